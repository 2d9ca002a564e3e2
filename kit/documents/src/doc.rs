//! A neutral text: headings, paragraphs, lists and tables, in one language.
//!
//! The same value becomes a word processor's file, a page and a typeset PDF, so the three cannot tell different
//! stories. It serialises to the JSON that `blocks()` of the house template draws.
//!
//! ```
//! use documents::{Block, Doc, Table};
//!
//! let doc = Doc::new("pl", "Karta dobrej praktyki")
//!     .with(Block::heading(1, "Dane podstawowe"))
//!     .with(Block::paragraph("Grupa spotyka się w środy."))
//!     .with(Table::with_header(["Rok", "Osoby"]).row(["2021", "10"]).caption("Udział"));
//! assert!(documents::html::page(&doc).contains("<caption>Udział</caption>"));
//! ```

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doc {
    /// BCP 47, such as `pl`.
    pub lang: String,
    pub title: String,
    pub blocks: Vec<Block>,
}

impl Doc {
    pub fn new(lang: impl Into<String>, title: impl Into<String>) -> Self {
        Doc { lang: lang.into(), title: title.into(), blocks: Vec::new() }
    }

    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.blocks.push(block.into());
        self
    }

    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Level 1 stands directly below the title; at most 5.
    Heading {
        level: u8,
        text: String,
    },
    Paragraph {
        runs: Vec<Run>,
    },
    List {
        ordered: bool,
        items: Vec<Vec<Run>>,
    },
    Table(Table),
    /// Two columns, names to the left as row headers.
    KeyValueTable {
        caption: Option<String>,
        rows: Vec<(String, Cell)>,
    },
    PageBreak,
    Rule,
}

impl Block {
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Block::Heading { level, text: text.into() }
    }

    /// One paragraph of plain text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Block::Paragraph { runs: vec![Run::plain(text)] }
    }

    /// Written text as people type it: an empty line begins a new paragraph, lines that begin with `-`, `*` or `•`
    /// are a list.
    pub fn from_typed(text: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut lines: Vec<&str> = Vec::new();
        let mut items: Vec<Vec<Run>> = Vec::new();
        for line in text.lines().map(str::trim).chain([""]) {
            let item = line.strip_prefix(['-', '*', '•']).filter(|rest| rest.starts_with([' ', '\u{A0}']));
            if item.is_none() && !items.is_empty() {
                blocks.push(Block::List { ordered: false, items: std::mem::take(&mut items) });
            }
            if (item.is_some() || line.is_empty()) && !lines.is_empty() {
                blocks.push(Block::paragraph(lines.join("\n")));
                lines.clear();
            }
            match item {
                Some(item) => items.push(vec![Run::plain(item.trim())]),
                None if !line.is_empty() => lines.push(line),
                None => {}
            }
        }
        blocks
    }

    pub fn list<T: Into<String>>(ordered: bool, items: impl IntoIterator<Item = T>) -> Self {
        Block::List { ordered, items: items.into_iter().map(|item| vec![Run::plain(item)]).collect() }
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Block::Table(table)
    }
}

/// A stretch of text in one style. A line break is `\n`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub text: String,
    #[serde(default)]
    pub bold: bool,
    #[serde(default)]
    pub italic: bool,
}

impl Run {
    pub fn plain(text: impl Into<String>) -> Self {
        Run { text: text.into(), bold: false, italic: false }
    }

    pub fn bold(text: impl Into<String>) -> Self {
        Run { bold: true, ..Run::plain(text) }
    }

    pub fn italic(text: impl Into<String>) -> Self {
        Run { italic: true, ..Run::plain(text) }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub caption: Option<String>,
    /// The first row holds column headers and is repeated on every page.
    pub header: bool,
    /// The first cell of each row is its header.
    #[serde(default)]
    pub row_headers: bool,
    /// Relative widths of the columns; equal when empty.
    #[serde(default)]
    pub widths: Vec<u16>,
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    pub fn with_header<T: Into<Cell>>(titles: impl IntoIterator<Item = T>) -> Self {
        Table { header: true, ..Table::default() }.row(titles)
    }

    pub fn row<T: Into<Cell>>(mut self, cells: impl IntoIterator<Item = T>) -> Self {
        self.rows.push(cells.into_iter().map(Into::into).collect());
        self
    }

    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    pub fn widths(mut self, widths: impl Into<Vec<u16>>) -> Self {
        self.widths = widths.into();
        self
    }

    pub fn row_headers(mut self) -> Self {
        self.row_headers = true;
        self
    }

    /// The number of columns: of the widest row, spans counted.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(|row| row.iter().map(Cell::width).sum()).max().unwrap_or(0)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    #[default]
    Start,
    Center,
    End,
}

/// A cell holds paragraphs and lists; other blocks inside it are flattened to their text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    pub blocks: Vec<Block>,
    #[serde(default)]
    pub align: Align,
    /// How many columns it spans.
    #[serde(default = "one")]
    pub span: u16,
}

fn one() -> u16 {
    1
}

impl Cell {
    pub fn new(blocks: Vec<Block>) -> Self {
        Cell { blocks, align: Align::Start, span: 1 }
    }

    /// For figures: aligned so that digits stand under digits.
    pub fn figure(text: impl Into<String>) -> Self {
        Cell { align: Align::End, ..Cell::from(text.into()) }
    }

    pub fn span(mut self, columns: u16) -> Self {
        self.span = columns.max(1);
        self
    }

    pub(crate) fn width(&self) -> usize {
        usize::from(self.span.max(1))
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::new(if text.is_empty() { Vec::new() } else { vec![Block::paragraph(text)] })
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::from(text.to_owned())
    }
}

impl From<Vec<Block>> for Cell {
    fn from(blocks: Vec<Block>) -> Self {
        Cell::new(blocks)
    }
}
