//! Reading and deciding rates.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles};

use super::store;
use crate::ledger::Category;

/// A quarter of an hour to four hours of credit for an hour.
pub const RANGE: std::ops::RangeInclusive<i64> = 15..=240;

/// The rate of a service and how often it was changed.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    pub category: Category,
    pub minutes: i64,
    pub version: i64,
}

/// One for each service.
pub fn rates(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Rate>, Problem> {
    caller.must(Roles::MANAGE)?;
    let known = store::newest(tx, caller)?;
    let of = |category: &Category| {
        let found = known.iter().find(|(one, ..)| one == category);
        let (minutes, version) = found.map_or((60, 0), |(_, minutes, version)| (*minutes, *version));
        Rate { category: *category, minutes, version }
    };
    Ok(Category::SERVICES.iter().map(of).collect())
}

/// Decides the rates as a form says. `wanted` names the versions the form was made from.
pub fn decide(tx: &mut Tx<'_>, caller: &Caller, wanted: &[Rate]) -> Result<(), Problem> {
    let known = rates(tx, caller)?;
    for rate in wanted {
        if !RANGE.contains(&rate.minutes) {
            let message =
                Message::new("web-field-number").number("least", *RANGE.start()).number("most", *RANGE.end());
            return Err(Problem::field(rate.category.as_str(), message));
        }
        let Some(now) = known.iter().find(|one| one.category == rate.category) else { continue };
        if now.minutes == rate.minutes {
            continue;
        }
        if now.version != rate.version
            || !store::add(tx, caller, rate.category, rate.version + 1, rate.minutes)?
        {
            return Err(Problem::conflict("fund-rates-stale"));
        }
    }
    Ok(())
}
