use std::path::PathBuf;

use base::Period;
use documents::tables::{CellOut, ColumnOut, CsvStyle, SheetOut, csv, xlsx};
use people::Caller;
use programmes::{
    figures::{actions as figures, model::Filter},
    import::export,
    records,
};
use store::Tx;
use texts::Lang;

use crate::{
    commands::{Between, Verdict, put, working},
    settings::{Flags, Key, Office, Usage},
};

/// A table to take along.
///
/// Meetings and attendance leave in the importer's own shape, so they can come back. No names leave: attendance has
/// pseudonyms, people-counts has numbers only.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja export figures --format csv --out figures.csv\n  ostoja export attendance --from 2024-01-01 --format xlsx --out register.xlsx"
)]
pub(super) struct Table {
    #[command(flatten)]
    between: Between,
    #[arg(long, value_enum, default_value_t = Shape::Csv)]
    format: Shape,
    /// Where to; "-" or nothing is the standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy)]
pub(super) enum What {
    Figures,
    Meetings,
    Attendance,
    PeopleCounts,
}

#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Csv,
    Xlsx,
    Json,
}

impl Table {
    pub(super) fn run(self, flags: &Flags, what: What) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, Key::Unused)?;
        let mut caller = office.caller()?;
        if self.format == Shape::Xlsx && self.out.as_ref().is_none_or(|out| out.as_os_str() == "-") {
            return Err(Usage("a workbook needs a file: --out FILE.xlsx".to_owned()).into());
        }
        if self.format == Shape::Json && flags.lang.is_none() {
            // Keys that scripts read do not change with the town's language.
            caller.lang = Lang::En;
        }
        let period = self.between.period()?;
        let sheet = working("export", || {
            office.read(&caller, move |tx, caller| match what {
                What::Meetings => export::meetings(tx, caller, period),
                What::Attendance => export::attendance(tx, caller, period),
                What::Figures => yearly(tx, caller, period),
                What::PeopleCounts => people_counts(tx, caller, period),
            })
        })?;
        let bytes = match self.format {
            Shape::Csv => csv(&sheet, CsvStyle::default()),
            Shape::Xlsx => xlsx(&[sheet])?,
            Shape::Json => json(&sheet)?,
        };
        put(self.out.as_deref(), &bytes)?;
        Ok(Verdict::Fine)
    }
}

fn json(sheet: &SheetOut) -> anyhow::Result<Vec<u8>> {
    let value = |cell: &CellOut| match cell {
        CellOut::Empty => serde_json::Value::Null,
        CellOut::Number(number) if number.fract() == 0.0 => (*number as i64).into(),
        CellOut::Number(number) => (*number).into(),
        CellOut::Bool(yes) => (*yes).into(),
        other => other.text().into(),
    };
    let rows: Vec<serde_json::Map<String, serde_json::Value>> = sheet
        .rows
        .iter()
        .map(|row| {
            sheet.columns.iter().map(|column| column.title.clone()).zip(row.iter().map(value)).collect()
        })
        .collect();
    let mut bytes = serde_json::to_vec_pretty(&rows)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn number(n: i64) -> CellOut {
    CellOut::Number(n as f64)
}

fn hours(minutes: i64) -> CellOut {
    CellOut::Number((minutes as f64 / 60.0 * 100.0).round() / 100.0)
}

/// Titles that scripts and spreadsheets share.
fn table(name: &str, titles: &[&str], rows: Vec<Vec<CellOut>>) -> SheetOut {
    SheetOut::table(name, titles.iter().map(|title| ColumnOut::new(*title)).collect(), rows)
}

fn yearly(tx: &mut Tx<'_>, caller: &Caller, period: Period) -> Result<SheetOut, base::Problem> {
    let mut rows = Vec::new();
    for programme in records::programmes(tx, caller)? {
        for year in figures::by_year(tx, caller, &Filter::of_programme(programme.id), period)? {
            let counted = year.figures;
            rows.push(vec![
                programme.slug.clone().into(),
                number(year.year.into()),
                number(counted.persons),
                number(counted.meetings),
                hours(counted.minutes),
                number(counted.attendances),
                hours(counted.contact_minutes),
                year.frozen.into(),
            ]);
        }
    }
    let titles = [
        "programme",
        "year",
        "persons",
        "meetings",
        "programme_hours",
        "attendances",
        "contact_hours",
        "frozen",
    ];
    Ok(table("figures", &titles, rows))
}

fn people_counts(tx: &mut Tx<'_>, caller: &Caller, period: Period) -> Result<SheetOut, base::Problem> {
    let mut rows = Vec::new();
    for circle in records::circles(tx, caller)? {
        for year in figures::by_year(tx, caller, &Filter::of_circle(circle.id), period)? {
            rows.push(vec![
                circle.slug.clone().into(),
                number(year.year.into()),
                number(year.figures.persons),
                number(year.figures.attendances),
            ]);
        }
    }
    Ok(table("people-counts", &["circle", "year", "persons", "attendances"], rows))
}
