//! Practitioners: who gives the hours. Approaches, languages, online or not, and how much in a week.
//!
//! A practitioner appears under the name they work by. How many hours they give is a dated list that is only added to:
//! [`capacity`] can be asked about any past day, also as it was known then.

pub mod actions;
pub mod capacity;
pub mod model;
pub(crate) mod pages;
pub(crate) mod store;
