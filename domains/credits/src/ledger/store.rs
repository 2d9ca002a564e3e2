//! Every SQL statement about accounts, requests and the journal.

use ::store::{Error, Row, Tx, statement, values};
use base::{Instant, Problem};
use people::Caller;

use super::{
    model::{AccountId, Act, Category, EntryId, JourneyId, Kind, RequestId},
    write::Step,
};
use crate::fund::model::FundId;

macro_rules! line_columns {
    () => {
        "id, act, at, from_id, from_line, from_posted, to_id, to_line, to_posted, amount, about_id, until, floor, ceiling, \
         category, journey_id, fund_id"
    };
}

statement! {
    BEGIN = "INSERT INTO credit_request (community_id, id, body, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    BODY = "SELECT body FROM credit_request WHERE community_id = $1 AND id = $2";
    OPEN = "INSERT INTO credit_account (community_id, id, kind, owner, floor, ceiling, posted, held_out, held_in, lines, \
        opened_at, last_at) VALUES ($1, $2, $3, $4, $5, $6, 0, 0, 0, 1, $7, $7) ON CONFLICT DO NOTHING";
    FIND = "SELECT id FROM credit_account WHERE community_id = $1 AND kind = $2 AND owner = $3";
    // Changes nothing and holds the row, so that two entries over the same pair never wait for each other.
    LOCK = "UPDATE credit_account SET lines = lines WHERE community_id = $1 AND id = $2";
    // The guard of the whole ledger: no floor and no ceiling is ever crossed, whoever else is at work.
    MOVE = "UPDATE credit_account SET posted = posted + $3, held_out = held_out + $4, held_in = held_in + $5, \
        lines = lines + 1, last_at = CASE WHEN last_at < $6 THEN $6 ELSE last_at END \
        WHERE community_id = $1 AND id = $2 AND (floor IS NULL OR posted + $3 - held_out - $4 >= floor) \
        AND (ceiling IS NULL OR posted + $3 + held_in + $5 <= ceiling) RETURNING posted, lines, last_at";
    RAISE = "UPDATE credit_account SET last_at = $3 WHERE community_id = $1 AND id = $2 AND last_at < $3";
    WRITE = "INSERT INTO credit_entry (community_id, id, request_id, act, at, from_id, from_line, from_posted, to_id, \
        to_line, to_posted, amount, about_id, until, floor, ceiling, category, journey_id, fund_id, by_id) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) \
        ON CONFLICT DO NOTHING";
    AVAILABLE = "SELECT posted - held_out - COALESCE(floor, 0) FROM credit_account WHERE community_id = $1 AND id = $2";
    JOURNAL = concat!("SELECT ", line_columns!(), " FROM credit_entry WHERE community_id = $1 ORDER BY at, id");
    ACCOUNTS = "SELECT id, kind, owner, floor, ceiling, posted, held_out, held_in, lines FROM credit_account \
        WHERE community_id = $1 ORDER BY opened_at, id";
    // What touched an account, the newest first.
    LINES_OUT = concat!("SELECT ", line_columns!(), " FROM credit_entry WHERE community_id = $1 AND from_id = $2 \
        ORDER BY from_line DESC LIMIT $3");
    LINES_IN = concat!("SELECT ", line_columns!(), " FROM credit_entry WHERE community_id = $1 AND to_id = $2 \
        ORDER BY to_line DESC LIMIT $3");
}

/// One line of the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub id: EntryId,
    pub act: Act,
    pub at: Instant,
    pub from: Option<AccountId>,
    pub from_line: Option<i64>,
    pub from_posted: Option<i64>,
    pub to: AccountId,
    pub to_line: i64,
    pub to_posted: i64,
    pub amount: Option<i64>,
    pub about: Option<EntryId>,
    pub until: Option<Instant>,
    pub floor: Option<i64>,
    pub ceiling: Option<i64>,
    pub category: Category,
    pub journey: Option<JourneyId>,
    pub fund: Option<FundId>,
}

pub(crate) fn read_line(row: &Row<'_>) -> Result<Line, Error> {
    Ok(Line {
        id: row.get(0)?,
        act: row.get(1)?,
        at: row.get(2)?,
        from: row.get(3)?,
        from_line: row.get(4)?,
        from_posted: row.get(5)?,
        to: row.get(6)?,
        to_line: row.get(7)?,
        to_posted: row.get(8)?,
        amount: row.get(9)?,
        about: row.get(10)?,
        until: row.get(11)?,
        floor: row.get(12)?,
        ceiling: row.get(13)?,
        category: row.get(14)?,
        journey: row.get(15)?,
        fund: row.get(16)?,
    })
}

/// An account as its row says it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub id: AccountId,
    pub kind: Kind,
    pub owner: String,
    pub floor: Option<i64>,
    pub ceiling: Option<i64>,
    pub posted: i64,
    pub held_out: i64,
    pub held_in: i64,
    pub lines: i64,
}

fn read_standing(row: &Row<'_>) -> Result<Standing, Error> {
    Ok(Standing {
        id: row.get(0)?,
        kind: row.get(1)?,
        owner: row.get(2)?,
        floor: row.get(3)?,
        ceiling: row.get(4)?,
        posted: row.get(5)?,
        held_out: row.get(6)?,
        held_in: row.get(7)?,
        lines: row.get(8)?,
    })
}

/// False when this request was carried out before.
pub(super) fn begin(tx: &mut Tx<'_>, caller: &Caller, id: RequestId, body: &str) -> Result<bool, Problem> {
    Ok(tx.execute(&BEGIN, values![caller.community.id, id, body, caller.now])? == 1)
}

pub(super) fn body(tx: &mut Tx<'_>, caller: &Caller, id: RequestId) -> Result<String, Problem> {
    Ok(tx.one(&BODY, values![caller.community.id, id], |row| row.get(0))?)
}

pub(super) fn open(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: AccountId,
    kind: Kind,
    owner: &str,
) -> Result<bool, Problem> {
    let values = values![caller.community.id, id, kind, owner, kind.floor(), None::<i64>, caller.now];
    Ok(tx.execute(&OPEN, values)? == 1)
}

pub(super) fn find(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    owner: &str,
) -> Result<Option<AccountId>, Problem> {
    Ok(tx.first(&FIND, values![caller.community.id, kind, owner], |row| row.get(0))?)
}

pub(super) fn lock(tx: &mut Tx<'_>, caller: &Caller, id: AccountId) -> Result<(), Problem> {
    tx.execute(&LOCK, values![caller.community.id, id])?;
    Ok(())
}

/// How an account changes: what is posted, set aside from it, on its way to it.
#[derive(Clone, Copy, Default)]
pub(super) struct Change {
    pub posted: i64,
    pub held_out: i64,
    pub held_in: i64,
}

/// An account after a change.
pub(super) struct After {
    pub posted: i64,
    pub line: i64,
    pub at: Instant,
}

/// Nothing when the account's limits do not allow it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: AccountId,
    by: Change,
) -> Result<Option<After>, Problem> {
    let values = values![caller.community.id, id, by.posted, by.held_out, by.held_in, caller.now];
    Ok(tx.first(&MOVE, values, |row| Ok(After { posted: row.get(0)?, line: row.get(1)?, at: row.get(2)? }))?)
}

pub(super) fn raise(tx: &mut Tx<'_>, caller: &Caller, id: AccountId, at: Instant) -> Result<(), Problem> {
    tx.execute(&RAISE, values![caller.community.id, id, at])?;
    Ok(())
}

/// Where an entry stands in the histories of its two accounts.
pub(super) struct Placed {
    pub at: Instant,
    pub from: Option<(i64, i64)>,
    pub to: (i64, i64),
    pub floor: Option<i64>,
}

/// False when a hold that this entry ends has ended, or what it moves back was moved back.
pub(super) fn write(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
    id: EntryId,
    step: &Step,
    placed: &Placed,
) -> Result<bool, Problem> {
    let written = tx.execute(
        &WRITE,
        values![
            caller.community.id,
            id,
            request,
            step.act,
            placed.at,
            step.from,
            placed.from.map(|(line, _)| line),
            placed.from.map(|(_, posted)| posted),
            step.to,
            placed.to.0,
            placed.to.1,
            (step.amount > 0).then_some(step.amount),
            step.about,
            step.until,
            placed.floor,
            None::<i64>,
            step.category,
            step.journey,
            step.fund,
            caller.by()
        ],
    )?;
    Ok(written == 1)
}

pub(super) fn available(tx: &mut Tx<'_>, caller: &Caller, id: AccountId) -> Result<i64, Problem> {
    Ok(tx.first(&AVAILABLE, values![caller.community.id, id], |row| row.get(0))?.unwrap_or(0))
}

pub(super) fn each_line(
    tx: &mut Tx<'_>,
    caller: &Caller,
    mut visit: impl FnMut(Line),
) -> Result<(), Problem> {
    tx.each(&JOURNAL, values![caller.community.id], |row| {
        visit(read_line(row)?);
        Ok(())
    })?;
    Ok(())
}

pub(crate) fn accounts(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Standing>, Problem> {
    Ok(tx.query(&ACCOUNTS, values![caller.community.id], read_standing)?)
}

/// The newest entries of an account, newest first.
pub(crate) fn lines_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    account: AccountId,
    most: i64,
) -> Result<Vec<Line>, Problem> {
    let mut lines = tx.query(&LINES_OUT, values![caller.community.id, account, most], read_line)?;
    lines.extend(tx.query(&LINES_IN, values![caller.community.id, account, most], read_line)?);
    let place = |line: &Line| {
        if line.from == Some(account) { line.from_line.unwrap_or_default() } else { line.to_line }
    };
    lines.sort_by_key(|line| std::cmp::Reverse(place(line)));
    lines.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(lines)
}
