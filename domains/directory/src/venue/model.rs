use programmes::model::PlaceId;

use crate::{
    entry::model::Keeping,
    model::{Fact, House, LocationId, OrganisationId, VenueId},
    part::{model::Parts, rules},
    row::{Extra, row},
};

row! {
    Venue {
        id: VenueId,
        location: LocationId,
        organisation: Option<OrganisationId>,
        house: House,
        description: String,
        seats: Option<i64>,
        /// When it may be used, in words.
        hours: String,
        /// What it costs, in words.
        cost: String,
        equipment: String,
        /// The same room where circles meet.
        place: Option<PlaceId>,
        extra: Extra,
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub name: String,
    pub town: String,
    pub venue: Venue,
    pub parts: Parts,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub card: Card,
    pub keeping: Keeping,
}

impl Card {
    /// With nothing in it yet.
    pub fn blank(id: VenueId) -> Self {
        Card { name: String::new(), town: String::new(), venue: Venue::blank(id), parts: Parts::default() }
    }

    pub fn facts(&self) -> Vec<Fact> {
        let row = &self.venue;
        let mut facts = vec![
            Fact { field: "name", value: self.name.clone() },
            Fact { field: "town", value: self.town.clone() },
            Fact { field: "house", value: row.house.as_str().to_owned() },
            Fact { field: "location", value: row.location.to_string() },
            Fact {
                field: "organisation",
                value: row.organisation.map(|id| id.to_string()).unwrap_or_default(),
            },
            Fact { field: "description", value: row.description.clone() },
            Fact { field: "seats", value: row.seats.map(|seats| seats.to_string()).unwrap_or_default() },
            Fact { field: "hours", value: row.hours.clone() },
            Fact { field: "cost", value: row.cost.clone() },
            Fact { field: "equipment", value: row.equipment.clone() },
            Fact { field: "extra", value: rules::extra(&row.extra) },
        ];
        facts.extend(rules::facts(&self.parts));
        facts
    }
}
