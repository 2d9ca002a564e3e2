use ::store::{Tx, statement, values};
use base::{Instant, Problem};

use crate::{Caller, PersonId, Role};

statement! {
    LIST = "SELECT id FROM person WHERE community_id = $1 AND erased_at IS NULL AND id < $2 ORDER BY id DESC LIMIT $3";
    // Erasing somebody takes their roles away.
    WITH_ROLE = "SELECT person_id FROM role WHERE community_id = $1 AND role = $4 AND revoked_at IS NULL \
        AND person_id < $2 ORDER BY person_id DESC LIMIT $3";
    COUNT = "SELECT count(*) FROM (SELECT 1 FROM person WHERE community_id = $1 AND erased_at IS NULL LIMIT $2) few";
    COUNT_ROLE = "SELECT count(*) FROM (SELECT 1 FROM role WHERE community_id = $1 AND role = $3 \
        AND revoked_at IS NULL LIMIT $2) few";
    ROLES = "SELECT role, granted_at, granted_by, revoked_at, revoked_by FROM role WHERE community_id = $1 \
        AND person_id = $2 ORDER BY granted_at DESC, id DESC";
}

pub const PAGE: i64 = 50;

/// Beyond this nobody needs to know how many more there are, and counting would read them all.
pub const COUNTED: i64 = 1000;

/// The next page, newest first, of those with a role (everybody without one), after the person `before`.
pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    before: Option<PersonId>,
    role: Option<Role>,
) -> Result<Vec<PersonId>, Problem> {
    // A letter beyond the hexadecimal ones stands behind every id, in every collation.
    let before = before.map_or_else(|| "z".to_owned(), |id| id.to_string());
    let wanted = values![caller.community.id, before, PAGE + 1];
    Ok(match role {
        Some(role) => tx.query(&WITH_ROLE, &[wanted, values![role]].concat(), |row| row.get(0)),
        None => tx.query(&LIST, wanted, |row| row.get(0)),
    }?)
}

/// How many there are, up to one more than [`COUNTED`].
pub fn count(tx: &mut Tx<'_>, caller: &Caller, role: Option<Role>) -> Result<i64, Problem> {
    let wanted = values![caller.community.id, COUNTED + 1];
    Ok(match role {
        Some(role) => tx.one(&COUNT_ROLE, &[wanted, values![role]].concat(), |row| row.get(0)),
        None => tx.one(&COUNT, wanted, |row| row.get(0)),
    }?)
}

/// A role somebody holds or held.
pub struct Held {
    pub role: Role,
    pub granted_at: Instant,
    pub granted_by: Option<PersonId>,
    pub revoked_at: Option<Instant>,
    pub revoked_by: Option<PersonId>,
}

pub fn roles(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<Held>, Problem> {
    Ok(tx.query(&ROLES, values![caller.community.id, person], |row| {
        Ok(Held {
            role: row.get(0)?,
            granted_at: row.get(1)?,
            granted_by: row.get(2)?,
            revoked_at: row.get(3)?,
            revoked_by: row.get(4)?,
        })
    })?)
}
