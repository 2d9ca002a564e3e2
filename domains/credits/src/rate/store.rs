//! Every SQL statement about rates.

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use crate::ledger::Category;

statement! {
    NEWEST = "SELECT category, minutes, version FROM credit_rate r WHERE r.community_id = $1 AND r.version = \
        (SELECT MAX(n.version) FROM credit_rate n WHERE n.community_id = r.community_id AND n.category = r.category)";
    ADD = "INSERT INTO credit_rate (community_id, category, version, minutes, changed_at, changed_by) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
}

pub fn newest(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Category, i64, i64)>, Problem> {
    Ok(tx.query(&NEWEST, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
}

/// False when somebody was quicker.
pub fn add(
    tx: &mut Tx<'_>,
    caller: &Caller,
    category: Category,
    version: i64,
    minutes: i64,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, category, version, minutes, caller.now, caller.by()];
    Ok(tx.execute(&ADD, values)? == 1)
}
