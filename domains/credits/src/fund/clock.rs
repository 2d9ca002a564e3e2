//! What the clock does: holds end, people are told in time, unused hours go back.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles, person, post};

use super::{actions, model::Fund, store};
use crate::{
    hold,
    ledger::{self, Category, Kind, RequestId, Step},
};

/// A person is told so many days before their hours go back.
const WARN_DAYS: i64 = 14;

/// Everything that is due; answers how much that was. A second run finds nothing to do.
pub fn expire_due(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut done = hold::actions::expire_due(tx, caller)?;
    let today = caller.today();
    for allocation in store::to_warn(tx, caller, today, today.plus_days(WARN_DAYS))? {
        let (Some(person), Some(until)) = (allocation.person, allocation.until) else { continue };
        let t = caller.t().other(person::lang(tx, caller, person)?);
        let hours = caller.site.url(&format!("/{}/me/hours", caller.community.slug));
        // Neutral: a letter says neither what the hours are for nor where they come from.
        let body = t.three(
            "fund-letter-body",
            "hours",
            t.duration(allocation.available),
            "day",
            t.date(until.0),
            "address",
            hours,
        );
        post::queue(tx, caller, person, &t.get("fund-letter-subject"), &body)?;
        store::warned(tx, caller, allocation.id)?;
        done += 1;
    }
    for allocation in store::over(tx, caller, today)? {
        let request: RequestId = caller.new_id();
        ledger::begin(tx, caller, request, &format!("over|{}", allocation.id))?;
        actions::give_back(tx, caller, request, &allocation, Category::Return)?;
        done += 1;
    }
    for fund in store::funds_over(tx, caller, today)? {
        done += usize::from(end(tx, caller, &fund)?);
    }
    Ok(done)
}

/// What is left of a fund whose last day has passed is used no more.
fn end(tx: &mut Tx<'_>, caller: &Caller, fund: &Fund) -> Result<bool, Problem> {
    let left = ledger::available(tx, caller, fund.account)?;
    if left < 1 {
        return Ok(false);
    }
    let request: RequestId = caller.new_id();
    ledger::begin(tx, caller, request, &format!("fund over|{}", fund.id))?;
    let to = ledger::open_singles(tx, caller, request, Kind::Expired)?;
    let step = Step::transfer(fund.account, to, left, Category::Expiry).of(Some(fund.id));
    ledger::make(tx, caller, request, &step)??;
    Ok(true)
}
