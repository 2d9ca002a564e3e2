//! Alerts: an answer called for a person, and a person has to come.
//!
//! The duty persons get a neutral letter at once; until somebody takes the alert, letters go out again, to more and more
//! people ([`rules::next`]). Who takes it is written down, and so is what was done, sealed with the key of whom it is
//! about. What was answered is not told: that somebody is asked for is enough.

pub mod actions;
pub mod model;
mod pages;
pub mod rules;
mod store;

use people::{Door, NavEntry, Roles, Routes};

pub fn routes() -> Routes {
    let (run, manage) = (Door::Of(Roles::RUN), Door::Of(Roles::MANAGE));
    Routes::new()
        .get("/work/alerts", run, pages::list)
        .get("/work/alerts/duty", manage, pages::duty)
        .post("/work/alerts/duty", manage, pages::set_duty)
        .get("/work/alerts/{alert}", run, pages::one)
        .post("/work/alerts/{alert}/take", run, pages::take)
        .post("/work/alerts/{alert}/contact", run, pages::contact)
        .post("/work/alerts/{alert}/close", run, pages::close)
}

pub const NAV: &[NavEntry] = &[NavEntry {
    path: "/work/alerts",
    key: texts::key!("alert-nav"),
    door: Door::Of(Roles::RUN),
    area: "work",
}];
