//! Parts that several kinds of entry have: telephone numbers, languages, hours, areas served, who pays, what an entry is
//! about (terms of a taxonomy), and its texts in other languages.
//!
//! A part belongs to exactly one thing and is written with it: saving an entry puts the parts it now has in the place of
//! those it had. Reading goes by ranges of ids, so that a page of a thousand services takes one statement for each table.

pub mod model;
pub mod rules;
pub(crate) mod store;
