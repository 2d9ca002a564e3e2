//! Scales: a member fills one in when they choose, and sees their own line over time.
//!
//! An instrument is data ([`model::Instrument`], in `instruments/`): its text in the languages whose wording may be shipped,
//! unchanged; its keys; from how many points on a difference is more than the scale's own wavering. Nothing is
//! translated by a machine: where a language is missing, the page says in which ones the scale exists.
//!
//! A sheet is saved page by page, so that nothing is lost with a battery or a session. Answers are sealed with the
//! person's key; only who fills them in opens them. If somebody agrees, the finished score (no answer, no name) is
//! counted for one circle under a keyed hash. An answer that calls for a person shows numbers to call at once and raises an
//! [alert](crate::alert), which the page says before the first question.

pub mod actions;
mod erase;
pub mod model;
pub(crate) mod pages;
pub mod rules;
pub(crate) mod store;

use people::{Door, NavEntry, Routes};

pub fn routes() -> Routes {
    let own = Door::SignedIn;
    Routes::new()
        .get("/me/scales", own, pages::list)
        .get("/me/scales/{instrument}", own, pages::about)
        .post("/me/scales/{instrument}", own, pages::begin)
        .get("/me/scales/sheets/{sheet}", own, pages::result)
        .get("/me/scales/sheets/{sheet}/help", own, pages::help)
        .get("/me/scales/sheets/{sheet}/forget", own, pages::forget_form)
        .post("/me/scales/sheets/{sheet}/forget", own, pages::forget)
        .get("/me/scales/sheets/{sheet}/pages/{number}", own, pages::sheet)
        .post("/me/scales/sheets/{sheet}/pages/{number}", own, pages::save)
}

pub const NAV: &[NavEntry] =
    &[NavEntry { path: "/me/scales", key: texts::key!("scale-nav"), door: Door::SignedIn, area: "member" }];
