use ::store::Tx;
use base::{Message, Problem};
use texts::T;
use web::{CrisisLine, Shared};

use super::{
    model::{Draft, Line, LineId},
    rules::{self, Place},
    seed, store,
};
use crate::{Caller, Community, PersonId, Role, Roles, person, post};

impl Place {
    pub fn of(community: &Community) -> Place {
        Place::of_zone(community.zone.iana_name())
    }
}

/// The lines a community begins with: known for its country, and not one of them called yet. Answers how many were new;
/// one that was taken off the list stays off.
pub fn bring_in_known(
    tx: &mut Tx<'_>,
    site: &Shared,
    community: &Community,
    now: base::Instant,
) -> Result<usize, Problem> {
    let mut brought = 0;
    for draft in seed::known(Place::of(community))? {
        if !store::known(tx, community.id, &draft)? {
            store::insert(tx, community.id, site.entropy.id(now), &draft, now)?;
            brought += 1;
        }
    }
    Ok(brought)
}

pub fn bring_in(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    caller.must(Roles::MANAGE)?;
    bring_in_known(tx, &caller.site, &caller.community, caller.now)
}

pub fn list(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Line>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::all(tx, caller)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: LineId) -> Result<Line, Problem> {
    caller.must(Roles::MANAGE)?;
    store::one(tx, caller, id)
}

/// The lines a community shows at this moment, whoever reads.
pub fn shown_now(tx: &mut Tx<'_>, community: &Community, now: base::Instant) -> Result<Vec<Line>, Problem> {
    store::shown(tx, community.id, rules::shown_since(now.day_in(&community.zone)))
}

/// Of these lines the few that stand above a reader's page.
pub fn above_pages(t: T, community: &Community, shown: Vec<Line>) -> Vec<CrisisLine> {
    rules::shown_on_a_page(shown, Place::of(community), t.lang())
        .into_iter()
        .map(|line| CrisisLine {
            label: line.draft.audience.label(t),
            number: line.draft.number,
            dial: line.draft.dial,
        })
        .collect()
}

/// What everybody may see, in the reader's order.
pub fn shown(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Line>, Problem> {
    let lines = shown_now(tx, &caller.community, caller.now)?;
    Ok(rules::in_order(lines, Place::of(&caller.community), caller.lang))
}

/// Refuses a number that another line has.
fn alone(tx: &mut Tx<'_>, caller: &Caller, id: LineId, draft: &Draft) -> Result<(), Problem> {
    match store::dialled(tx, caller, draft)? {
        Some(other) if other != id => Err(Problem::field("number", Message::new("crisis-number-known"))),
        _ => Ok(()),
    }
}

/// Adds a line. The same form again changes nothing.
pub fn add(tx: &mut Tx<'_>, caller: &Caller, id: LineId, draft: &Draft) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    alone(tx, caller, id, draft)?;
    store::insert(tx, caller.community.id, id, draft, caller.now).map(drop)
}

/// Changes a line; with another number it has to be called first.
pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: LineId,
    version: i64,
    draft: &Draft,
) -> Result<(), Problem> {
    one(tx, caller, id)?;
    alone(tx, caller, id, draft)?;
    if store::change(tx, caller, id, version, draft)? { Ok(()) } else { Err(stale()) }
}

/// Somebody called the number of this version of the line.
pub fn called(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: LineId,
    version: i64,
    answered: bool,
) -> Result<(), Problem> {
    one(tx, caller, id)?;
    let noted = if answered {
        store::answered(tx, caller, id, version, caller.person()?)?
    } else {
        store::silent(tx, caller, id, version)?
    };
    if noted { Ok(()) } else { Err(stale()) }
}

fn stale() -> Problem {
    Problem::conflict("account-stale")
}

pub fn remove(tx: &mut Tx<'_>, caller: &Caller, id: LineId) -> Result<(), Problem> {
    one(tx, caller, id)?;
    store::remove(tx, caller, id)
}

/// Writes to the office about lines that will soon no longer be shown, once for each call; answers how many. A timed job.
pub fn remind(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    let mut ageing = Vec::new();
    for line in store::ageing(tx, caller, rules::reminded_until(caller.today()))? {
        if store::reminded(tx, caller, line.id)? {
            ageing.push(line);
        }
    }
    if ageing.is_empty() {
        return Ok(0);
    }
    let mut readers: Vec<PersonId> = Vec::new();
    for role in [Role::Coordinator, Role::Admin] {
        readers.extend(person::with_role(tx, caller, role)?);
    }
    readers.sort_unstable();
    readers.dedup();
    let named: Vec<String> =
        ageing.iter().map(|line| format!("{}  {}", line.draft.number, line.draft.name)).collect();
    let address = caller.site.url(&format!("/{}/work/numbers", caller.community.slug));
    for reader in readers {
        let t = caller.t().other(person::lang(tx, caller, reader)?);
        let body = t.with(
            "crisis-reminder-body",
            &[("lines", (&named.join("\n")).into()), ("address", (&address).into())],
        );
        post::queue(tx, caller, reader, &t.get("crisis-reminder-subject"), &body)?;
    }
    Ok(ageing.len())
}
