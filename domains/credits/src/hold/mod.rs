//! Holds: an hour is set aside when somebody books it, and given when it happened.
//!
//! This is the seam to the rooms above. They ask [`actions::cover`], then in the transaction of their own booking
//! [`actions::hold`], and later [`actions::settle`] or [`actions::release`]. Nobody learns from it whose hours pay, nor
//! what anybody else has: only whether this one hour is covered.
//!
//! An hour is paid from what was set apart for the person, the one that ends soonest first, then from what was set apart for
//! the programme, then from the person's own hours; a voucher pays alone. Where the town has granted nothing yet, there is
//! nothing to pay with and nothing to pay.

pub mod actions;
pub mod model;
pub(crate) mod rules;
mod store;

use std::collections::HashMap;

use ::store::Tx;
use base::Problem;
use double_entry::{HoldState as Kernel, Id, Ledger};
use people::Caller;

pub(crate) use store::{persons_of_fund, settled_of_fund};

/// Compares every part of every hold with what the replayed journal says of it.
pub(crate) fn compare(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ledger: &Ledger,
    faults: &mut Vec<String>,
) -> Result<(), Problem> {
    let mut whole: HashMap<model::HoldId, (i64, i64)> = HashMap::new();
    store::each_part(tx, caller, |part| {
        let said = match ledger.hold(Id(part.id.uuid().as_u128())) {
            Some(Kernel::Open { .. }) => Some((model::HoldState::Open, 0)),
            Some(Kernel::Settled(amount)) => Some((model::HoldState::Settled, amount.units())),
            Some(Kernel::Released) => Some((model::HoldState::Released, 0)),
            Some(Kernel::Expired) => Some((model::HoldState::Expired, 0)),
            None => None,
        };
        // The kernel keeps a reversed hold as settled, with an entry that moves it back.
        let kept = match part.state {
            model::HoldState::Reversed => model::HoldState::Settled,
            other => other,
        };
        if said != Some((kept, part.settled)) {
            faults.push(format!("hold {}: it is kept as {kept}, the journal says {said:?}", part.id));
        }
        let sums = whole.entry(part.hold).or_default();
        sums.0 += part.amount;
        sums.1 += part.settled;
    })?;
    store::each_hold(tx, caller, |id, amount, settled| {
        if whole.get(&id) != Some(&(amount, settled)) {
            faults.push(format!("booked hours {id}: the parts give {:?}", whole.get(&id)));
        }
    })
}
