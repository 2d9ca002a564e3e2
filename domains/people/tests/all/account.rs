use axum::http::StatusCode;
use people::{
    Method, Role,
    access::{self, Purpose},
    person, session,
};
use testkit::{Client, each_engine_async};

use crate::{town, words};

/// The newest letter on screen, and where its link leads.
async fn newest_letter(client: &mut Client) -> (String, String) {
    let page = client.get("/demo/outbox").await.ok().text();
    let (before, after) = page.split_once("href=\"http://ostoja.test").expect("a letter with a link");
    let link = after.split_once('"').expect("an address ends").0.to_owned();
    (before.to_owned(), link)
}

async fn version(client: &mut Client) -> String {
    client.get("/me/details").await.ok().hidden("version")
}

#[test]
fn an_account_without_a_name_keeps_nothing_but_a_language() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.stranger();
        let page = client.submit("/begin", &[("lang", "fr")]).await.ok().text();
        let phrase = words(&page);
        assert_eq!(phrase.split(' ').count(), 7);
        // Without the tick there is a friendly page, and never the same words again.
        let answer = client.post_from("/me", "/begin/kept", &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for word in phrase.split(' ') {
            assert!(!answer.text().contains(&format!(">{word}<")));
        }
        let answer = client.post_from("/me", "/begin/kept", &[("kept", "yes")]).await;
        assert_eq!(answer.see_other().location(), "/piekary/me");
        let me = client.get("/me").await.ok().text();
        assert!(me.contains("Nous ne savons pas qui vous êtes"), "the language that was chosen");
        assert_eq!(client.get("/begin").await.status, StatusCode::SEE_OTHER, "one account is enough");
        let nothing = app.stranger().submit("/begin", &[("lang", "xx")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn details_are_sealed_and_an_address_is_kept_when_its_owner_says_so() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let version = version(&mut client).await;
        let fields = [
            ("name", "Jola Jarzębina"),
            ("email", "jola@example.org"),
            ("phone", "+48 32 000 00 00"),
            ("lang", "en"),
            ("version", version.as_str()),
        ];
        client.submit("/me/details", &fields).await.see_other();
        let me = client.get("/me").await.ok().text();
        assert!(me.contains("Jola Jarzębina") && me.contains("+48 32 000 00 00"));
        assert!(!me.contains("jola@example.org"), "not before it is confirmed");
        let (page, link) = newest_letter(&mut client).await;
        assert!(page.contains("Confirm your address"), "in the language that was chosen");
        // Somebody else's account does not take the address.
        let mut other = app.member().await;
        assert!(!other.get(&link).await.ok().text().contains("jola@example.org"));
        assert_eq!(other.post_from("/me", &link, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(client.get(&link).await.ok().text().contains("jola@example.org"));
        client.submit(&link, &[]).await.see_other();
        assert!(client.get("/me").await.text().contains("jola@example.org"));
        assert_eq!(client.post_from("/me", &link, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn nobody_learns_whose_address_is_known() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let known = app.member().await.person.expect("a person");
        app.act(move |tx, caller| {
            let details =
                person::Details { email: "jola@example.org".to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, known, &details)
        })
        .await;
        let mut curious = app.member().await;
        let mut locations = Vec::new();
        for email in ["jola@example.org", "nikt@example.org"] {
            let version = version(&mut curious).await;
            let fields = [("name", ""), ("email", email), ("lang", "pl"), ("version", version.as_str())];
            locations.push(curious.submit("/me/details", &fields).await.see_other().location().to_owned());
            app.site.clock.set(app.site.clock.now().plus_minutes(1));
        }
        assert_eq!(locations[0], locations[1]);
    });
}

#[test]
fn a_form_older_than_the_record_shows_both() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let version = version(&mut client).await;
        let first = [("name", "Pierwsza"), ("lang", "pl"), ("version", version.as_str())];
        client.submit("/me/details", &first).await.see_other();
        let second = [("name", "Druga"), ("lang", "pl"), ("version", version.as_str())];
        let answer = client.submit("/me/details", &second).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        let text = answer.text();
        assert!(text.contains("Pierwsza") && text.contains("value=\"Druga\""), "{text}");
        let newer = answer.hidden("version");
        client
            .submit("/me/details", &[("name", "Druga"), ("lang", "pl"), ("version", &newer)])
            .await
            .see_other();
        assert!(client.get("/me").await.text().contains("Druga"));
    });
}

#[test]
fn a_new_password_asks_for_the_old_one_and_ends_other_sessions() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let person = client.person.expect("a person");
        let mut phone = app.stranger();
        let token =
            app.act(move |tx, caller| session::begin(tx, caller, person, Method::Demo, "phone")).await;
        phone.cookies.insert(app.site.cookies.name("session-piekary"), token);
        phone.get("/me").await.ok();

        for bad in ["krótkie", "password1234"] {
            let answer = client.submit("/me/password", &[("new", bad)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(!answer.text().contains(bad), "a password is never written into a page");
        }
        phone.get("/me").await.ok();
        client.submit("/me/password", &[("new", "cztery ciche sowy")]).await.see_other();
        assert_eq!(phone.get("/me").await.status, StatusCode::SEE_OTHER);
        client.get("/me").await.ok();

        let without = client.submit("/me/password", &[("new", "jasna lampa w oknie")]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(without.text().contains("href=\"#current\""));
        let fields = [("current", "cztery ciche sowy"), ("new", "jasna lampa w oknie")];
        client.submit("/me/password", &fields).await.see_other();
    });
}

#[test]
fn sessions_are_listed_and_ended_by_their_owner_only() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let person = client.person.expect("a person");
        let mut phone = app.stranger();
        let token =
            app.act(move |tx, caller| session::begin(tx, caller, person, Method::Link, "phone")).await;
        phone.cookies.insert(app.site.cookies.name("session-piekary"), token);
        let page = client.get("/me/sessions").await.ok().text();
        let end = page.split_once("/me/sessions/").expect("another session").1;
        let end = format!("/me/sessions/{}", end.split_once('"').expect("its address ends").0);
        assert!(page.contains("Telefon"));

        let mut other = app.member().await;
        other.post_from("/me", &end, &[]).await.see_other();
        phone.get("/me").await.ok();
        client.post_from("/me/sessions", &end, &[]).await.see_other();
        assert_eq!(phone.get("/me").await.status, StatusCode::SEE_OTHER);
        client.get("/me").await.ok();
    });
}

#[test]
fn who_looked_is_told_without_a_name() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let subject = client.person.expect("a person");
        assert!(client.get("/me/looks").await.ok().text().contains("Nikt nie zaglądał"));
        let looker = app.coordinator().await.person.expect("a person");
        let caller = app.operator();
        app.act(move |tx, _| {
            let session = people::SessionId::from_uuid(looker.uuid());
            let actor = people::Actor { person: looker, session, roles: people::Roles::MANAGE };
            let caller = people::Caller { authority: people::Authority::Person(actor), ..caller.clone() };
            access::look(tx, &caller, subject, Purpose::Contact).map(drop)
        })
        .await;
        let page = client.get("/me/looks").await.ok().text();
        assert!(page.contains("Żeby się z Tobą skontaktować") && page.contains("Rola: koordynacja"));
        assert!(!page.contains(&looker.to_string()));
    });
}

#[test]
fn new_words_replace_the_old_ones() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.stranger();
        let old = words(&client.submit("/begin", &[("lang", "pl")]).await.ok().text());
        let new = words(&client.submit("/me/phrase", &[]).await.ok().text());
        assert_ne!(old, new);
        let mut again = app.stranger();
        let answer = again.submit("/sign-in/phrase", &[("phrase", &old)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.submit("/sign-in/phrase", &[("phrase", &new)]).await.see_other();
    });
}

#[test]
fn the_last_way_back_cannot_be_given_away() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let person = client.person.expect("a person");
        app.act(move |tx, caller| {
            let details =
                person::Details { email: "jola@example.org".to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, person, &details)
        })
        .await;
        let first = version(&mut client).await;
        let answer =
            client.submit("/me/details", &[("email", ""), ("lang", "pl"), ("version", &first)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        client.submit("/me/phrase", &[]).await.ok();
        let second = version(&mut client).await;
        client
            .submit("/me/details", &[("email", ""), ("lang", "pl"), ("version", &second)])
            .await
            .see_other();
    });
}

#[test]
fn ones_own_data_can_be_taken_along() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let version = version(&mut client).await;
        let fields = [("name", "Jola"), ("lang", "uk"), ("version", version.as_str())];
        client.submit("/me/details", &fields).await.see_other();
        let answer = client.get("/me/export").await.ok();
        assert!(answer.headers["content-disposition"].to_str().expect("text").starts_with("attachment"));
        let data: serde_json::Value = serde_json::from_slice(&answer.bytes).expect("JSON");
        assert_eq!(data["person"]["name"], "Jola");
        assert_eq!(data["person"]["language"], "uk");
        assert_eq!(data["person"]["roles"][0], "member");
        assert_eq!(data["sessions"].as_array().map(Vec::len), Some(1));
    });
}

#[test]
fn the_last_admin_cannot_be_erased() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut only = app.person(&[Role::Admin]).await;
        let answer = only.submit("/me/erase", &[("word", "usuń")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        only.get("/me").await.ok();
        app.person(&[Role::Admin]).await;
        only.submit("/me/erase", &[("word", "usuń")]).await.see_other();
    });
}
