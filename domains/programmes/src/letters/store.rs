//! Every SQL statement about letters.

use ::store::{Tx, statement, values};
use base::Problem;
use people::{Caller, PersonId};
use texts::Lang;

use crate::model::MeetingId;

statement! {
    // Somebody who can be written to and has not said no.
    READER = "SELECT lang FROM person WHERE community_id = $1 AND id = $2 AND email IS NOT NULL AND erased_at IS NULL \
        AND NOT EXISTS (SELECT 1 FROM letters_off o WHERE o.community_id = $1 AND o.person_id = $2)";
    EXPECTED = "SELECT person_id FROM attendance WHERE community_id = $1 AND meeting_id = $2 AND status = 'planned'";
    IS_OFF = "SELECT 1 FROM letters_off WHERE community_id = $1 AND person_id = $2";
    OFF = "INSERT INTO letters_off (community_id, person_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    ON = "DELETE FROM letters_off WHERE community_id = $1 AND person_id = $2";
}

/// The language somebody is written to in; nothing for those who get no letters.
pub fn reader(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Option<Lang>, Problem> {
    let lang: Option<String> = tx.first(&READER, values![caller.community.id, person], |row| row.get(0))?;
    Ok(lang.map(|code| Lang::from_code(&code).unwrap_or(caller.community.lang)))
}

/// Those planned for a meeting by name.
pub fn expected(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Vec<PersonId>, Problem> {
    Ok(tx.query(&EXPECTED, values![caller.community.id, meeting], |row| row.get(0))?)
}

pub fn is_off(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<bool, Problem> {
    Ok(tx.first(&IS_OFF, values![caller.community.id, person], |_| Ok(()))?.is_some())
}

pub fn set(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, wanted: bool) -> Result<(), Problem> {
    if wanted {
        tx.execute(&ON, values![caller.community.id, person])?;
    } else {
        tx.execute(&OFF, values![caller.community.id, person, caller.now])?;
    }
    Ok(())
}
