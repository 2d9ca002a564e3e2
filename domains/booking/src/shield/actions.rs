//! One's own shield, and what it hides.

use std::collections::HashSet;

use ::store::Tx;
use base::{Message, Problem};
use people::{
    Caller, PersonId,
    access::{self, Access},
    person,
};

use super::{
    model::{Kept, Known, Shield},
    rules, store,
};

/// Changes in a day: enough for anybody, too few to ask about a whole town.
const CHANGES: u32 = 12;

fn open(access: &Access, body: &[u8]) -> Result<Shield, Problem> {
    let row = access.subject().to_string();
    let text = access.open("shield", &row, "body", Some(body))?.unwrap_or_default();
    serde_json::from_str(&text).map_err(|error| Problem::internal(format!("a shield: {error}")))
}

/// The caller's own.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller) -> Result<Kept, Problem> {
    let me = caller.person()?;
    match store::one(tx, caller, me)? {
        Some((body, version)) => {
            let access = access::own(tx, caller)?;
            Ok(Kept { shield: open(&access, &body)?, version })
        }
        None => Ok(Kept::default()),
    }
}

/// Writes one's own. `seen` is the version the form was made from.
pub fn save(tx: &mut Tx<'_>, caller: &Caller, shield: &Shield, seen: i64) -> Result<(), Problem> {
    let me = caller.person()?;
    let now = mine(tx, caller)?;
    if now.shield == *shield {
        return Ok(());
    }
    if now.version != seen {
        return Err(Problem::conflict("shield-stale"));
    }
    if !caller.site.throttle.allows("shield", &me.to_string(), CHANGES, 24 * 60, caller.now) {
        return Err(Problem::TooMany(Message::new("shield-too-often")));
    }
    let text = serde_json::to_string(shield).map_err(|error| Problem::internal(error.to_string()))?;
    let sealer = access::sealer(tx, caller, me)?;
    let body = sealer.seal(caller, "shield", &me.to_string(), "body", &text).unwrap_or_default();
    if store::put(tx, caller, me, &body, seen)? { Ok(()) } else { Err(Problem::conflict("shield-stale")) }
}

/// "Not this person, please": one tap, whatever else the shield says.
pub fn not_them(tx: &mut Tx<'_>, caller: &Caller, helper: PersonId) -> Result<(), Problem> {
    let kept = mine(tx, caller)?;
    let mut shield = kept.shield;
    if shield.helpers.contains(&helper) {
        return Ok(());
    }
    shield.helpers.push(helper);
    save(tx, caller, &shield, kept.version)
}

/// Who of these is hidden from the caller: by the caller's shield, or by their own. A machine compares; nobody reads.
pub fn hidden(tx: &mut Tx<'_>, caller: &Caller, all: &[Known]) -> Result<HashSet<PersonId>, Problem> {
    let Some(me) = caller.by() else { return Ok(HashSet::new()) };
    let mine = mine(tx, caller)?.shield;
    let mut hidden = HashSet::new();
    for known in all {
        let real = if mine.people.is_empty() { String::new() } else { real_name(tx, caller, known.person)? };
        if rules::hides(&mine, known, &real) {
            hidden.insert(known.person);
        }
    }
    // The other way round: who helps may keep away from somebody too.
    let mut helpers: Vec<PersonId> = all.iter().map(|known| known.person).filter(|one| *one != me).collect();
    helpers.sort_unstable();
    helpers.dedup();
    let theirs = store::of(tx, caller, &helpers)?;
    if !theirs.is_empty() {
        let own = real_name(tx, caller, me)?;
        for (helper, body) in theirs {
            let Some(access) = access::for_delivery(tx, caller, helper)? else { continue };
            let shield = open(&access, &body)?;
            if shield.people.iter().any(|name| rules::is_called(name, "", &own)) {
                hidden.insert(helper);
            }
        }
    }
    Ok(hidden)
}

fn real_name(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<String, Problem> {
    match access::for_delivery(tx, caller, person)? {
        Some(access) => Ok(person::profile(tx, caller, &access)?.details.name),
        None => Ok(String::new()),
    }
}
