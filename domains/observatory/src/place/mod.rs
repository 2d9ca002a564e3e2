//! The places whose access is measured.
//!
//! Poland's 2,477 communes come with the program, each standing where its largest town or village stands. A town in another
//! country loads a list of its own from a CSV; every row that cannot be used is named with its column and its reason. A
//! list is never edited: editions speak of it, and a permanent link has to show the same for ever.

pub mod actions;
pub mod model;
mod pages;
pub mod rules;
mod store;

pub use model::PlaceSet;

use people::{Door, Roles, Routes};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    Routes::new()
        .get("/work/observatory/places", manage, pages::show)
        .post("/work/observatory/places", manage, pages::load)
        .post("/work/observatory/places/use", manage, pages::choose)
}
