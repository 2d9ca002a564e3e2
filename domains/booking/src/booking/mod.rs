//! Bookings: a slot taken, and what becomes of it.
//!
//! *requested → booked → happened → settled*, or *missed*, or *cancelled*. Where whoever helps wants to say yes first, a
//! booking begins as requested; it holds its time already. Afterwards both say that it happened, or that one of them did
//! not come; when they agree, that is it, and when they do not, the office decides. Nothing is concluded from silence.
//!
//! An account without a name is enough. Whoever helps reads the word that somebody chose for this booking and nothing
//! else; reasons are words from a list, so that nobody has to explain themselves. Hours of the community are set aside with the booking, passed on when it happened and
//! given back when it does not, in the same transaction ([`purse`]). The office books for people without a
//! telephone with the same action, found by name in its records.

pub mod actions;
mod feed;
mod letters;
pub mod model;
pub(crate) mod pages;
mod purse;
pub mod rules;
pub(crate) mod store;

use people::{Door, NavEntry, Roles, Routes};

use pages::{change, desk, mine, public};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    Routes::new()
        .get("/book", Door::Everyone, public::list)
        .get("/book/{offer}", Door::Everyone, public::days)
        .get("/book/{offer}/{at}", Door::Everyone, public::form)
        .post("/book/{offer}/{at}", Door::SignedIn, public::book)
        .get("/me/bookings", Door::SignedIn, mine::list)
        .get("/me/bookings/{booking}", Door::SignedIn, mine::show)
        .post("/me/bookings/{booking}/accept", Door::SignedIn, change::accept)
        .post("/me/bookings/{booking}/say", Door::SignedIn, change::say)
        .get("/me/bookings/{booking}/cancel", Door::SignedIn, change::cancel_form)
        .post("/me/bookings/{booking}/cancel", Door::SignedIn, change::cancel)
        .get("/me/bookings/{booking}/move", Door::SignedIn, change::move_form)
        .post("/me/bookings/{booking}/move", Door::SignedIn, change::move_it)
        .get("/work/bookings", manage, desk::list)
}

pub const NAV: &[NavEntry] = &[
    NavEntry { path: "/book", key: texts::key!("booking-nav"), door: Door::Everyone, area: "public" },
    NavEntry {
        path: "/me/bookings",
        key: texts::key!("booking-nav-mine"),
        door: Door::SignedIn,
        area: "member",
    },
    NavEntry {
        path: "/work/bookings",
        key: texts::key!("booking-nav-desk"),
        door: Door::Of(Roles::MANAGE),
        area: "work",
    },
];
