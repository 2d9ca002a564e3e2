use base::{Day, Id, Instant};
use texts::Lang;

use super::super::Target;
use crate::model::MembershipId;

pub type ConsentId = Id<Consent>;

store::words! {
    /// How somebody agreed.
    pub enum Channel { Paper = "paper", Spoken = "spoken", Online = "online" }
}

#[derive(Clone, Debug)]
pub struct Consent {
    pub id: ConsentId,
    pub purpose: Target,
    pub version: i64,
    /// The language the words were read in.
    pub lang: Lang,
    pub channel: Channel,
    pub given_on: Day,
    /// The last day it is valid.
    pub expires_on: Option<Day>,
    pub recorded_at: Instant,
    /// From this day on it is not valid.
    pub withdrawn_on: Option<Day>,
}

/// How a consent stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Valid,
    /// Given later than the day asked about.
    NotYet,
    Expired(Day),
    Withdrawn(Day),
}

/// The exact words of a version, one paragraph a line.
#[derive(Clone, Debug)]
pub struct Wording {
    pub purpose: Target,
    pub version: i64,
    pub lang: Lang,
    pub paragraphs: Vec<String>,
    pub published_at: Instant,
}

/// A consent given on paper or spoken, as staff write it down. `id` was made when the form was shown.
#[derive(Clone, Debug)]
pub struct NewConsent {
    pub id: ConsentId,
    pub membership: MembershipId,
    pub purpose: Target,
    pub version: i64,
    pub lang: Lang,
    pub channel: Channel,
    pub given_on: Day,
    /// One year when left out.
    pub expires_on: Option<Day>,
}
