//! HSDS 1.x, as the Ohana API wrote it, laid out as 3.1.
//!
//! Its ids are small numbers of its own; ours are made of the package's name, the table and the number, so that the same
//! package under the same name finds what it made before. Addresses of its administrators are left out.

use std::{collections::HashMap, sync::Arc};

use base::Message;
use sha2::{Digest, Sha256};

use super::source::{Bytes, open};

type Row = HashMap<String, String>;

struct Upgrade<'a> {
    name: &'a str,
    out: HashMap<&'static str, Vec<Vec<(&'static str, String)>>>,
}

/// The files as 3.1 has them; those of another version are handed on as they are.
pub(super) fn upgrade(name: &str, files: HashMap<String, Bytes>) -> Result<HashMap<String, Bytes>, Message> {
    let old = ["regular_schedules.csv", "mail_addresses.csv", "holiday_schedules.csv"];
    if !old.iter().any(|file| files.contains_key(*file)) {
        return Ok(files);
    }
    let mut upgrade = Upgrade { name, out: HashMap::new() };
    let rows = |file: &str| files.get(file).map_or(Ok(Vec::new()), read);
    let locations = rows("locations.csv")?;
    let organisation_of: HashMap<String, String> = locations
        .iter()
        .map(|row| (get(row, "id").to_owned(), get(row, "organization_id").to_owned()))
        .collect();
    for row in rows("taxonomy.csv")? {
        upgrade.term(&row);
    }
    for row in rows("organizations.csv")? {
        upgrade.organization(&row);
    }
    for row in rows("programs.csv")? {
        upgrade.program(&row);
    }
    for row in &locations {
        upgrade.location(row);
    }
    for (file, kind) in [("addresses.csv", "physical"), ("mail_addresses.csv", "postal")] {
        for row in rows(file)? {
            upgrade.address(file, kind, &row);
        }
    }
    for row in rows("services.csv")? {
        let organisation =
            organisation_of.get(get(&row, "location_id")).map(String::as_str).unwrap_or_default();
        upgrade.service(&row, organisation);
    }
    for row in rows("phones.csv")? {
        upgrade.phone(&row);
    }
    for row in rows("regular_schedules.csv")? {
        upgrade.hours(&row);
    }
    for row in rows("holiday_schedules.csv")? {
        upgrade.holiday(&row);
    }
    upgrade.write()
}

fn read(bytes: &Bytes) -> Result<Vec<Row>, Message> {
    let torn = |error: csv::Error| Message::new("hsds-unreadable").text("given", error.to_string());
    let mut reader = open(bytes)?;
    let headers = reader.headers().map_err(torn)?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(torn)?;
        rows.push(
            headers
                .iter()
                .zip(record.iter())
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        );
    }
    Ok(rows)
}

fn get<'r>(row: &'r Row, name: &str) -> &'r str {
    row.get(name).map_or("", |value| value.trim())
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}

/// "4:00 PM" and "9am" as 16:00 and 9:00; other texts as they are.
fn clock(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let half = |ending| lower.strip_suffix(ending).map(str::trim);
    let (time, later) = match (half("am"), half("pm")) {
        (Some(time), _) => (time, 0),
        (_, Some(time)) => (time, 12),
        _ => return text.to_owned(),
    };
    let (hour, minute) = time.split_once(':').unwrap_or((time, "00"));
    match hour.parse::<u8>() {
        Ok(hour @ 1..=12) => format!("{}:{minute}", hour % 12 + later),
        _ => text.to_owned(),
    }
}

impl Upgrade<'_> {
    /// Empty for no id: what refers to nothing refers to nothing.
    fn id(&self, table: &str, id: &str) -> String {
        if id.is_empty() {
            return String::new();
        }
        let hash = Sha256::digest(format!("hsds 1 {} {table} {id}", self.name));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
    }

    fn put(&mut self, file: &'static str, row: Vec<(&'static str, String)>) {
        self.out.entry(file).or_default().push(row);
    }

    fn term(&mut self, row: &Row) {
        let taxonomy = self.id("taxonomy", "all");
        if !self.out.contains_key("taxonomies.csv") {
            let name = self.name.to_owned();
            self.put(
                "taxonomies.csv",
                vec![("id", taxonomy.clone()), ("name", name.clone()), ("description", name)],
            );
        }
        let (code, parent) = (get(row, "taxonomy_id"), get(row, "parent_id"));
        let name = get(row, "name").to_owned();
        self.put(
            "taxonomy_terms.csv",
            vec![
                ("id", self.id("taxonomy_term", code)),
                ("code", code.to_owned()),
                ("description", name.clone()),
                ("name", name),
                ("parent_id", self.id("taxonomy_term", parent)),
                ("taxonomy_id", taxonomy),
            ],
        );
    }

    fn organization(&mut self, row: &Row) {
        let id = self.id("organization", get(row, "id"));
        let text = |name| get(row, name).to_owned();
        self.put(
            "organizations.csv",
            vec![
                ("id", id),
                ("name", text("name")),
                ("alternate_name", text("alternate_name")),
                ("description", text("description")),
                ("email", text("email")),
                ("website", text("website")),
                ("tax_status", text("tax_status")),
                ("tax_id", text("tax_id")),
                ("legal_status", text("legal_status")),
            ],
        );
    }

    fn program(&mut self, row: &Row) {
        let (id, organisation) =
            (self.id("program", get(row, "id")), self.id("organization", get(row, "organization_id")));
        let name = get(row, "name").to_owned();
        let alternate = get(row, "alternate_name").to_owned();
        let row = vec![
            ("id", id),
            ("organization_id", organisation),
            ("description", name.clone()),
            ("name", name),
            ("alternate_name", alternate),
        ];
        self.put("programs.csv", row);
    }

    fn location(&mut self, row: &Row) {
        let text = |name| get(row, name).to_owned();
        let id = self.id("location", get(row, "id"));
        let online = get(row, "virtual") == "true";
        let out = vec![
            ("id", id.clone()),
            ("organization_id", self.id("organization", get(row, "organization_id"))),
            ("location_type", if online { "virtual" } else { "physical" }.to_owned()),
            ("name", text("name")),
            ("alternate_name", text("alternate_name")),
            ("description", text("description")),
            ("transportation", text("transportation")),
            ("latitude", text("latitude")),
            ("longitude", text("longitude")),
            ("url", text("website")),
        ];
        self.put("locations.csv", out);
        for word in list(get(row, "accessibility")) {
            let ease = self.id("accessibility", &format!("{id} {word}"));
            let description = word.replace('_', " ");
            let row = vec![("id", ease), ("location_id", id.clone()), ("description", description)];
            self.put("accessibility.csv", row);
        }
        self.languages("location_id", &id, get(row, "languages"));
    }

    fn languages(&mut self, on: &'static str, id: &str, names: &str) {
        for name in list(names) {
            let language = self.id("language", &format!("{id} {name}"));
            let row = vec![("id", language), (on, id.to_owned()), ("name", name.to_owned())];
            self.put("languages.csv", row);
        }
    }

    fn address(&mut self, file: &str, kind: &str, row: &Row) {
        let mut out = vec![
            ("id", self.id(file, get(row, "id"))),
            ("location_id", self.id("location", get(row, "location_id"))),
            ("address_type", kind.to_owned()),
        ];
        for name in
            ["attention", "address_1", "address_2", "city", "state_province", "postal_code", "country"]
        {
            out.push((name, get(row, name).to_owned()));
        }
        self.put("addresses.csv", out);
    }

    fn service(&mut self, row: &Row, organisation: &str) {
        let text = |name| get(row, name).to_owned();
        let id = self.id("service", get(row, "id"));
        let status =
            Some(text("status")).filter(|status| !status.is_empty()).unwrap_or_else(|| "active".to_owned());
        let out = vec![
            ("id", id.clone()),
            ("organization_id", self.id("organization", organisation)),
            ("program_id", self.id("program", get(row, "program_id"))),
            ("name", text("name")),
            ("alternate_name", text("alternate_name")),
            ("description", text("description")),
            ("url", text("website")),
            ("email", text("email")),
            ("status", status),
            ("interpretation_services", text("interpretation_services")),
            ("application_process", text("application_process")),
            ("fees_description", text("fees")),
            ("wait_time", text("wait_time")),
            ("eligibility_description", text("eligibility")),
        ];
        self.put("services.csv", out);
        let location = get(row, "location_id");
        if !location.is_empty() {
            let pair = self.id("service_at_location", &format!("{id} {location}"));
            let location = self.id("location", location);
            self.put(
                "service_at_location.csv",
                vec![("id", pair), ("service_id", id.clone()), ("location_id", location)],
            );
        }
        for area in list(get(row, "service_areas")) {
            let area_id = self.id("service_area", &format!("{id} {area}"));
            self.put(
                "service_areas.csv",
                vec![("id", area_id), ("service_id", id.clone()), ("name", area.to_owned())],
            );
        }
        for source in list(get(row, "funding_sources")) {
            let funding = self.id("funding", &format!("{id} {source}"));
            self.put(
                "funding.csv",
                vec![("id", funding), ("service_id", id.clone()), ("source", source.to_owned())],
            );
        }
        for document in list(get(row, "required_documents")) {
            let document_id = self.id("required_document", &format!("{id} {document}"));
            let row =
                vec![("id", document_id), ("service_id", id.clone()), ("document", document.to_owned())];
            self.put("required_documents.csv", row);
        }
        for code in list(get(row, "taxonomy_ids")) {
            let row = vec![
                ("id", self.id("attribute", &format!("{id} {code}"))),
                ("link_id", id.clone()),
                ("link_entity", "service".to_owned()),
                ("taxonomy_term_id", self.id("taxonomy_term", code)),
            ];
            self.put("attributes.csv", row);
        }
        self.languages("service_id", &id, get(row, "languages"));
    }

    fn phone(&mut self, row: &Row) {
        let text = |name| get(row, name).to_owned();
        let number = format!("{} {}", get(row, "country_prefix"), get(row, "number")).trim().to_owned();
        let out = vec![
            ("id", self.id("phone", get(row, "id"))),
            ("location_id", self.id("location", get(row, "location_id"))),
            ("organization_id", self.id("organization", get(row, "organization_id"))),
            ("service_id", self.id("service", get(row, "service_id"))),
            ("number", number),
            ("extension", text("extension")),
            ("type", text("number_type")),
            ("description", text("department")),
        ];
        self.put("phones.csv", out);
    }

    fn hours(&mut self, row: &Row) {
        let day: String = get(row, "weekday").chars().take(2).collect::<String>().to_uppercase();
        let out = vec![
            ("id", self.id("regular_schedule", get(row, "id"))),
            ("location_id", self.id("location", get(row, "location_id"))),
            ("service_id", self.id("service", get(row, "service_id"))),
            ("freq", "WEEKLY".to_owned()),
            ("byday", day),
            ("opens_at", clock(get(row, "opens_at"))),
            ("closes_at", clock(get(row, "closes_at"))),
        ];
        self.put("schedules.csv", out);
    }

    /// Days off have dates in many shapes; they stay a sentence.
    fn holiday(&mut self, row: &Row) {
        let words = ["start_date", "end_date", "opens_at", "closes_at"].map(|name| get(row, name));
        let closed = if get(row, "closed") == "true" { "closed" } else { "" };
        let said: Vec<&str> = words.into_iter().chain([closed]).filter(|word| !word.is_empty()).collect();
        let out = vec![
            ("id", self.id("holiday_schedule", get(row, "id"))),
            ("location_id", self.id("location", get(row, "location_id"))),
            ("service_id", self.id("service", get(row, "service_id"))),
            ("description", said.join(" – ")),
        ];
        self.put("schedules.csv", out);
    }

    fn write(self) -> Result<HashMap<String, Bytes>, Message> {
        let torn = |error: csv::Error| Message::new("hsds-unreadable").text("given", error.to_string());
        let mut files = HashMap::new();
        for (file, rows) in self.out {
            let mut columns: Vec<&str> = Vec::new();
            for (name, _) in rows.iter().flatten() {
                if !columns.contains(name) {
                    columns.push(name);
                }
            }
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(&columns).map_err(torn)?;
            for row in &rows {
                let cell = |column: &&str| {
                    row.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value)
                };
                writer.write_record(columns.iter().map(cell)).map_err(torn)?;
            }
            let bytes = writer.into_inner().map_err(|error| torn(error.into_error().into()))?;
            files.insert(file.to_owned(), Bytes::Memory(Arc::new(bytes)));
        }
        Ok(files)
    }
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn hours_of_twelve_become_hours_of_the_day() {
        for (said, meant) in [
            ("4:00 PM", "16:00"),
            ("9am", "9:00"),
            ("12:30 am", "0:30"),
            ("12pm", "12:00"),
            ("08:00", "08:00"),
            ("noon", "noon"),
        ] {
            assert_eq!(clock(said), meant);
        }
    }
}
