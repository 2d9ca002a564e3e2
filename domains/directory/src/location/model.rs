use base::Id;
use serde::Serialize;

use crate::{
    entry::model::Keeping,
    model::{Fact, LocationId, LocationType, OrganisationId},
    part::{
        model::Parts,
        rules::{self, line},
    },
    row::{Extra, row},
};

row! {
    Location {
        id: LocationId,
        organisation: Option<OrganisationId>,
        kind: LocationType,
        url: String,
        alternate_name: String,
        description: String,
        transportation: String,
        latitude: Option<f64>,
        longitude: Option<f64>,
        external_identifier: String,
        external_identifier_type: String,
        /// A shelter: never in any output, not even the town.
        confidential: bool,
        extra: Extra,
    }
}

row! {
    Address {
        id: Id<Address>,
        location: LocationId,
        attention: String,
        address_1: String,
        address_2: String,
        city: String,
        region: String,
        state_province: String,
        postal_code: String,
        country: String,
        kind: LocationType,
        /// The code of the commune or place in the country's register, where it is known.
        place_code: String,
        extra: Extra,
    }
}

row! {
    Accessibility {
        id: Id<Accessibility>,
        location: LocationId,
        /// One of [`programmes::model::Ease`], or empty.
        ease: String,
        description: String,
        details: String,
        url: String,
        extra: Extra,
    }
}

/// A location with its name and all its parts, for those who keep the directory. What anybody may see is [`Card::public`].
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub name: String,
    pub location: Location,
    pub addresses: Vec<Address>,
    pub accessibility: Vec<Accessibility>,
    pub parts: Parts,
}

/// An address that may be shown. There is no other way to get one than [`Card::public`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublicAddress(Shown);

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Shown {
    id: Id<Address>,
    attention: String,
    address_1: String,
    address_2: String,
    city: String,
    region: String,
    state_province: String,
    postal_code: String,
    country: String,
    kind: LocationType,
    place_code: String,
    extra: Extra,
}

impl PublicAddress {
    pub fn id(&self) -> Id<Address> {
        self.0.id
    }
    pub fn attention(&self) -> &str {
        &self.0.attention
    }
    pub fn address_1(&self) -> &str {
        &self.0.address_1
    }
    pub fn address_2(&self) -> &str {
        &self.0.address_2
    }
    pub fn city(&self) -> &str {
        &self.0.city
    }
    pub fn region(&self) -> &str {
        &self.0.region
    }
    pub fn state_province(&self) -> &str {
        &self.0.state_province
    }
    pub fn postal_code(&self) -> &str {
        &self.0.postal_code
    }
    pub fn country(&self) -> &str {
        &self.0.country
    }
    pub fn kind(&self) -> LocationType {
        self.0.kind
    }
    pub fn place_code(&self) -> &str {
        &self.0.place_code
    }
    pub fn extra(&self) -> &Extra {
        &self.0.extra
    }
    /// "Wyszyńskiego 31, 41-943 Piekary Śląskie"
    pub fn line(&self) -> String {
        let street = [self.0.address_1.trim(), self.0.address_2.trim()];
        let street: Vec<&str> = street.into_iter().filter(|part| !part.is_empty()).collect();
        let town = format!("{} {}", self.0.postal_code, self.0.city);
        [street.join(" "), town.trim().to_owned()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// What anybody may know of a location. There is no other way to get one than [`Card::public`].
#[derive(Clone, Debug, PartialEq)]
pub struct Place(Known);

#[derive(Clone, Debug, PartialEq)]
struct Known {
    card: Card,
    addresses: Vec<PublicAddress>,
}

impl Place {
    pub fn id(&self) -> LocationId {
        self.0.card.location.id
    }
    pub fn name(&self) -> &str {
        &self.0.card.name
    }
    pub fn addresses(&self) -> &[PublicAddress] {
        &self.0.addresses
    }
    /// The address to go to.
    pub fn address(&self) -> Option<&PublicAddress> {
        let physical = |address: &&PublicAddress| address.kind() == LocationType::Physical;
        self.0.addresses.iter().find(physical).or(self.0.addresses.first())
    }
    pub fn town(&self) -> &str {
        self.address().map_or("", PublicAddress::city)
    }
    /// Latitude and longitude.
    pub fn position(&self) -> Option<(f64, f64)> {
        self.0.card.location.latitude.zip(self.0.card.location.longitude)
    }
    /// Everything but addresses; a confidential location never gets so far.
    pub fn location(&self) -> &Location {
        &self.0.card.location
    }
    pub fn accessibility(&self) -> &[Accessibility] {
        &self.0.card.accessibility
    }
    pub fn parts(&self) -> &Parts {
        &self.0.card.parts
    }
}

/// A location that may be shown, with how it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownPlace {
    pub place: Place,
    pub keeping: Keeping,
}

impl Card {
    /// With nothing in it yet.
    pub fn blank(id: LocationId) -> Self {
        Card {
            name: String::new(),
            location: Location::blank(id),
            addresses: Vec::new(),
            accessibility: Vec::new(),
            parts: Parts::default(),
        }
    }

    /// The town of the first physical address.
    pub fn town(&self) -> &str {
        let physical = |address: &&Address| address.kind == LocationType::Physical;
        self.addresses.iter().find(physical).or(self.addresses.first()).map_or("", |address| &address.city)
    }

    /// What anybody may know; nothing of a confidential location.
    pub fn public(&self) -> Option<Place> {
        if self.location.confidential {
            return None;
        }
        let addresses = self
            .addresses
            .iter()
            .map(|address| {
                PublicAddress(Shown {
                    id: address.id,
                    attention: address.attention.clone(),
                    address_1: address.address_1.clone(),
                    address_2: address.address_2.clone(),
                    city: address.city.clone(),
                    region: address.region.clone(),
                    state_province: address.state_province.clone(),
                    postal_code: address.postal_code.clone(),
                    country: address.country.clone(),
                    kind: address.kind,
                    place_code: address.place_code.clone(),
                    extra: address.extra.clone(),
                })
            })
            .collect();
        Some(Place(Known { card: self.clone(), addresses }))
    }

    pub fn facts(&self) -> Vec<Fact> {
        let row = &self.location;
        let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
        let mut facts = vec![
            Fact { field: "name", value: self.name.clone() },
            Fact { field: "alternate_name", value: row.alternate_name.clone() },
            Fact { field: "location_type", value: row.kind.as_str().to_owned() },
            Fact {
                field: "organisation",
                value: row.organisation.map(|id| id.to_string()).unwrap_or_default(),
            },
            Fact { field: "description", value: row.description.clone() },
            Fact { field: "transportation", value: row.transportation.clone() },
            Fact { field: "url", value: row.url.clone() },
            Fact { field: "position", value: line([&*number(row.latitude), &number(row.longitude)]) },
            Fact {
                field: "external_identifier",
                value: line([&*row.external_identifier, &row.external_identifier_type]),
            },
            Fact { field: "confidential", value: if row.confidential { "yes" } else { "" }.to_owned() },
            Fact { field: "extra", value: rules::extra(&row.extra) },
        ];
        for address in &self.addresses {
            let words = [
                &*address.attention,
                &address.address_1,
                &address.address_2,
                &address.postal_code,
                &address.city,
                &address.region,
                &address.state_province,
                &address.country,
                address.kind.as_str(),
                &address.place_code,
                &rules::extra(&address.extra),
            ];
            facts.push(Fact { field: "addresses", value: line(words) });
        }
        for ease in &self.accessibility {
            let words =
                [&*ease.ease, &ease.description, &ease.details, &ease.url, &rules::extra(&ease.extra)];
            facts.push(Fact { field: "accessibility", value: line(words) });
        }
        facts.extend(rules::facts(&self.parts));
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_confidential_location_has_no_public_face() {
        let id = || uuid::Uuid::nil();
        let address = Address {
            address_1: "Ukryta 1".to_owned(),
            city: "Piekary Śląskie".to_owned(),
            postal_code: "41-940".to_owned(),
            ..Address::blank(Id::from_uuid(id()))
        };
        let mut card = Card {
            name: "Dom".to_owned(),
            location: Location::blank(Id::from_uuid(id())),
            addresses: vec![address],
            accessibility: Vec::new(),
            parts: Parts::default(),
        };
        let place = card.public().expect("an open house");
        assert_eq!(
            place.address().map(PublicAddress::line).as_deref(),
            Some("Ukryta 1, 41-940 Piekary Śląskie")
        );
        card.location.confidential = true;
        assert_eq!(card.public(), None);
    }
}
