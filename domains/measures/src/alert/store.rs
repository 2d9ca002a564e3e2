//! Every SQL statement about alerts.

use ::store::{Error, Row, Tx, statement, values};
use base::{Instant, Problem};
use people::{Caller, PersonId};

use super::model::{Alert, AlertId};
use crate::scale::model::SheetId;

macro_rules! alert_columns {
    () => {
        "id, person_id, raised_at, rounds, next_at, taken_at, taken_by, closed_at"
    };
}

statement! {
    RAISE = "INSERT INTO safety_alert (community_id, id, person_id, sheet_id, raised_at, rounds, next_at) \
        VALUES ($1, $2, $3, $4, $5, 1, $6) ON CONFLICT (community_id, sheet_id) DO NOTHING";
    OPEN = concat!("SELECT ", alert_columns!(), " FROM safety_alert WHERE community_id = $1 AND closed_at IS NULL \
        ORDER BY raised_at, id LIMIT 500");
    CLOSED = concat!("SELECT ", alert_columns!(), " FROM safety_alert WHERE community_id = $1 AND closed_at >= $2 \
        ORDER BY closed_at DESC, id LIMIT 50");
    ONE = concat!("SELECT ", alert_columns!(), " FROM safety_alert WHERE community_id = $1 AND id = $2");
    TAKE = "UPDATE safety_alert SET taken_at = $3, taken_by = $4, next_at = $5 WHERE community_id = $1 AND id = $2 \
        AND taken_at IS NULL AND closed_at IS NULL";
    CLOSE = "UPDATE safety_alert SET closed_at = $3, closed_by = $4, note = $5, next_at = NULL WHERE community_id = $1 \
        AND id = $2 AND closed_at IS NULL";
    // Whoever moves the clock on sends the letters; nobody else does.
    ROUND = "UPDATE safety_alert SET rounds = rounds + 1, next_at = $4 WHERE community_id = $1 AND id = $2 \
        AND rounds = $3 AND closed_at IS NULL";
    ON_DUTY = "SELECT person_id FROM duty WHERE community_id = $1 ORDER BY since, person_id";
    BEGIN_DUTY = "INSERT INTO duty (community_id, person_id, since) VALUES ($1, $2, $3) \
        ON CONFLICT (community_id, person_id) DO NOTHING";
    END_DUTY = "DELETE FROM duty WHERE community_id = $1 AND person_id = $2";
}

fn read(row: &Row<'_>) -> Result<Alert, Error> {
    Ok(Alert {
        id: row.get(0)?,
        person: row.get(1)?,
        raised_at: row.get(2)?,
        rounds: row.get(3)?,
        next_at: row.get(4)?,
        taken_at: row.get(5)?,
        taken_by: row.get(6)?,
        closed_at: row.get(7)?,
    })
}

/// False when this sheet has raised one already.
pub fn raise(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: AlertId,
    person: PersonId,
    sheet: SheetId,
    next: Instant,
) -> Result<bool, Problem> {
    Ok(tx.execute(&RAISE, values![caller.community.id, id, person, sheet, caller.now, next])? == 1)
}

pub fn open(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Alert>, Problem> {
    Ok(tx.query(&OPEN, values![caller.community.id], read)?)
}

pub fn closed(tx: &mut Tx<'_>, caller: &Caller, since: Instant) -> Result<Vec<Alert>, Problem> {
    Ok(tx.query(&CLOSED, values![caller.community.id, since], read)?)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: AlertId) -> Result<Alert, Problem> {
    tx.first(&ONE, values![caller.community.id, id], read)?.ok_or(Problem::NotFound)
}

pub fn take(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: AlertId,
    by: PersonId,
    next: Instant,
) -> Result<bool, Problem> {
    Ok(tx.execute(&TAKE, values![caller.community.id, id, caller.now, by, next])? == 1)
}

pub fn close(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: AlertId,
    by: PersonId,
    note: Option<&Vec<u8>>,
) -> Result<bool, Problem> {
    Ok(tx.execute(&CLOSE, values![caller.community.id, id, caller.now, by, note])? == 1)
}

pub fn round(tx: &mut Tx<'_>, caller: &Caller, alert: &Alert, next: Instant) -> Result<bool, Problem> {
    Ok(tx.execute(&ROUND, values![caller.community.id, alert.id, alert.rounds, next])? == 1)
}

pub fn on_duty(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<PersonId>, Problem> {
    Ok(tx.query(&ON_DUTY, values![caller.community.id], |row| row.get(0))?)
}

pub fn set_duty(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, on: bool) -> Result<(), Problem> {
    if on {
        tx.execute(&BEGIN_DUTY, values![caller.community.id, person, caller.now])?;
    } else {
        tx.execute(&END_DUTY, values![caller.community.id, person])?;
    }
    Ok(())
}
