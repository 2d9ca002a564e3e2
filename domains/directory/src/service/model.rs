use base::{Day, Id};

use crate::{
    entry::model::Keeping,
    model::{CostKind, Fact, LocationId, OrganisationId, ServiceAtLocationId, ServiceId, ServiceStatus},
    part::{
        model::Parts,
        rules::{self, line},
    },
    row::{Extra, row},
};

row! {
    Service {
        id: ServiceId,
        organisation: Option<OrganisationId>,
        alternate_name: String,
        description: String,
        url: String,
        email: String,
        status: ServiceStatus,
        interpretation_services: String,
        application_process: String,
        fees_description: String,
        wait_time: String,
        accreditations: String,
        eligibility_description: String,
        minimum_age: Option<i64>,
        maximum_age: Option<i64>,
        licenses: String,
        alert: String,
        extra: Extra,
    }
}

row! {
    /// A service at a location; hours and telephones of its own are among its parts.
    ServiceAtLocation {
        id: ServiceAtLocationId,
        service: ServiceId,
        location: LocationId,
        description: String,
        extra: Extra,
    }
}

row! {
    /// What it costs whoever comes. The amount is in the smallest unit of the currency.
    CostOption {
        id: Id<CostOption>,
        service: ServiceId,
        kind: CostKind,
        valid_from: Option<Day>,
        valid_to: Option<Day>,
        option: String,
        currency: String,
        amount: Option<i64>,
        amount_description: String,
        extra: Extra,
    }
}

/// Where a service is given, with what belongs to this place only.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub at: ServiceAtLocation,
    pub parts: Parts,
}

/// A service with its name and all its parts: what is written, and what is read. It names locations by their ids only;
/// what may be shown of them, the room of locations says.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub name: String,
    /// For lists: where it is given, or the area served.
    pub town: String,
    pub service: Service,
    pub costs: Vec<CostOption>,
    pub given: Vec<Given>,
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
    pub fn blank(id: ServiceId) -> Self {
        Card {
            name: String::new(),
            town: String::new(),
            service: Service::blank(id),
            costs: Vec::new(),
            given: Vec::new(),
            parts: Parts::default(),
        }
    }

    pub fn facts(&self) -> Vec<Fact> {
        let row = &self.service;
        let age = |age: Option<i64>| age.map(|age| age.to_string()).unwrap_or_default();
        let mut facts = vec![
            Fact { field: "name", value: self.name.clone() },
            Fact { field: "town", value: self.town.clone() },
            Fact {
                field: "organisation",
                value: row.organisation.map(|id| id.to_string()).unwrap_or_default(),
            },
            Fact { field: "alternate_name", value: row.alternate_name.clone() },
            Fact { field: "description", value: row.description.clone() },
            Fact { field: "url", value: row.url.clone() },
            Fact { field: "email", value: row.email.clone() },
            Fact { field: "status", value: row.status.as_str().to_owned() },
            Fact { field: "interpretation_services", value: row.interpretation_services.clone() },
            Fact { field: "application_process", value: row.application_process.clone() },
            Fact { field: "fees_description", value: row.fees_description.clone() },
            Fact { field: "wait_time", value: row.wait_time.clone() },
            Fact { field: "accreditations", value: row.accreditations.clone() },
            Fact { field: "eligibility_description", value: row.eligibility_description.clone() },
            Fact { field: "minimum_age", value: age(row.minimum_age) },
            Fact { field: "maximum_age", value: age(row.maximum_age) },
            Fact { field: "licenses", value: row.licenses.clone() },
            Fact { field: "alert", value: row.alert.clone() },
            Fact { field: "extra", value: rules::extra(&row.extra) },
        ];
        for cost in &self.costs {
            let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
            let amount =
                cost.amount.map(|amount| format!("{}.{:02} {}", amount / 100, amount % 100, cost.currency));
            let words = [
                cost.kind.as_str(),
                &cost.option,
                amount.as_deref().unwrap_or(&cost.currency),
                &cost.amount_description,
                &day(cost.valid_from),
                &day(cost.valid_to),
                &rules::extra(&cost.extra),
            ];
            facts.push(Fact { field: "costs", value: line(words) });
        }
        for given in &self.given {
            let parts = rules::facts(&given.parts).into_iter().map(|fact| fact.value).collect::<Vec<_>>();
            let words = [
                &*given.at.location.to_string(),
                &given.at.description,
                &rules::extra(&given.at.extra),
                &parts.join(" · "),
            ];
            facts.push(Fact { field: "locations", value: line(words) });
        }
        facts.extend(rules::facts(&self.parts));
        facts
    }
}
