//! The public pages and the desk.

use directory::model::Payer;
use people::Role;
use testkit::{TestApp, TestDb, each_engine_async};

use crate::ground::{PIEKARY, app, helper, observe, town};

async fn observed(db: TestDb) -> TestApp {
    let app = app(db).await;
    app.act(|tx, caller| {
        town(tx, caller)?;
        observe(tx, caller, "2025-09", "2026-08")
    })
    .await;
    app
}

const PARTS: [&str; 5] = ["", "/towns", "/trend", "/evenness", "/gaps"];
const FILES: [&str; 6] = ["places", "towns", "years", "trend", "evenness", "gaps"];

#[test]
fn before_the_first_month_the_page_says_what_will_stand_there() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let page = app.stranger().get("/observatory").await.ok().text();
        assert!(page.contains("Żaden miesiąc nie został jeszcze obliczony"));
        assert!(!page.contains("/work/observatory"));
        let page = app.coordinator().await.get("/observatory").await.ok().text();
        assert!(page.contains("/work/observatory"));
        app.stranger().get("/observatory/method").await.ok();
        let status = app.stranger().get("/observatory/2026-08").await.status;
        assert_eq!(status, 404);
    });
}

#[test]
fn every_part_of_a_month_stands_in_every_language() {
    each_engine_async(|db| async {
        let app = observed(db).await;
        for lang in ["pl", "en", "fr", "ru", "uk"] {
            let mut stranger = app.stranger();
            stranger.cookies.insert("lang".to_owned(), lang.to_owned());
            let mut paths: Vec<String> = PARTS
                .iter()
                .flat_map(|part| {
                    ["access", "waiting", "nearest", "funded", "tele"].map(|measure| {
                        format!("/observatory/2026-08{part}?region=%C5%9Bl%C4%85skie&measure={measure}")
                    })
                })
                .collect();
            paths.extend(PARTS.map(|part| format!("/observatory/2026-08{part}")));
            paths.push("/observatory".to_owned());
            paths.push("/observatory/method".to_owned());
            paths.push(format!("/observatory/places/{PIEKARY}"));
            paths.push(format!("/observatory/places/{PIEKARY}?month=2025-10&measure=waiting"));
            paths.push("/observatory/places/146501?month=2026-08".to_owned());
            for path in paths {
                let page = stranger.get(&path).await.ok().text();
                assert!(
                    !page.contains('⟦'),
                    "{lang} {path}: {}",
                    &page[page.find('⟦').unwrap_or(0)..][..120]
                );
                assert!(page.contains("https://api.nfz.gov.pl"), "{lang} {path}");
                // What goes in are published hours, but nobody's name is on any page.
                assert!(!page.contains("KANAREK"), "{path}");
            }
        }
    });
}

#[test]
fn the_map_of_a_region_links_each_place_and_the_country_is_not_too_heavy() {
    each_engine_async(|db| async {
        let app = observed(db).await;
        let region = app.stranger().get("/observatory/2026-08?region=%C5%9Bl%C4%85skie").await.ok().text();
        assert!(region.contains(&format!("/piekary/observatory/places/{PIEKARY}?month=2026-08")));
        assert!(region.matches("<a href=\"/piekary/observatory/places/").count() >= 167);
        assert!(region.contains("class=\"map-5\""));
        let country = app.stranger().get("/observatory/2026-08").await.ok();
        assert!(country.text().contains("class=\"map-none\""));
        // Compressed on the wire: the text of a map has about three letters to a byte of it.
        let mut phone = app.stranger();
        phone.headers.insert("accept-encoding", "gzip".to_owned());
        for path in ["/observatory/2026-08", "/observatory/2026-08?region=%C5%9Bl%C4%85skie"] {
            let packed = phone.get(path).await.ok().bytes.len();
            eprintln!("{path}: {packed} bytes");
            assert!(packed < 120_000, "{path}: {packed}");
        }
    });
}

#[test]
fn a_permanent_link_goes_on_showing_the_same() {
    each_engine_async(|db| async {
        let app = observed(db).await;
        let mut stranger = app.stranger();
        let fixed = format!("/observatory/places/{PIEKARY}?month=2026-08&edition=1");
        let before = stranger.get(&fixed).await.ok().text();
        let map = stranger.get("/observatory/2026-08/gaps?edition=1").await.ok().text();
        app.act(|tx, caller| {
            let house = crate::ground::house(tx, caller, PIEKARY, false)?;
            helper(tx, caller, Some(house), Payer::Nfz, "2026-08-01", 38)?;
            observe(tx, caller, "2026-08", "2026-08")
        })
        .await;
        let numbers = |page: &str| {
            let start = page.find("class=\"cards\"").or_else(|| page.find("<table")).expect("figures");
            let end = page.rfind("</table>").expect("a table");
            page[start..end].to_owned()
        };
        let after = stranger.get(&fixed).await.ok().text();
        assert_eq!(numbers(&before), numbers(&after));
        assert!(!before.contains("obliczono później na nowo") && after.contains("obliczono później na nowo"));
        let gaps = stranger.get("/observatory/2026-08/gaps?edition=1").await.ok().text();
        assert_eq!(numbers(&map), numbers(&gaps));
        let newest = stranger.get(&format!("/observatory/places/{PIEKARY}?month=2026-08")).await.ok().text();
        assert_ne!(numbers(&newest), numbers(&after));
    });
}

#[test]
fn every_table_can_be_taken_along() {
    each_engine_async(|db| async {
        let app = observed(db).await;
        let mut stranger = app.stranger();
        for file in FILES {
            let answered = stranger
                .get(&format!("/observatory/2026-08/data/{file}.csv?region=%C5%9Bl%C4%85skie"))
                .await
                .ok();
            let text = answered.text();
            assert!(text.starts_with('\u{feff}') && text.lines().count() > 1, "{file}: {text}");
            assert!(
                text.lines()
                    .skip(1)
                    .all(|line| line.contains("2026-08 / 1") && line.contains("api.nfz.gov.pl"))
            );
        }
        let all = stranger.get("/observatory/2026-08/data/places.csv").await.ok().text();
        assert_eq!(all.lines().count(), 2_478);
        let piekary = all.lines().find(|line| line.starts_with(PIEKARY)).expect("Piekary");
        assert!(piekary.contains("Piekary Śląskie"), "{piekary}");
        let months =
            stranger.get(&format!("/observatory/places/{PIEKARY}/months.csv?month=2026-08")).await.ok();
        assert_eq!(months.text().lines().count(), 13);
        for missing in [
            "/observatory/2026-08/data/x.csv",
            "/observatory/2026-08/data/places",
            "/observatory/2026-09/data/places.csv",
        ] {
            assert_eq!(stranger.get(missing).await.status, 404, "{missing}");
        }
    });
}

#[test]
fn odd_wishes_are_answered_calmly() {
    each_engine_async(|db| async {
        let app = observed(db).await;
        let mut stranger = app.stranger();
        let wishes = [
            ("/observatory/2026-13", 404),
            ("/observatory/x", 404),
            ("/observatory/2026-08?edition=9", 404),
            ("/observatory/2026-08?edition=-1&measure=%00&page=x", 200),
            ("/observatory/2026-08?region=Atlantyda", 404),
            ("/observatory/2026-08?page=99999", 200),
            ("/observatory/places/999999", 404),
            ("/observatory/places/%27%22", 404),
            ("/observatory/places/247101?month=1999-01", 404),
            ("/observatory/2026-08/nothing", 404),
        ];
        for (path, status) in wishes {
            assert_eq!(stranger.get(path).await.status, status, "{path}");
        }
        let chosen = stranger
            .get("/observatory?month=2026-07&region=%C5%9Bl%C4%85skie&measure=waiting&part=trend")
            .await;
        assert_eq!(
            chosen.see_other().location(),
            "/piekary/observatory/2026-07/trend?region=%C5%9Bl%C4%85skie&measure=waiting"
        );
    });
}

#[test]
fn a_coordinator_asks_for_months_and_others_may_look_or_not() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| town(tx, caller).map(drop)).await;
        let mut coordinator = app.coordinator().await;
        let desk = "/work/observatory";
        let page = coordinator.get(desk).await.ok();
        let id = page.hidden("id");
        let fields =
            |from: &'static str, to: &'static str| vec![("from", from), ("to", to), ("id", id.as_str())];
        for (from, to, sentence) in [
            ("2026-08", "2026-07", "wcześniejszy niż pierwszy"),
            ("2026-08", "2027-01", "jeszcze nie zaczął"),
            ("2001-01", "2026-08", "120"),
            ("sierpień", "2026-08", "to nie miesiąc"),
        ] {
            let answered = coordinator.submit(desk, &fields(from, to)).await;
            assert_eq!(answered.status, 422, "{from} {to}");
            let text = answered.text();
            assert!(text.contains(sentence), "{from} {to}: {text}");
            assert!(text.contains(&format!("value=\"{from}\"")), "{from} {to}: {text}");
        }
        let good = fields("2026-08", "2026-08");
        coordinator.submit(desk, &good).await.see_other();
        coordinator.submit(desk, &good).await.see_other();
        let mut text = String::new();
        for _ in 0..200 {
            text = coordinator.get(desk).await.ok().text();
            if text.contains("Gotowe") {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert!(text.contains("Gotowe") && text.contains("/piekary/observatory/2026-08"), "{text}");
        // Sent twice, computed once.
        assert_eq!(text.matches("Gotowe").count(), 1);
        let mut evaluator = app.person(&[Role::Evaluator]).await;
        assert!(!evaluator.get(desk).await.ok().text().contains("name=\"from\""));
        assert_eq!(evaluator.post_from(desk, desk, &good).await.status, 404);
        assert_eq!(app.member().await.get(desk).await.status, 404);
    });
}
