//! What may be done with offers.

use ::store::Tx;
use base::{Day, Instant, Message, Problem};
use directory::practitioner;
use people::{Caller, PersonId, Role, Roles, person};
use programmes::{place, records};

use super::{
    model::{Away, Draft, Gate, Learnt, Offer, Times, Whose},
    roster::{self, Rostered},
    rules, store,
};
use crate::{
    model::{AbsenceId, Kind, OfferId, OfferStatus, QualificationId, WindowId},
    shield::{self, model::Known},
};

/// Those who may offer their own time.
pub const HELPERS: Roles = Roles::of(&[Role::PeerSupporter, Role::Practitioner]);
/// Those who may open the pages of offers at all.
pub const OFFERING: Roles =
    Roles::of(&[Role::PeerSupporter, Role::Practitioner, Role::Admin, Role::Coordinator]);
/// Those to whom rooms are offered.
pub const ROOMS: Roles = Roles::of(&[
    Role::PeerSupporter,
    Role::Practitioner,
    Role::Admin,
    Role::Coordinator,
    Role::Supervisor,
    Role::Facilitator,
]);

/// More offers than any town has; a list that is cut there says so nowhere, because nobody reads that far.
const MOST: i64 = 1_000;

/// Whether the caller may change what this person or room offers.
pub fn must_own(caller: &Caller, whose: Whose) -> Result<(), Problem> {
    match whose {
        Whose::Person(person) if caller.by() == Some(person) && caller.has(HELPERS) => Ok(()),
        _ => caller.must(Roles::MANAGE),
    }
}

/// An offer for whoever may change it.
pub fn own(tx: &mut Tx<'_>, caller: &Caller, id: OfferId) -> Result<Offer, Problem> {
    let offer = store::one(tx, caller, id)?.ok_or(Problem::NotFound)?;
    must_own(caller, offer.draft.whose)?;
    Ok(offer)
}

fn known(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    rules::check(draft)?;
    if let Some(place) = draft.place {
        records::place(tx, caller, place)?;
    }
    match (draft.kind, draft.whose) {
        (Kind::Room, Whose::Room(place)) => records::place(tx, caller, place).map(drop),
        (Kind::Peer | Kind::Practitioner, Whose::Person(person)) => {
            person::basics(tx, caller, person).map(drop)
        }
        _ => Err(Problem::field("kind", Message::new("web-field-choose"))),
    }
}

/// Makes an offer. The same id once more changes nothing.
pub fn create(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<OfferId, Problem> {
    must_own(caller, draft.whose)?;
    if let Some(there) = store::one(tx, caller, draft.id)? {
        must_own(caller, there.draft.whose)?;
        return Ok(there.id());
    }
    known(tx, caller, draft)?;
    let practitioner = match (draft.kind, draft.whose) {
        (Kind::Practitioner, Whose::Person(person)) => practitioner::actions::of_person(tx, caller, person)?,
        _ => None,
    };
    let offer = Offer { draft: draft.clone(), practitioner, status: OfferStatus::Open, version: 1 };
    if store::insert(tx, caller, &offer)? {
        Ok(draft.id)
    } else {
        Err(Problem::internal("an offer that is and is not there"))
    }
}

/// Changes an offer, except whose it is. What is booked stays booked.
pub fn update(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, seen: i64) -> Result<(), Problem> {
    let now = own(tx, caller, draft.id)?;
    let draft = Draft { whose: now.draft.whose, kind: now.draft.kind, ..draft.clone() };
    known(tx, caller, &draft)?;
    if now.draft == draft || store::update(tx, caller, &draft, seen)? {
        return Ok(());
    }
    Err(Problem::conflict("offer-stale"))
}

pub fn set_status(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: OfferId,
    seen: i64,
    status: OfferStatus,
) -> Result<(), Problem> {
    let now = own(tx, caller, id)?;
    if now.status == status || store::set_status(tx, caller, id, seen, status)? {
        return Ok(());
    }
    Err(Problem::conflict("offer-stale"))
}

pub fn add_times(tx: &mut Tx<'_>, caller: &Caller, times: &Times) -> Result<(), Problem> {
    let offer = own(tx, caller, times.offer)?;
    rules::check_times(times, &offer.draft)?;
    let zone = caller.community.zone.iana_name().unwrap_or("UTC");
    roster::window(times, zone).map_err(|problem| match problem {
        calendar::Problem::EndsBeforeStart => Problem::field("until", Message::new("offer-until-early")),
        _ => Problem::field("first", Message::new("offer-day-far")),
    })?;
    if store::times(tx, caller, &[times.offer])?.len() >= 60 {
        return Err(Problem::refused("offer-times-many"));
    }
    store::add_times(tx, caller, times)
}

pub fn drop_times(tx: &mut Tx<'_>, caller: &Caller, offer: OfferId, id: WindowId) -> Result<(), Problem> {
    own(tx, caller, offer)?;
    store::drop_times(tx, caller, offer, id)
}

/// Days off, as a form says them.
pub struct DaysOff {
    pub id: AbsenceId,
    pub first: Day,
    /// This day is still off.
    pub last: Day,
}

/// Days off hold for everything that this person or room offers. What is booked then stays booked.
pub fn add_away(tx: &mut Tx<'_>, caller: &Caller, offer: OfferId, off: &DaysOff) -> Result<(), Problem> {
    let offer = own(tx, caller, offer)?;
    if off.last < off.first {
        return Err(Problem::field("off_last", Message::new("offer-until-early")));
    }
    if !(2000..=2200).contains(&off.first.year()) || !(2000..=2200).contains(&off.last.year()) {
        return Err(Problem::field("off_first", Message::new("offer-day-far")));
    }
    let zone = &caller.community.zone;
    let midnight = |day: Day| {
        zone.to_timestamp(day.0.at(0, 0, 0, 0))
            .map(Instant::from_timestamp)
            .map_err(|error| Problem::internal(error.to_string()))
    };
    let (from, to) = (midnight(off.first)?, midnight(off.last.plus_days(1))?);
    store::add_away(tx, caller, &Away { id: off.id, resource: offer.resource(), from, to })
}

pub fn drop_away(tx: &mut Tx<'_>, caller: &Caller, offer: OfferId, id: AbsenceId) -> Result<(), Problem> {
    let offer = own(tx, caller, offer)?;
    store::drop_away(tx, caller, offer.resource(), id)
}

/// An offer with its times, for whoever may change it.
pub struct View {
    pub rostered: Rostered,
    pub times: Vec<Times>,
    /// Days off that are not over.
    pub away: Vec<Away>,
}

pub fn view(tx: &mut Tx<'_>, caller: &Caller, id: OfferId) -> Result<View, Problem> {
    let offer = own(tx, caller, id)?;
    let times = store::times(tx, caller, &[id])?;
    let mut away = store::away(tx, caller, &[offer.resource()])?;
    away.retain(|away| away.to > caller.now);
    let rostered = roster::load(tx, caller, vec![offer])?.pop().ok_or(Problem::NotFound)?;
    Ok(View { rostered, times, away })
}

/// What the caller offers.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Rostered>, Problem> {
    caller.must(OFFERING)?;
    let offers = store::of_resource(tx, caller, caller.person()?.cast())?;
    roster::load(tx, caller, offers)
}

/// Everything that is offered, for those who run the town's support.
pub fn desk(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Rostered>, Problem> {
    caller.must(Roles::MANAGE)?;
    let offers = store::all(tx, caller, MOST)?;
    roster::load(tx, caller, offers)
}

/// What the caller may book.
pub fn shown(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Rostered>, Problem> {
    let offers = store::open(tx, caller, MOST)?;
    let offers = offers.into_iter().filter(|offer| offer.draft.kind != Kind::Room || caller.has(ROOMS));
    let offers = unhidden(tx, caller, offers.collect())?;
    let mut shown = roster::load(tx, caller, offers)?;
    shown.retain(Rostered::shows);
    Ok(shown)
}

/// Without those whom a shield hides: from here on they are as if they were not there.
fn unhidden(tx: &mut Tx<'_>, caller: &Caller, offers: Vec<Offer>) -> Result<Vec<Offer>, Problem> {
    if caller.by().is_none() {
        return Ok(offers);
    }
    let mut known = Vec::with_capacity(offers.len());
    for offer in &offers {
        let Some(person) = offer.person().filter(|person| caller.by() != Some(*person)) else { continue };
        let town = match offer.draft.place {
            Some(place) => records::place(tx, caller, place)?.town,
            None => offer.draft.town.clone(),
        };
        known.push(Known { person, name: offer.draft.name.clone(), town, shown: offer.draft.shown });
    }
    let hidden = shield::actions::hidden(tx, caller, &known)?;
    Ok(offers.into_iter().filter(|offer| offer.person().is_none_or(|one| !hidden.contains(&one))).collect())
}

/// One of [`shown`]; all others are not there, whatever keeps them away.
pub fn shown_one(tx: &mut Tx<'_>, caller: &Caller, id: OfferId) -> Result<Rostered, Problem> {
    let offer = store::one(tx, caller, id)?.ok_or(Problem::NotFound)?;
    if offer.draft.kind == Kind::Room {
        caller.must(ROOMS)?;
    }
    let offers = unhidden(tx, caller, vec![offer])?;
    let found = roster::load(tx, caller, offers)?.pop();
    found.filter(Rostered::shows).ok_or(Problem::NotFound)
}

/// Somebody who may help, as the office lists them.
pub struct Helper {
    pub person: PersonId,
    pub roles: Roles,
    pub known_as: Vec<String>,
    pub learnt: Vec<Learnt>,
    pub gate: Gate,
}

pub fn helpers(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Helper>, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut people = person::with_role(tx, caller, Role::PeerSupporter)?;
    people.extend(person::with_role(tx, caller, Role::Practitioner)?);
    people.sort_unstable();
    people.dedup();
    some_helpers(tx, caller, &people)
}

/// One of them.
pub fn helper(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Helper, Problem> {
    caller.must(Roles::MANAGE)?;
    person::basics(tx, caller, person)?;
    let found = some_helpers(tx, caller, &[person])?.pop().ok_or(Problem::NotFound)?;
    if found.roles.any(HELPERS) || !found.learnt.is_empty() { Ok(found) } else { Err(Problem::NotFound) }
}

fn some_helpers(tx: &mut Tx<'_>, caller: &Caller, people: &[PersonId]) -> Result<Vec<Helper>, Problem> {
    let roles = person::roles_of(tx, caller, people)?;
    let mut learnt = store::learnt(tx, caller, people)?;
    let mut names: Vec<(PersonId, String)> = Vec::new();
    for room in people::ROOMS {
        names.extend((room.known_as)(tx, caller, people)?);
    }
    let mut helpers = Vec::with_capacity(people.len());
    for person in people {
        let roles = roles.get(person).copied().unwrap_or_default();
        let (own, rest) = learnt.into_iter().partition(|one: &Learnt| one.person == *person);
        learnt = rest;
        let kind = if roles.has(Role::PeerSupporter) { Kind::Peer } else { Kind::Practitioner };
        let linked =
            kind == Kind::Practitioner && practitioner::actions::of_person(tx, caller, *person)?.is_some();
        helpers.push(Helper {
            person: *person,
            roles,
            known_as: names.iter().filter(|(one, _)| one == person).map(|(_, name)| name.clone()).collect(),
            gate: rules::gate(kind, roles, linked, &own, caller.today()),
            learnt: own,
        });
    }
    Ok(helpers)
}

/// Writes down what somebody has learnt. The same id once more changes nothing.
pub fn record(tx: &mut Tx<'_>, caller: &Caller, learnt: &Learnt) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    person::basics(tx, caller, learnt.person)?;
    if learnt.obtained_on > caller.today() {
        return Err(Problem::field("obtained_on", Message::new("offer-learnt-ahead")));
    }
    if learnt.expires_on.is_some_and(|last| last < learnt.obtained_on) {
        return Err(Problem::field("expires_on", Message::new("offer-until-early")));
    }
    store::record(tx, caller, learnt)
}

/// It no longer counts; the record stays.
pub fn withdraw(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    id: QualificationId,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    store::withdraw(tx, caller, person, id)
}

/// The places where one can meet, for a form.
pub fn places(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<programmes::model::Place>, Problem> {
    caller.must(OFFERING)?;
    let mut places = place::actions::known(tx, caller)?;
    places.retain(|place| place.retired_at.is_none());
    Ok(places)
}
