//! Pages over bookings: what anybody can book, one's own, changing one, the office's desk.

pub mod change;
pub mod desk;
pub mod mine;
pub mod public;

use base::Instant;
use people::Visit;
use programmes::{circle::rules::suggestions, place::words as place};
use serde::Deserialize;
use texts::T;

use super::model::View;
use crate::{
    model::{BookingId, Format, OfferId, Reason, Said, Side, Status},
    offer::{rules::is_number, words as offer},
};

#[derive(Deserialize)]
pub struct OfOffer {
    pub offer: OfferId,
}

#[derive(Deserialize)]
pub struct OfSlot {
    pub offer: OfferId,
    pub at: String,
}

#[derive(Deserialize)]
pub struct OfBooking {
    pub booking: BookingId,
}

/// "Tuesday, 24 November 2026, 17:00–18:00"
pub fn when(t: T, view: &View) -> String {
    let start = view.booking.local;
    let end = start.saturating_add(jiff::Span::new().minutes(view.booking.minutes));
    format!("{}, {}", t.weekday_date(start), t.time_range(start, end))
}

pub fn status(t: T, status: Status) -> (String, &'static str) {
    match status {
        Status::Requested => (t.get("booking-status-requested"), "warn"),
        Status::Booked => (t.get("booking-status-booked"), "pine"),
        Status::Happened | Status::Settled => (t.get("booking-status-happened"), "good"),
        Status::Missed => (t.get("booking-status-missed"), ""),
        Status::Cancelled => (t.get("booking-status-cancelled"), ""),
    }
}

pub fn reason(t: T, reason: Reason) -> String {
    t.get(match reason {
        Reason::Unwell => "booking-reason-unwell",
        Reason::Duty => "booking-reason-duty",
        Reason::Travel => "booking-reason-travel",
        Reason::NotNeeded => "booking-reason-not-needed",
        Reason::Other => "booking-reason-other",
    })
}

/// What somebody may say afterwards, from where they stand.
pub fn said(t: T, said: Said, side: Side) -> String {
    t.get(match (said, side) {
        (Said::Happened, _) => "booking-said-happened",
        (Said::PersonMissed, Side::Person) | (Said::HelperMissed, Side::Helper) => "booking-said-me",
        (Said::PersonMissed, Side::Office) => "booking-said-person",
        (Said::HelperMissed, Side::Office) => "booking-said-helper",
        _ => "booking-said-other",
    })
}

/// Where to go or how to take part, for those who booked.
pub struct Where {
    pub text: String,
    pub eases: Vec<String>,
    /// An address to open, or a number to dial.
    pub href: String,
    pub dial: bool,
}

pub fn how(t: T, view: &View) -> Where {
    let address = view.offer.draft.online_address.clone();
    let dial = is_number(&address);
    match view.booking.format {
        Format::InPerson | Format::Hybrid => Where {
            text: offer::whole_place(&view.offer, view.place.as_ref()),
            eases: view
                .place
                .iter()
                .flat_map(|one| place::eases(&one.accessibility))
                .map(|ease| place::ease(t, ease))
                .collect(),
            href: String::new(),
            dial: false,
        },
        Format::Phone | Format::Video => {
            Where { text: address.clone(), eases: Vec::new(), href: address, dial }
        }
    }
}

/// A word from nature that somebody may take for one booking.
pub fn suggestion(visit: &Visit) -> String {
    let words = visit.t().get("circle-nature-words");
    let words: Vec<&str> = words.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    let found = suggestions(&words, &[], |bound| visit.site.entropy.below(bound));
    found.into_iter().next().unwrap_or_default()
}

/// A moment on the town's clock: "Monday, 23 November 2026, 17:00".
pub fn moment(visit: &Visit, at: Instant) -> String {
    let (t, local) = (visit.t(), offer::local(visit, at));
    format!("{}, {}", t.weekday_date(local), t.time(local))
}
