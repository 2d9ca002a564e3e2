//! The key store beside the data: moved there whole, erased for good, and right whichever backup is put back.

use std::{
    io,
    path::Path,
    sync::{Arc, Mutex, OnceLock},
};

use axum::http::StatusCode;
use base::Problem;
use people::{Caller, PersonId, PersonKind, access, community, erase, person};
use store::{Db, Engine, Error, Migration, Part, Target, Tx, statement, values};
use testkit::{TestApp, each_engine, each_engine_async, each_engine_at};
use texts::Lang;
use web::{Shared, Site};

use crate::town;

statement! {
    WRAPPED = "SELECT wrapped FROM keys.person_key WHERE community_id = $1 AND person_id = $2";
    FIELDS = "SELECT name, email_lookup, created_at FROM person WHERE community_id = $1 AND id = $2";
    PUT_BACK = "UPDATE person SET name = $3, email_lookup = $4, erased_at = NULL WHERE community_id = $1 AND id = $2";
    PUT_KEY_BACK = "INSERT INTO keys.person_key (community_id, person_id, version, wrapped) VALUES ($1, $2, 1, $3)";
    FORGET_ERASURE = "DELETE FROM keys.erasure WHERE community_id = $1 AND person_id = $2";
    LOSE_KEY = "DELETE FROM keys.person_key WHERE community_id = $1 AND person_id = $2";
    TOWN = "INSERT INTO community (id, slug, name, zone, lang, created_at) VALUES ('c', 'c', 'C', 'UTC', 'pl', 'now')";
    SOMEBODY = "INSERT INTO person (community_id, id, kind, lang, created_at) VALUES ('c', $1, 'named', 'pl', 'now')";
    OLD_KEY = "INSERT INTO person_key (community_id, person_id, version, wrapped) VALUES ('c', $1, 1, $2)";
    KEYS = "SELECT person_id, wrapped FROM keys.person_key WHERE community_id = 'c' ORDER BY person_id";
    MADE_POSTGRES = "CREATE TABLE keys.person_key (community_id text NOT NULL, person_id text NOT NULL, \
        version bigint NOT NULL, wrapped bytea NOT NULL, PRIMARY KEY (community_id, person_id))";
    MADE_SQLITE = "CREATE TABLE keys.person_key (community_id text NOT NULL, person_id text NOT NULL, \
        version integer NOT NULL, wrapped blob NOT NULL, PRIMARY KEY (community_id, person_id)) STRICT";
    MOVED_ALREADY = "INSERT INTO keys.person_key SELECT * FROM person_key";
    // Only PostgreSQL knows these.
    CHECKPOINT = "CHECKPOINT";
    KEY_FILE = "SELECT pg_read_binary_file(pg_relation_filepath('keys.person_key'))";
    DROP_KEYS = "DROP SCHEMA keys CASCADE";
}

/// What the program says while a test runs, all of it.
fn said() -> &'static Mutex<Vec<u8>> {
    #[derive(Clone)]
    struct Kept(Arc<Mutex<Vec<u8>>>);
    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("one at a time").extend(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    static SAID: OnceLock<Arc<Mutex<Vec<u8>>>> = OnceLock::new();
    SAID.get_or_init(|| {
        let kept = Kept(Arc::default());
        let writer = kept.clone();
        tracing_subscriber::fmt()
            .with_env_filter("trace")
            .with_writer(move || writer.clone())
            .try_init()
            .expect("nobody else listens in this binary");
        kept.0
    })
}

/// Every byte of the files in a folder.
fn bytes_in(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("it is there").flatten() {
        all.extend(std::fs::read(entry.path()).unwrap_or_default());
    }
    all
}

fn contains(all: &[u8], canary: &[u8]) -> bool {
    all.windows(canary.len()).any(|window| window == canary)
}

/// The bytes of PostgreSQL's table of keys, as they lie on its disk.
async fn key_file(app: &TestApp) -> Vec<u8> {
    app.act(|tx, _| {
        tx.execute(&CHECKPOINT, &[])?;
        Ok(tx.one(&KEY_FILE, &[], |row| row.get::<Vec<u8>>(0))?)
    })
    .await
}

fn wrapped(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Option<Vec<u8>>, Problem> {
    Ok(tx.first(&WRAPPED, values![caller.community.id, person], |row| row.get(0))?)
}

const CANARIES: [&str; 6] =
    ["KanarekImię", "kanarek@example.org", "555123987", "KanarekNotatka", "KanarekTemat", "KanarekList"];

async fn canary(app: &TestApp, person: PersonId) {
    app.act(move |tx, caller| {
        let details = person::Details {
            name: CANARIES[0].to_owned(),
            email: CANARIES[1].to_owned(),
            phone: CANARIES[2].to_owned(),
            notes: CANARIES[3].to_owned(),
        };
        person::set_details(tx, caller, person, &details)?;
        people::post::queue(tx, caller, person, CANARIES[4], CANARIES[5])
    })
    .await;
}

#[test]
fn an_erasure_leaves_nothing_that_can_be_read() {
    let said = said();
    each_engine_async(|db| async move {
        let folder = db.directory.path().to_owned();
        let sqlite = db.db.engine() == Engine::Sqlite;
        let backup = tempfile::tempdir().expect("a folder");
        let app = town(db).await;
        let mut client = app.member().await;
        let person = client.person.expect("a person");
        canary(&app, person).await;
        client.submit("/me/phrase", &[]).await.ok();
        let (key, lookup) = app
            .act(move |tx, caller| {
                let lookup: String =
                    tx.one(&FIELDS, values![caller.community.id, person], |row| row.get(1))?;
                Ok((wrapped(tx, caller, person)?.expect("a key"), lookup))
            })
            .await;
        if sqlite {
            app.site.db.copy(Part::Data, &backup.path().join("town.sqlite")).expect("a backup");
            let old = bytes_in(backup.path());
            assert!(contains(&old, person.to_string().as_bytes()) && !contains(&old, &key));
            assert!(contains(&bytes_in(&folder), &key), "the scan reads the right files");
        } else {
            assert!(contains(&key_file(&app).await, &key), "the scan reads the right file");
        }

        let wrong = client.submit("/me/erase", &[("word", "nie")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("value=\"nie\""));
        let gone = client.submit("/me/erase", &[("word", " USUŃ ")]).await.see_other();
        assert_eq!(gone.location(), "/piekary/goodbye");
        assert!(gone.headers.contains_key("clear-site-data"));
        client.get("/goodbye").await.ok();
        assert_eq!(client.get("/me").await.status, StatusCode::SEE_OTHER);

        // Database, key store and both write-ahead logs lie in this folder; on PostgreSQL the table of keys is asked for.
        let mut kept = bytes_in(&folder);
        if sqlite {
            assert!(contains(&kept, person.to_string().as_bytes()), "the scan reads the right files");
            assert!(!contains(&kept, lookup.as_bytes()), "the address can still be looked up");
        } else {
            kept.extend(key_file(&app).await);
        }
        kept.extend(bytes_in(backup.path()));
        tracing::trace!("the log is read");
        let told = said.lock().expect("one at a time").clone();
        if contains(&kept, &key) {
            let warned = String::from_utf8_lossy(&told);
            let warned: Vec<&str> = warned.lines().filter(|line| line.contains("swept later")).collect();
            panic!("the key is still there (SQLite: {sqlite}): {warned:?}");
        }
        assert!(contains(&told, b"the log is read"));
        for canary in CANARIES {
            assert!(!contains(&kept, canary.as_bytes()), "{canary} is still there");
            assert!(!contains(&told, canary.as_bytes()), "{canary} is in the log");
        }
        let (again, agreement) = app
            .act(move |tx, caller| {
                let again = tx.savepoint(|tx| person::erase(tx, caller, person));
                Ok((again, erase::agreement(tx, caller)?))
            })
            .await;
        assert!(matches!(again, Err(Problem::NotFound)), "nobody is erased twice");
        assert!(agreement.unswept.is_empty() && agreement.keyless.is_empty());

        // The backup made before, and today's key store.
        if sqlite {
            app.site.db.copy(Part::Keys, &backup.path().join("town.keys.sqlite")).expect("today's keys");
            let old = tokio::task::spawn_blocking({
                let (site, path) = (app.site.clone(), backup.path().join("town.sqlite"));
                move || opens_nothing(&site, &path, person)
            });
            old.await.expect("no panic");
        }
    });
}

fn opens_nothing(site: &Shared, path: &Path, person: PersonId) {
    let db = Db::open(&Target::Sqlite(path.to_owned())).expect("the backup opens");
    store::paired(&db, migrations::ALL).expect("they fit");
    let site = Site::new(
        db,
        site.clock.clone(),
        site.entropy.clone(),
        site.texts,
        site.secret.clone(),
        site.settings.clone(),
    );
    let towns = site.db.read_now(community::all).expect("the towns");
    let caller = Caller::operator(site.clone(), towns[0].clone());
    let ask = |caller: &Caller| {
        let caller = caller.clone();
        site.db.write_now(move |tx| {
            let name: Option<Vec<u8>> =
                tx.one(&FIELDS, values![caller.community.id, person], |row| row.get(0))?;
            Ok::<_, Problem>((name, access::for_delivery(tx, &caller, person)?.is_some()))
        })
    };
    let (name, opens) = ask(&caller).expect("an answer");
    assert!(name.is_some() && !opens, "the ciphertext is back, and nothing opens it");
    assert_eq!(erase::settle_all(&site).expect("settled"), 1);
    assert_eq!(ask(&caller).expect("an answer").0, None, "erased again");
    assert_eq!(erase::settle_all(&site).expect("settled"), 0);
}

/// The states that a power cut or a backup put back can leave, each with what mends it.
#[test]
fn data_and_keys_of_different_times_agree_again() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let older_data = app.member().await.person.expect("a person");
        let older_keys = app.member().await.person.expect("a person");
        let no_key = app.member().await.person.expect("a person");
        canary(&app, older_data).await;
        app.act(move |tx, caller| {
            let town = caller.community.id;
            let (name, lookup): (Option<Vec<u8>>, Option<String>) =
                tx.one(&FIELDS, values![town, older_data], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let key = wrapped(tx, caller, older_keys)?.expect("a key");
            person::erase(tx, caller, older_data)?;
            person::erase(tx, caller, older_keys)?;
            tx.execute(&PUT_BACK, values![town, older_data, name.as_deref(), lookup])?;
            tx.execute(&PUT_KEY_BACK, values![town, older_keys, &key])?;
            tx.execute(&FORGET_ERASURE, values![town, older_keys])?;
            tx.execute(&LOSE_KEY, values![town, no_key])?;
            let stranger: PersonId = caller.new_id();
            tx.execute(&PUT_KEY_BACK, values![town, stranger, &key])?;

            let found = erase::agreement(tx, caller)?;
            assert_eq!((found.come_back, found.kept_keys), (vec![older_data], vec![older_keys]));
            assert_eq!((found.keyless, found.nobodys), (vec![no_key], vec![stranger]));
            assert_eq!(erase::settle(tx, caller)?, 2);
            assert_eq!(erase::drop_nobodys_keys(tx, caller)?, 1);
            let found = erase::agreement(tx, caller)?;
            assert!(found.come_back.is_empty() && found.kept_keys.is_empty() && found.nobodys.is_empty());
            // Nobody erased this one: only people can say which key store is right.
            assert_eq!(found.keyless, [no_key]);
            assert!(matches!(person::basics(tx, caller, older_data), Err(Problem::NotFound)));
            person::erase(tx, caller, no_key)?;
            assert!(erase::agreement(tx, caller)?.keyless.is_empty());
            Ok(())
        })
        .await;
        // Nothing is swept yet; an hour later that is a finding, and the clock's next turn mends it.
        app.site.clock.set(app.site.clock.now().plus_minutes(61));
        let overdue = app.act(|tx, caller| Ok(erase::agreement(tx, caller)?.unswept.len())).await;
        assert_eq!(overdue, 3);
        let site = app.site.clone();
        tokio::task::spawn_blocking(move || erase::sweep(&site)).await.expect("no panic").expect("swept");
        let overdue = app.act(|tx, caller| Ok(erase::agreement(tx, caller)?.unswept.len())).await;
        assert_eq!(overdue, 0);
    });
}

/// Somebody whose key is lost can do less, and nothing breaks.
#[test]
fn without_a_key_pages_find_nothing_and_none_fails() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        let mut client = app.member().await;
        let person = client.person.expect("a person");
        canary(&app, person).await;
        app.act(move |tx, caller| Ok(tx.execute(&LOSE_KEY, values![caller.community.id, person])?)).await;
        for path in ["/me", "/me/details", "/me/password", "/me/sessions", "/me/export", "/me/erase"] {
            let answer = client.get(path).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        }
        let mut stranger = app.stranger();
        let asked = stranger.post_from("/sign-in", "/sign-in/link", &[("email", CANARIES[1])]).await;
        asked.see_other();
        client.submit("/me/erase", &[("word", "usuń")]).await.see_other();
    });
}

fn before_the_move() -> &'static [Migration] {
    &migrations::ALL[..migrations::ALL.iter().position(|one| one.number == 4).expect("the move")]
}

fn keys(db: &Db) -> Vec<(String, Vec<u8>)> {
    db.read_now(|tx| tx.query(&KEYS, &[], |row| Ok((row.get(0)?, row.get(1)?)))).expect("the keys")
}

fn three_people(db: &Db) {
    db.write_now(|tx| {
        tx.execute(&TOWN, &[])?;
        for person in ["a", "b", "d"] {
            tx.execute(&SOMEBODY, values![person])?;
            tx.execute(&OLD_KEY, values![person, &person.repeat(72).into_bytes()])?;
        }
        Ok::<_, Error>(())
    })
    .expect("three people");
}

#[test]
fn the_keys_of_an_earlier_version_move_whole() {
    each_engine_at(before_the_move(), |test| {
        three_people(&test.db);
        store::migrate(&test.db, migrations::ALL).expect("migrated");
        let moved = keys(&test.db);
        assert_eq!(moved.len(), 3, "{}", test.name);
        assert!(moved.iter().all(|(person, key)| *key == person.repeat(72).into_bytes()));
        assert!(store::check_integrity(&test.db).expect("checked").is_empty());
        if let Target::Sqlite(path) = test.db.target() {
            let data = std::fs::read(path).expect("the data");
            assert!(!contains(&data, "a".repeat(72).as_bytes()), "a key is still in the data");
        }
    });
}

/// The first of the two steps was done, the second not.
#[test]
fn a_move_that_was_cut_short_goes_on() {
    each_engine_at(before_the_move(), |test| {
        three_people(&test.db);
        let made = if test.db.engine() == Engine::Postgres { &MADE_POSTGRES } else { &MADE_SQLITE };
        test.db.write_now(|tx| tx.execute(made, &[])).expect("the table");
        test.db.write_now(|tx| tx.execute(&MOVED_ALREADY, &[])).expect("the copy");
        store::migrate(&test.db, migrations::ALL).expect("migrated");
        assert_eq!(keys(&test.db).len(), 3, "{}", test.name);
        assert_eq!(store::migrate(&test.db, migrations::ALL).expect("once"), 0);
    });
}

#[test]
fn data_without_its_key_store_is_refused() {
    each_engine(|test| match test.db.target() {
        Target::Sqlite(path) => {
            let elsewhere = tempfile::tempdir().expect("a folder");
            let lonely = elsewhere.path().join("town.sqlite");
            test.db.copy(Part::Data, &lonely).expect("a copy");
            let alone = Db::open(&Target::Sqlite(lonely.clone()));
            assert!(matches!(alone, Err(Error::Refused(_))), "an empty key store is not made up");
            assert!(!elsewhere.path().join("town.keys.sqlite").exists());
            // An empty file in its place is no key store either.
            std::fs::write(elsewhere.path().join("town.keys.sqlite"), "").expect("a file");
            let db = Db::open(&Target::Sqlite(lonely)).expect("it opens");
            assert!(matches!(store::migrate(&db, migrations::ALL), Err(Error::Refused(_))));
            assert!(
                matches!(test.db.copy(Part::Data, path), Err(Error::Refused(_))),
                "nothing is written over"
            );
            let keys = elsewhere.path().join("copy.keys.sqlite");
            test.db.copy(Part::Keys, &keys).expect("the keys");
            #[cfg(unix)]
            for file in [keys, path.with_extension("keys.sqlite")] {
                let rights = std::fs::metadata(&file).expect("a file").permissions();
                let mode = std::os::unix::fs::PermissionsExt::mode(&rights);
                assert_eq!(mode & 0o077, 0, "{}", file.display());
            }
        }
        Target::Postgres(_) => {
            assert!(matches!(test.db.copy(Part::Keys, Path::new("x")), Err(Error::Refused(_))));
            test.db.write_now(|tx| tx.execute(&DROP_KEYS, &[])).expect("dropped");
            assert!(matches!(store::migrate(&test.db, migrations::ALL), Err(Error::Refused(_))));
        }
    });
}

#[test]
fn a_new_person_has_a_key_at_once() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        app.act(|tx, caller| {
            let person = person::create(tx, caller, PersonKind::Office, Lang::Pl)?;
            assert!(wrapped(tx, caller, person)?.is_some());
            Ok(())
        })
        .await;
    });
}
