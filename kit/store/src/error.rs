use thiserror::Error as ThisError;

#[derive(Debug, ThisError)]
pub enum Error {
    /// A row that must be unique is there already, or one that is pointed at is missing.
    #[error("constraint: {0}")]
    Constraint(String),
    /// Another transaction was in the way; the engine asks to try again.
    #[error("try again: {0}")]
    Retry(String),
    #[error("no row where one was expected: {0}")]
    NoRow(&'static str),
    #[error("column {column} of {statement}: {why}")]
    Column { statement: &'static str, column: usize, why: String },
    #[error("{0}")]
    Engine(String),
    #[error("the database is closed")]
    Closed,
    #[error("migration {number} ({name}): {why}")]
    Migration { number: i64, name: String, why: String },
    /// Refused before anything was touched.
    #[error("{0}")]
    Refused(String),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation) => Error::Constraint(error.to_string()),
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
                Error::Retry(error.to_string())
            }
            _ => Error::Engine(error.to_string()),
        }
    }
}

impl From<postgres::Error> for Error {
    fn from(error: postgres::Error) -> Self {
        let text = match error.as_db_error() {
            Some(db) => format!("{}: {}", db.code().code(), db.message()),
            None => error.to_string(),
        };
        match error.code().map(postgres::error::SqlState::code) {
            Some(code) if code.starts_with("23") => Error::Constraint(text),
            Some("40001" | "40P01") => Error::Retry(text),
            _ => Error::Engine(text),
        }
    }
}

impl From<Error> for base::Problem {
    fn from(error: Error) -> Self {
        base::Problem::Internal(anyhow::Error::new(error))
    }
}
