//! Every SQL statement about scales.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Problem};
use people::{
    Caller, PersonId,
    access::{Access, Sealer},
};
use programmes::model::CircleId;
use texts::Lang;

use super::model::{Answers, Beginning, Filled, Instrument, SheetId};

macro_rules! sheet_columns {
    () => {
        "id, instrument, edition, lang, circle_id, begun_on, finished_on, answers"
    };
}

statement! {
    BEGIN = "INSERT INTO scale_sheet (community_id, id, person_id, instrument, edition, lang, circle_id, begun_on, \
        version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) ON CONFLICT (community_id, id) DO NOTHING";
    ONE = concat!("SELECT ", sheet_columns!(), " FROM scale_sheet WHERE community_id = $1 AND person_id = $2 AND id = $3");
    // What was forgotten has no instrument any more.
    MINE = concat!("SELECT ", sheet_columns!(), " FROM scale_sheet WHERE community_id = $1 AND person_id = $2 \
        AND instrument <> '' AND (CAST($3 AS text) IS NULL OR instrument = $3) ORDER BY begun_on, id LIMIT 500");
    SAVE = "UPDATE scale_sheet SET answers = $4, version = version + 1 WHERE community_id = $1 AND person_id = $2 \
        AND id = $3 AND finished_on IS NULL";
    FINISH = "UPDATE scale_sheet SET finished_on = $4 WHERE community_id = $1 AND person_id = $2 AND id = $3 \
        AND finished_on IS NULL";
    EMPTY = "UPDATE scale_sheet SET instrument = '', answers = NULL, circle_id = NULL, finished_on = NULL \
        WHERE community_id = $1 AND person_id = $2 AND id = $3";
    // A sheet that raised an alert stays, emptied, for as long as the alert does.
    DROP = "DELETE FROM scale_sheet WHERE community_id = $1 AND person_id = $2 AND instrument = '' AND NOT EXISTS \
        (SELECT 1 FROM safety_alert a WHERE a.community_id = $1 AND a.sheet_id = scale_sheet.id)";
    COUNT = "INSERT INTO scale_score (community_id, circle_id, participant, instrument, part, day, score) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) \
        ON CONFLICT (community_id, circle_id, instrument, part, participant, day) DO UPDATE SET score = excluded.score";
    UNCOUNT = "DELETE FROM scale_score WHERE community_id = $1 AND circle_id = $2 AND instrument = $3 \
        AND participant = $4 AND day = $5";
    UNCOUNT_ALL = "DELETE FROM scale_score WHERE community_id = $1 AND circle_id = $2 AND participant = $3";
    SCORES = "SELECT participant, instrument, part, day, score FROM scale_score WHERE community_id = $1 \
        AND circle_id = $2 ORDER BY instrument, part, participant, day";
}

fn read(row: &Row<'_>) -> Result<(Filled, Option<Vec<u8>>), Error> {
    let lang: String = row.get(3)?;
    let filled = Filled {
        id: row.get(0)?,
        instrument: row.get(1)?,
        edition: row.get(2)?,
        lang: Lang::from_code(&lang).unwrap_or_default(),
        circle: row.get(4)?,
        begun_on: row.get(5)?,
        finished_on: row.get(6)?,
        answers: Vec::new(),
    };
    Ok((filled, row.get(7)?))
}

fn opened(access: &Access, (mut filled, sealed): (Filled, Option<Vec<u8>>)) -> Result<Filled, Problem> {
    let text = access.open("scale_sheet", &filled.id.to_string(), "answers", sealed.as_deref())?;
    if let Some(text) = text {
        filled.answers = serde_json::from_str(&text)
            .map_err(|error| Problem::internal(format!("the answers of a sheet: {error}")))?;
    }
    Ok(filled)
}

pub fn begin(
    tx: &mut Tx<'_>,
    caller: &Caller,
    instrument: &Instrument,
    beginning: &Beginning,
) -> Result<(), Problem> {
    let (id, lang) = (beginning.id, beginning.lang.code());
    tx.execute(
        &BEGIN,
        values![
            caller.community.id,
            id,
            caller.person()?,
            &instrument.id,
            &instrument.edition,
            lang,
            beginning.circle,
            caller.today()
        ],
    )?;
    Ok(())
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, access: &Access, id: SheetId) -> Result<Filled, Problem> {
    let found = tx.first(&ONE, values![caller.community.id, access.subject(), id], read)?;
    let found = found.filter(|(filled, _)| !filled.instrument.is_empty()).ok_or(Problem::NotFound)?;
    opened(access, found)
}

pub fn mine(
    tx: &mut Tx<'_>,
    caller: &Caller,
    access: &Access,
    instrument: Option<&str>,
) -> Result<Vec<Filled>, Problem> {
    let found = tx.query(&MINE, values![caller.community.id, access.subject(), instrument], read)?;
    found.into_iter().map(|one| opened(access, one)).collect()
}

pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    sealer: &Sealer,
    id: SheetId,
    answers: &Answers,
) -> Result<bool, Problem> {
    let text = serde_json::json!(answers).to_string();
    let sealed = sealer.seal(caller, "scale_sheet", &id.to_string(), "answers", &text);
    let changed = tx.execute(&SAVE, values![caller.community.id, caller.person()?, id, sealed.as_ref()])?;
    Ok(changed == 1)
}

pub fn finish(tx: &mut Tx<'_>, caller: &Caller, id: SheetId) -> Result<bool, Problem> {
    Ok(tx.execute(&FINISH, values![caller.community.id, caller.person()?, id, caller.today()])? == 1)
}

pub fn forget(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, id: SheetId) -> Result<(), Problem> {
    tx.execute(&EMPTY, values![caller.community.id, person, id])?;
    tx.execute(&DROP, values![caller.community.id, person])?;
    Ok(())
}

/// What is counted for a circle: one part of one finished sheet.
pub struct Score<'s> {
    pub circle: CircleId,
    pub participant: &'s str,
    pub instrument: &'s str,
    pub part: &'s str,
    pub day: Day,
    pub score: u32,
}

pub fn count(tx: &mut Tx<'_>, caller: &Caller, score: &Score<'_>) -> Result<(), Problem> {
    tx.execute(
        &COUNT,
        values![
            caller.community.id,
            score.circle,
            score.participant,
            score.instrument,
            score.part,
            score.day,
            i64::from(score.score)
        ],
    )?;
    Ok(())
}

pub fn uncount(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    instrument: &str,
    participant: &str,
    day: Day,
) -> Result<(), Problem> {
    tx.execute(&UNCOUNT, values![caller.community.id, circle, instrument, participant, day])?;
    Ok(())
}

pub fn uncount_all(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    participant: &str,
) -> Result<(), Problem> {
    tx.execute(&UNCOUNT_ALL, values![caller.community.id, circle, participant])?;
    Ok(())
}

/// A counted score as an evaluation reads it.
#[derive(Clone, Debug)]
pub struct Counted {
    pub participant: String,
    pub instrument: String,
    pub part: String,
    pub day: Day,
    pub score: i64,
}

pub fn scores(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Counted>, Problem> {
    Ok(tx.query(&SCORES, values![caller.community.id, circle], |row| {
        Ok(Counted {
            participant: row.get(0)?,
            instrument: row.get(1)?,
            part: row.get(2)?,
            day: row.get(3)?,
            score: row.get(4)?,
        })
    })?)
}
