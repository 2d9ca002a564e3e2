//! The numbers above every page: kept by people who call.

use axum::http::StatusCode;
use base::Problem;
use people::{Role, crisis, person};
use testkit::{Client, TestApp, each_engine_async};

use crate::town;

/// The address of a line's page, by its number.
async fn page_of(client: &mut Client, number: &str) -> String {
    let list = client.get("/work/numbers").await.ok().text();
    let (before, _) = list.split_once(&format!(">{number}</a>")).expect("the number is on the list");
    let (_, address) = before.rsplit_once("href=\"").expect("a link");
    address.split_once('"').expect("it ends").0.to_owned()
}

async fn call(client: &mut Client, number: &str, answered: &str) {
    let page = page_of(client, number).await;
    let version = client.get(&page).await.ok().hidden("version");
    let fields = [("version", version.as_str()), ("answered", answered)];
    client.post_from(&page, &format!("{page}/called"), &fields).await.see_other();
}

/// The strip above a stranger's page.
async fn strip(app: &TestApp, lang: &str) -> String {
    let mut stranger = app.stranger();
    stranger.headers.insert("accept-language", lang.to_owned());
    let page = stranger.get("/sign-in").await.ok().text();
    let (_, strip) = page.split_once("class=\"crisis\"").expect("the strip");
    strip.split_once("</aside>").expect("it ends").0.to_owned()
}

#[test]
fn a_number_is_shown_once_somebody_was_answered_and_for_half_a_year() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut office = app.coordinator().await;
        // A new community knows the lines of its country, and shows none but 112.
        let list = office.get("/work/numbers").await.ok().text();
        assert!(list.contains("116 123") && !list.contains("3114"), "{list}");
        assert!(strip(&app, "pl").await.contains("tel:112"));
        assert!(!strip(&app, "pl").await.contains("tel:116123"));
        let public = app.stranger().get("/numbers").await.ok().text();
        assert!(public.contains("tel:112") && !public.contains("116 123"));

        call(&mut office, "116 123", "yes").await;
        call(&mut office, "+48 800 088 141", "yes").await;
        assert!(strip(&app, "pl").await.contains("tel:116123"));
        assert!(!strip(&app, "pl").await.contains("tel:+48800088141"), "it speaks another language");
        assert!(strip(&app, "uk").await.contains("tel:+48800088141"));
        assert!(strip(&app, "fr").await.contains("tel:116123"), "better another language than nothing");
        let public = app.stranger().get("/numbers").await.ok().text();
        assert!(public.contains("116 123") && public.contains("25 listopada 2026"), "{public}");
        let page = page_of(&mut office, "116 123").await;
        let page = office.get(&page).await.ok().text();
        assert!(page.contains("25 listopada 2026, Koordynacja") || page.contains("koordynacja"), "{page}");

        // Nobody answers the next call: gone at once.
        call(&mut office, "116 123", "no").await;
        assert!(!strip(&app, "pl").await.contains("tel:116123"));
        call(&mut office, "116 123", "yes").await;
        assert!(strip(&app, "pl").await.contains("tel:116123"));
        app.site.clock.set(app.site.clock.now().plus_days(179));
        assert!(strip(&app, "pl").await.contains("tel:116123"));
        app.site.clock.set(app.site.clock.now().plus_days(1));
        assert!(!strip(&app, "pl").await.contains("tel:116123"), "older than 180 days");
        assert!(strip(&app, "pl").await.contains("tel:112"));
    });
}

#[test]
fn the_office_is_reminded_once_for_each_call() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut office = app.person(&[Role::Coordinator, Role::Admin]).await;
        let reader = office.person.expect("a person");
        app.act(move |tx, caller| {
            let details =
                person::Details { email: "klon@example.org".to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, reader, &details)
        })
        .await;
        call(&mut office, "116 123", "yes").await;
        let remind = async |app: &TestApp| app.act(crisis::actions::remind).await;
        assert_eq!(remind(&app).await, 0);
        app.site.clock.set(app.site.clock.now().plus_days(149));
        assert_eq!(remind(&app).await, 0);
        app.site.clock.set(app.site.clock.now().plus_days(1));
        assert_eq!((remind(&app).await, remind(&app).await), (1, 0));
        let outbox = app.stranger().get("/demo/outbox").await.ok().text();
        assert_eq!(outbox.matches("klon@example.org").count(), 1, "one letter, two roles");
        assert!(outbox.contains("116 123") && outbox.contains("/piekary/work/numbers"), "{outbox}");
        let mut office = app.coordinator().await;
        call(&mut office, "116 123", "yes").await;
        app.site.clock.set(app.site.clock.now().plus_days(150));
        assert_eq!(remind(&app).await, 1, "another call, another reminder");
    });
}

fn fields<'a>(id: &'a str, number: &'a str, name: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("id", id),
        ("name", name),
        ("number", number),
        ("audience", "everyone"),
        ("languages", "pl"),
        ("languages", "uk"),
        ("country", "pl"),
        ("free", "yes"),
    ]
}

#[test]
fn a_local_number_is_added_corrected_and_taken_off() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut office = app.coordinator().await;
        let id = office.get("/work/numbers/new").await.ok().hidden("id");
        let bad = [
            ("id", id.as_str()),
            ("name", "Telefon w Piekarach"),
            ("number", "zadzwoń"),
            ("country", "POL"),
            ("web", "javascript:alert(1)"),
        ];
        let answer = office.submit("/work/numbers/new", &bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = answer.text();
        for field in ["number", "audience", "languages", "country", "web"] {
            assert!(text.contains(&format!("href=\"#{field}")), "{field}");
        }
        assert!(text.contains("value=\"zadzwoń\""), "what was typed stays");

        let good = fields(&id, "32 287 95 03", "Telefon w Piekarach");
        for _ in 0..2 {
            office.submit("/work/numbers/new", &good).await.see_other();
        }
        let list = office.get("/work/numbers").await.text();
        assert_eq!(list.matches("32 287 95 03").count(), 1, "the same form twice is one number");
        let other = office.get("/work/numbers/new").await.hidden("id");
        let again = office.submit("/work/numbers/new", &fields(&other, "(32) 287-95-03", "Inny")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a number stands on the list once");

        call(&mut office, "32 287 95 03", "yes").await;
        let page = page_of(&mut office, "32 287 95 03").await;
        let version = office.get(&page).await.hidden("version");
        let mut renamed = fields(&id, "32 287 95 03", "Telefon dla mieszkańców");
        renamed.push(("version", &version));
        office.submit(&page, &renamed).await.see_other();
        assert!(strip(&app, "pl").await.contains("tel:322879503"), "the same number is still the one called");
        // The form of an older version: both texts, nothing lost.
        let mut stale = fields(&id, "32 287 95 04", "Trzecia nazwa");
        stale.push(("version", &version));
        let answer = office.submit(&page, &stale).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        let text = answer.text();
        assert!(
            text.contains("Telefon dla mieszkańców") && text.contains("value=\"Trzecia nazwa\""),
            "{text}"
        );
        let called = [("version", version.as_str()), ("answered", "yes")];
        let answer = office.post_from(&page, &format!("{page}/called"), &called).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "another version was called");
        // Another number has not been called.
        let version = office.get(&page).await.hidden("version");
        let mut moved = fields(&id, "32 287 95 04", "Telefon dla mieszkańców");
        moved.push(("version", &version));
        office.submit(&page, &moved).await.see_other();
        assert!(!strip(&app, "pl").await.contains("tel:32287950"));

        office.post_from(&page, &format!("{page}/remove"), &[]).await.see_other();
        assert_eq!(office.get(&page).await.status, StatusCode::NOT_FOUND);
        // What was taken off stays off, also when the known numbers are brought in again.
        let known = page_of(&mut office, "116 111").await;
        office.post_from(&known, &format!("{known}/remove"), &[]).await.see_other();
        office.post_from("/work/numbers", "/work/numbers/known", &[]).await.see_other();
        assert!(!office.get("/work/numbers").await.text().contains("116 111"));
        let mut member = app.member().await;
        assert_eq!(member.get("/work/numbers").await.status, StatusCode::NOT_FOUND);
        let refused = app
            .act(|tx, caller| {
                let mut stranger = caller.clone();
                stranger.authority = people::Authority::Anonymous;
                Ok(crisis::actions::bring_in(tx, &stranger))
            })
            .await;
        assert!(matches!(refused, Err(Problem::NotFound)));
    });
}
