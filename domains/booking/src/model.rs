//! The nouns and words that the whole room shares.

use base::Id;
use people::PersonId;
pub use programmes::model::Format;

pub type OfferId = Id<Offer>;
pub type WindowId = Id<Window>;
pub type AbsenceId = Id<Absence>;
pub type BookingId = Id<Booking>;
pub type SeriesId = Id<Series>;
pub type QualificationId = Id<Qualification>;
pub struct Offer;
pub struct Window;
pub struct Absence;
pub struct Booking;
/// Several bookings made at once.
pub struct Series;
pub struct Qualification;
/// Need, booking, meeting, transfer and answer carry one id.
pub struct Journey;
pub type JourneyId = Id<Journey>;

/// What cannot be in two places at once: a person or a room, by its id.
pub struct Resource;
pub type ResourceId = Id<Resource>;

/// A person as what can be booked, or who is busy.
pub fn of_person(person: PersonId) -> ResourceId {
    person.cast()
}

store::words! {
    /// Who or what is offered.
    pub enum Kind { Peer = "peer", Practitioner = "practitioner", Room = "room" }
}

store::words! {
    /// Whether it can be booked now.
    pub enum OfferStatus { Open = "open", Paused = "paused", Ended = "ended" }
}

store::words! {
    /// How exactly a stranger reads where one meets.
    pub enum Shown { Place = "place", Town = "town", Nothing = "nothing" }
}

store::words! {
    /// What somebody who helps says of themselves, if anything.
    pub enum Gender { Unsaid = "unsaid", Woman = "woman", Man = "man", Other = "other" }
}

store::words! {
    /// What becomes of a booking. `happened` is the end where no credits are set aside, `settled` where they were.
    pub enum Status {
        Requested = "requested",
        Booked = "booked",
        Happened = "happened",
        Settled = "settled",
        Missed = "missed",
        Cancelled = "cancelled",
    }
}

impl Status {
    /// Whether it holds its time.
    pub const fn is_open(self) -> bool {
        matches!(self, Status::Requested | Status::Booked)
    }
}

store::words! {
    /// What one of the two says afterwards.
    pub enum Said { Happened = "happened", PersonMissed = "person_missed", HelperMissed = "helper_missed" }
}

store::words! {
    /// On whose side somebody is in one booking.
    pub enum Side { Person = "person", Helper = "helper", Office = "office" }
}

store::words! {
    /// Why it does not take place: a word, so that nothing has to be explained.
    pub enum Reason { Unwell = "unwell", Duty = "duty", Travel = "travel", NotNeeded = "not_needed", Other = "other" }
}

/// The formats of a text column: words with a space between them.
pub fn formats(words: &str) -> Vec<Format> {
    words.split_whitespace().filter_map(|word| word.parse().ok()).collect()
}
