//! A programme: its aims, people it is for, money, and the texts that tell it, each with its history.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
