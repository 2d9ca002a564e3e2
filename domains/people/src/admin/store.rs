use ::store::{Tx, statement, values};
use base::{Instant, Problem};

use crate::{Caller, PersonId, Role};

statement! {
    LIST = "SELECT p.id FROM person p WHERE p.community_id = $1 AND p.erased_at IS NULL \
        AND p.id < $2 AND ($3 = '' OR EXISTS (SELECT 1 FROM role r WHERE r.community_id = p.community_id \
        AND r.person_id = p.id AND r.role = $3 AND r.revoked_at IS NULL)) ORDER BY p.id DESC LIMIT $4";
    COUNT = "SELECT count(*) FROM person p WHERE p.community_id = $1 AND p.erased_at IS NULL \
        AND ($2 = '' OR EXISTS (SELECT 1 FROM role r WHERE r.community_id = p.community_id \
        AND r.person_id = p.id AND r.role = $2 AND r.revoked_at IS NULL))";
    ROLES = "SELECT role, granted_at, granted_by, revoked_at, revoked_by FROM role WHERE community_id = $1 \
        AND person_id = $2 ORDER BY granted_at DESC, id DESC";
}

pub const PAGE: i64 = 50;

/// The next page, newest first, of those with a role (all for an empty word), after the person `before`.
pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    before: Option<PersonId>,
    role: &str,
) -> Result<Vec<PersonId>, Problem> {
    // A letter beyond the hexadecimal ones stands behind every id, in every collation.
    let before = before.map_or_else(|| "z".to_owned(), |id| id.to_string());
    Ok(tx.query(&LIST, values![caller.community.id, before, role, PAGE + 1], |row| row.get(0))?)
}

pub fn count(tx: &mut Tx<'_>, caller: &Caller, role: &str) -> Result<i64, Problem> {
    Ok(tx.one(&COUNT, values![caller.community.id, role], |row| row.get(0))?)
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
