//! One SQL text on two engines.
//!
//! A domain writes each statement once, with [`statement!`], in the dialect that SQLite and PostgreSQL share
//! (see `docs/adr`), and runs it through a [`Tx`]. [`Db`] owns the connections: a few dedicated threads, one job
//! per transaction. On SQLite one thread writes and commits in groups: jobs that are waiting share one disk
//! sync, each inside its own savepoint, and nobody is answered before the sync. On PostgreSQL every thread
//! holds a connection and retries a transaction that lost a race.
//!
//! A database has two parts: the data, and in a schema of its own, `keys`, the keys that open what is sealed in the data.
//! On SQLite they are two files, on PostgreSQL two schemas, so that they are backed up apart and for different lengths of
//! time. A statement may name both. On SQLite a transaction that changes both writes the data first and then the keys:
//! a power cut in between leaves the first without the second, and the rooms above are built to bear that.
//!
//! * A job is a plain synchronous function of `&mut Tx`. If it returns an error or panics, nothing it did remains.
//! * A job that was answered `Ok` is on disk.
//! * Jobs may run more than once (PostgreSQL retries), so they touch nothing but the transaction.

mod check;
mod db;
mod error;
mod migrate;
mod postgres_engine;
mod sqlite_engine;
mod statement;
mod tx;
mod value;

pub use check::{check_integrity, describe_schema, whole_tables};
pub use db::{Db, Engine, Part, Target};
pub use error::Error;
#[doc(hidden)]
pub use linkme;
pub use migrate::{Migration, migrate, paired};
pub use statement::{STATEMENTS, Statement};
pub use tx::{Row, Tx};
pub use value::{Cell, Read, Value};

/// The values of a statement's `$1, $2, …`, in order.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::Value::from($value)),*][..] };
}

/// The list of a statement that [`Tx::query_of`] runs: `… AND person_id IN (` `sixteen!()` `)`.
#[macro_export]
macro_rules! sixteen {
    () => {
        "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17"
    };
}
