//! The same figures as a table to take along.

use base::Problem;
use documents::tables::{CellOut, ColumnOut, CsvStyle, SheetOut};
use texts::T;

use super::shown::NAMES;

/// One part of the report: its name, what a line is called, the lines.
pub(super) struct Part {
    pub name: String,
    pub of: String,
    pub lines: Vec<(String, [CellOut; 5])>,
}

/// CSV is one table, so the name of the part stands in a column.
pub(super) fn csv(t: T, parts: &[Part]) -> Vec<u8> {
    let titles = [t.get("figures-file-part"), t.get("figures-file-line")].into_iter();
    let columns = titles.chain(NAMES.map(|key| t.get(key))).map(ColumnOut::new).collect();
    let rows = parts.iter().flat_map(|part| {
        part.lines.iter().map(|(name, cells)| {
            let heads = [CellOut::Text(part.name.clone()), CellOut::Text(name.clone())];
            heads.into_iter().chain(cells.iter().cloned()).collect()
        })
    });
    let sheet = SheetOut::table(t.get("figures-title"), columns, rows.collect());
    documents::tables::csv(&sheet, CsvStyle::default())
}

/// XLSX is a sheet per part.
pub(super) fn xlsx(t: T, parts: &[Part]) -> Result<Vec<u8>, Problem> {
    let sheets: Vec<SheetOut> = parts
        .iter()
        .map(|part| {
            let columns = std::iter::once(part.of.clone()).chain(NAMES.map(|key| t.get(key)));
            let rows = part.lines.iter().map(|(name, cells)| {
                std::iter::once(CellOut::Text(name.clone())).chain(cells.iter().cloned()).collect()
            });
            SheetOut::table(&part.name, columns.map(ColumnOut::new).collect(), rows.collect())
        })
        .collect();
    documents::tables::xlsx(&sheets).map_err(|problem| Problem::internal(format!("{problem:?}")))
}
