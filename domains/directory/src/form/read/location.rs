use base::{Message, Problem};
use people::Caller;
use programmes::model::Ease;
use web::Values;

use super::{LINE, Sent, TEXT};
use crate::{
    location::model::{Accessibility, Address, Card, Location},
    model::LocationType,
};

impl Sent<'_, '_> {
    pub(super) fn location(&mut self, old: Card) -> Result<Card, Problem> {
        let organisation = self.organisation_named(old.location.organisation)?;
        let kind = self.reader.word("location_type", LocationType::Physical);
        let addresses = self.addresses(old.addresses, kind);
        let (latitude, longitude) = self.position().unzip();
        let mut parts = old.parts;
        self.phones(&mut parts);
        self.schedules(&mut parts);
        Ok(Card {
            name: self.name.clone(),
            location: Location {
                organisation,
                kind,
                url: self.url(),
                description: self.text("description", TEXT),
                transportation: self.text("transportation", LINE),
                latitude,
                longitude,
                confidential: self.values.ticked("confidential"),
                ..old.location
            },
            addresses,
            accessibility: eases(self.caller, self.values, &old.accessibility),
            parts,
        })
    }

    /// The form shows the first address; the others stay behind it.
    fn addresses(&mut self, mut addresses: Vec<Address>, kind: LocationType) -> Vec<Address> {
        let street = self.text("street", LINE);
        let city = self.text("town", 200);
        if kind == LocationType::Physical && city.is_empty() {
            self.reader.problem("town", Message::new("web-field-empty"));
        }
        let known = if addresses.is_empty() { None } else { Some(addresses.remove(0)) };
        let blank = || Address { country: "PL".to_owned(), kind, ..Address::blank(self.caller.new_id()) };
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
            postal_code: self.text("postal_code", 20),
            state_province: self.text("state_province", 200),
            ..address
        };
        if !(address.address_1.is_empty() && address.city.is_empty() && address.postal_code.is_empty()) {
            addresses.insert(0, address);
        }
        addresses
    }

    /// `50.3805, 18.9400`; a point that cannot be meant is refused.
    fn position(&mut self) -> Option<(f64, f64)> {
        let text = self.text("position", 100);
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
                if latitude.abs() <= 90.0
                    && longitude.abs() <= 180.0
                    && (latitude, longitude) != (0.0, 0.0) =>
            {
                Some((latitude, longitude))
            }
            _ => {
                self.reader.problem("position", Message::new("directory-position-wrong"));
                None
            }
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
