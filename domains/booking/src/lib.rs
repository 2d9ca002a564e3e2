//! Booking: from "I have an hour on Tuesday" to "it happened".
//!
//! Somebody who helps, or a room, has an **offer** with times on the wall clock. **Slots** are computed of them whenever
//! somebody looks and stored nowhere. A **booking** takes one: its time is cut into pieces of five minutes, and the key of
//! the table that holds them makes booking twice impossible on either engine, however many try at once. Afterwards both
//! say that it happened, or the office does; credits that were set aside are then passed on in the same transaction.
//! One id, the **journey**, runs from the need through the booking to the transfer.
//!
//! What a stranger may learn: under which name somebody helps, with what, in which languages, when there is a free time;
//! where only as exactly as they chose. Never who booked, nor how many did.

pub mod booking;
pub mod care;
pub mod matching;
pub mod model;
pub mod offer;
mod record;
pub mod shield;
pub mod slot;

use people::{NavGroup, Routes};

texts::register!("offer", "../texts/offer");
texts::register!("shield", "../texts/shield");
texts::register!("booking", "../texts/booking");
texts::register!("matching", "../texts/matching");
texts::register!("care", "../texts/care");

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    Routes::new()
        .and(shield::routes())
        .and(offer::routes())
        .and(booking::routes())
        .and(matching::routes())
        .and(care::routes())
}

/// This room's part of the main navigation, in the order it is shown.
pub fn nav() -> Vec<NavGroup> {
    vec![NavGroup::new("booking-nav-group", [booking::NAV, offer::NAV, care::NAV, shield::NAV])]
}
