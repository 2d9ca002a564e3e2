use std::collections::BTreeSet;

use crate::{Db, Engine, Error, STATEMENTS, Statement, sqlite_engine, tx::Inner};

/// The tables and columns as both engines should have them: `table.column: type [required]`, sorted.
pub fn describe_schema(db: &Db) -> Result<Vec<String>, Error> {
    let mut lines = db.read_now(|tx| match tx.engine() {
        Engine::Sqlite => tx.dynamic(SQLITE_COLUMNS),
        Engine::Postgres => tx.dynamic(POSTGRES_COLUMNS),
    })?;
    lines.sort();
    Ok(lines)
}

const SQLITE_COLUMNS: &str = "SELECT m.prefix || m.name || '.' || c.name || ': ' || CASE c.type WHEN 'INTEGER' THEN 'integer' \
    WHEN 'BLOB' THEN 'bytes' WHEN 'REAL' THEN 'real' ELSE lower(c.type) END || \
    CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN ' required' ELSE '' END \
    FROM (SELECT '' AS prefix, 'main' AS schema, name FROM main.sqlite_master WHERE type = 'table' \
    UNION ALL SELECT 'keys.', 'keys', name FROM keys.sqlite_master WHERE type = 'table') m \
    JOIN pragma_table_info(m.name, m.schema) c WHERE m.name NOT LIKE 'sqlite_%'";

const POSTGRES_COLUMNS: &str = "SELECT CASE table_schema WHEN 'keys' THEN 'keys.' ELSE '' END || table_name || '.' || column_name || ': ' || CASE data_type \
    WHEN 'bigint' THEN 'integer' WHEN 'boolean' THEN 'integer' WHEN 'bytea' THEN 'bytes' \
    WHEN 'double precision' THEN 'real' ELSE data_type END || \
    CASE is_nullable WHEN 'NO' THEN ' required' ELSE '' END \
    FROM information_schema.columns WHERE table_schema IN (current_schema(), 'keys')";

/// What the engine itself finds wrong with its files; empty when all is well.
pub fn check_integrity(db: &Db) -> Result<Vec<String>, Error> {
    db.read_now(|tx| match tx.engine() {
        Engine::Sqlite => {
            let mut found = tx.dynamic("PRAGMA integrity_check")?;
            found.retain(|line| line != "ok");
            found.extend(tx.dynamic(
                "SELECT 'a row of ' || \"table\" || ' points at a missing row of ' || parent FROM pragma_foreign_key_check",
            )?);
            Ok(found)
        }
        Engine::Postgres => tx.dynamic(
            "SELECT 'invalid index ' || c.relname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid \
             WHERE NOT i.indisvalid",
        ),
    })
}

/// The statements that read a whole table among `growing`, as `statement: what SQLite would do`: its plan without
/// statistics, which is the one to count on. Reading what a partial index holds is fine, and so is reading in the order
/// of an index until a LIMIT. On PostgreSQL there is nothing to say: its plans change with the rows.
pub fn whole_tables(db: &Db, growing: &[&'static str]) -> Result<Vec<String>, Error> {
    let growing: BTreeSet<&'static str> = growing.iter().copied().collect();
    db.read_now(move |tx| {
        let Inner::Sqlite(connection) = tx.inner else { return Ok(Vec::new()) };
        let partial =
            tx.dynamic("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'")?;
        let mut found = Vec::new();
        for statement in STATEMENTS {
            let plan = sqlite_engine::plan(connection, statement)?;
            let sorts = plan.iter().any(|line| line.contains("TEMP B-TREE"));
            let stops = statement.sql.contains(" LIMIT ") && !sorts;
            let whole = plan.iter().filter(|line| {
                !stops && reads_all(line) && !partial.iter().any(|index| line.contains(&format!(" {index} ")))
            });
            for line in whole {
                let name = line.split_whitespace().nth(1).unwrap_or_default();
                if tables_called(statement, name).iter().any(|table| growing.contains(*table)) {
                    found.push(format!("{}: {line}", statement.name));
                }
            }
        }
        Ok(found)
    })
}

/// In one community, everything of the community is everything.
fn reads_all(line: &str) -> bool {
    line.starts_with("SCAN ") || (line.starts_with("SEARCH ") && line.ends_with("(community_id=?)"))
}

/// The tables that a statement calls by this name, which may be their own.
fn tables_called<'s>(statement: &'s Statement, name: &str) -> Vec<&'s str> {
    let words: Vec<&str> = statement
        .sql
        .split(|c: char| c.is_whitespace() || "(),".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    let after = ["FROM", "JOIN", "UPDATE", "INTO"];
    words
        .windows(3)
        .filter(|three| after.contains(&three[0]) && (three[1] == name || three[2] == name))
        .map(|three| three[1])
        .collect()
}
