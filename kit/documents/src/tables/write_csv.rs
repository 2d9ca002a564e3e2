use super::{CellOut, SheetKind, SheetOut, formula_guard};

/// How a CSV is written. The default is what a Polish, French, Russian or Ukrainian Excel opens by double click:
/// semicolons and a byte order mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CsvStyle {
    pub separator: char,
    pub bom: bool,
}

impl Default for CsvStyle {
    fn default() -> Self {
        CsvStyle { separator: ';', bom: true }
    }
}

/// Writes separated text in UTF-8 with CRLF line ends (RFC 4180), every text that could run as a formula defused.
///
/// ```
/// use documents::tables::{ColumnOut, CsvStyle, SheetOut, csv};
///
/// let sheet = SheetOut::table("Lista", vec![ColumnOut::new("Uwagi")], vec![vec!["=1+1".into()]]);
/// let file = csv(&sheet, CsvStyle { separator: ',', bom: false });
/// assert_eq!(file, b"Uwagi\r\n'=1+1\r\n");
/// ```
pub fn csv(sheet: &SheetOut, style: CsvStyle) -> Vec<u8> {
    let mut out = String::new();
    if style.bom {
        out.push('\u{FEFF}');
    }
    if sheet.kind == SheetKind::Table && !sheet.columns.is_empty() {
        let titles = sheet.columns.iter().map(|column| formula_guard::defused(&column.title));
        line(&mut out, style.separator, titles);
    }
    for row in &sheet.rows {
        line(&mut out, style.separator, row.iter().map(cell));
    }
    out.into_bytes()
}

/// A number is safe whatever its sign; only text can carry a formula.
fn cell(cell: &CellOut) -> String {
    match cell {
        CellOut::Text(text) => formula_guard::defused(text),
        other => other.text(),
    }
}

fn line(out: &mut String, separator: char, cells: impl Iterator<Item = String>) {
    for (index, text) in cells.enumerate() {
        if index > 0 {
            out.push(separator);
        }
        let blanks = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
        if blanks || text.contains([separator, '"', '\n', '\r', ',', ';', '\t', '|']) {
            out.push('"');
            out.push_str(&text.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&text);
        }
    }
    out.push_str("\r\n");
}
