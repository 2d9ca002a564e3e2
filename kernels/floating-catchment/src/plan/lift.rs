//! Hours for whoever has least: max-min access.

use std::{cmp::Ordering, collections::BinaryHeap};

use super::{Settings, Watch, gains::Side, game, gap};
use crate::{Decay, Problem, Reach, catchment::amounts};

/// How hours at candidate sites lift the access of places: `access = today + Σ share × hours`, the share of a pair being
/// its weight over the crowd around the site, as in [`crate::two_step`].
///
/// ```
/// use floating_catchment::{Costs, Decay, plan::{Lift, Settings}};
/// // Two villages of 1,000 with a site each, one of which has 10 hours already; 30 hours are to be given.
/// let minutes = Costs::new(2, 2, [(0, 0, 5.0), (1, 1, 5.0)])?;
/// let lift = Lift::new(&minutes, &Decay::Within(30.0), &[1000.0; 2], &[0.01, 0.0], &[true; 2], &[f64::INFINITY; 2])?;
/// let found = lift.spread(30.0, Settings::default(), &mut |_| std::ops::ControlFlow::Continue(()));
/// assert!((found.value - 0.02).abs() < 1e-5 && found.bound >= found.value);
/// assert!((found.hours[1] - 20.0).abs() < 0.01);
/// # Ok::<(), floating_catchment::Problem>(())
/// ```
#[derive(Clone, Debug)]
pub struct Lift {
    /// Numbers of the places that are lifted: those with people, that count, and that a site reaches.
    pub(super) places: Vec<usize>,
    pub(super) today: Vec<f64>,
    pub(super) by_site: Side,
    pub(super) by_place: Side,
    /// Hours each site can take.
    pub(super) room: Vec<f64>,
    /// People of the lifted places over those of all: with these as prices every bound begins.
    pub(super) people: Vec<f64>,
    beyond: Vec<usize>,
}

/// Hours in any parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    pub hours: Vec<f64>,
    /// The access of the worst-off place that can be lifted.
    pub value: f64,
    /// No plan of the budget gives the worst-off more, in whole days neither.
    pub bound: f64,
}

/// Whole days.
#[derive(Clone, Debug, PartialEq)]
pub struct Days {
    pub days: Vec<u32>,
    pub value: f64,
    pub bound: f64,
}

impl Spread {
    pub fn gap(&self) -> f64 {
        gap(self.value, self.bound)
    }
}

impl Days {
    pub fn gap(&self) -> f64 {
        gap(self.value, self.bound)
    }
}

impl Lift {
    /// `people` are the crowd that shares hours; `today` is their access now, `told` which places count for the worst-off,
    /// `room` how many hours each site can take at most (`f64::INFINITY` for any).
    pub fn new(
        reach: &impl Reach,
        decay: &Decay,
        people: &[f64],
        today: &[f64],
        told: &[bool],
        room: &[f64],
    ) -> Result<Lift, Problem> {
        decay.check()?;
        amounts("population", people, reach.demand_len())?;
        let crowd = reach.to_supply(decay, people);
        let mut shares = Vec::new();
        reach.each_pair(decay, &mut |place, site, _, weight| {
            if crowd.get(site).is_some_and(|crowd| *crowd > 0.0) {
                shares.push((place as u32, site as u32, weight / crowd[site]));
            }
        });
        Lift::of(shares, people, today, told, room)
    }

    /// From shares that were computed elsewhere, as triples of place, site and what an hour at the site gives each person
    /// of the place.
    pub fn of(
        shares: impl IntoIterator<Item = (u32, u32, f64)>,
        people: &[f64],
        today: &[f64],
        told: &[bool],
        room: &[f64],
    ) -> Result<Lift, Problem> {
        let places = people.len();
        amounts("population", people, places)?;
        amounts("today", today, places)?;
        if told.len() != places {
            return Err(Problem::Length { wanted: places, found: told.len() });
        }
        if let Some(row) = room.iter().position(|hours| hours.is_nan() || *hours < 0.0) {
            return Err(Problem::Value { what: "room", row });
        }
        let counts = |place: usize| told[place] && people[place] > 0.0;
        let mut pairs = Vec::new();
        for (row, (place, site, share)) in shares.into_iter().enumerate() {
            let (at, by) = (place as usize, site as usize);
            if at >= places || by >= room.len() {
                return Err(Problem::Unknown { row });
            }
            if !(share >= 0.0 && share.is_finite()) {
                return Err(Problem::Value { what: "share", row });
            }
            if counts(at) && share > 0.0 && room[by] > 0.0 {
                pairs.push((place, site, share));
            }
        }
        if u32::try_from(pairs.len()).is_err() {
            return Err(Problem::TooMany);
        }
        let mut reached = vec![false; places];
        pairs.iter().for_each(|(place, ..)| reached[*place as usize] = true);
        let lifted: Vec<usize> = (0..places).filter(|place| reached[*place]).collect();
        let beyond = (0..places).filter(|place| counts(*place) && !reached[*place]).collect();
        let mut number = vec![0_u32; places];
        lifted.iter().enumerate().for_each(|(at, place)| number[*place] = at as u32);
        pairs.iter_mut().for_each(|(place, ..)| *place = number[*place as usize]);
        pairs.sort_unstable_by_key(|(place, site, _)| (*place, *site));
        let by_place = Side::new(lifted.len(), &pairs);
        pairs.iter_mut().for_each(|(place, site, _)| std::mem::swap(place, site));
        pairs.sort_unstable_by_key(|(site, place, _)| (*site, *place));
        let all: f64 = lifted.iter().map(|place| people[*place]).sum();
        Ok(Lift {
            today: lifted.iter().map(|place| today[*place]).collect(),
            people: lifted.iter().map(|place| people[*place] / all).collect(),
            places: lifted,
            by_site: Side::new(room.len(), &pairs),
            by_place,
            room: room.to_vec(),
            beyond,
        })
    }

    /// Places that count and that no site reaches: no plan can lift them.
    pub fn beyond(&self) -> &[usize] {
        &self.beyond
    }

    /// The least that any place of this list has today.
    pub fn least(&self) -> f64 {
        least(&self.today)
    }

    /// Sites that reach anybody, with room.
    fn useful(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.room.len()).filter(|site| !self.by_site.is_empty(*site))
    }

    /// The most that can be used of a budget; one that is no number buys nothing.
    pub(super) fn usable(&self, hours: f64) -> f64 {
        let hours = if hours.is_finite() { hours } else { 0.0 };
        hours.max(0.0).min(self.useful().map(|site| self.room[site]).sum())
    }

    /// For any prices of places that sum to one, no plan lifts the worst-off above the priced access of today and the best
    /// use of the hours at these prices. `worth` is what an hour at each site is worth.
    pub(super) fn bound(&self, prices: &[f64], worth: &[f64], hours: f64) -> f64 {
        let today: f64 = prices.iter().zip(&self.today).map(|(price, access)| price * access).sum();
        let mut best: Vec<(f64, f64)> = self.useful().map(|site| (worth[site], self.room[site])).collect();
        best.sort_unstable_by(|a, b| b.0.total_cmp(&a.0));
        let (mut left, mut gained) = (hours, 0.0);
        for (worth, room) in best {
            let taken = room.min(left);
            gained += worth * taken;
            left -= taken;
            if left <= 0.0 {
                break;
            }
        }
        today + gained
    }

    /// The bound at which prices are people: the mean that the hours would give if they could be spread at will.
    fn mean_bound(&self, hours: f64) -> f64 {
        let worth: Vec<f64> =
            (0..self.room.len()).map(|site| self.by_site.times(site, &self.people)).collect();
        self.bound(&self.people, &worth, hours)
    }

    /// Access of every lifted place with hours.
    pub(super) fn access(&self, hours: &[f64]) -> Vec<f64> {
        self.today.iter().enumerate().map(|(at, today)| today + self.by_place.times(at, hours)).collect()
    }

    /// The exact answer in any parts of hours, to the gap of the settings.
    pub fn spread(&self, hours: f64, settings: Settings, watch: &mut Watch<'_>) -> Spread {
        let hours = self.usable(hours);
        if self.places.is_empty() || hours <= 0.0 {
            let least = self.least();
            return Spread { hours: vec![0.0; self.room.len()], value: least, bound: least };
        }
        game::play(self, hours, settings, watch)
    }

    /// Whole days at once: each goes to whoever is worst off, to the site that does most for them and for others below
    /// the mean that the hours could give.
    pub fn greedy(&self, days: u32, unit: f64) -> Days {
        let bound = self.mean_bound(self.usable(f64::from(days) * unit));
        let mut dealt = Dealt::new(self, unit, vec![0; self.room.len()]);
        dealt.deal(days, bound);
        dealt.found(bound)
    }

    /// Whole days out of hours in any parts: rounded down, the rest dealt out like [`Lift::greedy`], then moved one by one
    /// while that lifts the worst-off. `rival` is a plan that is known; the better of the two comes back, with the
    /// bound of the hours.
    pub fn days(&self, days: u32, unit: f64, spread: &Spread, rival: &Days) -> Days {
        let whole = |hours: &f64| (hours / unit + 1e-9).floor().clamp(0.0, f64::from(days)) as u32;
        let mut rounded: Vec<u32> = spread.hours.iter().map(whole).collect();
        // What a thousandth of an hour too much would buy is not bought.
        let mut over = rounded.iter().sum::<u32>().saturating_sub(days);
        for held in rounded.iter_mut().rev() {
            let back = over.min(*held);
            (*held, over) = (*held - back, over - back);
        }
        let dealt_out: u32 = rounded.iter().sum();
        let plan = |start: Vec<u32>, more: u32| {
            let mut dealt = Dealt::new(self, unit, start);
            dealt.deal(more, spread.bound);
            dealt.move_all(2 * days as usize + 100);
            dealt.found(spread.bound)
        };
        let (rounded, moved) = (plan(rounded, days - dealt_out), plan(rival.days.clone(), 0));
        let best = if rounded.value >= moved.value { rounded } else { moved };
        if best.value >= rival.value {
            best
        } else {
            Days { bound: spread.bound.max(rival.value), ..rival.clone() }
        }
    }
}

pub(super) fn least(access: &[f64]) -> f64 {
    let least = access.iter().copied().fold(f64::INFINITY, f64::min);
    if least.is_finite() { least } else { 0.0 }
}

/// A place by its access: the worst-off comes first, of equals the one with more people.
#[derive(PartialEq)]
struct Low {
    access: f64,
    people: f64,
    place: usize,
}

impl Eq for Low {}
impl Ord for Low {
    fn cmp(&self, other: &Low) -> Ordering {
        let by_access = other.access.total_cmp(&self.access);
        by_access.then(self.people.total_cmp(&other.people)).then(other.place.cmp(&self.place))
    }
}
impl PartialOrd for Low {
    fn partial_cmp(&self, other: &Low) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Days that were dealt out, and what they give.
struct Dealt<'a> {
    lift: &'a Lift,
    unit: f64,
    days: Vec<u32>,
    access: Vec<f64>,
}

impl<'a> Dealt<'a> {
    fn new(lift: &'a Lift, unit: f64, days: Vec<u32>) -> Dealt<'a> {
        let hours: Vec<f64> = days.iter().map(|days| f64::from(*days) * unit).collect();
        Dealt { lift, unit, access: lift.access(&hours), days }
    }

    fn found(self, bound: f64) -> Days {
        let value = least(&self.access);
        Days { days: self.days, value, bound: bound.max(value) }
    }

    fn has_room(&self, site: usize) -> bool {
        (f64::from(self.days[site]) + 1.0) * self.unit <= self.lift.room[site] * (1.0 + 1e-12)
    }

    fn put(&mut self, site: usize, days: i32) {
        self.days[site] = self.days[site].saturating_add_signed(days);
        for (place, share) in self.lift.by_site.row(site) {
            self.access[place] += share * self.unit * f64::from(days);
        }
    }

    fn deal(&mut self, days: u32, level: f64) {
        let lift = self.lift;
        let low = |place: usize, access: f64| Low { access, people: lift.people[place], place };
        let all = self.access.iter().enumerate();
        let mut heap: BinaryHeap<Low> = all.map(|(place, access)| low(place, *access)).collect();
        let mut left = days;
        while left > 0 {
            let Some(Low { access, place, .. }) = heap.pop() else { break };
            if access < self.access[place] {
                heap.push(low(place, self.access[place]));
                continue;
            }
            let worth = |site: usize| -> f64 {
                lift.by_site
                    .row(site)
                    .map(|(other, share)| share * (level - self.access[other]).max(0.0))
                    .sum()
            };
            let sites = lift.by_place.row(place).filter(|(site, _)| self.has_room(*site));
            let best = sites
                .map(|(site, share)| (worth(site), share, site))
                .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then(b.2.cmp(&a.2)));
            // Whose sites are all full stays as they are, and the next has their turn.
            let Some((_, _, site)) = best else { continue };
            self.put(site, 1);
            heap.push(low(place, self.access[place]));
            left -= 1;
        }
    }

    /// Moves days, one at a time, to a site of the worst-off from wherever that leaves all others above them.
    fn move_all(&mut self, most: usize) {
        for _ in 0..most {
            let worst = self.access.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1));
            let Some((worst, low)) = worst.map(|(place, low)| (place, *low)) else { return };
            if !self.move_one(worst, low) {
                return;
            }
        }
    }

    fn move_one(&mut self, worst: usize, low: f64) -> bool {
        let lift = self.lift;
        let sites: Vec<usize> =
            lift.by_place.row(worst).map(|(site, _)| site).filter(|site| self.has_room(*site)).collect();
        for site in sites {
            self.put(site, 1);
            // Whoever gives must stay above the worst-off of before, the worst-off themselves too.
            let after = |from: usize| {
                let left =
                    lift.by_site.row(from).map(|(place, share)| self.access[place] - share * self.unit);
                left.fold(f64::INFINITY, f64::min)
            };
            let giver = (0..self.days.len())
                .filter(|from| *from != site && self.days[*from] > 0)
                .map(|from| (after(from), from))
                .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
            match giver {
                Some((left, from)) if left > low * (1.0 + 1e-9) + f64::MIN_POSITIVE => {
                    self.put(from, -1);
                    return true;
                }
                _ => self.put(site, -1),
            }
        }
        false
    }
}
