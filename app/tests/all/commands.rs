//! The commands as an operator types them: the built program, its output and its exit codes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

use base::{Clock, Entropy};
use ostoja::town::{self, Register};
use seal::{Secret, Strength};
use store::{Db, Target};
use web::{Settings, Site};

/// A demo town in a folder of its own, filled once and copied for whoever changes it.
fn town() -> &'static Path {
    static TOWN: OnceLock<PathBuf> = OnceLock::new();
    TOWN.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap().keep();
        let secret = Secret::generate(&Entropy::seeded(5));
        fs::write(folder.join("secret.key"), secret.to_hex()).unwrap();
        let db = Db::open(&Target::Sqlite(folder.join("ostoja.sqlite"))).unwrap();
        fill(db, secret, Register::Workbook);
        folder
    })
}

fn fill(db: Db, secret: Secret, register: Register) {
    store::migrate(&db, migrations::ALL).unwrap();
    let settings = Settings {
        base_url: "http://ostoja.test".to_owned(),
        demo: true,
        data_dir: None,
        password_strength: Strength::Quick,
    };
    let clock = Clock::fixed(testkit::NOW.parse().unwrap());
    let texts = texts::Texts::load().unwrap();
    let site = Site::new(db, clock, Entropy::seeded(6), texts, secret, settings);
    let filling = site.clone();
    site.db.write_now(move |tx| town::fill(tx, &filling, register)).unwrap();
    // A second start finds the town and changes nothing.
    let again = site.clone();
    site.db.write_now(move |tx| town::fill(tx, &again, register)).unwrap();
    site.db.forget_history().unwrap();
}

fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["ostoja.sqlite", "ostoja.keys.sqlite", "secret.key"] {
        fs::copy(town().join(name), folder.path().join(name)).unwrap();
    }
    folder
}

fn ostoja(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ostoja"));
    command.args(arguments).current_dir(folder).env_remove("OSTOJA_CONFIG");
    if !arguments.contains(&"--database") {
        command.env("OSTOJA_DATABASE", format!("sqlite:{}", folder.join("ostoja.sqlite").display()));
    }
    command.output().unwrap()
}

#[track_caller]
fn prints(output: &Output, code: i32) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{text}\n{errors}");
    text
}

fn figures(folder: &Path, from: &str, to: &str) -> serde_json::Value {
    let arguments = ["figures", "razem-latwiej", "--from", from, "--to", to, "--format", "json"];
    serde_json::from_str(&prints(&ostoja(folder, &arguments), 0)).unwrap()
}

#[test]
fn figures_are_the_card_s_table() {
    let first = figures(town(), "2021-01-01", "2021-12-31");
    let names: Vec<&String> = first.as_object().unwrap().keys().collect();
    assert_eq!(names.len(), 5, "{first}");
    let table = [
        ("2021-01-01", "2021-12-31", 10, 28, 56),
        ("2022-01-01", "2022-12-31", 6, 48, 96),
        ("2023-01-01", "2023-12-31", 9, 49, 98),
        ("2024-01-01", "2024-06-30", 8, 24, 48),
    ];
    for (from, to, persons, meetings, hours) in table {
        let counted = figures(town(), from, to);
        assert_eq!(counted["persons"], persons, "{from}");
        assert_eq!(counted["meetings"], meetings, "{from}");
        assert_eq!(counted["programme_hours"], hours, "{from}");
        let contact = counted["contact_hours"].as_i64().unwrap();
        assert_eq!(contact, 2 * counted["attendances"].as_i64().unwrap(), "every meeting lasts two hours");
    }
    let table = prints(&ostoja(town(), &["figures", "razem-latwiej", "--to", "2021-12-31"]), 0);
    assert!(table.contains("programme hours        56"), "{table}");
}

#[test]
fn the_town_is_the_same_from_tables_and_on_every_engine() {
    testkit::each_engine(|test| {
        let caller_db = test.db.clone();
        fill(test.db.clone(), Secret::generate(&Entropy::seeded(7)), Register::Tables);
        let counts = caller_db.read_now(|tx| town_counts(tx)).unwrap();
        assert_eq!(counts, [149, 9, 1026, 146], "{}", test.name);
    });
}

store::statement! {
    COUNTS = "SELECT (SELECT COUNT(*) FROM meeting WHERE status = 'closed'), \
        (SELECT COUNT(*) FROM meeting WHERE status = 'cancelled'), \
        (SELECT COUNT(*) FROM attendance), (SELECT COUNT(*) FROM meeting_topic)";
}

fn town_counts(tx: &mut store::Tx<'_>) -> Result<[i64; 4], store::Error> {
    tx.one(&COUNTS, &[], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))
}

#[test]
fn a_sound_town_passes_its_check_and_a_spoilt_one_does_not() {
    let told = prints(&ostoja(town(), &["check"]), 0);
    for what in
        ["the engine's own check", "the chain of who looked at whom", "figures are what the registers give"]
    {
        assert!(told.contains(&format!("{what}\n")), "{told}");
    }
    assert!(!told.contains("FOUND"), "{told}");
    let folder = copy();
    let db = rusqlite::Connection::open(folder.path().join("ostoja.sqlite")).unwrap();
    db.execute("DELETE FROM attendance WHERE status = 'late'", []).unwrap();
    db.execute("UPDATE membership SET pseudonym_key = 'x' WHERE pseudonym = 'Łąka'", []).unwrap();
    drop(db);
    let told = prints(&ostoja(folder.path(), &["check"]), 1);
    assert!(told.contains("FOUND   piekary: figures are what the registers give"), "{told}");
    assert!(told.contains("FOUND   piekary: one pseudonym, one person in a circle: 1"), "{told}");
}

fn broken(name: &str) -> String {
    format!("{}/demo/broken/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_file_is_rehearsed_taken_in_and_refused() {
    let folder = copy();
    let run = |arguments: &[&str]| ostoja(folder.path(), arguments);
    let july = broken("spotkania-lipiec-2024.csv");
    for _ in 0..2 {
        let told = prints(&run(&["import", "meetings", &july, "--dry-run"]), 0);
        assert!(told.contains("Nowe: 3"), "{told}");
    }
    assert!(prints(&run(&["import", "meetings", &july]), 0).contains("Nowe: 3"));
    assert!(prints(&run(&["import", "meetings", &july, "--lang", "en"]), 0).contains("New: 0"));
    let wrong = run(&["import", "attendance", &broken("obecnosci-3-bledy.csv"), "--errors", "errors.csv"]);
    prints(&wrong, 1);
    let told = String::from_utf8_lossy(&wrong.stderr);
    assert_eq!(told.lines().count(), 3, "{told}");
    assert!(told.contains("Wiersz 6, kolumna B: „2024-02-30”"), "{told}");
    let errors = fs::read_to_string(folder.path().join("errors.csv")).unwrap();
    assert!(errors.contains("do poprawienia") && errors.contains("Pajęczyna"), "{errors}");
    let usage = run(&["import", "attendance", &july, "--errors", "errors.pdf"]);
    assert_eq!(usage.status.code(), Some(2));
    assert_eq!(run(&["import", "attendance", "missing.csv"]).status.code(), Some(1));
}

#[test]
fn what_is_exported_can_come_back() {
    let folder = copy();
    let run = |arguments: &[&str]| ostoja(folder.path(), arguments);
    for what in ["meetings", "attendance"] {
        for format in ["csv", "xlsx"] {
            let out = format!("{what}.{format}");
            prints(&run(&["export", what, "--to", "2024-12-31", "--format", format, "--out", &out]), 0);
            let told = prints(&run(&["import", what, &out]), 0);
            assert!(told.contains("Nowe: 0  Zmienione: 0"), "{told}");
        }
    }
    let json: serde_json::Value =
        serde_json::from_str(&prints(&run(&["export", "figures", "--format", "json"]), 0)).unwrap();
    assert_eq!(json[0]["year"], 2021);
    assert_eq!(json[0]["persons"], 10);
    assert_eq!(json.as_array().unwrap().len(), 4);
    let counts = prints(&run(&["export", "people-counts"]), 0);
    assert!(counts.contains("razem-latwiej;2022;6;"), "{counts}");
    assert_eq!(run(&["export", "figures", "--format", "xlsx"]).status.code(), Some(2));
}

#[test]
fn the_card_comes_as_three_files() {
    let folder = copy();
    let run = |arguments: &[&str]| ostoja(folder.path(), arguments);
    let between = ["--from", "2021-01-01", "--to", "2024-06-30"];
    let starts: [(&str, &[u8]); 3] = [("pdf", b"%PDF-"), ("docx", b"PK"), ("html", b"<!")];
    for (ending, start) in starts {
        let out = format!("card.{ending}");
        let arguments = [&["card", "razem-latwiej", "--lang", "pl", "--out", &out][..], &between].concat();
        prints(&run(&arguments), 0);
        assert!(fs::read(folder.path().join(&out)).unwrap().starts_with(start), "{ending}");
    }
    let page = fs::read_to_string(folder.path().join("card.html")).unwrap();
    assert!(page.contains("Karta dobrej praktyki") && page.contains("Razem Łatwiej!"), "{page}");
    assert_eq!(run(&["card", "razem-latwiej", "--out", "card.odt"]).status.code(), Some(2));
    assert_eq!(run(&["card", "nothing", "--out", "card.html"]).status.code(), Some(1));
}

#[test]
fn wrong_usage_is_told_apart_from_trouble() {
    let folder = tempfile::tempdir().unwrap();
    let code = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ostoja"));
        let output =
            command.args(arguments).current_dir(folder.path()).env_remove("OSTOJA_DATABASE").output();
        output.unwrap().status.code()
    };
    assert_eq!(code(&[]), Some(2));
    assert_eq!(code(&["figures", "razem-latwiej"]), Some(2));
    assert_eq!(code(&["figures", "x", "--database", "mysql://x"]), Some(2));
    assert_eq!(code(&["figures", "x", "--from", "2021-02-30", "--database", "sqlite:x"]), Some(2));
    assert_eq!(code(&["check", "--database", "sqlite:/nowhere/ostoja.sqlite"]), Some(1));
    for command in ["demo", "serve", "migrate", "import", "export", "figures", "card", "check", "admin"] {
        assert_eq!(code(&[command, "--help"]), Some(0), "{command}");
    }
}

#[test]
fn a_town_is_set_up_by_commands_alone() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| ostoja(folder.path(), arguments);
    prints(&run(&["migrate"]), 0);
    assert!(prints(&run(&["migrate"]), 0).contains("up to date"));
    assert_eq!(run(&["admin", "add-person", "--name", "Klon"]).status.code(), Some(2), "there is no key yet");
    let made = prints(&run(&["admin", "keys", "generate"]), 0);
    let fingerprint = prints(&run(&["admin", "keys", "fingerprint"]), 0);
    assert!(made.contains(fingerprint.trim()), "{made} {fingerprint}");
    assert_eq!(run(&["admin", "keys", "generate"]).status.code(), Some(1), "a key is never written over");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(folder.path().join("secret.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert_eq!(run(&["admin", "add-person", "--name", "Klon"]).status.code(), Some(2), "no community yet");
    prints(&run(&["admin", "create-community", "piekary", "Piekary Śląskie"]), 0);
    assert_eq!(run(&["admin", "create-community", "piekary", "Piekary"]).status.code(), Some(1));
    let add = ["admin", "add-person", "--email", "klon@piekary.example", "--role", "coordinator"];
    let id = prints(&run(&add), 0);
    assert_eq!(id.trim().len(), 36);
    prints(&run(&["admin", "grant", "KLON@piekary.example", "admin"]), 0);
    prints(&run(&["admin", "grant", id.trim(), "coordinator", "--revoke"]), 0);
    let link = prints(&run(&["admin", "sign-in-link", id.trim()]), 0);
    assert!(link.starts_with("http://127.0.0.1:8080/piekary/sign-in/link/"), "{link}");
    assert_eq!(run(&["admin", "erase", id.trim()]).status.code(), Some(2), "erasing wants to be meant");
    assert_eq!(run(&["admin", "erase", id.trim(), "--yes"]).status.code(), Some(1), "the last admin stays");
    prints(&run(&["admin", "add-person", "--email", "cis@piekary.example", "--role", "admin"]), 0);
    prints(&run(&["admin", "erase", id.trim(), "--yes"]), 0);
    assert_eq!(run(&["admin", "sign-in-link", id.trim()]).status.code(), Some(1), "nobody is there any more");
    assert_eq!(run(&["admin", "grant", "nobody@piekary.example", "admin"]).status.code(), Some(1));
    prints(&run(&["check"]), 0);
}
