//! Erasing a person, and what the other rooms add to a person's record.
//!
//! The key is destroyed, and with it name, contacts and notes; every way in is closed; what other rooms wrote in clear
//! (a pseudonym) becomes a word that leads nowhere. What remains is a row with an id: registers still count somebody,
//! and nobody can say whom. All of it happens in one transaction. Afterwards [`sweep`] rids the engine's history of the key.
//!
//! Data and keys are backed up apart, and on SQLite they are two files that a power cut may leave a moment apart. So the
//! key store also remembers who was erased, by id, and [`settle`] makes the two agree on every start: **who is erased in
//! one of them is erased in both**. Data from before an erasure, put beside today's keys, opens nothing and is erased
//! again; keys from before it, put beside today's data, are destroyed again.

use ::store::{Tx, statement, values};
use base::{Instant, Problem};
use web::Shared;

use crate::{Caller, PersonId, Role, community, person};

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
    KEY = "DELETE FROM keys.person_key WHERE community_id = $1 AND person_id = $2";
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
    ERASURE = "INSERT INTO keys.erasure (community_id, person_id, erased_at) VALUES ($1, $2, $3) \
        ON CONFLICT (community_id, person_id) DO UPDATE SET swept_at = NULL";
    // Kind and language would still set somebody apart in a small town.
    PERSON = "UPDATE person SET kind = 'anonymous', lang = $3, name = NULL, email = NULL, phone = NULL, notes = NULL, \
        email_lookup = NULL, erased_at = $4 WHERE community_id = $1 AND id = $2 AND erased_at IS NULL";
    COME_BACK = "SELECT e.person_id FROM keys.erasure e JOIN person p ON p.community_id = e.community_id \
        AND p.id = e.person_id WHERE e.community_id = $1 AND p.erased_at IS NULL";
    KEPT_KEYS = "SELECT k.person_id FROM person p JOIN keys.person_key k ON k.community_id = p.community_id \
        AND k.person_id = p.id WHERE p.community_id = $1 AND p.erased_at IS NOT NULL";
    NOBODYS_KEYS = "SELECT k.person_id FROM keys.person_key k WHERE k.community_id = $1 AND NOT EXISTS \
        (SELECT 1 FROM person p WHERE p.community_id = k.community_id AND p.id = k.person_id)";
    KEYLESS = "SELECT p.id FROM person p WHERE p.community_id = $1 AND p.erased_at IS NULL AND NOT EXISTS \
        (SELECT 1 FROM keys.person_key k WHERE k.community_id = p.community_id AND k.person_id = p.id)";
    UNSWEPT = "SELECT person_id FROM keys.erasure WHERE community_id = $1 AND swept_at IS NULL AND erased_at <= $2";
    SWEPT = "UPDATE keys.erasure SET swept_at = $3 WHERE community_id = $1 AND person_id = $2";
}

/// Erases a person. Whether the caller may is the caller's action to decide; the last admin nobody may.
pub fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    if person::roles(tx, caller, person)?.has(Role::Admin) {
        person::another_admin(tx, caller, person)?;
    }
    destroy(tx, caller, person)
}

fn destroy(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    for room in ROOMS {
        (room.erase)(tx, caller, person)?;
    }
    let community = caller.community.id;
    for statement in
        [&KEY, &PASSWORD, &RECEIPT, &PASSKEY, &CEREMONY, &LINK, &MAIL, &MAIL_CHANGE, &CALENDAR, &SESSION]
    {
        tx.execute(statement, values![community, person])?;
    }
    tx.execute(&ERASURE, values![community, person, caller.now])?;
    tx.execute(&ROLES, values![community, person, caller.now, caller.by()])?;
    let lang = caller.community.lang.code();
    match tx.execute(&PERSON, values![community, person, lang, caller.now])? {
        0 => Err(Problem::NotFound),
        _ => Ok(()),
    }
}

/// Makes data and key store agree after a power cut or a backup was put back; answers how much there was to do. Changes
/// nothing where they agree.
pub fn settle(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    let community = caller.community.id;
    let back: Vec<PersonId> = tx.query(&COME_BACK, values![community], |row| row.get(0))?;
    for person in &back {
        destroy(tx, caller, *person)?;
    }
    let kept: Vec<PersonId> = tx.query(&KEPT_KEYS, values![community], |row| row.get(0))?;
    for person in &kept {
        tx.execute(&KEY, values![community, person])?;
        tx.execute(&ERASURE, values![community, person, caller.now])?;
    }
    Ok(back.len() + kept.len())
}

/// [`settle`] for every community, before anybody is let in.
pub fn settle_all(site: &Shared) -> Result<usize, Problem> {
    let mut settled = 0;
    for town in site.db.read_now(community::all)? {
        let caller = Caller::operator(site.clone(), town);
        settled += site.db.write_now(move |tx| settle(tx, &caller))?;
    }
    Ok(settled)
}

/// What data and key store say of each other, by the ids of people; all empty when they agree.
pub struct Agreement {
    /// Erased in the key store, not in the data: the data is older. [`settle`] erases them again.
    pub come_back: Vec<PersonId>,
    /// Erased in the data, with a key still there: the key store is older. [`settle`] destroys the keys again.
    pub kept_keys: Vec<PersonId>,
    /// Without a key, and nobody erased them: the key store is older than they are, or a power cut came between the two.
    /// Nothing of theirs opens. Only a newer key store helps; without one they can be erased.
    pub keyless: Vec<PersonId>,
    /// Keys of people the data does not know: the data is older. They open nothing; [`drop_nobodys_keys`].
    pub nobodys: Vec<PersonId>,
    /// Erased for longer than it takes, and not yet swept.
    pub unswept: Vec<PersonId>,
}

/// How long after an erasure its sweep is overdue.
const SWEEP_MINUTES: i64 = 60;

pub fn agreement(tx: &mut Tx<'_>, caller: &Caller) -> Result<Agreement, Problem> {
    let community = caller.community.id;
    let mut ids = |statement| tx.query(statement, values![community], |row| row.get::<PersonId>(0));
    let (come_back, kept_keys) = (ids(&COME_BACK)?, ids(&KEPT_KEYS)?);
    let (mut keyless, nobodys) = (ids(&KEYLESS)?, ids(&NOBODYS_KEYS)?);
    keyless.retain(|person| !come_back.contains(person));
    let unswept = unswept(tx, caller, caller.now.plus_minutes(-SWEEP_MINUTES))?;
    Ok(Agreement { come_back, kept_keys, keyless, nobodys, unswept })
}

/// Once it is sure that the data is the right one: destroys the keys of people it does not know; answers how many.
pub fn drop_nobodys_keys(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    let community = caller.community.id;
    let nobodys: Vec<PersonId> = tx.query(&NOBODYS_KEYS, values![community], |row| row.get(0))?;
    for person in &nobodys {
        tx.execute(&KEY, values![community, person])?;
    }
    Ok(nobodys.len())
}

fn unswept(tx: &mut Tx<'_>, caller: &Caller, until: Instant) -> Result<Vec<PersonId>, Problem> {
    Ok(tx.query(&UNSWEPT, values![caller.community.id, until], |row| row.get(0))?)
}

/// After an erasure was saved: rids the engine's history of the key, so that it is in no log and no free page either. What
/// is interrupted is done again by the clock. Blocks.
pub fn sweep(site: &Shared) -> Result<(), Problem> {
    let mut waiting = Vec::new();
    for town in site.db.read_now(community::all)? {
        let caller = Caller::operator(site.clone(), town);
        let asking = caller.clone();
        let people = site.db.read_now(move |tx| unswept(tx, &asking, asking.now))?;
        if !people.is_empty() {
            waiting.push((caller, people));
        }
    }
    if waiting.is_empty() {
        return Ok(());
    }
    site.db.forget_history()?;
    for (caller, people) in waiting {
        site.db.write_now(move |tx| {
            for person in &people {
                tx.execute(&SWEPT, values![caller.community.id, person, caller.now])?;
            }
            Ok::<(), Problem>(())
        })?;
    }
    Ok(())
}

/// [`sweep`] for a page. The person is erased whatever becomes of it, so a failure is only noted.
pub async fn forget(site: &Shared) {
    let sweeping = site.clone();
    let done = tokio::task::spawn_blocking(move || sweep(&sweeping)).await;
    match done {
        Ok(Ok(())) => {}
        Ok(Err(problem)) => tracing::warn!("an erased key is swept later: {problem:#}"),
        Err(error) => tracing::warn!("an erased key is swept later: {error}"),
    }
}
