//! What may be done with venues.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};
use programmes::{
    model::Place,
    place::{PlaceDraft, actions as places_of_circles},
};

use super::{
    model::{Card, Shown, Venue},
    store,
};
use crate::{
    entry::{
        actions::{Keep, keep},
        model::Kept,
    },
    location,
    model::{Entity, Kind, Origin, VenueId},
    organisation::store::Found,
    part::model::Parts,
};

/// Writes a venue, new or known, and the place of the same room where circles meet. A room at a confidential location
/// gets no such place: circles are public.
pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &Card,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    caller.must(Roles::MANAGE)?;
    let id = card.venue.id;
    let found: Vec<_> = store::one(tx, caller, id)?.into_iter().collect();
    let before = whole(tx, caller, found)?.into_iter().next().map(|shown| shown.card);
    let (location, _) = location::actions::card(tx, caller, card.venue.location)?;
    let here = |before: &&Card| before.venue.location == card.venue.location;
    let known = card.venue.place.or(before.as_ref().filter(here).and_then(|before| before.venue.place));
    let place = match (known, location.public()) {
        (Some(place), _) => Some(place),
        (None, None) => None,
        (None, Some(known)) => {
            let address = known.address();
            let draft = PlaceDraft {
                name: card.name.trim().to_owned(),
                street: address.map(|address| address.address_1().to_owned()).unwrap_or_default(),
                postcode: address.map(|address| address.postal_code().to_owned()).unwrap_or_default(),
                town: known.town().to_owned(),
                accessibility: known
                    .accessibility()
                    .iter()
                    .filter_map(|ease| ease.ease.parse().ok())
                    .collect(),
                ..PlaceDraft::default()
            };
            Some(places_of_circles::find_or_add(tx, caller, &draft)?)
        }
    };
    // Two rooms of one name in one house are one place; the first venue has it.
    let place = match place {
        Some(place) => match store::of_place(tx, caller, place)? {
            Some(other) if other != id => None,
            _ => Some(place),
        },
        None => None,
    };
    let (name, town) = (card.name.as_str(), location.town());
    let kind = Kind::Venue;
    let before = before.map(|before| before.facts()).unwrap_or_default();
    let card = Card { town: town.to_owned(), ..card.clone() };
    let kept = keep(
        tx,
        caller,
        Keep { id: id.cast(), kind, name, town, before, after: card.facts(), origin, seen },
    )?;
    if kept != Kept::Same {
        store::put(tx, caller, &Venue { place, ..card.venue.clone() })?;
        card.parts.save(tx, caller, Entity::Venue, id, kept == Kept::New)?;
    }
    Ok(kept)
}

fn whole(tx: &mut Tx<'_>, caller: &Caller, found: Vec<Found<Venue>>) -> Result<Vec<Shown>, Problem> {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Ok(Vec::new()) };
    let mut parts = Parts::of_range(tx, caller, Entity::Venue, first.row.id, last.row.id)?;
    Ok(found
        .into_iter()
        .map(|found| Shown {
            card: Card {
                name: found.name,
                town: found.town,
                parts: parts.remove(&found.row.id.cast()).unwrap_or_default(),
                venue: found.row,
            },
            keeping: found.keeping,
        })
        .collect())
}

/// One venue, for those who keep the directory.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: VenueId) -> Result<Shown, Problem> {
    caller.must(Roles::MANAGE)?;
    one_unasked(tx, caller, id)
}

/// The same, where who may was decided before.
pub(crate) fn one_unasked(tx: &mut Tx<'_>, caller: &Caller, id: VenueId) -> Result<Shown, Problem> {
    let found = vec![store::one(tx, caller, id)?.ok_or(Problem::NotFound)?];
    whole(tx, caller, found)?.into_iter().next().ok_or(Problem::NotFound)
}

/// Living venues in the order of their ids, a page at a time, for those who keep the directory: their location may be
/// confidential.
pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<VenueId>,
    most: i64,
) -> Result<Vec<Shown>, Problem> {
    caller.must(Roles::MANAGE)?;
    let found = store::page(tx, caller, after, most)?;
    whole(tx, caller, found)
}

/// Places where circles meet that nobody has described as a venue yet.
pub fn places_without(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Place>, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut places = Vec::new();
    for place in places_of_circles::places(tx, caller)? {
        if store::of_place(tx, caller, place.id)?.is_none() {
            places.push(place);
        }
    }
    Ok(places)
}
