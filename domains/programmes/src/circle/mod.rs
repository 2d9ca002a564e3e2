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
pub mod rules;
mod store;

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
