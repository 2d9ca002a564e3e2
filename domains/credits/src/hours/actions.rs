//! Reading one's own statement.

use ::store::Tx;
use base::Problem;
use people::{Caller, PersonId};

use super::{
    model::{Line, SetApart, Statement, Waiting, What},
    store,
};
use crate::{
    fund,
    hold::model::HoldState,
    ledger::{self, Act, Category, Kind},
};

/// More lines than this nobody reads on a page.
const MOST: i64 = 1000;

/// The caller's own hours that are free.
pub fn own(tx: &mut Tx<'_>, caller: &Caller) -> Result<i64, Problem> {
    let me = caller.person()?;
    match ledger::account(tx, caller, Kind::Member, &me.to_string())? {
        Some(account) => ledger::available(tx, caller, account),
        None => Ok(0),
    }
}

/// The caller's own statement.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller) -> Result<Statement, Problem> {
    of(tx, caller, caller.person()?)
}

pub(super) fn of(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Statement, Problem> {
    let mut statement = Statement::default();
    if let Some(account) = ledger::account(tx, caller, Kind::Member, &person.to_string())? {
        statement.own = ledger::available(tx, caller, account)?;
        for line in ledger::lines_of(tx, caller, account, MOST)? {
            let gives = line.from == Some(account);
            let what = match (line.act, line.category, gives) {
                (Act::Settle, category, false) => What::Gave(category),
                (Act::Reverse, _, true) => What::CorrectedGiven,
                (Act::Transfer, Category::Gift, true) => What::GaveAway,
                (Act::Transfer, Category::Gift, false) => What::WasGiven,
                (Act::Transfer, Category::Return, false) => What::WentBack,
                // What was received stands below, whatever paid for it.
                _ => continue,
            };
            statement.lines.push(Line { at: line.at, what, minutes: line.amount.unwrap_or_default() });
        }
    }
    for allocation in fund::actions::of_person(tx, caller, person)? {
        if allocation.closed_at.is_none() && allocation.available > 0 {
            statement.set_apart.push(SetApart {
                minutes: allocation.available,
                categories: allocation.categories,
                until: allocation.until,
            });
        }
        for line in ledger::lines_of(tx, caller, allocation.account, MOST)? {
            let what = match line.category {
                Category::Allocation => What::SetApart,
                Category::Return => What::WentBack,
                _ => continue,
            };
            statement.lines.push(Line { at: line.at, what, minutes: line.amount.unwrap_or_default() });
        }
    }
    for booked in store::booked(tx, caller, person)? {
        let at = booked.ended_at.unwrap_or(booked.made_at);
        match booked.state {
            HoldState::Open if booked.until > caller.now => statement.waiting.push(Waiting {
                category: booked.category,
                minutes: booked.amount,
                booked_at: booked.made_at,
                until: booked.until,
            }),
            HoldState::Settled => {
                let what = What::Received(booked.category);
                statement.lines.push(Line { at, what, minutes: booked.settled });
            }
            HoldState::Reversed => {
                let minutes = booked.settled;
                statement.lines.push(Line { at, what: What::CorrectedReceived, minutes });
                let what = What::Received(booked.category);
                statement.lines.push(Line { at: booked.made_at, what, minutes });
            }
            HoldState::Open | HoldState::Released | HoldState::Expired => {}
        }
    }
    statement.lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    Ok(statement)
}
