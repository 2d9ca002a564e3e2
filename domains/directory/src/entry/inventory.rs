//! What there is and what is missing: kinds of help against towns, and what is old.

use std::collections::BTreeMap;

use ::store::{Tx, statement, values};
use base::{Day, Problem};
use people::{Caller, Roles};

use super::{model::Entry, store};
use crate::{model::Kind, taxonomy::model::Ours};

statement! {
    TOWNS = "SELECT town_key, MAX(town) FROM entry WHERE community_id = $1 AND retired_at IS NULL AND town_key > $2 \
        GROUP BY town_key ORDER BY town_key LIMIT $3";
    KINDS = "SELECT town_key, kind, COUNT(*) FROM entry WHERE community_id = $1 AND retired_at IS NULL \
        AND town_key >= $2 AND town_key <= $3 GROUP BY town_key, kind";
    HELP = "SELECT e.town_key, t.code, COUNT(DISTINCT e.id) FROM entry e \
        JOIN attribute a ON a.community_id = e.community_id AND a.link_id = e.id AND a.link_entity = 'service' \
        JOIN taxonomy_term t ON t.community_id = a.community_id AND t.id = a.taxonomy_term_id \
        WHERE e.community_id = $1 AND e.kind = 'service' AND e.retired_at IS NULL AND e.town_key >= $2 \
        AND e.town_key <= $3 AND t.taxonomy_id = $4 GROUP BY e.town_key, t.code";
    STALE_COUNT = "SELECT COUNT(*) FROM entry WHERE community_id = $1 AND retired_at IS NULL \
        AND COALESCE(checked_on, '') < $2";
}

/// A town with how many entries of each kind and services of each kind of help it has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Town {
    pub key: String,
    pub name: String,
    pub kinds: BTreeMap<Kind, i64>,
    /// By the code of our taxonomy of help.
    pub help: BTreeMap<String, i64>,
}

impl Town {
    /// The kinds of help that nobody here gives.
    pub fn missing(&self) -> Vec<&'static str> {
        Ours::Help.codes().iter().copied().filter(|code| !self.help.contains_key(*code)).collect()
    }
}

/// A page of towns in their order, from after the one that the page before ended with.
pub fn towns(tx: &mut Tx<'_>, caller: &Caller, after: &str, most: i64) -> Result<Vec<Town>, Problem> {
    caller.must(Roles::MANAGE)?;
    let community = caller.community.id;
    let mut towns = tx.query(&TOWNS, values![community, after, most], |row| {
        Ok(Town { key: row.get(0)?, name: row.get(1)?, ..Town::default() })
    })?;
    let (Some(first), Some(last)) = (towns.first(), towns.last()) else { return Ok(towns) };
    let (first, last) = (first.key.clone(), last.key.clone());
    let kinds = tx.query(&KINDS, values![community, &first, &last], |row| {
        Ok((row.get::<String>(0)?, row.get::<Kind>(1)?, row.get::<i64>(2)?))
    })?;
    let help = tx.query(&HELP, values![community, &first, &last, Ours::Help.id()], |row| {
        Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<i64>(2)?))
    })?;
    for town in &mut towns {
        town.kinds = kinds.iter().filter(|one| one.0 == town.key).map(|one| (one.1, one.2)).collect();
        town.help = help.iter().filter(|one| one.0 == town.key).map(|one| (one.1.clone(), one.2)).collect();
    }
    Ok(towns)
}

/// How many living entries nobody has checked since a day.
pub fn stale_count(tx: &mut Tx<'_>, caller: &Caller, since: Day) -> Result<i64, Problem> {
    caller.must(Roles::MANAGE)?;
    Ok(tx.one(&STALE_COUNT, values![caller.community.id, since], |row| row.get(0))?)
}

/// Living entries that nobody has checked since a day, the oldest first, from where the page before ended.
pub fn stale(
    tx: &mut Tx<'_>,
    caller: &Caller,
    since: Day,
    after: (&str, &str),
    most: i64,
) -> Result<Vec<Entry>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::stale(tx, caller, since, after, most)
}
