//! One's own bounds, and the office's look at everybody's load.

use ::store::Tx;
use base::Problem;
use people::{Caller, PersonId, Role, person};

use super::{
    CARING,
    model::{Carried, Load},
    rules, store,
};
use crate::offer::{self, actions::HELPERS, model::Care};

/// The caller's own bounds, with what they carry now.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller) -> Result<(Care, Load), Problem> {
    caller.must(HELPERS)?;
    let me = caller.person()?;
    let care = of(tx, caller, me)?;
    let load = load(tx, caller, me, &care)?;
    Ok((care, load))
}

fn of(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Care, Problem> {
    let found = offer::store::care(tx, caller, &[person])?.into_iter().next();
    Ok(found.map(|(_, care)| care).unwrap_or_default())
}

fn load(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, care: &Care) -> Result<Load, Problem> {
    let from = caller.now.plus_days(-7 * (rules::LOOKS_BACK + 1));
    let given = store::given(tx, caller, person, from, caller.now.plus_days(32))?;
    Ok(rules::load(&given, care, caller.today()))
}

/// Writes one's own bounds; a pause keeps the day it began on. `seen` is the version the form was made from.
pub fn save(tx: &mut Tx<'_>, caller: &Caller, wanted: &Care, seen: i64) -> Result<(), Problem> {
    caller.must(HELPERS)?;
    let me = caller.person()?;
    let now = of(tx, caller, me)?;
    let paused_at = wanted.paused_at.map(|asked| now.paused_at.unwrap_or(asked));
    let back_on = wanted.back_on.filter(|_| paused_at.is_some());
    let care = Care { paused_at, back_on, version: now.version, ..wanted.clone() };
    rules::check(&care, caller.today())?;
    if care == now {
        return Ok(());
    }
    if now.version == seen && store::put(tx, caller, me, &care, seen)? {
        return Ok(());
    }
    Err(Problem::conflict("care-stale"))
}

/// Everybody who helps: those with a sign first, then by what they carry.
pub fn desk(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Carried>, Problem> {
    caller.must(CARING)?;
    let mut people = person::with_role(tx, caller, Role::PeerSupporter)?;
    people.extend(person::with_role(tx, caller, Role::Practitioner)?);
    people.sort_unstable();
    people.dedup();
    let mut names: Vec<(PersonId, String)> = Vec::new();
    for room in people::ROOMS {
        names.extend((room.known_as)(tx, caller, &people)?);
    }
    let mut all = Vec::with_capacity(people.len());
    for person in people {
        let care = of(tx, caller, person)?;
        let load = load(tx, caller, person, &care)?;
        let mut own: Vec<String> =
            names.iter().filter(|(one, _)| *one == person).map(|(_, name)| name.clone()).collect();
        own.dedup();
        all.push(Carried { person, names: own, care, load, share: 0 });
    }
    let total: i64 = all.iter().map(|one| one.load.month).sum();
    for one in &mut all {
        one.share = (one.load.month * 100).checked_div(total).unwrap_or(0);
    }
    all.sort_by_key(|one| {
        (std::cmp::Reverse(one.load.signs.len()), std::cmp::Reverse(one.load.month), one.person)
    });
    Ok(all)
}
