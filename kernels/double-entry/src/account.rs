use crate::step::Id;

/// What is counted: hours of support, vouchers for travel. Amounts of different commodities never meet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Commodity(pub u32);

/// What an account is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// What a funder put behind a purpose
    Fund,
    /// A part of a fund set apart for a programme or a person
    Allocation,
    /// A person who receives support
    Member,
    /// A person who gives support
    Peer,
    /// What waits between two who both have to agree
    Escrow,
    /// What nobody used in time
    Expired,
    /// What was earned and is not going to be used any more
    Retired,
    /// Where everything comes from and whose balance is the negative of all the others
    Community,
}

impl Kind {
    /// Nobody goes below zero but the community, which issues.
    pub const fn usual_limits(self) -> Limits {
        let floor = match self {
            Kind::Community => None,
            _ => Some(0),
        };
        Limits { floor, ceiling: None, warn_below: None }
    }
}

/// Bounds of an account in the commodity's smallest unit. `None` is no bound.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Limits {
    /// `posted − held_out` never falls below
    pub floor: Option<i64>,
    /// `posted + held_in` never rises above
    pub ceiling: Option<i64>,
    /// A step that leaves less than this available is carried out, with a warning
    pub warn_below: Option<i64>,
}

/// An account as it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Account {
    pub id: Id,
    pub kind: Kind,
    pub commodity: Commodity,
    pub limits: Limits,
    pub(crate) posted: i64,
    pub(crate) held_out: i64,
    pub(crate) held_in: i64,
}

impl Account {
    /// What was given to it less what it gave.
    pub fn posted(&self) -> i64 {
        self.posted
    }
    /// Set aside from it by open holds.
    pub fn held_out(&self) -> i64 {
        self.held_out
    }
    /// On its way to it by open holds.
    pub fn held_in(&self) -> i64 {
        self.held_in
    }
    /// What it can still give, were its floor zero.
    pub fn available(&self) -> i64 {
        self.posted - self.held_out
    }
}
