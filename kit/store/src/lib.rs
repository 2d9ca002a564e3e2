//! One SQL text on two engines.
//!
//! A domain writes each statement once, with [`statement!`], in the dialect that SQLite and PostgreSQL share
//! (see `docs/adr`), and runs it through a [`Tx`]. [`Db`] owns the connections: a few dedicated threads, one job
//! per transaction. On SQLite one thread writes and commits in groups: jobs that are waiting share one disk
//! sync, each inside its own savepoint, and nobody is answered before the sync. On PostgreSQL every thread
//! holds a connection and retries a transaction that lost a race.
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
pub use db::{Db, Engine, Target};
pub use error::Error;
#[doc(hidden)]
pub use linkme;
pub use migrate::{Migration, migrate};
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
