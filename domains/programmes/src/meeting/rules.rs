//! Pure decisions about times: which occurrences a series has, and where on the clock of the world they are.

use base::{Day, FieldProblem, Instant, Message, Problem};
use calendar::{Ends, Pattern, Recurrence};
use jiff::{
    ToSpan as _,
    civil::{DateTime, Time},
    tz::TimeZone,
};

use super::model::{Draft, SeriesDraft};
use crate::model::{Format, Kind, Series};

/// How far ahead the meetings of a series are written down.
pub const HORIZON_WEEKS: i64 = 26;
/// More occurrences than any series of ours has: fifty years of Wednesdays.
const MOST: usize = 2_600;

/// One occurrence of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Where the rule put it on the wall clock.
    pub occurrence: DateTime,
    /// What the clock shows when it begins; differs only where the clock skips an hour.
    pub local: DateTime,
    pub at: Instant,
}

/// `2026-11-25T13:30`: the one spelling of a local time in the database.
pub fn spelled(local: DateTime) -> String {
    local.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// A wall-clock time as an instant: where the clock skips it, an hour later; where it comes twice, the first.
pub fn on_the_clock(zone: &TimeZone, local: DateTime) -> Option<Slot> {
    let at = zone.to_timestamp(local).ok()?;
    Some(Slot { occurrence: local, local: zone.to_datetime(at), at: Instant::from_timestamp(at) })
}

/// The occurrences of a series, from a local time (or its beginning) up to a day, that day included.
pub fn slots(
    series: &Series,
    zone: &TimeZone,
    from: Option<DateTime>,
    until: Day,
) -> Result<Vec<Slot>, calendar::Problem> {
    let until = series.until.map_or(until, |last| last.min(until));
    let recurrence = recurrence(series, zone)?;
    let from = from.unwrap_or(series.starts_local);
    let (Ok(first), Ok(last)) =
        (zone.to_timestamp(from), zone.to_timestamp(until.plus_days(2).0.at(0, 0, 0, 0)))
    else {
        return Ok(Vec::new());
    };
    let found = recurrence.expand(first..last.max(first), MOST);
    Ok(found
        .into_iter()
        .filter(|occurrence| occurrence.id.date() <= until.0)
        .map(|occurrence| Slot {
            occurrence: occurrence.id,
            local: occurrence.local,
            at: Instant::from_timestamp(occurrence.start),
        })
        .collect())
}

fn recurrence(series: &Series, zone: &TimeZone) -> Result<Recurrence, calendar::Problem> {
    let zone = zone.iana_name().unwrap_or("UTC");
    Recurrence::new(series.starts_local, zone, Some(series.rule.clone()))
}

/// A draft as the series it becomes: its first occurrence found, "twelve times" turned into a last day.
pub fn series(draft: &SeriesDraft, zone: &TimeZone) -> Result<Series, Problem> {
    check_minutes(draft.minutes)?;
    if !(1990..=2200).contains(&draft.first.year()) {
        return Err(Problem::field("first", Message::new("meeting-day-far")));
    }
    let start = draft.first.0.to_datetime(draft.time);
    let name = zone.iana_name().unwrap_or("UTC");
    let recurrence =
        draft.pattern.recurrence(start, name, draft.ends).map_err(|problem| sentence(&problem))?;
    let rule = draft.pattern.rule(Ends::Never).map_err(|problem| sentence(&problem))?;
    let rule = rule.ok_or_else(|| Problem::field("repeats", Message::new("web-field-choose")))?;
    let until = match draft.ends {
        Ends::Never => None,
        Ends::On(day) => Some(Day(day)),
        Ends::After(times) => {
            let times = times as usize;
            if times > MOST {
                return Err(Problem::field("times", too_many()));
            }
            let first = zone.to_timestamp(start).map_err(|error| Problem::internal(error.to_string()))?;
            let end = first.saturating_add(jiff::SignedDuration::from_hours(24 * 366 * 100));
            let all = recurrence.expand(first..end.unwrap_or(jiff::Timestamp::MAX), times);
            all.last().map(|last| Day(last.id.date()))
        }
    };
    Ok(Series {
        id: draft.id,
        circle: draft.circle,
        rule,
        starts_local: recurrence.first(),
        minutes: draft.minutes,
        kind: draft.kind,
        format: draft.format,
        place: draft.place,
        until,
    })
}

fn too_many() -> Message {
    Message::new("web-field-number").number("least", 1).number("most", MOST as i64)
}

/// The next dates of a pattern, for somebody who wants to see them before saying yes.
pub fn preview(draft: &SeriesDraft, zone: &TimeZone, most: usize) -> Result<Vec<DateTime>, Problem> {
    let series = series(draft, zone)?;
    let far = Day(series.starts_local.date()).plus_days(366 * 20);
    let slots = slots(&series, zone, None, far).map_err(|problem| sentence(&problem))?;
    Ok(slots.into_iter().take(most).map(|slot| slot.local).collect())
}

/// A length of time that is no meeting, as the sentence for the field that says when it ends.
pub fn check_minutes(minutes: i64) -> Result<(), Problem> {
    if minutes <= 0 {
        return Err(Problem::field("to", Message::new("meeting-ends-before-start")));
    }
    if !(5..=1440).contains(&minutes) {
        return Err(Problem::field("to", Message::new("meeting-minutes-odd")));
    }
    Ok(())
}

/// Minutes from one time of day to another; negative when the end comes first.
pub fn minutes_between(from: Time, to: Time) -> i64 {
    (i64::from(to.hour()) - i64::from(from.hour())) * 60 + i64::from(to.minute()) - i64::from(from.minute())
}

/// Whether the parts of a draft fit together, every misfit at once.
pub fn check(draft: &Draft) -> Result<(), Problem> {
    let mut problems = Vec::new();
    if let Err(Problem::Invalid(mut wrong)) = check_minutes(draft.minutes) {
        problems.append(&mut wrong);
    }
    if !(1990..=2200).contains(&draft.day.year()) {
        problems.push(field("day", "meeting-day-far"));
    }
    if draft.kind == Kind::Individual {
        if draft.person.is_none() {
            problems.push(field("person", "meeting-person-missing"));
        }
        if draft.circle.is_some() {
            problems.push(field("kind", "meeting-individual-no-circle"));
        }
        if draft.format == Format::Hybrid {
            problems.push(field("format", "meeting-individual-format"));
        }
    }
    if draft.kind == Kind::Guest && draft.guest.trim().is_empty() {
        problems.push(field("guest", "meeting-guest-missing"));
    }
    if problems.is_empty() { Ok(()) } else { Err(Problem::Invalid(problems)) }
}

fn field(name: &str, key: &'static str) -> FieldProblem {
    FieldProblem { field: name.to_owned(), message: Message::new(key) }
}

/// What is wrong with a pattern, as the sentence of the field that says it.
pub fn sentence(problem: &calendar::Problem) -> Problem {
    use calendar::Problem as Wrong;
    match problem {
        Wrong::EndsBeforeStart => Problem::field("until", Message::new("meeting-until-before-first")),
        Wrong::Count => Problem::field("times", too_many()),
        Wrong::NoWeekdays => Problem::field("weekdays", Message::new("web-field-choose")),
        Wrong::NeverHappens => Problem::field("first", Message::new("meeting-never-happens")),
        Wrong::BadDateTime(_) => Problem::field("first", Message::new("meeting-day-far")),
        _ => Problem::field("repeats", Message::new("meeting-rule-odd")),
    }
}

/// "The same weekday of the month" as the date shows it; a fifth one counts as the last.
pub fn nth_of(day: Day) -> i8 {
    let nth = (day.0.day() - 1) / 7 + 1;
    if nth > 4 { -1 } else { nth }
}

/// How a series divides when its middle moves to another hour: where the middle begins on the wall clock, and
/// where the rest begins, if there is one.
pub struct Division {
    pub middle: DateTime,
    pub rest: Option<DateTime>,
}

pub fn divide(
    series: &Series,
    zone: &TimeZone,
    from: Day,
    to: Option<Day>,
    time: Time,
) -> Result<Division, Problem> {
    if to.is_some_and(|to| to < from) {
        return Err(Problem::field("until", Message::new("meeting-until-before-first")));
    }
    // The gap between two occurrences of any rule of ours is far below this.
    let far = to.unwrap_or(from).plus_days(366 * 9);
    let begin = from.0.at(0, 0, 0, 0).max(series.starts_local.date().at(0, 0, 0, 0));
    let slots = slots(series, zone, Some(begin), far).map_err(|problem| sentence(&problem))?;
    let middle = slots
        .iter()
        .map(|slot| slot.occurrence.date())
        .find(|day| *day >= from.0 && to.is_none_or(|to| *day <= to.0))
        .ok_or_else(|| Problem::field("first", Message::new("meeting-no-dates-between")))?;
    let rest = to.and_then(|to| slots.iter().map(|slot| slot.occurrence).find(|at| at.date() > to.0));
    Ok(Division { middle: middle.to_datetime(time), rest })
}

/// The pattern in the words a form has for it.
pub fn pattern(series: &Series) -> Option<Pattern> {
    Pattern::of(Some(&series.rule), series.starts_local.date())
}

/// The last day up to which meetings are written down.
pub fn horizon(today: Day) -> Day {
    Day(today.0.saturating_add((HORIZON_WEEKS * 7).days()))
}
