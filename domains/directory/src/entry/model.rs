use base::{Day, Instant};
use people::PersonId;
use serde::{Deserialize, Serialize};

use crate::model::{EntryId, Kind, OriginKind};

/// What all kinds of entries have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: EntryId,
    pub kind: Kind,
    pub name: String,
    pub town: String,
    pub source: String,
    pub source_ref: Option<String>,
    pub checked_on: Option<Day>,
    pub owner: Option<PersonId>,
    pub version: i64,
    pub created_at: Instant,
    pub changed_at: Instant,
    pub chased_at: Option<Instant>,
    pub retired_at: Option<Instant>,
}

/// What anybody may know of how an entry is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Keeping {
    pub source: String,
    pub checked_on: Option<Day>,
    pub changed_at: Instant,
}

impl Entry {
    pub fn keeping(&self) -> Keeping {
        Keeping { source: self.source.clone(), checked_on: self.checked_on, changed_at: self.changed_at }
    }
}

/// How old a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    Fresh,
    Stale,
    VeryStale,
    /// Nobody ever said when it was checked.
    Unknown,
}

/// After how many days without a check an entry counts as old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub stale: i64,
    pub very_stale: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { stale: 180, very_stale: 365 }
    }
}

/// One fact that changed, as the history keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    pub field: String,
    pub old: String,
    pub new: String,
}

/// One line of the history.
#[derive(Clone, Debug)]
pub struct Change {
    pub version: i64,
    pub at: Instant,
    pub by: Option<PersonId>,
    pub origin: OriginKind,
    pub source: String,
    pub differences: Vec<Difference>,
}

/// What saving did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    New,
    Changed,
    /// Nothing was different; perhaps the day of the check was.
    Same,
}

/// Which entries a list of the desk shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Words that the name begins with or contains, as typed.
    pub text: String,
    pub town: String,
    pub retired: bool,
}
