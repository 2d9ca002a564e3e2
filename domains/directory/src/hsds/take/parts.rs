//! Rows that hang on something: addresses, costs, telephones, hours, and what else HSDS hangs there.

use base::Id;
use uuid::Uuid;

use super::cells::Cells;
use crate::{
    hsds::rows::smallest_of,
    location::model::{Accessibility, Address},
    model::{CostKind, Link, LocationType, Payer},
    part::model::{Attribute, Funding, Language, Phone, Schedule, ServiceArea},
    service::model::CostOption,
};

pub(super) fn address(mut cells: Cells, location: Uuid) -> Option<Address> {
    let id = cells.id()?;
    cells.drop("location_id");
    Some(Address {
        id,
        location: Id::from_uuid(location),
        attention: cells.take("attention"),
        address_1: cells.take("address_1"),
        address_2: cells.take("address_2"),
        city: cells.take("city"),
        region: cells.take("region"),
        state_province: cells.take("state_province"),
        postal_code: cells.take("postal_code"),
        country: cells.take("country"),
        kind: cells.parse_word("address_type", LocationType::Physical),
        place_code: String::new(),
        extra: cells.extra(),
    })
}

pub(super) fn ease(mut cells: Cells, location: Uuid) -> Option<Accessibility> {
    let id = cells.id()?;
    cells.drop("location_id");
    let description = cells.take("description");
    let word = description.parse::<programmes::model::Ease>().ok();
    Some(Accessibility {
        id,
        location: Id::from_uuid(location),
        ease: word.map_or_else(String::new, |word| word.as_str().to_owned()),
        description: if word.is_some() { String::new() } else { description },
        details: cells.take("details"),
        url: cells.take("url"),
        extra: cells.extra(),
    })
}

pub(super) fn cost(mut cells: Cells, service: Uuid) -> Option<CostOption> {
    let id = cells.id()?;
    cells.drop("service_id");
    let currency = cells.take("currency");
    let whole =
        cells.get("amount").trim().parse::<f64>().ok().map(|amount| amount * smallest_of(&currency) as f64);
    // What is not a whole number of the smallest unit, or is nobody's price, stays a text.
    let amount = whole.filter(|amount| amount.fract().abs() < 1e-6 && (0.0..1e15).contains(amount));
    let amount = amount.map(|amount| amount.round() as i64);
    if amount.is_some() {
        cells.drop("amount");
    }
    let option = cells.take("option");
    let word = option.parse::<CostKind>().ok();
    let kind = word.unwrap_or(match amount {
        Some(0) => CostKind::Free,
        Some(_) => CostKind::Paid,
        None => CostKind::Other,
    });
    Some(CostOption {
        id,
        service: Id::from_uuid(service),
        kind,
        valid_from: cells.parse("valid_from"),
        valid_to: cells.parse("valid_to"),
        option: if word.is_some() { String::new() } else { option },
        currency,
        amount,
        amount_description: cells.take("amount_description"),
        extra: cells.extra(),
    })
}

pub(super) fn phone(mut cells: Cells, link: Link) -> Option<Phone> {
    Some(Phone {
        id: cells.id()?,
        link,
        number: cells.take("number"),
        extension: cells.take("extension"),
        kind: cells.take("type"),
        description: cells.take("description"),
        extra: cells.extra(),
    })
}

pub(super) fn language(mut cells: Cells, link: Link) -> Option<Language> {
    Some(Language {
        id: cells.id()?,
        link,
        code: cells.take("code"),
        name: cells.take("name"),
        note: cells.take("note"),
        extra: cells.extra(),
    })
}

pub(super) fn schedule(mut cells: Cells, link: Link) -> Option<Schedule> {
    Some(Schedule {
        id: cells.id()?,
        link,
        valid_from: cells.take("valid_from"),
        valid_to: cells.take("valid_to"),
        dtstart: cells.take("dtstart"),
        timezone: cells.take("timezone"),
        until: cells.take("until"),
        occurrences: cells.parse("count"),
        wkst: cells.take("wkst"),
        freq: cells.take("freq"),
        every: cells.parse("interval"),
        byday: cells.take("byday"),
        byweekno: cells.take("byweekno"),
        bymonthday: cells.take("bymonthday"),
        byyearday: cells.take("byyearday"),
        description: cells.take("description"),
        opens_at: cells.take("opens_at"),
        closes_at: cells.take("closes_at"),
        schedule_link: cells.take("schedule_link"),
        attending_type: cells.take("attending_type"),
        notes: cells.take("notes"),
        extra: cells.extra(),
    })
}

pub(super) fn attribute(mut cells: Cells, link: Link) -> Option<Attribute> {
    cells.drop("link_id");
    cells.drop("link_entity");
    Some(Attribute {
        id: cells.id()?,
        link,
        link_type: cells.take("link_type"),
        term: cells.parse("taxonomy_term_id"),
        value: cells.take("value"),
        label: cells.take("label"),
        extra: cells.extra(),
    })
}

pub(super) fn area(mut cells: Cells, link: Link) -> Option<ServiceArea> {
    Some(ServiceArea {
        id: cells.id()?,
        link,
        name: cells.take("name"),
        description: cells.take("description"),
        extent: cells.take("extent"),
        extent_type: cells.take("extent_type"),
        uri: cells.take("uri"),
        place_code: String::new(),
        extra: cells.extra(),
    })
}

pub(super) fn funding(mut cells: Cells, link: Link) -> Option<Funding> {
    let source = cells.take("source");
    let payer = source.parse::<Payer>().ok();
    Some(Funding {
        id: cells.id()?,
        link,
        payer: payer.unwrap_or(Payer::Other),
        source: if payer.is_some() { String::new() } else { source },
        extra: cells.extra(),
    })
}
