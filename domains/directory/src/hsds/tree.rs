//! Rows laid into each other, as the API of HSDS shows them.

use std::collections::HashMap;

use ::store::Tx;
use base::{Id, Problem};
use people::Caller;
use serde_json::Value as Json;

use super::{
    rows::{self, Row},
    store,
};
use crate::{
    listing::model::{Listing, Site},
    location::{self, model::Place},
    model::{Entity, OrganisationId, TaxonomyId, TermId},
    organisation, taxonomy,
};

/// The words of all taxonomies, read once for an answer.
pub struct Words {
    taxonomies: HashMap<TaxonomyId, Row>,
    pub terms: HashMap<TermId, Row>,
}

impl Words {
    pub fn read(tx: &mut Tx<'_>, caller: &Caller) -> Result<Self, Problem> {
        let taxonomies = taxonomy::actions::taxonomies(tx, caller)?;
        let taxonomies: HashMap<TaxonomyId, Row> = taxonomies
            .iter()
            .filter_map(|one| Some((one.id, rows::valid(Entity::Taxonomy, rows::taxonomy(one))?)))
            .collect();
        let terms = taxonomy::actions::terms(tx, caller)?
            .iter()
            .filter_map(|term| {
                let mut row = rows::valid(Entity::TaxonomyTerm, rows::taxonomy_term(term))?;
                if let Some(taxonomy) = term.taxonomy.and_then(|id| taxonomies.get(&id)) {
                    row.insert("taxonomy_detail".to_owned(), Json::from(taxonomy.clone()));
                }
                Some((term.id, row))
            })
            .collect();
        Ok(Words { taxonomies, terms })
    }

    /// Taxonomies in the order of their ids.
    pub fn taxonomies(&self) -> Vec<&Row> {
        let mut all: Vec<_> = self.taxonomies.iter().collect();
        all.sort_by_key(|(id, _)| **id);
        all.into_iter().map(|(_, row)| row).collect()
    }
}

/// In which list of its owner a row of a table stands.
fn list(owner: Entity, table: Entity) -> Option<&'static str> {
    Some(match (table, owner) {
        (Entity::Phone, _) => "phones",
        (Entity::Language, Entity::Service | Entity::Location) => "languages",
        (Entity::Schedule, Entity::Service | Entity::Location | Entity::ServiceAtLocation) => "schedules",
        (Entity::Attribute, _) => "attributes",
        (Entity::ServiceArea, Entity::Service | Entity::ServiceAtLocation) => "service_areas",
        (Entity::Funding, Entity::Service | Entity::Organization) => "funding",
        (Entity::Contact, _) => "contacts",
        (Entity::Url, Entity::Service) => "additional_urls",
        (Entity::Url, Entity::Organization) => "additional_websites",
        (Entity::RequiredDocument, Entity::Service) => "required_documents",
        (Entity::ServiceCapacity, Entity::Service) => "capacities",
        (Entity::Program, Entity::Organization) => "programs",
        (Entity::OrganizationIdentifier, Entity::Organization) => "organization_identifiers",
        (Entity::Metadata, _) => "metadata",
        _ => return None,
    })
}

/// One answer being put together.
pub struct Grove<'a, 'tx> {
    pub tx: &'a mut Tx<'tx>,
    pub caller: &'a Caller,
    pub words: Words,
}

impl<'a, 'tx> Grove<'a, 'tx> {
    pub fn new(tx: &'a mut Tx<'tx>, caller: &'a Caller) -> Result<Self, Problem> {
        let words = Words::read(tx, caller)?;
        Ok(Grove { tx, caller, words })
    }

    /// Lays rows into the lists of what they hang on.
    fn lay(&mut self, owner: Entity, into: &mut Row, parts: Vec<(Entity, Row)>) -> Result<(), Problem> {
        for (table, row) in parts {
            let (Some(list), Some(mut row)) = (list(owner, table), rows::valid(table, row)) else { continue };
            let id = |row: &Row, name: &str| {
                row.get(name).and_then(Json::as_str).and_then(|id| id.parse::<Id<()>>().ok())
            };
            if table == Entity::Attribute
                && let Some(term) =
                    id(&row, "taxonomy_term_id").and_then(|id| self.words.terms.get(&id.cast()))
            {
                row.insert("taxonomy_term".to_owned(), Json::from(term.clone()));
            }
            if table == Entity::ServiceCapacity {
                // A number of what? Without its unit it says nothing.
                let unit = id(&row, "unit_id").map(|id| store::kept(self.tx, self.caller, Entity::Unit, id));
                let unit = unit.transpose()?.flatten().and_then(|unit| rows::valid(Entity::Unit, unit));
                let Some(unit) = unit else { continue };
                row.insert("unit".to_owned(), Json::from(unit));
            }
            let list = into.entry(list).or_insert_with(|| Json::Array(Vec::new()));
            if let Json::Array(list) = list {
                list.push(Json::from(row));
            }
        }
        Ok(())
    }

    fn hanging<K>(&mut self, owner: Entity, into: &mut Row, id: Id<K>) -> Result<(), Problem> {
        let kept = store::kept_of(self.tx, self.caller, id.cast())?;
        self.lay(owner, into, kept)
    }

    pub fn place(&mut self, place: &Place) -> Result<Option<Row>, Problem> {
        let Some(mut row) = rows::valid(Entity::Location, rows::location(place)) else { return Ok(None) };
        let addresses = place.addresses().iter().filter_map(|address| {
            rows::valid(Entity::Address, rows::address(place, address)).map(Json::from)
        });
        row.insert("addresses".to_owned(), addresses.collect());
        let eases = place.accessibility().iter().filter_map(|ease| {
            rows::valid(Entity::Accessibility, rows::accessibility(place, ease)).map(Json::from)
        });
        row.insert("accessibility".to_owned(), eases.collect());
        self.lay(Entity::Location, &mut row, rows::parts(Entity::Location, place.parts()))?;
        self.hanging(Entity::Location, &mut row, place.id())?;
        Ok(Some(row))
    }

    pub fn organization(&mut self, id: OrganisationId, full: bool) -> Result<Option<Row>, Problem> {
        let shown = organisation::actions::one(self.tx, self.caller, id)?;
        let Some(mut row) = rows::valid(Entity::Organization, rows::organization(&shown)) else {
            return Ok(None);
        };
        if full {
            self.lay(Entity::Organization, &mut row, rows::parts(Entity::Organization, &shown.card.parts))?;
            self.hanging(Entity::Organization, &mut row, id)?;
            let mut places = Vec::new();
            for location in store::locations_of(self.tx, self.caller, id)? {
                let shown = location::actions::one(self.tx, self.caller, location)?;
                places.extend(self.place(&shown.place)?.map(Json::from));
            }
            row.insert("locations".to_owned(), Json::from(places));
        }
        Ok(Some(row))
    }

    /// One place of a service, with what belongs to it only.
    pub fn site(&mut self, site: &Site, full: bool) -> Result<Option<Row>, Problem> {
        let row = rows::service_at_location(&site.given.at);
        let Some(mut row) = rows::valid(Entity::ServiceAtLocation, row) else { return Ok(None) };
        let place = match full {
            true => {
                let parts = rows::parts(Entity::ServiceAtLocation, &site.given.parts);
                self.lay(Entity::ServiceAtLocation, &mut row, parts)?;
                self.place(&site.place)?
            }
            false => rows::valid(Entity::Location, rows::location(&site.place)),
        };
        if let Some(place) = place {
            row.insert("location".to_owned(), Json::from(place));
        }
        Ok(Some(row))
    }

    pub fn service(&mut self, listing: &Listing, full: bool) -> Result<Option<Row>, Problem> {
        let mut row = rows::service(listing);
        let organisation = listing.organisation.as_ref().map(|(id, _)| *id);
        row.entry("organization_id").or_insert_with(|| Json::from(self.caller.community.id.to_string()));
        let Some(mut row) = rows::valid(Entity::Service, row) else { return Ok(None) };
        match organisation {
            Some(id) => {
                if let Some(organization) = self.organization(id, full)? {
                    row.insert("organization".to_owned(), Json::from(organization));
                }
            }
            // The town's own, which is no entry of the directory: nothing to look up under this id.
            None => {
                row.remove("organization_id");
            }
        }
        if full {
            let id = listing.card.service.id;
            self.lay(Entity::Service, &mut row, rows::parts(Entity::Service, listing.parts()))?;
            self.hanging(Entity::Service, &mut row, id)?;
            let costs =
                listing.card.costs.iter().filter_map(|cost| {
                    rows::valid(Entity::CostOption, rows::cost_option(cost)).map(Json::from)
                });
            row.insert("cost_options".to_owned(), costs.collect());
            let mut sites = Vec::new();
            for site in &listing.sites {
                sites.extend(self.site(site, true)?.map(Json::from));
            }
            row.insert("service_at_locations".to_owned(), Json::from(sites));
            let program =
                row.get("program_id").and_then(Json::as_str).and_then(|id| id.parse::<Id<()>>().ok());
            if let Some(program) = program {
                let kept = store::kept(self.tx, self.caller, Entity::Program, program)?;
                if let Some(program) = kept.and_then(|program| rows::valid(Entity::Program, program)) {
                    row.insert("program".to_owned(), Json::from(program));
                }
            }
        }
        Ok(Some(row))
    }
}
