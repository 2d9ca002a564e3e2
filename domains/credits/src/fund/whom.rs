//! Whom a part of a fund is for: found by the beginning of a pseudonym, or by a name that the office wrote down.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, PersonId, ROOMS, Roles, access::Purpose, finding, person};

/// More than this nobody reads through.
const FEW: i64 = 20;

/// Somebody and what they are called.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: PersonId,
    pub name: String,
}

/// Those who are called so. Finding somebody by name is a look at their record, which they can read of.
pub fn called(tx: &mut Tx<'_>, caller: &Caller, typed: &str) -> Result<Vec<Known>, Problem> {
    caller.must(Roles::MANAGE)?;
    let beginning = texts::fold(typed);
    if beginning.chars().count() < 2 {
        return Err(Problem::field("who", Message::new("people-find-short")));
    }
    let mut found: Vec<PersonId> = Vec::new();
    for room in ROOMS {
        for person in (room.called)(tx, caller, &beginning, FEW)? {
            if !found.contains(&person) {
                found.push(person);
            }
        }
    }
    let mut known: Vec<Known> = names(tx, caller, &found)?;
    let office = finding::of_the_office(tx, caller)?;
    for access in finding::by_name(tx, caller, typed, &office, Purpose::Support)? {
        let name = person::profile(tx, caller, &access)?.details.name;
        known.push(Known { id: access.subject(), name });
    }
    if known.is_empty() {
        return Err(Problem::field("who", Message::new("fund-nobody-called").text("given", typed.trim())));
    }
    Ok(known)
}

/// The pseudonyms of these people, in their order. Who has none is told by the day they came.
pub fn names(tx: &mut Tx<'_>, caller: &Caller, people: &[PersonId]) -> Result<Vec<Known>, Problem> {
    let mut names: Vec<(PersonId, String)> = Vec::new();
    for room in ROOMS {
        names.extend((room.known_as)(tx, caller, people)?);
    }
    let basics = person::basics_of(tx, caller, people)?;
    let known = people.iter().map(|id| {
        let called: Vec<&str> =
            names.iter().filter(|(person, _)| person == id).map(|(_, name)| name.as_str()).collect();
        let name = match (called.is_empty(), basics.get(id)) {
            (false, _) => called.join(", "),
            (true, Some(basics)) => {
                let day = basics.created_at.day_in(&caller.community.zone);
                caller.t().one("fund-person-since", "day", caller.t().date(day.0))
            }
            (true, None) => caller.t().get("fund-person-gone"),
        };
        Known { id: *id, name }
    });
    Ok(known.collect())
}
