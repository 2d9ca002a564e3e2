//! What is counted, and of what.

use base::Day;
use people::PersonId;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{CircleId, Format, Kind, MeetingId, ProgrammeId};

/// The five figures of a period. Time is kept in minutes; in JSON it is hours, at most two digits after the point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub persons: i64,
    pub meetings: i64,
    pub minutes: i64,
    pub attendances: i64,
    pub contact_minutes: i64,
}

/// How figures are written for scripts and kept for a frozen year.
#[derive(Serialize, Deserialize)]
struct Written {
    persons: i64,
    meetings: i64,
    programme_hours: Hours,
    attendances: i64,
    contact_hours: Hours,
}

impl Serialize for Figures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = Written {
            persons: self.persons,
            meetings: self.meetings,
            programme_hours: Hours(self.minutes),
            attendances: self.attendances,
            contact_hours: Hours(self.contact_minutes),
        };
        written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Figures {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        Ok(Figures {
            persons: written.persons,
            meetings: written.meetings,
            minutes: written.programme_hours.0,
            attendances: written.attendances,
            contact_minutes: written.contact_hours.0,
        })
    }
}

/// Minutes, written as hours: `56`, `1.5`, `0.33`. Two digits are enough to read the minutes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours(pub i64);

impl Hours {
    pub fn value(self) -> f64 {
        (self.0 as f64 / 60.0 * 100.0).round() / 100.0
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 60 == 0 {
            serializer.serialize_i64(self.0 / 60)
        } else {
            serializer.serialize_f64(self.value())
        }
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        f64::deserialize(deserializer).map(|hours| Hours((hours * 60.0).round() as i64))
    }
}

/// Which meetings count; an empty filter takes them all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub programme: Option<ProgrammeId>,
    pub circle: Option<CircleId>,
    pub kind: Option<Kind>,
    pub format: Option<Format>,
}

impl Filter {
    pub fn of_programme(programme: ProgrammeId) -> Self {
        Filter { programme: Some(programme), ..Filter::default() }
    }

    pub fn of_circle(circle: CircleId) -> Self {
        Filter { circle: Some(circle), ..Filter::default() }
    }

    /// The whole of one programme: what a frozen year speaks of.
    pub(super) fn whole_programme(&self) -> Option<ProgrammeId> {
        self.programme.filter(|programme| *self == Filter::of_programme(*programme))
    }
}

/// A line of a breakdown by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Year {
    pub year: i16,
    /// Reported and closed: nothing of it changes any more.
    pub frozen: bool,
    #[serde(flatten)]
    pub figures: Figures,
}

/// All that was counted of a period in one reading. Lines of a breakdown without any meeting are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub total: Figures,
    /// The total is what was reported for a frozen year.
    pub frozen: bool,
    pub by_year: Vec<Year>,
    /// By the first day of each month.
    pub by_month: Vec<(Day, Figures)>,
    /// `None` is individual support and whatever else has no circle.
    pub by_circle: Vec<(Option<CircleId>, Figures)>,
    pub by_kind: Vec<(Kind, Figures)>,
    pub by_format: Vec<(Format, Figures)>,
    /// How long the meetings were, when all were of the same length.
    pub each_minutes: Option<i64>,
    /// The first and the last day with a meeting.
    pub days: Option<(Day, Day)>,
}

store::words! {
    /// Which records stand behind a figure.
    pub enum Which { Meetings = "meetings", Attendances = "attendances", Persons = "persons" }
}

/// A closed meeting that was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedMeeting {
    pub id: MeetingId,
    pub day: Day,
    pub starts_local: String,
    pub circle: Option<CircleId>,
    pub kind: Kind,
    pub format: Format,
    pub minutes: i64,
    pub there: i64,
}

/// A mark of being there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedAttendance {
    pub meeting: CountedMeeting,
    pub status: crate::model::Attendance,
    /// The name in the meeting's circle; empty outside a circle.
    pub pseudonym: String,
}

/// Somebody who was there at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedPerson {
    pub person: PersonId,
    pub times: i64,
    pub minutes: i64,
    pub first: Day,
    pub last: Day,
    pub circles: Vec<Option<CircleId>>,
    /// Only of somebody who came to one circle: names of two circles must not be brought together.
    pub pseudonym: String,
}

/// One page of the records behind a figure.
#[derive(Clone, Debug)]
pub struct Records {
    pub total: i64,
    pub rows: Rows,
    /// Where the next page begins.
    pub next: Option<String>,
}

#[derive(Clone, Debug)]
pub enum Rows {
    Meetings(Vec<CountedMeeting>),
    Attendances(Vec<CountedAttendance>),
    Persons(Vec<CountedPerson>),
}

/// Where the tallies and the registers differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub programme: ProgrammeId,
    pub circle: Option<CircleId>,
    /// `2024` of a circle, `2024-06` of what has none.
    pub part: String,
}

/// A frozen year whose reported figures the registers no longer give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrozenDifference {
    pub programme: ProgrammeId,
    pub year: i16,
    /// `None` when what was kept cannot be read.
    pub reported: Option<Figures>,
    pub counted: Figures,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_hours_are_written_whole_and_every_minute_comes_back() {
        let figures =
            Figures { persons: 10, meetings: 28, minutes: 3360, attendances: 200, contact_minutes: 90 };
        assert_eq!(
            serde_json::to_string(&figures).unwrap(),
            r#"{"persons":10,"meetings":28,"programme_hours":56,"attendances":200,"contact_hours":1.5}"#
        );
        for minutes in 0..10_000 {
            let figures = Figures { minutes, contact_minutes: minutes * 7919, ..figures };
            let text = serde_json::to_string(&figures).unwrap();
            assert_eq!(serde_json::from_str::<Figures>(&text).unwrap(), figures, "{text}");
        }
    }
}
