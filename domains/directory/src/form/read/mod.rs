//! From what was sent to a card. What the form does not show stays as it was; one sentence for each field to mend.

mod location;
mod organisation;
mod practitioner;
mod service;
mod venue;

use std::collections::HashMap;

use ::store::Tx;
use base::{Id, Message, Problem};
use people::Caller;
use web::{Reader, Values};

use super::{
    card::{self, Card},
    parts,
};
use crate::{
    entry::{self, actions::NAME_MOST},
    model::{EntryId, Kind, OrganisationId},
    part::model::Parts,
    taxonomy::model::Ours,
};

const TEXT: usize = 4_000;
const LINE: usize = 500;

/// An entry that a field may name.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub id: EntryId,
    pub name: String,
    pub town: String,
}

/// Entries by their names: those that are saved, and those that are on their way in with the same file.
#[derive(Default)]
pub(crate) struct Names(HashMap<(Kind, String), Vec<Named>>);

impl Names {
    pub fn coming(&mut self, kind: Kind, named: Named) {
        self.0.entry((kind, texts::fold(&named.name))).or_default().push(named);
    }

    pub fn find(
        &self,
        tx: &mut Tx<'_>,
        caller: &Caller,
        kind: Kind,
        name: &str,
        town: Option<&str>,
    ) -> Result<Vec<Named>, Problem> {
        let saved = entry::store::by_name(tx, caller, kind, name, town)?;
        let named = |entry: entry::model::Entry| Named { id: entry.id, name: entry.name, town: entry.town };
        let mut found: Vec<Named> = saved.into_iter().map(named).collect();
        let coming = self.0.get(&(kind, texts::fold(name))).into_iter().flatten();
        let here = |one: &&Named| town.is_none_or(|town| texts::fold(&one.town) == texts::fold(town));
        found.extend(coming.filter(here).cloned());
        Ok(found)
    }
}

/// A form while it is being read.
struct Sent<'s, 'tx> {
    tx: &'s mut Tx<'tx>,
    caller: &'s Caller,
    values: &'s Values,
    reader: Reader<'s>,
    names: &'s Names,
    name: String,
}

/// Reads a form of this kind. `before` is what is saved, if anything is.
pub(crate) fn card(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    id: EntryId,
    values: &Values,
    before: Option<&Card>,
    names: &Names,
) -> Result<Card, Problem> {
    let mut reader = values.reader();
    let name = reader.text("name", NAME_MOST);
    let mut sent = Sent { tx, caller, values, reader, names, name };
    macro_rules! read {
        ($kind:ident, $noun:ident) => {{
            let old = match before {
                Some(Card::$kind(card)) => card.clone(),
                _ => crate::$noun::model::Card::blank(id.cast()),
            };
            Card::$kind(sent.$noun(old)?)
        }};
    }
    let card = match kind {
        Kind::Organisation => read!(Organisation, organisation),
        Kind::Service => read!(Service, service),
        Kind::Location => read!(Location, location),
        Kind::Practitioner => read!(Practitioner, practitioner),
        Kind::Venue => read!(Venue, venue),
    };
    sent.reader.finish()?;
    Ok(card)
}

impl Sent<'_, '_> {
    fn text(&mut self, field: &str, most: usize) -> String {
        self.reader.optional_text(field, most)
    }

    /// The living entry of a kind that a field names: by its name, or by name and town.
    fn entry_named<K>(
        &mut self,
        field: &str,
        kind: Kind,
        before: Option<Id<K>>,
    ) -> Result<Option<Id<K>>, Problem> {
        let text = self.text(field, 2 * NAME_MOST);
        if text.is_empty() {
            return Ok(None);
        }
        if let Some(id) = before
            && card::label(self.tx, self.caller, Some(id.cast()))? == text
        {
            return Ok(before);
        }
        let mut found = self.names.find(self.tx, self.caller, kind, &text, None)?;
        if found.is_empty()
            && let Some((name, town)) = text.rsplit_once(',')
        {
            found = self.names.find(self.tx, self.caller, kind, name, Some(town))?;
        }
        match &found[..] {
            [one] => Ok(Some(one.id.cast())),
            [] => {
                self.reader.problem(field, Message::new("directory-name-unknown").text("given", text));
                Ok(None)
            }
            [first, ..] => {
                let example = card::named(&first.name, &first.town);
                self.reader.problem(field, Message::new("directory-name-many").text("example", example));
                Ok(None)
            }
        }
    }

    fn organisation_named(
        &mut self,
        before: Option<OrganisationId>,
    ) -> Result<Option<OrganisationId>, Problem> {
        self.entry_named("organisation", Kind::Organisation, before)
    }

    fn email(&mut self) -> String {
        let email = self.text("email", LINE);
        let sound = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if !email.is_empty() && (!sound || email.contains(char::is_whitespace)) {
            self.reader.problem("email", Message::new("directory-email-wrong"));
        }
        email
    }

    /// A web address; one without `https://` gets it.
    fn url(&mut self) -> String {
        let url = self.text("url", LINE);
        if url.is_empty() {
            return url;
        }
        let full = if url.contains("://") { url } else { format!("https://{url}") };
        let rest = full.strip_prefix("https://").or(full.strip_prefix("http://"));
        let sound = rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with(['.', '/']));
        if !sound || full.contains(char::is_whitespace) || full.contains(['"', '<', '>']) {
            self.reader.problem("url", Message::new("directory-url-wrong"));
        }
        full
    }

    fn phones(&mut self, old: &mut Parts) {
        old.phones = parts::phones(&mut self.reader, self.values, self.caller, &old.phones);
    }
    fn languages(&mut self, old: &mut Parts) {
        old.languages = parts::languages(self.values, self.caller, &old.languages);
    }
    fn schedules(&mut self, old: &mut Parts) {
        old.schedules = parts::schedules(&mut self.reader, self.values, self.caller, &old.schedules);
    }
    fn terms(&mut self, old: &mut Parts, shown: &[Ours]) {
        old.attributes = parts::terms(self.values, self.caller, &old.attributes, shown);
    }
    fn areas(&mut self, old: &mut Parts) {
        old.areas = parts::areas(&mut self.reader, self.values, self.caller, &old.areas);
    }
    fn funding(&mut self, old: &mut Parts) {
        old.funding = parts::funding(self.values, self.caller, &old.funding);
    }
    fn translations(&mut self, old: &mut Parts) {
        old.texts = parts::translations(&mut self.reader, self.caller, &old.texts);
    }
}
