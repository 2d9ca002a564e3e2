//! Writing iCalendar documents.
//!
//! A [`Feed`] is what other calendars subscribe to, or with a [`Method`] what goes by mail. Lines end in CRLF and are
//! folded at 75 octets between code points; no value can smuggle a line in; every zone used is defined in the document.
//!
//! ```
//! use calendar::Recurrence;
//! use calendar::ics::{Event, Feed, Length};
//! use jiff::{SignedDuration, Timestamp, civil::date};
//!
//! let when = Recurrence::parse(date(2026, 3, 4).at(13, 30, 0, 0), "Europe/Warsaw", "FREQ=WEEKLY")?;
//! let length = Length::Lasts(SignedDuration::from_hours(2));
//! let event = Event::new("circle-1@example.org", Timestamp::UNIX_EPOCH, when, length, "Meeting");
//! let mut feed = Feed::new("My calendar", "en", "-//example//calendar//EN");
//! feed.events.push(event);
//!
//! let text = feed.to_text();
//! assert!(text.contains("\r\nDTSTART;TZID=Europe/Warsaw:20260304T133000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY\r\n"));
//! # Ok::<(), calendar::Problem>(())
//! ```

use crate::line::{Lines, escape_list};
use crate::recurrence::{Override, Recurrence};
use crate::rule::{RuleEnd, Until};
use crate::time;
use crate::zone::vtimezone;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use std::collections::BTreeMap;

/// A calendar of events.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    pub name: String,
    /// BCP 47, for the texts in the feed.
    pub lang: String,
    /// The program, as in `-//Owner//Program//EN`.
    pub product: String,
    /// How often a subscriber should look again.
    pub refresh: Option<SignedDuration>,
    /// For documents sent by mail; a feed has none.
    pub method: Option<Method>,
    pub events: Vec<Event>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Publish,
    Request,
    Cancel,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    Tentative,
    #[default]
    Confirmed,
    Cancelled,
}

/// Who may see the event in a shared calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Class {
    #[default]
    Public,
    Private,
    Confidential,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Exact time, whatever the clocks do meanwhile.
    Lasts(SignedDuration),
    /// The end of the first occurrence on the wall clock; later ones end at the same hour.
    Until(DateTime),
}

/// Somebody with an address, for documents sent by mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub name: Option<String>,
    pub mail: String,
}

/// A reminder shown by the calendar program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alarm {
    pub before: SignedDuration,
    pub text: String,
}

/// One event or series. Its start, zone, rule and exceptions are `when`.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Must never change while the event lives.
    pub uid: String,
    /// Grows with every change that matters to those who come.
    pub sequence: u32,
    /// When this wording of the event was made.
    pub stamp: Timestamp,
    pub when: Recurrence,
    pub length: Length,
    pub summary: String,
    pub description: Option<String>,
    pub location: Option<String>,
    pub url: Option<String>,
    pub status: Status,
    pub class: Class,
    pub categories: Vec<String>,
    pub alarms: Vec<Alarm>,
    /// Says that this event replaces one occurrence of the series with the same uid, named on the wall clock of
    /// `when`'s zone. Needed only where more than the time differs; moves and cancellations inside `when` are written by
    /// themselves.
    pub recurrence_id: Option<DateTime>,
    pub organizer: Option<Party>,
    pub attendees: Vec<Party>,
}

impl Event {
    pub fn new(uid: &str, stamp: Timestamp, when: Recurrence, length: Length, summary: &str) -> Event {
        Event {
            uid: uid.to_owned(),
            sequence: 0,
            stamp,
            when,
            length,
            summary: summary.to_owned(),
            description: None,
            location: None,
            url: None,
            status: Status::default(),
            class: Class::default(),
            categories: vec![],
            alarms: vec![],
            recurrence_id: None,
            organizer: None,
            attendees: vec![],
        }
    }

    /// The end of an occurrence that begins at `start` on the wall clock; `None` only at the edge of the calendar.
    pub fn end_of(&self, start: DateTime) -> Option<Timestamp> {
        match self.length {
            Length::Lasts(length) => self.when.zone().to_timestamp(start).ok()?.checked_add(length).ok(),
            Length::Until(end) => self.when.zone().to_timestamp(shifted(end, self.when.start(), start)).ok(),
        }
    }

    /// The message that the whole event will not take place: one step further in sequence, without reminders.
    pub fn cancellation(&self, stamp: Timestamp) -> Event {
        let mut gone = self.clone();
        gone.sequence = self.sequence.saturating_add(1);
        (gone.stamp, gone.status, gone.alarms) = (stamp, Status::Cancelled, vec![]);
        gone
    }

    /// The message that one occurrence will not take place.
    pub fn cancellation_of(&self, id: DateTime, stamp: Timestamp) -> Event {
        let mut gone = self.replaced(id, id);
        gone.sequence = self.sequence.saturating_add(1);
        (gone.stamp, gone.status, gone.alarms) = (stamp, Status::Cancelled, vec![]);
        gone
    }

    /// This event as the replacement of one occurrence.
    fn replaced(&self, id: DateTime, to: DateTime) -> Event {
        let mut one = self.clone();
        one.recurrence_id = Some(id);
        if let Length::Until(end) = self.length {
            one.length = Length::Until(shifted(end, self.when.start(), to));
        }
        // A time at the calendar's edge cannot be an occurrence; the series' own start is then the best name.
        if let Ok(when) = Recurrence::in_zone(to, self.when.zone().clone(), None) {
            one.when = when;
        }
        one
    }

    fn write(&self, lines: &mut Lines, lang: &str) {
        let zone = self.when.zone();
        // A start that does not fit the rule is read differently by every program; the first occurrence is not.
        let start = self.when.first();
        lines.raw("BEGIN", &[], "VEVENT");
        lines.text("UID", &[], &self.uid);
        lines.raw("DTSTAMP", &[], &time::utc(self.stamp));
        lines.raw("SEQUENCE", &[], &self.sequence.to_string());
        local(lines, "DTSTART", zone, &[start]);
        match self.length {
            Length::Lasts(length) => {
                lines.raw("DURATION", &[], &time::duration(length.max(SignedDuration::ZERO)))
            }
            Length::Until(end) => local(lines, "DTEND", zone, &[shifted(end, self.when.start(), start)]),
        }
        if let Some(rule) = self.when.rule() {
            let mut rule = rule.clone();
            if let Some(at) = self.when.until_instant() {
                rule.end = RuleEnd::Until(Until::Utc(at));
            }
            lines.raw("RRULE", &[], &rule.to_string());
        }
        local(lines, "EXDATE", zone, &self.when.excluded().collect::<Vec<_>>());
        local(lines, "RDATE", zone, &self.when.added().collect::<Vec<_>>());
        if let Some(id) = self.recurrence_id {
            local(lines, "RECURRENCE-ID", zone, &[id]);
        }
        let lang = [("LANGUAGE", lang)];
        let lang = if lang[0].1.is_empty() { &[][..] } else { &lang[..] };
        lines.text("SUMMARY", lang, &self.summary);
        for (name, text) in [("DESCRIPTION", &self.description), ("LOCATION", &self.location)] {
            if let Some(text) = text {
                lines.text(name, lang, text);
            }
        }
        if let Some(url) = &self.url {
            lines.raw("URL", &[], url);
        }
        if self.categories.iter().any(|category| !category.is_empty()) {
            let categories = self.categories.iter().filter(|category| !category.is_empty());
            lines.raw("CATEGORIES", &[], &escape_list(categories));
        }
        lines.raw(
            "STATUS",
            &[],
            match self.status {
                Status::Tentative => "TENTATIVE",
                Status::Confirmed => "CONFIRMED",
                Status::Cancelled => "CANCELLED",
            },
        );
        match self.class {
            Class::Public => {}
            Class::Private => lines.raw("CLASS", &[], "PRIVATE"),
            Class::Confidential => lines.raw("CLASS", &[], "CONFIDENTIAL"),
        }
        if let Some(party) = &self.organizer {
            write_party(lines, "ORGANIZER", party);
        }
        for party in &self.attendees {
            write_party(lines, "ATTENDEE", party);
        }
        for alarm in &self.alarms {
            lines.raw("BEGIN", &[], "VALARM");
            lines.raw("ACTION", &[], "DISPLAY");
            lines.raw("TRIGGER", &[], &time::duration(-alarm.before));
            lines.text("DESCRIPTION", &[], &alarm.text);
            lines.raw("END", &[], "VALARM");
        }
        lines.raw("END", &[], "VEVENT");
    }
}

impl Feed {
    pub fn new(name: &str, lang: &str, product: &str) -> Feed {
        Feed {
            name: name.to_owned(),
            lang: lang.to_owned(),
            product: product.to_owned(),
            refresh: None,
            method: None,
            events: vec![],
        }
    }

    /// The whole document, media type `text/calendar; charset=utf-8`.
    pub fn to_text(&self) -> String {
        let mut lines = Lines::default();
        lines.raw("BEGIN", &[], "VCALENDAR");
        lines.raw("VERSION", &[], "2.0");
        lines.text("PRODID", &[], &self.product);
        lines.raw("CALSCALE", &[], "GREGORIAN");
        if let Some(method) = self.method {
            lines.raw(
                "METHOD",
                &[],
                match method {
                    Method::Publish => "PUBLISH",
                    Method::Request => "REQUEST",
                    Method::Cancel => "CANCEL",
                },
            );
        }
        if !self.name.is_empty() {
            let lang = [("LANGUAGE", self.lang.as_str())];
            lines.text("NAME", if self.lang.is_empty() { &[] } else { &lang }, &self.name);
            // The older name of the same, which Apple and Google read.
            lines.text("X-WR-CALNAME", &[], &self.name);
        }
        if let Some(refresh) = self.refresh {
            lines.raw("REFRESH-INTERVAL", &[("VALUE", "DURATION")], &time::duration(refresh));
            lines.raw("X-PUBLISHED-TTL", &[], &time::duration(refresh));
        }
        let events = self.with_replacements();
        for zone in zones(&events) {
            lines.append(&zone);
        }
        for event in &events {
            event.write(&mut lines, &self.lang);
        }
        lines.raw("END", &[], "VCALENDAR");
        lines.finish()
    }

    /// The events, each series followed by the occurrences that were moved or cancelled.
    fn with_replacements(&self) -> Vec<Event> {
        let mut all = Vec::new();
        for event in &self.events {
            all.push(event.clone());
            if event.recurrence_id.is_some() || event.status == Status::Cancelled {
                continue;
            }
            let own = |id| self.events.iter().any(|e| e.uid == event.uid && e.recurrence_id == Some(id));
            for (id, what) in event.when.overrides().filter(|(id, _)| event.when.has(*id) && !own(*id)) {
                all.push(match what {
                    Override::Moved(to) => event.replaced(id, to),
                    Override::Cancelled => {
                        let mut gone = event.replaced(id, id);
                        (gone.status, gone.alarms) = (Status::Cancelled, vec![]);
                        gone
                    }
                });
            }
        }
        all
    }
}

fn zones(events: &[Event]) -> Vec<String> {
    let mut spans: BTreeMap<&str, (&TimeZone, DateTime, DateTime)> = BTreeMap::new();
    for event in events {
        let (first, last) = (event.when.start(), event.when.last_named());
        let span = spans.entry(event.when.zone_name()).or_insert((event.when.zone(), first, last));
        (span.1, span.2) = (span.1.min(first), span.2.max(last));
    }
    spans.into_values().map(|(zone, first, last)| vtimezone(zone, first, last)).collect()
}

fn local(lines: &mut Lines, name: &str, zone: &TimeZone, times: &[DateTime]) {
    if times.is_empty() {
        return;
    }
    let utc = *zone == TimeZone::UTC;
    let mark = if utc { "Z" } else { "" };
    let values: Vec<String> = times.iter().map(|at| time::date_time(*at) + mark).collect();
    let params = [("TZID", zone.iana_name().unwrap_or("UTC"))];
    lines.raw(name, if utc { &[] } else { &params }, &values.join(","));
}

fn write_party(lines: &mut Lines, name: &str, party: &Party) {
    let cn = party.name.as_deref().map(|name| ("CN", name));
    lines.raw(name, cn.as_slice(), &format!("mailto:{}", party.mail));
}

/// `end` moved along the wall clock as far as `from` is from `to`.
fn shifted(end: DateTime, from: DateTime, to: DateTime) -> DateTime {
    to.saturating_add(from.duration_until(end))
}

/// A day later on the wall clock.
pub(crate) fn next_day(at: DateTime, days: i32) -> DateTime {
    at.saturating_add(days.days())
}
