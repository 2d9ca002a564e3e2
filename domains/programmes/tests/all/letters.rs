//! Letters about changes: who gets one, what it says, and what it never says.

use people::{PersonId, person};
use programmes::meeting::{Move, OtherHour, actions};
use testkit::{TestApp, each_engine_async};
use texts::Lang;

use crate::meeting::{app, day, join, meetings, once, plan, plan_once, time, wednesdays};

async fn mail(app: &TestApp, person: PersonId, address: &'static str, lang: Lang) {
    app.act(move |tx, caller| {
        let details = person::Details { email: address.to_owned(), ..person::Details::default() };
        person::set_details(tx, caller, person, &details)?;
        person::set_lang(tx, caller, person, lang)
    })
    .await;
}

/// Everything that waits to leave, as the demonstration shows it, newest first.
async fn outbox(app: &TestApp) -> String {
    let page = app.stranger().get("/demo/outbox").await.ok().text();
    assert!(!page.contains('⟦'), "{page}");
    page
}

fn count(page: &str, address: &str) -> usize {
    page.matches(address).count()
}

#[test]
fn members_with_an_address_learn_of_changes_in_their_language_and_nothing_is_given_away() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let (ola, iryna, silent) = (app.member().await, app.member().await, app.member().await);
        for (client, name) in [(&ola, "Sowa"), (&iryna, "Wilk"), (&silent, "Ryś")] {
            join(&app, ground.circle, client.person.unwrap(), "member", name).await;
        }
        mail(&app, ola.person.unwrap(), "ola@example.org", Lang::Pl).await;
        mail(&app, iryna.person.unwrap(), "iryna@example.org", Lang::Uk).await;
        plan(&app, &wednesdays(&app, ground, "2026-11-25")).await;
        let all = meetings(&app).await;
        let (first, second) = (all[0].id, all[1].id);

        app.act(move |tx, caller| {
            actions::cancel(tx, caller, first, 0, "Prowadząca zachorowała")?;
            actions::cancel(tx, caller, first, 0, "Prowadząca zachorowała")
        })
        .await;
        let page = outbox(&app).await;
        assert_eq!((count(&page, "ola@example.org"), count(&page, "iryna@example.org")), (1, 1), "{page}");
        assert!(page.contains("Zmiana w Twoim kalendarzu") && page.contains("środa, 25 listopada 2026"));
        assert!(page.contains("Зміна у вашому календарі") && page.contains("зустріч у цей час"));
        for secret in ["zachorowała", "Środa razem", "Sowa", "Ośrodek", "sroda"] {
            assert!(!page.contains(secret), "{secret}: {page}");
        }
        // Whoever belongs reads the reason after signing in.
        let mut ola = ola;
        let mine = ola.get("/me/circles/sroda").await.ok().text();
        assert!(mine.contains("zachorowała") && mine.contains("odwołane"), "{mine}");
        let public = app.stranger().get("/circles/sroda").await.ok().text();
        assert!(!public.contains("zachorowała") && !public.contains("25 listopada"), "{public}");

        app.act(move |tx, caller| {
            actions::uncancel(tx, caller, first, 1)?;
            let to = Move { day: day("2026-12-03"), time: time("11:00"), minutes: 60, place: None };
            actions::move_to(tx, caller, second, 0, to)?;
            actions::move_to(tx, caller, second, 1, to)
        })
        .await;
        let page = outbox(&app).await;
        assert_eq!(count(&page, "ola@example.org"), 3, "{page}");
        assert!(page.contains("jednak się odbędzie") && page.contains("Lipowa 1"), "{page}");
        assert!(page.contains("środa, 2 grudnia 2026, 13:30–15:30"), "{page}");
        assert!(page.contains("czwartek, 3 grudnia 2026, 11:00–12:00"), "{page}");

        // Switched off, nothing is written any more; the other still gets hers.
        let off = ola.get("/me/letters").await.ok();
        assert!(off.text().contains("Listy są włączone"));
        ola.submit("/me/letters", &[("wanted", "no")]).await.see_other();
        ola.submit("/me/letters", &[("wanted", "no")]).await.see_other();
        assert!(ola.get("/me/letters").await.ok().text().contains("Listy są wyłączone"));
        let series = all[0].series.unwrap();
        app.act(move |tx, caller| {
            let other = OtherHour {
                id: caller.new_id(),
                from: day("2027-01-01"),
                to: Some(day("2027-02-28")),
                time: time("11:00"),
                minutes: 120,
            };
            actions::other_hour(tx, caller, series, other)
        })
        .await;
        let page = outbox(&app).await;
        assert_eq!((count(&page, "ola@example.org"), count(&page, "iryna@example.org")), (3, 4), "{page}");
        assert!(page.contains("11:00–13:00"), "{page}");
        app.act(move |tx, caller| actions::end_series(tx, caller, series, day("2026-12-20"), "Koniec")).await;
        assert_eq!(count(&outbox(&app).await, "iryna@example.org"), 5);

        // Without an address the page says that none is needed.
        let mut silent = silent;
        let page = silent.get("/me/letters").await.ok().text();
        assert!(page.contains("Nie mamy Twojego adresu") && !page.contains("name=\"wanted\""), "{page}");
    });
}

#[test]
fn what_is_over_is_nobodys_news_and_whoever_did_it_knows() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = app.person(&[people::Role::Facilitator]).await;
        let me = staff.person.unwrap();
        join(&app, ground.circle, me, "facilitator", "Ala").await;
        mail(&app, me, "ala@example.org", Lang::Pl).await;
        let member = app.member().await.person.unwrap();
        join(&app, ground.circle, member, "member", "Sowa").await;
        mail(&app, member, "sowa@example.org", Lang::Pl).await;
        let past = plan_once(&app, &once(&app, ground, "2026-11-18", "13:30")).await;
        let ahead = plan_once(&app, &once(&app, ground, "2026-12-02", "13:30")).await;
        for id in [past, ahead] {
            let stop = format!("/work/meetings/{id}/cancel");
            staff.submit(&stop, &[("version", "0"), ("reason", "Remont")]).await.see_other();
        }
        let page = outbox(&app).await;
        assert_eq!((count(&page, "ala@example.org"), count(&page, "sowa@example.org")), (0, 1), "{page}");

        // Support for one person is news for that person only.
        let mut support = once(&app, ground, "2026-12-04", "10:00");
        support.circle = None;
        support.kind = programmes::model::Kind::Individual;
        support.person = Some(member);
        let support = plan_once(&app, &support).await;
        app.act(move |tx, caller| actions::cancel(tx, caller, support, 0, "Urlop")).await;
        assert_eq!(count(&outbox(&app).await, "sowa@example.org"), 2);
    });
}
