//! Care of those who help: bounds they set themselves, rest after hard talks, and a page that warns early.
//!
//! Somebody who helps says how much they give in a week and in a month, how long they rest after a hard talk, and may
//! pause whenever they want: what is booked stays, what they earned stays, only no new times show up. The office sees
//! hours, weeks in a row and how the load is shared, and a word about what should be talked over; never what was said in
//! a talk. A sign is a reason to ask, not a verdict.

pub mod actions;
pub mod model;
mod pages;
pub mod rules;
mod store;

use people::{Door, NavEntry, Role, Roles, Routes};

use crate::offer::actions::HELPERS;

/// Those who look after the ones who help.
pub const CARING: Roles = Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/me/care", Door::Of(HELPERS), pages::mine)
        .post("/me/care", Door::Of(HELPERS), pages::save)
        .get("/work/care", Door::Of(CARING), pages::desk)
}

pub const NAV: &[NavEntry] = &[
    NavEntry { path: "/me/care", key: texts::key!("care-nav-mine"), door: Door::Of(HELPERS), area: "member" },
    NavEntry { path: "/work/care", key: texts::key!("care-nav"), door: Door::Of(CARING), area: "work" },
];
