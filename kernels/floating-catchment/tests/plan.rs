//! Plans against every plan there is, on small instances, and what must hold on any.

use std::ops::ControlFlow;

use floating_catchment::{
    Costs, Decay, Near, Point, Problem, Reach,
    plan::{Gains, Lift, Report, Settings, best, gap},
    two_step,
};
use proptest::prelude::*;

fn on(_: Report) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Places, sites, minutes of pairs, people, hours today, budget.
#[derive(Clone, Debug)]
struct Land {
    costs: Vec<(u32, u32, f64)>,
    people: Vec<f64>,
    sites: usize,
    today: Vec<f64>,
    budget: usize,
}

impl Land {
    fn reach(&self) -> Costs {
        Costs::new(self.people.len(), self.sites, self.costs.iter().copied()).unwrap()
    }

    fn minutes(&self, place: usize, site: usize) -> f64 {
        let found = self.costs.iter().find(|pair| (pair.0 as usize, pair.1 as usize) == (place, site));
        found.map_or(f64::INFINITY, |pair| pair.2)
    }

    /// Every choice of at most so many sites.
    fn choices(&self) -> Vec<Vec<usize>> {
        let all = 0_u32..1 << self.sites;
        let few = all.filter(|set| set.count_ones() as usize <= self.budget);
        few.map(|set| (0..self.sites).filter(|site| set >> site & 1 == 1).collect()).collect()
    }

    /// Every way to deal out exactly so many days.
    fn deals(&self, days: u32) -> Vec<Vec<u32>> {
        fn more(sites: usize, days: u32, start: &mut Vec<u32>, all: &mut Vec<Vec<u32>>) {
            if sites == 1 {
                start.push(days);
                all.push(start.clone());
                start.pop();
                return;
            }
            for here in 0..=days {
                start.push(here);
                more(sites - 1, days - here, start, all);
                start.pop();
            }
        }
        let mut all = Vec::new();
        if self.sites > 0 {
            more(self.sites, days, &mut Vec::new(), &mut all);
        }
        all
    }
}

fn lands(places: usize, sites: usize) -> impl Strategy<Value = Land> {
    (1..places, 0..sites).prop_flat_map(|(places, sites)| {
        let minutes = prop::collection::vec(prop::option::weighted(0.7, 0.0..60.0_f64), places * sites);
        let people = prop::collection::vec(prop_oneof![Just(0.0), 1.0..5_000.0_f64], places);
        let today = prop::collection::vec(prop_oneof![Just(0.0), 0.0..1.0_f64], places);
        (minutes, people, today, 0..5_usize).prop_map(move |(minutes, people, today, budget)| {
            let pairs = (0..places).flat_map(|place| (0..sites).map(move |site| (place, site)));
            let costs = pairs.zip(minutes).filter_map(|((place, site), minutes)| {
                minutes.map(|minutes| (place as u32, site as u32, minutes))
            });
            Land { costs: costs.collect(), people, sites, today, budget }
        })
    })
}

fn zones() -> Decay {
    Decay::Steps(vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)])
}

proptest! {
    #[test]
    fn no_choice_reaches_more_than_the_bound(land in lands(9, 8)) {
        let decay = Decay::Within(30.0);
        let today: Vec<f64> = land.today.iter().map(|today| if *today > 0.7 { 1.0 } else { 0.0 }).collect();
        let gains = Gains::cover(&land.reach(), &decay, &land.people, &today).unwrap();
        let reached = |sites: &[usize]| -> f64 {
            let open = |place: &usize| sites.iter().any(|site| land.minutes(*place, *site) <= 30.0);
            let new = (0..land.people.len()).filter(|place| today[*place] == 0.0).filter(open);
            new.map(|place| land.people[place]).sum()
        };
        against_all(&land, &gains, &reached)?;
    }

    #[test]
    fn no_choice_spares_more_distance_than_the_bound(land in lands(9, 8)) {
        let today: Vec<f64> = land.today.iter().map(|today| if *today > 0.5 { f64::INFINITY } else { 80.0 * today }).collect();
        let gains = Gains::distance(&land.reach(), 50.0, &land.people, &today).unwrap();
        let spared = |sites: &[usize]| -> f64 {
            let each = (0..land.people.len()).map(|place| {
                let had = today[place].min(50.0);
                let has = sites.iter().map(|site| land.minutes(place, *site)).fold(had, f64::min);
                land.people[place] * (had - has)
            });
            each.sum()
        };
        against_all(&land, &gains, &spared)?;
    }

    #[test]
    fn no_days_lift_the_worst_off_above_the_bound(land in lands(6, 4)) {
        let (reach, unit, days) = (land.reach(), 8.0, land.budget as u32);
        let told: Vec<bool> = (0..land.people.len()).map(|place| place % 4 != 3).collect();
        let today: Vec<f64> = land.today.iter().map(|today| today / 100.0).collect();
        let room = vec![f64::INFINITY; land.sites];
        let lift = Lift::new(&reach, &zones(), &land.people, &today, &told, &room).unwrap();
        // Counted another way than the crate plans: by the whole method, once for every plan.
        let worst = |hours: &[f64]| -> f64 {
            let given = two_step(&reach, &zones(), &land.people, hours).unwrap().access;
            let lifted = (0..told.len()).filter(|place| told[*place] && land.people[*place] > 0.0);
            let lifted = lifted.filter(|place| !lift.beyond().contains(place));
            let least = lifted.map(|place| today[place] + given[place]).fold(f64::INFINITY, f64::min);
            if least.is_finite() { least } else { 0.0 }
        };
        let whole = |days: &[u32]| worst(&days.iter().map(|days| f64::from(*days) * unit).collect::<Vec<_>>());
        let best = land.deals(days).iter().map(|deal| whole(deal)).fold(0.0, f64::max);
        let slack = 1e-9 * best;
        let greedy = lift.greedy(days, unit);
        let settings = Settings { gap: 1e-6, rounds: 40_000 };
        let spread = lift.spread(f64::from(days) * unit, settings, &mut on);
        let planned = lift.days(days, unit, &spread, &greedy);
        for found in [&greedy, &planned] {
            prop_assert!(found.days.iter().sum::<u32>() <= days);
            prop_assert!((whole(&found.days) - found.value).abs() <= slack, "{} {}", whole(&found.days), found.value);
            prop_assert!(found.value <= best + slack && best <= found.bound + slack, "{best} {found:?}");
        }
        prop_assert!(planned.value >= greedy.value);
        // In parts of hours the answer is exact: it and its bound meet.
        prop_assert!((worst(&spread.hours) - spread.value).abs() <= slack + 1e-12);
        prop_assert!(spread.hours.iter().sum::<f64>() <= f64::from(days) * unit * (1.0 + 1e-9));
        prop_assert!(spread.value + 1e-15 >= best * (1.0 - 2e-6) && spread.gap() <= 1e-6, "{best} {spread:?}");
    }

    #[test]
    fn rooms_take_no_more_than_they_hold(land in lands(6, 4), full in 0.0..3.0_f64) {
        let reach = land.reach();
        let told = vec![true; land.people.len()];
        let today = vec![0.0; land.people.len()];
        let room: Vec<f64> = (0..land.sites).map(|site| 8.0 * full * site as f64).collect();
        let lift = Lift::new(&reach, &zones(), &land.people, &today, &told, &room).unwrap();
        let (days, unit) = (4 * land.budget as u32, 8.0);
        let settings = Settings { gap: 1e-5, rounds: 40_000 };
        let spread = lift.spread(f64::from(days) * unit, settings, &mut on);
        let greedy = lift.greedy(days, unit);
        let planned = lift.days(days, unit, &spread, &greedy);
        prop_assert!(spread.gap() <= 1e-5, "{spread:?}");
        for (site, room) in room.iter().enumerate() {
            prop_assert!(spread.hours[site] <= room + 1e-9);
            prop_assert!(f64::from(greedy.days[site].max(planned.days[site])) * unit <= room + 1e-9);
        }
        prop_assert!(planned.value <= spread.bound * (1.0 + 1e-9));
    }
}

/// Greedy and improved choices stand between their own count, the best of all choices and their bound.
fn against_all(land: &Land, gains: &Gains, count: &dyn Fn(&[usize]) -> f64) -> Result<(), TestCaseError> {
    let most = land.choices().iter().map(|sites| count(sites)).fold(0.0, f64::max);
    let slack = 1e-9 * most;
    let first = best::greedy(gains, land.budget);
    let settings = Settings { gap: 0.0, rounds: 400 };
    let better = best::improve(gains, land.budget, first.clone(), settings, &mut on);
    for found in [&first, &better] {
        prop_assert!(found.sites.len() <= land.budget);
        prop_assert!((count(&found.sites) - found.value).abs() <= slack);
        prop_assert!(found.value <= most + slack && most <= found.bound + slack, "{most} {found:?}");
    }
    prop_assert!(first.value >= (1.0 - (-1.0_f64).exp()) * most - slack);
    prop_assert!(better.value >= first.value - slack && better.bound <= first.bound + slack);
    Ok(())
}

#[test]
fn swapping_finds_what_greed_misses() {
    // The site in the middle serves most, but two beside it serve all.
    let pairs = [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (3, 2)];
    let people = [4.0, 5.0, 5.0, 4.0];
    let reach = Costs::new(4, 3, pairs.iter().map(|(place, site)| (*place, *site, 1.0))).unwrap();
    let gains = Gains::cover(&reach, &Decay::Within(5.0), &people, &[0.0; 4]).unwrap();
    let greedy = best::greedy(&gains, 2);
    assert_eq!((greedy.sites.as_slice(), greedy.value), ([0, 1].as_slice(), 14.0));
    let better = best::improve(&gains, 2, greedy, Settings::default(), &mut on);
    assert_eq!((better.sites, better.value), (vec![0, 2], 18.0));
    assert_eq!(better.bound, 18.0);
}

#[test]
fn a_search_that_is_stopped_still_has_a_bound() {
    let at = |k: usize, step: f64| (k as f64 * step).fract();
    let point = |k: usize| Point { lat: 49.5 + 4.0 * at(k, 0.618_034), lon: 15.0 + 8.0 * at(k, 0.414_214) };
    let points: Vec<Point> = (0..300).map(point).collect();
    let people: Vec<f64> = (0..300).map(|k| 500.0 + 9_000.0 * at(k * k, 0.732_051)).collect();
    let near = Near::new(&points, &points, 60.0).unwrap();
    let gains = Gains::distance(&near, 120.0, &people, &[f64::INFINITY; 300]).unwrap();
    let greedy = best::greedy(&gains, 12);
    let mut heard = Vec::new();
    let stopped =
        best::improve(&gains, 12, greedy.clone(), Settings { gap: 0.0, rounds: 500 }, &mut |report| {
            heard.push(report);
            if heard.len() == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    assert_eq!(heard.len(), 3);
    let all = best::improve(&gains, 12, greedy.clone(), Settings { gap: 0.0, rounds: 500 }, &mut on);
    assert!(greedy.value <= stopped.value && stopped.value <= all.value && all.value <= all.bound);
    assert!(all.bound <= stopped.bound && stopped.bound <= greedy.bound);
    assert!(all.gap() < 0.02, "{}", all.gap());
    let lift = Lift::new(&near, &zones(), &people, &[0.0; 300], &[true; 300], &[f64::INFINITY; 300]).unwrap();
    let mut looks = 0;
    let spread = lift.spread(2_000.0, Settings { gap: 0.0, rounds: 4_000 }, &mut |_| {
        looks += 1;
        if looks == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(looks == 2 && spread.value > 0.0 && spread.value <= spread.bound);
    let whole = lift.spread(2_000.0, Settings::default(), &mut on);
    assert!(whole.gap() <= 1e-4 && whole.value >= spread.value && whole.bound <= spread.bound);
    // The smaller the parts, the nearer whole ones come to the bound.
    let gap_of = |days: u32, unit: f64| {
        let greedy = lift.greedy(days, unit);
        let planned = lift.days(days, unit, &whole, &greedy);
        assert!(planned.value >= greedy.value && planned.value <= planned.bound);
        planned.gap()
    };
    assert!(gap_of(8_000, 0.25) < 0.05 && gap_of(8_000, 0.25) < gap_of(250, 8.0));
}

#[test]
fn nothing_to_choose_from_and_nothing_to_give() {
    let reach = Costs::new(2, 0, []).unwrap();
    let gains = Gains::cover(&reach, &Decay::Within(5.0), &[10.0, 20.0], &[0.0; 2]).unwrap();
    for budget in [0, 3, usize::MAX] {
        let found = best::greedy(&gains, budget);
        assert_eq!((found.sites.len(), found.value, found.bound), (0, 0.0, 0.0));
        let same = best::improve(&gains, budget, found.clone(), Settings::default(), &mut on);
        assert_eq!(same, found);
    }
    let lift = Lift::new(&reach, &zones(), &[10.0, 20.0], &[0.1; 2], &[true; 2], &[]).unwrap();
    assert_eq!(lift.beyond(), [0, 1]);
    assert_eq!(
        (lift.spread(80.0, Settings::default(), &mut on).value, lift.greedy(10, 8.0).days),
        (0.0, vec![])
    );
    // More than anybody can use: every site that gains anything, and nobody gains more.
    let reach = Costs::new(2, 2, [(0, 0, 1.0), (1, 0, 2.0), (1, 1, 3.0)]).unwrap();
    let gains = Gains::cover(&reach, &Decay::Within(5.0), &[10.0, 20.0], &[0.0; 2]).unwrap();
    let found = best::greedy(&gains, 1_000_000);
    assert_eq!((found.sites.as_slice(), found.value, found.bound), ([0].as_slice(), 30.0, 30.0));
    let lift =
        Lift::new(&reach, &zones(), &[10.0, 20.0], &[0.0; 2], &[true; 2], &[f64::INFINITY; 2]).unwrap();
    for nothing in [0.0, -5.0, f64::NAN, f64::INFINITY] {
        let spread = lift.spread(nothing, Settings::default(), &mut on);
        assert_eq!((spread.value, spread.bound, spread.hours), (0.0, 0.0, vec![0.0; 2]));
    }
    // Nobody lives there: nothing to gain, and no division by nobody.
    let gains = Gains::cover(&reach, &Decay::Within(5.0), &[0.0; 2], &[0.0; 2]).unwrap();
    assert_eq!((gains.pairs(), best::greedy(&gains, 1).sites), (0, vec![]));
    let lift = Lift::new(&reach, &zones(), &[0.0; 2], &[0.0; 2], &[true; 2], &[f64::INFINITY; 2]).unwrap();
    assert_eq!(lift.spread(8.0, Settings::default(), &mut on).value, 0.0);
    assert_eq!((gap(0.0, 0.0), gap(1.0, 2.0)), (0.0, 0.5));
}

#[test]
fn what_cannot_be_planned_with_is_told() {
    let reach = Costs::new(1, 1, [(0, 0, 1.0)]).unwrap();
    let within = Decay::Within(5.0);
    let told = |problem: Problem| problem.to_string();
    let cover = |people: f64, today: f64| Gains::cover(&reach, &within, &[people], &[today]).unwrap_err();
    assert_eq!(told(cover(f64::NAN, 0.0)), "population row 0 is not a number in its range");
    assert_eq!(told(cover(1.0, f64::NAN)), "today row 0 is not a number in its range");
    assert!(Gains::distance(&reach, f64::INFINITY, &[1.0], &[1.0]).is_err());
    assert!(Gains::new(1, 1, [(0, 0, f64::NAN)]).is_err());
    assert_eq!(
        told(Gains::new(1, 1, [(0, 3, 1.0)]).unwrap_err()),
        "pair 0 names a place that does not exist"
    );
    let lift = |today: f64, room: f64| {
        Lift::new(&reach, &within, &[1.0], &[today], &[true], &[room]).unwrap_err().to_string()
    };
    assert_eq!(lift(f64::NAN, 1.0), "today row 0 is not a number in its range");
    assert_eq!(lift(0.0, f64::NAN), "room row 0 is not a number in its range");
    assert_eq!(lift(0.0, -1.0), "room row 0 is not a number in its range");
    assert_eq!(reach.supply_len(), 1);
}
