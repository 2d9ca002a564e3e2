//! Every SQL statement about programmes and their texts.

use ::store::{Tx, statement, values};
use base::{Instant, Problem};
use texts::Lang;

use super::model::{Draft, Field, Funding, FundingId, Slot, Version};
use crate::model::ProgrammeId;
use people::Caller;

statement! {
    INSERT = "INSERT INTO programme (community_id, id, slug, started_on, ended_on, created_at, created_by) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    SET_DAYS = "UPDATE programme SET started_on = $3, ended_on = $4 WHERE community_id = $1 AND id = $2";
    // The newest version of every text.
    CURRENT = "SELECT t.field, t.year, t.lang, t.version, t.value FROM programme_text t \
        WHERE t.community_id = $1 AND t.programme_id = $2 AND NOT EXISTS (SELECT 1 FROM programme_text n \
        WHERE n.community_id = $1 AND n.programme_id = $2 AND n.field = t.field AND n.year = t.year \
        AND n.lang = t.lang AND n.version > t.version)";
    HISTORY = "SELECT version, value, edited_at, edited_by FROM programme_text WHERE community_id = $1 \
        AND programme_id = $2 AND field = $3 AND year = $4 AND lang = $5 ORDER BY version DESC";
    WRITE = "INSERT INTO programme_text (community_id, programme_id, field, year, lang, version, value, edited_at, \
        edited_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    FUNDING = "SELECT id, source, year, amount, currency, note FROM funding WHERE community_id = $1 \
        AND programme_id = $2 AND removed_at IS NULL ORDER BY COALESCE(year, 0), id";
    ADD_FUNDING = "INSERT INTO funding (community_id, id, programme_id, source, year, amount, currency, note) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    REMOVE_FUNDING = "UPDATE funding SET removed_at = $4 WHERE community_id = $1 AND programme_id = $2 AND id = $3 \
        AND removed_at IS NULL";
    PROGRESS = "SELECT EXISTS (SELECT 1 FROM circle WHERE community_id = $1 AND programme_id = $2), \
        EXISTS (SELECT 1 FROM circle c JOIN circle_rules r ON r.community_id = c.community_id AND r.circle_id = c.id \
        WHERE c.community_id = $1 AND c.programme_id = $2), \
        EXISTS (SELECT 1 FROM meeting WHERE community_id = $1 AND programme_id = $2 AND status <> 'cancelled'), \
        EXISTS (SELECT 1 FROM membership WHERE community_id = $1 AND left_on IS NULL AND part = 'member' \
        AND circle_id IN (SELECT id FROM circle WHERE community_id = $1 AND programme_id = $2)), \
        EXISTS (SELECT 1 FROM meeting WHERE community_id = $1 AND programme_id = $2 AND status = 'closed')";
    // The newest version of every programme's name, in each language it was written in.
    NAMES = "SELECT p.id, t.lang, t.value FROM programme p JOIN programme_text t ON t.community_id = p.community_id \
        AND t.programme_id = p.id AND t.field = 'name' AND t.year = 0 WHERE p.community_id = $1 AND t.value <> '' \
        AND NOT EXISTS (SELECT 1 FROM programme_text n WHERE n.community_id = t.community_id \
        AND n.programme_id = t.programme_id AND n.field = 'name' AND n.year = 0 AND n.lang = t.lang \
        AND n.version > t.version)";
}

/// Whether a row was written; not when the id or the slug is there already.
pub fn insert(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, slug: &str) -> Result<bool, Problem> {
    let written = tx.execute(
        &INSERT,
        values![
            caller.community.id,
            draft.id,
            slug,
            draft.started_on,
            draft.ended_on,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(written == 1)
}

pub fn set_days(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    from: base::Day,
    to: Option<base::Day>,
) -> Result<(), Problem> {
    tx.execute(&SET_DAYS, values![caller.community.id, programme, from, to])?;
    Ok(())
}

pub fn current(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
) -> Result<Vec<(Slot, i64, String)>, Problem> {
    Ok(tx.query(&CURRENT, values![caller.community.id, programme], |row| {
        let lang: String = row.get(2)?;
        let slot = Slot {
            field: row.get::<Field>(0)?,
            year: row.get(1)?,
            lang: Lang::from_code(&lang).unwrap_or_default(),
        };
        Ok((slot, row.get(3)?, row.get(4)?))
    })?)
}

/// Newest first.
pub fn history(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    slot: Slot,
) -> Result<Vec<Version>, Problem> {
    let values = values![caller.community.id, programme, slot.field, slot.year, slot.lang.code()];
    Ok(tx.query(&HISTORY, values, |row| {
        Ok(Version {
            version: row.get(0)?,
            value: row.get(1)?,
            edited_at: row.get::<Instant>(2)?,
            edited_by: row.get(3)?,
        })
    })?)
}

/// Whether this version was free; somebody else may have taken it a moment ago.
pub fn write(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    slot: Slot,
    version: i64,
    value: &str,
) -> Result<bool, Problem> {
    let written = tx.execute(
        &WRITE,
        values![
            caller.community.id,
            programme,
            slot.field,
            slot.year,
            slot.lang.code(),
            version,
            value,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(written == 1)
}

pub fn funding(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId) -> Result<Vec<Funding>, Problem> {
    Ok(tx.query(&FUNDING, values![caller.community.id, programme], |row| {
        Ok(Funding {
            id: row.get(0)?,
            source: row.get(1)?,
            year: row.get(2)?,
            amount: row.get(3)?,
            currency: row.get(4)?,
            note: row.get(5)?,
        })
    })?)
}

pub fn add_funding(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    funding: &Funding,
) -> Result<(), Problem> {
    tx.execute(
        &ADD_FUNDING,
        values![
            caller.community.id,
            funding.id,
            programme,
            &funding.source,
            funding.year,
            funding.amount,
            &funding.currency,
            &funding.note
        ],
    )?;
    Ok(())
}

pub fn remove_funding(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    funding: FundingId,
) -> Result<bool, Problem> {
    let removed =
        tx.execute(&REMOVE_FUNDING, values![caller.community.id, programme, funding, caller.now])?;
    Ok(removed == 1)
}

/// How far a programme has come, for the first-run guide: whether it has any of these.
pub struct Progress {
    pub circles: bool,
    pub rules: bool,
    pub meetings: bool,
    pub members: bool,
    pub closed: bool,
}

pub fn progress(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId) -> Result<Progress, Problem> {
    Ok(tx.one(&PROGRESS, values![caller.community.id, programme], |row| {
        Ok(Progress {
            circles: row.get(0)?,
            rules: row.get(1)?,
            meetings: row.get(2)?,
            members: row.get(3)?,
            closed: row.get(4)?,
        })
    })?)
}

/// What the programmes are called, in every language.
pub fn names(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(ProgrammeId, Lang, String)>, Problem> {
    Ok(tx.query(&NAMES, values![caller.community.id], |row| {
        let lang: String = row.get(1)?;
        Ok((row.get(0)?, Lang::from_code(&lang).unwrap_or_default(), row.get(2)?))
    })?)
}
