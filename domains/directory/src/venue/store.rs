//! Every SQL statement about venues.

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;
use programmes::model::PlaceId;

use super::model::Venue;
use crate::{
    model::VenueId,
    organisation::store::{Found, read},
    part::store::put_row,
};

statement! {
    PUT_VENUE = "INSERT INTO venue (community_id, id, location_id, organisation_id, house, description, seats, \
        hours, cost, equipment, place_id, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON \
        CONFLICT (community_id, id) DO UPDATE SET location_id = excluded.location_id, organisation_id = \
        excluded.organisation_id, house = excluded.house, description = excluded.description, seats = \
        excluded.seats, hours = excluded.hours, cost = excluded.cost, equipment = excluded.equipment, place_id = \
        excluded.place_id, extra = excluded.extra";
    PAGE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, v.id, v.location_id, v.organisation_id, \
        v.house, v.description, v.seats, v.hours, v.cost, v.equipment, v.place_id, v.extra FROM venue v JOIN \
        entry e ON e.community_id = v.community_id AND e.id = v.id WHERE v.community_id = $1 AND v.id > $2 AND \
        e.retired_at IS NULL ORDER BY v.id LIMIT $3";
    ONE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, v.id, v.location_id, v.organisation_id, \
        v.house, v.description, v.seats, v.hours, v.cost, v.equipment, v.place_id, v.extra FROM venue v JOIN \
        entry e ON e.community_id = v.community_id AND e.id = v.id WHERE v.community_id = $1 AND v.id = $2";
    OF_PLACE = "SELECT id FROM venue WHERE community_id = $1 AND place_id = $2";
}

pub fn put(tx: &mut Tx<'_>, caller: &Caller, row: &Venue) -> Result<(), Problem> {
    put_row(tx, caller, &PUT_VENUE, row)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: VenueId) -> Result<Option<Found<Venue>>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], read)?)
}

pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<VenueId>,
    most: i64,
) -> Result<Vec<Found<Venue>>, Problem> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    Ok(tx.query(&PAGE, values![caller.community.id, after, most], read)?)
}

pub fn of_place(tx: &mut Tx<'_>, caller: &Caller, place: PlaceId) -> Result<Option<VenueId>, Problem> {
    Ok(tx.first(&OF_PLACE, values![caller.community.id, place], |row| row.get(0))?)
}
