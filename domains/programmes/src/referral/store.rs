use people::{Caller, PersonId};
use store::{Error, Row, Tx, statement, values};

use super::consent::ConsentId;
use super::{NewReferral, Reason, Referral, ReferralId, Status, Step, StepId, Subject, Target};
use crate::model::{CircleId, MeetingId, ProgrammeId};

macro_rules! columns {
    () => {
        "r.id, r.programme_id, r.person_id, r.target, r.receiver, r.status, r.consent_id, r.note, r.created_at"
    };
}

statement! {
    // By a membership, or by the person it belongs to.
    SUBJECTS = "SELECT m.id, m.person_id, m.pseudonym, c.id, c.name, c.programme_id, m.part FROM membership m \
        JOIN circle c ON c.community_id = m.community_id AND c.id = m.circle_id \
        WHERE m.community_id = $1 AND m.id IN (SELECT id FROM membership WHERE community_id = $1 AND id = $2 \
        UNION ALL SELECT id FROM membership WHERE community_id = $1 AND person_id = $2) ORDER BY m.joined_on, m.id";
    IN_CIRCLE = "SELECT m.id, m.person_id, m.pseudonym, c.id, c.name, c.programme_id, m.part FROM membership m \
        JOIN circle c ON c.community_id = m.community_id AND c.id = m.circle_id \
        JOIN person p ON p.community_id = m.community_id AND p.id = m.person_id AND p.erased_at IS NULL \
        WHERE m.community_id = $1 AND m.circle_id = $2 AND m.part = 'member' \
        AND (m.left_on IS NULL OR m.left_on >= $3) ORDER BY m.pseudonym_key";
    OWN_CIRCLES = "SELECT circle_id FROM membership WHERE community_id = $1 AND person_id = $2 \
        AND part = 'facilitator' AND left_on IS NULL";
    // $2 status, $3 target, $4 the facilitator whose circles count; each may be null for all.
    LIST = concat!("SELECT ", columns!(), " FROM referral r WHERE r.community_id = $1 \
        AND (CAST($2 AS text) IS NULL OR r.status = $2) AND (CAST($3 AS text) IS NULL OR r.target = $3) \
        AND (CAST($4 AS text) IS NULL OR EXISTS (SELECT 1 FROM membership m JOIN membership f \
        ON f.community_id = m.community_id AND f.circle_id = m.circle_id AND f.person_id = $4 \
        AND f.part = 'facilitator' AND f.left_on IS NULL WHERE m.community_id = r.community_id \
        AND m.person_id = r.person_id AND m.part = 'member')) \
        ORDER BY CASE r.status WHEN 'open' THEN 0 WHEN 'accepted' THEN 1 ELSE 2 END, r.created_at DESC, r.id DESC \
        LIMIT $5 OFFSET $6");
    BY_ID = concat!("SELECT ", columns!(), " FROM referral r WHERE r.community_id = $1 AND r.id = $2");
    OF_PERSON = concat!("SELECT ", columns!(), " FROM referral r WHERE r.community_id = $1 AND r.person_id = $2 \
        ORDER BY r.created_at DESC, r.id DESC");
    INSERT = "INSERT INTO referral (community_id, id, programme_id, person_id, target, receiver, status, consent_id, \
        note, created_at, created_by, journey_id) VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9, $10, $11) \
        ON CONFLICT (community_id, id) DO NOTHING";
    MOVE = "UPDATE referral SET status = $4 WHERE community_id = $1 AND id = $2 AND status = $3";
    INSERT_STEP = "INSERT INTO referral_step (community_id, id, referral_id, status, at, by_id, reason) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    STEPS = "SELECT id, status, at, reason FROM referral_step WHERE community_id = $1 AND referral_id = $2 \
        ORDER BY at, id";
    JOURNEY = "SELECT journey_id FROM meeting WHERE community_id = $1 AND id = $2";
}

fn read(row: &Row<'_>) -> Result<Referral, Error> {
    Ok(Referral {
        id: row.get(0)?,
        programme: row.get(1)?,
        person: row.get(2)?,
        target: row.get(3)?,
        receiver: row.get(4)?,
        status: row.get(5)?,
        consent: row.get(6)?,
        note: row.get(7)?,
        created_at: row.get(8)?,
    })
}

fn read_subject(row: &Row<'_>) -> Result<Subject, Error> {
    Ok(Subject {
        membership: row.get(0)?,
        person: row.get(1)?,
        pseudonym: row.get(2)?,
        circle: row.get(3)?,
        circle_name: row.get(4)?,
        programme: row.get(5)?,
        part: row.get(6)?,
    })
}

/// `id` is a membership's or a person's.
pub fn subjects<K>(tx: &mut Tx<'_>, caller: &Caller, id: base::Id<K>) -> Result<Vec<Subject>, Error> {
    tx.query(&SUBJECTS, values![caller.community.id, id], read_subject)
}

pub fn in_circle(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Subject>, Error> {
    tx.query(&IN_CIRCLE, values![caller.community.id, circle, caller.today()], read_subject)
}

pub fn own_circles(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<CircleId>, Error> {
    tx.query(&OWN_CIRCLES, values![caller.community.id, person], |row| row.get(0))
}

pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    status: Option<Status>,
    target: Option<Target>,
    facilitator: Option<PersonId>,
    (most, skipped): (i64, i64),
) -> Result<Vec<Referral>, Error> {
    let community = caller.community.id;
    tx.query(&LIST, values![community, status, target, facilitator, most, skipped], read)
}

pub fn by_id(tx: &mut Tx<'_>, caller: &Caller, id: ReferralId) -> Result<Option<Referral>, Error> {
    tx.first(&BY_ID, values![caller.community.id, id], read)
}

pub fn of_person(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<Referral>, Error> {
    tx.query(&OF_PERSON, values![caller.community.id, person], read)
}

/// What an opening writes besides the form.
pub struct Opening<'a> {
    pub programme: ProgrammeId,
    pub person: PersonId,
    pub consent: ConsentId,
    pub note: Option<&'a Vec<u8>>,
    pub by: PersonId,
    pub journey: String,
}

/// Answers whether the row is new: an id that is there already changes nothing.
pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    new: &NewReferral,
    with: &Opening<'_>,
) -> Result<bool, Error> {
    let rows = tx.execute(
        &INSERT,
        values![
            caller.community.id,
            new.id,
            with.programme,
            with.person,
            new.target,
            &new.receiver,
            with.consent,
            with.note,
            caller.now,
            with.by,
            &with.journey
        ],
    )?;
    Ok(rows == 1)
}

/// Moves a referral unless somebody was quicker.
pub fn set_status(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: ReferralId,
    from: Status,
    to: Status,
) -> Result<bool, Error> {
    Ok(tx.execute(&MOVE, values![caller.community.id, id, from, to])? == 1)
}

pub fn add_step(
    tx: &mut Tx<'_>,
    caller: &Caller,
    referral: ReferralId,
    id: StepId,
    (status, reason): (Status, Option<Reason>),
    by: PersonId,
) -> Result<(), Error> {
    let reason = reason.map_or("", Reason::as_str);
    tx.execute(&INSERT_STEP, values![caller.community.id, id, referral, status, caller.now, by, reason])?;
    Ok(())
}

pub fn steps(tx: &mut Tx<'_>, caller: &Caller, referral: ReferralId) -> Result<Vec<Step>, Error> {
    tx.query(&STEPS, values![caller.community.id, referral], |row| {
        let reason: String = row.get(3)?;
        Ok(Step { id: row.get(0)?, status: row.get(1)?, at: row.get(2)?, reason: reason.parse().ok() })
    })
}

pub fn journey_of(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Option<String>, Error> {
    tx.first(&JOURNEY, values![caller.community.id, meeting], |row| row.get(0))
}
