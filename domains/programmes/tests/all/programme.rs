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
