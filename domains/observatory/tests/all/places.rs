//! Lists of places of another country.

use observatory::{edition::actions as editions, place::actions};
use testkit::each_engine_async;

use crate::ground::{app, month, observe};

const DESK: &str = "/work/observatory/places";
const GOOD: &str =
    "code,name,lat,lon,population,region\na1,Alfa,48.1,6.4,31740,44\nb2,Beta,48.2,6.5,900,44\n";

#[test]
fn another_countrys_places_are_loaded_chosen_and_computed_with() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        let id = coordinator.get(DESK).await.ok().hidden("id");
        let named = [("id", id.as_str()), ("name", "Francja"), ("source", "INSEE")];
        coordinator.upload(DESK, DESK, &named, "miejsca.csv", GOOD.as_bytes()).await.see_other();
        // Sent twice, it is one list.
        coordinator.upload(DESK, DESK, &named, "miejsca.csv", GOOD.as_bytes()).await.see_other();
        let page = coordinator.get(DESK).await.ok().text();
        assert!(page.contains("Francja") && page.contains("INSEE"));
        coordinator.post_from(DESK, "/work/observatory/places/use", &[("set", &id)]).await.see_other();
        assert_eq!(
            coordinator.post_from(DESK, "/work/observatory/places/use", &[("set", "x")]).await.status,
            422
        );
        app.act(|tx, caller| {
            let sets = actions::sets(tx, caller)?;
            assert_eq!(sets.len(), 2);
            assert_eq!((sets[1].places, sets[1].in_use), (2, true));
            observe(tx, caller, "2026-08", "2026-08")?;
            let seen = editions::view(tx, caller, Some(month("2026-08")), None)?.expect("computed");
            assert_eq!((seen.set.name.as_str(), seen.lines.len()), ("Francja", 2));
            Ok(())
        })
        .await;
        let page = app.stranger().get("/observatory").await.ok().text();
        assert!(page.contains("Alfa") && page.contains("INSEE") && page.contains("<circle"));
        app.stranger().get("/observatory/places/b2").await.ok();
    });
}

#[test]
fn bad_rows_are_named_and_nothing_is_loaded_unless_asked() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        let id = coordinator.get(DESK).await.ok().hidden("id");
        let bad = format!("{GOOD}c3,Gamma,198,6.5,900,44\nd4,Delta,0,0,900,44\na1,Znowu,48,6,5,44\n");
        let named = [("id", id.as_str()), ("name", "Francja"), ("source", "INSEE")];
        let answered = coordinator.upload(DESK, DESK, &named, "miejsca.csv", bad.as_bytes()).await;
        assert_eq!(answered.status, 422);
        // Short words stay with the next one: the spaces between them are not all plain.
        let text = answered.text().replace('\u{a0}', " ");
        for told in ["198", "punkt na morzu", "jest już w wierszu 2", "value=\"Francja\""] {
            assert!(text.contains(told), "{told}");
        }
        let count = app.act(|tx, caller| Ok(actions::sets(tx, caller)?.len())).await;
        assert_eq!(count, 1);
        let skipping = [("id", id.as_str()), ("name", "Francja"), ("source", "INSEE"), ("skip", "yes")];
        coordinator.upload(DESK, DESK, &skipping, "miejsca.csv", bad.as_bytes()).await.see_other();
        let sets = app.act(actions::sets).await;
        assert_eq!(sets[1].places, 2);
        for (file, sentence) in [
            ("", "nie ma wierszy"),
            ("a,b\n1,2\n", "Brakuje kolumn"),
            ("code,name,lat,lon,population\n", "nie ma wierszy"),
            ("%PDF-1.7 nothing to see", "nie jest CSV"),
        ] {
            let answered = coordinator.upload(DESK, DESK, &named, "miejsca.csv", file.as_bytes()).await;
            assert_eq!(answered.status, 422, "{file}");
            assert!(answered.text().contains(sentence), "{file}: {sentence}");
        }
    });
}
