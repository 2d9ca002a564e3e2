//! Calendars: secret addresses of a person, a circle, a place; and a month to print.
//!
//! A **secret address** is a key: whoever has it sees when its owner's meetings are, and nothing else. Titles are neutral
//! ("Meeting"), never a circle's name, except for those who run that circle. Only the hash of an address is kept; the
//! address itself follows from the form that asked for it and the operator's secret, so the same form sent twice
//! gives the same address, and nobody can read it from the database. What an owner may no longer see, their address
//! no longer shows. Every meeting is one event whose UID is its id: it stays the same through moves, another hour
//! and another series.

pub mod actions;
mod model;
mod month;
mod pages;
mod store;

use ::store::Tx;
use base::{Day, Instant, Problem};
use calendar::ics::Event;
pub use model::{Address, AddressKind, Subject};
use people::{Caller, Door, NavEntry, Roles, Routes};

/// What another room puts into somebody's own calendar: given the owner and the first and the last day, events and when
/// each changed.
pub type Events = fn(&mut Tx<'_>, &Caller, Day, Day) -> Result<Vec<(Event, Instant)>, Problem>;

#[people::linkme::distributed_slice]
#[linkme(crate = people::linkme)]
pub static EVENTS: [Events];

pub fn routes() -> Routes {
    Routes::new()
        .get("/me/calendar", Door::SignedIn, pages::mine)
        .post("/me/calendar", Door::SignedIn, pages::create)
        .post("/me/calendar/revoke", Door::SignedIn, pages::revoke)
        .get("/calendar/{token}", Door::Everyone, pages::calendar)
        .get("/work/month", Door::Of(Roles::RUN), month::month)
}

pub const NAV: &[NavEntry] = &[
    NavEntry { path: "/work/month", key: "feed-nav-month", door: Door::Of(Roles::RUN), area: "work" },
    NavEntry { path: "/me/calendar", key: "feed-nav-calendar", door: Door::SignedIn, area: "member" },
];
