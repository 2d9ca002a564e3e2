//! Row by row: which entry it is, what it will be, what is wrong with it.

use std::collections::HashMap;

use ::store::Tx;
use base::{FieldProblem, Message, Problem};
use people::Caller;
use programmes::import::Counts;
use texts::fold;
use web::Values;

use super::model::{ORDER, Reading, Row};
use crate::{
    entry::model::Kept,
    form::{
        Card, card,
        read::{self, Named, Names},
    },
    model::{EntryId, Kind, Origin, OriginKind},
};

/// Goes through the good rows: saves them, or only says what saving would do. What is wrong with a row becomes a finding.
pub fn run(
    tx: &mut Tx<'_>,
    caller: &Caller,
    reading: &mut Reading,
    name: &str,
    write: bool,
) -> Result<Vec<(Kind, Counts)>, Problem> {
    let mut run = Run { tx, caller, name, write, names: Names::default(), seen: HashMap::new() };
    let mut counts: HashMap<Kind, Counts> = HashMap::new();
    let rows = std::mem::take(&mut reading.rows);
    for row in &rows {
        let counted = counts.entry(row.kind).or_default();
        match run.row(row) {
            Ok(Kept::New) => counted.added += 1,
            Ok(Kept::Changed) => counted.changed += 1,
            Ok(Kept::Same) => counted.unchanged += 1,
            Err(Problem::Invalid(wrong)) => {
                for FieldProblem { field, message } in wrong {
                    reading.find(row.at, &field, message);
                }
            }
            Err(problem) => return Err(problem),
        }
    }
    reading.findings.sort_by_key(|finding| (finding.at.sheet, finding.at.row, finding.column));
    let sheets: Vec<Kind> = reading.sheets.iter().map(|sheet| sheet.kind).collect();
    let of = |kind: &Kind| (*kind, counts.get(kind).copied().unwrap_or_default());
    Ok(ORDER.iter().filter(|kind| sheets.contains(kind)).map(of).collect())
}

struct Run<'r, 'tx> {
    tx: &'r mut Tx<'tx>,
    caller: &'r Caller,
    /// Of the file: what readers are told as the source.
    name: &'r str,
    write: bool,
    /// What the rows before would add, while nothing is written.
    names: Names,
    /// Which row was the first about an entry.
    seen: HashMap<(Kind, String), u32>,
}

/// Beside the name, what tells two entries of a kind apart.
fn beside(kind: Kind) -> &'static str {
    match kind {
        Kind::Organisation | Kind::Location | Kind::Practitioner => "town",
        Kind::Service => "organisation",
        Kind::Venue => "location",
    }
}

impl Run<'_, '_> {
    fn row(&mut self, row: &Row) -> Result<Kept, Problem> {
        let (kind, name) = (row.kind, row.text("name"));
        if name.is_empty() {
            return Err(Problem::field("name", Message::new("import-cell-empty")));
        }
        if row.checked_on.is_some_and(|day| day > self.caller.today()) {
            return Err(Problem::field(super::lexicon::CHECKED_ON, Message::new("directory-day-ahead")));
        }
        let known = self.known(row)?;
        let which = match &known {
            Some((id, _, _)) => id.to_string(),
            None => format!("{} / {}", fold(name), fold(row.text(beside(kind)))),
        };
        if let Some(first) = self.seen.insert((kind, which), row.at.row) {
            return Err(Problem::field(
                "name",
                Message::new("import-row-twice").text("first", first.to_string()),
            ));
        }
        let (id, before, mut values) = match known {
            Some((id, card, values)) => (id, Some(card), values),
            None => (self.caller.new_id(), None, first(kind)),
        };
        for (field, sent) in &row.fields {
            values.0.retain(|(name, _)| name != field);
            values.0.extend(sent.iter().map(|value| (field.clone(), value.clone())));
        }
        let card = read::card(self.tx, self.caller, kind, id, &values, before.as_ref(), &self.names)?;
        if self.write {
            let origin = Origin {
                kind: OriginKind::Import,
                source: self.name.to_owned(),
                source_ref: None,
                checked_on: row.checked_on,
                by: self.caller.by(),
            };
            return card.save(self.tx, self.caller, &origin, None);
        }
        if before.is_none() {
            let named = Named { id, name: name.to_owned(), town: row.text("town").to_owned() };
            self.names.coming(kind, named);
        }
        card.weigh(self.tx, self.caller)
    }

    /// The entry that a row is about, if it is here already.
    fn known(&mut self, row: &Row) -> Result<Option<(EntryId, Card, Values)>, Problem> {
        let (kind, name, field) = (row.kind, row.text("name"), beside(row.kind));
        let given = fold(row.text(field));
        let town = (field == "town" && !given.is_empty()).then(|| row.text("town"));
        let mut found = Vec::new();
        for entry in crate::entry::store::by_name(self.tx, self.caller, kind, name, town)? {
            let card = Card::load(self.tx, self.caller, kind, entry.id)?;
            let values = card.values(self.tx, self.caller)?;
            // "Biblioteka" and "Biblioteka, Piekary Śląskie" are one.
            let label = values.get(field);
            let short = label.rsplit_once(',').map_or(label, |(name, _)| name);
            if given.is_empty() || [label, short].iter().any(|label| fold(label) == given) {
                found.push((entry, card, values));
            }
        }
        if found.len() > 1 {
            let example = card::named(&found[0].0.name, found[0].2.get(field));
            return Err(Problem::field("name", Message::new("directory-name-many").text("example", example)));
        }
        Ok(found.pop().map(|(entry, card, values)| (entry.id, card, values)))
    }
}

/// What a new entry is where its row says nothing.
fn first(kind: Kind) -> Values {
    let values = Values::default();
    match kind {
        Kind::Organisation => values,
        Kind::Service => values.with("status", "active"),
        Kind::Location => values.with("location_type", "physical"),
        Kind::Practitioner => values.with("profession", "other"),
        Kind::Venue => values.with("house", "other"),
    }
}
