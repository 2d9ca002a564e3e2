//! Planning meetings and changing the plan.

use ::store::Tx;
use base::{Day, Message, Problem};
use people::{Caller, Role, Roles};

use super::{
    model::{Draft, Edit, Move, OtherHour, SeriesDraft},
    rules, store,
};
use crate::{
    letters::{self, News, When, Where},
    model::{Circle, CircleId, Format, Kind, Meeting, MeetingId, MeetingStatus, PlaceId, Series, SeriesId},
    records,
};

/// Plans a meeting that repeats and writes its meetings down up to the horizon.
pub fn plan_series(tx: &mut Tx<'_>, caller: &Caller, draft: &SeriesDraft) -> Result<SeriesId, Problem> {
    records::must_run(tx, caller, Some(draft.circle))?;
    let circle = records::circle_by_id(tx, caller, draft.circle)?;
    if draft.kind == Kind::Individual {
        return Err(Problem::field("kind", Message::new("meeting-individual-no-circle")));
    }
    check_place(tx, caller, &circle, draft.format, draft.place)?;
    let series = rules::series(draft, &caller.community.zone)?;
    must_be_open(tx, caller, &circle, Day(series.starts_local.date()), "first")?;
    if store::insert_series(tx, caller, &series)? {
        materialise(tx, caller, Some(circle.id), rules::horizon(caller.today()))?;
    }
    Ok(series.id)
}

/// Plans one meeting. Individual support is planned for exactly one person, who stands in its register at once;
/// the register of every other meeting is filled when it is opened.
pub fn plan_single(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<MeetingId, Problem> {
    records::must_run(tx, caller, draft.circle)?;
    rules::check(draft)?;
    let circle = match draft.circle {
        Some(id) => Some(records::circle_by_id(tx, caller, id)?),
        None => None,
    };
    let programme = records::programme_by_id(tx, caller, draft.programme)?;
    if circle.as_ref().is_some_and(|circle| circle.programme != programme.id) {
        return Err(Problem::NotFound);
    }
    if let Some(circle) = &circle {
        check_place(tx, caller, circle, draft.format, draft.place)?;
    } else if let Some(place) = draft.place {
        records::place(tx, caller, place)?;
    }
    if store::frozen(tx, caller, programme.id, draft.day)? {
        return Err(frozen_year("day", draft.day));
    }
    let person = draft.person.filter(|_| draft.kind == Kind::Individual);
    if let Some(person) = person {
        let known = match caller.by() {
            Some(by) if !caller.has(EVERY) => store::in_circle_of(tx, caller, person, by)?,
            _ => store::is_person(tx, caller, person)?,
        };
        if !known {
            return Err(Problem::field("person", Message::new("meeting-person-missing")));
        }
    }
    let local = draft.day.0.to_datetime(draft.time);
    let slot = rules::on_the_clock(&caller.community.zone, local)
        .ok_or_else(|| Problem::field("day", Message::new("meeting-day-far")))?;
    let place = where_it_is(draft.format, draft.place, circle.and_then(|circle| circle.place));
    let new = store::NewMeeting { draft, series: None, slot, place };
    if store::insert_meeting(tx, caller, &new)?
        && let Some(person) = person
    {
        store::plan_person(tx, caller, draft.id, person)?;
    }
    Ok(draft.id)
}

const EVERY: Roles = Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor]);

/// Writes the meetings of one circle's series, or of every one, up to a day. Those that are there already stay as
/// they are, moved or cancelled. Answers how many are new.
pub fn materialise(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: Option<CircleId>,
    until: Day,
) -> Result<u64, Problem> {
    match circle {
        Some(circle) => records::must_run(tx, caller, Some(circle))?,
        None => caller.must(EVERY)?,
    }
    // A series that ended long ago was written down to its end when it was planned.
    let since = match circle {
        Some(_) => Day(jiff::civil::Date::constant(1990, 1, 1)),
        None => caller.today().plus_days(-31),
    };
    let mut new = 0;
    for fill in store::to_fill(tx, caller, circle, since)? {
        let until = fill.programme_ends.map_or(until, |ends| ends.min(until));
        let from = fill.newest.as_deref().and_then(|newest| newest.parse().ok());
        let slots = rules::slots(&fill.series, &caller.community.zone, from, until)
            .map_err(|problem| Problem::internal(format!("series {}: {problem:?}", fill.series.id)))?;
        for slot in slots {
            let draft = Draft {
                id: caller.new_id(),
                programme: fill.programme,
                circle: Some(fill.series.circle),
                kind: fill.series.kind,
                format: fill.series.format,
                day: Day(slot.local.date()),
                time: slot.local.time(),
                minutes: fill.series.minutes,
                place: fill.series.place,
                title: String::new(),
                guest: String::new(),
                person: None,
            };
            let place = where_it_is(draft.format, draft.place, fill.place);
            let series = Some(fill.series.id);
            new += u64::from(store::insert_meeting(
                tx,
                caller,
                &store::NewMeeting { draft: &draft, series, slot, place },
            )?);
        }
    }
    Ok(new)
}

/// The timed job: every circle's meetings are written down half a year ahead. Running it again changes nothing.
pub fn materialise_all(tx: &mut Tx<'_>, caller: &Caller) -> Result<u64, Problem> {
    materialise(tx, caller, None, rules::horizon(caller.today()))
}

/// Moves one meeting; its series stays as it is. `version` is the meeting's `sequence` that the form showed.
pub fn move_to(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: MeetingId,
    version: i64,
    to: Move,
) -> Result<(), Problem> {
    let meeting = changeable(tx, caller, id, version)?;
    rules::check_minutes(to.minutes)?;
    let (programme, day) = (meeting.programme, meeting.day);
    if store::frozen(tx, caller, programme, day)? || store::frozen(tx, caller, programme, to.day)? {
        return Err(frozen_year("day", to.day));
    }
    if let Some(place) = to.place {
        records::place(tx, caller, place)?;
    }
    let slot = Some(to.day.0.to_datetime(to.time))
        .filter(|local| (1990..=2200).contains(&local.year()))
        .and_then(|local| rules::on_the_clock(&caller.community.zone, local))
        .ok_or_else(|| Problem::field("day", Message::new("meeting-day-far")))?;
    let circle_place = match meeting.circle {
        Some(circle) => records::circle_by_id(tx, caller, circle)?.place,
        None => None,
    };
    let place = where_it_is(meeting.format, to.place, circle_place);
    let same = (slot.at, to.minutes, place) == (meeting.starts_at, meeting.minutes, meeting.place);
    // A form sent twice finds its own work done.
    if same {
        return Ok(());
    }
    if !store::reschedule(tx, caller, &meeting, slot, to.minutes, place)? {
        return Err(changed());
    }
    tell_moved(tx, caller, &meeting)
}

/// Whoever was to come reads where and when it is now. What is over already is nobody's news.
fn tell_moved(tx: &mut Tx<'_>, caller: &Caller, was: &Meeting) -> Result<(), Problem> {
    let is = records::meeting(tx, caller, was.id)?;
    let ahead = was.starts_at > caller.now || is.starts_at > caller.now;
    let (before, after) = (When::of(was), When::of(&is));
    if !ahead || (before, was.place, was.format) == (after, is.place, is.format) {
        return Ok(());
    }
    let at = where_now(tx, caller, &is)?;
    letters::of_meeting(tx, caller, &is, &News::Moved { was: before, is: after, at })
}

fn where_now(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<Where, Problem> {
    match meeting.place {
        Some(place) => Ok(Where::of(&records::place(tx, caller, place)?)),
        None => Ok(Where::From(meeting.format)),
    }
}

/// Cancels one meeting. It stays in every calendar, as cancelled.
pub fn cancel(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: MeetingId,
    version: i64,
    reason: &str,
) -> Result<(), Problem> {
    let reason = needed(reason)?;
    let meeting = mine(tx, caller, id)?;
    if meeting.status == MeetingStatus::Cancelled && meeting.cancel_reason.as_deref() == Some(reason) {
        return Ok(());
    }
    let meeting = changeable(tx, caller, id, version)?;
    if !store::cancel(tx, caller, &meeting, reason)? {
        return Err(changed());
    }
    if meeting.starts_at > caller.now {
        letters::of_meeting(tx, caller, &meeting, &News::Cancelled(When::of(&meeting)))?;
    }
    Ok(())
}

/// A cancelled meeting takes place after all.
pub fn uncancel(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId, version: i64) -> Result<(), Problem> {
    let meeting = mine(tx, caller, id)?;
    match meeting.status {
        MeetingStatus::Planned => Ok(()),
        MeetingStatus::Closed => Err(Problem::refused("meeting-is-closed")),
        MeetingStatus::Cancelled if meeting.sequence == version && store::uncancel(tx, caller, &meeting)? => {
            if meeting.starts_at > caller.now {
                let news = News::Back { when: When::of(&meeting), at: where_now(tx, caller, &meeting)? };
                letters::of_meeting(tx, caller, &meeting, &news)?;
            }
            Ok(())
        }
        MeetingStatus::Cancelled => Err(changed()),
    }
}

/// Kind, format, title, guest and topics of one meeting.
pub fn edit(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: MeetingId,
    version: i64,
    edit: &Edit,
) -> Result<(), Problem> {
    let meeting = changeable(tx, caller, id, version)?;
    if (edit.kind == Kind::Individual) != (meeting.kind == Kind::Individual) {
        return Err(Problem::field("kind", Message::new("meeting-individual-no-circle")));
    }
    if edit.kind == Kind::Guest && edit.guest.trim().is_empty() {
        return Err(Problem::field("guest", Message::new("meeting-guest-missing")));
    }
    if edit.kind == Kind::Individual && edit.format == Format::Hybrid {
        return Err(Problem::field("format", Message::new("meeting-individual-format")));
    }
    let same = (edit.kind, edit.format) == (meeting.kind, meeting.format)
        && (edit.title.trim(), edit.guest.trim()) == (&*meeting.title, &*meeting.guest);
    let circle_place = match meeting.circle {
        Some(circle) => records::circle_by_id(tx, caller, circle)?.place,
        None => None,
    };
    let place = where_it_is(edit.format, meeting.place, circle_place);
    if !same && !store::edit(tx, caller, &meeting, edit, place)? {
        return Err(changed());
    }
    if let Some(circle) = meeting.circle {
        store::set_topics(tx, caller, id, circle, &edit.topics)?;
    }
    tell_moved(tx, caller, &meeting)
}

/// Ends a series: `until` is the last day that is still in. What was planned after it is cancelled with the reason.
/// Answers how many meetings that were.
pub fn end_series(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: SeriesId,
    until: Day,
    reason: &str,
) -> Result<u64, Problem> {
    let (series, circle) = my_series(tx, caller, id)?;
    let reason = needed(reason)?;
    if until < Day(series.starts_local.date()) {
        return Err(Problem::field("last", Message::new("meeting-until-before-first")));
    }
    store::end_series(tx, caller, id, until)?;
    let cancelled = store::cancel_from(tx, caller, id, until.plus_days(1), reason)?;
    if cancelled > 0 {
        letters::to_circle(tx, caller, circle.id, caller.today(), &News::Ended { last: until })?;
    }
    Ok(cancelled)
}

/// "From … to … at another hour": the series ends, another takes over those months, and a third goes on afterwards
/// as before. The meetings themselves stay the same records, so every calendar sees them move.
pub fn other_hour(tx: &mut Tx<'_>, caller: &Caller, id: SeriesId, other: OtherHour) -> Result<(), Problem> {
    let (series, circle) = my_series(tx, caller, id)?;
    if store::series(tx, caller, other.id)?.is_some() {
        return Ok(());
    }
    rules::check_minutes(other.minutes)?;
    must_be_open(tx, caller, &circle, other.from, "first")?;
    let zone = &caller.community.zone;
    let division = rules::divide(&series, zone, other.from, other.to, other.time)?;
    let middle = Series {
        id: other.id,
        starts_local: division.middle,
        minutes: other.minutes,
        until: other.to.map_or(series.until, |to| Some(series.until.map_or(to, |until| until.min(to)))),
        ..series.clone()
    };
    store::insert_series(tx, caller, &middle)?;
    let rest =
        division.rest.map(|starts_local| Series { id: caller.new_id(), starts_local, ..series.clone() });
    if let Some(rest) = &rest {
        store::insert_series(tx, caller, rest)?;
    }
    let mut retimed = false;
    for meeting in store::of_series_from(tx, caller, id, other.from)? {
        let Some(was) = meeting.occurrence_local.clone() else { continue };
        let Ok(occurrence) = was.parse::<jiff::civil::DateTime>() else { continue };
        if other.to.is_some_and(|to| occurrence.date() > to.0) {
            if let Some(rest) = &rest {
                store::reassign(tx, caller, meeting.id, rest.id, &was)?;
            }
            continue;
        }
        let at = occurrence.date().to_datetime(other.time);
        store::reassign(tx, caller, meeting.id, middle.id, &rules::spelled(at))?;
        // What was moved by hand, cancelled or closed stays where it is.
        if meeting.status == MeetingStatus::Planned
            && meeting.starts_local == was
            && let Some(slot) = rules::on_the_clock(zone, at)
        {
            store::retime(tx, caller, meeting.id, slot, other.minutes)?;
            retimed |= meeting.starts_at > caller.now;
        }
    }
    store::end_series(tx, caller, id, other.from.plus_days(-1))?;
    materialise(tx, caller, Some(circle.id), rules::horizon(caller.today()))?;
    let from = other.from.max(caller.today());
    if retimed && other.to.is_none_or(|to| to >= from) {
        let news = News::OtherHour { from, to: other.to, time: other.time, minutes: other.minutes };
        letters::to_circle(tx, caller, circle.id, caller.today(), &news)?;
    }
    Ok(())
}

/// A meeting the caller may run.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId) -> Result<Meeting, Problem> {
    let meeting = records::meeting(tx, caller, id)?;
    records::must_run(tx, caller, meeting.circle)?;
    // Individual support belongs to no circle; a facilitator sees that of the people of their own circles.
    if meeting.kind == Kind::Individual
        && !caller.has(EVERY)
        && !store::plans_somebody_of(tx, caller, id, caller.person()?)?
    {
        return Err(Problem::NotFound);
    }
    Ok(meeting)
}

/// A series of a circle the caller may run.
pub fn my_series(tx: &mut Tx<'_>, caller: &Caller, id: SeriesId) -> Result<(Series, Circle), Problem> {
    let series = store::series(tx, caller, id)?.ok_or(Problem::NotFound)?;
    records::must_run(tx, caller, Some(series.circle))?;
    let circle = records::circle_by_id(tx, caller, series.circle)?;
    Ok((series, circle))
}

/// A meeting that is still planned and as the form knew it.
fn changeable(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId, version: i64) -> Result<Meeting, Problem> {
    let meeting = mine(tx, caller, id)?;
    match meeting.status {
        MeetingStatus::Closed => Err(Problem::refused("meeting-is-closed")),
        MeetingStatus::Cancelled => Err(Problem::refused("meeting-is-cancelled")),
        MeetingStatus::Planned if meeting.sequence != version => Err(changed()),
        MeetingStatus::Planned => Ok(meeting),
    }
}

fn changed() -> Problem {
    Problem::conflict("meeting-changed-meanwhile")
}

fn needed(reason: &str) -> Result<&str, Problem> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Problem::field("reason", Message::new("meeting-reason-missing")));
    }
    Ok(reason)
}

fn frozen_year(field: &str, day: Day) -> Problem {
    Problem::field(field, Message::new("meeting-year-frozen").text("year", day.year().to_string()))
}

fn must_be_open(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: &Circle,
    first: Day,
    field: &str,
) -> Result<(), Problem> {
    if circle.ended_at.is_some() {
        return Err(Problem::refused("meeting-circle-ended"));
    }
    if store::frozen(tx, caller, circle.programme, first)? {
        return Err(frozen_year(field, first));
    }
    Ok(())
}

fn check_place(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: &Circle,
    format: Format,
    place: Option<PlaceId>,
) -> Result<(), Problem> {
    if let Some(place) = place {
        records::place(tx, caller, place)?;
    }
    let somewhere = where_it_is(format, place, circle.place).is_some();
    if matches!(format, Format::InPerson | Format::Hybrid) && !somewhere {
        return Err(Problem::field("place", Message::new("meeting-place-missing")));
    }
    Ok(())
}

/// A meeting by phone or video is nowhere; any other is where it says, or where its circle meets.
fn where_it_is(format: Format, chosen: Option<PlaceId>, circle: Option<PlaceId>) -> Option<PlaceId> {
    match format {
        Format::InPerson | Format::Hybrid => chosen.or(circle),
        Format::Phone | Format::Video => None,
    }
}
