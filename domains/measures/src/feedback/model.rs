use std::collections::BTreeSet;

use base::{Day, Id};
use programmes::model::{CircleId, MeetingId};

pub struct Suggestion;
pub type SuggestionId = Id<Suggestion>;

/// The questions, in the order they are asked and kept. Changing one would change what old answers mean: add at the end.
pub const QUESTIONS: [&str; 4] = ["safe", "heard", "helped", "belong"];

/// One person's answers: 4 yes, 3 rather yes, 2 rather no, 1 no, 0 not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answers(pub [u8; QUESTIONS.len()]);

/// What somebody sends.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    pub answers: Answers,
    pub suggestion: String,
}

/// Everything that was said of one meeting, so sorted that it tells nothing of who said what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Urn {
    /// Keyed hashes of those who have answered in their account.
    pub given: BTreeSet<String>,
    /// Sorted.
    pub answers: Vec<Answers>,
}

/// A meeting about which somebody may be asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub meeting: MeetingId,
    pub circle: CircleId,
    pub circle_name: String,
    pub day: Day,
}

store::words! {
    /// What becomes of a suggestion.
    pub enum Status { New = "new", Doing = "doing", Done = "done", NotNow = "not_now", Kept = "kept" }
}

#[derive(Clone, Debug)]
pub struct Suggested {
    pub id: SuggestionId,
    pub words: String,
    pub status: Status,
    /// In the facilitator's words, for the circle.
    pub asked: String,
    pub decision: String,
    pub decided_on: Option<Day>,
    pub version: i64,
}

/// A decision as a form sends it.
#[derive(Clone, Debug)]
pub struct Decision {
    pub status: Status,
    pub asked: String,
    pub decision: String,
    pub version: i64,
}
