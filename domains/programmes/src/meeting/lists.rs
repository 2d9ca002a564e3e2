//! Meetings as lists show them: on the desk, of a circle, in a month.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Problem};
use people::{Caller, PersonId, Role, Roles};

use crate::{
    model::{CircleId, Meeting, MeetingId, MembershipId, ProgrammeId},
    records::{meeting_columns, read_meeting},
};

/// A meeting with the names around it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub meeting: Meeting,
    pub circle_name: Option<String>,
    pub circle_slug: Option<String>,
    pub place_name: Option<String>,
}

macro_rules! listed_columns {
    () => {
        concat!(
            meeting_columns!(),
            ", (SELECT c.name FROM circle c WHERE c.community_id = meeting.community_id AND c.id = meeting.circle_id), \
             (SELECT c.slug FROM circle c WHERE c.community_id = meeting.community_id AND c.id = meeting.circle_id), \
             (SELECT p.name FROM place p WHERE p.community_id = meeting.community_id AND p.id = meeting.place_id)"
        )
    };
}

// $2 is the facilitator who asks, or null for those who may run every circle. Individual support belongs to no circle:
// a facilitator sees that of people of their own circles (CROSS JOIN keeps SQLite to the order from the meeting). What a series had planned after its end is not listed.
macro_rules! mine {
    () => {
        "community_id = $1 AND (CAST($2 AS text) IS NULL \
         OR circle_id IN (SELECT f.circle_id FROM membership f WHERE f.community_id = $1 AND f.person_id = $2 \
             AND f.part = 'facilitator' AND f.left_on IS NULL) \
         OR (circle_id IS NULL AND (kind <> 'individual' OR EXISTS (SELECT 1 FROM attendance a \
             CROSS JOIN membership theirs CROSS JOIN membership own \
             WHERE a.community_id = $1 AND a.meeting_id = meeting.id \
             AND theirs.community_id = a.community_id AND theirs.person_id = a.person_id \
             AND own.community_id = a.community_id AND own.circle_id = theirs.circle_id AND own.person_id = $2 \
             AND own.part = 'facilitator' AND own.left_on IS NULL)))) \
         AND (status <> 'cancelled' OR series_id IS NULL OR NOT EXISTS (SELECT 1 FROM series s \
             WHERE s.community_id = $1 AND s.id = meeting.series_id AND s.until_day < meeting.day))"
    };
}

macro_rules! people {
    () => {
        "WHERE c.community_id = $1 AND m.community_id = c.community_id AND m.circle_id = c.id AND m.part = 'member' \
         AND m.left_on IS NULL AND c.ended_at IS NULL \
         AND (CAST($2 AS text) IS NULL OR m.circle_id IN (SELECT f.circle_id FROM membership f \
             WHERE f.community_id = $1 AND f.person_id = $2 AND f.part = 'facilitator' AND f.left_on IS NULL))"
    };
}

statement! {
    BETWEEN = concat!("SELECT ", listed_columns!(), " FROM meeting WHERE ", mine!(), " AND day >= $3 AND day <= $4 \
        AND (CAST($5 AS text) IS NULL OR circle_id = $5) ORDER BY starts_at, id LIMIT 2000");
    BEFORE = concat!("SELECT ", listed_columns!(), " FROM meeting WHERE ", mine!(), " AND day < $3 \
        AND circle_id = $4 ORDER BY starts_at DESC, id DESC LIMIT $5");
    STILL_OPEN = concat!("SELECT ", listed_columns!(), " FROM meeting WHERE ", mine!(), " AND status = 'planned' \
        AND day < $3 AND day >= $4 ORDER BY starts_at DESC, id DESC LIMIT $5");
    ONE = concat!("SELECT ", listed_columns!(), " FROM meeting WHERE community_id = $1 AND id = $2");
    // CROSS JOIN keeps SQLite to this order: those who left long ago are not even looked at.
    PEOPLE = concat!("SELECT m.id, m.pseudonym, c.name FROM circle c CROSS JOIN membership m ", people!(), " LIMIT $3");
    // $4 is where to look, $5 how long the beginning is and $6 the beginning.
    CALLED = concat!("SELECT m.id, m.pseudonym, c.name FROM membership m CROSS JOIN circle c ", people!(), " \
        AND substr(m.pseudonym_key, 1, 2) = $4 \
        AND substr(m.pseudonym_key, 1, CAST(CAST($5 AS bigint) AS integer)) = $6 ORDER BY m.pseudonym_key LIMIT $3");
    BEHIND = "SELECT m.person_id, c.programme_id FROM membership m \
        JOIN circle c ON c.community_id = m.community_id AND c.id = m.circle_id \
        WHERE m.community_id = $1 AND m.id = $2 AND m.part = 'member'";
    NAMES = "SELECT m.pseudonym FROM attendance a CROSS JOIN membership m WHERE a.community_id = $1 \
        AND a.meeting_id = $2 AND m.community_id = a.community_id AND m.person_id = a.person_id \
        AND (CAST($3 AS text) IS NULL OR m.circle_id IN (SELECT f.circle_id FROM membership f \
            WHERE f.community_id = $1 AND f.person_id = $3 AND f.part = 'facilitator' AND f.left_on IS NULL)) \
        ORDER BY m.joined_on, m.id LIMIT 1";
    PERSON_OF = "SELECT a.person_id FROM attendance a JOIN person p ON p.community_id = a.community_id \
        AND p.id = a.person_id AND p.erased_at IS NULL WHERE a.community_id = $1 AND a.meeting_id = $2 \
        ORDER BY a.person_id LIMIT 1";
    ANY_PROGRAMME = "SELECT 1 FROM programme WHERE community_id = $1 LIMIT 1";
}

fn read(row: &Row<'_>) -> Result<Listed, Error> {
    Ok(Listed {
        meeting: read_meeting(row)?,
        circle_name: row.get(20)?,
        circle_slug: row.get(21)?,
        place_name: row.get(22)?,
    })
}

pub(crate) const EVERY: Roles = Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor]);

/// Whose circles limit the lists: nobody's, for those who may run every one.
pub(crate) fn limited_to(caller: &Caller) -> Result<Option<PersonId>, Problem> {
    if caller.has(EVERY) {
        return Ok(None);
    }
    caller.must(Roles::RUN)?;
    caller.person().map(Some)
}

/// What the caller may run between two days, both included; of one circle, or of all.
pub fn between(
    tx: &mut Tx<'_>,
    caller: &Caller,
    from: Day,
    to: Day,
    circle: Option<CircleId>,
) -> Result<Vec<Listed>, Problem> {
    let mine = limited_to(caller)?;
    Ok(tx.query(&BETWEEN, values![caller.community.id, mine, from, to, circle], read)?)
}

/// A circle's meetings before a day, newest first.
pub fn before(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    day: Day,
    most: i64,
) -> Result<Vec<Listed>, Problem> {
    let mine = limited_to(caller)?;
    Ok(tx.query(&BEFORE, values![caller.community.id, mine, day, circle, most], read)?)
}

/// Meetings of the last half year whose register nobody has closed, newest first.
pub fn still_open(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<Listed>, Problem> {
    let mine = limited_to(caller)?;
    let today = caller.today();
    Ok(tx.query(&STILL_OPEN, values![caller.community.id, mine, today, today.plus_days(-183), most], read)?)
}

/// A meeting the caller may run, with the names around it.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId) -> Result<Listed, Problem> {
    super::actions::mine(tx, caller, id)?;
    tx.first(&ONE, values![caller.community.id, id], read)?.ok_or(Problem::NotFound)
}

/// Somebody who can be chosen: known by a pseudonym in a circle.
pub struct Known {
    pub membership: MembershipId,
    pub pseudonym: String,
    pub circle: String,
}

fn read_known(row: &Row<'_>) -> Result<Known, Error> {
    Ok(Known { membership: row.get(0)?, pseudonym: row.get(1)?, circle: row.get(2)? })
}

/// People of the caller's circles, in no order, at most so many.
pub fn people(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<Known>, Problem> {
    let mine = limited_to(caller)?;
    Ok(tx.query(&PEOPLE, values![caller.community.id, mine, most], read_known)?)
}

/// Those among them whose pseudonym begins with this folded text.
pub fn called(tx: &mut Tx<'_>, caller: &Caller, beginning: &str, most: i64) -> Result<Vec<Known>, Problem> {
    let mine = limited_to(caller)?;
    let first: String = beginning.chars().take(2).collect();
    let long = beginning.chars().count() as i64;
    let wanted = values![caller.community.id, mine, most, first, long, beginning];
    Ok(tx.query(&CALLED, wanted, read_known)?)
}

/// The person behind a pseudonym, and the programme they know them from.
pub fn behind(
    tx: &mut Tx<'_>,
    caller: &Caller,
    membership: MembershipId,
) -> Result<Option<(PersonId, ProgrammeId)>, Problem> {
    let values = values![caller.community.id, membership];
    Ok(tx.first(&BEHIND, values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Whom individual support is for, by one pseudonym the caller may know.
pub fn whom(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Option<String>, Problem> {
    let mine = limited_to(caller)?;
    Ok(tx.first(&NAMES, values![caller.community.id, meeting, mine], |row| row.get(0))?)
}

/// The person individual support is for, known by a pseudonym or not.
pub fn person_of(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Option<PersonId>, Problem> {
    Ok(tx.first(&PERSON_OF, values![caller.community.id, meeting], |row| row.get(0))?)
}

pub fn any_programme(tx: &mut Tx<'_>, caller: &Caller) -> Result<bool, Problem> {
    Ok(tx.first(&ANY_PROGRAMME, values![caller.community.id], |_| Ok(()))?.is_some())
}
