//! Covering, holding, settling and giving up.

use ::store::Tx;
use base::{Instant, Problem};
use people::{Authority, Caller, Roles};

use super::{
    model::{Cover, Hold, HoldId, HoldState, Payee, RequestId, Settled, Want, Why},
    rules::{self, Source},
    store::{self, Taken},
};
use crate::{
    ledger::{self, AccountId, Act, Kind, Refusal, Step},
    voucher,
};

/// A person books for themself; whoever runs meetings may book for others; a voucher speaks for itself.
fn may(caller: &Caller, want: &Want<'_>) -> Result<(), Problem> {
    let themself = want.person.is_some() && caller.by() == want.person;
    let staff = caller.has(Roles::RUN);
    let bearer =
        want.person.is_none() && want.voucher.is_some() && !matches!(caller.authority, Authority::Anonymous);
    if themself || staff || bearer { Ok(()) } else { Err(Problem::NotFound) }
}

/// Whether a wish can be paid for. Changes nothing.
pub fn cover(tx: &mut Tx<'_>, caller: &Caller, want: &Want<'_>) -> Result<Cover, Problem> {
    may(caller, want)?;
    rules::check(want, caller.now)?;
    if !store::any_grant(tx, caller)? {
        return Ok(Cover::Free);
    }
    let minutes = rules::credit(want.minutes, store::rate(tx, caller, want.category)?);
    let sources = sources(tx, caller, want)?;
    Ok(match rules::plan(&sources, minutes) {
        Some(_) => Cover::Covered { minutes },
        None => Cover::Short { minutes },
    })
}

fn sources(tx: &mut Tx<'_>, caller: &Caller, want: &Want<'_>) -> Result<Vec<Source>, Problem> {
    if let Some(code) = want.voucher {
        return Ok(vec![voucher::source(tx, caller, code, want)?]);
    }
    let mut sources = store::sources(tx, caller, want)?;
    if let Some(person) = want.person
        && let Some(account) = ledger::account(tx, caller, Kind::Member, &person.to_string())?
    {
        let available = ledger::available(tx, caller, account)?;
        sources.push(Source { account, available, turn: 2, until: None });
    }
    Ok(sources)
}

/// Others may take from the same accounts meanwhile: then it is planned anew.
const TRIES: usize = 16;

/// Sets hours aside. The same request again gives the same answer.
pub fn hold(tx: &mut Tx<'_>, caller: &Caller, want: &Want<'_>) -> Result<Hold, Problem> {
    may(caller, want)?;
    if !ledger::begin(tx, caller, want.id, &want.body())? {
        let known = store::of_request(tx, caller, want.id)?;
        return Ok(known.map_or(Hold { id: None, minutes: 0, until: want.until }, |(id, minutes, until)| {
            Hold { id: Some(id), minutes, until }
        }));
    }
    rules::check(want, caller.now)?;
    if !store::any_grant(tx, caller)? {
        return Ok(Hold { id: None, minutes: 0, until: want.until });
    }
    let minutes = rules::credit(want.minutes, store::rate(tx, caller, want.category)?);
    let kind = if matches!(want.payee, Payee::Person(_)) { Kind::Member } else { Kind::Helper };
    let payee = ledger::open(tx, caller, want.id, kind, &want.payee.owner())?;
    let id: HoldId = caller.new_id();
    for _ in 0..TRIES {
        let sources = sources(tx, caller, want)?;
        let Some(plan) = rules::plan(&sources, minutes) else {
            return Err(Problem::refused("credits-short"));
        };
        let made = tx.savepoint(|tx| set_aside(tx, caller, want, id, payee, minutes, &plan));
        match made {
            Ok(()) => {
                if let Some(code) = want.voucher {
                    voucher::use_up(tx, caller, code, id)?;
                }
                return Ok(Hold { id: Some(id), minutes, until: want.until });
            }
            Err(Unmade::Refused(Refusal::BelowFloor)) => {}
            Err(Unmade::Refused(refusal)) => return Err(refusal.into()),
            Err(Unmade::Problem(problem)) => return Err(problem),
        }
    }
    Err(Problem::refused("credits-short"))
}

/// Why a plan was not carried out.
enum Unmade {
    Refused(Refusal),
    Problem(Problem),
}

impl From<::store::Error> for Unmade {
    fn from(error: ::store::Error) -> Self {
        Unmade::Problem(error.into())
    }
}
impl From<Problem> for Unmade {
    fn from(problem: Problem) -> Self {
        Unmade::Problem(problem)
    }
}

fn set_aside(
    tx: &mut Tx<'_>,
    caller: &Caller,
    want: &Want<'_>,
    id: HoldId,
    payee: AccountId,
    minutes: i64,
    plan: &[(AccountId, i64)],
) -> Result<(), Unmade> {
    store::insert(tx, caller, id, want, payee, minutes)?;
    for (turn, (account, amount)) in (0..).zip(plan) {
        let fund = store::fund_of(tx, caller, *account)?;
        let step = Step {
            act: Act::Hold,
            until: Some(want.until),
            journey: Some(want.journey),
            ..Step::transfer(*account, payee, *amount, want.category).of(fund)
        };
        let written = ledger::make(tx, caller, want.id, &step)?.map_err(Unmade::Refused)?;
        let (account, amount, state) = (*account, *amount, HoldState::Open);
        let part = store::Part { id: written.id, account, fund, amount, state, settled: 0 };
        store::insert_part(tx, caller, id, turn, &part)?;
    }
    Ok(())
}

/// It happened: so many minutes of the service. What was held and not given is free again at once. Whether the caller may
/// say so is for the room to decide where it happened.
pub fn settle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    hold: HoldId,
    minutes: i64,
    id: RequestId,
) -> Result<Settled, Problem> {
    caller_is_somebody(caller)?;
    let taken = store::take(tx, caller, hold)?;
    if !ledger::begin(tx, caller, id, &format!("settle|{hold}|{minutes}"))? {
        return Ok(Settled { minutes: taken.settled });
    }
    open_still(&taken, caller.now)?;
    if minutes > taken.service {
        return Err(Refusal::MoreThanHeld.into());
    }
    if minutes < 1 {
        return Err(Problem::refused("credits-minutes"));
    }
    let given = rules::given(taken.amount, taken.service, minutes);
    let mut rest = given;
    for part in store::parts(tx, caller, hold)? {
        let share = part.amount.min(rest);
        rest -= share;
        if share > 0 {
            let step = Step {
                act: Act::Settle,
                held: part.amount,
                about: Some(part.id),
                until: Some(taken.until),
                journey: Some(taken.journey),
                ..Step::transfer(part.account, taken.payee, share, taken.category).of(part.fund)
            };
            ledger::make(tx, caller, id, &step)??;
            store::end_part(tx, caller, part.id, HoldState::Settled, share)?;
        } else {
            end_part(tx, caller, id, &taken, &part, Act::Release, HoldState::Released)?;
        }
    }
    store::end(tx, caller, hold, HoldState::Settled, given, None)?;
    Ok(Settled { minutes: given })
}

fn caller_is_somebody(caller: &Caller) -> Result<(), Problem> {
    if matches!(caller.authority, Authority::Anonymous) { Err(Problem::SignIn) } else { Ok(()) }
}

fn open_still(taken: &Taken, now: Instant) -> Result<(), Problem> {
    match taken.state {
        HoldState::Open if taken.until > now => Ok(()),
        HoldState::Open | HoldState::Expired => Err(Refusal::HoldExpired.into()),
        _ => Err(Refusal::HoldEnded.into()),
    }
}

fn end_part(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
    taken: &Taken,
    part: &store::Part,
    act: Act,
    state: HoldState,
) -> Result<(), Problem> {
    let step = Step {
        act,
        about: Some(part.id),
        journey: Some(taken.journey),
        ..Step::transfer(part.account, taken.payee, part.amount, taken.category).of(part.fund)
    };
    ledger::make(tx, caller, request, &step)??;
    store::end_part(tx, caller, part.id, state, 0)
}

/// It does not happen: everything is free again. The room where it was booked decides who may say so.
pub fn release(
    tx: &mut Tx<'_>,
    caller: &Caller,
    hold: HoldId,
    why: Why,
    id: RequestId,
) -> Result<(), Problem> {
    caller_is_somebody(caller)?;
    let taken = store::take(tx, caller, hold)?;
    if !ledger::begin(tx, caller, id, &format!("release|{hold}|{why}"))? {
        return Ok(());
    }
    match taken.state {
        HoldState::Open => {}
        // Nothing is held any more, and that is what was asked for.
        HoldState::Released | HoldState::Expired => return Ok(()),
        HoldState::Settled | HoldState::Reversed => return Err(Refusal::HoldEnded.into()),
    }
    for part in store::parts(tx, caller, hold)? {
        end_part(tx, caller, id, &taken, &part, Act::Release, HoldState::Released)?;
    }
    store::end(tx, caller, hold, HoldState::Released, 0, Some(why))?;
    voucher::give_back(tx, caller, hold)
}

/// Moves back what a settled hold gave, once, as entries of their own. For the office.
pub fn reverse(tx: &mut Tx<'_>, caller: &Caller, hold: HoldId, id: RequestId) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let taken = store::take(tx, caller, hold)?;
    if !ledger::begin(tx, caller, id, &format!("reverse|{hold}"))? {
        return Ok(());
    }
    match taken.state {
        HoldState::Settled => {}
        HoldState::Reversed => return Err(Refusal::AlreadyReversed.into()),
        _ => return Err(Problem::refused("credits-not-settled")),
    }
    for part in store::parts(tx, caller, hold)? {
        if part.state != HoldState::Settled {
            continue;
        }
        let step = Step {
            act: Act::Reverse,
            about: Some(part.id),
            journey: Some(taken.journey),
            ..Step::transfer(taken.payee, part.account, part.settled, crate::ledger::Category::Correction)
                .of(part.fund)
        };
        ledger::make(tx, caller, id, &step)??;
        store::end_part(tx, caller, part.id, HoldState::Reversed, part.settled)?;
    }
    store::end(tx, caller, hold, HoldState::Reversed, taken.settled, Some(Why::Correction))
}

/// How a hold stands, and how much of it was given.
pub fn state(tx: &mut Tx<'_>, caller: &Caller, hold: HoldId) -> Result<(HoldState, i64), Problem> {
    caller_is_somebody(caller)?;
    let (state, settled, until) = store::state(tx, caller, hold)?;
    // After its time it is void, whether the clock has written that down or not.
    let state = if state == HoldState::Open && until <= caller.now { HoldState::Expired } else { state };
    Ok((state, settled))
}

/// Writes down the holds whose time is over; answers how many. The clock does it.
pub fn expire_due(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut ended = 0;
    for hold in store::due(tx, caller)? {
        let taken = store::take(tx, caller, hold)?;
        if taken.state != HoldState::Open {
            continue;
        }
        let request: RequestId = caller.new_id();
        ledger::begin(tx, caller, request, &format!("expire|{hold}"))?;
        for part in store::parts(tx, caller, hold)? {
            end_part(tx, caller, request, &taken, &part, Act::Expire, HoldState::Expired)?;
        }
        store::end(tx, caller, hold, HoldState::Expired, 0, None)?;
        voucher::give_back(tx, caller, hold)?;
        ended += 1;
    }
    Ok(ended)
}
