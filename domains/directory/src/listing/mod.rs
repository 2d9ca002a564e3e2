//! What anybody may see of the directory, put together: each service with its organisation's name and the places where it
//! is given, and circles beside them.
//!
//! Pages, the index of the search and every file that leaves are made of these. A service at a confidential location says
//! that there is a place and not where.

pub mod actions;
pub mod model;
