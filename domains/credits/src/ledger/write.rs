//! Writing the journal: the only place that changes an account.

use ::store::{Engine, Tx};
use base::{Instant, Message, Problem};
use people::Caller;

use super::{
    model::{AccountId, Act, Category, EntryId, JourneyId, Kind, MOST, RequestId},
    store::{self, Change, Placed},
};
use crate::fund::model::FundId;

/// One thing to be done.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub act: Act,
    pub from: Option<AccountId>,
    pub to: AccountId,
    /// What moves, is set aside or becomes free again.
    pub amount: i64,
    /// Of a settled part: all that was held.
    pub held: i64,
    pub about: Option<EntryId>,
    pub until: Option<Instant>,
    pub category: Category,
    pub journey: Option<JourneyId>,
    pub fund: Option<FundId>,
}

impl Step {
    pub fn transfer(from: AccountId, to: AccountId, amount: i64, category: Category) -> Step {
        Step {
            act: Act::Transfer,
            from: Some(from),
            to,
            amount,
            held: 0,
            about: None,
            until: None,
            category,
            journey: None,
            fund: None,
        }
    }

    #[must_use]
    pub fn of(mut self, fund: Option<FundId>) -> Step {
        self.fund = fund;
        self
    }
}

/// Why a step cannot be carried out; the words of the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Amount,
    SameAccount,
    BelowFloor,
    AboveCeiling,
    HoldEnded,
    HoldExpired,
    MoreThanHeld,
    AlreadyReversed,
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Problem {
        Problem::refused(match refusal {
            Refusal::Amount => "credits-amount",
            Refusal::SameAccount => "credits-same-account",
            Refusal::BelowFloor => "credits-not-enough",
            Refusal::AboveCeiling => "credits-too-much-there",
            Refusal::HoldEnded => "credits-hold-ended",
            Refusal::HoldExpired => "credits-hold-expired",
            Refusal::MoreThanHeld => "credits-more-than-held",
            Refusal::AlreadyReversed => "credits-reversed-before",
        })
    }
}

/// What a step left to say.
pub(crate) struct Written {
    pub id: EntryId,
}

/// Begins a request; false when this very one was carried out before. `body` is everything that it asks.
pub(crate) fn begin(tx: &mut Tx<'_>, caller: &Caller, id: RequestId, body: &str) -> Result<bool, Problem> {
    let body = seal::token_hash(body);
    if store::begin(tx, caller, id, &body)? {
        return Ok(true);
    }
    if store::body(tx, caller, id)? == body {
        Ok(false)
    } else {
        Err(Problem::Conflict(Message::new("credits-other-request")))
    }
}

/// The account of this kind and owner, opened when it is not there yet.
pub(crate) fn open(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
    kind: Kind,
    owner: &str,
) -> Result<AccountId, Problem> {
    if let Some(known) = store::find(tx, caller, kind, owner)? {
        return Ok(known);
    }
    let id: AccountId = caller.new_id();
    if !store::open(tx, caller, id, kind, owner)? {
        // Somebody opened it meanwhile.
        return store::find(tx, caller, kind, owner)?
            .ok_or_else(|| Problem::internal("an account went away"));
    }
    let step = Step { act: Act::Open, from: None, ..Step::transfer(id, id, 0, Category::Opening) };
    let placed = Placed { at: caller.now, from: None, to: (1, 0), floor: kind.floor() };
    store::write(tx, caller, request, caller.new_id(), &step, &placed)?;
    Ok(id)
}

/// The account of this kind and owner, if it was ever opened.
pub(crate) fn account(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    owner: &str,
) -> Result<Option<AccountId>, Problem> {
    store::find(tx, caller, kind, owner)
}

/// The account of which a community has one.
pub(crate) fn open_singles(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
    kind: Kind,
) -> Result<AccountId, Problem> {
    open(tx, caller, request, kind, kind.as_str())
}

pub(crate) fn available(tx: &mut Tx<'_>, caller: &Caller, account: AccountId) -> Result<i64, Problem> {
    store::available(tx, caller, account)
}

/// Carries out one step. A refusal may leave half of it behind: whoever goes on after one runs the step in a savepoint.
pub(crate) fn make(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
    step: &Step,
) -> Result<Result<Written, Refusal>, Problem> {
    let Some(from) = step.from else { return Err(Problem::internal("a step from nowhere")) };
    if from == step.to {
        return Ok(Err(Refusal::SameAccount));
    }
    if !(1..=MOST).contains(&step.amount) {
        return Ok(Err(Refusal::Amount));
    }
    let (giving, taking) = match step.act {
        Act::Transfer | Act::Reverse => (posted(-step.amount), posted(step.amount)),
        Act::Hold => (
            Change { held_out: step.amount, ..Change::default() },
            Change { held_in: step.amount, ..Change::default() },
        ),
        Act::Settle => {
            if step.amount > step.held {
                return Ok(Err(Refusal::MoreThanHeld));
            }
            (
                Change { held_out: -step.held, ..posted(-step.amount) },
                Change { held_in: -step.held, ..posted(step.amount) },
            )
        }
        Act::Release | Act::Expire => (
            Change { held_out: -step.amount, ..Change::default() },
            Change { held_in: -step.amount, ..Change::default() },
        ),
        Act::Open | Act::Limit => return Err(Problem::internal("not a step between accounts")),
    };
    // Both rows are taken in one order by everybody. SQLite has one writer anyway.
    if step.to < from && tx.engine() == Engine::Postgres {
        store::lock(tx, caller, step.to)?;
    }
    let Some(gave) = store::change(tx, caller, from, giving)? else { return Ok(Err(Refusal::BelowFloor)) };
    let Some(took) = store::change(tx, caller, step.to, taking)? else {
        return Ok(Err(Refusal::AboveCeiling));
    };
    let at = gave.at.max(took.at);
    for (account, seen) in [(from, gave.at), (step.to, took.at)] {
        if seen < at {
            store::raise(tx, caller, account, at)?;
        }
    }
    match (step.act, step.until) {
        (Act::Settle, Some(until)) if until <= at => return Ok(Err(Refusal::HoldExpired)),
        (Act::Hold, Some(until)) if until <= at => return Ok(Err(Refusal::HoldExpired)),
        _ => {}
    }
    let id: EntryId = caller.new_id();
    let placed =
        Placed { at, from: Some((gave.line, gave.posted)), to: (took.line, took.posted), floor: None };
    // Only a hold keeps its end; the entry that settles it needs it for the comparison above.
    let step = Step { until: step.until.filter(|_| step.act == Act::Hold), ..step.clone() };
    if store::write(tx, caller, request, id, &step, &placed)? {
        return Ok(Ok(Written { id }));
    }
    Ok(Err(if step.act == Act::Reverse { Refusal::AlreadyReversed } else { Refusal::HoldEnded }))
}

fn posted(amount: i64) -> Change {
    Change { posted: amount, ..Change::default() }
}
