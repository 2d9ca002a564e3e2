use crate::{Db, Engine, Error};

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
