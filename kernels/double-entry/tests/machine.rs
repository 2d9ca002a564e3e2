//! The promises of the crate's page, over random histories, beside a model that knows nothing but sums.

use std::collections::BTreeMap;

use double_entry::{
    Account, Act, Amount, Commodity, Done, Entry, HoldState, Id, Kind, Ledger, Limits, Moment, Refusal, Step,
};
use proptest::prelude::*;

const ACCOUNTS: u128 = 8;
const HOURS: Commodity = Commodity(1);
const TRAVEL: Commodity = Commodity(2);

/// What a history is made of: small numbers, so that ids meet, holds are ended twice and limits are reached.
#[derive(Clone, Debug)]
enum Move {
    Transfer(u8, u8, i64),
    Hold(u8, u8, i64, Option<u16>),
    Settle(u8, Option<i64>),
    Release(u8),
    Expire(u8),
    Reverse(u8),
    Limit(u8, Option<i64>, Option<i64>),
    /// The step made this many steps ago, once more
    Again(u8),
    /// Another step under the name of the one made this many steps ago
    Clash(u8),
}

fn a_move() -> impl Strategy<Value = Move> {
    let account = 0..ACCOUNTS as u8;
    prop_oneof![
        4 => (account.clone(), account.clone(), 1i64..60).prop_map(|(a, b, n)| Move::Transfer(a, b, n)),
        4 => (account.clone(), account.clone(), 1i64..60, prop::option::of(0u16..40))
            .prop_map(|(a, b, n, t)| Move::Hold(a, b, n, t)),
        3 => (any::<u8>(), prop::option::of(1i64..60)).prop_map(|(h, n)| Move::Settle(h, n)),
        1 => any::<u8>().prop_map(Move::Release),
        1 => any::<u8>().prop_map(Move::Expire),
        1 => any::<u8>().prop_map(Move::Reverse),
        1 => (account, prop::option::of(-20i64..20), prop::option::of(0i64..200)).prop_map(|(a, f, c)| Move::Limit(a, f, c)),
        1 => any::<u8>().prop_map(Move::Again),
        1 => any::<u8>().prop_map(Move::Clash),
    ]
}

/// One or, linked, up to three moves at a time that may go back.
fn history() -> impl Strategy<Value = Vec<(i64, Vec<Move>)>> {
    prop::collection::vec((-5i64..15, prop::collection::vec(a_move(), 1..4)), 1..60)
}

fn opening() -> Vec<Step> {
    (0..ACCOUNTS)
        .map(|place| {
            let kind = if place % 4 == 0 { Kind::Community } else { Kind::Member };
            let commodity = if place < 6 { HOURS } else { TRAVEL };
            let act = Act::Open { account: Id(place), kind, commodity, limits: kind.usual_limits() };
            Step { id: Id(1000 + place), act }
        })
        .collect()
}

/// Names and fills in what a move leaves open; names of steps are 2000 and up.
fn steps(moves: &[Move], made: &mut Vec<Step>) -> Vec<Step> {
    let mut request = Vec::new();
    for one in moves {
        let fresh = Id(2000 + made.len() as u128);
        let back = |by: u8| made.len().checked_sub(1 + usize::from(by) % 12).map(|place| made[place]);
        let name = |by: u8| back(by).map_or(Id(7), |step| step.id);
        let amount = |n: i64| Amount::new(n).expect("made above zero");
        let account = |place: u8| Id(u128::from(place));
        let act = match *one {
            Move::Transfer(a, b, n) => {
                Act::Transfer { from: account(a), to: account(b), amount: amount(n), category: 1 }
            }
            Move::Hold(a, b, n, t) => Act::Hold {
                from: account(a),
                to: account(b),
                amount: amount(n),
                category: 2,
                expires_in: t.map(u64::from),
            },
            Move::Settle(h, n) => Act::Settle { hold: name(h), amount: n.map(amount) },
            Move::Release(h) => Act::Release { hold: name(h) },
            Move::Expire(h) => Act::Expire { hold: name(h) },
            Move::Reverse(h) => Act::Reverse { posted: name(h), category: 3 },
            Move::Limit(a, floor, ceiling) => {
                Act::Limit { account: account(a), limits: Limits { floor, ceiling, warn_below: Some(10) } }
            }
            Move::Again(by) => match back(by) {
                Some(step) => {
                    request.push(step);
                    continue;
                }
                None => continue,
            },
            Move::Clash(by) => {
                let act = Act::Transfer { from: Id(0), to: Id(1), amount: amount(59), category: 9 };
                request.push(Step { id: name(by), act });
                continue;
            }
        };
        let step = Step { id: fresh, act };
        made.push(step);
        request.push(step);
    }
    request
}

fn play(history: &[(i64, Vec<Move>)]) -> (Ledger, Vec<Entry>) {
    let mut ledger = Ledger::new();
    let mut journal = vec![ledger.ask(Moment(0), &opening())];
    let (mut made, mut clock) = (Vec::new(), 0);
    for (passed, moves) in history {
        clock += passed;
        let request = steps(moves, &mut made);
        journal.push(ledger.ask(Moment(clock), &request));
    }
    (ledger, journal)
}

/// Balances and holds by plain addition over the accepted lines of a journal.
#[derive(Default, Debug, PartialEq)]
struct Model {
    posted: BTreeMap<Id, i64>,
    held: BTreeMap<Id, (Id, Id, i64)>,
    moved: BTreeMap<Id, (Id, Id, i64)>,
}

impl Model {
    fn of(journal: &[Entry]) -> Self {
        let mut model = Model::default();
        let accepted = journal.iter().filter(|entry| matches!(entry.verdict, Ok(Done { again: false, .. })));
        for step in accepted.flat_map(|entry| &entry.steps) {
            match step.act {
                Act::Open { .. } | Act::Limit { .. } => {}
                Act::Transfer { from, to, amount, .. } => model.shift(step.id, from, to, amount.units()),
                Act::Hold { from, to, amount, .. } => {
                    model.held.insert(step.id, (from, to, amount.units()));
                }
                Act::Settle { hold, amount } => {
                    let (from, to, held) = model.held.remove(&hold).expect("an open hold");
                    let settled = amount.map_or(held, Amount::units);
                    assert!(settled <= held, "settled more than held");
                    model.shift(hold, from, to, settled);
                }
                Act::Release { hold } | Act::Expire { hold } => {
                    model.held.remove(&hold).expect("an open hold");
                }
                Act::Reverse { posted, .. } => {
                    let (from, to, amount) = model.moved.remove(&posted).expect("posted and not reversed");
                    model.shift(step.id, to, from, amount);
                }
            }
        }
        model
    }
    fn shift(&mut self, name: Id, from: Id, to: Id, amount: i64) {
        *self.posted.entry(from).or_default() -= amount;
        *self.posted.entry(to).or_default() += amount;
        self.moved.insert(name, (from, to, amount));
    }
    fn agrees(&self, account: &Account) -> bool {
        let side = |which: fn(&(Id, Id, i64)) -> Id| -> i64 {
            self.held.values().filter(|hold| which(hold) == account.id).map(|hold| hold.2).sum()
        };
        account.posted() == self.posted.get(&account.id).copied().unwrap_or_default()
            && account.held_out() == side(|hold| hold.0)
            && account.held_in() == side(|hold| hold.1)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn every_promise_holds_after_every_request(history in history()) {
        let mut ledger = Ledger::new();
        let mut journal = vec![ledger.ask(Moment(0), &opening())];
        let (mut made, mut clock) = (Vec::new(), 0);
        for (passed, moves) in &history {
            clock += passed;
            let request = steps(moves, &mut made);
            let (before, then) = (ledger.clone(), ledger.now());
            let entry = ledger.ask(Moment(clock), &request);
            prop_assert!(ledger.now() >= then, "the clock went back");
            prop_assert_eq!(ledger.audit(), Ok(()));
            if entry.verdict.is_err() {
                prop_assert_eq!(before.accounts(), ledger.accounts(), "something of a refused request was done");
            }
            // asked again at any time, it answers the same and changes nothing
            let again = ledger.clone().ask(Moment(clock + 1000), &request);
            match (&entry.verdict, &again.verdict) {
                (Ok(_), Ok(done)) => prop_assert!(done.again),
                (first, second) => prop_assert_eq!(first, second),
            }
            journal.push(entry);
        }
        let model = Model::of(&journal);
        for account in ledger.accounts() {
            prop_assert!(model.agrees(account), "{:?} against {:?}", account, model);
        }
        for hold in model.held.keys() {
            let open = matches!(ledger.hold(*hold), Some(HoldState::Open { .. }));
            prop_assert!(open);
        }
    }

    #[test]
    fn replay_gives_the_same_ledger(history in history()) {
        let (ledger, journal) = play(&history);
        let replayed = Ledger::replay(&journal).map_err(|line| TestCaseError::fail(format!("line {line}")))?;
        prop_assert_eq!(replayed.accounts(), ledger.accounts());
        // lines that changed nothing are not needed
        let needed: Vec<Entry> = journal.into_iter().filter(Entry::is_new).collect();
        let replayed = Ledger::replay(&needed).map_err(|line| TestCaseError::fail(format!("line {line}")))?;
        prop_assert_eq!(replayed.accounts(), ledger.accounts());
    }

    #[test]
    fn a_changed_answer_is_noticed(history in history(), which in any::<prop::sample::Index>()) {
        let (_, mut journal) = play(&history);
        let line = which.index(journal.len());
        journal[line].verdict = Err(Refusal::UnknownAccount(Id(424_242)));
        prop_assert_eq!(Ledger::replay(&journal).map(|_| ()), Err(line));
    }

    #[test]
    fn the_order_of_independent_transfers_does_not_matter(
        transfers in prop::collection::vec((0u128..20, 1i64..50), 1..20).prop_shuffle(),
        seed in any::<u64>(),
    ) {
        // each pair of accounts is used by one transfer only
        let build = |order: &[(usize, (u128, i64))]| {
            let mut ledger = Ledger::new();
            for place in 0..transfers.len() as u128 {
                for (account, kind) in [(Id(place * 2), Kind::Community), (Id(place * 2 + 1), Kind::Member)] {
                    let act = Act::Open { account, kind, commodity: HOURS, limits: kind.usual_limits() };
                    ledger.ask(Moment(0), &[Step { id: Id(500 + account.0), act }]);
                }
            }
            for (place, (_, units)) in order {
                let pair = *place as u128 * 2;
                let amount = Amount::new(*units).expect("made above zero");
                let act = Act::Transfer { from: Id(pair), to: Id(pair + 1), amount, category: 0 };
                ledger.ask(Moment(1), &[Step { id: Id(9000 + pair), act }]);
            }
            ledger.accounts().to_vec()
        };
        let mut order: Vec<_> = transfers.iter().copied().enumerate().collect();
        let straight = build(&order);
        order.sort_by_key(|(place, (key, _))| (key ^ u128::from(seed)).wrapping_mul(0x9e37_79b9).wrapping_add(*place as u128) % 97);
        prop_assert_eq!(build(&order), straight);
    }
}

fn opened() -> Ledger {
    let mut ledger = Ledger::new();
    assert!(ledger.ask(Moment(0), &opening()).verdict.is_ok());
    give(&mut ledger, 1, 0, 1, 100).unwrap();
    ledger
}

fn give(ledger: &mut Ledger, id: u128, from: u128, to: u128, units: i64) -> Result<Done, Refusal> {
    let act = Act::Transfer { from: Id(from), to: Id(to), amount: Amount::new(units).unwrap(), category: 0 };
    ledger.ask(Moment(1), &[Step { id: Id(id), act }]).verdict
}

fn hold(ledger: &mut Ledger, id: u128, units: i64, expires_in: Option<u64>) -> Result<Done, Refusal> {
    let amount = Amount::new(units).unwrap();
    let act = Act::Hold { from: Id(1), to: Id(2), amount, category: 0, expires_in };
    ledger.ask(Moment(1), &[Step { id: Id(id), act }]).verdict
}

fn at(ledger: &mut Ledger, moment: i64, id: u128, act: Act) -> Result<Done, Refusal> {
    ledger.ask(Moment(moment), &[Step { id: Id(id), act }]).verdict
}

#[test]
fn nothing_and_less_is_no_amount() {
    assert_eq!(Amount::new(0), None);
    assert_eq!(Amount::new(-5), None);
    assert_eq!(Amount::new(i64::MIN), None);
    assert_eq!(Amount::new(1).map(Amount::units), Some(1));
}

#[test]
fn huge_amounts_are_refused_and_change_nothing() {
    let mut ledger = opened();
    give(&mut ledger, 50, 0, 4, i64::MAX - 200).unwrap();
    let before = ledger.accounts().to_vec();
    assert_eq!(give(&mut ledger, 51, 0, 1, i64::MAX), Err(Refusal::Overflow(Id(0))));
    assert_eq!(ledger.accounts(), before);
    assert_eq!(ledger.audit(), Ok(()));
}

#[test]
fn a_hold_is_settled_once() {
    let mut ledger = opened();
    hold(&mut ledger, 60, 40, None).unwrap();
    let settle = Act::Settle { hold: Id(60), amount: Amount::new(30) };
    at(&mut ledger, 2, 61, settle).unwrap();
    assert_eq!(at(&mut ledger, 2, 62, settle), Err(Refusal::HoldEnded(Id(60))));
    assert_eq!(ledger.account(Id(1)).unwrap().available(), 70);
    assert_eq!(ledger.account(Id(2)).unwrap().posted(), 30);
    // the first request again is answered as it was
    assert!(at(&mut ledger, 9, 61, settle).unwrap().again);
}

#[test]
fn a_hold_cannot_be_settled_for_more_than_was_held() {
    let mut ledger = opened();
    hold(&mut ledger, 60, 40, None).unwrap();
    let more = Act::Settle { hold: Id(60), amount: Amount::new(41) };
    assert_eq!(at(&mut ledger, 2, 61, more), Err(Refusal::MoreThanHeld { hold: Id(60), held: 40 }));
}

#[test]
fn a_hold_is_not_settled_after_its_time_even_if_nobody_wrote_its_expiry() {
    let mut ledger = opened();
    hold(&mut ledger, 60, 40, Some(10)).unwrap();
    let settle = Act::Settle { hold: Id(60), amount: None };
    assert_eq!(at(&mut ledger, 10, 61, Act::Expire { hold: Id(60) }), Err(Refusal::HoldNotDue(Id(60))));
    assert_eq!(at(&mut ledger, 11, 62, settle), Err(Refusal::HoldExpired(Id(60))));
    assert_eq!(ledger.due(Moment(11)).collect::<Vec<_>>(), [Id(60)]);
    at(&mut ledger, 11, 63, Act::Expire { hold: Id(60) }).unwrap();
    assert_eq!(at(&mut ledger, 12, 64, settle), Err(Refusal::HoldExpired(Id(60))));
    assert_eq!(ledger.account(Id(1)).unwrap().available(), 100);
    assert_eq!(ledger.due(Moment(99)).count(), 0);
}

#[test]
fn what_is_held_cannot_be_given_away_as_well() {
    let mut ledger = opened();
    hold(&mut ledger, 60, 70, None).unwrap();
    assert_eq!(give(&mut ledger, 61, 1, 2, 31), Err(Refusal::BelowFloor { account: Id(1), available: 30 }));
    assert!(give(&mut ledger, 62, 1, 2, 30).is_ok());
}

#[test]
fn a_ceiling_counts_what_is_on_its_way() {
    let mut ledger = opened();
    let limits = Limits { floor: Some(0), ceiling: Some(50), warn_below: None };
    at(&mut ledger, 1, 59, Act::Limit { account: Id(2), limits }).unwrap();
    hold(&mut ledger, 60, 40, None).unwrap();
    assert_eq!(give(&mut ledger, 61, 1, 2, 11), Err(Refusal::AboveCeiling { account: Id(2), room: 10 }));
}

#[test]
fn a_name_belongs_to_one_step() {
    let mut ledger = opened();
    assert_eq!(give(&mut ledger, 1, 0, 1, 99), Err(Refusal::Conflict(Id(1))));
    assert_eq!(give(&mut ledger, 1, 0, 1, 100), Ok(Done { again: true, warnings: vec![] }));
    assert_eq!(ledger.account(Id(1)).unwrap().posted(), 100);
}

#[test]
fn a_refused_name_stays_refused() {
    let mut ledger = opened();
    let refusal = Err(Refusal::BelowFloor { account: Id(1), available: 100 });
    assert_eq!(give(&mut ledger, 70, 1, 2, 101), refusal);
    give(&mut ledger, 71, 0, 1, 500).unwrap();
    assert_eq!(
        give(&mut ledger, 70, 1, 2, 101),
        refusal,
        "there is enough now, but that request was answered"
    );
}

#[test]
fn linked_steps_are_done_together_or_not_at_all() {
    let mut ledger = opened();
    let amount = Amount::new(60).unwrap();
    let part = |id, from, to| Step {
        id: Id(id),
        act: Act::Transfer { from: Id(from), to: Id(to), amount, category: 0 },
    };
    let pair = [part(80, 1, 2), part(81, 1, 3)];
    let refusal = Err(Refusal::BelowFloor { account: Id(1), available: 40 });
    assert_eq!(ledger.ask(Moment(2), &pair).verdict, refusal);
    assert_eq!(ledger.account(Id(2)).unwrap().posted(), 0);
    // part of a request is another request
    assert_eq!(ledger.ask(Moment(2), &pair[..1]).verdict, Err(Refusal::Conflict(Id(80))));
    assert_eq!(ledger.ask(Moment(2), &pair).verdict, refusal);
}

#[test]
fn what_was_posted_is_moved_back_once() {
    let mut ledger = opened();
    give(&mut ledger, 90, 1, 2, 25).unwrap();
    at(&mut ledger, 2, 91, Act::Reverse { posted: Id(90), category: 1 }).unwrap();
    assert_eq!(ledger.account(Id(1)).unwrap().posted(), 100);
    let twice = Act::Reverse { posted: Id(90), category: 1 };
    assert_eq!(at(&mut ledger, 2, 92, twice), Err(Refusal::AlreadyReversed(Id(90))));
    assert_eq!(
        at(&mut ledger, 2, 93, Act::Reverse { posted: Id(55), category: 1 }),
        Err(Refusal::NotPosted(Id(55)))
    );
}

#[test]
fn different_commodities_never_meet() {
    let mut ledger = opened();
    assert_eq!(give(&mut ledger, 95, 0, 7, 1), Err(Refusal::CommodityDiffers { from: Id(0), to: Id(7) }));
    assert_eq!(give(&mut ledger, 96, 1, 1, 1), Err(Refusal::SameAccount(Id(1))));
    assert_eq!(give(&mut ledger, 97, 1, 777, 1), Err(Refusal::UnknownAccount(Id(777))));
}

#[test]
fn a_low_balance_is_said_and_the_step_is_done() {
    let mut ledger = opened();
    let limits = Limits { floor: Some(0), ceiling: None, warn_below: Some(20) };
    at(&mut ledger, 1, 98, Act::Limit { account: Id(1), limits }).unwrap();
    assert_eq!(give(&mut ledger, 99, 1, 2, 80).unwrap().warnings, []);
    let warnings = give(&mut ledger, 100, 1, 2, 1).unwrap().warnings;
    assert_eq!(
        warnings.iter().map(|warning| (warning.account, warning.available)).collect::<Vec<_>>(),
        [(Id(1), 19)]
    );
}

#[test]
fn a_settlement_raised_in_the_journal_is_noticed() {
    let mut ledger = Ledger::new();
    let mut journal = vec![ledger.ask(Moment(0), &opening())];
    let amount = Amount::new(40).unwrap();
    let hold = Act::Hold { from: Id(0), to: Id(1), amount, category: 0, expires_in: None };
    journal.push(ledger.ask(Moment(1), &[Step { id: Id(60), act: hold }]));
    let settle = |units| Act::Settle { hold: Id(60), amount: Amount::new(units) };
    journal.push(ledger.ask(Moment(2), &[Step { id: Id(61), act: settle(40) }]));
    assert!(Ledger::replay(&journal).is_ok());
    journal[2].steps[0].act = settle(41);
    assert_eq!(Ledger::replay(&journal).map(|_| ()), Err(2));
}

#[test]
fn limits_are_not_drawn_through_what_is_there() {
    let mut ledger = opened();
    let limits = Limits { floor: Some(101), ceiling: None, warn_below: None };
    let act = Act::Limit { account: Id(1), limits };
    assert!(matches!(at(&mut ledger, 1, 98, act), Err(Refusal::BelowFloor { .. })));
}
