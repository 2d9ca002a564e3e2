//! What became of a fund: every figure is a sum over the journal, and together they are what was granted.

use ::store::Tx;
use base::Problem;
use people::{Caller, Role, Roles};

use super::{
    READ,
    model::{Fund, FundId},
    rules, store,
};
use crate::{
    hold,
    ledger::{self, Act, Category},
};

/// A fund in figures, in minutes and hundredths of its currency.
#[derive(Clone, Debug)]
pub struct Report {
    pub fund: Fund,
    pub granted: i64,
    /// Not yet set apart.
    pub free: i64,
    /// Set apart and neither held nor given.
    pub allocated: i64,
    pub held: i64,
    pub delivered: i64,
    /// Nobody used it before the fund's last day.
    pub ended: i64,
    pub money: i64,
    /// The part of the money that the delivered hours stand for.
    pub money_delivered: i64,
    /// Hundredths for an hour.
    pub per_hour: Option<i64>,
    /// Different people who received something.
    pub persons: i64,
    /// Bookings and minutes of each service.
    pub services: Vec<(Category, i64, i64)>,
    /// What the journal gives is what the accounts hold.
    pub agrees: bool,
}

/// For the office, and for the funders it lets read this fund.
pub fn report(tx: &mut Tx<'_>, caller: &Caller, id: FundId) -> Result<Report, Problem> {
    if !caller.has(READ) {
        caller.must(Roles::of(&[Role::Funder]))?;
        if !store::read_by(tx, caller, caller.person()?)?.contains(&id) {
            return Err(Problem::NotFound);
        }
    }
    let fund = store::one(tx, caller, id)?;
    let sums = store::sums(tx, caller, id)?;
    let sum = |wanted: &dyn Fn(Act, Category) -> bool| -> i64 {
        sums.iter().filter(|(act, category, ..)| wanted(*act, *category)).map(|(.., minutes)| minutes).sum()
    };
    let moved = |category: Category| sum(&|act, found| act == Act::Transfer && found == category);
    let granted = moved(Category::Grant);
    let ended = moved(Category::Expiry);
    let delivered = sum(&|act, _| act == Act::Settle) - sum(&|act, _| act == Act::Reverse);
    let free = ledger::available(tx, caller, fund.account)?;
    let (allocated, held) = store::sums_of_allocations(tx, caller, id)?;
    let by_journal = granted - ended - (moved(Category::Allocation) - moved(Category::Return));
    let set_apart = moved(Category::Allocation) - moved(Category::Return) - delivered;
    let money = store::money(tx, caller, id)?;
    Ok(Report {
        granted,
        free,
        allocated,
        held,
        delivered,
        ended,
        money,
        money_delivered: rules::money_of(delivered, granted, money),
        per_hour: rules::per_hour(money, granted),
        persons: hold::persons_of_fund(tx, caller, id)?,
        services: hold::settled_of_fund(tx, caller, id)?,
        agrees: by_journal == free && set_apart == allocated + held,
        fund,
    })
}
