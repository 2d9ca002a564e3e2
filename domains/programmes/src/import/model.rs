use base::{Day, Message};
use documents::tables::Column;
use jiff::civil::{DateTime, Time};
use texts::{Lang, T};
use web::say;

use super::columns::Field;
use crate::model::{Attendance, CircleFormat, Format, Kind, Openness};

store::words! {
    /// What the rows of a sheet are about, in the order in which they must be taken in.
    pub enum Table {
        Circles = "circles",
        People = "people",
        Meetings = "meetings",
        Attendance = "attendance",
        Office = "office",
    }
}

store::words! {
    /// On what ground the record of somebody of the office is kept.
    pub enum Basis { Written = "written", Spoken = "spoken", Law = "law" }
}

store::words! {
    /// What a file for a person may be.
    pub enum FileFormat { Xlsx = "xlsx", Csv = "csv" }
}

store::words! {
    /// How the file says a meeting stands. Held without attendance is still an open register.
    pub enum Held { Held = "held", Planned = "planned", Cancelled = "cancelled" }
}

impl Table {
    /// The tables of a register: pseudonyms only, so that they can travel together.
    pub const REGISTER: [Table; 4] = [Table::Circles, Table::People, Table::Meetings, Table::Attendance];

    pub const fn title(self) -> &'static str {
        match self {
            Table::Circles => texts::key!("import-sheet-circles"),
            Table::People => texts::key!("import-sheet-people"),
            Table::Meetings => texts::key!("import-sheet-meetings"),
            Table::Attendance => texts::key!("import-sheet-attendance"),
            Table::Office => texts::key!("import-sheet-office"),
        }
    }
}

/// Where a row stands: which sheet of the reading, and the number a spreadsheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub sheet: usize,
    pub row: u32,
}

/// One sentence about one place of the file. A warning stops nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub at: Place,
    pub column: Option<Column>,
    pub message: Message,
    pub warning: bool,
}

/// A sheet whose rows were understood.
#[derive(Clone, Debug)]
pub struct SheetRead {
    pub name: String,
    pub table: Table,
    /// Which column of the file stands for what.
    pub columns: Vec<(Field, Column)>,
    /// Its place among the sheets of the file.
    pub source: usize,
    pub header_row: u32,
}

impl SheetRead {
    pub fn column(&self, field: Field) -> Option<Column> {
        self.columns.iter().find(|(known, _)| *known == field).map(|(_, column)| *column)
    }
}

#[derive(Clone, Debug)]
pub struct CircleRow {
    pub at: Place,
    pub slug: String,
    pub name: String,
    pub programme: String,
    pub openness: Openness,
    pub format: CircleFormat,
    pub languages: String,
    pub place: Option<PlaceRow>,
    pub capacity: Option<i64>,
    pub about: String,
}

#[derive(Clone, Debug)]
pub struct PlaceRow {
    pub name: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub accessibility: String,
}

#[derive(Clone, Debug)]
pub struct PersonRow {
    pub at: Place,
    pub circle: String,
    pub pseudonym: String,
    pub joined_on: Day,
    pub left_on: Option<Day>,
    pub lang: Option<Lang>,
}

#[derive(Clone, Debug)]
pub struct MeetingRow {
    pub at: Place,
    pub circle: String,
    pub day: Day,
    pub start: Time,
    pub minutes: i64,
    pub kind: Kind,
    /// Absent: as the circle meets.
    pub format: Option<Format>,
    pub topic: String,
    pub place: String,
    pub guest: String,
    pub held: Held,
    pub reason: String,
}

#[derive(Clone, Debug)]
pub struct AttendanceRow {
    pub at: Place,
    pub circle: String,
    pub day: Day,
    pub start: Time,
    pub pseudonym: String,
    pub status: Attendance,
    pub active: bool,
}

/// Somebody by name. Never shown, never logged: it lives from the file to the sealed record.
#[derive(Clone)]
pub struct OfficeRow {
    pub at: Place,
    /// The office's own number for this person.
    pub reference: String,
    pub name: String,
    pub email: String,
    pub phone: String,
    pub lang: Option<Lang>,
    pub basis: Basis,
    pub basis_on: Day,
}

impl std::fmt::Debug for OfficeRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OfficeRow").field("at", &self.at).finish_non_exhaustive()
    }
}

/// A file as it was understood.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Whether its sheets have names worth telling.
    pub workbook: bool,
    pub sheets: Vec<SheetRead>,
    pub circles: Vec<CircleRow>,
    pub people: Vec<PersonRow>,
    pub meetings: Vec<MeetingRow>,
    pub attendance: Vec<AttendanceRow>,
    pub office: Vec<OfficeRow>,
    pub findings: Vec<Finding>,
    /// Sheets that were passed over, by name.
    pub passed_over: Vec<String>,
}

impl Reading {
    /// Something is wrong in a row, and where there is one, in the column of a field.
    pub fn find(&mut self, at: Place, field: Option<Field>, message: Message) {
        let column = field.and_then(|field| self.sheets[at.sheet].column(field));
        self.findings.push(Finding { at, column, message, warning: false });
    }

    pub fn problems(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| !finding.warning)
    }

    /// The sentence with its place, in a language.
    pub fn sentence(&self, t: T, finding: &Finding) -> String {
        let sheet = self.sheets.get(finding.at.sheet).map_or("", |sheet| &sheet.name);
        finding.sentence(t, self.workbook.then_some(sheet))
    }
}

impl Finding {
    /// The sentence with its place, in a language. A sheet is named where the file has several.
    pub fn sentence(&self, t: T, sheet: Option<&str>) -> String {
        let row = self.at.row.to_string();
        let text = say(t, &self.message);
        let column = self.column.map(|column| column.to_string());
        match (sheet, column) {
            (Some(sheet), Some(column)) => t.with(
                "import-at-cell-of-sheet",
                texts::args! { "sheet" => sheet, "row" => row, "column" => column, "text" => text },
            ),
            (Some(sheet), None) => {
                t.three("import-at-row-of-sheet", "sheet", sheet, "row", row, "text", text)
            }
            (None, Some(column)) => t.three("import-at-cell", "row", row, "column", column, "text", text),
            (None, None) => t.two("import-at-row", "row", row, "text", text),
        }
    }
}

/// What happened, or would, to the rows of one table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: i64,
    pub changed: i64,
    pub unchanged: i64,
}

/// What happened, or would, to a whole file.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub reading: Reading,
    /// In the order of [`Table::ALL`].
    pub counts: Vec<(Table, Counts)>,
    /// Registers that are closed by it.
    pub closes: i64,
    /// The very same file was taken in before, on this day.
    pub known_since: Option<Day>,
}

impl Outcome {
    pub fn is_sound(&self) -> bool {
        self.reading.problems().next().is_none()
    }
    pub fn counts_of(&self, table: Table) -> Counts {
        self.counts.iter().find(|(known, _)| *known == table).map(|(_, counts)| *counts).unwrap_or_default()
    }
    pub fn total(&self) -> Counts {
        self.counts.iter().fold(Counts::default(), |sum, (_, one)| Counts {
            added: sum.added + one.added,
            changed: sum.changed + one.changed,
            unchanged: sum.unchanged + one.unchanged,
        })
    }
    pub fn changes_anything(&self) -> bool {
        let total = self.total();
        total.added + total.changed > 0
    }
}

/// A local moment as the tables keep it.
pub fn local_text(day: Day, time: Time) -> String {
    DateTime::from_parts(day.0, time).strftime("%Y-%m-%dT%H:%M").to_string()
}
