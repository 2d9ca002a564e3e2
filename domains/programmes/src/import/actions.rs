//! Rehearsing a file, taking it in, and keeping it between the two.

use std::collections::{BTreeSet, HashMap};

use base::{Day, Id, Message, Problem};
use people::{Caller, PersonId, PersonKind, Role, Roles, person};
use seal::{DataKey, Place as SealedAt};
use sha2::{Digest, Sha256};
use store::Tx;

use super::{
    model::{Counts, Outcome, Reading, Table},
    office,
    plan::{self, Change, Plan},
    read,
    store::{self as rows, Batch, Held},
};
use crate::register;

/// A file as somebody sent it. `only` is what they said it is about.
#[derive(Clone)]
pub struct File {
    pub bytes: Vec<u8>,
    pub name: String,
    pub only: Option<Table>,
}

impl File {
    fn kind(&self) -> &'static str {
        self.only.map_or("workbook", Table::as_str)
    }
    fn hash(&self) -> String {
        Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What taking the file in would do. Changes nothing.
pub fn rehearse(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<Outcome, Problem> {
    weigh(tx, caller, file).map(|(outcome, _)| outcome)
}

/// Takes the file in, all of it or, when a single row is wrong, nothing: then the outcome is not sound.
pub fn take_in(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<Outcome, Problem> {
    let (outcome, plan) = weigh(tx, caller, file)?;
    if outcome.is_sound() && outcome.known_since.is_none() {
        carry_out(tx, caller, plan)?;
        rows::write_batch(tx, caller, file.kind(), &file.hash(), outcome.total())?;
    }
    Ok(outcome)
}

fn weigh(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<(Outcome, Plan), Problem> {
    caller.must(Roles::MANAGE)?;
    let mut reading = read::read(&file.bytes, &file.name, file.only, caller.t())
        .map_err(|message| Problem::field("file", message))?;
    if let Some(at) = rows::known_file(tx, caller, file.kind(), &file.hash())? {
        let counts = as_unchanged(&reading);
        let known_since = Some(at.day_in(&caller.community.zone));
        return Ok((Outcome { reading, counts, closes: 0, known_since }, Plan::default()));
    }
    let (slugs, days) = spoken_of(&reading);
    let mut world = rows::world(tx, caller, &slugs, days)?;
    world.office = office::known(tx, caller, &reading)?;
    let plan = plan::plan(&mut reading, &mut world, &|| caller.new_id());
    reading.findings.sort_by_key(|finding| (finding.at.sheet, finding.at.row, finding.column));
    let tables = reading.sheets.iter().map(|sheet| sheet.table).collect::<BTreeSet<_>>();
    let counts = tables
        .into_iter()
        .map(|table| (table, plan.counts.get(&table).copied().unwrap_or_default()))
        .collect();
    Ok((Outcome { reading, counts, closes: plan.closes, known_since: None }, plan))
}

fn as_unchanged(reading: &Reading) -> Vec<(Table, Counts)> {
    let of = |table| match table {
        Table::Circles => reading.circles.len(),
        Table::People => reading.people.len(),
        Table::Meetings => reading.meetings.len(),
        Table::Attendance => reading.attendance.len(),
        Table::Office => reading.office.len(),
    };
    let tables: BTreeSet<Table> = reading.sheets.iter().map(|sheet| sheet.table).collect();
    let unchanged = |table: Table| Counts { unchanged: of(table) as i64, ..Counts::default() };
    tables.into_iter().map(|table| (table, unchanged(table))).collect()
}

/// The circles and the days a file speaks of.
fn spoken_of(reading: &Reading) -> (BTreeSet<String>, Option<(Day, Day)>) {
    let slugs = (reading.circles.iter().map(|row| &row.slug))
        .chain(reading.people.iter().map(|row| &row.circle))
        .chain(reading.meetings.iter().map(|row| &row.circle))
        .chain(reading.attendance.iter().map(|row| &row.circle));
    let days = || {
        let meetings = reading.meetings.iter().map(|row| row.day);
        meetings.chain(reading.attendance.iter().map(|row| row.day))
    };
    (slugs.cloned().collect(), days().min().zip(days().max()))
}

fn carry_out(tx: &mut Tx<'_>, caller: &Caller, plan: Plan) -> Result<(), Problem> {
    // A person's real id is made with the record; until then the plan spoke of a provisional one.
    let mut made: HashMap<PersonId, PersonId> = HashMap::new();
    for change in &plan.changes {
        match change {
            Change::AddPlace(place) => rows::add_place(tx, caller, place)?,
            Change::ChangePlace(place) => rows::change_place(tx, caller, place)?,
            Change::AddCircle(circle) => rows::add_circle(tx, caller, circle)?,
            Change::ChangeCircle(circle) => rows::change_circle(tx, caller, circle)?,
            Change::AddMember { membership, lang } => {
                let person = person::create(tx, caller, PersonKind::Office, *lang)?;
                person::grant(tx, caller, person, Role::Member)?;
                made.insert(membership.person, person);
                rows::add_member(tx, caller, membership, person)?;
            }
            Change::ChangeMember(membership) => rows::change_member(tx, caller, membership)?,
            Change::AddOffice(row) => office::add(tx, caller, row)?,
            Change::ChangeOffice(record) => office::change(tx, caller, record)?,
            Change::AddMeeting { circle, meeting, starts_local, topic } => {
                rows::add_meeting(tx, caller, *circle, meeting, starts_local, *topic)?;
            }
            Change::ChangeMeeting { meeting, topic } => rows::change_meeting(tx, caller, meeting, *topic)?,
            Change::Close { meeting, entries } => {
                let real = |person: &PersonId| made.get(person).copied().unwrap_or(*person);
                let entries: Vec<_> =
                    entries.iter().map(|(person, status, active)| (real(person), *status, *active)).collect();
                register::actions::record_closed(tx, caller, *meeting, &entries, &[])?;
            }
        }
    }
    Ok(())
}

/// How long a rehearsed file waits for its confirmation.
const WAITS_MINUTES: i64 = 30;

/// What the page holds of a waiting file: without it the file does not open.
#[derive(Clone, Debug)]
pub struct Ticket {
    pub id: String,
    pub key: String,
}

fn sealed_at<'a>(community: &'a str, person: &'a str, id: &'a str) -> SealedAt<'a> {
    SealedAt { community, subject: person, table: "import_file", row: id, column: "sealed" }
}

/// Keeps a file for half an hour, sealed; the key leaves with the answer and is not kept.
pub fn hold(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<Ticket, Problem> {
    caller.must(Roles::MANAGE)?;
    rows::let_go_old(tx, caller)?;
    let person = caller.person()?;
    let id: Id<Held> = caller.new_id();
    let entropy = &caller.site.entropy;
    let (community, subject, row) = (caller.community.id.to_string(), person.to_string(), id.to_string());
    let key = DataKey::generate(entropy);
    let held = Held {
        file_name: file.name.chars().take(200).collect(),
        kind: file.kind().to_owned(),
        sealed: key.seal_bytes(&sealed_at(&community, &subject, &row), &file.bytes, entropy),
    };
    rows::hold(tx, caller, id, person, &held, caller.now.plus_minutes(WAITS_MINUTES))?;
    Ok(Ticket { id: row, key: to_hex(&key.wrap(&caller.site.secret, &community, &subject, entropy)) })
}

/// The file that waits under a ticket. Too late, or another's ticket, and it has to be chosen again.
pub fn waiting(tx: &mut Tx<'_>, caller: &Caller, ticket: &Ticket) -> Result<File, Problem> {
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
    Ok(File { bytes, name: held.file_name, only: held.kind.parse().ok() })
}

/// Takes in the file of a ticket. A file with something wrong goes on waiting, for its list of errors.
pub fn confirm(tx: &mut Tx<'_>, caller: &Caller, ticket: &Ticket) -> Result<(File, Outcome), Problem> {
    let file = waiting(tx, caller, ticket)?;
    let outcome = take_in(tx, caller, &file)?;
    if outcome.is_sound() {
        rows::let_go(tx, caller, ticket.id.parse().map_err(|_| Problem::NotFound)?)?;
    }
    Ok((file, outcome))
}

/// Forgets files nobody confirmed; answers how many.
pub fn forget_waiting(tx: &mut Tx<'_>, caller: &Caller) -> Result<u64, Problem> {
    Ok(rows::let_go_old(tx, caller)?)
}

/// A file that was taken in, for the list of the page.
pub struct TakenIn {
    /// A [`Table`], or nothing for a workbook.
    pub table: Option<Table>,
    pub counts: Counts,
    pub on: Day,
}

pub fn history(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<TakenIn>, Problem> {
    caller.must(Roles::MANAGE)?;
    let of = |batch: Batch| TakenIn {
        table: batch.kind.parse().ok(),
        counts: Counts { added: batch.added, changed: batch.changed, unchanged: batch.unchanged },
        on: batch.imported_at.day_in(&caller.community.zone),
    };
    Ok(rows::batches(tx, caller)?.into_iter().map(of).collect())
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
