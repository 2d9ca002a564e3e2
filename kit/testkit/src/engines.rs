use std::{
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use store::{Db, Migration, Target};

/// A fresh migrated database; gone when dropped.
pub struct TestDb {
    pub db: Db,
    pub name: &'static str,
    pub directory: tempfile::TempDir,
    drop_database: Option<(String, String)>,
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let Some((server, name)) = self.drop_database.take() else { return };
        // PostgreSQL's client runs a runtime of its own, and a test may let go of its database inside one.
        let gone = std::thread::spawn(move || {
            if let Ok(mut client) = postgres::Client::connect(&server, postgres::NoTls) {
                let _ = client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
            }
        });
        let _ = gone.join();
    }
}

fn sqlite(migrations: &'static [Migration]) -> TestDb {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let target = Target::Sqlite(directory.path().join("ostoja.sqlite"));
    open("sqlite", &target, directory, None, migrations)
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

fn postgres_db(server: &str, migrations: &'static [Migration]) -> TestDb {
    let name = format!("ostoja_test_{}_{}", process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut client = postgres::Client::connect(server, postgres::NoTls)
        .unwrap_or_else(|error| panic!("OSTOJA_TEST_POSTGRES does not answer: {error}"));
    // A test that was killed leaves its database, and the machine uses its process number again.
    client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).expect("an old one goes");
    client.batch_execute(&format!("CREATE DATABASE {name}")).expect("a database may be created");
    drop(client);
    let (base, _) = server.rsplit_once('/').expect("postgres://…/database");
    let target = Target::Postgres(format!("{base}/{name}"));
    let directory = tempfile::tempdir().expect("a temporary directory");
    open("postgres", &target, directory, Some((server.to_owned(), name)), migrations)
}

fn open(
    name: &'static str,
    target: &Target,
    directory: tempfile::TempDir,
    drop_database: Option<(String, String)>,
    migrations: &'static [Migration],
) -> TestDb {
    let db = Db::open(target).unwrap_or_else(|error| panic!("{name}: {error}"));
    store::migrate(&db, migrations).unwrap_or_else(|error| panic!("{name}: {error}"));
    TestDb { db, name, directory, drop_database }
}

/// Runs a test on every engine there is, on a database of an earlier version of the program.
pub fn each_engine_at(migrations: &'static [Migration], mut test: impl FnMut(TestDb)) {
    test(sqlite(migrations));
    match std::env::var("OSTOJA_TEST_POSTGRES") {
        Ok(server) => test(postgres_db(&server, migrations)),
        Err(_) => eprintln!("PostgreSQL is not tested here: OSTOJA_TEST_POSTGRES is not set"),
    }
}

/// Runs a test on every engine there is.
pub fn each_engine(test: impl FnMut(TestDb)) {
    each_engine_at(migrations::ALL, test);
}

/// The same for tests that speak HTTP.
pub fn each_engine_async<F: Future<Output = ()>>(test: impl Fn(TestDb) -> F) {
    each_engine_at(migrations::ALL, |db| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(test(db));
        // A PostgreSQL client must not be dropped inside a runtime.
        drop(runtime);
    });
}
