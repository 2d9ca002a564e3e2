//! Plans: asked for, kept, shown with their bound, laid side by side.

use people::Role;
use testkit::{Client, each_engine_async};

use crate::ground::{app, observe, town};

const PLANS: &str = "/work/observatory/plans";

/// A form as it is first shown, with some fields changed.
async fn filled(client: &mut Client, changed: &[(&'static str, &str)]) -> Vec<(String, String)> {
    let form = client.get(&format!("{PLANS}/new")).await.ok();
    let mut fields: Vec<(String, String)> = [
        ("name", "Jesień"),
        ("lever", "therapist"),
        ("aim", "reached"),
        ("region", "śląskie"),
        ("units", "3"),
        ("money", ""),
        ("price", ""),
        ("hours", ""),
        ("near", "15"),
        ("most", "5"),
        ("before", "4"),
        ("after", "6"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    fields.push(("id".to_owned(), form.hidden("id")));
    for (name, value) in changed {
        if let Some(field) = fields.iter_mut().find(|field| field.0 == *name) {
            field.1 = (*value).to_owned();
        }
    }
    fields
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// The page of a plan whose search is over.
async fn settled(client: &mut Client, path: &str) -> String {
    for _ in 0..400 {
        let text = client.get(path).await.ok().text();
        if !text.contains("http-equiv=\"refresh\"") {
            return text;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{path} is still being looked for")
}

async fn made(client: &mut Client, changed: &[(&'static str, &str)]) -> (String, String) {
    let fields = filled(client, changed).await;
    let answered = client.post_from(&format!("{PLANS}/new"), PLANS, &borrowed(&fields)).await.see_other();
    let path = answered.location().to_owned();
    let text = settled(client, &path).await;
    (path, text)
}

#[test]
fn every_lever_has_a_plan_for_every_aim_it_can_have() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        assert!(coordinator.get(PLANS).await.ok().text().contains("Żaden miesiąc"));
        assert!(coordinator.get(&format!("{PLANS}/new")).await.ok().text().contains("Żaden miesiąc"));
        app.act(|tx, caller| {
            town(tx, caller)?;
            observe(tx, caller, "2026-08", "2026-08")
        })
        .await;
        assert!(coordinator.get(PLANS).await.ok().text().contains("Nie ma jeszcze planów"));
        for lever in ["therapist", "circle", "free", "bus", "tele"] {
            for (aim, told) in
                [("reached", "w promieniu 15"), ("worst", "najmniej"), ("distance", "Do najbliższej pomocy")]
            {
                let (path, text) = made(&mut coordinator, &[("lever", lever), ("aim", aim)]).await;
                assert!(text.contains(told) && !text.contains('⟦'), "{lever} {aim}: {text}");
                assert!(text.contains("Dziś i potem"), "{lever} {aim}");
                assert!(text.contains("Żaden plan za ten budżet"), "{lever} {aim}: no bound");
                for file in ["sites.csv", "places.csv"] {
                    let csv = coordinator.get(&format!("{path}/{file}")).await.ok().text();
                    assert!(csv.contains("Kod") && !csv.contains('⟦'), "{lever} {aim} {file}: {csv}");
                }
            }
        }
        let (_, text) = made(&mut coordinator, &[("lever", "entry"), ("aim", "reached")]).await;
        assert!(
            text.contains("O pomoc poprosi o") && text.contains("Osoby, które poproszą o pomoc"),
            "{text}"
        );
        // The permanent address of what no plan has is nowhere.
        assert_eq!(
            coordinator.get(&format!("{PLANS}/0192d7a0-0000-7000-8000-000000000000")).await.status,
            404
        );
        let mut evaluator = app.person(&[Role::Evaluator]).await;
        for path in ["", "/new", "/compare"] {
            assert_eq!(evaluator.get(&format!("{PLANS}{path}")).await.status, 404);
        }
    });
}

#[test]
fn a_plan_is_kept_once_changed_never_and_laid_beside_another() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            town(tx, caller)?;
            observe(tx, caller, "2026-08", "2026-08")
        })
        .await;
        let mut coordinator = app.coordinator().await;
        let from = format!("{PLANS}/new");
        let fields = filled(&mut coordinator, &[("aim", "worst"), ("units", "10")]).await;
        let first = coordinator.post_from(&from, PLANS, &borrowed(&fields)).await.see_other();
        let again = coordinator.post_from(&from, PLANS, &borrowed(&fields)).await.see_other();
        assert_eq!(first.location(), again.location());
        let path = first.location().to_owned();
        let text = settled(&mut coordinator, &path).await;
        assert!(text.contains("10 dni terapeuty") && text.contains("<svg"), "{text}");
        // One day leaves some places without any; forty do not.
        let (_, text) = made(&mut coordinator, &[("aim", "worst"), ("units", "1")]).await;
        assert!(text.contains("Miejsc bez żadnych godzin jest więcej"), "{text}");
        let many = [("aim", "worst"), ("units", "40"), ("name", "Po równo")];
        let (_, text) = made(&mut coordinator, &many).await;
        assert!(text.contains("Tam, gdzie jest najmniej, ludzie mają"), "{text}");
        // By money: 2,000 at 300 buys six.
        let money = [("units", ""), ("money", "2000"), ("price", "300"), ("name", "Za pieniądze")];
        let (other, text) = made(&mut coordinator, &money).await;
        assert!(text.contains("6 dni terapeuty") && text.contains("po 300 za jedno"), "{text}");
        let copied =
            coordinator.get(&format!("{from}?from={}", other.rsplit('/').next().unwrap())).await.ok().text();
        assert!(copied.contains("value=\"2000\"") && copied.contains("value=\"Za pieniądze\""));
        let list = coordinator.get(PLANS).await.ok().text();
        assert_eq!(list.matches("name=\"plan\"").count(), 4, "{list}");
        let ids: Vec<String> =
            [&path, &other].iter().map(|path| format!("plan={}", path.rsplit('/').next().unwrap())).collect();
        let beside = coordinator.get(&format!("{PLANS}/compare?{}&{}", ids[0], ids[1])).await.ok().text();
        assert!(beside.contains("Jesień") && beside.contains("Za pieniądze") && beside.contains('→'));
        let none = coordinator.get(&format!("{PLANS}/compare?plan=x&other=1")).await.ok().text();
        assert!(none.contains("Nie wybrano żadnego planu"));
        assert_eq!(coordinator.get(&format!("{path}/other.csv")).await.status, 404);
        // A finished plan is not looked for again.
        coordinator.post_from(&path, &path, &[]).await.see_other();
        assert!(!coordinator.get(&path).await.ok().text().contains("http-equiv=\"refresh\""));
    });
}

#[test]
fn a_budget_that_cannot_be_is_told_why_and_nothing_typed_is_lost() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            town(tx, caller)?;
            observe(tx, caller, "2026-08", "2026-08")
        })
        .await;
        let mut coordinator = app.coordinator().await;
        let from = format!("{PLANS}/new");
        let cases: [(&[(&'static str, &str)], &str); 10] = [
            (&[("units", "0")], "od 1 do"),
            (&[("units", "")], "Napisz, ile ich jest"),
            (&[("units", ""), ("money", "200")], "ile kosztuje jedno"),
            (&[("units", ""), ("money", "200"), ("price", "300")], "nie wystarczy"),
            (&[("region", "Atlantyda")], "nic nie wiadomo"),
            (&[("lever", "entry"), ("aim", "worst")], "Jak najwięcej osób"),
            (&[("lever", "entry"), ("after", "3")], "więcej osób niż przed"),
            (&[("lever", "room")], "Nikt tam jeszcze nie użycza sal"),
            (&[("name", "")], "name-error"),
            (&[("lever", "nonsense")], "lever-error"),
        ];
        for (changed, told) in cases {
            let fields = filled(&mut coordinator, changed).await;
            let answered = coordinator.post_from(&from, PLANS, &borrowed(&fields)).await;
            assert_eq!(answered.status, 422, "{changed:?}");
            let text = answered.text();
            assert!(text.contains(told) && !text.contains('⟦'), "{changed:?}: {text}");
            assert!(changed[0].0 == "name" || text.contains("value=\"Jesień\""), "{changed:?}");
        }
        // More than anybody can use is a plan with something left over, not an error.
        let (_, text) = made(&mut coordinator, &[("units", "5000"), ("most", "1")]).await;
        assert!(text.contains("Z budżetu zostaje"), "{text}");
    });
}
