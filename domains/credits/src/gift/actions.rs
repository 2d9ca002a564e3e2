//! Giving, taking and taking back.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, PersonId, Roles};

use super::store;
pub use super::store::{Gift, GiftId, GiftState};
use crate::{
    ledger::{self, AccountId, Category, Kind, Refusal, RequestId, Step, model::MOST},
    voucher,
};

/// How long a gift waits for somebody.
const WAITS_DAYS: i64 = 30;

fn lookup(caller: &Caller, typed: &str) -> String {
    caller.site.secret.lookup(&caller.community.id.to_string(), "gift", &voucher::normal(typed))
}

/// Sets own hours aside for whoever gets the code; the code is shown this once. Nothing when this form was sent before.
pub fn give(tx: &mut Tx<'_>, caller: &Caller, id: GiftId, minutes: i64) -> Result<Option<String>, Problem> {
    let giver = caller.person()?;
    if !(1..=MOST).contains(&minutes) {
        return Err(Problem::field("hours", Message::new("credits-amount")));
    }
    let request: RequestId = id.cast();
    if !ledger::begin(tx, caller, request, &format!("gift|{giver}|{minutes}"))? {
        return Ok(None);
    }
    let from = ledger::open(tx, caller, request, Kind::Member, &giver.to_string())?;
    let account = ledger::open(tx, caller, request, Kind::Gift, &id.to_string())?;
    match ledger::make(tx, caller, request, &Step::transfer(from, account, minutes, Category::Gift))? {
        Ok(_) => {}
        Err(Refusal::BelowFloor) => {
            let own = ledger::available(tx, caller, from)?;
            let message =
                Message::new("gift-more-than-own").number("hours", own / 60).number("minutes", own % 60);
            return Err(Problem::field("hours", message));
        }
        Err(refusal) => return Err(refusal.into()),
    }
    let code = voucher::new_code(&caller.site.entropy);
    let until = caller.today().plus_days(WAITS_DAYS);
    let gift = Gift { id, account, giver, minutes, until, state: GiftState::Open, made_at: caller.now };
    store::insert(tx, caller, &gift, &lookup(caller, &code))?;
    Ok(Some(code))
}

/// Takes the hours behind a code; answers how many. The same person with the same code again changes nothing.
pub fn take(tx: &mut Tx<'_>, caller: &Caller, typed: &str) -> Result<i64, Problem> {
    let taker = caller.person()?;
    voucher::counts(caller)?;
    let field = |key| Problem::field("code", Message::new(key));
    let Some(gift) = store::find(tx, caller, &lookup(caller, typed))? else {
        return Err(field("gift-unknown"));
    };
    if gift.giver == taker {
        return Err(field("gift-own"));
    }
    if gift.state != GiftState::Open
        || gift.until < caller.today()
        || !end(tx, caller, &gift, GiftState::Taken)?
    {
        return Err(field("gift-over"));
    }
    let request: RequestId = caller.new_id();
    ledger::begin(tx, caller, request, &format!("take|{}|{taker}", gift.id))?;
    let to = ledger::open(tx, caller, request, Kind::Member, &taker.to_string())?;
    move_on(tx, caller, request, &gift, to)?;
    Ok(gift.minutes)
}

fn end(tx: &mut Tx<'_>, caller: &Caller, gift: &Gift, state: GiftState) -> Result<bool, Problem> {
    store::end(tx, caller, gift.id, state)
}

fn move_on(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: RequestId,
    gift: &Gift,
    to: AccountId,
) -> Result<(), Problem> {
    ledger::make(tx, caller, request, &Step::transfer(gift.account, to, gift.minutes, Category::Gift))??;
    Ok(())
}

/// The giver changed their mind, or nobody came.
fn back(tx: &mut Tx<'_>, caller: &Caller, gift: &Gift) -> Result<bool, Problem> {
    if !end(tx, caller, gift, GiftState::Returned)? {
        return Ok(false);
    }
    let request: RequestId = caller.new_id();
    ledger::begin(tx, caller, request, &format!("gift back|{}", gift.id))?;
    let to = ledger::open(tx, caller, request, Kind::Member, &gift.giver.to_string())?;
    let step = Step::transfer(gift.account, to, gift.minutes, Category::Return);
    ledger::make(tx, caller, request, &step)??;
    Ok(true)
}

pub fn take_back(tx: &mut Tx<'_>, caller: &Caller, id: GiftId) -> Result<(), Problem> {
    let gift = store::one(tx, caller, id)?;
    if gift.giver != caller.person()? {
        return Err(Problem::NotFound);
    }
    if gift.state == GiftState::Returned || back(tx, caller, &gift)? {
        return Ok(());
    }
    Err(Problem::refused("gift-taken-already"))
}

/// One's own gifts, the newest first.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Gift>, Problem> {
    store::of(tx, caller, caller.person()?)
}

/// Gifts nobody took in time go back; answers how many.
pub(crate) fn expire_due(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut done = 0;
    for gift in store::due(tx, caller)? {
        done += usize::from(back(tx, caller, &gift)?);
    }
    Ok(done)
}

/// Somebody goes: their gifts that nobody took come back first.
pub(crate) fn leave(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    for gift in store::of(tx, caller, person)? {
        if gift.state == GiftState::Open {
            back(tx, caller, &gift)?;
        }
    }
    Ok(())
}
