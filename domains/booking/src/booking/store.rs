//! Every SQL statement about bookings.

use ::store::{Error, Row, Tx, statement, values};
use base::{Instant, Problem};
use jiff::civil::DateTime;
use people::{Caller, PersonId};

use super::model::Booking;
use crate::{
    model::{BookingId, Reason, ResourceId, Said, Side, Status},
    slot::Cells,
};

macro_rules! columns {
    () => {
        "b.id, b.offer_id, b.resource, b.person_id, b.called, b.starts_at, b.ends_at, b.starts_local, b.day, b.minutes, \
         b.format, b.place_id, b.status, b.helper_said, b.person_said, b.cancelled_by, b.cancel_reason, b.hard, \
         b.series_id, b.journey_id, b.made_by, b.version, b.changed_at, b.hold_id"
    };
}

statement! {
    // Changes nothing and holds the rows: whoever counts this helper's hours next is alone with them.
    HOLD = "UPDATE offer SET resource = resource WHERE community_id = $1 AND resource = $2";
    INSERT = "INSERT INTO booking (community_id, id, offer_id, resource, person_id, called, starts_at, ends_at, \
        starts_local, day, minutes, format, place_id, status, hard, series_id, journey_id, made_by, version, created_at, \
        changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, false, $15, $16, $17, 1, $18, $18)";
    // The pieces of a stretch of time, one row each. Fewer rows than pieces: some were taken.
    TAKE = "WITH RECURSIVE piece (cell) AS (SELECT CAST($3 AS bigint) UNION ALL SELECT cell + 1 FROM piece \
        WHERE cell + 1 < CAST($4 AS bigint)) INSERT INTO booked_cell (community_id, resource, cell, booking_id) \
        SELECT CAST($1 AS text), CAST($2 AS text), cell, CAST($5 AS text) FROM piece WHERE true ON CONFLICT DO NOTHING";
    FREE = "DELETE FROM booked_cell WHERE community_id = $1 AND booking_id = $2";
    ONE = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 AND b.id = $2");
    OF_SERIES = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 AND b.series_id = $2 \
        ORDER BY b.starts_at");
    OF_PERSON = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 AND b.person_id = $2 \
        AND b.starts_at >= $3 ORDER BY b.starts_at LIMIT $4");
    OF_RESOURCE = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 AND b.resource = $2 \
        AND b.starts_at >= $3 ORDER BY b.starts_at LIMIT $4");
    OPEN = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 \
        AND b.status IN ('requested', 'booked') AND b.ends_at < $2 ORDER BY b.ends_at LIMIT $3");
    AHEAD = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 AND b.starts_at >= $2 \
        AND b.starts_at < $3 AND b.status IN ('requested', 'booked') ORDER BY b.starts_at LIMIT $4");
    DAYS_OF = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 \
        AND (b.person_id = $2 OR b.resource = $2) AND b.starts_at >= $3 AND b.starts_at < $4 ORDER BY b.starts_at LIMIT 1000");
    REMIND = concat!("SELECT ", columns!(), " FROM booking b WHERE b.community_id = $1 AND b.starts_at >= $2 \
        AND b.starts_at < $3 AND b.status = 'booked' AND b.reminded_at IS NULL ORDER BY b.starts_at LIMIT 200");
    REMINDED = "UPDATE booking SET reminded_at = $3 WHERE community_id = $1 AND id = $2 AND reminded_at IS NULL";
    SET_HOLD = "UPDATE booking SET hold_id = $3 WHERE community_id = $1 AND id = $2";
    SET_STATUS = "UPDATE booking SET status = $4, version = version + 1, changed_at = $5 WHERE community_id = $1 AND id = $2 \
        AND version = $3";
    HELPER_SAID = "UPDATE booking SET helper_said = $4, hard = $5, version = version + 1, changed_at = $6 \
        WHERE community_id = $1 AND id = $2 AND version = $3";
    PERSON_SAID = "UPDATE booking SET person_said = $4, version = version + 1, changed_at = $5 WHERE community_id = $1 \
        AND id = $2 AND version = $3";
    CANCEL = "UPDATE booking SET status = 'cancelled', cancelled_by = $4, cancel_reason = $5, cancelled_at = $6, \
        version = version + 1, changed_at = $6 WHERE community_id = $1 AND id = $2 AND version = $3";
    MOVE = "UPDATE booking SET starts_at = $4, ends_at = $5, starts_local = $6, day = $7, status = $8, reminded_at = NULL, \
        version = version + 1, changed_at = $9 WHERE community_id = $1 AND id = $2 AND version = $3";
}

pub fn hold(tx: &mut Tx<'_>, caller: &Caller, resource: ResourceId) -> Result<(), Problem> {
    tx.execute(&HOLD, values![caller.community.id, resource])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Booking, Error> {
    let local: String = row.get(7)?;
    let local: DateTime = local.parse().map_err(|_| Error::Refused("booking: a local time".to_owned()))?;
    let word = |column: usize| row.get::<Option<String>>(column);
    let reason = word(16)?.and_then(|reason| reason.parse().ok());
    Ok(Booking {
        id: row.get(0)?,
        offer: row.get(1)?,
        resource: row.get(2)?,
        person: row.get(3)?,
        called: row.get(4)?,
        at: row.get(5)?,
        ends: row.get(6)?,
        local,
        day: row.get(8)?,
        minutes: row.get(9)?,
        format: row.get(10)?,
        place: row.get(11)?,
        status: row.get(12)?,
        helper_said: row.get(13)?,
        person_said: row.get(14)?,
        cancelled_by: row.get(15)?,
        reason,
        hard: row.get(17)?,
        series: row.get(18)?,
        journey: row.get(19)?,
        made_by: row.get(20)?,
        version: row.get(21)?,
        changed_at: row.get(22)?,
        hold: row.get(23)?,
    })
}

fn spelled(local: DateTime) -> String {
    local.strftime("%Y-%m-%dT%H:%M").to_string()
}

pub fn insert(tx: &mut Tx<'_>, caller: &Caller, booking: &Booking) -> Result<(), Problem> {
    tx.execute(
        &INSERT,
        values![
            caller.community.id,
            booking.id,
            booking.offer,
            booking.resource,
            booking.person,
            &booking.called,
            booking.at,
            booking.ends,
            spelled(booking.local),
            booking.day,
            booking.minutes,
            booking.format,
            booking.place,
            booking.status,
            booking.series,
            booking.journey,
            booking.made_by,
            caller.now
        ],
    )?;
    Ok(())
}

/// False when some of it was taken by another booking.
pub fn take(
    tx: &mut Tx<'_>,
    caller: &Caller,
    resource: ResourceId,
    cells: Cells,
    booking: BookingId,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, resource, cells.from, cells.to, booking];
    Ok(tx.execute(&TAKE, values)? == cells.count().unsigned_abs())
}

pub fn free(tx: &mut Tx<'_>, caller: &Caller, booking: BookingId) -> Result<(), Problem> {
    tx.execute(&FREE, values![caller.community.id, booking])?;
    Ok(())
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: BookingId) -> Result<Option<Booking>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], read)?)
}

pub fn of_series(
    tx: &mut Tx<'_>,
    caller: &Caller,
    series: crate::model::SeriesId,
) -> Result<Vec<Booking>, Problem> {
    Ok(tx.query(&OF_SERIES, values![caller.community.id, series], read)?)
}

pub fn of_person(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    since: Instant,
    most: i64,
) -> Result<Vec<Booking>, Problem> {
    Ok(tx.query(&OF_PERSON, values![caller.community.id, person, since, most], read)?)
}

pub fn of_resource(
    tx: &mut Tx<'_>,
    caller: &Caller,
    resource: ResourceId,
    since: Instant,
    most: i64,
) -> Result<Vec<Booking>, Problem> {
    Ok(tx.query(&OF_RESOURCE, values![caller.community.id, resource, since, most], read)?)
}

/// What somebody has on these days, on either side.
pub fn of_either(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    from: Instant,
    to: Instant,
) -> Result<Vec<Booking>, Problem> {
    Ok(tx.query(&DAYS_OF, values![caller.community.id, person, from, to], read)?)
}

/// What is over and waits for a word.
pub fn open(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<Booking>, Problem> {
    Ok(tx.query(&OPEN, values![caller.community.id, caller.now, most], read)?)
}

pub fn ahead(
    tx: &mut Tx<'_>,
    caller: &Caller,
    from: Instant,
    to: Instant,
    most: i64,
) -> Result<Vec<Booking>, Problem> {
    Ok(tx.query(&AHEAD, values![caller.community.id, from, to, most], read)?)
}

pub fn to_remind(tx: &mut Tx<'_>, caller: &Caller, until: Instant) -> Result<Vec<Booking>, Problem> {
    Ok(tx.query(&REMIND, values![caller.community.id, caller.now, until], read)?)
}

/// True when nobody else reminded meanwhile.
pub fn reminded(tx: &mut Tx<'_>, caller: &Caller, id: BookingId) -> Result<bool, Problem> {
    Ok(tx.execute(&REMINDED, values![caller.community.id, id, caller.now])? == 1)
}

pub fn set_hold(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: BookingId,
    hold: Option<credits::model::HoldId>,
) -> Result<(), Problem> {
    tx.execute(&SET_HOLD, values![caller.community.id, id, hold])?;
    Ok(())
}

/// What changes a booking says whether it was still the one that was seen.
pub fn set_status(tx: &mut Tx<'_>, caller: &Caller, seen: &Booking, status: Status) -> Result<bool, Problem> {
    let values = values![caller.community.id, seen.id, seen.version, status, caller.now];
    Ok(tx.execute(&SET_STATUS, values)? == 1)
}

pub fn helper_said(
    tx: &mut Tx<'_>,
    caller: &Caller,
    seen: &Booking,
    said: Said,
    hard: bool,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, seen.id, seen.version, said, hard, caller.now];
    Ok(tx.execute(&HELPER_SAID, values)? == 1)
}

pub fn person_said(tx: &mut Tx<'_>, caller: &Caller, seen: &Booking, said: Said) -> Result<bool, Problem> {
    let values = values![caller.community.id, seen.id, seen.version, said, caller.now];
    Ok(tx.execute(&PERSON_SAID, values)? == 1)
}

pub fn cancel(
    tx: &mut Tx<'_>,
    caller: &Caller,
    seen: &Booking,
    by: Side,
    reason: Reason,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, seen.id, seen.version, by, reason, caller.now];
    Ok(tx.execute(&CANCEL, values)? == 1)
}

/// Writes the new time of a booking that was seen as it is.
pub fn move_to(tx: &mut Tx<'_>, caller: &Caller, seen: &Booking, to: &Booking) -> Result<bool, Problem> {
    let values = values![
        caller.community.id,
        seen.id,
        seen.version,
        to.at,
        to.ends,
        spelled(to.local),
        to.day,
        to.status,
        caller.now
    ];
    Ok(tx.execute(&MOVE, values)? == 1)
}
