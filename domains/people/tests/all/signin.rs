use axum::http::StatusCode;
use people::{PersonId, PersonKind, Role, access, person};
use testkit::{Client, TestApp, each_engine_async};
use texts::Lang;

use crate::{town, words};

const PASSWORD: &str = "cztery ciche sowy";

/// Somebody with an address and, perhaps, a password set on the page made for it.
async fn resident(app: &TestApp, email: &str, password: Option<&str>) -> PersonId {
    let mut client = app.member().await;
    let person = client.person.expect("a person");
    let email = email.to_owned();
    app.act(move |tx, caller| {
        let details = person::Details { email: email.clone(), ..person::Details::default() };
        person::set_details(tx, caller, person, &details)
    })
    .await;
    if let Some(password) = password {
        client.submit("/me/password", &[("new", password)]).await.see_other();
    }
    person
}

/// Where the newest letter's link leads.
async fn newest_link(client: &mut Client) -> String {
    let page = client.get("/demo/outbox").await.ok().text();
    let link = page.split_once("href=\"http://ostoja.test").expect("a letter with a link").1;
    link.split_once('"').expect("an address ends").0.to_owned()
}

#[test]
fn a_password_lets_in_and_leads_where_one_wanted_to_go() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        resident(&app, "Jola@Example.org", Some(PASSWORD)).await;
        let mut client = app.stranger();
        assert_eq!(client.get("/me?x=1").await.see_other().location(), "/piekary/sign-in");
        let answer =
            client.submit("/sign-in", &[("email", " jola@example.ORG "), ("password", PASSWORD)]).await;
        assert_eq!(answer.see_other().location(), "/piekary/me?x=1");
        assert!(!client.cookies.keys().any(|name| name.ends_with("next")), "the wish is spent");
        client.get("/me").await.ok();
        let left = client.post_from("/me", "/sign-out", &[]).await.see_other();
        assert!(left.headers.contains_key("clear-site-data"));
        assert_eq!(client.get("/me").await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn what_is_wrong_gets_one_sentence_that_tells_nothing() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        resident(&app, "jola@example.org", Some(PASSWORD)).await;
        resident(&app, "ela@example.org", None).await;
        let mut client = app.stranger();
        let mut sentences = Vec::new();
        for (email, password) in [
            ("jola@example.org", "cztery ciche Sowy"),
            ("nikt@example.org", PASSWORD),
            ("ela@example.org", PASSWORD),
        ] {
            let answer = client.submit("/sign-in", &[("email", email), ("password", password)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let text = answer.text();
            assert!(text.contains(&format!("value=\"{email}\"")), "what was typed stays");
            assert!(!text.contains(password), "a password is never written into a page");
            let summary = text.split_once("data-problems").expect("a problem").1;
            sentences.push(summary.split_once("</div>").expect("its end").0.to_owned());
        }
        assert!(sentences.windows(2).all(|pair| pair[0] == pair[1]), "{sentences:?}");
        let empty = client.submit("/sign-in", &[("email", ""), ("password", "")]).await;
        assert!(empty.text().contains("href=\"#email\"") && empty.text().contains("href=\"#password\""));
    });
}

#[test]
fn the_eleventh_guess_waits_even_when_it_is_right() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        resident(&app, "jola@example.org", Some(PASSWORD)).await;
        let mut client = app.stranger();
        for _ in 0..10 {
            let answer =
                client.submit("/sign-in", &[("email", "jola@example.org"), ("password", "zgaduję dalej")]);
            assert_eq!(answer.await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer =
            client.submit("/sign-in", &[("email", "jola@example.org"), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        app.site.clock.set(app.site.clock.now().plus_minutes(16));
        client.submit("/sign-in", &[("email", "jola@example.org"), ("password", PASSWORD)]).await.see_other();
    });
}

#[test]
fn a_link_waits_for_a_press_and_works_once() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let person = resident(&app, "jola@example.org", None).await;
        let mut client = app.stranger();
        let answer = client.post_from("/sign-in", "/sign-in/link", &[("email", "jola@example.org")]).await;
        assert_eq!(answer.see_other().location(), "/piekary/sign-in/sent");
        let link = newest_link(&mut client).await;
        // A program that looks at the links of a mail opens it twice and presses nothing.
        let mut scanner = app.stranger();
        scanner.get(&link).await.ok();
        scanner.get(&link).await.ok();
        assert_eq!(scanner.get("/me").await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.submit(&link, &[]).await.see_other().location(), "/piekary/me");
        client.get("/me").await.ok();
        // A thief who finds it later finds nothing.
        let mut thief = app.stranger();
        assert_eq!(thief.get(&link).await.status, StatusCode::GONE);
        assert_eq!(thief.post_from("/sign-in", &link, &[]).await.status, StatusCode::GONE);
        assert_eq!(thief.get("/me").await.status, StatusCode::SEE_OTHER);
        let looks = app.act(move |tx, caller| access::looks(tx, caller, person, 5)).await;
        assert!(looks.is_empty(), "nobody looked at anybody");
    });
}

#[test]
fn a_link_expires_and_a_newer_one_replaces_it() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        resident(&app, "jola@example.org", None).await;
        let mut client = app.stranger();
        client.post_from("/sign-in", "/sign-in/link", &[("email", "jola@example.org")]).await.see_other();
        let first = newest_link(&mut client).await;
        app.site.clock.set(app.site.clock.now().plus_minutes(1));
        client.post_from("/sign-in", "/sign-in/link", &[("email", "jola@example.org")]).await.see_other();
        let second = newest_link(&mut client).await;
        assert_ne!(first, second);
        assert_eq!(client.get(&first).await.status, StatusCode::GONE);
        client.get(&second).await.ok();
        app.site.clock.set(app.site.clock.now().plus_minutes(15));
        assert_eq!(client.get(&second).await.status, StatusCode::GONE);
        assert_eq!(client.post_from("/sign-in", &second, &[]).await.status, StatusCode::GONE);
    });
}

#[test]
fn asking_for_a_link_tells_nothing_and_floods_nobody() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        resident(&app, "jola@example.org", None).await;
        let mut client = app.stranger();
        let unknown = client.post_from("/sign-in", "/sign-in/link", &[("email", "nikt@example.org")]).await;
        assert_eq!(unknown.see_other().location(), "/piekary/sign-in/sent");
        assert!(!client.get("/demo/outbox").await.text().contains("href=\"http://ostoja.test"));
        for _ in 0..6 {
            let known = client.post_from("/sign-in", "/sign-in/link", &[("email", "jola@example.org")]).await;
            assert_eq!(known.see_other().location(), "/piekary/sign-in/sent");
        }
        let letters = client.get("/demo/outbox").await.text().matches("href=\"http://ostoja.test").count();
        assert_eq!(letters, 3);
        let wrong = client.post_from("/sign-in", "/sign-in/link", &[("email", "jola na example")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("jola na example"));
    });
}

#[test]
fn seven_words_lead_back_and_other_words_do_not() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.stranger();
        let page = client.submit("/begin", &[("lang", "uk")]).await.ok();
        assert_eq!(page.headers["cache-control"], "no-store");
        let phrase = words(&page.text());
        assert_eq!(phrase.split(' ').count(), seal::PHRASE_WORDS);
        client.get("/me").await.ok();

        let mut again = app.stranger();
        let typed = phrase.to_uppercase().replace(' ', " - ");
        again.submit("/sign-in/phrase", &[("phrase", &typed)]).await.see_other();
        again.get("/me").await.ok();

        let mut other = app.stranger();
        let swapped: Vec<&str> = phrase.split(' ').rev().collect();
        let answer = other.submit("/sign-in/phrase", &[("phrase", &swapped.join(" "))]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answer = other.submit("/sign-in/phrase", &[("phrase", "baku żółw")]).await;
        assert!(answer.text().contains("value=\"baku żółw\""), "what was typed stays");
        assert_eq!(other.get("/me").await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn guessing_phrases_is_slow() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.stranger();
        let guess = "baku baku baku baku baku baku baku";
        for _ in 0..10 {
            let answer = client.submit("/sign-in/phrase", &[("phrase", guess)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = client.submit("/sign-in/phrase", &[("phrase", guess)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    });
}

#[test]
fn the_ceremonies_of_a_passkey_have_their_shape() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let begun = client.post_from("/me", "/me/passkeys/start", &[]).await.ok();
        let begun: serde_json::Value = serde_json::from_slice(&begun.bytes).expect("JSON");
        let options = &begun["options"]["publicKey"];
        assert_eq!(options["rp"]["id"], "ostoja.test");
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        // What a device keeps with the key says nothing about the person.
        assert_eq!(options["user"]["name"], "Piekary Śląskie");
        assert!(options["challenge"].as_str().is_some_and(|challenge| challenge.len() >= 20));

        let mut stranger = app.stranger();
        let begun = stranger.post_from("/sign-in", "/sign-in/passkey/start", &[]).await.ok();
        let begun: serde_json::Value = serde_json::from_slice(&begun.bytes).expect("JSON");
        assert!(begun["options"]["publicKey"]["allowCredentials"].as_array().is_none_or(Vec::is_empty));
        let id = begun["id"].as_str().expect("an id").to_owned();
        let credential = r#"{"id":"AAAA","rawId":"AAAA","type":"public-key","extensions":{},"response":{
            "authenticatorData":"AAAA","clientDataJSON":"AAAA","signature":"AAAA","userHandle":"AAAA"}}"#;
        for (id, credential) in [(id.as_str(), credential), (id.as_str(), "{}"), ("x", credential), (&id, "")]
        {
            let answer = stranger
                .post_from("/sign-in", "/sign-in/passkey", &[("id", id), ("credential", credential)])
                .await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
        }
        assert_eq!(stranger.get("/me").await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn a_form_of_another_browser_is_refused() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let token = app.stranger().get("/sign-in").await.hidden("csrf");
        let mut other = app.stranger();
        let fields = [("email", "a@example.org"), ("password", "x"), ("csrf", token.as_str())];
        assert_eq!(other.post("/sign-in", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

/// The clock of a small server may be set right by an hour, forwards or back.
#[test]
fn a_clock_an_hour_off_shuts_nobody_out() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        resident(&app, "jola@example.org", Some(PASSWORD)).await;
        let mut inside = app.stranger();
        inside.submit("/sign-in", &[("email", "jola@example.org"), ("password", PASSWORD)]).await.see_other();
        let mut waiting = app.stranger();
        waiting.post_from("/sign-in", "/sign-in/link", &[("email", "jola@example.org")]).await.see_other();
        let link = newest_link(&mut waiting).await;
        let now = app.site.clock.now();
        app.site.clock.set(now.plus_minutes(-60));
        inside.get("/me").await.ok();
        let fields = [("email", "jola@example.org"), ("password", PASSWORD)];
        app.stranger().submit("/sign-in", &fields).await.see_other();
        waiting.submit(&link, &[]).await.see_other();
        waiting.get("/me").await.ok();
        app.site.clock.set(now.plus_minutes(60));
        inside.get("/me").await.ok();
        waiting.get("/me").await.ok();
        // A link is the one thing that an hour makes too old, and it says so.
        waiting.post_from("/me", "/sign-out", &[]).await.see_other();
        waiting.post_from("/sign-in", "/sign-in/link", &[("email", "jola@example.org")]).await.see_other();
        let link = newest_link(&mut waiting).await;
        app.site.clock.set(now.plus_minutes(120));
        assert_eq!(waiting.get(&link).await.status, StatusCode::GONE);
    });
}

#[test]
fn somebody_erased_does_not_get_in_any_more() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let person = resident(&app, "jola@example.org", Some(PASSWORD)).await;
        let mut client = app.stranger();
        client.post_from("/sign-in", "/sign-in/link", &[("email", "jola@example.org")]).await.see_other();
        let link = newest_link(&mut client).await;
        let mut inside = app.stranger();
        inside.submit("/sign-in", &[("email", "jola@example.org"), ("password", PASSWORD)]).await.see_other();

        app.act(move |tx, caller| person::erase(tx, caller, person)).await;

        assert_eq!(inside.get("/me").await.status, StatusCode::SEE_OTHER, "the session is over");
        assert_eq!(client.get(&link).await.status, StatusCode::GONE);
        let answer =
            client.submit("/sign-in", &[("email", "jola@example.org"), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            !client.get("/demo/outbox").await.text().contains("href=\"http://ostoja.test"),
            "no letter is left"
        );
    });
}

#[test]
fn communities_do_not_know_each_others_people() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        resident(&app, "jola@example.org", Some(PASSWORD)).await;
        let site = app.site.clone();
        let bytom = app
            .act(move |tx, caller| {
                people::community::create(tx, &site, "bytom", "Bytom", "Europe/Warsaw", Lang::Pl, caller.now)
            })
            .await;
        let (site, there) = (app.site.clone(), bytom.clone());
        app.site
            .db
            .write(move |tx| {
                let caller = people::Caller::operator(site.clone(), there.clone());
                let person = person::create(tx, &caller, PersonKind::Named, Lang::Pl)?;
                person::grant(tx, &caller, person, Role::Admin)
            })
            .await
            .expect("another town has its own people");
        let mut client = app.stranger();
        client.base = "/bytom".to_owned();
        let answer =
            client.submit("/sign-in", &[("email", "jola@example.org"), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}
