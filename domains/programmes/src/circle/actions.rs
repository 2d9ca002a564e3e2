//! What may be done with a circle.

use std::collections::HashMap;

use ::store::Tx;
use base::{Day, Message, Problem};
use people::{Caller, PersonId, PersonKind, Role, Roles, person};
use texts::Lang;

use super::{
    model::{Agreement, CircleTopic, Draft, Enrolment, Found, Joining, NextMeeting, PlaceDraft, View},
    rules,
    store::{self, Seat},
};
use crate::{
    model::{Circle, CircleId, Membership, MembershipId, Part, Place, PlaceId, ProgrammeId, TopicId},
    programme, records, slug,
};

// ---- the circle itself

/// Founds a circle. The same id once more changes nothing.
pub fn create(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<CircleId, Problem> {
    caller.must(Roles::MANAGE)?;
    match records::circle_by_id(tx, caller, draft.id) {
        Ok(circle) => return Ok(circle.id),
        Err(Problem::NotFound) => {}
        Err(problem) => return Err(problem),
    }
    rules::check_draft(draft)?;
    records::programme_by_id(tx, caller, draft.programme)?;
    known_place(tx, caller, draft)?;
    let taken = |tx: &mut Tx<'_>, slug: &str| match records::circle(tx, caller, slug) {
        Ok(_) => Ok(true),
        Err(Problem::NotFound) => Ok(false),
        Err(problem) => Err(problem),
    };
    let wanted = draft.slug.trim();
    let slug = if wanted.is_empty() {
        slug::free(&slug::from_name(&draft.name, "circle"), |slug| taken(tx, slug))?
    } else if !slug::is_sound(wanted) {
        return Err(Problem::field("slug", Message::new("programme-slug-shape").text("given", wanted)));
    } else {
        wanted.to_owned()
    };
    if !store::insert(tx, caller, draft, &slug)? {
        return Err(Problem::field("slug", Message::new("programme-slug-taken").text("given", slug)));
    }
    Ok(draft.id)
}

fn known_place(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    match draft.place {
        Some(place) => records::place(tx, caller, place).map(drop),
        None => Ok(()),
    }
}

/// Changes a circle; its address stays. `seen` is the stamp of the circle that the form was made from.
pub fn update(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, seen: Option<&str>) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let circle = store::hold(tx, caller, draft.id)?;
    rules::check_draft(draft)?;
    records::programme_by_id(tx, caller, draft.programme)?;
    known_place(tx, caller, draft)?;
    if seen.is_some_and(|seen| seen != rules::stamp(&circle)) && !same(&circle, draft) {
        return Err(Problem::conflict("circle-stale"));
    }
    store::update(tx, caller, draft)
}

/// Whether a form asks for what is there already: sent twice, it is no conflict.
fn same(circle: &Circle, draft: &Draft) -> bool {
    let wanted = Circle {
        id: circle.id,
        programme: draft.programme,
        slug: circle.slug.clone(),
        name: draft.name.trim().to_owned(),
        about: draft.about.trim().to_owned(),
        openness: draft.openness,
        format: draft.format,
        languages: draft.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" "),
        place: draft.place,
        online_address: draft.online_address.clone(),
        capacity: draft.capacity,
        ended_at: circle.ended_at,
    };
    rules::stamp(&wanted) == rules::stamp(circle) && wanted.programme == circle.programme
}

/// Ends a circle, or opens it again. Its past stays as it was.
pub fn set_ended(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, ended: bool) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let circle = store::hold(tx, caller, circle)?;
    match (ended, circle.ended_at) {
        (true, None) => store::end(tx, caller, circle.id, Some(caller.now)),
        (false, Some(_)) => store::end(tx, caller, circle.id, None),
        _ => Ok(()),
    }
}

/// The circles that the caller runs.
pub fn circles_run(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Circle>, Problem> {
    let circles = records::circles(tx, caller)?;
    if caller.has(Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor])) {
        return Ok(circles);
    }
    let Some(person) = caller.by().filter(|_| caller.has(Roles::RUN)) else { return Ok(Vec::new()) };
    let own = store::facilitated(tx, caller, person)?;
    Ok(circles.into_iter().filter(|circle| own.contains(&circle.id)).collect())
}

/// How many circles each programme has.
pub fn count_of_programmes(tx: &mut Tx<'_>, caller: &Caller) -> Result<HashMap<ProgrammeId, i64>, Problem> {
    store::count_of_programmes(tx, caller)
}

/// The next meeting of each circle that has one.
pub fn next_of_all(tx: &mut Tx<'_>, caller: &Caller) -> Result<HashMap<CircleId, NextMeeting>, Problem> {
    store::next_of_all(tx, caller)
}

pub fn circles_of_programme(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
) -> Result<Vec<Circle>, Problem> {
    store::of_programme(tx, caller, programme)
}

/// How many belong to each circle now: for the desk, never for a public page.
pub fn members_now(tx: &mut Tx<'_>, caller: &Caller) -> Result<HashMap<CircleId, i64>, Problem> {
    caller.must(Roles::RUN)?;
    Ok(store::members_now(tx, caller)?.into_iter().collect())
}

/// The circles the caller belongs to, also those that have ended.
pub fn my_circles(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Found>, Problem> {
    let own = store::mine(tx, caller, caller.person()?)?;
    let mut found = Vec::new();
    for circle in records::circles(tx, caller)? {
        if own.contains(&circle.id) {
            let place = match circle.place {
                Some(place) => Some(records::place(tx, caller, place)?),
                None => None,
            };
            let next = store::next(tx, caller, circle.id, 1)?.into_iter().next();
            found.push(Found { circle, place, next });
        }
    }
    Ok(found)
}

/// A circle with its place, rules, topics and next meetings. Anybody may see this much; who sees the online address,
/// the page decides by [`View::belongs`].
pub fn view(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<View, Problem> {
    let circle = records::circle(tx, caller, slug)?;
    let programme = records::programme_by_id(tx, caller, circle.programme)?;
    let programme_name = programme::actions::name(tx, caller, &programme)?;
    let place = match circle.place {
        Some(place) => Some(records::place(tx, caller, place)?),
        None => None,
    };
    let mine = match caller.by() {
        Some(person) => records::membership(tx, caller, circle.id, person)?,
        None => None,
    };
    let mut topics = store::topics(tx, caller, circle.id)?;
    topics.retain(|topic| topic.retired_at.is_none());
    Ok(View {
        rules: current_rules(tx, caller, circle.id)?,
        next: store::next(tx, caller, circle.id, 6)?,
        circle,
        programme,
        programme_name,
        place,
        topics,
        mine,
    })
}

/// The same for pages that anybody opens: a circle that has ended is not there, except for those who run it or belong.
pub fn view_living(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<View, Problem> {
    let view = view(tx, caller, slug)?;
    if view.circle.ended_at.is_some() && !view.belongs() && !records::may_run(tx, caller, view.circle.id)? {
        return Err(Problem::NotFound);
    }
    Ok(view)
}

/// Why nobody can join this circle now; nothing when one can.
pub fn obstacle(tx: &mut Tx<'_>, caller: &Caller, circle: &Circle) -> Result<Option<Message>, Problem> {
    let members = store::count_members(tx, caller, circle.id)?;
    Ok(rules::may_join(circle, members).err())
}

/// Every living circle with its place and next meeting; those that meet soonest first.
pub fn open_circles(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Found>, Problem> {
    let places: HashMap<PlaceId, Place> =
        store::places(tx, caller)?.into_iter().map(|place| (place.id, place)).collect();
    let mut next = store::next_of_all(tx, caller)?;
    let mut found: Vec<Found> = records::circles(tx, caller)?
        .into_iter()
        .filter(|circle| circle.ended_at.is_none())
        .map(|circle| Found {
            place: circle.place.and_then(|place| places.get(&place).cloned()),
            next: next.remove(&circle.id),
            circle,
        })
        .collect();
    // Open circles before closed ones, those with a meeting before those without, sooner before later.
    found.sort_by_key(|found| {
        let starts = found.next.as_ref().map(|next| next.starts_local.clone());
        (found.circle.openness, starts.is_none(), starts)
    });
    Ok(found)
}

/// The next planned meetings of a circle.
pub fn next_meetings(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    most: i64,
) -> Result<Vec<NextMeeting>, Problem> {
    store::next(tx, caller, circle, most)
}

// ---- places

pub fn places(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Place>, Problem> {
    caller.must(Roles::RUN)?;
    store::places(tx, caller)
}

/// Adds a place; one of this name in this town must not be there yet.
pub fn add_place(tx: &mut Tx<'_>, caller: &Caller, place: &PlaceDraft) -> Result<PlaceId, Problem> {
    caller.must(Roles::MANAGE)?;
    check_place(place)?;
    let id = caller.new_id();
    if store::add_place(tx, caller, id, place)? {
        Ok(id)
    } else {
        Err(Problem::field("place_name", Message::new("circle-place-taken").text("given", place.name.trim())))
    }
}

/// The place of this name in this town, added when it is not there yet. An existing one is not changed.
pub fn find_or_create_place(
    tx: &mut Tx<'_>,
    caller: &Caller,
    place: &PlaceDraft,
) -> Result<PlaceId, Problem> {
    match store::place_named(tx, caller, place.name.trim(), place.town.trim())? {
        Some(found) => Ok(found.id),
        None => add_place(tx, caller, place),
    }
}

fn check_place(place: &PlaceDraft) -> Result<(), Problem> {
    let mut problems = Vec::new();
    for (field, text, most, needed) in [
        ("place_name", &place.name, 120, true),
        ("street", &place.street, 120, false),
        ("postcode", &place.postcode, 12, false),
        ("town", &place.town, 80, true),
        ("place_note", &place.note, 1_000, false),
    ] {
        let length = text.trim().chars().count();
        let message = if length > most {
            Message::new("web-field-long").number("most", most as i64).number("length", length as i64)
        } else if needed && length == 0 {
            Message::new("web-field-empty")
        } else {
            continue;
        };
        problems.push(base::FieldProblem { field: field.to_owned(), message });
    }
    if problems.is_empty() { Ok(()) } else { Err(Problem::Invalid(problems)) }
}

// ---- rules

/// The rules in force.
pub fn current_rules(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
) -> Result<Option<Agreement>, Problem> {
    Ok(store::rules(tx, caller, circle)?.into_iter().next())
}

/// Every version, newest first.
pub fn rules_history(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Agreement>, Problem> {
    store::rules(tx, caller, circle)
}

/// Puts new rules in force and answers their version. `seen` is the version the writer had before them (0 for none).
/// Members accept them at their next visit. The same words again are no new version.
pub fn publish_rules(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    body: &str,
    seen: Option<i64>,
) -> Result<i64, Problem> {
    records::must_run(tx, caller, Some(circle))?;
    records::circle_by_id(tx, caller, circle)?;
    let body = body.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned();
    let length = body.chars().count();
    if length == 0 {
        return Err(Problem::field("body", Message::new("web-field-empty")));
    }
    if length > 8_000 {
        let message = Message::new("web-field-long").number("most", 8_000).number("length", length as i64);
        return Err(Problem::field("body", message));
    }
    let current = current_rules(tx, caller, circle)?;
    let version = current.as_ref().map_or(0, |rules| rules.version);
    if current.is_some_and(|rules| rules.body == body) {
        return Ok(version);
    }
    if seen.is_some_and(|seen| seen != version) || !store::publish(tx, caller, circle, version + 1, &body)? {
        return Err(Problem::conflict("circle-rules-stale"));
    }
    Ok(version + 1)
}

/// A member agrees to the rules in force.
pub fn accept_rules(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, version: i64) -> Result<(), Problem> {
    let person = caller.person()?;
    own_seat(tx, caller, circle)?;
    let current = current_rules(tx, caller, circle)?.ok_or(Problem::NotFound)?;
    if current.version != version {
        return Err(Problem::conflict("circle-rules-changed"));
    }
    store::accept(tx, caller, circle, person, version)
}

// ---- topics

/// Topics in their order, retired ones too.
pub fn topics(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<CircleTopic>, Problem> {
    store::topics(tx, caller, circle)
}

/// Adds a topic. One that was there is taken up again, so a name has one topic.
pub fn add_topic(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, name: &str) -> Result<TopicId, Problem> {
    records::must_run(tx, caller, Some(circle))?;
    records::circle_by_id(tx, caller, circle)?;
    let name = topic_name(name)?;
    let topics = store::topics(tx, caller, circle)?;
    if let Some(topic) = topics.iter().find(|topic| texts::fold(&topic.name) == texts::fold(&name)) {
        store::retire_topic(tx, caller, circle, topic.id, None)?;
        return Ok(topic.id);
    }
    let id = caller.new_id();
    store::add_topic(tx, caller, circle, id, &name)?;
    Ok(id)
}

fn topic_name(name: &str) -> Result<String, Problem> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    let wrong = |message| Err(Problem::field("topic", message));
    match length {
        0 => wrong(Message::new("web-field-empty")),
        1..=200 => Ok(name),
        _ => wrong(Message::new("web-field-long").number("most", 200).number("length", length as i64)),
    }
}

pub fn rename_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    topic: TopicId,
    name: &str,
) -> Result<(), Problem> {
    records::must_run(tx, caller, Some(circle))?;
    let name = topic_name(name)?;
    let topics = store::topics(tx, caller, circle)?;
    if !topics.iter().any(|other| other.id == topic) {
        return Err(Problem::NotFound);
    }
    if topics.iter().any(|other| other.id != topic && texts::fold(&other.name) == texts::fold(&name)) {
        return Err(Problem::field("topic", Message::new("circle-topic-taken").text("given", name)));
    }
    store::rename_topic(tx, caller, circle, topic, &name)
}

/// Takes a topic out of use, or takes it up again. Registers that name it keep it.
pub fn retire_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    topic: TopicId,
    retired: bool,
) -> Result<(), Problem> {
    records::must_run(tx, caller, Some(circle))?;
    store::retire_topic(tx, caller, circle, topic, retired.then_some(caller.now))
}

// ---- members

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

fn own_seat(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Membership, Problem> {
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
