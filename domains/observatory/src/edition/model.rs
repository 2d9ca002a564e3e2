//! A month as it was computed once: an edition.

use std::sync::Arc;

use base::{Day, Id, Instant};
use serde::{Deserialize, Serialize};

use super::trend::{Finding, Judgement, Verdict};
use crate::{
    model::{Group, Measure, Measured, Month, Parameters},
    place::PlaceSet,
};

pub type EditionId = Id<Edition>;

/// What is known of an edition besides its values.
#[derive(Clone, Debug)]
pub struct Edition {
    pub id: EditionId,
    pub month: Month,
    /// 1, 2, 3 … within its month.
    pub number: i64,
    pub set: String,
    pub parameters: Parameters,
    /// A hash of everything that went in.
    pub input_version: String,
    pub sources: Sources,
    pub computed_at: Instant,
}

/// What went into an edition, told in figures.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sources {
    /// Practitioners with hours on the month's last day, and their hours a week.
    pub practitioners: i64,
    pub weekly_minutes: i64,
    pub tele_minutes: i64,
    /// NFZ queues read in the month.
    pub queues: i64,
    /// The newest "situation as at" among them.
    pub queues_as_at: Option<String>,
    /// The definition by which their waiting was told.
    pub definition: Option<String>,
    /// Regions that the directory knows well enough, and those whose queues were read.
    pub directory_regions: Vec<String>,
    pub queue_regions: Vec<String>,
    /// Editions of earlier months that the trend was read from, the oldest first.
    pub history: Vec<(Month, EditionId)>,
    /// Means over people by region, and of everything under the empty name: region, measure, value.
    pub means: Vec<(String, String, f64)>,
    /// Hours at places that must not be found, and hours whose place is not known: counted in no place.
    pub confidential_minutes: i64,
    pub unplaced_minutes: i64,
}

impl Sources {
    pub fn mean(&self, region: &str, measure: Measure) -> Option<f64> {
        let found = self.means.iter().find(|(of, what, _)| of == region && what == measure.as_str());
        found.map(|(_, _, value)| *value)
    }
}

/// One place in an edition.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its number in the set of places.
    pub place: usize,
    pub measured: Measured,
    pub verdict: Verdict,
    pub findings: Vec<Finding>,
}

impl Line {
    pub fn new(place: usize, measured: Measured, judgement: Judgement) -> Self {
        Line { place, measured, verdict: judgement.verdict, findings: judgement.findings }
    }
}

/// Practitioners with hours at the end of a year, in one group of places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearCount {
    pub year: i16,
    /// The last day of the year, or of the month for the year that runs.
    pub on: Day,
    pub group: Group,
    pub practitioners: i64,
}

/// A whole edition with its places.
#[derive(Clone, Debug)]
pub struct View {
    pub edition: Edition,
    pub set: Arc<PlaceSet>,
    /// In the order of the set; places without any value are there too.
    pub lines: Vec<Line>,
    pub years: Vec<YearCount>,
    /// Whether a later edition of the month exists.
    pub superseded: bool,
}

pub type RecomputationId = Id<Recomputation>;

store::words! {
    pub enum Status {
        Running = "running",
        Finished = "finished",
        Failed = "failed",
    }
}

/// A computation that somebody asked for.
#[derive(Clone, Debug)]
pub struct Recomputation {
    pub id: RecomputationId,
    pub from: Month,
    pub to: Month,
    pub status: Status,
    pub done: i64,
    pub total: i64,
    pub unchanged: i64,
    pub started_at: Instant,
    pub touched_at: Instant,
    pub finished_at: Option<Instant>,
}
