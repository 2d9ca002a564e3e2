//! What may be done with organisations.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};

use super::{
    model::{Card, Shown},
    store,
};
use crate::{
    entry::{
        actions::{Keep, keep},
        model::Kept,
    },
    model::{Entity, Kind, OrganisationId, Origin},
    part::model::Parts,
};

/// Writes an organisation, new or known, with all its parts.
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

/// The same, where who may was decided before: an accepted proposal.
pub(crate) fn save_unasked(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &Card,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    let id = card.organisation.id;
    let before = store::one(tx, caller, id)?;
    let before = match before {
        Some(found) => whole(tx, caller, found)?.card.facts(),
        None => Vec::new(),
    };
    let (name, town) = (card.name.as_str(), card.town.as_str());
    let kind = Kind::Organisation;
    let kept = keep(
        tx,
        caller,
        Keep { id: id.cast(), kind, name, town, before, after: card.facts(), origin, seen },
    )?;
    if kept != Kept::Same {
        store::put(tx, caller, &card.organisation)?;
        card.parts.save(tx, caller, Entity::Organization, id, kept == Kept::New)?;
    }
    Ok(kept)
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
