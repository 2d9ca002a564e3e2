//! Circles: agreed rules, a place or a room online, and members known by a pseudonym.
//!
//! A circle is open (anybody joins at any stage) or closed, and meets in person, online or both: a hybrid circle is one
//! circle. A member is known by a pseudonym of this circle only; the same person has another one elsewhere, so that
//! two circles cannot be laid side by side. Rules are versioned: a member accepts the version in force on joining, and
//! the next one at their next visit.
//!
//! What a stranger may learn of a circle is what stands on its public page: never who comes, never how many.

pub mod actions;
mod erase;
pub mod model;
mod pages;
pub mod rules;
mod store;

use people::{Door, NavEntry, Roles, Routes};

use pages::{desk, desk_agreed, desk_form, desk_members, home, member, public};

pub fn routes() -> Routes {
    let (run, manage) = (Door::Of(Roles::RUN), Door::Of(Roles::MANAGE));
    Routes::new()
        .get("/", Door::Everyone, home::show)
        .get("/circles", Door::Everyone, public::list)
        .get("/circles/{circle}", Door::Everyone, public::show)
        .get("/circles/{circle}/join", Door::Everyone, public::join_form)
        .post("/circles/{circle}/join", Door::SignedIn, public::join)
        .get("/me/circles", Door::SignedIn, member::list)
        .get("/me/circles/{circle}", Door::SignedIn, member::show)
        .post("/me/circles/{circle}/rules", Door::SignedIn, member::accept)
        .post("/me/circles/{circle}/pseudonym", Door::SignedIn, member::rename)
        .post("/me/circles/{circle}/leave", Door::SignedIn, member::leave)
        .get("/work/circles", run, desk::list)
        .get("/work/circles/new", manage, desk_form::new_form)
        .post("/work/circles/new", manage, desk_form::create)
        .get("/work/circles/{circle}", run, desk::show)
        .post("/work/circles/{circle}/end", manage, desk::end)
        .get("/work/circles/{circle}/edit", manage, desk_form::edit_form)
        .post("/work/circles/{circle}/edit", manage, desk_form::save)
        .get("/work/circles/{circle}/rules", run, desk_agreed::rules)
        .post("/work/circles/{circle}/rules", run, desk_agreed::publish)
        .get("/work/circles/{circle}/topics", run, desk_agreed::topics)
        .post("/work/circles/{circle}/topics", run, desk_agreed::change)
        .get("/work/circles/{circle}/members/new", run, desk_members::enrol_form)
        .post("/work/circles/{circle}/members/new", run, desk_members::enrol)
        .get("/work/circles/{circle}/members/{member}", run, desk_members::show)
        .post("/work/circles/{circle}/members/{member}", run, desk_members::change)
        .get("/work/circles/{circle}/facilitators", manage, desk_members::facilitators)
        .post("/work/circles/{circle}/facilitators", manage, desk_members::add_facilitator)
}

pub const NAV: &[NavEntry] = &[
    NavEntry { path: "/circles", key: texts::key!("circle-nav"), door: Door::Everyone, area: "public" },
    NavEntry {
        path: "/me/circles",
        key: texts::key!("circle-nav-mine"),
        door: Door::SignedIn,
        area: "member",
    },
    NavEntry {
        path: "/work/circles",
        key: texts::key!("circle-nav"),
        door: Door::Of(Roles::RUN),
        area: "work",
    },
];
