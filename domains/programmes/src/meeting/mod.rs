//! Meetings: planned by a series or once, moved, cancelled, and today's desk.
//!
//! A **series** is an agreement: every other Wednesday at 13:30, the last Tuesday of the month. Its **meetings** are
//! rows of their own, written half a year ahead, because each has a register, a reason if it was cancelled, a place
//! in people's calendars. What was done to one of them is never undone by the series: the unique pair of series and
//! occurrence says which ones are there already. Times are wall-clock times of the town, right across both changes
//! of the clock.

pub mod actions;
mod changing;
pub mod lists;
mod model;
pub mod office;
mod pages;
mod planning;
pub mod rules;
pub(crate) mod store;
mod whom;
pub mod words;

pub use model::{Draft, Edit, Move, OtherHour, SeriesDraft, Topic};
use people::{Door, NavEntry, Roles, Routes};

pub fn routes() -> Routes {
    let run = Door::Of(Roles::RUN);
    Routes::new()
        .get("/work", Door::Of(Roles::STAFF), pages::desk)
        .get("/work/circles/{circle}/meetings", run, pages::of_circle)
        .get("/work/circles/{circle}/meetings/new", run, planning::new)
        .post("/work/circles/{circle}/meetings/new", run, planning::plan)
        .get("/work/meetings/new", run, planning::new_single)
        .post("/work/meetings/new", run, planning::plan_single)
        .get("/work/meetings/{meeting}", run, pages::one)
        .get("/work/meetings/{meeting}/move", run, changing::move_form)
        .post("/work/meetings/{meeting}/move", run, changing::move_it)
        .get("/work/meetings/{meeting}/cancel", run, changing::cancel_form)
        .post("/work/meetings/{meeting}/cancel", run, changing::cancel)
        .post("/work/meetings/{meeting}/uncancel", run, changing::uncancel)
        .get("/work/meetings/{meeting}/edit", run, changing::edit_form)
        .post("/work/meetings/{meeting}/edit", run, changing::edit)
        .get("/work/series/{series}", run, changing::series)
        .post("/work/series/{series}/hour", run, changing::other_hour)
        .post("/work/series/{series}/end", run, changing::end)
}

pub const NAV: &[NavEntry] =
    &[NavEntry { path: "/work", key: "meeting-nav-desk", door: Door::Of(Roles::STAFF), area: "work" }];
