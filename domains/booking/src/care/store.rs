//! Every SQL statement about care.

use ::store::{Tx, statement, values};
use base::{Instant, Problem};
use people::{Caller, PersonId};

use super::model::Given;
use crate::offer::model::Care;

statement! {
    ADD = "INSERT INTO helper_care (community_id, person_id, weekly_minutes, monthly_minutes, rest_days, paused_at, back_on, \
        version, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8) ON CONFLICT DO NOTHING";
    CHANGE = "UPDATE helper_care SET weekly_minutes = $3, monthly_minutes = $4, rest_days = $5, paused_at = $6, back_on = $7, \
        version = version + 1, changed_at = $8 WHERE community_id = $1 AND person_id = $2 AND version = $9";
    GIVEN = "SELECT day, minutes, status, hard FROM booking WHERE community_id = $1 AND resource = $2 AND starts_at >= $3 \
        AND starts_at < $4";
}

/// False when somebody was quicker.
pub fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    care: &Care,
    seen: i64,
) -> Result<bool, Problem> {
    let community = caller.community.id;
    let (week, month, rest) = (care.weekly_minutes, care.monthly_minutes, care.rest_days);
    let (paused, back) = (care.paused_at, care.back_on);
    let written = match seen {
        0 => tx.execute(&ADD, values![community, person, week, month, rest, paused, back, caller.now])?,
        seen => tx.execute(
            &CHANGE,
            values![community, person, week, month, rest, paused, back, caller.now, seen],
        )?,
    };
    Ok(written == 1)
}

pub fn given(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    from: Instant,
    to: Instant,
) -> Result<Vec<Given>, Problem> {
    Ok(tx.query(&GIVEN, values![caller.community.id, person, from, to], |row| {
        Ok(Given { day: row.get(0)?, minutes: row.get(1)?, status: row.get(2)?, hard: row.get(3)? })
    })?)
}
