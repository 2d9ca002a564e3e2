//! Feedback: four questions after a meeting, answered unseen, and what the circle made of it.
//!
//! Whoever was there, by the closed register, may answer once within [`rules::OPEN_DAYS`] days: in their account, or with a
//! code from a printed slip, which somebody of the circle may also type in for them. An account is marked as having
//! answered; a slip knows nobody. There are never more answers than people who were there.
//!
//! All of one meeting is one row ([`model::Urn`]): sorted answers, sorted marks. While only one person has answered, somebody
//! who holds both the database and its keys could tell; from the second answer on nobody can.
//!
//! Figures come in batches of meetings whose time to answer is over, each with enough answers from enough
//! different people ([`rules::batches`]). A batch never changes, so nothing can be learnt from how a figure moved.

pub mod actions;
pub mod model;
mod pages;
pub mod rules;
mod store;

use people::{Door, NavEntry, Role, Roles, Routes};

/// Those who may read a circle's figures; a facilitator only of their own circles.
pub(crate) const READ: Roles =
    Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor, Role::Facilitator, Role::Evaluator]);

pub fn routes() -> Routes {
    let (run, read) = (Door::Of(Roles::RUN), Door::Of(READ));
    Routes::new()
        .get("/feedback", Door::Everyone, pages::slip::ask)
        .post("/feedback", Door::Everyone, pages::slip::find)
        .get("/feedback/{code}", Door::Everyone, pages::slip::show)
        .post("/feedback/{code}", Door::Everyone, pages::slip::answer)
        .get("/me/feedback", Door::SignedIn, pages::member::list)
        .get("/me/feedback/{meeting}", Door::SignedIn, pages::member::show)
        .post("/me/feedback/{meeting}", Door::SignedIn, pages::member::answer)
        .get("/me/circles/{circle}/feedback", Door::SignedIn, pages::member::circle)
        .get("/work/feedback", read, pages::desk::list)
        .get("/work/meetings/{meeting}/feedback", run, pages::desk::slips)
        .post("/work/meetings/{meeting}/feedback", run, pages::desk::print)
        .get("/work/circles/{circle}/feedback", read, pages::desk::circle)
        .get("/work/circles/{circle}/feedback/{suggestion}", run, pages::desk::suggestion)
        .post("/work/circles/{circle}/feedback/{suggestion}", run, pages::desk::decide)
}

pub const NAV: &[NavEntry] = &[
    NavEntry {
        path: "/me/feedback",
        key: texts::key!("feedback-nav-mine"),
        door: Door::SignedIn,
        area: "member",
    },
    NavEntry { path: "/work/feedback", key: texts::key!("feedback-nav"), door: Door::Of(READ), area: "work" },
];
