use base::Day;
use people::PersonId;

use crate::{model::Status, offer::model::Care};

/// A talk somebody gave or will give, as far as care looks at it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Given {
    pub day: Day,
    pub minutes: i64,
    pub status: Status,
    pub hard: bool,
}

/// What is worth asking about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// More in this week or month than they said they give.
    OverLimit,
    /// So many weeks without a free one.
    WeeksInARow(i64),
    /// So many hard talks in a fortnight.
    Hard(i64),
    /// So many who did not come, in a month.
    NoShows(i64),
    /// Twice as much this week as in the weeks before.
    Sudden,
    /// They asked for a pause.
    Paused,
}

/// How much somebody carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Load {
    pub week: i64,
    pub month: i64,
    pub signs: Vec<Sign>,
}

/// Somebody who helps, on the page of the office.
pub struct Carried {
    pub person: PersonId,
    pub names: Vec<String>,
    pub care: Care,
    pub load: Load,
    /// Of all that was given in these four weeks, in hundredths.
    pub share: i64,
}
