//! Crisis lines: numbers that somebody in need may call, above everything on every page.
//!
//! A number that does not answer is worse than none, so the list is kept by people who call. A community begins with the
//! lines that public sources name for its country, none of them shown. Somebody of the office calls, is answered, and says
//! so: from that day a line is shown for 180 days. After 150 the office is reminded by letter. Who hears no answer says
//! that too, and the line is gone at once. 112 is always shown and stands in no list.
//!
//! A page shows the two lines that fit its reader best (their language first, then whom a line is for); `/numbers`
//! shows all of the country. Addresses and titles say nothing of a crisis: they stay in a browser's history.

pub mod actions;
mod desk;
mod model;
mod public;
mod rules;
mod seed;
mod store;

pub use actions::{above_pages, shown_now};

use crate::{Door, NavEntry, Roles, Routes};

const DOOR: Door = Door::Of(Roles::MANAGE);

pub fn routes() -> Routes {
    Routes::new()
        .get("/numbers", Door::Everyone, public::list)
        .get("/work/numbers", DOOR, desk::list)
        .post("/work/numbers/known", DOOR, desk::bring_in)
        .get("/work/numbers/new", DOOR, desk::new_form)
        .post("/work/numbers/new", DOOR, desk::create)
        .get("/work/numbers/{number}", DOOR, desk::show)
        .post("/work/numbers/{number}", DOOR, desk::save)
        .post("/work/numbers/{number}/called", DOOR, desk::called)
        .post("/work/numbers/{number}/remove", DOOR, desk::remove)
}

pub const NAV: &[NavEntry] =
    &[NavEntry { path: "/work/numbers", key: "crisis-nav", door: DOOR, area: "work" }];
