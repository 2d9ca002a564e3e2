//! Every SQL statement about one person's hours.

use ::store::{Tx, statement, values};
use base::{Instant, Problem};
use people::{Caller, PersonId};

use crate::{hold::model::HoldState, ledger::Category};

statement! {
    HOLDS = "SELECT category, amount, settled, state, made_at, until, ended_at FROM credit_hold WHERE community_id = $1 \
        AND person_id = $2 ORDER BY made_at DESC LIMIT 1000";
}

/// Something that was booked for somebody.
pub struct Booked {
    pub category: Category,
    pub amount: i64,
    pub settled: i64,
    pub state: HoldState,
    pub made_at: Instant,
    pub until: Instant,
    pub ended_at: Option<Instant>,
}

/// The newest first.
pub fn booked(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<Booked>, Problem> {
    Ok(tx.query(&HOLDS, values![caller.community.id, person], |row| {
        Ok(Booked {
            category: row.get(0)?,
            amount: row.get(1)?,
            settled: row.get(2)?,
            state: row.get(3)?,
            made_at: row.get(4)?,
            until: row.get(5)?,
            ended_at: row.get(6)?,
        })
    })?)
}
