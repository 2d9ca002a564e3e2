//! Importers: people, circles, meetings and attendance from a town's own spreadsheets.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
