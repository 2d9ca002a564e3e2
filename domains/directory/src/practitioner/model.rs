use people::PersonId;

use crate::{
    entry::model::Keeping,
    model::{Fact, OrganisationId, PractitionerId, Profession},
    part::{model::Parts, rules},
    row::{Extra, row},
};

row! {
    Practitioner {
        id: PractitionerId,
        /// Their account, if they have one.
        person: Option<PersonId>,
        organisation: Option<OrganisationId>,
        profession: Profession,
        about: String,
        url: String,
        /// Whether they also work online or by telephone.
        tele: bool,
        extra: Extra,
    }
}

/// A practitioner with their name and all parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub name: String,
    pub town: String,
    pub practitioner: Practitioner,
    pub parts: Parts,
}

/// The same with how it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub card: Card,
    pub keeping: Keeping,
}

impl Card {
    /// With nothing in it yet.
    pub fn blank(id: PractitionerId) -> Self {
        Card {
            name: String::new(),
            town: String::new(),
            practitioner: Practitioner::blank(id),
            parts: Parts::default(),
        }
    }

    pub fn facts(&self) -> Vec<Fact> {
        let row = &self.practitioner;
        let mut facts = vec![
            Fact { field: "name", value: self.name.clone() },
            Fact { field: "town", value: self.town.clone() },
            Fact { field: "profession", value: row.profession.as_str().to_owned() },
            Fact {
                field: "organisation",
                value: row.organisation.map(|id| id.to_string()).unwrap_or_default(),
            },
            Fact { field: "account", value: row.person.map(|id| id.to_string()).unwrap_or_default() },
            Fact { field: "description", value: row.about.clone() },
            Fact { field: "url", value: row.url.clone() },
            Fact { field: "tele", value: if row.tele { "yes" } else { "" }.to_owned() },
            Fact { field: "extra", value: rules::extra(&row.extra) },
        ];
        facts.extend(rules::facts(&self.parts));
        facts
    }
}
