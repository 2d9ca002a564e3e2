//! Pure decisions about holds.

use base::{Instant, Message, Problem};
use double_entry::{Amount, Id, Lot, Lots, Moment};

use super::model::Want;
use crate::ledger::AccountId;

/// A day of one service is the most that can be booked at once.
pub const LONGEST: i64 = 1440;

/// What makes no sense about a wish.
pub fn check(want: &Want<'_>, now: Instant) -> Result<(), Problem> {
    let key = if !(1..=LONGEST).contains(&want.minutes) {
        "credits-minutes"
    } else if !want.category.is_service() {
        "credits-no-service"
    } else if want.until <= now {
        "credits-hold-past"
    } else if want.person.is_none() && want.voucher.is_none() {
        "credits-for-whom"
    } else if want.person.is_some_and(|person| want.payee == super::model::Payee::Person(person)) {
        "credits-own-hour"
    } else {
        return Ok(());
    };
    Err(Problem::Refused(Message::new(key)))
}

/// Minutes of credit for minutes of a service, by the rate of an hour; halves rounded up, never nothing.
pub fn credit(minutes: i64, rate: i64) -> i64 {
    ((minutes * rate * 2 + 60) / 120).max(1)
}

/// The part of a hold that was given, when less of the service happened than was booked.
pub fn given(amount: i64, service: i64, minutes: i64) -> i64 {
    if minutes >= service {
        amount
    } else {
        ((amount * minutes * 2 + service) / (service * 2)).clamp(1, amount)
    }
}

/// An account that may pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    pub account: AccountId,
    pub available: i64,
    /// What pays first: what is set apart for the person, then for the programme, then their own.
    pub turn: i64,
    pub until: Option<Instant>,
}

/// Which accounts pay how much: turn by turn, within one what ends soonest. Nothing when it is not enough.
pub fn plan(sources: &[Source], amount: i64) -> Option<Vec<(AccountId, i64)>> {
    let mut rest = amount;
    let mut paid = Vec::new();
    let mut turns: Vec<i64> = sources.iter().map(|source| source.turn).collect();
    turns.sort_unstable();
    turns.dedup();
    for turn in turns {
        let mut lots = Lots::default();
        for source in sources.iter().filter(|source| source.turn == turn) {
            if let Some(amount) = Amount::new(source.available) {
                let until = source.until.map(|until| Moment(until.millis()));
                lots.put(Lot { from: Id(source.account.uuid().as_u128()), amount, until });
            }
        }
        let here = i64::try_from(lots.sum()).unwrap_or(i64::MAX).min(rest);
        if let Some(taken) = Amount::new(here).and_then(|here| lots.take(here)) {
            for lot in taken {
                paid.push((AccountId::from_uuid(uuid::Uuid::from_u128(lot.from.0)), lot.amount.units()));
            }
            rest -= here;
        }
    }
    (rest == 0).then_some(paid)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn account(n: u128) -> AccountId {
        AccountId::from_uuid(Uuid::from_u128(n))
    }

    #[test]
    fn an_hour_is_an_hour_and_halves_round_up() {
        assert_eq!(credit(60, 60), 60);
        assert_eq!(credit(50, 90), 75);
        assert_eq!(credit(1, 30), 1);
        assert_eq!(credit(45, 61), 46);
        assert_eq!(given(60, 60, 60), 60);
        assert_eq!(given(60, 60, 45), 45);
        assert_eq!(given(90, 60, 30), 45);
        assert_eq!(given(60, 60, 90), 60);
        assert_eq!(given(5, 1440, 1), 1);
    }

    #[test]
    fn what_ends_soonest_pays_first_and_own_hours_last() {
        let at = |text: &str| Some(text.parse().unwrap());
        let sources = [
            Source { account: account(1), available: 500, turn: 2, until: None },
            Source { account: account(2), available: 30, turn: 0, until: at("2026-12-31T00:00:00Z") },
            Source { account: account(3), available: 20, turn: 0, until: at("2026-11-30T00:00:00Z") },
            Source { account: account(4), available: 0, turn: 0, until: None },
            Source { account: account(5), available: 5, turn: 1, until: None },
        ];
        let paid = plan(&sources, 60).unwrap();
        assert_eq!(paid, [(account(3), 20), (account(2), 30), (account(5), 5), (account(1), 5)]);
        assert_eq!(plan(&sources, 556), None);
        assert_eq!(plan(&sources, 555).unwrap().len(), 4);
        assert_eq!(plan(&[], 1), None);
    }
}
