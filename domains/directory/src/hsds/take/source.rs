//! Where the tables of a package are: a folder, an archive, or memory.

use std::{
    collections::HashMap,
    fs::{self, File},
    io::{Cursor, Read, Seek},
    path::{Path, PathBuf},
    sync::Arc,
};

use base::Message;

use super::legacy;
use crate::{hsds::shape, model::Entity};

/// The most that an archive of one's own machine may unpack to.
const UNPACKED: u64 = 1_000_000_000;
/// The most that one may that somebody sent.
pub const UNPACKED_OF_OTHERS: u64 = 200_000_000;

#[derive(Clone, Debug)]
pub(super) enum Bytes {
    Path(PathBuf),
    Memory(Arc<Vec<u8>>),
}

pub(super) trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// A package that may be read more than once.
#[derive(Clone, Debug, Default)]
pub struct Source {
    pub name: String,
    files: HashMap<Entity, (String, Bytes)>,
}

pub(super) type Reader = csv::Reader<Box<dyn ReadSeek>>;

fn wrong(key: &'static str, given: impl std::fmt::Display) -> Message {
    Message::new(key).text("given", given.to_string())
}

impl Source {
    /// A folder of CSV files, or a zip of them.
    pub fn open(path: &Path) -> Result<Self, Message> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            let mut files = HashMap::new();
            for entry in fs::read_dir(path).map_err(|error| wrong("hsds-unreadable", error))? {
                let path = entry.map_err(|error| wrong("hsds-unreadable", error))?.path();
                let file = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
                files.insert(file, Bytes::Path(path));
            }
            return Self::of(name, files);
        }
        let file = File::open(path).map_err(|error| wrong("hsds-unreadable", error))?;
        Self::unpack(name, file, UNPACKED)
    }

    /// Whether a file is an archive with separated text in it: a workbook is an archive as well.
    pub fn is_package(bytes: &[u8]) -> bool {
        let Ok(archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
        archive.file_names().any(|name| name.is_ok_and(|name| name.to_lowercase().ends_with(".csv")))
    }

    /// An archive that may unpack to so many bytes.
    pub fn unpack(name: String, archive: impl Read + Seek, most: u64) -> Result<Self, Message> {
        let mut archive = zip::ZipArchive::new(archive).map_err(|error| wrong("hsds-no-package", error))?;
        let (mut files, mut left) = (HashMap::new(), most);
        for at in 0..archive.len() {
            let file = archive.by_index(at).map_err(|error| wrong("hsds-unreadable", error))?;
            // Folders within an archive do not matter, only the names of files.
            let last = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
            let Ok(name) = file.name().map(|name| last(&name)) else { continue };
            if !name.ends_with(".csv") {
                continue;
            }
            let mut bytes = Vec::new();
            file.take(left + 1).read_to_end(&mut bytes).map_err(|error| wrong("hsds-unreadable", error))?;
            left = left
                .checked_sub(bytes.len() as u64)
                .ok_or_else(|| wrong("hsds-too-large", most / 1_000_000))?;
            files.insert(name, Bytes::Memory(Arc::new(bytes)));
        }
        Self::of(name, files)
    }

    fn of(name: String, files: HashMap<String, Bytes>) -> Result<Self, Message> {
        let files = legacy::upgrade(&name, files)?;
        let mut source = Source { name, files: HashMap::new() };
        for table in shape::tables() {
            let singular = format!("{}.csv", table.entity);
            for file in [table.file, &singular] {
                if let Some(bytes) = files.get(file) {
                    source.files.insert(table.entity, (file.to_owned(), bytes.clone()));
                    break;
                }
            }
        }
        let main = [Entity::Organization, Entity::Service, Entity::Location];
        if main.iter().all(|table| !source.files.contains_key(table)) {
            return Err(wrong("hsds-no-package", &source.name));
        }
        Ok(source)
    }

    pub(super) fn file(&self, table: Entity) -> &str {
        self.files.get(&table).map_or("", |(name, _)| name)
    }

    pub(super) fn reader(&self, table: Entity) -> Result<Option<Reader>, Message> {
        let Some((_, bytes)) = self.files.get(&table) else { return Ok(None) };
        open(bytes).map(Some)
    }
}

pub(super) fn open(bytes: &Bytes) -> Result<Reader, Message> {
    let input: Box<dyn ReadSeek> = match bytes {
        Bytes::Path(path) => Box::new(File::open(path).map_err(|error| wrong("hsds-unreadable", error))?),
        Bytes::Memory(bytes) => Box::new(Cursor::new(SharedBytes(bytes.clone()))),
    };
    Ok(csv::ReaderBuilder::new().flexible(true).from_reader(input))
}

/// Bytes that several readers look at.
struct SharedBytes(Arc<Vec<u8>>);
impl AsRef<[u8]> for SharedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
