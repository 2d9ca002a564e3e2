//! Every SQL statement about locations, their addresses and how easily one gets in.

use std::collections::HashMap;

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::{Accessibility, Address, Location};
use crate::{
    model::{LocationId, ServiceId},
    organisation::store::{Found, read},
    part::store::put_row,
    row::Stored,
};

statement! {
    PUT_LOCATION = "INSERT INTO location (community_id, id, organisation_id, location_type, url, alternate_name, \
        description, transportation, latitude, longitude, external_identifier, external_identifier_type, \
        confidential, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT \
        (community_id, id) DO UPDATE SET organisation_id = excluded.organisation_id, location_type = \
        excluded.location_type, url = excluded.url, alternate_name = excluded.alternate_name, description = \
        excluded.description, transportation = excluded.transportation, latitude = excluded.latitude, longitude \
        = excluded.longitude, external_identifier = excluded.external_identifier, external_identifier_type = \
        excluded.external_identifier_type, confidential = excluded.confidential, extra = excluded.extra";
    PUT_ADDRESS = "INSERT INTO address (community_id, id, location_id, attention, address_1, address_2, city, \
        region, state_province, postal_code, country, address_type, place_code, extra) VALUES ($1, $2, $3, $4, \
        $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (community_id, id) DO UPDATE SET location_id = \
        excluded.location_id, attention = excluded.attention, address_1 = excluded.address_1, address_2 = \
        excluded.address_2, city = excluded.city, region = excluded.region, state_province = \
        excluded.state_province, postal_code = excluded.postal_code, country = excluded.country, address_type = \
        excluded.address_type, place_code = excluded.place_code, extra = excluded.extra";
    PUT_ACCESSIBILITY = "INSERT INTO accessibility (community_id, id, location_id, ease, description, details, \
        url, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (community_id, id) DO UPDATE SET \
        location_id = excluded.location_id, ease = excluded.ease, description = excluded.description, details = \
        excluded.details, url = excluded.url, extra = excluded.extra";
    PAGE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, l.id, l.organisation_id, \
        l.location_type, l.url, l.alternate_name, l.description, l.transportation, l.latitude, l.longitude, \
        l.external_identifier, l.external_identifier_type, l.confidential, l.extra FROM location l JOIN entry e \
        ON e.community_id = l.community_id AND e.id = l.id WHERE l.community_id = $1 AND l.id > $2 AND \
        e.retired_at IS NULL ORDER BY l.id LIMIT $3";
    ONE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, l.id, l.organisation_id, \
        l.location_type, l.url, l.alternate_name, l.description, l.transportation, l.latitude, l.longitude, \
        l.external_identifier, l.external_identifier_type, l.confidential, l.extra FROM location l JOIN entry e \
        ON e.community_id = l.community_id AND e.id = l.id WHERE l.community_id = $1 AND l.id = $2";
    OF_SERVICES = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, l.id, l.organisation_id, \
        l.location_type, l.url, l.alternate_name, l.description, l.transportation, l.latitude, l.longitude, \
        l.external_identifier, l.external_identifier_type, l.confidential, l.extra FROM location l JOIN entry e \
        ON e.community_id = l.community_id AND e.id = l.id WHERE l.community_id = $1 AND e.retired_at IS NULL \
        AND l.id IN (SELECT a.location_id FROM service_at_location a WHERE a.community_id = $1 AND a.service_id \
        >= $2 AND a.service_id <= $3) ORDER BY l.id";
    ADDRESSES = "SELECT id, location_id, attention, address_1, address_2, city, region, state_province, \
        postal_code, country, address_type, place_code, extra FROM address WHERE community_id = $1 AND \
        location_id >= $2 AND location_id <= $3 ORDER BY location_id, id";
    DROP_ADDRESSES = "DELETE FROM address WHERE community_id = $1 AND location_id = $2";
    EASES = "SELECT id, location_id, ease, description, details, url, extra FROM accessibility WHERE \
        community_id = $1 AND location_id >= $2 AND location_id <= $3 ORDER BY location_id, id";
    DROP_EASES = "DELETE FROM accessibility WHERE community_id = $1 AND location_id = $2";
    NAMES = "SELECT l.id, e.name, e.town FROM location l JOIN entry e ON e.community_id = l.community_id AND e.id = l.id \
        WHERE l.community_id = $1 AND e.retired_at IS NULL ORDER BY e.town_key, e.name_key, l.id LIMIT $2";
}

pub fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    row: &Location,
    addresses: &[Address],
    eases: &[Accessibility],
    fresh: bool,
) -> Result<(), Problem> {
    put_row(tx, caller, &PUT_LOCATION, row)?;
    if !fresh {
        tx.execute(&DROP_ADDRESSES, values![caller.community.id, row.id])?;
        tx.execute(&DROP_EASES, values![caller.community.id, row.id])?;
    }
    for address in addresses {
        put_row(tx, caller, &PUT_ADDRESS, &Address { location: row.id, ..address.clone() })?;
    }
    for ease in eases {
        put_row(tx, caller, &PUT_ACCESSIBILITY, &Accessibility { location: row.id, ..ease.clone() })?;
    }
    Ok(())
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: LocationId) -> Result<Option<Found<Location>>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], read)?)
}

pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<LocationId>,
    most: i64,
) -> Result<Vec<Found<Location>>, Problem> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    Ok(tx.query(&PAGE, values![caller.community.id, after, most], read)?)
}

/// The living locations at which the services from `first` to `last` are given.
pub fn of_services(
    tx: &mut Tx<'_>,
    caller: &Caller,
    first: ServiceId,
    last: ServiceId,
) -> Result<Vec<Found<Location>>, Problem> {
    Ok(tx.query(&OF_SERVICES, values![caller.community.id, first, last], read)?)
}

pub fn addresses(
    tx: &mut Tx<'_>,
    caller: &Caller,
    first: LocationId,
    last: LocationId,
) -> Result<HashMap<LocationId, Vec<Address>>, Problem> {
    let mut found: HashMap<LocationId, Vec<Address>> = HashMap::new();
    tx.each(&ADDRESSES, values![caller.community.id, first, last], |row| {
        let address = Address::read(row)?;
        found.entry(address.location).or_default().push(address);
        Ok(())
    })?;
    Ok(found)
}

pub fn eases(
    tx: &mut Tx<'_>,
    caller: &Caller,
    first: LocationId,
    last: LocationId,
) -> Result<HashMap<LocationId, Vec<Accessibility>>, Problem> {
    let mut found: HashMap<LocationId, Vec<Accessibility>> = HashMap::new();
    tx.each(&EASES, values![caller.community.id, first, last], |row| {
        let ease = Accessibility::read(row)?;
        found.entry(ease.location).or_default().push(ease);
        Ok(())
    })?;
    Ok(found)
}

pub fn names(
    tx: &mut Tx<'_>,
    caller: &Caller,
    most: i64,
) -> Result<Vec<(LocationId, String, String)>, Problem> {
    Ok(tx.query(&NAMES, values![caller.community.id, most], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?)
}
