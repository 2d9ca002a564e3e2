//! What supporting organisations give to those who help: workshops, money, campaigns, rooms, transport.

pub mod actions;
pub mod model;
pub(crate) mod pages;
mod store;
