//! Secret calendar addresses: made, followed by a calendar program, switched off.

use axum::http::header;
use calendar::{find_zone, ics::Status, read};
use people::Role;
use programmes::meeting::{Draft, Move, actions};
use programmes::model::{Format, Kind};
use store::{statement, values};
use testkit::{Answered, Client, each_engine_async};
use texts::Lang;

use crate::meeting::{another_circle, app, day, join, meetings, once, plan, plan_once, time, wednesdays};

statement! {
    LEAVE = "UPDATE membership SET left_on = $4 WHERE community_id = $1 AND circle_id = $2 AND person_id = $3";
    HASHES = "SELECT token_hash FROM calendar_address WHERE community_id = $1";
}

/// Makes an address and answers its path.
async fn address(client: &mut Client, what: &str) -> String {
    let id = client.get("/me/calendar").await.ok().hidden("id");
    let page = client.submit("/me/calendar", &[("id", &id), ("what", what)]).await.ok().text();
    let (_, rest) = page.split_once("href=\"webcal://ostoja.test").expect("a webcal link");
    let path = rest.split('"').next().unwrap().to_owned();
    assert!(page.contains(&format!("href=\"http://ostoja.test{path}\"")), "{page}");
    path
}

fn events(answer: &Answered) -> Vec<calendar::ics::Event> {
    let document = read::document(&answer.text(), &find_zone("Europe/Warsaw").unwrap()).unwrap();
    assert_eq!(document.problems, []);
    document.events
}

#[test]
fn a_calendar_says_when_and_where_and_never_what() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut member = app.member().await;
        join(&app, ground.circle, member.person.unwrap(), "member", "Sowa").await;
        let elsewhere = another_circle(&app, ground, "wtorek").await;
        plan(&app, &wednesdays(&app, ground, "2026-03-04")).await;
        plan_once(&app, &Draft { circle: Some(elsewhere), ..once(&app, ground, "2026-11-26", "10:00") })
            .await;
        let support = Draft {
            circle: None,
            kind: Kind::Individual,
            format: Format::Phone,
            person: member.person,
            ..once(&app, ground, "2026-11-27", "09:00")
        };
        plan_once(&app, &support).await;
        let next: Vec<_> =
            meetings(&app).await.into_iter().filter(|one| one.starts_local.as_str() > "2026-12").collect();
        let (moved, gone) = (next[0].id, next[1].id);
        let path = address(&mut member, "me").await;
        let mut program = app.stranger();
        let before = program.get(&path).await.ok();
        assert_eq!(before.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
        let text = before.text();
        assert!(
            text.contains("METHOD:PUBLISH")
                && text.contains("TZID:Europe/Warsaw")
                && text.contains("CLASS:PRIVATE")
        );
        for secret in ["Środa", "Wtorek", "Ośrodek", "Sowa", "Razem", "razem-latwiej"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        let first = events(&before);
        assert!(first.iter().all(|event| event.summary == "Spotkanie"));
        // Ninety days back: 27 August is the oldest day that can be there.
        assert_eq!(first[0].when.start().date(), day("2026-09-02").0);
        assert!(!first.iter().any(|event| event.when.start().date() == day("2026-11-26").0));
        let call = first.iter().find(|event| event.when.start().date() == day("2026-11-27").0).unwrap();
        assert_eq!(call.location, None);
        assert_eq!(first[0].location.as_deref(), Some("ul. Lipowa 1, Piekary Śląskie"));

        // A program that has it already is told so.
        let tag = before.headers[header::ETAG].to_str().unwrap().to_owned();
        assert!(before.headers[header::LAST_MODIFIED].to_str().unwrap().ends_with(" GMT"));
        let again = asked_with(&program, &path, &tag).await;
        assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0));

        app.site.clock.set("2026-11-25T12:00:00Z".parse().unwrap());
        let to = Move { day: day("2026-12-03"), time: time("11:00"), minutes: 90, place: None };
        app.act(move |tx, caller| actions::move_to(tx, caller, moved, 0, to)).await;
        app.act(move |tx, caller| actions::cancel(tx, caller, gone, 0, "Choroba")).await;
        let after = asked_with(&program, &path, &tag).await.ok();
        assert_ne!(after.headers[header::ETAG], tag);
        assert!(!after.text().contains("Choroba"));
        let second = events(&after);
        let uids = |events: &[calendar::ics::Event]| {
            let mut uids: Vec<String> = events.iter().map(|event| event.uid.clone()).collect();
            uids.sort();
            uids
        };
        assert_eq!(uids(&first), uids(&second), "moves and cancellations keep their UID");
        let moved = second.iter().find(|event| event.uid.starts_with(&moved.to_string())).unwrap();
        assert_eq!((moved.sequence, moved.status), (1, Status::Confirmed));
        assert_eq!(moved.when.start(), day("2026-12-03").0.at(11, 0, 0, 0));
        let gone = second.iter().find(|event| event.uid.starts_with(&gone.to_string())).unwrap();
        assert_eq!((gone.sequence, gone.status), (1, Status::Cancelled));

        // Who has left sees no later meeting.
        let (circle, person) = (ground.circle, member.person.unwrap());
        app.act(move |tx, caller| {
            tx.execute(&LEAVE, values![caller.community.id, circle, person, day("2026-11-25")])?;
            Ok(())
        })
        .await;
        let left = events(&program.get(&path).await.ok());
        assert_eq!(left.last().unwrap().when.start().date(), day("2026-11-27").0);
    });
}

async fn asked_with(program: &Client, path: &str, tag: &str) -> Answered {
    let mut program = program.clone();
    program.headers.insert("if-none-match", tag.to_owned());
    program.get(path).await
}

#[test]
fn an_address_is_a_key_and_can_be_switched_off() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut member = app.member().await;
        join(&app, ground.circle, member.person.unwrap(), "member", "Sowa").await;
        let path = address(&mut member, "").await;
        let token = path.rsplit('/').next().unwrap().to_owned();
        let mut program = app.stranger();
        program.get(&path).await.ok();
        program.get(&format!("{path}.ics")).await.ok();
        let kept: Vec<String> = app
            .act(|tx, caller| Ok(tx.query(&HASHES, values![caller.community.id], |row| row.get(0))?))
            .await;
        assert!(kept.iter().all(|hash| *hash != token), "only the hash is kept");
        let list = member.get("/me/calendar").await.ok();
        assert!(!list.text().contains(&token), "it is shown once");

        // Nothing like it, and another community's.
        for path in
            ["/calendar/x".to_owned(), format!("/calendar/{}", "0".repeat(64)), format!("/calendar/{token}0")]
        {
            assert_eq!(program.get(&path).await.status, 404, "{path}");
        }
        let (site, now) = (app.site.clone(), app.site.clock.now());
        app.act(move |tx, _| {
            people::community::create(tx, &site, "inna", "Inna", "Europe/Warsaw", Lang::Pl, now)
        })
        .await;
        let mut elsewhere = program.clone();
        elsewhere.base = "/inna".to_owned();
        assert_eq!(elsewhere.get(&format!("/calendar/{token}")).await.status, 404);

        // Somebody else cannot switch it off; its owner can.
        let hash = list.hidden("address");
        let mut other = app.member().await;
        other.post_from("/me/calendar", "/me/calendar/revoke", &[("address", &hash)]).await.see_other();
        program.get(&path).await.ok();
        member.post_from("/me/calendar", "/me/calendar/revoke", &[("address", &hash)]).await.see_other();
        let off = program.get(&path).await;
        assert_eq!(off.status, 404);
        let never = program.get("/calendar/x").await;
        assert_eq!(off.text().replace(&token, "x"), never.text(), "both look alike");
    });
}

#[test]
fn the_same_form_gives_the_same_address_and_none_once_revoked() {
    each_engine_async(|db| async {
        let (app, _) = app(db).await;
        let mut member = app.member().await;
        let id = member.get("/me/calendar").await.ok().hidden("id");
        let made = member.submit("/me/calendar", &[("id", &id)]).await.ok();
        let twice = member.submit("/me/calendar", &[("id", &id)]).await.ok();
        let link = |answer: &Answered| {
            let text = answer.text();
            text.split_once("href=\"webcal://").unwrap().1.split('"').next().unwrap().to_owned()
        };
        assert_eq!(link(&made), link(&twice));
        let page = member.get("/me/calendar").await.ok();
        assert_eq!(page.text().matches("name=\"address\"").count(), 1);
        // The same id from somebody else is another address.
        let mut other = app.member().await;
        assert_ne!(link(&other.submit("/me/calendar", &[("id", &id)]).await.ok()), link(&made));
        let hash = page.hidden("address");
        member.post_from("/me/calendar", "/me/calendar/revoke", &[("address", &hash)]).await.see_other();
        assert_eq!(member.submit("/me/calendar", &[("id", &id)]).await.status, 409);
        for odd in [
            [("id", "x"), ("what", "")],
            [("id", &id), ("what", "circle:x")],
            [("id", &id), ("what", "town")],
        ] {
            assert_eq!(member.submit("/me/calendar", &odd).await.status, 422, "{odd:?}");
        }
    });
}

#[test]
fn staff_name_the_circles_they_run_and_no_other() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let elsewhere = another_circle(&app, ground, "wtorek").await;
        plan_once(&app, &once(&app, ground, "2026-11-25", "13:30")).await;
        plan_once(&app, &Draft { circle: Some(elsewhere), ..once(&app, ground, "2026-11-26", "10:00") })
            .await;
        let mut staff = app.person(&[Role::Facilitator]).await;
        let person = staff.person.unwrap();
        join(&app, ground.circle, person, "facilitator", "Ala").await;
        let mut program = app.stranger();
        let of_circle = address(&mut staff, &format!("circle:{}", ground.circle)).await;
        let of_place = address(&mut staff, &format!("place:{}", ground.place)).await;
        let summaries = |answer: &Answered| -> Vec<String> {
            events(answer).into_iter().map(|event| event.summary).collect()
        };
        assert_eq!(summaries(&program.get(&of_circle).await.ok()), ["Środa razem"]);
        assert_eq!(summaries(&program.get(&of_place).await.ok()), ["Środa razem", "Spotkanie"]);

        // Not of a circle of others, and nothing for a member.
        let id = staff.get("/me/calendar").await.ok().hidden("id");
        let theirs = format!("circle:{elsewhere}");
        assert_eq!(staff.submit("/me/calendar", &[("id", &id), ("what", &theirs)]).await.status, 404);
        let mut member = app.member().await;
        let place = format!("place:{}", ground.place);
        assert_eq!(member.submit("/me/calendar", &[("id", &id), ("what", &place)]).await.status, 404);
        assert!(!member.get("/me/calendar").await.ok().text().contains("Środa"));

        // Who no longer runs the circle no longer sees it.
        let circle = ground.circle;
        app.act(move |tx, caller| {
            tx.execute(&LEAVE, values![caller.community.id, circle, person, day("2026-11-24")])?;
            Ok(())
        })
        .await;
        assert_eq!(program.get(&of_circle).await.status, 404);
        assert_eq!(summaries(&program.get(&of_place).await.ok()), ["Spotkanie", "Spotkanie"]);
        app.act(move |tx, caller| people::person::revoke(tx, caller, person, Role::Facilitator)).await;
        assert_eq!(program.get(&of_place).await.status, 404);
    });
}
