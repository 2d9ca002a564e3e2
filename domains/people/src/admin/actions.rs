use std::collections::HashMap;

use ::store::Tx;
use base::{Message, Problem};

use super::{
    rules,
    store::{self, Held},
};
use crate::{
    Caller, PersonId, PersonKind, Role, Roles,
    access::{self, Purpose},
    community, erase,
    person::{self, Basics, Details, Profile},
    post,
};

/// What the office sees of somebody without opening anything.
pub struct Card {
    pub id: PersonId,
    pub basics: Basics,
    pub roles: Roles,
    pub known_as: Vec<String>,
}

pub fn card(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Card, Problem> {
    caller.must(Roles::MANAGE)?;
    cards(tx, caller, &[person])?.pop().ok_or(Problem::NotFound)
}

/// Those of these people who are still here, in the same order.
fn cards(tx: &mut Tx<'_>, caller: &Caller, people: &[PersonId]) -> Result<Vec<Card>, Problem> {
    let basics = person::basics_of(tx, caller, people)?;
    let roles = person::roles_of(tx, caller, people)?;
    let mut known: HashMap<PersonId, Vec<String>> = HashMap::new();
    for room in erase::ROOMS {
        for (person, name) in (room.known_as)(tx, caller, people)? {
            known.entry(person).or_default().push(name);
        }
    }
    let cards = people.iter().filter_map(|id| {
        Some(Card {
            id: *id,
            basics: *basics.get(id)?,
            roles: roles.get(id).copied().unwrap_or(Roles::NONE),
            known_as: known.remove(id).unwrap_or_default(),
        })
    });
    Ok(cards.collect())
}

/// A page of the list.
pub struct Listing {
    pub people: Vec<Card>,
    /// How many there are; nothing when that would be more than anybody reads.
    pub count: Option<i64>,
    /// The last person shown, when there are more.
    pub next: Option<PersonId>,
}

pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    before: Option<PersonId>,
    role: Option<Role>,
) -> Result<Listing, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut rows = store::list(tx, caller, before, role)?;
    let more = rows.len() as i64 > store::PAGE;
    rows.truncate(store::PAGE as usize);
    let next = rows.last().filter(|_| more).copied();
    let count = store::count(tx, caller, role)?;
    let count = (count <= store::COUNTED).then_some(count);
    Ok(Listing { people: cards(tx, caller, &rows)?, count, next })
}

/// Those with a pseudonym that begins so, by the first of them; and whether there are more than these.
pub fn called(tx: &mut Tx<'_>, caller: &Caller, beginning: &str) -> Result<(Vec<Card>, bool), Problem> {
    caller.must(Roles::MANAGE)?;
    let beginning = texts::fold(beginning);
    if beginning.chars().count() < 2 {
        return Err(Problem::field("who", Message::new("people-find-short")));
    }
    let mut found: Vec<PersonId> = Vec::new();
    for room in erase::ROOMS {
        for person in (room.called)(tx, caller, &beginning, store::PAGE + 1)? {
            if !found.contains(&person) {
                found.push(person);
            }
        }
    }
    let more = found.len() as i64 > store::PAGE;
    found.truncate(store::PAGE as usize);
    Ok((cards(tx, caller, &found)?, more))
}

/// Adds somebody whom the office knows. The same form again changes nothing.
pub fn create(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: PersonId,
    kind: PersonKind,
    lang: texts::Lang,
    details: &Details,
    roles: &[Role],
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    for role in roles {
        rules::may_change(caller.roles(), *role)?;
    }
    if !person::create_as(tx, caller, id, kind, lang)? {
        return Ok(());
    }
    person::set_details(tx, caller, id, details)?;
    for role in roles {
        person::grant(tx, caller, id, *role)?;
    }
    if kind == PersonKind::Named {
        let t = caller.t().other(lang);
        let address = caller.site.url(&format!("/{}/sign-in", caller.community.slug));
        let body = t.with(
            "people-welcome-body",
            &[("address", (&address).into()), ("town", (&caller.community.name).into())],
        );
        post::queue(tx, caller, id, &t.get("people-welcome-subject"), &body)?;
    }
    Ok(())
}

/// Opens a sealed record. The person will read why.
pub fn open(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    purpose: Purpose,
) -> Result<(Profile, String), Problem> {
    caller.must(Roles::MANAGE)?;
    let access = access::look(tx, caller, person, purpose)?;
    Ok((person::profile(tx, caller, &access)?, person::stamp(tx, caller, person)?))
}

pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    details: &Details,
    version: &str,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    if person::stamp(tx, caller, person)? != version {
        return Err(Problem::conflict("account-stale"));
    }
    person::set_details(tx, caller, person, details)
}

pub fn history(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<Held>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::roles(tx, caller, person)
}

pub fn set_role(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    role: Role,
    held: bool,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    person::basics(tx, caller, person)?;
    rules::may_change(caller.roles(), role)?;
    if held {
        return person::grant(tx, caller, person, role);
    }
    if role == Role::Admin {
        person::another_admin(tx, caller, person)?;
    }
    person::revoke(tx, caller, person, role)
}

/// Erases somebody who asked for it.
pub fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let roles = person::roles(tx, caller, person)?;
    rules::may_erase(caller.roles(), roles)?;
    erase::erase(tx, caller, person)
}

pub fn set_community(
    tx: &mut Tx<'_>,
    caller: &Caller,
    name: &str,
    lang: texts::Lang,
    seen: (&str, &str),
) -> Result<(), Problem> {
    caller.must(Roles::ADMIN)?;
    if community::change(tx, caller, name, lang, seen)? {
        Ok(())
    } else {
        Err(Problem::conflict("account-stale"))
    }
}
