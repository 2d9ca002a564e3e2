//! The register over HTTP: the form as a browser without a script sends it, and as a phone sends it later.

use axum::http::StatusCode;
use base::Id;
use people::Role;
use programmes::{
    model::{MeetingId, MeetingStatus},
    records,
    register::{actions, store as table},
};
use testkit::{Client, each_engine_async};

use super::town::{self, Town};

/// A facilitator of the Wednesday circle.
async fn facilitator(town: &Town) -> Client {
    let client = town.app.person(&[Role::Facilitator]).await;
    let (circle, person) = (town.circle, client.person.unwrap());
    let key = format!("prowadzi {}", &person.to_string()[24..]);
    town.app.act(move |tx, caller| town::join(tx, caller, circle, person, "facilitator", &key, None)).await;
    client
}

fn register(meeting: MeetingId) -> String {
    format!("/work/meetings/{meeting}/register")
}

async fn stands(town: &Town, meeting: MeetingId) -> Vec<(String, String)> {
    town.app
        .act(move |tx, caller| {
            let meeting = records::meeting(tx, caller, meeting)?;
            let lines = table::lines(tx, caller, &meeting)?;
            Ok(lines.into_iter().map(|line| (line.pseudonym, line.status.to_string())).collect())
        })
        .await
}

#[test]
fn a_form_without_a_script_closes_the_register() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let mut client = facilitator(&town).await;
        let path = register(town.meeting);
        let shown = client.get(&path).await.ok();
        let text = shown.text();
        for name in ["Jaskółka", "Wróbel", "Żuraw"] {
            assert!(text.contains(name), "{name}");
        }
        assert!(!text.contains("Sowa") && !text.contains("⟦"), "{text}");
        assert_eq!(text.matches("value=\"attended\" checked").count(), 3);
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 0);
        let id = shown.hidden("id");
        let who = |person| format!("who-{person}");
        let (a, b, c) = (who(town.jaskolka), who(town.wrobel), who(town.zuraw));
        let active = town.jaskolka.to_string();
        let marked = [
            ("id", id.as_str()),
            (&a, "attended"),
            (&b, "absent"),
            (&c, "late"),
            ("active", &active),
            ("new-walk-in", "Kos"),
            ("new-topic", "Sen"),
            ("minutes", "120"),
        ];
        // "Add" shows the form again with one more row and writes nothing.
        let mut adding = marked.to_vec();
        adding.push(("do", "add"));
        let added = client.submit(&path, &adding).await.ok().text();
        assert!(added.contains("name=\"walk-in\"") && added.contains("value=\"Kos\" checked"), "{added}");
        assert!(added.contains(&format!("name=\"{b}\" id=\"{b}-absent\" value=\"absent\" checked")));
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 0);
        assert!(client.submit(&path, &marked).await.see_other().location().ends_with(&path));
        let closed = client.get(&path).await.ok().text();
        assert!(closed.contains("Kos") && closed.contains("Sen") && !closed.contains("⟦"), "{closed}");
        assert!(closed.contains("/work/figures"), "{closed}");
        let wanted = [("Jaskółka", "attended"), ("Kos", "walk_in"), ("Wróbel", "absent"), ("Żuraw", "late")];
        let stood = stands(&town, town.meeting).await;
        let stood: Vec<_> = stood.iter().map(|(name, status)| (name.as_str(), status.as_str())).collect();
        assert_eq!(stood, wanted);
        // The same form sent twice, as a nervous thumb does.
        client.submit(&path, &marked).await.see_other();
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 4);
    });
}

#[test]
fn a_phone_sends_what_it_kept_exactly_once() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let mut client = facilitator(&town).await;
        let path = register(town.meeting);
        // The browser was closed since: its visitor cookie is gone, and the answer sets one with the token.
        let token = client.get("/work/register/token").await.ok();
        let said: serde_json::Value = serde_json::from_slice(&token.bytes).unwrap();
        assert_eq!(said["by"], client.person.unwrap().to_string());
        let csrf = said["csrf"].as_str().unwrap().to_owned();
        let id: Id<()> = town.new_id();
        let (id, who) = (id.to_string(), format!("who-{}", town.jaskolka));
        let body =
            |status: &str| format!("id={id}&csrf={csrf}&{who}={status}&walk-in=Kos&minutes=90").into_bytes();
        for _ in 0..3 {
            let answer = client.json(&path, body("late")).await.ok();
            let said: serde_json::Value = serde_json::from_slice(&answer.bytes).unwrap();
            assert_eq!(said["state"], "closed");
            assert!(said["go"].as_str().unwrap().ends_with(&path));
        }
        assert_eq!(town.count(&town::COUNT_SENT).await, 1);
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 2);
        let other = client.json(&path, body("absent")).await;
        assert_eq!(other.status, StatusCode::CONFLICT);
        // Another sending altogether: somebody was quicker.
        let second: Id<()> = town.new_id();
        let late = format!("id={second}&csrf={csrf}&{who}=absent&walk-in=Kos").into_bytes();
        let already = client.json(&path, late).await;
        assert_eq!(already.status, StatusCode::CONFLICT);
        assert!(already.text().contains("\"already\""), "{}", already.text());
        let wrong = format!("id={second}&csrf={csrf}&{who}=perhaps&minutes=2").into_bytes();
        let wrong = client.json(&path, wrong).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains(&who) && wrong.text().contains("minutes"), "{}", wrong.text());
        // Signed out meanwhile: it asks to sign in, and the phone keeps what it has.
        let mut stranger = town.app.stranger();
        stranger.accept = Some("application/json");
        let asked = stranger.json(&path, body("late")).await;
        assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
        let asked = stranger.get("/work/register/token").await;
        assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn who_comes_second_enters_the_difference_as_corrections() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let (mut first, mut second) = (facilitator(&town).await, facilitator(&town).await);
        let path = register(town.meeting);
        let who = |person| format!("who-{person}");
        let (a, b) = (who(town.jaskolka), who(town.wrobel));
        let (one, two) = (first.get(&path).await.hidden("id"), second.get(&path).await.hidden("id"));
        first.submit(&path, &[("id", &one), (&a, "attended"), (&b, "absent")]).await.see_other();
        let correct = format!("/work/meetings/{}/correct", town.meeting);
        let late =
            [("id", two.as_str()), (&a, "attended"), (&b, "late"), ("walk-in", "Kos"), ("new-topic", "Sen")];
        let compared = second.submit(&path, &late).await;
        assert_eq!(compared.status, StatusCode::CONFLICT, "{}", compared.text());
        let text = compared.text();
        assert!(text.contains("Wróbel") && text.contains("Kos") && text.contains("Sen"), "{text}");
        assert!(!text.contains("Jaskółka") && !text.contains("⟦"), "{text}");
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 2);
        // Everything the page carries goes back as it stands.
        let fields = hidden_fields(&text);
        let mut fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.extend([("take", "0"), ("take", "1"), ("new-topic", "Sen")]);
        let without_reason = second.post_from(&correct, &correct, &fields).await;
        assert_eq!(without_reason.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(without_reason.text().contains("Wróbel"), "what was ticked is still there");
        fields.push(("reason", "z drugiego telefonu"));
        second.post_from(&correct, &correct, &fields).await.see_other();
        let stood = stands(&town, town.meeting).await;
        let stood: Vec<_> = stood.iter().map(|(name, status)| (name.as_str(), status.as_str())).collect();
        assert_eq!(stood, [("Jaskółka", "attended"), ("Kos", "walk_in"), ("Wróbel", "late")]);
        // The same corrections once more change nothing.
        second.post_from(&correct, &correct, &fields).await.see_other();
        assert_eq!(town.count(&town::COUNT_CORRECTIONS).await, 2);
        assert_eq!(town.count(&town::COUNT_TOPIC_CORRECTIONS).await, 1);
        let closed = second.get(&path).await.ok().text();
        assert!(closed.contains("z drugiego telefonu") && closed.contains("Dopisano temat: Sen"), "{closed}");
        // A topic alone needs its reason too.
        let alone = [("several", "yes"), ("new-topic", "Las")];
        let silent = second.post_from(&correct, &correct, &alone).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", silent.text());
        assert!(silent.text().contains("Las"), "what was ticked is still there");
        let told = [("several", "yes"), ("new-topic", "Las"), ("reason", "przypomniało się")];
        second.post_from(&correct, &correct, &told).await.see_other();
        let closed = second.get(&path).await.ok().text();
        assert!(closed.contains("Dopisano temat: Las") && closed.contains("przypomniało się"), "{closed}");
    });
}

/// The hidden fields of a page's forms, in order.
fn hidden_fields(text: &str) -> Vec<(String, String)> {
    text.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once("\" value=\"")?;
            let (value, _) = rest.split_once('"')?;
            (name != "csrf").then(|| (name.to_owned(), value.to_owned()))
        })
        .collect()
}

#[test]
fn a_correction_needs_a_reason_and_keeps_what_was_there() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let mut client = facilitator(&town).await;
        let meeting = town.meeting;
        let open = client.get(&format!("/work/meetings/{meeting}/correct")).await;
        assert_eq!(open.status, StatusCode::UNPROCESSABLE_ENTITY, "not closed yet");
        let submission = town.submission(&[(town.wrobel, "absent")], &[]);
        town.app.act(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await;
        let page = format!("/work/meetings/{meeting}/correct?person={}", town.wrobel);
        let path = format!("/work/meetings/{meeting}/correct");
        let shown = client.get(&page).await.ok();
        assert_eq!(shown.hidden("seen"), "absent no");
        let id = shown.hidden("id");
        let person = town.wrobel.to_string();
        let form = |reason: &'static str, seen: &'static str| {
            [
                ("id".to_owned(), id.clone()),
                ("person".to_owned(), person.clone()),
                ("seen".to_owned(), seen.to_owned()),
                ("status".to_owned(), "late".to_owned()),
                ("active".to_owned(), "yes".to_owned()),
                ("reason".to_owned(), reason.to_owned()),
            ]
        };
        let cases = [("  ", "absent no", 422), ("pomyłka", "excused no", 409), ("pomyłka", "absent no", 303)];
        for (reason, seen, status) in cases {
            let fields = form(reason, seen);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let answer = client.post_from(&page, &path, &fields).await;
            assert_eq!(answer.status.as_u16(), status, "{reason:?} {seen}: {}", answer.text());
        }
        let closed = client.get(&register(meeting)).await.ok().text();
        assert!(closed.contains("pomyłka"), "{closed}");
        let history = town.app.act(move |tx, caller| table::corrections(tx, caller, meeting)).await;
        assert_eq!(history.len(), 1);
        assert_eq!(history[0].by, client.person.unwrap());
        let (before, after) = (history[0].before.unwrap(), history[0].after);
        assert_eq!((before.0.as_str(), after.0.as_str(), after.1), ("absent", "late", true));
        // Somebody who was not in it at all.
        let id: Id<()> = town.new_id();
        let fields = [
            ("id", id.to_string()),
            ("person", String::new()),
            ("walk-in", "zuraw".to_owned()),
            ("status", "attended".to_owned()),
            ("reason", "zapomniane".to_owned()),
        ];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        client.post_from(&page, &path, &fields).await.see_other();
        assert_eq!(stands(&town, meeting).await.len(), 2);
    });
}

#[test]
fn a_closed_year_stays_as_it_is() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let mut coordinator = town.app.coordinator().await;
        let (programme, circle) = (town.programme, town.circle);
        let old = town
            .app
            .act(move |tx, caller| {
                town::meeting(tx, caller, programme, Some(circle), "group", "2025-03-05", None)
            })
            .await;
        let years = "/work/programmes/razem-latwiej/years";
        let shown = coordinator.get(years).await.ok().text();
        assert!(shown.contains(&register(old)) && !shown.contains("⟦"), "{shown}");
        let sure = [("year", "2025"), ("sure-2025", "yes")];
        let open = coordinator.submit(years, &sure).await;
        assert_eq!(open.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(open.text().contains("Środowy krąg"), "{}", open.text());
        let this_year = coordinator.submit(years, &[("year", "2026"), ("sure-2026", "yes")]).await;
        assert_eq!(this_year.status, StatusCode::UNPROCESSABLE_ENTITY);
        let submission = town.submission(&[(town.jaskolka, "attended"), (town.wrobel, "late")], &[]);
        let (again, entries) = (submission.clone(), submission.entries.clone());
        town.app.act(move |tx, caller| actions::close(tx, caller, old, &submission)).await;
        let unsure = coordinator.submit(years, &[("year", "2025")]).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            coordinator.submit(years, &sure).await.see_other();
        }
        let frozen = town.app.act(move |tx, caller| table::frozen(tx, caller, programme)).await;
        assert_eq!(frozen.len(), 1);
        let figures: serde_json::Value = serde_json::from_str(&frozen[0].figures).unwrap();
        assert_eq!((figures["persons"].as_i64(), figures["programme_hours"].as_i64()), (Some(2), Some(2)));
        assert!(coordinator.get(years).await.ok().text().contains("2025"));
        // What arrived before is still answered; anything new is refused and says why.
        town.app.act(move |tx, caller| actions::close(tx, caller, old, &again)).await;
        let second = town
            .app
            .act(move |tx, caller| {
                town::meeting(tx, caller, programme, Some(circle), "group", "2025-04-02", None)
            })
            .await;
        let submission = town.submission(&[(town.jaskolka, "attended")], &[]);
        let refused = town.attempt(move |tx, caller| actions::close(tx, caller, second, &submission)).await;
        assert_eq!(town::refusal(refused), "register-year-frozen");
        let entries: Vec<_> =
            entries.iter().map(|entry| (entry.person, entry.status, entry.active)).collect();
        let refused =
            town.attempt(move |tx, caller| actions::record_closed(tx, caller, second, &entries, &[])).await;
        assert_eq!(town::refusal(refused), "register-year-frozen");
        let page = format!("/work/meetings/{old}/correct?person={}", town.wrobel);
        let (id, person): (Id<()>, _) = (town.new_id(), town.wrobel.to_string());
        let id = id.to_string();
        let fields = [
            ("id", id.as_str()),
            ("person", &person),
            ("seen", "late no"),
            ("status", "absent"),
            ("reason", "pomyłka"),
        ];
        let path = format!("/work/meetings/{old}/correct");
        let answer = coordinator.post_from(&page, &path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(town.count(&town::COUNT_CORRECTIONS).await, 0);
    });
}

#[test]
fn doors_are_closed_to_those_who_do_not_run_the_circle() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let (programme, circle) = (town.programme, town.circle);
        let cancelled = town
            .app
            .act(move |tx, caller| {
                let flood = Some("zalane");
                town::meeting(tx, caller, programme, Some(circle), "group", "2026-11-11", flood)
            })
            .await;
        let mut elsewhere = town.app.person(&[Role::Facilitator]).await;
        let mut member = town.app.member().await;
        let mut supervisor = town.app.person(&[Role::Supervisor]).await;
        for page in ["register", "correct", "sheet"] {
            let path = format!("/work/meetings/{}/{page}", town.meeting);
            assert_eq!(elsewhere.get(&path).await.status, StatusCode::NOT_FOUND, "{page}");
            assert_eq!(member.get(&path).await.status, StatusCode::NOT_FOUND, "{page}");
        }
        let (id, who): (Id<()>, _) = (town.new_id(), format!("who-{}", town.jaskolka));
        let id = id.to_string();
        let fields = [("id", id.as_str()), (&who, "attended")];
        let path = register(town.meeting);
        let own = elsewhere.get("/work/register/token").await.ok();
        let said: serde_json::Value = serde_json::from_slice(&own.bytes).unwrap();
        let mut sent = fields.to_vec();
        sent.push(("csrf", said["csrf"].as_str().unwrap()));
        assert_eq!(elsewhere.post(&path, &sent).await.status, StatusCode::NOT_FOUND);
        let years = "/work/programmes/razem-latwiej/years";
        assert_eq!(supervisor.get(years).await.status, StatusCode::NOT_FOUND);
        // A cancelled meeting has a page that says why, and no closing.
        let mut client = facilitator(&town).await;
        let cancelled = register(cancelled);
        assert!(client.get(&cancelled).await.ok().text().contains("zalane"));
        let refused = client.submit(&cancelled, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 0);
        let worker = town.app.stranger().get("/register-worker.js").await.ok();
        assert!(worker.text().contains("addEventListener"));
        assert_eq!(worker.headers["content-type"], "text/javascript; charset=utf-8");
    });
}

#[test]
fn names_are_opened_for_a_sheet_only_when_asked_and_every_look_is_logged() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let wrobel = town.wrobel;
        town.app
            .act(move |tx, caller| {
                let details = people::person::Details {
                    name: "Wiesława Przykładowa".to_owned(),
                    ..people::person::Details::default()
                };
                people::person::set_details(tx, caller, wrobel, &details)
            })
            .await;
        let mut client = facilitator(&town).await;
        let path = format!("/work/meetings/{}/sheet", town.meeting);
        let plain = client.get(&path).await.ok().text();
        assert!(plain.contains("Wróbel") && !plain.contains("Przykładowa") && !plain.contains("⟦"));
        let blank = client.get(&format!("{path}?names=blank")).await.ok().text();
        assert!(!blank.contains("Wróbel"));
        assert_eq!(town.count(&town::COUNT_LOOKS).await, 0);
        let named = client.submit(&path, &[]).await.ok().text();
        assert!(named.contains("Wiesława Przykładowa"), "{named}");
        assert_eq!(town.count(&town::COUNT_LOOKS).await, 3);
    });
}

#[test]
fn what_the_register_says_the_figures_count() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let meeting = town.meeting;
        let submission = town.submission(&[(town.jaskolka, "attended"), (town.wrobel, "absent")], &["Kos"]);
        town.app.act(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await;
        let programme = town.programme;
        let (figures, wrong, status) = town
            .app
            .act(move |tx, caller| {
                let year = base::Period::year(2026).unwrap();
                let figures = programmes::figures::actions::of_programme(tx, caller, programme, year)?;
                let wrong = programmes::figures::actions::verify(tx, caller)?.len();
                Ok((figures, wrong, records::meeting(tx, caller, meeting)?.status))
            })
            .await;
        assert_eq!((figures.persons, figures.meetings, figures.minutes), (2, 1, 120));
        assert_eq!((figures.attendances, figures.contact_minutes, wrong), (2, 240, 0));
        assert_eq!(status, MeetingStatus::Closed);
    });
}

#[test]
fn every_page_has_all_its_words_in_every_language() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let (programme, circle) = (town.programme, town.circle);
        let old = town
            .app
            .act(move |tx, caller| {
                town::meeting(tx, caller, programme, Some(circle), "outing", "2025-03-05", None)
            })
            .await;
        let submission = town.submission(&[(town.jaskolka, "attended"), (town.wrobel, "absent")], &["Kos"]);
        town.app.act(move |tx, caller| actions::close(tx, caller, old, &submission)).await;
        let mut client = town.app.coordinator().await;
        let who = format!("who-{}", town.wrobel);
        let pages = [
            register(town.meeting),
            register(old),
            format!("/work/meetings/{old}/correct"),
            format!("/work/meetings/{old}/correct?person={}", town.wrobel),
            format!("/work/meetings/{old}/sheet"),
            "/work/programmes/razem-latwiej/years".to_owned(),
        ];
        for lang in texts::Lang::ALL {
            let cookie = town.app.site.cookies.name("lang");
            client.cookies.insert(cookie, lang.code().to_owned());
            let mut seen = Vec::new();
            for page in &pages {
                seen.push(client.get(page).await.ok());
            }
            let id: Id<()> = town.new_id();
            let id = id.to_string();
            let late = [("id", id.as_str()), (&who, "late"), ("new-topic", "Sen")];
            let compared = client.submit(&register(old), &late).await;
            assert_eq!(compared.status, StatusCode::CONFLICT);
            seen.push(compared);
            let wrong = [("id", id.as_str()), (&who, "perhaps"), ("minutes", "abc")];
            seen.push(client.submit(&register(town.meeting), &wrong).await);
            for answered in seen {
                let text = answered.text();
                assert!(!text.contains('⟦'), "{lang}: {text}");
                assert!(text.contains(&format!("<html lang=\"{}\"", lang.code())), "{lang}");
            }
        }
    });
}
