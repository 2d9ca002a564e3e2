//! People of the office by name: sealed, recognised by the office's own number, never brought back once erased.

use people::{
    PersonId, PersonKind,
    access::{self, Purpose},
    person,
};
use programmes::import::{
    Counts, FileFormat, Table,
    actions::{rehearse, take_in},
    error_file,
};
use store::{statement, values};
use testkit::{TestApp, each_engine_async};

use super::{app, as_person, good, holder, refused, sentences, text};

statement! {
    RECORDS = "SELECT r.reference, r.person_id, r.basis, r.basis_on FROM office_record r WHERE r.community_id = $1 \
        ORDER BY r.person_id";
    LOOKS = "SELECT CAST(count(*) AS bigint) FROM access_log WHERE community_id = $1 AND purpose = 'import'";
    SEALED = "SELECT name FROM person WHERE community_id = $1 AND kind = 'office' AND name IS NOT NULL";
}

const HEAD: &str = "numer własny;imię i nazwisko;e-mail;telefon;język;podstawa;data podstawy\n";

fn people(rows: &str) -> super::File {
    text("kartoteka.csv", &format!("{HEAD}{rows}"))
}

const TWO: &str = "K-17;Zofia Próbna;zofia@example.org;600 100 200;pl;zgoda na piśmie;2024-03-01\n\
    K-18;Iryna Testowa;;;uk;przepis prawa;1.06.2025\n";

async fn records(app: &TestApp) -> Vec<(String, PersonId, String, String)> {
    app.act(|tx, caller| {
        let read = |row: &store::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        Ok(tx.query(&RECORDS, values![caller.community.id], read)?)
    })
    .await
}

async fn looks(app: &TestApp) -> i64 {
    app.act(|tx, caller| Ok(tx.one(&LOOKS, values![caller.community.id], |row| row.get(0))?)).await
}

#[test]
fn named_people_come_in_sealed_and_the_same_file_changes_nothing() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let outcome = good(&app, people(TWO)).await;
        assert_eq!(outcome.counts_of(Table::Office), Counts { added: 2, ..Counts::default() });
        assert!(!format!("{outcome:?}").contains("Zofia"), "no name gets into a log");
        assert!(good(&app, people(TWO)).await.known_since.is_some(), "the very same file");
        // The same rows in another order are the same people.
        let mut lines: Vec<&str> = TWO.lines().collect();
        lines.reverse();
        let again = good(&app, people(&lines.join("\n"))).await;
        assert_eq!(again.counts_of(Table::Office), Counts { unchanged: 2, ..Counts::default() });

        let found = records(&app).await;
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|(reference, ..)| !reference.contains("K-1")), "only a keyed hash is kept");
        let sealed: Vec<Vec<u8>> = app
            .act(|tx, caller| Ok(tx.query(&SEALED, values![caller.community.id], |row| row.get(0))?))
            .await;
        assert!(sealed.iter().all(|name| !String::from_utf8_lossy(name).contains("Zofia")));
        let zofia = app
            .act(|tx, caller| {
                Ok(person::by_email(tx, caller, "ZOFIA@example.org")?.expect("her address finds her"))
            })
            .await;
        let staff = holder(&app).await;
        let profile = as_person(&app, &staff, move |tx, caller| {
            let access = access::look(tx, caller, zofia, Purpose::Contact)?;
            person::profile(tx, caller, &access)
        });
        let profile = profile.await.unwrap();
        assert_eq!((profile.details.name.as_str(), profile.kind), ("Zofia Próbna", PersonKind::Office));
        assert_eq!(profile.details.phone, "600 100 200");

        // What a file leaves empty it does not take away; whose record it changes, finds the import in the log.
        let moved = people("k-17;Zofia Nowa;;;;zgoda ustna;2026-01-02\n");
        let rehearsed = {
            let moved = moved.clone();
            as_person(&app, &staff, move |tx, caller| rehearse(tx, caller, &moved)).await.unwrap()
        };
        assert_eq!(rehearsed.counts_of(Table::Office).changed, 1);
        assert_eq!(looks(&app).await, 0, "a rehearsal looks at nobody");
        as_person(&app, &staff, move |tx, caller| take_in(tx, caller, &moved)).await.unwrap();
        assert_eq!(looks(&app).await, 1);
        let profile = as_person(&app, &staff, move |tx, caller| {
            let access = access::look(tx, caller, zofia, Purpose::Contact)?;
            person::profile(tx, caller, &access)
        });
        let details = profile.await.unwrap().details;
        assert_eq!((details.name.as_str(), details.email.as_str()), ("Zofia Nowa", "zofia@example.org"));
        let basis = records(&app).await.into_iter().find(|(_, person, ..)| *person == zofia).unwrap();
        assert_eq!((basis.2.as_str(), basis.3.as_str()), ("spoken", "2026-01-02"));
    });
}

#[test]
fn a_wrong_row_is_told_and_nothing_is_saved() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, people(TWO)).await;
        let wrong = "44051401359;Jan Pesel;;;;zgoda na piśmie;2024-03-01\n\
            K-19;;;;;zgoda na piśmie;2024-03-01\n\
            K-20;Adam Test;adam;;;zgoda na piśmie;2024-03-01\n\
            K-21;Ewa Test;;;;może;2024-02-30\n\
            K-22;Ola Test;zofia@example.org;;;zgoda ustna;2024-03-01\n\
            K-23;Ala Test;;;;zgoda ustna;2027-03-01\n\
            K-23;Ala Test;;;de;zgoda ustna;2024-03-01\n";
        let outcome = super::take(&app, people(wrong)).await;
        let said = sentences(&outcome);
        for part in [
            "Wiersz 2, kolumna A: To wygląda na numer PESEL.",
            "Wiersz 3, kolumna B: Ta komórka jest pusta",
            "Wiersz 4, kolumna C: To nie jest adres e-mail.",
            "Wiersz 5, kolumna F: „może” nie jest żadnym ze znanych słów: zgoda na piśmie, zgoda ustna, przepis prawa",
            "Wiersz 5, kolumna G: „2024-02-30” nie jest dniem z kalendarza.",
            "Wiersz 6, kolumna C: Ten adres e-mail ma już inna osoba",
            "Wiersz 7, kolumna G: Ten dzień jeszcze nie nadszedł.",
            "Wiersz 8, kolumna E: „de” nie jest językiem",
        ] {
            assert!(said.iter().any(|sentence| sentence.starts_with(part)), "{part}: {said:#?}");
        }
        assert_eq!(said.len(), 8, "{said:#?}");
        assert_eq!(records(&app).await.len(), 2, "all or nothing");
        let given = people(wrong);
        let file = error_file(app.operator().t(), &given, &outcome.reading, FileFormat::Csv).unwrap();
        let file = String::from_utf8_lossy(&file).into_owned();
        assert!(file.contains("To wygląda na numer PESEL") && file.contains("K-22"), "{file}");
        refused(
            &app,
            people("K-30;Ala;;;;zgoda ustna;2024-03-01\nK-30;Ala;;;;zgoda ustna;2024-03-01\n"),
            &["Wiersz 3: To powtórzenie wiersza 2. Zostaw jeden z nich."],
        )
        .await;
    });
}

#[test]
fn whoever_asked_to_be_erased_is_not_brought_back() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, people(TWO)).await;
        app.act(|tx, caller| {
            let zofia = person::by_email(tx, caller, "zofia@example.org")?.expect("known");
            person::erase(tx, caller, zofia)
        })
        .await;
        let again = good(&app, people(&format!("{TWO}K-24;Nowa Osoba;;;;zgoda ustna;2025-01-01\n"))).await;
        assert_eq!(again.counts_of(Table::Office), Counts { added: 1, unchanged: 1, changed: 0 });
        let warned = again.reading.findings.iter().filter(|finding| finding.warning).count();
        assert_eq!(warned, 1, "the row is named, and passed over");
        assert_eq!(records(&app).await.len(), 2);
    });
}
