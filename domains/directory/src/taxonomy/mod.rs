//! Taxonomies: what help is, how it is given, to whom it answers.
//!
//! Ours have a code ([`model::Ours`]) and terms that are the same in every community, with words in five languages; a
//! file may bring others. Something carries a term by an attribute, as in HSDS.

pub mod actions;
pub mod model;
mod store;
pub mod words;
