//! What is asked of a plan, and what was found.

use base::{Id, Instant};
use serde::{Deserialize, Serialize};
use texts::{T, key};

use crate::{edition::model::EditionId, model::Month};

pub type PlanId = Id<Plan>;

store::words! {
    /// What the budget buys, named by the barrier it moves.
    pub enum Lever {
        Therapist = "therapist",
        Room = "room",
        Circle = "circle",
        Free = "free",
        Bus = "bus",
        Tele = "tele",
        Entry = "entry",
    }
}

store::words! {
    pub enum Aim {
        /// Most people who have no help nearby today.
        Reached = "reached",
        /// Hours for whoever has least.
        Worst = "worst",
        /// The shortest ways.
        Distance = "distance",
    }
}

impl Lever {
    pub fn name(self, t: T) -> String {
        t.get(match self {
            Lever::Therapist => key!("observatory-plan-therapist"),
            Lever::Room => key!("observatory-plan-room"),
            Lever::Circle => key!("observatory-plan-circle"),
            Lever::Free => key!("observatory-plan-free"),
            Lever::Bus => key!("observatory-plan-bus"),
            Lever::Tele => key!("observatory-plan-tele"),
            Lever::Entry => key!("observatory-plan-entry"),
        })
    }
    /// One sentence on what one of it is.
    pub fn meaning(self, t: T) -> String {
        t.get(match self {
            Lever::Therapist => key!("observatory-plan-therapist-text"),
            Lever::Room => key!("observatory-plan-room-text"),
            Lever::Circle => key!("observatory-plan-circle-text"),
            Lever::Free => key!("observatory-plan-free-text"),
            Lever::Bus => key!("observatory-plan-bus-text"),
            Lever::Tele => key!("observatory-plan-tele-text"),
            Lever::Entry => key!("observatory-plan-entry-text"),
        })
    }
    pub fn barrier(self, t: T) -> String {
        t.get(match self {
            Lever::Therapist => key!("observatory-barrier-shortage"),
            Lever::Room | Lever::Circle => key!("observatory-barrier-infrastructure"),
            Lever::Free => key!("observatory-barrier-funding"),
            Lever::Bus | Lever::Tele => key!("observatory-barrier-transport"),
            Lever::Entry => key!("observatory-barrier-stigma"),
        })
    }
    /// "3 therapist days"
    pub fn units(self, t: T, units: i64) -> String {
        let key = match self {
            Lever::Therapist | Lever::Room => key!("observatory-plan-n-days"),
            Lever::Circle => key!("observatory-plan-n-circles"),
            Lever::Free => key!("observatory-plan-n-free"),
            Lever::Bus => key!("observatory-plan-n-rides"),
            Lever::Tele => key!("observatory-plan-n-tele"),
            Lever::Entry => key!("observatory-plan-n-entries"),
        };
        t.one(key, "n", units)
    }
    /// Serves only the people of its own place.
    pub fn stays(self) -> bool {
        matches!(self, Lever::Bus | Lever::Tele)
    }
}

impl Aim {
    pub fn name(self, t: T) -> String {
        t.get(match self {
            Aim::Reached => key!("observatory-plan-reached"),
            Aim::Worst => key!("observatory-plan-worst"),
            Aim::Distance => key!("observatory-plan-distance"),
        })
    }
    pub fn meaning(self, t: T) -> String {
        t.get(match self {
            Aim::Reached => key!("observatory-plan-reached-text"),
            Aim::Worst => key!("observatory-plan-worst-text"),
            Aim::Distance => key!("observatory-plan-distance-text"),
        })
    }
}

/// What is asked besides lever and aim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Places of this region only; empty is everywhere.
    pub region: String,
    /// How many there are to give.
    pub units: u32,
    /// At most so many at one site.
    pub most_each: u32,
    /// Minutes a week that one gives.
    pub minutes: i64,
    /// Help within so many kilometres by road is near.
    pub near_km: i64,
    /// The money it was reckoned from: a month, and for one.
    pub money: Option<(i64, i64)>,
    /// Of a hundred people, how many would ask for help before and after.
    pub asking: (i64, i64),
}

/// A site that gets something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placed {
    pub name: String,
    /// Of the place it lies in.
    pub code: String,
    pub lat: f64,
    pub lon: f64,
    pub units: u32,
    /// Where the bus goes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
}

/// What every plan is measured by, over the places that count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// People with help near them or where they are.
    pub near: f64,
    /// Mean kilometres by road to the nearest help; nobody counts with more than the farthest.
    pub km: f64,
    /// Hours a week per 10,000 where there are fewest.
    pub least: f64,
    pub mean: f64,
    /// People with less than today's mean.
    pub below: f64,
    pub gini: Option<f64>,
    /// People who would ask for help.
    pub asking: Option<f64>,
}

/// A place whose hours change, per 10,000.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved(pub String, pub f64, pub f64);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    pub sites: Vec<Placed>,
    /// In the aim's own unit: people; hours per 10,000 of whoever has least; mean kilometres.
    pub value: f64,
    /// No plan of the budget does better.
    pub bound: f64,
    pub people: f64,
    pub candidates: usize,
    /// What could not be used.
    pub left: u32,
    /// People of places that no candidate reaches.
    pub beyond: f64,
    /// Circles whose place is not on the map.
    pub unmapped: usize,
    pub today: Figures,
    pub then: Figures,
    pub moved: Vec<Moved>,
}

impl Outcome {
    /// How far the plan may be from the best there is, as a share of what is best.
    pub fn gap(&self, aim: Aim) -> f64 {
        let (better, worse) = match aim {
            // A way gets shorter: the bound is below.
            Aim::Distance => (self.value, self.bound),
            _ => (self.bound, self.value),
        };
        if better > 0.0 { ((better - worse) / better).max(0.0) } else { 0.0 }
    }
}

store::words! {
    pub enum Status {
        Running = "running",
        Finished = "finished",
        Failed = "failed",
    }
}

/// A plan as it is kept.
#[derive(Clone, Debug)]
pub struct Plan {
    pub id: PlanId,
    pub name: String,
    pub lever: Lever,
    pub aim: Aim,
    pub request: Request,
    pub edition: EditionId,
    pub month: Month,
    pub set: String,
    pub status: Status,
    pub done: i64,
    pub total: i64,
    pub outcome: Outcome,
    pub made_at: Instant,
    pub touched_at: Instant,
}
