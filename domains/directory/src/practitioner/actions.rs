//! What may be done with practitioners.

use ::store::Tx;
use base::Problem;
use people::{Caller, Role, Roles};

use super::{
    model::{Card, Practitioner, Shown},
    store,
};
use crate::{
    entry::whole::Whole,
    model::{Entity, EntryId, Fact, Kind, PractitionerId},
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

impl Whole for Card {
    const KIND: Kind = Kind::Practitioner;
    const ENTITY: Entity = Entity::Practitioner;
    fn id(&self) -> EntryId {
        self.practitioner.id.cast()
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
    /// Those who keep the directory; and practitioners their own, who do not say whose account it is.
    fn may_save(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
        let id = self.practitioner.id;
        may_edit(tx, caller, id)?;
        if !caller.has(Roles::MANAGE) {
            let now = store::one(tx, caller, id)?.ok_or(Problem::NotFound)?;
            if now.row.person != self.practitioner.person {
                return Err(Problem::NotFound);
            }
        }
        Ok(())
    }
    fn saved(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<Option<Self>, Problem> {
        let found = store::one(tx, caller, id.cast())?.into_iter().collect();
        Ok(whole(tx, caller, found)?.pop().map(|shown| shown.card))
    }
    fn put(&self, tx: &mut Tx<'_>, caller: &Caller, _: bool) -> Result<(), Problem> {
        crate::entry::store::own_if_nobody(tx, caller, self.id(), self.practitioner.person)?;
        store::put(tx, caller, &self.practitioner)
    }
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
