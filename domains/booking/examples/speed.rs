//! How long the two pure parts of a page take: the free times of 200 people who help over sixty days, and the order of
//! 10,000 offers for one need.
//!
//! `cargo run --release -p booking --example speed`

use std::time::{Duration, Instant as Watch};

use base::Instant;
use booking::{
    matching::{
        model::{Candidate, CandidateKind, Want},
        rules::rank,
    },
    model::Gender,
    slot::{Cells, Limits, Terms, Window, slots},
};
use calendar::{Recurrence, Rule};
use jiff::tz::TimeZone;

const TRIES: usize = 21;

fn main() -> anyhow::Result<()> {
    free_times()?;
    order_of_offers();
    Ok(())
}

/// Five windows each, weekly and every other week, an hour of every day taken.
fn free_times() -> anyhow::Result<()> {
    let zone = TimeZone::get("Europe/Warsaw")?;
    let mut windows = Vec::new();
    for day in 16..21 {
        let rule: Rule = if day % 2 == 0 { "FREQ=WEEKLY" } else { "FREQ=WEEKLY;INTERVAL=2" }.parse()?;
        let start = format!("2026-11-{day}T16:00").parse()?;
        windows.push(Window { when: Recurrence::new(start, "Europe/Warsaw", Some(rule))?, minutes: 180 });
    }
    let now: Instant = "2026-11-20T10:00:00Z".parse()?;
    let taken: Vec<Cells> =
        (0..60).map(|day| Cells::lasting(now.plus_days(day).plus_minutes(300), 60)).collect();
    let terms = Terms { minutes: 60, before: 0, after: 0, notice_hours: 0, horizon_days: 60, until: None };
    told("slots of 200 people over 60 days", || {
        let limits = Limits { weekly: Some(600), ..Limits::default() };
        (0..200)
            .map(|_| slots(&terms, &windows, &taken, &limits, &zone, now, now..now.plus_days(60)).len())
            .sum()
    });
    Ok(())
}

fn order_of_offers() {
    let all: Vec<Candidate> = (0..10_000u32)
        .map(|n| Candidate {
            kind: CandidateKind::Peer,
            topics: n.wrapping_mul(2_654_435_761) & 0x1fff,
            languages: 1 << (n % 5),
            formats: n % 7 + 1,
            days: n % 128,
            gender: Gender::Unsaid,
            eases: 0,
            at: Some((50.0 + f64::from(n % 100) / 50.0, 18.0 + f64::from(n % 77) / 40.0)),
            town: "bytom".to_owned(),
            next: Some(i64::from(n % 40)),
        })
        .collect();
    let want = Want { topics: 0b1011, days: 6, from: Some((50.4, 18.9)), km: Some(60.0), ..Want::default() };
    told("the best 20 of 10,000 offers", || rank(&want, &all, 20).len());
}

fn told(what: &str, mut work: impl FnMut() -> usize) {
    let mut times: Vec<Duration> = Vec::new();
    let mut found = 0;
    for _ in 0..TRIES {
        let began = Watch::now();
        found = work();
        times.push(began.elapsed());
    }
    times.sort_unstable();
    println!("{what}: {found} found, median {:.1?}, slowest {:.1?}", times[TRIES / 2], times[TRIES - 1]);
}
