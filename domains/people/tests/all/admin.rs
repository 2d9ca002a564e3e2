use axum::http::StatusCode;
use people::{PersonId, PersonKind, Role, person};
use testkit::{TestApp, each_engine_async};
use texts::Lang;

use crate::town;

async fn named(app: &TestApp, email: &str) -> PersonId {
    let email = email.to_owned();
    app.act(move |tx, caller| {
        let id = person::create(tx, caller, PersonKind::Named, Lang::Pl)?;
        let details = person::Details {
            name: "Jola Jarzębina".to_owned(),
            email: email.clone(),
            ..person::Details::default()
        };
        person::set_details(tx, caller, id, &details)?;
        person::grant(tx, caller, id, Role::Member)?;
        Ok(id)
    })
    .await
}

#[test]
fn the_list_opens_nobody_and_finds_by_the_whole_address() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let person = named(&app, "jola@example.org").await;
        let mut office = app.coordinator().await;
        let list = office.get("/work/people").await.ok().text();
        assert!(list.contains(&person.to_string()) && !list.contains("Jarzębina"));
        let admins = office.get("/work/people?role=admin").await.ok().text();
        assert!(!admins.contains(&person.to_string()), "the filter filters");
        let found =
            office.post_from("/work/people", "/work/people/find", &[("who", " JOLA@example.org ")]).await;
        assert_eq!(found.see_other().location(), format!("/piekary/work/people/{person}"));
        let missing = office.post_from("/work/people", "/work/people/find", &[("who", "jola@")]).await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(missing.text().contains("value=\"jola@\""), "what was typed stays");
        for role in [Role::Member, Role::Facilitator, Role::Auditor, Role::Funder] {
            let mut other = app.person(&[role]).await;
            assert_eq!(other.get("/work/people").await.status, StatusCode::NOT_FOUND);
        }
    });
}

#[test]
fn a_long_list_has_pages_and_everybody_is_on_one() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        app.act(|tx, caller| {
            for _ in 0..60 {
                person::create(tx, caller, PersonKind::Anonymous, Lang::Pl)?;
            }
            Ok(())
        })
        .await;
        let mut office = app.coordinator().await;
        let first = office.get("/work/people").await.ok().text();
        let next = first.split_once("/work/people?role=").expect("a next page").1;
        let next =
            next.split_once('"').expect("its address ends").0.replace("&amp;", "&").replace("&#38;", "&");
        let second = office.get(&format!("/work/people?role={next}")).await.ok().text();
        let rows = |page: &str| page.matches("scope=\"row\"").count();
        assert_eq!((rows(&first), rows(&second)), (50, 11), "sixty and the coordinator");
    });
}

#[test]
fn opening_a_record_asks_why_and_the_person_reads_it() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let person = named(&app, "jola@example.org").await;
        let (card, mut office) = (format!("/work/people/{person}"), app.coordinator().await);
        assert!(!office.get(&card).await.ok().text().contains("Jarzębina"));
        let open = format!("{card}/open");
        for purpose in ["", "sheet", "curiosity"] {
            let answer = office.post_from(&card, &open, &[("purpose", purpose)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(!answer.text().contains("Jarzębina"));
        }
        let opened = office.post_from(&card, &open, &[("purpose", "contact")]).await.ok();
        assert_eq!(opened.headers["cache-control"], "no-store");
        assert!(opened.text().contains("Jola Jarzębina"));
        let looks = app.act(move |tx, caller| people::access::looks(tx, caller, person, 9)).await;
        assert_eq!(looks.len(), 1, "only what was opened is listed");
        assert_eq!(looks[0].actor, office.person.expect("a person"));
        let broken = app.act(|tx, caller| people::access::verify_chain(tx, caller.community.id)).await;
        assert_eq!(broken, None);
    });
}

#[test]
fn a_stale_form_of_the_office_shows_both_and_is_saved_the_second_time() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let person = named(&app, "jola@example.org").await;
        let (card, mut office) = (format!("/work/people/{person}"), app.coordinator().await);
        let opened = office.post_from(&card, &format!("{card}/open"), &[("purpose", "profile")]).await.ok();
        let version = opened.hidden("version");
        app.act(move |tx, caller| {
            let details = person::Details { name: "Nowe Imię".to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, person, &details)
        })
        .await;
        let save = format!("{card}/details");
        let fields =
            |version: &'static str| [("name", "Moje Imię"), ("purpose", "profile"), ("version", version)];
        let stale = office.post_from(&card, &save, &fields(Box::leak(version.into_boxed_str()))).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let text = stale.text();
        assert!(text.contains("Nowe Imię") && text.contains("value=\"Moje Imię\""), "{text}");
        let newer = stale.hidden("version");
        office.post_from(&card, &save, &fields(Box::leak(newer.into_boxed_str()))).await.see_other();
        let looks = app.act(move |tx, caller| people::access::looks(tx, caller, person, 9)).await;
        assert_eq!(looks.len(), 2, "showing both texts opened the record once more");
    });
}

#[test]
fn somebody_is_added_once() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut office = app.coordinator().await;
        let form = office.get("/work/people/new").await.ok();
        let (id, csrf) = (form.hidden("id"), form.hidden("csrf"));
        assert!(!form.text().contains("value=\"admin\""), "a coordinator makes no admin");
        let fields = [
            ("csrf", csrf.as_str()),
            ("id", &id),
            ("kind", "named"),
            ("name", "Ola"),
            ("email", "ola@example.org"),
            ("lang", "uk"),
            ("roles", "member"),
            ("roles", "facilitator"),
        ];
        for _ in 0..2 {
            let answer = office.post("/work/people/new", &fields).await;
            assert_eq!(answer.see_other().location(), format!("/piekary/work/people/{id}"));
        }
        let person: PersonId = id.parse().expect("an id");
        let roles = app.act(move |tx, caller| person::roles(tx, caller, person)).await;
        assert_eq!(roles, people::Roles::of(&[Role::Member, Role::Facilitator]));
        let mail = office.get("/demo/outbox").await.ok().text();
        assert_eq!(mail.matches("ola@example.org").count(), 1, "one letter of welcome");

        let wrong =
            office.submit("/work/people/new", &[("kind", "named"), ("name", "Ala"), ("id", &id)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("href=\"#email\"") && wrong.text().contains("value=\"Ala\""));
        let nothing = office.submit("/work/people/new", &[("kind", "office"), ("id", &id)]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let admin = [
            ("kind", "office"),
            ("name", "Ewa"),
            ("id", "019b0000-0000-7000-8000-000000000000"),
            ("roles", "admin"),
        ];
        assert_eq!(office.submit("/work/people/new", &admin).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let taken = [
            ("kind", "named"),
            ("email", "OLA@example.org"),
            ("id", "019b0000-0000-7000-8000-000000000001"),
            ("roles", "member"),
        ];
        let taken = office.submit("/work/people/new", &taken).await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(taken.text().contains("href=\"#email\""));
    });
}

#[test]
fn roles_are_given_and_taken_by_rule_and_stay_listed() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let person = named(&app, "jola@example.org").await;
        let card = format!("/work/people/{person}");
        let roles = format!("{card}/roles");
        let mut office = app.coordinator().await;
        office.post_from(&card, &roles, &[("role", "facilitator"), ("held", "yes")]).await.see_other();
        office.post_from(&card, &roles, &[("role", "facilitator")]).await.see_other();
        let page = office.get(&card).await.ok().text();
        let t = app.site.texts.of(Lang::Pl);
        for key in ["people-role-given", "people-role-taken"] {
            let line = t.one(key, "role", t.get("people-role-facilitator"));
            assert!(page.contains(&line), "{line} is not listed");
        }
        for (role, held) in [("admin", "yes"), ("king", "yes")] {
            let answer = office.post_from(&card, &roles, &[("role", role), ("held", held)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }

        let mut only = app.person(&[Role::Admin]).await;
        let own = format!("/work/people/{}", only.person.expect("a person"));
        let last = only.post_from(&own, &format!("{own}/roles"), &[("role", "admin")]).await;
        assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY);
        let erased = only.submit(&format!("{own}/erase"), &[("word", "usuń")]).await;
        assert_eq!(erased.status, StatusCode::UNPROCESSABLE_ENTITY);
        only.post_from(&card, &roles, &[("role", "admin"), ("held", "yes")]).await.see_other();
        only.post_from(&own, &format!("{own}/roles"), &[("role", "admin")]).await.see_other();
    });
}

#[test]
fn the_office_erases_on_request_but_no_admin() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let person = named(&app, "jola@example.org").await;
        let admin = app.person(&[Role::Admin]).await.person.expect("a person");
        app.person(&[Role::Admin]).await;
        let mut office = app.coordinator().await;
        let refused = office.submit(&format!("/work/people/{admin}/erase"), &[("word", "usuń")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let erase = format!("/work/people/{person}/erase");
        assert_eq!(office.submit(&erase, &[("word", "")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        office.submit(&erase, &[("word", "usuń")]).await.see_other();
        assert_eq!(office.get(&format!("/work/people/{person}")).await.status, StatusCode::NOT_FOUND);
        assert!(!office.get("/work/people").await.ok().text().contains(&person.to_string()));
    });
}

#[test]
fn the_community_is_named_by_an_admin() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        assert_eq!(app.coordinator().await.get("/work/community").await.status, StatusCode::NOT_FOUND);
        let mut admin = app.person(&[Role::Admin]).await;
        let seen = [("seen_name", "Piekary Śląskie"), ("seen_lang", "pl"), ("lang", "pl")];
        let rename = |name: &'static str| [seen[0], seen[1], seen[2], ("name", name)];
        admin.submit("/work/community", &rename("Piekary razem")).await.see_other();
        assert!(admin.get("/work/community").await.ok().text().contains("Piekary razem"));
        let stale = admin.submit("/work/community", &rename("Inaczej")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text().contains("value=\"Inaczej\""));
        assert_eq!(
            admin.submit("/work/community", &rename("")).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    });
}

#[test]
fn everybody_may_read_privacy_accessibility_and_help() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut stranger = app.stranger();
        for path in ["/privacy", "/accessibility", "/help"] {
            assert!(!stranger.get(path).await.ok().text().contains('⟦'));
        }
    });
}
