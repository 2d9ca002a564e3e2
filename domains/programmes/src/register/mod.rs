//! The register: who was planned and who came; closed once, corrected with a reason, frozen with its year.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
