use base::Day;
use people::{Caller, PersonId};
use store::{Error, Row, Tx, statement, values};
use texts::Lang;

use super::{Consent, ConsentId, NewConsent, Wording};
use crate::referral::Target;

statement! {
    NEWEST = "SELECT max(version) FROM consent_wording WHERE community_id = $1 AND purpose = $2";
    VERSIONS = "SELECT DISTINCT version FROM consent_wording WHERE community_id = $1 AND purpose = $2 \
        ORDER BY version DESC";
    WORDING = "SELECT body, published_at FROM consent_wording WHERE community_id = $1 AND purpose = $2 \
        AND version = $3 AND lang = $4";
    PUBLISH = "INSERT INTO consent_wording (community_id, purpose, version, lang, body, published_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (community_id, purpose, version, lang) DO NOTHING";
    OF_PERSON = "SELECT c.id, c.purpose, c.wording_version, c.wording_lang, c.channel, c.given_on, c.expires_on, \
        c.recorded_at, w.withdrawn_on FROM consent c LEFT JOIN consent_withdrawal w \
        ON w.community_id = c.community_id AND w.consent_id = c.id \
        WHERE c.community_id = $1 AND c.person_id = $2 ORDER BY c.recorded_at DESC, c.id DESC";
    GIVE = "INSERT INTO consent (community_id, id, person_id, purpose, wording_version, wording_lang, channel, \
        given_on, expires_on, recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
        ON CONFLICT (community_id, id) DO NOTHING";
    WITHDRAW = "INSERT INTO consent_withdrawal (community_id, consent_id, withdrawn_on, recorded_at, recorded_by) \
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT (community_id, consent_id) DO NOTHING";
}

fn lang(row: &Row<'_>, column: usize) -> Result<Lang, Error> {
    Ok(Lang::from_code(&row.get::<String>(column)?).unwrap_or_default())
}

pub fn newest(tx: &mut Tx<'_>, caller: &Caller, purpose: Target) -> Result<Option<i64>, Error> {
    tx.one(&NEWEST, values![caller.community.id, purpose], |row| row.get(0))
}

pub fn versions(tx: &mut Tx<'_>, caller: &Caller, purpose: Target) -> Result<Vec<i64>, Error> {
    tx.query(&VERSIONS, values![caller.community.id, purpose], |row| row.get(0))
}

pub fn wording(
    tx: &mut Tx<'_>,
    caller: &Caller,
    purpose: Target,
    version: i64,
    lang: Lang,
) -> Result<Option<Wording>, Error> {
    tx.first(&WORDING, values![caller.community.id, purpose, version, lang.code()], |row| {
        let body: String = row.get(0)?;
        let paragraphs = body.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Ok(Wording { purpose, version, lang, paragraphs, published_at: row.get(1)? })
    })
}

pub fn publish(
    tx: &mut Tx<'_>,
    caller: &Caller,
    purpose: Target,
    version: i64,
    lang: Lang,
    body: &str,
) -> Result<(), Error> {
    let community = caller.community.id;
    tx.execute(&PUBLISH, values![community, purpose, version, lang.code(), body, caller.now])?;
    Ok(())
}

/// Newest first.
pub fn of_person(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<Consent>, Error> {
    tx.query(&OF_PERSON, values![caller.community.id, person], |row| {
        Ok(Consent {
            id: row.get(0)?,
            purpose: row.get(1)?,
            version: row.get(2)?,
            lang: lang(row, 3)?,
            channel: row.get(4)?,
            given_on: row.get(5)?,
            expires_on: row.get(6)?,
            recorded_at: row.get(7)?,
            withdrawn_on: row.get(8)?,
        })
    })
}

/// Answers whether the row is new: an id that is there already changes nothing.
pub fn give(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    new: &NewConsent,
    expires_on: Day,
    by: PersonId,
) -> Result<bool, Error> {
    let rows = tx.execute(
        &GIVE,
        values![
            caller.community.id,
            new.id,
            person,
            new.purpose,
            new.version,
            new.lang.code(),
            new.channel,
            new.given_on,
            expires_on,
            caller.now,
            by
        ],
    )?;
    Ok(rows == 1)
}

pub fn withdraw(
    tx: &mut Tx<'_>,
    caller: &Caller,
    consent: ConsentId,
    on: Day,
    by: PersonId,
) -> Result<(), Error> {
    tx.execute(&WITHDRAW, values![caller.community.id, consent, on, caller.now, by])?;
    Ok(())
}
