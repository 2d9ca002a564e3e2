//! Spreadsheets and separated text: reading what people send, writing what people open.
//!
//! Every cell is read as text, the way a person sees it: `2026-11-25`, `13:30`, `12`, `0.5`, `true`. What a column
//! means is the importer's business. Rows keep the number and columns the letter that the spreadsheet shows, so
//! that a complaint can say "row 7, column C" and be found.
//!
//! ```
//! use documents::tables::{read, Limits};
//!
//! let file = "pseudonim;data\nWierzba;2026-11-25\n".as_bytes();
//! let book = read(file, "rejestr.csv", &Limits::default()).unwrap();
//! let row = &book.sheets[0].rows[1];
//! assert_eq!(row.number, 2);
//! assert_eq!(row.text(0), "Wierzba");
//! assert_eq!(row.cells[1].column.to_string(), "B");
//! ```
//!
//! # Formulas
//!
//! On reading, the value that the spreadsheet last computed is taken and the place is listed in
//! [`Workbook::formulas`], so that an importer may refuse it by row and column. On writing, text that a spreadsheet
//! would run as a formula is defused as OWASP's page "CSV Injection" advises
//! (<https://owasp.org/www-community/attacks/CSV_Injection>): XLSX cells are typed as text and marked with the quote
//! prefix; CSV cells get an apostrophe, which [`read`] takes away again.

mod budget;
mod encoding;
mod formula_guard;
mod look;
mod problem;
mod separated;
mod spreadsheet;
mod write_csv;
mod write_xlsx;

pub use look::LooksLike;
pub use problem::TableProblem;
pub use write_csv::{CsvStyle, csv};
pub use write_xlsx::{CellOut, ColumnOut, SheetKind, SheetOut, xlsx};

use std::fmt;

/// How much of a file is accepted. Each bound has its own [`TableProblem`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as sent.
    pub bytes: u64,
    /// Bytes of everything in the file once unpacked (a zip bomb is small as sent), and of all cells' texts together
    /// (one long text may stand in many cells).
    pub unpacked_bytes: u64,
    /// Highest row number of a sheet.
    pub rows: u32,
    /// Number of columns of a sheet.
    pub columns: u32,
    /// Cells of all sheets together, the empty ones before a row's last included: what is read costs memory.
    pub cells: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes: 20_000_000,
            unpacked_bytes: 100_000_000,
            rows: 100_000,
            columns: 200,
            cells: 2_000_000,
        }
    }
}

/// What the file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Xlsx,
    /// Separated text, with the encoding's WHATWG name, such as `windows-1250`.
    Csv {
        separator: char,
        encoding: &'static str,
    },
}

/// A file that was read: its sheets in order, and the places an importer may want to refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workbook {
    pub source: Source,
    pub sheets: Vec<Sheet>,
    /// Cells that hold a formula. Their text is the value last computed by the program that saved the file.
    pub formulas: Vec<Place>,
    /// Cells that hold an error such as `#DIV/0!`; that is also their text.
    pub errors: Vec<Place>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The tab's name; for CSV, the file's name without its ending.
    pub name: String,
    pub hidden: bool,
    /// Rows that have at least one cell with text, top to bottom.
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As a spreadsheet numbers it: the first is 1, empty rows count.
    pub number: u32,
    /// Dense from column A (`cells[2]` is column C) up to the last cell with text.
    pub cells: Vec<CellIn>,
}

impl Row {
    /// The text in the column with this index (A is 0); empty when the row ends before it.
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.text.as_str())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellIn {
    pub column: Column,
    pub text: String,
}

/// A column by its index, shown as its letter: 0 is `A`, 26 is `AA`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Column(pub u32);

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = [0u8; 8];
        let mut at = letters.len();
        let mut rest = u64::from(self.0) + 1;
        while rest > 0 {
            rest -= 1;
            at -= 1;
            letters[at] = b'A' + (rest % 26) as u8;
            rest /= 26;
        }
        f.write_str(std::str::from_utf8(&letters[at..]).expect("A to Z"))
    }
}

/// Where something stands, for a sentence such as "sheet Register, row 7, column C".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub sheet: String,
    pub row: u32,
    pub column: Column,
}

/// Reads a spreadsheet or separated text. The content decides what it is; `file_name` only names a CSV's sheet.
pub fn read(bytes: &[u8], file_name: &str, limits: &Limits) -> Result<Workbook, TableProblem> {
    let size = bytes.len() as u64;
    if size > limits.bytes {
        return Err(TableProblem::TooManyBytes { bytes: size, limit: limits.bytes });
    }
    match look::look(bytes) {
        look::Look::Spreadsheet => spreadsheet::read(bytes, limits),
        look::Look::Text => separated::read(bytes, file_name, limits),
        look::Look::Empty => Err(TableProblem::Empty),
        look::Look::Encrypted => Err(TableProblem::Encrypted),
        look::Look::Other(looks_like) => Err(TableProblem::WrongType { looks_like }),
    }
}

/// Finishes a row: drops empty cells at its end, and the whole row if nothing is left.
fn finish_row(number: u32, mut texts: Vec<String>) -> Option<Row> {
    while texts.last().is_some_and(String::is_empty) {
        texts.pop();
    }
    if texts.is_empty() {
        return None;
    }
    let cells = (0..).zip(texts).map(|(index, text)| CellIn { column: Column(index), text }).collect();
    Some(Row { number, cells })
}
