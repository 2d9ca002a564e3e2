//! Programmes: texts with a history, money, and the pages over them.

use base::Problem;
use people::Caller;
use programmes::{
    model::ProgrammeId,
    programme::{
        actions,
        model::{Draft, Field, Funding, Slot},
    },
};
use store::Tx;
use testkit::{TestApp, each_engine_async};
use texts::Lang;

/// A programme begun by the operator, as every test here needs one.
pub fn begun(tx: &mut Tx<'_>, caller: &Caller, name: &str) -> Result<ProgrammeId, Problem> {
    let draft = Draft {
        id: caller.new_id(),
        slug: String::new(),
        name: name.to_owned(),
        lang: Lang::Pl,
        started_on: "2021-04-07".parse().unwrap(),
        ended_on: None,
    };
    Ok(actions::create(tx, caller, &draft)?.id)
}

fn slot(field: Field, year: i64, lang: Lang) -> Slot {
    Slot { field, year, lang }
}

async fn app(db: testkit::TestDb) -> TestApp {
    TestApp::new(db, people::routes().and(programmes::routes()), &[]).await
}

#[test]
fn a_text_keeps_its_history_and_falls_back_to_the_other_language() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let programme = begun(tx, caller, "Razem Łatwiej!")?;
            let aim = slot(Field::MainAim, 0, Lang::Pl);
            assert_eq!(actions::set_text(tx, caller, programme, aim, "Sieć wsparcia.", Some(0))?, 1);
            // The same words again are no new version, whatever the form had seen.
            assert_eq!(actions::set_text(tx, caller, programme, aim, " Sieć wsparcia. ", Some(0))?, 1);
            assert_eq!(actions::set_text(tx, caller, programme, aim, "Sieć, która trzyma.", Some(1))?, 2);
            let stale = actions::set_text(tx, caller, programme, aim, "Coś innego.", Some(1));
            assert!(matches!(stale, Err(Problem::Conflict(_))), "{stale:?}");
            let restored = actions::restore_text(tx, caller, programme, aim, 1, 2)?;
            assert_eq!(restored, 3);
            let history = actions::text_history(tx, caller, programme, aim)?;
            let values: Vec<_> = history.iter().map(|edition| edition.version.value.as_str()).collect();
            assert_eq!(values, ["Sieć wsparcia.", "Sieć, która trzyma.", "Sieć wsparcia."]);

            let effects = |year, lang| slot(Field::Effects, year, lang);
            actions::set_text(tx, caller, programme, effects(2022, Lang::Pl), "Dwa warsztaty.", None)?;
            actions::set_text(tx, caller, programme, effects(2021, Lang::En), "Outings.", None)?;
            actions::set_text(tx, caller, programme, slot(Field::Name, 0, Lang::En), "Together", None)?;
            let english = actions::texts(tx, caller, programme, Lang::En)?;
            assert_eq!(english.get(Field::Name), "Together");
            assert_eq!(english.get(Field::MainAim), "Sieć wsparcia.");
            assert_eq!(english.of_year(Field::Effects, 2021), "Outings.");
            assert_eq!(english.years(Field::Effects).collect::<Vec<_>>(), [2021, 2022]);
            let polish = actions::texts(tx, caller, programme, Lang::Pl)?;
            assert_eq!(polish.get(Field::Name), "Razem Łatwiej!");
            // Emptied: the other language stands in again.
            actions::set_text(tx, caller, programme, effects(2022, Lang::Pl), "", None)?;
            assert_eq!(actions::texts(tx, caller, programme, Lang::Pl)?.of_year(Field::Effects, 2022), "");
            Ok(())
        })
        .await;
    });
}

#[test]
fn beginning_twice_and_taken_addresses() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let draft = Draft {
                id: caller.new_id(),
                slug: String::new(),
                name: "Razem Łatwiej!".to_owned(),
                lang: Lang::Pl,
                started_on: "2021-04-07".parse().unwrap(),
                ended_on: None,
            };
            let first = actions::create(tx, caller, &draft)?;
            assert_eq!(first.slug, "razem-latwiej");
            assert_eq!(actions::create(tx, caller, &draft)?.id, first.id);
            let second = actions::create(tx, caller, &Draft { id: caller.new_id(), ..draft.clone() })?;
            assert_eq!(second.slug, "razem-latwiej-2");
            let taken = Draft { id: caller.new_id(), slug: "razem-latwiej".to_owned(), ..draft.clone() };
            assert!(matches!(actions::create(tx, caller, &taken), Err(Problem::Invalid(_))));
            let backwards = Draft { id: caller.new_id(), ended_on: "2020-01-01".parse().ok(), ..draft };
            assert!(matches!(actions::create(tx, caller, &backwards), Err(Problem::Invalid(_))));
            Ok(())
        })
        .await;
    });
}

#[test]
fn money_is_added_once_and_taken_off() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let programme = begun(tx, caller, "Razem")?;
            let own = Funding {
                id: caller.new_id(),
                source: "Środki własne".to_owned(),
                year: Some(2024),
                amount: Some(1_250_050),
                currency: "PLN".to_owned(),
                note: String::new(),
            };
            actions::add_funding(tx, caller, programme, &own)?;
            actions::add_funding(tx, caller, programme, &own)?;
            let unknown = Funding { id: caller.new_id(), amount: None, year: None, ..own.clone() };
            actions::add_funding(tx, caller, programme, &unknown)?;
            let amounts: Vec<_> =
                actions::funding(tx, caller, programme)?.iter().map(|line| line.amount).collect();
            assert_eq!(amounts, [None, Some(1_250_050)]);
            actions::remove_funding(tx, caller, programme, own.id)?;
            actions::remove_funding(tx, caller, programme, own.id)?;
            assert_eq!(actions::funding(tx, caller, programme)?.len(), 1);
            Ok(())
        })
        .await;
    });
}

#[test]
fn the_first_programme_is_begun_from_the_guide() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut desk = app.coordinator().await;
        let guide = desk.get("/work/programmes").await.ok().text();
        assert!(guide.contains("/work/programmes/new") && guide.contains("class=\"tasks\""), "{guide}");

        let wrong = desk.submit("/work/programmes/new", &[("name", " "), ("started_on", "30.02.2026")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains("30.02.2026"), "what was typed is shown again");

        let form = desk.get("/work/programmes/new").await.ok();
        let (id, csrf) = (form.hidden("id"), form.hidden("csrf"));
        let fields = [
            ("csrf", csrf.as_str()),
            ("id", &id),
            ("name", "Razem Łatwiej!"),
            ("lang", "pl"),
            ("started_on", "2021-04-07"),
        ];
        let made = desk.post("/work/programmes/new", &fields).await.see_other();
        assert_eq!(made.location(), "/piekary/work/programmes/razem-latwiej");
        // The same form once more leads to the same programme.
        let again = desk.post("/work/programmes/new", &fields).await.see_other();
        assert_eq!(again.location(), made.location());
        let page = desk.get("/work/programmes/razem-latwiej").await.ok().text();
        assert!(
            page.contains("Razem Łatwiej!") && page.contains("id=\"guide-progress\" value=\"1\""),
            "{page}"
        );
        assert!(desk.get("/work/programmes").await.ok().text().contains("Razem Łatwiej!"));
        assert_eq!(desk.get("/work/programmes/nothing").await.status, 404);
        assert_eq!(desk.get("/work/programmes/razem-latwiej/text/nothing").await.status, 404);
        assert_eq!(desk.get("/work/programmes/razem-latwiej/text/name?year=2024").await.status, 404);
    });
}

#[test]
fn a_stale_text_shows_both_and_an_older_version_comes_back() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| begun(tx, caller, "Razem")).await;
        let (mut ewa, mut adam) = (app.coordinator().await, app.coordinator().await);
        let path = "/work/programmes/razem/text/main_aim";
        let (at_ewa, at_adam) =
            (ewa.get(&format!("{path}?lang=pl")).await.ok(), adam.get(&format!("{path}?lang=pl")).await.ok());
        let text = |csrf: &str, value: &str, seen: &str| {
            [("csrf", csrf), ("lang", "pl"), ("year", "0"), ("seen", seen), ("value", value)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        async fn send(
            client: &mut testkit::Client,
            path: &str,
            fields: &[(String, String)],
        ) -> testkit::Answered {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            client.post(path, &fields).await
        }
        let first = text(&at_ewa.hidden("csrf"), "Sieć wsparcia.", &at_ewa.hidden("seen"));
        send(&mut ewa, path, &first).await.see_other();
        let late = text(&at_adam.hidden("csrf"), "Mniej samotności.", &at_adam.hidden("seen"));
        let both = send(&mut adam, path, &late).await;
        assert_eq!(both.status, 409);
        let page = both.text();
        assert!(page.contains("Sieć wsparcia.") && page.contains("Mniej samotności."), "{page}");
        // The page that showed both is a fresh start.
        let fresh = text(&both.hidden("csrf"), "Sieć i mniej samotności.", &both.hidden("seen"));
        send(&mut adam, path, &fresh).await.see_other();
        let history = ewa.get(&format!("{path}?lang=pl")).await.ok();
        assert!(history.text().contains("name=\"restore\" value=\"1\""));
        assert!(history.text().contains("koordynacja") && !history.text().contains("⟦"));
        let (csrf, seen) = (history.hidden("csrf"), history.hidden("seen"));
        let restore =
            [("csrf", csrf.as_str()), ("lang", "pl"), ("year", "0"), ("seen", &seen), ("restore", "1")];
        ewa.post(path, &restore).await.see_other();
        assert!(ewa.get("/work/programmes/razem").await.ok().text().contains("Sieć wsparcia."));
        let long = "ż".repeat(9_000);
        let fields = text(&csrf, &long, "3");
        assert_eq!(send(&mut ewa, path, &fields).await.status, 422);
    });
}

#[test]
fn money_is_typed_as_people_write_it() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| begun(tx, caller, "Razem")).await;
        let mut desk = app.coordinator().await;
        let path = "/work/programmes/razem/funding";
        let id = desk.get(path).await.ok().hidden("id");
        let line = |amount| {
            [
                ("id", id.as_str()),
                ("source", "Gmina"),
                ("year", "2024"),
                ("amount", amount),
                ("currency", "PLN"),
            ]
        };
        assert_eq!(desk.submit(path, &line("dużo")).await.status, 422);
        desk.submit(path, &line("12 500,50")).await.see_other();
        desk.submit(path, &line("12 500,50")).await.see_other();
        let page = desk.get(path).await.ok().text();
        assert_eq!(page.matches("12\u{a0}500,50").count(), 1, "{page}");
        let removed = page.split("name=\"remove\" value=\"").nth(1).unwrap()[..36].to_owned();
        desk.submit(path, &[("remove", &removed)]).await.see_other();
        assert!(!desk.get(path).await.ok().text().contains("Gmina"));
    });
}

#[test]
fn who_may_not_manage_reads_or_finds_nothing() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| begun(tx, caller, "Razem")).await;
        let mut auditor = app.person(&[people::Role::Auditor]).await;
        assert!(!auditor.get("/work/programmes/razem").await.ok().text().contains("/funding\""));
        assert_eq!(auditor.get("/work/programmes/new").await.status, 404);
        let page = auditor.get("/work/programmes/razem/text/main_aim").await.ok().text();
        assert!(!page.contains("<textarea"));
        let mut member = app.member().await;
        assert_eq!(member.get("/work/programmes").await.status, 404);
        let mut funder = app.person(&[people::Role::Funder]).await;
        assert_eq!(funder.get("/work/programmes/razem").await.status, 404);
        assert_eq!(app.stranger().get("/work/programmes").await.see_other().location(), "/piekary/sign-in");
    });
}
