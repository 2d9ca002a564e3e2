//! Rows that cannot be true, each with its sentence.

use super::*;

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
