//! How many transfers a second are decided and replayed: `cargo run --release -p double-entry --example replay`.
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

use std::time::Instant;

use double_entry::{Act, Amount, Commodity, Entry, Id, Kind, Ledger, Moment, Step};

const ACCOUNTS: u64 = 10_000;

fn main() {
    let transfers: u64 = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(10_000_000);
    let mut ledger = Ledger::with_capacity(ACCOUNTS as usize, (ACCOUNTS + transfers) as usize);
    // a small generator of its own: the same journal each time
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut journal: Vec<Entry> = Vec::with_capacity((ACCOUNTS + transfers) as usize);
    for place in 0..ACCOUNTS {
        let kind = if place == 0 { Kind::Community } else { Kind::Member };
        let act = Act::Open {
            account: Id(place.into()),
            kind,
            commodity: Commodity(1),
            limits: kind.usual_limits(),
        };
        journal.push(
            ledger.ask(Moment(0), &[Step { id: Id(u128::from(next()) << 64 | u128::from(place)), act }]),
        );
    }
    let start = Instant::now();
    for place in 0..transfers {
        let (one, other) = (next() % ACCOUNTS, next() % ACCOUNTS);
        let from = if place % 3 == 0 || one == other { 0 } else { one };
        let to = if other == from { (from + 1) % ACCOUNTS } else { other };
        let amount = Amount::new(1 + (next() % 90) as i64).expect("above zero");
        let act = Act::Transfer { from: Id(from.into()), to: Id(to.into()), amount, category: 1 };
        let id = Id(u128::from(next()) << 64 | u128::from(ACCOUNTS + place));
        journal.push(ledger.ask(Moment(place as i64), &[Step { id, act }]));
    }
    let asked = start.elapsed();
    let start = Instant::now();
    let replayed = Ledger::replay(&journal).expect("the journal that was just made");
    let replay = start.elapsed();
    assert_eq!(replayed.accounts(), ledger.accounts());
    let start = Instant::now();
    ledger.audit().expect("a sound ledger");
    let per_second = |time: std::time::Duration| transfers as f64 / time.as_secs_f64() / 1e6;
    println!("{transfers} transfers between {ACCOUNTS} accounts");
    println!(
        "decided {:.2} M/s · replayed {:.2} M/s · audited in {:?}",
        per_second(asked),
        per_second(replay),
        start.elapsed()
    );
}
