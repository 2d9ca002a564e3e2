//! Figures: counted from the registers in this one place, for every page, report and export.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
