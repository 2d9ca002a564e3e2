use base::{Id, Instant, Problem};
use store::{Tx, statement, values};

use super::{Ceremony, Passkey};
use crate::{Caller, PersonId};

statement! {
    BEGIN = "INSERT INTO passkey_ceremony (community_id, id, person_id, state, expires_at) VALUES ($1, $2, $3, $4, $5)";
    FORGET = "DELETE FROM passkey_ceremony WHERE community_id = $1 AND expires_at <= $2";
    TAKE = "DELETE FROM passkey_ceremony WHERE community_id = $1 AND id = $2 RETURNING person_id, state, expires_at";
    INSERT = "INSERT INTO passkey (community_id, id, person_id, credential_id, credential, label, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (community_id, credential_id) DO NOTHING";
    BY_CREDENTIAL = "SELECT k.id, k.person_id, k.credential FROM passkey k \
        JOIN person p ON p.community_id = k.community_id AND p.id = k.person_id AND p.erased_at IS NULL \
        WHERE k.community_id = $1 AND k.credential_id = $2";
    USED = "UPDATE passkey SET credential = $3, used_at = $4 WHERE community_id = $1 AND id = $2";
    LIST = "SELECT id, label, created_at, used_at, credential FROM passkey WHERE community_id = $1 AND person_id = $2 \
        ORDER BY created_at, id";
    REMOVE = "DELETE FROM passkey WHERE community_id = $1 AND person_id = $2 AND id = $3";
}

const MINUTES: i64 = 5;

pub fn begin(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: Option<PersonId>,
    state: &str,
) -> Result<Id<Ceremony>, Problem> {
    let (community, id) = (caller.community.id, caller.new_id());
    tx.execute(&FORGET, values![community, caller.now])?;
    tx.execute(&BEGIN, values![community, id, person, state, caller.now.plus_minutes(MINUTES)])?;
    Ok(id)
}

/// What was remembered, once, and only for the person it was begun for.
pub fn take(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: Id<Ceremony>,
    person: Option<PersonId>,
) -> Result<Option<String>, Problem> {
    let found = tx.first(&TAKE, values![caller.community.id, id], |row| {
        Ok((row.get::<Option<PersonId>>(0)?, row.get::<String>(1)?, row.get::<Instant>(2)?))
    })?;
    Ok(found
        .filter(|(whose, _, expires)| *whose == person && *expires > caller.now)
        .map(|(_, state, _)| state))
}

pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    credential_id: &str,
    credential: &str,
    label: &str,
) -> Result<bool, Problem> {
    let (id, person): (Id<Passkey>, _) = (caller.new_id(), caller.person()?);
    let values = values![caller.community.id, id, person, credential_id, credential, label, caller.now];
    Ok(tx.execute(&INSERT, values)? == 1)
}

pub fn by_credential(
    tx: &mut Tx<'_>,
    caller: &Caller,
    credential_id: &str,
) -> Result<Option<(Id<Passkey>, PersonId, String)>, Problem> {
    Ok(tx.first(&BY_CREDENTIAL, values![caller.community.id, credential_id], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?)
}

pub fn used(tx: &mut Tx<'_>, caller: &Caller, id: Id<Passkey>, credential: &str) -> Result<(), Problem> {
    tx.execute(&USED, values![caller.community.id, id, credential, caller.now])?;
    Ok(())
}

/// A passkey as its owner sees it.
pub struct Key {
    pub id: Id<Passkey>,
    pub label: String,
    pub created_at: Instant,
    pub used_at: Option<Instant>,
    pub(super) credential: String,
}

/// The caller's own.
pub fn list(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Key>, Problem> {
    Ok(tx.query(&LIST, values![caller.community.id, caller.person()?], |row| {
        Ok(Key {
            id: row.get(0)?,
            label: row.get(1)?,
            created_at: row.get(2)?,
            used_at: row.get(3)?,
            credential: row.get(4)?,
        })
    })?)
}

pub fn remove(tx: &mut Tx<'_>, caller: &Caller, id: Id<Passkey>) -> Result<(), Problem> {
    tx.execute(&REMOVE, values![caller.community.id, caller.person()?, id])?;
    Ok(())
}
