use base::Day;
use jiff::civil::{DateTime, Time};

use crate::model::{Format, Meeting, Place};

/// What a letter tells. Nothing here says what kind of meeting it is.
#[derive(Clone, Debug)]
pub enum News {
    Cancelled(When),
    Moved {
        was: When,
        is: When,
        at: Where,
    },
    /// Cancelled before, and takes place after all.
    Back {
        when: When,
        at: Where,
    },
    /// A series has a last day now.
    Ended {
        last: Day,
    },
    /// Another hour from a day on, perhaps only up to another.
    OtherHour {
        from: Day,
        to: Option<Day>,
        time: Time,
        minutes: i64,
    },
    /// From a day on the meetings are somewhere else.
    Place {
        from: Day,
        at: Where,
    },
}

/// A time on the town's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub start: DateTime,
    pub minutes: i64,
}

impl When {
    pub fn of(meeting: &Meeting) -> When {
        When { start: meeting.local_start(), minutes: meeting.minutes }
    }
}

/// Where to go, or how to take part. The street says where; the name of a place can say what happens there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    Unsaid,
    Address(String),
    From(Format),
}

impl Where {
    pub fn of(place: &Place) -> Where {
        let parts = [place.street.trim(), place.room.trim(), place.town.trim()];
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if said.is_empty() { Where::Unsaid } else { Where::Address(said.join(", ")) }
    }
}
