//! A wish and its outcome.

use crate::model::Month;

store::words! {
    /// What could be done, named by what it moves.
    pub enum Lever {
        Hours = "hours",
        Room = "room",
        Refund = "refund",
        Bus = "bus",
        Tele = "tele",
        Campaign = "campaign",
    }
}

/// One thing to try. Places are numbers in the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// A practitioner gives hours a week in a place.
    Hours { place: usize, minutes: i64, public: bool },
    /// Hours a week move from one place to another.
    Room { place: usize, from: usize, minutes: i64 },
    /// Paid hours of a place become free.
    Refund { place: usize, minutes: i64 },
    /// On so many days of five, people of a place are taken to another.
    Bus { place: usize, to: usize, days: i64 },
    /// Online for so many people of a place, so long a week each.
    Tele { place: usize, people: i64, minutes: i64 },
    /// The share of people who would ask for help, in hundredths, before and after.
    Campaign { place: usize, before: i64, after: i64 },
}

impl Wish {
    pub fn lever(&self) -> Lever {
        match self {
            Wish::Hours { .. } => Lever::Hours,
            Wish::Room { .. } => Lever::Room,
            Wish::Refund { .. } => Lever::Refund,
            Wish::Bus { .. } => Lever::Bus,
            Wish::Tele { .. } => Lever::Tele,
            Wish::Campaign { .. } => Lever::Campaign,
        }
    }
    pub fn place(&self) -> usize {
        match self {
            Wish::Hours { place, .. }
            | Wish::Room { place, .. }
            | Wish::Refund { place, .. }
            | Wish::Bus { place, .. }
            | Wish::Tele { place, .. }
            | Wish::Campaign { place, .. } => *place,
        }
    }
}

/// A number today and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Both {
    pub before: f64,
    pub after: f64,
}

impl Both {
    pub fn difference(self) -> f64 {
        self.after - self.before
    }
}

/// A place whose access changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub place: usize,
    pub access: Both,
}

store::words! {
    /// What a lever moves besides the access of places.
    pub enum Effect {
        /// Hours a week online per 10,000 people of the place.
        TeleHours = "tele_hours",
        /// Kilometres a week that nobody has to travel.
        KilometresSpared = "kilometres_spared",
        /// People of the place who ask.
        PeopleAsking = "people_asking",
        /// Minutes a week in reach for each who asks.
        MinutesEach = "minutes_each",
        /// Hours a week that would keep the minutes of each.
        HoursToKeep = "hours_to_keep",
    }
}

/// What a wish would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub month: Month,
    /// Places whose access changes, the most people times hours first.
    pub changes: Vec<Change>,
    pub people_better: i64,
    pub people_worse: i64,
    pub gini: Option<Both>,
    /// People who have less than everybody has on average today.
    pub people_below: Both,
    pub effects: Vec<(Effect, Both)>,
}
