//! Workbooks written so that a person can work on: typed cells, a header that stays, lists to choose from.

use super::{Column, TableProblem, formula_guard};
use jiff::civil::{Date, DateTime, Time};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula,
    Workbook, Worksheet, XlsxError,
};
use std::collections::HashSet;

/// One cell to write. Text stays text whatever it begins with.
#[derive(Debug, Clone, PartialEq)]
pub enum CellOut {
    Empty,
    Text(String),
    Number(f64),
    Bool(bool),
    Date(Date),
    Time(Time),
    DateTime(DateTime),
}

impl CellOut {
    /// The text under which [`super::read`] gives this cell back.
    pub fn text(&self) -> String {
        match self {
            CellOut::Empty => String::new(),
            CellOut::Text(text) => text.clone(),
            CellOut::Number(number) => (number + 0.0).to_string(),
            CellOut::Bool(yes) => yes.to_string(),
            CellOut::Date(date) => date.to_string(),
            CellOut::Time(time) => time_text(*time),
            CellOut::DateTime(at) if at.time() == Time::midnight() => at.date().to_string(),
            CellOut::DateTime(at) => format!("{}T{}", at.date(), time_text(at.time())),
        }
    }
}

fn time_text(time: Time) -> String {
    time.strftime(if time.second() == 0 { "%H:%M" } else { "%H:%M:%S" }).to_string()
}

macro_rules! cell_from {
    ($($from:ty, $value:ident => $cell:expr;)*) => {
        $(impl From<$from> for CellOut { fn from($value: $from) -> Self { $cell } })*
    };
}

cell_from! {
    &str, text => CellOut::Text(text.to_owned());
    String, text => CellOut::Text(text);
    f64, number => CellOut::Number(number);
    i32, number => CellOut::Number(f64::from(number));
    u32, number => CellOut::Number(f64::from(number));
    bool, yes => CellOut::Bool(yes);
    Date, date => CellOut::Date(date);
    Time, time => CellOut::Time(time);
    DateTime, at => CellOut::DateTime(at);
}

impl<T: Into<CellOut>> From<Option<T>> for CellOut {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(CellOut::Empty, Into::into)
    }
}

/// A column: its title, and what helps the person who fills it in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ColumnOut {
    pub title: String,
    /// In characters; measured from the content when absent.
    pub width: Option<f64>,
    /// When not empty, cells below offer these to choose from.
    pub choices: Vec<String>,
}

impl ColumnOut {
    pub fn new(title: impl Into<String>) -> Self {
        ColumnOut { title: title.into(), ..ColumnOut::default() }
    }

    pub fn width(mut self, characters: f64) -> Self {
        self.width = Some(characters);
        self
    }

    pub fn choices<T: Into<String>>(mut self, choices: impl IntoIterator<Item = T>) -> Self {
        self.choices = choices.into_iter().map(Into::into).collect();
        self
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetKind {
    /// Titles in the first row, data from the second.
    Table,
    /// Lines of prose in one wide column, without titles: how to fill the other sheets in.
    Notes,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SheetOut {
    pub name: String,
    pub kind: SheetKind,
    pub columns: Vec<ColumnOut>,
    pub rows: Vec<Vec<CellOut>>,
}

impl SheetOut {
    pub fn table(name: impl Into<String>, columns: Vec<ColumnOut>, rows: Vec<Vec<CellOut>>) -> Self {
        SheetOut { name: name.into(), kind: SheetKind::Table, columns, rows }
    }

    pub fn notes<T: Into<String>>(name: impl Into<String>, lines: impl IntoIterator<Item = T>) -> Self {
        let rows = lines.into_iter().map(|line| vec![CellOut::Text(line.into())]).collect();
        SheetOut { name: name.into(), kind: SheetKind::Notes, columns: Vec::new(), rows }
    }
}

/// The most a spreadsheet cell holds.
const LONGEST_TEXT: usize = 32_767;
/// The most rows and columns a sheet holds.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;
/// The lists to choose from that are too long to be written into the rule itself.
const LISTS: &str = "_lists";
/// How far below the data the lists to choose from are still offered.
const ROOM_TO_FILL: u32 = 1_000;

/// Writes a workbook. Sheet names that a spreadsheet would refuse are shortened, cleaned and made distinct.
///
/// ```
/// use documents::tables::{ColumnOut, SheetOut, xlsx};
/// use jiff::civil::date;
///
/// let sheet = SheetOut::table(
///     "Rejestr",
///     vec![ColumnOut::new("Pseudonim"), ColumnOut::new("Data"), ColumnOut::new("Obecność").choices(["tak", "nie"])],
///     vec![vec!["Wierzba".into(), date(2026, 11, 25).into(), "tak".into()]],
/// );
/// let file = xlsx(&[sheet]).unwrap();
/// assert!(file.starts_with(b"PK"));
/// ```
pub fn xlsx(sheets: &[SheetOut]) -> Result<Vec<u8>, TableProblem> {
    for sheet in sheets {
        check(sheet)?;
    }
    let mut book = Workbook::new();
    // The same data gives the same bytes, so the file carries no moment of its own.
    let still = ExcelDateTime::from_ymd(2000, 1, 1).expect("a day that exists");
    book.set_properties(&DocProperties::new().set_creation_datetime(&still));
    let styles = Styles::new();
    let mut names = HashSet::from([LISTS.to_owned()]);
    let mut lists = Lists::default();
    for sheet in sheets {
        let tab = book.add_worksheet();
        fill(tab, sheet, &mut names, &mut lists, &styles).map_err(|_| damaged(sheet))?;
    }
    lists.write(&mut book).map_err(|_| TableProblem::Damaged { sheet: Some(LISTS.to_owned()) })?;
    if sheets.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer().map_err(|_| TableProblem::Damaged { sheet: None })
}

fn damaged(sheet: &SheetOut) -> TableProblem {
    TableProblem::Damaged { sheet: Some(sheet.name.clone()) }
}

/// Everything a spreadsheet would refuse, told by its place before anything is written.
fn check(sheet: &SheetOut) -> Result<(), TableProblem> {
    let name = || sheet.name.clone();
    let titles = sheet.columns.iter().map(|column| CellOut::Text(column.title.clone())).collect::<Vec<_>>();
    let first = first_row(sheet);
    let rows = (1..).zip((first > 0).then_some(&titles)).chain((first + 1..).zip(&sheet.rows));
    for (row, cells) in rows {
        if row > MOST_ROWS {
            return Err(TableProblem::TooManyRows { sheet: name(), row, limit: MOST_ROWS });
        }
        for (column, cell) in (0..).map(Column).zip(cells) {
            if column.0 >= MOST_COLUMNS {
                return Err(TableProblem::TooManyColumns { sheet: name(), row, column, limit: MOST_COLUMNS });
            }
            if let CellOut::Text(text) = cell {
                let characters = text.encode_utf16().count();
                if characters > LONGEST_TEXT {
                    let limit = LONGEST_TEXT;
                    return Err(TableProblem::TextTooLong { sheet: name(), row, column, characters, limit });
                }
            }
        }
    }
    Ok(())
}

fn first_row(sheet: &SheetOut) -> u32 {
    u32::from(sheet.kind == SheetKind::Table && !sheet.columns.is_empty())
}

struct Styles {
    header: Format,
    text: Format,
    literal: Format,
    date: Format,
    time: Format,
    moment: Format,
    note: Format,
}

impl Styles {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Styles {
            header: Format::new()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(Color::RGB(0x2F5D50))
                .set_border_bottom(FormatBorder::Thin)
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter),
            text: top(),
            // With the prefix a formula-like text survives being edited in the spreadsheet too.
            literal: top().set_quote_prefix(),
            date: top().set_num_format("yyyy\\-mm\\-dd"),
            time: top().set_num_format("hh:mm"),
            moment: top().set_num_format("yyyy\\-mm\\-dd\\ hh:mm"),
            note: top().set_text_wrap(),
        }
    }
}

fn fill(
    tab: &mut Worksheet,
    sheet: &SheetOut,
    names: &mut HashSet<String>,
    lists: &mut Lists,
    styles: &Styles,
) -> Result<(), XlsxError> {
    tab.set_name(tab_name(&sheet.name, names))?;
    tab.set_paper_size(9);
    let first = first_row(sheet);
    let mut widths: Vec<f64> = Vec::new();
    for (index, column) in (0..).zip(&sheet.columns) {
        if first > 0 {
            tab.write_string_with_format(0, index, &column.title, &styles.header)?;
        }
        widths.push(column.width.unwrap_or_else(|| fitting(&column.title)));
    }
    for (row, cells) in (first..).zip(&sheet.rows) {
        for (index, cell) in (0..).zip(cells) {
            write(tab, row, index, cell, sheet.kind, styles)?;
            let at = usize::from(index);
            if widths.len() <= at {
                widths.resize(at + 1, 9.0);
            }
            if sheet.columns.get(at).is_none_or(|column| column.width.is_none()) {
                widths[at] = widths[at].max(fitting(&cell.text()));
            }
        }
    }
    if sheet.kind == SheetKind::Notes {
        widths = vec![100.0];
    }
    for (index, width) in (0..).zip(&widths) {
        tab.set_column_width(index, *width)?;
    }
    if first > 0 {
        tab.set_freeze_panes(1, 0)?;
        tab.set_repeat_rows(0, 0)?;
    }
    let last = (first + sheet.rows.len() as u32 + ROOM_TO_FILL).min(MOST_ROWS) - 1;
    for (index, column) in (0..).zip(&sheet.columns) {
        if !column.choices.is_empty() {
            tab.add_data_validation(first, index, last, index, &lists.rule(&column.choices)?)?;
        }
    }
    Ok(())
}

fn fitting(text: &str) -> f64 {
    let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    (longest as f64 + 2.0).clamp(9.0, 60.0)
}

fn write(
    tab: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &CellOut,
    kind: SheetKind,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let text = |tab: &mut Worksheet, text: &str, style: &Format| {
        tab.write_string_with_format(row, column, text, style).map(|_| ())
    };
    match cell {
        CellOut::Empty => {}
        CellOut::Text(content) if content.is_empty() => {}
        CellOut::Text(content) => {
            let style = match kind {
                _ if formula_guard::dangerous(content) => &styles.literal,
                SheetKind::Notes => &styles.note,
                SheetKind::Table => &styles.text,
            };
            text(tab, content, style)?;
        }
        CellOut::Number(number) if number.is_finite() => {
            tab.write_number_with_format(row, column, *number, &styles.text)?;
        }
        CellOut::Number(number) => text(tab, &number.to_string(), &styles.text)?,
        CellOut::Bool(yes) => {
            tab.write_boolean_with_format(row, column, *yes, &styles.text)?;
        }
        CellOut::Date(date) => match day(*date) {
            Some(day) => {
                tab.write_datetime_with_format(row, column, day, &styles.date)?;
            }
            None => text(tab, &cell.text(), &styles.text)?,
        },
        CellOut::Time(time) => {
            let time =
                ExcelDateTime::from_hms(time.hour() as u16, time.minute() as u8, f64::from(time.second()))?;
            tab.write_datetime_with_format(row, column, time, &styles.time)?;
        }
        CellOut::DateTime(at) => match day(at.date()) {
            Some(day) => {
                let at = day.and_hms(at.hour() as u16, at.minute() as u8, f64::from(at.second()))?;
                tab.write_datetime_with_format(row, column, at, &styles.moment)?;
            }
            None => text(tab, &cell.text(), &styles.text)?,
        },
    }
    Ok(())
}

/// A spreadsheet's calendar begins on 1 March 1900 for our purposes (it believes in a 29 February 1900); what is
/// older is written as text.
fn day(date: Date) -> Option<ExcelDateTime> {
    if date < jiff::civil::date(1900, 3, 1) {
        return None;
    }
    ExcelDateTime::from_ymd(date.year() as u16, date.month() as u8, date.day() as u8).ok()
}

/// A name that a spreadsheet accepts: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at an end, not taken.
fn tab_name(wanted: &str, taken: &mut HashSet<String>) -> String {
    let clean: String =
        wanted.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let clean = clean.trim().trim_matches('\'');
    let base = if clean.is_empty() || clean.eq_ignore_ascii_case("history") { "_" } else { clean };
    let mut count = 1u32;
    loop {
        let tail = if count == 1 { String::new() } else { format!(" {count}") };
        let mut name = String::new();
        for c in base.chars() {
            if name.encode_utf16().count() + c.len_utf16() + tail.len() > 31 {
                break;
            }
            name.push(c);
        }
        let name = format!("{}{tail}", name.trim_end_matches(['\'', ' ']));
        if taken.insert(name.to_lowercase()) {
            return name;
        }
        count += 1;
    }
}

/// Lists to choose from. A rule holds 255 characters and no comma inside a choice; the rest goes to a hidden sheet.
#[derive(Default)]
struct Lists {
    long: Vec<Vec<String>>,
}

impl Lists {
    fn rule(&mut self, choices: &[String]) -> Result<DataValidation, XlsxError> {
        let length = choices.iter().map(|choice| choice.encode_utf16().count() + 1).sum::<usize>();
        if length <= 255 && !choices.iter().any(|choice| choice.contains([',', '"'])) {
            return DataValidation::new().allow_list_strings(choices);
        }
        let at = self.long.iter().position(|list| list == choices).unwrap_or_else(|| {
            self.long.push(choices.to_vec());
            self.long.len() - 1
        });
        let letter = Column(at as u32);
        let range = format!("={LISTS}!${letter}$1:${letter}${}", choices.len());
        Ok(DataValidation::new().allow_list_formula(Formula::new(range)))
    }

    fn write(&self, book: &mut Workbook) -> Result<(), XlsxError> {
        if self.long.is_empty() {
            return Ok(());
        }
        let tab = book.add_worksheet();
        tab.set_name(LISTS)?.set_hidden(true);
        for (column, list) in (0..).zip(&self.long) {
            for (row, choice) in (0..).zip(list) {
                tab.write_string(row, column, choice)?;
            }
        }
        Ok(())
    }
}
