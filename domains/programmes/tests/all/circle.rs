//! Circles: who may join, under which pseudonym, and what a stranger learns.

use base::{Message, Problem};
use people::{Caller, PersonId, Role};
use programmes::{
    circle::{
        actions,
        model::{Draft, Joining},
    },
    model::{CircleFormat, CircleId, Ease, Openness},
    place::{self, PlaceDraft},
    records,
};
use store::Tx;
use testkit::{Client, TestApp, TestDb, each_engine_async};
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
        place: Some(place::actions::find_or_add(tx, caller, &room)?),
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

/// A circle with rules and one member, as most pages want it.
async fn furnished(app: &TestApp) -> CircleId {
    app.act(|tx, caller| {
        let place = PlaceDraft {
            name: "Sala".to_owned(),
            town: "Piekary".to_owned(),
            accessibility: vec![Ease::StepFree],
            ..PlaceDraft::default()
        };
        let wish = Draft {
            place: Some(place::actions::find_or_add(tx, caller, &place)?),
            format: CircleFormat::Hybrid,
            online_address: Some("https://meet.example.org/tajny-pokoj".to_owned()),
            languages: vec![Lang::Pl, Lang::Uk],
            ..draft(tx, caller, "Środowy krąg")?
        };
        let circle = actions::create(tx, caller, &wish)?;
        actions::publish_rules(
            tx,
            caller,
            circle,
            "Co tu powiedziane, zostaje tu.\nMówi jedna osoba.",
            None,
        )?;
        actions::add_member(tx, caller, circle, "Wróbel", caller.today(), Lang::Pl)?;
        Ok(circle)
    })
    .await
}

#[test]
fn what_a_stranger_learns_of_a_circle() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut stranger = app.stranger();
        let empty = stranger.get("/").await.ok().text();
        assert!(empty.contains("class=\"empty\""), "{empty}");
        furnished(&app).await;
        for home in ["/piekary", "/piekary/"] {
            let page = stranger.get(home).await.ok().text();
            assert!(
                page.contains("Środowy krąg") && page.contains("/piekary/begin") && page.contains("tel:112")
            );
            assert!(!page.contains("⟦"), "{page}");
        }
        let page = stranger.get("/circles/srodowy-krag").await.ok().text();
        assert!(page.contains("Co tu powiedziane") && page.contains("Sala") && page.contains("Українська"));
        for secret in ["Wróbel", "tajny-pokoj", ">12<", "⟦"] {
            assert!(!page.contains(secret), "{secret} in {page}");
        }
        assert!(!page.contains("<title>Środowy"), "titles are kept in histories");
        let found = |query: &'static str| {
            let mut stranger = stranger.clone();
            async move {
                let page = stranger.get(&format!("/circles{query}")).await.ok().text();
                page.contains("Środowy krąg")
            }
        };
        assert!(found("").await && found("?lang=uk").await && found("?format=online").await);
        assert!(found("?ease=step_free&format=in_person&lang=pl").await);
        assert!(!found("?lang=fr").await && !found("?ease=lift").await);
        // What is no filter of ours counts as not asked.
        assert!(found("?lang=xx&format=%3Cb%3E&ease=1").await);
        for lang in Lang::ALL {
            stranger.get(&format!("/language?to={}", lang.code())).await;
            stranger.cookies.insert("ostoja-lang".to_owned(), lang.code().to_owned());
            for path in ["/", "/circles", "/circles/srodowy-krag", "/circles/srodowy-krag/join"] {
                let page = stranger.get(path).await.ok().text();
                assert!(!page.contains("⟦"), "{lang} {path}");
            }
        }
        assert_eq!(stranger.get("/circles/nothing").await.status, 404);
        assert_eq!(stranger.get("/me/circles/srodowy-krag").await.status, 303);
        assert_eq!(app.member().await.get("/me/circles/srodowy-krag").await.status, 404);
    });
}

#[test]
fn joining_by_the_form_and_a_members_page() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let circle = furnished(&app).await;
        let join = "/circles/srodowy-krag/join";
        let mut stranger = app.stranger();
        let doors = stranger.get(join).await.ok().text();
        let (begin, sign_in) = (doors.find("/piekary/begin"), doors.rfind("/piekary/sign-in"));
        assert!(begin.is_some() && begin < sign_in, "without a name is offered first");
        assert!(stranger.cookies["ostoja-next"].ends_with("/join"));

        let mut ola = app.member().await;
        let form = ola.get(join).await.ok();
        assert_eq!(form.text().matches("name=\"suggested\"").count(), 3);
        let (id, version) = (form.hidden("id"), form.hidden("rules_version"));
        let fields = |pseudonym, more: &[(&'static str, &'static str)]| {
            let mut fields =
                vec![("id", id.clone()), ("rules_version", version.clone()), ("pseudonym", pseudonym)];
            fields.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
            fields
        };
        async fn send(client: &mut Client, path: &str, fields: &[(&str, String)]) -> testkit::Answered {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            client.submit(path, &fields).await
        }
        let agreed = [("rules", "yes")];
        for (pseudonym, more) in [
            ("wrobel".to_owned(), &agreed[..]),
            ("ż".repeat(200), &agreed[..]),
            (String::new(), &agreed[..]),
            ("ola@wp.pl".to_owned(), &agreed[..]),
            ("Sosna".to_owned(), &[]),
        ] {
            let refused = send(&mut ola, join, &fields(pseudonym.clone(), more)).await;
            assert_eq!(refused.status, 422, "{pseudonym}");
            assert!(refused.text().contains("data-problems"), "{}", refused.text());
        }
        let named = send(&mut ola, join, &fields("Jan Kowalski".to_owned(), &agreed)).await;
        assert_eq!(named.status, 422);
        assert!(named.text().contains("name=\"not_a_name\""), "a gentle question, not a wall");
        let good = fields("Sosna".to_owned(), &agreed);
        assert_eq!(
            send(&mut ola, join, &good).await.see_other().location(),
            "/piekary/me/circles/srodowy-krag"
        );
        // Sent twice, it leads to the same page.
        let twice: Vec<(&str, &str)> = good.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ola.post_from("/me/circles", join, &twice).await.see_other();
        let page = ola.get("/me/circles/srodowy-krag").await.ok().text();
        assert!(page.contains("Sosna") && page.contains("tajny-pokoj") && !page.contains("Wróbel"), "{page}");
        assert_eq!(ola.get(join).await.see_other().location(), "/piekary/me/circles/srodowy-krag");
        assert!(ola.get("/me/circles").await.ok().text().contains("Środowy krąg"));

        // New rules wait at the next visit, and only the ones in force can be accepted.
        app.act(move |tx, caller| actions::publish_rules(tx, caller, circle, "Nowe zasady.", None)).await;
        let mine = "/me/circles/srodowy-krag";
        let waiting = ola.get(mine).await.ok();
        assert_eq!(waiting.hidden("version"), "2");
        let old = ola.post_from(mine, &format!("{mine}/rules"), &[("version", "1")]).await;
        assert_eq!(old.status, 409);
        ola.post_from(mine, &format!("{mine}/rules"), &[("version", "2")]).await.see_other();
        assert_eq!(ola.get(mine).await.ok().hidden("version"), "");

        let taken = ola.post_from(mine, &format!("{mine}/pseudonym"), &[("pseudonym", "WRÓBEL")]).await;
        assert_eq!(taken.status, 422);
        ola.post_from(mine, &format!("{mine}/pseudonym"), &[("pseudonym", "Żuraw")]).await.see_other();
        assert!(ola.get(mine).await.ok().text().contains("Żuraw"));
        ola.post_from(mine, &format!("{mine}/leave"), &[]).await.see_other();
        assert_eq!(ola.get(mine).await.status, 404);

        app.act(move |tx, caller| actions::set_ended(tx, caller, circle, true)).await;
        assert_eq!(ola.get("/circles/srodowy-krag").await.status, 404);
        let ended = ola.submit(join, &[("id", &id), ("pseudonym", "Dąb"), ("rules", "yes")]).await;
        assert_eq!(ended.status, 422);
        assert!(ended.text().contains("notice-warn"), "{}", ended.text());
    });
}

#[test]
fn the_desk_founds_and_changes_a_circle() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut desk = app.coordinator().await;
        assert!(desk.get("/work/circles").await.ok().text().contains("/work/programmes"));
        assert_eq!(desk.get("/work/circles/new").await.see_other().location(), "/piekary/work/programmes");
        app.act(|tx, caller| begun(tx, caller, "Razem")).await;
        let id = desk.get("/work/circles/new").await.ok().hidden("id");
        let base = |format: &'static str, place: &'static str| {
            vec![
                ("id", id.as_str()),
                ("programme", "razem"),
                ("name", "Środowy krąg"),
                ("about", "W środy."),
                ("openness", "open"),
                ("format", format),
                ("languages", "pl"),
                ("languages", "uk"),
                ("capacity", "12"),
                ("place", place),
            ]
        };
        let homeless = desk.submit("/work/circles/new", &base("hybrid", "")).await;
        assert_eq!(homeless.status, 422);
        assert!(homeless.text().contains("W środy.") && homeless.text().contains("href=\"#place\""));
        let nameless = desk.submit("/work/circles/new", &base("hybrid", "new")).await;
        assert!(nameless.status == 422 && nameless.text().contains("href=\"#place_name\""));
        let mut good = base("hybrid", "new");
        good.extend([("place_name", "Sala"), ("town", "Piekary"), ("eases", "lift"), ("eases", "quiet")]);
        let made = desk.submit("/work/circles/new", &good).await.see_other();
        assert_eq!(made.location(), "/piekary/work/circles/srodowy-krag");
        desk.submit("/work/circles/new", &good).await.see_other();
        let page = desk.get("/work/circles/srodowy-krag").await.ok().text();
        assert!(page.contains("class=\"tasks\"") && page.contains("0 z 12") && !page.contains("⟦"), "{page}");

        // Two people edit at once: the later one sees both.
        let edit = "/work/circles/srodowy-krag/edit";
        let seen = desk.get(edit).await.ok().hidden("seen");
        let change = |name: &'static str| {
            let fields =
                [("seen", seen.as_str()), ("programme", "razem"), ("name", name), ("openness", "open")];
            let mut fields = fields.to_vec();
            fields.extend([("format", "online"), ("languages", "pl"), ("place", "")]);
            fields
        };
        desk.submit(edit, &change("Krąg wieczorny")).await.see_other();
        let both = desk.submit(edit, &change("Krąg poranny")).await;
        assert_eq!(both.status, 409);
        assert!(both.text().contains("Krąg wieczorny") && both.text().contains("Krąg poranny"));
        assert_ne!(both.hidden("seen"), seen);

        let members = "/work/circles/srodowy-krag/members/new";
        let id = desk.get(members).await.ok().hidden("id");
        let add = |pseudonym, day| {
            [("id", id.as_str()), ("pseudonym", pseudonym), ("joined_on", day), ("lang", "uk")]
        };
        assert_eq!(desk.submit(members, &add("Klon", "2026-02-30")).await.status, 422);
        assert_eq!(desk.submit(members, &add("Klon", "2027-01-01")).await.status, 422);
        assert_eq!(desk.submit(members, &add("Jan Kowalski", "2026-11-25")).await.status, 422);
        desk.submit(members, &add("Klon", "2026-11-01")).await.see_other();
        desk.submit(members, &add("Klon", "2026-11-01")).await.see_other();
        let page = desk.get("/work/circles/srodowy-krag").await.ok().text();
        assert_eq!(page.matches(">Klon<").count(), 1);
        let at = page.find("/members/0").expect("a link to the member") + "/members/".len();
        let member = format!("/work/circles/srodowy-krag/members/{}", &page[at..at + 36]);
        let early = [("do", "leave"), ("left_on", "2026-10-01")];
        assert_eq!(desk.submit(&member, &early).await.status, 422);
        desk.submit(&member, &[("do", "rename"), ("pseudonym", "Jawor")]).await.see_other();
        desk.submit(&member, &[("do", "leave"), ("left_on", "2026-11-20")]).await.see_other();
        assert!(desk.get("/work/circles/srodowy-krag").await.ok().text().contains("id=\"former\""));

        let rules = "/work/circles/srodowy-krag/rules";
        desk.submit(rules, &[("seen", "0"), ("body", "Szacunek.")]).await.see_other();
        let stale = desk.submit(rules, &[("seen", "0"), ("body", "Cisza.")]).await;
        assert!(stale.status == 409 && stale.text().contains("Szacunek.") && stale.text().contains("Cisza."));
        let topics = "/work/circles/srodowy-krag/topics";
        desk.submit(topics, &[("do", "add"), ("topic", "Sen")]).await.see_other();
        assert_eq!(desk.submit(topics, &[("do", "add"), ("topic", "")]).await.status, 422);
        assert!(desk.get(topics).await.ok().text().contains("value=\"Sen\""));
        let myself = [("who", "me"), ("pseudonym", "Prowadząca")];
        desk.submit("/work/circles/srodowy-krag/facilitators", &myself).await.see_other();
        assert!(desk.get("/work/circles/srodowy-krag").await.ok().text().contains("Prowadząca"));
        let other = [("who", "other"), ("email", "nikt@example.org"), ("pseudonym", "Ktoś")];
        assert_eq!(desk.submit("/work/circles/srodowy-krag/facilitators", &other).await.status, 422);
    });
}

#[test]
fn a_facilitator_finds_only_their_own_and_communities_stay_apart() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let own = furnished(&app).await;
        let other = app
            .act(|tx, caller| {
                let cudzy = draft(tx, caller, "Cudzy")?;
                actions::create(tx, caller, &cudzy)
            })
            .await;
        assert_ne!(own, other);
        let mut ewa = app.person(&[Role::Facilitator]).await;
        let person = ewa.person.unwrap();
        assert!(ewa.get("/work/circles").await.ok().text().contains("class=\"empty\""));
        app.act(move |tx, caller| actions::add_facilitator(tx, caller, own, person, "Ewa")).await;
        let list = ewa.get("/work/circles").await.ok().text();
        assert!(list.contains("Środowy krąg") && !list.contains("Cudzy"));
        ewa.get("/work/circles/srodowy-krag").await.ok();
        for hidden in ["/work/circles/cudzy", "/work/circles/cudzy/rules", "/work/circles/cudzy/members/new"]
        {
            assert_eq!(ewa.get(hidden).await.status, 404, "{hidden}");
        }
        for managing in ["/work/circles/new", "/work/circles/srodowy-krag/edit"] {
            assert_eq!(ewa.get(managing).await.status, 404, "{managing}");
        }

        // Another town of the same installation knows nothing of this circle.
        let site = app.site.clone();
        app.act(move |tx, caller| {
            people::community::create(tx, &site, "bytom", "Bytom", "Europe/Warsaw", Lang::Pl, caller.now)
        })
        .await;
        let mut elsewhere = app.stranger();
        elsewhere.base = "/bytom".to_owned();
        assert_eq!(elsewhere.get("/circles/srodowy-krag").await.status, 404);
        assert!(!elsewhere.get("/circles").await.ok().text().contains("Środowy"));
        assert!(!elsewhere.get("/").await.ok().text().contains("Środowy"));
        let mut desk = app.coordinator().await;
        desk.base = "/bytom".to_owned();
        assert_eq!(desk.get("/work/circles/srodowy-krag").await.see_other().location(), "/bytom/sign-in");
    });
}
