//! What this room knows of a person: given to them on request, and made unlinkable when they go.
//!
//! Whoever leaves is called nothing any more in what was booked, and what is still ahead is called off. What they
//! offered ends and loses its name and its words. A shield and the bounds of care go.

use base::{Instant, Problem};
use people::{Caller, PersonId, Room};
use serde_json::{Value, json};
use store::{Tx, sixteen, statement, values};

people::room!(Room { erase, export, known_as, called });

statement! {
    FREE = "DELETE FROM booked_cell WHERE community_id = $1 AND booking_id IN (SELECT id FROM booking \
        WHERE community_id = $1 AND person_id = $2 AND status IN ('requested', 'booked'))";
    FREE_GIVEN = "DELETE FROM booked_cell WHERE community_id = $1 AND booking_id IN (SELECT id FROM booking \
        WHERE community_id = $1 AND resource = $2 AND status IN ('requested', 'booked'))";
    HELD = "SELECT hold_id FROM booking WHERE community_id = $1 AND (person_id = $2 OR resource = $2) \
        AND status IN ('requested', 'booked') AND hold_id IS NOT NULL";
    CALL_OFF = "UPDATE booking SET status = 'cancelled', cancelled_by = 'person', cancel_reason = 'other', cancelled_at = $3, \
        version = version + 1, changed_at = $3 WHERE community_id = $1 AND person_id = $2 \
        AND status IN ('requested', 'booked')";
    CALL_OFF_GIVEN = "UPDATE booking SET status = 'cancelled', cancelled_by = 'helper', cancel_reason = 'other', \
        cancelled_at = $3, version = version + 1, changed_at = $3 WHERE community_id = $1 AND resource = $2 \
        AND status IN ('requested', 'booked')";
    UNNAME = "UPDATE booking SET called = '—' WHERE community_id = $1 AND person_id = $2";
    END_OFFERS = "UPDATE offer SET name = '—', about = '', topics = '', town = '', gender = 'unsaid', online_address = '', \
        status = 'ended', version = version + 1, changed_at = $3 WHERE community_id = $1 AND person_id = $2";
    DROP_TIMES = "DELETE FROM availability WHERE community_id = $1 AND offer_id IN (SELECT id FROM offer \
        WHERE community_id = $1 AND person_id = $2)";
    DROP_AWAY = "DELETE FROM absence WHERE community_id = $1 AND resource = $2";
    DROP_LEARNT = "DELETE FROM qualification WHERE community_id = $1 AND person_id = $2";
    DROP_SHIELD = "DELETE FROM shield WHERE community_id = $1 AND person_id = $2";
    DROP_CARE = "DELETE FROM helper_care WHERE community_id = $1 AND person_id = $2";
    DROP_SEATS = "DELETE FROM seat WHERE community_id = $1 AND person_id = $2";
    BOOKED = "SELECT b.starts_local, b.minutes, b.format, b.status, b.called, o.name FROM booking b JOIN offer o \
        ON o.community_id = b.community_id AND o.id = b.offer_id WHERE b.community_id = $1 AND b.person_id = $2 \
        ORDER BY b.starts_at";
    OFFERED = "SELECT name, about, kind, status FROM offer WHERE community_id = $1 AND resource = $2 ORDER BY id";
    LEARNT = "SELECT title, obtained_on, expires_on FROM qualification WHERE community_id = $1 AND person_id = $2 \
        ORDER BY obtained_on, id";
    CARE = "SELECT weekly_minutes, monthly_minutes, rest_days, paused_at FROM helper_care WHERE community_id = $1 \
        AND person_id = $2";
    NAMES = concat!("SELECT resource, name FROM offer WHERE community_id = $1 AND resource IN (", sixteen!(), ") \
        AND status <> 'ended' ORDER BY id");
}

fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    let community = caller.community.id;
    let held = tx.query(&HELD, values![community, person], |row| row.get(0))?;
    crate::booking::actions::let_go(tx, caller, held)?;
    for statement in [
        &FREE,
        &FREE_GIVEN,
        &UNNAME,
        &DROP_TIMES,
        &DROP_AWAY,
        &DROP_LEARNT,
        &DROP_SHIELD,
        &DROP_CARE,
        &DROP_SEATS,
    ] {
        tx.execute(statement, values![community, person])?;
    }
    for statement in [&CALL_OFF, &CALL_OFF_GIVEN, &END_OFFERS] {
        tx.execute(statement, values![community, person, caller.now])?;
    }
    Ok(())
}

fn known_as(
    tx: &mut Tx<'_>,
    caller: &Caller,
    people: &[PersonId],
) -> Result<Vec<(PersonId, String)>, Problem> {
    Ok(tx.query_of(&NAMES, caller.community.id, people, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn called(_: &mut Tx<'_>, _: &Caller, _: &str, _: i64) -> Result<Vec<PersonId>, Problem> {
    // A word for one booking finds nobody: it is nobody's name.
    Ok(Vec::new())
}

fn export(tx: &mut Tx<'_>, caller: &Caller) -> Result<(&'static str, Value), Problem> {
    let values = values![caller.community.id, caller.person()?];
    let booked = tx.query(&BOOKED, values, |row| {
        Ok(json!({
            "starts": row.get::<String>(0)?, "minutes": row.get::<i64>(1)?, "format": row.get::<String>(2)?,
            "status": row.get::<String>(3)?, "called": row.get::<String>(4)?, "with": row.get::<String>(5)?,
        }))
    })?;
    let offered = tx.query(&OFFERED, values, |row| {
        Ok(json!({
            "name": row.get::<String>(0)?, "about": row.get::<String>(1)?, "kind": row.get::<String>(2)?,
            "status": row.get::<String>(3)?,
        }))
    })?;
    let learnt = tx.query(&LEARNT, values, |row| {
        Ok(json!({
            "title": row.get::<String>(0)?, "on": row.get::<String>(1)?, "until": row.get::<Option<String>>(2)?,
        }))
    })?;
    let care = tx.query(&CARE, values, |row| {
        Ok(json!({
            "weekly_minutes": row.get::<Option<i64>>(0)?, "monthly_minutes": row.get::<Option<i64>>(1)?,
            "rest_days": row.get::<i64>(2)?, "paused_at": row.get::<Option<Instant>>(3)?,
        }))
    })?;
    Ok(("booking", json!({ "booked": booked, "offered": offered, "learnt": learnt, "care": care })))
}
