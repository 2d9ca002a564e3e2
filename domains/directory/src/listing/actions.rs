//! Reading what anybody may see.

use std::collections::HashMap;

use ::store::Tx;
use base::Problem;
use people::Caller;
use programmes::circle::actions as circles;

use super::model::{CircleListing, Listing, Site};
use crate::{
    location::{self, model::ShownPlace},
    model::{LocationId, OrganisationId, ServiceId},
    organisation,
    service::{self, model::Shown},
};

/// The places and names that listings are put together with.
#[derive(Default)]
struct Around {
    places: HashMap<LocationId, Option<ShownPlace>>,
    organisations: HashMap<OrganisationId, String>,
}

fn listing(around: &Around, shown: Shown) -> Listing {
    let Shown { mut card, keeping } = shown;
    let mut sites = Vec::new();
    let mut hidden_site = false;
    for given in std::mem::take(&mut card.given) {
        match around.places.get(&given.at.location) {
            Some(Some(found)) => {
                sites.push(Site { place: found.place.clone(), given: given.clone() });
                card.given.push(given);
            }
            Some(None) => hidden_site = true,
            // Retired: nobody goes there any more.
            None => {}
        }
    }
    if hidden_site && sites.is_empty() {
        // A town that was written down for lists would say where the hidden house is.
        card.town.clear();
    }
    let organisation =
        card.service.organisation.and_then(|id| Some((id, around.organisations.get(&id)?.clone())));
    Listing { card, keeping, organisation, sites, hidden_site }
}

fn around(tx: &mut Tx<'_>, caller: &Caller, found: &[Shown]) -> Result<Around, Problem> {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Ok(Around::default()) };
    let places = location::actions::of_services(tx, caller, first.card.service.id, last.card.service.id)?;
    let mut organisations = HashMap::new();
    for id in found.iter().filter_map(|shown| shown.card.service.organisation) {
        if let std::collections::hash_map::Entry::Vacant(vacant) = organisations.entry(id) {
            vacant.insert(organisation::actions::name(tx, caller, id)?);
        }
    }
    Ok(Around { places, organisations })
}

/// One service. A retired one is not there.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: ServiceId) -> Result<Listing, Problem> {
    let found = vec![service::actions::living(tx, caller, id)?];
    let around = around(tx, caller, &found)?;
    found.into_iter().next().map(|shown| listing(&around, shown)).ok_or(Problem::NotFound)
}

/// Living services in the order of their ids, a page at a time.
pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<ServiceId>,
    most: i64,
) -> Result<Vec<Listing>, Problem> {
    let found = service::actions::page(tx, caller, after, most)?;
    let around = around(tx, caller, &found)?;
    Ok(found.into_iter().map(|shown| listing(&around, shown)).collect())
}

/// Every living service, one after another: for an index or a file. Places and names are read once.
pub fn each(
    tx: &mut Tx<'_>,
    caller: &Caller,
    mut visit: impl FnMut(Listing) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let around = Around {
        places: location::actions::all(tx, caller)?,
        organisations: organisation::actions::names(tx, caller, i64::MAX)?.into_iter().collect(),
    };
    let mut after = None;
    loop {
        let found = service::actions::page(tx, caller, after, 1000)?;
        let Some(last) = found.last() else { return Ok(()) };
        after = Some(last.card.service.id);
        for shown in found {
            visit(listing(&around, shown))?;
        }
    }
}

/// Living circles, those that meet soonest first. They are kept in the room of programmes and only shown here.
pub fn circles(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<CircleListing>, Problem> {
    let found = circles::open_circles(tx, caller)?;
    Ok(found
        .into_iter()
        .map(|found| CircleListing {
            circle: found.circle,
            place: found.place,
            next: found.next.map(|next| next.starts_local),
        })
        .collect())
}
