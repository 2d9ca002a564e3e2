//! The files people take away: templates to fill in, and what is wrong with the file they sent.

use base::Problem;
use documents::tables::{self, CellOut, ColumnOut, CsvStyle, SheetOut};
use programmes::import::{Annotated, FileFormat, annotated, refusal};
use texts::{Lang, T, key};

use super::{
    actions::File,
    lexicon::{fields, required},
    model::{ORDER, Outcome, What},
};
use crate::{
    form::{Field, Input},
    hsds::take::Finding,
    model::Kind,
};

/// A template in a language: one kind, or a workbook with all of them. CSV has room for one only.
pub fn template(t: T, town: Lang, kind: Option<Kind>, format: FileFormat) -> Result<Vec<u8>, Problem> {
    match (format, kind) {
        (FileFormat::Csv, Some(kind)) => Ok(tables::csv(&empty(t, town, kind), CsvStyle::default())),
        (FileFormat::Csv, None) => Err(Problem::NotFound),
        (FileFormat::Xlsx, kind) => {
            let kinds = kind.map_or_else(|| ORDER.to_vec(), |kind| vec![kind]);
            let mut sheets: Vec<SheetOut> = kinds.iter().map(|kind| empty(t, town, *kind)).collect();
            sheets.push(notes(t, town, &kinds));
            written(&sheets)
        }
    }
}

fn written(sheets: &[SheetOut]) -> Result<Vec<u8>, Problem> {
    tables::xlsx(sheets).map_err(|problem| Problem::Refused(refusal(&problem)))
}

fn empty(t: T, town: Lang, kind: Kind) -> SheetOut {
    let column = |field: Field| {
        let width = (field.label.chars().count() as f64 + 4.0).max(14.0);
        let choices = match field.input {
            Input::Select => field.choices.into_iter().map(|choice| choice.label).collect(),
            Input::Tick => vec![t.get("web-yes"), t.get("web-no")],
            _ => Vec::new(),
        };
        ColumnOut::new(field.label).width(width).choices(choices)
    };
    let columns = fields(kind, t, town).into_iter().map(column).collect();
    SheetOut::table(t.get(&format!("directory-kinds-{kind}")), columns, Vec::new())
}

fn notes(t: T, town: Lang, kinds: &[Kind]) -> SheetOut {
    let mut lines = vec![
        t.get("import-notes-title"),
        t.get("intake-notes-known"),
        t.get("intake-notes-empty"),
        t.get("intake-notes-names"),
        String::new(),
    ];
    for kind in kinds {
        lines.push(t.get(&format!("directory-kinds-{kind}")));
        for field in fields(*kind, t, town) {
            let key = if required(*kind, &field.name) {
                key!("import-notes-must")
            } else {
                key!("import-notes-may")
            };
            let hint = hint(t, &field);
            lines.push(t.two(key, "column", field.label, "hint", hint));
        }
        lines.push(String::new());
    }
    SheetOut::notes(t.get("import-sheet-notes"), lines)
}

fn hint(t: T, field: &Field) -> String {
    let words = || field.choices.iter().map(|choice| choice.label.as_str()).collect::<Vec<_>>();
    match field.input {
        Input::Select => t.get("import-hint-choose"),
        Input::Checks => t.one("intake-hint-words", "words", words().join("; ")),
        Input::Tick => t.list(&[t.get("web-yes"), t.get("web-no")]),
        _ if field.name == "phones" => t.get("intake-hint-phones"),
        _ if field.hint.is_empty() => t.get("import-hint-text"),
        _ => field.hint.clone(),
    }
}

/// What is wrong: a spreadsheet with the sentences beside its rows, a package as a list of them.
pub fn errors(t: T, file: &File, outcome: &Outcome, format: FileFormat) -> Result<Vec<u8>, Problem> {
    let checked = match &outcome.what {
        What::Sheets(reading) => {
            let sheets: Vec<Annotated> = reading
                .sheets
                .iter()
                .map(|sheet| Annotated { source: sheet.source, header_row: sheet.header_row })
                .collect();
            return annotated(t, &file.bytes, &file.name, &sheets, &reading.findings, format);
        }
        What::Package(checked) => checked,
    };
    let column = |key: &str| ColumnOut::new(t.get(key));
    let columns = vec![
        column("import-head-file"),
        column("intake-head-row"),
        column("intake-head-field"),
        ColumnOut::new(t.get("import-column-problem")).width(80.0),
    ];
    let row = |finding: &Finding| -> Vec<CellOut> {
        vec![
            finding.file.as_str().into(),
            finding.row.to_string().into(),
            finding.field.as_str().into(),
            web::say(t, &finding.message).into(),
        ]
    };
    let rows = checked.findings.iter().map(row).collect();
    let sheet = SheetOut::table(t.get("import-warnings-title"), columns, rows);
    match format {
        FileFormat::Csv => Ok(tables::csv(&sheet, CsvStyle::default())),
        FileFormat::Xlsx => written(&[sheet]),
    }
}
