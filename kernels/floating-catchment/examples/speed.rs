//! Measures the kernel over places scattered across the real communes of Poland.
//!
//! `cargo run --release -p floating-catchment --example speed -- GMINY.CSV [REPEATS]`; the file has the columns
//! `population`, `area_km2`, `lon`, `lat`. Times are the least of the repeats, in milliseconds: with one thread its time on
//! the processor where the system tells it (so that a busy machine does not blur them), else by the clock.

use std::time::Instant;

use floating_catchment::{Costs, Decay, Near, Point, Reach, raam, two_step};

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

struct Commune {
    people: f64,
    radius_km: f64,
    at: Point,
}

fn communes(path: &str) -> Vec<Commune> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let column = |name: &str| head.iter().position(|title| *title == name).expect("a known column");
    let [people, area, lon, lat] = ["population", "area_km2", "lon", "lat"].map(column);
    let commune = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |at: usize| cells[at].parse::<f64>().expect("a number");
        Commune {
            people: number(people),
            radius_km: (number(area) / std::f64::consts::PI).sqrt(),
            at: Point { lat: number(lat), lon: number(lon) },
        }
    };
    lines.map(commune).collect()
}

/// A commune by its people, a place in its circle.
fn scatter(communes: &[Commune], places: usize, chance: &mut Chance) -> Vec<Point> {
    let mut up_to = Vec::with_capacity(communes.len());
    let mut all = 0.0;
    for commune in communes {
        all += commune.people;
        up_to.push(all);
    }
    let mut place = || {
        let drawn = chance.unit() * all;
        let commune = &communes[up_to.partition_point(|sum| *sum <= drawn).min(communes.len() - 1)];
        let (out, turn) = (commune.radius_km * chance.unit().sqrt(), chance.unit() * std::f64::consts::TAU);
        let lat = commune.at.lat + out * turn.sin() / 111.2;
        Point { lat, lon: commune.at.lon + out * turn.cos() / (111.2 * lat.to_radians().cos()) }
    };
    (0..places).map(|_| place()).collect()
}

/// Nanoseconds this thread has been on a processor.
fn on_processor() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok()
}

fn least(repeats: usize, threads: usize, mut work: impl FnMut()) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..repeats {
        let (start, processor) = (Instant::now(), on_processor());
        work();
        let clock = start.elapsed().as_secs_f64() * 1e3;
        let took = match (processor, on_processor()) {
            (Some(from), Some(to)) if threads == 1 => (to - from) / 1e6,
            _ => clock,
        };
        best = best.min(took);
    }
    best
}

fn memory_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: 0 kB");
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let communes = communes(&arguments.next().expect("GMINY.CSV"));
    let repeats: usize = arguments.next().map_or(7, |text| text.parse().expect("a number of repeats"));
    let only = arguments.next();
    let steps = Decay::Steps(vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)]);
    let gauss = Decay::Gaussian { sigma: 15.0, radius: 30.0 };
    println!(
        "{:>9} {:>7} {:>12} {:>8} {:>9} {:>9} {:>9} {:>7}",
        "demand", "supply", "pairs", "threads", "index", "steps", "gaussian", "MB"
    );
    for (demand, supply) in [(10_000, 1_000), (31_623, 3_162), (100_000, 10_000), (1_000_000, 50_000)] {
        if only.as_ref().is_some_and(|only| *only != demand.to_string()) {
            continue;
        }
        let mut chance = Chance(7);
        let homes = scatter(&communes, demand, &mut chance);
        let sites = scatter(&communes, supply, &mut chance);
        let people: Vec<f64> = (0..demand).map(|_| (chance.bits() % 900 + 100) as f64).collect();
        let hours: Vec<f64> = (0..supply).map(|_| (chance.bits() % 160 + 1) as f64).collect();
        let repeats = if demand > 500_000 { 2.min(repeats) } else { repeats };
        for threads in [1, 2] {
            let near = |decay: &Decay| {
                let near = Near::new(&homes, &sites, 30.0).expect("points").with_threads(threads);
                let found = two_step(&near, decay, &people, &hours).expect("numbers");
                std::hint::black_box(found.access[0]);
            };
            let index = least(repeats, 1, || drop(Near::new(&homes, &sites, 30.0)));
            let stepped = least(repeats, threads, || near(&steps));
            let smooth = least(repeats, threads, || near(&gauss));
            let memory = memory_mb();
            let built = Near::new(&homes, &sites, 30.0).expect("points").with_threads(threads);
            let pairs: f64 = built.to_supply(&Decay::Within(30.0), &vec![1.0; demand]).iter().sum();
            println!(
                "{demand:>9} {supply:>7} {pairs:>12} {threads:>8} {index:>9.2} {stepped:>9.2} {smooth:>9.2} {memory:>7.0}"
            );
        }
        if demand == 100_000 {
            let near = Near::new(&homes, &sites, 30.0).expect("points");
            let mut given = Vec::new();
            near.each_pair(&Decay::Within(30.0), &mut |from, to, km, _| {
                given.push((from as u32, to as u32, km))
            });
            let pairs = given.len();
            for threads in [1, 2] {
                let costs =
                    Costs::new(demand, supply, given.iter().copied()).expect("pairs").with_threads(threads);
                let time = |decay: &Decay| {
                    least(repeats, threads, || drop(two_step(&costs, decay, &people, &hours)))
                };
                println!(
                    "{pairs} pairs given, {threads} threads: steps {:.2}, gaussian {:.2}",
                    time(&steps),
                    time(&gauss)
                );
            }
        }
    }
    if only.as_ref().is_none_or(|only| only == "raam") {
        let mut chance = Chance(11);
        let (homes, sites) =
            (scatter(&communes, 20_000, &mut chance), scatter(&communes, 2_000, &mut chance));
        let people: Vec<f64> = homes.iter().map(|_| (chance.bits() % 900 + 100) as f64).collect();
        let hours: Vec<f64> = sites.iter().map(|_| (chance.bits() % 160 + 1) as f64).collect();
        for gap in [1e-2, 1e-3] {
            let settings = raam::Settings { radius: 30.0, gap, ..raam::Settings::default() };
            let near = Near::new(&homes, &sites, 30.0).expect("points");
            let (mut reached, mut rounds) = (0.0, 0);
            let took = least(repeats.min(5), 1, || {
                let found = raam::equilibrium(&near, &people, &hours, settings).expect("numbers");
                (reached, rounds) = (found.gap, found.rounds);
            });
            println!("raam 20000 x 2000 to {gap:e}: {took:.1} ms, {rounds} rounds, gap {reached:.1e}");
        }
    }
}
