//! The tabular package of HSDS: a CSV for each table and `datapackage.json` that describes them.

use std::{
    collections::{HashMap, HashSet},
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::Path,
};

use ::store::Tx;
use base::Problem;
use people::Caller;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{
    rows::{self, Row},
    shape::{self, FieldKind, Table},
};
use crate::{kept, listing, location, model::Entity, organisation, taxonomy};

/// How many rows of each table left.
pub type Counts = Vec<(Entity, u64)>;

fn failed(error: impl std::fmt::Display) -> Problem {
    Problem::internal(error.to_string())
}

/// The package as files of a folder, which is made if it is not there.
pub fn to_folder(tx: &mut Tx<'_>, caller: &Caller, folder: &Path) -> Result<Counts, Problem> {
    fs::create_dir_all(folder).map_err(failed)?;
    let mut files = Vec::new();
    for table in shape::tables() {
        let file = File::create(folder.join(table.file)).map_err(failed)?;
        files.push(BufWriter::new(file));
    }
    let counts = write(tx, caller, files)?;
    let package = serde_json::to_vec_pretty(&describe(&caller.community.name)).map_err(failed)?;
    fs::write(folder.join("datapackage.json"), package).map_err(failed)?;
    Ok(counts)
}

/// The same, packed into one file. Everything passes through a folder beside it, so memory holds none of it.
pub fn to_zip(tx: &mut Tx<'_>, caller: &Caller, path: &Path) -> Result<Counts, Problem> {
    let mut folder = path.as_os_str().to_owned();
    folder.push(".parts");
    let folder = Path::new(&folder);
    let counts = to_folder(tx, caller, folder)?;
    let zipped = zip_folder(folder, path);
    fs::remove_dir_all(folder).map_err(failed)?;
    zipped.map_err(failed)?;
    Ok(counts)
}

fn zip_folder(folder: &Path, path: &Path) -> io::Result<()> {
    let mut archive = zip::ZipWriter::new(BufWriter::new(File::create(path)?));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let names = shape::tables().iter().map(|table| table.file).chain(["datapackage.json"]);
    for name in names {
        archive.start_file(name, options)?;
        io::copy(&mut File::open(folder.join(name))?, &mut archive)?;
    }
    archive.finish()?.flush()
}

/// The description of the package, after Frictionless Data's tabular profile.
fn describe(name: &str) -> Json {
    let resources: Vec<Json> = shape::tables().iter().map(resource).collect();
    json!({
        "name": "human_services_data",
        "title": name,
        "description": "A directory of help on the Human Services Data Specification 3.1, https://openreferral.org/",
        "profile": "tabular-data-package",
        "resources": resources,
    })
}

fn resource(table: &Table) -> Json {
    let fields: Vec<Json> = table
        .fields
        .iter()
        .map(|field| {
            let (kind, format) = match &field.kind {
                FieldKind::Text | FieldKind::Word(_) => ("string", None),
                FieldKind::Uuid => ("string", Some("uuid")),
                FieldKind::Email => ("string", Some("email")),
                FieldKind::Uri => ("string", Some("uri")),
                FieldKind::Number => ("number", None),
                FieldKind::Date => ("date", None),
                FieldKind::DateTime => ("datetime", Some("any")),
                FieldKind::Time => ("time", None),
            };
            let mut constraints = json!({ "required": field.required });
            if field.name == "id" {
                constraints["unique"] = json!(true);
            }
            if let FieldKind::Word(words) = &field.kind {
                constraints["enum"] = json!(words);
            }
            let mut out = json!({ "name": field.name, "type": kind, "constraints": constraints });
            if let Some(format) = format {
                out["format"] = json!(format);
            }
            out
        })
        .collect();
    let references: Vec<Json> = table
        .fields
        .iter()
        .filter_map(|field| {
            let resource = field.refers?.as_str();
            Some(json!({ "fields": field.name, "reference": { "resource": resource, "fields": "id" } }))
        })
        .collect();
    let mut schema = json!({ "fields": fields, "primaryKey": "id" });
    if !references.is_empty() {
        schema["foreignKeys"] = json!(references);
    }
    json!({
        "name": table.entity.as_str(),
        "path": table.file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "profile": "tabular-data-resource",
        "schema": schema,
    })
}

/// Writes rows as they come and remembers their ids, so that nothing refers to what did not leave.
struct Package<W: Write> {
    files: HashMap<Entity, csv::Writer<W>>,
    ids: HashMap<Entity, HashSet<Uuid>>,
    codes: HashSet<String>,
    /// Rows that refer to what has not come yet.
    late: Vec<(Entity, Row)>,
}

impl<W: Write> Package<W> {
    fn has(&self, entity: Entity, id: &str) -> bool {
        let Ok(id) = Uuid::parse_str(id) else { return false };
        self.ids.get(&entity).is_some_and(|ids| ids.contains(&id))
    }

    /// Fields that refer to what has not left.
    fn dangling(&self, table: &'static Table, row: &Row) -> Vec<&'static str> {
        let dangles = |field: &&'static shape::Field| {
            let id = row.get(field.name).and_then(Json::as_str);
            field.refers.zip(id).is_some_and(|(refers, id)| !self.has(refers, id))
        };
        table.fields.iter().filter(dangles).map(|field| field.name).collect()
    }

    fn put(&mut self, entity: Entity, row: Row) -> Result<(), Problem> {
        let Some(table) = shape::table(entity) else { return Ok(()) };
        if self.dangling(table, &row).is_empty() {
            return self.write(table, row);
        }
        self.late.push((entity, row));
        Ok(())
    }

    /// The rows that waited, as long as there is one that can go; then the rest, without what never came.
    fn finish(&mut self) -> Result<(), Problem> {
        loop {
            let before = self.late.len();
            for (entity, row) in std::mem::take(&mut self.late) {
                self.put(entity, row)?;
            }
            if self.late.len() == before {
                break;
            }
        }
        for (entity, mut row) in std::mem::take(&mut self.late) {
            let Some(table) = shape::table(entity) else { continue };
            for name in self.dangling(table, &row) {
                row.remove(name);
            }
            self.write(table, row)?;
        }
        Ok(())
    }

    fn write(&mut self, table: &'static Table, row: Row) -> Result<(), Problem> {
        let entity = table.entity;
        let Some(mut row) = rows::valid(entity, row) else { return Ok(()) };
        if entity == Entity::TaxonomyTerm
            && let Some(code) = row.get("code").and_then(Json::as_str)
            && !self.codes.insert(code.to_owned())
        {
            row.remove("code");
        }
        let id = row.get("id").and_then(Json::as_str).and_then(|id| Uuid::parse_str(id).ok());
        if !id.is_some_and(|id| self.ids.entry(entity).or_default().insert(id)) {
            return Ok(());
        }
        let cells = table.fields.iter().map(|field| match row.get(field.name) {
            Some(Json::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        });
        let file = self.files.get_mut(&entity).ok_or(Problem::NotFound)?;
        file.write_record(cells).map_err(failed)
    }

    fn all(&mut self, rows: Vec<(Entity, Row)>) -> Result<(), Problem> {
        rows.into_iter().try_for_each(|(entity, row)| self.put(entity, row))
    }
}

const PAGE: i64 = 500;

fn kept_rows<W: Write>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    package: &mut Package<W>,
    table: Entity,
) -> Result<(), Problem> {
    let mut after = None;
    loop {
        let page = kept::page(tx, caller, table, after, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.id);
        for row in page {
            let mut body = row.body;
            body.insert("id".to_owned(), Json::from(row.id.to_string()));
            package.put(table, body)?;
        }
    }
}

/// Everything that may be seen, table by table, in an order in which nothing refers to what comes later.
fn write<W: Write>(tx: &mut Tx<'_>, caller: &Caller, files: Vec<W>) -> Result<Counts, Problem> {
    let mut package =
        Package { files: HashMap::new(), ids: HashMap::new(), codes: HashSet::new(), late: Vec::new() };
    for (table, file) in shape::tables().iter().zip(files) {
        let mut file = csv::Writer::from_writer(file);
        file.write_record(table.fields.iter().map(|field| field.name)).map_err(failed)?;
        package.files.insert(table.entity, file);
    }
    kept_rows(tx, caller, &mut package, Entity::Unit)?;
    for taxonomy in taxonomy::actions::taxonomies(tx, caller)? {
        package.put(Entity::Taxonomy, rows::taxonomy(&taxonomy))?;
    }
    for term in taxonomy::actions::terms(tx, caller)? {
        package.put(Entity::TaxonomyTerm, rows::taxonomy_term(&term))?;
    }
    package.put(Entity::Organization, community(caller))?;
    organizations(tx, caller, &mut package)?;
    kept_rows(tx, caller, &mut package, Entity::Program)?;
    locations(tx, caller, &mut package)?;
    listing::actions::each(tx, caller, |listing| {
        let mut row = rows::service(&listing);
        let known = row.get("organization_id").and_then(Json::as_str);
        if !known.is_some_and(|id| package.has(Entity::Organization, id)) {
            // HSDS knows no service without an organisation: it is the town's then.
            row.insert("organization_id".to_owned(), Json::from(caller.community.id.to_string()));
        }
        package.put(Entity::Service, row)?;
        for cost in &listing.card.costs {
            package.put(Entity::CostOption, rows::cost_option(cost))?;
        }
        for given in &listing.card.given {
            package.put(Entity::ServiceAtLocation, rows::service_at_location(&given.at))?;
            package.all(rows::parts(Entity::ServiceAtLocation, &given.parts))?;
        }
        package.all(rows::parts(Entity::Service, listing.parts()))
    })?;
    let rest = [
        Entity::Contact,
        Entity::Phone,
        Entity::Language,
        Entity::Schedule,
        Entity::RequiredDocument,
        Entity::OrganizationIdentifier,
        Entity::ServiceCapacity,
        Entity::Url,
        Entity::Funding,
        Entity::ServiceArea,
        Entity::Accessibility,
        Entity::Address,
        Entity::CostOption,
        Entity::Attribute,
        Entity::Metadata,
        Entity::MetaTableDescription,
    ];
    for table in rest {
        kept_rows(tx, caller, &mut package, table)?;
    }
    package.finish()?;
    let mut counts = Vec::new();
    for table in shape::tables() {
        let file = package.files.get_mut(&table.entity).ok_or(Problem::NotFound)?;
        file.flush().map_err(failed)?;
        counts.push((table.entity, package.ids.get(&table.entity).map_or(0, |ids| ids.len() as u64)));
    }
    Ok(counts)
}

/// The town itself, for services that nobody else stands behind.
fn community(caller: &Caller) -> Row {
    let mut row = Row::new();
    row.insert("id".to_owned(), Json::from(caller.community.id.to_string()));
    row.insert("name".to_owned(), Json::from(caller.community.name.as_str()));
    row
}

fn organizations<W: Write>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    package: &mut Package<W>,
) -> Result<(), Problem> {
    let mut after = None;
    loop {
        let page = organisation::actions::page(tx, caller, after, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.card.organisation.id);
        for shown in page {
            package.put(Entity::Organization, rows::organization(&shown))?;
            package.all(rows::parts(Entity::Organization, &shown.card.parts))?;
        }
    }
}

fn locations<W: Write>(tx: &mut Tx<'_>, caller: &Caller, package: &mut Package<W>) -> Result<(), Problem> {
    let mut after = None;
    loop {
        let (page, next) = location::actions::page(tx, caller, after, PAGE)?;
        for shown in page {
            let place = &shown.place;
            package.put(Entity::Location, rows::location(place))?;
            for address in place.addresses() {
                package.put(Entity::Address, rows::address(place, address))?;
            }
            for ease in place.accessibility() {
                package.put(Entity::Accessibility, rows::accessibility(place, ease))?;
            }
            package.all(rows::parts(Entity::Location, place.parts()))?;
        }
        if next.is_none() {
            return Ok(());
        }
        after = next;
    }
}
