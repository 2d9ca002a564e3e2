//! What a register is made of.

use base::{Id, Instant};
use people::PersonId;

use crate::model::{Attendance, TopicId};

/// Made by the browser or phone that sends a register: the same one again changes nothing.
pub struct Sending;
pub type SendingId = Id<Sending>;
pub type CorrectionId = Id<Correction>;

/// How somebody stands: the word and whether they took an active part.
pub type Standing = (Attendance, bool);

/// One person as a register sends them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub person: PersonId,
    pub status: Attendance,
    pub active: bool,
}

/// Somebody who came and was not expected, by the pseudonym they chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkIn {
    pub pseudonym: String,
    pub active: bool,
}

/// A whole register, as it is sent for closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    pub id: SendingId,
    pub entries: Vec<Entry>,
    pub walk_ins: Vec<WalkIn>,
    pub topics: Vec<TopicId>,
    /// Topics that the circle did not have before.
    pub new_topics: Vec<String>,
    /// How long it really took, where that is not what was planned.
    pub minutes: Option<i64>,
}

/// One person in a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub person: PersonId,
    /// Empty when the person has none in this circle or programme.
    pub pseudonym: String,
    pub status: Attendance,
    pub active: bool,
}

impl Line {
    pub fn standing(&self) -> Standing {
        (self.status, self.active)
    }
}

/// What a closed register adds up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub there: i64,
    pub walk_ins: i64,
    pub late: i64,
    pub active: i64,
    pub excused: i64,
    pub absent: i64,
    /// Minutes of the meeting times persons who were there.
    pub contact_minutes: i64,
}

/// What became of a closing.
#[derive(Clone, Debug)]
pub enum Closing {
    Closed(Counts),
    /// Somebody was quicker. Nothing was written; here is what differs.
    Already(Box<Comparison>),
}

/// A register that arrived after another was closed, beside the one that stands.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub closed_at: Instant,
    pub closed_by: Option<PersonId>,
    pub differences: Vec<Difference>,
    /// Names of topics that the register does not have.
    pub topics: Vec<String>,
}

/// Who is meant: a record, or a pseudonym that may have none yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    Person(PersonId),
    Pseudonym(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub whom: Whom,
    pub name: String,
    /// `None`: not in the register that stands.
    pub register: Option<Standing>,
    pub yours: Standing,
}

/// A change of a closed register.
#[derive(Clone, Debug)]
pub struct Correction {
    pub id: CorrectionId,
    pub whom: Whom,
    /// What the form showed when it was filled in; if the register has moved on since, nothing is written.
    pub seen: Option<Standing>,
    pub becomes: Standing,
    pub reason: String,
}

/// A topic that was entered after closing.
#[derive(Clone, Debug)]
pub struct TopicEntered {
    pub name: String,
    pub reason: String,
    pub at: Instant,
    pub by: PersonId,
}

/// A correction as it stands in the history.
#[derive(Clone, Debug)]
pub struct Corrected {
    pub person: PersonId,
    pub before: Option<Standing>,
    pub after: Standing,
    pub reason: String,
    pub at: Instant,
    pub by: PersonId,
}

/// What became of a register that was written down elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    Closed,
    Unchanged,
}
