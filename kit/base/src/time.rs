use std::{
    fmt,
    str::FromStr,
    sync::{Arc, Mutex},
};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// A moment, to the millisecond. Its text is always `2026-11-21T10:00:00.000Z`: fixed length, so text
/// order is time order on both engines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Instant(Timestamp);

impl Instant {
    pub fn from_timestamp(timestamp: Timestamp) -> Self {
        Instant(Timestamp::from_millisecond(timestamp.as_millisecond()).unwrap_or(timestamp))
    }
    pub fn timestamp(self) -> Timestamp {
        self.0
    }
    pub fn millis(self) -> i64 {
        self.0.as_millisecond()
    }
    pub fn plus(self, duration: SignedDuration) -> Self {
        Instant(self.0.saturating_add(duration).unwrap_or(self.0))
    }
    pub fn plus_minutes(self, minutes: i64) -> Self {
        self.plus(SignedDuration::from_mins(minutes))
    }
    pub fn plus_days(self, days: i64) -> Self {
        self.plus(SignedDuration::from_hours(24 * days))
    }
    pub fn minus_days(self, days: i64) -> Self {
        self.plus_days(-days)
    }
    pub fn since(self, earlier: Instant) -> SignedDuration {
        self.0.duration_since(earlier.0)
    }
    pub fn day_in(self, zone: &TimeZone) -> Day {
        Day(self.0.to_zoned(zone.clone()).date())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.0)
    }
}
impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl FromStr for Instant {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Instant::from_timestamp)
    }
}
impl TryFrom<String> for Instant {
    type Error = jiff::Error;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}
impl From<Instant> for String {
    fn from(instant: Instant) -> String {
        instant.to_string()
    }
}

/// A civil date, `2026-11-21`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub Date);

impl Day {
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Day)
    }
    pub fn year(self) -> i16 {
        self.0.year()
    }
    pub fn plus_days(self, days: i64) -> Self {
        Day(self.0.saturating_add(jiff::Span::new().days(days)))
    }
}
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl FromStr for Day {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Day)
    }
}
impl TryFrom<String> for Day {
    type Error = jiff::Error;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}
impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

/// Days from `from` to `to`, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Period {
    pub from: Day,
    pub to: Day,
}

impl Period {
    pub fn new(from: Day, to: Day) -> Option<Self> {
        (from <= to).then_some(Period { from, to })
    }
    pub fn year(year: i16) -> Option<Self> {
        Some(Period { from: Day::new(year, 1, 1)?, to: Day::new(year, 12, 31)? })
    }
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The time, handed down from the binary; fixed and moved by hand in tests.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    System,
    Fixed(Arc<Mutex<Instant>>),
}

impl Clock {
    pub fn system() -> Self {
        Clock(Source::System)
    }
    pub fn fixed(at: Instant) -> Self {
        Clock(Source::Fixed(Arc::new(Mutex::new(at))))
    }
    #[allow(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    pub fn now(&self) -> Instant {
        match &self.0 {
            Source::System => Instant::from_timestamp(Timestamp::now()),
            Source::Fixed(at) => *at.lock().unwrap_or_else(|poisoned| poisoned.into_inner()),
        }
    }
    /// Moves a fixed clock; the system's clock does not move for us.
    pub fn set(&self, to: Instant) {
        if let Source::Fixed(at) = &self.0 {
            *at.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = to;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instants_text_has_one_length_and_sorts() {
        let whole: Instant = "2026-11-21T10:00:00Z".parse().unwrap();
        let part: Instant = "2026-11-21T10:00:00.5004Z".parse().unwrap();
        assert_eq!(whole.to_string(), "2026-11-21T10:00:00.000Z");
        assert_eq!(part.to_string(), "2026-11-21T10:00:00.500Z");
        assert!(whole.to_string() < part.to_string());
        assert_eq!(part.to_string().parse::<Instant>().unwrap(), part);
    }

    #[test]
    fn the_thirtieth_of_february_is_no_day() {
        assert!("2026-02-30".parse::<Day>().is_err());
        assert!(Period::new(Day::new(2026, 2, 2).unwrap(), Day::new(2026, 2, 1).unwrap()).is_none());
    }
}
