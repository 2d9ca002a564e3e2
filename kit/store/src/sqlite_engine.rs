use std::{path::Path, time::Duration};

use rusqlite::{
    Connection, OpenFlags,
    types::{ToSqlOutput, ValueRef},
};

use crate::{Cell, Error, Row, Statement, Value, tx::RowInner};

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Bool(value) => ValueRef::Integer(i64::from(*value)),
            Value::Real(number) => ValueRef::Real(*number),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

pub(crate) fn cell<'r>(row: &'r rusqlite::Row<'_>, column: usize) -> Result<Cell<'r>, String> {
    Ok(match row.get_ref(column).map_err(|error| error.to_string())? {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Int(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Text(text) => Cell::Text(std::str::from_utf8(text).map_err(|error| error.to_string())?),
        ValueRef::Blob(bytes) => Cell::Bytes(bytes),
    })
}

/// Opens the file, or creates it where it is missing and `create` says so.
pub(crate) fn open(path: &Path, write: bool) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX
        | if write {
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
        } else {
            OpenFlags::SQLITE_OPEN_READ_WRITE
        };
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(128);
    // secure_delete: a destroyed key must not survive in a free page.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
         PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096; \
         PRAGMA trusted_schema = OFF;",
    )?;
    if !write {
        connection.execute_batch("PRAGMA query_only = ON;")?;
    }
    Ok(connection)
}

fn params<'a>(values: &'a [Value<'a>]) -> impl rusqlite::Params + 'a {
    rusqlite::params_from_iter(values.iter())
}

pub(crate) fn execute(
    connection: &Connection,
    statement: &'static Statement,
    values: &[Value<'_>],
) -> Result<u64, Error> {
    let mut prepared = connection.prepare_cached(statement.for_sqlite())?;
    Ok(prepared.execute(params(values))? as u64)
}

pub(crate) fn each(
    connection: &Connection,
    statement: &'static Statement,
    values: &[Value<'_>],
    visit: &mut dyn FnMut(&Row<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut prepared = connection.prepare_cached(statement.for_sqlite())?;
    let mut rows = prepared.query(params(values))?;
    while let Some(row) = rows.next()? {
        visit(&Row { statement: statement.name, inner: RowInner::Sqlite(row) })?;
    }
    Ok(())
}

/// How SQLite would find the rows of a statement, a line for each table.
pub(crate) fn plan(connection: &Connection, statement: &'static Statement) -> Result<Vec<String>, Error> {
    let mut prepared = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", statement.for_sqlite()))?;
    let (mut rows, mut plan) = (prepared.raw_query(), Vec::new());
    while let Some(row) = rows.next()? {
        plan.push(row.get(3)?);
    }
    Ok(plan)
}
