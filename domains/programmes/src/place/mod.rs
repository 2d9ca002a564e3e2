//! Places: where circles meet and outings lead to.
//!
//! A place is one record that circles, series and meetings point to, so a new name or a mended address is read
//! everywhere at once, also in calendars that were fetched before. It is never deleted: a place that is given up is
//! *retired*, is offered no more, and stays with the meetings that took place there.

pub mod actions;
pub mod model;
mod pages;
mod rules;
mod store;
pub mod words;

use people::{Door, Roles, Routes};

pub use model::PlaceDraft;
pub(crate) use pages::{PlaceFields, draft_of};

pub fn routes() -> Routes {
    let (run, manage) = (Door::Of(Roles::RUN), Door::Of(Roles::MANAGE));
    Routes::new()
        .get("/work/places", run, pages::list)
        .get("/work/places/new", manage, pages::new_form)
        .post("/work/places/new", manage, pages::create)
        .get("/work/places/{place}", manage, pages::edit_form)
        .post("/work/places/{place}", manage, pages::save)
        .post("/work/places/{place}/retire", manage, pages::retire)
}
