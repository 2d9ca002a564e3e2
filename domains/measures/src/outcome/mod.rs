//! Outcomes: who got reliably better, who stayed as they were, who left; with honest uncertainty and nobody recognisable.
//!
//! For an evaluator, of one circle or of all circles of a programme. Counted is what members agreed to (`scale`) and who
//! was there (the closed registers). Change is between the first and the last sheet of a person, paired only, and how many
//! filled in only one is said beside. Staying is a survival curve. Every count passes the rule for small numbers.

pub mod actions;
mod pages;
pub mod rules;

use people::{Door, NavEntry, Routes};

use crate::feedback::READ;

pub fn routes() -> Routes {
    let read = Door::Of(READ);
    Routes::new()
        .get("/work/outcomes", read, pages::list)
        .get("/work/outcomes/circles/{circle}", read, pages::circle)
        .get("/work/outcomes/programmes/{programme}", read, pages::programme)
}

pub const NAV: &[NavEntry] = &[NavEntry {
    path: "/work/outcomes",
    key: texts::key!("outcome-nav"),
    door: Door::Of(READ),
    area: "work",
}];
