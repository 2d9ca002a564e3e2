//! Typst templates with JSON data, typeset into tagged PDF/UA-1.
//!
//! A template is Typst source. It finds its data in `data.json`, the house style in `ostoja.typ`, the language in
//! `sys.inputs.lang` and, when one was given, the day in `sys.inputs.date`. Nothing else exists for it: no file
//! system, no packages, no network, no clock. So a town may replace a template without anyone having to trust it
//! with more than paper.
//!
//! ```
//! use documents::pdf::render;
//! use serde_json::json;
//!
//! let template = r#"
//!     #import "ostoja.typ": *
//!     #let data = json("data.json")
//!     #show: ostoja.with(title: data.title)
//!     = #data.heading
//!     #table(columns: 2, table.header[Rok][Osoby], [2021], [10])
//! "#;
//! let data = json!({ "title": "Karta", "heading": "Udział" });
//! let file = render(template, &data, "pl", Some(jiff::civil::date(2026, 11, 25))).unwrap();
//! assert!(file.starts_with(b"%PDF-"));
//! ```
//!
//! # Hostile templates
//!
//! Typst ends endless loops and recursion itself. Beyond that a template's length, the number of pages and the time
//! are bounded. Work that passes its time cannot be stopped inside Typst; it is left to end on its thread, and while
//! as many as [`MOST_AT_ONCE`] are at work a further one is refused with [`PdfProblem::Busy`] after the same time.
//! Memory is not bounded: Typst has no means for it, so whoever may replace a template must be somebody the community
//! trusts not to ask for a text of ten gigabytes.

mod house;
mod limit;

use crate::doc::Doc;
use house::{House, Paper};
use jiff::civil::Date;
use serde_json::Value;
use std::time::Duration;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

pub use limit::MOST_AT_ONCE;

/// The house's Typst library, as a template imports it.
pub const HOUSE_STYLE: &str = include_str!("../../templates/ostoja.typ");
/// The template that draws any [`Doc`].
pub const DOC_TEMPLATE: &str = include_str!("../../templates/doc.typ");

const LONGEST_TEMPLATE: usize = 512 * 1024;
const MOST_PAGES: usize = 1_000;
const MOST_TIME: Duration = Duration::from_secs(20);

/// Why no PDF came out. The caller writes the sentence; `Display` gives only the stable key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfProblem {
    /// The template is wrong at this line (from 1; 0 when Typst names none). The message and hints are Typst's own,
    /// in English, for the person who edits the template.
    #[error("template")]
    Template { line: usize, column: usize, message: String, hints: Vec<String> },
    /// Typeset, but not accessible: PDF/UA asks for more, such as a description of an image or a title.
    #[error("not-accessible")]
    NotAccessible { line: usize, message: String, hints: Vec<String> },
    #[error("template-too-long")]
    TemplateTooLong { bytes: usize, limit: usize },
    #[error("too-many-pages")]
    TooManyPages { pages: usize, limit: usize },
    #[error("too-slow")]
    TooSlow { limit: Duration },
    /// Others are being typeset and did not finish in time.
    #[error("busy")]
    Busy,
    /// The typesetter itself failed.
    #[error("internal")]
    Internal,
}

/// Typesets `template` with `data`. `date` is the day that the document says it is, in its metadata and for
/// `datetime.today()`; without one the document carries no date. The same arguments give the same bytes.
pub fn render(template: &str, data: &Value, lang: &str, date: Option<Date>) -> Result<Vec<u8>, PdfProblem> {
    if template.len() > LONGEST_TEMPLATE {
        return Err(PdfProblem::TemplateTooLong { bytes: template.len(), limit: LONGEST_TEMPLATE });
    }
    let paper = Paper::new(template, data, lang, date);
    limit::within(MOST_TIME, move || typeset(&paper, date))
}

/// Typesets a neutral text in the house style.
pub fn render_doc(doc: &Doc, date: Option<Date>) -> Result<Vec<u8>, PdfProblem> {
    let data = serde_json::to_value(doc).map_err(|_| PdfProblem::Internal)?;
    render(DOC_TEMPLATE, &data, &doc.lang, date)
}

fn typeset(paper: &Paper, date: Option<Date>) -> Result<Vec<u8>, PdfProblem> {
    let document: PagedDocument = typst::compile(paper).output.map_err(|errors| {
        let (line, column, message, hints) = paper.explain(&errors);
        PdfProblem::Template { line, column, message, hints }
    })?;
    let pages = document.pages().len();
    if pages > MOST_PAGES {
        return Err(PdfProblem::TooManyPages { pages, limit: MOST_PAGES });
    }
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("Ostoja".into())),
        timestamp: date.and_then(house::datetime).map(Timestamp::new_utc),
        standards: House::get().standards.clone(),
        tagged: true,
        ..PdfOptions::default()
    };
    let file = typst_pdf::pdf(&document, &options).map_err(|errors| {
        let (line, _, message, hints) = paper.explain(&errors);
        PdfProblem::NotAccessible { line, message, hints }
    });
    // What this document left in the memory of the typesetter is of use to the next ones of its kind only.
    comemo::evict(8);
    file
}
