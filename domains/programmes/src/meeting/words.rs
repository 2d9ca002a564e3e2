//! Series and meetings in the reader's words: "every other week on Wednesday at 13:30".

use calendar::Pattern;
use jiff::civil::{Time, Weekday};
use texts::{T, args, key};

use super::{lists::Listed, rules};
use crate::model::{Format, Kind, MeetingStatus, Series};

const fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// The days of a week as a form sends them.
pub const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

pub fn weekday_code(day: Weekday) -> &'static str {
    code(day)
}

pub fn weekday(text: &str) -> Option<Weekday> {
    WEEKDAYS.into_iter().find(|day| code(*day) == text)
}

/// "every Wednesday at 13:30"
pub fn series(t: T, series: &Series) -> String {
    pattern(t, rules::pattern(series).as_ref(), series.starts_local.time())
}

pub fn pattern(t: T, pattern: Option<&Pattern>, time: Time) -> String {
    let (when, time) = (rhythm(t, pattern), t.time(time));
    t.with("meeting-words-at", args! { "when" => when, "time" => time })
}

fn rhythm(t: T, pattern: Option<&Pattern>) -> String {
    let days = |key: &str, weekdays: &[Weekday]| {
        let each: Vec<String> = weekdays.iter().map(|day| t.one(key, "day", code(*day))).collect();
        t.list(&each)
    };
    let months = |interval: u32, day: String| match interval {
        1 => day,
        _ => {
            let every = t.one("meeting-every-months", "n", interval);
            t.with("meeting-every-on", args! { "every" => every, "on" => day })
        }
    };
    match pattern {
        Some(Pattern::Daily { interval: 1 }) => t.get("meeting-every-day"),
        Some(Pattern::Daily { interval }) => t.one("meeting-every-days", "n", *interval),
        Some(Pattern::Weekly { interval: 1, weekdays }) => days(key!("meeting-each"), weekdays),
        Some(Pattern::Weekly { interval, weekdays }) => {
            let every = t.one("meeting-every-weeks", "n", *interval);
            let on = days(key!("meeting-on"), weekdays);
            t.with("meeting-every-on", args! { "every" => every, "on" => on })
        }
        Some(Pattern::MonthlyNth { nth, weekday, interval }) => {
            let which = match nth {
                1 => "first",
                2 => "second",
                3 => "third",
                4 => "fourth",
                _ => "last",
            };
            // A language whose weekdays have a gender says here which ordinal goes with which.
            let sex = t.one("meeting-weekday-sex", "day", code(*weekday));
            let which = t.with("meeting-which", args! { "which" => which, "sex" => sex });
            let name = t.one("meeting-weekday", "day", code(*weekday));
            months(*interval, t.with("meeting-nth-day", args! { "which" => which, "day" => name }))
        }
        Some(Pattern::MonthlyDay { day: -1, interval }) => months(*interval, t.get("meeting-last-day")),
        Some(Pattern::MonthlyDay { day, interval }) => {
            months(*interval, t.one("meeting-month-day", "day", day.to_string()))
        }
        Some(Pattern::Once) | None => t.get("meeting-own-rhythm"),
    }
}

pub fn kind(t: T, kind: Kind) -> String {
    t.get(match kind {
        Kind::Group => "meeting-kind-group",
        Kind::Individual => "meeting-kind-individual",
        Kind::Outing => "meeting-kind-outing",
        Kind::Workshop => "meeting-kind-workshop",
        Kind::Guest => "meeting-kind-guest",
        Kind::Family => "meeting-kind-family",
    })
}

pub fn format(t: T, format: Format) -> String {
    t.get(match format {
        Format::InPerson => "meeting-format-in-person",
        Format::Phone => "meeting-format-phone",
        Format::Video => "meeting-format-video",
        Format::Hybrid => "meeting-format-hybrid",
    })
}

/// "13:30–15:30"
pub fn hours(t: T, listed: &Listed) -> String {
    let start = listed.meeting.local_start();
    let end = start.saturating_add(jiff::Span::new().minutes(listed.meeting.minutes));
    t.time_range(start, end)
}

/// What staff call it: its circle, or its kind.
pub fn name(t: T, listed: &Listed) -> String {
    match (&listed.circle_name, listed.meeting.title.is_empty()) {
        (Some(circle), _) => circle.clone(),
        (None, false) => listed.meeting.title.clone(),
        (None, true) => kind(t, listed.meeting.kind),
    }
}

/// What else is worth a glance: kind if it is not the usual one, title, guest, place or phone.
pub fn note(t: T, listed: &Listed) -> String {
    let meeting = &listed.meeting;
    let mut parts = Vec::new();
    if meeting.kind != Kind::Group && (listed.circle_name.is_some() || !meeting.title.is_empty()) {
        parts.push(kind(t, meeting.kind));
    }
    if listed.circle_name.is_some() && !meeting.title.is_empty() {
        parts.push(meeting.title.clone());
    }
    if !meeting.guest.is_empty() {
        parts.push(t.one("meeting-with-guest", "guest", &meeting.guest));
    }
    match (&listed.place_name, meeting.format) {
        (Some(place), _) => parts.push(place.clone()),
        (None, Format::InPerson) => {}
        (None, other) => parts.push(format(t, other)),
    }
    parts.join(" · ")
}

/// A word for a meeting that is not simply planned, with its tone.
pub fn status(t: T, status: MeetingStatus) -> (String, &'static str) {
    match status {
        MeetingStatus::Planned => (String::new(), ""),
        MeetingStatus::Closed => (t.get("meeting-status-closed"), "good"),
        MeetingStatus::Cancelled => (t.get("meeting-status-cancelled"), "warn"),
    }
}
