//! Every SQL statement about feedback.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Problem};
use people::Caller;
use programmes::model::{CircleId, MeetingId};

use super::model::{Decision, Status, Suggested, SuggestionId, Urn};

statement! {
    ENSURE = "INSERT INTO feedback_urn (community_id, meeting_id, circle_id, day, given, answers) \
        VALUES ($1, $2, $3, $4, '', '') ON CONFLICT (community_id, meeting_id) DO NOTHING";
    // Changes nothing: whoever holds the row is the only one who puts something in.
    HOLD = "UPDATE feedback_urn SET day = day WHERE community_id = $1 AND meeting_id = $2";
    URN = "SELECT given, answers FROM feedback_urn WHERE community_id = $1 AND meeting_id = $2";
    KEEP = "UPDATE feedback_urn SET given = $3, answers = $4 WHERE community_id = $1 AND meeting_id = $2";
    OF_CIRCLE = "SELECT meeting_id, day, given, answers FROM feedback_urn WHERE community_id = $1 AND circle_id = $2 \
        AND day <= $3 ORDER BY day, meeting_id";
    ADD_SLIP = "INSERT INTO feedback_slip (community_id, code, meeting_id, used) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (community_id, code) DO NOTHING";
    SLIP = "SELECT meeting_id, used FROM feedback_slip WHERE community_id = $1 AND code = $2";
    SLIPS = "SELECT count(*) FROM feedback_slip WHERE community_id = $1 AND meeting_id = $2";
    USE_SLIP = "UPDATE feedback_slip SET used = $3 WHERE community_id = $1 AND code = $2 AND used <> $3";
    SUGGEST = "INSERT INTO suggestion (community_id, id, circle_id, words, status, asked, decision, version) \
        VALUES ($1, $2, $3, $4, 'new', '', '', 1)";
    SUGGESTIONS = "SELECT id, words, status, asked, decision, decided_on, version FROM suggestion \
        WHERE community_id = $1 AND circle_id = $2 ORDER BY status, decided_on DESC, id LIMIT 500";
    ONE = "SELECT id, words, status, asked, decision, decided_on, version FROM suggestion \
        WHERE community_id = $1 AND circle_id = $2 AND id = $3";
    DECIDE = "UPDATE suggestion SET status = $5, asked = $6, decision = $7, decided_on = $8, version = version + 1 \
        WHERE community_id = $1 AND circle_id = $2 AND id = $3 AND version = $4";
    WAITING = "SELECT count(*) FROM suggestion WHERE community_id = $1 AND circle_id = $2 AND status = 'new'";
}

fn read_urn(given: &str, answers: &str) -> Result<Urn, Problem> {
    Urn::read(given, answers).ok_or_else(|| Problem::internal("an urn that cannot be read"))
}

pub fn urn(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Urn, Problem> {
    let kept: Option<(String, String)> =
        tx.first(&URN, values![caller.community.id, meeting], |row| Ok((row.get(0)?, row.get(1)?)))?;
    kept.map_or_else(|| Ok(Urn::default()), |(given, answers)| read_urn(&given, &answers))
}

/// The same, and everybody else waits until this transaction is over.
pub fn hold(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    circle: CircleId,
    day: Day,
) -> Result<Urn, Problem> {
    tx.execute(&ENSURE, values![caller.community.id, meeting, circle, day])?;
    tx.execute(&HOLD, values![caller.community.id, meeting])?;
    urn(tx, caller, meeting)
}

pub fn keep(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId, urn: &Urn) -> Result<(), Problem> {
    let (given, answers) = urn.texts();
    tx.execute(&KEEP, values![caller.community.id, meeting, &given, &answers])?;
    Ok(())
}

pub fn of_circle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    until: Day,
) -> Result<Vec<(MeetingId, Day, Urn)>, Problem> {
    let kept: Vec<(MeetingId, Day, String, String)> =
        tx.query(&OF_CIRCLE, values![caller.community.id, circle, until], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    kept.into_iter()
        .map(|(meeting, day, given, answers)| Ok((meeting, day, read_urn(&given, &answers)?)))
        .collect()
}

pub fn add_slip(tx: &mut Tx<'_>, caller: &Caller, code: &str, meeting: MeetingId) -> Result<bool, Problem> {
    Ok(tx.execute(&ADD_SLIP, values![caller.community.id, code, meeting, false])? == 1)
}

/// Which meeting a slip is for, and whether it was used.
pub fn slip(tx: &mut Tx<'_>, caller: &Caller, code: &str) -> Result<Option<(MeetingId, bool)>, Problem> {
    Ok(tx.first(&SLIP, values![caller.community.id, code], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn slips(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<i64, Problem> {
    Ok(tx.one(&SLIPS, values![caller.community.id, meeting], |row| row.get(0))?)
}

/// False when somebody was quicker.
pub fn use_slip(tx: &mut Tx<'_>, caller: &Caller, code: &str) -> Result<bool, Problem> {
    Ok(tx.execute(&USE_SLIP, values![caller.community.id, code, true])? == 1)
}

pub fn suggest(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: SuggestionId,
    circle: CircleId,
    words: &str,
) -> Result<(), Problem> {
    tx.execute(&SUGGEST, values![caller.community.id, id, circle, words])?;
    Ok(())
}

fn read_suggested(row: &Row<'_>) -> Result<Suggested, Error> {
    Ok(Suggested {
        id: row.get(0)?,
        words: row.get(1)?,
        status: row.get(2)?,
        asked: row.get(3)?,
        decision: row.get(4)?,
        decided_on: row.get(5)?,
        version: row.get(6)?,
    })
}

pub fn suggestions(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Suggested>, Problem> {
    Ok(tx.query(&SUGGESTIONS, values![caller.community.id, circle], read_suggested)?)
}

pub fn one(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    id: SuggestionId,
) -> Result<Suggested, Problem> {
    tx.first(&ONE, values![caller.community.id, circle, id], read_suggested)?.ok_or(Problem::NotFound)
}

/// False when the form was made from an older version.
pub fn decide(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    id: SuggestionId,
    decision: &Decision,
) -> Result<bool, Problem> {
    let decided_on = (decision.status != Status::New).then(|| caller.today());
    let changed = tx.execute(
        &DECIDE,
        values![
            caller.community.id,
            circle,
            id,
            decision.version,
            decision.status,
            &decision.asked,
            &decision.decision,
            decided_on
        ],
    )?;
    Ok(changed == 1)
}

pub fn waiting(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<i64, Problem> {
    Ok(tx.one(&WAITING, values![caller.community.id, circle], |row| row.get(0))?)
}
