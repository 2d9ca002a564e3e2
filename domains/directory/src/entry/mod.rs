//! Keeping entries: what every organisation, service, location, practitioner and venue has in common.
//!
//! An entry has a name, a source, a day on which somebody last made sure, perhaps an owner, a version and a history.
//! Every kind is saved by [`actions::save`], which compares the facts as they were with the facts as they will be, refuses
//! a form that is older than the record, and writes one line of history with what changed.

pub mod actions;
pub mod inventory;
pub mod model;
pub mod owner;
mod pages;
pub mod rules;
pub(crate) mod store;
pub(crate) mod whole;
pub mod words;

use people::{Door, NavEntry, Role, Roles, Routes};

use crate::{practitioner, support};
use pages::{desk, edit, keeping, review, show, yours};

pub(crate) use pages::{desk::escaped, kind_of, path, tabs};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    let own = Door::Of(Roles::of(&[Role::Practitioner]));
    Routes::new()
        .get("/directory/yours/{token}", Door::Everyone, yours::show)
        .post("/directory/yours/{token}", Door::Everyone, yours::send)
        .get("/directory/thanks", Door::Everyone, yours::thanks)
        .get("/work/directory", manage, desk::overview)
        .get("/work/directory/review", manage, review::queue)
        .get("/work/directory/review/{proposal}", manage, review::show)
        .post("/work/directory/review/{proposal}", manage, review::decide)
        .get("/work/directory/stale", manage, keeping::stale)
        .get("/work/directory/inventory", manage, keeping::inventory)
        .get("/work/directory/settings", manage, keeping::settings)
        .post("/work/directory/settings", manage, keeping::set)
        .get("/work/directory/{kind}", manage, desk::list)
        .get("/work/directory/{kind}/new", manage, edit::new_form)
        .post("/work/directory/{kind}/new", manage, edit::create)
        .get("/work/directory/{kind}/{id}", manage, show::show)
        .post("/work/directory/{kind}/{id}", manage, show::act)
        .get("/work/directory/{kind}/{id}/edit", manage, edit::edit_form)
        .post("/work/directory/{kind}/{id}/edit", manage, edit::save)
        .get("/work/directory/{kind}/{id}/capacity", manage, practitioner::pages::show)
        .post("/work/directory/{kind}/{id}/capacity", manage, practitioner::pages::add)
        .get("/work/directory/{kind}/{id}/support", manage, support::pages::show)
        .post("/work/directory/{kind}/{id}/support", manage, support::pages::save)
        .get("/me/practice", own, practitioner::pages::mine)
        .post("/me/practice", own, practitioner::pages::add_mine)
        .get("/me/practice/entry", own, practitioner::pages::own_form)
        .post("/me/practice/entry", own, practitioner::pages::own_save)
}

pub const NAV: &[NavEntry] = &[
    NavEntry {
        path: "/work/directory",
        key: texts::key!("directory-nav"),
        door: Door::Of(Roles::MANAGE),
        area: "work",
    },
    NavEntry {
        path: "/me/practice",
        key: texts::key!("directory-nav-mine"),
        door: Door::Of(Roles::of(&[Role::Practitioner])),
        area: "member",
    },
];
