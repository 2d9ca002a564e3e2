//! What may be done with a circle: the circle itself here, what it agreed on in [`agreed`], who belongs in [`members`].

mod agreed;
mod members;

use std::collections::HashMap;

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Role, Roles};

use super::{
    model::{Draft, Followed, Found, NextMeeting, View},
    rules, store,
};
use crate::{
    letters::{self, News, Where},
    model::{Circle, CircleId, Place, PlaceId, ProgrammeId},
    place, programme, records, slug,
};

pub use agreed::{
    accept_rules, add_topic, current_rules, publish_rules, rename_topic, retire_topic, rules_history, topics,
};
pub use members::{
    add_facilitator, add_member, change_pseudonym, end_membership, enrol, join, leave, taken_pseudonyms,
};

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
    let slug =
        slug::chosen(&draft.slug, &draft.name, "circle", |slug| records::circle(tx, caller, slug).map(drop))?;
    if !store::insert(tx, caller, draft, &slug)? {
        return Err(slug::is_taken(&slug));
    }
    Ok(draft.id)
}

fn known_place(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    match draft.place {
        Some(place) => records::place(tx, caller, place).map(drop),
        None => Ok(()),
    }
}

/// Changes a circle; its address stays. `seen` is the stamp of the circle that the form was made from. When it moves
/// to another place, its planned meetings go along, and its members get a letter.
pub fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    draft: &Draft,
    seen: Option<&str>,
) -> Result<Followed, Problem> {
    caller.must(Roles::MANAGE)?;
    let circle = store::hold(tx, caller, draft.id)?;
    rules::check_draft(draft)?;
    records::programme_by_id(tx, caller, draft.programme)?;
    known_place(tx, caller, draft)?;
    if seen.is_some_and(|seen| seen != rules::stamp(&circle)) && !same(&circle, draft) {
        return Err(Problem::conflict("circle-stale"));
    }
    store::update(tx, caller, draft)?;
    match (circle.place, draft.place) {
        (Some(from), Some(to)) if from != to => follow(tx, caller, circle.id, from, to),
        _ => Ok(Followed::default()),
    }
}

/// Meetings that were to be at the old place are at the new one. Those that somebody moved or placed by hand stay.
fn follow(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    from: PlaceId,
    to: PlaceId,
) -> Result<Followed, Problem> {
    let days = store::follow(tx, caller, circle, from, to)?;
    if let Some(first) = days.iter().min() {
        let place = records::place(tx, caller, to)?;
        let news = News::Place { from: *first, at: Where::of(&place) };
        letters::to_circle(tx, caller, circle, caller.today(), &news)?;
    }
    Ok(Followed { moved: days.len() as i64, stay: store::still_at(tx, caller, circle, from)? })
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
    let belongs = mine.as_ref().is_some_and(|mine| mine.left_on.is_none());
    Ok(View {
        rules: current_rules(tx, caller, circle.id)?,
        next: match belongs {
            true => store::next_for_members(tx, caller, circle.id, 6)?,
            false => store::next(tx, caller, circle.id, 6)?,
        },
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
        place::actions::known(tx, caller)?.into_iter().map(|place| (place.id, place)).collect();
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
