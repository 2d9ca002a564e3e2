//! The files people take away: templates to fill in, and their own file with what is wrong beside each row.

use base::Problem;
use documents::tables::{self, CellOut, ColumnOut, CsvStyle, Limits, SheetKind, SheetOut};
use texts::{T, fold};
use web::{Answer, say};

use super::{
    columns::Field,
    model::{FileFormat, Finding, Reading, SheetRead, Table},
    refusal,
    words::Lexicon,
};
use crate::model::{Attendance, CircleFormat, Format, Kind, Openness};

/// A template in a language: one table, or a workbook with the four of a register. CSV has room for one table only.
pub fn template(t: T, table: Option<Table>, format: FileFormat) -> Result<Vec<u8>, Problem> {
    match (format, table) {
        (FileFormat::Csv, Some(table)) => Ok(tables::csv(&empty_sheet(t, table), CsvStyle::default())),
        (FileFormat::Csv, None) => Err(Problem::NotFound),
        (FileFormat::Xlsx, table) => {
            let tables = table.map_or_else(|| Table::REGISTER.to_vec(), |table| vec![table]);
            let mut sheets: Vec<SheetOut> = tables.iter().map(|table| empty_sheet(t, *table)).collect();
            sheets.push(notes(t, &tables));
            written(tables::xlsx(&sheets))
        }
    }
}

fn written(file: Result<Vec<u8>, tables::TableProblem>) -> Result<Vec<u8>, Problem> {
    file.map_err(|problem| Problem::Refused(refusal::message(&problem)))
}

fn empty_sheet(t: T, table: Table) -> SheetOut {
    let column = |column: &super::columns::ColumnDef| {
        let choices = match column.field {
            Field::Openness => Lexicon::<Openness>::choices(t),
            Field::CircleFormat => Lexicon::<CircleFormat>::choices(t),
            Field::Kind => Lexicon::<Kind>::choices(t),
            Field::Format => Lexicon::<Format>::choices(t),
            Field::Status => Lexicon::<super::model::Held>::choices(t),
            Field::Attendance => Lexicon::<Attendance>::choices(t),
            Field::Active => Lexicon::<bool>::choices(t),
            Field::Basis => Lexicon::<super::model::Basis>::choices(t),
            _ => Vec::new(),
        };
        let title = t.get(column.title);
        let width = (title.chars().count() as f64 + 4.0).max(14.0);
        ColumnOut::new(title).width(width).choices(choices)
    };
    SheetOut::table(t.get(table.title()), table.columns().iter().map(column).collect(), Vec::new())
}

fn notes(t: T, of: &[Table]) -> SheetOut {
    let mut lines = vec![t.get("import-notes-title")];
    if of == [Table::Office] {
        lines.push(t.get("import-notes-office"));
    } else {
        lines.extend([t.get("import-notes-order"), t.get("import-notes-names")]);
    }
    lines.extend([t.get("import-notes-whole"), String::new()]);
    for table in of {
        lines.push(t.get(table.title()));
        for column in table.columns() {
            let key = if column.required { "import-notes-must" } else { "import-notes-may" };
            lines.push(t.two(key, "column", t.get(column.title), "hint", t.get(hint(column.field))));
        }
        lines.push(String::new());
    }
    SheetOut::notes(t.get("import-sheet-notes"), lines)
}

fn hint(field: Field) -> &'static str {
    match field {
        Field::Circle => texts::key!("import-hint-circle"),
        Field::Name => texts::key!("import-hint-name"),
        Field::Programme => texts::key!("import-hint-programme"),
        Field::Openness
        | Field::CircleFormat
        | Field::Kind
        | Field::Format
        | Field::Status
        | Field::Attendance
        | Field::Active
        | Field::Basis => texts::key!("import-hint-choose"),
        Field::Languages | Field::Language => texts::key!("import-hint-languages"),
        Field::Place | Field::Street | Field::Postcode | Field::Town => texts::key!("import-hint-place"),
        Field::Accessibility => texts::key!("import-hint-accessibility"),
        Field::Capacity => texts::key!("import-hint-capacity"),
        Field::About | Field::Topic | Field::Guest => texts::key!("import-hint-text"),
        Field::Pseudonym => texts::key!("import-hint-pseudonym"),
        Field::Joined | Field::Date => texts::key!("import-hint-date"),
        Field::Left => texts::key!("import-hint-left"),
        Field::Start | Field::End => texts::key!("import-hint-time"),
        Field::Reason => texts::key!("import-hint-reason"),
        Field::Reference => texts::key!("import-hint-reference"),
        Field::PersonName => texts::key!("import-hint-person-name"),
        Field::Email | Field::Phone => texts::key!("import-hint-contact"),
        Field::BasisDate => texts::key!("import-hint-basis-date"),
    }
}

/// The sender's own rows with one more column: what is wrong. It can be mended and sent again as it is.
pub fn error_file(
    t: T,
    file: &super::actions::File,
    reading: &Reading,
    format: FileFormat,
) -> Result<Vec<u8>, Problem> {
    let of = |read: &SheetRead| Annotated { source: read.source, header_row: read.header_row };
    let sheets: Vec<Annotated> = reading.sheets.iter().map(of).collect();
    annotated(t, &file.bytes, &file.name, &sheets, &reading.findings, format)
}

/// A sheet that was read: where it stands in the file, and the number of the row with the names of its columns.
#[derive(Clone, Copy, Debug)]
pub struct Annotated {
    pub source: usize,
    pub header_row: u32,
}

/// [`error_file`] for any file of rows: findings name sheets by their place among those given.
pub fn annotated(
    t: T,
    bytes: &[u8],
    name: &str,
    sheets: &[Annotated],
    findings: &[Finding],
    format: FileFormat,
) -> Result<Vec<u8>, Problem> {
    let book = tables::read(bytes, name, &Limits::default())
        .map_err(|problem| Problem::field("file", refusal::message(&problem)))?;
    let mut out: Vec<(bool, SheetOut)> = sheets
        .iter()
        .enumerate()
        .map(|(index, read)| {
            let here = |finding: &&Finding| !finding.warning && finding.at.sheet == index;
            let findings: Vec<&Finding> = findings.iter().filter(here).collect();
            (!findings.is_empty(), beside(t, &book.sheets[read.source], read.header_row, &findings))
        })
        .collect();
    match format {
        FileFormat::Xlsx => {
            written(tables::xlsx(&out.into_iter().map(|(_, sheet)| sheet).collect::<Vec<_>>()))
        }
        FileFormat::Csv => {
            // The first sheet with something to mend.
            let at = out.iter().position(|(wrong, _)| *wrong).unwrap_or(0);
            if out.is_empty() {
                return Err(Problem::NotFound);
            }
            Ok(tables::csv(&out.swap_remove(at).1, CsvStyle::default()))
        }
    }
}

fn beside(t: T, sheet: &tables::Sheet, header_row: u32, findings: &[&Finding]) -> SheetOut {
    let title = t.get("import-column-problem");
    let header = sheet.rows.first();
    // A file that was mended once already has the column; it is written anew.
    let is_old = |text: &str| is_problem_column(t, text);
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let kept: Vec<usize> =
        (0..width).filter(|at| header.is_none_or(|header| !is_old(header.text(*at)))).collect();
    let mut columns: Vec<ColumnOut> =
        kept.iter().map(|at| ColumnOut::new(header.map_or("", |header| header.text(*at)))).collect();
    columns.push(ColumnOut::new(title).width(80.0));
    let sentence = |finding: &&&Finding| {
        let text = say(t, &finding.message);
        match finding.column {
            Some(column) => t.two("import-at-column", "column", column.to_string(), "text", text),
            None => text,
        }
    };
    let mut rows = Vec::new();
    for (index, row) in sheet.rows.iter().skip(1).enumerate() {
        // What is wrong with the header is told beside the first row.
        let here = |finding: &&&Finding| {
            finding.at.row == row.number || (index == 0 && finding.at.row == header_row)
        };
        let sentences: Vec<String> = findings.iter().filter(here).map(|finding| sentence(&finding)).collect();
        let mut cells: Vec<CellOut> = kept.iter().map(|at| CellOut::from(row.text(*at))).collect();
        cells.push(CellOut::from(sentences.join(" ")));
        rows.push(cells);
    }
    SheetOut { name: sheet.name.clone(), kind: SheetKind::Table, columns, rows }
}

/// The column of [`error_file`], in any language: an importer looks past it.
pub fn is_problem_column(t: T, header: &str) -> bool {
    let header = fold(header);
    texts::Lang::ALL.iter().any(|lang| fold(&t.other(*lang).get("import-column-problem")) == header)
}

/// A file that leaves for whoever asked for it.
pub fn send(format: FileFormat, name: &str, bytes: Vec<u8>) -> Answer {
    let kind = match format {
        FileFormat::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileFormat::Csv => "text/csv; charset=utf-8",
    };
    web::file(kind, &format!("ostoja-{name}.{format}"), bytes, false)
}
