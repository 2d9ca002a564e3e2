//! Every SQL statement about practitioners.

use ::store::{Tx, statement, values};
use base::Problem;
use people::{Caller, PersonId};

use super::model::Practitioner;
use crate::{
    model::{LocationId, PractitionerId},
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
    // A confidential location is offered to nobody.
    PLACES_OF_TOWN = "SELECT l.id, e.name, e.town FROM location l JOIN entry e ON e.community_id = l.community_id \
        AND e.id = l.id WHERE e.community_id = $1 AND e.kind = 'location' AND e.town_key = $2 AND e.retired_at IS NULL \
        AND l.location_type = 'physical' AND NOT l.confidential ORDER BY e.name_key, e.id LIMIT 60";
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

/// The open places of a town where one can work.
pub fn places_of_town(
    tx: &mut Tx<'_>,
    caller: &Caller,
    town: &str,
) -> Result<Vec<(LocationId, String, String)>, Problem> {
    Ok(tx.query(&PLACES_OF_TOWN, values![caller.community.id, texts::fold(town)], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?)
}
