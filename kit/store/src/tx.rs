use crate::{Cell, Error, Read, Statement, Value, postgres_engine, sqlite_engine};

/// One transaction on one of the engines.
pub struct Tx<'a> {
    pub(crate) inner: Inner<'a>,
    /// The engine asked to try again: the whole job will run once more.
    pub(crate) lost_race: bool,
    statements: u64,
}

pub(crate) enum Inner<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(postgres_engine::Transaction<'a>),
}

/// One row of an answer. Columns are read by position, in the order the statement selects them.
pub struct Row<'a> {
    pub(crate) statement: &'static str,
    pub(crate) inner: RowInner<'a>,
}

pub(crate) enum RowInner<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    pub fn get<T: Read>(&self, column: usize) -> Result<T, Error> {
        let wrong = |why: String| Error::Column { statement: self.statement, column, why };
        let cell = match self.inner {
            RowInner::Sqlite(row) => sqlite_engine::cell(row, column).map_err(wrong)?,
            RowInner::Postgres(row) => postgres_engine::cell(row, column).map_err(wrong)?,
        };
        T::read(cell).map_err(wrong)
    }

    pub fn cell(&self, column: usize) -> Result<Cell<'_>, Error> {
        match self.inner {
            RowInner::Sqlite(row) => sqlite_engine::cell(row, column),
            RowInner::Postgres(row) => postgres_engine::cell(row, column),
        }
        .map_err(|why| Error::Column { statement: self.statement, column, why })
    }
}

impl<'a> Tx<'a> {
    pub(crate) fn new(inner: Inner<'a>) -> Self {
        Tx { inner, lost_race: false, statements: 0 }
    }

    /// How many statements ran so far: what a test can hold an action to on a busy machine.
    pub fn statements(&self) -> u64 {
        self.statements
    }

    fn noted<T>(&mut self, result: Result<T, Error>, statement: &Statement) -> Result<T, Error> {
        self.statements += 1;
        result.map_err(|error| {
            self.lost_race |= matches!(error, Error::Retry(_));
            name(error, statement)
        })
    }

    /// Runs a statement that changes rows; answers how many.
    pub fn execute(&mut self, statement: &'static Statement, values: &[Value<'_>]) -> Result<u64, Error> {
        let result = match &mut self.inner {
            Inner::Sqlite(connection) => sqlite_engine::execute(connection, statement, values),
            Inner::Postgres(transaction) => transaction.execute(statement, values),
        };
        self.noted(result, statement)
    }

    /// Every row of the answer, through `read`.
    pub fn query<T>(
        &mut self,
        statement: &'static Statement,
        values: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        self.each(statement, values, |row| {
            rows.push(read(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// Calls `visit` for every row, for answers too long to hold twice.
    pub fn each(
        &mut self,
        statement: &'static Statement,
        values: &[Value<'_>],
        mut visit: impl FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let result = match &mut self.inner {
            Inner::Sqlite(connection) => sqlite_engine::each(connection, statement, values, &mut visit),
            Inner::Postgres(transaction) => transaction.each(statement, values, &mut visit),
        };
        self.noted(result, statement)
    }

    /// Every row about a list of things, sixteen a statement: its `$1` is the community, its list is
    /// [`sixteen!`](crate::sixteen).
    pub fn query_of<T, K: Copy>(
        &mut self,
        statement: &'static Statement,
        community: impl Into<Value<'static>>,
        of: &[K],
        mut read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error>
    where
        Value<'static>: From<K>,
    {
        let (mut rows, community) = (Vec::new(), community.into());
        for chunk in of.chunks(16) {
            // A list that is too short repeats its first: in a list that changes nothing.
            let padded = chunk.iter().chain(std::iter::repeat(&chunk[0])).take(16);
            let mut values = vec![community.clone()];
            values.extend(padded.map(|one| Value::from(*one)));
            self.each(statement, &values, |row| {
                rows.push(read(row)?);
                Ok(())
            })?;
        }
        Ok(rows)
    }

    /// The first row, if there is one.
    pub fn first<T>(
        &mut self,
        statement: &'static Statement,
        values: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        Ok(self.query(statement, values, read)?.into_iter().next())
    }

    /// The one row that must be there.
    pub fn one<T>(
        &mut self,
        statement: &'static Statement,
        values: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.first(statement, values, read)?.ok_or(Error::NoRow(statement.name))
    }

    /// Runs `part`; if it fails, only what `part` did is undone and the transaction goes on.
    pub fn savepoint<T, E: From<Error>>(
        &mut self,
        part: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.batch("SAVEPOINT part")?;
        match part(self) {
            Ok(value) => {
                self.batch("RELEASE SAVEPOINT part")?;
                Ok(value)
            }
            Err(error) => {
                self.batch("ROLLBACK TO SAVEPOINT part")?;
                self.batch("RELEASE SAVEPOINT part")?;
                Err(error)
            }
        }
    }

    /// Several statements at once, without values: migrations and savepoints only.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        match &mut self.inner {
            Inner::Sqlite(connection) => Ok(connection.execute_batch(sql)?),
            Inner::Postgres(transaction) => transaction.batch(sql),
        }
    }

    /// One text column of a query about the engine itself, which no shared statement can ask.
    pub(crate) fn dynamic(&mut self, sql: &str) -> Result<Vec<String>, Error> {
        match &mut self.inner {
            Inner::Sqlite(connection) => {
                let mut prepared = connection.prepare(sql)?;
                let rows = prepared.query_map([], |row| row.get(0))?;
                Ok(rows.collect::<Result<_, _>>()?)
            }
            Inner::Postgres(transaction) => transaction.texts(sql),
        }
    }

    /// Compiles a statement without running it.
    pub fn prepare(&mut self, statement: &'static Statement) -> Result<(), Error> {
        match &mut self.inner {
            Inner::Sqlite(connection) => {
                connection.prepare(statement.for_sqlite()).map(drop).map_err(Error::from)
            }
            Inner::Postgres(transaction) => transaction.prepare(statement).map(drop),
        }
        .map_err(|error| name(error, statement))
    }

    pub fn engine(&self) -> crate::Engine {
        match self.inner {
            Inner::Sqlite(_) => crate::Engine::Sqlite,
            Inner::Postgres(_) => crate::Engine::Postgres,
        }
    }
}

fn name(error: Error, statement: &Statement) -> Error {
    match error {
        Error::Engine(text) => Error::Engine(format!("{}: {text}", statement.name)),
        Error::Constraint(text) => Error::Constraint(format!("{}: {text}", statement.name)),
        other => other,
    }
}
