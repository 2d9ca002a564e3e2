//! Every SQL statement about funds, grants and allocations.

use std::collections::HashMap;

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Problem};
use people::{Caller, PersonId};

use super::model::{Allocation, AllocationId, Draft, For, Fund, FundId, Grant, Share, words};
use crate::ledger::{AccountId, Act, Category, EntryId, Line, read_line};

macro_rules! fund_columns {
    () => {
        "id, account_id, name, whom, area, categories, until, currency, version"
    };
}
macro_rules! allocation {
    ($where:literal) => {
        concat!(
            "SELECT a.id, a.fund_id, a.account_id, a.programme_id, a.person_id, a.voucher, a.minutes, a.categories, \
             a.until, a.closed_at, c.posted - c.held_out, c.held_out FROM allocation a \
             JOIN credit_account c ON c.community_id = a.community_id AND c.id = a.account_id \
             WHERE a.community_id = $1 AND ",
            $where
        )
    };
}

statement! {
    INSERT = "INSERT INTO fund (community_id, id, account_id, name, whom, area, categories, until, currency, version, \
        created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11)";
    ALL = concat!("SELECT ", fund_columns!(), " FROM fund WHERE community_id = $1 ORDER BY created_at DESC, id DESC");
    ONE = concat!("SELECT ", fund_columns!(), " FROM fund WHERE community_id = $1 AND id = $2");
    CHANGE = "UPDATE fund SET name = $4, whom = $5, area = $6, categories = $7, until = $8, currency = $9, \
        version = version + 1 WHERE community_id = $1 AND id = $2 AND version = $3";
    GRANT = "INSERT INTO fund_grant (community_id, id, fund_id, entry_id, minutes, money, given_on, source, created_at, \
        created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    GRANTS = "SELECT id, minutes, money, given_on, source FROM fund_grant WHERE community_id = $1 AND fund_id = $2 \
        ORDER BY given_on DESC, id DESC";
    MONEY = "SELECT CAST(COALESCE(SUM(money), 0) AS bigint) FROM fund_grant WHERE community_id = $1 AND fund_id = $2";
    ALLOCATE = "INSERT INTO allocation (community_id, id, fund_id, account_id, programme_id, person_id, voucher, minutes, \
        categories, until, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    ALLOCATIONS = allocation!("a.fund_id = $2 ORDER BY a.created_at DESC, a.id DESC LIMIT 1000");
    ALLOCATION = allocation!("a.id = $2");
    OF_PERSON = allocation!("a.person_id = $2 AND NOT a.voucher ORDER BY a.id LIMIT 200");
    // Its last day has passed, and there is something to give back or nothing more to wait for.
    OVER = allocation!("a.closed_at IS NULL AND a.until < $2 AND (c.posted > c.held_out OR c.held_out = 0) ORDER BY a.until LIMIT 500");
    USED_UP = allocation!("a.closed_at IS NULL AND a.voucher AND EXISTS (SELECT 1 FROM voucher v \
        WHERE v.community_id = a.community_id AND v.allocation_id = a.id AND v.state <> 'open') AND c.held_out = 0 \
        ORDER BY a.id LIMIT 500");
    CLOSE = "UPDATE allocation SET closed_at = $3 WHERE community_id = $1 AND id = $2 AND closed_at IS NULL";
    END_VOUCHER = "UPDATE voucher SET state = 'ended' WHERE community_id = $1 AND allocation_id = $2 AND state = 'open'";
    TO_WARN = allocation!("a.closed_at IS NULL AND a.until >= $2 AND a.until <= $3 AND a.person_id IS NOT NULL \
        AND NOT a.voucher AND a.warned_at IS NULL AND c.posted > c.held_out ORDER BY a.until LIMIT 200");
    WARNED = "UPDATE allocation SET warned_at = $3 WHERE community_id = $1 AND id = $2";
    FUNDS_OVER = concat!("SELECT ", fund_columns!(), " FROM fund WHERE community_id = $1 AND until < $2");
    READER = "INSERT INTO fund_reader (community_id, fund_id, person_id, added_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT DO NOTHING";
    NO_READER = "DELETE FROM fund_reader WHERE community_id = $1 AND fund_id = $2 AND person_id = $3";
    READERS = "SELECT person_id FROM fund_reader WHERE community_id = $1 AND fund_id = $2 ORDER BY added_at, person_id";
    READ_BY = "SELECT fund_id FROM fund_reader WHERE community_id = $1 AND person_id = $2";
    // Sums over the journal of a fund.
    SUMS = "SELECT act, category, COUNT(*), CAST(SUM(amount) AS bigint) FROM credit_entry WHERE community_id = $1 \
        AND fund_id = $2 GROUP BY act, category ORDER BY act, category";
    ENTRIES = "SELECT id, act, at, from_id, from_line, from_posted, to_id, to_line, to_posted, amount, about_id, until, \
        floor, ceiling, category, journey_id, fund_id FROM credit_entry WHERE community_id = $1 AND fund_id = $2 \
        ORDER BY at DESC, id DESC LIMIT $3";
    SUMS_OF_ALLOCATIONS = "SELECT CAST(COALESCE(SUM(c.posted - c.held_out), 0) AS bigint), \
        CAST(COALESCE(SUM(c.held_out), 0) AS bigint) FROM allocation a \
        JOIN credit_account c ON c.community_id = a.community_id AND c.id = a.account_id \
        WHERE a.community_id = $1 AND a.fund_id = $2";
    LABELS = "SELECT account_id, id, name FROM fund WHERE community_id = $1";
    ERASE_READER = "DELETE FROM fund_reader WHERE community_id = $1 AND person_id = $2";
}

fn read_fund(row: &Row<'_>) -> Result<Fund, Error> {
    Ok(Fund {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        whom: row.get(3)?,
        area: row.get(4)?,
        categories: row.get(5)?,
        until: row.get(6)?,
        currency: row.get(7)?,
        version: row.get(8)?,
    })
}

fn read_allocation(row: &Row<'_>) -> Result<Allocation, Error> {
    Ok(Allocation {
        id: row.get(0)?,
        fund: row.get(1)?,
        account: row.get(2)?,
        programme: row.get(3)?,
        person: row.get(4)?,
        voucher: row.get(5)?,
        minutes: row.get(6)?,
        categories: row.get(7)?,
        until: row.get(8)?,
        closed_at: row.get(9)?,
        available: row.get(10)?,
        held: row.get(11)?,
    })
}

pub fn insert(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, account: AccountId) -> Result<(), Problem> {
    tx.execute(
        &INSERT,
        values![
            caller.community.id,
            draft.id,
            account,
            &draft.name,
            &draft.whom,
            &draft.area,
            draft.words(),
            draft.until,
            &draft.currency,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(())
}

pub fn all(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Fund>, Problem> {
    Ok(tx.query(&ALL, values![caller.community.id], read_fund)?)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: FundId) -> Result<Fund, Problem> {
    tx.first(&ONE, values![caller.community.id, id], read_fund)?.ok_or(Problem::NotFound)
}

/// False when the fund has moved on.
pub fn change(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft, version: i64) -> Result<bool, Problem> {
    let written = tx.execute(
        &CHANGE,
        values![
            caller.community.id,
            draft.id,
            version,
            &draft.name,
            &draft.whom,
            &draft.area,
            draft.words(),
            draft.until,
            &draft.currency
        ],
    )?;
    Ok(written == 1)
}

pub fn grant(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    grant: &Grant,
    entry: EntryId,
) -> Result<(), Problem> {
    tx.execute(
        &GRANT,
        values![
            caller.community.id,
            grant.id,
            fund,
            entry,
            grant.minutes,
            grant.money,
            grant.given_on,
            &grant.source,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(())
}

pub fn grants(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<Grant>, Problem> {
    Ok(tx.query(&GRANTS, values![caller.community.id, fund], |row| {
        Ok(Grant {
            id: row.get(0)?,
            minutes: row.get(1)?,
            money: row.get(2)?,
            given_on: row.get(3)?,
            source: row.get(4)?,
        })
    })?)
}

pub fn money(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<i64, Problem> {
    Ok(tx.one(&MONEY, values![caller.community.id, fund], |row| row.get(0))?)
}

pub fn allocate(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    share: &Share,
    account: AccountId,
) -> Result<(), Problem> {
    let (programme, person) = match share.whom {
        For::Programme(id) => (Some(id), None),
        For::Person(id) => (None, Some(id)),
        For::Bearer => (None, None),
    };
    tx.execute(
        &ALLOCATE,
        values![
            caller.community.id,
            share.id,
            fund,
            account,
            programme,
            person,
            share.whom == For::Bearer,
            share.minutes,
            words(&share.categories),
            share.until,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(())
}

pub fn allocations(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<Allocation>, Problem> {
    Ok(tx.query(&ALLOCATIONS, values![caller.community.id, fund], read_allocation)?)
}

pub fn allocation(tx: &mut Tx<'_>, caller: &Caller, id: AllocationId) -> Result<Allocation, Problem> {
    tx.first(&ALLOCATION, values![caller.community.id, id], read_allocation)?.ok_or(Problem::NotFound)
}

pub fn of_person(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<Allocation>, Problem> {
    Ok(tx.query(&OF_PERSON, values![caller.community.id, person], read_allocation)?)
}

/// Allocations whose last day has passed, or whose voucher is done with.
pub fn over(tx: &mut Tx<'_>, caller: &Caller, today: Day) -> Result<Vec<Allocation>, Problem> {
    let mut over = tx.query(&OVER, values![caller.community.id, today], read_allocation)?;
    over.extend(tx.query(&USED_UP, values![caller.community.id], read_allocation)?);
    Ok(over)
}

pub fn close(tx: &mut Tx<'_>, caller: &Caller, id: AllocationId) -> Result<(), Problem> {
    tx.execute(&CLOSE, values![caller.community.id, id, caller.now])?;
    tx.execute(&END_VOUCHER, values![caller.community.id, id])?;
    Ok(())
}

/// What a person has that ends between two days and whom nobody has told yet.
pub fn to_warn(tx: &mut Tx<'_>, caller: &Caller, from: Day, until: Day) -> Result<Vec<Allocation>, Problem> {
    Ok(tx.query(&TO_WARN, values![caller.community.id, from, until], read_allocation)?)
}

pub fn warned(tx: &mut Tx<'_>, caller: &Caller, id: AllocationId) -> Result<(), Problem> {
    tx.execute(&WARNED, values![caller.community.id, id, caller.now])?;
    Ok(())
}

pub fn funds_over(tx: &mut Tx<'_>, caller: &Caller, today: Day) -> Result<Vec<Fund>, Problem> {
    Ok(tx.query(&FUNDS_OVER, values![caller.community.id, today], read_fund)?)
}

pub fn set_reader(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    person: PersonId,
    reads: bool,
) -> Result<(), Problem> {
    if reads {
        tx.execute(&READER, values![caller.community.id, fund, person, caller.now])?;
    } else {
        tx.execute(&NO_READER, values![caller.community.id, fund, person])?;
    }
    Ok(())
}

pub fn readers(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<Vec<PersonId>, Problem> {
    Ok(tx.query(&READERS, values![caller.community.id, fund], |row| row.get(0))?)
}

pub fn read_by(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<FundId>, Problem> {
    Ok(tx.query(&READ_BY, values![caller.community.id, person], |row| row.get(0))?)
}

pub fn forget_reader(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    tx.execute(&ERASE_READER, values![caller.community.id, person])?;
    Ok(())
}

/// How many entries of each kind a fund has, and their sums.
pub fn sums(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
) -> Result<Vec<(Act, Category, i64, i64)>, Problem> {
    Ok(tx.query(&SUMS, values![caller.community.id, fund], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?)
}

/// What is free and what is held of all that was set apart of a fund.
pub fn sums_of_allocations(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<(i64, i64), Problem> {
    Ok(tx.one(&SUMS_OF_ALLOCATIONS, values![caller.community.id, fund], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?)
}

/// The entries of a fund, the newest first.
pub fn entries(tx: &mut Tx<'_>, caller: &Caller, fund: FundId, most: i64) -> Result<Vec<Line>, Problem> {
    Ok(tx.query(&ENTRIES, values![caller.community.id, fund, most], read_line)?)
}

/// What each fund's account is called.
pub(crate) fn labels(
    tx: &mut Tx<'_>,
    caller: &Caller,
) -> Result<HashMap<AccountId, (FundId, String)>, Problem> {
    let rows =
        tx.query(&LABELS, values![caller.community.id], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(rows.into_iter().collect())
}
