//! What programmes know of a person: given to them on request, and made unlinkable when they go.
//!
//! A pseudonym becomes a word that leads nowhere and the place in the circle is given back; registers keep counting
//! somebody. A note to a referral is sealed with the person's key and goes with it. Reasons of corrections are written in
//! clear: those that are about the person go, and so do those of their circles that say their pseudonym.

use base::{Day, Id, Instant, Problem};
use people::{Caller, PersonId, Room, access};
use serde_json::{Value, json};
use store::{Tx, sixteen, statement, values};

use crate::model::{Membership, MembershipId};

people::room!(Room { erase, export, known_as, called });

statement! {
    MINE = "SELECT m.id, m.pseudonym, c.name, m.part, m.joined_on, m.left_on FROM membership m \
        JOIN circle c ON c.community_id = m.community_id AND c.id = m.circle_id \
        WHERE m.community_id = $1 AND m.person_id = $2 ORDER BY m.joined_on, m.id";
    KNOWN_AS = concat!("SELECT m.person_id, m.pseudonym, c.name FROM membership m \
        JOIN circle c ON c.community_id = m.community_id AND c.id = m.circle_id \
        WHERE m.community_id = $1 AND m.person_id IN (", sixteen!(), ") ORDER BY m.joined_on, m.id");
    // $2 is where to look, $3 how long the beginning is and $4 the beginning.
    CALLED = "SELECT m.person_id FROM membership m WHERE m.community_id = $1 AND substr(m.pseudonym_key, 1, 2) = $2 \
        AND substr(m.pseudonym_key, 1, CAST(CAST($3 AS bigint) AS integer)) = $4 ORDER BY m.pseudonym_key LIMIT $5";
    CIRCLE_OF = "SELECT circle_id FROM membership WHERE community_id = $1 AND id = $2";
    REASONS = "SELECT id, reason FROM attendance_correction WHERE community_id = $1 \
        AND meeting_id IN (SELECT id FROM meeting WHERE community_id = $1 AND circle_id = $2)";
    UNSAY = "UPDATE attendance_correction SET reason = '—' WHERE community_id = $1 AND id = $2";
    UNSAY_ABOUT = "UPDATE attendance_correction SET reason = '—' WHERE community_id = $1 AND person_id = $2";
    NOBODY = "UPDATE membership SET pseudonym = $3, pseudonym_key = $4, left_on = COALESCE(left_on, $5) \
        WHERE community_id = $1 AND id = $2";
    // Nobody is expected at meetings that are still to come.
    UNPLAN = "DELETE FROM attendance WHERE community_id = $1 AND person_id = $2 AND status = 'planned' \
        AND meeting_id IN (SELECT id FROM meeting WHERE community_id = $1 AND status = 'planned')";
    EMPTY_NOTES = "UPDATE referral SET note = NULL WHERE community_id = $1 AND person_id = $2";
    // No file brings back whoever asked to go; the reference itself says nothing about whom.
    KEEP_AWAY = "INSERT INTO office_gone (community_id, reference) SELECT community_id, reference FROM office_record \
        WHERE community_id = $1 AND person_id = $2 ON CONFLICT DO NOTHING";
    DROP_RECORD = "DELETE FROM office_record WHERE community_id = $1 AND person_id = $2";
    DROP_LETTERS = "DELETE FROM letters_off WHERE community_id = $1 AND person_id = $2";
    KEPT_ON = "SELECT basis, basis_on, recorded_at FROM office_record WHERE community_id = $1 AND person_id = $2";
    DROP_FILES = "DELETE FROM import_file WHERE community_id = $1 AND person_id = $2";
    WAS_AT = "SELECT g.day, g.starts_local, g.minutes, a.status, a.active FROM attendance a \
        JOIN meeting g ON g.community_id = a.community_id AND g.id = a.meeting_id \
        WHERE a.community_id = $1 AND a.person_id = $2 ORDER BY g.starts_at";
    AGREED = "SELECT purpose, wording_version, channel, given_on, expires_on FROM consent \
        WHERE community_id = $1 AND person_id = $2 ORDER BY recorded_at, id";
    REFERRED = "SELECT id, target, receiver, status, created_at, note FROM referral \
        WHERE community_id = $1 AND person_id = $2 ORDER BY created_at, id";
}

/// The word that stands for somebody who is gone: different each time, so that two circles cannot be compared.
fn nobody(caller: &Caller) -> String {
    format!("— {}", &caller.site.entropy.token()[..8])
}

fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    let community = caller.community.id;
    let mine: Vec<(MembershipId, String)> =
        tx.query(&MINE, values![community, person], |row| Ok((row.get::<Id<Membership>>(0)?, row.get(1)?)))?;
    for (membership, pseudonym) in mine {
        unsay(tx, caller, membership, &texts::fold(&pseudonym))?;
        let word = nobody(caller);
        tx.execute(&NOBODY, values![community, membership, &word, texts::fold(&word), caller.today()])?;
    }
    for statement in
        [&UNSAY_ABOUT, &UNPLAN, &EMPTY_NOTES, &DROP_FILES, &KEEP_AWAY, &DROP_RECORD, &DROP_LETTERS]
    {
        tx.execute(statement, values![community, person])?;
    }
    Ok(())
}

/// Takes away the reasons in a member's circle that say their pseudonym, whoever they are about.
fn unsay(tx: &mut Tx<'_>, caller: &Caller, membership: MembershipId, pseudonym: &str) -> Result<(), Problem> {
    let community = caller.community.id;
    let circle: String = tx.one(&CIRCLE_OF, values![community, membership], |row| row.get(0))?;
    let reasons: Vec<(String, String)> =
        tx.query(&REASONS, values![community, circle], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (id, reason) in reasons {
        if texts::fold(&reason).contains(pseudonym) {
            tx.execute(&UNSAY, values![community, id])?;
        }
    }
    Ok(())
}

fn known_as(
    tx: &mut Tx<'_>,
    caller: &Caller,
    people: &[PersonId],
) -> Result<Vec<(PersonId, String)>, Problem> {
    Ok(tx.query_of(&KNOWN_AS, caller.community.id, people, |row| {
        Ok((row.get(0)?, format!("{} ({})", row.get::<String>(1)?, row.get::<String>(2)?)))
    })?)
}

fn called(tx: &mut Tx<'_>, caller: &Caller, beginning: &str, most: i64) -> Result<Vec<PersonId>, Problem> {
    let first: String = beginning.chars().take(2).collect();
    let wanted = values![caller.community.id, first, beginning.chars().count() as i64, beginning, most];
    Ok(tx.query(&CALLED, wanted, |row| row.get(0))?)
}

fn export(tx: &mut Tx<'_>, caller: &Caller) -> Result<(&'static str, Value), Problem> {
    let (community, me) = (caller.community.id, caller.person()?);
    let circles = tx.query(&MINE, values![community, me], |row| {
        Ok(json!({
            "circle": row.get::<String>(2)?, "pseudonym": row.get::<String>(1)?, "part": row.get::<String>(3)?,
            "joined_on": row.get::<Day>(4)?, "left_on": row.get::<Option<Day>>(5)?,
        }))
    })?;
    let meetings = tx.query(&WAS_AT, values![community, me], |row| {
        Ok(json!({
            "day": row.get::<Day>(0)?, "starts": row.get::<String>(1)?, "minutes": row.get::<i64>(2)?,
            "status": row.get::<String>(3)?, "took_part": row.get::<bool>(4)?,
        }))
    })?;
    let consents = tx.query(&AGREED, values![community, me], |row| {
        Ok(json!({
            "purpose": row.get::<String>(0)?, "wording": row.get::<i64>(1)?, "channel": row.get::<String>(2)?,
            "given_on": row.get::<Day>(3)?, "expires_on": row.get::<Option<Day>>(4)?,
        }))
    })?;
    type Referred = (String, String, String, String, Instant, Option<Vec<u8>>);
    let referred: Vec<Referred> = tx.query(&REFERRED, values![community, me], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
    })?;
    let access = access::own(tx, caller)?;
    let mut referrals = Vec::new();
    for (id, target, receiver, status, since, note) in referred {
        let note = access.open("referral", &id, "note", note.as_deref())?;
        referrals.push(json!({
            "target": target, "receiver": receiver, "status": status, "since": since, "note": note,
        }));
    }
    let kept_on = tx.query(&KEPT_ON, values![community, me], |row| {
        Ok(json!({
            "basis": row.get::<String>(0)?, "since": row.get::<Day>(1)?, "recorded_at": row.get::<Instant>(2)?,
        }))
    })?;
    let part = json!({ "record_kept_on": kept_on, "circles": circles, "meetings": meetings, "consents": consents, "referrals": referrals });
    Ok(("programmes", part))
}
