//! Statements about secret addresses and what they show.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Instant, Problem};
use people::{Caller, PersonId};

use super::model::{AddressKind, Entry};
use crate::records::{meeting_columns, read_meeting};

macro_rules! entry_columns {
    () => {
        concat!(
            "SELECT ",
            meeting_columns!(),
            ", (SELECT c.name FROM circle c WHERE c.community_id = meeting.community_id AND c.id = meeting.circle_id), \
             (SELECT p.name FROM place p WHERE p.community_id = meeting.community_id AND p.id = meeting.place_id), \
             (SELECT p.street FROM place p WHERE p.community_id = meeting.community_id AND p.id = meeting.place_id), \
             (SELECT p.town FROM place p WHERE p.community_id = meeting.community_id AND p.id = meeting.place_id) \
             FROM meeting WHERE community_id = $1 AND day >= $2 AND day <= $3 AND "
        )
    };
}

statement! {
    INSERT = "INSERT INTO calendar_address (community_id, token_hash, kind, subject_id, owner_id, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    BY_HASH = "SELECT a.kind, a.subject_id, a.owner_id, p.lang, a.created_at FROM calendar_address a \
        JOIN person p ON p.community_id = a.community_id AND p.id = a.owner_id AND p.erased_at IS NULL \
        WHERE a.community_id = $1 AND a.token_hash = $2 AND a.revoked_at IS NULL";
    OF_OWNER = "SELECT token_hash, kind, subject_id, created_at FROM calendar_address WHERE community_id = $1 \
        AND owner_id = $2 AND revoked_at IS NULL ORDER BY created_at, token_hash";
    REVOKE = "UPDATE calendar_address SET revoked_at = $4 WHERE community_id = $1 AND owner_id = $2 \
        AND token_hash = $3 AND revoked_at IS NULL";
    // Meetings of the circles somebody belongs to, and those planned for or attended by them.
    OF_PERSON = concat!(entry_columns!(), "(EXISTS (SELECT 1 FROM membership m WHERE m.community_id = $1 \
        AND m.circle_id = meeting.circle_id AND m.person_id = $4 AND m.joined_on <= meeting.day \
        AND (m.left_on IS NULL OR m.left_on >= meeting.day)) \
        OR EXISTS (SELECT 1 FROM attendance a WHERE a.community_id = $1 AND a.meeting_id = meeting.id \
        AND a.person_id = $4)) ORDER BY starts_at, id LIMIT 2000");
    OF_CIRCLE = concat!(entry_columns!(), "circle_id = $4 ORDER BY starts_at, id LIMIT 2000");
    OF_PLACE = concat!(entry_columns!(), "place_id = $4 ORDER BY starts_at, id LIMIT 2000");
}

/// An address as its token finds it.
pub struct Found {
    pub kind: AddressKind,
    pub subject: String,
    pub owner: PersonId,
    pub lang: String,
    pub created_at: Instant,
}

pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    hash: &str,
    kind: AddressKind,
    subject: &str,
    owner: PersonId,
) -> Result<(), Problem> {
    tx.execute(&INSERT, values![caller.community.id, hash, kind, subject, owner, caller.now])?;
    Ok(())
}

pub fn by_hash(tx: &mut Tx<'_>, caller: &Caller, hash: &str) -> Result<Option<Found>, Problem> {
    Ok(tx.first(&BY_HASH, values![caller.community.id, hash], |row| {
        Ok(Found {
            kind: row.get(0)?,
            subject: row.get(1)?,
            owner: row.get(2)?,
            lang: row.get(3)?,
            created_at: row.get(4)?,
        })
    })?)
}

/// Hash, kind, subject and age of every live address.
pub fn of_owner(
    tx: &mut Tx<'_>,
    caller: &Caller,
    owner: PersonId,
) -> Result<Vec<(String, AddressKind, String, Instant)>, Problem> {
    Ok(tx.query(&OF_OWNER, values![caller.community.id, owner], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?)
}

pub fn revoke(tx: &mut Tx<'_>, caller: &Caller, owner: PersonId, hash: &str) -> Result<(), Problem> {
    tx.execute(&REVOKE, values![caller.community.id, owner, hash, caller.now])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Entry, Error> {
    Ok(Entry {
        meeting: read_meeting(row)?,
        circle: row.get(20)?,
        place: row.get(21)?,
        street: row.get(22)?,
        town: row.get(23)?,
    })
}

pub fn entries(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: AddressKind,
    subject: &str,
    from: Day,
    to: Day,
) -> Result<Vec<Entry>, Problem> {
    let statement = match kind {
        AddressKind::Person => &OF_PERSON,
        AddressKind::Circle => &OF_CIRCLE,
        AddressKind::Place => &OF_PLACE,
    };
    Ok(tx.query(statement, values![caller.community.id, from, to, subject], read)?)
}
