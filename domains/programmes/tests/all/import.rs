use base::{Day, Message, Period, Problem};
use documents::tables::{self, Limits};
use people::{Caller, Role};
use programmes::{
    figures, import,
    import::{
        Counts, FileFormat, Outcome, Table,
        actions::{File, Ticket, confirm, hold, rehearse, take_in, waiting},
    },
    programme, records, register,
};
use store::Tx;
use testkit::{TestApp, each_engine_async};
use texts::{Lang, Texts};
use web::say;

macro_rules! demo {
    ($name:literal) => {
        (include_bytes!(concat!("../../../../app/demo/", $name)).as_slice(), $name)
    };
}

const WORKBOOK: (&[u8], &str) = demo!("rejestr-razem-latwiej.xlsx");
const CIRCLES: (&[u8], &str) = demo!("grupy.csv");
const PEOPLE: (&[u8], &str) = demo!("osoby.csv");
const MEETINGS: (&[u8], &str) = demo!("spotkania.csv");
const ATTENDANCE: (&[u8], &str) = demo!("obecnosci.csv");

fn file((bytes, name): (&[u8], &str)) -> File {
    File { bytes: bytes.to_vec(), name: name.to_owned(), only: None }
}

fn text(name: &str, text: &str) -> File {
    File { bytes: text.as_bytes().to_vec(), name: name.to_owned(), only: None }
}

fn found(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    let draft = programme::model::Draft {
        id: caller.new_id(),
        slug: "razem-latwiej".to_owned(),
        name: "Razem Łatwiej!".to_owned(),
        lang: Lang::Pl,
        started_on: Day::new(2021, 4, 7).unwrap(),
        ended_on: None,
    };
    programme::actions::create(tx, caller, &draft).map(drop)
}

async fn app(db: testkit::TestDb) -> TestApp {
    let app = TestApp::new(db, people::routes().and(programmes::routes()), &[]).await;
    app.act(found).await;
    app
}

async fn take(app: &TestApp, given: File) -> Outcome {
    app.act(move |tx, caller| take_in(tx, caller, &given)).await
}

/// Takes in what must be sound.
async fn good(app: &TestApp, given: File) -> Outcome {
    let outcome = take(app, given).await;
    assert!(outcome.is_sound(), "{:?}", sentences(&outcome));
    outcome
}

fn sentences(outcome: &Outcome) -> Vec<String> {
    let t = Texts::load().unwrap().of(Lang::Pl);
    outcome.reading.problems().map(|finding| outcome.reading.sentence(t, finding)).collect()
}

/// The sentence about a file of which no row can be read, which must exist in every language.
async fn refusal(app: &TestApp, given: File) -> String {
    let operator = app.operator();
    let answer = app.site.db.write(move |tx| rehearse(tx, &operator, &given)).await;
    let Err(Problem::Invalid(problems)) = answer else { panic!("a file that cannot be read: {answer:?}") };
    assert_eq!(problems[0].field, "file");
    in_every_language(&problems[0].message)
}

fn in_every_language(message: &Message) -> String {
    let texts = Texts::load().unwrap();
    for lang in Lang::ALL {
        let sentence = say(texts.of(lang), message);
        assert!(!sentence.contains('⟦'), "{lang}: {sentence}");
    }
    say(texts.of(Lang::Pl), message)
}

/// One wrong row gives exactly this sentence, and nothing is written.
async fn refused(app: &TestApp, given: File, expected: &[&str]) {
    let before = everything(app).await;
    let outcome = take(app, given).await;
    assert_eq!(sentences(&outcome), expected);
    for finding in outcome.reading.problems() {
        in_every_language(&finding.message);
    }
    assert_eq!(everything(app).await, before, "nothing is written");
}

/// Enough of the database to see that nothing changed.
async fn everything(app: &TestApp) -> String {
    app.act(|tx, caller| {
        let mut told = String::new();
        for circle in records::circles(tx, caller)? {
            let members = records::members(tx, caller, circle.id)?;
            let figures = figures::actions::count(
                tx,
                caller,
                &figures::model::Filter::of_circle(circle.id),
                Period::new(Day::new(2000, 1, 1).unwrap(), Day::new(2100, 1, 1).unwrap()).unwrap(),
            )?;
            told += &format!("{circle:?} {members:?} {figures:?}");
        }
        Ok(told)
    })
    .await
}

const TABLE: [(&str, &str, [i64; 3]); 4] = [
    ("2021-01-01", "2021-12-31", [10, 28, 56]),
    ("2022-01-01", "2022-12-31", [6, 48, 96]),
    ("2023-01-01", "2023-12-31", [9, 49, 98]),
    ("2024-01-01", "2024-06-30", [8, 24, 48]),
];

async fn gives_the_table(app: &TestApp) {
    for (from, to, expected) in TABLE {
        let period = Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let figures = app
            .act(move |tx, caller| {
                let programme = records::programme(tx, caller, "razem-latwiej")?;
                figures::actions::of_programme(tx, caller, programme.id, period)
            })
            .await;
        assert_eq!([figures.persons, figures.meetings, figures.minutes / 60], expected, "{from}");
    }
    let differences = app.act(|tx, caller| figures::actions::verify(tx, caller)).await;
    assert!(differences.is_empty(), "the tallies are those of the registers");
}

async fn tables(app: &TestApp) {
    for given in [CIRCLES, PEOPLE, MEETINGS, ATTENDANCE] {
        good(app, file(given)).await;
    }
}

#[test]
fn the_workbook_gives_the_card_s_table() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let outcome = good(&app, file(WORKBOOK)).await;
        let added = |table| outcome.counts_of(table).added;
        assert_eq!(Table::ALL.iter().map(|table| added(*table)).collect::<Vec<_>>(), [1, 16, 158, 1026]);
        assert_eq!(outcome.closes, 149);
        gives_the_table(&app).await;
    });
}

#[test]
fn the_four_tables_give_the_card_s_table() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        tables(&app).await;
        gives_the_table(&app).await;
        // The workbook says the same, so it changes nothing.
        let outcome = good(&app, file(WORKBOOK)).await;
        assert_eq!(outcome.total(), Counts { unchanged: 1201, ..Counts::default() });
        assert_eq!((outcome.closes, outcome.known_since), (0, None));
    });
}

#[test]
fn the_same_file_twice_changes_nothing() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(WORKBOOK)).await;
        let before = everything(&app).await;
        let again = good(&app, file(WORKBOOK)).await;
        assert_eq!(again.known_since, Day::new(2026, 11, 25));
        assert_eq!(again.total(), Counts { unchanged: 1201, ..Counts::default() });
        assert_eq!(everything(&app).await, before);
    });
}

#[test]
fn a_rehearsal_writes_nothing() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let before = everything(&app).await;
        let outcome = app.act(|tx, caller| rehearse(tx, caller, &file(WORKBOOK))).await;
        assert_eq!(outcome.total().added, 1201);
        assert_eq!(everything(&app).await, before);
    });
}

#[test]
fn cp1250_is_read_with_every_letter() {
    each_engine_async(|db| async move {
        let cp1250 = demo!("broken/obecnosci-cp1250.csv");
        let app = app(db).await;
        for given in [CIRCLES, PEOPLE, MEETINGS] {
            good(&app, file(given)).await;
        }
        let outcome = good(&app, file(cp1250)).await;
        assert_eq!(outcome.counts_of(Table::Attendance), Counts { added: 32, ..Counts::default() });
        let rest = good(&app, file(ATTENDANCE)).await;
        assert_eq!(rest.counts_of(Table::Attendance), Counts { added: 994, unchanged: 32, changed: 0 });
        gives_the_table(&app).await;
    });
}

#[test]
fn the_broken_samples_are_refused_by_row_and_column() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(WORKBOOK)).await;
        good(&app, file(demo!("broken/spotkania-lipiec-2024.csv"))).await;
        refused(
            &app,
            file(demo!("broken/obecnosci-3-bledy.csv")),
            &[
                "Wiersz 6, kolumna B: „2024-02-30” nie jest dniem z kalendarza. Napisz go tak: 2026-11-25.",
                "Wiersz 8, kolumna D: Nikt w tej grupie nie ma pseudonimu „Pajęczyna”.",
                "Wiersz 10, kolumna E: „drzemka” nie jest żadnym ze znanych słów: obecny, spóźniony, usprawiedliwiony, nieobecny, spoza listy.",
            ],
        )
        .await;
        let twice = ["Wiersz 5: To powtórzenie wiersza 3. Zostaw jeden z nich."];
        refused(&app, file(demo!("broken/duplikaty.csv")), &twice).await;
        refused(
            &app,
            file(demo!("broken/spotkania-koniec-przed-poczatkiem.csv")),
            &["Wiersz 3, kolumna D: Spotkanie kończy się (12:30), zanim się zacznie (13:30)."],
        )
        .await;
        refused(
            &app,
            file(demo!("broken/formula.xlsx")),
            &["Arkusz „spotkania”, wiersz 2, kolumna G: W tej komórce jest formuła. Wstaw zamiast niej samą wartość."],
        )
        .await;
    });
}

const HEAD: &str = "grupa;data;od;pseudonim;obecność;aktywny udział\n";
const MEETING: &str = "grupa;data;od;do;stan;powód odwołania\n";

#[test]
fn every_row_that_cannot_be_true_gets_its_sentence() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(WORKBOOK)).await;
        let row = |line: &str| text("obecnosci.csv", &format!("{HEAD}{line}\n"));
        let cases = [
            (
                "nigdzie;2024-06-26;13:30;Łąka;obecny;",
                "Wiersz 2, kolumna A: Nie ma grupy „nigdzie”, ani tutaj, ani w pliku.",
            ),
            (
                "razem-latwiej;2024-06-27;13:30;Łąka;obecny;",
                "Wiersz 2, kolumna B: Ta grupa nie ma spotkania 27 czerwca 2024 o 13:30.",
            ),
            (
                "razem-latwiej;2024-06-26;;Łąka;obecny;",
                "Wiersz 2, kolumna C: Ta komórka jest pusta, a musi być wypełniona.",
            ),
            (
                "razem-latwiej;2024-06-26;25:00;Łąka;obecny;",
                "Wiersz 2, kolumna C: „25:00” nie jest godziną. Zapisz ją tak: 13:30.",
            ),
            (
                "Razem Łatwiej;2024-06-26;13:30;Łąka;obecny;",
                "Wiersz 2, kolumna A: „razem łatwiej” nie jest krótką nazwą. Użyj małych liter a–z, cyfr i łączników, na przykład razem-latwiej.",
            ),
            (
                "razem-latwiej;2021-04-07;13:30;Łąka;obecny;",
                "Wiersz 2, kolumna D: Łąka nie należy tego dnia do grupy.",
            ),
        ];
        for (line, sentence) in cases {
            refused(&app, row(line), &[sentence]).await;
        }
        // A register that is closed says no to anything else, and yes to what it says itself.
        good(&app, row("razem-latwiej;2024-06-05;13:30;Leszczyna;obecny;tak")).await;
        refused(
            &app,
            row("razem-latwiej;2024-06-05;13:30;Leszczyna;nieobecny;nie"),
            &["Wiersz 2, kolumna E: Ten rejestr jest zamknięty i mówi co innego. Popraw go w rejestrze, podając powód."],
        )
        .await;
        let meeting = |line: &str| text("spotkania.csv", &format!("{MEETING}{line}\n"));
        let cases = [
            (
                "razem-latwiej;2024-07-03;13:30;13:33;;",
                "Wiersz 2, kolumna D: Spotkanie trwa co najmniej pięć minut.",
            ),
            (
                "razem-latwiej;2024-07-03;13:30;15:30;odwołane;",
                "Wiersz 2, kolumna F: Napisz, dlaczego spotkanie odwołano.",
            ),
            (
                "razem-latwiej;2024-06-26;13:30;14:30;;",
                "Wiersz 2, kolumna B: Rejestr tego spotkania jest zamknięty, więc plik nie może zmienić spotkania.",
            ),
        ];
        for (line, sentence) in cases {
            refused(&app, meeting(line), &[sentence]).await;
        }
        // A meeting to come has no register yet.
        good(&app, meeting("razem-latwiej;2027-01-06;13:30;15:30;planowane;")).await;
        refused(
            &app,
            row("razem-latwiej;2027-01-06;13:30;Łąka;obecny;"),
            &["Wiersz 2, kolumna B: To spotkanie dopiero się odbędzie."],
        )
        .await;
        let person = |line: &str| text("osoby.csv", &format!("grupa;pseudonim;od;do;język\n{line}\n"));
        refused(
            &app,
            person("razem-latwiej;Iskra;2024-02-01;2024-01-01;"),
            &["Wiersz 2, kolumna D: Dzień odejścia jest wcześniejszy niż dzień przystąpienia."],
        )
        .await;
        refused(
            &app,
            person("razem-latwiej;Iskra;2024-02-01;;xx"),
            &["Wiersz 2, kolumna E: „xx” nie jest językiem, który znamy: pl, en, fr, ru, uk."],
        )
        .await;
        // "Laka" is the same pseudonym as "Łąka", so two rows of it repeat each other.
        refused(
            &app,
            person("razem-latwiej;Łąka;2024-02-01;;\nrazem-latwiej;Laka;2024-02-01;;"),
            &["Wiersz 3: To powtórzenie wiersza 2. Zostaw jeden z nich."],
        )
        .await;
        let circle = |line: &str| {
            text("grupy.csv", &format!("grupa;nazwa;program;rodzaj;forma;miejsce;liczba miejsc\n{line}\n"))
        };
        refused(
            &app,
            circle("nowa;Nowa;inny;otwarta;online;;"),
            &["Wiersz 2, kolumna C: Nie ma programu „inny”."],
        )
        .await;
        refused(
            &app,
            circle("nowa;Nowa;razem-latwiej;otwarta;stacjonarna;;zero"),
            &[
                "Wiersz 2, kolumna F: Grupa, która spotyka się na miejscu, musi mieć miejsce.",
                "Wiersz 2, kolumna G: Wpisz liczbę całkowitą od 1 do 10\u{a0}000.",
            ],
        )
        .await;
        good(&app, circle("nowa;Nowa;razem-latwiej;zamknięta;online;;8")).await;
    });
}

#[test]
fn a_frozen_year_takes_nothing_in() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(WORKBOOK)).await;
        let admin = app.person(&[Role::Admin]).await.person.unwrap();
        let mut coordinator = app.operator();
        coordinator.authority = people::Authority::Person(people::Actor {
            person: admin,
            session: coordinator.new_id(),
            roles: people::Roles::ADMIN,
        });
        let frozen = app.site.db.write(move |tx| {
            let programme = records::programme(tx, &coordinator, "razem-latwiej")?;
            register::actions::freeze_year(tx, &coordinator, programme.id, 2023)
        });
        frozen.await.unwrap_or_else(|problem: Problem| panic!("{problem}"));
        refused(
            &app,
            text("spotkania.csv", &format!("{MEETING}razem-latwiej;2023-12-30;13:30;15:30;;\n")),
            &["Wiersz 2, kolumna B: Rok 2023 jest zamknięty na stałe i nie można go zmienić."],
        )
        .await;
        // What is there already may be told again.
        let outcome = good(&app, file(MEETINGS)).await;
        assert_eq!(outcome.total(), Counts { unchanged: 158, ..Counts::default() });
    });
}

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
                assert_eq!(header.text(0), t.get("import-column-circle"));
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

// ---- between the rehearsal and the confirmation

async fn holder(app: &TestApp) -> Caller {
    let client = app.coordinator().await;
    let mut caller = app.operator();
    caller.authority = people::Authority::Person(people::Actor {
        person: client.person.unwrap(),
        session: caller.new_id(),
        roles: people::Roles::of(&[Role::Coordinator]),
    });
    caller
}

async fn as_person<T: Send + 'static>(
    app: &TestApp,
    caller: &Caller,
    action: impl Fn(&mut Tx<'_>, &Caller) -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let caller = caller.clone();
    app.site.db.write(move |tx| action(tx, &caller)).await
}

#[test]
fn a_waiting_file_opens_only_for_its_sender_with_the_page_s_key() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let (mine, other) = (holder(&app).await, holder(&app).await);
        let ticket = as_person(&app, &mine, |tx, caller| hold(tx, caller, &file(CIRCLES))).await.unwrap();
        let open = async |caller: &Caller, ticket: Ticket| {
            as_person(&app, caller, move |tx, caller| waiting(tx, caller, &ticket)).await
        };
        assert_eq!(open(&mine, ticket.clone()).await.unwrap().bytes, CIRCLES.0);
        assert!(matches!(open(&other, ticket.clone()).await, Err(Problem::Invalid(_))));
        let wrong = Ticket { key: "00".repeat(72), ..ticket.clone() };
        assert!(matches!(open(&mine, wrong).await, Err(Problem::Invalid(_))));
        let later = Caller { now: mine.now.plus_minutes(31), ..mine.clone() };
        assert!(matches!(open(&later, ticket.clone()).await, Err(Problem::Invalid(_))));
        // Once confirmed it is gone, and a second confirmation says so.
        let again = ticket.clone();
        let (_, outcome) =
            as_person(&app, &mine, move |tx, caller| confirm(tx, caller, &again)).await.unwrap();
        assert_eq!(outcome.total().added, 1);
        assert!(matches!(open(&mine, ticket).await, Err(Problem::Invalid(_))));
    });
}

#[test]
fn a_coordinator_takes_a_file_in_through_the_pages() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        let path = "/work/import";
        let page = coordinator.get(path).await.ok().text();
        assert!(!page.contains('⟦'), "{page}");
        let shown = coordinator.upload(path, path, &[("about", "")], WORKBOOK.1, WORKBOOK.0).await.ok();
        assert!(!shown.text().contains('⟦'), "{}", shown.text());
        let (id, key) = (shown.hidden("id"), shown.hidden("key"));
        let fields = [("id", id.as_str()), ("key", key.as_str())];
        let done = coordinator.post_from(path, "/work/import/confirm", &fields).await.see_other();
        assert_eq!(done.location(), "/piekary/work/import");
        gives_the_table(&app).await;
        // The button pressed twice: a clear sentence, and nothing more.
        let again = coordinator.post_from(path, "/work/import/confirm", &fields).await;
        assert_eq!(again.status, 422);
        assert!(again.text().contains("Plik już tu nie czeka."));
        gives_the_table(&app).await;
    });
}

#[test]
fn errors_come_back_beside_the_sender_s_rows() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(WORKBOOK)).await;
        good(&app, file(demo!("broken/spotkania-lipiec-2024.csv"))).await;
        let mut coordinator = app.coordinator().await;
        let path = "/work/import";
        let rows = format!(
            "{HEAD}razem-latwiej;2024-07-03;13:30;Łąka;obecny;tak\nrazem-latwiej;2024-07-03;13:30;=1+1;obecny;\n"
        );
        let shown = coordinator.upload(path, path, &[], "moje.csv", rows.as_bytes()).await.ok();
        assert!(shown.text().contains("Wiersz 3, kolumna D"), "{}", shown.text());
        assert!(!shown.text().contains("/work/import/confirm"), "there is nothing to confirm");
        let (id, key) = (shown.hidden("id"), shown.hidden("key"));
        for format in ["csv", "xlsx"] {
            let fields = [("id", id.as_str()), ("key", key.as_str()), ("format", format)];
            let sent = coordinator.post_from(path, "/work/import/errors", &fields).await.ok();
            assert_eq!(
                sent.headers["content-disposition"],
                format!("attachment; filename=\"ostoja-errors.{format}\"").as_str()
            );
            if format == "csv" {
                assert!(sent.text().contains(";'=1+1;"), "a formula is defused: {}", sent.text());
            }
            let book = tables::read(&sent.bytes, "moje.csv", &Limits::default()).unwrap();
            assert!(book.formulas.is_empty());
            let rows = &book.sheets[0].rows;
            assert_eq!((rows[0].text(6), rows[1].text(6)), ("do poprawienia", ""));
            assert_eq!(rows[2].text(3), "=1+1");
            assert_eq!(rows[2].text(6), "Kolumna D: Nikt w tej grupie nie ma pseudonimu „=1+1”.");
            // Mended, it is sent again as it is: the column with the sentences is looked past.
            let mended = sent.bytes.clone();
            let outcome = app
                .act(move |tx, caller| {
                    rehearse(tx, caller, &File { bytes: mended.clone(), name: "moje.csv".into(), only: None })
                })
                .await;
            assert_eq!(outcome.reading.findings.len(), 1, "{:?}", outcome.reading.findings);
        }
    });
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_form_with_its_sentence() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        let path = "/work/import";
        let answer = coordinator.upload(path, path, &[("about", "people")], "skan.pdf", b"%PDF-1.4").await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("Ten plik to PDF."));
        assert!(answer.text().contains("value=\"people\" selected"), "what was chosen stays chosen");
        let answer = coordinator.upload(path, path, &[], "duzy.csv", &vec![b'a'; 20_100_000]).await;
        assert_eq!(answer.status, 413);
        assert!(answer.text().contains("20 MB"), "{}", answer.text());
    });
}

#[test]
fn only_those_who_manage_may_bring_files_in() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        for role in [Role::Member, Role::Facilitator, Role::Funder, Role::Auditor] {
            let mut client = app.person(&[role]).await;
            assert_eq!(client.get("/work/import").await.status, 404, "{role}");
            assert_eq!(client.get("/work/import/template/people/csv").await.status, 404, "{role}");
        }
        let mut stranger = app.stranger();
        assert_eq!(stranger.get("/work/import").await.status, 303);
        let mut coordinator = app.coordinator().await;
        let sent = coordinator.get("/work/import/template/people/csv").await.ok();
        assert_eq!(sent.headers["content-type"], "text/csv; charset=utf-8");
        assert_eq!(coordinator.get("/work/import/template/people/pdf").await.status, 404);
        assert_eq!(coordinator.get("/work/import/template/animals/csv").await.status, 404);
    });
}
