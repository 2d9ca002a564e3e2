//! Programmes: aims, people they are for, money, and every sentence that the card will need.
//!
//! A programme's texts are small fields, each with its own history: the newest version is the current one, nothing is
//! overwritten. A field exists once per language, and `effects` also once per year. Whoever reads them asks for a
//! language and gets the next best one where nothing was written yet; the page says which.

pub mod actions;
pub mod model;
mod pages;
mod rules;
mod store;

use people::{Door, NavEntry, Role, Roles, Routes};

use pages::{desk, money, text};
pub(crate) use rules::like_an_address;

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
    let (read, manage) = (Door::Of(READ), Door::Of(Roles::MANAGE));
    Routes::new()
        .get("/work/programmes", read, desk::list)
        .get("/work/programmes/new", manage, desk::new_form)
        .post("/work/programmes/new", manage, desk::create)
        .get("/work/programmes/{programme}", read, desk::show)
        .get("/work/programmes/{programme}/days", manage, desk::days_form)
        .post("/work/programmes/{programme}/days", manage, desk::days)
        .get("/work/programmes/{programme}/text/{field}", read, text::form)
        .post("/work/programmes/{programme}/text/{field}", manage, text::save)
        .get("/work/programmes/{programme}/funding", manage, money::form)
        .post("/work/programmes/{programme}/funding", manage, money::change)
}

pub const NAV: &[NavEntry] = &[NavEntry {
    path: "/work/programmes",
    key: texts::key!("programme-nav"),
    door: Door::Of(READ),
    area: "work",
}];
