//! Measures: does it help, and what should change.
//!
//! **Feedback** is asked after every meeting: four short questions and a place for a suggestion. It is anonymous by the
//! way it is kept, not by promise: all answers to one meeting stand in one row, sorted, beside the sorted hashes of those
//! who have answered; nothing says which belongs to whom, and no moment is kept. A suggestion becomes a decision,
//! and the circle reads what came of it.
//!
//! **Scales** are filled in by a member when they choose, and only they open their answers: a line over time with what it
//! means in plain words. An answer that calls for a person shows numbers to call at once and raises an **alert**, which
//! goes out again until somebody takes it.
//!
//! What is shown of many people passes the rule for small numbers (`disclosure`); every share comes with its interval
//! (`outcomes`). Where too few answered, the page says so instead of a figure.

pub mod alert;
pub mod feedback;
pub mod outcome;
pub mod scale;

use people::{NavGroup, Routes};

texts::register!("feedback", "../texts/feedback");
texts::register!("scale", "../texts/scale");
texts::register!("alert", "../texts/alert");
texts::register!("outcome", "../texts/outcome");

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    Routes::new().and(feedback::routes()).and(scale::routes()).and(alert::routes()).and(outcome::routes())
}

/// This room's part of the main navigation.
pub fn nav() -> Vec<NavGroup> {
    vec![NavGroup::new("outcome-nav", [feedback::NAV, outcome::NAV, alert::NAV, scale::NAV])]
}
