//! What may be done with lists of places.

use std::sync::Arc;

use ::store::Tx;
use base::{Id, Message, Problem};
use people::{Caller, Roles};

use super::{
    model::{POLAND, PlaceSet, SetLine},
    rules::Reading,
    store,
};

/// A list by its id.
pub fn set(tx: &mut Tx<'_>, caller: &Caller, id: &str) -> Result<Arc<PlaceSet>, Problem> {
    if id == POLAND {
        return Ok(PlaceSet::poland());
    }
    let (name, source) = store::set(tx, caller, id)?.ok_or(Problem::NotFound)?;
    Ok(Arc::new(PlaceSet::new(id, &name, &source, store::places(tx, caller, id)?)))
}

/// The list that the next edition is computed with.
pub fn in_use(tx: &mut Tx<'_>, caller: &Caller) -> Result<Arc<PlaceSet>, Problem> {
    let id = store::chosen(tx, caller)?.unwrap_or_else(|| POLAND.to_owned());
    set(tx, caller, &id)
}

/// All lists, Poland's first.
pub fn sets(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<SetLine>, Problem> {
    caller.must(Roles::MANAGE)?;
    let chosen = store::chosen(tx, caller)?.unwrap_or_else(|| POLAND.to_owned());
    let poland = PlaceSet::poland();
    let mut sets = vec![SetLine {
        id: POLAND.to_owned(),
        name: poland.name.clone(),
        source: poland.source.clone(),
        places: poland.places.len() as i64,
        loaded_at: None,
        in_use: false,
    }];
    sets.extend(store::sets(tx, caller)?);
    for set in &mut sets {
        set.in_use = set.id == chosen;
    }
    Ok(sets)
}

/// A list somebody sent.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: Id<PlaceSet>,
    pub name: String,
    pub source: String,
    /// Take the good rows even if there are bad ones.
    pub skip: bool,
    pub reading: Reading,
}

/// Keeps a list; the same id once more changes nothing.
pub fn load(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let bad = draft.reading.problems.len();
    if draft.reading.places.is_empty() || (bad > 0 && !draft.skip) {
        return Err(Problem::field(
            "file",
            Message::new("observatory-places-bad-rows").number("n", bad as i64),
        ));
    }
    store::insert(tx, caller, &draft.id.to_string(), &draft.name, &draft.source, &draft.reading.places)?;
    Ok(())
}

/// From now on a town computes with this list.
pub fn choose(tx: &mut Tx<'_>, caller: &Caller, id: &str) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    if id != POLAND && store::set(tx, caller, id)?.is_none() {
        return Err(Problem::NotFound);
    }
    store::choose(tx, caller, id)
}
