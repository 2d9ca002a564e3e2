//! The register: who was planned and who came; closed once, corrected with a reason, frozen with its year.
//!
//! Being expected is not having come. Until somebody closes the register nothing of it is written down, however the
//! form is filled in beforehand; from then on a change is a new entry beside the old one, with a reason. A year that
//! was frozen does not change at all. Whoever writes attendance, from whatever room, asks
//! [`actions::hold_open`] first.

pub mod actions;
pub mod model;
pub mod rules;
pub mod store;

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
