//! Every SQL statement about holds and what may pay for them.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Instant, Problem};
use people::Caller;

use super::{
    model::{HoldId, HoldState, Want, Why},
    rules::Source,
};
use crate::{
    fund::model::FundId,
    ledger::{AccountId, Category, EntryId, JourneyId, RequestId},
};

macro_rules! sources {
    ($of:literal) => {
        concat!(
            "SELECT a.account_id, c.posted - c.held_out, a.until, a.categories, a.fund_id FROM allocation a \
             JOIN credit_account c ON c.community_id = a.community_id AND c.id = a.account_id \
             WHERE a.community_id = $1 AND a.",
            $of,
            " = $2 AND a.closed_at IS NULL AND NOT a.voucher AND (a.until IS NULL OR a.until >= $3) \
             AND c.posted > c.held_out ORDER BY a.until, a.id"
        )
    };
}

statement! {
    ANY_GRANT = "SELECT 1 FROM fund_grant WHERE community_id = $1 LIMIT 1";
    RATE = "SELECT minutes FROM credit_rate WHERE community_id = $1 AND category = $2 ORDER BY version DESC LIMIT 1";
    FOR_PERSON = sources!("person_id");
    FOR_PROGRAMME = sources!("programme_id");
    FUND_OF = "SELECT fund_id FROM allocation WHERE community_id = $1 AND account_id = $2";
    INSERT = "INSERT INTO credit_hold (community_id, id, request_id, person_id, programme_id, payee_id, category, service, \
        amount, journey_id, until, state, settled, made_at, made_by) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', 0, $12, $13)";
    INSERT_PART = "INSERT INTO credit_hold_part (community_id, id, hold_id, turn, account_id, fund_id, amount, state, \
        settled) VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', 0)";
    OF_REQUEST = "SELECT id, amount, until FROM credit_hold WHERE community_id = $1 AND request_id = $2";
    // Changes nothing and holds the row: a hold ends by one hand.
    TAKE = "UPDATE credit_hold SET why = why WHERE community_id = $1 AND id = $2 RETURNING payee_id, category, service, \
        amount, journey_id, until, state, settled";
    STATE = "SELECT state, settled, until FROM credit_hold WHERE community_id = $1 AND id = $2";
    PARTS = "SELECT id, account_id, fund_id, amount, state, settled FROM credit_hold_part WHERE community_id = $1 \
        AND hold_id = $2 ORDER BY turn";
    END = "UPDATE credit_hold SET state = $3, settled = $4, why = $5, ended_at = $6 WHERE community_id = $1 AND id = $2";
    END_PART = "UPDATE credit_hold_part SET state = $3, settled = $4 WHERE community_id = $1 AND id = $2";
    DUE = "SELECT id FROM credit_hold WHERE community_id = $1 AND state = 'open' AND until <= $2 ORDER BY until LIMIT 500";
    EVERY_PART = "SELECT id, hold_id, amount, state, settled FROM credit_hold_part WHERE community_id = $1";
    EVERY_HOLD = "SELECT id, amount, settled FROM credit_hold WHERE community_id = $1";
    PERSONS_OF_FUND = "SELECT COUNT(DISTINCT h.person_id) FROM credit_hold_part p JOIN credit_hold h \
        ON h.community_id = p.community_id AND h.id = p.hold_id WHERE p.community_id = $1 AND p.fund_id = $2 \
        AND p.state = 'settled' AND h.person_id IS NOT NULL";
    SETTLED_OF_FUND = "SELECT h.category, COUNT(*), CAST(SUM(p.settled) AS bigint) FROM credit_hold_part p \
        JOIN credit_hold h ON h.community_id = p.community_id AND h.id = p.hold_id WHERE p.community_id = $1 \
        AND p.fund_id = $2 AND p.state = 'settled' GROUP BY h.category ORDER BY h.category";
}

pub fn any_grant(tx: &mut Tx<'_>, caller: &Caller) -> Result<bool, Problem> {
    Ok(tx.first(&ANY_GRANT, values![caller.community.id], |_| Ok(()))?.is_some())
}

/// Minutes of credit for an hour of a service.
pub fn rate(tx: &mut Tx<'_>, caller: &Caller, category: Category) -> Result<i64, Problem> {
    Ok(tx.first(&RATE, values![caller.community.id, category], |row| row.get(0))?.unwrap_or(60))
}

/// What may pay for a wish without a voucher, their own account apart.
pub fn sources(tx: &mut Tx<'_>, caller: &Caller, want: &Want<'_>) -> Result<Vec<Source>, Problem> {
    let mut found = Vec::new();
    let today = caller.today();
    let of = [
        (&FOR_PERSON, want.person.map(|id| id.to_string())),
        (&FOR_PROGRAMME, want.programme.map(|id| id.to_string())),
    ];
    for (turn, (statement, id)) in (0..).zip(of) {
        let Some(id) = id else { continue };
        let rows = tx.query(statement, values![caller.community.id, id, today], |row| {
            let until: Option<Day> = row.get(2)?;
            let categories: String = row.get(3)?;
            let source = Source {
                account: row.get(0)?,
                available: row.get(1)?,
                turn,
                until: until.map(|day| end_of(day, caller)),
            };
            Ok((source, categories))
        })?;
        let fits = |categories: &str| {
            categories.is_empty() || categories.split(' ').any(|word| word == want.category.as_str())
        };
        found.extend(rows.into_iter().filter(|(_, categories)| fits(categories)).map(|(source, _)| source));
    }
    Ok(found)
}

fn end_of(day: Day, caller: &Caller) -> Instant {
    let midnight = day.plus_days(1).0.to_zoned(caller.community.zone.clone());
    midnight.map_or(caller.now, |zoned| Instant::from_timestamp(zoned.timestamp()))
}

pub fn fund_of(tx: &mut Tx<'_>, caller: &Caller, account: AccountId) -> Result<Option<FundId>, Problem> {
    Ok(tx.first(&FUND_OF, values![caller.community.id, account], |row| row.get(0))?)
}

pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: HoldId,
    want: &Want<'_>,
    payee: AccountId,
    amount: i64,
) -> Result<(), Problem> {
    tx.execute(
        &INSERT,
        values![
            caller.community.id,
            id,
            want.id,
            want.person,
            want.programme,
            payee,
            want.category,
            want.minutes,
            amount,
            want.journey,
            want.until,
            caller.now,
            caller.by()
        ],
    )?;
    Ok(())
}

pub fn insert_part(
    tx: &mut Tx<'_>,
    caller: &Caller,
    hold: HoldId,
    turn: i64,
    part: &Part,
) -> Result<(), Problem> {
    let town = caller.community.id;
    tx.execute(&INSERT_PART, values![town, part.id, hold, turn, part.account, part.fund, part.amount])?;
    Ok(())
}

pub fn of_request(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
) -> Result<Option<(HoldId, i64, Instant)>, Problem> {
    Ok(tx.first(&OF_REQUEST, values![caller.community.id, request], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?)
}

/// A hold that nobody else ends now.
pub struct Taken {
    pub payee: AccountId,
    pub category: Category,
    pub service: i64,
    pub amount: i64,
    pub journey: JourneyId,
    pub until: Instant,
    pub state: HoldState,
    pub settled: i64,
}

pub fn take(tx: &mut Tx<'_>, caller: &Caller, id: HoldId) -> Result<Taken, Problem> {
    let read = |row: &Row<'_>| {
        Ok(Taken {
            payee: row.get(0)?,
            category: row.get(1)?,
            service: row.get(2)?,
            amount: row.get(3)?,
            journey: row.get(4)?,
            until: row.get(5)?,
            state: row.get(6)?,
            settled: row.get(7)?,
        })
    };
    tx.first(&TAKE, values![caller.community.id, id], read)?.ok_or(Problem::NotFound)
}

pub fn state(tx: &mut Tx<'_>, caller: &Caller, id: HoldId) -> Result<(HoldState, i64, Instant), Problem> {
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    tx.first(&STATE, values![caller.community.id, id], read)?.ok_or(Problem::NotFound)
}

pub struct Part {
    pub id: EntryId,
    pub account: AccountId,
    pub fund: Option<FundId>,
    pub amount: i64,
    pub state: HoldState,
    pub settled: i64,
}

pub fn parts(tx: &mut Tx<'_>, caller: &Caller, hold: HoldId) -> Result<Vec<Part>, Problem> {
    Ok(tx.query(&PARTS, values![caller.community.id, hold], |row| {
        Ok(Part {
            id: row.get(0)?,
            account: row.get(1)?,
            fund: row.get(2)?,
            amount: row.get(3)?,
            state: row.get(4)?,
            settled: row.get(5)?,
        })
    })?)
}

pub fn end(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: HoldId,
    state: HoldState,
    settled: i64,
    why: Option<Why>,
) -> Result<(), Problem> {
    tx.execute(&END, values![caller.community.id, id, state, settled, why, caller.now])?;
    Ok(())
}

pub fn end_part(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: EntryId,
    state: HoldState,
    settled: i64,
) -> Result<(), Problem> {
    tx.execute(&END_PART, values![caller.community.id, id, state, settled])?;
    Ok(())
}

/// Open holds whose time is over.
pub fn due(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<HoldId>, Problem> {
    Ok(tx.query(&DUE, values![caller.community.id, caller.now], |row| row.get(0))?)
}

/// A part as the comparison with the kernel needs it.
pub struct Compared {
    pub id: EntryId,
    pub hold: HoldId,
    pub amount: i64,
    pub state: HoldState,
    pub settled: i64,
}

pub fn each_part(tx: &mut Tx<'_>, caller: &Caller, mut visit: impl FnMut(Compared)) -> Result<(), Problem> {
    tx.each(&EVERY_PART, values![caller.community.id], |row| {
        visit(Compared {
            id: row.get(0)?,
            hold: row.get(1)?,
            amount: row.get(2)?,
            state: row.get(3)?,
            settled: row.get(4)?,
        });
        Ok(())
    })?;
    Ok(())
}

pub fn each_hold(
    tx: &mut Tx<'_>,
    caller: &Caller,
    mut visit: impl FnMut(HoldId, i64, i64),
) -> Result<(), Problem> {
    tx.each(&EVERY_HOLD, values![caller.community.id], |row| {
        visit(row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(())
    })?;
    Ok(())
}

/// How many different people received hours of a fund.
pub fn persons_of_fund(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<i64, Problem> {
    Ok(tx.one(&PERSONS_OF_FUND, values![caller.community.id, fund], |row| row.get(0))?)
}

/// How often and how many minutes of each service a fund paid for.
pub fn settled_of_fund(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
) -> Result<Vec<(Category, i64, i64)>, Problem> {
    let read = |row: &Row<'_>| -> Result<_, Error> { Ok((row.get(0)?, row.get(1)?, row.get(2)?)) };
    Ok(tx.query(&SETTLED_OF_FUND, values![caller.community.id, fund], read)?)
}
