//! What may be done with services.

use ::store::Tx;
use base::Problem;
use people::Caller;

use super::{
    model::{Card, Given, Service, Shown},
    store,
};
use crate::{
    entry::whole::Whole,
    model::{Entity, EntryId, Fact, Kind, OrganisationId, ServiceId},
    organisation::store::Found,
    part::model::Parts,
};

impl Whole for Card {
    const KIND: Kind = Kind::Service;
    const ENTITY: Entity = Entity::Service;
    fn id(&self) -> EntryId {
        self.service.id.cast()
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
        let found = store::one(tx, caller, id.cast())?.into_iter().collect();
        Ok(whole(tx, caller, found)?.pop().map(|shown| shown.card))
    }
    fn put(&self, tx: &mut Tx<'_>, caller: &Caller, fresh: bool) -> Result<(), Problem> {
        store::put(tx, caller, &self.service, &self.costs, &self.given, fresh)
    }
}

fn whole(tx: &mut Tx<'_>, caller: &Caller, found: Vec<Found<Service>>) -> Result<Vec<Shown>, Problem> {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Ok(Vec::new()) };
    let (first, last) = (first.row.id, last.row.id);
    let mut costs = store::costs(tx, caller, first, last)?;
    let mut given = store::given(tx, caller, first, last)?;
    let mut parts = Parts::of_range(tx, caller, Entity::Service, first, last)?;
    let ids = given.values().flatten().map(|at| at.id);
    let mut given_parts = match (ids.clone().min(), ids.max()) {
        // The ids of one page's places lie together when they were made together, and are few when not.
        (Some(first), Some(last)) if found.len() > 50 => {
            Parts::of_range(tx, caller, Entity::ServiceAtLocation, first, last)?
        }
        _ => {
            let mut all = std::collections::HashMap::new();
            for at in given.values().flatten() {
                all.insert(at.id.cast(), Parts::of(tx, caller, Entity::ServiceAtLocation, at.id)?);
            }
            all
        }
    };
    Ok(found
        .into_iter()
        .map(|found| {
            let id = found.row.id;
            let given = given.remove(&id).unwrap_or_default();
            let given = given
                .into_iter()
                .map(|at| Given { parts: given_parts.remove(&at.id.cast()).unwrap_or_default(), at });
            let card = Card {
                name: found.name,
                town: found.town,
                costs: costs.remove(&id).unwrap_or_default(),
                given: given.collect(),
                parts: parts.remove(&id.cast()).unwrap_or_default(),
                service: found.row,
            };
            Shown { card, keeping: found.keeping }
        })
        .collect())
}

/// One service.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: ServiceId) -> Result<Shown, Problem> {
    let found = vec![store::one(tx, caller, id)?.ok_or(Problem::NotFound)?];
    whole(tx, caller, found)?.into_iter().next().ok_or(Problem::NotFound)
}

/// One service that is not retired.
pub fn living(tx: &mut Tx<'_>, caller: &Caller, id: ServiceId) -> Result<Shown, Problem> {
    let entry = crate::entry::actions::find(tx, caller, id.cast(), Kind::Service)?;
    if entry.retired_at.is_some() { Err(Problem::NotFound) } else { one(tx, caller, id) }
}

/// Living services in the order of their ids, a page at a time.
pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<ServiceId>,
    most: i64,
) -> Result<Vec<Shown>, Problem> {
    let found = store::page(tx, caller, after, most)?;
    whole(tx, caller, found)
}

/// The living services of an organisation, by name.
pub fn of_organisation(
    tx: &mut Tx<'_>,
    caller: &Caller,
    organisation: OrganisationId,
    most: i64,
) -> Result<Vec<(ServiceId, String)>, Problem> {
    store::of_organisation(tx, caller, organisation, most)
}
