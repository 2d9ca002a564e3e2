//! Finding help over HTTP: a sentence becomes a list, and nothing of it is kept.

use axum::http::{StatusCode, header};
use base::Day;
use directory::{entry, model::Origin, part::model::Language, taxonomy, taxonomy::model::Ours};
use testkit::{TestApp, TestDb, each_engine_async};

use crate::keeping::{app, demo, help, place};

/// Where the town is, two more, and one that nobody may find.
async fn town(db: TestDb) -> TestApp {
    let app = app(db).await;
    app.act(|tx, caller| {
        taxonomy::actions::ensure(tx, caller)?;
        let origin = Origin { checked_on: Some(caller.today()), ..demo(caller) };
        let mut house = place(caller, "Przychodnia", "Szpitalna 11", "Tarnowskie Góry");
        (house.location.latitude, house.location.longitude) = (Some(50.445), Some(18.86));
        entry::actions::save(tx, caller, &house, &origin, None)?;
        let mut shelter = place(caller, "Dom bez adresu", "Ukryta 7", "Bytom");
        shelter.location.confidential = true;
        entry::actions::save(tx, caller, &shelter, &origin, None)?;

        let mut sleep = help(caller, "Poradnia Spokojny Sen", &[&house]);
        sleep.service.wait_time = "10 dni".to_owned();
        sleep.parts.attributes.push(taxonomy::actions::carry(caller, Ours::Need, "insomnia"));
        entry::actions::save(tx, caller, &sleep, &origin, None)?;

        let mut online = help(caller, "Rozmowy po francusku", &[]);
        online.parts.languages.push(Language { code: "fr".to_owned(), ..Language::blank(caller.new_id()) });
        for (ours, code) in [(Ours::Need, "anxiety"), (Ours::Format, "online")] {
            online.parts.attributes.push(taxonomy::actions::carry(caller, ours, code));
        }
        entry::actions::save(tx, caller, &online, &origin, None)?;

        let safe = help(caller, "Bezpieczny dom", &[&shelter]);
        entry::actions::save(tx, caller, &safe, &origin, None)
    })
    .await;
    app
}

#[test]
fn a_sentence_finds_help_and_leaves_no_trace_in_the_address() {
    each_engine_async(|db| async {
        let app = town(db).await;
        let mut client = app.stranger();
        let asked = client.post("/piekary/find", &[("words", "nie śpię, Tarnowskie Góry")]).await.see_other();
        let address = asked.location().to_owned();
        assert!(address.starts_with("/piekary/find?s=") && !address.contains("Tarnowskie"), "{address}");
        let page = client.get(&address).await.ok().text();
        assert!(page.contains("Poradnia Spokojny Sen"), "{page}");
        assert!(page.contains("nie śpię") && page.contains("10 dni"), "what was typed and the waiting time");
        assert!(!page.contains("Bezpieczny dom"), "it meets nothing of the sentence");
        assert!(page.contains("<title>Szukaj</title>"));

        let map = client.get(&format!("{address}&map=1")).await.ok();
        let text = map.text();
        assert!(text.contains("map-mark") && text.contains("#r1"), "the list's numbers are on the map");
        assert!(map.bytes.len() < 120_000, "{}", map.bytes.len());
        assert!(page.len() < 60_000, "{}", page.len());

        let printed = client.get(&address.replace("/find", "/find/print")).await.ok().text();
        assert!(printed.contains("Poradnia Spokojny Sen") && !printed.contains("nie śpię"));

        // A phone that lies open later shows nothing of it.
        app.site.clock.set(app.site.clock.now().plus_minutes(180));
        let later = client.get(&address).await.ok().text();
        assert!(!later.contains("Spokojny Sen") && later.contains("wygasło"), "{later}");
    });
}

#[test]
fn other_languages_formats_and_filters() {
    each_engine_async(|db| async {
        let app = town(db).await;
        let mut client = app.stranger();
        client.cookies.insert(app.site.cookies.name("lang"), "fr".to_owned());
        let asked =
            client.post("/piekary/find", &[("words", "anxiété, en ligne, en français")]).await.see_other();
        let page = client.get(asked.location()).await.ok().text();
        assert!(page.contains("Rozmowy po francusku") && page.contains("+20"), "{page}");
        assert!(!page.contains("Spokojny Sen"));

        // Filters that say nothing about anybody are a plain address, whatever is in them.
        let plain = client.get("/piekary/find?language=fr&format=online").await.ok().text();
        assert!(plain.contains("Rozmowy po francusku") && !plain.contains("Spokojny Sen"));
        for odd in [
            "place=nowhere&km=x",
            "place=bytom&km=1e309&need=zzz",
            "s=zz",
            "page=-1&format=online",
            "page=99999999999",
        ] {
            client.get(&format!("/piekary/find?{odd}")).await.ok();
        }

        // Nobody near: what to do next stands there.
        let asked =
            client.post("/piekary/find", &[("place", "Suwałki"), ("km", "5"), ("format", "in-person")]).await;
        let none = client.get(asked.see_other().location()).await.ok().text();
        assert!(
            none.contains("name=\"wider\"") && none.contains("name=\"online\"") && none.contains("tel:112"),
            "{none}"
        );
    });
}

#[test]
fn a_hidden_house_is_found_without_its_place() {
    each_engine_async(|db| async {
        let app = town(db).await;
        let mut client = app.stranger();
        let asked = client.post("/piekary/find", &[("words", "bezpieczny dom")]).await.see_other();
        let list = client.get(asked.location()).await.ok().text();
        assert!(list.contains("Bezpieczny dom") && list.contains("poufny"), "{list}");
        let href = list
            .split("href=\"")
            .find(|part| part.starts_with("/piekary/find/services/"))
            .unwrap_or_default();
        let href = href.split('"').next().unwrap_or_default().to_owned();
        let pages = [
            list,
            client.get(&href).await.ok().text(),
            client.get("/piekary/help/bytom").await.ok().text(),
            client.get("/piekary/help/bytom/embed").await.ok().text(),
            client.get("/piekary/find/print?place=bytom&km=30").await.ok().text(),
            client.get("/piekary/find?place=bytom&km=30&map=1").await.ok().text(),
        ];
        for page in pages {
            assert!(!page.contains("Ukryta") && !page.contains("Dom bez adresu"), "{page}");
        }
    });
}

#[test]
fn a_town_s_page_can_be_framed_and_leaves_no_cookie() {
    each_engine_async(|db| async {
        let app = town(db).await;
        let mut client = app.stranger();
        let framed = client.get("/piekary/help/tarnowskie-gory/embed").await.ok();
        assert!(framed.text().contains("Poradnia Spokojny Sen"));
        assert!(framed.headers.get(header::SET_COOKIE).is_none() && client.cookies.is_empty());
        let policy = framed
            .headers
            .get("content-security-policy")
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        assert!(policy.contains("frame-ancestors *") && framed.headers.get("x-frame-options").is_none());
        // The question of a frame comes from elsewhere, without a cookie, and is answered.
        client.headers.insert("sec-fetch-site", "cross-site".to_owned());
        client.post("/piekary/find", &[("words", "sen")]).await.see_other();

        let whole = client.get("/piekary/help/tarnowskie-gory").await.ok();
        let policy = whole
            .headers
            .get("content-security-policy")
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        assert!(policy.contains("frame-ancestors 'none'"));
        assert_eq!(client.get("/piekary/help/nigdzie").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn what_changes_in_the_directory_is_found_at_once() {
    each_engine_async(|db| async {
        let app = town(db).await;
        let mut client = app.stranger();
        assert!(!client.get("/piekary/find?language=uk").await.ok().text().contains("Розмова"));
        app.act(|tx, caller| {
            let mut new = help(caller, "Розмова українською", &[]);
            new.parts.languages =
                vec![Language { code: "uk".to_owned(), ..Language::blank(caller.new_id()) }];
            let origin = Origin { checked_on: Day::new(2020, 1, 1), ..demo(caller) };
            entry::actions::save(tx, caller, &new, &origin, None)
        })
        .await;
        let page = client.get("/piekary/find?language=uk").await.ok().text();
        assert!(page.contains("Розмова українською"), "{page}");
        assert!(page.contains("1 stycznia 2020"), "its age is said");
    });
}

#[test]
fn a_town_s_own_words_are_understood_and_a_stale_list_shows_both() {
    each_engine_async(|db| async {
        let app = town(db).await;
        let mut desk = app.coordinator().await;
        let path = "/piekary/work/find-words/pl/need.insomnia";
        let shown = desk.get(path).await.ok();
        assert!(shown.text().contains("nie mogę spać"));
        let fields = [("version", "0"), ("body", "bezsenność\nliczę barany\n\nliczę barany")];
        desk.submit(path, &fields).await.see_other();
        let mut client = app.stranger();
        let asked = client.post("/piekary/find", &[("words", "licze barany")]).await.see_other();
        assert!(client.get(asked.location()).await.ok().text().contains("Spokojny Sen"));

        let stale = desk.submit(path, &[("version", "0"), ("body", "moja lista")]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text().contains("moja lista") && stale.text().contains("liczę barany"));
        let long = "a".repeat(61);
        let refused = desk.submit(path, &[("version", "1"), ("body", &long)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(&long));
        assert_eq!(desk.get("/piekary/work/find-words/xx/need.insomnia").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn every_page_speaks_every_language() {
    each_engine_async(|db| async {
        let app = town(db).await;
        for lang in texts::Lang::ALL {
            let mut desk = app.coordinator().await;
            desk.cookies.insert(app.site.cookies.name("lang"), lang.code().to_owned());
            let asked = desk
                .post("/piekary/find", &[("words", "sen, Tarnowskie Góry"), ("cost", "free")])
                .await
                .see_other();
            let (list, mut paths) = (asked.location().to_owned(), Vec::new());
            let found = desk.get(&list).await.ok().text();
            paths.extend(testkit::links(&found).into_iter().filter(|link| link.contains("/find/services/")));
            for path in [
                "/find",
                "/find/kinds",
                "/find/kinds/cbt",
                "/find/kinds/shelter",
                "/help/bytom",
                "/help/bytom/embed",
                "/work/find-words",
                "/work/find-words/fr/noise",
            ] {
                paths.push(format!("/piekary{path}"));
            }
            paths.extend([format!("{list}&map=1"), list.replace("/find", "/find/print"), list]);
            for path in paths {
                let text = desk.get(&path).await.ok().text();
                assert!(
                    !text.contains('⟦'),
                    "{} {path}: {}",
                    lang.code(),
                    text.split('⟦').nth(1).unwrap_or_default().chars().take(60).collect::<String>()
                );
            }
        }
    });
}
