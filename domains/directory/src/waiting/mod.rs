//! Waiting times for publicly funded help, as the Polish National Health Fund (NFZ) tells them.
//!
//! The register's API ("Terminy Leczenia", version 1.4) is read page by page ([`client`]), each record is understood or
//! kept out with a reason ([`reading`]), and every reading becomes part of its queue's series ([`actions`]). What NFZ
//! said stays verbatim; what we derive stands in fields of its own.
//!
//! * **Missing is not zero.** Nothing reported, "does not apply" and "0 days" are three different things
//!   ([`model::Wait`]), and no fourth is invented.
//! * **Two definitions are two series.** Until July 2026 the register gave the first free date (1.3), since then a
//!   forecast as a text of months and weeks (1.4). Each reading knows its [`model::Definition`]; nothing joins them.
//! * **A queue is known by what it is**, not by the register's id, which changes when the register is filled anew.
//! * **A run that was stopped goes on where it stopped**: a page is taken in together with the number of the next one.
//! * What the register leaves out is not guessed: it publishes no capacity, and almost never coordinates. Which service of
//!   the directory a queue is, a person confirms ([`link`]).

pub mod actions;
pub mod client;
pub mod harvest;
pub mod link;
pub mod model;
pub mod month;
pub(crate) mod pages;
pub mod reading;
pub mod rules;
mod store;

use people::{Door, NavEntry, Roles, Routes};

pub use pages::{as_at_words, note_words, queue_words, wait_words, why_word};

const DESK: Door = Door::Of(Roles::MANAGE);

pub fn routes() -> Routes {
    Routes::new()
        .get("/waiting", Door::Everyone, pages::list)
        .get("/waiting/{queue}", Door::Everyone, pages::show)
        .get("/work/waiting", DESK, pages::runs)
        .get("/work/waiting/links", DESK, link::pages::show)
        .post("/work/waiting/links", DESK, link::pages::decide)
        .get("/work/waiting/{run}", DESK, pages::run)
}

pub const NAV: &[NavEntry] = &[
    NavEntry { path: "/waiting", key: "waiting-nav", door: Door::Everyone, area: "public" },
    NavEntry { path: "/work/waiting", key: "waiting-nav-desk", door: DESK, area: "work" },
];
