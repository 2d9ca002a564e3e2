//! A statement as its owner reads it.

use base::{Day, Instant};

use crate::ledger::Category;

/// What happened to somebody's hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Gave(Category),
    Received(Category),
    SetApart,
    WentBack,
    GaveAway,
    WasGiven,
    /// A given hour, or a received one, was taken back by the office
    CorrectedGiven,
    CorrectedReceived,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub at: Instant,
    pub what: What,
    pub minutes: i64,
}

/// Hours that are set aside for something booked.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub category: Category,
    pub minutes: i64,
    pub booked_at: Instant,
    pub until: Instant,
}

/// Hours the town set apart for somebody.
#[derive(Clone, Debug)]
pub struct SetApart {
    pub minutes: i64,
    pub categories: String,
    pub until: Option<Day>,
}

#[derive(Clone, Debug, Default)]
pub struct Statement {
    /// Own hours that are free.
    pub own: i64,
    pub set_apart: Vec<SetApart>,
    pub waiting: Vec<Waiting>,
    /// The newest first.
    pub lines: Vec<Line>,
}

impl Statement {
    /// What may still be received.
    pub fn may_receive(&self) -> i64 {
        self.own + self.set_apart.iter().map(|one| one.minutes).sum::<i64>()
    }

    pub fn given(&self) -> i64 {
        self.sum(|what| match what {
            What::Gave(_) => 1,
            What::CorrectedGiven => -1,
            _ => 0,
        })
    }

    pub fn received(&self) -> i64 {
        self.sum(|what| match what {
            What::Received(_) => 1,
            What::CorrectedReceived => -1,
            _ => 0,
        })
    }

    fn sum(&self, sign: impl Fn(What) -> i64) -> i64 {
        self.lines.iter().map(|line| sign(line.what) * line.minutes).sum()
    }
}
