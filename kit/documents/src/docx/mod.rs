//! The neutral text as a word processor's file (DOCX, Office Open XML).
//!
//! Real heading styles, so that the outline works; the language on the text and in the properties, so that it is
//! read aloud and spell-checked right; header rows that repeat and are marked as such; a document title.
//!
//! ```
//! use documents::{Block, Doc};
//!
//! let doc = Doc::new("pl", "Karta").with(Block::heading(1, "Cele")).with(Block::list(false, ["wsparcie", "więź"]));
//! assert!(documents::docx::docx(&doc).starts_with(b"PK"));
//! ```
//!
//! The file is written here, part by part, with the `zip` crate that the spreadsheets need anyway. The one kept
//! library for it, docx-rs, sets no language on text and would bring an image decoder and a second `zip`; what a
//! card needs of the format is these few elements.

mod parts;

use crate::doc::{Align, Block, Cell, Doc, Run, Table};
use parts::{escape, locale};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// Width of the text between the margins of A4, in twentieths of a point.
const TEXT_WIDTH: usize = 9412;

/// The document's bytes. The same text gives the same bytes.
pub fn docx(doc: &Doc) -> Vec<u8> {
    let mut body = Body::default();
    body.blocks(&doc.blocks, &doc.title);
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE_RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(doc)),
        ("word/document.xml", parts::document(&body.xml)),
        ("word/styles.xml", parts::styles(&locale(&doc.lang))),
        ("word/numbering.xml", parts::numbering(body.ordered_lists)),
        ("word/settings.xml", parts::settings(&locale(&doc.lang))),
        ("word/footer1.xml", parts::FOOTER.to_owned()),
        ("word/_rels/document.xml.rels", parts::DOCUMENT_RELATIONS.to_owned()),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        // Writing to memory fails only past four gigabytes.
        archive.start_file(name, SimpleFileOptions::default()).expect("a short name");
        archive.write_all(content.as_bytes()).expect("room in memory");
    }
    archive.finish().expect("room in memory").into_inner()
}

/// What a paragraph looks like.
#[derive(Clone, Copy, Default)]
struct Look<'a> {
    style: Option<&'a str>,
    list: Option<usize>,
    align: Align,
    keep_next: bool,
    bold: bool,
}

#[derive(Default)]
struct Body {
    xml: String,
    /// Each ordered list counts from one, so each is a numbering of its own.
    ordered_lists: usize,
    /// A page break waits for the next paragraph, lest it leave an empty line on the new page.
    page_break: bool,
}

impl Body {
    fn blocks(&mut self, blocks: &[Block], title: &str) {
        self.text(title, Look { style: Some("Title"), ..Look::default() });
        for block in blocks {
            match block {
                Block::Table(table) => self.table(table),
                Block::KeyValueTable { caption, rows } => self.key_values(caption.as_deref(), rows),
                Block::PageBreak => self.page_break = true,
                Block::Rule => self.paragraph(&[], Look { style: Some("Rule"), ..Look::default() }),
                other => self.prose(other, Look::default()),
            }
        }
    }

    fn prose(&mut self, block: &Block, look: Look<'_>) {
        match block {
            Block::Heading { level, text } => {
                let style = format!("Heading{}", level.clamp(&1, &5));
                self.text(text, Look { style: Some(&style), ..Look::default() });
            }
            Block::Paragraph { runs } => self.paragraph(runs, look),
            Block::List { ordered, items } => {
                let list = if *ordered {
                    self.ordered_lists += 1;
                    parts::BULLETS + self.ordered_lists
                } else {
                    parts::BULLETS
                };
                for item in items {
                    self.paragraph(item, Look { list: Some(list), style: Some("ListParagraph"), ..look });
                }
            }
            Block::Table(Table { rows, .. }) => {
                rows.iter().flatten().flat_map(|cell| &cell.blocks).for_each(|block| self.prose(block, look));
            }
            Block::KeyValueTable { rows, .. } => {
                for (name, cell) in rows {
                    self.text(name, look);
                    cell.blocks.iter().for_each(|block| self.prose(block, look));
                }
            }
            Block::PageBreak | Block::Rule => {}
        }
    }

    fn text(&mut self, text: &str, look: Look<'_>) {
        self.paragraph(&[Run::plain(text)], look);
    }

    /// Elements of a paragraph's properties stand in the order that the schema demands.
    fn paragraph(&mut self, runs: &[Run], look: Look<'_>) {
        self.xml.push_str("<w:p><w:pPr>");
        if let Some(style) = look.style {
            self.xml.push_str(&format!("<w:pStyle w:val=\"{style}\"/>"));
        }
        if look.keep_next {
            self.xml.push_str("<w:keepNext/>");
        }
        if std::mem::take(&mut self.page_break) {
            self.xml.push_str("<w:pageBreakBefore/>");
        }
        if let Some(list) = look.list {
            self.xml
                .push_str(&format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>"));
        }
        match look.align {
            Align::Start => {}
            Align::Center => self.xml.push_str("<w:jc w:val=\"center\"/>"),
            Align::End => self.xml.push_str("<w:jc w:val=\"right\"/>"),
        }
        self.xml.push_str("</w:pPr>");
        for run in runs {
            self.run(run, look.bold);
        }
        self.xml.push_str("</w:p>");
    }

    fn run(&mut self, run: &Run, bold: bool) {
        self.xml.push_str("<w:r>");
        if run.bold || run.italic || bold {
            self.xml.push_str("<w:rPr>");
            if run.bold || bold {
                self.xml.push_str("<w:b/>");
            }
            if run.italic {
                self.xml.push_str("<w:i/>");
            }
            self.xml.push_str("</w:rPr>");
        }
        for (index, line) in run.text.split('\n').enumerate() {
            if index > 0 {
                self.xml.push_str("<w:br/>");
            }
            self.xml.push_str("<w:t xml:space=\"preserve\">");
            self.xml.push_str(&escape(line));
            self.xml.push_str("</w:t>");
        }
        self.xml.push_str("</w:r>");
    }

    fn table(&mut self, table: &Table) {
        let columns = table.columns();
        if columns == 0 {
            return;
        }
        let widths = widths(columns, &table.widths);
        self.open_table(table.caption.as_deref(), &widths, table.header, table.row_headers);
        for (index, row) in table.rows.iter().enumerate() {
            let header = table.header && index == 0;
            self.open_row(header);
            let mut column = 0;
            for (at, cell) in row.iter().enumerate() {
                let end = (column + cell.width()).min(columns);
                let bold = header || (table.row_headers && at == 0);
                self.cell(cell, widths[column..end].iter().sum(), bold, header);
                column = end;
            }
            // A short row is filled up, or the word processor draws it ragged.
            if column < columns {
                let rest = Cell::new(Vec::new()).span((columns - column) as u16);
                self.cell(&rest, widths[column..].iter().sum(), false, header);
            }
            self.xml.push_str("</w:tr>");
        }
        self.close_table();
    }

    fn key_values(&mut self, caption: Option<&str>, rows: &[(String, Cell)]) {
        if rows.is_empty() {
            return;
        }
        let widths = widths(2, &[1, 2]);
        self.open_table(caption, &widths, false, true);
        for (name, value) in rows {
            self.open_row(false);
            self.cell(&Cell::from(name.as_str()), widths[0], true, true);
            self.cell(value, widths[1], false, false);
            self.xml.push_str("</w:tr>");
        }
        self.close_table();
    }

    fn open_table(&mut self, caption: Option<&str>, widths: &[usize], first_row: bool, first_column: bool) {
        if let Some(caption) = caption {
            self.text(caption, Look { style: Some("Caption"), keep_next: true, ..Look::default() });
        } else if self.page_break {
            self.paragraph(&[], Look { style: Some("Spacer"), ..Look::default() });
        }
        let total: usize = widths.iter().sum();
        self.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{total}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\" w:firstRow=\"{}\" w:lastRow=\"0\" \
             w:firstColumn=\"{}\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>",
            u8::from(first_row),
            u8::from(first_column),
        ));
        if let Some(caption) = caption {
            self.xml.push_str(&format!("<w:tblCaption w:val=\"{}\"/>", escape(caption)));
        }
        self.xml.push_str("</w:tblPr><w:tblGrid>");
        for width in widths {
            self.xml.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.xml.push_str("</w:tblGrid>");
    }

    /// Two tables in a row would be joined, and a document may not end with one.
    fn close_table(&mut self) {
        self.xml.push_str("</w:tbl>");
        self.paragraph(&[], Look { style: Some("Spacer"), ..Look::default() });
    }

    fn open_row(&mut self, header: bool) {
        self.xml.push_str("<w:tr><w:trPr>");
        if header {
            self.xml.push_str("<w:cantSplit/><w:tblHeader/>");
        }
        self.xml.push_str("</w:trPr>");
    }

    fn cell(&mut self, cell: &Cell, width: usize, bold: bool, shaded: bool) {
        self.xml.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>"));
        if cell.width() > 1 {
            self.xml.push_str(&format!("<w:gridSpan w:val=\"{}\"/>", cell.width()));
        }
        if shaded {
            self.xml.push_str("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EAF1EE\"/>");
        }
        self.xml.push_str("</w:tcPr>");
        let look = Look { style: Some("TableText"), align: cell.align, bold, ..Look::default() };
        let start = self.xml.len();
        cell.blocks.iter().for_each(|block| self.prose(block, look));
        if self.xml.len() == start {
            self.paragraph(&[], look);
        }
        self.xml.push_str("</w:tc>");
    }
}

/// The text's width shared out by the relative widths; a column without one gets a share of one.
fn widths(columns: usize, relative: &[u16]) -> Vec<usize> {
    let shares: Vec<usize> =
        (0..columns).map(|column| usize::from(relative.get(column).copied().unwrap_or(1).max(1))).collect();
    let total: usize = shares.iter().sum();
    shares.iter().map(|share| share * TEXT_WIDTH / total).collect()
}
