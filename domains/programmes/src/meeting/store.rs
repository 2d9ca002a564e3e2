//! Every statement about series and the planning of meetings.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Problem};
use people::{Caller, PersonId};

use super::{
    model::{Draft, Edit, Topic},
    rules::{self, Slot},
};
use crate::{
    model::{CircleId, Meeting, MeetingId, PlaceId, ProgrammeId, Series, SeriesId, TopicId},
    records::{meeting_columns, read_meeting},
};

macro_rules! series_columns {
    () => {
        "s.id, s.circle_id, s.rule, s.starts_local, s.minutes, s.kind, s.format, s.place_id, s.until_day"
    };
}

statement! {
    INSERT_SERIES = "INSERT INTO series (community_id, id, circle_id, rule, starts_local, minutes, kind, format, \
        place_id, until_day, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
        ON CONFLICT DO NOTHING";
    SERIES_BY_ID = concat!("SELECT ", series_columns!(), " FROM series s WHERE s.community_id = $1 AND s.id = $2");
    SERIES_OF_CIRCLE = concat!("SELECT ", series_columns!(), " FROM series s WHERE s.community_id = $1 \
        AND s.circle_id = $2 ORDER BY s.starts_local, s.id");
    // With what a new meeting takes from its circle, and how far the series is written down.
    SERIES_TO_FILL = concat!("SELECT ", series_columns!(), ", c.programme_id, c.place_id, p.ended_on, \
        (SELECT max(m.occurrence_local) FROM meeting m WHERE m.community_id = s.community_id AND m.series_id = s.id) \
        FROM series s JOIN circle c ON c.community_id = s.community_id AND c.id = s.circle_id \
        JOIN programme p ON p.community_id = c.community_id AND p.id = c.programme_id \
        WHERE s.community_id = $1 AND (CAST($2 AS text) IS NULL OR s.circle_id = $2) AND c.ended_at IS NULL \
        AND (s.until_day IS NULL OR s.until_day >= $3)");
    INSERT_MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, series_id, occurrence_local, \
        kind, format, starts_at, minutes, day, starts_local, place_id, title, guest, status, sequence, changed_at, \
        journey_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'planned', 0, $16, $17) \
        ON CONFLICT DO NOTHING";
    INSERT_PLANNED = "INSERT INTO attendance (community_id, meeting_id, person_id, status, active, recorded_at, \
        recorded_by) VALUES ($1, $2, $3, 'planned', $4, $5, $6) ON CONFLICT DO NOTHING";
    // Every change names the version it was made from; none touches a register that is closed.
    MOVE = "UPDATE meeting SET starts_at = $4, day = $5, starts_local = $6, minutes = $7, place_id = $8, \
        sequence = sequence + 1, changed_at = $9 WHERE community_id = $1 AND id = $2 AND sequence = $3 \
        AND status = 'planned'";
    CANCEL = "UPDATE meeting SET status = 'cancelled', cancel_reason = $4, sequence = sequence + 1, changed_at = $5 \
        WHERE community_id = $1 AND id = $2 AND sequence = $3 AND status = 'planned'";
    UNCANCEL = "UPDATE meeting SET status = 'planned', cancel_reason = NULL, sequence = sequence + 1, \
        changed_at = $4 WHERE community_id = $1 AND id = $2 AND sequence = $3 AND status = 'cancelled'";
    EDIT = "UPDATE meeting SET kind = $4, format = $5, title = $6, guest = $7, place_id = $8, \
        sequence = sequence + 1, changed_at = $9 WHERE community_id = $1 AND id = $2 AND sequence = $3 AND status = 'planned'";
    END_SERIES = "UPDATE series SET until_day = $3 WHERE community_id = $1 AND id = $2 \
        AND (until_day IS NULL OR until_day > $3)";
    CANCEL_FROM = "UPDATE meeting SET status = 'cancelled', cancel_reason = $4, sequence = sequence + 1, \
        changed_at = $5 WHERE community_id = $1 AND series_id = $2 AND occurrence_local >= $3 \
        AND status = 'planned'";
    OF_SERIES_FROM = concat!("SELECT ", meeting_columns!(), " FROM meeting WHERE community_id = $1 \
        AND series_id = $2 AND occurrence_local >= $3 ORDER BY occurrence_local");
    REASSIGN = "UPDATE meeting SET series_id = $3, occurrence_local = $4 WHERE community_id = $1 AND id = $2";
    RETIME = "UPDATE meeting SET starts_at = $3, day = $4, starts_local = $5, minutes = $6, \
        sequence = sequence + 1, changed_at = $7 WHERE community_id = $1 AND id = $2";
    FROZEN = "SELECT 1 FROM frozen_year WHERE community_id = $1 AND programme_id = $2 AND year = $3";
    FORGET_TOPICS = "DELETE FROM meeting_topic WHERE community_id = $1 AND meeting_id = $2";
    ADD_TOPIC = "INSERT INTO meeting_topic (community_id, meeting_id, topic_id) SELECT $1, $2, t.id \
        FROM circle_topic t WHERE t.community_id = $1 AND t.id = $3 AND t.circle_id = $4 ON CONFLICT DO NOTHING";
    // A retired topic stays with the meetings that had it.
    TOPICS = "SELECT t.id, t.name, mt.topic_id IS NOT NULL FROM circle_topic t \
        LEFT JOIN meeting_topic mt ON mt.community_id = t.community_id AND mt.topic_id = t.id AND mt.meeting_id = $2 \
        WHERE t.community_id = $1 AND t.circle_id = $3 AND (t.retired_at IS NULL OR mt.topic_id IS NOT NULL) \
        ORDER BY t.position, t.name";
    KNOWN_PERSON = "SELECT 1 FROM person WHERE community_id = $1 AND id = $2 AND erased_at IS NULL";
    SHARED_CIRCLE = "SELECT 1 FROM membership theirs JOIN membership mine ON mine.community_id = theirs.community_id \
        AND mine.circle_id = theirs.circle_id WHERE theirs.community_id = $1 AND theirs.person_id = $2 \
        AND mine.person_id = $3 AND mine.part = 'facilitator' AND mine.left_on IS NULL";
    PLANS_SOMEBODY_OF = "SELECT 1 FROM attendance a CROSS JOIN membership theirs CROSS JOIN membership mine \
        WHERE a.community_id = $1 AND a.meeting_id = $2 AND theirs.community_id = a.community_id \
        AND theirs.person_id = a.person_id AND mine.community_id = a.community_id AND mine.circle_id = theirs.circle_id \
        AND mine.person_id = $3 AND mine.part = 'facilitator' AND mine.left_on IS NULL";
}

fn read_series(row: &Row<'_>) -> Result<Series, Error> {
    let wrong = |what: &str, text: &str| Error::Refused(format!("series.{what}: {text:?}"));
    let (rule, starts): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(Series {
        id: row.get(0)?,
        circle: row.get(1)?,
        rule: rule.parse().map_err(|_| wrong("rule", &rule))?,
        starts_local: starts.parse().map_err(|_| wrong("starts_local", &starts))?,
        minutes: row.get(4)?,
        kind: row.get(5)?,
        format: row.get(6)?,
        place: row.get(7)?,
        until: row.get(8)?,
    })
}

/// Answers whether it is new.
pub fn insert_series(tx: &mut Tx<'_>, caller: &Caller, series: &Series) -> Result<bool, Problem> {
    let inserted = tx.execute(
        &INSERT_SERIES,
        values![
            caller.community.id,
            series.id,
            series.circle,
            series.rule.to_string(),
            rules::spelled(series.starts_local),
            series.minutes,
            series.kind,
            series.format,
            series.place,
            series.until,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(inserted > 0)
}

pub fn series(tx: &mut Tx<'_>, caller: &Caller, id: SeriesId) -> Result<Option<Series>, Problem> {
    Ok(tx.first(&SERIES_BY_ID, values![caller.community.id, id], read_series)?)
}

pub fn series_of(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Series>, Problem> {
    Ok(tx.query(&SERIES_OF_CIRCLE, values![caller.community.id, circle], read_series)?)
}

/// A series with what its meetings take from circle and programme.
pub struct ToFill {
    pub series: Series,
    pub programme: ProgrammeId,
    pub place: Option<PlaceId>,
    pub programme_ends: Option<Day>,
    /// The newest occurrence that is written down.
    pub newest: Option<String>,
}

/// The series that may still have meetings on or after a day.
pub fn to_fill(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: Option<CircleId>,
    since: Day,
) -> Result<Vec<ToFill>, Problem> {
    Ok(tx.query(&SERIES_TO_FILL, values![caller.community.id, circle, since], |row| {
        Ok(ToFill {
            series: read_series(row)?,
            programme: row.get(9)?,
            place: row.get(10)?,
            programme_ends: row.get(11)?,
            newest: row.get(12)?,
        })
    })?)
}

/// A row to write; answers whether it is new.
pub struct NewMeeting<'a> {
    pub draft: &'a Draft,
    pub series: Option<SeriesId>,
    pub slot: Slot,
    pub place: Option<PlaceId>,
}

pub fn insert_meeting(tx: &mut Tx<'_>, caller: &Caller, new: &NewMeeting<'_>) -> Result<bool, Problem> {
    let draft = new.draft;
    let journey: base::Id<()> = caller.new_id();
    let inserted = tx.execute(
        &INSERT_MEETING,
        values![
            caller.community.id,
            draft.id,
            draft.programme,
            draft.circle,
            new.series,
            new.series.map(|_| rules::spelled(new.slot.occurrence)),
            draft.kind,
            draft.format,
            new.slot.at,
            draft.minutes,
            Day(new.slot.local.date()),
            rules::spelled(new.slot.local),
            new.place,
            draft.title.trim(),
            draft.guest.trim(),
            caller.now,
            journey
        ],
    )?;
    Ok(inserted > 0)
}

pub fn plan_person(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    person: PersonId,
) -> Result<(), Problem> {
    let values = values![caller.community.id, meeting, person, false, caller.now, caller.by()];
    tx.execute(&INSERT_PLANNED, values)?;
    Ok(())
}

/// Answers whether the meeting was still as `meeting` says.
pub fn reschedule(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &Meeting,
    slot: Slot,
    minutes: i64,
    place: Option<PlaceId>,
) -> Result<bool, Problem> {
    let values = values![
        caller.community.id,
        meeting.id,
        meeting.sequence,
        slot.at,
        Day(slot.local.date()),
        rules::spelled(slot.local),
        minutes,
        place,
        caller.now
    ];
    Ok(tx.execute(&MOVE, values)? > 0)
}

pub fn cancel(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting, reason: &str) -> Result<bool, Problem> {
    let values = values![caller.community.id, meeting.id, meeting.sequence, reason, caller.now];
    Ok(tx.execute(&CANCEL, values)? > 0)
}

pub fn uncancel(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<bool, Problem> {
    let values = values![caller.community.id, meeting.id, meeting.sequence, caller.now];
    Ok(tx.execute(&UNCANCEL, values)? > 0)
}

pub fn edit(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &Meeting,
    edit: &Edit,
    place: Option<PlaceId>,
) -> Result<bool, Problem> {
    let values = values![
        caller.community.id,
        meeting.id,
        meeting.sequence,
        edit.kind,
        edit.format,
        edit.title.trim(),
        edit.guest.trim(),
        place,
        caller.now
    ];
    Ok(tx.execute(&EDIT, values)? > 0)
}

pub fn end_series(tx: &mut Tx<'_>, caller: &Caller, id: SeriesId, until: Day) -> Result<(), Problem> {
    tx.execute(&END_SERIES, values![caller.community.id, id, until])?;
    Ok(())
}

/// Cancels what is still planned from a day on; answers how many meetings that were.
pub fn cancel_from(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: SeriesId,
    from: Day,
    reason: &str,
) -> Result<u64, Problem> {
    Ok(tx.execute(&CANCEL_FROM, values![caller.community.id, id, from, reason, caller.now])?)
}

pub fn of_series_from(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: SeriesId,
    from: Day,
) -> Result<Vec<Meeting>, Problem> {
    Ok(tx.query(&OF_SERIES_FROM, values![caller.community.id, id, from], read_meeting)?)
}

/// Makes a meeting an occurrence of another series.
pub fn reassign(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    series: SeriesId,
    occurrence: &str,
) -> Result<(), Problem> {
    tx.execute(&REASSIGN, values![caller.community.id, meeting, series, occurrence])?;
    Ok(())
}

pub fn retime(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    slot: Slot,
    minutes: i64,
) -> Result<(), Problem> {
    let day = Day(slot.local.date());
    let local = rules::spelled(slot.local);
    tx.execute(&RETIME, values![caller.community.id, meeting, slot.at, day, local, minutes, caller.now])?;
    Ok(())
}

/// Whether the programme's figures of that day's year are closed for good.
pub fn frozen(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId, day: Day) -> Result<bool, Problem> {
    let values = values![caller.community.id, programme, i64::from(day.year())];
    Ok(tx.first(&FROZEN, values, |_| Ok(()))?.is_some())
}

/// The topics a meeting has from now on; those of another circle are passed over.
pub fn set_topics(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    circle: CircleId,
    topics: &[TopicId],
) -> Result<(), Problem> {
    tx.execute(&FORGET_TOPICS, values![caller.community.id, meeting])?;
    for topic in topics {
        tx.execute(&ADD_TOPIC, values![caller.community.id, meeting, topic, circle])?;
    }
    Ok(())
}

pub fn topics(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    circle: CircleId,
) -> Result<Vec<Topic>, Problem> {
    Ok(tx.query(&TOPICS, values![caller.community.id, meeting, circle], |row| {
        Ok(Topic { id: row.get(0)?, name: row.get(1)?, chosen: row.get(2)? })
    })?)
}

pub fn is_person(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<bool, Problem> {
    Ok(tx.first(&KNOWN_PERSON, values![caller.community.id, person], |_| Ok(()))?.is_some())
}

/// Whether somebody is in a circle that `facilitator` runs.
pub fn in_circle_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    facilitator: PersonId,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, person, facilitator];
    Ok(tx.first(&SHARED_CIRCLE, values, |_| Ok(()))?.is_some())
}

/// Whether somebody of a circle that `facilitator` runs stands in a meeting's register.
pub fn plans_somebody_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    facilitator: PersonId,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, meeting, facilitator];
    Ok(tx.first(&PLANS_SOMEBODY_OF, values, |_| Ok(()))?.is_some())
}
