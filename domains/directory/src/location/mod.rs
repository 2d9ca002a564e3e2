//! Locations: where help is given. Some of them must not be found.
//!
//! A location can be confidential: a shelter. [`model::Place`] is what anybody may know of a location and can be made only
//! by [`model::Card::public`], which gives nothing for a confidential one: no address, no town, no coordinates, not even
//! its name, hours or telephone. Whatever leaves this room for a page, an index or a file carries `Place`; the card with
//! everything in it is given only to those who keep the directory, and cannot be serialised.

pub mod actions;
pub mod model;
pub mod spots;
pub(crate) mod store;
