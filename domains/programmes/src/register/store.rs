//! Every SQL statement of the register.

use base::{Day, Instant, Period, Problem};
use people::{Caller, PersonId, PersonKind, Role, person};
use store::{Error, Row, Tx, Value, statement, values};

use super::model::{Corrected, Correction, Line, SendingId, Standing, TopicEntered};
use crate::{
    model::{
        Attendance, CircleId, Meeting, MeetingId, MeetingStatus, Membership, Part, ProgrammeId, TopicId,
    },
    records::{self, meeting_columns},
};

// Sixteen people a statement: on PostgreSQL every statement is a way to the server and back.
const BATCH: usize = 16;
macro_rules! record {
    ($rows:expr) => {
        concat!(
            "INSERT INTO attendance (community_id, meeting_id, recorded_at, recorded_by, person_id, status, active) ",
            "VALUES ",
            $rows,
            " ON CONFLICT (community_id, meeting_id, person_id) DO UPDATE SET status = excluded.status, \
             active = excluded.active, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by"
        )
    };
}

statement! {
    // Writers of one programme's registers wait here for each other and for the freezing of a year.
    HOLD = "UPDATE programme SET slug = slug WHERE community_id = $1 AND id = $2";
    IS_FROZEN = "SELECT 1 FROM frozen_year WHERE community_id = $1 AND programme_id = $2 AND year = $3";
    SENT = "SELECT meeting_id, body_hash FROM register_submission WHERE community_id = $1 AND id = $2";
    KEEP_SENT = "INSERT INTO register_submission (community_id, id, meeting_id, body_hash, received_at) \
        VALUES ($1, $2, $3, $4, $5)";
    CLOSE = "UPDATE meeting SET status = 'closed', closed_at = $3, closed_by = $4, minutes = $5 \
        WHERE community_id = $1 AND id = $2 AND status = 'planned'";
    RECORD = record!("($1, $2, $3, $4, $5, $6, $7)");
    RECORD_BATCH = record!("($1, $2, $3, $4, $5, $6, $7), ($1, $2, $3, $4, $8, $9, $10), \
        ($1, $2, $3, $4, $11, $12, $13), ($1, $2, $3, $4, $14, $15, $16), ($1, $2, $3, $4, $17, $18, $19), \
        ($1, $2, $3, $4, $20, $21, $22), ($1, $2, $3, $4, $23, $24, $25), ($1, $2, $3, $4, $26, $27, $28), \
        ($1, $2, $3, $4, $29, $30, $31), ($1, $2, $3, $4, $32, $33, $34), ($1, $2, $3, $4, $35, $36, $37), \
        ($1, $2, $3, $4, $38, $39, $40), ($1, $2, $3, $4, $41, $42, $43), ($1, $2, $3, $4, $44, $45, $46), \
        ($1, $2, $3, $4, $47, $48, $49), ($1, $2, $3, $4, $50, $51, $52)");
    LINES = "SELECT a.person_id, a.status, a.active, m.pseudonym FROM attendance a \
        LEFT JOIN membership m ON m.community_id = a.community_id AND m.person_id = a.person_id AND m.circle_id = $3 \
        WHERE a.community_id = $1 AND a.meeting_id = $2";
    // For meetings outside a circle: the pseudonym somebody has in a circle of the same programme.
    // CROSS JOIN keeps SQLite to this order.
    ELSEWHERE = "SELECT a.person_id, m.pseudonym FROM attendance a CROSS JOIN membership m CROSS JOIN circle c \
        WHERE a.community_id = $1 AND a.meeting_id = $2 AND m.community_id = a.community_id \
        AND m.person_id = a.person_id AND c.community_id = m.community_id AND c.id = m.circle_id \
        AND c.programme_id = $3 ORDER BY m.joined_on, m.id";
    BY_PSEUDONYM = "SELECT person_id FROM membership WHERE community_id = $1 AND circle_id = $2 \
        AND pseudonym_key = $3";
    JOIN = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on) VALUES ($1, $2, $3, $4, 'member', $5, $6, $7) \
        ON CONFLICT (community_id, circle_id, pseudonym_key) DO NOTHING";
    TOPICS = "SELECT id, name, retired_at FROM circle_topic WHERE community_id = $1 AND circle_id = $2 \
        ORDER BY position, name";
    ADD_TOPIC = "INSERT INTO circle_topic (community_id, id, circle_id, name, position) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (community_id, circle_id, name) DO NOTHING";
    TOPICS_OF = "SELECT t.id, t.name FROM meeting_topic mt \
        JOIN circle_topic t ON t.community_id = mt.community_id AND t.id = mt.topic_id \
        WHERE mt.community_id = $1 AND mt.meeting_id = $2 ORDER BY t.position, t.name";
    CLEAR_TOPICS = "DELETE FROM meeting_topic WHERE community_id = $1 AND meeting_id = $2";
    TOUCH_TOPIC = "INSERT INTO meeting_topic (community_id, meeting_id, topic_id) VALUES ($1, $2, $3) \
        ON CONFLICT (community_id, meeting_id, topic_id) DO NOTHING";
    CORRECT = "INSERT INTO attendance_correction (community_id, id, meeting_id, person_id, status_before, \
        active_before, status_after, active_after, reason, recorded_at, recorded_by) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    CORRECTION = "SELECT 1 FROM attendance_correction WHERE community_id = $1 AND id = $2";
    CORRECTIONS = "SELECT person_id, status_before, active_before, status_after, active_after, reason, recorded_at, \
        recorded_by FROM attendance_correction WHERE community_id = $1 AND meeting_id = $2 ORDER BY recorded_at, id";
    CORRECT_TOPIC = "INSERT INTO topic_correction (community_id, id, meeting_id, topic_id, reason, recorded_at, \
        recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    TOPIC_CORRECTIONS = "SELECT t.name, c.reason, c.recorded_at, c.recorded_by FROM topic_correction c \
        JOIN circle_topic t ON t.community_id = c.community_id AND t.id = c.topic_id \
        WHERE c.community_id = $1 AND c.meeting_id = $2 ORDER BY c.recorded_at, c.id";
    OPEN_IN = concat!("SELECT ", meeting_columns!(), " FROM meeting WHERE community_id = $1 AND programme_id = $2 \
        AND status = 'planned' AND day >= $3 AND day <= $4 ORDER BY day, starts_at, id LIMIT $5");
    COUNT_OPEN_IN = "SELECT count(*) FROM meeting WHERE community_id = $1 AND programme_id = $2 \
        AND status = 'planned' AND day >= $3 AND day <= $4";
    NEXT_OPEN = concat!("SELECT ", meeting_columns!(), " FROM meeting WHERE community_id = $1 AND circle_id = $2 \
        AND status = 'planned' ORDER BY starts_at, id LIMIT 1");
    YEARS = "SELECT substr(day, 1, 4), status, count(*) FROM meeting WHERE community_id = $1 AND programme_id = $2 \
        GROUP BY substr(day, 1, 4), status";
    FROZEN = "SELECT year, figures, frozen_at, frozen_by FROM frozen_year WHERE community_id = $1 \
        AND programme_id = $2 ORDER BY year DESC";
    FREEZE = "INSERT INTO frozen_year (community_id, programme_id, year, figures, frozen_at, frozen_by) \
        VALUES ($1, $2, $3, $4, $5, $6)";
}

pub fn hold(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId) -> Result<(), Problem> {
    tx.execute(&HOLD, values![caller.community.id, programme])?;
    Ok(())
}

pub fn is_frozen(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    year: i64,
) -> Result<bool, Problem> {
    Ok(tx.first(&IS_FROZEN, values![caller.community.id, programme, year], |_| Ok(()))?.is_some())
}

pub fn sent(tx: &mut Tx<'_>, caller: &Caller, id: SendingId) -> Result<Option<(MeetingId, String)>, Problem> {
    Ok(tx.first(&SENT, values![caller.community.id, id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn keep_sent(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: SendingId,
    meeting: MeetingId,
    hash: &str,
) -> Result<(), Problem> {
    tx.execute(&KEEP_SENT, values![caller.community.id, id, meeting, hash, caller.now])?;
    Ok(())
}

/// Closes a planned meeting; `false` when it is planned no more.
pub fn close(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId, minutes: i64) -> Result<bool, Problem> {
    let closed =
        tx.execute(&CLOSE, values![caller.community.id, meeting, caller.now, caller.by(), minutes])?;
    Ok(closed == 1)
}

/// Writes how people stand, over whatever was planned for them.
pub fn record<'e>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    entries: impl Iterator<Item = (&'e PersonId, &'e Standing)>,
) -> Result<(), Problem> {
    let common = || {
        vec![
            Value::from(caller.community.id),
            Value::from(meeting),
            Value::from(caller.now),
            Value::from(caller.by()),
        ]
    };
    let add = |values: &mut Vec<Value<'static>>, (person, (status, active)): &(PersonId, Standing)| {
        values.extend([Value::from(person), Value::from(*status), Value::from(*active)]);
    };
    let entries: Vec<(PersonId, Standing)> = entries.map(|(person, standing)| (*person, *standing)).collect();
    let batches = entries.chunks_exact(BATCH);
    let rest = batches.remainder();
    for batch in batches {
        let mut values = common();
        batch.iter().for_each(|entry| add(&mut values, entry));
        tx.execute(&RECORD_BATCH, &values)?;
    }
    for entry in rest {
        let mut values = common();
        add(&mut values, entry);
        tx.execute(&RECORD, &values)?;
    }
    Ok(())
}

/// Everybody in a register, in the order of their pseudonyms.
pub fn lines(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<Vec<Line>, Problem> {
    let mut lines = tx.query(&LINES, values![caller.community.id, meeting.id, meeting.circle], |row| {
        let pseudonym: Option<String> = row.get(3)?;
        Ok(Line {
            person: row.get(0)?,
            status: row.get(1)?,
            active: row.get(2)?,
            pseudonym: pseudonym.unwrap_or_default(),
        })
    })?;
    if lines.iter().any(|line| line.pseudonym.is_empty()) {
        let named: Vec<(PersonId, String)> =
            tx.query(&ELSEWHERE, values![caller.community.id, meeting.id, meeting.programme], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        for line in lines.iter_mut().filter(|line| line.pseudonym.is_empty()) {
            if let Some((_, name)) = named.iter().find(|(person, _)| *person == line.person) {
                line.pseudonym.clone_from(name);
            }
        }
    }
    let t = caller.t();
    lines.sort_by(|a, b| t.compare(&a.pseudonym, &b.pseudonym).then(a.person.cmp(&b.person)));
    Ok(lines)
}

pub fn by_pseudonym(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    pseudonym: &str,
) -> Result<Option<PersonId>, Problem> {
    let key = texts::fold(pseudonym);
    Ok(tx.first(&BY_PSEUDONYM, values![caller.community.id, circle, key], |row| row.get(0))?)
}

/// A new record in the office's books, belonging to the circle from `day`.
pub fn newcomer(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    pseudonym: &str,
    day: Day,
) -> Result<Membership, Problem> {
    let created = tx.savepoint(|tx| {
        let person = person::create(tx, caller, PersonKind::Office, caller.community.lang)?;
        person::grant(tx, caller, person, Role::Member)?;
        let membership = Membership {
            id: caller.new_id(),
            circle,
            person,
            part: Part::Member,
            pseudonym: pseudonym.to_owned(),
            joined_on: day,
            left_on: None,
            rules_version: None,
        };
        let key = texts::fold(pseudonym);
        let joined = tx.execute(
            &JOIN,
            values![caller.community.id, membership.id, circle, person, pseudonym, key, day],
        )?;
        // Somebody took the pseudonym in this very moment: undo the record and use theirs.
        if joined == 1 { Ok(Some(membership)) } else { Err(Problem::conflict("register-try-again")) }
    });
    match created {
        Ok(Some(membership)) => Ok(membership),
        Err(Problem::Conflict(_)) | Ok(None) => {
            let person = by_pseudonym(tx, caller, circle, pseudonym)?;
            let person = person.ok_or_else(|| Problem::conflict("register-try-again"))?;
            records::membership(tx, caller, circle, person)?.ok_or(Problem::NotFound)
        }
        Err(problem) => Err(problem),
    }
}

/// A topic of a circle, retired or not.
pub struct Topic {
    pub id: TopicId,
    pub name: String,
    pub retired: bool,
}

pub fn topics(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Topic>, Problem> {
    Ok(tx.query(&TOPICS, values![caller.community.id, circle], |row| {
        let retired: Option<Instant> = row.get(2)?;
        Ok(Topic { id: row.get(0)?, name: row.get(1)?, retired: retired.is_some() })
    })?)
}

pub fn add_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    name: &str,
    position: i64,
) -> Result<TopicId, Problem> {
    let id: TopicId = caller.new_id();
    if tx.execute(&ADD_TOPIC, values![caller.community.id, id, circle, name, position])? == 1 {
        return Ok(id);
    }
    let topics = topics(tx, caller, circle)?;
    let there = topics.into_iter().find(|topic| topic.name == name).map(|topic| topic.id);
    there.ok_or_else(|| Problem::conflict("register-try-again"))
}

pub fn topics_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
) -> Result<Vec<(TopicId, String)>, Problem> {
    let values = values![caller.community.id, meeting];
    Ok(tx.query(&TOPICS_OF, values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn clear_topics(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<(), Problem> {
    tx.execute(&CLEAR_TOPICS, values![caller.community.id, meeting])?;
    Ok(())
}

pub fn touch_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    topic: TopicId,
) -> Result<(), Problem> {
    tx.execute(&TOUCH_TOPIC, values![caller.community.id, meeting, topic])?;
    Ok(())
}

pub fn is_corrected(tx: &mut Tx<'_>, caller: &Caller, correction: &Correction) -> Result<bool, Problem> {
    Ok(tx.first(&CORRECTION, values![caller.community.id, correction.id], |_| Ok(()))?.is_some())
}

pub fn correct(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    person: PersonId,
    before: Option<Standing>,
    correction: &Correction,
) -> Result<(), Problem> {
    let (status, active) = correction.becomes;
    tx.execute(
        &CORRECT,
        values![
            caller.community.id,
            correction.id,
            meeting,
            person,
            before.map(|(status, _)| status),
            before.map(|(_, active)| active),
            status,
            active,
            &correction.reason,
            caller.now,
            caller.person()?,
        ],
    )?;
    record(tx, caller, meeting, std::iter::once((&person, &correction.becomes)))
}

pub fn corrections(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Vec<Corrected>, Problem> {
    Ok(tx.query(&CORRECTIONS, values![caller.community.id, meeting], |row| {
        let (status, active): (Option<Attendance>, Option<bool>) = (row.get(1)?, row.get(2)?);
        Ok(Corrected {
            person: row.get(0)?,
            before: status.zip(active),
            after: (row.get(3)?, row.get(4)?),
            reason: row.get(5)?,
            at: row.get(6)?,
            by: row.get(7)?,
        })
    })?)
}

/// A topic entered after closing, with its reason.
pub fn correct_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    topic: TopicId,
    reason: &str,
) -> Result<(), Problem> {
    let id: base::Id<TopicEntered> = caller.new_id();
    let values = values![caller.community.id, id, meeting, topic, reason, caller.now, caller.person()?];
    tx.execute(&CORRECT_TOPIC, values)?;
    touch_topic(tx, caller, meeting, topic)
}

pub fn topic_corrections(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
) -> Result<Vec<TopicEntered>, Problem> {
    Ok(tx.query(&TOPIC_CORRECTIONS, values![caller.community.id, meeting], |row| {
        Ok(TopicEntered { name: row.get(0)?, reason: row.get(1)?, at: row.get(2)?, by: row.get(3)? })
    })?)
}

fn read_meeting(row: &Row<'_>) -> Result<Meeting, Error> {
    records::read_meeting(row)
}

/// The first open registers of a period.
pub fn open_in(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    period: Period,
    most: usize,
) -> Result<Vec<Meeting>, Problem> {
    let wanted = values![caller.community.id, programme, period.from, period.to, most as i64];
    Ok(tx.query(&OPEN_IN, wanted, read_meeting)?)
}

/// How many registers of a period are open.
pub fn count_open_in(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    period: Period,
) -> Result<i64, Problem> {
    let wanted = values![caller.community.id, programme, period.from, period.to];
    Ok(tx.one(&COUNT_OPEN_IN, wanted, |row| row.get(0))?)
}

/// The oldest meeting of a circle that still waits for its register.
pub fn next_open(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Option<Meeting>, Problem> {
    Ok(tx.first(&NEXT_OPEN, values![caller.community.id, circle], read_meeting)?)
}

/// How many meetings of each status a year has.
pub fn years(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
) -> Result<Vec<(i64, MeetingStatus, i64)>, Problem> {
    let rows: Vec<(String, MeetingStatus, i64)> =
        tx.query(&YEARS, values![caller.community.id, programme], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    Ok(rows
        .into_iter()
        .filter_map(|(year, status, meetings)| Some((year.parse().ok()?, status, meetings)))
        .collect())
}

/// A closed year and what was reported for it.
#[derive(Clone, Debug)]
pub struct Frozen {
    pub year: i64,
    pub figures: String,
    pub at: Instant,
    pub by: PersonId,
}

pub fn frozen(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId) -> Result<Vec<Frozen>, Problem> {
    Ok(tx.query(&FROZEN, values![caller.community.id, programme], |row| {
        Ok(Frozen { year: row.get(0)?, figures: row.get(1)?, at: row.get(2)?, by: row.get(3)? })
    })?)
}

pub fn freeze(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    year: i64,
    figures: &str,
) -> Result<(), Problem> {
    tx.execute(
        &FREEZE,
        values![caller.community.id, programme, year, figures, caller.now, caller.person()?],
    )?;
    Ok(())
}
