//! Whole things out of their rows, and saving them.

use std::collections::{HashMap, HashSet, hash_map};

use ::store::Tx;
use base::{Id, Message, Problem};
use people::{Caller, Roles};
use uuid::Uuid;

use super::{
    cells::Cells,
    check::{Checked, ORDER},
    parts::{address, area, attribute, cost, ease, funding, language, phone, schedule},
    source::{Reader, Source},
};
use crate::{
    entry::model::Kept,
    form::Card,
    kept,
    location::{
        self,
        model::{Address, Location},
    },
    model::{Entity, Link, LocationType, Origin, OriginKind, ServiceStatus},
    organisation::{self, model::Organisation},
    part::model::Parts,
    service::{
        self,
        model::{Given, Service, ServiceAtLocation},
    },
    taxonomy::{
        self,
        model::{Taxonomy, Term},
    },
};

/// Something whole, ready to be saved.
#[derive(Clone, Debug)]
pub enum Item {
    Taxonomy(Taxonomy),
    Term(Term),
    Organisation(Box<organisation::model::Card>),
    Location(Box<location::model::Card>),
    Service(Box<service::model::Card>),
    /// A row of a table that Ostoja keeps and does not use.
    Row(Entity, kept::Row),
}

/// What became of organisations, locations and services; other rows belong to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
}

impl Tally {
    fn count(&mut self, kept: Kept) {
        match kept {
            Kept::New => self.added += 1,
            Kept::Changed => self.changed += 1,
            Kept::Same => self.unchanged += 1,
        }
    }
    fn add(&mut self, other: Tally) {
        self.added += other.added;
        self.changed += other.changed;
        self.unchanged += other.unchanged;
    }
}

impl Item {
    /// As it will be saved. Translations and confidentiality are ours and stay.
    fn card(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<Card>, Problem> {
        Ok(match self {
            Item::Taxonomy(_) | Item::Term(_) | Item::Row(..) => None,
            Item::Organisation(card) => {
                let mut card = (**card).clone();
                card.parts.texts = Parts::of(tx, caller, Entity::Organization, card.organisation.id)?.texts;
                Some(Card::Organisation(card))
            }
            Item::Service(card) => {
                let mut card = (**card).clone();
                card.parts.texts = Parts::of(tx, caller, Entity::Service, card.service.id)?.texts;
                Some(Card::Service(card))
            }
            Item::Location(card) => {
                let mut card = (**card).clone();
                match location::actions::card(tx, caller, card.location.id) {
                    Ok((known, _)) => {
                        card.location.confidential = known.location.confidential;
                        card.parts.texts = known.parts.texts;
                    }
                    Err(Problem::NotFound) => {}
                    Err(problem) => return Err(problem),
                }
                Some(Card::Location(card))
            }
        })
    }
}

/// Saves things in the order in which they come.
pub fn save(tx: &mut Tx<'_>, caller: &Caller, name: &str, items: &[Item]) -> Result<Tally, Problem> {
    caller.must(Roles::MANAGE)?;
    let origin = Origin {
        kind: OriginKind::Import,
        source: name.to_owned(),
        source_ref: None,
        checked_on: None,
        by: caller.by(),
    };
    let mut tally = Tally::default();
    for item in items {
        match item {
            Item::Taxonomy(taxonomy) => taxonomy::actions::put_taxonomy(tx, caller, taxonomy)?,
            Item::Term(term) => taxonomy::actions::put_term(tx, caller, term)?,
            Item::Row(table, row) => kept::put(tx, caller, *table, row)?,
            _ => {
                if let Some(card) = item.card(tx, caller)? {
                    tally.count(card.save(tx, caller, &origin, None)?);
                }
            }
        }
    }
    Ok(tally)
}

/// What saving them would do. Changes nothing.
pub fn weigh(tx: &mut Tx<'_>, caller: &Caller, items: &[Item]) -> Result<Tally, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut tally = Tally::default();
    for item in items {
        if let Some(card) = item.card(tx, caller)? {
            tally.count(card.weigh(tx, caller)?);
        }
    }
    Ok(tally)
}

/// Things that share a transaction.
const TOGETHER: usize = 200;

/// Reads the good rows of a checked package again, thing by thing, and hands them on.
pub fn carry(
    source: &Source,
    checked: &Checked,
    community: Uuid,
    keep: &mut dyn FnMut(Vec<Item>) -> Result<Tally, Problem>,
    progress: &mut dyn FnMut(u64),
) -> Result<Tally, Problem> {
    let mut cart = Cart { source, checked, readers: HashMap::new(), came: HashSet::new(), community };
    let (mut tally, mut items) = (Tally::default(), Vec::new());
    for entity in ORDER {
        for offset in checked.things.get(&entity).map(Vec::as_slice).unwrap_or_default() {
            progress(1);
            let cells = cart.cells(entity, *offset)?;
            if let Some(item) = cart.item(entity, cells)? {
                items.push(item);
            }
            if items.len() >= TOGETHER {
                tally.add(keep(std::mem::take(&mut items))?);
            }
        }
    }
    if !items.is_empty() {
        tally.add(keep(items)?);
    }
    Ok(tally)
}

struct Cart<'a> {
    source: &'a Source,
    checked: &'a Checked,
    readers: HashMap<Entity, Reader>,
    /// What has been handed on: a parent that comes later, or never, stays a text.
    came: HashSet<Uuid>,
    community: Uuid,
}

fn torn(error: impl std::fmt::Display) -> Problem {
    Problem::field("file", Message::new("hsds-unreadable").text("given", error.to_string()))
}

impl Cart<'_> {
    fn cells(&mut self, entity: Entity, offset: u64) -> Result<Cells, Problem> {
        let reader = match self.readers.entry(entity) {
            hash_map::Entry::Occupied(known) => known.into_mut(),
            hash_map::Entry::Vacant(vacant) => {
                let reader = self.source.reader(entity).map_err(|message| Problem::field("file", message))?;
                vacant.insert(reader.ok_or(Problem::NotFound)?)
            }
        };
        Cells::at(reader, offset).map_err(torn)
    }

    /// The rows of a table that hang on something.
    fn hanging(&mut self, table: Entity, on: Entity, owner: Uuid) -> Result<Vec<Cells>, Problem> {
        let offsets = self.checked.parts.get(&(table, on)).and_then(|all| all.get(&owner));
        let offsets = offsets.cloned().unwrap_or_default();
        offsets.into_iter().map(|offset| self.cells(table, offset)).collect()
    }

    fn parts(&mut self, on: Entity, owner: Uuid) -> Result<Parts, Problem> {
        let link = Link::new::<()>(on, Id::from_uuid(owner));
        macro_rules! each {
            ($table:ident, $make:ident) => {
                self.hanging(Entity::$table, on, owner)?
                    .into_iter()
                    .filter_map(|mut cells| {
                        cells.drop(&format!("{on}_id"));
                        $make(cells, link)
                    })
                    .collect()
            };
        }
        Ok(Parts {
            phones: each!(Phone, phone),
            languages: each!(Language, language),
            schedules: each!(Schedule, schedule),
            attributes: each!(Attribute, attribute),
            areas: each!(ServiceArea, area),
            funding: each!(Funding, funding),
            texts: Vec::new(),
        })
    }

    fn item(&mut self, entity: Entity, mut cells: Cells) -> Result<Option<Item>, Problem> {
        let Some(uuid) = cells.uuid("id") else { return Ok(None) };
        let item = match entity {
            Entity::Taxonomy => Item::Taxonomy(Taxonomy {
                code: None,
                name: cells.take("name"),
                description: cells.take("description"),
                uri: cells.take("uri"),
                version: cells.take("version"),
                id: Id::from_uuid(uuid),
                extra: cells.extra(),
            }),
            Entity::TaxonomyTerm => {
                let parent = cells.uuid("parent_id").filter(|parent| self.came.contains(parent));
                if parent.is_some() {
                    cells.drop("parent_id");
                }
                Item::Term(Term {
                    id: Id::from_uuid(uuid),
                    taxonomy: cells.parse("taxonomy_id"),
                    code: cells.take("code"),
                    name: cells.take("name"),
                    description: cells.take("description"),
                    parent: parent.map(Id::from_uuid),
                    language: cells.take("language"),
                    term_uri: cells.take("term_uri"),
                    extra: cells.extra(),
                })
            }
            // The town itself stands in its own packages for services that nobody else stands behind.
            Entity::Organization if uuid == self.community => return Ok(None),
            Entity::Organization => {
                let parent = cells.uuid("parent_organization_id").filter(|parent| self.came.contains(parent));
                if parent.is_some() {
                    cells.drop("parent_organization_id");
                }
                Item::Organisation(Box::new(organisation::model::Card {
                    name: cells.take("name"),
                    town: String::new(),
                    parts: self.parts(entity, uuid)?,
                    organisation: Organisation {
                        id: Id::from_uuid(uuid),
                        alternate_name: cells.take("alternate_name"),
                        description: cells.take("description"),
                        email: cells.take("email"),
                        website: cells.take("website"),
                        tax_status: cells.take("tax_status"),
                        tax_id: cells.take("tax_id"),
                        year_incorporated: cells.parse("year_incorporated"),
                        legal_status: cells.take("legal_status"),
                        logo: cells.take("logo"),
                        uri: cells.take("uri"),
                        parent: parent.map(Id::from_uuid),
                        extra: cells.extra(),
                    },
                }))
            }
            Entity::Location => self.location(uuid, cells)?,
            Entity::Service => self.service(uuid, cells)?,
            table => {
                let entry =
                    ["location_id", "service_id", "organization_id"].iter().find_map(|name| cells.uuid(name));
                cells.drop("id");
                let row = kept::Row {
                    id: Id::from_uuid(uuid),
                    entry: entry.map(Id::from_uuid),
                    body: cells.body(),
                };
                return Ok(Some(Item::Row(table, row)));
            }
        };
        self.came.insert(uuid);
        Ok(Some(item))
    }

    fn organisation_of<K>(&self, cells: &mut Cells) -> Option<Id<K>> {
        let id = cells.uuid("organization_id");
        cells.drop("organization_id");
        id.filter(|id| *id != self.community).map(Id::from_uuid)
    }

    fn location(&mut self, uuid: Uuid, mut cells: Cells) -> Result<Item, Problem> {
        let (latitude, longitude) = match self.checked.pointless.contains(&uuid) {
            // As they came, and on no map.
            true => (None, None),
            false => (cells.parse("latitude"), cells.parse("longitude")),
        };
        let addresses = self.hanging(Entity::Address, Entity::Location, uuid)?;
        let eases = self.hanging(Entity::Accessibility, Entity::Location, uuid)?;
        let addresses: Vec<Address> =
            addresses.into_iter().filter_map(|cells| address(cells, uuid)).collect();
        let mut name = cells.take("name");
        if name.is_empty() {
            let town = addresses.first().map(|address| address.city.clone());
            name = Some(cells.get("alternate_name").to_owned())
                .filter(|name| !name.is_empty())
                .or(town)
                .unwrap_or_default();
        }
        Ok(Item::Location(Box::new(location::model::Card {
            name,
            addresses,
            accessibility: eases.into_iter().filter_map(|cells| ease(cells, uuid)).collect(),
            parts: self.parts(Entity::Location, uuid)?,
            location: Location {
                id: Id::from_uuid(uuid),
                organisation: self.organisation_of(&mut cells),
                kind: cells.parse_word("location_type", LocationType::Physical),
                url: cells.take("url"),
                alternate_name: cells.take("alternate_name"),
                description: cells.take("description"),
                transportation: cells.take("transportation"),
                latitude,
                longitude,
                external_identifier: cells.take("external_identifier"),
                external_identifier_type: cells.take("external_identifier_type"),
                confidential: false,
                extra: cells.extra(),
            },
        })))
    }

    fn service(&mut self, uuid: Uuid, mut cells: Cells) -> Result<Item, Problem> {
        let mut given = Vec::new();
        for mut at in self.hanging(Entity::ServiceAtLocation, Entity::Service, uuid)? {
            let (Some(id), Some(location)) = (at.uuid("id"), at.uuid("location_id")) else { continue };
            at.drop("service_id");
            at.drop("location_id");
            given.push(Given {
                parts: self.parts(Entity::ServiceAtLocation, id)?,
                at: ServiceAtLocation {
                    id: Id::from_uuid(id),
                    service: Id::from_uuid(uuid),
                    location: Id::from_uuid(location),
                    description: at.take("description"),
                    extra: at.extra(),
                },
            });
        }
        let costs = self.hanging(Entity::CostOption, Entity::Service, uuid)?;
        Ok(Item::Service(Box::new(service::model::Card {
            name: cells.take("name"),
            town: String::new(),
            costs: costs.into_iter().filter_map(|cells| cost(cells, uuid)).collect(),
            given,
            parts: self.parts(Entity::Service, uuid)?,
            service: Service {
                id: Id::from_uuid(uuid),
                organisation: self.organisation_of(&mut cells),
                alternate_name: cells.take("alternate_name"),
                description: cells.take("description"),
                url: cells.take("url"),
                email: cells.take("email"),
                status: cells.parse_word("status", ServiceStatus::Active),
                interpretation_services: cells.take("interpretation_services"),
                application_process: cells.take("application_process"),
                fees_description: cells.take("fees_description"),
                wait_time: cells.take("wait_time"),
                accreditations: cells.take("accreditations"),
                eligibility_description: cells.take("eligibility_description"),
                minimum_age: cells.parse("minimum_age"),
                maximum_age: cells.parse("maximum_age"),
                licenses: cells.take("licenses"),
                alert: cells.take("alert"),
                extra: cells.extra(),
            },
        })))
    }
}
