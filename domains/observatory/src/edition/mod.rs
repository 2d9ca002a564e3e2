//! A month as it was computed once.
//!
//! An **edition** keeps, for every place of which anything is known, each measure, the verdict with its findings, and with
//! them the rules and a hash of everything that went in. It is never changed. Computing a month again with the same
//! inputs makes no edition; with others it makes the next one, and the old one stays where its links lead.
//!
//! [`inputs`] is what goes in, [`gather`] reads it from the directory, [`compute`] and [`trend`] are pure, [`job`] runs them.

pub mod actions;
pub mod compute;
pub(crate) mod gather;
pub mod inputs;
pub mod job;
pub mod model;
mod pages;
pub mod sizes;
mod store;
pub mod trend;

pub use pages::start;

use people::{Door, NavEntry, Roles, Routes};

pub fn routes() -> Routes {
    let (figures, manage) = (Door::Of(Roles::FIGURES), Door::Of(Roles::MANAGE));
    Routes::new().get("/work/observatory", figures, pages::desk).post(
        "/work/observatory",
        manage,
        pages::recompute,
    )
}

pub const NAV: &[NavEntry] = &[NavEntry {
    path: "/work/observatory",
    key: texts::key!("observatory-nav"),
    door: Door::Of(Roles::FIGURES),
    area: "work",
}];
