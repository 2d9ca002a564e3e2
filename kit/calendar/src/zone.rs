use crate::line::Lines;
use crate::rule::weekday_code;
use crate::{Problem, time};
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Years past the last event for which a zone's clock changes are written.
const YEARS_AHEAD: i64 = 15;

/// Names that Outlook writes instead of IANA's, for the places our imports come from (CLDR windowsZones).
const WINDOWS_NAMES: [(&str, &str); 8] = [
    ("Central European Standard Time", "Europe/Warsaw"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Romance Standard Time", "Europe/Paris"),
    ("FLE Standard Time", "Europe/Kiev"),
    ("GTB Standard Time", "Europe/Bucharest"),
    ("GMT Standard Time", "Europe/London"),
    ("Russian Standard Time", "Europe/Moscow"),
];

/// The zone of an IANA name, of a Windows name from around here, or of a path that ends in an IANA name.
pub fn find_zone(name: &str) -> Result<TimeZone, Problem> {
    let unknown = || Problem::UnknownZone(name.to_owned());
    let name = name.trim();
    if let Some((_, iana)) = WINDOWS_NAMES.iter().find(|(windows, _)| *windows == name) {
        return TimeZone::get(iana).map_err(|_| unknown());
    }
    if name.eq_ignore_ascii_case("utc") {
        return Ok(TimeZone::UTC);
    }
    let ends = std::iter::once(name)
        .chain(name.match_indices('/').filter(|_| name.starts_with('/')).map(|(at, _)| &name[at + 1..]));
    for end in ends {
        if let Ok(zone) = TimeZone::get(end)
            && zone.iana_name().is_some()
        {
            return Ok(zone);
        }
    }
    Err(unknown())
}

/// One change of the clock.
#[derive(Clone)]
struct Change {
    at: Timestamp,
    from: Offset,
    to: Offset,
    name: String,
    daylight: bool,
}

impl Change {
    /// What the clock shows before it is set, which is how the format spells an onset.
    fn onset(&self) -> DateTime {
        self.from.to_datetime(self.at)
    }

    fn same_kind(&self, other: &Change) -> bool {
        (self.from, self.to, &self.name, self.daylight) == (other.from, other.to, &other.name, other.daylight)
    }

    /// The ways to say "nth weekday of the month" that hold for this date, the last one first.
    fn places(&self) -> Vec<i8> {
        let onset = self.onset();
        let mut places = Vec::new();
        if onset.day() + 7 > onset.date().days_in_month() {
            places.push(-1);
        }
        places.push((onset.day() - 1) / 7 + 1);
        places
    }
}

/// Changes that one component of the VTIMEZONE can say.
struct Run {
    changes: Vec<Change>,
    places: Vec<i8>,
}

impl Run {
    fn takes(&self, change: &Change) -> bool {
        let Some(last) = self.changes.last() else { return true };
        let (was, is) = (last.onset(), change.onset());
        last.same_kind(change)
            && is.year() == was.year() + 1
            && (is.month(), is.weekday(), is.time()) == (was.month(), was.weekday(), was.time())
            && change.places().iter().any(|place| self.places.contains(place))
    }
}

/// A VTIMEZONE right from the first to the last of the given times and some years on.
///
/// Where the clock changes on the same weekday of the same month in all those years (as in all of Europe), the rule is
/// written and holds for ever; else each change is listed. Nothing for UTC, which needs no definition.
pub fn vtimezone(zone: &TimeZone, first: DateTime, last: DateTime) -> String {
    let Some(name) = zone.iana_name().filter(|_| *zone != TimeZone::UTC) else { return String::new() };
    let year = SignedDuration::from_hours(24 * 366);
    let instant = |at: DateTime| zone.to_timestamp(at).unwrap_or(Timestamp::UNIX_EPOCH);
    let from = instant(first).saturating_sub(year).unwrap_or(Timestamp::MIN);
    let ahead = SignedDuration::from_hours(24 * 366 * YEARS_AHEAD);
    let to = instant(last).saturating_add(ahead).unwrap_or(Timestamp::MAX);
    let mut lines = Lines::default();
    lines.raw("BEGIN", &[], "VTIMEZONE");
    lines.raw("TZID", &[], name);
    let changes = changes(zone, from, to);
    if changes.is_empty() {
        let info = zone.to_offset_info(from);
        let only = Change {
            at: from,
            from: info.offset(),
            to: info.offset(),
            name: info.abbreviation().to_owned(),
            daylight: info.dst().is_dst(),
        };
        component(&mut lines, &only, &DateTime::constant(1970, 1, 1, 0, 0, 0, 0), None, &[]);
    }
    let last_year = zone.to_datetime(to).year();
    let runs = runs(changes);
    for (place, run) in runs.iter().enumerate() {
        let first = &run.changes[0];
        // A rule is for ever: it needs to hold to the end of what we know, with no other of its kind after it.
        let lasts = run.changes.last().is_some_and(|change| change.onset().year() + 1 >= last_year)
            && !runs[place + 1..].iter().any(|later| later.changes[0].same_kind(first));
        if run.changes.len() > 2 && lasts {
            let onset = first.onset();
            let rule = format!(
                "FREQ=YEARLY;BYMONTH={};BYDAY={}{}",
                onset.month(),
                run.places[0],
                weekday_code(onset.weekday())
            );
            component(&mut lines, first, &onset, Some(&rule), &[]);
        } else {
            component(&mut lines, first, &first.onset(), None, &run.changes[1..]);
        }
    }
    lines.raw("END", &[], "VTIMEZONE");
    lines.finish()
}

/// The change that is in force at `from`, and all up to `to`.
fn changes(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<Change> {
    let first = zone.preceding(from).next().map(|change| change.timestamp());
    let listed = zone.following(from).map(|change| change.timestamp()).take_while(|at| *at <= to);
    first
        .into_iter()
        .chain(listed)
        .map(|at| {
            let before = at.checked_sub(SignedDuration::from_secs(1)).unwrap_or(at);
            let info = zone.to_offset_info(at);
            Change {
                at,
                from: zone.to_offset(before),
                to: info.offset(),
                name: info.abbreviation().to_owned(),
                daylight: info.dst().is_dst(),
            }
        })
        .collect()
}

fn runs(changes: Vec<Change>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for change in changes {
        match runs.iter_mut().rev().find(|run| run.takes(&change)) {
            Some(run) => {
                let places = change.places();
                run.places.retain(|place| places.contains(place));
                run.changes.push(change);
            }
            None => runs.push(Run { places: change.places(), changes: vec![change] }),
        }
    }
    runs
}

fn component(lines: &mut Lines, change: &Change, onset: &DateTime, rule: Option<&str>, more: &[Change]) {
    let kind = if change.daylight { "DAYLIGHT" } else { "STANDARD" };
    lines.raw("BEGIN", &[], kind);
    lines.raw("DTSTART", &[], &time::date_time(*onset));
    if let Some(rule) = rule {
        lines.raw("RRULE", &[], rule);
    }
    for other in more {
        lines.raw("RDATE", &[], &time::date_time(other.onset()));
    }
    lines.raw("TZOFFSETFROM", &[], &offset(change.from));
    lines.raw("TZOFFSETTO", &[], &offset(change.to));
    lines.raw("TZNAME", &[], &change.name);
    lines.raw("END", &[], kind);
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds().unsigned_abs();
    let sign = if offset.seconds() < 0 { '-' } else { '+' };
    let mut text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if !seconds.is_multiple_of(60) {
        text.push_str(&format!("{:02}", seconds % 60));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(year: i16) -> DateTime {
        date(year, 6, 1).at(0, 0, 0, 0)
    }

    #[test]
    fn warsaw_is_two_rules() {
        let text = vtimezone(&find_zone("Europe/Warsaw").unwrap(), at(2026), at(2026));
        let expected = "BEGIN:VTIMEZONE\r\nTZID:Europe/Warsaw\r\n\
            BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
            TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
            BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
            TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn other_zones() {
        let of = |name: &str, year| vtimezone(&find_zone(name).unwrap(), at(year), at(year));
        assert!(of("America/New_York", 2026).contains("BYMONTH=3;BYDAY=2SU"));
        assert!(of("America/New_York", 2026).contains("BYMONTH=11;BYDAY=1SU"));
        assert_eq!(of("Asia/Kolkata", 2026).matches("BEGIN:STANDARD").count(), 1);
        // Once given up, summer time must not go on by rule.
        let istanbul = of("Europe/Istanbul", 2005);
        assert!(istanbul.contains("DTSTART:20160327T030000") || istanbul.contains("RDATE:20160327T030000"));
        assert!(!istanbul.contains("RRULE"), "{istanbul}");
        // In 1995 Warsaw still left summer time in September: listed, then the rule of today.
        let old = of("Europe/Warsaw", 1995);
        assert!(
            old.contains("DTSTART:19950924T030000\r\n") || old.contains("RDATE:19950924T030000"),
            "{old}"
        );
        assert!(old.contains("DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"), "{old}");
        assert_eq!(vtimezone(&TimeZone::UTC, at(2026), at(2026)), "");
    }

    #[test]
    fn names() {
        let name = |text: &str| find_zone(text).map(|zone| zone.iana_name().unwrap_or_default().to_owned());
        assert_eq!(name("Europe/Warsaw"), Ok("Europe/Warsaw".into()));
        assert_eq!(name("Central European Standard Time"), Ok("Europe/Warsaw".into()));
        assert_eq!(name("/softwarestudio.org/Olson_20011030_5/Europe/Warsaw"), Ok("Europe/Warsaw".into()));
        assert_eq!(name("Europe/Piekary"), Err(Problem::UnknownZone("Europe/Piekary".into())));
        assert_eq!(find_zone("UTC"), Ok(TimeZone::UTC));
    }
}
