//! What may be done with services.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};

use super::{
    model::{Card, Given, Service, Shown},
    store,
};
use crate::{
    entry::{
        actions::{Keep, keep},
        model::Kept,
    },
    model::{Entity, Kind, OrganisationId, Origin, ServiceId},
    organisation::store::Found,
    part::model::Parts,
};

/// Writes a service, new or known, with its costs, places and parts.
pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &Card,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    caller.must(Roles::MANAGE)?;
    save_unasked(tx, caller, card, origin, seen)
}

pub(crate) fn save_unasked(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &Card,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    let id = card.service.id;
    let found: Vec<_> = store::one(tx, caller, id)?.into_iter().collect();
    let before = whole(tx, caller, found)?.into_iter().next().map(|shown| shown.card.facts());
    let (name, town, before) = (card.name.as_str(), card.town.as_str(), before.unwrap_or_default());
    let kind = Kind::Service;
    let kept = keep(
        tx,
        caller,
        Keep { id: id.cast(), kind, name, town, before, after: card.facts(), origin, seen },
    )?;
    if kept != Kept::Same {
        let fresh = kept == Kept::New;
        store::put(tx, caller, &card.service, &card.costs, &card.given, fresh)?;
        card.parts.save(tx, caller, Entity::Service, id, fresh)?;
    }
    Ok(kept)
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
