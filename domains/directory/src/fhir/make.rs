//! From what anybody may see to resources of FHIR.

use super::model::{
    Address, AvailableTime, CodeableConcept, Coding, ContactPoint, Eligibility, HealthcareService,
    Identifier, Location, Organization, Position, PractitionerRole, Reference, Resource,
};
use crate::{
    listing::model::Listing,
    location::model::Place,
    model::{CostKind, LocationType, ServiceStatus},
    organisation,
    part::model::{Parts, Schedule},
    practitioner,
    taxonomy::model::Ours,
};

const LANGUAGES: &str = "urn:ietf:bcp:47";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/service-category";
const CONDITIONS: &str = "http://terminology.hl7.org/CodeSystem/service-provision-conditions";
const PHYSICAL_TYPE: &str = "http://terminology.hl7.org/CodeSystem/location-physical-type";

fn refer(kind: &str, id: impl std::fmt::Display, display: &str) -> Reference {
    Reference { reference: Some(format!("{kind}/{id}")), display: display.to_owned() }
}

fn coded(system: &'static str, code: &str, display: &str) -> CodeableConcept {
    let coding = Coding { system, code: code.to_owned(), display: display.to_owned() };
    CodeableConcept { coding: vec![coding], text: String::new() }
}

fn text(text: impl Into<String>) -> CodeableConcept {
    CodeableConcept { coding: Vec::new(), text: text.into() }
}

fn telecom(parts: &Parts, email: &str, url: &str) -> Vec<ContactPoint> {
    let mut all: Vec<ContactPoint> = parts
        .phones
        .iter()
        .map(|phone| {
            let system = match phone.kind.as_str() {
                "fax" => "fax",
                "text" => "sms",
                _ => "phone",
            };
            ContactPoint { system, value: phone.number.clone() }
        })
        .collect();
    for (system, value) in [("email", email), ("url", url)] {
        if !value.trim().is_empty() {
            all.push(ContactPoint { system, value: value.to_owned() });
        }
    }
    all
}

fn communication(parts: &Parts) -> Vec<CodeableConcept> {
    let coded_or_named = |language: &crate::part::model::Language| match language.code.as_str() {
        "" => text(&*language.name),
        code => coded(LANGUAGES, code, ""),
    };
    parts.languages.iter().map(coded_or_named).collect()
}

/// Our own terms by their codes; others' terms are in HSDS.
fn terms(parts: &Parts, wanted: &[Ours]) -> Vec<CodeableConcept> {
    let found = parts.terms().filter_map(Ours::find);
    found.filter(|(ours, _)| wanted.contains(ours)).map(|(_, code)| text(code)).collect()
}

/// Weekly hours; what a schedule says in other ways FHIR has no field for.
fn available(schedules: &[Schedule]) -> Vec<AvailableTime> {
    schedules
        .iter()
        .filter(|schedule| schedule.freq != "MONTHLY" && schedule.every.unwrap_or(1) == 1)
        .filter_map(|schedule| {
            let days: Vec<&'static str> =
                schedule.byday.split(',').filter_map(|day| weekday(day.trim())).collect();
            let time = |text: &str| web::parse_time(text).map(|time| time.strftime("%H:%M:%S").to_string());
            let (start, end) = (time(&schedule.opens_at), time(&schedule.closes_at));
            (!days.is_empty()).then_some(AvailableTime {
                days_of_week: days,
                available_start_time: start,
                available_end_time: end,
            })
        })
        .collect()
}

fn weekday(day: &str) -> Option<&'static str> {
    Some(match day {
        "MO" => "mon",
        "TU" => "tue",
        "WE" => "wed",
        "TH" => "thu",
        "FR" => "fri",
        "SA" => "sat",
        "SU" => "sun",
        _ => return None,
    })
}

pub fn organization(shown: &organisation::model::Shown) -> Resource {
    let row = &shown.card.organisation;
    let identifier = Some(row.uri.trim()).filter(|uri| !uri.is_empty());
    let identifier =
        identifier.map(|uri| Identifier { system: "urn:ietf:rfc:3986".to_owned(), value: uri.to_owned() });
    Resource::Organization(Organization {
        id: row.id.to_string(),
        active: true,
        identifier: identifier.into_iter().collect(),
        name: shown.card.name.clone(),
        alias: Some(row.alternate_name.clone()).filter(|name| !name.is_empty()).into_iter().collect(),
        telecom: telecom(&shown.card.parts, &row.email, &row.website),
    })
}

pub fn location(place: &Place) -> Resource {
    let row = place.location();
    let address = place.address().map(|address| Address {
        line: [address.address_1(), address.address_2()]
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        city: address.city().to_owned(),
        state: address.state_province().to_owned(),
        postal_code: address.postal_code().to_owned(),
        country: address.country().to_owned(),
    });
    let online = row.kind == LocationType::Virtual;
    Resource::Location(Location {
        id: row.id.to_string(),
        status: "active",
        mode: "instance",
        name: place.name().to_owned(),
        description: row.description.clone(),
        telecom: telecom(place.parts(), "", &row.url),
        address: address.filter(|address| *address != Address::default()),
        physical_type: online.then(|| coded(PHYSICAL_TYPE, "vi", "Virtual")),
        position: place.position().map(|(latitude, longitude)| Position { longitude, latitude }),
        managing_organization: row.organisation.map(|id| refer("Organization", id, "")),
    })
}

pub fn healthcare_service(listing: &Listing) -> Resource {
    let row = &listing.card.service;
    let mut conditions = Vec::new();
    for cost in &listing.card.costs {
        let code = match cost.kind {
            CostKind::Free | CostKind::Nfz | CostKind::Commune => "free",
            CostKind::Sliding | CostKind::Stipend | CostKind::Refund => "disc",
            CostKind::Paid => "cost",
            CostKind::Other => continue,
        };
        let condition = coded(CONDITIONS, code, "");
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    let mut hours = available(&listing.parts().schedules);
    for site in &listing.sites {
        hours.extend(available(&site.given.parts.schedules));
    }
    let eligibility = Some(row.eligibility_description.clone()).filter(|text| !text.is_empty());
    Resource::HealthcareService(HealthcareService {
        id: row.id.to_string(),
        active: row.status == ServiceStatus::Active,
        provided_by: listing.organisation.as_ref().map(|(id, name)| refer("Organization", id, name)),
        category: vec![coded(CATEGORY, "22", "Mental Health")],
        kind: terms(listing.parts(), &[Ours::Help]),
        location: listing
            .sites
            .iter()
            .map(|site| refer("Location", site.place.id(), site.place.name()))
            .collect(),
        name: listing.card.name.clone(),
        comment: row.description.clone(),
        telecom: telecom(listing.parts(), &row.email, &row.url),
        service_provision_code: conditions,
        eligibility: eligibility.map(|comment| Eligibility { comment }).into_iter().collect(),
        communication: communication(listing.parts()),
        available_time: hours,
    })
}

pub fn practitioner_role(shown: &practitioner::model::Shown) -> Resource {
    let row = &shown.card.practitioner;
    Resource::PractitionerRole(PractitionerRole {
        id: row.id.to_string(),
        active: true,
        practitioner: Some(Reference { reference: None, display: shown.card.name.clone() }),
        organization: row.organisation.map(|id| refer("Organization", id, "")),
        code: vec![text(row.profession.as_str().replace('_', " "))],
        specialty: terms(&shown.card.parts, &[Ours::Approach]),
        telecom: telecom(&shown.card.parts, "", &row.url),
        available_time: available(&shown.card.parts.schedules),
    })
}
