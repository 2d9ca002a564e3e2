//! A secret address, and a meeting as a calendar shows it.

use base::Instant;

use crate::model::{CircleId, Meeting, PlaceId};

store::words! {
    /// Whose meetings an address shows.
    pub enum AddressKind { Person = "person", Circle = "circle", Place = "place" }
}

/// What somebody wants an address for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Me,
    Circle(CircleId),
    Place(PlaceId),
}

/// A live address, as its owner sees it: what it is for, never the address itself.
#[derive(Clone, Debug)]
pub struct Address {
    pub hash: String,
    pub kind: AddressKind,
    /// The name of the circle or place.
    pub name: String,
    pub created_at: Instant,
}

/// A meeting with what a calendar may say around it.
pub struct Entry {
    pub meeting: Meeting,
    pub circle: Option<String>,
    pub place: Option<String>,
    pub street: Option<String>,
    pub town: Option<String>,
}
