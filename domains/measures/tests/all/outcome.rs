//! Outcomes: shown of many, never of few, and only to those who evaluate or run the circle.

use people::Role;
use testkit::{Client, each_engine_async};

use crate::ground::{app, join, meeting, members};

#[test]
fn a_circle_of_three_says_why_nothing_is_shown_and_one_of_nine_who_stays() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let people = members(&app, ground, 9).await;
        meeting(&app, ground, 400, &people.iter().take(3).collect::<Vec<_>>()).await;
        let mut evaluator = app.person(&[Role::Evaluator]).await;
        assert!(evaluator.get("/work/outcomes").await.ok().text().contains("Środa razem"));
        let page = evaluator.get("/work/outcomes/circles/sroda").await.ok().text();
        assert!(
            page.contains("Za mało, by pokazać") && !page.contains("<table") && !page.contains('⟦'),
            "{page}"
        );

        for weeks in 0..8 {
            let there: Vec<&Client> =
                if weeks < 2 { people.iter().collect() } else { people[..4].iter().collect() };
            meeting(&app, ground, 390 - weeks * 7, &there).await;
        }
        let page = evaluator.get("/work/outcomes/circles/sroda").await.ok().text();
        assert!(page.contains("około 10") && page.contains("Nadal przychodzi"), "{page}");
        let whole = evaluator.get("/work/outcomes/programmes/razem").await.ok().text();
        assert!(whole.contains("około 10") && !whole.contains('⟦'), "{whole}");
        assert_eq!(evaluator.get("/work/outcomes/circles/nothing").await.status, 404);

        let mut facilitator = app.person(&[Role::Facilitator]).await;
        assert_eq!(facilitator.get("/work/outcomes/circles/sroda").await.status, 404);
        assert_eq!(facilitator.get("/work/outcomes/programmes/razem").await.status, 404);
        join(&app, ground, facilitator.person.unwrap(), "facilitator").await;
        assert!(facilitator.get("/work/outcomes/circles/sroda").await.ok().text().contains("około 10"));
        let mut member = app.member().await;
        assert_eq!(member.get("/work/outcomes").await.status, 404);
    });
}
