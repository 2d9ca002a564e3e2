use base::{Day, Id};
use texts::{T, key};

use crate::PersonId;

pub struct CrisisLine;
pub type LineId = Id<CrisisLine>;

store::words! {
    /// Whom a line is for. The order is that of showing where nothing else decides.
    pub enum Audience {
        Everyone = "everyone",
        Adults = "adults",
        Young = "young",
        Newcomers = "newcomers",
        Violence = "violence",
        Parents = "parents",
        Seniors = "seniors",
        War = "war",
        Veterans = "veterans",
        Medical = "medical",
    }
}

impl Audience {
    pub fn label(self, t: T) -> String {
        t.get(match self {
            Audience::Everyone => key!("crisis-for-everyone"),
            Audience::Adults => key!("crisis-for-adults"),
            Audience::Young => key!("crisis-for-young"),
            Audience::Newcomers => key!("crisis-for-newcomers"),
            Audience::Violence => key!("crisis-for-violence"),
            Audience::Parents => key!("crisis-for-parents"),
            Audience::Seniors => key!("crisis-for-seniors"),
            Audience::War => key!("crisis-for-war"),
            Audience::Veterans => key!("crisis-for-veterans"),
            Audience::Medical => key!("crisis-for-medical"),
        })
    }
}

/// What somebody writes about a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// ISO 3166-1, or `EU`.
    pub country: String,
    pub number: String,
    /// The number as a telephone dials it.
    pub dial: String,
    pub name: String,
    pub audience: Audience,
    pub hours: String,
    /// Codes with a space between them; `*` for every language.
    pub languages: String,
    pub free: bool,
    pub anonymous: bool,
    pub web: String,
    pub note: String,
    pub source: String,
    pub source_date: String,
}

/// A line with what came of calling it.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: LineId,
    pub draft: Draft,
    pub verified_on: Option<Day>,
    pub verified_by: Option<PersonId>,
    /// Nobody answered the last call, made on this day.
    pub silent_on: Option<Day>,
    pub version: i64,
}
