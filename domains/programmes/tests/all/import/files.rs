//! Whole files: their columns and words in five languages, their kinds and sizes, and the templates.

use super::*;

#[test]
fn columns_and_words_are_known_in_every_language() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(CIRCLES)).await;
        let texts = Texts::load().unwrap();
        for (number, lang) in (1..).zip(Lang::ALL) {
            let t = texts.of(lang);
            let head = |keys: &[&str]| keys.iter().map(|key| t.get(key)).collect::<Vec<_>>().join(";");
            let people = head(&[
                "import-column-circle",
                "import-column-pseudonym",
                "import-column-joined",
                "import-column-left",
                "import-column-language",
            ]);
            let meetings = head(&[
                "import-column-circle",
                "import-column-date",
                "import-column-start",
                "import-column-end",
                "import-column-kind",
                "import-column-format",
                "import-column-status",
            ]);
            let attendance = head(&[
                "import-column-circle",
                "import-column-date",
                "import-column-start",
                "import-column-pseudonym",
                "import-column-attendance",
                "import-column-active",
            ]);
            let day = format!("0{number}.09.2024");
            let words =
                [t.get("import-word-workshop"), t.get("import-word-online"), t.get("import-word-held")];
            let came = [t.get("import-word-late"), t.get("web-yes")];
            good(&app, text("a.csv", &format!("{people}\nrazem-latwiej;Osoba {number};{day};;{lang}\n")))
                .await;
            good(
                &app,
                text("b.csv", &format!("{meetings}\nrazem-latwiej;{day};10:00;11:00;{}\n", words.join(";"))),
            )
            .await;
            let outcome = good(
                &app,
                text(
                    "c.csv",
                    &format!("{attendance}\nrazem-latwiej;{day};10:00;osoba {number};{}\n", came.join(";")),
                ),
            )
            .await;
            assert_eq!((outcome.counts_of(Table::Attendance).added, outcome.closes), (1, 1), "{lang}");
        }
        let figures = app
            .act(|tx, caller| {
                let programme = records::programme(tx, caller, "razem-latwiej")?;
                figures::actions::of_programme(tx, caller, programme.id, Period::year(2024).unwrap())
            })
            .await;
        assert_eq!((figures.persons, figures.meetings, figures.minutes), (5, 5, 300));
    });
}

#[test]
fn a_file_of_another_kind_is_named() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let docx = zipped(&[("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>")]);
        let cases: Vec<(Vec<u8>, &str)> = vec![
            (b"%PDF-1.7 ...".to_vec(), "Ten plik to PDF. Zapisz go jako XLSX albo CSV i wyślij jeszcze raz."),
            (
                b"\x89PNG\r\n\x1a\n....".to_vec(),
                "Ten plik to obraz. Zapisz go jako XLSX albo CSV i wyślij jeszcze raz.",
            ),
            (docx, "Ten plik to dokument Worda. Zapisz go jako XLSX albo CSV i wyślij jeszcze raz."),
            (
                b"\x09\x02\x06\x00\x00\x00\x10\x00".to_vec(),
                "Ten plik to stary skoroszyt Excela (.xls). Zapisz go jako XLSX albo CSV i wyślij jeszcze raz.",
            ),
            (
                b"<!DOCTYPE html><html>".to_vec(),
                "Ten plik to strona internetowa. Zapisz go jako XLSX albo CSV i wyślij jeszcze raz.",
            ),
            (Vec::new(), "Ten plik jest pusty."),
            (b"\xEF\xBB\xBF  \r\n".to_vec(), "Ten plik jest pusty."),
            (HEAD.as_bytes().to_vec(), "W tym pliku nie ma wierszy pod nazwami kolumn."),
            (
                b"kolor;smak\nzielony;kwasny\n".to_vec(),
                "Nie wiemy, czego dotyczy ten plik. Porównaj nazwy jego kolumn z szablonem.",
            ),
        ];
        for (bytes, sentence) in cases {
            let given = File { bytes, name: "obecnosci.csv".to_owned(), only: None };
            // The name of the first sheet must not make a table of what has none of its columns.
            let given = File { name: "plik.csv".to_owned(), ..given };
            assert_eq!(refusal(&app, given).await, sentence);
        }
    });
}

#[test]
fn too_much_is_told_before_it_is_read() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let large = File { bytes: vec![b'a'; 20_000_001], ..text("plik.csv", "") };
        assert_eq!(
            refusal(&app, large).await,
            "Ten plik ma więcej niż 20 MB. Podziel go, na przykład na lata."
        );
        let rows = format!("{HEAD}{}", "a;b\n".repeat(100_001));
        assert_eq!(
            refusal(&app, text("plik.csv", &rows)).await,
            "Arkusz „plik” ma więcej wierszy niż 100\u{a0}000. Podziel go, na przykład na lata."
        );
        let bomb = zipped(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", &vec![b' '; 120_000_000])]);
        assert!(bomb.len() < 1_000_000);
        let bomb = File { bytes: bomb, ..text("plik.xlsx", "") };
        assert_eq!(
            refusal(&app, bomb).await,
            "Po rozpakowaniu ten plik miałby więcej niż 100 MB, więc nie został otwarty. Podziel go, na przykład na lata."
        );
    });
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn columns_are_missed_repeated_and_passed_over() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(CIRCLES)).await;
        refused(
            &app,
            text("a.csv", "grupa;data;od;pseudonim;uwagi\nrazem-latwiej;2024-01-03;13:30;Iskra;x\n"),
            &["Wiersz 1: Brakuje kolumny „obecność”."],
        )
        .await;
        refused(
            &app,
            text("a.csv", "grupa;pseudonim;od;pseudonim\nrazem-latwiej;Iskra;2024-01-03;Płomyk\n"),
            &["Wiersz 1, kolumna D: Kolumna „pseudonim” występuje dwa razy."],
        )
        .await;
        let outcome = good(
            &app,
            text("a.csv", "pseudonim;ulubiony kolor;grupa;od\nIskra;zielony;razem-latwiej;3.01.2024\n"),
        )
        .await;
        assert_eq!(outcome.counts_of(Table::People).added, 1);
        let t = Texts::load().unwrap().of(Lang::Pl);
        let warnings: Vec<String> =
            outcome.reading.findings.iter().map(|finding| outcome.reading.sentence(t, finding)).collect();
        assert_eq!(warnings, ["Wiersz 1, kolumna B: Nie znamy kolumny „ulubiony kolor”, więc ją pomijamy."]);
    });
}

#[test]
fn templates_come_in_every_language_and_are_read_back() {
    let texts = Texts::load().unwrap();
    for lang in Lang::ALL {
        let t = texts.of(lang);
        for table in Table::ALL {
            for format in FileFormat::ALL {
                let bytes = import::template(t, Some(*table), *format).unwrap();
                let book = tables::read(&bytes, "a.csv", &Limits::default()).unwrap();
                let header = &book.sheets[0].rows[0];
                assert!(header.cells.iter().all(|cell| !cell.text.contains('⟦')), "{header:?}");
                let first = match table {
                    Table::Office => "import-column-reference",
                    _ => "import-column-circle",
                };
                assert_eq!(header.text(0), t.get(first));
            }
        }
        let book = import::template(t, None, FileFormat::Xlsx).unwrap();
        let book = tables::read(&book, "a.xlsx", &Limits::default()).unwrap();
        let visible: Vec<&str> =
            book.sheets.iter().filter(|sheet| !sheet.hidden).map(|sheet| sheet.name.as_str()).collect();
        assert_eq!(visible.len(), 5, "{visible:?}");
        let notes = book.sheets.iter().find(|sheet| sheet.name == t.get("import-sheet-notes")).unwrap();
        assert!(notes.rows.iter().all(|row| !row.text(0).contains('⟦')), "{lang}: {notes:?}");
        assert!(matches!(import::template(t, None, FileFormat::Csv), Err(Problem::NotFound)));
    }
}
