use base::{Day, Instant};
use credits::model::HoldId;
use jiff::civil::DateTime;
use people::PersonId;
use programmes::model::{Place, PlaceId};

use crate::{
    model::{BookingId, Format, JourneyId, OfferId, Reason, ResourceId, Said, SeriesId, Side, Status},
    offer::model::Offer,
};

/// For whom a time is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// The caller.
    Me,
    /// Somebody of the office's records.
    Office(PersonId),
}

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Made when the form was shown: the same form sent twice books once.
    pub id: BookingId,
    pub offer: OfferId,
    pub at: Instant,
    pub format: Format,
    /// The word by which whoever helps knows them.
    pub called: String,
    /// How many times, once a week or every other week.
    pub times: i64,
    pub every_weeks: i64,
    /// The code of a voucher, where one pays.
    pub voucher: Option<String>,
    /// Of several, leave out those that are taken.
    pub skip_taken: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    pub id: BookingId,
    pub offer: OfferId,
    pub resource: ResourceId,
    pub person: PersonId,
    pub called: String,
    pub at: Instant,
    pub ends: Instant,
    pub local: DateTime,
    pub day: Day,
    pub minutes: i64,
    pub format: Format,
    pub place: Option<PlaceId>,
    pub status: Status,
    pub helper_said: Option<Said>,
    pub person_said: Option<Said>,
    pub cancelled_by: Option<Side>,
    pub reason: Option<Reason>,
    pub hard: bool,
    pub series: Option<SeriesId>,
    pub journey: JourneyId,
    /// What is set aside for it.
    pub hold: Option<HoldId>,
    pub made_by: Option<PersonId>,
    /// Grows with every change; also the sequence of its event in calendars.
    pub version: i64,
    pub changed_at: Instant,
}

/// A booking as one of the two, or the office, sees it.
pub struct View {
    pub booking: Booking,
    pub offer: Offer,
    pub place: Option<Place>,
    pub side: Side,
}
