//! Measures the planner over the real communes of Poland, each of them a candidate site.
//!
//! `cargo run --release -p floating-catchment --example plan -- GMINY.CSV [REPEATS]`; the file as for `speed`. Times are the
//! least of the repeats, in milliseconds on the processor where the system tells it, else by the clock.

use std::{ops::ControlFlow, time::Instant};

use floating_catchment::{
    Decay, Near, Point,
    plan::{Gains, Lift, Settings, best},
    two_step,
};

fn on_processor() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok()
}

/// What the work gave, and the milliseconds it took.
fn least<T>(repeats: usize, mut work: impl FnMut() -> T) -> (T, f64) {
    let mut best: Option<(T, f64)> = None;
    for _ in 0..repeats.max(1) {
        let (start, processor) = (Instant::now(), on_processor());
        let found = work();
        let clock = start.elapsed().as_secs_f64() * 1e3;
        let took = processor.zip(on_processor()).map_or(clock, |(from, to)| (to - from) / 1e6);
        if best.as_ref().is_none_or(|(_, best)| took < *best) {
            best = Some((found, took));
        }
    }
    best.expect("at least one repeat")
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("GMINY.CSV");
    let repeats: usize = arguments.next().map_or(5, |text| text.parse().expect("a number of repeats"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let [people, lon, lat] = ["population", "lon", "lat"]
        .map(|name| head.iter().position(|title| *title == name).expect("a known column"));
    let (mut points, mut crowd) = (Vec::new(), Vec::new());
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |at: usize| cells[at].parse::<f64>().expect("a number");
        points.push(Point { lat: number(lat), lon: number(lon) });
        crowd.push(number(people));
    }
    let places = points.len();
    let on = &mut |_| ControlFlow::Continue(());
    let near = || Near::new(&points, &points, 30.0).expect("points").with_threads(1);
    println!("{places} places, each of them a candidate");

    let within = Decay::Within(30.0);
    for budget in [50, 100, 200] {
        let (gains, built) = least(repeats, || Gains::cover(&near(), &within, &crowd, &vec![0.0; places]));
        let gains = gains.expect("numbers");
        let (first, quick) = least(repeats, || best::greedy(&gains, budget));
        let settings = Settings { gap: 1e-3, rounds: 2_000 };
        let (found, took) = least(repeats, || best::improve(&gains, budget, first.clone(), settings, on));
        println!(
            "cover, 30 km, {budget}: {} pairs built {built:.1} ms, greedy {quick:.1} ms (gap {:.3} %), \
             improved {took:.1} ms (gap {:.3} %)",
            gains.pairs(),
            100.0 * first.gap(),
            100.0 * found.gap()
        );
    }
    for budget in [50, 100, 200] {
        let far = vec![f64::INFINITY; places];
        let (gains, built) = least(repeats, || Gains::distance(&near(), 100.0, &crowd, &far));
        let gains = gains.expect("numbers");
        let (first, quick) = least(repeats, || best::greedy(&gains, budget));
        let none = Settings { gap: 1.0, rounds: 0 };
        let (swapped, swaps) = least(repeats, || best::improve(&gains, budget, first.clone(), none, on));
        let settings = Settings { gap: 1e-3, rounds: 2_000 };
        let (found, took) = least(repeats, || best::improve(&gains, budget, first.clone(), settings, on));
        // Of the distance itself, not of what is spared.
        let all: f64 = crowd.iter().map(|people| 100.0 * people).sum();
        let gap = |value: f64| 100.0 * (found.bound - value) / (all - found.bound);
        println!(
            "p-median, {budget}: {} pairs built {built:.1} ms, greedy {quick:.1} ms (gap {:.3} %), swapped {swaps:.1} ms \
             ({:.3} %), improved {took:.1} ms ({:.3} %)",
            gains.pairs(),
            gap(first.value),
            gap(swapped.value),
            gap(found.value)
        );
    }
    let zones = Decay::Steps(vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)]);
    let sites: Vec<Point> = (0..400).map(|k| points[k * 31 % places]).collect();
    let now = two_step(&Near::new(&points, &sites, 30.0).expect("points"), &zones, &crowd, &[40.0; 400]);
    let today = now.expect("numbers").access;
    for (name, today) in [("from nothing", vec![0.0; places]), ("from today", today)] {
        for days in [40_u32, 400, 4_000] {
            let (told, room) = (vec![true; places], vec![f64::INFINITY; places]);
            let (lift, built) =
                least(repeats, || Lift::new(&near(), &zones, &crowd, &today, &told, &room).expect("numbers"));
            let (greedy, quick) = least(repeats, || lift.greedy(days, 8.0));
            for gap in [1e-3, 1e-4] {
                let settings = Settings { gap, rounds: 20_000 };
                let mut rounds = 0;
                let (spread, took) = least(repeats, || {
                    lift.spread(f64::from(days) * 8.0, settings, &mut |report| {
                        rounds = report.rounds;
                        ControlFlow::Continue(())
                    })
                });
                let (whole, dealt) = least(repeats, || lift.days(days, 8.0, &spread, &greedy));
                println!(
                    "max-min {name}, {days} days: built {built:.1} ms, greedy {quick:.2} ms (gap {:.2} %), program to {gap:e} \
                     {took:.1} ms, {rounds} rounds (gap {:.4} %), whole days {dealt:.1} ms (gap {:.2} %)",
                    100.0 * floating_catchment::plan::gap(greedy.value, spread.bound),
                    100.0 * spread.gap(),
                    100.0 * whole.gap()
                );
            }
        }
    }
}
