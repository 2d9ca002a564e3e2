use base::{Day, Instant, Problem};
use store::{Error, Row, Tx, statement, values};

use super::model::{Draft, Line, LineId};
use crate::{Caller, CommunityId, PersonId};

macro_rules! columns {
    () => {
        "id, country, number, dial, name, audience, hours, languages, free, anonymous, web, note, source, source_date, \
         verified_on, verified_by, silent_on, version"
    };
}

statement! {
    SHOWN = concat!("SELECT ", columns!(), " FROM crisis_line WHERE community_id = $1 AND removed_at IS NULL \
        AND silent_on IS NULL AND verified_on > $2");
    ALL = concat!("SELECT ", columns!(), " FROM crisis_line WHERE community_id = $1 AND removed_at IS NULL \
        ORDER BY country, name, id");
    ONE = concat!("SELECT ", columns!(), " FROM crisis_line WHERE community_id = $1 AND id = $2 AND removed_at IS NULL");
    INSERT = "INSERT INTO crisis_line (community_id, id, country, number, dial, name, audience, hours, languages, free, \
        anonymous, web, note, source, source_date, version, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1, $16) \
        ON CONFLICT (community_id, id) DO NOTHING";
    DIALLED = "SELECT id FROM crisis_line WHERE community_id = $1 AND country = $2 AND dial = $3 AND removed_at IS NULL";
    // Also those that were taken off the list.
    KNOWN = "SELECT 1 FROM crisis_line WHERE community_id = $1 AND country = $2 AND dial = $3";
    // Another number was never called.
    CHANGE = "UPDATE crisis_line SET country = $4, number = $5, dial = $6, name = $7, audience = $8, hours = $9, \
        languages = $10, free = $11, anonymous = $12, web = $13, note = $14, source = $15, source_date = $16, \
        verified_on = CASE WHEN dial = $6 THEN verified_on END, verified_by = CASE WHEN dial = $6 THEN verified_by END, \
        silent_on = CASE WHEN dial = $6 THEN silent_on END, version = version + 1 \
        WHERE community_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL";
    ANSWERED = "UPDATE crisis_line SET verified_on = $4, verified_by = $5, silent_on = NULL, version = version + 1 \
        WHERE community_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL";
    SILENT = "UPDATE crisis_line SET silent_on = $4, version = version + 1 \
        WHERE community_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL";
    REMOVE = "UPDATE crisis_line SET removed_at = $3 WHERE community_id = $1 AND id = $2 AND removed_at IS NULL";
    AGEING = concat!("SELECT ", columns!(), " FROM crisis_line WHERE community_id = $1 AND removed_at IS NULL \
        AND silent_on IS NULL AND verified_on <= $2 AND (reminded_on IS NULL OR reminded_on <= verified_on) \
        ORDER BY country, name, id");
    REMINDED = "UPDATE crisis_line SET reminded_on = $3 WHERE community_id = $1 AND id = $2 \
        AND (reminded_on IS NULL OR reminded_on <= verified_on)";
}

fn read(row: &Row<'_>) -> Result<Line, Error> {
    Ok(Line {
        id: row.get(0)?,
        draft: Draft {
            country: row.get(1)?,
            number: row.get(2)?,
            dial: row.get(3)?,
            name: row.get(4)?,
            audience: row.get(5)?,
            hours: row.get(6)?,
            languages: row.get(7)?,
            free: row.get(8)?,
            anonymous: row.get(9)?,
            web: row.get(10)?,
            note: row.get(11)?,
            source: row.get(12)?,
            source_date: row.get(13)?,
        },
        verified_on: row.get(14)?,
        verified_by: row.get(15)?,
        silent_on: row.get(16)?,
        version: row.get(17)?,
    })
}

/// Those that somebody was answered on after that day.
pub fn shown(tx: &mut Tx<'_>, community: CommunityId, since: Day) -> Result<Vec<Line>, Problem> {
    Ok(tx.query(&SHOWN, values![community, since], read)?)
}

pub fn all(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Line>, Problem> {
    Ok(tx.query(&ALL, values![caller.community.id], read)?)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: LineId) -> Result<Line, Problem> {
    tx.first(&ONE, values![caller.community.id, id], read)?.ok_or(Problem::NotFound)
}

/// False when a line with this id was there before.
pub fn insert(
    tx: &mut Tx<'_>,
    community: CommunityId,
    id: LineId,
    draft: &Draft,
    now: Instant,
) -> Result<bool, Problem> {
    let inserted = tx.execute(
        &INSERT,
        values![
            community,
            id,
            &draft.country,
            &draft.number,
            &draft.dial,
            &draft.name,
            draft.audience,
            &draft.hours,
            &draft.languages,
            draft.free,
            draft.anonymous,
            &draft.web,
            &draft.note,
            &draft.source,
            &draft.source_date,
            now
        ],
    )?;
    Ok(inserted == 1)
}

/// The line on the list that has this number.
pub fn dialled(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<Option<LineId>, Problem> {
    let values = values![caller.community.id, &draft.country, &draft.dial];
    Ok(tx.first(&DIALLED, values, |row| row.get(0))?)
}

/// Whether the community has or had this number.
pub fn known(tx: &mut Tx<'_>, community: CommunityId, draft: &Draft) -> Result<bool, Problem> {
    Ok(tx.first(&KNOWN, values![community, &draft.country, &draft.dial], |_| Ok(()))?.is_some())
}

/// False when it was changed since that version.
pub fn change(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: LineId,
    version: i64,
    draft: &Draft,
) -> Result<bool, Problem> {
    let changed = tx.execute(
        &CHANGE,
        values![
            caller.community.id,
            id,
            version,
            &draft.country,
            &draft.number,
            &draft.dial,
            &draft.name,
            draft.audience,
            &draft.hours,
            &draft.languages,
            draft.free,
            draft.anonymous,
            &draft.web,
            &draft.note,
            &draft.source,
            &draft.source_date
        ],
    )?;
    Ok(changed == 1)
}

pub fn answered(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: LineId,
    version: i64,
    by: PersonId,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, id, version, caller.today(), by];
    Ok(tx.execute(&ANSWERED, values)? == 1)
}

pub fn silent(tx: &mut Tx<'_>, caller: &Caller, id: LineId, version: i64) -> Result<bool, Problem> {
    Ok(tx.execute(&SILENT, values![caller.community.id, id, version, caller.today()])? == 1)
}

pub fn remove(tx: &mut Tx<'_>, caller: &Caller, id: LineId) -> Result<(), Problem> {
    tx.execute(&REMOVE, values![caller.community.id, id, caller.now])?;
    Ok(())
}

/// Shown lines that were called on that day or before, and nobody was reminded of since.
pub fn ageing(tx: &mut Tx<'_>, caller: &Caller, until: Day) -> Result<Vec<Line>, Problem> {
    Ok(tx.query(&AGEING, values![caller.community.id, until], read)?)
}

/// False when another machine was quicker.
pub fn reminded(tx: &mut Tx<'_>, caller: &Caller, id: LineId) -> Result<bool, Problem> {
    Ok(tx.execute(&REMINDED, values![caller.community.id, id, caller.today()])? == 1)
}
