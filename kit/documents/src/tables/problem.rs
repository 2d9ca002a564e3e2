use super::{Column, LooksLike};

/// Why a file could not be read or written as a table. The caller writes the sentence; `Display` gives only the
/// stable key to look it up by.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableProblem {
    /// No bytes, or not one cell with text.
    #[error("empty")]
    Empty,
    /// Another kind of file, whatever its name says.
    #[error("wrong-type")]
    WrongType { looks_like: LooksLike },
    /// A workbook that opens with a password only.
    #[error("encrypted")]
    Encrypted,
    #[error("too-many-bytes")]
    TooManyBytes { bytes: u64, limit: u64 },
    /// Unpacking was stopped at the limit; how much more there was is not known.
    #[error("too-many-unpacked-bytes")]
    TooManyUnpackedBytes { limit: u64 },
    #[error("too-many-rows")]
    TooManyRows { sheet: String, row: u32, limit: u32 },
    #[error("too-many-columns")]
    TooManyColumns { sheet: String, row: u32, column: Column, limit: u32 },
    /// In the whole file; counting was stopped at this row.
    #[error("too-many-cells")]
    TooManyCells { sheet: String, row: u32, limit: u64 },
    /// A workbook whose inside does not hold together; `sheet` when the trouble is in one of them.
    #[error("damaged")]
    Damaged { sheet: Option<String> },
    /// A quotation mark opened in this cell of a CSV is never closed.
    #[error("quote-not-closed")]
    QuoteNotClosed { sheet: String, row: u32, column: Column },
    /// On writing: a cell holds more text than a spreadsheet cell can.
    #[error("text-too-long")]
    TextTooLong { sheet: String, row: u32, column: Column, characters: usize, limit: usize },
}

impl TableProblem {
    /// The stable key of this problem, such as `too-many-rows`, to name a translated message by.
    pub fn key(&self) -> String {
        self.to_string()
    }
}
