//! Turning data into papers, and papers into data.
//!
//! A community meets paper in two directions. Somebody uploads the register that was kept in a spreadsheet for
//! years; and somebody has to hand in a card, a report or a list that a person without an account can open. This
//! crate serves both, and knows no domain: it has never heard of a meeting or a programme.
//!
//! * [`tables`] reads XLSX and CSV that may come from anywhere (an old office program, a wrong encoding, a hostile
//!   sender) and writes both so that they come back unchanged and never run as a formula.
//! * [`doc`] is a small neutral model of a text with headings, lists and tables. One value of it becomes a word
//!   processor's file ([`docx`]), an accessible page ([`mod@html`]) or the data of a Typst template ([`pdf`]).
//! * [`pdf`] typesets a Typst template with JSON data into a tagged PDF/UA-1 file, without a file system, packages
//!   or a network, so that a town may bring its own template.
//!
//! # Invariants
//!
//! * No sentence for a reader is written here. Everything that can go wrong is a variant of [`tables::TableProblem`]
//!   or [`pdf::PdfProblem`] that carries the figures and places the sentence needs; the caller translates it.
//! * Input is bounded before it is believed: bytes, unpacked bytes, rows and columns each have a limit, and a cell
//!   that claims to stand in row one million costs nothing.
//! * Output depends on the arguments only. The same data and date give the same bytes: no clock, no chance.

pub mod doc;
pub mod docx;
pub mod html;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod tables;

pub use doc::{Align, Block, Cell, Doc, Run, Table};
