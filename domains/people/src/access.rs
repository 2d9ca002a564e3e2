//! Opening a person's sealed fields, and the log of who did.

use base::Problem;
use seal::{DataKey, Place};
use sha2::{Digest, Sha256};
use store::{Tx, statement, values};

use crate::{Caller, PersonId};

statement! {
    KEY = "SELECT wrapped FROM keys.person_key WHERE community_id = $1 AND person_id = $2";
    NEXT = "UPDATE access_head SET seq = seq + 1 WHERE community_id = $1 RETURNING seq, hash";
    HEAD = "UPDATE access_head SET hash = $2 WHERE community_id = $1";
    WRITE = "INSERT INTO access_log (community_id, seq, subject_id, actor_id, purpose, at, previous, hash) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    CHAIN = "SELECT seq, subject_id, actor_id, purpose, at, previous, hash FROM access_log \
        WHERE community_id = $1 ORDER BY seq";
    OF_SUBJECT = "SELECT purpose, at, actor_id FROM access_log WHERE community_id = $1 AND subject_id = $2 \
        ORDER BY seq DESC LIMIT $3";
}

store::words! {
    /// Why somebody looked. Shown to the person, so every word has a sentence.
    pub enum Purpose {
        Profile = "profile",
        Sheet = "sheet",
        Referral = "referral",
        Contact = "contact",
        Support = "support",
        Import = "import",
        Mail = "mail",
    }
}

impl Purpose {
    /// Why somebody looked, in a sentence for the person who was looked at.
    pub fn sentence(self, t: texts::T) -> String {
        t.get(match self {
            Purpose::Profile => texts::key!("people-purpose-profile"),
            Purpose::Sheet => texts::key!("people-purpose-sheet"),
            Purpose::Referral => texts::key!("people-purpose-referral"),
            Purpose::Contact => texts::key!("people-purpose-contact"),
            Purpose::Support => texts::key!("people-purpose-support"),
            Purpose::Import => texts::key!("people-purpose-import"),
            Purpose::Mail => texts::key!("people-purpose-mail"),
        })
    }
}

/// The right to open one person's sealed fields in this transaction.
pub struct Access {
    subject: PersonId,
    community: String,
    key: DataKey,
}

impl Access {
    pub fn subject(&self) -> PersonId {
        self.subject
    }

    /// The text of a sealed field; `None` where nothing was written.
    pub fn open(
        &self,
        table: &str,
        row: &str,
        column: &str,
        sealed: Option<&[u8]>,
    ) -> Result<Option<String>, Problem> {
        let Some(sealed) = sealed else { return Ok(None) };
        let place = place(&self.community, &self.subject.to_string(), table, row, column, |place| {
            self.key.open(place, sealed)
        });
        place.map(Some).map_err(|error| Problem::internal(format!("{table}.{column}: {error}")))
    }
}

/// The right to write a person's sealed fields without reading any.
pub struct Sealer(Access);

impl Sealer {
    /// Empty text is stored as nothing.
    pub fn seal(&self, caller: &Caller, table: &str, row: &str, column: &str, text: &str) -> Option<Vec<u8>> {
        (!text.is_empty()).then(|| {
            place(&self.0.community, &self.0.subject.to_string(), table, row, column, |place| {
                self.0.key.seal(place, text, &caller.site.entropy)
            })
        })
    }
}

fn place<T>(
    community: &str,
    subject: &str,
    table: &str,
    row: &str,
    column: &str,
    with: impl FnOnce(&Place<'_>) -> T,
) -> T {
    with(&Place { community, subject, table, row, column })
}

fn key_of(tx: &mut Tx<'_>, caller: &Caller, subject: PersonId) -> Result<Option<Access>, Problem> {
    let community = caller.community.id.to_string();
    let wrapped: Option<Vec<u8>> = tx.first(&KEY, values![&community, subject], |row| row.get(0))?;
    let Some(wrapped) = wrapped else { return Ok(None) };
    let key = DataKey::unwrap(&caller.site.secret, &community, &subject.to_string(), &wrapped)
        .map_err(|error| Problem::internal(format!("the key of a person: {error}")))?;
    Ok(Some(Access { subject, community, key }))
}

/// One's own fields. Nothing is logged: looking at oneself is nobody's business.
pub fn own(tx: &mut Tx<'_>, caller: &Caller) -> Result<Access, Problem> {
    key_of(tx, caller, caller.person()?)?.ok_or(Problem::NotFound)
}

/// Somebody's fields, for a stated purpose, which they will be able to read. An erased person is not found.
///
/// The operator's commands have no person to name in the log, so they get no access this way.
pub fn look(
    tx: &mut Tx<'_>,
    caller: &Caller,
    subject: PersonId,
    purpose: Purpose,
) -> Result<Access, Problem> {
    let actor = caller.person()?;
    if actor == subject {
        return own(tx, caller);
    }
    let access = key_of(tx, caller, subject)?.ok_or(Problem::NotFound)?;
    let community = caller.community.id;
    let (seq, previous): (i64, String) =
        tx.one(&NEXT, values![community], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let at = caller.now.to_string();
    let hash = link(&previous, seq, &subject.to_string(), &actor.to_string(), purpose.as_str(), &at);
    tx.execute(&WRITE, values![community, seq, subject, actor, purpose, &at, &previous, &hash])?;
    tx.execute(&HEAD, values![community, &hash])?;
    Ok(access)
}

/// To write fields, or to send somebody their own mail: seals, never opens.
pub fn sealer(tx: &mut Tx<'_>, caller: &Caller, subject: PersonId) -> Result<Sealer, Problem> {
    key_of(tx, caller, subject)?.map(Sealer).ok_or(Problem::NotFound)
}

/// For the machine that sends mail to the person it belongs to: no human reads what is opened.
pub fn for_delivery(tx: &mut Tx<'_>, caller: &Caller, subject: PersonId) -> Result<Option<Access>, Problem> {
    key_of(tx, caller, subject)
}

fn link(previous: &str, seq: i64, subject: &str, actor: &str, purpose: &str, at: &str) -> String {
    let mut hash = Sha256::new();
    for part in [previous, &seq.to_string(), subject, actor, purpose, at] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One look at somebody's record, as its owner reads it.
pub struct Look {
    pub purpose: Purpose,
    pub at: base::Instant,
    pub actor: PersonId,
}

/// The newest looks at a person, newest first.
pub fn looks(tx: &mut Tx<'_>, caller: &Caller, subject: PersonId, most: i64) -> Result<Vec<Look>, Problem> {
    Ok(tx.query(&OF_SUBJECT, values![caller.community.id, subject, most], |row| {
        Ok(Look { purpose: row.get(0)?, at: row.get(1)?, actor: row.get(2)? })
    })?)
}

/// Follows the chain from its beginning; answers the first line that does not fit.
pub fn verify_chain(tx: &mut Tx<'_>, community: crate::CommunityId) -> Result<Option<i64>, Problem> {
    let mut previous = String::new();
    let mut expected = 0;
    let mut broken = None;
    tx.each(&CHAIN, values![community], |row| {
        let (seq, subject, actor, purpose, at): (i64, String, String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
        let (stated, hash): (String, String) = (row.get(5)?, row.get(6)?);
        expected += 1;
        let right = link(&previous, seq, &subject, &actor, &purpose, &at);
        if broken.is_none() && (seq != expected || stated != previous || hash != right) {
            broken = Some(expected);
        }
        previous = hash;
        Ok(())
    })?;
    Ok(broken)
}
