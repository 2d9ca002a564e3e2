//! Offers: time that somebody gives, and rooms that can be had.
//!
//! A peer supporter, a practitioner or a room has an **offer**: how they want to be called, what one can come with, how
//! one meets, how long. Its **times** are on the wall clock and repeat; **days off** hold for everything of one person.
//! A peer's offer shows up only while the training that the office recorded holds: the **gate** ([`rules::gate`]) says
//! so, and takes times after its last day away. Whoever helps appears under the name they chose, and where they are
//! only as exactly as they chose.

pub mod actions;
pub mod model;
mod pages;
pub mod roster;
pub mod rules;
pub(crate) mod store;
pub mod words;

use people::{Door, NavEntry, Roles, Routes};

use actions::{HELPERS, OFFERING};
use pages::{desk, edit, own};

pub fn routes() -> Routes {
    let (offering, manage) = (Door::Of(OFFERING), Door::Of(Roles::MANAGE));
    Routes::new()
        .get("/me/offers", offering, own::list)
        .get("/me/offers/new", offering, edit::new_form)
        .post("/me/offers/new", offering, edit::create)
        .get("/me/offers/{offer}", offering, own::show)
        .get("/me/offers/{offer}/edit", offering, edit::form)
        .post("/me/offers/{offer}/edit", offering, edit::save)
        .post("/me/offers/{offer}/status", offering, own::status)
        .post("/me/offers/{offer}/times", offering, own::add_times)
        .post("/me/offers/{offer}/times/remove", offering, own::drop_times)
        .post("/me/offers/{offer}/away", offering, own::add_away)
        .post("/me/offers/{offer}/away/remove", offering, own::drop_away)
        .get("/work/offers", manage, desk::list)
        .get("/work/helpers/{person}", manage, desk::helper)
        .post("/work/helpers/{person}", manage, desk::record)
        .post("/work/helpers/{person}/withdraw", manage, desk::withdraw)
}

pub const NAV: &[NavEntry] = &[
    NavEntry {
        path: "/me/offers",
        key: texts::key!("offer-nav-mine"),
        door: Door::Of(HELPERS),
        area: "member",
    },
    NavEntry {
        path: "/work/offers",
        key: texts::key!("offer-nav"),
        door: Door::Of(Roles::MANAGE),
        area: "work",
    },
];
