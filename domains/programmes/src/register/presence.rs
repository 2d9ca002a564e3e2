//! Who was there, for rooms that begin where a register was closed. They authorise; these only read.

use base::{Day, Problem};
use people::{Caller, PersonId};
use store::{Tx, statement, values};

use crate::{
    model::{CircleId, Meeting, MeetingId},
    records::{meeting_columns, read_meeting},
};

macro_rules! was_there {
    () => {
        "a.status IN ('attended', 'late', 'walk_in')"
    };
}

statement! {
    OF_PERSON = concat!("SELECT ", meeting_columns!(), " FROM meeting WHERE community_id = $1 AND id IN \
        (SELECT a.meeting_id FROM attendance a WHERE a.community_id = $1 AND a.person_id = $2 AND ", was_there!(), ") \
        AND status = 'closed' AND circle_id IS NOT NULL AND day >= $3 ORDER BY starts_at DESC, id");
    OF_CIRCLE = concat!("SELECT ", meeting_columns!(), " FROM meeting WHERE community_id = $1 AND circle_id = $2 \
        AND status = 'closed' AND day >= $3 ORDER BY starts_at DESC, id");
    AT_MEETING = concat!("SELECT a.person_id FROM attendance a WHERE a.community_id = $1 AND a.meeting_id = $2 AND ", was_there!());
    // CROSS JOIN keeps SQLite to this order.
    IN_CIRCLE = concat!("SELECT g.id, g.day, a.person_id, a.active FROM meeting g CROSS JOIN attendance a \
        WHERE g.community_id = $1 AND g.circle_id = $2 AND g.status = 'closed' AND a.community_id = g.community_id \
        AND a.meeting_id = g.id AND ", was_there!(), " ORDER BY g.day, g.id");
}

/// Somebody at a meeting whose register is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presence {
    pub meeting: MeetingId,
    pub day: Day,
    pub person: PersonId,
    pub active: bool,
}

/// Closed meetings of circles at which somebody was, since a day, newest first.
pub fn of_person(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    since: Day,
) -> Result<Vec<Meeting>, Problem> {
    Ok(tx.query(&OF_PERSON, values![caller.community.id, person, since], read_meeting)?)
}

/// A circle's closed meetings since a day, newest first.
pub fn closed_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    since: Day,
) -> Result<Vec<Meeting>, Problem> {
    Ok(tx.query(&OF_CIRCLE, values![caller.community.id, circle, since], read_meeting)?)
}

pub fn at(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Vec<PersonId>, Problem> {
    Ok(tx.query(&AT_MEETING, values![caller.community.id, meeting], |row| row.get(0))?)
}

/// Everybody at every closed meeting of a circle, by day.
pub fn in_circle(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Presence>, Problem> {
    Ok(tx.query(&IN_CIRCLE, values![caller.community.id, circle], |row| {
        Ok(Presence { meeting: row.get(0)?, day: row.get(1)?, person: row.get(2)?, active: row.get(3)? })
    })?)
}
