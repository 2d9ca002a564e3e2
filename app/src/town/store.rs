//! What only the demo town asks.

use ::store::{Tx, statement, values};
use base::{Day, Problem};
use people::Caller;
use programmes::model::{CircleId, MeetingId};

statement! {
    ON_DAY = "SELECT 1 FROM meeting WHERE community_id = $1 AND circle_id = $2 AND day = $3 AND status <> 'cancelled'";
    PLANNED = "SELECT id, sequence FROM meeting WHERE community_id = $1 AND circle_id = $2 AND day >= $3 AND day <= $4 \
        AND status = 'planned' AND series_id IS NOT NULL ORDER BY day LIMIT 1";
}

pub(super) fn meets_on(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    day: Day,
) -> Result<bool, Problem> {
    Ok(tx.first(&ON_DAY, values![caller.community.id, circle, day], |_| Ok(()))?.is_some())
}

/// The first planned meeting of these days, with its version.
pub(super) fn planned(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    from: Day,
    to: Day,
) -> Result<Option<(MeetingId, i64)>, Problem> {
    Ok(tx.first(&PLANNED, values![caller.community.id, circle, from, to], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?)
}
