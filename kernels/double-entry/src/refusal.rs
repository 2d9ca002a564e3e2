use std::fmt;

use crate::step::Id;

/// Why a request was not carried out. Nothing of it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// A request without a step
    Empty,
    /// The id is already the name of another step, or twice in this request
    Conflict(Id),
    AccountExists(Id),
    UnknownAccount(Id),
    SameAccount(Id),
    CommodityDiffers {
        from: Id,
        to: Id,
    },
    /// It would fall below its floor; `available` could still be given
    BelowFloor {
        account: Id,
        available: i64,
    },
    /// It would rise above its ceiling; `room` could still be taken
    AboveCeiling {
        account: Id,
        room: i64,
    },
    /// The sums no longer fit
    Overflow(Id),
    UnknownHold(Id),
    /// Settled, released or expired before
    HoldEnded(Id),
    /// Its time is over
    HoldExpired(Id),
    /// Its time is not over yet
    HoldNotDue(Id),
    MoreThanHeld {
        hold: Id,
        held: i64,
    },
    /// No posted transfer or settled hold has this name
    NotPosted(Id),
    AlreadyReversed(Id),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Empty => write!(f, "a request needs at least one step"),
            Refusal::Conflict(id) => write!(f, "the id {:x} is the name of another step", id.0),
            Refusal::AccountExists(id) => write!(f, "the account {:x} exists", id.0),
            Refusal::UnknownAccount(id) => write!(f, "there is no account {:x}", id.0),
            Refusal::SameAccount(id) => write!(f, "the account {:x} cannot give to itself", id.0),
            Refusal::CommodityDiffers { from, to } => {
                write!(f, "the accounts {:x} and {:x} hold different commodities", from.0, to.0)
            }
            Refusal::BelowFloor { account, available } => {
                write!(f, "the account {:x} can give {available} and no more", account.0)
            }
            Refusal::AboveCeiling { account, room } => {
                write!(f, "the account {:x} can take {room} and no more", account.0)
            }
            Refusal::Overflow(id) => write!(f, "the balance of the account {:x} would no longer fit", id.0),
            Refusal::UnknownHold(id) => write!(f, "there is no hold {:x}", id.0),
            Refusal::HoldEnded(id) => write!(f, "the hold {:x} has ended", id.0),
            Refusal::HoldExpired(id) => write!(f, "the time of the hold {:x} is over", id.0),
            Refusal::HoldNotDue(id) => write!(f, "the time of the hold {:x} is not over yet", id.0),
            Refusal::MoreThanHeld { hold, held } => {
                write!(f, "the hold {:x} is of {held} and no more", hold.0)
            }
            Refusal::NotPosted(id) => write!(f, "nothing was posted under {:x}", id.0),
            Refusal::AlreadyReversed(id) => write!(f, "{:x} was reversed before", id.0),
        }
    }
}

impl std::error::Error for Refusal {}
