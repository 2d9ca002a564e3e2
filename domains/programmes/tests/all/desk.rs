//! The desk and the forms of meetings, over HTTP.

use people::Role;
use programmes::{meeting::actions, model::MeetingStatus};
use testkit::{Client, TestApp, each_engine_async};

use crate::meeting::{
    Ground, another_circle, app, close, day, join, meeting, meetings, once, plan, plan_once, wednesdays,
};

async fn facilitator(app: &TestApp, ground: Ground) -> Client {
    let client = app.person(&[Role::Facilitator]).await;
    join(app, ground.circle, client.person.unwrap(), "facilitator", "Ala").await;
    client
}

#[test]
fn the_desk_shows_today_first_then_what_waits_then_the_week() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let empty = staff.get("/work").await.ok().text();
        assert!(empty.contains("Dzisiaj nie ma spotkań"), "{empty}");
        let today = plan_once(&app, &once(&app, ground, "2026-11-25", "13:30")).await;
        let waits = plan_once(&app, &once(&app, ground, "2026-11-18", "13:30")).await;
        let done = plan_once(&app, &once(&app, ground, "2026-11-11", "13:30")).await;
        close(&app, done).await;
        let soon = plan_once(&app, &once(&app, ground, "2026-12-02", "13:30")).await;
        let far = plan_once(&app, &once(&app, ground, "2026-12-03", "13:30")).await;
        let page = staff.get("/work").await.ok().text();
        let at = |what: String| page.find(&what).unwrap_or(usize::MAX);
        let (first, second) =
            (at(format!("/work/meetings/{today}/register")), at(format!("/work/meetings/{waits}/register")));
        let third = at(format!("\"/piekary/work/meetings/{soon}\""));
        assert!(first < second && second < third && third < usize::MAX, "{page}");
        assert!(!page.contains(&done.to_string()) && !page.contains(&far.to_string()));
        assert!(page.contains("13:30–15:30") && page.contains("Środa razem"));

        // Another circle's facilitator sees none of it, and finds none of its addresses.
        let mut other = app.person(&[Role::Facilitator]).await;
        let page = other.get("/work").await.ok().text();
        assert!(!page.contains(&today.to_string()) && !page.contains("Środa razem"));
        for path in [
            format!("/work/meetings/{today}"),
            format!("/work/meetings/{today}/move"),
            format!("/work/meetings/{today}/cancel"),
            "/work/circles/sroda/meetings".to_owned(),
            "/work/circles/sroda/meetings/new".to_owned(),
            "/work/month?circle=sroda".to_owned(),
        ] {
            assert_eq!(other.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(app.member().await.get("/work").await.status, 404);
        let counts = app.person(&[Role::Evaluator]).await.get("/work").await.ok().text();
        assert!(!counts.contains(&today.to_string()));
    });
}

#[test]
fn a_town_without_a_programme_is_shown_where_to_begin() {
    each_engine_async(|db| async {
        let app = TestApp::new(db, people::routes().and(programmes::routes()), &[]).await;
        let page = app.coordinator().await.get("/work").await.ok().text();
        assert!(page.contains("/piekary/work/programmes/new"), "{page}");
    });
}

fn fields(id: &str) -> Vec<(&'static str, String)> {
    [
        ("id", id),
        ("first", "2026-11-25"),
        ("from", "13:30"),
        ("to", "15:30"),
        ("repeats", "weekly"),
        ("ends", "after"),
        ("times", "6"),
        ("kind", "group"),
        ("format", "in_person"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

fn changed<'f>(
    fields: &'f [(&'static str, String)],
    with: &[(&'static str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let kept = fields.iter().filter(|(name, _)| !with.iter().any(|(other, _)| other == name));
    kept.map(|(name, value)| (*name, value.as_str())).chain(with.iter().copied()).collect()
}

#[test]
fn a_form_shows_the_dates_before_it_plans_and_plans_once() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let form = "/work/circles/sroda/meetings/new";
        let id = staff.get(form).await.ok().hidden("id");
        let sent = fields(&id);
        let shown = staff.submit(form, &changed(&sent, &[("do", "show")])).await.ok();
        let page = shown.text();
        assert!(page.contains("w każdą środę o 13:30"), "{page}");
        assert!(page.contains("środa, 25 listopada 2026, 13:30"));
        assert!(page.contains("środa, 23 grudnia 2026, 13:30"));
        assert!(!page.contains("środa, 30 grudnia 2026"), "five dates are enough");
        assert_eq!(shown.hidden("id"), id, "the same form goes on");
        assert_eq!(meetings(&app).await.len(), 0);

        let save = changed(&sent, &[("do", "save")]);
        let saved = staff.submit(form, &save).await.see_other();
        assert_eq!(saved.location(), "/piekary/work/circles/sroda/meetings");
        assert_eq!(meetings(&app).await.len(), 6);
        staff.submit(form, &save).await.see_other();
        assert_eq!(meetings(&app).await.len(), 6, "the same form twice");
        let list = staff.get("/work/circles/sroda/meetings").await.ok().text();
        assert!(list.contains("w każdą środę o 13:30") && list.contains("do 30 grudnia 2026"), "{list}");

        // What is wrong is said at its field, and nothing typed is lost.
        let fresh = staff.get(form).await.hidden("id");
        let sent = fields(&fresh);
        for (wrong, says) in [
            (("to", "12:00"), "Spotkanie musi skończyć się później"),
            (("first", "2026-02-30"), "W kalendarzu nie ma dnia"),
            (("from", "25:00"), "nie jest godziną"),
            (("times", "0"), "Wpisz liczbę całkowitą"),
            (("repeats", "sometimes"), "Wybierz jedną z odpowiedzi"),
            (("place", "nowhere"), "Wybierz jedną z odpowiedzi"),
        ] {
            for button in ["show", "save"] {
                let answer = staff.submit(form, &changed(&sent, &[wrong, ("do", button)])).await;
                assert_eq!(answer.status, 422, "{wrong:?}");
                let page = answer.text();
                assert!(page.contains(says), "{wrong:?}: {page}");
                assert!(wrong.0 == "repeats" || wrong.0 == "place" || page.contains(wrong.1));
            }
        }
        let backwards = changed(&sent, &[("ends", "on"), ("until", "2026-11-24"), ("do", "save")]);
        assert_eq!(staff.submit(form, &backwards).await.status, 422);
        let guest = changed(&sent, &[("repeats", "once"), ("kind", "guest"), ("do", "save")]);
        assert!(staff.submit(form, &guest).await.text().contains("Napisz, kto przyjdzie"));
        assert_eq!(meetings(&app).await.len(), 6);
    });
}

#[test]
fn rhythms_are_said_in_words_in_five_languages() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let form = "/work/circles/sroda/meetings/new";
        let id = staff.get(form).await.ok().hidden("id");
        let sent = fields(&id);
        for (lang, weekly, fortnight, last, second) in [
            (
                "en",
                "every Wednesday at 13:30",
                "every other week on Wednesday at 13:30",
                "on the last Wednesday of the month at 13:30",
                "on the second Tuesday of the month at 13:30",
            ),
            (
                "pl",
                "w każdą środę o 13:30",
                "co drugi tydzień w środę o 13:30",
                "w ostatnią środę miesiąca o 13:30",
                "w drugi wtorek miesiąca o 13:30",
            ),
            (
                "fr",
                "chaque mercredi à 13:30",
                "une semaine sur deux le mercredi à 13:30",
                "le dernier mercredi du mois à 13:30",
                "le deuxième mardi du mois à 13:30",
            ),
            (
                "ru",
                "каждую среду в 13:30",
                "через неделю в среду в 13:30",
                "в последнюю среду месяца в 13:30",
                "во второй вторник месяца в 13:30",
            ),
            (
                "uk",
                "щосереди о 13:30",
                "через тиждень у середу о 13:30",
                "в останню середу місяця о 13:30",
                "у другий вівторок місяця о 13:30",
            ),
        ] {
            staff.cookies.insert(app.site.cookies.name("lang"), lang.to_owned());
            for (repeats, first, says) in [
                ("weekly", "2026-11-25", weekly),
                ("fortnightly", "2026-11-25", fortnight),
                ("monthly-last", "2026-11-25", last),
                ("monthly-nth", "2026-12-08", second),
            ] {
                let with = [("repeats", repeats), ("first", first), ("do", "show")];
                let page = staff.submit(form, &changed(&sent, &with)).await.ok().text();
                assert!(page.contains(says), "{lang} {repeats}: {page}");
                assert!(!page.contains('⟦'), "{lang}: {page}");
            }
        }
    });
}

#[test]
fn moving_and_cancelling_ask_for_what_they_need() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let series = plan(&app, &wednesdays(&app, ground, "2026-11-25")).await;
        let id = meetings(&app).await[1].id;
        let (page, go, stop) = (
            format!("/work/meetings/{id}"),
            format!("/work/meetings/{id}/move"),
            format!("/work/meetings/{id}/cancel"),
        );
        let form = staff.get(&go).await.ok();
        assert!(form.text().contains("value=\"2026-12-02\"") && form.text().contains("value=\"15:30\""));
        let version = form.hidden("version");
        let to = [("version", version.as_str()), ("day", "2026-12-03"), ("from", "11:00"), ("to", "12:30")];
        staff.submit(&go, &to).await.see_other();
        let moved = meeting(&app, id).await;
        assert_eq!((moved.starts_local.as_str(), moved.minutes), ("2026-12-03T11:00", 90));
        let shown = staff.get(&page).await.ok().text();
        assert!(shown.contains("Przeniesione z dnia") && shown.contains("2 grudnia 2026"), "{shown}");

        // A form from before the move: what stands now is shown beside what was typed.
        let stale =
            [("version", version.as_str()), ("day", "2026-12-04"), ("from", "10:00"), ("to", "11:00")];
        let answer = staff.submit(&go, &stale).await;
        assert_eq!(answer.status, 409);
        let both = answer.text();
        assert!(
            both.contains("3 grudnia 2026, 11:00–12:30") && both.contains("value=\"2026-12-04\""),
            "{both}"
        );
        let early = [("version", "1"), ("day", "2026-12-04"), ("from", "10:00"), ("to", "09:00")];
        assert!(staff.submit(&go, &early).await.text().contains("Spotkanie musi skończyć się później"));

        let silent = staff.submit(&stop, &[("version", "1"), ("reason", "  ")]).await;
        assert_eq!(silent.status, 422);
        assert!(silent.text().contains("Napisz, dlaczego"));
        staff.submit(&stop, &[("version", "1"), ("reason", "Malowanie sali")]).await.see_other();
        staff.submit(&stop, &[("version", "1"), ("reason", "Malowanie sali")]).await.see_other();
        let gone = meeting(&app, id).await;
        assert_eq!((gone.status, gone.sequence), (MeetingStatus::Cancelled, 2));
        let shown = staff.get(&page).await.ok().text();
        assert!(shown.contains("Malowanie sali") && !shown.contains(&format!("{page}/register")), "{shown}");
        let back = format!("{page}/uncancel");
        staff.post_from(&page, &back, &[("version", "2")]).await.see_other();
        assert_eq!(meeting(&app, id).await.status, MeetingStatus::Planned);

        close(&app, id).await;
        let answer = staff
            .submit(&go, &[("version", "3"), ("day", "2026-12-05"), ("from", "10:00"), ("to", "11:00")])
            .await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("Rejestr tego spotkania jest zamknięty"));

        // Another hour for some time, then the end.
        let about = format!("/work/series/{series}");
        let id = staff.get(&about).await.ok().hidden("id");
        let other = [
            ("id", id.as_str()),
            ("first", "2026-12-07"),
            ("until", "2026-12-31"),
            ("from", "11:00"),
            ("to", "13:00"),
        ];
        staff.post_from(&about, &format!("{about}/hour"), &other).await.see_other();
        let at_eleven =
            meetings(&app).await.iter().filter(|one| one.starts_local.ends_with("T11:00")).count();
        assert_eq!(at_eleven, 5, "four Wednesdays, and the one that was moved by hand");
        let silent =
            staff.post_from(&about, &format!("{about}/end"), &[("last", "2026-12-02"), ("reason", "")]).await;
        assert_eq!(silent.status, 422);
    });
}

#[test]
fn individual_support_is_chosen_by_pseudonym() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let member = app.member().await;
        let sowa = join(&app, ground.circle, member.person.unwrap(), "member", "Sowa").await;
        let elsewhere = another_circle(&app, ground, "wtorek").await;
        let stranger = app.member().await;
        let wilk = join(&app, elsewhere, stranger.person.unwrap(), "member", "Wilk").await;
        let form = "/work/meetings/new";
        let page = staff.get("/work/meetings/new?kind=individual").await.ok();
        assert!(page.text().contains("Sowa") && !page.text().contains("Wilk"));
        assert!(
            !page.text().contains(&member.person.unwrap().to_string()),
            "two circles cannot be joined by id"
        );
        let id = page.hidden("id");
        let (sowa, wilk) = (sowa.to_string(), wilk.to_string());
        let fields = |person: &'static str| {
            [
                ("kind", "individual"),
                ("format", "phone"),
                ("day", "2026-11-26"),
                ("from", "10:00"),
                ("minutes", "45"),
                ("person", person),
            ]
        };
        for (person, minutes) in [("", "45"), (wilk.as_str(), "45"), (sowa.as_str(), "0")] {
            let mut sent: Vec<(&str, &str)> =
                fields("").into_iter().filter(|(name, _)| !["person", "minutes"].contains(name)).collect();
            sent.extend([("id", id.as_str()), ("person", person), ("minutes", minutes)]);
            assert_eq!(staff.submit(form, &sent).await.status, 422, "{person} {minutes}");
        }
        let mut sent: Vec<(&str, &str)> =
            fields("").into_iter().filter(|(name, _)| *name != "person").collect();
        sent.extend([("id", id.as_str()), ("person", sowa.as_str())]);
        let planned = staff.submit(form, &sent).await.see_other();
        assert_eq!(planned.location(), format!("/piekary/work/meetings/{id}"));
        staff.submit(form, &sent).await.see_other();
        assert_eq!(meetings(&app).await.len(), 1);
        let shown = staff.get(&format!("/work/meetings/{id}")).await.ok().text();
        assert!(
            shown.contains("Sowa") && shown.contains("Przez telefon") && shown.contains("45\u{a0}min"),
            "{shown}"
        );
    });
}

#[test]
fn a_month_is_printed_with_the_days_around_it() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        plan(&app, &wednesdays(&app, ground, "2026-11-04")).await;
        let id = meetings(&app).await[2].id;
        app.act(move |tx, caller| actions::cancel(tx, caller, id, 0, "Remont")).await;
        let page = staff.get("/work/month?month=2026-11").await.ok().text();
        assert!(page.contains("listopad 2026"));
        assert_eq!(page.matches("<tr>").count(), 7, "heads and six weeks");
        assert_eq!(page.matches("class=\"month-entry\"").count(), 5, "four in November, one on 2 December");
        assert_eq!(page.matches("<s>").count(), 1);
        assert_eq!(staff.get("/work/month?month=2026-11&circle=nowhere").await.status, 404);
        assert!(staff.get("/work/month?month=2026-02-30").await.ok().text().contains("listopad 2026"));
        let empty = staff.get("/work/month?month=2025-01").await.ok().text();
        assert!(empty.contains("W tym miesiącu nie ma spotkań"));
        assert_eq!(day("2026-11-25"), app.operator().today());
    });
}
