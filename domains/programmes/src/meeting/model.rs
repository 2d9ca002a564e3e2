//! What somebody asks for when they plan a meeting, and what they may change afterwards.

use base::Day;
use calendar::{Ends, Pattern};
use jiff::civil::Time;
use people::PersonId;

use crate::model::{CircleId, Format, Kind, MeetingId, PlaceId, ProgrammeId, SeriesId, TopicId};

/// One meeting to plan.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Made when the form was shown: the same form sent twice plans one meeting.
    pub id: MeetingId,
    pub programme: ProgrammeId,
    /// `None` for what belongs to the whole programme: individual support, an outing.
    pub circle: Option<CircleId>,
    pub kind: Kind,
    pub format: Format,
    pub day: Day,
    pub time: Time,
    pub minutes: i64,
    /// `None`: where the circle meets.
    pub place: Option<PlaceId>,
    pub title: String,
    /// Who comes, for the visit of a guest.
    pub guest: String,
    /// For individual support: whom it is for.
    pub person: Option<PersonId>,
}

/// A meeting that repeats, to plan.
#[derive(Clone, Debug)]
pub struct SeriesDraft {
    pub id: SeriesId,
    pub circle: CircleId,
    pub kind: Kind,
    pub format: Format,
    pub pattern: Pattern,
    pub ends: Ends,
    /// The pattern begins here; the first meeting is the first day that fits.
    pub first: Day,
    pub time: Time,
    pub minutes: i64,
    pub place: Option<PlaceId>,
}

/// Where one meeting goes. Its name in the series stays where the rule had put it.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    pub day: Day,
    pub time: Time,
    pub minutes: i64,
    pub place: Option<PlaceId>,
}

/// What can be said about one meeting apart from its time.
#[derive(Clone, Debug)]
pub struct Edit {
    pub kind: Kind,
    pub format: Format,
    pub title: String,
    pub guest: String,
    pub topics: Vec<TopicId>,
}

/// "From 1 December to 28 February at 11:00": part of a series at another hour.
#[derive(Clone, Copy, Debug)]
pub struct OtherHour {
    /// Of the series that these months become, made when the form was shown.
    pub id: SeriesId,
    pub from: Day,
    /// `None`: from then on.
    pub to: Option<Day>,
    pub time: Time,
    pub minutes: i64,
}

/// A topic of a circle that a meeting may have.
#[derive(Clone, Debug)]
pub struct Topic {
    pub id: TopicId,
    pub name: String,
    /// Whether this meeting has it.
    pub chosen: bool,
}
