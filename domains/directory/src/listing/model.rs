use base::Instant;
use programmes::model::{Circle, Place as CirclePlace};

use crate::{
    entry::model::Keeping,
    location::model::Place,
    model::OrganisationId,
    part::model::Parts,
    service::model::{Card, Given},
};

/// A service as anybody may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// Its `given` are those whose place may be shown.
    pub card: Card,
    pub keeping: Keeping,
    pub organisation: Option<(OrganisationId, String)>,
    pub sites: Vec<Site>,
    /// It is also given at a place that is not told to anybody.
    pub hidden_site: bool,
}

/// A place where a service is given, with hours and telephones of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    pub given: Given,
    pub place: Place,
}

impl Listing {
    pub fn parts(&self) -> &Parts {
        &self.card.parts
    }
    pub fn changed_at(&self) -> Instant {
        self.keeping.changed_at
    }
}

/// A circle, as the directory lists it beside services. It is kept by its programme.
#[derive(Clone, Debug)]
pub struct CircleListing {
    pub circle: Circle,
    pub place: Option<CirclePlace>,
    /// Local `YYYY-MM-DDTHH:MM` of its next meeting.
    pub next: Option<String>,
}
