use ::store::Tx;
use base::Problem;

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
    Ok(Card {
        id: person,
        basics: person::basics(tx, caller, person)?,
        roles: person::roles(tx, caller, person)?,
        known_as: known_as(tx, caller, person)?,
    })
}

pub fn known_as(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<String>, Problem> {
    let mut all = Vec::new();
    for room in erase::ROOMS {
        all.extend((room.known_as)(tx, caller, person)?);
    }
    Ok(all)
}

/// A page of the list.
pub struct Listing {
    pub people: Vec<Card>,
    pub count: i64,
    /// The last person shown, when there are more.
    pub next: Option<PersonId>,
}

pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    before: Option<PersonId>,
    role: &str,
) -> Result<Listing, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut rows = store::list(tx, caller, before, role)?;
    let more = rows.len() as i64 > store::PAGE;
    rows.truncate(store::PAGE as usize);
    let next = rows.last().filter(|_| more).copied();
    let mut people = Vec::new();
    for row in rows {
        people.push(card(tx, caller, row)?);
    }
    Ok(Listing { people, count: store::count(tx, caller, role)?, next })
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
