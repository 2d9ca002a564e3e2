//! Sessions: begun by signing in, listed and ended by their owner, limited in idle and in total time.

use base::{Instant, Problem};
use seal::token_hash;
use store::{Tx, statement, values};

use crate::{Actor, Caller, Community, Method, PersonId, Role, Roles, SessionId};

statement! {
    INSERT = "INSERT INTO session (community_id, id, token_hash, person_id, device, method, created_at, seen_at, \
        expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)";
    // One row per role held; one row with a null role for somebody without any.
    FIND = "SELECT s.id, s.person_id, s.seen_at, s.expires_at, r.role, p.lang FROM session s \
        JOIN person p ON p.community_id = s.community_id AND p.id = s.person_id AND p.erased_at IS NULL \
        LEFT JOIN role r ON r.community_id = s.community_id AND r.person_id = s.person_id AND r.revoked_at IS NULL \
        WHERE s.community_id = $1 AND s.token_hash = $2 AND s.ended_at IS NULL";
    TOUCH = "UPDATE session SET seen_at = $3 WHERE community_id = $1 AND id = $2";
    END = "UPDATE session SET ended_at = $4 WHERE community_id = $1 AND person_id = $2 AND id = $3 \
        AND ended_at IS NULL";
    END_ALL = "UPDATE session SET ended_at = $3 WHERE community_id = $1 AND person_id = $2 AND ended_at IS NULL";
    END_OTHERS = "UPDATE session SET ended_at = $4 WHERE community_id = $1 AND person_id = $2 AND id <> $3 \
        AND ended_at IS NULL";
    OF_PERSON = "SELECT id, device, method, created_at, seen_at FROM session WHERE community_id = $1 \
        AND person_id = $2 AND ended_at IS NULL AND expires_at > $3 ORDER BY seen_at DESC";
}

/// A session ends this long after it began, whatever happens.
pub const LIMIT_DAYS: i64 = 30;
/// A resident's phone stays signed in for two weeks of silence; a desk in the office for half a day.
const IDLE_MINUTES: i64 = 14 * 24 * 60;
const IDLE_MINUTES_STAFF: i64 = 12 * 60;

/// Begins a session and answers the token for its cookie, which is kept nowhere else.
pub fn begin(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    method: Method,
    device: &str,
) -> Result<String, Problem> {
    let token = caller.site.entropy.token();
    let id: SessionId = caller.new_id();
    let expires = caller.now.plus_days(LIMIT_DAYS);
    tx.execute(
        &INSERT,
        values![caller.community.id, id, token_hash(&token), person, device, method, caller.now, expires],
    )?;
    Ok(token)
}

/// A live session, as its token finds it.
pub struct Found {
    pub actor: Actor,
    pub lang: Option<texts::Lang>,
    seen_at: Instant,
}

pub fn find(
    tx: &mut Tx<'_>,
    community: &Community,
    token: &str,
    now: Instant,
) -> Result<Option<Found>, Problem> {
    let mut found: Option<(Found, Instant)> = None;
    tx.each(&FIND, values![community.id, token_hash(token)], |row| {
        let lang: String = row.get(5)?;
        let (found, _) = match &mut found {
            Some(found) => found,
            none => none.insert((
                Found {
                    actor: Actor { session: row.get(0)?, person: row.get(1)?, roles: Roles::NONE },
                    lang: texts::Lang::from_code(&lang),
                    seen_at: row.get(2)?,
                },
                row.get(3)?,
            )),
        };
        if let Some(role) = row.get::<Option<Role>>(4)? {
            found.actor.roles.insert(role);
        }
        Ok(())
    })?;
    Ok(found.and_then(|(found, expires)| {
        let idle = if found.actor.roles.any(Roles::STAFF) { IDLE_MINUTES_STAFF } else { IDLE_MINUTES };
        (expires > now && found.seen_at.plus_minutes(idle) > now).then_some(found)
    }))
}

impl Found {
    /// Writing on every request would make reading as dear as writing; five minutes are exact enough.
    pub fn is_stale(&self, now: Instant) -> bool {
        self.seen_at.plus_minutes(5) <= now
    }
}

pub fn touch(
    tx: &mut Tx<'_>,
    community: &Community,
    session: SessionId,
    now: Instant,
) -> Result<(), Problem> {
    tx.execute(&TOUCH, values![community.id, session, now])?;
    Ok(())
}

/// Ends one session of the caller's own.
pub fn end(tx: &mut Tx<'_>, caller: &Caller, session: SessionId) -> Result<(), Problem> {
    tx.execute(&END, values![caller.community.id, caller.person()?, session, caller.now])?;
    Ok(())
}

/// Ends every session of a person: after an erasure or a new password.
pub fn end_all(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    tx.execute(&END_ALL, values![caller.community.id, person, caller.now])?;
    Ok(())
}

/// Ends every session of a person but one; answers how many.
pub fn end_others(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    but: SessionId,
) -> Result<u64, Problem> {
    Ok(tx.execute(&END_OTHERS, values![caller.community.id, person, but, caller.now])?)
}

/// A session as its owner sees it.
pub struct Listed {
    pub id: SessionId,
    pub device: String,
    pub method: Method,
    pub created_at: Instant,
    pub seen_at: Instant,
}

pub fn of_person(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Listed>, Problem> {
    Ok(tx.query(&OF_PERSON, values![caller.community.id, caller.person()?, caller.now], |row| {
        Ok(Listed {
            id: row.get(0)?,
            device: row.get(1)?,
            method: row.get(2)?,
            created_at: row.get(3)?,
            seen_at: row.get(4)?,
        })
    })?)
}

/// "phone", "tablet" or "computer": enough to know one's own devices, too little to follow anybody.
pub fn device(user_agent: &str) -> &'static str {
    if user_agent.contains("iPad") || user_agent.contains("Tablet") {
        "tablet"
    } else if user_agent.contains("Mobi") || user_agent.contains("Android") {
        "phone"
    } else {
        "computer"
    }
}
