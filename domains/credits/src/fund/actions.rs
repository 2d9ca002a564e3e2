//! What may be done with a fund.

use std::collections::HashMap;

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, PersonId, Role, Roles, person};
use programmes::records;

use super::{
    READ,
    model::{Allocation, AllocationId, Draft, For, Fund, FundId, Grant, Share},
    rules::{self, Figure},
    store,
};
use crate::{
    ledger::{self, Act, Category, EntryId, Kind, Line, Refusal, RequestId, Step, model::MOST},
    voucher,
};

/// All funds, the newest first.
pub fn all(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Fund>, Problem> {
    caller.must(READ)?;
    store::all(tx, caller)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: FundId) -> Result<Fund, Problem> {
    caller.must(READ)?;
    store::one(tx, caller, id)
}

/// Opens a fund. The same form again changes nothing.
pub fn create(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    rules::check(draft)?;
    let request: RequestId = draft.id.cast();
    if !ledger::begin(tx, caller, request, &format!("fund|{draft:?}"))? {
        return Ok(());
    }
    let account = ledger::open(tx, caller, request, Kind::Fund, &draft.id.to_string())?;
    store::insert(tx, caller, draft, account)
}

/// Changes what is known of a fund. `version` is the one that the form was made from.
pub fn change(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, version: i64) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    rules::check(draft)?;
    let fund = store::one(tx, caller, draft.id)?;
    if draft.says(&fund) || store::change(tx, caller, draft, version)? {
        return Ok(());
    }
    Err(Problem::conflict("fund-stale"))
}

/// Money came and with it hours.
pub fn grant(tx: &mut Tx<'_>, caller: &Caller, fund: FundId, grant: &Grant) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let fund = store::one(tx, caller, fund)?;
    if !(1..=MOST).contains(&grant.minutes) {
        return Err(Problem::field("hours", Message::new("credits-amount")));
    }
    if grant.given_on > caller.today() {
        return Err(Problem::field("given_on", Message::new("fund-given-ahead")));
    }
    let request: RequestId = grant.id.cast();
    if !ledger::begin(tx, caller, request, &format!("grant|{}|{grant:?}", fund.id))? {
        return Ok(());
    }
    let from = ledger::open_singles(tx, caller, request, Kind::Community)?;
    let step = Step::transfer(from, fund.account, grant.minutes, Category::Grant).of(Some(fund.id));
    let written = ledger::make(tx, caller, request, &step)??;
    store::grant(tx, caller, fund.id, grant, written.id)
}

pub fn grants(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<Grant>, Problem> {
    caller.must(READ)?;
    store::grants(tx, caller, fund)
}

/// Sets a part of a fund apart; false when this form was carried out before.
pub fn allocate(tx: &mut Tx<'_>, caller: &Caller, fund: FundId, share: &Share) -> Result<bool, Problem> {
    caller.must(Roles::MANAGE)?;
    let fund = store::one(tx, caller, fund)?;
    rules::check_share(&fund, share, caller.today())?;
    match share.whom {
        For::Programme(id) => drop(records::programme_by_id(tx, caller, id)?),
        For::Person(id) => drop(person::basics(tx, caller, id)?),
        For::Bearer => {}
    }
    let request: RequestId = share.id.cast();
    if !ledger::begin(tx, caller, request, &format!("allocate|{}|{share:?}", fund.id))? {
        return Ok(false);
    }
    let account = ledger::open(tx, caller, request, Kind::Allocation, &share.id.to_string())?;
    let step = Step::transfer(fund.account, account, share.minutes, Category::Allocation).of(Some(fund.id));
    match ledger::make(tx, caller, request, &step)? {
        Ok(_) => {}
        Err(Refusal::BelowFloor) => {
            let left = ledger::available(tx, caller, fund.account)?;
            let message =
                Message::new("fund-has-less").number("hours", left / 60).number("minutes", left % 60);
            return Err(Problem::field("hours", message));
        }
        Err(refusal) => return Err(refusal.into()),
    }
    store::allocate(tx, caller, fund.id, share, account)?;
    Ok(true)
}

pub fn allocations(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<Allocation>, Problem> {
    caller.must(READ)?;
    store::allocations(tx, caller, fund)
}

/// Ends an allocation: what is free goes back to its fund now, what is held when it is given up.
pub fn close(tx: &mut Tx<'_>, caller: &Caller, id: AllocationId, request: RequestId) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let allocation = store::allocation(tx, caller, id)?;
    if !ledger::begin(tx, caller, request, &format!("close|{id}"))? {
        return Ok(());
    }
    give_back(tx, caller, request, &allocation, Category::Return)
}

/// What is free of an allocation goes back; the allocation is closed once nothing is held of it.
pub(super) fn give_back(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
    allocation: &Allocation,
    category: Category,
) -> Result<(), Problem> {
    let fund = store::one(tx, caller, allocation.fund)?;
    let mut left = allocation.available;
    // Somebody may book meanwhile: then there is less to give back.
    while left > 0 {
        let step = Step::transfer(allocation.account, fund.account, left, category).of(Some(fund.id));
        match ledger::make(tx, caller, request, &step)? {
            Ok(_) => break,
            Err(Refusal::BelowFloor) => {
                let now = ledger::available(tx, caller, allocation.account)?;
                left = now.min(left - 1);
            }
            Err(refusal) => return Err(refusal.into()),
        }
    }
    if store::allocation(tx, caller, allocation.id)?.held == 0 {
        store::close(tx, caller, allocation.id)?;
    }
    Ok(())
}

/// An entry and what it adds to the figure that it was asked for.
pub struct Counted {
    pub line: Line,
    pub adds: i64,
}

/// The entries that a figure is the sum of, or all of them, the newest first; and whether these are all there are.
pub fn entries(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    figure: Option<Figure>,
) -> Result<(Vec<Counted>, bool), Problem> {
    const MOST: usize = 5000;
    caller.must(READ)?;
    let lines = store::entries(tx, caller, fund, MOST as i64)?;
    let whole = lines.len() < MOST;
    let holds = lines.iter().filter(|line| line.act == Act::Hold);
    let held: HashMap<EntryId, i64> = holds.map(|line| (line.id, line.amount.unwrap_or_default())).collect();
    let counted = lines.into_iter().map(|line| {
        let of = line.about.and_then(|hold| held.get(&hold)).copied().unwrap_or_default();
        let adds = figure.map_or(0, |figure| rules::adds(figure, &line, of));
        Counted { line, adds }
    });
    Ok((counted.filter(|one| figure.is_none() || one.adds != 0).collect(), whole))
}

pub fn readers(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<PersonId>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::readers(tx, caller, fund)
}

/// Lets a funder read a fund's report, or no longer.
pub fn set_reader(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    reader: PersonId,
    reads: bool,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    store::one(tx, caller, fund)?;
    if reads && !person::roles(tx, caller, reader)?.has(Role::Funder) {
        return Err(Problem::field("person", Message::new("fund-reader-role")));
    }
    store::set_reader(tx, caller, fund, reader, reads)
}

/// The funds whose report the caller may read as a funder.
pub fn of_funder(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Fund>, Problem> {
    caller.must(Roles::of(&[Role::Funder]))?;
    let mine = store::read_by(tx, caller, caller.person()?)?;
    Ok(store::all(tx, caller)?.into_iter().filter(|fund| mine.contains(&fund.id)).collect())
}

/// What is set apart for a person, for their own pages and for whoever erases them.
pub(crate) fn of_person(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
) -> Result<Vec<Allocation>, Problem> {
    store::of_person(tx, caller, person)
}

/// Somebody goes: what was set apart for them goes back to its funds.
pub(crate) fn leave(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    for allocation in store::of_person(tx, caller, person)? {
        if allocation.closed_at.is_none() {
            let request: RequestId = caller.new_id();
            ledger::begin(tx, caller, request, &format!("leaving|{}", allocation.id))?;
            give_back(tx, caller, request, &allocation, Category::Return)?;
        }
    }
    store::forget_reader(tx, caller, person)
}

/// Vouchers of a fund, for its page.
pub fn vouchers(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
) -> Result<Vec<voucher::actions::Listed>, Problem> {
    voucher::actions::of_fund(tx, caller, fund)
}
