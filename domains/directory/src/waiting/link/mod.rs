//! Which queue of the fund is which service of the directory.
//!
//! The register knows a clinic by its legal name and address, the directory by what people call it. [`rules`] says which
//! of the two could be one, and why; nothing is joined before somebody of the town has confirmed it. From then on the
//! service's page and the search tell the fund's waiting time, with its day.

pub mod actions;
pub mod pages;
pub mod rules;
mod store;
