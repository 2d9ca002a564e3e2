//! Programmes: aims, people they are for, money, and every sentence that the card will need.
//!
//! A programme's texts are small fields, each with its own history: the newest version is the current one, nothing is
//! overwritten. A field exists once per language, and `effects` also once per year. Whoever reads them asks for a
//! language and gets the other one where nothing was written yet.

pub mod actions;
pub mod model;
mod rules;
mod store;

use people::{NavEntry, Role, Roles, Routes};

/// Who may read a programme's desk. A funder sees figures only.
pub const READ: Roles = Roles::of(&[
    Role::Admin,
    Role::Coordinator,
    Role::Supervisor,
    Role::Facilitator,
    Role::Evaluator,
    Role::Auditor,
]);

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
