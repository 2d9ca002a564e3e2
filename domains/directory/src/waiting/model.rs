use base::{Day, Id, Instant};

use crate::model::ServiceId;

pub type QueueId = Id<Queue>;
pub type RunId = Id<Run>;

store::words! {
    /// What the register means by waiting. Readings of different definitions are never one series.
    pub enum Definition {
        /// Until July 2026: the first free date.
        FirstFreeDate = "nfz-1.3",
        /// Since July 2026: a forecast in days, or months and weeks.
        Forecast = "nfz-1.4",
    }
}

store::words! {
    pub enum State { Days = "days", NotApplicable = "not_applicable", NotReported = "not_reported" }
}

store::words! {
    /// What sort of help a benefit is. Derived from its name.
    pub enum Kind {
        Outpatient = "outpatient_mh",
        Psychology = "outpatient_psychology",
        Neurosis = "outpatient_neurosis",
        Addiction = "outpatient_addiction",
        OtherOutpatient = "outpatient_other",
        Community = "community",
        DayWard = "day_ward",
        Inpatient = "inpatient_or_residential",
    }
}

store::words! {
    pub enum RunStatus { Running = "running", Finished = "finished", Stopped = "stopped" }
}

store::words! {
    /// Why a record was kept out.
    pub enum Why {
        Missing = "missing",
        /// Not of the type it has always been.
        Changed = "changed",
        /// A text or number we cannot understand.
        Unreadable = "unreadable",
        /// The same queue a second time in one run.
        Twice = "twice",
        /// Not a record at all.
        NoRecord = "no_record",
    }
}

/// How long one waits. Zero days is a true zero; the other two are no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    Days(i64),
    NotApplicable,
    NotReported,
}

impl Wait {
    pub fn state(self) -> State {
        match self {
            Wait::Days(_) => State::Days,
            Wait::NotApplicable => State::NotApplicable,
            Wait::NotReported => State::NotReported,
        }
    }
    pub fn days(self) -> Option<i64> {
        match self {
            Wait::Days(days) => Some(days),
            Wait::NotApplicable | Wait::NotReported => None,
        }
    }
    /// `None` when the two do not fit together.
    pub fn of(state: State, days: Option<i64>) -> Option<Wait> {
        match (state, days) {
            (State::Days, Some(days)) => Some(Wait::Days(days)),
            (State::NotApplicable, None) => Some(Wait::NotApplicable),
            (State::NotReported, None) => Some(Wait::NotReported),
            _ => None,
        }
    }
}

/// One record of the register, understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub nfz_id: String,
    pub about: About,
    pub said: Said,
}

/// Which queue a record is about.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// 1 stable, 2 urgent.
    pub case: i64,
    pub benefit: String,
    pub kind: Kind,
    pub children: Option<bool>,
    pub provider: String,
    pub provider_code: String,
    pub resort_part_vii: String,
    pub resort_part_viii: String,
    pub place: String,
    pub address: String,
    pub locality: String,
    pub phone: String,
    pub teryt_place: String,
    /// Latitude and longitude, when the register gives both.
    pub coordinates: Option<(f64, f64)>,
}

impl About {
    /// What makes it the same queue over the years.
    pub fn key(&self) -> String {
        let case = self.case.to_string();
        [&*case, &self.benefit, &self.provider_code, &self.resort_part_vii, &self.resort_part_viii].join("|")
    }
    /// The commune: the first six digits of TERC.
    pub fn commune(&self) -> &str {
        self.teryt_place.get(..6).unwrap_or_default()
    }
}

/// What the register said about a queue at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub definition: Definition,
    /// Derived.
    pub wait: Wait,
    /// Verbatim, as everything below.
    pub wait_text: Option<String>,
    pub situation_as_at: Option<Day>,
    pub awaiting: Option<i64>,
    pub removed: Option<i64>,
    pub average_days: Option<i64>,
    pub stats_month: Option<String>,
    /// The whole record as it came.
    pub record: String,
}

impl Said {
    /// Whether two readings say the same about waiting.
    pub fn repeats(&self, other: &Said) -> bool {
        (self.definition, self.wait, &self.wait_text, self.situation_as_at)
            == (other.definition, other.wait, &other.wait_text, other.situation_as_at)
            && (self.awaiting, self.removed, self.average_days, &self.stats_month)
                == (other.awaiting, other.removed, other.average_days, &other.stats_month)
    }
}

/// Why a record is kept out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub nfz_id: String,
    /// Its way through the record: `dates.pcus`.
    pub field: String,
    pub why: Why,
    /// What stood there, shortened.
    pub given: String,
}

/// A queue with its newest reading.
#[derive(Clone, Debug)]
pub struct Queue {
    pub id: QueueId,
    pub case: i64,
    pub benefit: String,
    pub kind: Kind,
    pub children: Option<bool>,
    pub provider: String,
    pub place: String,
    pub address: String,
    pub locality: String,
    pub phone: String,
    pub teryt_place: String,
    pub coordinates: Option<(f64, f64)>,
    /// The service of the directory that it is, where somebody has confirmed it.
    pub service: Option<ServiceId>,
    pub newest: Reading,
}

/// One stretch of a series: from `read_at` to `last_read_at` every reading said the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub read_at: Instant,
    pub last_read_at: Instant,
    pub definition: Definition,
    pub wait: Wait,
    pub wait_text: Option<String>,
    pub situation_as_at: Option<Day>,
    pub awaiting: Option<i64>,
    pub removed: Option<i64>,
    pub average_days: Option<i64>,
    pub stats_month: Option<String>,
}

/// What a run is to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// An address, or the name of a recording.
    pub source: String,
    /// For a recording: when its pages were answered.
    pub recorded_at: Option<Instant>,
    /// The branch of NFZ, 01 to 16.
    pub branch: String,
    /// 1 stable, 2 urgent.
    pub case: i64,
    /// One benefit by its exact name; empty for all.
    pub benefit: String,
}

/// One reading of a branch, page after page.
#[derive(Clone, Debug)]
pub struct Run {
    pub id: RunId,
    pub wish: Wish,
    pub status: RunStatus,
    pub started_at: Instant,
    pub touched_at: Instant,
    pub finished_at: Option<Instant>,
    pub next_page: i64,
    pub pages: Option<i64>,
    /// How many queues the register says there are.
    pub announced: Option<i64>,
    pub tally: Tally,
    /// Why it stopped: the key of a sentence, and what fills its gap.
    pub note: Option<(String, String)>,
}

/// What became of the records of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// About mental health, and understood.
    pub kept: i64,
    /// Of these, how many said something new.
    pub changed: i64,
    /// About something else.
    pub passed_over: i64,
    /// Not understood.
    pub refused: i64,
}

/// A record that was kept out, with its place.
#[derive(Clone, Debug)]
pub struct Refused {
    pub page: i64,
    pub position: i64,
    pub nfz_id: String,
    pub field: String,
    pub why: Why,
    pub given: String,
}
