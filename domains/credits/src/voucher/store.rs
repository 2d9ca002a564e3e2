//! Every SQL statement about vouchers.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Id, Instant, Problem};
use people::{Caller, PersonId};

use crate::{
    fund::model::{AllocationId, FundId},
    hold::model::HoldId,
    ledger::AccountId,
};

pub struct Voucher;
pub type VoucherId = Id<Voucher>;

::store::words! {
    pub enum VoucherState { Open = "open", Used = "used", Withdrawn = "withdrawn", Ended = "ended" }
}

statement! {
    INSERT = "INSERT INTO voucher (community_id, id, allocation_id, lookup, person_id, state, created_at) \
        VALUES ($1, $2, $3, $4, $5, 'open', $6)";
    FIND = "SELECT v.id, v.person_id, v.state, a.account_id, a.until, a.categories, c.posted - c.held_out FROM voucher v \
        JOIN allocation a ON a.community_id = v.community_id AND a.id = v.allocation_id \
        JOIN credit_account c ON c.community_id = a.community_id AND c.id = a.account_id \
        WHERE v.community_id = $1 AND v.lookup = $2";
    USE = "UPDATE voucher SET state = 'used', hold_id = $3 WHERE community_id = $1 AND lookup = $2 AND state = 'open'";
    GIVE_BACK = "UPDATE voucher SET state = 'open', hold_id = NULL WHERE community_id = $1 AND hold_id = $2 \
        AND state = 'used'";
    WITHDRAW = "UPDATE voucher SET state = 'withdrawn' WHERE community_id = $1 AND id = $2 AND state = 'open'";
    OF_FUND = "SELECT v.id, v.state, a.minutes, a.until, v.created_at, v.allocation_id FROM allocation a \
        JOIN voucher v ON v.community_id = a.community_id AND v.allocation_id = a.id \
        WHERE a.community_id = $1 AND a.fund_id = $2 AND a.voucher ORDER BY a.created_at DESC, a.id DESC LIMIT 200";
    ALLOCATION = "SELECT allocation_id FROM voucher WHERE community_id = $1 AND id = $2";
}

/// A voucher as a code finds it.
pub struct Found {
    pub person: Option<PersonId>,
    pub state: VoucherState,
    pub account: AccountId,
    pub until: Option<Day>,
    pub categories: String,
    pub available: i64,
}

pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: VoucherId,
    allocation: AllocationId,
    lookup: &str,
    person: Option<PersonId>,
) -> Result<(), Problem> {
    tx.execute(&INSERT, values![caller.community.id, id, allocation, lookup, person, caller.now])?;
    Ok(())
}

pub fn find(tx: &mut Tx<'_>, caller: &Caller, lookup: &str) -> Result<Option<Found>, Problem> {
    let read = |row: &Row<'_>| -> Result<Found, Error> {
        Ok(Found {
            person: row.get(1)?,
            state: row.get(2)?,
            account: row.get(3)?,
            until: row.get(4)?,
            categories: row.get(5)?,
            available: row.get(6)?,
        })
    };
    Ok(tx.first(&FIND, values![caller.community.id, lookup], read)?)
}

/// False when another was quicker.
pub fn use_up(tx: &mut Tx<'_>, caller: &Caller, lookup: &str, hold: HoldId) -> Result<bool, Problem> {
    Ok(tx.execute(&USE, values![caller.community.id, lookup, hold])? == 1)
}

pub fn give_back(tx: &mut Tx<'_>, caller: &Caller, hold: HoldId) -> Result<(), Problem> {
    tx.execute(&GIVE_BACK, values![caller.community.id, hold])?;
    Ok(())
}

pub fn withdraw(tx: &mut Tx<'_>, caller: &Caller, id: VoucherId) -> Result<bool, Problem> {
    Ok(tx.execute(&WITHDRAW, values![caller.community.id, id])? == 1)
}

pub fn allocation(tx: &mut Tx<'_>, caller: &Caller, id: VoucherId) -> Result<AllocationId, Problem> {
    tx.first(&ALLOCATION, values![caller.community.id, id], |row| row.get(0))?.ok_or(Problem::NotFound)
}

/// A voucher in the list of its fund.
pub struct Listed {
    pub id: VoucherId,
    pub state: VoucherState,
    pub minutes: i64,
    pub until: Option<Day>,
    pub made_at: Instant,
}

pub fn of_fund(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<Listed>, Problem> {
    Ok(tx.query(&OF_FUND, values![caller.community.id, fund], |row| {
        Ok(Listed {
            id: row.get(0)?,
            state: row.get(1)?,
            minutes: row.get(2)?,
            until: row.get(3)?,
            made_at: row.get(4)?,
        })
    })?)
}
