//! Every SQL statement about circles, their places, rules, topics and members.

use ::store::{Error, Row, Tx, statement, values};
use std::collections::HashMap;

use base::{Day, Instant, Problem};
use people::{Caller, PersonId};

use super::model::{Agreement, CircleTopic, Draft, NextMeeting};
use crate::{
    model::{Circle, CircleId, MembershipId, Part, PlaceId, TopicId},
    records::{circle_columns, read_circle},
};

macro_rules! next_columns {
    () => {
        "m.id, m.circle_id, m.starts_local, m.minutes, m.format, m.place_id, m.cancel_reason"
    };
}

statement! {
    INSERT = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        place_id, online_address, capacity, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE circle SET programme_id = $3, name = $4, about = $5, openness = $6, format = $7, languages = $8, \
        place_id = $9, online_address = $10, capacity = $11 WHERE community_id = $1 AND id = $2";
    END = "UPDATE circle SET ended_at = $3 WHERE community_id = $1 AND id = $2";
    // Changes nothing and holds the row: whoever counts members or compares a stamp next is alone with it.
    HOLD = concat!("UPDATE circle SET slug = slug WHERE community_id = $1 AND id = $2 RETURNING ", circle_columns!());
    OF_PROGRAMME = concat!("SELECT ", circle_columns!(), " FROM circle WHERE community_id = $1 AND programme_id = $2 \
        ORDER BY name, slug");
    // Those that were to be where the circle met. What was moved by hand stays, and so does what has a place of its own.
    FOLLOW = "UPDATE meeting SET place_id = $4, sequence = sequence + 1, changed_at = $5 WHERE community_id = $1 \
        AND circle_id = $2 AND place_id = $3 AND status = 'planned' AND starts_at > $5 \
        AND (series_id IS NULL OR (starts_local = occurrence_local AND NOT EXISTS (SELECT 1 FROM series s \
        WHERE s.community_id = $1 AND s.id = meeting.series_id AND s.place_id IS NOT NULL))) RETURNING day";
    STILL_AT = "SELECT COUNT(*) FROM meeting WHERE community_id = $1 AND circle_id = $2 AND place_id = $3 \
        AND status = 'planned' AND starts_at > $4";
    RULES = "SELECT version, body, published_at, published_by FROM circle_rules WHERE community_id = $1 \
        AND circle_id = $2 ORDER BY version DESC";
    PUBLISH = "INSERT INTO circle_rules (community_id, circle_id, version, body, published_at, published_by) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    TOPICS = "SELECT id, name, position, retired_at FROM circle_topic WHERE community_id = $1 AND circle_id = $2 \
        ORDER BY position, name";
    ADD_TOPIC = "INSERT INTO circle_topic (community_id, id, circle_id, name, position) \
        SELECT $1, $2, $3, $4, COALESCE(MAX(position), 0) + 1 FROM circle_topic WHERE community_id = $1 \
        AND circle_id = $3 ON CONFLICT DO NOTHING";
    RENAME_TOPIC = "UPDATE circle_topic SET name = $4 WHERE community_id = $1 AND circle_id = $2 AND id = $3";
    RETIRE_TOPIC = "UPDATE circle_topic SET retired_at = $4 WHERE community_id = $1 AND circle_id = $2 AND id = $3";
    PSEUDONYM_KEYS = "SELECT pseudonym_key, id FROM membership WHERE community_id = $1 AND circle_id = $2";
    KEYS_ELSEWHERE = "SELECT pseudonym_key FROM membership WHERE community_id = $1 AND person_id = $2 \
        AND circle_id <> $3";
    COUNT_MEMBERS = "SELECT COUNT(*) FROM membership WHERE community_id = $1 AND circle_id = $2 \
        AND part = 'member' AND left_on IS NULL";
    JOIN = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, joined_on, \
        rules_version, rules_accepted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    REJOIN = "UPDATE membership SET left_on = NULL, part = $4, pseudonym = $5, pseudonym_key = $6, \
        rules_version = $7, rules_accepted_at = $8 WHERE community_id = $1 AND circle_id = $2 AND person_id = $3";
    LEAVE = "UPDATE membership SET left_on = $4 WHERE community_id = $1 AND circle_id = $2 AND id = $3 \
        AND left_on IS NULL";
    RENAME = "UPDATE membership SET pseudonym = $4, pseudonym_key = $5 WHERE community_id = $1 AND circle_id = $2 \
        AND id = $3";
    ACCEPT = "UPDATE membership SET rules_version = $4, rules_accepted_at = $5 WHERE community_id = $1 \
        AND circle_id = $2 AND person_id = $3";
    MINE = "SELECT circle_id FROM membership WHERE community_id = $1 AND person_id = $2 AND left_on IS NULL";
    FACILITATED = "SELECT circle_id FROM membership WHERE community_id = $1 AND person_id = $2 \
        AND part = 'facilitator' AND left_on IS NULL";
    ALL_MEMBERS_NOW = "SELECT circle_id, COUNT(*) FROM membership WHERE community_id = $1 AND part = 'member' \
        AND left_on IS NULL GROUP BY circle_id";
    NEXT = concat!("SELECT ", next_columns!(), " FROM meeting m WHERE m.community_id = $1 \
        AND m.circle_id = $2 AND m.status = 'planned' AND m.starts_at >= $3 ORDER BY m.starts_at, m.id LIMIT $4");
    // For members: what was cancelled too, except what a series had planned after its end.
    NEXT_FOR_MEMBERS = concat!("SELECT ", next_columns!(), " FROM meeting m WHERE m.community_id = $1 \
        AND m.circle_id = $2 AND m.status IN ('planned', 'cancelled') AND m.starts_at >= $3 \
        AND (m.status = 'planned' OR NOT EXISTS (SELECT 1 FROM series s WHERE s.community_id = $1 \
        AND s.id = m.series_id AND s.until_day < m.day)) ORDER BY m.starts_at, m.id LIMIT $4");
    // One row per circle: its soonest meeting that has not begun.
    NEXT_OF_ALL = concat!("SELECT ", next_columns!(), " FROM circle c \
        JOIN meeting m ON m.community_id = c.community_id AND m.id = (SELECT n.id FROM meeting n \
        WHERE n.community_id = c.community_id AND n.circle_id = c.id AND n.status = 'planned' AND n.starts_at >= $2 \
        ORDER BY n.starts_at, n.id LIMIT 1) WHERE c.community_id = $1");
    COUNT_OF_PROGRAMMES = "SELECT programme_id, COUNT(*) FROM circle WHERE community_id = $1 GROUP BY programme_id";
}

pub fn insert(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, slug: &str) -> Result<bool, Problem> {
    let written = tx.execute(
        &INSERT,
        values![
            caller.community.id,
            draft.id,
            draft.programme,
            slug,
            draft.name.trim(),
            draft.about.trim(),
            draft.openness,
            draft.format,
            codes(draft),
            draft.place,
            draft.online_address.as_deref(),
            draft.capacity,
            caller.now
        ],
    )?;
    Ok(written == 1)
}

pub fn update(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    tx.execute(
        &UPDATE,
        values![
            caller.community.id,
            draft.id,
            draft.programme,
            draft.name.trim(),
            draft.about.trim(),
            draft.openness,
            draft.format,
            codes(draft),
            draft.place,
            draft.online_address.as_deref(),
            draft.capacity
        ],
    )?;
    Ok(())
}

fn codes(draft: &Draft) -> String {
    draft.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ")
}

pub fn end(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, at: Option<Instant>) -> Result<(), Problem> {
    tx.execute(&END, values![caller.community.id, circle, at])?;
    Ok(())
}

pub fn hold(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Circle, Problem> {
    tx.first(&HOLD, values![caller.community.id, circle], read_circle)?.ok_or(Problem::NotFound)
}

pub fn of_programme(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: crate::model::ProgrammeId,
) -> Result<Vec<Circle>, Problem> {
    Ok(tx.query(&OF_PROGRAMME, values![caller.community.id, programme], read_circle)?)
}

/// How many circles each programme has; one without any is not among them.
pub fn count_of_programmes(
    tx: &mut Tx<'_>,
    caller: &Caller,
) -> Result<HashMap<crate::model::ProgrammeId, i64>, Problem> {
    let rows =
        tx.query(&COUNT_OF_PROGRAMMES, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.into_iter().collect())
}

/// Takes planned meetings from one place to another; answers their days.
pub fn follow(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    from: PlaceId,
    to: PlaceId,
) -> Result<Vec<Day>, Problem> {
    let values = values![caller.community.id, circle, from, to, caller.now];
    Ok(tx.query(&FOLLOW, values, |row| row.get(0))?)
}

/// How many meetings of a circle are still to be at a place.
pub fn still_at(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, place: PlaceId) -> Result<i64, Problem> {
    Ok(tx.one(&STILL_AT, values![caller.community.id, circle, place, caller.now], |row| row.get(0))?)
}

/// Newest first.
pub fn rules(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Agreement>, Problem> {
    Ok(tx.query(&RULES, values![caller.community.id, circle], |row| {
        Ok(Agreement {
            version: row.get(0)?,
            body: row.get(1)?,
            published_at: row.get(2)?,
            published_by: row.get(3)?,
        })
    })?)
}

pub fn publish(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    version: i64,
    body: &str,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, circle, version, body, caller.now, caller.by()];
    Ok(tx.execute(&PUBLISH, values)? == 1)
}

pub fn topics(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<CircleTopic>, Problem> {
    Ok(tx.query(&TOPICS, values![caller.community.id, circle], |row| {
        Ok(CircleTopic { id: row.get(0)?, name: row.get(1)?, position: row.get(2)?, retired_at: row.get(3)? })
    })?)
}

pub fn add_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    id: TopicId,
    name: &str,
) -> Result<(), Problem> {
    tx.execute(&ADD_TOPIC, values![caller.community.id, id, circle, name])?;
    Ok(())
}

pub fn rename_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    id: TopicId,
    name: &str,
) -> Result<(), Problem> {
    tx.execute(&RENAME_TOPIC, values![caller.community.id, circle, id, name])?;
    Ok(())
}

pub fn retire_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    id: TopicId,
    at: Option<Instant>,
) -> Result<(), Problem> {
    tx.execute(&RETIRE_TOPIC, values![caller.community.id, circle, id, at])?;
    Ok(())
}

/// The folded pseudonyms of a circle and whose they are.
pub fn pseudonym_keys(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
) -> Result<Vec<(String, MembershipId)>, Problem> {
    Ok(tx
        .query(&PSEUDONYM_KEYS, values![caller.community.id, circle], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// What somebody is called in other circles, folded.
pub fn keys_elsewhere(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    circle: CircleId,
) -> Result<Vec<String>, Problem> {
    Ok(tx.query(&KEYS_ELSEWHERE, values![caller.community.id, person, circle], |row| row.get(0))?)
}

pub fn count_members(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<i64, Problem> {
    Ok(tx.one(&COUNT_MEMBERS, values![caller.community.id, circle], |row| row.get(0))?)
}

/// What becomes a row of a circle's members.
pub struct Seat<'a> {
    pub id: MembershipId,
    pub person: PersonId,
    pub part: Part,
    pub pseudonym: &'a str,
    pub joined_on: Day,
    pub rules_version: Option<i64>,
}

pub fn join(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, seat: &Seat<'_>) -> Result<bool, Problem> {
    let accepted = seat.rules_version.map(|_| caller.now);
    let written = tx.execute(
        &JOIN,
        values![
            caller.community.id,
            seat.id,
            circle,
            seat.person,
            seat.part,
            seat.pseudonym,
            texts::fold(seat.pseudonym),
            seat.joined_on,
            seat.rules_version,
            accepted
        ],
    )?;
    Ok(written == 1)
}

/// Somebody comes back: one row per person and circle, with the first day they came.
pub fn rejoin(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, seat: &Seat<'_>) -> Result<(), Problem> {
    let accepted = seat.rules_version.map(|_| caller.now);
    tx.execute(
        &REJOIN,
        values![
            caller.community.id,
            circle,
            seat.person,
            seat.part,
            seat.pseudonym,
            texts::fold(seat.pseudonym),
            seat.rules_version,
            accepted
        ],
    )?;
    Ok(())
}

pub fn leave(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    membership: MembershipId,
    day: Day,
) -> Result<(), Problem> {
    tx.execute(&LEAVE, values![caller.community.id, circle, membership, day])?;
    Ok(())
}

pub fn rename(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    membership: MembershipId,
    pseudonym: &str,
) -> Result<(), Problem> {
    let key = texts::fold(pseudonym);
    tx.execute(&RENAME, values![caller.community.id, circle, membership, pseudonym, key])?;
    Ok(())
}

pub fn accept(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    version: i64,
) -> Result<(), Problem> {
    tx.execute(&ACCEPT, values![caller.community.id, circle, person, version, caller.now])?;
    Ok(())
}

pub fn mine(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<CircleId>, Problem> {
    Ok(tx.query(&MINE, values![caller.community.id, person], |row| row.get(0))?)
}

pub fn facilitated(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<CircleId>, Problem> {
    Ok(tx.query(&FACILITATED, values![caller.community.id, person], |row| row.get(0))?)
}

/// How many belong to each circle now.
pub fn members_now(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(CircleId, i64)>, Problem> {
    Ok(tx.query(&ALL_MEMBERS_NOW, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Planned meetings that have not begun, soonest first.
pub fn next(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    most: i64,
) -> Result<Vec<NextMeeting>, Problem> {
    Ok(tx.query(&NEXT, values![caller.community.id, circle, caller.now, most], read_next)?)
}

/// The same with what was cancelled, for those who belong.
pub fn next_for_members(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    most: i64,
) -> Result<Vec<NextMeeting>, Problem> {
    Ok(tx.query(&NEXT_FOR_MEMBERS, values![caller.community.id, circle, caller.now, most], read_next)?)
}

fn read_next(row: &Row<'_>) -> Result<NextMeeting, Error> {
    Ok(NextMeeting {
        id: row.get(0)?,
        circle: row.get(1)?,
        starts_local: row.get(2)?,
        minutes: row.get(3)?,
        format: row.get(4)?,
        place: row.get(5)?,
        cancelled: row.get(6)?,
    })
}

/// The next meeting of every circle that has one.
pub fn next_of_all(tx: &mut Tx<'_>, caller: &Caller) -> Result<HashMap<CircleId, NextMeeting>, Problem> {
    let rows = tx.query(&NEXT_OF_ALL, values![caller.community.id, caller.now], read_next)?;
    Ok(rows.into_iter().filter_map(|next| Some((next.circle?, next))).collect())
}
