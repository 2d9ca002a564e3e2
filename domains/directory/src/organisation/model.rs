use crate::{
    entry::model::Keeping,
    model::{Fact, OrganisationId},
    part::model::Parts,
    row::{Extra, row},
};

row! {
    Organisation {
        id: OrganisationId,
        alternate_name: String,
        description: String,
        email: String,
        website: String,
        tax_status: String,
        tax_id: String,
        year_incorporated: Option<i64>,
        legal_status: String,
        logo: String,
        uri: String,
        parent: Option<OrganisationId>,
        extra: Extra,
    }
}

/// An organisation with its name and all its parts: what is written, and what is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub name: String,
    /// Where its office is; for lists.
    pub town: String,
    pub organisation: Organisation,
    pub parts: Parts,
}

/// The same as anybody may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub card: Card,
    pub keeping: Keeping,
}

impl Card {
    /// With nothing in it yet.
    pub fn blank(id: OrganisationId) -> Self {
        Card {
            name: String::new(),
            town: String::new(),
            organisation: Organisation::blank(id),
            parts: Parts::default(),
        }
    }

    pub fn facts(&self) -> Vec<Fact> {
        let row = &self.organisation;
        let mut facts = vec![
            Fact { field: "name", value: self.name.clone() },
            Fact { field: "town", value: self.town.clone() },
            Fact { field: "alternate_name", value: row.alternate_name.clone() },
            Fact { field: "description", value: row.description.clone() },
            Fact { field: "email", value: row.email.clone() },
            Fact { field: "url", value: row.website.clone() },
            Fact { field: "legal_status", value: row.legal_status.clone() },
            Fact { field: "tax_status", value: row.tax_status.clone() },
            Fact { field: "tax_id", value: row.tax_id.clone() },
            Fact {
                field: "year_incorporated",
                value: row.year_incorporated.map(|year| year.to_string()).unwrap_or_default(),
            },
            Fact { field: "logo", value: row.logo.clone() },
            Fact { field: "uri", value: row.uri.clone() },
            Fact { field: "parent", value: row.parent.map(|id| id.to_string()).unwrap_or_default() },
            Fact { field: "extra", value: crate::part::rules::extra(&row.extra) },
        ];
        facts.extend(crate::part::rules::facts(&self.parts));
        facts
    }
}
