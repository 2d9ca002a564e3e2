//! Places: renamed everywhere, given up, and what follows a circle that moves.

use base::{Message, Problem};
use people::Caller;
use programmes::{
    circle::{
        actions as circles,
        model::{Draft, Followed},
    },
    meeting::{Move, actions as meetings_of},
    model::{CircleFormat, Ease, Openness, PlaceId},
    place::{PlaceDraft, actions},
    records,
};
use store::Tx;
use testkit::{TestApp, each_engine_async};
use texts::Lang;

use crate::meeting::{Ground, app, day, meetings, once, plan, plan_once, time, wednesdays};

fn library() -> PlaceDraft {
    PlaceDraft {
        name: "Biblioteka".to_owned(),
        street: "Kalwaryjska 62".to_owned(),
        postcode: "41-940".to_owned(),
        town: "Piekary Śląskie".to_owned(),
        room: "sala 2".to_owned(),
        accessibility: vec![Ease::Lift, Ease::StepFree],
        note: "Wejście od parku".to_owned(),
    }
}

fn key_of<R: std::fmt::Debug>(result: Result<R, Problem>) -> &'static str {
    match result {
        Err(Problem::Invalid(problems)) => problems[0].message.key,
        Err(Problem::Refused(Message { key, .. }) | Problem::Conflict(Message { key, .. })) => key,
        other => panic!("not refused: {other:?}"),
    }
}

/// The circle of the ground as a form would send it, at another place.
fn moved(tx: &mut Tx<'_>, caller: &Caller, ground: Ground, to: PlaceId) -> Result<Draft, Problem> {
    let circle = records::circle_by_id(tx, caller, ground.circle)?;
    Ok(Draft {
        id: circle.id,
        programme: circle.programme,
        slug: circle.slug,
        name: circle.name,
        about: circle.about,
        openness: Openness::Open,
        format: CircleFormat::InPerson,
        languages: vec![Lang::Pl],
        place: Some(to),
        online_address: None,
        capacity: None,
    })
}

async fn add_library(app: &TestApp) -> PlaceId {
    app.act(|tx, caller| {
        let id = caller.new_id();
        let added = actions::add(tx, caller, id, &library())?;
        assert_eq!(actions::add(tx, caller, id, &library())?, added, "the same form twice");
        assert_eq!(key_of(actions::add(tx, caller, caller.new_id(), &library())), "place-taken");
        Ok(added)
    })
    .await
}

#[test]
fn a_place_is_changed_everywhere_at_once_and_by_one_hand_at_a_time() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        plan(&app, &wednesdays(&app, ground, "2026-11-25")).await;
        let library_id = add_library(&app).await;
        app.act(move |tx, caller| {
            let was = records::place(tx, caller, ground.place)?;
            let house = PlaceDraft { name: "Dom Kultury".to_owned(), ..library() };
            actions::change(tx, caller, ground.place, was.version, &house)?;
            // The same once more is no conflict, another one is.
            actions::change(tx, caller, ground.place, was.version, &house)?;
            let other = PlaceDraft { room: "sala 9".to_owned(), ..house.clone() };
            assert_eq!(key_of(actions::change(tx, caller, ground.place, was.version, &other)), "place-stale");
            let same_name = library();
            let taken = actions::change(tx, caller, ground.place, was.version + 1, &same_name);
            assert_eq!(key_of(taken), "place-taken");
            let nameless = PlaceDraft { name: " ".to_owned(), ..library() };
            assert_eq!(key_of(actions::change(tx, caller, library_id, 1, &nameless)), "web-field-empty");
            let now = records::place(tx, caller, ground.place)?;
            assert_eq!((now.name.as_str(), now.room.as_str(), now.version), ("Dom Kultury", "sala 2", 2));
            assert_eq!(now.accessibility, "lift step_free");
            Ok(())
        })
        .await;
        let ahead = meetings(&app).await;
        assert!(ahead.iter().all(|one| one.sequence == 1), "calendars fetch the new address");

        let mut staff = app.coordinator().await;
        let shown = staff.get(&format!("/work/meetings/{}", ahead[0].id)).await.ok().text();
        assert!(shown.contains("Dom Kultury"), "{shown}");
        let public = app.stranger().get("/circles/sroda").await.ok().text();
        assert!(public.contains("Dom Kultury, sala 2") && public.contains("Kalwaryjska 62"), "{public}");
    });
}

#[test]
fn planned_meetings_follow_their_circle_and_those_moved_by_hand_stay() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        plan(&app, &wednesdays(&app, ground, "2026-11-18")).await;
        let elsewhere = app
            .act(|tx, caller| {
                actions::add(
                    tx,
                    caller,
                    caller.new_id(),
                    &PlaceDraft { name: "Tężnia".to_owned(), ..library() },
                )
            })
            .await;
        let mut outing = once(&app, ground, "2026-12-05", "10:00");
        outing.place = Some(elsewhere);
        plan_once(&app, &outing).await;
        plan_once(&app, &once(&app, ground, "2026-12-06", "10:00")).await;
        let library_id = add_library(&app).await;
        let all = meetings(&app).await;
        let moved_by_hand = all.iter().find(|one| one.starts_local == "2026-12-09T13:30").unwrap().id;
        app.act(move |tx, caller| {
            let to = Move { day: day("2026-12-10"), time: time("13:30"), minutes: 120, place: None };
            meetings_of::move_to(tx, caller, moved_by_hand, 0, to)
        })
        .await;
        let ahead = all.iter().filter(|one| one.starts_local.as_str() > "2026-11-25T12:00").count() as i64;
        app.act(move |tx, caller| {
            let draft = moved(tx, caller, ground, library_id)?;
            let followed = circles::update(tx, caller, &draft, None)?;
            // All but the outing, which has a place of its own, and the one that was moved.
            assert_eq!(followed, Followed { moved: ahead - 2, stay: 1 });
            assert_eq!(
                circles::update(tx, caller, &draft, None)?,
                Followed::default(),
                "nothing moves twice"
            );
            Ok(())
        })
        .await;
        for one in meetings(&app).await {
            let there = match one.starts_local.as_str() {
                "2026-11-18T13:30" | "2026-12-10T13:30" => ground.place,
                "2026-12-05T10:00" => elsewhere,
                _ => library_id,
            };
            assert_eq!(one.place, Some(there), "{}", one.starts_local);
        }

        // In the form the answer is a sentence with numbers.
        let mut staff = app.coordinator().await;
        let form = "/work/circles/sroda/edit";
        let seen = staff.get(form).await.ok().hidden("seen");
        let there = ground.place.to_string();
        let fields = [
            ("seen", seen.as_str()),
            ("name", "Środa razem"),
            ("programme", "razem-latwiej"),
            ("openness", "open"),
            ("format", "in_person"),
            ("languages", "pl"),
            ("place", there.as_str()),
        ];
        let saved = staff.submit(form, &fields).await.see_other();
        let place = saved.location().to_owned();
        let said = staff.get(&place).await.ok().text();
        assert!(said.contains("zaplanowanych spotkań przenosi się razem z kręgiem"), "{said}");
        assert!(!said.contains('⟦'));

        // A described place beside a chosen one: the form does not choose for its reader.
        let mut both = fields.to_vec();
        both.push(("place_name", "Nowa sala"));
        let refused = staff.submit(form, &both).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Opisano nowe miejsce") && refused.text().contains("Nowa sala"));
    });
}

#[test]
fn a_place_is_given_up_only_when_nobody_goes_there() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let library_id = add_library(&app).await;
        let mut outing = once(&app, ground, "2026-12-05", "10:00");
        outing.place = Some(library_id);
        let outing = plan_once(&app, &outing).await;
        app.act(move |tx, caller| {
            let circle = actions::set_retired(tx, caller, ground.place, true);
            assert_eq!(key_of(circle), "place-has-circle");
            assert_eq!(key_of(actions::set_retired(tx, caller, library_id, true)), "place-has-meetings");
            meetings_of::cancel(tx, caller, outing, 0, "Deszcz")?;
            actions::set_retired(tx, caller, library_id, true)?;
            actions::set_retired(tx, caller, library_id, true)?;
            assert!(actions::places(tx, caller)?.iter().all(|place| place.id != library_id));
            // Whoever names it again takes it up again.
            assert_eq!(actions::find_or_add(tx, caller, &library())?, library_id);
            assert!(actions::places(tx, caller)?.iter().any(|place| place.id == library_id));
            Ok(())
        })
        .await;

        let mut staff = app.coordinator().await;
        let list = staff.get("/work/places").await.ok().text();
        assert!(list.contains("Biblioteka, sala 2") && list.contains("Środa razem"), "{list}");
        let page = format!("/work/places/{library_id}");
        let retire = format!("/work/places/{}/retire", ground.place);
        let refused = staff.post_from(&page, &retire, &[("retired", "yes")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Spotyka się tu jeszcze krąg"));
        staff.post_from(&page, &format!("{page}/retire"), &[("retired", "yes")]).await.see_other();
        let list = staff.get("/work/places").await.ok().text();
        assert!(list.contains("Miejsca, z których już nie korzystamy"), "{list}");
        let choices = staff.get("/work/circles/sroda/edit").await.ok().text();
        assert!(!choices.contains("Biblioteka, Piekary"), "{choices}");

        // A form that comes too late shows both.
        let version = staff.get(&page).await.ok().hidden("version");
        let fields = |name: &'static str, version: &str| {
            [("version", version.to_owned()), ("place_name", name.to_owned()), ("town", "Piekary".to_owned())]
        };
        for (name, status) in [("Nowa nazwa", 303), ("Inna nazwa", 409)] {
            let sent = fields(name, &version);
            let sent: Vec<(&str, &str)> = sent.iter().map(|(field, text)| (*field, text.as_str())).collect();
            let answer = staff.submit(&page, &sent).await;
            assert_eq!(answer.status, status, "{}", answer.text());
            let text = answer.text();
            assert!(status == 303 || (text.contains("Nowa nazwa") && text.contains("Inna nazwa")), "{text}");
        }
        // Whoever only runs circles reads the list and changes nothing.
        let mut facilitator = app.person(&[people::Role::Facilitator]).await;
        let list = facilitator.get("/work/places").await.ok().text();
        assert!(list.contains("Nowa nazwa") || list.contains("Ośrodek"), "{list}");
        assert_eq!(facilitator.get(&page).await.status, 404);
    });
}
