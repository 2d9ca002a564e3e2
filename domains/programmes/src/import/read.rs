//! From a workbook to typed rows: which sheet is about what, which column is what, and what does not read.

use base::{Day, Message};
use documents::tables::{self, Column, Limits, Row, Sheet, Source, Workbook};
use jiff::civil::Time;
use texts::{Lang, T, fold};

use super::{
    columns::Field,
    files,
    model::{
        AttendanceRow, Basis, CircleRow, Held, MeetingRow, OfficeRow, PersonRow, Place, PlaceRow, Reading,
        SheetRead, Table,
    },
    office, refusal,
    words::{Lexicon, Worded},
};
use crate::{
    model::{Attendance, CircleFormat, Ease, Format, Kind, Openness},
    programme::like_an_address,
};

/// Reads a file. `only` is what the sender says it is about; without it the sheets tell by their names and headers.
/// The error is for a file of which no row can be read at all.
pub(super) fn read(bytes: &[u8], file_name: &str, only: Option<Table>, t: T) -> Result<Reading, Message> {
    let book =
        tables::read(bytes, file_name, &Limits::default()).map_err(|problem| refusal::message(&problem))?;
    let mut reader = Reader::new(t);
    reader.reading.workbook = book.source == Source::Xlsx;
    let chosen = choose(&book, only, t, &mut reader.reading.passed_over)?;
    for (source, table) in chosen {
        reader.sheet(&book, source, table);
    }
    let rows = reader.rows_seen;
    let reading = reader.reading;
    if rows == 0 && reading.findings.is_empty() {
        return Err(Message::new("import-no-rows"));
    }
    Ok(reading)
}

/// Which sheets are taken in, in the order in which they depend on each other.
fn choose(
    book: &Workbook,
    only: Option<Table>,
    t: T,
    passed_over: &mut Vec<String>,
) -> Result<Vec<(usize, Table)>, Message> {
    let notes: Vec<String> =
        Lang::ALL.iter().map(|lang| fold(&t.other(*lang).get("import-sheet-notes"))).collect();
    let filled: Vec<usize> = (0..book.sheets.len())
        .filter(|at| {
            let sheet = &book.sheets[*at];
            !sheet.hidden && !sheet.rows.is_empty() && !notes.contains(&fold(&sheet.name))
        })
        .collect();
    if let (Some(table), [one]) = (only, &filled[..]) {
        return Ok(vec![(*one, table)]);
    }
    let mut chosen = Vec::new();
    for at in filled {
        let sheet = &book.sheets[at];
        let table = match book.source {
            Source::Xlsx => Table::of_sheet(t, &sheet.name).or_else(|| by_headers(sheet, t)),
            Source::Csv { .. } => by_headers(sheet, t).or_else(|| Table::of_sheet(t, &sheet.name)),
        };
        match table {
            Some(table) if only.is_none_or(|only| only == table) => chosen.push((at, table)),
            _ => passed_over.push(sheet.name.clone()),
        }
    }
    chosen.sort_by_key(|(at, table)| (*table, *at));
    if chosen.is_empty() { Err(Message::new("import-not-recognised")) } else { Ok(chosen) }
}

/// The table of whose columns the first row names most, and more than half of those it must have.
fn by_headers(sheet: &Sheet, t: T) -> Option<Table> {
    let header = sheet.rows.first()?;
    let score = |table: Table| {
        let headers = table.headers(t);
        let found: Vec<Field> =
            header.cells.iter().filter_map(|cell| headers.get(&fold(&cell.text)).copied()).collect();
        let needed = table.columns().iter().filter(|column| column.required);
        let (have, of) = needed
            .fold((0, 0), |(have, of), column| (have + usize::from(found.contains(&column.field)), of + 1));
        (have > 1 && 2 * have > of).then_some((found.len(), have * 100 / of))
    };
    let scored = Table::ALL.iter().filter_map(|table| Some((score(*table)?, *table)));
    scored.max_by_key(|(score, _)| *score).map(|(_, table)| table)
}

struct Reader {
    t: T,
    reading: Reading,
    rows_seen: usize,
    openness: Lexicon<Openness>,
    circle_format: Lexicon<CircleFormat>,
    ease: Lexicon<Ease>,
    kind: Lexicon<Kind>,
    format: Lexicon<Format>,
    held: Lexicon<Held>,
    attendance: Lexicon<Attendance>,
    yes: Lexicon<bool>,
    basis: Lexicon<Basis>,
}

/// One row while it is being read: a cell that does not read leaves a finding and a placeholder, and the row is
/// dropped in the end.
struct Line<'r> {
    reading: &'r mut Reading,
    row: &'r Row,
    at: Place,
    sound: bool,
}

impl Line<'_> {
    fn cell(&self, field: Field) -> &str {
        let column = self.reading.sheets[self.at.sheet].column(field);
        column.map_or("", |column| self.row.text(column.0 as usize).trim())
    }
    fn wrong(&mut self, field: Field, message: Message) {
        self.reading.find(self.at, Some(field), message);
        self.sound = false;
    }
    fn text(&mut self, field: Field, most: usize) -> String {
        let text = self.cell(field).to_owned();
        if text.is_empty() {
            self.wrong(field, Message::new("import-cell-empty"));
        }
        self.optional(field, most)
    }
    fn optional(&mut self, field: Field, most: usize) -> String {
        let text = self.cell(field).to_owned();
        let length = text.chars().count();
        if length > most {
            let message =
                Message::new("web-field-long").number("most", most as i64).number("length", length as i64);
            self.wrong(field, message);
        }
        text
    }
    fn pseudonym(&mut self) -> String {
        self.text(Field::Pseudonym, 60).split_whitespace().collect::<Vec<_>>().join(" ")
    }
    /// The short name of a circle or a programme.
    fn slug(&mut self, field: Field) -> String {
        let text = self.text(field, 60).to_lowercase();
        let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !text.is_empty() && !text.bytes().all(fine) {
            self.wrong(field, Message::new("import-slug-shape").text("given", &text));
        }
        text
    }
    fn language(&mut self) -> Option<Lang> {
        let given = self.cell(Field::Language).to_owned();
        let lang = language(&given);
        if !given.is_empty() && lang.is_none() {
            self.wrong(Field::Language, Message::new("import-language-unknown").text("given", given));
        }
        lang
    }
    fn day(&mut self, field: Field) -> Day {
        if self.cell(field).is_empty() {
            self.wrong(field, Message::new("import-cell-empty"));
        }
        self.optional_day(field).unwrap_or(Day(jiff::civil::Date::constant(1970, 1, 1)))
    }
    fn optional_day(&mut self, field: Field) -> Option<Day> {
        let text = self.cell(field).to_owned();
        if text.is_empty() {
            return None;
        }
        let day = web::parse_day(&text).filter(|day| (1900..=2200).contains(&day.year()));
        if day.is_none() {
            self.wrong(field, Message::new("import-not-a-day").text("given", text));
        }
        day
    }
    fn time(&mut self, field: Field) -> Time {
        let text = self.cell(field).to_owned();
        web::parse_time(&text).unwrap_or_else(|| {
            let message = match text.is_empty() {
                true => Message::new("import-cell-empty"),
                false => Message::new("web-field-time").text("given", text),
            };
            self.wrong(field, message);
            Time::midnight()
        })
    }
    fn word<W: Worded>(&mut self, field: Field, words: &Lexicon<W>, t: T) -> Option<W> {
        let text = self.cell(field).to_owned();
        if text.is_empty() {
            return None;
        }
        let word = words.read(&text);
        if word.is_none() {
            let known = Lexicon::<W>::choices(t).join(", ");
            self.wrong(field, Message::new("import-not-a-word").text("given", text).text("known", known));
        }
        word
    }
    fn needed_word<W: Worded>(&mut self, field: Field, words: &Lexicon<W>, placeholder: W, t: T) -> W {
        if self.cell(field).is_empty() {
            self.wrong(field, Message::new("import-cell-empty"));
        }
        self.word(field, words, t).unwrap_or(placeholder)
    }
}

/// A language by its code or its own name.
fn language(text: &str) -> Option<Lang> {
    let folded = fold(text);
    Lang::from_code(&folded).or_else(|| Lang::ALL.into_iter().find(|lang| fold(lang.own_name()) == folded))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/', '|', '\n']).map(str::trim).filter(|word| !word.is_empty())
}

impl Reader {
    fn new(t: T) -> Self {
        Reader {
            t,
            reading: Reading::default(),
            rows_seen: 0,
            openness: Lexicon::new(t),
            circle_format: Lexicon::new(t),
            ease: Lexicon::new(t),
            kind: Lexicon::new(t),
            format: Lexicon::new(t),
            held: Lexicon::new(t),
            attendance: Lexicon::new(t),
            yes: Lexicon::new(t),
            basis: Lexicon::new(t),
        }
    }

    fn sheet(&mut self, book: &Workbook, source: usize, table: Table) {
        let sheet = &book.sheets[source];
        let Some(header) = sheet.rows.first() else { return };
        let index = self.reading.sheets.len();
        let top = Place { sheet: index, row: header.number };
        self.reading.sheets.push(SheetRead {
            name: sheet.name.clone(),
            table,
            columns: Vec::new(),
            source,
            header_row: header.number,
        });
        let before = self.reading.findings.len();
        self.columns(header, table, top);
        for place in book.formulas.iter().filter(|place| place.sheet == sheet.name) {
            self.note(Place { sheet: index, row: place.row }, place.column, Message::new("import-formula"));
        }
        for place in book.errors.iter().filter(|place| place.sheet == sheet.name) {
            self.note(
                Place { sheet: index, row: place.row },
                place.column,
                Message::new("import-error-cell"),
            );
        }
        self.rows_seen += sheet.rows.len() - 1;
        // Without its columns, or with cells that compute, no row is worth reading.
        if self.reading.findings[before..].iter().any(|finding| !finding.warning) {
            return;
        }
        for row in &sheet.rows[1..] {
            self.row(row, table, Place { sheet: index, row: row.number });
        }
    }

    fn note(&mut self, at: Place, column: Column, message: Message) {
        self.reading.findings.push(super::model::Finding {
            at,
            column: Some(column),
            message,
            warning: false,
        });
    }

    fn columns(&mut self, header: &Row, table: Table, top: Place) {
        let headers = table.headers(self.t);
        for cell in header.cells.iter().filter(|cell| !cell.text.trim().is_empty()) {
            let given = cell.text.trim();
            if files::is_problem_column(self.t, given) {
                continue;
            }
            match headers.get(&fold(given)) {
                Some(field) if self.reading.sheets[top.sheet].column(*field).is_some() => {
                    self.note(top, cell.column, Message::new("import-column-twice").text("given", given));
                }
                Some(field) => self.reading.sheets[top.sheet].columns.push((*field, cell.column)),
                None => {
                    let message = Message::new("import-column-unknown").text("given", given);
                    let column = Some(cell.column);
                    self.reading.findings.push(super::model::Finding {
                        at: top,
                        column,
                        message,
                        warning: true,
                    });
                }
            }
        }
        for column in table.columns().iter().filter(|column| column.required) {
            if self.reading.sheets[top.sheet].column(column.field).is_none() {
                let message = Message::new("import-column-missing").key("column", column.title);
                self.reading.find(top, None, message);
            }
        }
    }

    fn row(&mut self, row: &Row, table: Table, at: Place) {
        match table {
            Table::Circles => self.circle(row, at),
            Table::People => self.person(row, at),
            Table::Meetings => self.meeting(row, at),
            Table::Attendance => self.attendance(row, at),
            Table::Office => self.office(row, at),
        }
    }

    fn circle(&mut self, row: &Row, at: Place) {
        let t = self.t;
        let mut line = Line { reading: &mut self.reading, row, at, sound: true };
        let format = line.needed_word(Field::CircleFormat, &self.circle_format, CircleFormat::InPerson, t);
        let languages = line.cell(Field::Languages).to_owned();
        let mut codes: Vec<&str> = Vec::new();
        for word in words_of(&languages).flat_map(str::split_whitespace) {
            match language(word) {
                Some(lang) if !codes.contains(&lang.code()) => codes.push(lang.code()),
                Some(_) => {}
                None => {
                    line.wrong(Field::Languages, Message::new("import-language-unknown").text("given", word))
                }
            }
        }
        let mut ease = Vec::new();
        for word in words_of(&line.cell(Field::Accessibility).to_owned()) {
            match self.ease.read(word) {
                Some(known) => ease.push(known.as_str()),
                None => {
                    let known = Lexicon::<Ease>::choices(t).join(", ");
                    let message = Message::new("import-not-a-word").text("given", word).text("known", known);
                    line.wrong(Field::Accessibility, message);
                }
            }
        }
        let place = PlaceRow {
            name: line.optional(Field::Place, 200),
            street: line.optional(Field::Street, 200),
            postcode: line.optional(Field::Postcode, 20),
            town: line.optional(Field::Town, 100),
            accessibility: ease.join(" "),
        };
        if place.name.is_empty() && format != CircleFormat::Online {
            line.wrong(Field::Place, Message::new("import-place-needed"));
        }
        let capacity = line.cell(Field::Capacity).to_owned();
        let places = capacity.parse::<i64>().ok().filter(|places| (1..=10_000).contains(places));
        if !capacity.is_empty() && places.is_none() {
            line.wrong(
                Field::Capacity,
                Message::new("web-field-number").number("least", 1).number("most", 10_000),
            );
        }
        let circle = CircleRow {
            at,
            slug: line.slug(Field::Circle),
            name: line.text(Field::Name, 200),
            programme: line.slug(Field::Programme),
            openness: line.needed_word(Field::Openness, &self.openness, Openness::Open, t),
            format,
            languages: codes.join(" "),
            place: (!place.name.is_empty()).then_some(place),
            capacity: places,
            about: line.optional(Field::About, 4_000),
        };
        if line.sound {
            self.reading.circles.push(circle);
        }
    }

    fn person(&mut self, row: &Row, at: Place) {
        let mut line = Line { reading: &mut self.reading, row, at, sound: true };
        let lang = line.language();
        let person = PersonRow {
            at,
            circle: line.slug(Field::Circle),
            pseudonym: line.pseudonym(),
            joined_on: line.day(Field::Joined),
            left_on: line.optional_day(Field::Left),
            lang,
        };
        if line.sound && person.left_on.is_some_and(|left| left < person.joined_on) {
            line.wrong(Field::Left, Message::new("import-left-before-joined"));
        }
        if line.sound {
            self.reading.people.push(person);
        }
    }

    fn office(&mut self, row: &Row, at: Place) {
        let t = self.t;
        let mut line = Line { reading: &mut self.reading, row, at, sound: true };
        let person = OfficeRow {
            at,
            reference: line.text(Field::Reference, 60),
            name: line.text(Field::PersonName, 200),
            email: line.optional(Field::Email, 200),
            phone: line.optional(Field::Phone, 40),
            lang: line.language(),
            basis: line.needed_word(Field::Basis, &self.basis, Basis::Written, t),
            basis_on: line.day(Field::BasisDate),
        };
        if office::is_pesel(&person.reference) {
            line.wrong(Field::Reference, Message::new("import-reference-pesel"));
        }
        if !person.email.is_empty() && !like_an_address(&person.email) {
            line.wrong(Field::Email, Message::new("import-email-shape"));
        }
        if line.sound {
            self.reading.office.push(person);
        }
    }

    fn meeting(&mut self, row: &Row, at: Place) {
        let t = self.t;
        let mut line = Line { reading: &mut self.reading, row, at, sound: true };
        let (start, end) = (line.time(Field::Start), line.time(Field::End));
        let minutes = i64::from(end.hour()) * 60 + i64::from(end.minute())
            - i64::from(start.hour()) * 60
            - i64::from(start.minute());
        if line.sound && minutes <= 0 {
            let message = Message::new("import-end-before-start")
                .text("from", start.strftime("%H:%M").to_string())
                .text("to", end.strftime("%H:%M").to_string());
            line.wrong(Field::End, message);
        } else if line.sound && minutes < 5 {
            line.wrong(Field::End, Message::new("import-too-short"));
        }
        let meeting = MeetingRow {
            at,
            circle: line.slug(Field::Circle),
            day: line.day(Field::Date),
            start,
            minutes,
            kind: line.word(Field::Kind, &self.kind, t).unwrap_or(Kind::Group),
            format: line.word(Field::Format, &self.format, t),
            topic: line.optional(Field::Topic, 200),
            place: line.optional(Field::Place, 200),
            guest: line.optional(Field::Guest, 200),
            held: line.word(Field::Status, &self.held, t).unwrap_or(Held::Held),
            reason: line.optional(Field::Reason, 500),
        };
        if meeting.held == Held::Cancelled && meeting.reason.is_empty() {
            line.wrong(Field::Reason, Message::new("import-reason-needed"));
        }
        if line.sound {
            self.reading.meetings.push(meeting);
        }
    }

    fn attendance(&mut self, row: &Row, at: Place) {
        let t = self.t;
        let mut line = Line { reading: &mut self.reading, row, at, sound: true };
        let attendance = AttendanceRow {
            at,
            circle: line.slug(Field::Circle),
            day: line.day(Field::Date),
            start: line.time(Field::Start),
            pseudonym: line.pseudonym(),
            status: line.needed_word(Field::Attendance, &self.attendance, Attendance::Attended, t),
            active: line.word(Field::Active, &self.yes, t).unwrap_or(false),
        };
        // Whoever was not there took no active part: the register says so too.
        let active = attendance.active && attendance.status.was_there();
        let attendance = AttendanceRow { active, ..attendance };
        if line.sound {
            self.reading.attendance.push(attendance);
        }
    }
}
