//! What may be done with practitioners.

use ::store::Tx;
use base::Problem;
use people::{Caller, Role, Roles};

use super::{
    model::{Card, Practitioner, Shown},
    store,
};
use crate::{
    entry::{
        actions::{Keep, keep},
        model::Kept,
    },
    model::{Entity, Kind, Origin, PractitionerId},
    organisation::store::Found,
    part::model::Parts,
};

/// Whether the caller may change this practitioner: those who keep the directory, and practitioners their own entry.
pub fn may_edit(tx: &mut Tx<'_>, caller: &Caller, id: PractitionerId) -> Result<(), Problem> {
    if caller.has(Roles::MANAGE) {
        return Ok(());
    }
    caller.must(Roles::of(&[Role::Practitioner]))?;
    match store::of_person(tx, caller, caller.person()?)? {
        Some(own) if own == id => Ok(()),
        _ => Err(Problem::NotFound),
    }
}

/// The caller's own entry.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<PractitionerId>, Problem> {
    store::of_person(tx, caller, caller.person()?)
}

/// The entry that stands for a person, for the rooms that let them offer time; whose it is, is shown to nobody.
pub fn of_person(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: people::PersonId,
) -> Result<Option<PractitionerId>, Problem> {
    store::of_person(tx, caller, person)
}

/// Writes a practitioner, new or known. Only those who keep the directory say whose account it is.
pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &Card,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    let id = card.practitioner.id;
    may_edit(tx, caller, id)?;
    if !caller.has(Roles::MANAGE) {
        let now = store::one(tx, caller, id)?.ok_or(Problem::NotFound)?;
        if now.row.person != card.practitioner.person {
            return Err(Problem::NotFound);
        }
    }
    save_unasked(tx, caller, card, origin, seen)
}

pub(crate) fn save_unasked(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &Card,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    let id = card.practitioner.id;
    let found: Vec<_> = store::one(tx, caller, id)?.into_iter().collect();
    let before = whole(tx, caller, found)?.into_iter().next().map(|shown| shown.card.facts());
    let (name, town, before) = (card.name.as_str(), card.town.as_str(), before.unwrap_or_default());
    let kind = Kind::Practitioner;
    let kept = keep(
        tx,
        caller,
        Keep { id: id.cast(), kind, name, town, before, after: card.facts(), origin, seen },
    )?;
    if kept != Kept::Same {
        crate::entry::store::own_if_nobody(tx, caller, id.cast(), card.practitioner.person)?;
        store::put(tx, caller, &card.practitioner)?;
        card.parts.save(tx, caller, Entity::Practitioner, id, kept == Kept::New)?;
    }
    Ok(kept)
}

fn whole(tx: &mut Tx<'_>, caller: &Caller, found: Vec<Found<Practitioner>>) -> Result<Vec<Shown>, Problem> {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Ok(Vec::new()) };
    let mut parts = Parts::of_range(tx, caller, Entity::Practitioner, first.row.id, last.row.id)?;
    Ok(found
        .into_iter()
        .map(|found| Shown {
            card: Card {
                name: found.name,
                town: found.town,
                parts: parts.remove(&found.row.id.cast()).unwrap_or_default(),
                practitioner: found.row,
            },
            keeping: found.keeping,
        })
        .collect())
}

/// One practitioner. Whose account it is (`person`) is nobody's business: leave it out of what is shown.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: PractitionerId) -> Result<Shown, Problem> {
    let found = vec![store::one(tx, caller, id)?.ok_or(Problem::NotFound)?];
    whole(tx, caller, found)?.into_iter().next().ok_or(Problem::NotFound)
}

/// Living practitioners in the order of their ids, a page at a time.
pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<PractitionerId>,
    most: i64,
) -> Result<Vec<Shown>, Problem> {
    let found = store::page(tx, caller, after, most)?;
    whole(tx, caller, found)
}
