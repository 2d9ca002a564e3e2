//! Keeping entries: what every organisation, service, location, practitioner and venue has in common.
//!
//! An entry has a name, a source, a day on which somebody last made sure, perhaps an owner, a version and a history.
//! Whoever saves a kind of entry calls [`actions::keep`], which compares the facts as they were with the facts as they
//! will be, refuses a form that is older than the record, and writes one line of history with what changed.

pub mod actions;
pub mod model;
pub mod rules;
pub(crate) mod store;
