//! Venues: rooms that schools, libraries and culture centres lend.
//!
//! A venue is a room at a location. The same room is a place where circles meet: [`actions::save`] finds or makes that
//! place, so that a room written down here can be chosen when a circle is planned, and is never described twice.

pub mod actions;
pub mod model;
pub(crate) mod store;
