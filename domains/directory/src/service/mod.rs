//! Services: what help there is, for whom, at what cost, and at which locations it is given.

pub mod actions;
pub mod model;
pub(crate) mod store;
