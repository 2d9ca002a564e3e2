//! How much practitioners give in a week, on any day.
//!
//! A line says: from this day on, at this place (or online), paid by this payer, so many minutes a week. Lines are only
//! added. What holds on a day is, for each strand (place and payer), the line with the latest day that is not after it;
//! of two lines for the same day the one recorded later. A line of no minutes ends a strand.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Id, Instant, Message, Problem};
use people::{Caller, PersonId};

use super::actions::may_edit;
use crate::model::{LocationId, Payer, PractitionerId, Profession};

statement! {
    ADD = "INSERT INTO capacity (community_id, id, practitioner_id, strand, location_id, payer, from_day, weekly_minutes, \
        recorded_at, recorded_by, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
    LINES = "SELECT id, practitioner_id, location_id, payer, from_day, weekly_minutes, recorded_at, recorded_by, note \
        FROM capacity WHERE community_id = $1 AND practitioner_id = $2 ORDER BY from_day DESC, recorded_at DESC, id DESC \
        LIMIT $3";
    // For each strand its newest line up to the day, as it was known at the moment. Whoever was taken out of the directory
    // gives nothing from that day on.
    AT = "SELECT p.id, p.profession, p.tele, c.location_id, c.payer, c.weekly_minutes, c.from_day FROM \
        (SELECT community_id, practitioner_id, location_id, payer, weekly_minutes, from_day, ROW_NUMBER() OVER \
        (PARTITION BY practitioner_id, strand ORDER BY from_day DESC, recorded_at DESC, id DESC) AS place FROM capacity \
        WHERE community_id = $1 AND from_day <= $2 AND recorded_at <= $3 \
        AND (CAST($4 AS text) IS NULL OR practitioner_id = $4)) c \
        JOIN practitioner p ON p.community_id = c.community_id AND p.id = c.practitioner_id \
        JOIN entry e ON e.community_id = p.community_id AND e.id = p.id \
        WHERE c.place = 1 AND c.weekly_minutes > 0 \
        AND (e.retired_at IS NULL OR e.retired_at > $3 OR substr(e.retired_at, 1, 10) > $2) ORDER BY p.id, c.location_id, c.payer";
    FIRST_DAY = "SELECT MIN(from_day) FROM capacity WHERE community_id = $1";
}

/// A line as it is recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: Id<Line>,
    pub practitioner: PractitionerId,
    /// `None`: online or by telephone.
    pub location: Option<LocationId>,
    pub payer: Payer,
    pub from: Day,
    pub weekly_minutes: i64,
    pub note: String,
}

/// A recorded line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub draft: Draft,
    pub recorded_at: Instant,
    pub recorded_by: Option<PersonId>,
}

/// What somebody gives in a week on the day that was asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Supply {
    pub practitioner: PractitionerId,
    pub profession: Profession,
    /// Whether they also work online, as it is known today.
    pub tele: bool,
    /// `None`: online or by telephone. Where a location is, `location::actions` says, unless it is confidential.
    pub location: Option<LocationId>,
    pub payer: Payer,
    pub weekly_minutes: i64,
    pub since: Day,
}

/// Adds a line. The same id once more changes nothing.
pub fn record(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    may_edit(tx, caller, draft.practitioner)?;
    super::store::one(tx, caller, draft.practitioner)?.ok_or(Problem::NotFound)?;
    if !(0..=10_080).contains(&draft.weekly_minutes) {
        let message = Message::new("web-field-number").number("least", 0).number("most", 168);
        return Err(Problem::field("hours", message));
    }
    if let Some(location) = draft.location {
        crate::entry::actions::find(tx, caller, location.cast(), crate::model::Kind::Location)?;
    }
    let place = draft.location.map(|id| id.to_string()).unwrap_or_else(|| "online".to_owned());
    let strand = format!("{place} {}", draft.payer);
    tx.execute(
        &ADD,
        values![
            caller.community.id,
            draft.id,
            draft.practitioner,
            strand,
            draft.location,
            draft.payer,
            draft.from,
            draft.weekly_minutes,
            caller.now,
            caller.by(),
            draft.note.trim()
        ],
    )?;
    Ok(())
}

/// The lines of a practitioner, newest day first.
pub fn lines(
    tx: &mut Tx<'_>,
    caller: &Caller,
    practitioner: PractitionerId,
    most: i64,
) -> Result<Vec<Line>, Problem> {
    may_edit(tx, caller, practitioner)?;
    lines_unasked(tx, caller, practitioner, most)
}

/// The same, where who may was decided before.
pub(crate) fn lines_unasked(
    tx: &mut Tx<'_>,
    caller: &Caller,
    practitioner: PractitionerId,
    most: i64,
) -> Result<Vec<Line>, Problem> {
    Ok(tx.query(&LINES, values![caller.community.id, practitioner, most], |row| {
        Ok(Line {
            draft: Draft {
                id: row.get(0)?,
                practitioner: row.get(1)?,
                location: row.get(2)?,
                payer: row.get(3)?,
                from: row.get(4)?,
                weekly_minutes: row.get(5)?,
                note: row.get(8)?,
            },
            recorded_at: row.get(6)?,
            recorded_by: row.get(7)?,
        })
    })?)
}

/// What everybody gives in a week on a day.
pub fn at(tx: &mut Tx<'_>, caller: &Caller, day: Day) -> Result<Vec<Supply>, Problem> {
    known_at(tx, caller, day, caller.now)
}

/// The same as it was known at a moment: later corrections are left out.
pub fn known_at(tx: &mut Tx<'_>, caller: &Caller, day: Day, known: Instant) -> Result<Vec<Supply>, Problem> {
    let nobody: Option<PractitionerId> = None;
    Ok(tx.query(&AT, values![caller.community.id, day, known, nobody], read)?)
}

/// What one practitioner gives in a week on a day.
pub fn of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    practitioner: PractitionerId,
    day: Day,
) -> Result<Vec<Supply>, Problem> {
    Ok(tx.query(&AT, values![caller.community.id, day, caller.now, practitioner], read)?)
}

/// The first day that any line speaks of.
pub fn first_day(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<Day>, Problem> {
    Ok(tx.one(&FIRST_DAY, values![caller.community.id], |row| row.get(0))?)
}

fn read(row: &Row<'_>) -> Result<Supply, Error> {
    Ok(Supply {
        practitioner: row.get(0)?,
        profession: row.get(1)?,
        tele: row.get(2)?,
        location: row.get(3)?,
        payer: row.get(4)?,
        weekly_minutes: row.get(5)?,
        since: row.get(6)?,
    })
}
