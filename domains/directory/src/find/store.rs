//! Every SQL statement of finding help, and nothing but.

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::WordList;

statement! {
    VERSION = "SELECT version FROM directory_version WHERE community_id = $1";
    TOUCH = "INSERT INTO directory_version (community_id, version) VALUES ($1, 1) \
        ON CONFLICT (community_id) DO UPDATE SET version = directory_version.version + 1";
    LISTS = "SELECT lang, target, body, version FROM search_words WHERE community_id = $1 ORDER BY lang, target";
    LIST = "SELECT lang, target, body, version FROM search_words WHERE community_id = $1 AND lang = $2 AND target = $3";
    ADD = "INSERT INTO search_words (community_id, lang, target, body, version, changed_at, changed_by) \
        VALUES ($1, $2, $3, $4, 1, $5, $6) ON CONFLICT DO NOTHING";
    CHANGE = "UPDATE search_words SET body = $4, version = version + 1, changed_at = $5, changed_by = $6 \
        WHERE community_id = $1 AND lang = $2 AND target = $3 AND version = $7";
}

/// How often the directory has changed.
pub fn version(tx: &mut Tx<'_>, caller: &Caller) -> Result<i64, Problem> {
    Ok(tx.first(&VERSION, values![caller.community.id], |row| row.get(0))?.unwrap_or(0))
}

pub fn touch(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    tx.execute(&TOUCH, values![caller.community.id])?;
    Ok(())
}

fn read(row: &::store::Row<'_>) -> Result<WordList, ::store::Error> {
    Ok(WordList { lang: row.get(0)?, target: row.get(1)?, body: row.get(2)?, version: row.get(3)? })
}

pub fn lists(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<WordList>, Problem> {
    Ok(tx.query(&LISTS, values![caller.community.id], read)?)
}

pub fn list(tx: &mut Tx<'_>, caller: &Caller, lang: &str, target: &str) -> Result<Option<WordList>, Problem> {
    Ok(tx.first(&LIST, values![caller.community.id, lang, target], read)?)
}

/// Whether it was written: not where somebody was quicker.
pub fn save(tx: &mut Tx<'_>, caller: &Caller, list: &WordList) -> Result<bool, Problem> {
    let (lang, target, body) = (&*list.lang, &*list.target, &*list.body);
    let written = if list.version == 0 {
        tx.execute(&ADD, values![caller.community.id, lang, target, body, caller.now, caller.by()])?
    } else {
        let version = list.version;
        tx.execute(
            &CHANGE,
            values![caller.community.id, lang, target, body, caller.now, caller.by(), version],
        )?
    };
    Ok(written == 1)
}
