//! Trying levers on the newest month.

use people::Role;
use testkit::each_engine_async;

use crate::ground::{app, observe, town};

const WHAT_IF: &str = "/work/observatory/what-if";

#[test]
fn every_lever_shows_today_and_then() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        let page = coordinator.get(WHAT_IF).await.ok().text();
        assert!(page.contains("Żaden miesiąc"));
        app.act(|tx, caller| {
            town(tx, caller)?;
            observe(tx, caller, "2026-08", "2026-08")
        })
        .await;
        let start = coordinator.get(WHAT_IF).await.ok().text();
        let wishes = [
            ("hours", "place=Toszek&hours=8&public=yes", "przybędzie"),
            ("room", "place=Toszek&other=247101&hours=8", "przybędzie"),
            ("refund", "place=247101&hours=10", "Bezpłatne godziny"),
            ("bus", "place=Toszek&other=247101&days=1", "przybędzie"),
            ("tele", "place=Toszek&people=40&minutes=50", "Kilometry"),
            ("campaign", "place=Toszek&before=4&after=6", "prosi"),
        ];
        for (lever, query, told) in wishes {
            assert!(start.contains(&format!("{WHAT_IF}?lever={lever}")), "{lever}");
            let form = coordinator.get(&format!("{WHAT_IF}?lever={lever}")).await.ok().text();
            assert!(form.contains("name=\"place\"") && !form.contains('⟦'), "{lever}");
            let shown = coordinator.get(&format!("{WHAT_IF}?lever={lever}&{query}")).await.ok().text();
            assert!(
                shown.contains("Dziś i potem") && shown.contains(told) && !shown.contains('⟦'),
                "{lever}: {shown}"
            );
        }
        let mut evaluator = app.person(&[Role::Evaluator]).await;
        assert_eq!(evaluator.get(WHAT_IF).await.status, 404);
    });
}

#[test]
fn a_wish_that_cannot_be_is_told_why_and_nothing_typed_is_lost() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            town(tx, caller)?;
            observe(tx, caller, "2026-08", "2026-08")
        })
        .await;
        let mut coordinator = app.coordinator().await;
        for (query, told) in [
            ("lever=hours&place=Atlantyda&hours=8", "Nie ma miejsca „Atlantyda”"),
            ("lever=hours&place=Toszek&hours=0", "od 1 do 2"),
            ("lever=hours&place=Warszawa&hours=8", "Za mało wiadomo"),
            ("lever=room&place=Toszek&other=Toszek&hours=2", "dwa różne miejsca"),
            ("lever=refund&place=Toszek&hours=900", "5 godzin"),
            ("lever=tele&place=Toszek&people=x&minutes=50", "od 1"),
            ("lever=campaign&place=Toszek&before=4&after=400", "100"),
        ] {
            let answered = coordinator.get(&format!("{WHAT_IF}?{query}")).await;
            assert_eq!(answered.status, 422, "{query}");
            let text = answered.text();
            assert!(text.contains(told), "{query}: {told}");
        }
        let kept = coordinator.get(&format!("{WHAT_IF}?lever=hours&place=Atlantyda&hours=7")).await.text();
        assert!(kept.contains("value=\"Atlantyda\"") && kept.contains("value=\"7\""));
        coordinator.get(&format!("{WHAT_IF}?lever=nothing&place=x")).await.ok();
        // A town and the rural commune around it share a name.
        let two = coordinator.get(&format!("{WHAT_IF}?lever=hours&place=boleslawiec&hours=8")).await;
        assert!(
            two.status == 422 && two.text().contains("020101") && two.text().contains("020102"),
            "{}",
            two.text()
        );
    });
}
