//! The office's side of people: who is here and what they may do, without opening anybody.
//!
//! Lists show pseudonyms and roles only. Opening a sealed record asks for a purpose first, and the person reads it
//! afterwards. Only an admin makes or unmakes an admin, and a community always keeps one. Every change of a role stays
//! listed with who and when.

mod actions;
mod community;
mod pages;
mod person;
mod rules;
mod store;

pub(crate) use actions::card;
pub(crate) use pages::{label, roles_label};

use crate::{Door, NavEntry, Roles, Routes};

const DOOR: Door = Door::Of(Roles::MANAGE);
const ADMIN: Door = Door::Of(Roles::ADMIN);

pub fn routes() -> Routes {
    Routes::new()
        .get("/work/people", DOOR, pages::list)
        .post("/work/people/find", DOOR, pages::find)
        .get("/work/people/new", DOOR, pages::new_form)
        .post("/work/people/new", DOOR, pages::create)
        .get("/work/people/{person}", DOOR, person::show)
        .post("/work/people/{person}/open", DOOR, person::open)
        .post("/work/people/{person}/details", DOOR, person::save)
        .post("/work/people/{person}/roles", DOOR, person::set_role)
        .get("/work/people/{person}/erase", DOOR, person::erase_form)
        .post("/work/people/{person}/erase", DOOR, person::erase)
        .get("/work/community", ADMIN, community::form)
        .post("/work/community", ADMIN, community::save)
}

pub const NAV: &[NavEntry] = &[
    NavEntry { path: "/work/people", key: "people-nav", door: DOOR, area: "work" },
    NavEntry { path: "/work/community", key: "people-community-title", door: ADMIN, area: "work" },
];
