use ::store::{Tx, statement, values};
use base::{Instant, Problem};

use super::rules::Ways;
use crate::{Caller, PersonId, access, passkey, person};

statement! {
    RECEIPT_SINCE = "SELECT created_at FROM receipt WHERE community_id = $1 AND person_id = $2";
    FORGET_CHANGES = "DELETE FROM mail_change WHERE community_id = $1 AND (person_id = $2 OR expires_at <= $3)";
    ASK_CHANGE = "INSERT INTO mail_change (community_id, token_hash, person_id, address, expires_at) \
        VALUES ($1, $2, $3, $4, $5)";
    CHANGE = "SELECT address FROM mail_change WHERE community_id = $1 AND token_hash = $2 AND person_id = $3 \
        AND expires_at > $4";
    DROP_CHANGE = "DELETE FROM mail_change WHERE community_id = $1 AND token_hash = $2 AND person_id = $3";
}

pub fn receipt_since(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Option<Instant>, Problem> {
    Ok(tx.first(&RECEIPT_SINCE, values![caller.community.id, person], |row| row.get(0))?)
}

/// How the caller could come back, as things stand.
pub fn ways(tx: &mut Tx<'_>, caller: &Caller) -> Result<Ways, Problem> {
    let me = caller.person()?;
    let access = access::own(tx, caller)?;
    Ok(Ways {
        mail: !person::profile(tx, caller, &access)?.details.email.is_empty(),
        phrase: receipt_since(tx, caller, me)?.is_some(),
        passkeys: passkey::list(tx, caller)?.len(),
    })
}

/// Remembers an address until its owner opens the link with this token; earlier ones are forgotten.
pub fn ask_mail_change(
    tx: &mut Tx<'_>,
    caller: &Caller,
    token: &str,
    address: &str,
    expires: Instant,
) -> Result<(), Problem> {
    let (community, me) = (caller.community.id, caller.person()?);
    let hash = seal::token_hash(token);
    let sealed = access::sealer(tx, caller, me)?.seal(caller, "mail_change", &hash, "address", address);
    tx.execute(&FORGET_CHANGES, values![community, me, caller.now])?;
    tx.execute(&ASK_CHANGE, values![community, &hash, me, sealed.as_ref(), expires])?;
    Ok(())
}

/// The address that this token of the caller's confirms.
pub fn mail_change(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<Option<String>, Problem> {
    let hash = seal::token_hash(token);
    let values = values![caller.community.id, &hash, caller.person()?, caller.now];
    let sealed: Option<Vec<u8>> = tx.first(&CHANGE, values, |row| row.get(0))?;
    access::own(tx, caller)?.open("mail_change", &hash, "address", sealed.as_deref())
}

pub fn drop_mail_change(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<(), Problem> {
    let values = values![caller.community.id, seal::token_hash(token), caller.person()?];
    tx.execute(&DROP_CHANGE, values)?;
    Ok(())
}
