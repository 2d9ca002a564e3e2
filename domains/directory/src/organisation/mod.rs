//! Organisations: who stands behind services, places and people.

pub mod actions;
pub mod model;
pub(crate) mod store;
