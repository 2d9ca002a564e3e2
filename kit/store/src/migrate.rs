use crate::{Db, Engine, Error, Tx, sqlite_engine};

/// One numbered change of the schema, written once for both engines.
///
/// A change that moves rows between the data and the key store is cut into steps by a line [`STEP`], because two files
/// are not written as one: each step is a transaction that writes to one of the two, and every step but the last may
/// run again.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub number: i64,
    pub name: &'static str,
    pub sql: &'static str,
}

const STEP: &str = "-- next transaction\n";

impl Migration {
    fn touches_keys(&self) -> bool {
        self.sql.contains(" keys.")
    }
}

crate::statement! {
    APPLIED = "SELECT number, name FROM migration ORDER BY number";
    RECORD = "INSERT INTO migration (number, name) VALUES ($1, $2)";
    KEYS_APPLIED = "SELECT number FROM keys.migration ORDER BY number";
    RECORD_KEYS = "INSERT INTO keys.migration (number) VALUES ($1) ON CONFLICT (number) DO NOTHING";
}

const TABLES: &str = "CREATE TABLE IF NOT EXISTS migration (number bigint PRIMARY KEY, name text NOT NULL);
    CREATE TABLE IF NOT EXISTS keys.migration (number bigint PRIMARY KEY)";

/// Brings the schema up to the newest migration, all or nothing each; answers how many were applied.
pub fn migrate(db: &Db, migrations: &'static [Migration]) -> Result<usize, Error> {
    let applied = db.read_now(|tx| applied(tx))?;
    for (number, name) in &applied {
        if !migrations.iter().any(|known| known.number == *number && known.name == name) {
            return Err(Error::Refused(format!(
                "the database has migration {number} ({name}), which this program does not know: it was made by a newer one"
            )));
        }
    }
    paired(db, migrations)?;
    db.write_now(|tx| {
        if tx.engine() == Engine::Postgres && tx.dynamic(KEYS_SCHEMA)?.is_empty() {
            tx.batch("CREATE SCHEMA keys")?;
        }
        tx.batch(&for_engine(tx.engine(), TABLES))
    })?;
    let mut done = 0;
    for migration in migrations {
        if applied.iter().any(|(number, _)| *number == migration.number) {
            continue;
        }
        let steps: Vec<&'static str> = migration.sql.split(STEP).collect();
        for (at, step) in steps.iter().copied().enumerate() {
            let (first, last) = (at == 0, at + 1 == steps.len());
            db.write_now(move |tx| apply(tx, migration, step, first, last))?;
        }
        done += 1;
    }
    if done > 0 {
        // What a migration moved away must not stay behind in a log.
        db.forget_history()?;
    }
    Ok(done)
}

/// Refuses a key store that is missing, or older than the data beside it.
pub fn paired(db: &Db, migrations: &'static [Migration]) -> Result<(), Error> {
    let (applied, keys) = db.read_now(|tx| Ok::<_, Error>((applied(tx)?, applied_to_keys(tx)?)))?;
    let missing = migrations.iter().find(|migration| {
        migration.touches_keys()
            && applied.iter().any(|(number, _)| *number == migration.number)
            && !keys.contains(&migration.number)
    });
    match missing {
        None => Ok(()),
        Some(_) => Err(Error::Refused(
            "the key store does not belong to this data, or is empty: put it back from its newest backup"
                .to_owned(),
        )),
    }
}

const KEYS_SCHEMA: &str = "SELECT 'keys' WHERE to_regnamespace('keys') IS NOT NULL";

fn has_table(tx: &mut Tx<'_>, schema: &str) -> Result<bool, Error> {
    let sql = match (tx.engine(), schema) {
        (Engine::Sqlite, schema) => {
            format!("SELECT name FROM {schema}.sqlite_master WHERE name = 'migration'")
        }
        (Engine::Postgres, "main") => "SELECT 'it' WHERE to_regclass('migration') IS NOT NULL".to_owned(),
        (Engine::Postgres, schema) => {
            format!("SELECT 'it' WHERE to_regclass('{schema}.migration') IS NOT NULL")
        }
    };
    Ok(!tx.dynamic(&sql)?.is_empty())
}

fn applied(tx: &mut Tx<'_>) -> Result<Vec<(i64, String)>, Error> {
    if !has_table(tx, "main")? {
        return Ok(Vec::new());
    }
    tx.query(&APPLIED, &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn applied_to_keys(tx: &mut Tx<'_>) -> Result<Vec<i64>, Error> {
    if !has_table(tx, "keys")? {
        return Ok(Vec::new());
    }
    tx.query(&KEYS_APPLIED, &[], |row| row.get(0))
}

fn apply(tx: &mut Tx<'_>, migration: &Migration, step: &str, first: bool, last: bool) -> Result<(), Error> {
    let wrong = |error: Error| Error::Migration {
        number: migration.number,
        name: migration.name.to_owned(),
        why: error.to_string(),
    };
    tx.batch(&for_engine(tx.engine(), step)).map_err(wrong)?;
    if first && migration.touches_keys() {
        tx.execute(&RECORD_KEYS, crate::values![migration.number])?;
    }
    if last {
        if migration.touches_keys() && tx.engine() == Engine::Sqlite {
            tx.batch(&format!("PRAGMA user_version = {}", sqlite_engine::KEYS_APART))?;
        }
        tx.execute(&RECORD, crate::values![migration.number, migration.name])?;
    }
    Ok(())
}

/// The five types of the shared dialect under their names on the engine. SQLite's tables are STRICT. What the dialect
/// has no word for, such as a trigger, stands twice, after a line that says for which engine.
fn for_engine(engine: Engine, sql: &str) -> String {
    let own = own_parts(engine, sql);
    if engine == Engine::Postgres {
        return own;
    }
    let sql = &own;
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

fn own_parts(engine: Engine, sql: &str) -> String {
    let (mut out, mut ours) = (String::with_capacity(sql.len()), true);
    for line in sql.lines() {
        match line.trim() {
            "-- only sqlite" => ours = engine == Engine::Sqlite,
            "-- only postgres" => ours = engine == Engine::Postgres,
            "-- both again" => ours = true,
            _ if ours => {
                out.push_str(line);
                out.push('\n');
            }
            _ => {}
        }
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
        assert_eq!(for_engine(Engine::Postgres, sql).trim_end(), sql);
        let sqlite = for_engine(Engine::Sqlite, sql);
        assert!(sqlite.contains("(id text, n INTEGER, yes INTEGER) STRICT;"), "{sqlite}");
        assert!(!sqlite.contains("comment") && !sqlite.contains("ON a (n) STRICT"), "{sqlite}");
    }

    #[test]
    fn what_is_for_one_engine_is_not_for_the_other() {
        let sql = "a;\n-- only sqlite\nb BEGIN c; END;\n-- only postgres\nd;\n-- both again\ne;";
        assert_eq!(for_engine(Engine::Postgres, sql), "a;\nd;\ne;\n");
        assert_eq!(for_engine(Engine::Sqlite, sql).replace('\n', ""), "a;b BEGIN c; END;e;");
    }
}
