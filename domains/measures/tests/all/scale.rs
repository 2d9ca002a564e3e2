//! Scales: saved page by page, opened by nobody else; an answer that calls for a person brings one.

use measures::{
    alert,
    scale::{actions, model::SheetId},
};
use people::{Role, person};
use store::{statement, values};
use testkit::{Client, TestApp, each_engine_async};
use texts::Lang;

use crate::ground::{app, join, members};

statement! {
    SEALED = "SELECT answers FROM scale_sheet WHERE community_id = $1 AND id = $2";
    SCORES = "SELECT participant, part, score FROM scale_score WHERE community_id = $1 ORDER BY part, participant";
    SHEETS = "SELECT count(*) FROM scale_sheet WHERE community_id = $1";
}

async fn begin(client: &mut Client, scale: &str, circle: &str) -> SheetId {
    let path = format!("/me/scales/{scale}");
    let form = client.get(&path).await.ok();
    assert!(!form.text().contains('⟦'), "{}", form.text());
    let id = form.hidden("id");
    let lang = if scale == "phq-9" { "pl" } else { "en" };
    client.submit(&path, &[("id", &id), ("lang", lang), ("circle", circle)]).await.see_other();
    id.parse().unwrap()
}

/// Answers every question alike, page by page; answers where the last page leads.
async fn fill(client: &mut Client, sheet: SheetId, items: usize, answer: &str) -> String {
    let mut to = String::new();
    for page in 1..=items.div_ceil(3) {
        let path = format!("/me/scales/sheets/{sheet}/pages/{page}");
        let names: Vec<String> =
            ((page - 1) * 3 + 1..=(page * 3).min(items)).map(|item| format!("item-{item}")).collect();
        let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), answer)).collect();
        to = client.submit(&path, &fields).await.see_other().location().to_owned();
    }
    to
}

async fn with_mail(app: &TestApp, roles: &[Role], address: &'static str) -> Client {
    let client = app.person(roles).await;
    let person = client.person.unwrap();
    app.act(move |tx, caller| {
        let details = person::Details { email: address.to_owned(), ..person::Details::default() };
        person::set_details(tx, caller, person, &details)?;
        person::set_lang(tx, caller, person, Lang::Pl)
    })
    .await;
    client
}

async fn letters(app: &TestApp, address: &str) -> usize {
    let page = app.stranger().get("/demo/outbox").await.ok().text();
    assert!(!page.contains("PHQ") && !page.contains("myśli"), "a letter says nothing: {page}");
    page.matches(address).count()
}

/// What is counted for circles: who, which part, how many points.
async fn scores(app: &TestApp) -> Vec<(String, String, i64)> {
    app.act(|tx, caller| {
        Ok(tx.query(&SCORES, values![caller.community.id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?)
    })
    .await
}

async fn escalate(app: &TestApp) -> usize {
    app.act(|tx, caller| alert::actions::escalate(tx, caller)).await
}

#[test]
fn a_sheet_is_saved_page_by_page_and_only_its_owner_opens_it() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let [mut ola, mut other] = <[Client; 2]>::try_from(members(&app, ground, 2).await).ok().unwrap();
        let list = ola.get("/me/scales").await.ok().text();
        assert!(list.contains("PHQ") || list.contains("Patient Health"), "{list}");
        let sheet = begin(&mut ola, "gad-7", "").await;
        let first = format!("/me/scales/sheets/{sheet}/pages/1");
        let odd = ola.submit(&first, &[("item-1", "7"), ("item-2", "2")]).await;
        assert_eq!(odd.status, 422, "{}", odd.text());
        ola.submit(&first, &[("item-1", "3"), ("item-2", "2")]).await.see_other();
        // signed out in between: nothing is lost
        let page = ola.get(&first).await.ok().text();
        assert_eq!(page.matches(" checked").count(), 2, "{page}");
        assert!(ola.get("/me/scales").await.ok().text().contains(&format!("sheets/{sheet}/pages/1")));

        assert_eq!(other.get(&first).await.status, 404);
        assert_eq!(other.get(&format!("/me/scales/sheets/{sheet}")).await.status, 404);
        let sealed: Vec<u8> = app
            .act(
                move |tx, caller| Ok(tx.one(&SEALED, values![caller.community.id, sheet], |row| row.get(0))?),
            )
            .await;
        assert!(!String::from_utf8_lossy(&sealed).contains("[3,2"));

        let to = fill(&mut ola, sheet, 7, "2").await;
        assert!(to.ends_with(&format!("/me/scales/sheets/{sheet}")), "{to}");
        let result = ola.get(&format!("/me/scales/sheets/{sheet}")).await.ok().text();
        assert!(result.contains("14 z 21"), "{result}");
        for word in ["umiarkowan", "ciężk", "severe", "moderate"] {
            assert!(!result.contains(word), "{result}");
        }
        let done = ola.submit(&first, &[("item-1", "0")]).await;
        assert_eq!(done.status, 422, "a finished sheet stays as it is");
        assert_eq!(ola.get("/me/scales/nothing").await.status, 404);

        // the second time: a line, and what it means
        let again = begin(&mut ola, "gad-7", "").await;
        fill(&mut ola, again, 7, "1").await;
        let line = ola.get("/me/scales/gad-7").await.ok().text();
        assert!(line.contains("<polyline") && line.contains("wyraźnie mniej"), "{line}");

        // forgotten is gone
        ola.submit(&format!("/me/scales/sheets/{again}/forget"), &[]).await.see_other();
        assert_eq!(ola.get(&format!("/me/scales/sheets/{again}")).await.status, 404);
        let left: i64 =
            app.act(|tx, caller| Ok(tx.one(&SHEETS, values![caller.community.id], |row| row.get(0))?)).await;
        assert_eq!(left, 1);
    });
}

#[test]
fn what_is_counted_names_nobody_and_goes_with_the_sheet() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut people = members(&app, ground, 1).await;
        let ola = &mut people[0];
        let me = ola.person.unwrap();
        let circle = ground.circle.to_string();
        let sheet = begin(ola, "dass-21", &circle).await;
        fill(ola, sheet, 21, "1").await;
        let counted = scores(&app).await;
        let parts: Vec<(&str, i64)> =
            counted.iter().map(|(_, part, score)| (part.as_str(), *score)).collect();
        assert_eq!(parts, [("anxiety", 14), ("depression", 14), ("stress", 14)]);
        assert!(counted.iter().all(|(who, ..)| !who.contains(&me.to_string())));
        // not for a circle one does not belong to
        let mut stranger = app.member().await;
        let form = stranger.get("/me/scales/dass-21").await.ok();
        let id = form.hidden("id");
        let sent = [("id", id.as_str()), ("lang", "en"), ("circle", circle.as_str())];
        assert_eq!(stranger.submit("/me/scales/dass-21", &sent).await.status, 422);
        // a language that was not released
        let sent = [("id", id.as_str()), ("lang", "pl"), ("circle", "")];
        assert_eq!(stranger.submit("/me/scales/dass-21", &sent).await.status, 422);

        let second = begin(ola, "dass-21", &circle).await;
        fill(ola, second, 21, "2").await;
        app.act(move |tx, caller| person::erase(tx, caller, me)).await;
        assert!(scores(&app).await.is_empty());
    });
}

#[test]
fn an_answer_that_calls_for_a_person_brings_one() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut duty = with_mail(&app, &[Role::Supervisor], "dyzur@example.org").await;
        let mut office = with_mail(&app, &[Role::Coordinator], "biuro@example.org").await;
        let mut people = members(&app, ground, 1).await;
        let ola = &mut people[0];

        let on = duty.person.unwrap().to_string();
        assert!(office.get("/work/alerts/duty").await.ok().text().contains("dyzur@example.org"));
        office.submit("/work/alerts/duty", &[("person", &on)]).await.see_other();

        let about = ola.get("/me/scales/phq-9").await.ok().text();
        assert!(about.contains("Zanim zaczniesz"), "said before the first question: {about}");
        let sheet = begin(ola, "phq-9", "").await;
        let page = format!("/me/scales/sheets/{sheet}/pages/3");
        ola.submit(&page, &[("item-9", "0")]).await.see_other();
        assert_eq!(letters(&app, "dyzur@example.org").await, 0);
        let again = begin(ola, "phq-9", "").await;
        let page = format!("/me/scales/sheets/{again}/pages/3");
        let to =
            ola.submit(&page, &[("item-7", "1"), ("item-9", "1")]).await.see_other().location().to_owned();
        assert!(to.ends_with(&format!("/me/scales/sheets/{again}/help")), "{to}");
        let help = ola.get(&format!("/me/scales/sheets/{again}/help")).await.ok().text();
        assert!(help.contains("tel:112") && !help.contains('⟦'), "{help}");
        // only duty at once, once for a sheet
        assert_eq!(letters(&app, "dyzur@example.org").await, 1);
        assert_eq!(letters(&app, "biuro@example.org").await, 0);

        // nobody takes it: the clock calls more people, again and again
        assert_eq!(escalate(&app).await, 0);
        app.site.clock.set(app.site.clock.now().plus_minutes(31));
        assert_eq!(escalate(&app).await, 1);
        assert_eq!(escalate(&app).await, 0, "a second run changes nothing");
        assert_eq!(letters(&app, "biuro@example.org").await, 1);
        assert_eq!(letters(&app, "dyzur@example.org").await, 2);

        let list = duty.get("/work/alerts").await.ok().text();
        assert!(!list.contains('⟦') && list.contains("2 rundy"), "{list}");
        let at = list.find("/work/alerts/0").unwrap();
        let path: String = list[at..].chars().take_while(|c| *c != '"').collect();
        let early = duty.submit(&format!("{path}/contact"), &[]).await;
        assert_eq!(early.status, 422, "first somebody takes it");
        duty.submit(&format!("{path}/take"), &[]).await.see_other();
        let second = office.submit(&format!("{path}/take"), &[]).await;
        assert_eq!(second.status, 409);
        app.site.clock.set(app.site.clock.now().plus_minutes(300));
        assert_eq!(escalate(&app).await, 0);
        let contact = duty.submit(&format!("{path}/contact"), &[]).await.ok().text();
        assert!(contact.contains("Jak się skontaktować"), "{contact}");
        // whoever was looked at can read it
        let me = ola.person.unwrap();
        let looks = app.act(move |tx, caller| Ok(people::access::looks(tx, caller, me, 10)?.len())).await;
        assert_eq!(looks, 1);
        // taken and never closed: the others hear of it after a day
        app.site.clock.set(app.site.clock.now().plus_minutes(24 * 60));
        assert_eq!(escalate(&app).await, 1);
        let mut duty = app.person(&[Role::Supervisor]).await;
        assert_eq!(duty.submit(&format!("{path}/close"), &[("note", " ")]).await.status, 422);
        duty.submit(&format!("{path}/close"), &[("note", "Rozmowa przez telefon")]).await.see_other();
        assert_eq!(escalate(&app).await, 0);

        // a facilitator who is not on duty finds nothing, nor does a member
        let mut facilitator = app.person(&[Role::Facilitator]).await;
        join(&app, ground, facilitator.person.unwrap(), "facilitator").await;
        let off = facilitator.get("/work/alerts").await.ok().text();
        assert!(off.contains("nie masz dyżuru") && !off.contains("/work/alerts/"), "{off}");
        let mut member = app.member().await;
        assert_eq!(member.get("/work/alerts").await.status, 404);

        // forgetting the sheet leaves what was done, and nothing of what was answered
        let left = app
            .act(move |tx, caller| {
                let mut own = caller.clone();
                let session =
                    people::Actor { person: me, session: caller.new_id(), roles: people::Roles::NONE };
                own.authority = people::Authority::Person(session);
                actions::forget(tx, &own, again)?;
                Ok(actions::one(tx, &own, again).is_ok())
            })
            .await;
        assert!(!left);
        assert_eq!(duty.get(&path).await.status, 200);
    });
}
