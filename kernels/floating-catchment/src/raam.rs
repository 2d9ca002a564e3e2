//! Rational agent access (Saxon and Snow 2020): everybody goes where travel and crowding together cost least, knowing
//! that all others do the same.
//!
//! The cost of going from `i` to `j` is `c_ij / τ + D_j / (ρ S_j)`: travel in units of `τ`, crowding in units of the
//! country's mean, with `ρ = Σ people / Σ supply`. At the equilibrium nobody gains by going elsewhere. It is the least
//! point of a convex function, `Σ x_ij c_ij / τ + Σ D_j² / (2 ρ S_j)`, so how far a state is from it can be told for
//! certain: the gap to the bound that the state's own prices give.

use crate::{Decay, Problem, Reach, catchment::amounts};

/// What to compute.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Travel that weighs as much as a supply place crowded like the country's mean.
    pub tau: f64,
    /// Nobody goes further than this.
    pub radius: f64,
    /// Stop when the certified relative gap is not above this.
    pub gap: f64,
    /// Stop after so many rounds in any case.
    pub rounds: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { tau: 60.0, radius: f64::INFINITY, gap: 1e-6, rounds: 10_000 }
    }
}

/// Where everybody has settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Equilibrium {
    /// Per demand place what the best choice costs, without a unit; none where nothing can be reached. Less is better.
    pub cost: Vec<Option<f64>>,
    /// Per supply place how many people go there.
    pub load: Vec<f64>,
    /// Certified: the total cost is at most this share above the least possible.
    pub gap: f64,
    pub rounds: usize,
}

/// The choices of every demand place side by side.
struct Choices {
    starts: Vec<usize>,
    to: Vec<u32>,
    travel: Vec<f64>,
}

impl Choices {
    fn new(reach: &impl Reach, settings: &Settings, supply: &[f64]) -> Choices {
        let within = Decay::Within(settings.radius);
        let mut starts = vec![0_usize; reach.demand_len() + 1];
        let mut found: Vec<(u32, u32, f64)> = Vec::new();
        reach.each_pair(&within, &mut |from, to, cost, _| {
            if supply[to] > 0.0 {
                starts[from + 1] += 1;
                found.push((from as u32, to as u32, cost / settings.tau));
            }
        });
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let (mut to, mut travel) = (vec![0; found.len()], vec![0.0; found.len()]);
        for (from, site, cost) in found {
            let at = &mut next[from as usize];
            (to[*at], travel[*at]) = (site, cost);
            *at += 1;
        }
        Choices { starts, to, travel }
    }
}

/// The equilibrium, to a certified gap.
///
/// Place after place chooses anew, exactly, while all others stay; each such step lowers a convex function, so the rounds
/// lead to its least point.
///
/// ```
/// use floating_catchment::{Costs, raam};
/// // Two places between two clinics of one size: the crowd evens out.
/// let minutes = Costs::new(2, 2, [(0, 0, 0.0), (0, 1, 30.0), (1, 1, 0.0), (1, 0, 30.0)])?;
/// let found = raam::equilibrium(&minutes, &[900.0, 100.0], &[10.0, 10.0], raam::Settings::default())?;
/// assert!((found.load[0] - 625.0).abs() < 1.0 && found.gap <= 1e-6);
/// # Ok::<(), floating_catchment::Problem>(())
/// ```
pub fn equilibrium(
    reach: &impl Reach,
    people: &[f64],
    supply: &[f64],
    settings: Settings,
) -> Result<Equilibrium, Problem> {
    if !(settings.tau > 0.0 && settings.tau.is_finite()) {
        return Err(Problem::Decay("tau is above 0"));
    }
    Decay::Within(settings.radius).check()?;
    amounts("population", people, reach.demand_len())?;
    amounts("supply", supply, reach.supply_len())?;
    let choices = Choices::new(reach, &settings, supply);
    let (all, hours): (f64, f64) = (people.iter().sum(), supply.iter().sum());
    // Price of one more person at each supply place; without people or supply there is no crowding.
    let price: Vec<f64> =
        supply.iter().map(|s| if all > 0.0 && *s > 0.0 { hours / (all * s) } else { 0.0 }).collect();
    let flow = vec![0.0; choices.to.len()];
    let mut state = State {
        choices,
        people,
        price,
        load: vec![0.0; supply.len()],
        flow,
        settled: false,
        before: Vec::new(),
    };
    let (mut gap, mut rounds) = (f64::INFINITY, 0);
    while gap > settings.gap && rounds < settings.rounds {
        let forward = rounds % 2 == 0;
        for step in 0..people.len() {
            state.choose(if forward { step } else { people.len() - 1 - step });
        }
        rounds += 1;
        state.settled = true;
        gap = state.gap();
    }
    Ok(Equilibrium { cost: state.best().collect(), load: state.load, gap, rounds })
}

struct State<'a> {
    choices: Choices,
    people: &'a [f64],
    price: Vec<f64>,
    load: Vec<f64>,
    flow: Vec<f64>,
    /// Everybody has chosen once.
    settled: bool,
    /// The flows of the place that chooses, before it does.
    before: Vec<f64>,
}

/// How far a step goes, in units of the way to its best point; below 2, where the cost would be the old one again.
const OVER: f64 = 1.7;

impl State<'_> {
    fn span(&self, place: usize) -> std::ops::Range<usize> {
        self.choices.starts[place]..self.choices.starts[place + 1]
    }

    /// One place's people divide themselves anew so that all choices taken cost the same, the others more.
    fn choose(&mut self, place: usize) {
        let (span, people) = (self.span(place), self.people[place]);
        if span.is_empty() || people == 0.0 {
            return;
        }
        let (to, travel) = (&self.choices.to[span.clone()], &self.choices.travel[span.clone()]);
        let flow = &mut self.flow[span];
        self.before.clear();
        self.before.extend_from_slice(flow);
        for (flow, to) in flow.iter_mut().zip(to) {
            if *flow != 0.0 {
                self.load[*to as usize] -= *flow;
                *flow = 0.0;
            }
        }
        let cost = |at: usize| travel[at] + self.load[to[at] as usize] * self.price[to[at] as usize];
        // Choices are opened from the cheapest on until the level does not reach the next.
        let (mut room, mut weighted, mut level, mut last) = (0.0, 0.0, f64::INFINITY, f64::NEG_INFINITY);
        loop {
            let mut next = f64::INFINITY;
            for at in 0..to.len() {
                let cost = cost(at);
                if cost > last && cost < next {
                    next = cost;
                }
            }
            if next >= level || next == f64::INFINITY {
                break;
            }
            for at in 0..to.len() {
                if cost(at) == next {
                    let size = 1.0 / self.price[to[at] as usize];
                    room += size;
                    weighted += size * next;
                }
            }
            last = next;
            level = (people + weighted) / room;
        }
        let (mut left, mut first) = (people, None);
        for (at, flow) in flow.iter_mut().enumerate() {
            let cost = cost(at);
            if cost <= last {
                *flow = ((level - cost) / self.price[to[at] as usize]).min(left).max(0.0);
                left -= *flow;
                first = first.or(Some(at));
            }
        }
        // What rounding left over goes to the first.
        if let Some(first) = first {
            flow[first] += left;
        }
        // On the way from the old flows to the new the cost falls, and beyond the new it stays below the old as far again.
        // Going most of that way too carries a change across the country in far fewer rounds.
        if self.settled {
            let mut stride = OVER;
            for (new, old) in flow.iter().zip(&self.before) {
                if new < old {
                    stride = stride.min(old / (old - new));
                }
            }
            for (new, old) in flow.iter_mut().zip(&self.before) {
                *new = (old + stride * (*new - old)).max(0.0);
            }
        }
        for (flow, to) in flow.iter().zip(to).filter(|(flow, _)| **flow != 0.0) {
            self.load[*to as usize] += flow;
        }
    }

    /// What the best choice costs now.
    fn best(&self) -> impl Iterator<Item = Option<f64>> {
        (0..self.people.len()).map(|place| {
            let costs = self.span(place).map(|at| self.cost(at));
            costs.fold(None, |least: Option<f64>, cost| Some(least.map_or(cost, |least| least.min(cost))))
        })
    }

    fn cost(&self, at: usize) -> f64 {
        let to = self.choices.to[at] as usize;
        self.choices.travel[at] + self.load[to] * self.price[to]
    }

    /// What all would save by going to the best place at today's prices is the distance to the bound.
    fn gap(&self) -> f64 {
        let (mut saved, mut total) = (0.0, 0.0);
        for (place, best) in self.best().enumerate() {
            for at in self.span(place) {
                if self.flow[at] > 0.0 {
                    saved += self.flow[at] * (self.cost(at) - best.unwrap_or(0.0));
                    total += self.flow[at] * self.choices.travel[at];
                }
            }
        }
        total +=
            self.load.iter().zip(&self.price).map(|(load, price)| load * load * price / 2.0).sum::<f64>();
        if saved <= 0.0 { 0.0 } else { saved / total }
    }
}
