//! Every SQL statement about practitioners.

use ::store::{Tx, statement, values};
use base::Problem;
use people::{Caller, PersonId};

use super::model::Practitioner;
use crate::{
    model::PractitionerId,
    organisation::store::{Found, read},
    part::store::put_row,
};

statement! {
    PUT_PRACTITIONER = "INSERT INTO practitioner (community_id, id, person_id, organisation_id, profession, \
        about, url, tele, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (community_id, id) DO \
        UPDATE SET person_id = excluded.person_id, organisation_id = excluded.organisation_id, profession = \
        excluded.profession, about = excluded.about, url = excluded.url, tele = excluded.tele, extra = \
        excluded.extra";
    PAGE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, p.id, p.person_id, p.organisation_id, \
        p.profession, p.about, p.url, p.tele, p.extra FROM practitioner p JOIN entry e ON e.community_id = \
        p.community_id AND e.id = p.id WHERE p.community_id = $1 AND p.id > $2 AND e.retired_at IS NULL ORDER BY \
        p.id LIMIT $3";
    ONE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, p.id, p.person_id, p.organisation_id, \
        p.profession, p.about, p.url, p.tele, p.extra FROM practitioner p JOIN entry e ON e.community_id = \
        p.community_id AND e.id = p.id WHERE p.community_id = $1 AND p.id = $2";
    OF_PERSON = "SELECT id FROM practitioner WHERE community_id = $1 AND person_id = $2";
}

pub fn put(tx: &mut Tx<'_>, caller: &Caller, row: &Practitioner) -> Result<(), Problem> {
    put_row(tx, caller, &PUT_PRACTITIONER, row)
}

pub fn one(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: PractitionerId,
) -> Result<Option<Found<Practitioner>>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], read)?)
}

pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<PractitionerId>,
    most: i64,
) -> Result<Vec<Found<Practitioner>>, Problem> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    Ok(tx.query(&PAGE, values![caller.community.id, after, most], read)?)
}

pub fn of_person(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
) -> Result<Option<PractitionerId>, Problem> {
    Ok(tx.first(&OF_PERSON, values![caller.community.id, person], |row| row.get(0))?)
}
