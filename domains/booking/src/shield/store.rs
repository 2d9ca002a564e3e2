//! Every SQL statement about shields.

use ::store::{Tx, sixteen, statement, values};
use base::Problem;
use people::{Caller, PersonId};

statement! {
    ONE = "SELECT body, version FROM shield WHERE community_id = $1 AND person_id = $2";
    OF = concat!("SELECT person_id, body FROM shield WHERE community_id = $1 AND person_id IN (", sixteen!(), ")");
    ADD = "INSERT INTO shield (community_id, person_id, body, version, changed_at) VALUES ($1, $2, $3, 1, $4) \
        ON CONFLICT DO NOTHING";
    CHANGE = "UPDATE shield SET body = $3, version = version + 1, changed_at = $4 WHERE community_id = $1 \
        AND person_id = $2 AND version = $5";
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Option<(Vec<u8>, i64)>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, person], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    people: &[PersonId],
) -> Result<Vec<(PersonId, Vec<u8>)>, Problem> {
    Ok(tx.query_of(&OF, caller.community.id, people, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// False when somebody was quicker.
pub fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    body: &[u8],
    seen: i64,
) -> Result<bool, Problem> {
    let written = match seen {
        0 => tx.execute(&ADD, values![caller.community.id, person, body, caller.now])?,
        seen => tx.execute(&CHANGE, values![caller.community.id, person, body, caller.now, seen])?,
    };
    Ok(written == 1)
}
