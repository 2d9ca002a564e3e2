//! Circles: agreed rules, a place or a room online, and members known by a pseudonym.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
