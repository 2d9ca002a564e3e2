use std::{
    hash::{DefaultHasher, Hash, Hasher},
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

/// Any number that no other program on a test server would choose.
const ONE_MAKES_THE_TEMPLATE: i64 = 0x6f73_746f_6a61;

fn same_server(server: &str, database: &str) -> Target {
    let (base, _) = server.rsplit_once('/').expect("postgres://…/database");
    Target::Postgres(format!("{base}/{database}"))
}

/// A migrated database to copy: migrating costs a second, a copy a tenth of it. Whoever comes first makes it, in
/// whatever process; its name tells the migrations apart.
fn template(client: &mut postgres::Client, server: &str, migrations: &'static [Migration]) -> String {
    let mut hasher = DefaultHasher::new();
    for migration in migrations {
        (migration.number, migration.name, migration.sql).hash(&mut hasher);
    }
    let name = format!("ostoja_template_{:016x}", hasher.finish());
    let exists = |client: &mut postgres::Client| {
        let found = client.query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]);
        found.expect("the server lists its databases").is_some()
    };
    if exists(client) {
        return name;
    }
    client.execute("SELECT pg_advisory_lock($1)", &[&ONE_MAKES_THE_TEMPLATE]).expect("a lock");
    if !exists(client) {
        let unfinished = format!("{name}_unfinished");
        client
            .batch_execute(&format!("DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)"))
            .expect("an old one goes");
        client.batch_execute(&format!("CREATE DATABASE {unfinished}")).expect("a database may be created");
        let db =
            Db::open(&same_server(server, &unfinished)).unwrap_or_else(|error| panic!("postgres: {error}"));
        store::migrate(&db, migrations).unwrap_or_else(|error| panic!("postgres: {error}"));
        drop(db);
        // Closed connections linger a moment, and a database with visitors cannot be renamed.
        let leave = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1";
        client.execute(leave, &[&unfinished]).expect("they are asked to leave");
        while let Err(error) = client.batch_execute(&format!("ALTER DATABASE {unfinished} RENAME TO {name}"))
        {
            let busy = error.code() == Some(&postgres::error::SqlState::OBJECT_IN_USE);
            assert!(busy, "the template cannot be named: {error}");
        }
    }
    client.execute("SELECT pg_advisory_unlock($1)", &[&ONE_MAKES_THE_TEMPLATE]).expect("the lock goes");
    name
}

fn postgres_db(server: &str, migrations: &'static [Migration]) -> TestDb {
    let name = format!("ostoja_test_{}_{}", process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut client = postgres::Client::connect(server, postgres::NoTls)
        .unwrap_or_else(|error| panic!("OSTOJA_TEST_POSTGRES does not answer: {error}"));
    let template = template(&mut client, server, migrations);
    // A test that was killed leaves its database, and the machine uses its process number again.
    client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).expect("an old one goes");
    client
        .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
        .expect("a database may be created");
    drop(client);
    let directory = tempfile::tempdir().expect("a temporary directory");
    open("postgres", &same_server(server, &name), directory, Some((server.to_owned(), name)), migrations)
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
