use base::{Day, Message};
use documents::tables::Column;
use programmes::import::{Counts, Finding, Place};
use texts::T;
use web::say;

use crate::{hsds::take::Checked, model::Kind};

/// Kinds in the order in which their rows refer to each other.
pub const ORDER: [Kind; 5] =
    [Kind::Organisation, Kind::Location, Kind::Service, Kind::Practitioner, Kind::Venue];

/// A sheet whose columns were understood.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub name: String,
    pub kind: Kind,
    /// Its place among the sheets of the file.
    pub source: usize,
    pub header_row: u32,
    /// The field of the form that each column fills.
    pub columns: Vec<(String, Column)>,
}

impl Sheet {
    pub fn column(&self, field: &str) -> Option<Column> {
        self.columns.iter().find(|(known, _)| known == field).map(|(_, column)| *column)
    }
}

/// A row as the fields of a form; those whose cells are empty are not among them.
#[derive(Clone, Debug)]
pub struct Row {
    pub at: Place,
    pub kind: Kind,
    pub fields: Vec<(String, Vec<String>)>,
    pub checked_on: Option<Day>,
}

impl Row {
    pub fn text(&self, field: &str) -> &str {
        let found = self.fields.iter().find(|(name, _)| name == field);
        found.and_then(|(_, values)| values.first()).map_or("", String::as_str)
    }
}

/// A spreadsheet as it was understood.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Whether its sheets have names worth telling.
    pub workbook: bool,
    pub sheets: Vec<Sheet>,
    pub rows: Vec<Row>,
    pub findings: Vec<Finding>,
    /// Sheets that were passed over, by name.
    pub passed_over: Vec<String>,
}

impl Reading {
    /// Something is wrong in a row, and where there is one, in the column of a field.
    pub fn find(&mut self, at: Place, field: &str, message: Message) {
        let column = self.sheets[at.sheet].column(field);
        self.findings.push(Finding { at, column, message, warning: false });
    }
    pub fn problems(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| !finding.warning)
    }
    fn sentence(&self, t: T, finding: &Finding) -> String {
        let sheet = self.sheets.get(finding.at.sheet).map_or("", |sheet| &sheet.name);
        finding.sentence(t, self.workbook.then_some(sheet))
    }
}

/// What a file turned out to be.
#[derive(Debug)]
pub enum What {
    Sheets(Reading),
    Package(Box<Checked>),
}

/// What happened, or would.
#[derive(Debug)]
pub struct Outcome {
    pub what: What,
    /// What becomes of the good rows.
    pub counts: Vec<(Kind, Counts)>,
    /// The very same file was taken in before, on this day.
    pub known_since: Option<Day>,
    /// Whether it was carried out.
    pub done: bool,
}

impl Outcome {
    /// How many things are wrong.
    pub fn wrong(&self) -> u64 {
        match &self.what {
            What::Sheets(reading) => reading.problems().count() as u64,
            What::Package(checked) => checked.wrong,
        }
    }

    /// The first sentences about what is wrong, each with its place.
    pub fn sentences(&self, t: T, most: usize) -> Vec<String> {
        match &self.what {
            What::Sheets(reading) => {
                reading.problems().take(most).map(|finding| reading.sentence(t, finding)).collect()
            }
            What::Package(checked) => {
                checked.findings.iter().take(most).map(|finding| finding.sentence(t)).collect()
            }
        }
    }

    /// What was passed over, which stops nothing.
    pub fn warnings(&self, t: T) -> Vec<String> {
        let What::Sheets(reading) = &self.what else { return Vec::new() };
        let told = reading.findings.iter().filter(|finding| finding.warning);
        let mut warnings: Vec<String> = told.map(|finding| reading.sentence(t, finding)).collect();
        if !reading.passed_over.is_empty() {
            let names: Vec<String> = reading.passed_over.iter().map(|name| format!("„{name}”")).collect();
            warnings.push(say(t, &Message::new("intake-passed-over").text("sheets", names.join(", "))));
        }
        warnings
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
