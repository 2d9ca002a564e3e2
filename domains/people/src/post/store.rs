use base::{Id, Instant, Problem};
use store::{Tx, statement, values};

use super::{Due, Queued};
use crate::{Caller, PersonId, access::Access};

statement! {
    INSERT = "INSERT INTO mail (community_id, id, person_id, address, subject, body, created_at, not_before, tries) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 0)";
    DUE = "SELECT id, person_id, not_before, tries FROM mail WHERE community_id = $1 AND not_before <= $2 \
        ORDER BY not_before, id LIMIT 50";
    LEASE = "UPDATE mail SET not_before = $4, tries = tries + 1 WHERE community_id = $1 AND id = $2 AND not_before = $3";
    LETTER = "SELECT address, subject, body FROM mail WHERE community_id = $1 AND id = $2";
    LATER = "UPDATE mail SET not_before = $3 WHERE community_id = $1 AND id = $2";
    GONE = "DELETE FROM mail WHERE community_id = $1 AND id = $2";
    NEWEST = "SELECT id, person_id, created_at FROM mail WHERE community_id = $1 ORDER BY created_at DESC, id DESC LIMIT 50";
}

pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: Id<Queued>,
    person: PersonId,
    [address, subject, body]: [&Vec<u8>; 3],
) -> Result<(), Problem> {
    tx.execute(&INSERT, values![caller.community.id, id, person, address, subject, body, caller.now])?;
    Ok(())
}

pub fn due(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Due>, Problem> {
    Ok(tx.query(&DUE, values![caller.community.id, caller.now], |row| {
        Ok(Due { id: row.get(0)?, person: row.get(1)?, not_before: row.get(2)?, tries: row.get(3)? })
    })?)
}

/// True when the letter is ours to send until then.
pub fn lease(tx: &mut Tx<'_>, caller: &Caller, due: &Due, until: Instant) -> Result<bool, Problem> {
    Ok(tx.execute(&LEASE, values![caller.community.id, due.id, due.not_before, until])? == 1)
}

/// A letter with its fields opened.
pub struct Opened {
    pub address: String,
    pub subject: String,
    pub body: String,
}

pub fn open(
    tx: &mut Tx<'_>,
    caller: &Caller,
    access: &Access,
    id: Id<Queued>,
) -> Result<Option<Opened>, Problem> {
    let sealed = tx.first(&LETTER, values![caller.community.id, id], |row| {
        Ok([row.get::<Vec<u8>>(0)?, row.get(1)?, row.get(2)?])
    })?;
    let Some([address, subject, body]) = sealed else { return Ok(None) };
    let row = id.to_string();
    let open = |column, sealed: &[u8]| {
        access.open("mail", &row, column, Some(sealed)).map(Option::unwrap_or_default)
    };
    Ok(Some(Opened {
        address: open("address", &address)?,
        subject: open("subject", &subject)?,
        body: open("body", &body)?,
    }))
}

/// The letter has left or was given up (`None`), or waits until then.
pub fn settle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: Id<Queued>,
    again: Option<Instant>,
) -> Result<(), Problem> {
    match again {
        Some(at) => tx.execute(&LATER, values![caller.community.id, id, at])?,
        None => tx.execute(&GONE, values![caller.community.id, id])?,
    };
    Ok(())
}

pub fn newest(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Id<Queued>, PersonId, Instant)>, Problem> {
    Ok(tx.query(&NEWEST, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
}
