//! What a town with many people and circles can find, and that a page reads no more than it shows.

use base::Problem;
use people::Caller;
use programmes::{
    circle::{actions, model::Draft},
    model::{CircleFormat, CircleId, Openness},
};
use store::Tx;
use testkit::{TestApp, TestDb, each_engine_async};
use texts::Lang;

use crate::programme::begun;

async fn app(db: TestDb) -> TestApp {
    TestApp::new(db, people::routes().and(programmes::routes()), &[]).await
}

fn circle(tx: &mut Tx<'_>, caller: &Caller, programme: &str, name: &str) -> Result<CircleId, Problem> {
    let known = programmes::programme::actions::named(tx, caller)?;
    let known = known.into_iter().find(|(_, known)| known == programme).map(|(known, _)| known.id);
    let programme = match known {
        Some(known) => known,
        None => begun(tx, caller, programme)?,
    };
    let draft = Draft {
        id: caller.new_id(),
        programme,
        slug: String::new(),
        name: name.to_owned(),
        about: "O żałobie i o tym, co po niej.".to_owned(),
        openness: Openness::Open,
        format: CircleFormat::Online,
        languages: vec![Lang::Pl],
        place: None,
        online_address: None,
        capacity: None,
    };
    actions::create(tx, caller, &draft)
}

fn member(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, name: &str) -> Result<(), Problem> {
    actions::add_member(tx, caller, circle, name, caller.today(), Lang::Pl).map(drop)
}

/// The rows of a page's table.
fn rows(page: &str) -> usize {
    page.matches("scope=\"row\"").count()
}

#[test]
fn somebody_is_found_by_the_first_letters_of_a_pseudonym() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (one, other) =
                (circle(tx, caller, "Razem", "Środa")?, circle(tx, caller, "Razem", "Piątek")?);
            for name in ["Żuraw", "Żurawina", "Zorza", "Kos"] {
                member(tx, caller, one, name)?;
            }
            member(tx, caller, other, "żur")?;
            for number in 0..60 {
                member(tx, caller, other, &format!("Lis {number}"))?;
            }
            Ok(())
        })
        .await;
        let mut office = app.coordinator().await;
        let mut find =
            async |who: &str| office.post_from("/work/people", "/work/people/find", &[("who", who)]).await;
        let found = find(" zUR ").await.ok().text();
        assert_eq!(rows(&found), 3, "{found}");
        assert!(found.contains("Żurawina (Środa)") && !found.contains("Zorza"), "{found}");
        assert!(found.contains("value=\"zUR\""), "what was typed stays");
        assert_eq!(rows(&find("żurawi").await.ok().text()), 1);
        let many = find("lis").await.ok().text();
        assert_eq!(rows(&many), 50);
        assert!(many.contains("Dopisz kolejne litery"), "{many}");
        assert_eq!(rows(&find("Lis 5").await.ok().text()), 11);
        for nobody in ["z", "%", "___", "xy", "żurawiny"] {
            let answer = find(nobody).await;
            assert_eq!(answer.status, 422, "{nobody}");
            assert!(answer.text().contains(&format!("value=\"{nobody}\"")), "{nobody}");
        }
        assert_eq!(app.member().await.post("/work/people/find", &[("who", "żur")]).await.status, 404);
    });
}

#[test]
fn many_circles_have_pages_and_can_be_searched() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            for number in 0..30 {
                circle(tx, caller, "Razem", &format!("Krąg {number:02}"))?;
            }
            circle(tx, caller, "Osobno", "Łódka").map(drop)
        })
        .await;
        let (mut stranger, mut office) = (app.stranger(), app.coordinator().await);
        let mut seen = Vec::new();
        for page in ["1", "2"] {
            let page = stranger.get(&format!("/circles?page={page}")).await.ok().text();
            seen.extend(testkit::links(&page).into_iter().filter(|link| link.contains("/circles/")));
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 31, "each on one page: {seen:?}");
        let found = stranger.get("/circles?q=lodka").await.ok().text();
        assert!(found.contains("Łódka") && !found.contains("Krąg 01"), "{found}");
        let by_subject = stranger.get("/circles?q=%C5%BBALOB%20krag&page=2").await.ok().text();
        let back = testkit::links(&by_subject).into_iter().find(|link| link.ends_with("page=1"));
        assert_eq!(
            back.as_deref(),
            Some("/piekary/circles?q=%C5%BBALOB%20krag&page=1"),
            "the search goes along"
        );
        let nothing = stranger.get("/circles?q=zeppelin").await.ok().text();
        assert!(nothing.contains("Takiego kręgu tu nie ma"), "{nothing}");
        let odd = stranger.get("/circles?page=-1&q=%27%22%3Cscript").await.ok().text();
        assert!(!odd.contains("'\"<script"), "{odd}");

        assert_eq!(rows(&office.get("/work/circles").await.ok().text()), 31);
        assert_eq!(rows(&office.get("/work/circles?q=kr%C4%85g+2").await.ok().text()), 12);
        let of = office.get("/work/circles?programme=osobno").await.ok().text();
        assert!(rows(&of) == 1 && of.contains("Łódka"), "{of}");
        let none = office.get("/work/circles?programme=osobno&q=krag").await.ok().text();
        assert!(rows(&none) == 0 && none.contains("/piekary/work/circles\""), "{none}");
        // A small town has nothing to search.
        assert!(!office.get("/work/circles").await.ok().text().contains("type=\"search\""));
    });
}

#[test]
fn individual_support_among_many_is_planned_for_somebody_found() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let circle = circle(tx, caller, "Razem", "Środa")?;
            (0..39).try_for_each(|number| member(tx, caller, circle, &format!("Lis {number}")))?;
            member(tx, caller, circle, "Żuraw")
        })
        .await;
        let mut office = app.coordinator().await;
        let path = "/work/meetings/new";
        let few = office.get("/work/meetings/new?kind=individual").await.ok().text();
        assert!(few.contains("<select") && few.contains("Żuraw (Środa)"), "forty stand in a list: {few}");

        app.act(|tx, caller| {
            let circle = circle(tx, caller, "Razem", "Piątek")?;
            member(tx, caller, circle, "Kos")
        })
        .await;
        let many = office.get("/work/meetings/new?kind=individual").await.ok().text();
        assert!(many.contains("name=\"whom\"") && !many.contains("Żuraw"), "{many}");
        let form = testkit::forms(&many, path).into_iter().find(|form| form.action.ends_with(path)).unwrap();
        let id = form.fields.iter().find(|(name, _)| name == "id").unwrap().1.clone();
        assert!(form.fields.contains(&("do".to_owned(), "find".to_owned())), "Enter looks and plans nothing");
        let typed = [
            ("id", &*id),
            ("kind", "individual"),
            ("day", "2026-12-02"),
            ("from", "10:15"),
            ("minutes", "45"),
            ("format", "phone"),
        ];
        let with = |more: &[(&'static str, &'static str)]| [&typed[..], more].concat();
        let found = office.post_from(path, path, &with(&[("whom", "zur"), ("do", "find")])).await.ok().text();
        assert!(found.contains("Żuraw (Środa)") && !found.contains("Lis 1 "), "{found}");
        assert!(
            found.contains("value=\"10:15\"") && found.contains("value=\"2026-12-02\""),
            "nothing typed is lost"
        );
        for (whom, what) in [("z", "find"), ("nikt taki", "find"), ("zur", "plan")] {
            let again = office.post_from(path, path, &with(&[("whom", whom), ("do", what)])).await;
            assert_eq!(again.status, 422, "{whom} {what}");
            assert!(again.text().contains("value=\"10:15\""), "{whom}");
        }
        let person = found.split_once("type=\"radio\" name=\"person\"").unwrap().1;
        let person = person.split_once("value=\"").unwrap().1.split('"').next().unwrap().to_owned();
        let sent = [&typed[..], &[("whom", "zur"), ("person", &*person)]].concat();
        let planned = office.post_from(path, path, &sent).await.see_other();
        let meeting = planned.location().trim_start_matches("/piekary").to_owned();
        let meeting = office.get(&meeting).await.ok().text();
        assert!(meeting.contains("Żuraw"), "{meeting}");
    });
}

#[test]
fn a_page_asks_the_database_as_often_for_many_as_for_few() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let asked = async |app: &TestApp| {
            app.act(|tx, caller| {
                let before = tx.statements();
                actions::open_circles(tx, caller)?;
                actions::next_of_all(tx, caller)?;
                programmes::programme::actions::named(tx, caller)?;
                actions::count_of_programmes(tx, caller)?;
                Ok(tx.statements() - before)
            })
            .await
        };
        app.act(|tx, caller| circle(tx, caller, "Razem", "Środa")).await;
        let few = asked(&app).await;
        app.act(|tx, caller| {
            (0..20).try_for_each(|number| {
                circle(tx, caller, &format!("P {number}"), &format!("K {number}")).map(drop)
            })
        })
        .await;
        assert_eq!(asked(&app).await, few);
    });
}
