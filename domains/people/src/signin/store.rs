use base::{Instant, Problem};
use store::{Tx, statement, values};

use crate::{Caller, PersonId};

statement! {
    PASSWORD_BY_EMAIL = "SELECT p.id, w.hash FROM person p \
        LEFT JOIN password w ON w.community_id = p.community_id AND w.person_id = p.id \
        WHERE p.community_id = $1 AND p.email_lookup = $2 AND p.erased_at IS NULL";
    PASSWORD = "SELECT hash, changed_at FROM password WHERE community_id = $1 AND person_id = $2";
    SET_PASSWORD = "INSERT INTO password (community_id, person_id, hash, changed_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (community_id, person_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at";
    RECEIPT = "SELECT r.person_id, r.hash FROM receipt r \
        JOIN person p ON p.community_id = r.community_id AND p.id = r.person_id AND p.erased_at IS NULL \
        WHERE r.community_id = $1 AND r.lookup = $2";
    SET_RECEIPT = "INSERT INTO receipt (community_id, person_id, lookup, hash, created_at) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (community_id, person_id) DO UPDATE SET lookup = excluded.lookup, hash = excluded.hash, \
        created_at = excluded.created_at";
    FORGET_LINKS = "DELETE FROM sign_in_link WHERE community_id = $1 AND (person_id = $2 OR expires_at <= $3)";
    NEW_LINK = "INSERT INTO sign_in_link (community_id, token_hash, person_id, expires_at) VALUES ($1, $2, $3, $4)";
    LINK_LIVES = "SELECT 1 FROM sign_in_link WHERE community_id = $1 AND token_hash = $2 AND used_at IS NULL \
        AND expires_at > $3";
    USE_LINK = "UPDATE sign_in_link SET used_at = $3 WHERE community_id = $1 AND token_hash = $2 \
        AND used_at IS NULL AND expires_at > $3 RETURNING person_id";
    SHADOW = "INSERT INTO passkey_ceremony (community_id, id, state, expires_at) VALUES ($1, $2, $3, $4)";
    END_SHADOW = "DELETE FROM passkey_ceremony WHERE community_id = $1 AND id = $2";
}

/// Who has this address, and their password's hash if they have one.
pub fn password_by_email(
    tx: &mut Tx<'_>,
    caller: &Caller,
    lookup: &str,
) -> Result<Option<(PersonId, Option<String>)>, Problem> {
    Ok(tx.first(&PASSWORD_BY_EMAIL, values![caller.community.id, lookup], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?)
}

pub fn password_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
) -> Result<Option<(String, Instant)>, Problem> {
    Ok(tx.first(&PASSWORD, values![caller.community.id, person], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn set_password(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, hash: &str) -> Result<(), Problem> {
    tx.execute(&SET_PASSWORD, values![caller.community.id, person, hash, caller.now])?;
    Ok(())
}

pub fn receipt(
    tx: &mut Tx<'_>,
    caller: &Caller,
    phrase: &str,
) -> Result<Option<(PersonId, String)>, Problem> {
    let lookup = receipt_lookup(caller, phrase);
    Ok(tx.first(&RECEIPT, values![caller.community.id, lookup], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn set_receipt(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    phrase: &str,
    hash: &str,
) -> Result<(), Problem> {
    let lookup = receipt_lookup(caller, phrase);
    tx.execute(&SET_RECEIPT, values![caller.community.id, person, lookup, hash, caller.now])?;
    Ok(())
}

fn receipt_lookup(caller: &Caller, phrase: &str) -> String {
    caller.site.secret.lookup(&caller.community.id.to_string(), "receipt", phrase)
}

/// A new link; older ones of the same person no longer work.
pub fn new_link(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    token: &str,
    expires: Instant,
) -> Result<(), Problem> {
    let community = caller.community.id;
    tx.execute(&FORGET_LINKS, values![community, person, caller.now])?;
    tx.execute(&NEW_LINK, values![community, seal::token_hash(token), person, expires])?;
    Ok(())
}

pub fn link_lives(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<bool, Problem> {
    let values = values![caller.community.id, seal::token_hash(token), caller.now];
    Ok(tx.first(&LINK_LIVES, values, |_| Ok(()))?.is_some())
}

pub fn use_link(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<Option<PersonId>, Problem> {
    let values = values![caller.community.id, seal::token_hash(token), caller.now];
    Ok(tx.first(&USE_LINK, values, |row| row.get(0))?)
}

/// Writes as much as a link would and leaves nothing: an unknown address costs the disk the same as a known one.
pub fn shadow_link(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    let id: base::Id<()> = caller.new_id();
    let padding = "0".repeat(900);
    tx.execute(&SHADOW, values![caller.community.id, id, padding, caller.now])?;
    tx.execute(&END_SHADOW, values![caller.community.id, id])?;
    Ok(())
}
