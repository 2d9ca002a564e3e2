//! Every SQL statement about entries and their history.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Id, Instant, Problem};
use people::{Caller, PersonId};

use super::model::{Change, Difference, Entry, Filter, Limits};
use crate::model::{EntryId, Kind, Origin};

macro_rules! columns {
    () => {
        "id, kind, name, town, source, source_ref, checked_on, owner_id, version, created_at, changed_at, chased_at, \
         retired_at"
    };
}

statement! {
    BY_ID = concat!("SELECT ", columns!(), " FROM entry WHERE community_id = $1 AND id = $2");
    BY_SOURCE = concat!("SELECT ", columns!(), " FROM entry WHERE community_id = $1 AND source = $2 \
        AND source_ref = $3");
    // Changes nothing and holds the row: whoever compares a version next is alone with it.
    HOLD = concat!("UPDATE entry SET version = version WHERE community_id = $1 AND id = $2 RETURNING ", columns!());
    INSERT = "INSERT INTO entry (community_id, id, kind, name, name_key, town, town_key, source, source_ref, checked_on, \
        version, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11)";
    UPDATE = "UPDATE entry SET name = $3, name_key = $4, town = $5, town_key = $6, source = $7, \
        source_ref = COALESCE($8, source_ref), checked_on = COALESCE($9, checked_on), version = version + 1, \
        changed_at = $10, chased_at = NULL WHERE community_id = $1 AND id = $2";
    CHECK = "UPDATE entry SET checked_on = $3, chased_at = NULL, changed_at = $4 WHERE community_id = $1 AND id = $2";
    RETIRE = "UPDATE entry SET retired_at = $3, changed_at = $4, version = version + 1 WHERE community_id = $1 \
        AND id = $2";
    OWN = "UPDATE entry SET owner_id = $3 WHERE community_id = $1 AND id = $2";
    OWN_IF_NOBODY = "UPDATE entry SET owner_id = $3 WHERE community_id = $1 AND id = $2 AND owner_id IS NULL";
    CHANGE = "INSERT INTO entry_change (community_id, id, entry_id, version, at, by_id, origin, source, body) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    CHANGES = "SELECT version, at, by_id, origin, source, body FROM entry_change WHERE community_id = $1 \
        AND entry_id = $2 ORDER BY version DESC, at DESC, id DESC LIMIT $3";
    BY_NAME = concat!("SELECT ", columns!(), " FROM entry WHERE community_id = $1 AND kind = $2 AND name_key = $3 \
        AND (CAST($4 AS text) IS NULL OR town_key = $4) AND retired_at IS NULL ORDER BY id LIMIT 60");
    NAMES = "SELECT name, town FROM entry WHERE community_id = $1 AND kind = $2 AND retired_at IS NULL \
        ORDER BY name_key, id LIMIT $3";
    COUNT = "SELECT kind, COUNT(*) FROM entry WHERE community_id = $1 AND retired_at IS NULL GROUP BY kind ORDER BY kind";
    // A page of the desk's list, from the name and id that the page before ended with.
    LIST = concat!("SELECT ", columns!(), " FROM entry WHERE community_id = $1 AND kind = $2 \
        AND (CAST($3 AS text) IS NULL OR town_key = $3) AND (CAST($4 AS text) IS NULL OR name_key LIKE $4) \
        AND (retired_at IS NOT NULL) = $5 AND (name_key, id) > ($6, $7) ORDER BY name_key, id LIMIT $8");
    CHANGED_SINCE = "SELECT id, kind, changed_at FROM entry WHERE community_id = $1 AND (changed_at, id) > ($2, $3) \
        ORDER BY changed_at, id LIMIT $4";
    STALE = concat!("SELECT ", columns!(), " FROM entry WHERE community_id = $1 AND retired_at IS NULL \
        AND COALESCE(checked_on, '') < $2 AND (COALESCE(checked_on, ''), id) > ($3, $4) \
        ORDER BY COALESCE(checked_on, ''), id LIMIT $5");
    LIMITS = "SELECT stale_days, very_stale_days FROM directory_setting WHERE community_id = $1";
    SET_LIMITS = "INSERT INTO directory_setting (community_id, stale_days, very_stale_days) VALUES ($1, $2, $3) \
        ON CONFLICT (community_id) DO UPDATE SET stale_days = excluded.stale_days, \
        very_stale_days = excluded.very_stale_days";
}

fn read(row: &Row<'_>) -> Result<Entry, Error> {
    Ok(Entry {
        id: row.get(0)?,
        kind: row.get(1)?,
        name: row.get(2)?,
        town: row.get(3)?,
        source: row.get(4)?,
        source_ref: row.get(5)?,
        checked_on: row.get(6)?,
        owner: row.get(7)?,
        version: row.get(8)?,
        created_at: row.get(9)?,
        changed_at: row.get(10)?,
        chased_at: row.get(11)?,
        retired_at: row.get(12)?,
    })
}

pub fn by_id(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<Option<Entry>, Problem> {
    Ok(tx.first(&BY_ID, values![caller.community.id, id], read)?)
}

pub fn by_source(
    tx: &mut Tx<'_>,
    caller: &Caller,
    source: &str,
    reference: &str,
) -> Result<Option<Entry>, Problem> {
    Ok(tx.first(&BY_SOURCE, values![caller.community.id, source, reference], read)?)
}

/// Whoever writes an entry takes hold of it first; what the search keeps in memory is old from then on.
pub fn hold(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<Option<Entry>, Problem> {
    crate::find::actions::changed(tx, caller)?;
    Ok(tx.first(&HOLD, values![caller.community.id, id], read)?)
}

/// What is written about an entry itself.
pub struct Head<'a> {
    pub id: EntryId,
    pub kind: Kind,
    pub name: &'a str,
    pub town: &'a str,
}

pub fn insert(tx: &mut Tx<'_>, caller: &Caller, head: &Head<'_>, origin: &Origin) -> Result<(), Problem> {
    tx.execute(
        &INSERT,
        values![
            caller.community.id,
            head.id,
            head.kind,
            head.name,
            texts::fold(head.name),
            head.town,
            texts::fold(head.town),
            &origin.source,
            origin.source_ref.as_deref(),
            origin.checked_on,
            caller.now
        ],
    )?;
    Ok(())
}

pub fn update(tx: &mut Tx<'_>, caller: &Caller, head: &Head<'_>, origin: &Origin) -> Result<(), Problem> {
    tx.execute(
        &UPDATE,
        values![
            caller.community.id,
            head.id,
            head.name,
            texts::fold(head.name),
            head.town,
            texts::fold(head.town),
            &origin.source,
            origin.source_ref.as_deref(),
            origin.checked_on,
            caller.now
        ],
    )?;
    Ok(())
}

pub fn check(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, day: Day) -> Result<(), Problem> {
    tx.execute(&CHECK, values![caller.community.id, id, day, caller.now])?;
    Ok(())
}

pub fn retire(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, at: Option<Instant>) -> Result<(), Problem> {
    tx.execute(&RETIRE, values![caller.community.id, id, at, caller.now])?;
    Ok(())
}

pub fn own(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, owner: Option<PersonId>) -> Result<(), Problem> {
    tx.execute(&OWN, values![caller.community.id, id, owner])?;
    Ok(())
}

/// A practitioner with an account looks after their own entry, unless somebody else does.
pub fn own_if_nobody(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: EntryId,
    owner: Option<PersonId>,
) -> Result<(), Problem> {
    if owner.is_some() {
        tx.execute(&OWN_IF_NOBODY, values![caller.community.id, id, owner])?;
    }
    Ok(())
}

pub fn change(
    tx: &mut Tx<'_>,
    caller: &Caller,
    entry: EntryId,
    version: i64,
    origin: &Origin,
    differences: &[Difference],
) -> Result<(), Problem> {
    let id: Id<Change> = caller.new_id();
    let body = serde_json::to_string(differences).map_err(anyhow_problem)?;
    let by = origin.by.or(caller.by());
    let values =
        values![caller.community.id, id, entry, version, caller.now, by, origin.kind, &origin.source, body];
    tx.execute(&CHANGE, values)?;
    Ok(())
}

fn anyhow_problem(error: serde_json::Error) -> Problem {
    Problem::internal(error.to_string())
}

pub fn changes(tx: &mut Tx<'_>, caller: &Caller, entry: EntryId, most: i64) -> Result<Vec<Change>, Problem> {
    let rows = tx.query(&CHANGES, values![caller.community.id, entry, most], |row| {
        let body: String = row.get(5)?;
        let change = Change {
            version: row.get(0)?,
            at: row.get(1)?,
            by: row.get(2)?,
            origin: row.get(3)?,
            source: row.get(4)?,
            differences: Vec::new(),
        };
        Ok((change, body))
    })?;
    rows.into_iter()
        .map(|(change, body)| {
            Ok(Change { differences: serde_json::from_str(&body).map_err(anyhow_problem)?, ..change })
        })
        .collect()
}

pub fn count(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Kind, i64)>, Problem> {
    Ok(tx.query(&COUNT, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// `after` is the name and id that the page before ended with; empty texts for the first.
pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    filter: &Filter,
    after: (&str, &str),
    most: i64,
) -> Result<Vec<Entry>, Problem> {
    let wanted = texts::fold(&filter.text).replace(['%', '_'], " ");
    let like = (!wanted.is_empty()).then(|| format!("%{wanted}%"));
    let town = texts::fold(&filter.town);
    let town = (!town.is_empty()).then_some(town);
    let values =
        values![caller.community.id, kind, town, like, filter.retired, texts::fold(after.0), after.1, most];
    Ok(tx.query(&LIST, values, read)?)
}

pub fn changed_since(
    tx: &mut Tx<'_>,
    caller: &Caller,
    at: Instant,
    after: EntryId,
    most: i64,
) -> Result<Vec<(EntryId, Kind, Instant)>, Problem> {
    Ok(tx.query(&CHANGED_SINCE, values![caller.community.id, at, after, most], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?)
}

pub fn limits(tx: &mut Tx<'_>, caller: &Caller) -> Result<Limits, Problem> {
    let set = tx.first(&LIMITS, values![caller.community.id], |row| {
        Ok(Limits { stale: row.get(0)?, very_stale: row.get(1)? })
    })?;
    Ok(set.unwrap_or_default())
}

pub fn set_limits(tx: &mut Tx<'_>, caller: &Caller, limits: Limits) -> Result<(), Problem> {
    tx.execute(&SET_LIMITS, values![caller.community.id, limits.stale, limits.very_stale])?;
    Ok(())
}

/// Living entries of a kind with this name, and in this town if one is given; at most three.
pub fn by_name(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    name: &str,
    town: Option<&str>,
) -> Result<Vec<Entry>, Problem> {
    let values = values![caller.community.id, kind, texts::fold(name), town.map(texts::fold)];
    Ok(tx.query(&BY_NAME, values, read)?)
}

/// Names and towns of living entries, in the order of names.
pub fn names(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    most: i64,
) -> Result<Vec<(String, String)>, Problem> {
    Ok(tx.query(&NAMES, values![caller.community.id, kind, most], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Living entries that nobody has checked since a day, the oldest first.
pub fn stale(
    tx: &mut Tx<'_>,
    caller: &Caller,
    since: Day,
    after: (&str, &str),
    most: i64,
) -> Result<Vec<Entry>, Problem> {
    Ok(tx.query(&STALE, values![caller.community.id, since, after.0, after.1, most], read)?)
}
