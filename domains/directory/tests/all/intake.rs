//! A directory from a spreadsheet or a package: what comes in, what is wrong where, what the second time changes.

use std::io::{Cursor, Write};

use axum::http::StatusCode;
use base::Problem;
use directory::{
    entry::{self, model::Filter},
    hsds::take::Choice,
    import::{
        Outcome, What,
        actions::{self, File},
    },
    model::Kind,
};
use documents::tables::{self, ColumnOut, SheetOut};
use people::Caller;
use programmes::import::Counts;
use store::Tx;
use testkit::{TestApp, each_engine_async};
use texts::{Lang, Texts};

use crate::keeping::{app, demo, organisation};

const ORGANISATIONS: &str = "nazwa;miejscowość;telefony;kto płaci;sprawdzono
Ośrodek „Przystań”;Piekary Śląskie;32 287 95 03 – rejestracja | 116 123;\"gmina, fundacja\";2026-10-01
Fundacja Most;Bytom;;;
";
const SERVICES: &str = "nazwa;organizacja;miejsce 1;z czym można przyjść;ile kosztuje;języki
Rozmowa;Fundacja Most;Biblioteka;lęk;bezpłatnie;polski, українська
Rozmowa;Ośrodek „Przystań”;;lęk;bezpłatnie;polski
";

fn file(name: &str, text: &str) -> File {
    File { bytes: text.as_bytes().to_vec(), name: name.to_owned(), only: None }
}

/// The three sheets of a small town in one workbook, services first.
fn workbook() -> File {
    workbook_of("locations")
}

fn workbook_of(places: &str) -> File {
    let sheet = |name: &str, rows: &[&[&str]]| {
        let columns = rows[0].iter().map(|title| ColumnOut::new(*title)).collect();
        let rows = rows[1..].iter().map(|row| row.iter().map(|cell| (*cell).into()).collect()).collect();
        SheetOut::table(name, columns, rows)
    };
    let sheets = [
        sheet(
            "services",
            &[
                &["name", "organisation", "site_1", "need", "costs", "hours_mo"],
                &["Rozmowa", "Fundacja Most", "Biblioteka, Bytom", "anxiety; low-mood", "free", "8-16"],
            ],
        ),
        sheet("organisations", &[&["name", "town"], &["Fundacja Most", "Bytom"]]),
        sheet(
            places,
            &[&["name", "town", "street", "accessibility"], &["Biblioteka", "Bytom", "Rynek 1", "lift"]],
        ),
    ];
    File { bytes: tables::xlsx(&sheets).unwrap(), name: "katalog.xlsx".to_owned(), only: None }
}

fn added(outcome: &Outcome) -> i64 {
    outcome.total().added
}

fn count(tx: &mut Tx<'_>, caller: &Caller) -> Result<i64, Problem> {
    Ok(entry::actions::counts(tx, caller)?.iter().map(|(_, count)| count).sum())
}

#[test]
fn a_workbook_comes_in_whole_and_the_second_time_changes_nothing() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let shown = actions::rehearse(tx, caller, &workbook())?;
            assert_eq!((shown.wrong(), added(&shown), count(tx, caller)?), (0, 3, 0), "{shown:?}");
            let done = actions::take_in(tx, caller, &workbook(), Choice::NothingIfBad)?;
            assert!(done.done && done.counts.len() == 3);
            assert_eq!((added(&done), count(tx, caller)?), (3, 3));
            let again = actions::take_in(tx, caller, &workbook(), Choice::NothingIfBad)?;
            assert!(!again.done && again.known_since.is_some());

            // The same rows in another file are the same entries.
            let other = actions::rehearse(tx, caller, &workbook_of("Miejsca"))?;
            assert_eq!(other.total(), Counts { unchanged: 3, ..Counts::default() }, "{other:?}");

            let services = entry::actions::list(tx, caller, Kind::Service, &Filter::default(), None, 9)?;
            assert_eq!((services[0].town.as_str(), services[0].source.as_str()), ("Bytom", "katalog.xlsx"));
            let facts = directory::service::actions::one(tx, caller, services[0].id.cast())?.card;
            assert_eq!((facts.given.len(), facts.costs.len(), facts.parts.terms().count()), (1, 1, 2));
            assert_eq!(facts.parts.schedules[0].opens_at, "08:00");
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_row_that_does_not_read_is_named_and_the_good_ones_may_come() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let organisations = file("organizacje.csv", ORGANISATIONS);
            let done = actions::take_in(tx, caller, &organisations, Choice::NothingIfBad)?;
            assert_eq!((done.wrong(), added(&done)), (0, 2), "{done:?}");
            let list = entry::actions::list(tx, caller, Kind::Organisation, &Filter::default(), None, 9)?;
            let haven = list.iter().find(|entry| entry.name.contains("Przystań")).unwrap();
            assert_eq!(haven.checked_on, base::Day::new(2026, 10, 1));
            let card = directory::organisation::actions::one(tx, caller, haven.id.cast())?.card;
            assert_eq!((card.parts.phones.len(), card.parts.funding.len()), (2, 2));

            // There is no library yet: one row is wrong, and nothing or the other one comes in.
            let services = file("uslugi.csv", SERVICES);
            let whole = actions::take_in(tx, caller, &services, Choice::NothingIfBad)?;
            assert!(!whole.done && whole.wrong() == 1, "{whole:?}");
            let said = whole.sentences(caller.t(), 9).join(" ");
            assert!(said.contains("Wiersz 2, kolumna C") && said.contains("Biblioteka"), "{said}");
            assert_eq!(count(tx, caller)?, 2);
            let part = actions::take_in(tx, caller, &services, Choice::SkipBad)?;
            assert!(part.done && added(&part) == 1 && count(tx, caller)? == 3, "{part:?}");

            // Two services of one name by two organisations are two.
            let library = file("miejsca.csv", "nazwa;miejscowość;ulica i numer\nBiblioteka;Bytom;Rynek 1\n");
            actions::take_in(tx, caller, &library, Choice::NothingIfBad)?;
            let rest = actions::take_in(tx, caller, &services, Choice::NothingIfBad)?;
            let counts = Counts { added: 1, changed: 0, unchanged: 1 };
            assert_eq!((rest.done, rest.total()), (true, counts), "{rest:?}");
            Ok(())
        })
        .await;
    });
}

#[test]
fn what_is_wrong_is_told_by_row_and_column() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let origin = demo(caller);
            entry::actions::save(tx, caller, &organisation(caller, "Ośrodek"), &origin, None)?;
            let text = "nazwa;miejscowość;e-mail;kto płaci;strona internetowa;sprawdzono
Ośrodek;;;;;
;Bytom;;;;
A;Bytom;nie-adres;;;
B;Bytom;;król;;
C;Bytom;;;;wczoraj
D;Bytom;;;;2999-01-01
D;Bytom;;;;
E;Bytom;;;tu jest;
F;Bytom;32;;;
F;Gliwice;;gmina;;
";
            let outcome = actions::rehearse(tx, caller, &file("organizacje.csv", text))?;
            let said = outcome.sentences(caller.t(), 99);
            let rows: Vec<&str> = said.iter().map(|text| text.split(':').next().unwrap()).collect();
            let expected = [
                "Wiersz 3, kolumna A",
                "Wiersz 4, kolumna C",
                "Wiersz 5, kolumna D",
                "Wiersz 6, kolumna F",
                "Wiersz 7, kolumna F",
                "Wiersz 9, kolumna E",
                "Wiersz 10, kolumna C",
            ];
            assert_eq!(rows, expected, "{said:?}");
            // The known one is untouched by its empty cells.
            assert_eq!(outcome.total(), Counts { added: 2, changed: 0, unchanged: 1 });
            let twice = "nazwa;miejscowość\nX;Bytom\nX;Bytom\n";
            let outcome = actions::rehearse(tx, caller, &file("organizacje.csv", twice))?;
            assert!(outcome.sentences(caller.t(), 9)[0].contains("Wiersz 3"), "{outcome:?}");

            let unknown = actions::rehearse(tx, caller, &file("x.csv", "a;b\n1;2\n"));
            assert!(matches!(unknown, Err(Problem::Invalid(_))), "{unknown:?}");
            let named = actions::rehearse(tx, caller, &file("organizacje.csv", "inna nazwa\nX\n"))?;
            assert_eq!(named.wrong(), 1, "the name is missing: {named:?}");
            let many = format!("nazwa;miejscowość\n{}", "Y;Bytom\n".repeat(5_001));
            assert!(actions::rehearse(tx, caller, &file("organizacje.csv", &many)).is_err());
            Ok(())
        })
        .await;
    });
}

#[test]
fn columns_and_words_of_every_language_are_read() {
    let texts = Texts::load().unwrap();
    for lang in Lang::ALL {
        let t = texts.of(lang);
        for kind in Kind::ALL {
            let fields = directory::form::fields::of(*kind, t, Lang::Pl);
            let mut labels: Vec<&str> = fields
                .iter()
                .filter(|field| field.input != directory::form::Input::Heading)
                .map(|field| field.label.as_str())
                .collect();
            let all = labels.len();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), all, "{lang} {kind}: two columns have one name");
        }
    }
    each_engine_async(|db| async {
        let app = app(db).await;
        let texts = Texts::load().unwrap();
        for lang in Lang::ALL {
            let t = texts.of(lang);
            let keys = ["directory-fact-name", "directory-fact-town", "directory-fact-payers"];
            let head = keys.map(|key| t.get(key)).join(";");
            let row = format!("Organisation {lang};Bytom;{}", t.get("directory-payer-commune"));
            let file = file("liste.csv", &format!("{head};legal_status\n{row};x\n"));
            let file = File { only: Some(Kind::Organisation), ..file };
            let done =
                app.act(move |tx, caller| actions::take_in(tx, caller, &file, Choice::NothingIfBad)).await;
            assert_eq!((done.wrong(), added(&done)), (0, 1), "{lang}: {done:?}");
        }
    });
}

/// The folder of another program's package as one file.
fn package(folder: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for entry in std::fs::read_dir(crate::hsds::data(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("package/{}", path.file_name().unwrap().to_string_lossy());
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&std::fs::read(path).unwrap()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn packages_of_both_versions_come_in_by_the_same_page() {
    each_engine_async(|db| async {
        let app = app(db).await;
        for (folder, wrong) in [("example", true), ("ohana", false)] {
            let file = File { bytes: package(folder), name: format!("{folder}.zip"), only: None };
            let (shown, nothing, done, again) = app
                .act(move |tx, caller| {
                    let before = count(tx, caller)?;
                    let shown = actions::rehearse(tx, caller, &file)?;
                    assert!(matches!(shown.what, What::Package(_)));
                    let nothing = actions::take_in(tx, caller, &file, Choice::NothingIfBad)?;
                    let mut done = nothing.done;
                    if !done {
                        assert_eq!(count(tx, caller)?, before);
                        done = actions::take_in(tx, caller, &file, Choice::SkipBad)?.done;
                    }
                    assert_eq!(count(tx, caller)?, before + added(&shown));
                    let again = actions::rehearse(tx, caller, &file)?;
                    Ok((added(&shown), nothing.done, done, again.total()))
                })
                .await;
            assert_eq!((nothing, done), (!wrong, true), "{folder}");
            assert!(shown >= 3, "{folder}");
            assert_eq!(again, Counts { unchanged: shown, ..Counts::default() }, "{folder}");
        }
    });
}

const PATH: &str = "/piekary/work/directory/import";

async fn ticket_of(app: &TestApp, name: &str, bytes: &[u8]) -> (testkit::Client, String, String, String) {
    let mut desk = app.coordinator().await;
    let shown = desk.upload(PATH, PATH, &[("about", "")], name, bytes).await.ok();
    let (id, key) = (shown.hidden("id"), shown.hidden("key"));
    (desk, shown.text(), id, key)
}

#[test]
fn the_page_rehearses_confirms_and_gives_the_errors_back() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (mut desk, shown, id, key) = ticket_of(&app, "katalog.xlsx", &workbook().bytes).await;
        assert!(shown.contains("katalog.xlsx") && !shown.contains('⟦'), "{shown}");
        let confirm = format!("{PATH}/confirm");
        let fields = [("id", id.as_str()), ("key", key.as_str())];
        desk.post_from(PATH, &confirm, &fields).await.see_other();
        let listed = desk.get("/piekary/work/directory/services").await.ok().text();
        assert!(listed.contains("Rozmowa"), "{listed}");
        // It waits no longer.
        let gone = desk.post_from(PATH, &confirm, &fields).await;
        assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);

        let rows = "nazwa;miejscowość;e-mail\nDobra;Bytom;\nZła;Bytom;adres\n";
        let (mut desk, shown, id, key) = ticket_of(&app, "organizacje.csv", rows.as_bytes()).await;
        assert!(shown.contains("Wiersz 3, kolumna C") && shown.contains("value=\"good\""), "{shown}");
        let fields = [("id", id.as_str()), ("key", key.as_str()), ("format", "csv")];
        let errors = desk.post_from(PATH, &format!("{PATH}/errors"), &fields).await.ok().text();
        assert!(errors.contains("Zła;Bytom;adres;") && errors.contains("Dobra;Bytom;;"), "{errors}");
        // Without a word about it, nothing comes of a file with a mistake.
        let whole = desk.post_from(PATH, &confirm, &fields[..2]).await;
        assert_eq!(whole.status, StatusCode::CONFLICT);
        let fields = [("id", id.as_str()), ("key", key.as_str()), ("choice", "good")];
        desk.post_from(PATH, &confirm, &fields).await.see_other();
        let listed = desk.get("/piekary/work/directory/organisations").await.ok().text();
        assert!(listed.contains("Dobra") && !listed.contains("Zła"));

        let refused = desk.upload(PATH, PATH, &[], "skan.pdf", b"%PDF-1.4").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("PDF"));
        let member = app.member().await.get(PATH).await;
        assert_eq!(member.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn templates_in_every_language_are_read_as_they_are() {
    each_engine_async(|db| async {
        let app = app(db).await;
        for lang in Lang::ALL {
            let mut desk = app.coordinator().await;
            desk.cookies.insert(app.site.cookies.name("lang"), lang.code().to_owned());
            let start = desk.get(PATH).await.ok().text();
            assert!(!start.contains('⟦'), "{lang}");
            let book = desk.get(&format!("{PATH}/template/workbook/xlsx")).await.ok().bytes;
            let read = tables::read(&book, "x.xlsx", &tables::Limits::default()).unwrap();
            assert_eq!(read.sheets.iter().filter(|sheet| !sheet.hidden).count(), 6, "{lang}");
            for sheet in &read.sheets {
                assert!(sheet.rows.iter().all(|row| !row.text(0).contains('⟦')), "{lang} {}", sheet.name);
            }
            for kind in ["organisations", "locations", "services", "practitioners", "venues"] {
                let csv = desk.get(&format!("{PATH}/template/{kind}/csv")).await.ok().text();
                assert!(csv.contains(';') && !csv.contains('⟦'), "{lang} {kind}: {csv}");
            }
            // Filled in with one row of names, it comes in.
            let head = desk.get(&format!("{PATH}/template/practitioners/csv")).await.ok().text();
            let row = format!("{}\nImię {lang};\n", head.trim_end());
            let shown = desk.upload(PATH, PATH, &[], "ostoja-practitioners.csv", row.as_bytes()).await.ok();
            assert!(!shown.text().contains('⟦') && !shown.hidden("id").is_empty(), "{lang}");
        }
        let mut desk = app.coordinator().await;
        assert_eq!(desk.get(&format!("{PATH}/template/x/csv")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(desk.get(&format!("{PATH}/template/workbook/csv")).await.status, StatusCode::NOT_FOUND);
    });
}
