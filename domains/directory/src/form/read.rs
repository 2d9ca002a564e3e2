//! From what was sent to a card. What the form does not show stays as it was; one sentence for each field to mend.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, person};
use web::{Reader, Values};

use super::{
    card::{Card, SITES, named},
    parts,
};
use crate::{
    entry::{self, actions::NAME_MOST},
    location::model::{Accessibility, Address, Location},
    model::{CostKind, EntryId, House, Kind, LocationType, Profession, ServiceStatus},
    organisation::model::Organisation,
    part::model::Parts,
    practitioner::model::Practitioner,
    service::model::{CostOption, Given, Service, ServiceAtLocation},
    taxonomy::model::Ours,
    venue::model::Venue,
};
use programmes::model::Ease;

const TEXT: usize = 4_000;
const LINE: usize = 500;

/// The living entry of a kind that a field names: by its name, or by name and town.
fn entry_named(
    tx: &mut Tx<'_>,
    caller: &Caller,
    reader: &mut Reader<'_>,
    field: &str,
    kind: Kind,
    before: Option<EntryId>,
) -> Result<Option<EntryId>, Problem> {
    let text = reader.optional_text(field, 2 * NAME_MOST);
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(id) = before
        && super::card::label(tx, caller, before)? == text
    {
        return Ok(Some(id));
    }
    let mut found = entry::store::by_name(tx, caller, kind, &text, None)?;
    if found.is_empty()
        && let Some((name, town)) = text.rsplit_once(',')
    {
        found = entry::store::by_name(tx, caller, kind, name, Some(town))?;
    }
    match &found[..] {
        [one] => Ok(Some(one.id)),
        [] => {
            reader.problem(field, Message::new("directory-name-unknown").text("given", text));
            Ok(None)
        }
        [first, ..] => {
            let example = named(&first.name, &first.town);
            reader.problem(field, Message::new("directory-name-many").text("example", example));
            Ok(None)
        }
    }
}

fn email(reader: &mut Reader<'_>) -> String {
    let email = reader.optional_text("email", LINE);
    let sound = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if !email.is_empty() && (!sound || email.contains(char::is_whitespace)) {
        reader.problem("email", Message::new("directory-email-wrong"));
    }
    email
}

/// A web address; one without `https://` gets it.
fn url(reader: &mut Reader<'_>) -> String {
    let url = reader.optional_text("url", LINE);
    if url.is_empty() {
        return url;
    }
    let full = if url.contains("://") { url } else { format!("https://{url}") };
    let rest = full.strip_prefix("https://").or(full.strip_prefix("http://"));
    let sound = rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with(['.', '/']));
    if !sound || full.contains(char::is_whitespace) || full.contains(['"', '<', '>']) {
        reader.problem("url", Message::new("directory-url-wrong"));
    }
    full
}

/// Reads a form of this kind. `before` is what is saved, if anything is.
pub(super) fn card(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    id: EntryId,
    values: &Values,
    before: Option<&Card>,
) -> Result<Card, Problem> {
    let mut reader = values.reader();
    let name = reader.text("name", NAME_MOST);
    let card = match kind {
        Kind::Organisation => organisation(caller, &mut reader, values, id, name, before),
        Kind::Service => service(tx, caller, &mut reader, values, id, name, before)?,
        Kind::Location => location(tx, caller, &mut reader, values, id, name, before)?,
        Kind::Practitioner => practitioner(tx, caller, &mut reader, values, id, name, before)?,
        Kind::Venue => venue(tx, caller, &mut reader, values, id, name, before)?,
    };
    reader.finish()?;
    Ok(card)
}

fn organisation(
    caller: &Caller,
    reader: &mut Reader<'_>,
    values: &Values,
    id: EntryId,
    name: String,
    before: Option<&Card>,
) -> Card {
    use crate::organisation::model::Card as Whole;
    let (row, old) = match before {
        Some(Card::Organisation(card)) => (card.organisation.clone(), card.parts.clone()),
        _ => (Organisation::blank(id.cast()), Parts::default()),
    };
    Card::Organisation(Whole {
        name,
        town: reader.optional_text("town", LINE),
        organisation: Organisation {
            alternate_name: reader.optional_text("alternate_name", NAME_MOST),
            description: reader.optional_text("description", TEXT),
            email: email(reader),
            website: url(reader),
            legal_status: reader.optional_text("legal_status", LINE),
            tax_id: reader.optional_text("tax_id", LINE),
            ..row
        },
        parts: Parts {
            phones: parts::phones(reader, values, caller, &old.phones),
            funding: parts::funding(values, caller, &old.funding),
            texts: parts::translations(reader, caller, &old.texts),
            ..old
        },
    })
}

fn service(
    tx: &mut Tx<'_>,
    caller: &Caller,
    reader: &mut Reader<'_>,
    values: &Values,
    id: EntryId,
    name: String,
    before: Option<&Card>,
) -> Result<Card, Problem> {
    use crate::service::model::Card as Whole;
    let old = match before {
        Some(Card::Service(card)) => card.clone(),
        _ => Whole {
            name: String::new(),
            town: String::new(),
            service: Service::blank(id.cast()),
            costs: Vec::new(),
            given: Vec::new(),
            parts: Parts::default(),
        },
    };
    let organisation = old.service.organisation.map(|id| id.cast());
    let organisation = entry_named(tx, caller, reader, "organisation", Kind::Organisation, organisation)?;
    let given = sites(tx, caller, reader, &old.given)?;
    let ages =
        [reader.optional_number("minimum_age", 0..=120), reader.optional_number("maximum_age", 0..=120)];
    if let [Some(least), Some(most)] = ages
        && least > most
    {
        reader.problem("maximum_age", Message::new("directory-ages-order"));
    }
    let parts = Parts {
        phones: parts::phones(reader, values, caller, &old.parts.phones),
        languages: parts::languages(values, caller, &old.parts.languages),
        schedules: parts::schedules(reader, values, caller, &old.parts.schedules),
        attributes: parts::terms(values, caller, &old.parts.attributes, Ours::ALL),
        areas: parts::areas(reader, values, caller, &old.parts.areas),
        funding: parts::funding(values, caller, &old.parts.funding),
        texts: parts::translations(reader, caller, &old.parts.texts),
    };
    // For lists: the town of the first place, or the first area served.
    let first = given.first().map(|given| given.at.location.cast());
    let town = match first {
        Some(place) => entry::store::by_id(tx, caller, place)?.map(|entry| entry.town).unwrap_or_default(),
        None => parts.areas.first().map(|area| area.name.clone()).unwrap_or_default(),
    };
    Ok(Card::Service(Whole {
        name,
        town,
        service: Service {
            organisation: organisation.map(|id| id.cast()),
            description: reader.optional_text("description", TEXT),
            url: url(reader),
            email: email(reader),
            status: reader.word("status", ServiceStatus::Active),
            application_process: reader.optional_text("application_process", TEXT),
            eligibility_description: reader.optional_text("eligibility_description", TEXT),
            minimum_age: ages[0],
            maximum_age: ages[1],
            alert: reader.optional_text("alert", LINE),
            ..old.service
        },
        costs: costs(caller, reader, values, &old.costs),
        given,
        parts,
    }))
}

/// Where a service is given. A place that stays keeps its hours and telephones; places beyond the form's fields stay.
fn sites(
    tx: &mut Tx<'_>,
    caller: &Caller,
    reader: &mut Reader<'_>,
    before: &[Given],
) -> Result<Vec<Given>, Problem> {
    let mut given: Vec<Given> = Vec::new();
    for number in 1..=SITES.max(before.len()) {
        let field = format!("site_{number}");
        let old = before.get(number - 1).map(|given| given.at.location.cast());
        let Some(place) = entry_named(tx, caller, reader, &field, Kind::Location, old)? else { continue };
        if given.iter().any(|given| given.at.location == place.cast()) {
            continue;
        }
        let known = before.iter().find(|given| given.at.location == place.cast()).cloned();
        given.push(known.unwrap_or_else(|| Given {
            at: ServiceAtLocation { location: place.cast(), ..ServiceAtLocation::blank(caller.new_id()) },
            parts: Parts::default(),
        }));
    }
    Ok(given)
}

fn costs(
    caller: &Caller,
    reader: &mut Reader<'_>,
    values: &Values,
    before: &[CostOption],
) -> Vec<CostOption> {
    let amount = match values.get("amount").trim() {
        "" => None,
        text => {
            let read = parse_money(text);
            if read.is_none() {
                reader.problem("amount", Message::new("directory-amount-wrong"));
            }
            read
        }
    };
    let note = reader.optional_text("cost_note", LINE);
    let ticked = |kind: CostKind| values.has("costs", kind.as_str());
    let mut list: Vec<CostOption> = before.iter().filter(|cost| ticked(cost.kind)).cloned().collect();
    for kind in CostKind::ALL.iter().filter(|kind| ticked(**kind)) {
        if !list.iter().any(|cost| cost.kind == *kind) {
            list.push(CostOption { kind: *kind, ..CostOption::blank(caller.new_id()) });
        }
    }
    if amount.is_some() && !list.iter().any(|cost| cost.kind != CostKind::Free) {
        list.push(CostOption { kind: CostKind::Paid, ..CostOption::blank(caller.new_id()) });
    }
    // The price is that of whoever pays most.
    let order = [CostKind::Paid, CostKind::Sliding, CostKind::Other, CostKind::Refund, CostKind::Stipend];
    let priced = list.iter().position(|cost| cost.amount.is_some());
    let priced = priced
        .or_else(|| order.iter().find_map(|kind| list.iter().position(|cost| cost.kind == *kind)))
        .or(if list.is_empty() { None } else { Some(0) });
    if let Some(at) = priced {
        for cost in &mut list {
            cost.amount_description.clear();
        }
        list[at].amount = amount;
        list[at].amount_description = note;
        if amount.is_some() && list[at].currency.is_empty() {
            list[at].currency = "PLN".to_owned();
        }
    }
    list
}

/// `150`, `150,50` or `150.5` in hundredths; nothing else.
fn parse_money(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (whole, part) = text.split_once([',', '.']).unwrap_or((&text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let part = format!("{part:0<2}");
    Some(whole.parse::<i64>().ok()? * 100 + part.parse::<i64>().ok()?)
}

fn location(
    tx: &mut Tx<'_>,
    caller: &Caller,
    reader: &mut Reader<'_>,
    values: &Values,
    id: EntryId,
    name: String,
    before: Option<&Card>,
) -> Result<Card, Problem> {
    use crate::location::model::Card as Whole;
    let old = match before {
        Some(Card::Location(card)) => card.clone(),
        _ => Whole {
            name: String::new(),
            location: Location::blank(id.cast()),
            addresses: Vec::new(),
            accessibility: Vec::new(),
            parts: Parts::default(),
        },
    };
    let organisation = old.location.organisation.map(|id| id.cast());
    let organisation = entry_named(tx, caller, reader, "organisation", Kind::Organisation, organisation)?;
    let kind = reader.word("location_type", LocationType::Physical);
    let street = reader.optional_text("street", LINE);
    let city = reader.optional_text("town", 200);
    if kind == LocationType::Physical && city.is_empty() {
        reader.problem("town", Message::new("web-field-empty"));
    }
    let mut addresses = old.addresses;
    let postal_code = reader.optional_text("postal_code", 20);
    let state_province = reader.optional_text("state_province", 200);
    let known = if addresses.is_empty() { None } else { Some(addresses.remove(0)) };
    let blank = || Address { country: "PL".to_owned(), kind, ..Address::blank(caller.new_id()) };
    let address = known.unwrap_or_else(blank);
    // The form has one line for the two of the record; it is divided only by who typed it there.
    let together = [address.address_1.trim(), address.address_2.trim()];
    let together: Vec<&str> = together.into_iter().filter(|line| !line.is_empty()).collect();
    let (address_1, address_2) = if together.join(", ") == street {
        (address.address_1.clone(), address.address_2.clone())
    } else {
        (street, String::new())
    };
    let moved = address.city != city;
    let address = Address {
        address_1,
        address_2,
        place_code: if moved { String::new() } else { address.place_code.clone() },
        city,
        postal_code,
        state_province,
        ..address
    };
    if !(address.address_1.is_empty() && address.city.is_empty() && address.postal_code.is_empty()) {
        addresses.insert(0, address);
    }
    let (latitude, longitude) = position(reader).unzip();
    let accessibility = eases(caller, values, &old.accessibility);
    Ok(Card::Location(Whole {
        name,
        location: Location {
            organisation: organisation.map(|id| id.cast()),
            kind,
            url: url(reader),
            description: reader.optional_text("description", TEXT),
            transportation: reader.optional_text("transportation", LINE),
            latitude,
            longitude,
            confidential: values.ticked("confidential"),
            ..old.location
        },
        addresses,
        accessibility,
        parts: Parts {
            phones: parts::phones(reader, values, caller, &old.parts.phones),
            schedules: parts::schedules(reader, values, caller, &old.parts.schedules),
            ..old.parts
        },
    }))
}

/// `50.3805, 18.9400`; a point that cannot be meant is refused.
fn position(reader: &mut Reader<'_>) -> Option<(f64, f64)> {
    let text = reader.optional_text("position", 100);
    if text.is_empty() {
        return None;
    }
    let parts: Vec<f64> = text
        .split([',', ';', ' '])
        .filter(|part| !part.is_empty())
        .filter_map(|part| part.parse::<f64>().ok().filter(|number| number.is_finite()))
        .collect();
    match parts[..] {
        [latitude, longitude]
            if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 && (latitude, longitude) != (0.0, 0.0) =>
        {
            Some((latitude, longitude))
        }
        _ => {
            reader.problem("position", Message::new("directory-position-wrong"));
            None
        }
    }
}

fn eases(caller: &Caller, values: &Values, before: &[Accessibility]) -> Vec<Accessibility> {
    let ours = |word: &str| word.parse::<Ease>().is_ok();
    let mut list: Vec<Accessibility> = before
        .iter()
        .filter(|ease| !ours(&ease.ease) || values.has("accessibility", &ease.ease))
        .cloned()
        .collect();
    for ease in Ease::ALL.iter().filter(|ease| values.has("accessibility", ease.as_str())) {
        if !list.iter().any(|known| known.ease == ease.as_str()) {
            list.push(Accessibility {
                ease: ease.as_str().to_owned(),
                ..Accessibility::blank(caller.new_id())
            });
        }
    }
    list
}

fn practitioner(
    tx: &mut Tx<'_>,
    caller: &Caller,
    reader: &mut Reader<'_>,
    values: &Values,
    id: EntryId,
    name: String,
    before: Option<&Card>,
) -> Result<Card, Problem> {
    use crate::practitioner::model::Card as Whole;
    let (row, old) = match before {
        Some(Card::Practitioner(card)) => (card.practitioner.clone(), card.parts.clone()),
        _ => (Practitioner::blank(id.cast()), Parts::default()),
    };
    let organisation = row.organisation.map(|id| id.cast());
    let organisation = entry_named(tx, caller, reader, "organisation", Kind::Organisation, organisation)?;
    // An empty field keeps the account, a hyphen takes it away.
    let account = match values.get("account").trim() {
        "" => row.person,
        "-" | "–" => None,
        email => {
            let found = person::by_email(tx, caller, email)?;
            if found.is_none() {
                reader.problem("account", Message::new("directory-account-unknown"));
            }
            if let Some(found) = found
                && crate::practitioner::store::of_person(tx, caller, found)?.is_some_and(|own| own != row.id)
            {
                reader.problem("account", Message::new("directory-account-taken"));
            }
            found
        }
    };
    const SHOWN: &[Ours] = &[Ours::Approach, Ours::Setting, Ours::Need];
    Ok(Card::Practitioner(Whole {
        name,
        town: reader.optional_text("town", LINE),
        practitioner: Practitioner {
            person: account,
            organisation: organisation.map(|id| id.cast()),
            profession: reader.word("profession", Profession::Other),
            about: reader.optional_text("description", TEXT),
            url: url(reader),
            tele: values.ticked("tele"),
            ..row
        },
        parts: Parts {
            phones: parts::phones(reader, values, caller, &old.phones),
            languages: parts::languages(values, caller, &old.languages),
            attributes: parts::terms(values, caller, &old.attributes, SHOWN),
            ..old
        },
    }))
}

fn venue(
    tx: &mut Tx<'_>,
    caller: &Caller,
    reader: &mut Reader<'_>,
    values: &Values,
    id: EntryId,
    name: String,
    before: Option<&Card>,
) -> Result<Card, Problem> {
    use crate::venue::model::Card as Whole;
    let (row, old, town) = match before {
        Some(Card::Venue(card)) => (card.venue.clone(), card.parts.clone(), card.town.clone()),
        _ => (Venue::blank(id.cast()), Parts::default(), String::new()),
    };
    let organisation = row.organisation.map(|id| id.cast());
    let organisation = entry_named(tx, caller, reader, "organisation", Kind::Organisation, organisation)?;
    let place: Option<EntryId> = before.is_some().then(|| row.location.cast());
    if values.get("location").trim().is_empty() {
        reader.problem("location", Message::new("web-field-empty"));
    }
    let place = entry_named(tx, caller, reader, "location", Kind::Location, place)?;
    let moved = place.is_some_and(|place| place != row.location.cast());
    Ok(Card::Venue(Whole {
        name,
        town,
        venue: Venue {
            location: place.map_or(row.location, EntryId::cast),
            organisation: organisation.map(|id| id.cast()),
            house: reader.word("house", House::Other),
            description: reader.optional_text("description", TEXT),
            seats: reader.optional_number("seats", 1..=10_000),
            hours: reader.optional_text("hours", LINE),
            cost: reader.optional_text("cost", LINE),
            equipment: reader.optional_text("equipment", LINE),
            place: if moved { None } else { row.place },
            ..row
        },
        parts: Parts { phones: parts::phones(reader, values, caller, &old.phones), ..old },
    }))
}

#[cfg(test)]
mod tests {
    use super::parse_money;

    #[test]
    fn prices_are_read_in_hundredths() {
        assert_eq!(parse_money("150"), Some(15_000));
        assert_eq!(parse_money("1 150,50"), Some(115_050));
        assert_eq!(parse_money("0.5"), Some(50));
        for wrong in ["-1", "1e3", "12,345", "abc", ",5", "99999999999"] {
            assert_eq!(parse_money(wrong), None, "{wrong}");
        }
    }
}
