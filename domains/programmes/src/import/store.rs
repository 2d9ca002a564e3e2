//! Every statement of the importer.

use std::collections::{BTreeSet, HashMap};

use base::{Day, Id, Instant};
use people::{Caller, PersonId};
use store::{Error, Tx, statement, values};
use texts::fold;

use super::plan::{KnownMeeting, MeetingFacts, World};
use crate::{
    model::{Circle, CircleId, MeetingId, Membership, Place, TopicId},
    records::{place_columns, read_place},
};

statement! {
    FROZEN = "SELECT programme_id, year FROM frozen_year WHERE community_id = $1";
    PLACES = concat!("SELECT ", place_columns!(), " FROM place WHERE community_id = $1");
    TOPICS = "SELECT id, name FROM circle_topic WHERE community_id = $1 AND circle_id = $2 AND retired_at IS NULL";
    MEETINGS = "SELECT id, programme_id, day, starts_at, status, minutes, kind, format, title, guest, place_id, \
        cancel_reason, starts_local FROM meeting WHERE community_id = $1 AND circle_id = $2 AND day >= $3 AND day <= $4";
    ATTENDANCE = "SELECT a.meeting_id, a.person_id, a.status, a.active FROM attendance a JOIN meeting m \
        ON m.community_id = a.community_id AND m.id = a.meeting_id \
        WHERE a.community_id = $1 AND m.circle_id = $2 AND m.day >= $3 AND m.day <= $4";
    CORRECTED = "SELECT c.meeting_id, c.person_id, c.status_before, c.active_before FROM attendance_correction c \
        JOIN meeting m ON m.community_id = c.community_id AND m.id = c.meeting_id WHERE c.community_id = $1 \
        AND m.circle_id = $2 AND m.day >= $3 AND m.day <= $4 ORDER BY c.recorded_at, c.id";
    ADD_PLACE = "INSERT INTO place (community_id, id, name, street, postcode, town, accessibility, note, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    // A place that a file names again is in use again.
    CHANGE_PLACE = "UPDATE place SET street = $3, postcode = $4, accessibility = $5, version = version + 1, \
        retired_at = NULL WHERE community_id = $1 AND id = $2";
    ADD_CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        place_id, capacity, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    CHANGE_CIRCLE = "UPDATE circle SET name = $3, about = $4, openness = $5, format = $6, languages = $7, \
        place_id = $8, capacity = $9 WHERE community_id = $1 AND id = $2";
    ADD_MEMBER = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on, left_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    CHANGE_MEMBER = "UPDATE membership SET joined_on = $3, left_on = $4 WHERE community_id = $1 AND id = $2";
    ADD_MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, \
        day, starts_local, place_id, title, guest, status, cancel_reason, sequence, changed_at, journey_id) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, $16, $17)";
    CHANGE_MEETING = "UPDATE meeting SET kind = $3, format = $4, minutes = $5, place_id = $6, title = $7, guest = $8, \
        status = $9, cancel_reason = $10, sequence = sequence + 1, changed_at = $11 \
        WHERE community_id = $1 AND id = $2 AND status <> 'closed'";
    DROP_TOPICS = "DELETE FROM meeting_topic WHERE community_id = $1 AND meeting_id = $2";
    ADD_TOPIC = "INSERT INTO meeting_topic (community_id, meeting_id, topic_id) VALUES ($1, $2, $3) \
        ON CONFLICT DO NOTHING";
    BATCH = "INSERT INTO import_batch (community_id, id, kind, file_hash, added, changed, unchanged, imported_at, \
        imported_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    KNOWN_FILE = "SELECT imported_at FROM import_batch WHERE community_id = $1 AND kind = $2 AND file_hash = $3 \
        ORDER BY imported_at LIMIT 1";
    BATCHES = "SELECT kind, added, changed, unchanged, imported_at FROM import_batch WHERE community_id = $1 \
        AND (CAST($2 AS text) IS NULL OR kind = $2) ORDER BY imported_at DESC, id DESC LIMIT 20";
    HOLD = "INSERT INTO import_file (community_id, id, person_id, file_name, kind, sealed, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    HELD = "SELECT file_name, kind, sealed FROM import_file WHERE community_id = $1 AND id = $2 AND person_id = $3 \
        AND expires_at > $4";
    LET_GO = "DELETE FROM import_file WHERE community_id = $1 AND id = $2";
    LET_GO_OLD = "DELETE FROM import_file WHERE community_id = $1 AND expires_at <= $2";
}

/// Everything a plan compares with, for the circles and the days that the file speaks of.
pub(super) fn world(
    tx: &mut Tx<'_>,
    caller: &Caller,
    slugs: &BTreeSet<String>,
    days: Option<(Day, Day)>,
) -> Result<World, base::Problem> {
    let community = caller.community.id;
    let mut world = World {
        zone: caller.community.zone.clone(),
        now: caller.now,
        lang: caller.community.lang,
        programmes: HashMap::new(),
        frozen: BTreeSet::new(),
        circles: HashMap::new(),
        places: HashMap::new(),
        topics: HashMap::new(),
        members: HashMap::new(),
        meetings: HashMap::new(),
        attendance: HashMap::new(),
        before: HashMap::new(),
        office: super::office::Known::default(),
    };
    for programme in crate::records::programmes(tx, caller)? {
        world.programmes.insert(programme.slug, programme.id);
    }
    tx.each(&FROZEN, values![community], |row| {
        world.frozen.insert((row.get(0)?, row.get(1)?));
        Ok(())
    })?;
    tx.each(&PLACES, values![community], |row| {
        let place = read_place(row)?;
        world.places.insert((fold(&place.name), fold(&place.town)), place);
        Ok(())
    })?;
    for circle in
        crate::records::circles(tx, caller)?.into_iter().filter(|circle| slugs.contains(&circle.slug))
    {
        circle_world(tx, caller, &mut world, &circle, days)?;
        world.circles.insert(circle.slug.clone(), circle);
    }
    Ok(world)
}

fn circle_world(
    tx: &mut Tx<'_>,
    caller: &Caller,
    world: &mut World,
    circle: &Circle,
    days: Option<(Day, Day)>,
) -> Result<(), base::Problem> {
    let community = caller.community.id;
    for member in crate::records::members(tx, caller, circle.id)? {
        world.members.insert((circle.id, fold(&member.pseudonym)), member);
    }
    tx.each(&TOPICS, values![community, circle.id], |row| {
        world.topics.insert((circle.id, fold(&row.get::<String>(1)?)), row.get(0)?);
        Ok(())
    })?;
    let Some((from, to)) = days else { return Ok(()) };
    tx.each(&MEETINGS, values![community, circle.id, from, to], |row| {
        let meeting = KnownMeeting {
            id: row.get(0)?,
            programme: row.get(1)?,
            day: row.get(2)?,
            starts_at: row.get(3)?,
            status: row.get(4)?,
            facts: MeetingFacts {
                minutes: row.get(5)?,
                kind: row.get(6)?,
                format: row.get(7)?,
                title: row.get(8)?,
                guest: row.get(9)?,
                place: row.get(10)?,
                cancelled: row.get(11)?,
            },
        };
        world.meetings.insert((circle.id, row.get(12)?), meeting);
        Ok(())
    })?;
    tx.each(&ATTENDANCE, values![community, circle.id, from, to], |row| {
        world.attendance.insert((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?));
        Ok(())
    })?;
    tx.each(&CORRECTED, values![community, circle.id, from, to], |row| {
        if let (Some(status), Some(active)) = (row.get(2)?, row.get(3)?) {
            world.before.entry((row.get(0)?, row.get(1)?)).or_insert((status, active));
        }
        Ok(())
    })?;
    Ok(())
}

pub(super) fn add_place(tx: &mut Tx<'_>, caller: &Caller, place: &Place) -> Result<(), Error> {
    tx.execute(
        &ADD_PLACE,
        values![
            caller.community.id,
            place.id,
            &place.name,
            &place.street,
            &place.postcode,
            &place.town,
            &place.accessibility,
            &place.note,
            caller.now
        ],
    )?;
    Ok(())
}

pub(super) fn change_place(tx: &mut Tx<'_>, caller: &Caller, place: &Place) -> Result<(), Error> {
    let values = values![caller.community.id, place.id, &place.street, &place.postcode, &place.accessibility];
    tx.execute(&CHANGE_PLACE, values)?;
    Ok(())
}

pub(super) fn add_circle(tx: &mut Tx<'_>, caller: &Caller, circle: &Circle) -> Result<(), Error> {
    tx.execute(
        &ADD_CIRCLE,
        values![
            caller.community.id,
            circle.id,
            circle.programme,
            &circle.slug,
            &circle.name,
            &circle.about,
            circle.openness,
            circle.format,
            &circle.languages,
            circle.place,
            circle.capacity,
            caller.now
        ],
    )?;
    Ok(())
}

pub(super) fn change_circle(tx: &mut Tx<'_>, caller: &Caller, circle: &Circle) -> Result<(), Error> {
    tx.execute(
        &CHANGE_CIRCLE,
        values![
            caller.community.id,
            circle.id,
            &circle.name,
            &circle.about,
            circle.openness,
            circle.format,
            &circle.languages,
            circle.place,
            circle.capacity
        ],
    )?;
    Ok(())
}

pub(super) fn add_member(
    tx: &mut Tx<'_>,
    caller: &Caller,
    membership: &Membership,
    person: PersonId,
) -> Result<(), Error> {
    tx.execute(
        &ADD_MEMBER,
        values![
            caller.community.id,
            membership.id,
            membership.circle,
            person,
            membership.part,
            &membership.pseudonym,
            fold(&membership.pseudonym),
            membership.joined_on,
            membership.left_on
        ],
    )?;
    Ok(())
}

pub(super) fn change_member(tx: &mut Tx<'_>, caller: &Caller, membership: &Membership) -> Result<(), Error> {
    let values = values![caller.community.id, membership.id, membership.joined_on, membership.left_on];
    tx.execute(&CHANGE_MEMBER, values)?;
    Ok(())
}

pub(super) fn add_meeting(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    meeting: &KnownMeeting,
    starts_local: &str,
    topic: Option<TopicId>,
) -> Result<(), Error> {
    let facts = &meeting.facts;
    let journey: Id<()> = caller.new_id();
    tx.execute(
        &ADD_MEETING,
        values![
            caller.community.id,
            meeting.id,
            meeting.programme,
            circle,
            facts.kind,
            facts.format,
            meeting.starts_at,
            facts.minutes,
            meeting.day,
            starts_local,
            facts.place,
            &facts.title,
            &facts.guest,
            meeting.status,
            facts.cancelled.as_ref(),
            caller.now,
            journey
        ],
    )?;
    set_topic(tx, caller, meeting.id, topic)
}

pub(super) fn change_meeting(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &KnownMeeting,
    topic: Option<TopicId>,
) -> Result<(), Error> {
    let facts = &meeting.facts;
    tx.execute(
        &CHANGE_MEETING,
        values![
            caller.community.id,
            meeting.id,
            facts.kind,
            facts.format,
            facts.minutes,
            facts.place,
            &facts.title,
            &facts.guest,
            meeting.status,
            facts.cancelled.as_ref(),
            caller.now
        ],
    )?;
    tx.execute(&DROP_TOPICS, values![caller.community.id, meeting.id])?;
    set_topic(tx, caller, meeting.id, topic)
}

fn set_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    topic: Option<TopicId>,
) -> Result<(), Error> {
    if let Some(topic) = topic {
        tx.execute(&ADD_TOPIC, values![caller.community.id, meeting, topic])?;
    }
    Ok(())
}

pub(super) struct Batch {
    pub kind: String,
    pub added: i64,
    pub changed: i64,
    pub unchanged: i64,
    pub imported_at: Instant,
}

pub(super) fn write_batch(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: &str,
    hash: &str,
    counts: super::Counts,
) -> Result<(), Error> {
    let id: Id<Batch> = caller.new_id();
    tx.execute(
        &BATCH,
        values![
            caller.community.id,
            id,
            kind,
            hash,
            counts.added,
            counts.changed,
            counts.unchanged,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(())
}

pub(super) fn known_file(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: &str,
    hash: &str,
) -> Result<Option<Instant>, Error> {
    tx.first(&KNOWN_FILE, values![caller.community.id, kind, hash], |row| row.get(0))
}

pub(super) fn batches(tx: &mut Tx<'_>, caller: &Caller, kind: Option<&str>) -> Result<Vec<Batch>, Error> {
    tx.query(&BATCHES, values![caller.community.id, kind], |row| {
        Ok(Batch {
            kind: row.get(0)?,
            added: row.get(1)?,
            changed: row.get(2)?,
            unchanged: row.get(3)?,
            imported_at: row.get(4)?,
        })
    })
}

/// A file that waits for its sender, sealed.
pub(super) struct Held {
    pub file_name: String,
    pub kind: String,
    pub sealed: Vec<u8>,
}

pub(super) fn hold(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: Id<Held>,
    person: PersonId,
    file: &Held,
    expires_at: Instant,
) -> Result<(), Error> {
    tx.execute(
        &HOLD,
        values![caller.community.id, id, person, &file.file_name, &file.kind, &file.sealed, expires_at],
    )?;
    Ok(())
}

pub(super) fn held(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: Id<Held>,
    person: PersonId,
) -> Result<Option<Held>, Error> {
    tx.first(&HELD, values![caller.community.id, id, person, caller.now], |row| {
        Ok(Held { file_name: row.get(0)?, kind: row.get(1)?, sealed: row.get(2)? })
    })
}

pub(super) fn let_go(tx: &mut Tx<'_>, caller: &Caller, id: Id<Held>) -> Result<(), Error> {
    tx.execute(&LET_GO, values![caller.community.id, id])?;
    Ok(())
}

pub(super) fn let_go_old(tx: &mut Tx<'_>, caller: &Caller) -> Result<u64, Error> {
    tx.execute(&LET_GO_OLD, values![caller.community.id, caller.now])
}
