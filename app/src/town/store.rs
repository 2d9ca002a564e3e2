//! Statements that only the demo town needs.

use ::store::{Tx, statement, values};
use base::{Day, Id, Instant, Problem};
use jiff::civil::{DateTime, Time};
use people::{Caller, PersonId};
use programmes::model::{Circle, CircleId, MeetingId, ProgrammeId, SeriesId};

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) VALUES ($1, $2, $3, $4, $5)";
    TEXT = "INSERT INTO programme_text (community_id, programme_id, field, year, lang, version, value, edited_at) \
        VALUES ($1, $2, $3, $4, $5, 1, $6, $7)";
    FUNDING = "INSERT INTO funding (community_id, id, programme_id, source, currency, note) \
        VALUES ($1, $2, $3, $4, $5, '')";
    TOPIC = "INSERT INTO circle_topic (community_id, id, circle_id, name, position) VALUES ($1, $2, $3, $4, $5)";
    RULES = "INSERT INTO circle_rules (community_id, circle_id, version, body, published_at) VALUES ($1, $2, 1, $3, $4)";
    MEMBER = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, joined_on, \
        rules_version, rules_accepted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    SERIES = "INSERT INTO series (community_id, id, circle_id, rule, starts_local, minutes, kind, format, place_id, \
        created_at) VALUES ($1, $2, $3, 'FREQ=WEEKLY;BYDAY=WE', $4, $5, 'group', 'in_person', $6, $7)";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, series_id, occurrence_local, kind, format, \
        starts_at, minutes, day, starts_local, place_id, title, guest, status, sequence, changed_at, journey_id) \
        VALUES ($1, $2, $3, $4, $5, $6, 'group', 'in_person', $7, $8, $9, $10, $11, '', '', 'planned', 0, $12, $13)";
    ON_DAY = "SELECT 1 FROM meeting WHERE community_id = $1 AND circle_id = $2 AND day = $3 AND status <> 'cancelled'";
    PLANNED = "SELECT id FROM meeting WHERE community_id = $1 AND circle_id = $2 AND day >= $3 AND day <= $4 \
        AND status = 'planned' AND series_id IS NOT NULL ORDER BY day LIMIT 1";
    MOVE = "UPDATE meeting SET starts_at = $3, day = $4, starts_local = $5, sequence = sequence + 1, changed_at = $6 \
        WHERE community_id = $1 AND id = $2";
}

fn local(day: Day, time: Time) -> String {
    DateTime::from_parts(day.0, time).strftime("%Y-%m-%dT%H:%M").to_string()
}

fn moment(caller: &Caller, day: Day, time: Time) -> Instant {
    let zoned = caller.community.zone.to_ambiguous_timestamp(DateTime::from_parts(day.0, time));
    Instant::from_timestamp(zoned.compatible().unwrap_or(jiff::Timestamp::UNIX_EPOCH))
}

pub(super) fn add_programme(
    tx: &mut Tx<'_>,
    caller: &Caller,
    slug: &str,
    started_on: &str,
) -> Result<ProgrammeId, Problem> {
    let id: ProgrammeId = caller.new_id();
    tx.execute(&PROGRAMME, values![caller.community.id, id, slug, started_on, caller.now])?;
    Ok(id)
}

pub(super) fn add_text(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    field: &str,
    year: i64,
    lang: &str,
    value: &str,
) -> Result<(), Problem> {
    tx.execute(&TEXT, values![caller.community.id, programme, field, year, lang, value, caller.now])?;
    Ok(())
}

pub(super) fn add_funding(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    source: &str,
    currency: &str,
) -> Result<(), Problem> {
    let id: Id<()> = caller.new_id();
    tx.execute(&FUNDING, values![caller.community.id, id, programme, source, currency])?;
    Ok(())
}

pub(super) fn add_topics(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    topics: &[String],
) -> Result<(), Problem> {
    for (position, topic) in (1..).zip(topics) {
        let id: Id<()> = caller.new_id();
        tx.execute(&TOPIC, values![caller.community.id, id, circle, topic, position as i64])?;
    }
    Ok(())
}

pub(super) fn add_rules(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    body: &str,
) -> Result<(), Problem> {
    tx.execute(&RULES, values![caller.community.id, circle, body, caller.now])?;
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "one row of a table with as many columns")]
pub(super) fn add_member(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    part: &str,
    pseudonym: &str,
    joined_on: Day,
    rules: Option<i64>,
) -> Result<(), Problem> {
    let id: Id<()> = caller.new_id();
    let accepted = rules.map(|_| caller.now);
    tx.execute(
        &MEMBER,
        values![
            caller.community.id,
            id,
            circle,
            person,
            part,
            pseudonym,
            texts::fold(pseudonym),
            joined_on,
            rules,
            accepted
        ],
    )?;
    Ok(())
}

pub(super) fn add_series(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: &Circle,
    first: Day,
    time: Time,
    minutes: i64,
) -> Result<SeriesId, Problem> {
    let id: SeriesId = caller.new_id();
    let starts = local(first, time);
    tx.execute(
        &SERIES,
        values![caller.community.id, id, circle.id, starts, minutes, circle.place, caller.now],
    )?;
    Ok(id)
}

pub(super) fn add_occurrence(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: &Circle,
    series: SeriesId,
    day: Day,
    time: Time,
    minutes: i64,
) -> Result<(), Problem> {
    add(tx, caller, circle, Some(series), day, time, minutes)
}

pub(super) fn add_single(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: &Circle,
    day: Day,
    time: Time,
    minutes: i64,
) -> Result<(), Problem> {
    add(tx, caller, circle, None, day, time, minutes)
}

fn add(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: &Circle,
    series: Option<SeriesId>,
    day: Day,
    time: Time,
    minutes: i64,
) -> Result<(), Problem> {
    let (id, journey): (MeetingId, Id<()>) = (caller.new_id(), caller.new_id());
    let starts = local(day, time);
    tx.execute(
        &MEETING,
        values![
            caller.community.id,
            id,
            circle.programme,
            circle.id,
            series,
            series.map(|_| starts.clone()),
            moment(caller, day, time),
            minutes,
            day,
            &starts,
            circle.place,
            caller.now,
            journey
        ],
    )?;
    Ok(())
}

pub(super) fn meets_on(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    day: Day,
) -> Result<bool, Problem> {
    Ok(tx.first(&ON_DAY, values![caller.community.id, circle, day], |_| Ok(()))?.is_some())
}

/// Moves the first planned meeting of these days; answers whether there was one.
pub(super) fn move_planned(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    (from, to): (Day, Day),
    day: Day,
    time: Time,
) -> Result<bool, Problem> {
    let found: Option<MeetingId> =
        tx.first(&PLANNED, values![caller.community.id, circle, from, to], |row| row.get(0))?;
    let Some(id) = found else { return Ok(false) };
    let starts = moment(caller, day, time);
    tx.execute(&MOVE, values![caller.community.id, id, starts, day, local(day, time), caller.now])?;
    Ok(true)
}
