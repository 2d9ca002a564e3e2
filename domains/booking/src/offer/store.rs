//! Every SQL statement about offers, their times, days off, training and care.

use ::store::{Error, Row, Tx, sixteen, statement, values};
use base::{Day, Instant, Problem};
use calendar::Rule;
use jiff::civil::DateTime;
use people::{Caller, PersonId};
use texts::Lang;

use super::model::{Away, Care, Draft, Learnt, Offer, Times, Whose};
use crate::{
    model::{AbsenceId, OfferId, OfferStatus, QualificationId, ResourceId, WindowId, formats},
    slot::Cells,
};

macro_rules! offer_columns {
    () => {
        "id, kind, person_id, practitioner_id, name, about, topics, languages, formats, gender, place_id, town, shown, \
         online_address, minutes, before_minutes, after_minutes, notice_hours, horizon_days, cancel_hours, asks, status, \
         version, resource"
    };
}

statement! {
    INSERT = "INSERT INTO offer (community_id, id, kind, resource, person_id, practitioner_id, name, about, topics, \
        languages, formats, gender, place_id, town, shown, online_address, minutes, before_minutes, after_minutes, \
        notice_hours, horizon_days, cancel_hours, asks, status, version, created_at, created_by, changed_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, \
        'open', 1, $24, $25, $24) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE offer SET name = $4, about = $5, topics = $6, languages = $7, formats = $8, gender = $9, place_id = \
        $10, town = $11, shown = $12, online_address = $13, minutes = $14, before_minutes = $15, after_minutes = $16, \
        notice_hours = $17, horizon_days = $18, cancel_hours = $19, asks = $20, version = version + 1, changed_at = $21 \
        WHERE community_id = $1 AND id = $2 AND version = $3";
    SET_STATUS = "UPDATE offer SET status = $4, version = version + 1, changed_at = $5 WHERE community_id = $1 AND id = $2 \
        AND version = $3";
    ONE = concat!("SELECT ", offer_columns!(), " FROM offer WHERE community_id = $1 AND id = $2");
    OPEN = concat!("SELECT ", offer_columns!(), " FROM offer WHERE community_id = $1 AND status = 'open' \
        ORDER BY name, id LIMIT $2");
    ALL = concat!("SELECT ", offer_columns!(), " FROM offer WHERE community_id = $1 AND status <> 'ended' \
        ORDER BY name, id LIMIT $2");
    OF_RESOURCE = concat!("SELECT ", offer_columns!(), " FROM offer WHERE community_id = $1 AND resource = $2 \
        AND status <> 'ended' ORDER BY id");
    ADD_TIMES = "INSERT INTO availability (community_id, id, offer_id, rule, starts_local, minutes, until_day, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    DROP_TIMES = "DELETE FROM availability WHERE community_id = $1 AND offer_id = $2 AND id = $3";
    TIMES = concat!("SELECT id, offer_id, rule, starts_local, minutes, until_day FROM availability \
        WHERE community_id = $1 AND offer_id IN (", sixteen!(), ") ORDER BY starts_local, id");
    ADD_AWAY = "INSERT INTO absence (community_id, id, resource, from_at, to_at, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    DROP_AWAY = "DELETE FROM absence WHERE community_id = $1 AND resource = $2 AND id = $3";
    AWAY = concat!("SELECT id, resource, from_at, to_at FROM absence WHERE community_id = $1 \
        AND resource IN (", sixteen!(), ") ORDER BY from_at, id");
    // One stretch for each booking of a resource: booked time has no holes.
    TAKEN = "SELECT MIN(cell), MAX(cell) FROM booked_cell WHERE community_id = $1 AND resource = $2 AND cell >= $3 \
        AND cell < $4 GROUP BY booking_id ORDER BY 1";
    LEARNT = concat!("SELECT id, person_id, title, obtained_on, expires_on, withdrawn_at FROM qualification \
        WHERE community_id = $1 AND person_id IN (", sixteen!(), ") ORDER BY obtained_on DESC, id");
    RECORD = "INSERT INTO qualification (community_id, id, person_id, title, obtained_on, expires_on, recorded_at, \
        recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    WITHDRAW = "UPDATE qualification SET withdrawn_at = $4, withdrawn_by = $5 WHERE community_id = $1 AND person_id = $2 \
        AND id = $3 AND withdrawn_at IS NULL";
    CARE = concat!("SELECT person_id, weekly_minutes, monthly_minutes, rest_days, paused_at, back_on, version \
        FROM helper_care WHERE community_id = $1 AND person_id IN (", sixteen!(), ")");
    // What counts against what somebody gives: what is booked and what took place, by day.
    GIVEN = "SELECT day, CAST(SUM(minutes) AS bigint) FROM booking WHERE community_id = $1 AND resource = $2 \
        AND starts_at >= $3 AND starts_at < $4 AND status IN ('requested', 'booked', 'happened', 'settled') GROUP BY day";
    // The end of the last hard session: a rest begins there.
    HARD = "SELECT ends_at FROM booking WHERE community_id = $1 AND resource = $2 AND starts_at >= $3 AND hard \
        ORDER BY ends_at DESC LIMIT 1";
}

fn read(row: &Row<'_>) -> Result<Offer, Error> {
    let text = |column: usize| row.get::<String>(column);
    let person: Option<PersonId> = row.get(2)?;
    let resource: ResourceId = row.get(23)?;
    let draft = Draft {
        id: row.get(0)?,
        whose: person.map_or(Whose::Room(resource.cast()), Whose::Person),
        kind: row.get(1)?,
        name: text(4)?,
        about: text(5)?,
        topics: text(6)?.split_whitespace().map(str::to_owned).collect(),
        languages: text(7)?.split_whitespace().filter_map(Lang::from_code).collect(),
        formats: formats(&text(8)?),
        gender: row.get(9)?,
        place: row.get(10)?,
        town: text(11)?,
        shown: row.get(12)?,
        online_address: text(13)?,
        minutes: row.get(14)?,
        before: row.get(15)?,
        after: row.get(16)?,
        notice_hours: row.get(17)?,
        horizon_days: row.get(18)?,
        cancel_hours: row.get(19)?,
        asks: row.get(20)?,
    };
    Ok(Offer { practitioner: row.get(3)?, status: row.get(21)?, version: row.get(22)?, draft })
}

fn joined<W: std::fmt::Display>(words: &[W]) -> String {
    words.iter().map(W::to_string).collect::<Vec<_>>().join(" ")
}

fn languages(draft: &Draft) -> String {
    draft.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ")
}

/// False when the id is there already.
pub fn insert(tx: &mut Tx<'_>, caller: &Caller, offer: &Offer) -> Result<bool, Problem> {
    let draft = &offer.draft;
    let written = tx.execute(
        &INSERT,
        values![
            caller.community.id,
            draft.id,
            draft.kind,
            offer.resource(),
            offer.person(),
            offer.practitioner,
            draft.name.trim(),
            draft.about.trim(),
            joined(&draft.topics),
            languages(draft),
            joined(&draft.formats),
            draft.gender,
            draft.place,
            draft.town.trim(),
            draft.shown,
            &draft.online_address,
            draft.minutes,
            draft.before,
            draft.after,
            draft.notice_hours,
            draft.horizon_days,
            draft.cancel_hours,
            draft.asks,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(written == 1)
}

/// False when somebody was quicker.
pub fn update(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, seen: i64) -> Result<bool, Problem> {
    let written = tx.execute(
        &UPDATE,
        values![
            caller.community.id,
            draft.id,
            seen,
            draft.name.trim(),
            draft.about.trim(),
            joined(&draft.topics),
            languages(draft),
            joined(&draft.formats),
            draft.gender,
            draft.place,
            draft.town.trim(),
            draft.shown,
            &draft.online_address,
            draft.minutes,
            draft.before,
            draft.after,
            draft.notice_hours,
            draft.horizon_days,
            draft.cancel_hours,
            draft.asks,
            caller.now
        ],
    )?;
    Ok(written == 1)
}

pub fn set_status(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: OfferId,
    seen: i64,
    status: OfferStatus,
) -> Result<bool, Problem> {
    Ok(tx.execute(&SET_STATUS, values![caller.community.id, id, seen, status, caller.now])? == 1)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: OfferId) -> Result<Option<Offer>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], read)?)
}

pub fn open(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<Offer>, Problem> {
    Ok(tx.query(&OPEN, values![caller.community.id, most], read)?)
}

pub fn all(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<Offer>, Problem> {
    Ok(tx.query(&ALL, values![caller.community.id, most], read)?)
}

pub fn of_resource(tx: &mut Tx<'_>, caller: &Caller, resource: ResourceId) -> Result<Vec<Offer>, Problem> {
    Ok(tx.query(&OF_RESOURCE, values![caller.community.id, resource], read)?)
}

pub fn add_times(tx: &mut Tx<'_>, caller: &Caller, times: &Times) -> Result<(), Problem> {
    let rule = times.rule.as_ref().map(Rule::to_string);
    let starts = times.starts_local.strftime("%Y-%m-%dT%H:%M").to_string();
    tx.execute(
        &ADD_TIMES,
        values![
            caller.community.id,
            times.id,
            times.offer,
            rule,
            starts,
            times.minutes,
            times.until,
            caller.now
        ],
    )?;
    Ok(())
}

pub fn drop_times(tx: &mut Tx<'_>, caller: &Caller, offer: OfferId, id: WindowId) -> Result<(), Problem> {
    tx.execute(&DROP_TIMES, values![caller.community.id, offer, id])?;
    Ok(())
}

/// The times of several offers.
pub fn times(tx: &mut Tx<'_>, caller: &Caller, offers: &[OfferId]) -> Result<Vec<Times>, Problem> {
    Ok(tx.query_of(&TIMES, caller.community.id, offers, |row| {
        let wrong = |what: &str| Error::Refused(format!("availability: {what}"));
        let rule: Option<String> = row.get(2)?;
        let rule = rule.map(|rule| rule.parse().map_err(|_| wrong("rule"))).transpose()?;
        let starts: String = row.get(3)?;
        let starts_local: DateTime = starts.parse().map_err(|_| wrong("start"))?;
        Ok(Times {
            id: row.get(0)?,
            offer: row.get(1)?,
            rule,
            starts_local,
            minutes: row.get(4)?,
            until: row.get(5)?,
        })
    })?)
}

pub fn add_away(tx: &mut Tx<'_>, caller: &Caller, away: &Away) -> Result<(), Problem> {
    let values = values![caller.community.id, away.id, away.resource, away.from, away.to, caller.now];
    tx.execute(&ADD_AWAY, values)?;
    Ok(())
}

pub fn drop_away(
    tx: &mut Tx<'_>,
    caller: &Caller,
    resource: ResourceId,
    id: AbsenceId,
) -> Result<(), Problem> {
    tx.execute(&DROP_AWAY, values![caller.community.id, resource, id])?;
    Ok(())
}

pub fn away(tx: &mut Tx<'_>, caller: &Caller, of: &[ResourceId]) -> Result<Vec<Away>, Problem> {
    Ok(tx.query_of(&AWAY, caller.community.id, of, |row| {
        Ok(Away { id: row.get(0)?, resource: row.get(1)?, from: row.get(2)?, to: row.get(3)? })
    })?)
}

/// When something or somebody is booked, between two moments.
pub fn taken(
    tx: &mut Tx<'_>,
    caller: &Caller,
    resource: ResourceId,
    within: Cells,
) -> Result<Vec<Cells>, Problem> {
    let values = values![caller.community.id, resource, within.from, within.to];
    Ok(tx.query(&TAKEN, values, |row| Ok(Cells { from: row.get(0)?, to: row.get::<i64>(1)? + 1 }))?)
}

pub fn learnt(tx: &mut Tx<'_>, caller: &Caller, people: &[PersonId]) -> Result<Vec<Learnt>, Problem> {
    Ok(tx.query_of(&LEARNT, caller.community.id, people, |row| {
        Ok(Learnt {
            id: row.get(0)?,
            person: row.get(1)?,
            title: row.get(2)?,
            obtained_on: row.get(3)?,
            expires_on: row.get(4)?,
            withdrawn: row.get::<Option<Instant>>(5)?.is_some(),
        })
    })?)
}

pub fn record(tx: &mut Tx<'_>, caller: &Caller, learnt: &Learnt) -> Result<(), Problem> {
    let values = values![
        caller.community.id,
        learnt.id,
        learnt.person,
        learnt.title.trim(),
        learnt.obtained_on,
        learnt.expires_on,
        caller.now,
        caller.by()
    ];
    tx.execute(&RECORD, values)?;
    Ok(())
}

pub fn withdraw(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    id: QualificationId,
) -> Result<(), Problem> {
    tx.execute(&WITHDRAW, values![caller.community.id, person, id, caller.now, caller.by()])?;
    Ok(())
}

pub fn care(tx: &mut Tx<'_>, caller: &Caller, people: &[PersonId]) -> Result<Vec<(PersonId, Care)>, Problem> {
    Ok(tx.query_of(&CARE, caller.community.id, people, |row| {
        let care = Care {
            weekly_minutes: row.get(1)?,
            monthly_minutes: row.get(2)?,
            rest_days: row.get(3)?,
            paused_at: row.get(4)?,
            back_on: row.get(5)?,
            version: row.get(6)?,
        };
        Ok((row.get(0)?, care))
    })?)
}

/// Minutes by day that somebody gives between two moments.
pub fn given(
    tx: &mut Tx<'_>,
    caller: &Caller,
    resource: ResourceId,
    from: Instant,
    to: Instant,
) -> Result<Vec<(Day, i64)>, Problem> {
    let values = values![caller.community.id, resource, from, to];
    Ok(tx.query(&GIVEN, values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// When the last hard session since a moment ended.
pub fn hard(
    tx: &mut Tx<'_>,
    caller: &Caller,
    resource: ResourceId,
    since: Instant,
) -> Result<Option<Instant>, Problem> {
    Ok(tx.first(&HARD, values![caller.community.id, resource, since], |row| row.get(0))?)
}
