//! Making, showing and withdrawing vouchers.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, PersonId, Roles};

pub use super::store::{Listed, VoucherId, VoucherState as State};
use super::{
    code,
    store::{self, VoucherState},
};
use crate::{
    fund::{
        self,
        model::{AllocationId, For, FundId, Share},
    },
    hold::{
        model::{HoldId, Want},
        rules::Source,
    },
};

fn lookup(caller: &Caller, typed: &str) -> String {
    caller.site.secret.lookup(&caller.community.id.to_string(), "voucher", &code::normal(typed))
}

/// Tries in an hour. Whoever books for others types more codes.
pub(crate) fn counts(caller: &Caller) -> Result<(), Problem> {
    const WINDOW: i64 = 60;
    let most = if caller.has(Roles::RUN) { 240 } else { 24 };
    let whom = caller.by().map(|person| person.to_string()).unwrap_or_default();
    if caller.site.throttle.allows("voucher", &whom, most, WINDOW, caller.now) {
        Ok(())
    } else {
        Err(Problem::TooMany(Message::new("credits-voucher-slow").number("minutes", WINDOW)))
    }
}

/// The account behind a code. A wrong code and one that is somebody else's look the same.
pub(crate) fn source(
    tx: &mut Tx<'_>,
    caller: &Caller,
    typed: &str,
    want: &Want<'_>,
) -> Result<Source, Problem> {
    counts(caller)?;
    let found = store::find(tx, caller, &lookup(caller, typed))?;
    let found = found.filter(|found| found.person.is_none() || found.person == want.person);
    let Some(found) = found else { return Err(Problem::refused("credits-voucher-unknown")) };
    let over = found.until.is_some_and(|until| until < caller.today());
    let fits =
        found.categories.is_empty() || found.categories.split(' ').any(|word| word == want.category.as_str());
    match found.state {
        VoucherState::Used => Err(Problem::refused("credits-voucher-used")),
        VoucherState::Withdrawn | VoucherState::Ended => Err(Problem::refused("credits-voucher-over")),
        VoucherState::Open if over => Err(Problem::refused("credits-voucher-over")),
        VoucherState::Open if !fits => Err(Problem::refused("credits-voucher-other")),
        VoucherState::Open => {
            Ok(Source { account: found.account, available: found.available, turn: 0, until: None })
        }
    }
}

pub(crate) fn use_up(tx: &mut Tx<'_>, caller: &Caller, typed: &str, hold: HoldId) -> Result<(), Problem> {
    if store::use_up(tx, caller, &lookup(caller, typed), hold)? {
        Ok(())
    } else {
        Err(Problem::refused("credits-voucher-used"))
    }
}

/// A hold that did not come to anything gives its voucher back.
pub(crate) fn give_back(tx: &mut Tx<'_>, caller: &Caller, hold: HoldId) -> Result<(), Problem> {
    store::give_back(tx, caller, hold)
}

/// A voucher just made; its code is shown this once.
#[derive(Clone, Debug)]
pub struct Fresh {
    pub id: VoucherId,
    pub code: String,
}

/// Makes so many vouchers of one share of a fund each.
pub fn make(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    share: &Share,
    person: Option<PersonId>,
    ids: &[AllocationId],
) -> Result<Vec<Fresh>, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut made = Vec::new();
    for allocation in ids {
        let share = Share { id: *allocation, whom: For::Bearer, ..share.clone() };
        if !fund::actions::allocate(tx, caller, fund, &share)? {
            // The codes were shown when they were made, and nowhere since.
            return Err(Problem::Conflict(Message::new("credits-voucher-made")));
        }
        let fresh = Fresh { id: caller.new_id(), code: code::new(&caller.site.entropy) };
        store::insert(tx, caller, fresh.id, *allocation, &lookup(caller, &fresh.code), person)?;
        made.push(fresh);
    }
    Ok(made)
}

pub fn of_fund(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<Listed>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::of_fund(tx, caller, fund)
}

/// Takes a voucher out of use; its hours go back to the fund.
pub fn withdraw(tx: &mut Tx<'_>, caller: &Caller, id: VoucherId) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let allocation = store::allocation(tx, caller, id)?;
    if store::withdraw(tx, caller, id)? {
        fund::actions::close(tx, caller, allocation, caller.new_id())?;
    }
    Ok(())
}
