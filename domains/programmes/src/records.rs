//! Finding the records that several nouns need, and who may run them.

use base::{Day, Problem};
use people::{Caller, PersonId, Role, Roles};
use store::{Error, Row, Tx, statement, values};

use crate::model::{
    Circle, CircleId, Meeting, MeetingId, Membership, Part, Place, PlaceId, Programme, ProgrammeId,
};

macro_rules! circle_columns {
    () => {
        "id, programme_id, slug, name, about, openness, format, languages, place_id, online_address, capacity, ended_at"
    };
}
macro_rules! meeting_columns {
    () => {
        "id, programme_id, circle_id, series_id, occurrence_local, kind, format, starts_at, minutes, day, starts_local, \
         place_id, title, guest, status, cancel_reason, sequence, changed_at, closed_at, closed_by"
    };
}
macro_rules! place_columns {
    () => {
        "id, name, street, postcode, town, room, accessibility, note, version, retired_at"
    };
}
#[allow(unused_imports, reason = "the nouns that select whole rows take them")]
pub(crate) use {circle_columns, meeting_columns, place_columns};

statement! {
    PROGRAMME_BY_SLUG = "SELECT id, slug, started_on, ended_on FROM programme WHERE community_id = $1 AND slug = $2";
    PROGRAMME_BY_ID = "SELECT id, slug, started_on, ended_on FROM programme WHERE community_id = $1 AND id = $2";
    PROGRAMMES = "SELECT id, slug, started_on, ended_on FROM programme WHERE community_id = $1 ORDER BY started_on, slug";
    CIRCLE_BY_SLUG = concat!("SELECT ", circle_columns!(), " FROM circle WHERE community_id = $1 AND slug = $2");
    CIRCLE_BY_ID = concat!("SELECT ", circle_columns!(), " FROM circle WHERE community_id = $1 AND id = $2");
    CIRCLES = concat!("SELECT ", circle_columns!(), " FROM circle WHERE community_id = $1 ORDER BY name, slug");
    PLACE_BY_ID = concat!("SELECT ", place_columns!(), " FROM place WHERE community_id = $1 AND id = $2");
    MEETING_BY_ID = concat!("SELECT ", meeting_columns!(), " FROM meeting WHERE community_id = $1 AND id = $2");
    MEMBERS = "SELECT id, circle_id, person_id, part, pseudonym, joined_on, left_on, rules_version FROM membership \
        WHERE community_id = $1 AND circle_id = $2 ORDER BY pseudonym_key";
    MEMBER = "SELECT id, circle_id, person_id, part, pseudonym, joined_on, left_on, rules_version FROM membership \
        WHERE community_id = $1 AND circle_id = $2 AND person_id = $3";
    FACILITATES = "SELECT 1 FROM membership WHERE community_id = $1 AND circle_id = $2 AND person_id = $3 \
        AND part = 'facilitator' AND left_on IS NULL";
}

pub(crate) fn read_programme(row: &Row<'_>) -> Result<Programme, Error> {
    Ok(Programme { id: row.get(0)?, slug: row.get(1)?, started_on: row.get(2)?, ended_on: row.get(3)? })
}

pub(crate) fn read_circle(row: &Row<'_>) -> Result<Circle, Error> {
    Ok(Circle {
        id: row.get(0)?,
        programme: row.get(1)?,
        slug: row.get(2)?,
        name: row.get(3)?,
        about: row.get(4)?,
        openness: row.get(5)?,
        format: row.get(6)?,
        languages: row.get(7)?,
        place: row.get(8)?,
        online_address: row.get(9)?,
        capacity: row.get(10)?,
        ended_at: row.get(11)?,
    })
}

pub(crate) fn read_meeting(row: &Row<'_>) -> Result<Meeting, Error> {
    Ok(Meeting {
        id: row.get(0)?,
        programme: row.get(1)?,
        circle: row.get(2)?,
        series: row.get(3)?,
        occurrence_local: row.get(4)?,
        kind: row.get(5)?,
        format: row.get(6)?,
        starts_at: row.get(7)?,
        minutes: row.get(8)?,
        day: row.get(9)?,
        starts_local: row.get(10)?,
        place: row.get(11)?,
        title: row.get(12)?,
        guest: row.get(13)?,
        status: row.get(14)?,
        cancel_reason: row.get(15)?,
        sequence: row.get(16)?,
        changed_at: row.get(17)?,
        closed_at: row.get(18)?,
        closed_by: row.get(19)?,
    })
}

pub(crate) fn read_place(row: &Row<'_>) -> Result<Place, Error> {
    Ok(Place {
        id: row.get(0)?,
        name: row.get(1)?,
        street: row.get(2)?,
        postcode: row.get(3)?,
        town: row.get(4)?,
        room: row.get(5)?,
        accessibility: row.get(6)?,
        note: row.get(7)?,
        version: row.get(8)?,
        retired_at: row.get(9)?,
    })
}

fn read_member(row: &Row<'_>) -> Result<Membership, Error> {
    Ok(Membership {
        id: row.get(0)?,
        circle: row.get(1)?,
        person: row.get(2)?,
        part: row.get(3)?,
        pseudonym: row.get(4)?,
        joined_on: row.get(5)?,
        left_on: row.get(6)?,
        rules_version: row.get(7)?,
    })
}

pub fn programme(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<Programme, Problem> {
    tx.first(&PROGRAMME_BY_SLUG, values![caller.community.id, slug], read_programme)?.ok_or(Problem::NotFound)
}

pub fn programme_by_id(tx: &mut Tx<'_>, caller: &Caller, id: ProgrammeId) -> Result<Programme, Problem> {
    tx.first(&PROGRAMME_BY_ID, values![caller.community.id, id], read_programme)?.ok_or(Problem::NotFound)
}

pub fn programmes(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Programme>, Problem> {
    Ok(tx.query(&PROGRAMMES, values![caller.community.id], read_programme)?)
}

pub fn circle(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<Circle, Problem> {
    tx.first(&CIRCLE_BY_SLUG, values![caller.community.id, slug], read_circle)?.ok_or(Problem::NotFound)
}

pub fn circle_by_id(tx: &mut Tx<'_>, caller: &Caller, id: CircleId) -> Result<Circle, Problem> {
    tx.first(&CIRCLE_BY_ID, values![caller.community.id, id], read_circle)?.ok_or(Problem::NotFound)
}

pub fn circles(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Circle>, Problem> {
    Ok(tx.query(&CIRCLES, values![caller.community.id], read_circle)?)
}

pub fn place(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId) -> Result<Place, Problem> {
    tx.first(&PLACE_BY_ID, values![caller.community.id, id], read_place)?.ok_or(Problem::NotFound)
}

pub fn meeting(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId) -> Result<Meeting, Problem> {
    tx.first(&MEETING_BY_ID, values![caller.community.id, id], read_meeting)?.ok_or(Problem::NotFound)
}

/// Everybody who ever belonged to a circle, by pseudonym.
pub fn members(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Membership>, Problem> {
    Ok(tx.query(&MEMBERS, values![caller.community.id, circle], read_member)?)
}

/// Those who belong to a circle on a day and come as members, not to run it.
pub fn members_on(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    day: Day,
) -> Result<Vec<Membership>, Problem> {
    let mut members = members(tx, caller, circle)?;
    members.retain(|member| member.part == Part::Member && member.belongs_on(day));
    Ok(members)
}

pub fn membership(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
) -> Result<Option<Membership>, Problem> {
    Ok(tx.first(&MEMBER, values![caller.community.id, circle, person], read_member)?)
}

/// Whether the caller may run this circle: staff may run every one, a facilitator only their own.
pub fn may_run(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<bool, Problem> {
    const EVERY: Roles = Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor]);
    if caller.has(EVERY) {
        return Ok(true);
    }
    let Some(person) = caller.by().filter(|_| caller.has(Roles::RUN)) else { return Ok(false) };
    Ok(tx.first(&FACILITATES, values![caller.community.id, circle, person], |_| Ok(()))?.is_some())
}

/// Refuses, as if the circle were not there, whoever may not run it.
pub fn must_run(tx: &mut Tx<'_>, caller: &Caller, circle: Option<CircleId>) -> Result<(), Problem> {
    let may = match circle {
        Some(circle) => may_run(tx, caller, circle)?,
        None => caller.has(Roles::RUN),
    };
    if may { Ok(()) } else { Err(Problem::NotFound) }
}
