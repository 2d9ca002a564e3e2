use crate::{Db, Engine, Error, Tx};

/// One numbered change of the schema, written once for both engines.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub number: i64,
    pub name: &'static str,
    pub sql: &'static str,
}

crate::statement! {
    APPLIED = "SELECT number, name FROM migration ORDER BY number";
    RECORD = "INSERT INTO migration (number, name) VALUES ($1, $2)";
}

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (number bigint PRIMARY KEY, name text NOT NULL)";

/// Brings the schema up to the newest migration, all or nothing each; answers how many were applied.
pub fn migrate(db: &Db, migrations: &'static [Migration]) -> Result<usize, Error> {
    db.write_now(|tx| tx.batch(&for_engine(tx.engine(), TABLE)))?;
    let applied =
        db.read_now(|tx| tx.query(&APPLIED, &[], |row| Ok((row.get::<i64>(0)?, row.get::<String>(1)?))))?;
    for (number, name) in &applied {
        if !migrations.iter().any(|known| known.number == *number && known.name == name) {
            return Err(Error::Refused(format!(
                "the database has migration {number} ({name}), which this program does not know: it was made by a newer one"
            )));
        }
    }
    let mut done = 0;
    for migration in migrations {
        if applied.iter().any(|(number, _)| *number == migration.number) {
            continue;
        }
        db.write_now(move |tx| apply(tx, migration))?;
        done += 1;
    }
    Ok(done)
}

fn apply(tx: &mut Tx<'_>, migration: &Migration) -> Result<(), Error> {
    let wrong = |error: Error| Error::Migration {
        number: migration.number,
        name: migration.name.to_owned(),
        why: error.to_string(),
    };
    tx.batch(&for_engine(tx.engine(), migration.sql)).map_err(wrong)?;
    tx.execute(&RECORD, crate::values![migration.number, migration.name]).map(drop)
}

/// The five types of the shared dialect under their names on the engine. SQLite's tables are STRICT.
fn for_engine(engine: Engine, sql: &str) -> String {
    if engine == Engine::Postgres {
        return sql.to_owned();
    }
    let mut out = String::with_capacity(sql.len() + 256);
    for statement in without_comments(sql).split(';') {
        if statement.trim().is_empty() {
            continue;
        }
        let mut text = statement.to_owned();
        for (from, to) in
            [("double precision", "REAL"), ("bigint", "INTEGER"), ("boolean", "INTEGER"), ("bytea", "BLOB")]
        {
            text = text.replace(from, to);
        }
        out.push_str(&text);
        if statement.trim_start().starts_with("CREATE TABLE") {
            out.push_str(" STRICT");
        }
        out.push(';');
    }
    out
}

fn without_comments(sql: &str) -> String {
    sql.lines().map(|line| line.split("--").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_strictness_follow_the_engine() {
        let sql = "CREATE TABLE a (id text, n bigint, yes boolean); -- a; comment\nCREATE INDEX i ON a (n);";
        assert_eq!(for_engine(Engine::Postgres, sql), sql);
        let sqlite = for_engine(Engine::Sqlite, sql);
        assert!(sqlite.contains("(id text, n INTEGER, yes INTEGER) STRICT;"), "{sqlite}");
        assert!(!sqlite.contains("comment") && !sqlite.contains("ON a (n) STRICT"), "{sqlite}");
    }
}
