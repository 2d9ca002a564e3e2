use serde::{Deserialize, Serialize};

use crate::model::Gender;

/// What somebody asks for. Words of lists, so that it fits into a note.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Need {
    /// In their own words.
    pub words: String,
    /// Codes of needs.
    pub topics: Vec<String>,
    pub languages: Vec<String>,
    pub formats: Vec<String>,
    /// Days of the week, `mon` to `sun`.
    pub days: Vec<String>,
    /// A town, as it was typed.
    pub place: String,
    /// At most so many kilometres, for meeting in person.
    pub km: Option<u32>,
    pub gender: String,
    pub eases: Vec<String>,
    /// "From another town, please."
    pub elsewhere: bool,
}

/// Sets of small lists, a bit each.
pub type Bits = u32;

/// What is wanted, ready to be compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Want {
    pub topics: Bits,
    pub languages: Bits,
    pub formats: Bits,
    pub days: Bits,
    pub gender: Option<Gender>,
    pub eases: Bits,
    pub from: Option<(f64, f64)>,
    pub km: Option<f64>,
    /// Not from this town, folded.
    pub not_town: Option<String>,
}

/// Who or what might fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub kind: CandidateKind,
    /// None: one can come with anything.
    pub topics: Bits,
    pub languages: Bits,
    pub formats: Bits,
    /// Days of the week on which there is a free time.
    pub days: Bits,
    pub gender: Gender,
    pub eases: Bits,
    /// Where one meets, as far as it is said openly.
    pub at: Option<(f64, f64)>,
    /// Folded; empty where it is not said.
    pub town: String,
    /// Days until the first free time or the next meeting.
    pub next: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CandidateKind {
    Peer,
    Practitioner,
    Circle,
}

/// Why somebody stands where they stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    Topics(Bits),
    OpenToAll,
    Languages(Bits),
    Formats(Bits),
    Days(Bits),
    Near(u32),
    Gender(Gender),
    Eases(Bits),
    /// In so many days.
    Soon(i64),
    Elsewhere,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Which candidate.
    pub at: usize,
    pub points: i32,
    pub reasons: Vec<Reason>,
}

pub const IN_PERSON: Bits = 1;
pub const PHONE: Bits = 2;
pub const VIDEO: Bits = 4;
