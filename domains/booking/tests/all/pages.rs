//! The pages: what a stranger learns, booking from a telephone at night, the office.

use people::Role;
use testkit::{Client, TestApp, each_engine_async};

use crate::support::{FIVE, app, helper};

async fn with_helper(app: &TestApp) -> (String, people::PersonId) {
    app.act(|tx, caller| {
        let (peer, offer) = helper(tx, caller)?;
        Ok((offer.to_string(), peer.person()?))
    })
    .await
}

fn minute() -> i64 {
    booking::slot::rules::to_minutes(FIVE.parse().unwrap())
}

/// Signs a person in who is there already.
pub async fn signed_in(app: &TestApp, person: people::PersonId) -> Client {
    let token = app
        .act(move |tx, caller| people::session::begin(tx, caller, person, people::Method::Demo, "phone"))
        .await;
    let mut client = app.stranger();
    client.cookies.insert(app.site.cookies.name("session-piekary"), token);
    client
}

#[test]
fn a_stranger_books_at_night_without_a_name_and_without_a_script() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (offer, peer) = with_helper(&app).await;
        let mut phone = app.stranger();
        let list = phone.get("/book").await.ok().text();
        assert!(list.contains("Kalina") && list.contains("Pierwszy wolny termin"), "{list}");
        let days = phone.get(&format!("/book/{offer}")).await.ok().text();
        let here = format!("/piekary/book/{offer}/{}", minute());
        assert!(
            days.contains(&here) && days.contains("17:00") && !days.contains("rozmowa.example"),
            "{days}"
        );
        let asked = phone.get(&here).await.ok().text();
        assert!(asked.contains("/piekary/begin"), "{asked}");
        // An account without a name, on the way; and straight back to the hour.
        phone.submit("/begin", &[("lang", "pl")]).await.ok();
        let back = phone.post_from("/book", "/begin/kept", &[("kept", "yes")]).await.see_other();
        assert_eq!(back.location(), here);
        let form = phone.get(&here).await.ok();
        let (id, called) = (form.hidden("id"), form.text());
        assert!(called.contains("bez skutków"), "the rule stands before the button");
        let fields = [
            ("id", id.as_str()),
            ("format", "video"),
            ("called", "Cicha sosna"),
            ("times", "1"),
            ("every", "1"),
        ];
        let done = phone.submit(&here, &fields).await.see_other();
        let mine = done.location().to_owned();
        let shown = phone.get(&mine).await.ok().text();
        assert!(shown.contains("https://rozmowa.example/kalina") && shown.contains("Kalina"), "{shown}");
        phone.submit(&here, &fields).await.see_other();

        // Whoever helps reads the word and nothing else; the next stranger sees one time less and no reason.
        let mut helper = signed_in(&app, peer).await;
        let seen = helper.get(&mine).await.ok().text();
        assert!(seen.contains("Cicha sosna"), "{seen}");
        let mut other = app.stranger();
        let days = other.get(&format!("/book/{offer}")).await.ok().text();
        assert!(!days.contains(&here) && !days.contains("sosna"), "{days}");
        let gone = other.get(&here).await.ok().text();
        assert!(gone.contains("Tej pory już nie ma"), "{gone}");
        assert_eq!(other.get(&mine).await.status, 303, "asked to sign in");
        assert_eq!(app.member().await.get(&mine).await.status, 404);

        // Called off with one word.
        let cancel = format!("{mine}/cancel");
        let empty = phone.submit(&cancel, &[("version", "1")]).await;
        assert_eq!(empty.status, 422);
        let sent = [("version", "1"), ("reason", "unwell")];
        phone.submit(&cancel, &sent).await.see_other();
        assert_eq!(phone.post_from(&mine, &cancel, &sent).await.status, 409);
        let days = other.get(&format!("/book/{offer}")).await.ok().text();
        assert!(days.contains(&here));
    });
}

#[test]
fn somebody_offers_tuesdays_and_the_office_records_the_training() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut peer = app.person(&[Role::PeerSupporter]).await;
        let person = peer.person.unwrap();
        assert!(peer.get("/me/offers").await.ok().text().contains("Nie ma tu jeszcze Twojego czasu"));
        let form = peer.get("/me/offers/new").await.ok();
        let id = form.hidden("id");
        let bad = peer.submit("/me/offers/new", &[("id", &id), ("name", "")]).await;
        assert_eq!(bad.status, 422);
        let fields = [
            ("id", id.as_str()),
            ("name", "Malwa"),
            ("languages", "pl"),
            ("formats", "phone"),
            ("online_address", "600 100 200"),
            ("minutes", "60"),
            ("after", "0"),
            ("notice_hours", "0"),
        ];
        let mine = peer.submit("/me/offers/new", &fields).await.see_other().location().to_owned();
        let page = peer.get(&mine).await.ok();
        let form_id = page.hidden("id");
        let times = format!("{mine}/times");
        let odd = [
            ("id", form_id.as_str()),
            ("repeats", "weekly"),
            ("first", "2026-02-30"),
            ("from", "17:00"),
            ("to", "20:00"),
        ];
        let answer = peer.post_from(&mine, &times, &odd).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("W kalendarzu nie ma dnia"), "{}", answer.text());
        let right = [
            ("id", form_id.as_str()),
            ("repeats", "weekly"),
            ("first", "2026-12-01"),
            ("from", "17:00"),
            ("to", "20:00"),
        ];
        peer.post_from(&mine, &times, &right).await.see_other();
        peer.post_from(&mine, &times, &right).await.see_other();
        let shown = peer.get(&mine).await.ok().text();
        assert!(shown.contains("Czeka na wpis o szkoleniu"), "{shown}");
        assert_eq!(shown.matches("/times/remove").count(), 1, "the same form twice");
        let mut stranger = app.stranger();
        assert!(!stranger.get("/book").await.ok().text().contains("Malwa"));

        let mut office = app.coordinator().await;
        assert!(office.get("/work/offers").await.ok().text().contains("Malwa"));
        let helper = format!("/work/helpers/{person}");
        let id = office.get(&helper).await.ok().hidden("id");
        let learnt = [("id", id.as_str()), ("title", "Podstawy"), ("obtained_on", "2026-05-01")];
        office.submit(&helper, &learnt).await.see_other();
        assert_eq!(app.member().await.get(&helper).await.status, 404);
        let book = stranger.get("/book").await.ok().text();
        assert!(book.contains("Malwa") && !book.contains("600 100 200"), "{book}");
        assert_eq!(app.person(&[Role::PeerSupporter]).await.get(&mine).await.status, 404);
    });
}

#[test]
fn the_office_books_by_name() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (offer, _) = with_helper(&app).await;
        let mut office = app.coordinator().await;
        let here = format!("/book/{offer}/{}", minute());
        let form = office.get(&here).await.ok();
        let id = form.hidden("id");
        let fields = |name: &'static str, new: &'static str| {
            vec![
                ("id", id.as_str()),
                ("whom", "office"),
                ("office_name", name),
                ("office_new", new),
                ("format", "phone"),
                ("called", "Pani Z"),
            ]
        };
        assert_eq!(office.submit(&here, &fields("", "")).await.status, 422);
        let nobody = office.submit(&here, &fields("Zofia Próbna", "")).await;
        assert_eq!(nobody.status, 422);
        assert!(nobody.text().contains("W kartotece nie ma osoby"), "{}", nobody.text());
        let done = office.submit(&here, &fields("Zofia Próbna", "yes")).await.see_other();
        let desk = office.get("/work/bookings").await.ok().text();
        assert!(desk.contains("Pani Z") && desk.contains("Kalina") && !desk.contains("Zofia"), "{desk}");
        office.get(done.location()).await.ok();
        // The same form by somebody who is not of the office books for themselves, whatever it says.
        let mut member = app.member().await;
        assert!(member.get(&here).await.ok().text().contains("Tej pory już nie ma"));
        let sent = [
            ("id", "01890000-0000-7000-8000-0000000000aa"),
            ("whom", "office"),
            ("office_name", "Zofia Próbna"),
            ("format", "phone"),
            ("called", "Ja"),
        ];
        assert_eq!(member.post_from("/me/bookings", &here, &sent).await.status, 409);
    });
}
