//! What may be done with organisations.

use ::store::Tx;
use base::Problem;
use people::Caller;

use super::{
    model::{Card, Shown},
    store,
};
use crate::{
    entry::whole::Whole,
    model::{Entity, EntryId, Fact, Kind, OrganisationId},
    part::model::Parts,
};

impl Whole for Card {
    const KIND: Kind = Kind::Organisation;
    const ENTITY: Entity = Entity::Organization;
    fn id(&self) -> EntryId {
        self.organisation.id.cast()
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn town(&self) -> &str {
        &self.town
    }
    fn parts(&self) -> &Parts {
        &self.parts
    }
    fn facts(&self) -> Vec<Fact> {
        self.facts()
    }
    fn saved(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<Option<Self>, Problem> {
        let found = store::one(tx, caller, id.cast())?;
        found.map(|found| whole(tx, caller, found).map(|shown| shown.card)).transpose()
    }
    fn put(&self, tx: &mut Tx<'_>, caller: &Caller, _: bool) -> Result<(), Problem> {
        store::put(tx, caller, &self.organisation)
    }
}

fn whole(
    tx: &mut Tx<'_>,
    caller: &Caller,
    found: store::Found<super::model::Organisation>,
) -> Result<Shown, Problem> {
    let parts = Parts::of(tx, caller, Entity::Organization, found.row.id)?;
    let card = Card { name: found.name, town: found.town, organisation: found.row, parts };
    Ok(Shown { card, keeping: found.keeping })
}

/// One organisation. There is nothing in it that anybody may not see.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: OrganisationId) -> Result<Shown, Problem> {
    let found = store::one(tx, caller, id)?.ok_or(Problem::NotFound)?;
    whole(tx, caller, found)
}

/// Living organisations in the order of their ids, a page at a time.
pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<OrganisationId>,
    most: i64,
) -> Result<Vec<Shown>, Problem> {
    let found = store::page(tx, caller, after, most)?;
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Ok(Vec::new()) };
    let mut parts = Parts::of_range(tx, caller, Entity::Organization, first.row.id, last.row.id)?;
    Ok(found
        .into_iter()
        .map(|found| Shown {
            card: Card {
                parts: parts.remove(&found.row.id.cast()).unwrap_or_default(),
                name: found.name,
                town: found.town,
                organisation: found.row,
            },
            keeping: found.keeping,
        })
        .collect())
}

/// Names to choose from, in their order; at most so many.
pub fn names(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<(OrganisationId, String)>, Problem> {
    store::names(tx, caller, most)
}

pub fn name(tx: &mut Tx<'_>, caller: &Caller, id: OrganisationId) -> Result<String, Problem> {
    store::name(tx, caller, id)?.ok_or(Problem::NotFound)
}
