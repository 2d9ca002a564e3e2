use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{
    Connection, OpenFlags,
    types::{ToSqlOutput, ValueRef},
};

use crate::{Cell, Error, Part, Row, Statement, Value, tx::RowInner};

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

/// The file of the keys, beside that of the data: `ostoja.sqlite` has `ostoja.keys.sqlite`.
pub(crate) fn keys_beside(path: &Path) -> PathBuf {
    path.with_extension("keys.sqlite")
}

/// What `user_version` says once the keys are in a file of their own.
pub(crate) const KEYS_APART: i64 = 1;

/// Opens the two files of a database, data as `main` and keys as `keys`. A writer creates what is missing, but never
/// an empty key store beside data whose keys were in one.
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
    attach_keys(&connection, &keys_beside(path), write)?;
    // secure_delete: a destroyed key must not survive in a free page.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA keys.synchronous = FULL; \
         PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
         PRAGMA cache_size = -4096; PRAGMA keys.cache_size = -512; PRAGMA trusted_schema = OFF;",
    )?;
    if !write {
        connection.execute_batch("PRAGMA query_only = ON;")?;
    }
    Ok(connection)
}

fn attach_keys(connection: &Connection, file: &Path, create: bool) -> Result<(), Error> {
    if create && !file.exists() {
        let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if version == KEYS_APART {
            return Err(Error::Refused(format!(
                "the key store {} is missing: put it back from its backup, without it no name opens again",
                file.display()
            )));
        }
        create_private(file)?;
    }
    let name =
        file.to_str().ok_or_else(|| Error::Refused(format!("{}: a path has to be UTF-8", file.display())))?;
    connection.execute("ATTACH DATABASE ?1 AS keys", [name])?;
    Ok(())
}

/// An empty file that only its owner may read. SQLite gives its log the same rights.
fn create_private(file: &Path) -> Result<(), Error> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Ok(_) => Ok(()),
        // Another process was as quick.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(Error::Engine(format!("{}: {error}", file.display()))),
    }
}

/// Copies one of the two files, as it stands now, into a new one. The copy of the keys may be read by its owner only.
pub(crate) fn copy(path: &Path, part: Part, to: &Path) -> Result<(), Error> {
    let failed = |error: std::io::Error| Error::Refused(format!("{}: {error}", to.display()));
    let name = to.to_str().ok_or_else(|| Error::Refused(format!("{}: not UTF-8", to.display())))?;
    if to.exists() {
        return Err(Error::Refused(format!("{} is there already", to.display())));
    }
    let connection = open(path, true)?;
    create_private(to)?;
    let schema = match part {
        Part::Data => "main",
        Part::Keys => "keys",
    };
    connection.execute(&format!("VACUUM {schema} INTO ?1"), [name])?;
    fs::File::open(to).and_then(|file| file.sync_all()).map_err(failed)
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
