//! Dates, instants and durations in iCalendar's spelling.

use crate::Problem;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// A DATE or DATE-TIME value before its zone is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    Date(Date),
    Local(DateTime),
    Utc(Timestamp),
}

impl Moment {
    pub fn parse(text: &str) -> Option<Moment> {
        let digits = |from: usize, to: usize| -> Option<i16> {
            let part = text.get(from..to)?;
            if part.bytes().all(|b| b.is_ascii_digit()) { part.parse().ok() } else { None }
        };
        let small = |from: usize| -> Option<i8> { digits(from, from + 2)?.try_into().ok() };
        let date = Date::new(digits(0, 4)?, small(4)?, small(6)?).ok()?;
        if text.len() == 8 {
            return Some(Moment::Date(date));
        }
        if text.get(8..9)? != "T" {
            return None;
        }
        // A leap second is a valid spelling; the minute's last second is near enough.
        let local = date.at(0, 0, 0, 0).with().hour(small(9)?).minute(small(11)?).second(small(13)?.min(59));
        let local = local.build().ok()?;
        match text.get(15..)? {
            "" => Some(Moment::Local(local)),
            "Z" | "z" => Some(Moment::Utc(TimeZone::UTC.to_timestamp(local).ok()?)),
            _ => None,
        }
    }

    /// The wall-clock time in `zone`; a date is its midnight.
    pub fn local(self, zone: &TimeZone) -> DateTime {
        match self {
            Moment::Date(date) => date.at(0, 0, 0, 0),
            Moment::Local(local) => local,
            Moment::Utc(at) => zone.to_datetime(at),
        }
    }
}

pub(crate) fn date_time(at: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}", date(at.date()), at.hour(), at.minute(), at.second())
}

pub(crate) fn date(at: Date) -> String {
    // The format has no sign and four digits; jiff's years before 0 cannot be spelled and count as year 0.
    format!("{:04}{:02}{:02}", at.year().max(0), at.month(), at.day())
}

pub(crate) fn utc(at: Timestamp) -> String {
    format!("{}Z", date_time(TimeZone::UTC.to_datetime(at)))
}

/// A duration as in RFC 5545 3.3.6: days and weeks are kept apart, for they follow the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length {
    pub negative: bool,
    pub days: i32,
    pub exact: SignedDuration,
}

pub(crate) fn parse_duration(text: &str) -> Result<Length, Problem> {
    let bad = || Problem::BadDuration(text.to_owned());
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let rest = rest.strip_prefix('P').ok_or_else(bad)?;
    let (day_part, time_part) = match rest.split_once('T') {
        Some((_, "")) => return Err(bad()),
        Some((day, time)) => (day, time),
        None => (rest, ""),
    };
    if rest.is_empty() {
        return Err(bad());
    }
    let (mut days, mut seconds) = (0i64, 0i64);
    for (part, units, sum) in [
        (day_part, &[('W', 7), ('D', 1)][..], &mut days),
        (time_part, &[('H', 3600), ('M', 60), ('S', 1)][..], &mut seconds),
    ] {
        let (mut number, mut next_unit) = (String::new(), 0);
        for c in part.chars() {
            if c.is_ascii_digit() && number.len() < 9 {
                number.push(c);
                continue;
            }
            let place =
                units[next_unit..].iter().position(|(unit, _)| *unit == c).ok_or_else(bad)? + next_unit;
            *sum += number.parse::<i64>().map_err(|_| bad())? * units[place].1;
            next_unit = place + 1;
            number.clear();
        }
        if !number.is_empty() {
            return Err(bad());
        }
    }
    let days = i32::try_from(days).ok().filter(|days| *days < 100_000).ok_or_else(bad)?;
    Ok(Length { negative, days, exact: SignedDuration::from_secs(seconds) })
}

/// `PT1H30M`; whole seconds, for the format has no finer ones.
pub(crate) fn duration(length: SignedDuration) -> String {
    let seconds = length.as_secs().unsigned_abs();
    let sign = if length.is_negative() && seconds > 0 { "-" } else { "" };
    let mut text = format!("{sign}PT");
    for (number, unit) in [(seconds / 3600, 'H'), (seconds / 60 % 60, 'M'), (seconds % 60, 'S')] {
        if number > 0 || (unit == 'S' && seconds == 0) {
            text.push_str(&format!("{number}{unit}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn moments() {
        assert_eq!(Moment::parse("20260229"), None);
        assert_eq!(Moment::parse("20240229"), Some(Moment::Date(date(2024, 2, 29))));
        assert_eq!(
            Moment::parse("20261120T133000"),
            Some(Moment::Local(date(2026, 11, 20).at(13, 30, 0, 0)))
        );
        assert_eq!(
            Moment::parse("20261120T133000Z"),
            Some(Moment::Utc("2026-11-20T13:30Z".parse().unwrap()))
        );
        for bad in [
            "",
            "2026",
            "2026-1-1",
            "20261120T",
            "20261120T1330",
            "20261120T250000",
            "20261120T133000+1",
            "łódź1120",
        ] {
            assert_eq!(Moment::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn durations() {
        let minutes = |text: &str| parse_duration(text).map(|l| (l.negative, l.days, l.exact.as_secs() / 60));
        assert_eq!(minutes("PT90M"), Ok((false, 0, 90)));
        assert_eq!(minutes("PT1H30M"), Ok((false, 0, 90)));
        assert_eq!(minutes("P1DT2H"), Ok((false, 1, 120)));
        assert_eq!(minutes("P2W"), Ok((false, 14, 0)));
        assert_eq!(minutes("-PT15M"), Ok((true, 0, 15)));
        for bad in ["", "P", "PT", "P1", "PT1M1H", "P1H", "1H", "PTM", "P9999999999D", "PT5X"] {
            assert!(minutes(bad).is_err(), "{bad}");
        }
        assert_eq!(duration(SignedDuration::from_mins(90)), "PT1H30M");
        assert_eq!(duration(SignedDuration::ZERO), "PT0S");
        assert_eq!(duration(SignedDuration::from_mins(-15)), "-PT15M");
    }
}
