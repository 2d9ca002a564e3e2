//! A member's pages: which scales there are, a sheet page by page, and one's own line.

mod own;
mod sheet;

pub use own::{about, begin, forget, forget_form, list, result};
pub use sheet::{help, save, sheet};

use serde::Deserialize;
use texts::T;

use super::model::SheetId;

#[derive(Deserialize)]
pub struct OfInstrument {
    pub instrument: String,
}

#[derive(Deserialize)]
pub struct OfSheet {
    pub sheet: SheetId,
}

#[derive(Deserialize)]
pub struct OfPage {
    pub sheet: SheetId,
    pub number: usize,
}

/// What a scale asks about, in plain words; its own name stands beside.
pub fn name(t: T, instrument: &str) -> String {
    t.get(match instrument {
        "phq-9" => texts::key!("scale-name-phq-9"),
        "gad-7" => texts::key!("scale-name-gad-7"),
        "dass-21" => texts::key!("scale-name-dass-21"),
        _ => texts::key!("scale-name-ucla-3"),
    })
}

pub fn part_name(t: T, instrument: &str, part: &str) -> String {
    match part {
        "depression" => t.get("scale-part-depression"),
        "anxiety" => t.get("scale-part-anxiety"),
        "stress" => t.get("scale-part-stress"),
        _ => name(t, instrument),
    }
}
