//! Credits: an hour of support given is an hour that somebody can receive.
//!
//! Somebody puts money behind hours: a **fund**. The office sets parts of it apart for programmes and people:
//! **allocations**; for people on paper as **vouchers**. Who books an hour has it **held**; when it happened the hold is
//! **settled**, and a peer who gave it has an hour of their own. Everything is an entry of one **ledger** that only grows, in
//! which no account ever falls below nothing. Amounts are whole minutes; sixty are one credit.
//!
//! The words people read are *give* and *receive*. What an allocation's owner has left is theirs to see and nobody else's;
//! funders read sums. Hours that somebody earned do not end; what was set apart for somebody ends on a day they were
//! told, and goes back to its fund: each allocation is a lot of its own, and the one that ends soonest is used first.
//!
//! Rooms above (booking) use [`actions`] and [`model`] only: cover, hold, settle, release, in their own transaction.

pub mod books;
pub mod fund;
pub mod gift;
pub mod hold;
pub mod hours;
pub mod ledger;
pub mod rate;
pub mod voucher;

/// What other rooms call.
pub mod actions {
    pub use crate::hold::actions::{cover, expire_due, hold, release, reverse, settle, state};
}

/// What they say and hear.
pub mod model {
    pub use crate::hold::model::{
        Category, Cover, Hold, HoldId, HoldState, JourneyId, Payee, RequestId, Settled, Want, Why,
    };
    pub use crate::ledger::model::{Journey, RequestKind};
}

use base::Problem;
use people::{Caller, NavGroup, Routes};
use store::Tx;

texts::register!("credits", "../texts/credits");
texts::register!("fund", "../texts/fund");
texts::register!("hours", "../texts/hours");
texts::register!("gift", "../texts/gift");
texts::register!("voucher", "../texts/voucher");

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    Routes::new()
        .and(fund::routes())
        .and(voucher::routes())
        .and(rate::routes())
        .and(hours::routes())
        .and(gift::routes())
}

/// This room's part of the main navigation, in the order it is shown.
pub fn nav() -> Vec<NavGroup> {
    vec![NavGroup::new("fund-nav", [hours::NAV, fund::NAV])]
}

/// Everything the clock does here; answers how much there was to do. A second run finds nothing.
pub fn expire_due(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    Ok(gift::expire_due(tx, caller)? + fund::expire_due(tx, caller)?)
}
