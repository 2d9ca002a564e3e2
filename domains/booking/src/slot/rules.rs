//! The one function that says what can be booked.

use std::{collections::HashMap, ops::Range};

use base::{Day, Instant};
use calendar::Recurrence;
use jiff::{
    SignedDuration,
    civil::{Date, DateTime, Weekday},
    tz::TimeZone,
};

/// What booked time is cut into. Every length and every beginning is a multiple of it.
pub const CELL_MINUTES: i64 = 5;
const CELL_MILLIS: i64 = CELL_MINUTES * 60_000;
/// More occurrences than any window has in the longest horizon.
const MOST: usize = 400;

/// A stretch of time in pieces of five minutes, numbered from 1970; the end is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cells {
    pub from: i64,
    pub to: i64,
}

impl Cells {
    /// Every piece that is touched.
    pub fn between(from: Instant, to: Instant) -> Cells {
        let end = to.millis().div_euclid(CELL_MILLIS) + i64::from(to.millis().rem_euclid(CELL_MILLIS) > 0);
        Cells { from: from.millis().div_euclid(CELL_MILLIS), to: end }
    }
    pub fn lasting(from: Instant, minutes: i64) -> Cells {
        Cells::between(from, from.plus_minutes(minutes))
    }
    pub fn wider(self, before: i64, after: i64) -> Cells {
        let up = |minutes: i64| (minutes + CELL_MINUTES - 1) / CELL_MINUTES;
        Cells { from: self.from - up(before), to: self.to + up(after) }
    }
    pub fn count(self) -> i64 {
        self.to - self.from
    }
}

/// How an offer is cut and when it can be booked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    pub minutes: i64,
    pub before: i64,
    pub after: i64,
    pub notice_hours: i64,
    pub horizon_days: i64,
    /// The last day on which whoever helps may help.
    pub until: Option<Day>,
}

/// Times on the wall clock and how long they last.
#[derive(Clone, Debug)]
pub struct Window {
    pub when: Recurrence,
    pub minutes: i64,
}

/// How much somebody gives at most, and how much of it is taken, by the Monday of a week and the first of a month.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    pub weekly: Option<i64>,
    pub monthly: Option<i64>,
    pub weeks: HashMap<Date, i64>,
    pub months: HashMap<Date, i64>,
}

impl Limits {
    /// Adds booked time.
    pub fn add(&mut self, day: Date, minutes: i64) {
        *self.weeks.entry(monday(day)).or_default() += minutes;
        *self.months.entry(day.first_of_month()).or_default() += minutes;
    }
    /// Whether so much more on a day is still within what somebody gives.
    pub fn let_in(&self, day: Date, minutes: i64) -> bool {
        let fits = |most: Option<i64>, taken: Option<&i64>| {
            most.is_none_or(|most| taken.copied().unwrap_or(0) + minutes <= most)
        };
        fits(self.weekly, self.weeks.get(&monday(day)))
            && fits(self.monthly, self.months.get(&day.first_of_month()))
    }
}

/// The Monday of the week of a day.
pub fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().since(Weekday::Monday));
    day.saturating_sub(jiff::Span::new().days(back))
}

/// A time that can be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub at: Instant,
    /// What the town's clock shows when it begins.
    pub local: DateTime,
}

/// The times that can be booked and begin inside `range`, in order. `taken` is when whoever helps is busy or away, in order
/// of their beginnings; it may overlap.
pub fn slots(
    terms: &Terms,
    windows: &[Window],
    taken: &[Cells],
    limits: &Limits,
    zone: &TimeZone,
    now: Instant,
    range: Range<Instant>,
) -> Vec<Slot> {
    let soonest = now.plus_minutes(terms.notice_hours * 60).max(range.start);
    let latest = now.plus_days(terms.horizon_days).min(range.end);
    if soonest >= latest {
        return Vec::new();
    }
    let taken = joined(taken);
    let step = terms.minutes + (terms.after + CELL_MINUTES - 1) / CELL_MINUTES * CELL_MINUTES;
    let mut found = Vec::new();
    for window in windows {
        // A window that began earlier may still have a slot to give.
        let first = soonest.plus_minutes(-window.minutes).timestamp();
        for occurrence in window.when.expand(first..latest.timestamp(), MOST) {
            let begins = Instant::from_timestamp(occurrence.start);
            let mut offset = 0;
            while offset + terms.minutes <= window.minutes {
                let at = begins.plus_minutes(offset);
                offset += step;
                let free = at > now
                    && at >= soonest
                    && at < latest
                    && is_free(&taken, Cells::lasting(at, terms.minutes).wider(terms.before, terms.after));
                if free {
                    let local = zone.to_datetime(at.timestamp());
                    let day = Day(local.date());
                    if terms.until.is_none_or(|until| day <= until) && limits.let_in(day.0, terms.minutes) {
                        found.push(Slot { at, local });
                    }
                }
            }
        }
    }
    found.sort_unstable_by_key(|slot| slot.at);
    found.dedup();
    found
}

/// Stretches that touch become one, so that one look tells whether a time is free.
pub fn joined(taken: &[Cells]) -> Vec<Cells> {
    let mut sorted = taken.to_vec();
    sorted.sort_unstable();
    let mut all: Vec<Cells> = Vec::with_capacity(sorted.len());
    for next in sorted {
        match all.last_mut() {
            Some(last) if next.from <= last.to => last.to = last.to.max(next.to),
            _ => all.push(next),
        }
    }
    all
}

/// Whether nothing of it is taken; `taken` is [`joined`].
pub fn is_free(taken: &[Cells], wanted: Cells) -> bool {
    let at = taken.partition_point(|one| one.to <= wanted.from);
    taken.get(at).is_none_or(|one| one.from >= wanted.to)
}

/// A length as it may be: a multiple of five minutes.
pub fn is_whole(minutes: i64) -> bool {
    minutes % CELL_MINUTES == 0
}

/// The moment an address or a form names: minutes since 1970.
pub fn from_minutes(text: &str) -> Option<Instant> {
    let minutes: i64 = text.parse().ok().filter(|minutes| (0..=66_000_000).contains(minutes))?;
    let seconds = SignedDuration::from_mins(minutes).as_secs();
    jiff::Timestamp::from_second(seconds).ok().map(Instant::from_timestamp)
}

pub fn to_minutes(at: Instant) -> i64 {
    at.millis().div_euclid(60_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calendar::Rule;
    use proptest::prelude::*;

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Warsaw").unwrap()
    }
    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }
    fn window(start: &str, rule: Option<&str>, minutes: i64) -> Window {
        let rule = rule.map(|rule| rule.parse::<Rule>().unwrap());
        Window { when: Recurrence::new(start.parse().unwrap(), "Europe/Warsaw", rule).unwrap(), minutes }
    }
    const TERMS: Terms =
        Terms { minutes: 60, before: 0, after: 0, notice_hours: 0, horizon_days: 60, until: None };

    fn found(terms: Terms, windows: &[Window], taken: &[Cells], now: &str, days: i64) -> Vec<String> {
        let now = at(now);
        let slots = slots(&terms, windows, taken, &Limits::default(), &zone(), now, now..now.plus_days(days));
        slots.iter().map(|slot| slot.local.strftime("%m-%d %H:%M").to_string()).collect()
    }

    #[test]
    fn a_window_is_cut_and_the_wall_clock_stays_through_both_changes() {
        let tuesdays = window("2026-10-20T17:00", Some("FREQ=WEEKLY"), 150);
        let autumn = found(TERMS, std::slice::from_ref(&tuesdays), &[], "2026-10-19T10:00:00Z", 10);
        assert_eq!(autumn, ["10-20 17:00", "10-20 18:00", "10-27 17:00", "10-27 18:00"]);
        let other = window("2027-03-16T17:00", Some("FREQ=WEEKLY;INTERVAL=2"), 60);
        assert_eq!(
            found(TERMS, &[other], &[], "2027-03-15T00:00:00Z", 30),
            ["03-16 17:00", "03-30 17:00", "04-13 17:00"]
        );
        // The night on which the clock goes back: 02:30 comes twice, and each is a slot of its own.
        let night = window("2026-10-25T01:30", None, 240);
        let slots = slots(
            &TERMS,
            &[night],
            &[],
            &Limits::default(),
            &zone(),
            at("2026-10-24T12:00:00Z"),
            at("2026-10-24T12:00:00Z")..at("2026-10-26T12:00:00Z"),
        );
        let told: Vec<String> = slots.iter().map(|slot| slot.at.to_string()[11..16].to_owned()).collect();
        assert_eq!(told, ["23:30", "00:30", "01:30", "02:30"]);
        let local: Vec<String> = slots.iter().map(|slot| slot.local.strftime("%H:%M").to_string()).collect();
        assert_eq!(local, ["01:30", "02:30", "02:30", "03:30"]);
    }

    #[test]
    fn pauses_notice_horizon_and_training_leave_out_what_they_should() {
        let day = window("2026-11-24T09:00", None, 240);
        let with = |terms: Terms| {
            found(terms, std::slice::from_ref(&day), &[], "2026-11-23T10:00:00Z", 30)
                .iter()
                .map(|slot| slot[6..].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(with(TERMS), ["09:00", "10:00", "11:00", "12:00"]);
        assert_eq!(with(Terms { after: 12, ..TERMS }), ["09:00", "10:15", "11:30"]);
        assert_eq!(with(Terms { notice_hours: 24, ..TERMS }), ["11:00", "12:00"]);
        assert_eq!(with(Terms { horizon_days: 1, ..TERMS }), ["09:00", "10:00"]);
        let yesterday = Day::new(2026, 11, 23);
        assert!(with(Terms { until: yesterday, ..TERMS }).is_empty());
        assert_eq!(with(Terms { until: Day::new(2026, 11, 24), ..TERMS }).len(), 4);
        // In the middle of a window what has begun is over.
        assert_eq!(found(TERMS, &[day], &[], "2026-11-24T09:10:00Z", 3), ["11-24 11:00", "11-24 12:00"]);
    }

    #[test]
    fn what_is_taken_is_left_out_with_the_pauses_around_it() {
        let day = window("2026-11-24T09:00", None, 240);
        let busy = Cells::lasting(at("2026-11-24T09:00:00Z"), 60);
        let now = "2026-11-23T10:00:00Z";
        assert_eq!(
            found(TERMS, std::slice::from_ref(&day), &[busy], now, 3),
            ["11-24 09:00", "11-24 11:00", "11-24 12:00"]
        );
        let wide = Terms { before: 5, ..TERMS };
        assert_eq!(found(wide, &[day], &[busy], now, 3), ["11-24 09:00", "11-24 12:00"]);
    }

    #[test]
    fn no_more_than_somebody_gives_in_a_week_or_a_month() {
        let mut limits = Limits { weekly: Some(120), monthly: Some(180), ..Limits::default() };
        let day = jiff::civil::date(2026, 11, 26);
        assert!(limits.let_in(day, 120) && !limits.let_in(day, 121));
        limits.add(day, 60);
        assert!(limits.let_in(jiff::civil::date(2026, 11, 29), 60), "the Sunday of the same week");
        assert!(!limits.let_in(jiff::civil::date(2026, 11, 23), 61));
        assert!(limits.let_in(jiff::civil::date(2026, 11, 30), 120));
        limits.add(jiff::civil::date(2026, 11, 2), 100);
        assert!(!limits.let_in(jiff::civil::date(2026, 11, 30), 30), "the month is full");
        assert!(limits.let_in(jiff::civil::date(2026, 12, 1), 60));
    }

    #[test]
    fn addresses_name_minutes() {
        let moment = at("2026-11-24T17:00:00Z");
        assert_eq!(from_minutes(&to_minutes(moment).to_string()), Some(moment));
        for odd in ["", "-1", "x", "99999999999999999999", "4000000000"] {
            assert_eq!(from_minutes(odd), None, "{odd}");
        }
    }

    proptest! {
        /// Whatever is taken: no slot touches it, and no slot that is free is left out.
        #[test]
        fn slots_are_exactly_what_is_free(
            starts in 0i64..288, length in 1i64..48, minutes in 3i64..12, before in 0i64..4, after in 0i64..4,
            busy in proptest::collection::vec((0i64..400, 1i64..30), 0..8),
        ) {
            let midnight = at("2026-10-24T22:00:00Z");
            let zone = zone();
            let local = zone.to_datetime(midnight.plus_minutes(starts * 5).timestamp());
            let one = Window {
                when: Recurrence::new(local, "Europe/Warsaw", None).unwrap(),
                minutes: length * 5,
            };
            let terms = Terms { minutes: minutes * 5, before: before * 5, after: after * 5, ..TERMS };
            let origin = Cells::lasting(midnight, 0).from;
            let taken: Vec<Cells> =
                busy.iter().map(|(from, count)| Cells { from: origin + from, to: origin + from + count }).collect();
            let now = midnight.plus_days(-1);
            let range = now..now.plus_days(10);
            let got = slots(&terms, std::slice::from_ref(&one), &taken, &Limits::default(), &zone, now, range.clone());
            let all = slots(&terms, &[one], &[], &Limits::default(), &zone, now, range);
            for slot in &all {
                let wanted = Cells::lasting(slot.at, terms.minutes).wider(terms.before, terms.after);
                let free = taken.iter().all(|busy| busy.to <= wanted.from || busy.from >= wanted.to);
                prop_assert_eq!(free, got.contains(slot));
            }
            prop_assert_eq!(got.iter().filter(|slot| !all.contains(slot)).count(), 0);
        }
    }
}
