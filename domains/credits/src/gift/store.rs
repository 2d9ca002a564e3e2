//! Every SQL statement about gifts.

use ::store::{Error, Row, Tx, statement, values};
use base::{Day, Id, Instant, Problem};
use people::{Caller, PersonId};

use crate::ledger::AccountId;

pub struct GiftKind;
pub type GiftId = Id<GiftKind>;

::store::words! {
    pub enum GiftState { Open = "open", Taken = "taken", Returned = "returned" }
}

/// Hours on their way.
#[derive(Clone, Debug)]
pub struct Gift {
    pub id: GiftId,
    pub account: AccountId,
    pub giver: PersonId,
    pub minutes: i64,
    /// The last day they can be taken.
    pub until: Day,
    pub state: GiftState,
    pub made_at: Instant,
}

macro_rules! gift {
    ($where:literal) => {
        concat!(
            "SELECT id, account_id, giver_id, minutes, until, state, made_at FROM gift WHERE community_id = $1 AND ",
            $where
        )
    };
}

statement! {
    INSERT = "INSERT INTO gift (community_id, id, account_id, giver_id, lookup, minutes, until, state, made_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8)";
    FIND = gift!("lookup = $2");
    ONE = gift!("id = $2");
    OF = gift!("giver_id = $2 ORDER BY made_at DESC, id DESC LIMIT 50");
    DUE = gift!("state = 'open' AND until < $2 ORDER BY until LIMIT 500");
    END = "UPDATE gift SET state = $3, ended_at = $4 WHERE community_id = $1 AND id = $2 AND state = 'open'";
}

fn read(row: &Row<'_>) -> Result<Gift, Error> {
    Ok(Gift {
        id: row.get(0)?,
        account: row.get(1)?,
        giver: row.get(2)?,
        minutes: row.get(3)?,
        until: row.get(4)?,
        state: row.get(5)?,
        made_at: row.get(6)?,
    })
}

pub fn insert(tx: &mut Tx<'_>, caller: &Caller, gift: &Gift, lookup: &str) -> Result<(), Problem> {
    tx.execute(
        &INSERT,
        values![
            caller.community.id,
            gift.id,
            gift.account,
            gift.giver,
            lookup,
            gift.minutes,
            gift.until,
            gift.made_at
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx<'_>, caller: &Caller, lookup: &str) -> Result<Option<Gift>, Problem> {
    Ok(tx.first(&FIND, values![caller.community.id, lookup], read)?)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: GiftId) -> Result<Gift, Problem> {
    tx.first(&ONE, values![caller.community.id, id], read)?.ok_or(Problem::NotFound)
}

pub fn of(tx: &mut Tx<'_>, caller: &Caller, giver: PersonId) -> Result<Vec<Gift>, Problem> {
    Ok(tx.query(&OF, values![caller.community.id, giver], read)?)
}

pub fn due(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Gift>, Problem> {
    Ok(tx.query(&DUE, values![caller.community.id, caller.today()], read)?)
}

/// False when it had ended.
pub fn end(tx: &mut Tx<'_>, caller: &Caller, id: GiftId, state: GiftState) -> Result<bool, Problem> {
    Ok(tx.execute(&END, values![caller.community.id, id, state, caller.now])? == 1)
}
