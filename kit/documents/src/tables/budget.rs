use super::{Limits, TableProblem};

/// What a file may still cost. A small file can ask for much: a long text kept once and shown in a million cells, or
/// a single cell in the last column of every row.
pub(super) struct Budget {
    limits: (u64, u64),
    cells: u64,
    text: u64,
}

impl Budget {
    pub fn new(limits: &Limits) -> Self {
        Budget {
            limits: (limits.cells, limits.unpacked_bytes),
            cells: limits.cells,
            text: limits.unpacked_bytes,
        }
    }

    /// Spends some cells and their text.
    pub fn spend(&mut self, sheet: &str, row: u32, cells: usize, text: usize) -> Result<(), TableProblem> {
        let (most_cells, most_text) = self.limits;
        self.cells = self.cells.checked_sub(cells as u64).ok_or_else(|| TableProblem::TooManyCells {
            sheet: sheet.to_owned(),
            row,
            limit: most_cells,
        })?;
        self.text = self
            .text
            .checked_sub(text as u64)
            .ok_or(TableProblem::TooManyUnpackedBytes { limit: most_text })?;
        Ok(())
    }
}
