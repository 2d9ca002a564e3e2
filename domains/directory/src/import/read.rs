//! From a workbook to rows of fields: which sheet is about what, which column is what, which words are known.

use base::Message;
use documents::tables::{self, Column, Limits, Source, Workbook};
use programmes::import::{self as importer, Finding, Place};
use texts::{Lang, T, fold};

use super::{
    lexicon::{CHECKED_ON, Lexicon, required},
    model::{Reading, Row, Sheet},
};
use crate::{
    form::{Field, Input},
    model::Kind,
};

/// Rows that a file for this page may have; the command line takes larger directories.
pub const MOST: usize = 5_000;

/// Reads a file. `only` is what the sender says it is about; without it the sheets tell by their names and columns.
/// The error is for a file of which no row can be read at all.
pub fn read(bytes: &[u8], name: &str, only: Option<Kind>, t: T, town: Lang) -> Result<Reading, Message> {
    let book =
        tables::read(bytes, name, &Limits::default()).map_err(|problem| importer::refusal(&problem))?;
    let lexicon = Lexicon::new(t, town);
    let mut reading = Reading { workbook: book.source == Source::Xlsx, ..Reading::default() };
    let mut rows = 0;
    for (source, kind) in choose(&book, only, &lexicon, t, &mut reading.passed_over)? {
        rows += book.sheets[source].rows.len().saturating_sub(1);
        if rows > MOST {
            return Err(Message::new("intake-too-many").number("most", MOST as i64));
        }
        sheet(&book, source, kind, &lexicon, t, &mut reading);
    }
    if rows == 0 && reading.findings.is_empty() {
        return Err(Message::new("import-no-rows"));
    }
    Ok(reading)
}

/// Which sheets are taken in, in the order in which their rows refer to each other.
fn choose(
    book: &Workbook,
    only: Option<Kind>,
    lexicon: &Lexicon,
    t: T,
    passed_over: &mut Vec<String>,
) -> Result<Vec<(usize, Kind)>, Message> {
    let notes: Vec<String> =
        Lang::ALL.iter().map(|lang| fold(&t.other(*lang).get("import-sheet-notes"))).collect();
    let filled: Vec<usize> = (0..book.sheets.len())
        .filter(|at| {
            let sheet = &book.sheets[*at];
            !sheet.hidden && !sheet.rows.is_empty() && !notes.contains(&fold(&sheet.name))
        })
        .collect();
    if let (Some(kind), [one]) = (only, &filled[..]) {
        return Ok(vec![(*one, kind)]);
    }
    let mut chosen = Vec::new();
    for at in filled {
        let sheet = &book.sheets[at];
        let by_name = lexicon.kind_of_sheet(&sheet.name);
        match by_name.or_else(|| by_columns(&sheet.rows[0], lexicon)) {
            Some(kind) if only.is_none_or(|only| only == kind) => chosen.push((at, kind)),
            _ => passed_over.push(sheet.name.clone()),
        }
    }
    let order = |kind: Kind| super::model::ORDER.iter().position(|known| *known == kind);
    chosen.sort_by_key(|(at, kind)| (order(*kind), *at));
    if chosen.is_empty() { Err(Message::new("intake-not-recognised")) } else { Ok(chosen) }
}

/// The kind that knows more of the columns than any other.
fn by_columns(header: &tables::Row, lexicon: &Lexicon) -> Option<Kind> {
    let known = |kind: Kind| {
        let columns = lexicon.of(kind);
        header.cells.iter().filter(|cell| columns.field(&cell.text).is_some()).count()
    };
    let mut scored: Vec<(usize, Kind)> =
        super::model::ORDER.into_iter().map(|kind| (known(kind), kind)).collect();
    scored.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (most, kind) = scored[0];
    (most > 1 && most > scored[1].0).then_some(kind)
}

fn sheet(book: &Workbook, source: usize, kind: Kind, lexicon: &Lexicon, t: T, reading: &mut Reading) {
    let sheet = &book.sheets[source];
    let Some(header) = sheet.rows.first() else { return };
    let top = Place { sheet: reading.sheets.len(), row: header.number };
    let columns = lexicon.of(kind);
    let mut read =
        Sheet { name: sheet.name.clone(), kind, source, header_row: header.number, columns: Vec::new() };
    let before = reading.findings.len();
    let mut tell = |at: Place, column: Option<Column>, message: Message, warning: bool| {
        reading.findings.push(Finding { at, column, message, warning });
    };
    for cell in header.cells.iter().filter(|cell| !cell.text.trim().is_empty()) {
        let given = cell.text.trim();
        match columns.field(given) {
            _ if importer::is_problem_column(t, given) => {}
            Some(field) if read.column(&field.name).is_some() => {
                let message = Message::new("import-column-twice").text("given", given);
                tell(top, Some(cell.column), message, false);
            }
            Some(field) => read.columns.push((field.name.clone(), cell.column)),
            None => {
                let message = Message::new("import-column-unknown").text("given", given);
                tell(top, Some(cell.column), message, true);
            }
        }
    }
    for field in columns.fields.iter().filter(|field| required(kind, &field.name)) {
        if read.column(&field.name).is_none() {
            let message = Message::new("intake-column-missing").text("column", field.label.clone());
            tell(top, None, message, false);
        }
    }
    let places = [(&book.formulas, "import-formula"), (&book.errors, "import-error-cell")];
    for (places, key) in places {
        for place in places.iter().filter(|place| place.sheet == sheet.name) {
            let at = Place { row: place.row, ..top };
            tell(at, Some(place.column), Message::new(key), false);
        }
    }
    let sound = reading.findings[before..].iter().all(|finding| finding.warning);
    reading.sheets.push(read);
    // Without its columns, or with cells that compute, no row is worth reading.
    if sound {
        for row in &sheet.rows[1..] {
            self::row(row, Place { row: row.number, ..top }, kind, lexicon, reading);
        }
    }
}

fn row(row: &tables::Row, at: Place, kind: Kind, lexicon: &Lexicon, reading: &mut Reading) {
    let columns = lexicon.of(kind);
    let (mut fields, mut checked_on, mut wrong) = (Vec::new(), None, Vec::new());
    for (name, column) in &reading.sheets[at.sheet].columns {
        // A NUL has no place in any text of ours.
        let text = row.text(column.0 as usize).replace('\0', "");
        let text = text.trim();
        let Some(field) = columns.fields.iter().find(|field| field.name == *name) else { continue };
        if text.is_empty() {
            continue;
        }
        if name == CHECKED_ON {
            checked_on = web::parse_day(text);
            if checked_on.is_none() {
                wrong.push((name.clone(), Message::new("import-not-a-day").text("given", text)));
            }
            continue;
        }
        match values(text, field, lexicon, kind) {
            Ok(values) => fields.push((name.clone(), values)),
            Err(given) => {
                let known: Vec<&str> = field.choices.iter().map(|choice| choice.label.as_str()).collect();
                let message = match field.input {
                    Input::Tick => Message::new("intake-yes-or-no").text("given", given),
                    _ => {
                        Message::new("import-not-a-word").text("given", given).text("known", known.join(", "))
                    }
                };
                wrong.push((name.clone(), message));
            }
        }
    }
    if wrong.is_empty() {
        reading.rows.push(Row { at, kind, fields, checked_on });
    }
    for (field, message) in wrong {
        reading.find(at, &field, message);
    }
}

/// What the form would send for a cell; the error is a word that nobody knows.
fn values(text: &str, field: &Field, lexicon: &Lexicon, kind: Kind) -> Result<Vec<String>, String> {
    let word = |text: &str| lexicon.of(kind).word(&field.name, text).map(str::to_owned);
    match field.input {
        Input::Select => word(text).map(|value| vec![value]).ok_or_else(|| text.to_owned()),
        Input::Tick => match lexicon.yes(text) {
            Some(true) => Ok(vec!["yes".to_owned()]),
            Some(false) => Ok(Vec::new()),
            None => Err(text.to_owned()),
        },
        Input::Checks => {
            let mut values = Vec::new();
            for part in parts(text, &[';', '|', '\n']) {
                // A word may have a comma in it, a list too.
                let words = match word(part) {
                    Some(value) => vec![value],
                    None => parts(part, &[','])
                        .map(|part| word(part).ok_or_else(|| part.to_owned()))
                        .collect::<Result<_, _>>()?,
                };
                values.extend(words);
            }
            Ok(values)
        }
        // The form has one number, or one town, on each line.
        _ if field.name == "phones" => {
            Ok(vec![parts(text, &[';', '|', '\n']).collect::<Vec<_>>().join("\n")])
        }
        _ if field.name == "areas" => {
            Ok(vec![parts(text, &[',', ';', '|', '\n']).collect::<Vec<_>>().join("\n")])
        }
        _ => Ok(vec![text.to_owned()]),
    }
}

fn parts<'t>(text: &'t str, at: &'static [char]) -> impl Iterator<Item = &'t str> {
    text.split(at).map(str::trim).filter(|part| !part.is_empty())
}
