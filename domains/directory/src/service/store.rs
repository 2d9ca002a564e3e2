//! Every SQL statement about services, what they cost and where they are given.

use std::collections::HashMap;

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::{CostOption, Given, Service, ServiceAtLocation};
use crate::{
    model::{Entity, OrganisationId, ServiceId},
    organisation::store::{Found, read},
    part::{model::Parts, store::put_row},
    row::Stored,
};

statement! {
    PUT_SERVICE = "INSERT INTO service (community_id, id, organisation_id, alternate_name, description, url, \
        email, status, interpretation_services, application_process, fees_description, wait_time, \
        accreditations, eligibility_description, minimum_age, maximum_age, licenses, alert, extra) VALUES ($1, \
        $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) ON CONFLICT \
        (community_id, id) DO UPDATE SET organisation_id = excluded.organisation_id, alternate_name = \
        excluded.alternate_name, description = excluded.description, url = excluded.url, email = excluded.email, \
        status = excluded.status, interpretation_services = excluded.interpretation_services, \
        application_process = excluded.application_process, fees_description = excluded.fees_description, \
        wait_time = excluded.wait_time, accreditations = excluded.accreditations, eligibility_description = \
        excluded.eligibility_description, minimum_age = excluded.minimum_age, maximum_age = \
        excluded.maximum_age, licenses = excluded.licenses, alert = excluded.alert, extra = excluded.extra";
    PUT_SERVICE_AT_LOCATION = "INSERT INTO service_at_location (community_id, id, service_id, location_id, \
        description, extra) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (community_id, id) DO UPDATE SET \
        service_id = excluded.service_id, location_id = excluded.location_id, description = \
        excluded.description, extra = excluded.extra";
    PUT_COST_OPTION = "INSERT INTO cost_option (community_id, id, service_id, kind, valid_from, valid_to, \
        option, currency, amount, amount_description, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
        $11) ON CONFLICT (community_id, id) DO UPDATE SET service_id = excluded.service_id, kind = \
        excluded.kind, valid_from = excluded.valid_from, valid_to = excluded.valid_to, option = excluded.option, \
        currency = excluded.currency, amount = excluded.amount, amount_description = \
        excluded.amount_description, extra = excluded.extra";
    PAGE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, s.id, s.organisation_id, \
        s.alternate_name, s.description, s.url, s.email, s.status, s.interpretation_services, \
        s.application_process, s.fees_description, s.wait_time, s.accreditations, s.eligibility_description, \
        s.minimum_age, s.maximum_age, s.licenses, s.alert, s.extra FROM service s JOIN entry e ON e.community_id \
        = s.community_id AND e.id = s.id WHERE s.community_id = $1 AND s.id > $2 AND e.retired_at IS NULL ORDER \
        BY s.id LIMIT $3";
    ONE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, s.id, s.organisation_id, \
        s.alternate_name, s.description, s.url, s.email, s.status, s.interpretation_services, \
        s.application_process, s.fees_description, s.wait_time, s.accreditations, s.eligibility_description, \
        s.minimum_age, s.maximum_age, s.licenses, s.alert, s.extra FROM service s JOIN entry e ON e.community_id \
        = s.community_id AND e.id = s.id WHERE s.community_id = $1 AND s.id = $2";
    COSTS = "SELECT id, service_id, kind, valid_from, valid_to, option, currency, amount, amount_description, \
        extra FROM cost_option WHERE community_id = $1 AND service_id >= $2 AND service_id <= $3 ORDER BY \
        service_id, id";
    DROP_COSTS = "DELETE FROM cost_option WHERE community_id = $1 AND service_id = $2";
    GIVEN = "SELECT id, service_id, location_id, description, extra FROM service_at_location WHERE community_id \
        = $1 AND service_id >= $2 AND service_id <= $3 ORDER BY service_id, id";
    DROP_GIVEN = "DELETE FROM service_at_location WHERE community_id = $1 AND service_id = $2";
    OF_ORGANISATION = "SELECT s.id, e.name FROM service s JOIN entry e ON e.community_id = s.community_id AND e.id = s.id \
        WHERE s.community_id = $1 AND s.organisation_id = $2 AND e.retired_at IS NULL ORDER BY e.name_key, s.id LIMIT $3";
}

pub fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    row: &Service,
    costs: &[CostOption],
    given: &[Given],
    fresh: bool,
) -> Result<(), Problem> {
    put_row(tx, caller, &PUT_SERVICE, row)?;
    if !fresh {
        for gone in self::given(tx, caller, row.id, row.id)?.remove(&row.id).unwrap_or_default() {
            Parts::default().save(tx, caller, Entity::ServiceAtLocation, gone.id, false)?;
        }
        tx.execute(&DROP_COSTS, values![caller.community.id, row.id])?;
        tx.execute(&DROP_GIVEN, values![caller.community.id, row.id])?;
    }
    for cost in costs {
        put_row(tx, caller, &PUT_COST_OPTION, &CostOption { service: row.id, ..cost.clone() })?;
    }
    for given in given {
        let at = ServiceAtLocation { service: row.id, ..given.at.clone() };
        put_row(tx, caller, &PUT_SERVICE_AT_LOCATION, &at)?;
        given.parts.save(tx, caller, Entity::ServiceAtLocation, at.id, true)?;
    }
    Ok(())
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: ServiceId) -> Result<Option<Found<Service>>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], read)?)
}

pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<ServiceId>,
    most: i64,
) -> Result<Vec<Found<Service>>, Problem> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    Ok(tx.query(&PAGE, values![caller.community.id, after, most], read)?)
}

pub fn costs(
    tx: &mut Tx<'_>,
    caller: &Caller,
    first: ServiceId,
    last: ServiceId,
) -> Result<HashMap<ServiceId, Vec<CostOption>>, Problem> {
    let mut found: HashMap<ServiceId, Vec<CostOption>> = HashMap::new();
    tx.each(&COSTS, values![caller.community.id, first, last], |row| {
        let cost = CostOption::read(row)?;
        found.entry(cost.service).or_default().push(cost);
        Ok(())
    })?;
    Ok(found)
}

pub fn given(
    tx: &mut Tx<'_>,
    caller: &Caller,
    first: ServiceId,
    last: ServiceId,
) -> Result<HashMap<ServiceId, Vec<ServiceAtLocation>>, Problem> {
    let mut found: HashMap<ServiceId, Vec<ServiceAtLocation>> = HashMap::new();
    tx.each(&GIVEN, values![caller.community.id, first, last], |row| {
        let at = ServiceAtLocation::read(row)?;
        found.entry(at.service).or_default().push(at);
        Ok(())
    })?;
    Ok(found)
}

pub fn of_organisation(
    tx: &mut Tx<'_>,
    caller: &Caller,
    organisation: OrganisationId,
    most: i64,
) -> Result<Vec<(ServiceId, String)>, Problem> {
    let values = values![caller.community.id, organisation, most];
    Ok(tx.query(&OF_ORGANISATION, values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}
