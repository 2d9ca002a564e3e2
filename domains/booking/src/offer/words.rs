//! Offers in the reader's words.

use calendar::Pattern;
use people::Visit;
use programmes::{
    meeting::words as meeting,
    model::Place,
    place::words::{address, room},
};
use texts::{Lang, T};

use super::model::{Gate, Offer, Times};
use crate::{
    model::{Format, Gender, Kind, OfferStatus, Shown},
    slot::Slot,
};

pub fn kind(t: T, kind: Kind) -> String {
    t.get(match kind {
        Kind::Peer => "offer-kind-peer",
        Kind::Practitioner => "offer-kind-practitioner",
        Kind::Room => "offer-kind-room",
    })
}

pub fn format(t: T, format: Format) -> String {
    meeting::format(t, format)
}

pub fn gender(t: T, gender: Gender) -> String {
    t.get(match gender {
        Gender::Unsaid => "offer-gender-unsaid",
        Gender::Woman => "offer-gender-woman",
        Gender::Man => "offer-gender-man",
        Gender::Other => "offer-gender-other",
    })
}

pub fn shown(t: T, shown: Shown) -> String {
    t.get(match shown {
        Shown::Place => "offer-shown-place",
        Shown::Town => "offer-shown-town",
        Shown::Nothing => "offer-shown-nothing",
    })
}

pub fn topic(t: T, code: &str) -> String {
    directory::taxonomy::words::term(t, code)
}

/// "Polski, Українська": everybody finds their own.
pub fn languages(all: &[Lang]) -> String {
    all.iter().map(|lang| lang.own_name()).collect::<Vec<_>>().join(", ")
}

/// Where one meets, as exactly as a stranger may read it.
pub fn public_place(offer: &Offer, place: Option<&Place>) -> String {
    if !offer.draft.formats.contains(&Format::InPerson) {
        return String::new();
    }
    match (offer.draft.shown, place) {
        (Shown::Nothing, _) => String::new(),
        (Shown::Place, Some(place)) => format!("{}, {}", place.name, place.town),
        (_, Some(place)) => place.town.clone(),
        (_, None) => offer.draft.town.clone(),
    }
}

/// The same for those who booked.
pub fn whole_place(offer: &Offer, place: Option<&Place>) -> String {
    match place {
        Some(place) => [room(place), address(place)].join(", "),
        None => offer.draft.town.clone(),
    }
}

/// "every Tuesday at 17:00", and how long.
pub fn times(t: T, times: &Times) -> String {
    let start = times.starts_local;
    let when = match &times.rule {
        None => format!("{}, {}", t.weekday_date(start), t.time(start)),
        Some(rule) => meeting::pattern(t, Pattern::of(Some(rule), start.date()).as_ref(), start.time()),
    };
    format!("{when} ({})", t.duration(times.minutes))
}

/// Whether and why an offer shows up, with its tone.
pub fn standing(t: T, offer: &Offer, gate: Gate) -> (String, &'static str) {
    match (offer.status, gate) {
        (OfferStatus::Ended, _) => (t.get("offer-status-ended"), ""),
        (OfferStatus::Paused, _) => (t.get("offer-status-paused"), "warn"),
        (_, Gate::Open { .. }) => (t.get("offer-status-open"), "good"),
        (_, gate) => (self::gate(t, gate), "warn"),
    }
}

pub fn gate(t: T, gate: Gate) -> String {
    match gate {
        Gate::Open { until: None } => t.get("offer-gate-open"),
        Gate::Open { until: Some(day) } => t.one("offer-gate-until", "day", t.date(day.0)),
        Gate::Training => t.get("offer-gate-training"),
        Gate::Entry => t.get("offer-gate-entry"),
        Gate::Role => t.get("offer-gate-role"),
    }
}

/// "Tuesday, 24 November 2026, 17:00"
pub fn slot(t: T, slot: &Slot) -> String {
    format!("{}, {}", t.weekday_date(slot.local), t.time(slot.local))
}

/// A moment on the town's clock.
pub fn local(visit: &Visit, at: base::Instant) -> jiff::civil::DateTime {
    let zone = visit.caller.as_ref().map(|caller| caller.community.zone.clone());
    zone.unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(at.timestamp())
}
