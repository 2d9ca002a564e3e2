//! A town with people who help, for every test of this room.

use base::{Day, Instant, Message, Problem};
use booking::{
    booking::model::Wish,
    model::{Format, Gender, Kind, OfferId, Shown},
    offer::{
        actions,
        model::{Draft, Learnt, Times, Whose},
    },
};
use people::{Actor, Authority, Caller, PersonId, PersonKind, Role, Roles, person};
use store::Tx;
use testkit::{TestApp, TestDb};
use texts::Lang;

pub async fn app(db: TestDb) -> TestApp {
    let routes = people::routes()
        .and(programmes::routes())
        .and(credits::routes())
        .and(directory::routes())
        .and(booking::routes());
    TestApp::new(db, routes, &[]).await
}

pub fn as_person(caller: &Caller, person: PersonId, roles: &[Role]) -> Caller {
    let actor = Actor { person, session: caller.new_id(), roles: Roles::of(roles) };
    Caller { authority: Authority::Person(actor), ..caller.clone() }
}

pub fn at(caller: &Caller, now: &str) -> Caller {
    Caller { now: now.parse().unwrap(), ..caller.clone() }
}

/// Somebody without a name.
pub fn resident(tx: &mut Tx<'_>, caller: &Caller) -> Result<Caller, Problem> {
    let person = person::create(tx, caller, PersonKind::Anonymous, Lang::Pl)?;
    person::grant(tx, caller, person, Role::Member)?;
    Ok(as_person(caller, person, &[Role::Member]))
}

/// Somebody who helps, with the role and, if wished, the training.
pub fn peer(tx: &mut Tx<'_>, caller: &Caller, trained: bool) -> Result<Caller, Problem> {
    let person = person::create(tx, caller, PersonKind::Named, Lang::Pl)?;
    person::grant(tx, caller, person, Role::PeerSupporter)?;
    if trained {
        actions::record(tx, caller, &training(caller, person, None))?;
    }
    Ok(as_person(caller, person, &[Role::PeerSupporter]))
}

pub fn training(caller: &Caller, person: PersonId, expires_on: Option<Day>) -> Learnt {
    Learnt {
        id: caller.new_id(),
        person,
        title: "Podstawy wsparcia".to_owned(),
        obtained_on: Day::new(2026, 1, 10).unwrap(),
        expires_on,
        withdrawn: false,
    }
}

pub fn draft(caller: &Caller, person: PersonId) -> Draft {
    Draft {
        id: caller.new_id(),
        whose: Whose::Person(person),
        kind: Kind::Peer,
        name: "Kalina".to_owned(),
        about: "Mogę posłuchać.".to_owned(),
        topics: vec!["grief".to_owned()],
        languages: vec![Lang::Pl],
        formats: vec![Format::Video, Format::Phone],
        gender: Gender::Woman,
        place: None,
        town: "Piekary".to_owned(),
        shown: Shown::Town,
        online_address: "https://rozmowa.example/kalina".to_owned(),
        minutes: 60,
        before: 0,
        after: 0,
        notice_hours: 0,
        horizon_days: 60,
        cancel_hours: 24,
        asks: false,
    }
}

/// Tuesdays from 17:00 for three hours, from 24 November 2026 on.
pub fn tuesdays(caller: &Caller, offer: OfferId) -> Times {
    Times {
        id: caller.new_id(),
        offer,
        rule: Some("FREQ=WEEKLY;BYDAY=TU".parse().unwrap()),
        starts_local: "2026-11-24T17:00".parse().unwrap(),
        minutes: 180,
        until: None,
    }
}

/// A trained peer with Tuesday evenings; who they are, and the offer.
pub fn helper(tx: &mut Tx<'_>, caller: &Caller) -> Result<(Caller, OfferId), Problem> {
    let peer = peer(tx, caller, true)?;
    let offer = actions::create(tx, &peer, &draft(caller, peer.person()?))?;
    actions::add_times(tx, &peer, &tuesdays(caller, offer))?;
    Ok((peer, offer))
}

pub fn wish(caller: &Caller, offer: OfferId, at: &str) -> Wish {
    Wish {
        id: caller.new_id(),
        offer,
        at: at.parse::<Instant>().unwrap(),
        format: Format::Video,
        called: "Sosna".to_owned(),
        times: 1,
        every_weeks: 1,
        voucher: None,
        skip_taken: false,
    }
}

/// 1 December 2026, 17:00 in Piekary.
pub const FIVE: &str = "2026-12-01T16:00:00Z";
pub const SIX: &str = "2026-12-01T17:00:00Z";

/// The key of the sentence that says no.
pub fn key_of<T: std::fmt::Debug>(result: Result<T, Problem>) -> &'static str {
    match result {
        Err(Problem::Invalid(problems)) => problems[0].message.key,
        Err(Problem::Refused(Message { key, .. }) | Problem::Conflict(Message { key, .. })) => key,
        Err(Problem::NotFound) => "not-found",
        Err(Problem::SignIn) => "sign-in",
        other => panic!("not refused: {other:?}"),
    }
}
