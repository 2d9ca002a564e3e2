//! The reading half of the HSDS 3.1 API. Open to any page and any program: no cookie, no account, no key.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Id, Instant, Problem};
use people::Visit;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Answer, Ask, At};

use super::{
    store::{self, Wanted},
    tree::Grove,
};
use crate::{listing, model::ServiceId};

/// The version of the specification that the answers follow.
const VERSION: &str = "3.1";
const PROFILE: &str = "https://docs.openreferral.org/en/v3.1/";

/// An answer that any page may read, and that says nothing of who asked.
pub fn open_json(status: StatusCode, kind: &'static str, value: &Json) -> Response {
    let mut response = (status, value.to_string()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    response
}

const JSON: &str = "application/json";

fn found(value: Json) -> Answer {
    Ok(open_json(StatusCode::OK, JSON, &value))
}

fn missing() -> Answer {
    Ok(open_json(StatusCode::NOT_FOUND, JSON, &json!({ "error": "there is nothing under this id" })))
}

fn wrong(field: &str) -> Answer {
    let error = format!("{field} cannot be understood; see openapi.json");
    Ok(open_json(StatusCode::BAD_REQUEST, JSON, &json!({ "error": error })))
}

/// What a list may be asked for; everything as text, so that a wrong one can be named.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Query {
    search: String,
    page: String,
    per_page: String,
    taxonomy_term_id: String,
    taxonomy_id: String,
    organization_id: String,
    modified_after: String,
    minimal: String,
    full: String,
    full_service: String,
    postcode: String,
    proximity: String,
    top_only: String,
    parent_id: String,
}

const PER_PAGE: i64 = 50;
const MOST_PER_PAGE: i64 = 200;

/// A list's page, read from its query.
struct Asked {
    wanted: Wanted,
    page: i64,
    full: bool,
}

impl Query {
    fn read(&self) -> Result<Asked, &'static str> {
        let number = |text: &str, usual: i64, most: i64| match text {
            "" => Some(usual),
            text => text.parse::<i64>().ok().filter(|number| *number >= 1).map(|number| number.min(most)),
        };
        let flag = |text: &str| matches!(text, "true" | "1" | "yes");
        let page = number(&self.page, 1, 1_000_000).ok_or("page")?;
        let per_page = number(&self.per_page, PER_PAGE, MOST_PER_PAGE).ok_or("per_page")?;
        // Distance needs a point, and a postcode is none; better no answer than a wrong one.
        if !self.proximity.is_empty() {
            return Err("proximity");
        }
        let text = |text: &str| Some(text.replace('\0', "")).filter(|text| !text.trim().is_empty());
        let wanted = Wanted {
            search: text(&self.search),
            organisation: id(&self.organization_id).ok_or("organization_id")?,
            modified_after: match self.modified_after.as_str() {
                "" => None,
                text => Some(moment(text).ok_or("modified_after")?),
            },
            term: id(&self.taxonomy_term_id).ok_or("taxonomy_term_id")?,
            taxonomy: id(&self.taxonomy_id).ok_or("taxonomy_id")?,
            postcode: text(&self.postcode),
            skip: (page - 1) * per_page,
            most: per_page,
        };
        Ok(Asked { wanted, page, full: flag(&self.full) || flag(&self.full_service) })
    }
}

/// Nothing for no text; nothing at all for a text that is no id.
fn id<K>(text: &str) -> Option<Option<Id<K>>> {
    if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
}

fn moment(text: &str) -> Option<Instant> {
    text.parse().ok().or_else(|| format!("{}T00:00:00Z", web::parse_day(text)?).parse().ok())
}

fn page(asked: &Asked, total: i64, contents: Vec<Json>) -> Json {
    let per_page = asked.wanted.most;
    let pages = (total + per_page - 1) / per_page;
    json!({
        "total_items": total,
        "total_pages": pages,
        "page_number": asked.page,
        "size": contents.len(),
        "first_page": asked.page == 1,
        "last_page": asked.page >= pages,
        "empty": contents.is_empty(),
        "contents": contents,
    })
}

/// `GET /api/hsds`
pub async fn about(visit: Visit) -> Answer {
    let address = format!("{}{}", visit.site.settings.base_url, visit.to("/api/hsds/openapi.json"));
    found(json!({ "version": VERSION, "profile": PROFILE, "openapi_url": address }))
}

/// `GET /api/hsds/openapi.json`
pub async fn openapi(visit: Visit) -> Answer {
    let server = format!("{}{}", visit.site.settings.base_url, visit.to("/api/hsds"));
    found(super::openapi::document(&server))
}

/// `GET /api/hsds/services`
pub async fn services(visit: Visit, Ask(query): Ask<Query>) -> Answer {
    let asked = match query.read() {
        Ok(asked) => asked,
        Err(field) => return wrong(field),
    };
    let (wanted, full, minimal) = (asked.wanted.clone(), asked.full, query.minimal == "true");
    let (total, contents) = visit
        .read(move |tx, caller| {
            let (ids, total) = store::services(tx, caller, &wanted)?;
            let mut contents = Vec::new();
            for id in ids {
                let listing = listing::actions::one(tx, caller, id)?;
                if minimal {
                    let row = super::rows::valid(crate::model::Entity::Service, {
                        let mut row = super::rows::service(&listing);
                        row.entry("organization_id")
                            .or_insert_with(|| Json::from(caller.community.id.to_string()));
                        row
                    });
                    let row = row.unwrap_or_default();
                    let keep = ["id", "name", "status", "last_modified"];
                    contents.push(Json::from_iter(
                        row.into_iter().filter(|(name, _)| keep.contains(&name.as_str())),
                    ));
                    continue;
                }
                contents.extend(Grove::new(tx, caller)?.service(&listing, full)?.map(Json::from));
            }
            Ok((total, contents))
        })
        .await?;
    found(page(&asked, total, contents))
}

#[derive(Deserialize)]
pub struct Of {
    id: String,
}

impl Of {
    fn id<K>(&self) -> Option<Id<K>> {
        self.id.parse().ok()
    }
}

/// `GET /api/hsds/services/{id}`
pub async fn service(visit: Visit, At(of): At<Of>) -> Answer {
    let Some(id) = of.id::<crate::service::model::Service>() else { return missing() };
    let row = visit
        .read(move |tx, caller| {
            let Some(listing) = there(listing::actions::one(tx, caller, id))? else { return Ok(None) };
            Grove::new(tx, caller)?.service(&listing, true)
        })
        .await?;
    row.map_or_else(missing, |row| found(Json::from(row)))
}

/// What is not there is no failure here.
fn there<T>(result: Result<T, Problem>) -> Result<Option<T>, Problem> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// `GET /api/hsds/organizations`
pub async fn organizations(visit: Visit, Ask(query): Ask<Query>) -> Answer {
    let asked = match query.read() {
        Ok(asked) => asked,
        Err(field) => return wrong(field),
    };
    let (wanted, full) = (asked.wanted.clone(), asked.full);
    let (total, contents) = visit
        .read(move |tx, caller| {
            let (ids, total) = store::organisations(tx, caller, &wanted)?;
            let mut grove = Grove::new(tx, caller)?;
            let mut contents = Vec::new();
            for id in ids {
                contents.extend(grove.organization(id, full)?.map(Json::from));
            }
            Ok((total, contents))
        })
        .await?;
    found(page(&asked, total, contents))
}

/// `GET /api/hsds/organizations/{id}`
pub async fn organization(visit: Visit, At(of): At<Of>) -> Answer {
    let Some(id) = of.id::<crate::organisation::model::Organisation>() else { return missing() };
    let row = visit
        .read(move |tx, caller| {
            let entry =
                there(crate::entry::actions::entry(tx, caller, id.cast(), crate::model::Kind::Organisation))?;
            if entry.is_none_or(|entry| entry.retired_at.is_some()) {
                return Ok(None);
            }
            Grove::new(tx, caller)?.organization(id, true)
        })
        .await?;
    row.map_or_else(missing, |row| found(Json::from(row)))
}

/// `GET /api/hsds/service_at_locations`
pub async fn given(visit: Visit, Ask(query): Ask<Query>) -> Answer {
    let asked = match query.read() {
        Ok(asked) => asked,
        Err(field) => return wrong(field),
    };
    let (wanted, full) = (asked.wanted.clone(), asked.full);
    let (total, contents) = visit
        .read(move |tx, caller| {
            let (pairs, total) = store::given(tx, caller, &wanted)?;
            let mut contents = Vec::new();
            for (service, pair) in pairs {
                contents.extend(one_given(tx, caller, service, pair, full)?);
            }
            Ok((total, contents))
        })
        .await?;
    found(page(&asked, total, contents))
}

fn one_given(
    tx: &mut ::store::Tx<'_>,
    caller: &people::Caller,
    service: ServiceId,
    pair: Id<()>,
    full: bool,
) -> Result<Option<Json>, Problem> {
    let Some(listing) = there(listing::actions::one(tx, caller, service))? else { return Ok(None) };
    let Some(site) = listing.sites.iter().find(|site| site.given.at.id.cast() == pair) else {
        return Ok(None);
    };
    let mut grove = Grove::new(tx, caller)?;
    let Some(mut row) = grove.site(site, full)? else { return Ok(None) };
    if let Some(service) = grove.service(&listing, false)? {
        row.insert("service".to_owned(), Json::from(service));
    }
    Ok(Some(Json::from(row)))
}

/// `GET /api/hsds/service_at_locations/{id}`
pub async fn one_of_given(visit: Visit, At(of): At<Of>) -> Answer {
    let Some(id) = of.id::<()>() else { return missing() };
    let row = visit
        .read(move |tx, caller| match store::service_of_given(tx, caller, id)? {
            Some(service) => one_given(tx, caller, service, id, true),
            None => Ok(None),
        })
        .await?;
    row.map_or_else(missing, found)
}

/// A page of a list that is short enough to be read whole.
fn part_of(asked: &Asked, all: Vec<Json>) -> Json {
    let total = all.len() as i64;
    let here = all.into_iter().skip(asked.wanted.skip as usize).take(asked.wanted.most as usize).collect();
    page(asked, total, here)
}

fn is_about(row: &super::rows::Row, wanted: &Wanted) -> bool {
    let Some(search) = &wanted.search else { return true };
    let search = texts::fold(search);
    ["name", "description", "code"].iter().any(|name| {
        row.get(*name).and_then(Json::as_str).is_some_and(|text| texts::fold(text).contains(&search))
    })
}

/// `GET /api/hsds/taxonomies`
pub async fn taxonomies(visit: Visit, Ask(query): Ask<Query>) -> Answer {
    let asked = match query.read() {
        Ok(asked) => asked,
        Err(field) => return wrong(field),
    };
    let wanted = asked.wanted.clone();
    let all = visit
        .read(move |tx, caller| {
            let grove = Grove::new(tx, caller)?;
            let all = grove.words.taxonomies();
            Ok(all
                .into_iter()
                .filter(|row| is_about(row, &wanted))
                .cloned()
                .map(Json::from)
                .collect::<Vec<_>>())
        })
        .await?;
    found(part_of(&asked, all))
}

/// `GET /api/hsds/taxonomies/{id}`
pub async fn taxonomy(visit: Visit, At(of): At<Of>) -> Answer {
    let row = visit
        .read(move |tx, caller| {
            let grove = Grove::new(tx, caller)?;
            let one = grove.words.taxonomies().into_iter().find(|row| row["id"] == of.id.as_str()).cloned();
            Ok(one)
        })
        .await?;
    row.map_or_else(missing, |row| found(Json::from(row)))
}

/// `GET /api/hsds/taxonomy_terms`
pub async fn terms(visit: Visit, Ask(query): Ask<Query>) -> Answer {
    let asked = match query.read() {
        Ok(asked) => asked,
        Err(field) => return wrong(field),
    };
    let Some(parent) = id::<crate::taxonomy::model::Term>(&query.parent_id) else {
        return wrong("parent_id");
    };
    let (wanted, top_only) = (asked.wanted.clone(), query.top_only == "true");
    let all = visit
        .read(move |tx, caller| {
            let mut all: Vec<_> = Grove::new(tx, caller)?.words.terms.into_iter().collect();
            all.sort_by_key(|(id, _)| *id);
            let same = |row: &super::rows::Row, name: &str, id: Option<String>| {
                id.is_none_or(|id| row.get(name).and_then(Json::as_str) == Some(id.as_str()))
            };
            let suits = |row: &super::rows::Row| {
                is_about(row, &wanted)
                    && same(row, "taxonomy_id", wanted.taxonomy.map(|id| id.to_string()))
                    && same(row, "parent_id", parent.map(|id| id.to_string()))
                    && (!top_only || !row.contains_key("parent_id"))
            };
            Ok(all
                .into_iter()
                .filter(|(_, row)| suits(row))
                .map(|(_, row)| Json::from(row))
                .collect::<Vec<_>>())
        })
        .await?;
    found(part_of(&asked, all))
}

/// `GET /api/hsds/taxonomy_terms/{id}`
pub async fn term(visit: Visit, At(of): At<Of>) -> Answer {
    let Some(id) = of.id() else { return missing() };
    let row = visit.read(move |tx, caller| Ok(Grove::new(tx, caller)?.words.terms.remove(&id))).await?;
    row.map_or_else(missing, |row| found(Json::from(row)))
}
