//! Forgetting what nobody came back for.

use ::store::{Tx, statement, values};
use base::Problem;

use crate::Caller;

statement! {
    LINKS = "DELETE FROM sign_in_link WHERE community_id = $1 AND expires_at <= $2";
    CHANGES = "DELETE FROM mail_change WHERE community_id = $1 AND expires_at <= $2";
    CEREMONIES = "DELETE FROM passkey_ceremony WHERE community_id = $1 AND expires_at <= $2";
}

/// Forgets links, changes of address and passkey ceremonies whose time is over; answers how many. A timed job.
pub fn forget(tx: &mut Tx<'_>, caller: &Caller) -> Result<u64, Problem> {
    let mut forgotten = 0;
    for statement in [&LINKS, &CHANGES, &CEREMONIES] {
        forgotten += tx.execute(statement, values![caller.community.id, caller.now])?;
    }
    Ok(forgotten)
}
