//! Rehearsing a file and taking it in.

use std::collections::{BTreeSet, HashMap};

use base::{Day, Problem};
use people::{Caller, PersonId, PersonKind, Role, Roles, person};
use store::Tx;

use super::{
    model::{Counts, Outcome, Reading, Table},
    office,
    parcel::{self, Parcel},
    plan::{self, Change, Plan},
    read, store as rows,
};
use crate::register;

pub use super::parcel::Ticket;

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
        parcel::taken_in(tx, caller, file.kind(), &file.bytes, outcome.total())?;
    }
    Ok(outcome)
}

fn weigh(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<(Outcome, Plan), Problem> {
    caller.must(Roles::MANAGE)?;
    let mut reading = read::read(&file.bytes, &file.name, file.only, caller.t())
        .map_err(|message| Problem::field("file", message))?;
    if let Some(day) = parcel::known_since(tx, caller, file.kind(), &file.bytes)? {
        let counts = as_unchanged(&reading);
        return Ok((Outcome { reading, counts, closes: 0, known_since: Some(day) }, Plan::default()));
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

/// Keeps a file for half an hour, sealed.
pub fn hold(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<Ticket, Problem> {
    let parcel = Parcel { bytes: file.bytes.clone(), name: file.name.clone(), kind: file.kind().to_owned() };
    parcel::hold(tx, caller, &parcel)
}

/// The file that waits under a ticket.
pub fn waiting(tx: &mut Tx<'_>, caller: &Caller, ticket: &Ticket) -> Result<File, Problem> {
    let parcel = parcel::open(tx, caller, ticket)?;
    Ok(File { bytes: parcel.bytes, name: parcel.name, only: parcel.kind.parse().ok() })
}

/// Takes in the file of a ticket. A file with something wrong goes on waiting, for its list of errors.
pub fn confirm(tx: &mut Tx<'_>, caller: &Caller, ticket: &Ticket) -> Result<(File, Outcome), Problem> {
    let file = waiting(tx, caller, ticket)?;
    let outcome = take_in(tx, caller, &file)?;
    if outcome.is_sound() {
        parcel::let_go(tx, caller, ticket)?;
    }
    Ok((file, outcome))
}

/// Forgets files nobody confirmed; answers how many.
pub fn forget_waiting(tx: &mut Tx<'_>, caller: &Caller) -> Result<u64, Problem> {
    Ok(rows::let_go_old(tx, caller)?)
}
