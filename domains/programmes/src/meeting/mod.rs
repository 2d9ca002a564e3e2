//! Meetings: planned by a series or once, moved, cancelled, and today's desk.
//!
//! A **series** is an agreement: every other Wednesday at 13:30, the last Tuesday of the month. Its **meetings** are
//! rows of their own, written half a year ahead, because each has a register, a reason if it was cancelled, a place
//! in people's calendars. What was done to one of them is never undone by the series: the unique pair of series and
//! occurrence says which ones are there already. Times are wall-clock times of the town, right across both changes
//! of the clock.

pub mod actions;
mod model;
pub mod rules;
pub(crate) mod store;

pub use model::{Draft, Edit, Move, OtherHour, SeriesDraft, Topic};
use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
