//! Calendars: secret addresses of a person, a circle, a place; and a month to print.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
