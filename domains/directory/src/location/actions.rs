//! What may be done with locations.

use std::collections::HashMap;

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};

use super::{
    model::{Card, Location, ShownPlace},
    store,
};
use crate::{
    entry::{model::Keeping, whole::Whole},
    model::{Entity, EntryId, Fact, Kind, LocationId, ServiceId},
    organisation::store::Found,
    part::model::Parts,
};

impl Whole for Card {
    const KIND: Kind = Kind::Location;
    const ENTITY: Entity = Entity::Location;
    fn id(&self) -> EntryId {
        self.location.id.cast()
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn town(&self) -> &str {
        self.town()
    }
    fn parts(&self) -> &Parts {
        &self.parts
    }
    fn facts(&self) -> Vec<Fact> {
        self.facts()
    }
    fn saved(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<Option<Self>, Problem> {
        let found = store::one(tx, caller, id.cast())?.into_iter().collect();
        Ok(whole(tx, caller, found)?.pop().map(|(card, _)| card))
    }
    fn put(&self, tx: &mut Tx<'_>, caller: &Caller, fresh: bool) -> Result<(), Problem> {
        store::put(tx, caller, &self.location, &self.addresses, &self.accessibility, fresh)
    }
}

fn whole(
    tx: &mut Tx<'_>,
    caller: &Caller,
    found: Vec<Found<Location>>,
) -> Result<Vec<(Card, Keeping)>, Problem> {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Ok(Vec::new()) };
    let (first, last) = (first.row.id, last.row.id);
    let mut addresses = store::addresses(tx, caller, first, last)?;
    let mut eases = store::eases(tx, caller, first, last)?;
    let mut parts = Parts::of_range(tx, caller, Entity::Location, first, last)?;
    Ok(found
        .into_iter()
        .map(|found| {
            let id = found.row.id;
            let card = Card {
                name: found.name,
                addresses: addresses.remove(&id).unwrap_or_default(),
                accessibility: eases.remove(&id).unwrap_or_default(),
                parts: parts.remove(&id.cast()).unwrap_or_default(),
                location: found.row,
            };
            (card, found.keeping)
        })
        .collect())
}

/// A location with everything in it, for those who keep the directory.
pub fn card(tx: &mut Tx<'_>, caller: &Caller, id: LocationId) -> Result<(Card, Keeping), Problem> {
    caller.must(Roles::MANAGE)?;
    card_unasked(tx, caller, id)
}

/// The same, where who may was decided before.
pub(crate) fn card_unasked(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: LocationId,
) -> Result<(Card, Keeping), Problem> {
    let found = vec![store::one(tx, caller, id)?.ok_or(Problem::NotFound)?];
    whole(tx, caller, found)?.into_iter().next().ok_or(Problem::NotFound)
}

/// A location as anybody may see it; a confidential one is not there.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: LocationId) -> Result<ShownPlace, Problem> {
    let found = vec![store::one(tx, caller, id)?.ok_or(Problem::NotFound)?];
    let shown = shown(whole(tx, caller, found)?);
    shown.into_iter().next().ok_or(Problem::NotFound)
}

fn shown(cards: Vec<(Card, Keeping)>) -> Vec<ShownPlace> {
    cards
        .into_iter()
        .filter_map(|(card, keeping)| Some(ShownPlace { place: card.public()?, keeping }))
        .collect()
}

/// Living locations that may be shown, in the order of their ids; and where the next page begins, if there is one.
pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<LocationId>,
    most: i64,
) -> Result<(Vec<ShownPlace>, Option<LocationId>), Problem> {
    let found = store::page(tx, caller, after, most)?;
    let next = found.last().filter(|_| found.len() as i64 == most).map(|last| last.row.id);
    Ok((shown(whole(tx, caller, found)?), next))
}

/// Where the services from `first` to `last` are given: `None` for a location that is confidential. One by one: the
/// places of a page of services lie anywhere.
pub fn of_services(
    tx: &mut Tx<'_>,
    caller: &Caller,
    first: ServiceId,
    last: ServiceId,
) -> Result<HashMap<LocationId, Option<ShownPlace>>, Problem> {
    let mut places = HashMap::new();
    for found in store::of_services(tx, caller, first, last)? {
        let id = found.row.id;
        places.insert(id, shown(whole(tx, caller, vec![found])?).into_iter().next());
    }
    Ok(places)
}

/// All places that may be shown, for whoever reads the whole directory.
pub fn all(tx: &mut Tx<'_>, caller: &Caller) -> Result<HashMap<LocationId, Option<ShownPlace>>, Problem> {
    let mut places = HashMap::new();
    let mut after = None;
    loop {
        let found = store::page(tx, caller, after, 1000)?;
        let Some(last) = found.last().map(|last| last.row.id) else { return Ok(places) };
        after = Some(last);
        for (card, keeping) in whole(tx, caller, found)? {
            let place = card.public().map(|place| ShownPlace { place, keeping });
            places.insert(card.location.id, place);
        }
    }
}

/// Names and towns to choose from, for those who keep the directory; at most so many.
pub fn names(
    tx: &mut Tx<'_>,
    caller: &Caller,
    most: i64,
) -> Result<Vec<(LocationId, String, String)>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::names(tx, caller, most)
}
