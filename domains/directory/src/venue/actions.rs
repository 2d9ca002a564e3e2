//! What may be done with venues.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};
use programmes::place::{PlaceDraft, actions as places_of_circles};

use super::{
    model::{Card, Shown, Venue},
    store,
};
use crate::{
    entry::{self, model::Kept, whole::Whole},
    location,
    model::{Entity, EntryId, Fact, Kind, Origin, VenueId},
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
    let before = Card::saved(tx, caller, id.cast())?;
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
    let venue = Venue { place, ..card.venue.clone() };
    let card = Card { town: location.town().to_owned(), venue, ..card.clone() };
    entry::actions::save_unasked(tx, caller, &card, origin, seen)
}

impl Whole for Card {
    const KIND: Kind = Kind::Venue;
    const ENTITY: Entity = Entity::Venue;
    fn id(&self) -> EntryId {
        self.venue.id.cast()
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
    fn put(&self, tx: &mut Tx<'_>, caller: &Caller, _: bool) -> Result<(), Problem> {
        store::put(tx, caller, &self.venue)
    }
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
