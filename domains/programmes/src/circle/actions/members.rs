//! Who belongs to a circle, under which pseudonym, and who runs it.

use ::store::Tx;
use base::{Day, Message, Problem};
use people::{Caller, PersonId, PersonKind, Role, Roles, person};
use texts::Lang;

use super::{
    super::{
        model::{Enrolment, Joining},
        rules,
        store::{self, Seat},
    },
    current_rules,
};
use crate::{
    model::{CircleId, Membership, MembershipId, Part},
    records,
};

/// The caller joins an open circle under a pseudonym, having read the rules in force.
pub fn join(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    joining: &Joining,
) -> Result<MembershipId, Problem> {
    let person = caller.person()?;
    let circle = store::hold(tx, caller, circle)?;
    let before = records::membership(tx, caller, circle.id, person)?;
    let pseudonym = rules::tidy_pseudonym(&joining.pseudonym);
    if let Some(seat) = before.as_ref().filter(|seat| seat.left_on.is_none()) {
        // The same form once more is no second joining.
        if seat.id == joining.id || texts::fold(&seat.pseudonym) == texts::fold(&pseudonym) {
            return Ok(seat.id);
        }
        return Err(Problem::Refused(Message::new("circle-already").text("pseudonym", &seat.pseudonym)));
    }
    let members = store::count_members(tx, caller, circle.id)?;
    rules::may_join(&circle, members).map_err(Problem::Refused)?;
    pseudonym_may_be(tx, caller, circle.id, person, before.as_ref().map(|seat| seat.id), &pseudonym)?;
    if rules::looks_like_a_name(&pseudonym) && !joining.not_a_name {
        return Err(Problem::field("pseudonym", Message::new("circle-pseudonym-name")));
    }
    let current = current_rules(tx, caller, circle.id)?.map(|rules| rules.version);
    if current != joining.rules_version {
        return Err(match joining.rules_version {
            None => Problem::field("rules", Message::new("circle-rules-unaccepted")),
            Some(_) => Problem::conflict("circle-rules-changed"),
        });
    }
    let seat = Seat {
        id: joining.id,
        person,
        part: Part::Member,
        pseudonym: &pseudonym,
        joined_on: caller.today(),
        rules_version: current,
    };
    match before {
        Some(before) => {
            store::rejoin(tx, caller, circle.id, &seat)?;
            Ok(before.id)
        }
        None if store::join(tx, caller, circle.id, &seat)? => Ok(seat.id),
        None => Err(taken(&pseudonym)),
    }?;
    person::grant(tx, caller, person, Role::Member)?;
    Ok(records::membership(tx, caller, circle.id, person)?.ok_or(Problem::NotFound)?.id)
}

fn taken(pseudonym: &str) -> Problem {
    Problem::field("pseudonym", Message::new("circle-pseudonym-taken").text("given", pseudonym))
}

/// A pseudonym is one of a kind in its circle, and never the one its owner has in another circle.
fn pseudonym_may_be(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    own: Option<MembershipId>,
    pseudonym: &str,
) -> Result<(), Problem> {
    rules::check_pseudonym(pseudonym).map_err(|message| Problem::field("pseudonym", message))?;
    let key = texts::fold(pseudonym);
    let keys = store::pseudonym_keys(tx, caller, circle)?;
    if keys.iter().any(|(other, whose)| *other == key && Some(*whose) != own) {
        return Err(taken(pseudonym));
    }
    if store::keys_elsewhere(tx, caller, person, circle)?.contains(&key) {
        return Err(Problem::field("pseudonym", Message::new("circle-pseudonym-elsewhere")));
    }
    Ok(())
}

/// Folded pseudonyms of a circle, so that a suggestion is a free one.
pub fn taken_pseudonyms(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<String>, Problem> {
    let mut keys: Vec<String> =
        store::pseudonym_keys(tx, caller, circle)?.into_iter().map(|(key, _)| key).collect();
    if let Some(person) = caller.by() {
        keys.extend(store::keys_elsewhere(tx, caller, person, circle)?);
    }
    Ok(keys)
}

pub(super) fn own_seat(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Membership, Problem> {
    let seat = records::membership(tx, caller, circle, caller.person()?)?;
    seat.filter(|seat| seat.left_on.is_none()).ok_or(Problem::NotFound)
}

/// The caller leaves, without giving a reason. Leaving twice is the same as once.
pub fn leave(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<(), Problem> {
    match records::membership(tx, caller, circle, caller.person()?)? {
        Some(seat) => store::leave(tx, caller, circle, seat.id, caller.today().max(seat.joined_on)),
        None => Err(Problem::NotFound),
    }
}

/// Writes down a member who has no account: a record of the office with the role of a member.
pub fn add_member(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    pseudonym: &str,
    joined_on: Day,
    lang: Lang,
) -> Result<PersonId, Problem> {
    let enrolment = Enrolment { id: caller.new_id(), pseudonym: pseudonym.to_owned(), joined_on, lang };
    enrol(tx, caller, circle, &enrolment)
}

/// The same from a form, whose id makes a second sending change nothing.
pub fn enrol(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    enrolment: &Enrolment,
) -> Result<PersonId, Problem> {
    records::must_run(tx, caller, Some(circle))?;
    let circle = store::hold(tx, caller, circle)?;
    let members = records::members(tx, caller, circle.id)?;
    if let Some(member) = members.iter().find(|member| member.id == enrolment.id) {
        return Ok(member.person);
    }
    let pseudonym = rules::tidy_pseudonym(&enrolment.pseudonym);
    rules::check_pseudonym(&pseudonym).map_err(|message| Problem::field("pseudonym", message))?;
    let key = texts::fold(&pseudonym);
    if members.iter().any(|member| texts::fold(&member.pseudonym) == key) {
        return Err(taken(&pseudonym));
    }
    let person = person::create(tx, caller, PersonKind::Office, enrolment.lang)?;
    person::grant(tx, caller, person, Role::Member)?;
    let seat = Seat {
        id: enrolment.id,
        person,
        part: Part::Member,
        pseudonym: &pseudonym,
        joined_on: enrolment.joined_on,
        rules_version: None,
    };
    if store::join(tx, caller, circle.id, &seat)? { Ok(person) } else { Err(taken(&pseudonym)) }
}

/// Makes somebody with the role of a facilitator one of this circle's, known here by `pseudonym`.
pub fn add_facilitator(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    pseudonym: &str,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let circle = store::hold(tx, caller, circle)?;
    if !person::roles(tx, caller, person)?.any(Roles::RUN) {
        return Err(Problem::field("email", Message::new("circle-no-facilitator")));
    }
    let before = records::membership(tx, caller, circle.id, person)?;
    if before.as_ref().is_some_and(|seat| seat.part == Part::Facilitator && seat.left_on.is_none()) {
        return Ok(());
    }
    let pseudonym = rules::tidy_pseudonym(pseudonym);
    rules::check_pseudonym(&pseudonym).map_err(|message| Problem::field("pseudonym", message))?;
    let key = texts::fold(&pseudonym);
    let own = before.as_ref().map(|seat| seat.id);
    let keys = store::pseudonym_keys(tx, caller, circle.id)?;
    if keys.iter().any(|(other, whose)| *other == key && Some(*whose) != own) {
        return Err(taken(&pseudonym));
    }
    let seat = Seat {
        id: own.unwrap_or_else(|| caller.new_id()),
        person,
        part: Part::Facilitator,
        pseudonym: &pseudonym,
        joined_on: caller.today(),
        rules_version: None,
    };
    match before {
        Some(_) => store::rejoin(tx, caller, circle.id, &seat),
        None if store::join(tx, caller, circle.id, &seat)? => Ok(()),
        None => Err(taken(&pseudonym)),
    }
}

/// Those who run the circle end somebody's belonging; the past stays in the registers.
pub fn end_membership(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    membership: MembershipId,
    left_on: Day,
) -> Result<(), Problem> {
    records::must_run(tx, caller, Some(circle))?;
    let members = records::members(tx, caller, circle)?;
    let member = members.into_iter().find(|member| member.id == membership).ok_or(Problem::NotFound)?;
    // Whoever runs a circle is put there and taken away by those who manage it.
    if member.part == Part::Facilitator {
        caller.must(Roles::MANAGE)?;
    }
    if left_on < member.joined_on {
        let message = Message::new("circle-left-early").day("joined", member.joined_on);
        return Err(Problem::field("left_on", message));
    }
    store::leave(tx, caller, circle, membership, left_on)
}

/// Another pseudonym in this circle: a member's own wish, or a correction by those who run it.
pub fn change_pseudonym(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    pseudonym: &str,
    not_a_name: bool,
) -> Result<(), Problem> {
    let own = caller.by() == Some(person);
    if !own {
        records::must_run(tx, caller, Some(circle))?;
    }
    let circle = store::hold(tx, caller, circle)?;
    let seat = records::membership(tx, caller, circle.id, person)?.ok_or(Problem::NotFound)?;
    if own && seat.left_on.is_some() {
        return Err(Problem::NotFound);
    }
    let pseudonym = rules::tidy_pseudonym(pseudonym);
    pseudonym_may_be(tx, caller, circle.id, person, Some(seat.id), &pseudonym)?;
    if rules::looks_like_a_name(&pseudonym) && !not_a_name && pseudonym != seat.pseudonym {
        return Err(Problem::field("pseudonym", Message::new("circle-pseudonym-name")));
    }
    store::rename(tx, caller, circle.id, seat.id, &pseudonym)
}
