//! The directory for systems of health care: FHIR R4 `Organization`, `Location`, `HealthcareService` and `PractitionerRole`.
//!
//! The structs in [`model`] are the part of FHIR that we say something with, no more; what is not known is left out, never
//! guessed. They are made of what anybody may see, as everything that leaves.

mod make;
pub mod model;

use ::store::Tx;
use axum::{http::StatusCode, response::Response};
use base::{Id, Problem};
use people::{Caller, Door, Routes, Visit};
use serde::{Deserialize, Serialize};
use serde_json::json;
use web::{Answer, Ask, At};

use crate::{hsds::api::open_json, listing, location, organisation, practitioner};
pub use make::{healthcare_service, location as location_resource, organization, practitioner_role};
use model::{Bundle, Entry, Resource};

const KIND: &str = "application/fhir+json; charset=utf-8";

pub fn routes() -> Routes {
    Routes::new().get("/api/fhir/{kind}", Door::Everyone, list).get(
        "/api/fhir/{kind}/{id}",
        Door::Everyone,
        one,
    )
}

/// Everything that may be seen, as one collection.
pub fn bundle(tx: &mut Tx<'_>, caller: &Caller) -> Result<Bundle, Problem> {
    let mut resources = Vec::new();
    let mut after = None;
    loop {
        let page = organisation::actions::page(tx, caller, after, 500)?;
        let Some(last) = page.last() else { break };
        after = Some(last.card.organisation.id);
        resources.extend(page.iter().map(organization));
    }
    let mut after = None;
    loop {
        let (page, next) = location::actions::page(tx, caller, after, 500)?;
        resources.extend(page.iter().map(|shown| location_resource(&shown.place)));
        if next.is_none() {
            break;
        }
        after = next;
    }
    listing::actions::each(tx, caller, |listing| {
        resources.push(healthcare_service(&listing));
        Ok(())
    })?;
    let mut after = None;
    loop {
        let page = practitioner::actions::page(tx, caller, after, 500)?;
        let Some(last) = page.last() else { break };
        after = Some(last.card.practitioner.id);
        resources.extend(page.iter().map(practitioner_role));
    }
    Ok(Bundle::of("collection", resources.into_iter().map(Entry::plain).collect()))
}

#[derive(Deserialize)]
struct OfKind {
    kind: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Page {
    /// The id that the page before ended with.
    after: String,
}

const COUNT: i64 = 100;

fn answer(value: &impl Serialize) -> Answer {
    let value = serde_json::to_value(value).map_err(|error| Problem::internal(error.to_string()))?;
    Ok(open_json(StatusCode::OK, KIND, &value))
}

fn not_found() -> Response {
    let issue = json!({ "severity": "error", "code": "not-found" });
    open_json(StatusCode::NOT_FOUND, KIND, &json!({ "resourceType": "OperationOutcome", "issue": [issue] }))
}

/// `GET /api/fhir/HealthcareService?after=…`: a page of one kind, and the address of the next.
async fn list(visit: Visit, At(of): At<OfKind>, Ask(page): Ask<Page>) -> Answer {
    let after: Option<Id<()>> = page.after.parse().ok();
    let kind = of.kind.clone();
    let found = visit.read(move |tx, caller| page_of(tx, caller, &kind, after)).await?;
    let Some((resources, next)) = found else { return Ok(not_found()) };
    let base = format!("{}{}", visit.site.settings.base_url, visit.to("/api/fhir"));
    let entries = resources.into_iter().map(|resource| Entry::found(&base, resource)).collect();
    let mut bundle = Bundle::of("searchset", entries);
    bundle.link("self", format!("{base}/{}", of.kind));
    if let Some(next) = next {
        bundle.link("next", format!("{base}/{}?after={next}", of.kind));
    }
    answer(&bundle)
}

type Found = Option<(Vec<Resource>, Option<Id<()>>)>;

fn page_of(tx: &mut Tx<'_>, caller: &Caller, kind: &str, after: Option<Id<()>>) -> Result<Found, Problem> {
    let full = |count: usize, last: Option<Id<()>>| last.filter(|_| count as i64 == COUNT);
    Ok(Some(match kind {
        "Organization" => {
            let page = organisation::actions::page(tx, caller, after.map(Id::cast), COUNT)?;
            let next = full(page.len(), page.last().map(|last| last.card.organisation.id.cast()));
            (page.iter().map(organization).collect(), next)
        }
        "Location" => {
            let (page, next) = location::actions::page(tx, caller, after.map(Id::cast), COUNT)?;
            (page.iter().map(|shown| location_resource(&shown.place)).collect(), next.map(Id::cast))
        }
        "HealthcareService" => {
            let page = listing::actions::page(tx, caller, after.map(Id::cast), COUNT)?;
            let next = full(page.len(), page.last().map(|last| last.card.service.id.cast()));
            (page.iter().map(healthcare_service).collect(), next)
        }
        "PractitionerRole" => {
            let page = practitioner::actions::page(tx, caller, after.map(Id::cast), COUNT)?;
            let next = full(page.len(), page.last().map(|last| last.card.practitioner.id.cast()));
            (page.iter().map(practitioner_role).collect(), next)
        }
        _ => return Ok(None),
    }))
}

#[derive(Deserialize)]
struct OfOne {
    kind: String,
    id: String,
}

/// `GET /api/fhir/HealthcareService/{id}`
async fn one(visit: Visit, At(of): At<OfOne>) -> Answer {
    let Ok(id) = of.id.parse::<Id<()>>() else { return Ok(not_found()) };
    let found = visit.read(move |tx, caller| resource(tx, caller, &of.kind, id)).await?;
    match found {
        Some(resource) => answer(&resource),
        None => Ok(not_found()),
    }
}

fn resource(tx: &mut Tx<'_>, caller: &Caller, kind: &str, id: Id<()>) -> Result<Option<Resource>, Problem> {
    let living = |tx: &mut Tx<'_>, kind| {
        let entry = crate::entry::actions::entry(tx, caller, id.cast(), kind)?;
        if entry.retired_at.is_some() { Err(Problem::NotFound) } else { Ok(()) }
    };
    use crate::model::Kind;
    let found = match kind {
        "Organization" => living(tx, Kind::Organisation).and_then(|()| {
            organisation::actions::one(tx, caller, id.cast()).map(|shown| organization(&shown))
        }),
        "Location" => living(tx, Kind::Location).and_then(|()| {
            location::actions::one(tx, caller, id.cast()).map(|shown| location_resource(&shown.place))
        }),
        "HealthcareService" => {
            listing::actions::one(tx, caller, id.cast()).map(|listing| healthcare_service(&listing))
        }
        "PractitionerRole" => living(tx, Kind::Practitioner).and_then(|()| {
            practitioner::actions::one(tx, caller, id.cast()).map(|shown| practitioner_role(&shown))
        }),
        _ => return Ok(None),
    };
    match found {
        Ok(resource) => Ok(Some(resource)),
        Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(problem),
    }
}
