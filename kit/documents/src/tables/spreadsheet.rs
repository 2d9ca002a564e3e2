//! Workbooks (XLSX), cell by cell.
//!
//! The rectangle that a sheet claims to fill is never allocated: two cells, A1 and XFD1048576, would ask for tens of
//! gigabytes. Cells are read as a stream and the limits are held at each.

use super::budget::Budget;
use super::{Column, Limits, Place, Sheet, Source, TableProblem, Workbook, finish_row};
use calamine::{
    DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata,
};
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Workbook, TableProblem> {
    weigh(bytes, limits.unpacked_bytes)?;
    // A hostile workbook that trips a library's assertion is damaged, not our crash.
    catch_unwind(AssertUnwindSafe(|| read_weighed(bytes, limits)))
        .unwrap_or(Err(TableProblem::Damaged { sheet: None }))
}

/// Unpacks everything into nothing and counts, since the sizes written in a zip may lie.
fn weigh(bytes: &[u8], limit: u64) -> Result<(), TableProblem> {
    let damaged = |_| TableProblem::Damaged { sheet: None };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut left = limit;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(damaged)?;
        let unpacked = io::copy(&mut entry.take(left + 1), &mut io::sink())
            .map_err(|_| TableProblem::Damaged { sheet: None })?;
        left = left.checked_sub(unpacked).ok_or(TableProblem::TooManyUnpackedBytes { limit })?;
    }
    Ok(())
}

fn read_weighed(bytes: &[u8], limits: &Limits) -> Result<Workbook, TableProblem> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|problem| match problem {
        XlsxError::Password => TableProblem::Encrypted,
        _ => TableProblem::Damaged { sheet: None },
    })?;
    let mut book =
        Workbook { source: Source::Xlsx, sheets: Vec::new(), formulas: Vec::new(), errors: Vec::new() };
    let mut budget = Budget::new(limits);
    for tab in file.sheets_metadata().to_vec() {
        if tab.typ != SheetType::WorkSheet {
            continue;
        }
        let rows = read_sheet(&mut file, &tab.name, limits, &mut budget, &mut book)?;
        book.sheets.push(Sheet { hidden: tab.visible != SheetVisible::Visible, name: tab.name, rows });
    }
    if book.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(TableProblem::Empty);
    }
    Ok(book)
}

fn read_sheet(
    file: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    limits: &Limits,
    budget: &mut Budget,
    book: &mut Workbook,
) -> Result<Vec<super::Row>, TableProblem> {
    let sheet = || name.to_owned();
    let damaged = |_| TableProblem::Damaged { sheet: Some(sheet()) };
    let mut cells = file.worksheet_cells_reader(name).map_err(damaged)?;
    // By number, since a file need not have its rows in order; of two cells at one place the later wins.
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        let (row, column) = (cell.pos.0.saturating_add(1), Column(cell.pos.1));
        let text = text(&cell.value);
        let place = || Place { sheet: sheet(), row, column };
        let formula = cell.formula.as_ref().is_some_and(computes);
        // A styled but empty cell is not content: sheets are often coloured down to their last row.
        if text.is_empty() && !formula {
            continue;
        }
        if row > limits.rows {
            return Err(TableProblem::TooManyRows { sheet: sheet(), row, limit: limits.rows });
        }
        if column.0 >= limits.columns {
            let limit = limits.columns;
            return Err(TableProblem::TooManyColumns { sheet: sheet(), row, column, limit });
        }
        let texts = rows.entry(row).or_default();
        let index = column.0 as usize;
        let grown = (index + 1).saturating_sub(texts.len()).max(1);
        budget.spend(name, row, grown, text.len())?;
        if formula {
            book.formulas.push(place());
        }
        if matches!(cell.value, DataRef::Error(_)) {
            book.errors.push(place());
        }
        if texts.len() <= index {
            texts.resize(index + 1, String::new());
        }
        texts[index] = text;
    }
    Ok(rows.into_iter().filter_map(|(number, texts)| finish_row(number, texts)).collect())
}

/// LibreOffice saves a plain yes or no as `TRUE()` or `FALSE()`; that computes nothing.
fn computes(formula: &XlsxFormulaMetadata) -> bool {
    !matches!(formula, XlsxFormulaMetadata::Normal { formula } if matches!(formula.as_str(), "TRUE()" | "FALSE()"))
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// Fifteen significant digits, as a spreadsheet shows them: what it stores as 0.30000000000000004 is 0.3.
fn number_text(number: f64) -> String {
    let shown: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // Never "-0".
    (shown + 0.0).to_string()
}

/// A moment as ISO text: a date alone, a time alone (less than one day), or both.
fn moment_text(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    if !days.is_finite() || days < 0.0 {
        return number_text(days);
    }
    if moment.is_duration() || days < 1.0 {
        let seconds = (days * 86_400.0).round() as u64;
        return time_text(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let date = jiff::civil::Date::new(year as i16, month as i8, day as i8);
    let (Ok(date), Ok(time)) = (date, jiff::civil::Time::new(hour as i8, minute as i8, second as i8, 0))
    else {
        return number_text(days);
    };
    let mut moment = date.to_datetime(time);
    if milli >= 500 {
        moment = moment.saturating_add(jiff::SignedDuration::from_secs(1));
    }
    if moment.time() == jiff::civil::Time::midnight() {
        return moment.date().to_string();
    }
    let time = time_text(moment.hour() as u64, moment.minute() as u64, moment.second() as u64);
    format!("{}T{time}", moment.date())
}

fn time_text(hours: u64, minutes: u64, seconds: u64) -> String {
    if seconds == 0 {
        format!("{hours:02}:{minutes:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_shown() {
        for (number, text) in [
            (12.0, "12"),
            (0.1 + 0.2, "0.3"),
            (-0.0, "0"),
            (0.5, "0.5"),
            (44051401359.0, "44051401359"),
            (1e15, "1000000000000000"),
        ] {
            assert_eq!(number_text(number), text);
        }
    }
}
