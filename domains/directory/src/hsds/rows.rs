//! From what anybody may see to rows of HSDS.
//!
//! Everything here begins with a [`Listing`], a [`Place`] or an organisation as it is shown: a confidential location has
//! none of these, so no row of it can be made. [`valid`] is the last gate of every row: what it lets through is valid by the
//! types of the specification.

use base::{Day, Id, Instant};
use serde_json::{Map, Value as Json, json};
use url::Url;

use super::shape::{self, FieldKind};
use crate::{
    entry::model::Keeping,
    listing::model::Listing,
    location::model::{Accessibility, Place, PublicAddress},
    model::Entity,
    organisation,
    part::model::{Attribute, Funding, Language, Parts, Phone, Schedule, ServiceArea},
    row::Extra,
    service::model::{CostOption, ServiceAtLocation},
    taxonomy::model::{Taxonomy, Term},
};

/// A row as it leaves: the fields that hold something.
pub type Row = Map<String, Json>;

/// A row on its way: what a file once brought, and over it what we know.
struct Out(Row);

impl Out {
    fn new<K>(id: Id<K>, extra: &Extra) -> Self {
        let mut row = extra.0.clone();
        row.insert("id".to_owned(), Json::from(id.to_string()));
        Out(row)
    }
    fn put(mut self, name: &str, value: Json) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }
    fn text(self, name: &str, value: &str) -> Self {
        if value.trim().is_empty() { self } else { self.put(name, Json::from(value)) }
    }
    fn id<K>(self, name: &str, id: Option<Id<K>>) -> Self {
        match id {
            Some(id) => self.put(name, Json::from(id.to_string())),
            None => self,
        }
    }
    fn number(self, name: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.put(name, value.into()),
            None => self,
        }
    }
    fn day(self, name: &str, day: Option<Day>) -> Self {
        match day {
            Some(day) => self.put(name, Json::from(day.to_string())),
            None => self,
        }
    }
    /// The field by which a row of this table hangs on something, if it has one.
    fn hangs(self, table: Entity, on: Entity, id: &str) -> Self {
        let name = format!("{on}_id");
        let has = shape::table(table).is_some_and(|table| table.field(&name).is_some());
        if has { self.put(&name, Json::from(id)) } else { self }
    }
}

pub fn organization(shown: &organisation::model::Shown) -> Row {
    let row = &shown.card.organisation;
    Out::new(row.id, &row.extra)
        .text("name", &shown.card.name)
        .text("alternate_name", &row.alternate_name)
        .text("description", &row.description)
        .text("email", &row.email)
        .text("website", &row.website)
        .text("tax_status", &row.tax_status)
        .text("tax_id", &row.tax_id)
        .number("year_incorporated", row.year_incorporated)
        .text("legal_status", &row.legal_status)
        .text("logo", &row.logo)
        .text("uri", &row.uri)
        .id("parent_organization_id", row.parent)
        .0
}

pub fn service(listing: &Listing) -> Row {
    let row = &listing.card.service;
    let out = Out::new(row.id, &row.extra)
        .id("organization_id", row.organisation)
        .text("name", &listing.card.name)
        .text("alternate_name", &row.alternate_name)
        .text("description", &row.description)
        .text("url", &row.url)
        .text("email", &row.email)
        .text("status", row.status.as_str())
        .text("interpretation_services", &row.interpretation_services)
        .text("application_process", &row.application_process)
        .text("fees_description", &row.fees_description)
        .text("wait_time", &row.wait_time)
        .text("accreditations", &row.accreditations)
        .text("eligibility_description", &row.eligibility_description)
        .number("minimum_age", row.minimum_age)
        .number("maximum_age", row.maximum_age)
        .text("licenses", &row.licenses)
        .text("alert", &row.alert);
    kept(out, &listing.keeping).0
}

/// Who made sure, and when it last changed; what a file said itself stays.
fn kept(out: Out, keeping: &Keeping) -> Out {
    let says = |name: &str| out.0.contains_key(name);
    let (assured, modified) = (!says("assured_date"), !says("last_modified"));
    let out = if assured { out.day("assured_date", keeping.checked_on) } else { out };
    if modified { out.text("last_modified", &keeping.changed_at.to_string()) } else { out }
}

pub fn location(place: &Place) -> Row {
    let row = place.location();
    Out::new(row.id, &row.extra)
        .text("location_type", row.kind.as_str())
        .text("url", &row.url)
        .id("organization_id", row.organisation)
        .text("name", place.name())
        .text("alternate_name", &row.alternate_name)
        .text("description", &row.description)
        .text("transportation", &row.transportation)
        .number("latitude", row.latitude)
        .number("longitude", row.longitude)
        .text("external_identifier", &row.external_identifier)
        .text("external_identifier_type", &row.external_identifier_type)
        .0
}

pub fn address(place: &Place, address: &PublicAddress) -> Row {
    Out::new(address.id(), address.extra())
        .id("location_id", Some(place.id()))
        .text("attention", address.attention())
        .text("address_1", address.address_1())
        .text("address_2", address.address_2())
        .text("city", address.city())
        .text("region", address.region())
        .text("state_province", address.state_province())
        .text("postal_code", address.postal_code())
        .text("country", address.country())
        .text("address_type", address.kind().as_str())
        .0
}

pub fn accessibility(place: &Place, ease: &Accessibility) -> Row {
    let description = if ease.description.is_empty() { &ease.ease } else { &ease.description };
    Out::new(ease.id, &ease.extra)
        .id("location_id", Some(place.id()))
        .text("description", description)
        .text("details", &ease.details)
        .text("url", &ease.url)
        .0
}

pub fn service_at_location(at: &ServiceAtLocation) -> Row {
    Out::new(at.id, &at.extra)
        .id("service_id", Some(at.service))
        .id("location_id", Some(at.location))
        .text("description", &at.description)
        .0
}

pub fn cost_option(cost: &CostOption) -> Row {
    let option = if cost.option.is_empty() { cost.kind.as_str() } else { &cost.option };
    let out = Out::new(cost.id, &cost.extra)
        .id("service_id", Some(cost.service))
        .day("valid_from", cost.valid_from)
        .day("valid_to", cost.valid_to)
        .text("option", option)
        .text("currency", &cost.currency)
        .text("amount_description", &cost.amount_description);
    match cost.amount {
        Some(amount) => out.put("amount", money(amount, &cost.currency)),
        None => out,
    }
    .0
}

/// An amount in the smallest unit as a number of whole ones.
fn money(amount: i64, currency: &str) -> Json {
    let whole = smallest_of(currency);
    if amount % whole == 0 { json!(amount / whole) } else { json!(amount as f64 / whole as f64) }
}

/// How many of the smallest unit make one (ISO 4217).
pub fn smallest_of(currency: &str) -> i64 {
    match currency.to_ascii_uppercase().as_str() {
        "JPY" | "KRW" | "CLP" | "ISK" | "VND" | "XAF" | "XOF" | "XPF" => 1,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 1000,
        _ => 100,
    }
}

pub fn taxonomy(taxonomy: &Taxonomy) -> Row {
    Out::new(taxonomy.id, &taxonomy.extra)
        .text("name", &taxonomy.name)
        .text("description", &taxonomy.description)
        .text("uri", &taxonomy.uri)
        .text("version", &taxonomy.version)
        .0
}

pub fn taxonomy_term(term: &Term) -> Row {
    Out::new(term.id, &term.extra)
        .text("code", &term.code)
        .text("name", &term.name)
        .text("description", &term.description)
        .id("parent_id", term.parent)
        .text("language", &term.language)
        .id("taxonomy_id", term.taxonomy)
        .text("term_uri", &term.term_uri)
        .0
}

fn phone(on: Entity, phone: &Phone) -> Row {
    Out::new(phone.id, &phone.extra)
        .hangs(Entity::Phone, on, &phone.link.id.to_string())
        .text("number", &phone.number)
        .text("extension", &phone.extension)
        .text("type", &phone.kind)
        .text("description", &phone.description)
        .0
}

fn language(on: Entity, language: &Language) -> Row {
    Out::new(language.id, &language.extra)
        .hangs(Entity::Language, on, &language.link.id.to_string())
        .text("name", &language.name)
        .text("code", &language.code)
        .text("note", &language.note)
        .0
}

fn schedule(on: Entity, schedule: &Schedule) -> Row {
    Out::new(schedule.id, &schedule.extra)
        .hangs(Entity::Schedule, on, &schedule.link.id.to_string())
        .text("valid_from", &schedule.valid_from)
        .text("valid_to", &schedule.valid_to)
        .text("dtstart", &schedule.dtstart)
        .text("timezone", &schedule.timezone)
        .text("until", &schedule.until)
        .number("count", schedule.occurrences)
        .text("wkst", &schedule.wkst)
        .text("freq", &schedule.freq)
        .number("interval", schedule.every)
        .text("byday", &schedule.byday)
        .text("byweekno", &schedule.byweekno)
        .text("bymonthday", &schedule.bymonthday)
        .text("byyearday", &schedule.byyearday)
        .text("description", &schedule.description)
        .text("opens_at", &schedule.opens_at)
        .text("closes_at", &schedule.closes_at)
        .text("schedule_link", &schedule.schedule_link)
        .text("attending_type", &schedule.attending_type)
        .text("notes", &schedule.notes)
        .0
}

fn attribute(on: Entity, attribute: &Attribute) -> Row {
    Out::new(attribute.id, &attribute.extra)
        .put("link_id", Json::from(attribute.link.id.to_string()))
        .text("link_entity", on.as_str())
        .text("link_type", &attribute.link_type)
        .id("taxonomy_term_id", attribute.term)
        .text("value", &attribute.value)
        .text("label", &attribute.label)
        .0
}

fn service_area(on: Entity, area: &ServiceArea) -> Row {
    Out::new(area.id, &area.extra)
        .hangs(Entity::ServiceArea, on, &area.link.id.to_string())
        .text("name", &area.name)
        .text("description", &area.description)
        .text("extent", &area.extent)
        .text("extent_type", &area.extent_type)
        .text("uri", &area.uri)
        .0
}

fn funding(on: Entity, funding: &Funding) -> Row {
    let source = if funding.source.is_empty() { funding.payer.as_str() } else { &funding.source };
    Out::new(funding.id, &funding.extra)
        .hangs(Entity::Funding, on, &funding.link.id.to_string())
        .text("source", source)
        .0
}

/// Everything that hangs on a thing, as rows of their tables.
pub fn parts(on: Entity, parts: &Parts) -> Vec<(Entity, Row)> {
    let mut rows = Vec::new();
    rows.extend(parts.phones.iter().map(|part| (Entity::Phone, phone(on, part))));
    rows.extend(parts.languages.iter().map(|part| (Entity::Language, language(on, part))));
    rows.extend(parts.schedules.iter().map(|part| (Entity::Schedule, schedule(on, part))));
    rows.extend(parts.attributes.iter().map(|part| (Entity::Attribute, attribute(on, part))));
    rows.extend(parts.areas.iter().map(|part| (Entity::ServiceArea, service_area(on, part))));
    rows.extend(parts.funding.iter().map(|part| (Entity::Funding, funding(on, part))));
    rows
}

/// The row with every field valid by its type, and those that must be there filled; nothing if it has no id or lacks a
/// reference it cannot do without. What cannot be made valid is left out.
pub fn valid(entity: Entity, mut row: Row) -> Option<Row> {
    let table = shape::table(entity)?;
    let name = row.get("name").and_then(Json::as_str).map(str::to_owned);
    let mut out = Row::new();
    for field in &table.fields {
        let value = row.remove(field.name).and_then(|value| fitting(&field.kind, value));
        let value = match value {
            Some(value) => value,
            None if !field.required => continue,
            None => match (&field.kind, field.name) {
                (FieldKind::Uuid, _) => return None,
                (FieldKind::Text, "description") => {
                    Json::from(name.clone().unwrap_or_else(|| "-".to_owned()))
                }
                (FieldKind::Text, _) => Json::from("-"),
                (FieldKind::Word(words), _) => Json::from(words.first()?.as_str()),
                (FieldKind::Number, _) => json!(0),
                _ => return None,
            },
        };
        out.insert(field.name.to_owned(), value);
    }
    Some(out)
}

/// The value in the field's own type.
fn fitting(kind: &FieldKind, value: Json) -> Option<Json> {
    if *kind == FieldKind::Number {
        return match value {
            Json::Number(_) => Some(value),
            Json::String(text) => number(&text),
            _ => None,
        };
    }
    let text = match value {
        Json::String(text) => text,
        Json::Number(number) => number.to_string(),
        Json::Bool(value) => value.to_string(),
        _ => return None,
    };
    if text.trim().is_empty() {
        return None;
    }
    let text = match kind {
        FieldKind::Uuid => uuid::Uuid::parse_str(&text).ok()?.hyphenated().to_string(),
        FieldKind::Email => Some(text).filter(|text| is_email(text))?,
        FieldKind::Uri => uri(&text)?,
        FieldKind::Date => text.get(..10)?.parse::<Day>().ok()?.to_string(),
        FieldKind::DateTime => {
            text.parse::<Instant>().ok()?;
            text
        }
        FieldKind::Time => web::parse_time(&text)?.strftime("%H:%M:%S").to_string(),
        FieldKind::Word(words) => Some(text).filter(|text| words.contains(text))?,
        FieldKind::Text | FieldKind::Number => text,
    };
    Some(Json::from(text))
}

/// A number as JSON has it; whole ones without a point.
pub fn number(text: &str) -> Option<Json> {
    let text = text.trim();
    if let Ok(whole) = text.parse::<i64>() {
        return Some(json!(whole));
    }
    text.parse::<f64>().ok().filter(|number| number.is_finite()).map(|number| json!(number))
}

pub fn is_email(text: &str) -> bool {
    let Some((user, host)) = text.split_once('@') else { return false };
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_graphic() && c != '@');
    plain(user) && plain(host) && host.contains('.')
}

/// An address on the web; one without its scheme gets it.
pub fn uri(text: &str) -> Option<String> {
    let text = text.trim();
    let whole = if text.contains("://") || text.starts_with("mailto:") || text.starts_with("tel:") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = Url::parse(&whole).ok()?;
    let has_host = url.host_str().is_some_and(|host| host.contains('.') || host == "localhost");
    let plain = matches!(url.scheme(), "mailto" | "tel") || has_host;
    // As it came where it is valid already: a last slash more would be another address to a strict reader.
    let ascii = whole.bytes().all(|byte| byte.is_ascii_graphic());
    plain.then(|| if ascii { whole } else { url.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaves_is_valid_by_its_type() {
        assert_eq!(uri("www.example.org/a").as_deref(), Some("https://www.example.org/a"));
        assert_eq!(uri("http://example.com").as_deref(), Some("http://example.com"));
        assert_eq!((uri("brak"), uri("")), (None, None));
        assert!(is_email("a@example.org") && !is_email("a@b") && !is_email("brak"));
        assert_eq!((number("35"), number("1.5"), number("x")), (Some(json!(35)), Some(json!(1.5)), None));
        assert_eq!(
            (money(3500, "gbp"), money(3550, "PLN"), money(5, "JPY")),
            (json!(35), json!(35.5), json!(5))
        );
        let row = json!({ "id": "38960354-E7D2-4cfa-a368-820f729d6ccf", "name": "Dom", "email": "brak",
            "status": "otwarte", "organization_id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "secret": "x" });
        let Json::Object(row) = row else { unreachable!() };
        let valid = valid(Entity::Service, row).unwrap();
        let told = json!({ "id": "38960354-e7d2-4cfa-a368-820f729d6ccf", "name": "Dom", "status": "active",
            "organization_id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610" });
        assert_eq!(Json::from(valid), told);
    }

    #[test]
    fn a_row_without_what_it_hangs_on_does_not_leave() {
        let Json::Object(row) = json!({ "id": "38960354-e7d2-4cfa-a368-820f729d6ccf", "name": "x" }) else {
            unreachable!()
        };
        assert_eq!(valid(Entity::Service, row), None);
    }
}
