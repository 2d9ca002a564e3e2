//! The nouns and words that the whole room shares.

use base::{Day, Id, Instant};
use people::PersonId;

pub type ProgrammeId = Id<Programme>;
pub type CircleId = Id<Circle>;
pub type PlaceId = Id<Place>;
pub type SeriesId = Id<Series>;
pub type MeetingId = Id<Meeting>;
pub type TopicId = Id<Topic>;
pub type MembershipId = Id<Membership>;
pub struct Topic;

store::words! {
    /// Whether anybody may join at any stage.
    pub enum Openness { Open = "open", Closed = "closed" }
}

store::words! {
    /// How a circle meets. A hybrid circle is one circle.
    pub enum CircleFormat { InPerson = "in_person", Online = "online", Hybrid = "hybrid" }
}

store::words! {
    /// What kind of meeting it is.
    pub enum Kind {
        Group = "group",
        Individual = "individual",
        Outing = "outing",
        Workshop = "workshop",
        Guest = "guest",
        Family = "family",
    }
}

store::words! {
    /// How a meeting is held.
    pub enum Format { InPerson = "in_person", Phone = "phone", Video = "video", Hybrid = "hybrid" }
}

store::words! {
    /// Planned, then closed with its register, or cancelled.
    pub enum MeetingStatus { Planned = "planned", Closed = "closed", Cancelled = "cancelled" }
}

store::words! {
    /// How somebody stands in a register.
    pub enum Attendance {
        Planned = "planned",
        Attended = "attended",
        Late = "late",
        Excused = "excused",
        Absent = "absent",
        WalkIn = "walk_in",
    }
}

impl Attendance {
    /// Whether the person was there: attended, late or walked in.
    pub const fn was_there(self) -> bool {
        matches!(self, Attendance::Attended | Attendance::Late | Attendance::WalkIn)
    }
}

store::words! {
    /// What somebody is in a circle.
    pub enum Part { Member = "member", Facilitator = "facilitator" }
}

store::words! {
    /// What makes a place easier to come to.
    pub enum Ease {
        StepFree = "step_free",
        Lift = "lift",
        Toilet = "toilet",
        Parking = "parking",
        InductionLoop = "induction_loop",
        Quiet = "quiet",
        NearStop = "near_stop",
    }
}

#[derive(Clone, Debug)]
pub struct Programme {
    pub id: ProgrammeId,
    pub slug: String,
    pub started_on: Day,
    pub ended_on: Option<Day>,
}

#[derive(Clone, Debug)]
pub struct Place {
    pub id: PlaceId,
    pub name: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    /// Which room in the building; may be empty.
    pub room: String,
    /// [`Ease`] words, separated by spaces.
    pub accessibility: String,
    pub note: String,
    /// Grows with every change.
    pub version: i64,
    /// Offered no more since then.
    pub retired_at: Option<Instant>,
}

#[derive(Clone, Debug)]
pub struct Circle {
    pub id: CircleId,
    pub programme: ProgrammeId,
    pub slug: String,
    pub name: String,
    pub about: String,
    pub openness: Openness,
    pub format: CircleFormat,
    /// Language codes, separated by spaces.
    pub languages: String,
    pub place: Option<PlaceId>,
    pub online_address: Option<String>,
    pub capacity: Option<i64>,
    pub ended_at: Option<Instant>,
}

/// A person in a circle.
#[derive(Clone, Debug)]
pub struct Membership {
    pub id: MembershipId,
    pub circle: CircleId,
    pub person: PersonId,
    pub part: Part,
    pub pseudonym: String,
    pub joined_on: Day,
    pub left_on: Option<Day>,
    pub rules_version: Option<i64>,
}

impl Membership {
    pub fn belongs_on(&self, day: Day) -> bool {
        self.joined_on <= day && self.left_on.is_none_or(|left| day <= left)
    }
}

/// A meeting that repeats, as it was agreed: a rule on the wall clock, and the last day, if one is known.
#[derive(Clone, Debug)]
pub struct Series {
    pub id: SeriesId,
    pub circle: CircleId,
    /// Without an end of its own: that is `until`.
    pub rule: calendar::Rule,
    pub starts_local: jiff::civil::DateTime,
    pub minutes: i64,
    pub kind: Kind,
    pub format: Format,
    /// `None`: where the circle meets.
    pub place: Option<PlaceId>,
    /// The last day that is still in.
    pub until: Option<Day>,
}

#[derive(Clone, Debug)]
pub struct Meeting {
    pub id: MeetingId,
    pub programme: ProgrammeId,
    pub circle: Option<CircleId>,
    pub series: Option<SeriesId>,
    /// Local `YYYY-MM-DDTHH:MM` where the rule put it, even after a move.
    pub occurrence_local: Option<String>,
    pub kind: Kind,
    pub format: Format,
    pub starts_at: Instant,
    pub minutes: i64,
    pub day: Day,
    /// Local `YYYY-MM-DDTHH:MM`.
    pub starts_local: String,
    pub place: Option<PlaceId>,
    pub title: String,
    pub guest: String,
    pub status: MeetingStatus,
    pub cancel_reason: Option<String>,
    pub sequence: i64,
    pub changed_at: Instant,
    pub closed_at: Option<Instant>,
    pub closed_by: Option<PersonId>,
}

impl Meeting {
    pub fn ends_at(&self) -> Instant {
        self.starts_at.plus_minutes(self.minutes)
    }
    pub fn local_start(&self) -> jiff::civil::DateTime {
        self.starts_local.parse().unwrap_or_else(|_| self.day.0.into())
    }
}
