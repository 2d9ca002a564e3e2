//! Meetings: planned by a series or once, moved, cancelled, and today's desk.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
