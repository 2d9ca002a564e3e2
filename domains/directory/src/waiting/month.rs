//! What the register said of every queue in a span of time, for whoever computes over all of them.

use ::store::{Tx, statement, values};
use base::{Day, Problem};
use people::Caller;

use super::model::Definition;

statement! {
    // Stable cases of adults. A reading holds from the day it was first read to the day it was last read.
    READ_BETWEEN = "SELECT q.id, q.commune, r.definition, r.wait_days, r.removed, r.situation_as_at FROM waiting_reading r \
        JOIN waiting_queue q ON q.community_id = r.community_id AND q.id = r.queue_id \
        WHERE r.community_id = $1 AND r.read_at <= $3 AND r.last_read_at >= $2 AND q.case_kind = 1 \
        AND (q.children IS NULL OR q.children = false) ORDER BY q.id, r.definition DESC, r.read_at DESC";
}

/// A queue by where it is, without its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The first six digits of TERC.
    pub commune: String,
    pub wait_days: Option<i64>,
    pub removed: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Between {
    pub queues: Vec<Told>,
    /// The newest of them.
    pub situation_as_at: Option<Day>,
    /// What they mean by waiting: the newest definition among them. Waiting told by another is left out.
    pub definition: Option<Definition>,
}

/// The newest reading of each queue among those that held on any day from `first` to `last`.
pub fn read_between(tx: &mut Tx<'_>, caller: &Caller, first: Day, last: Day) -> Result<Between, Problem> {
    let zone = &caller.community.zone;
    let start =
        |day: Day| day.0.to_zoned(zone.clone()).map(|at| base::Instant::from_timestamp(at.timestamp()));
    let (from, until) = match (start(first), start(last.plus_days(1))) {
        (Ok(from), Ok(until)) => (from, until),
        _ => return Ok(Between::default()),
    };
    let mut rows = Vec::new();
    tx.each(&READ_BETWEEN, values![caller.community.id, from, until], |row| {
        let queue: String = row.get(0)?;
        let definition: Definition = row.get(2)?;
        let as_at: Option<Day> = row.get(5)?;
        let told = Told { commune: row.get(1)?, wait_days: row.get(3)?, removed: row.get(4)? };
        rows.push((queue, definition, as_at, told));
        Ok(())
    })?;
    let definition = rows.iter().map(|(_, definition, ..)| *definition).max();
    rows.dedup_by(|later, first| later.0 == first.0);
    let situation_as_at = rows.iter().filter_map(|(_, _, as_at, _)| *as_at).max();
    let queues = rows.into_iter().map(|(_, of, _, told)| Told {
        wait_days: told.wait_days.filter(|_| Some(of) == definition),
        ..told
    });
    Ok(Between { queues: queues.collect(), situation_as_at, definition })
}
