//! Separated text: RFC 4180 as offices really write it.
//!
//! The reader is ours because a complaint must name the row and column that a spreadsheet shows: a line break inside
//! quotes does not start a row, an empty line is one, and a quote that is never closed is told by its place instead
//! of swallowing the rest of the file.

use super::budget::Budget;
use super::{Column, Limits, Sheet, Source, TableProblem, Workbook, encoding, finish_row, formula_guard};

/// The likelier first: a tie goes to it, and a comma is the one that prose is full of.
const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];

pub(super) fn read(bytes: &[u8], file_name: &str, limits: &Limits) -> Result<Workbook, TableProblem> {
    let decoded = encoding::decode(bytes).ok_or(TableProblem::Empty)?;
    let (separator, text) = separator(&decoded.text);
    let sheet = sheet_name(file_name);
    let mut rows = Vec::new();
    let mut budget = Budget::new(limits);
    for record in Records::new(text, separator, &sheet, limits) {
        let (number, texts) = record?;
        // Its text was weighed with the file.
        budget.spend(&sheet, number, texts.len(), 0)?;
        rows.extend(finish_row(number, texts));
    }
    if rows.is_empty() {
        return Err(TableProblem::Empty);
    }
    Ok(Workbook {
        source: Source::Csv { separator, encoding: decoded.encoding },
        sheets: vec![Sheet { name: sheet, hidden: false, rows }],
        formulas: Vec::new(),
        errors: Vec::new(),
    })
}

fn sheet_name(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

/// The separator, and the text without Excel's `sep=;` line where there is one.
fn separator(text: &str) -> (char, &str) {
    if let Some(rest) = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP=")) {
        let mut characters = rest.chars();
        if let Some(separator) = characters.next().filter(|c| !c.is_alphanumeric() && !"\"'\r\n".contains(*c))
        {
            let rest = characters.as_str();
            if let Some(rest) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])) {
                return (separator, rest);
            }
        }
    }
    let counts = count_separators(text);
    let mut best = (',', (0, 0));
    for (index, candidate) in SEPARATORS.into_iter().enumerate() {
        let least = counts.iter().map(|row| row[index]).min().unwrap_or(0);
        let total: usize = counts.iter().map(|row| row[index]).sum();
        if total > 0 && (least, total) > best.1 {
            best = (candidate, (least, total));
        }
    }
    (best.0, text)
}

/// How often each separator stands outside quotes, in each of the first rows. The separator of the file is the one
/// that splits every row; what appears in some cells only is punctuation.
fn count_separators(text: &str) -> Vec<[usize; 4]> {
    let mut rows = Vec::new();
    let mut row = [0; 4];
    let mut blank = true;
    let mut quoted = false;
    for c in text.chars().chain(['\n']) {
        match c {
            '\n' | '\r' if !quoted => {
                if !blank {
                    rows.push(row);
                }
                if rows.len() == 30 {
                    break;
                }
                (row, blank) = ([0; 4], true);
                continue;
            }
            '"' => quoted = !quoted,
            _ if quoted => {}
            c => {
                if let Some(index) = SEPARATORS.iter().position(|separator| *separator == c) {
                    row[index] += 1;
                }
            }
        }
        blank = false;
    }
    // Everything in one quotation: its mark is a letter, or it is never closed and will be told so.
    if rows.is_empty() { vec![row] } else { rows }
}

struct Records<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    separator: char,
    sheet: &'a str,
    limits: &'a Limits,
    row: u32,
    failed: bool,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, separator: char, sheet: &'a str, limits: &'a Limits) -> Self {
        Records { rest: text.chars().peekable(), separator, sheet, limits, row: 0, failed: false }
    }

    /// One cell, and whether another follows in the same row.
    fn cell(&mut self, column: Column) -> Result<(String, bool), TableProblem> {
        let mut text = String::new();
        let quoted = self.rest.next_if_eq(&'"').is_some();
        if quoted {
            loop {
                match self.rest.next() {
                    Some('"') if self.rest.next_if_eq(&'"').is_some() => text.push('"'),
                    Some('"') => break,
                    Some(c) => text.push(c),
                    None => {
                        let sheet = self.sheet.to_owned();
                        return Err(TableProblem::QuoteNotClosed { sheet, row: self.row, column });
                    }
                }
            }
        }
        // A quote that does not open the cell is a letter like any other.
        loop {
            match self.rest.next() {
                Some(c) if c == self.separator => return Ok((formula_guard::plain(text), true)),
                Some('\r') => {
                    self.rest.next_if_eq(&'\n');
                    return Ok((formula_guard::plain(text), false));
                }
                Some('\n') | None => return Ok((formula_guard::plain(text), false)),
                Some(c) => text.push(c),
            }
        }
    }

    fn record(&mut self) -> Result<(u32, Vec<String>), TableProblem> {
        self.row += 1;
        let mut texts = Vec::new();
        loop {
            let column = Column(texts.len() as u32);
            let (text, more) = self.cell(column)?;
            if !text.is_empty() {
                let sheet = || self.sheet.to_owned();
                if self.row > self.limits.rows {
                    let limit = self.limits.rows;
                    return Err(TableProblem::TooManyRows { sheet: sheet(), row: self.row, limit });
                }
                if column.0 >= self.limits.columns {
                    let limit = self.limits.columns;
                    return Err(TableProblem::TooManyColumns {
                        sheet: sheet(),
                        row: self.row,
                        column,
                        limit,
                    });
                }
            }
            // Empty cells past the limit are not kept, or a line of separators would cost memory.
            if column.0 < self.limits.columns || !text.is_empty() {
                texts.push(text);
            }
            if !more {
                return Ok((self.row, texts));
            }
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Result<(u32, Vec<String>), TableProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.rest.peek().is_none() {
            return None;
        }
        let record = self.record();
        self.failed = record.is_err();
        Some(record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> (char, Vec<(u32, Vec<String>)>) {
        let book = read(text.as_bytes(), "a/b/lista.csv", &Limits::default()).unwrap();
        assert_eq!(book.sheets[0].name, "lista");
        let Source::Csv { separator, .. } = book.source else { panic!() };
        let rows = book.sheets[0].rows.iter();
        (
            separator,
            rows.map(|row| (row.number, row.cells.iter().map(|c| c.text.clone()).collect())).collect(),
        )
    }

    #[test]
    fn separators() {
        assert_eq!(texts("a,b\n1,2\n").0, ',');
        assert_eq!(texts("a;b\n1,5;2,5\n3,5;4,5\n").0, ';');
        assert_eq!(texts("a\tb\n1;5\t2\n").0, '\t');
        assert_eq!(texts("a|b\n1|2\n").0, '|');
        assert_eq!(texts("imię, nazwisko;data\nEwa, Lis;1\n").0, ';', "either would do; prose has commas");
        assert_eq!(texts("sep=|\na,b|c\n"), ('|', vec![(1, vec!["a,b".into(), "c".into()])]));
        assert_eq!(texts("alone\nword\n").0, ',');
        assert_eq!(texts("a;\"x,y,z\"\nb;\"q,r\"\n").0, ';');
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        let (_, rows) = texts("a;b\r\n\r\n\"two\r\nlines\";c\r;;;\nlast;\"say \"\"yes\"\"\"");
        assert_eq!(
            rows,
            [
                (1, vec!["a".into(), "b".into()]),
                (3, vec!["two\r\nlines".into(), "c".into()]),
                (5, vec!["last".into(), "say \"yes\"".into()]),
            ]
        );
    }

    #[test]
    fn a_quote_inside_a_word_is_a_letter() {
        assert_eq!(texts("a;Klub \"Ostoja\";b\n").1[0].1[1], "Klub \"Ostoja\"");
    }
}
