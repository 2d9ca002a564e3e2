//! One row of a file by the names of its columns; what nobody takes is what is extra.

use std::collections::BTreeMap;

use base::Id;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::source::Reader;
use crate::row::Extra;

#[derive(Clone, Debug, Default)]
pub(super) struct Cells(BTreeMap<String, String>);

impl Cells {
    pub fn new(headers: &csv::StringRecord, record: &csv::StringRecord) -> Self {
        let pairs = headers.iter().zip(record.iter());
        // A NUL has no place in any text of ours.
        let clean = |text: &str| text.replace('\0', "");
        Cells(
            pairs
                .filter(|(_, value)| !value.trim().is_empty())
                .map(|(name, value)| {
                    (name.trim().trim_start_matches('\u{feff}').to_lowercase(), clean(value))
                })
                .collect(),
        )
    }

    /// The row that stands at an offset of its file.
    pub fn at(reader: &mut Reader, offset: u64) -> csv::Result<Self> {
        let headers = reader.headers()?.clone();
        let mut position = csv::Position::new();
        position.set_byte(offset);
        reader.seek(position)?;
        let mut record = csv::StringRecord::new();
        reader.read_record(&mut record)?;
        Ok(Cells::new(&headers, &record))
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
    pub fn take(&mut self, name: &str) -> String {
        self.0.remove(name).unwrap_or_default()
    }
    pub fn uuid(&self, name: &str) -> Option<Uuid> {
        Uuid::parse_str(self.get(name).trim()).ok()
    }
    pub fn id<K>(&self) -> Option<Id<K>> {
        self.uuid("id").map(Id::from_uuid)
    }
    /// Takes it only if it reads; otherwise it stays among what is extra.
    pub fn parse<T: std::str::FromStr>(&mut self, name: &str) -> Option<T> {
        let value = self.get(name).trim().parse().ok()?;
        self.0.remove(name);
        Some(value)
    }
    /// One of a closed list of words; `usual` when there is none.
    pub fn parse_word<W: std::str::FromStr>(&mut self, name: &str, usual: W) -> W {
        self.parse(name).unwrap_or(usual)
    }
    pub fn drop(&mut self, name: &str) {
        self.0.remove(name);
    }
    /// What is left, without the id.
    pub fn extra(mut self) -> Extra {
        self.0.remove("id");
        Extra(self.body())
    }
    pub fn body(self) -> Map<String, Json> {
        self.0.into_iter().map(|(name, value)| (name, Json::from(value))).collect()
    }
}
