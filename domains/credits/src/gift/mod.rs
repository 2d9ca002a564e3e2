//! Gifts: a person gives own hours to somebody else, without either having to say who they are.
//!
//! The giver gets a code and hands it over; whoever enters it takes the hours. Until then they wait in an account of their
//! own and can be taken back; after thirty days they go back by themselves.

pub mod actions;
mod pages;
mod store;

use people::{Door, Routes};

pub(crate) use actions::{expire_due, leave};

pub fn routes() -> Routes {
    Routes::new()
        .get("/me/hours/gift", Door::SignedIn, pages::form)
        .post("/me/hours/gift", Door::SignedIn, pages::give)
        .post("/me/hours/gift/take", Door::SignedIn, pages::take)
        .post("/me/hours/gift/{id}/back", Door::SignedIn, pages::take_back)
}
