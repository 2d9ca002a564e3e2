//! Circles: who may join, under which pseudonym, and what a stranger learns.

use base::{Message, Problem};
use people::{Caller, PersonId, Role};
use programmes::{
    circle::{
        actions,
        model::{Draft, Joining, PlaceDraft},
    },
    model::{CircleFormat, Openness},
    records,
};
use store::Tx;
use testkit::{TestApp, TestDb, each_engine_async};
use texts::Lang;

use crate::programme::begun;

async fn app(db: TestDb) -> TestApp {
    TestApp::new(db, people::routes().and(programmes::routes()), &[]).await
}

/// An open circle of twelve in a room.
fn draft(tx: &mut Tx<'_>, caller: &Caller, name: &str) -> Result<Draft, Problem> {
    let room = PlaceDraft { name: "Sala".to_owned(), town: "Piekary".to_owned(), ..PlaceDraft::default() };
    Ok(Draft {
        id: caller.new_id(),
        programme: begun(tx, caller, name)?,
        slug: String::new(),
        name: name.to_owned(),
        about: "Spotykamy się w środy.".to_owned(),
        openness: Openness::Open,
        format: CircleFormat::InPerson,
        languages: vec![Lang::Pl],
        place: Some(actions::find_or_create_place(tx, caller, &room)?),
        online_address: None,
        capacity: Some(12),
    })
}

fn as_person(caller: &Caller, person: PersonId, roles: &[Role]) -> Caller {
    let actor = people::Actor { person, session: caller.new_id(), roles: people::Roles::of(roles) };
    Caller { authority: people::Authority::Person(actor), ..caller.clone() }
}

fn somebody(tx: &mut Tx<'_>, caller: &Caller) -> Result<Caller, Problem> {
    let person = people::person::create(tx, caller, people::PersonKind::Anonymous, Lang::Pl)?;
    Ok(as_person(caller, person, &[Role::Member]))
}

fn joining(caller: &Caller, pseudonym: &str, rules_version: Option<i64>) -> Joining {
    Joining { id: caller.new_id(), pseudonym: pseudonym.to_owned(), rules_version, not_a_name: false }
}

fn key_of<T: std::fmt::Debug>(result: Result<T, Problem>) -> &'static str {
    match result {
        Err(Problem::Invalid(problems)) => problems[0].message.key,
        Err(Problem::Refused(Message { key, .. }) | Problem::Conflict(Message { key, .. })) => key,
        Err(Problem::NotFound) => "not-found",
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn joining_an_open_circle_and_every_way_it_is_refused() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let draft = draft(tx, caller, "Razem Łatwiej!")?;
            let circle = actions::create(tx, caller, &draft)?;
            assert_eq!(actions::create(tx, caller, &draft)?, circle);
            actions::publish_rules(tx, caller, circle, "Co tu powiedziane, zostaje tu.", Some(0))?;
            actions::add_member(tx, caller, circle, "Wróbel", caller.today(), Lang::Pl)?;
            let ola = somebody(tx, caller)?;

            // Accents, case and spaces make no difference between two pseudonyms.
            for taken in ["wrobel", "WRÓBEL", " Wróbel "] {
                let wish = joining(caller, taken, Some(1));
                assert_eq!(key_of(actions::join(tx, &ola, circle, &wish)), "circle-pseudonym-taken");
            }
            let long = joining(caller, &"ż".repeat(41), Some(1));
            assert_eq!(key_of(actions::join(tx, &ola, circle, &long)), "web-field-long");
            let named = joining(caller, "Jan Kowalski", Some(1));
            assert_eq!(key_of(actions::join(tx, &ola, circle, &named)), "circle-pseudonym-name");
            let unread = joining(caller, "Sosna", None);
            assert_eq!(key_of(actions::join(tx, &ola, circle, &unread)), "circle-rules-unaccepted");
            actions::publish_rules(tx, caller, circle, "Nowe zasady.", Some(1))?;
            let old = joining(caller, "Sosna", Some(1));
            assert_eq!(key_of(actions::join(tx, &ola, circle, &old)), "circle-rules-changed");

            let wish = joining(caller, "Sosna", Some(2));
            let seat = actions::join(tx, &ola, circle, &wish)?;
            // The same form twice is one joining; another pseudonym is a second one.
            assert_eq!(actions::join(tx, &ola, circle, &wish)?, seat);
            assert_eq!(actions::join(tx, &ola, circle, &joining(caller, "sosna", Some(2)))?, seat);
            let again = joining(caller, "Dąb", Some(2));
            assert_eq!(key_of(actions::join(tx, &ola, circle, &again)), "circle-already");
            let mine = records::membership(tx, caller, circle, ola.person()?)?.unwrap();
            assert_eq!((mine.pseudonym.as_str(), mine.rules_version), ("Sosna", Some(2)));

            // Leaving and coming back under a new pseudonym keeps one row and the first day.
            actions::leave(tx, &ola, circle)?;
            actions::leave(tx, &ola, circle)?;
            assert!(records::membership(tx, caller, circle, ola.person()?)?.unwrap().left_on.is_some());
            assert_eq!(actions::join(tx, &ola, circle, &joining(caller, "Dąb", Some(2)))?, seat);
            let mine = records::membership(tx, caller, circle, ola.person()?)?.unwrap();
            assert_eq!((mine.pseudonym.as_str(), mine.left_on), ("Dąb", None));
            Ok(())
        })
        .await;
    });
}

#[test]
fn closed_full_and_ended_circles_say_why() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let open = draft(tx, caller, "Krąg")?;
            let circle = actions::create(tx, caller, &open)?;
            let (ola, iwan) = (somebody(tx, caller)?, somebody(tx, caller)?);
            let wish = joining(caller, "Sosna", None);

            actions::update(tx, caller, &Draft { openness: Openness::Closed, ..open.clone() }, None)?;
            assert_eq!(key_of(actions::join(tx, &ola, circle, &wish)), "circle-closed");
            actions::update(tx, caller, &Draft { capacity: Some(1), ..open.clone() }, None)?;
            actions::join(tx, &iwan, circle, &joining(caller, "Jawor", None))?;
            assert_eq!(key_of(actions::join(tx, &ola, circle, &wish)), "circle-full");
            actions::update(tx, caller, &Draft { capacity: None, ..open.clone() }, None)?;
            actions::set_ended(tx, caller, circle, true)?;
            assert_eq!(key_of(actions::join(tx, &ola, circle, &wish)), "circle-ended");
            actions::set_ended(tx, caller, circle, false)?;
            actions::join(tx, &ola, circle, &wish)?;

            // A pseudonym is not carried into another circle.
            let other = draft(tx, caller, "Drugi krąg")?;
            let other = actions::create(tx, caller, &other)?;
            let same = joining(caller, "SOSNA", None);
            assert_eq!(key_of(actions::join(tx, &ola, other, &same)), "circle-pseudonym-elsewhere");
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_circle_cannot_be_what_makes_no_sense() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let good = draft(tx, caller, "Krąg")?;
            let refused = |tx: &mut Tx<'_>, draft: Draft| key_of(actions::create(tx, caller, &draft));
            let hybrid = Draft { format: CircleFormat::Hybrid, place: None, ..good.clone() };
            assert_eq!(refused(tx, hybrid), "circle-hybrid-place-needed");
            let homeless = Draft { place: None, ..good.clone() };
            assert_eq!(refused(tx, homeless), "circle-place-needed");
            let mute = Draft { languages: vec![], ..good.clone() };
            assert_eq!(refused(tx, mute), "circle-languages-none");
            let address = Some("javascript:alert(1)".to_owned());
            let scripted = Draft { online_address: address, ..good.clone() };
            assert_eq!(refused(tx, scripted), "circle-online-address-wrong");
            let online = Draft { format: CircleFormat::Online, place: None, ..good.clone() };
            let circle = actions::create(tx, caller, &online)?;

            // An edit made from an older state is refused; the same edit twice is not.
            let seen = programmes::circle::rules::stamp(&records::circle_by_id(tx, caller, circle)?);
            let renamed = Draft { name: "Krąg wieczorny".to_owned(), ..online.clone() };
            actions::update(tx, caller, &renamed, Some(&seen))?;
            actions::update(tx, caller, &renamed, Some(&seen))?;
            let stale = actions::update(tx, caller, &Draft { capacity: None, ..online }, Some(&seen));
            assert_eq!(key_of(stale), "circle-stale");
            Ok(())
        })
        .await;
    });
}

#[test]
fn topics_have_one_name_and_come_back() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let circle = draft(tx, caller, "Krąg")?;
            let circle = actions::create(tx, caller, &circle)?;
            let stress = actions::add_topic(tx, caller, circle, "Stres")?;
            let sleep = actions::add_topic(tx, caller, circle, "  Dobry   sen ")?;
            actions::retire_topic(tx, caller, circle, stress, true)?;
            assert_eq!(actions::add_topic(tx, caller, circle, "STRES")?, stress);
            assert_eq!(
                key_of(actions::rename_topic(tx, caller, circle, sleep, "stres")),
                "circle-topic-taken"
            );
            actions::rename_topic(tx, caller, circle, sleep, "Sen")?;
            let topics = actions::topics(tx, caller, circle)?;
            let names: Vec<_> =
                topics.iter().map(|topic| (topic.name.as_str(), topic.retired_at.is_none())).collect();
            assert_eq!(names, [("Stres", true), ("Sen", true)]);
            Ok(())
        })
        .await;
    });
}

#[test]
fn facilitators_run_their_own_circles_only() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (own, other) = (draft(tx, caller, "Własny")?, draft(tx, caller, "Cudzy")?);
            let (own, other) = (actions::create(tx, caller, &own)?, actions::create(tx, caller, &other)?);
            let plain = somebody(tx, caller)?;
            let not_one = actions::add_facilitator(tx, caller, own, plain.person()?, "Ktoś");
            assert_eq!(key_of(not_one), "circle-no-facilitator");
            let person = people::person::create(tx, caller, people::PersonKind::Named, Lang::Pl)?;
            people::person::grant(tx, caller, person, Role::Facilitator)?;
            actions::add_facilitator(tx, caller, own, person, "Prowadząca")?;
            actions::add_facilitator(tx, caller, own, person, "Prowadząca")?;
            let ewa = as_person(caller, person, &[Role::Facilitator]);
            let names: Vec<_> = actions::circles_run(tx, &ewa)?.into_iter().map(|circle| circle.id).collect();
            assert_eq!(names, [own]);
            actions::add_member(tx, &ewa, own, "Klon", caller.today(), Lang::Uk)?;
            let refused = actions::add_member(tx, &ewa, other, "Klon", caller.today(), Lang::Uk);
            assert_eq!(key_of(refused), "not-found");
            assert_eq!(key_of(actions::publish_rules(tx, &ewa, other, "Zasady", None)), "not-found");
            // A facilitator takes no place of a member.
            let on = records::members_on(tx, caller, own, caller.today())?;
            assert_eq!(on.len(), 1);
            Ok(())
        })
        .await;
    });
}
