//! An entry of any kind as a form has it: loaded, shown, read, compared, saved.

use ::store::Tx;
use base::Problem;
use people::Caller;
use web::Values;

use super::{parts, read::Names};
use crate::{
    entry::{self, model::Kept},
    location,
    model::{CostKind, EntryId, Fact, Kind, Origin},
    organisation, practitioner, service, venue,
};

/// How many locations the form of a service asks for; one that has more shows them all.
pub const SITES: usize = 4;

/// The card of an entry of any kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Card {
    Organisation(organisation::model::Card),
    Service(service::model::Card),
    Location(location::model::Card),
    Practitioner(practitioner::model::Card),
    Venue(venue::model::Card),
}

impl Card {
    /// What is saved. Who may see it, whoever calls this has asked.
    pub(crate) fn load(tx: &mut Tx<'_>, caller: &Caller, kind: Kind, id: EntryId) -> Result<Card, Problem> {
        Ok(match kind {
            Kind::Organisation => Card::Organisation(organisation::actions::one(tx, caller, id.cast())?.card),
            Kind::Service => Card::Service(service::actions::one(tx, caller, id.cast())?.card),
            Kind::Location => Card::Location(location::actions::card_unasked(tx, caller, id.cast())?.0),
            Kind::Practitioner => Card::Practitioner(practitioner::actions::one(tx, caller, id.cast())?.card),
            Kind::Venue => Card::Venue(venue::actions::one_unasked(tx, caller, id.cast())?.card),
        })
    }

    pub fn facts(&self) -> Vec<Fact> {
        match self {
            Card::Organisation(card) => card.facts(),
            Card::Service(card) => card.facts(),
            Card::Location(card) => card.facts(),
            Card::Practitioner(card) => card.facts(),
            Card::Venue(card) => card.facts(),
        }
    }

    /// Whether nobody outside may learn where it is.
    pub fn confidential(&self) -> bool {
        matches!(self, Card::Location(card) if card.location.confidential)
    }

    /// Who may, whoever calls this has asked.
    pub(crate) fn save(
        &self,
        tx: &mut Tx<'_>,
        caller: &Caller,
        origin: &Origin,
        seen: Option<i64>,
    ) -> Result<Kept, Problem> {
        match self {
            Card::Organisation(card) => entry::actions::save_unasked(tx, caller, card, origin, seen),
            Card::Service(card) => entry::actions::save_unasked(tx, caller, card, origin, seen),
            Card::Location(card) => entry::actions::save_unasked(tx, caller, card, origin, seen),
            Card::Practitioner(card) => entry::actions::save_unasked(tx, caller, card, origin, seen),
            // It also touches the places of circles, and asks again.
            Card::Venue(card) => venue::actions::save(tx, caller, card, origin, seen),
        }
    }

    /// What saving it would do. Changes nothing.
    pub(crate) fn weigh(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<Kept, Problem> {
        match self {
            Card::Organisation(card) => entry::actions::weigh(tx, caller, card),
            Card::Service(card) => entry::actions::weigh(tx, caller, card),
            Card::Location(card) => entry::actions::weigh(tx, caller, card),
            Card::Practitioner(card) => entry::actions::weigh(tx, caller, card),
            Card::Venue(card) => entry::actions::weigh(tx, caller, card),
        }
    }

    /// The values of the form that shows it.
    pub(crate) fn values(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<Values, Problem> {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        Ok(match self {
            Card::Organisation(card) => {
                let row = &card.organisation;
                let values = Values::default()
                    .with("name", &*card.name)
                    .with("alternate_name", &*row.alternate_name)
                    .with("description", &*row.description)
                    .with("town", &*card.town)
                    .with("email", &*row.email)
                    .with("url", &*row.website)
                    .with("legal_status", &*row.legal_status)
                    .with("tax_id", &*row.tax_id);
                parts::values(&card.parts, values)
            }
            Card::Service(card) => {
                let row = &card.service;
                let mut values = Values::default()
                    .with("name", &*card.name)
                    .with("organisation", label(tx, caller, row.organisation.map(|id| id.cast()))?)
                    .with("description", &*row.description)
                    .with("eligibility_description", &*row.eligibility_description)
                    .with("minimum_age", number(row.minimum_age))
                    .with("maximum_age", number(row.maximum_age))
                    .with("application_process", &*row.application_process)
                    .with("email", &*row.email)
                    .with("url", &*row.url)
                    .with("status", row.status.as_str())
                    .with("alert", &*row.alert);
                for (at, given) in card.given.iter().enumerate() {
                    let name = label(tx, caller, Some(given.at.location.cast()))?;
                    values = values.with(&format!("site_{}", at + 1), name);
                }
                for cost in &card.costs {
                    values = values.with("costs", cost.kind.as_str());
                }
                let amount = card.costs.iter().find_map(|cost| cost.amount);
                let note = card.costs.iter().find(|cost| !cost.amount_description.is_empty());
                values = values
                    .with("amount", amount.map(money).unwrap_or_default())
                    .with("cost_note", note.map(|cost| cost.amount_description.clone()).unwrap_or_default());
                parts::values(&card.parts, values)
            }
            Card::Location(card) => {
                let row = &card.location;
                let blank = location::model::Address::blank(caller.new_id());
                let address = card.addresses.first().unwrap_or(&blank);
                let position = match (row.latitude, row.longitude) {
                    (Some(latitude), Some(longitude)) => format!("{latitude}, {longitude}"),
                    _ => String::new(),
                };
                let street = [address.address_1.trim(), address.address_2.trim()];
                let street: Vec<&str> = street.into_iter().filter(|line| !line.is_empty()).collect();
                let mut values = Values::default()
                    .with("name", &*card.name)
                    .with("organisation", label(tx, caller, row.organisation.map(|id| id.cast()))?)
                    .with("location_type", row.kind.as_str())
                    .with("street", street.join(", "))
                    .with("postal_code", &*address.postal_code)
                    .with("town", &*address.city)
                    .with("state_province", &*address.state_province)
                    .with("position", position)
                    .with("transportation", &*row.transportation)
                    .with("description", &*row.description)
                    .with("url", &*row.url);
                if row.confidential {
                    values = values.with("confidential", "yes");
                }
                for ease in &card.accessibility {
                    values = values.with("accessibility", &*ease.ease);
                }
                parts::values(&card.parts, values)
            }
            Card::Practitioner(card) => {
                let row = &card.practitioner;
                let mut values = Values::default()
                    .with("name", &*card.name)
                    .with("profession", row.profession.as_str())
                    .with("town", &*card.town)
                    .with("organisation", label(tx, caller, row.organisation.map(|id| id.cast()))?)
                    .with("description", &*row.about)
                    .with("url", &*row.url);
                if row.tele {
                    values = values.with("tele", "yes");
                }
                parts::values(&card.parts, values)
            }
            Card::Venue(card) => {
                let row = &card.venue;
                let values = Values::default()
                    .with("name", &*card.name)
                    .with("location", label(tx, caller, Some(row.location.cast()))?)
                    .with("house", row.house.as_str())
                    .with("organisation", label(tx, caller, row.organisation.map(|id| id.cast()))?)
                    .with("seats", number(row.seats))
                    .with("hours", &*row.hours)
                    .with("cost", &*row.cost)
                    .with("equipment", &*row.equipment)
                    .with("description", &*row.description);
                parts::values(&card.parts, values)
            }
        })
    }
}

/// Names an entry in a form: "Biblioteka, Piekary Śląskie".
pub fn named(name: &str, town: &str) -> String {
    if town.is_empty() { name.to_owned() } else { format!("{name}, {town}") }
}

pub(crate) fn label(tx: &mut Tx<'_>, caller: &Caller, id: Option<EntryId>) -> Result<String, Problem> {
    let Some(id) = id else { return Ok(String::new()) };
    Ok(entry::store::by_id(tx, caller, id)?.map(|entry| named(&entry.name, &entry.town)).unwrap_or_default())
}

/// `150` or `150,50`.
fn money(amount: i64) -> String {
    match amount % 100 {
        0 => (amount / 100).to_string(),
        rest => format!("{},{rest:02}", amount / 100),
    }
}

/// The values that a new entry begins with.
pub fn first(kind: Kind) -> Values {
    let values = Values::default();
    match kind {
        Kind::Service => values.with("status", "active").with("costs", CostKind::Free.as_str()),
        Kind::Location => values.with("location_type", "physical"),
        Kind::Practitioner => values.with("profession", "psychotherapist"),
        Kind::Venue => values.with("house", "library"),
        Kind::Organisation => values,
    }
}

impl Card {
    /// Reads a form. For an owner the town's fields are taken from what is saved.
    pub(crate) fn read(
        tx: &mut Tx<'_>,
        caller: &Caller,
        kind: Kind,
        id: EntryId,
        values: &Values,
        before: Option<&Card>,
    ) -> Result<Card, Problem> {
        super::read::card(tx, caller, kind, id, values, before, &Names::default())
    }
}
