use crate::account::{Commodity, Kind, Limits};

/// The name of an account or of a step, made by the caller: 128 bits, as a UUID has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Id(pub u128);

/// An instant in microseconds of whatever epoch the caller uses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Moment(pub i64);

/// A positive number of the commodity's smallest unit (minutes, say).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Amount(i64);

impl Amount {
    /// `None` for zero and below: there is nothing to move.
    pub const fn new(units: i64) -> Option<Self> {
        if units > 0 { Some(Amount(units)) } else { None }
    }
    pub const fn units(self) -> i64 {
        self.0
    }
}

/// One thing to be done, under a name of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    pub id: Id,
    pub act: Act,
}

/// What can be done. `category` is the caller's own numbering of purposes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    Open {
        account: Id,
        kind: Kind,
        commodity: Commodity,
        limits: Limits,
    },
    /// New limits for an account. Refused when what is there already would break them.
    Limit {
        account: Id,
        limits: Limits,
    },
    Transfer {
        from: Id,
        to: Id,
        amount: Amount,
        category: u32,
    },
    /// Set an amount aside. The step's id is the hold's name.
    Hold {
        from: Id,
        to: Id,
        amount: Amount,
        category: u32,
        /// Microseconds from the moment the hold is made; `None` holds until somebody ends it.
        expires_in: Option<u64>,
    },
    /// Post a hold, in full (`None`) or in part; the rest is free again.
    Settle {
        hold: Id,
        amount: Option<Amount>,
    },
    /// Give a hold up before its time.
    Release {
        hold: Id,
    },
    /// Write down that a hold's time is over. Refused before.
    Expire {
        hold: Id,
    },
    /// Move back what a transfer or a settled hold moved, once and whole.
    Reverse {
        posted: Id,
        category: u32,
    },
}
