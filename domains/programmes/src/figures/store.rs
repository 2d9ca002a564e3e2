//! Every SQL statement of the figures.

use base::{Day, Period, Problem};
use people::{Caller, CommunityId};
use store::{Error, Row, Tx, statement, values};

use super::{
    model::{CountedMeeting, Figures},
    rules::{part_of, parts_of, year_of_part},
    tally::{Closed, Tally},
};
use crate::model::{Attendance, CircleId, Format, Kind, MeetingId, ProgrammeId};

statement! {
    TALLIES = "SELECT part, circle_id, tally FROM counted WHERE community_id = $1 AND part >= $2 AND part <= $3 \
        AND (CAST($4 AS text) IS NULL OR programme_id = $4) AND (CAST($5 AS text) IS NULL OR circle_id = $5) \
        ORDER BY part, programme_id, circle_id";
    // Taking the row first makes those who count the same part wait for each other.
    TAKE = "INSERT INTO counted (community_id, part, programme_id, circle_id, version, tally) \
        VALUES ($1, $2, $3, $4, 1, $5) ON CONFLICT (community_id, part, programme_id, circle_id) \
        DO UPDATE SET version = counted.version + 1";
    PUT = "UPDATE counted SET tally = $5 WHERE community_id = $1 AND part = $2 AND programme_id = $3 \
        AND circle_id = $4";
    FORGET = "DELETE FROM counted WHERE community_id = $1";
    CLOSED_OF_CIRCLE = "SELECT m.id, m.day, m.kind, m.format, m.minutes, a.person_id FROM meeting m \
        LEFT JOIN attendance a ON a.community_id = m.community_id AND a.meeting_id = m.id \
        AND a.status IN ('attended', 'late', 'walk_in') \
        WHERE m.community_id = $1 AND m.circle_id = $3 AND m.day >= $4 AND m.day <= $5 AND m.status = 'closed' \
        AND m.programme_id = $2 ORDER BY m.day, m.id";
    CLOSED_OUTSIDE = "SELECT m.id, m.day, m.kind, m.format, m.minutes, a.person_id FROM meeting m \
        LEFT JOIN attendance a ON a.community_id = m.community_id AND a.meeting_id = m.id \
        AND a.status IN ('attended', 'late', 'walk_in') \
        WHERE m.community_id = $1 AND m.circle_id IS NULL AND m.day >= $3 AND m.day <= $4 AND m.status = 'closed' \
        AND m.programme_id = $2 ORDER BY m.day, m.id";
    CLOSED_EVERYWHERE = "SELECT m.programme_id, m.circle_id, m.id, m.day, m.kind, m.format, m.minutes, a.person_id \
        FROM meeting m LEFT JOIN attendance a ON a.community_id = m.community_id AND a.meeting_id = m.id \
        AND a.status IN ('attended', 'late', 'walk_in') \
        WHERE m.community_id = $1 AND m.status = 'closed' ORDER BY m.day, m.id";
    EVERY_TALLY = "SELECT part, programme_id, circle_id, tally FROM counted WHERE community_id = $1 \
        ORDER BY part, programme_id, circle_id";
    FROZEN = "SELECT programme_id, year, figures FROM frozen_year WHERE community_id = $1 ORDER BY programme_id, year";
    OWN_CIRCLES = "SELECT circle_id FROM membership WHERE community_id = $1 AND person_id = $2 \
        AND part = 'facilitator' AND left_on IS NULL ORDER BY circle_id";
    MEETINGS = "SELECT m.id, m.day, m.starts_local, m.circle_id, m.kind, m.format, m.minutes, \
        (SELECT count(*) FROM attendance a WHERE a.community_id = m.community_id AND a.meeting_id = m.id \
        AND a.status IN ('attended', 'late', 'walk_in')) \
        FROM meeting m WHERE m.community_id = $1 AND m.status = 'closed' AND m.day >= $2 AND m.day <= $3 \
        AND (CAST($4 AS text) IS NULL OR m.programme_id = $4) AND (CAST($5 AS text) IS NULL OR m.circle_id = $5) \
        AND (CAST($6 AS text) IS NULL OR m.kind = $6) AND (CAST($7 AS text) IS NULL OR m.format = $7) \
        AND (m.day > $8 OR (m.day = $8 AND m.id > $9)) ORDER BY m.day, m.id LIMIT $10";
    THERE = "SELECT a.status, s.pseudonym FROM attendance a LEFT JOIN membership s \
        ON s.community_id = a.community_id AND s.circle_id = $3 AND s.person_id = a.person_id \
        WHERE a.community_id = $1 AND a.meeting_id = $2 AND a.status IN ('attended', 'late', 'walk_in') \
        ORDER BY s.pseudonym_key, a.person_id";
    YEARS = "SELECT (SELECT part FROM counted WHERE community_id = $1 ORDER BY part LIMIT 1), \
        (SELECT part FROM counted WHERE community_id = $1 ORDER BY part DESC LIMIT 1)";
    PSEUDONYM = "SELECT pseudonym FROM membership WHERE community_id = $1 AND circle_id = $2 AND person_id = $3";
}

/// How "no circle" is written in a key, which cannot hold NULL.
fn circle_key(circle: Option<CircleId>) -> String {
    circle.map(|circle| circle.to_string()).unwrap_or_default()
}

fn circle_of(key: &str) -> Option<CircleId> {
    key.parse().ok()
}

fn unreadable(part: &str) -> Error {
    Error::Refused(format!("the tally of {part} cannot be read; `ostoja check` says more"))
}

/// Calls `visit` with the circle and year of each tally that may have days of the period.
pub(super) fn tallies(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: Option<ProgrammeId>,
    circle: Option<CircleId>,
    period: Period,
    mut visit: impl FnMut(Option<CircleId>, i16, &Tally),
) -> Result<(), Problem> {
    let (from, to) = parts_of(period);
    let mut tally = Tally::default();
    let wanted = values![caller.community.id, from, to, programme, circle];
    tx.each(&TALLIES, wanted, |row| {
        let (store::Cell::Text(part), store::Cell::Text(circle), store::Cell::Bytes(bytes)) =
            (row.cell(0)?, row.cell(1)?, row.cell(2)?)
        else {
            return Err(unreadable("a year"));
        };
        let year = year_of_part(part).ok_or_else(|| unreadable(part))?;
        tally.refill(bytes).ok_or_else(|| unreadable(part))?;
        visit(circle_of(circle), year, &tally);
        Ok(())
    })?;
    Ok(())
}

/// The part of a community's registers that one tally stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub part: String,
    pub programme: ProgrammeId,
    pub circle: Option<CircleId>,
}

/// Writes a tally anew from its registers.
pub(super) fn recount(
    tx: &mut Tx<'_>,
    community: CommunityId,
    place: &Place,
    days: Period,
) -> Result<(), Problem> {
    let circle = circle_key(place.circle);
    let nothing = Tally::default().write();
    tx.execute(&TAKE, values![community, &place.part, place.programme, &circle, &nothing])?;
    let mut closed = Gather::default();
    let programme = place.programme;
    match place.circle {
        Some(circle) => {
            let wanted = values![community, programme, circle, days.from, days.to];
            tx.each(&CLOSED_OF_CIRCLE, wanted, |row| closed.add(row, 0))?;
        }
        None => {
            let wanted = values![community, programme, days.from, days.to];
            tx.each(&CLOSED_OUTSIDE, wanted, |row| closed.add(row, 0))?;
        }
    }
    let bytes = written(&closed.meetings, &place.part)?;
    tx.execute(&PUT, values![community, &place.part, programme, &circle, &bytes])?;
    Ok(())
}

fn written(meetings: &[Closed], part: &str) -> Result<Vec<u8>, Problem> {
    let tally = Tally::of(meetings)
        .ok_or_else(|| Problem::internal(format!("more people in {part} than a tally holds")))?;
    Ok(tally.write())
}

/// Meetings with those who were there, gathered from rows of one each.
#[derive(Default)]
struct Gather {
    last: Option<MeetingId>,
    meetings: Vec<Closed>,
}

impl Gather {
    fn add(&mut self, row: &Row<'_>, at: usize) -> Result<(), Error> {
        let id: MeetingId = row.get(at)?;
        if self.last != Some(id) {
            self.last = Some(id);
            let day: Day = row.get(at + 1)?;
            self.meetings.push(Closed {
                day: day.0.day_of_year(),
                kind: row.get(at + 2)?,
                format: row.get(at + 3)?,
                minutes: row.get(at + 4)?,
                there: Vec::new(),
            });
        }
        let person: Option<people::PersonId> = row.get(at + 5)?;
        if let (Some(person), Some(meeting)) = (person, self.meetings.last_mut()) {
            meeting.there.push(person.uuid().as_u128());
        }
        Ok(())
    }
}

pub(super) type Tallies = std::collections::BTreeMap<Place, Vec<u8>>;

/// The tallies as the registers of a whole community give them.
pub(super) fn from_registers(tx: &mut Tx<'_>, community: CommunityId) -> Result<Tallies, Problem> {
    let mut gathered: std::collections::BTreeMap<Place, Gather> = std::collections::BTreeMap::new();
    tx.each(&CLOSED_EVERYWHERE, values![community], |row| {
        let circle = row.get(1)?;
        let place = Place { part: part_of(circle, row.get(3)?), programme: row.get(0)?, circle };
        gathered.entry(place).or_default().add(row, 2)
    })?;
    gathered
        .into_iter()
        .map(|(place, gather)| {
            let bytes = written(&gather.meetings, &place.part)?;
            Ok((place, bytes))
        })
        .collect()
}

/// The tallies as they are kept; one without meetings counts as none.
pub(super) fn as_kept(tx: &mut Tx<'_>, community: CommunityId) -> Result<Tallies, Problem> {
    let mut kept = Tallies::new();
    tx.each(&EVERY_TALLY, values![community], |row| {
        let circle: String = row.get(2)?;
        let place = Place { part: row.get(0)?, programme: row.get(1)?, circle: circle_of(&circle) };
        kept.insert(place, row.get(3)?);
        Ok(())
    })?;
    let nothing = Tally::default().write();
    kept.retain(|_, bytes| *bytes != nothing);
    Ok(kept)
}

pub(super) fn replace_all(tx: &mut Tx<'_>, community: CommunityId, tallies: &Tallies) -> Result<(), Problem> {
    tx.execute(&FORGET, values![community])?;
    for (place, bytes) in tallies {
        let circle = circle_key(place.circle);
        tx.execute(&TAKE, values![community, &place.part, place.programme, &circle, bytes])?;
    }
    Ok(())
}

/// What was reported for a frozen year; `None` when it cannot be read.
pub(super) struct Frozen {
    pub programme: ProgrammeId,
    pub year: i16,
    pub figures: Option<Figures>,
}

pub(super) fn frozen(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Frozen>, Problem> {
    Ok(tx.query(&FROZEN, values![caller.community.id], |row| {
        let (year, figures): (i64, String) = (row.get(1)?, row.get(2)?);
        let year = i16::try_from(year).unwrap_or_default();
        Ok(Frozen { programme: row.get(0)?, year, figures: serde_json::from_str(&figures).ok() })
    })?)
}

pub(super) fn own_circles(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: people::PersonId,
) -> Result<Vec<CircleId>, Problem> {
    Ok(tx.query(&OWN_CIRCLES, values![caller.community.id, person], |row| row.get(0))?)
}

/// Closed meetings after a place in their order.
pub(super) fn meetings(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &super::model::Filter,
    period: Period,
    after: (&str, &str),
    most: i64,
) -> Result<Vec<CountedMeeting>, Problem> {
    let wanted = values![
        caller.community.id,
        period.from,
        period.to,
        filter.programme,
        filter.circle,
        filter.kind.map(Kind::as_str),
        filter.format.map(Format::as_str),
        after.0,
        after.1,
        most
    ];
    Ok(tx.query(&MEETINGS, wanted, |row| {
        Ok(CountedMeeting {
            id: row.get(0)?,
            day: row.get(1)?,
            starts_local: row.get(2)?,
            circle: row.get(3)?,
            kind: row.get(4)?,
            format: row.get(5)?,
            minutes: row.get(6)?,
            there: row.get(7)?,
        })
    })?)
}

/// Who was there, by pseudonym.
pub(super) fn there(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &CountedMeeting,
) -> Result<Vec<(Attendance, String)>, Problem> {
    Ok(tx.query(&THERE, values![caller.community.id, meeting.id, meeting.circle], |row| {
        Ok((row.get(0)?, row.get::<Option<String>>(1)?.unwrap_or_default()))
    })?)
}

pub(super) fn pseudonym(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: people::PersonId,
) -> Result<String, Problem> {
    let found = tx.first(&PSEUDONYM, values![caller.community.id, circle, person], |row| row.get(0))?;
    Ok(found.unwrap_or_default())
}

pub(super) fn years(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<(i16, i16)>, Problem> {
    let (first, last): (Option<String>, Option<String>) =
        tx.one(&YEARS, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let year = |part: Option<String>| year_of_part(&part?);
    Ok(year(first).zip(year(last)))
}
