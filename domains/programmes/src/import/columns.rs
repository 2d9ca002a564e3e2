//! The columns of each table. Their titles are messages, and every language's title is accepted in a file; what
//! people write besides is in `also`.

use std::collections::HashMap;

use texts::{Lang, T, fold, key};

use super::model::Table;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    Circle,
    Name,
    Programme,
    Openness,
    CircleFormat,
    Languages,
    Place,
    Street,
    Postcode,
    Town,
    Accessibility,
    Capacity,
    About,
    Pseudonym,
    Joined,
    Left,
    Language,
    Date,
    Start,
    End,
    Kind,
    Format,
    Topic,
    Guest,
    Status,
    Reason,
    Attendance,
    Active,
    Reference,
    PersonName,
    Email,
    Phone,
    Basis,
    BasisDate,
}

pub struct ColumnDef {
    pub field: Field,
    /// The message that is its title.
    pub title: &'static str,
    pub required: bool,
    pub also: &'static [&'static str],
}

const fn must(field: Field, title: &'static str, also: &'static [&'static str]) -> ColumnDef {
    ColumnDef { field, title, required: true, also }
}
const fn may(field: Field, title: &'static str, also: &'static [&'static str]) -> ColumnDef {
    ColumnDef { field, title, required: false, also }
}

const CIRCLE: ColumnDef =
    must(Field::Circle, key!("import-column-circle"), &["circle_slug", "kod grupy", "skrot grupy", "slug"]);

static CIRCLES: &[ColumnDef] = &[
    CIRCLE,
    must(Field::Name, key!("import-column-name"), &["nazwa grupy", "tytul"]),
    must(Field::Programme, key!("import-column-programme"), &["program"]),
    must(Field::Openness, key!("import-column-openness"), &["open", "otwartosc", "typ"]),
    must(Field::CircleFormat, key!("import-column-format"), &["tryb", "formula"]),
    may(Field::Languages, key!("import-column-languages"), &["jezyk", "language", "lang"]),
    may(Field::Place, key!("import-column-place"), &["sala", "lokal", "venue"]),
    may(Field::Street, key!("import-column-street"), &["adres", "address"]),
    may(Field::Postcode, key!("import-column-postcode"), &["kod pocztowy", "zip", "postal code"]),
    may(Field::Town, key!("import-column-town"), &["miasto", "city"]),
    may(Field::Accessibility, key!("import-column-accessibility"), &["udogodnienia"]),
    may(Field::Capacity, key!("import-column-capacity"), &["miejsca", "limit", "capacity"]),
    may(Field::About, key!("import-column-about"), &["about", "uwagi"]),
];

static PEOPLE: &[ColumnDef] = &[
    CIRCLE,
    must(Field::Pseudonym, key!("import-column-pseudonym"), &["pseudo", "osoba", "nick"]),
    must(
        Field::Joined,
        key!("import-column-joined"),
        &["data przystapienia", "dolaczyl", "joined", "joined_on", "since"],
    ),
    may(Field::Left, key!("import-column-left"), &["data odejscia", "left", "left_on", "until"]),
    may(Field::Language, key!("import-column-language"), &["lang"]),
];

static MEETINGS: &[ColumnDef] = &[
    CIRCLE,
    must(Field::Date, key!("import-column-date"), &["dzien", "data spotkania", "day"]),
    must(Field::Start, key!("import-column-start"), &["poczatek", "godzina", "godzina od", "start", "time"]),
    must(Field::End, key!("import-column-end"), &["koniec", "godzina do", "end"]),
    may(Field::Kind, key!("import-column-kind"), &["rodzaj spotkania", "typ"]),
    may(Field::Format, key!("import-column-format"), &["tryb"]),
    may(Field::Topic, key!("import-column-topic"), &["tytul", "title"]),
    may(Field::Place, key!("import-column-place"), &["sala", "venue"]),
    may(Field::Guest, key!("import-column-guest"), &["goscie"]),
    may(Field::Status, key!("import-column-status"), &["status"]),
    may(Field::Reason, key!("import-column-reason"), &["powod", "cancel_reason"]),
];

static ATTENDANCE: &[ColumnDef] = &[
    CIRCLE,
    must(Field::Date, key!("import-column-date"), &["dzien", "data spotkania", "day"]),
    must(Field::Start, key!("import-column-start"), &["poczatek", "godzina", "godzina od", "start", "time"]),
    must(Field::Pseudonym, key!("import-column-pseudonym"), &["pseudo", "osoba", "nick"]),
    must(Field::Attendance, key!("import-column-attendance"), &["status", "stan", "obecny"]),
    may(Field::Active, key!("import-column-active"), &["aktywny", "aktywnosc"]),
];

static OFFICE: &[ColumnDef] = &[
    must(Field::Reference, key!("import-column-reference"), &["numer", "nr", "nr sprawy", "id", "reference"]),
    must(
        Field::PersonName,
        key!("import-column-person-name"),
        &["nazwisko i imie", "imie nazwisko", "osoba", "name", "full name"],
    ),
    may(Field::Email, key!("import-column-email"), &["mail", "adres e-mail", "email"]),
    may(Field::Phone, key!("import-column-phone"), &["tel", "telefon kontaktowy", "phone"]),
    may(Field::Language, key!("import-column-language"), &["lang"]),
    must(Field::Basis, key!("import-column-basis"), &["zgoda", "podstawa prawna", "consent", "basis"]),
    must(Field::BasisDate, key!("import-column-basis-date"), &["data zgody", "consent date", "basis date"]),
];

impl Table {
    pub(super) fn columns(self) -> &'static [ColumnDef] {
        match self {
            Table::Circles => CIRCLES,
            Table::People => PEOPLE,
            Table::Meetings => MEETINGS,
            Table::Attendance => ATTENDANCE,
            Table::Office => OFFICE,
        }
    }

    /// What a header may be called, folded, and what it means.
    pub(super) fn headers(self, t: T) -> HashMap<String, Field> {
        let mut headers = HashMap::new();
        // The titles of all languages come before anything people write besides.
        for lang in Lang::ALL {
            for column in self.columns() {
                headers.entry(fold(&t.other(lang).get(column.title))).or_insert(column.field);
            }
        }
        for column in self.columns() {
            for name in column.also {
                headers.entry(fold(name)).or_insert(column.field);
            }
        }
        headers
    }

    /// The table a sheet of this name is about.
    pub(super) fn of_sheet(t: T, name: &str) -> Option<Table> {
        let name = fold(name);
        let is = |table: &&Table| {
            table.as_str() == name
                || Lang::ALL.iter().any(|lang| fold(&t.other(*lang).get(table.title())) == name)
        };
        Table::ALL.iter().find(is).copied()
    }
}
