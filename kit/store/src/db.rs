use std::{
    collections::HashMap,
    fmt,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    str::FromStr,
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
};

use tokio::sync::oneshot;

use crate::{Error, Tx, postgres_engine, sqlite_engine, tx::Inner};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Where a database is: `sqlite:PATH` or `postgres://…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Sqlite(PathBuf),
    Postgres(String),
}

impl FromStr for Target {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite:").filter(|path| !path.is_empty()) {
            return Ok(Target::Sqlite(path.trim_start_matches("//").into()));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Target::Postgres(text.to_owned()));
        }
        Err(format!("{text:?} is neither sqlite:PATH nor postgres://…"))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            // The password of a connection string is nobody's business in a log.
            Target::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", ""));
                write!(f, "{scheme}://{}", rest.rsplit_once('@').map_or(rest, |(_, host)| host))
            }
        }
    }
}

/// The two parts of a database, which are backed up apart: who has old data and today's keys opens nobody who was
/// erased in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Data,
    Keys,
}

/// What a finished job leaves behind: whether it wants its changes kept, and how to tell its caller.
pub(crate) struct Finished {
    keep: bool,
    /// Called with the fate of the commit; dropped unused when the job runs again.
    answer: Box<dyn FnOnce(Result<(), Error>) + Send>,
}

pub(crate) type Job = Box<dyn FnMut(&mut Tx<'_>) -> Finished + Send>;

/// The database: clone it freely, every clone speaks to the same connections.
#[derive(Clone)]
pub struct Db {
    writer: mpsc::Sender<Job>,
    reader: mpsc::Sender<Job>,
    engine: Engine,
    target: Target,
}

const READERS: usize = 3;
/// Jobs that may share one disk sync.
const GROUP: usize = 64;

impl Db {
    pub fn open(target: &Target) -> Result<Self, Error> {
        let (writer, write_queue) = mpsc::channel::<Job>();
        let (reader, read_queue) = mpsc::channel::<Job>();
        let read_queue = Arc::new(Mutex::new(read_queue));
        match target {
            Target::Sqlite(path) => {
                let connection = sqlite_engine::open(path, true)?;
                spawn("store-write", move || write_groups(&connection, &write_queue));
                for _ in 0..READERS {
                    let (connection, queue) = (sqlite_engine::open(path, false)?, read_queue.clone());
                    spawn("store-read", move || {
                        while let Some(job) = next(&queue) {
                            read_once(&connection, job);
                        }
                    });
                }
            }
            Target::Postgres(url) => {
                let write_queue = Arc::new(Mutex::new(write_queue));
                for number in 0..2 * READERS {
                    let (queue, write) = if number % 2 == 0 {
                        (write_queue.clone(), true)
                    } else {
                        (read_queue.clone(), false)
                    };
                    let mut connection = Some(postgres_engine::connect(url)?);
                    let url = url.clone();
                    spawn("store-postgres", move || {
                        let mut prepared = HashMap::new();
                        while let Some(job) = next(&queue) {
                            if connection.as_ref().is_none_or(postgres::Client::is_closed) {
                                prepared.clear();
                                connection = postgres_engine::connect(&url).ok();
                            }
                            if let Some(connection) = &mut connection {
                                run_postgres(connection, &mut prepared, write, job);
                            }
                        }
                    });
                }
            }
        }
        let engine = match target {
            Target::Sqlite(_) => Engine::Sqlite,
            Target::Postgres(_) => Engine::Postgres,
        };
        Ok(Db { writer, reader, engine, target: target.clone() })
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Runs `job` in a transaction that may change rows. `Ok` means: on disk.
    pub async fn write<T, E, F>(&self, job: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        submit(&self.writer, job)?.await.unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// Runs `job` in a transaction that only reads.
    pub async fn read<T, E, F>(&self, job: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        submit(&self.reader, job)?.await.unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// [`Db::write`] for commands and tests, outside an async runtime.
    pub fn write_now<T, E, F>(&self, job: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        submit(&self.writer, job)?.blocking_recv().unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// [`Db::read`] for commands and tests, outside an async runtime.
    pub fn read_now<T, E, F>(&self, job: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        submit(&self.reader, job)?.blocking_recv().unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// Makes sure that what was destroyed in the key store is not in the engine's history either: empties SQLite's
    /// write-ahead logs, writes PostgreSQL's tables of keys anew. Blocks.
    pub fn forget_history(&self) -> Result<(), Error> {
        match &self.target {
            Target::Sqlite(path) => {
                let connection = sqlite_engine::open(path, true)?;
                let busy: bool =
                    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
                if busy {
                    return Err(Error::Retry("somebody still reads the write-ahead log".to_owned()));
                }
                Ok(())
            }
            Target::Postgres(url) => postgres_engine::rewrite_keys(url),
        }
    }

    /// Copies the data or the keys into a new file while the town goes on. PostgreSQL has its own tools for that.
    pub fn copy(&self, part: Part, to: &Path) -> Result<(), Error> {
        match &self.target {
            Target::Sqlite(path) => sqlite_engine::copy(path, part, to),
            Target::Postgres(_) => Err(Error::Refused(match part {
                Part::Data => "back up PostgreSQL's data with: pg_dump --exclude-schema=keys".to_owned(),
                Part::Keys => "back up PostgreSQL's keys with: pg_dump --schema=keys".to_owned(),
            })),
        }
    }
}

fn spawn(name: &str, body: impl FnOnce() + Send + 'static) {
    thread::Builder::new().name(name.to_owned()).spawn(body).expect("the system starts a thread");
}

fn next(queue: &Mutex<mpsc::Receiver<Job>>) -> Option<Job> {
    queue.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).recv().ok()
}

type Answer<T, E> = oneshot::Receiver<Result<T, E>>;

fn submit<T, E, F>(queue: &mpsc::Sender<Job>, mut work: F) -> Result<Answer<T, E>, Error>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
{
    let (sender, receiver) = oneshot::channel();
    let sender = Arc::new(Mutex::new(Some(sender)));
    let job: Job = Box::new(move |tx| {
        let result = panic::catch_unwind(AssertUnwindSafe(|| work(tx)))
            .unwrap_or_else(|panic| Err(Error::Engine(format!("a job panicked: {}", words(&*panic))).into()));
        let sender = sender.clone();
        Finished {
            keep: result.is_ok(),
            answer: Box::new(move |fate| {
                let sender = sender.lock().unwrap_or_else(PoisonError::into_inner).take();
                if let Some(sender) = sender {
                    // The caller may have left (a closed connection); what was done stays done.
                    let _ = sender.send(match fate {
                        Ok(()) => result,
                        Err(error) => result.and(Err(error.into())),
                    });
                }
            }),
        }
    });
    queue.send(job).map_err(|_| Error::Closed)?;
    Ok(receiver)
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_default()
}

fn read_once(connection: &rusqlite::Connection, mut job: Job) {
    if connection.execute_batch("BEGIN").is_err() {
        // Dropping the job tells its caller that there was no answer.
        return;
    }
    let finished = job(&mut Tx::new(Inner::Sqlite(connection)));
    let _ = connection.execute_batch("ROLLBACK");
    (finished.answer)(Ok(()));
}

/// One transaction for all jobs that wait, one savepoint each, one sync, then the answers.
fn write_groups(connection: &rusqlite::Connection, queue: &mpsc::Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        if let Err(error) = connection.execute_batch("BEGIN IMMEDIATE") {
            tracing::error!(%error, "the database takes no writes");
            continue;
        }
        let mut answers = Vec::new();
        let mut next = Some(first);
        while let Some(mut job) = next.take() {
            let mut entered = connection.execute_batch("SAVEPOINT job").is_ok();
            let finished = job(&mut Tx::new(Inner::Sqlite(connection)));
            entered &= connection
                .execute_batch(if finished.keep {
                    "RELEASE SAVEPOINT job"
                } else {
                    "ROLLBACK TO SAVEPOINT job; RELEASE SAVEPOINT job"
                })
                .is_ok();
            answers.push(finished.answer);
            // On a full disk SQLite ends the whole transaction by itself: nothing more may run in this group.
            if entered && !connection.is_autocommit() && answers.len() < GROUP {
                next = queue.try_recv().ok();
            }
        }
        let failed = connection.execute_batch("COMMIT").err().map(|error| error.to_string());
        if let Some(error) = &failed {
            tracing::error!(%error, jobs = answers.len(), "a commit failed");
            let _ = connection.execute_batch("ROLLBACK");
        }
        for answer in answers {
            answer(failed.clone().map_or(Ok(()), |text| Err(Error::Engine(text))));
        }
    }
}

const TRIES: u32 = 8;

fn run_postgres(
    connection: &mut postgres::Client,
    prepared: &mut HashMap<usize, postgres::Statement>,
    write: bool,
    mut job: Job,
) {
    for attempt in 1..=TRIES {
        let Ok(inner) = connection.build_transaction().read_only(!write).start() else { return };
        let mut tx = Tx::new(Inner::Postgres(postgres_engine::Transaction { inner, prepared }));
        let finished = job(&mut tx);
        let lost_race = tx.lost_race;
        let Inner::Postgres(transaction) = tx.inner else { return };
        let fate = if finished.keep {
            transaction.inner.commit().map_err(Error::from)
        } else {
            transaction.inner.rollback().map_err(Error::from)
        };
        let again = lost_race || matches!(fate, Err(Error::Retry(_)));
        if again && attempt < TRIES {
            continue;
        }
        (finished.answer)(fate);
        return;
    }
}
