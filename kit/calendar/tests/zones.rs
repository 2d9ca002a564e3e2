//! A written VTIMEZONE, read the way a receiving program does, tells the same time as the zone itself.

use calendar::{Recurrence, find_zone, vtimezone};
use jiff::civil::{DateTime, date};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// (instant, offset from then on) by the document alone.
fn onsets(text: &str, until: Timestamp) -> Vec<(Timestamp, Offset)> {
    let mut all = Vec::new();
    for part in text.split("BEGIN:").filter(|part| part.contains("TZOFFSETTO")) {
        let values = |name: &str| {
            let prefix = format!("{name}:");
            part.lines()
                .filter_map(move |line| line.strip_prefix(prefix.as_str()).map(str::to_owned))
                .collect::<Vec<_>>()
        };
        let offset = |name: &str| {
            let text = &values(name)[0];
            let number: i32 = text[1..].parse().unwrap();
            let seconds = number / 100 * 3600 + number % 100 * 60;
            Offset::from_seconds(if text.starts_with('-') { -seconds } else { seconds }).unwrap()
        };
        let (from, to) = (offset("TZOFFSETFROM"), offset("TZOFFSETTO"));
        let time = |text: &String| DateTime::strptime("%Y%m%dT%H%M%S", text).unwrap();
        let rule = values("RRULE").first().map(|rule| rule.parse().unwrap());
        let mut when = Recurrence::new(time(&values("DTSTART")[0]), "UTC", rule).unwrap();
        for more in values("RDATE") {
            when.add(time(&more));
        }
        let found = when.expand(Timestamp::MIN..until, 10_000);
        all.extend(found.iter().map(|onset| (from.to_timestamp(onset.local).unwrap(), to)));
    }
    all.sort();
    all
}

#[test]
fn tells_the_time_of_the_zone() {
    for name in [
        "Europe/Warsaw",
        "Europe/Kyiv",
        "Europe/London",
        "Europe/Istanbul",
        "Europe/Moscow",
        "America/New_York",
        "America/Sao_Paulo",
        "Asia/Jerusalem",
        "Asia/Kolkata",
        "Africa/Cairo",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Pacific/Apia",
        "Europe/Dublin",
    ] {
        let zone = find_zone(name).unwrap();
        for (first, last) in [(1990, 2010), (2005, 2005), (2015, 2030), (2026, 2026)] {
            let (first, last) = (date(first, 5, 1).at(0, 0, 0, 0), date(last, 5, 1).at(0, 0, 0, 0));
            let (mut at, end) = (zone.to_timestamp(first).unwrap(), zone.to_timestamp(last).unwrap());
            let end = end + SignedDuration::from_hours(24 * 365 * 15);
            let onsets = onsets(&vtimezone(&zone, first, last), end + SignedDuration::from_hours(24));
            while at < end {
                let written = onsets.iter().rev().find(|(onset, _)| *onset <= at).map(|(_, offset)| *offset);
                assert_eq!(written, Some(zone.to_offset(at)), "{name} {at}");
                at += SignedDuration::from_mins(7 * 60 + 30);
            }
        }
    }
}
