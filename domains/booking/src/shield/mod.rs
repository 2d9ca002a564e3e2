//! The shield: whom and what somebody does not want to meet.
//!
//! In a small town everybody knows everybody. Somebody may name towns and people they keep away from; whoever helps may do
//! the same. The list is sealed with its owner's key, nobody else ever reads it, and what it hides is hidden as if it were
//! not there at all: no count, no gap, no other order ([`rules::hides`]).
//!
//! A list like this could be turned into a question: "does X vanish when I write this name?" So a name has to be whole
//! (two words), a town counts only against what its owner says openly, who does not say where they are is hidden from
//! everybody who keeps away from any place, and the list can be changed only a few times a day.

pub mod actions;
pub mod model;
mod pages;
pub mod rules;
mod store;

use people::{Door, NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .get("/me/shield", Door::SignedIn, pages::show)
        .post("/me/shield", Door::SignedIn, pages::save)
        .post("/me/shield/not-them", Door::SignedIn, pages::not_them)
}

pub const NAV: &[NavEntry] =
    &[NavEntry { path: "/me/shield", key: texts::key!("shield-nav"), door: Door::SignedIn, area: "member" }];
