//! Rows of HSDS tables that Ostoja keeps and does not use (contacts, programs, required documents, units …), so that a
//! directory leaves as it came. A row that hangs on a confidential location never leaves.

use ::store::{Tx, statement, values};
use base::{Id, Problem};
use people::{Caller, Roles};
use serde_json::{Map, Value};

use crate::model::{Entity, EntryId};

statement! {
    PUT = "INSERT INTO hsds_row (community_id, table_name, id, entry_id, body) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (community_id, table_name, id) DO UPDATE SET entry_id = excluded.entry_id, body = excluded.body";
    PAGE = "SELECT r.id, r.entry_id, r.body FROM hsds_row r WHERE r.community_id = $1 AND r.table_name = $2 AND r.id > $3 \
        AND NOT EXISTS (SELECT 1 FROM location l WHERE l.community_id = r.community_id AND l.id = r.entry_id \
        AND l.confidential) \
        AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.community_id = r.community_id AND e.id = r.entry_id \
        AND e.retired_at IS NOT NULL) ORDER BY r.id LIMIT $4";
    DROP = "DELETE FROM hsds_row WHERE community_id = $1 AND table_name = $2 AND id = $3";
}

/// A row as a file has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: Id<()>,
    /// The organisation, service or location that it hangs on, when that is known.
    pub entry: Option<EntryId>,
    pub body: Map<String, Value>,
}

pub fn put(tx: &mut Tx<'_>, caller: &Caller, table: Entity, row: &Row) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let body = Value::from(row.body.clone()).to_string();
    tx.execute(&PUT, values![caller.community.id, table, row.id, row.entry, body])?;
    Ok(())
}

/// Rows that may leave, in the order of their ids, a page at a time.
pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    table: Entity,
    after: Option<Id<()>>,
    most: i64,
) -> Result<Vec<Row>, Problem> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    let rows = tx.query(&PAGE, values![caller.community.id, table, after, most], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<String>(2)?))
    })?;
    rows.into_iter()
        .map(|(id, entry, body)| {
            let body = serde_json::from_str(&body).map_err(|error| Problem::internal(error.to_string()))?;
            Ok(Row { id, entry, body })
        })
        .collect()
}

pub fn drop(tx: &mut Tx<'_>, caller: &Caller, table: Entity, id: Id<()>) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    tx.execute(&DROP, values![caller.community.id, table, id])?;
    Ok(())
}
