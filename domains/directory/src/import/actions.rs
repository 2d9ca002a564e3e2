//! Rehearsing a file and taking it in.

use std::io::Cursor;

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles};
use programmes::import::{
    Counts,
    parcel::{self, Parcel, TakenIn, Ticket},
};

use super::{
    model::{ORDER, Outcome, What},
    plan, read,
};
use crate::{
    hsds::take::{self, Choice, Item, Source, UNPACKED_OF_OTHERS},
    model::{Entity, Kind},
};

/// Whose waiting files these are.
const KIND: &str = "directory";

/// A file as somebody sent it. `only` is what they said it is about.
#[derive(Clone)]
pub struct File {
    pub bytes: Vec<u8>,
    pub name: String,
    pub only: Option<Kind>,
}

/// What taking the file in would do. Changes nothing.
pub fn rehearse(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<Outcome, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut outcome = go(tx, caller, file, false)?;
    outcome.known_since = parcel::known_since(tx, caller, KIND, &file.bytes)?;
    Ok(outcome)
}

/// Takes the file in: its good rows, or, where nothing may be wrong and something is, nothing at all.
pub fn take_in(tx: &mut Tx<'_>, caller: &Caller, file: &File, choice: Choice) -> Result<Outcome, Problem> {
    let outcome = rehearse(tx, caller, file)?;
    if outcome.known_since.is_some() || (choice == Choice::NothingIfBad && outcome.wrong() > 0) {
        return Ok(outcome);
    }
    let outcome = Outcome { done: true, ..go(tx, caller, file, true)? };
    // One that came in only in part may come again, mended elsewhere.
    if outcome.wrong() == 0 {
        parcel::taken_in(tx, caller, KIND, &file.bytes, outcome.total())?;
    }
    Ok(outcome)
}

fn go(tx: &mut Tx<'_>, caller: &Caller, file: &File, write: bool) -> Result<Outcome, Problem> {
    let (what, counts) = if Source::is_package(&file.bytes) {
        package(tx, caller, file, write)?
    } else {
        let reading = read::read(&file.bytes, &file.name, file.only, caller.t(), caller.community.lang);
        let mut reading = reading.map_err(|message| Problem::field("file", message))?;
        let counts = plan::run(tx, caller, &mut reading, &file.name, write)?;
        (What::Sheets(reading), counts)
    };
    Ok(Outcome { what, counts, known_since: None, done: false })
}

fn package(
    tx: &mut Tx<'_>,
    caller: &Caller,
    file: &File,
    write: bool,
) -> Result<(What, Vec<(Kind, Counts)>), Problem> {
    let source = Source::unpack(file.name.clone(), Cursor::new(&file.bytes), UNPACKED_OF_OTHERS);
    let source = source.map_err(|message| Problem::field("file", message))?;
    let zone = caller.community.zone.iana_name().unwrap_or_default();
    let checked =
        take::check(&source, zone, &mut |table, id| take::known(tx, caller, table, id), &mut |_| {})?;
    let things = [Entity::Organization, Entity::Location, Entity::Service];
    let rows: u64 =
        checked.rows.iter().filter(|(table, _)| things.contains(table)).map(|(_, rows)| rows).sum();
    if rows > read::MOST as u64 {
        let message = Message::new("intake-too-many").number("most", read::MOST as i64);
        return Err(Problem::field("file", message));
    }
    let mut counts: Vec<(Kind, Counts)> =
        ORDER.iter().take(things.len()).map(|kind| (*kind, Counts::default())).collect();
    let mut keep = |items: Vec<Item>| {
        for item in &items {
            let one = std::slice::from_ref(item);
            let tally = match write {
                true => take::save(tx, caller, &source.name, one)?,
                false => take::weigh(tx, caller, one)?,
            };
            let at = match item {
                Item::Organisation(_) => 0,
                Item::Location(_) => 1,
                _ => 2,
            };
            let counted = &mut counts[at].1;
            counted.added += tally.added as i64;
            counted.changed += tally.changed as i64;
            counted.unchanged += tally.unchanged as i64;
        }
        Ok(take::Tally::default())
    };
    take::carry(&source, &checked, caller.community.id.uuid(), &mut keep, &mut |_| {})?;
    Ok((What::Package(Box::new(checked)), counts))
}

/// Keeps a file for half an hour, sealed.
pub fn hold(tx: &mut Tx<'_>, caller: &Caller, file: &File) -> Result<Ticket, Problem> {
    // What it is about waits with it.
    let kind = file.only.map_or_else(|| KIND.to_owned(), |only| format!("{KIND}:{only}"));
    parcel::hold(tx, caller, &Parcel { bytes: file.bytes.clone(), name: file.name.clone(), kind })
}

/// The file that waits under a ticket.
pub fn waiting(tx: &mut Tx<'_>, caller: &Caller, ticket: &Ticket) -> Result<File, Problem> {
    let parcel = parcel::open(tx, caller, ticket)?;
    let only = parcel.kind.strip_prefix(KIND).ok_or(Problem::NotFound)?;
    Ok(File { bytes: parcel.bytes, name: parcel.name, only: only.trim_start_matches(':').parse().ok() })
}

/// Takes in the file of a ticket. One that was not carried out goes on waiting, for its list of errors.
pub fn confirm(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    choice: Choice,
) -> Result<(File, Outcome), Problem> {
    let file = waiting(tx, caller, ticket)?;
    let outcome = take_in(tx, caller, &file, choice)?;
    if outcome.done {
        parcel::let_go(tx, caller, ticket)?;
    }
    Ok((file, outcome))
}

pub fn history(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<TakenIn>, Problem> {
    parcel::history(tx, caller, Some(KIND))
}
