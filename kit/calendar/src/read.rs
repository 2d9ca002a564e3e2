//! Reading iCalendar documents: our own back, and what people bring from other programs.
//!
//! The document as a whole must be sound (its components open and close, its lines are lines); an event that cannot be
//! understood is left out and named among the problems, so that an importer can show every one at once. Unknown
//! properties and components are passed over. A time zone is taken by its name, never from the document's VTIMEZONE.
//! All-day events become events from midnight to midnight in the given zone.
//!
//! ```
//! use calendar::{find_zone, ics::Length, read};
//! use jiff::SignedDuration;
//!
//! let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260304T133000\nDURATION:PT2H\nEND:VEVENT\nEND:VCALENDAR";
//! let document = read::document(text, &find_zone("Europe/Warsaw")?).unwrap();
//! assert_eq!(document.events[0].length, Length::Lasts(SignedDuration::from_hours(2)));
//! assert_eq!(document.events[0].when.zone_name(), "Europe/Warsaw");
//! # Ok::<(), calendar::Problem>(())
//! ```

use crate::ics::{Alarm, Class, Event, Length, Method, Party, Status, next_day};
use crate::line::{self, Property};
use crate::recurrence::Recurrence;
use crate::time::{self, Moment};
use crate::{Problem, find_zone};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// A problem and the line on which it is; for a missing property the line on which its event begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    pub line: usize,
    pub problem: Problem,
}

/// What a document holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    pub name: Option<String>,
    pub method: Option<Method>,
    /// As written: a replaced occurrence is an event of its own, until [`series`] joins them.
    pub events: Vec<Event>,
    pub problems: Vec<Located>,
}

/// A series with its moved and cancelled occurrences entered into `master.when`.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    pub master: Event,
    /// The replacing events themselves, for whoever wants more of them than the time.
    pub replacements: Vec<Event>,
}

#[derive(Default)]
struct Raw {
    line: usize,
    properties: Vec<Property>,
    alarms: Vec<Vec<Property>>,
}

/// Reads a document; times without a zone are meant in `zone`.
pub fn document(text: &str, zone: &TimeZone) -> Result<Document, Located> {
    let mut document = Document::default();
    let (mut open, mut raw, mut seen): (Vec<String>, _, _) = (Vec::new(), Raw::default(), false);
    let mut last = 0;
    for (line, text) in line::unfold(text) {
        last = line;
        let at = |problem| Located { line, problem };
        let property = line::parse(line, &text).map_err(at)?;
        match property.name.as_str() {
            "BEGIN" => {
                open.push(property.value.to_ascii_uppercase());
                let path: Vec<&str> = open.iter().map(String::as_str).collect();
                match path[..] {
                    ["VCALENDAR"] => seen = true,
                    ["VCALENDAR", "VEVENT"] => raw = Raw { line, ..Raw::default() },
                    ["VCALENDAR", "VEVENT", "VALARM"] => raw.alarms.push(vec![]),
                    ["VCALENDAR", ..] if path.len() <= 16 => {}
                    _ => return Err(at(Problem::NotCalendar)),
                }
            }
            "END" => {
                if open.pop() != Some(property.value.to_ascii_uppercase()) {
                    return Err(at(Problem::BadNesting));
                }
                if open.len() == 1 && property.value.eq_ignore_ascii_case("VEVENT") {
                    match event(&raw, zone) {
                        Ok(event) => document.events.push(event),
                        Err(problem) => document.problems.push(problem),
                    }
                }
            }
            name => match (open.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), name) {
                ([], _) => return Err(at(Problem::NotCalendar)),
                (["VCALENDAR"], "NAME") => document.name = Some(line::unescape(&property.value)),
                (["VCALENDAR"], "X-WR-CALNAME") if document.name.is_none() => {
                    document.name = Some(line::unescape(&property.value));
                }
                (["VCALENDAR"], "METHOD") => {
                    document.method = match property.value.to_ascii_uppercase().as_str() {
                        "PUBLISH" => Some(Method::Publish),
                        "REQUEST" => Some(Method::Request),
                        "CANCEL" => Some(Method::Cancel),
                        _ => return Err(at(Problem::Unsupported(format!("METHOD:{}", property.value)))),
                    }
                }
                (["VCALENDAR", "VEVENT"], _) => raw.properties.push(property),
                (["VCALENDAR", "VEVENT", "VALARM"], _) => {
                    if let Some(alarm) = raw.alarms.last_mut() {
                        alarm.push(property);
                    }
                }
                _ => {}
            },
        }
    }
    if !open.is_empty() || !seen {
        return Err(Located { line: last, problem: Problem::NotCalendar });
    }
    Ok(document)
}

/// Joins replaced occurrences to their series by UID, in the order of the document. Of two versions of the same the one
/// with the greater SEQUENCE counts, or the later. A replacement without its series stands alone.
pub fn series(events: Vec<Event>) -> Vec<Series> {
    let mut all: Vec<Series> = Vec::new();
    let (masters, replacements): (Vec<Event>, Vec<Event>) =
        events.into_iter().partition(|e| e.recurrence_id.is_none());
    for master in masters {
        match all.iter_mut().find(|series| series.master.uid == master.uid) {
            Some(older) if older.master.sequence <= master.sequence => older.master = master,
            Some(_) => {}
            None => all.push(Series { master, replacements: vec![] }),
        }
    }
    let known = all.len();
    for one in replacements {
        let Some(series) = all[..known].iter_mut().find(|series| series.master.uid == one.uid) else {
            all.push(Series { master: one, replacements: vec![] });
            continue;
        };
        let Some(id) = one.recurrence_id.map(|id| in_zone(id, one.when.zone(), series.master.when.zone()))
        else {
            continue;
        };
        let older = series.replacements.iter().position(|other| {
            other.recurrence_id.map(|o| in_zone(o, other.when.zone(), series.master.when.zone())) == Some(id)
        });
        match older {
            Some(place) if series.replacements[place].sequence > one.sequence => continue,
            Some(place) => drop(series.replacements.remove(place)),
            None => {}
        }
        let start = in_zone(one.when.start(), one.when.zone(), series.master.when.zone());
        let when = &mut series.master.when;
        when.forget_override(id);
        if one.status == Status::Cancelled {
            when.cancel(id);
        } else if start != id {
            when.move_to(id, start);
        }
        series.replacements.push(one);
    }
    all
}

fn in_zone(at: DateTime, from: &TimeZone, to: &TimeZone) -> DateTime {
    if from == to { at } else { from.to_timestamp(at).map_or(at, |instant| to.to_datetime(instant)) }
}

fn event(raw: &Raw, fallback: &TimeZone) -> Result<Event, Located> {
    let here = |problem| Located { line: raw.line, problem };
    let find = |name: &str| raw.properties.iter().find(|property| property.name == name);
    let all = |name: &'static str| raw.properties.iter().filter(move |property| property.name == name);
    let text = |name: &str| find(name).map(|property| line::unescape(&property.value));

    let uid = text("UID").filter(|uid| !uid.is_empty()).ok_or_else(|| here(Problem::Missing("UID")))?;
    let at = find("DTSTART").ok_or_else(|| here(Problem::Missing("DTSTART")))?;
    let (moment, zone) = one_moment(at, fallback)?;
    let start = moment.local(&zone);
    let all_day = matches!(moment, Moment::Date(_));
    for name in ["EXRULE", "RRULE"] {
        let most = usize::from(name == "RRULE");
        if let Some(extra) = all(name).nth(most) {
            return Err(Located { line: extra.line, problem: Problem::Unsupported(name.to_owned()) });
        }
    }
    let (rule, rule_line) = match find("RRULE") {
        None => (None, at.line),
        Some(rule) => {
            let located = |problem| Located { line: rule.line, problem };
            (Some(rule.value.parse().map_err(located)?), rule.line)
        }
    };
    let mut when = Recurrence::in_zone(start, zone.clone(), rule)
        .map_err(|problem| Located { line: rule_line, problem })?;
    for property in all("EXDATE") {
        for id in moments(property, &when, fallback)? {
            when.exclude(id);
        }
    }
    for property in all("RDATE") {
        if property.param("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("PERIOD")) {
            let problem = Problem::Unsupported("RDATE;VALUE=PERIOD".into());
            return Err(Located { line: property.line, problem });
        }
        for local in moments(property, &when, fallback)? {
            when.add(local);
        }
    }
    let recurrence_id = match find("RECURRENCE-ID") {
        None => None,
        Some(property) if property.param("RANGE").is_some() => {
            let problem = Problem::Unsupported("RECURRENCE-ID;RANGE".into());
            return Err(Located { line: property.line, problem });
        }
        Some(property) => moments(property, &when, fallback)?.first().copied(),
    };
    let stamp = ["DTSTAMP", "LAST-MODIFIED", "CREATED"]
        .iter()
        .find_map(|name| match find(name).and_then(|property| Moment::parse(property.value.trim())) {
            Some(Moment::Utc(at)) => Some(at),
            _ => None,
        })
        .unwrap_or(Timestamp::UNIX_EPOCH);

    let length = length(find("DTEND"), find("DURATION"), &when, all_day, fallback)?;
    let mut event = Event::new(&uid, stamp, when, length, &text("SUMMARY").unwrap_or_default());
    if let Some(property) = find("SEQUENCE") {
        let bad = Problem::BadValue { part: "SEQUENCE", value: property.value.clone() };
        event.sequence =
            property.value.trim().parse().map_err(|_| Located { line: property.line, problem: bad })?;
    }
    event.recurrence_id = recurrence_id;
    event.description = text("DESCRIPTION");
    event.location = text("LOCATION");
    event.url = find("URL").map(|property| property.value.clone());
    event.categories = all("CATEGORIES").flat_map(|property| line::unescape_list(&property.value)).collect();
    event.categories.retain(|category| !category.is_empty());
    event.status = match text("STATUS").unwrap_or_default().to_ascii_uppercase().as_str() {
        "TENTATIVE" => Status::Tentative,
        "CANCELLED" => Status::Cancelled,
        _ => Status::Confirmed,
    };
    event.class = match text("CLASS").unwrap_or_default().to_ascii_uppercase().as_str() {
        "" | "PUBLIC" => Class::Public,
        "CONFIDENTIAL" => Class::Confidential,
        // What is not understood is to be kept private, says the standard.
        _ => Class::Private,
    };
    event.organizer = find("ORGANIZER").map(party);
    event.attendees = all("ATTENDEE").map(party).collect();
    event.alarms = raw.alarms.iter().filter_map(|properties| alarm(properties)).collect();
    Ok(event)
}

fn length(
    end: Option<&Property>,
    duration: Option<&Property>,
    when: &Recurrence,
    all_day: bool,
    fallback: &TimeZone,
) -> Result<Length, Located> {
    let start = when.start();
    if let Some(property) = end {
        let (moment, zone) = one_moment(property, fallback)?;
        let end = match moment {
            Moment::Utc(at) => when.zone().to_datetime(at),
            other => in_zone(other.local(&zone), &zone, when.zone()),
        };
        if end < start {
            return Err(Located { line: property.line, problem: Problem::EndsTooEarly });
        }
        return Ok(Length::Until(end));
    }
    if let Some(property) = duration {
        let located = |problem| Located { line: property.line, problem };
        let length = time::parse_duration(property.value.trim()).map_err(located)?;
        if length.negative {
            return Err(located(Problem::EndsTooEarly));
        }
        // Days follow the wall clock: noon to noon, also when the night is an hour longer.
        return Ok(match length.days {
            0 => Length::Lasts(length.exact),
            days => Length::Until(next_day(start, days).saturating_add(length.exact)),
        });
    }
    Ok(if all_day { Length::Until(next_day(start, 1)) } else { Length::Lasts(SignedDuration::ZERO) })
}

/// A value and the zone in which its wall clock hangs.
fn one_moment(property: &Property, fallback: &TimeZone) -> Result<(Moment, TimeZone), Located> {
    let located = |problem| Located { line: property.line, problem };
    let moment = Moment::parse(property.value.trim())
        .ok_or_else(|| located(Problem::BadDateTime(property.value.clone())))?;
    let zone = match (moment, property.param("TZID")) {
        (Moment::Utc(_), _) => TimeZone::UTC,
        (_, Some(name)) => find_zone(name).map_err(located)?,
        (_, None) => fallback.clone(),
    };
    Ok((moment, zone))
}

/// Times that name occurrences, on the wall clock of the series. A bare date means the occurrence of that day.
fn moments(property: &Property, when: &Recurrence, fallback: &TimeZone) -> Result<Vec<DateTime>, Located> {
    property
        .value
        .split(',')
        .map(|value| {
            let one = Property { value: value.to_owned(), ..property.clone() };
            let (moment, zone) = one_moment(&one, fallback)?;
            Ok(match moment {
                Moment::Date(day) => day.to_datetime(when.start().time()),
                Moment::Utc(at) => when.zone().to_datetime(at),
                Moment::Local(local) => in_zone(local, &zone, when.zone()),
            })
        })
        .collect()
}

fn party(property: &Property) -> Party {
    let address = property.value.trim();
    let mail = match address.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &address[7..],
        _ => address,
    };
    Party { name: property.param("CN").map(str::to_owned), mail: mail.to_owned() }
}

/// A reminder some time before the start; other kinds are the other program's affair.
fn alarm(properties: &[Property]) -> Option<Alarm> {
    let find = |name: &str| properties.iter().find(|property| property.name == name);
    let trigger =
        find("TRIGGER").filter(|property| property.param("RELATED").is_none_or(|end| end == "START"))?;
    if !find("ACTION")?.value.eq_ignore_ascii_case("DISPLAY") {
        return None;
    }
    let length = time::parse_duration(trigger.value.trim()).ok()?;
    let after = length.exact.checked_add(SignedDuration::from_hours(24 * i64::from(length.days)))?;
    let before = if length.negative { after } else { -after };
    Some(Alarm { before, text: find("DESCRIPTION").map(|d| line::unescape(&d.value)).unwrap_or_default() })
}
