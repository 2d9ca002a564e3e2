//! Matching: what somebody needs, in their own words or in a short form, and who fits, with the reason for each.
//!
//! The words are taken apart by the same lexicon as the search ([`directory::find::sentence`]): "nie śpię" is a need, "po
//! ukraińsku" a language, "z daleka" no place. What somebody asks for travels as a note that only this program reads, and
//! only for two hours; nothing of it is stored. [`rules::rank`] gives points and says for what; what a shield hides never
//! reaches it, so that no order and no count can tell of it.

pub mod model;
mod pages;
pub mod rules;

use people::{Door, Routes};

pub fn routes() -> Routes {
    Routes::new().get("/match", Door::Everyone, pages::show).post("/match", Door::Everyone, pages::ask)
}
