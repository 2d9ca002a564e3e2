//! Is access improving? What can be said of every town and every month, with what certainty, and what would change it.
//!
//! A **place** is a commune of Poland, or a row of a town's own list. For each month a place is **measured**: hours in
//! reach per person, days of waiting, kilometres to the nearest help and five more, side by side. They are never added
//! into one number, and what is not known is never nought. A month that was computed is an **edition**; it is never
//! changed, so that a link to it shows the same for ever, with the rules and the sources it came from. The trend of a
//! place over twelve months gives a **verdict**: improving, not improving, or nobody can say. A **scenario** tries one
//! lever on the newest month, a **plan** says where a budget would do most.
//!
//! What goes in are published hours ([`directory::practitioner::capacity`], which can be asked about any past day) and
//! published queues ([`directory::waiting`]); nothing about anybody who seeks help. NFZ publishes how many people were
//! taken from a queue, not how many hours it has: that is shown as what it is, a proxy.
//!
//! One folder per noun: [`place`], [`edition`] (computing and keeping), [`view`] (public pages), [`scenario`],
//! [`plan`].

pub mod edition;
pub mod model;
pub mod place;
pub mod plan;
pub mod scenario;
pub mod view;

use people::{NavGroup, Routes};

texts::register!("observatory", "../texts/observatory");

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    Routes::new()
        .and(view::routes())
        .and(edition::routes())
        .and(place::routes())
        .and(scenario::routes())
        .and(plan::routes())
}

/// This room's part of the main navigation, in the order it is shown.
pub fn nav() -> Vec<NavGroup> {
    vec![NavGroup::new("observatory-nav", [view::NAV, edition::NAV])]
}
