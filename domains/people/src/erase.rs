//! Erasing a person, and what the other rooms add to a person's record.
//!
//! The key is destroyed, and with it name, contacts and notes; every way in is closed; what other rooms wrote in clear
//! (a pseudonym) becomes a word that leads nowhere. What remains is a row with an id: registers still count somebody,
//! and nobody can say whom. All of it happens in one transaction. Afterwards [`forget`] empties the write-ahead log.

use ::store::{Tx, statement, values};
use base::Problem;
use web::{Failure, Shared};

use crate::{Caller, PersonId, Role, person};

/// What another room knows of a person. It registers its part with [`room!`](crate::room).
pub struct Room {
    /// Makes everything this room wrote in clear about a person unlinkable.
    pub erase: fn(&mut Tx<'_>, &Caller, PersonId) -> Result<(), Problem>,
    /// Everything this room keeps about the person who asks, under one name.
    pub export: fn(&mut Tx<'_>, &Caller) -> Result<(&'static str, serde_json::Value), Problem>,
    /// The pseudonyms this room knows these people by, for lists of staff.
    pub known_as: fn(&mut Tx<'_>, &Caller, &[PersonId]) -> Result<Vec<(PersonId, String)>, Problem>,
    /// Those whose pseudonym begins with this folded text, at most so many.
    pub called: fn(&mut Tx<'_>, &Caller, &str, i64) -> Result<Vec<PersonId>, Problem>,
}

#[linkme::distributed_slice]
pub static ROOMS: [Room];

/// `people::room!(people::Room { erase, export, known_as, called });` adds a room's part to every person's record.
#[macro_export]
macro_rules! room {
    ($room:expr) => {
        const _: () = {
            #[$crate::linkme::distributed_slice($crate::ROOMS)]
            #[linkme(crate = $crate::linkme)]
            #[allow(unsafe_code, reason = "linkme places the static in a link section")]
            static ROOM: $crate::Room = $room;
        };
    };
}

statement! {
    KEY = "DELETE FROM person_key WHERE community_id = $1 AND person_id = $2";
    PASSWORD = "DELETE FROM password WHERE community_id = $1 AND person_id = $2";
    RECEIPT = "DELETE FROM receipt WHERE community_id = $1 AND person_id = $2";
    PASSKEY = "DELETE FROM passkey WHERE community_id = $1 AND person_id = $2";
    CEREMONY = "DELETE FROM passkey_ceremony WHERE community_id = $1 AND person_id = $2";
    LINK = "DELETE FROM sign_in_link WHERE community_id = $1 AND person_id = $2";
    MAIL = "DELETE FROM mail WHERE community_id = $1 AND person_id = $2";
    MAIL_CHANGE = "DELETE FROM mail_change WHERE community_id = $1 AND person_id = $2";
    CALENDAR = "DELETE FROM calendar_address WHERE community_id = $1 AND owner_id = $2";
    SESSION = "DELETE FROM session WHERE community_id = $1 AND person_id = $2";
    ROLES = "UPDATE role SET revoked_at = $3, revoked_by = $4 WHERE community_id = $1 AND person_id = $2 \
        AND revoked_at IS NULL";
    // Kind and language would still set somebody apart in a small town.
    PERSON = "UPDATE person SET kind = 'anonymous', lang = $3, name = NULL, email = NULL, phone = NULL, notes = NULL, \
        email_lookup = NULL, erased_at = $4 WHERE community_id = $1 AND id = $2 AND erased_at IS NULL";
}

/// Erases a person. Whether the caller may is the caller's action to decide; the last admin nobody may.
pub fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    if person::roles(tx, caller, person)?.has(Role::Admin) {
        person::another_admin(tx, caller, person)?;
    }
    for room in ROOMS {
        (room.erase)(tx, caller, person)?;
    }
    let community = caller.community.id;
    for statement in
        [&KEY, &PASSWORD, &RECEIPT, &PASSKEY, &CEREMONY, &LINK, &MAIL, &MAIL_CHANGE, &CALENDAR, &SESSION]
    {
        tx.execute(statement, values![community, person])?;
    }
    tx.execute(&ROLES, values![community, person, caller.now, caller.by()])?;
    let lang = caller.community.lang.code();
    match tx.execute(&PERSON, values![community, person, lang, caller.now])? {
        0 => Err(Problem::NotFound),
        _ => Ok(()),
    }
}

/// After an erasure was saved: what was destroyed must not live on in the log of the database.
pub async fn forget(site: &Shared) -> Result<(), Failure> {
    let db = site.db.clone();
    let done = tokio::task::spawn_blocking(move || db.forget_history());
    Ok(done.await.map_err(|error| Problem::internal(error.to_string()))??)
}
