//! My hours: what somebody gave and received, and what they may still receive.
//!
//! The page speaks of giving and receiving. Nobody is ever below nothing, and nobody reads of anybody else: not who gave an
//! hour, not who received it, not whose fund it came from.

pub mod actions;
mod erase;
mod model;
mod pages;
mod paper;
mod store;

use people::{Door, NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .get("/me/hours", Door::SignedIn, pages::show)
        .get("/me/hours.pdf", Door::SignedIn, pages::pdf)
        .get("/me/hours.xlsx", Door::SignedIn, pages::xlsx)
}

pub const NAV: &[NavEntry] =
    &[NavEntry { path: "/me/hours", key: texts::key!("hours-nav"), door: Door::SignedIn, area: "member" }];
