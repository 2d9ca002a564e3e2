//! Reading every row once: what is wrong, and where the rows of each thing stand.

use std::collections::{HashMap, HashSet};

use ::store::{Tx, statement, values};
use base::{Day, Id, Message, Problem};
use people::Caller;
use uuid::Uuid;

use super::{Choice, Finding, cells::Cells, source::Source};
use crate::{
    hsds::{
        rows::number,
        shape::{self, FieldKind, Table},
    },
    model::Entity,
};

statement! {
    KNOWN_ENTRY = "SELECT 1 FROM entry WHERE community_id = $1 AND id = $2 AND kind = $3";
    KNOWN_TERM = "SELECT 1 FROM taxonomy_term WHERE community_id = $1 AND id = $2";
    KNOWN_TAXONOMY = "SELECT 1 FROM taxonomy WHERE community_id = $1 AND id = $2";
    KNOWN_GIVEN = "SELECT 1 FROM service_at_location WHERE community_id = $1 AND id = $2";
    KNOWN_ROW = "SELECT 1 FROM hsds_row WHERE community_id = $1 AND table_name = $2 AND id = $3";
}

/// Whether something that a file refers to is here already.
pub fn known(tx: &mut Tx<'_>, caller: &Caller, table: Entity, id: Uuid) -> Result<bool, Problem> {
    let (community, id): (_, Id<()>) = (caller.community.id, Id::from_uuid(id));
    let there = match table {
        Entity::Organization => tx.first(&KNOWN_ENTRY, values![community, id, "organisation"], |_| Ok(())),
        Entity::Service => tx.first(&KNOWN_ENTRY, values![community, id, "service"], |_| Ok(())),
        Entity::Location => tx.first(&KNOWN_ENTRY, values![community, id, "location"], |_| Ok(())),
        Entity::TaxonomyTerm => tx.first(&KNOWN_TERM, values![community, id], |_| Ok(())),
        Entity::Taxonomy => tx.first(&KNOWN_TAXONOMY, values![community, id], |_| Ok(())),
        Entity::ServiceAtLocation => tx.first(&KNOWN_GIVEN, values![community, id], |_| Ok(())),
        other => tx.first(&KNOWN_ROW, values![community, other, id], |_| Ok(())),
    };
    Ok(there?.is_some())
}

/// What a table is read after, so that what it refers to has been read.
pub(super) const ORDER: [Entity; 24] = [
    Entity::Taxonomy,
    Entity::Unit,
    Entity::Organization,
    Entity::Program,
    Entity::TaxonomyTerm,
    Entity::Location,
    Entity::Service,
    Entity::ServiceAtLocation,
    Entity::Contact,
    Entity::Phone,
    Entity::Address,
    Entity::Schedule,
    Entity::Funding,
    Entity::ServiceArea,
    Entity::RequiredDocument,
    Entity::Language,
    Entity::Accessibility,
    Entity::CostOption,
    Entity::OrganizationIdentifier,
    Entity::ServiceCapacity,
    Entity::Url,
    Entity::Attribute,
    Entity::Metadata,
    Entity::MetaTableDescription,
];

/// Sentences that are told one by one; the rest is only counted.
const TOLD: usize = 2000;

/// A package that was read once.
#[derive(Debug, Default)]
pub struct Checked {
    pub findings: Vec<Finding>,
    /// How many there were, also of those that are not told.
    pub wrong: u64,
    pub rows: Vec<(Entity, u64)>,
    /// Good rows of things that stand on their own, by their offsets.
    pub(super) things: HashMap<Entity, Vec<u64>>,
    /// Good rows that hang on something: table, owner's table, owner.
    pub(super) parts: HashMap<(Entity, Entity), HashMap<Uuid, Vec<u64>>>,
    /// Locations whose coordinates are left out.
    pub(super) pointless: HashSet<Uuid>,
    ids: HashMap<Entity, HashSet<Uuid>>,
}

impl Checked {
    /// Whether it may be taken in.
    pub fn may(&self, choice: Choice) -> bool {
        choice == Choice::SkipBad || self.wrong == 0
    }

    pub(super) fn has(&self, table: Entity, id: Uuid) -> bool {
        self.ids.get(&table).is_some_and(|ids| ids.contains(&id))
    }

    fn find(&mut self, finding: Finding) {
        self.wrong += 1;
        if self.findings.len() < TOLD {
            self.findings.push(finding);
        }
    }
}

/// On what a row hangs: the most particular of what it names.
pub(super) fn owner(table: Entity, cells: &Cells) -> Option<(Entity, Uuid)> {
    let named = |owners: &[Entity]| {
        owners.iter().find_map(|owner| Some((*owner, cells.uuid(&format!("{owner}_id"))?)))
    };
    const GIVEN: Entity = Entity::ServiceAtLocation;
    match table {
        Entity::Phone => named(&[GIVEN, Entity::Service, Entity::Location, Entity::Organization]),
        Entity::Schedule => named(&[GIVEN, Entity::Service, Entity::Location]),
        Entity::ServiceArea => named(&[GIVEN, Entity::Service]),
        Entity::Language => named(&[Entity::Service, Entity::Location]),
        Entity::Funding => named(&[Entity::Service, Entity::Organization]),
        Entity::Address | Entity::Accessibility => named(&[Entity::Location]),
        Entity::CostOption | Entity::ServiceAtLocation => named(&[Entity::Service]),
        Entity::Attribute => {
            let owner: Entity = cells.get("link_entity").trim().parse().ok()?;
            let ours = [Entity::Organization, Entity::Service, Entity::Location, GIVEN].contains(&owner);
            ours.then_some(owner).zip(cells.uuid("link_id"))
        }
        _ => None,
    }
}

/// The country's corners, where the community's clock tells the country: latitudes and longitudes.
fn home(zone: &str) -> Option<[f64; 4]> {
    Some(match zone {
        "Europe/Warsaw" => [48.9, 54.9, 14.0, 24.2],
        "Europe/Kyiv" | "Europe/Kiev" => [44.2, 52.4, 22.1, 40.3],
        "Europe/Paris" => [41.2, 51.2, -5.2, 9.7],
        _ => return None,
    })
}

/// What is wrong with a pair of coordinates.
pub(super) fn coordinates(latitude: &str, longitude: &str, zone: &str) -> Option<&'static str> {
    let degrees = |text: &str| text.trim().parse::<f64>().ok().filter(|degrees| degrees.is_finite());
    let (latitude, longitude) = match (latitude.trim(), longitude.trim()) {
        ("", "") => return None,
        (latitude, longitude) => match (degrees(latitude), degrees(longitude)) {
            (Some(latitude), Some(longitude)) => (latitude, longitude),
            _ => return Some(texts::key!("hsds-coordinates-half")),
        },
    };
    if latitude == 0.0 && longitude == 0.0 {
        return Some(texts::key!("hsds-coordinates-zero"));
    }
    let inside = |latitude: f64, longitude: f64, [south, north, west, east]: [f64; 4]| {
        (south..=north).contains(&latitude) && (west..=east).contains(&longitude)
    };
    if let Some(home) = home(zone)
        && !inside(latitude, longitude, home)
        && inside(longitude, latitude, home)
    {
        return Some(texts::key!("hsds-coordinates-swapped"));
    }
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        return Some(texts::key!("hsds-coordinates-range"));
    }
    None
}

/// What is wrong with a value by its type.
fn misfit(kind: &FieldKind, value: &str) -> Option<Message> {
    let text = value.trim();
    let fits = match kind {
        FieldKind::Uuid => Uuid::parse_str(text).is_ok(),
        FieldKind::Number => number(text).is_some(),
        FieldKind::Date => text.get(..10).is_some_and(|day| day.parse::<Day>().is_ok()),
        FieldKind::Time => web::parse_time(text).is_some(),
        FieldKind::Word(words) => words.iter().any(|word| word == text),
        FieldKind::Text | FieldKind::Email | FieldKind::Uri | FieldKind::DateTime => true,
    };
    let key = match kind {
        _ if fits => return None,
        FieldKind::Uuid => texts::key!("hsds-no-id"),
        FieldKind::Number => texts::key!("hsds-no-number"),
        FieldKind::Date => texts::key!("hsds-no-date"),
        FieldKind::Time => texts::key!("hsds-no-time"),
        _ => texts::key!("hsds-no-word"),
    };
    Some(Message::new(key).text("given", text.chars().take(80).collect::<String>()))
}

/// Reads the whole package once. `known` says whether something outside it is here already; `progress` hears of rows.
pub fn check(
    source: &Source,
    zone: &str,
    known: &mut dyn FnMut(Entity, Uuid) -> Result<bool, Problem>,
    progress: &mut dyn FnMut(u64),
) -> Result<Checked, Problem> {
    let unreadable = |message: Message| Problem::field("file", message);
    let mut checked = Checked::default();
    let mut codes: HashSet<(String, String)> = HashSet::new();
    for entity in ORDER {
        let (Some(table), Some(mut reader)) =
            (shape::table(entity), source.reader(entity).map_err(unreadable)?)
        else {
            continue;
        };
        let headers = match reader.headers() {
            Ok(headers) => headers.clone(),
            Err(error) => {
                return Err(unreadable(Message::new("hsds-unreadable").text("given", error.to_string())));
            }
        };
        let mut record = csv::StringRecord::new();
        let (mut count, mut row) = (0_u64, 1_u64);
        loop {
            let offset = reader.position().byte();
            row += 1;
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    // Not UTF-8, or torn: this row, not the rest.
                    let message = Message::new("hsds-unreadable").text("given", error.to_string());
                    let file = source.file(entity).to_owned();
                    let field = String::new();
                    checked.find(Finding { table: entity, file, row, field, message, field_only: false });
                    if reader.is_done() || reader.position().byte() == offset {
                        break;
                    }
                    continue;
                }
            }
            count += 1;
            if count % 1000 == 0 {
                progress(1000);
            }
            let cells = Cells::new(&headers, &record);
            let mut told = Told { checked: &mut checked, entity, file: source.file(entity), row, bad: false };
            one(&mut told, table, &cells, zone, known, &mut codes)?;
            if told.bad {
                continue;
            }
            let Some(id) = cells.uuid("id") else { continue };
            checked.ids.entry(entity).or_default().insert(id);
            match owner(entity, &cells) {
                Some((on, owner)) if checked.has(on, owner) => {
                    checked.parts.entry((entity, on)).or_default().entry(owner).or_default().push(offset);
                }
                _ => checked.things.entry(entity).or_default().push(offset),
            }
        }
        progress(count % 1000);
        checked.rows.push((entity, count));
    }
    Ok(checked)
}

struct Told<'a> {
    checked: &'a mut Checked,
    entity: Entity,
    file: &'a str,
    row: u64,
    bad: bool,
}

impl Told<'_> {
    fn tell(&mut self, field: &str, message: Message, field_only: bool) {
        self.bad |= !field_only;
        self.checked.find(Finding {
            table: self.entity,
            file: self.file.to_owned(),
            row: self.row,
            field: field.to_owned(),
            message,
            field_only,
        });
    }
}

fn one(
    told: &mut Told<'_>,
    table: &Table,
    cells: &Cells,
    zone: &str,
    known: &mut dyn FnMut(Entity, Uuid) -> Result<bool, Problem>,
    codes: &mut HashSet<(String, String)>,
) -> Result<(), Problem> {
    for field in &table.fields {
        let value = cells.get(field.name);
        if value.is_empty() {
            // Ours to fill: a description is the name, an address may lack what its country does not have.
            let lenient = field.kind == FieldKind::Text && !["name", "number", "url"].contains(&field.name);
            let ours = field.name == "organization_id" && table.entity == Entity::Service;
            if field.required && !lenient && !ours {
                told.tell(field.name, Message::new("hsds-missing"), false);
            }
            continue;
        }
        if let Some(message) = misfit(&field.kind, value) {
            told.tell(field.name, message, false);
            continue;
        }
        let (Some(refers), Some(id)) = (field.refers, cells.uuid(field.name)) else { continue };
        if !told.checked.has(refers, id) && !known(refers, id)? {
            let message = Message::new("hsds-broken-reference")
                .text("given", id.to_string())
                .text("table", refers.as_str());
            told.tell(field.name, message, false);
        }
    }
    if let Some(id) = cells.uuid("id")
        && told.checked.has(table.entity, id)
    {
        told.tell("id", Message::new("hsds-twice").text("given", id.to_string()), false);
    }
    if table.entity == Entity::TaxonomyTerm && !cells.get("code").is_empty() {
        let code = (cells.get("taxonomy_id").to_owned(), cells.get("code").to_owned());
        if !codes.insert(code) {
            told.tell("code", Message::new("hsds-twice").text("given", cells.get("code")), false);
        }
    }
    if table.entity == Entity::Location
        && let Some(key) = coordinates(cells.get("latitude"), cells.get("longitude"), zone)
    {
        let given = format!("{}, {}", cells.get("latitude"), cells.get("longitude"));
        told.tell("latitude", Message::new(key).text("given", given), true);
        if let Some(id) = cells.uuid("id") {
            told.checked.pointless.insert(id);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_coordinates_are_told_apart() {
        let of = |latitude: &str, longitude: &str| coordinates(latitude, longitude, "Europe/Warsaw");
        assert_eq!(of("50.38", "18.94"), None);
        assert_eq!(of("48.85", "2.35"), None, "abroad is not wrong");
        assert_eq!(of("18.94", "50.38"), Some("hsds-coordinates-swapped"));
        assert_eq!(of("0", "0.0"), Some("hsds-coordinates-zero"));
        assert_eq!(of("100", "101"), Some("hsds-coordinates-range"));
        assert_eq!(of("50.38", ""), Some("hsds-coordinates-half"));
        assert_eq!(of("50.38", "NaN"), Some("hsds-coordinates-half"));
        assert_eq!(of("", ""), None);
    }
}
