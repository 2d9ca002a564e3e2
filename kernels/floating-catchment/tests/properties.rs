//! What must hold for any input, and equality with a computation that looks at every pair.

use floating_catchment::{
    Access, Costs, Decay, EARTH_KM, Near, Point, Reach, balanced, modified, raam, three_step, two_step,
    two_step_layers,
};
use proptest::prelude::*;

/// Every pair, one after the other.
fn pair_by_pair(
    demand: &[Point],
    supply: &[Point],
    detour: f64,
    decay: &Decay,
    people: &[f64],
    hours: &[f64],
) -> Vec<f64> {
    let weight = |i: usize, j: usize| decay.weight(detour * demand[i].km(supply[j]));
    let ratio = |j: usize| {
        let crowd: f64 = (0..demand.len()).map(|i| weight(i, j) * people[i]).sum();
        if crowd > 0.0 { hours[j] / crowd } else { 0.0 }
    };
    let ratios: Vec<f64> = (0..supply.len()).map(ratio).collect();
    (0..demand.len()).map(|i| (0..supply.len()).map(|j| weight(i, j) * ratios[j]).sum()).collect()
}

fn close(a: &[f64], b: &[f64], tolerance: f64) -> Result<(), TestCaseError> {
    prop_assert_eq!(a.len(), b.len());
    for (a, b) in a.iter().zip(b) {
        prop_assert!((a - b).abs() <= tolerance * a.abs().max(b.abs()), "{} {}", a, b);
    }
    Ok(())
}

/// Points where it is hard: close together, at a pole, over the date line, all over the globe.
fn points(most: usize) -> impl Strategy<Value = Vec<Point>> {
    let corner = prop_oneof![Just((50.4, 18.9)), Just((89.9, 0.0)), Just((-90.0, 20.0)), Just((0.0, 180.0))];
    let spread = prop_oneof![Just(0.0), Just(0.1), Just(1.0), Just(400.0)];
    (corner, spread, prop::collection::vec((-1.0..1.0_f64, -1.0..1.0_f64), 0..most)).prop_map(
        |((lat, lon), spread, offsets)| {
            let point = |(dy, dx): (f64, f64)| {
                let lat: f64 = (lat + dy * spread).clamp(-90.0, 90.0);
                let turned = (lon + dx * spread / lat.to_radians().cos().max(0.02) + 180.0).rem_euclid(360.0);
                Point { lat, lon: turned - 180.0 }
            };
            offsets.into_iter().map(point).collect()
        },
    )
}

fn decays() -> impl Strategy<Value = Decay> {
    let radius = prop_oneof![Just(0.0), 1.0..60.0_f64, 100.0..3000.0_f64, Just(30_000.0)];
    radius.prop_flat_map(|radius| {
        prop_oneof![
            Just(Decay::Within(radius)),
            Just(Decay::Steps(vec![(radius, 1.0), (radius * 2.0 + 0.1, 0.68), (radius * 3.0 + 1.0, 0.22)])),
            Just(Decay::Steps((1..=5).map(|k| (radius + f64::from(k), 1.0 / f64::from(k))).collect())),
            Just(Decay::Steps((1..=12).map(|k| (radius + f64::from(k), 1.0 / f64::from(k))).collect())),
            Just(Decay::Gaussian { sigma: radius / 2.0 + 0.1, radius }),
            Just(Decay::Epanechnikov { radius: radius + 0.5 }),
            Just(Decay::any(radius, |km| 1.0 / (1.0 + km))),
        ]
    })
}

fn amounts(places: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(prop_oneof![Just(0.0), (1..5000_u32).prop_map(f64::from)], places)
}

#[derive(Debug, Clone)]
struct Country {
    demand: Vec<Point>,
    supply: Vec<Point>,
    people: Vec<f64>,
    hours: Vec<f64>,
}

fn countries() -> impl Strategy<Value = Country> {
    (points(120), points(25)).prop_flat_map(|(demand, supply)| {
        let (people, hours) = (amounts(demand.len()), amounts(supply.len()));
        (Just(demand), Just(supply), people, hours).prop_map(|(demand, supply, people, hours)| Country {
            demand,
            supply,
            people,
            hours,
        })
    })
}

fn near(country: &Country, usual: f64) -> Near {
    Near::new(&country.demand, &country.supply, usual).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_index_finds_what_looking_at_every_pair_finds(
        country in countries(),
        decay in decays(),
        detour in prop_oneof![Just(1.0), Just(1.3)],
        usual in prop_oneof![Just(1.0), Just(30.0), Just(5000.0)],
    ) {
        let Country { demand, supply, people, hours } = &country;
        let near = near(&country, usual).with_detour(detour).unwrap();
        let found = two_step(&near, &decay, people, hours).unwrap();
        close(&found.access, &pair_by_pair(demand, supply, detour, &decay, people, hours), 1e-9)?;
        let threads = Near::new(demand, supply, usual).unwrap().with_detour(detour).unwrap().with_threads(1);
        prop_assert_eq!(two_step(&threads, &decay, people, hours).unwrap(), found);
        // The same pairs given as costs.
        let mut pairs = Vec::new();
        near.each_pair(&decay, &mut |i, j, cost, _| pairs.push((i as u32, j as u32, cost)));
        let costs = Costs::new(demand.len(), supply.len(), pairs).unwrap();
        close(&two_step(&costs, &decay, people, hours).unwrap().access, &found_of(&near, &decay, people, hours), 1e-9)?;
    }

    #[test]
    fn who_is_on_a_threshold_is_in(
        lat in -80.0..80.0_f64,
        lon in -180.0..180.0_f64,
        people in 8..40_usize,
        km in prop_oneof![Just(0.0), 0.001..5.0_f64, 5.0..500.0_f64],
    ) {
        // People at the same distance to the last bit the yardstick has, in every direction.
        let site = Point { lat, lon };
        let ring: Vec<Point> = (0..people)
            .map(|k| {
                let turn = k as f64 / people as f64 * std::f64::consts::TAU;
                let reach = (km / EARTH_KM).to_degrees();
                let lat = (lat + reach * turn.sin()).clamp(-90.0, 90.0);
                Point { lat, lon: lon + reach * turn.cos() / lat.to_radians().cos().max(0.01) }
            })
            .collect();
        let people = vec![1.0; ring.len()];
        for home in &ring {
            let exact = home.km(site);
            for (radius, counted) in [(exact, true), (exact.next_down(), false)] {
                let near = Near::new(&ring, &[site], 30.0).unwrap();
                let decay = Decay::Within(radius);
                let wanted = ring.iter().filter(|home| home.km(site) <= radius).count();
                let found = near.to_supply(&decay, &people)[0];
                prop_assert_eq!(found as usize, wanted);
                prop_assert_eq!(decay.weight(exact) == 1.0, counted || exact == 0.0 && radius >= 0.0);
            }
        }
    }

    #[test]
    fn supply_is_conserved(country in countries(), decay in decays()) {
        let Country { people, hours, .. } = &country;
        let near = near(&country, 30.0);
        let crowd = near.to_supply(&decay, people);
        let reached: f64 = hours.iter().zip(&crowd).filter(|(_, crowd)| **crowd > 0.0).map(|(h, _)| h).sum();
        let handed_out =
            |found: &Access| found.access.iter().zip(people).map(|(access, people)| access * people).sum::<f64>();
        for found in [two_step(&near, &decay, people, hours), three_step(&near, &decay, people, hours)] {
            let sum = handed_out(&found.unwrap());
            prop_assert!((sum - reached).abs() <= 1e-9 * reached, "{} {}", sum, reached);
        }
        // Weights up to one lose supply or keep it.
        prop_assert!(handed_out(&modified(&near, &decay, people, hours).unwrap()) <= reached * (1.0 + 1e-9));
        let found = balanced(&near, &decay, people, hours).unwrap();
        let (access, ratio): (f64, f64) = (found.access.iter().sum(), found.ratio.iter().sum());
        prop_assert!((access - ratio).abs() <= 1e-9 * ratio, "{} {}", access, ratio);
    }

    #[test]
    fn access_is_linear_in_hours_and_falls_with_people(country in countries(), decay in decays(), more in 0..25_usize) {
        let Country { people, hours, .. } = &country;
        let near = near(&country, 30.0);
        let found = two_step(&near, &decay, people, hours).unwrap();
        let doubled: Vec<f64> = hours.iter().map(|h| 2.0 * h).collect();
        let extra: Vec<f64> = (0..hours.len()).map(|at| if at == more { 35.0 } else { 0.0 }).collect();
        let sum: Vec<f64> = hours.iter().zip(&extra).map(|(a, b)| a + b).collect();
        let layers = two_step_layers(&near, &decay, people, &[hours, &doubled, &extra, &sum]).unwrap();
        prop_assert_eq!(&layers[0], &found);
        for at in 0..people.len() {
            prop_assert_eq!(layers[1].access[at], 2.0 * found.access[at]);
            let both = layers[0].access[at] + layers[2].access[at];
            prop_assert!((layers[3].access[at] - both).abs() <= 1e-12 * both);
            prop_assert!(layers[3].access[at] >= found.access[at]);
        }
        let crowded: Vec<f64> = people.iter().map(|people| people + 10.0).collect();
        let less = two_step(&near, &decay, &crowded, hours).unwrap();
        for (less, before) in less.ratio.iter().zip(&found.ratio) {
            prop_assert!(less <= before || *before == 0.0);
        }
    }

    #[test]
    fn order_does_not_matter(country in countries(), decay in decays()) {
        let Country { demand, supply, people, hours } = &country;
        let found = two_step(&near(&country, 30.0), &decay, people, hours).unwrap();
        let turned = Country {
            demand: demand.iter().rev().copied().collect(),
            supply: supply.iter().rev().copied().collect(),
            people: people.iter().rev().copied().collect(),
            hours: hours.iter().rev().copied().collect(),
        };
        let mut other = two_step(&near(&turned, 30.0), &decay, &turned.people, &turned.hours).unwrap();
        other.access.reverse();
        other.ratio.reverse();
        close(&other.access, &found.access, 1e-12)?;
        close(&other.ratio, &found.ratio, 1e-12)?;
    }

    #[test]
    fn variable_catchments_are_the_same_costs_divided(
        country in countries(),
        decay in decays(),
        far in 0.5..3.0_f64,
    ) {
        let Country { demand, supply, people, hours } = &country;
        let factor = |at: usize| if at % 3 == 0 { far } else { 1.0 };
        let (homes, sites): (Vec<f64>, Vec<f64>) =
            ((0..demand.len()).map(factor).collect(), (0..supply.len()).map(factor).collect());
        let wide = |i: usize, j: usize, both: bool| {
            demand[i].km(supply[j]) / (if both { homes[i] } else { 1.0 } * sites[j])
        };
        for both in [false, true] {
            let mut stretched = near(&country, 30.0).with_supply_stretch(sites.clone()).unwrap();
            if both {
                stretched = stretched.with_demand_stretch(homes.clone()).unwrap();
            }
            let pairs = (0..demand.len()).flat_map(|i| (0..supply.len()).map(move |j| (i, j)));
            let pairs = pairs.map(|(i, j)| (i as u32, j as u32, wide(i, j, both)));
            let costs = Costs::new(demand.len(), supply.len(), pairs.collect::<Vec<_>>()).unwrap();
            let wanted = two_step(&costs, &decay, people, hours).unwrap();
            close(&two_step(&stretched, &decay, people, hours).unwrap().access, &wanted.access, 1e-9)?;
        }
    }

    #[test]
    fn nobody_gains_by_going_elsewhere(country in countries(), radius in 10.0..20_000.0_f64) {
        let Country { people, hours, .. } = &country;
        let near = near(&country, 30.0);
        let settings = raam::Settings { radius, gap: 1e-4, rounds: 30_000, ..raam::Settings::default() };
        let found = raam::equilibrium(&near, people, hours, settings).unwrap();
        prop_assert!(found.gap <= 1e-4, "{} {}", found.gap, found.rounds);
        let served: f64 =
            people.iter().zip(&found.cost).filter(|(_, cost)| cost.is_some()).map(|(people, _)| people).sum();
        let load: f64 = found.load.iter().sum();
        prop_assert!((load - served).abs() <= 1e-9 * served, "{} {}", load, served);
    }
}

fn found_of(near: &Near, decay: &Decay, people: &[f64], hours: &[f64]) -> Vec<f64> {
    two_step(near, decay, people, hours).unwrap().access
}

#[test]
fn what_cannot_be_computed_is_told() {
    let home = [Point { lat: 50.0, lon: 19.0 }];
    assert!(Near::new(&[Point { lat: 190.0, lon: 0.0 }], &home, 30.0).is_err());
    assert!(Near::new(&home, &[Point { lat: 0.0, lon: f64::NAN }], 30.0).is_err());
    let near = Near::new(&home, &home, 30.0).unwrap();
    let told = |decay: Decay, people: &[f64], hours: &[f64]| {
        two_step(&near, &decay, people, hours).unwrap_err().to_string()
    };
    let within = || Decay::Within(30.0);
    assert_eq!(told(within(), &[-1.0], &[1.0]), "population row 0 is not a number in its range");
    assert_eq!(told(within(), &[1.0], &[f64::NAN]), "supply row 0 is not a number in its range");
    assert_eq!(told(within(), &[1.0, 2.0], &[1.0]), "2 values where there are 1 places");
    assert_eq!(
        told(Decay::Steps(vec![(20.0, 1.0), (10.0, 0.5)]), &[1.0], &[1.0]),
        "each zone is wider than the one before"
    );
    assert_eq!(told(Decay::Gaussian { sigma: 0.0, radius: 30.0 }, &[1.0], &[1.0]), "sigma is above 0");
    let pairs =
        |pairs: &[(u32, u32, f64)]| Costs::new(2, 2, pairs.iter().copied()).err().unwrap().to_string();
    assert_eq!(pairs(&[(0, 0, -1.0)]), "cost row 0 is not a number in its range");
    assert_eq!(pairs(&[(0, 0, 1.0), (0, 2, 1.0)]), "pair 1 names a place that does not exist");
    assert_eq!(pairs(&[(0, 0, 1.0), (1, 0, 1.0), (0, 0, 2.0)]), "pair 2 was already given as pair 0");
}

#[test]
fn nobody_and_nothing_give_nothing() {
    let home = [Point { lat: 50.0, lon: 19.0 }];
    let near = Near::new(&home, &home, 30.0).unwrap();
    let found = two_step(&near, &Decay::Within(30.0), &[0.0], &[5.0]).unwrap();
    assert_eq!((found.access, found.ratio), (vec![0.0], vec![0.0]));
    let found = two_step(&near, &Decay::Within(30.0), &[10.0], &[0.0]).unwrap();
    assert_eq!(found.access, [0.0]);
    let nowhere = Near::new(&[], &[], 30.0).unwrap();
    assert_eq!(two_step(&nowhere, &Decay::Within(30.0), &[], &[]).unwrap().access, []);
    let settings = raam::Settings::default();
    assert_eq!(raam::equilibrium(&near, &[10.0], &[0.0], settings).unwrap().cost, [None]);
    assert_eq!(raam::equilibrium(&near, &[0.0], &[5.0], settings).unwrap().cost, [Some(0.0)]);
}

#[test]
fn threads_change_nothing() {
    let spread = |places: usize, step: f64| -> Vec<Point> {
        let at = |k: usize| (k as f64 * step).fract();
        (0..places).map(|k| Point { lat: 49.0 + 5.0 * at(k), lon: 14.0 + 9.0 * at(k * k % 9973) }).collect()
    };
    let (demand, supply) = (spread(5000, 0.618_034), spread(1000, 0.414_213));
    let people: Vec<f64> = (0..5000).map(|k| f64::from(k % 97)).collect();
    let hours: Vec<f64> = (0..1000).map(|k| f64::from(k % 13)).collect();
    let decay = Decay::Gaussian { sigma: 15.0, radius: 30.0 };
    let with = |threads: usize| {
        let near = Near::new(&demand, &supply, 30.0).unwrap().with_threads(threads);
        two_step(&near, &decay, &people, &hours).unwrap()
    };
    let alone = with(1);
    assert!(alone.access.iter().filter(|access| **access > 0.0).count() > 4000);
    assert_eq!(with(2), alone);
    assert_eq!(with(5), alone);
    close(&alone.access, &pair_by_pair(&demand, &supply, 1.0, &decay, &people, &hours), 1e-9).unwrap();
}
