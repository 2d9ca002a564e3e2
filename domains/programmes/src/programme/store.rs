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
    COUNT_CIRCLES = "SELECT COUNT(*) FROM circle WHERE community_id = $1 AND programme_id = $2";
    COUNT_PLANNED = "SELECT COUNT(*) FROM meeting WHERE community_id = $1 AND programme_id = $2 \
        AND status <> 'cancelled'";
    COUNT_CLOSED = "SELECT COUNT(*) FROM meeting WHERE community_id = $1 AND programme_id = $2 AND status = 'closed'";
    COUNT_RULES = "SELECT COUNT(*) FROM circle_rules r JOIN circle c ON c.community_id = r.community_id \
        AND c.id = r.circle_id WHERE r.community_id = $1 AND c.programme_id = $2";
    COUNT_MEMBERS = "SELECT COUNT(*) FROM membership m JOIN circle c ON c.community_id = m.community_id \
        AND c.id = m.circle_id WHERE m.community_id = $1 AND c.programme_id = $2 AND m.left_on IS NULL \
        AND m.part = 'member'";
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

/// How far a programme has come, for the first-run guide.
pub struct Counts {
    pub circles: i64,
    pub rules: i64,
    pub meetings: i64,
    pub members: i64,
    pub closed: i64,
}

pub fn counts(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId) -> Result<Counts, Problem> {
    let mut count =
        |statement| tx.one(statement, values![caller.community.id, programme], |row| row.get::<i64>(0));
    Ok(Counts {
        circles: count(&COUNT_CIRCLES)?,
        rules: count(&COUNT_RULES)?,
        meetings: count(&COUNT_PLANNED)?,
        members: count(&COUNT_MEMBERS)?,
        closed: count(&COUNT_CLOSED)?,
    })
}
