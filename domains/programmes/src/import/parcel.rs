//! A file that somebody sends, whatever it is about: it waits, sealed, between its rehearsal and its confirmation, and
//! once taken in it is known by its hash. The importers of other rooms use it too; `kind` says whose it is.

use base::{Day, Id, Message, Problem};
use people::{Caller, Roles};
use seal::{DataKey, Place as SealedAt};
use sha2::{Digest, Sha256};
use store::Tx;

use super::{
    model::Counts,
    store::{self as rows, Held},
};

#[derive(Clone)]
pub struct Parcel {
    pub bytes: Vec<u8>,
    pub name: String,
    pub kind: String,
}

/// How long a rehearsed file waits for its confirmation.
const WAITS_MINUTES: i64 = 30;

/// What the page holds of a waiting file: without it the file does not open.
#[derive(Clone, Debug)]
pub struct Ticket {
    pub id: String,
    pub key: String,
}

/// A file that was taken in, for a list.
pub struct TakenIn {
    pub kind: String,
    pub counts: Counts,
    pub on: Day,
}

fn sealed_at<'a>(community: &'a str, person: &'a str, id: &'a str) -> SealedAt<'a> {
    SealedAt { community, subject: person, table: "import_file", row: id, column: "sealed" }
}

/// Keeps a file for half an hour, sealed; the key leaves with the answer and is not kept.
pub fn hold(tx: &mut Tx<'_>, caller: &Caller, parcel: &Parcel) -> Result<Ticket, Problem> {
    caller.must(Roles::MANAGE)?;
    rows::let_go_old(tx, caller)?;
    let person = caller.person()?;
    let id: Id<Held> = caller.new_id();
    let entropy = &caller.site.entropy;
    let (community, subject, row) = (caller.community.id.to_string(), person.to_string(), id.to_string());
    let key = DataKey::generate(entropy);
    let held = Held {
        file_name: parcel.name.chars().take(200).collect(),
        kind: parcel.kind.clone(),
        sealed: key.seal_bytes(&sealed_at(&community, &subject, &row), &parcel.bytes, entropy),
    };
    rows::hold(tx, caller, id, person, &held, caller.now.plus_minutes(WAITS_MINUTES))?;
    Ok(Ticket { id: row, key: to_hex(&key.wrap(&caller.site.secret, &community, &subject, entropy)) })
}

/// The file that waits under a ticket. Too late, or another's ticket, and it has to be chosen again.
pub fn open(tx: &mut Tx<'_>, caller: &Caller, ticket: &Ticket) -> Result<Parcel, Problem> {
    caller.must(Roles::MANAGE)?;
    let gone = || Problem::field("file", Message::new("import-waited-too-long"));
    let person = caller.person()?;
    let id: Id<Held> = ticket.id.parse().map_err(|_| gone())?;
    let held = rows::held(tx, caller, id, person)?.ok_or_else(gone)?;
    let (community, subject) = (caller.community.id.to_string(), person.to_string());
    let wrapped = from_hex(&ticket.key).ok_or_else(gone)?;
    let bytes = DataKey::unwrap(&caller.site.secret, &community, &subject, &wrapped)
        .and_then(|key| key.open_bytes(&sealed_at(&community, &subject, &ticket.id), &held.sealed))
        .map_err(|_| gone())?;
    Ok(Parcel { bytes, name: held.file_name, kind: held.kind })
}

/// It waits no longer.
pub fn let_go(tx: &mut Tx<'_>, caller: &Caller, ticket: &Ticket) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    Ok(rows::let_go(tx, caller, ticket.id.parse().map_err(|_| Problem::NotFound)?)?)
}

fn hash(bytes: &[u8]) -> String {
    to_hex(&Sha256::digest(bytes))
}

/// The day on which the very same file was taken in, if it was.
pub fn known_since(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: &str,
    bytes: &[u8],
) -> Result<Option<Day>, Problem> {
    let known = rows::known_file(tx, caller, kind, &hash(bytes))?;
    Ok(known.map(|at| at.day_in(&caller.community.zone)))
}

/// Remembers that it was taken in.
pub fn taken_in(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: &str,
    bytes: &[u8],
    counts: Counts,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    Ok(rows::write_batch(tx, caller, kind, &hash(bytes), counts)?)
}

/// The newest files that were taken in: those of one kind, or of all.
pub fn history(tx: &mut Tx<'_>, caller: &Caller, kind: Option<&str>) -> Result<Vec<TakenIn>, Problem> {
    caller.must(Roles::MANAGE)?;
    let of = |batch: rows::Batch| TakenIn {
        kind: batch.kind,
        counts: Counts { added: batch.added, changed: batch.changed, unchanged: batch.unchanged },
        on: batch.imported_at.day_in(&caller.community.zone),
    };
    Ok(rows::batches(tx, caller, kind)?.into_iter().map(of).collect())
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}
