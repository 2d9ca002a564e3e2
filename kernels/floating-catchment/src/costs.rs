//! Travel costs given pair by pair, as from a routing service. Only pairs that were given exist.

use fearless_simd::{Level, Select, Simd, dispatch, f64x8, prelude::*};

use crate::{
    Decay, Problem, Reach,
    lanes::{Curve, Eight, LANES, LEAST_EXPONENT, Zones},
    share,
};

/// A sparse matrix of costs, sorted by supply place.
///
/// ```
/// use floating_catchment::{Costs, Decay, two_step};
/// let minutes = Costs::new(2, 1, [(0, 0, 12.0), (1, 0, 30.0)])?;
/// let found = two_step(&minutes, &Decay::Within(30.0), &[600.0, 400.0], &[20.0])?;
/// assert_eq!(found.access, [0.02, 0.02]);
/// # Ok::<(), floating_catchment::Problem>(())
/// ```
pub struct Costs {
    demand: usize,
    /// Where the pairs of each supply place begin, and the end of the last.
    starts: Vec<usize>,
    who: Vec<u32>,
    cost: Vec<f64>,
    threads: usize,
    level: Level,
}

/// Partial sums of the second step, always as many, so that a result does not depend on the number of threads.
const PARTS: usize = 2;

impl Costs {
    /// From triples of demand place, supply place and cost, in any order.
    pub fn new(
        demand: usize,
        supply: usize,
        pairs: impl IntoIterator<Item = (u32, u32, f64)>,
    ) -> Result<Costs, Problem> {
        let mut given = Vec::new();
        let mut starts = vec![0_usize; supply + 1];
        for (row, (from, to, cost)) in pairs.into_iter().enumerate() {
            if from as usize >= demand || to as usize >= supply {
                return Err(Problem::Unknown { row });
            }
            if !(cost >= 0.0 && cost.is_finite()) {
                return Err(Problem::Value { what: "cost", row });
            }
            starts[to as usize + 1] += 1;
            given.push((from, to, cost));
        }
        for at in 0..supply {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut rows = vec![0_u32; given.len()];
        if u32::try_from(given.len()).is_err() {
            return Err(Problem::TooMany);
        }
        for (row, (_, to, _)) in given.iter().enumerate() {
            rows[next[*to as usize]] = row as u32;
            next[*to as usize] += 1;
        }
        let place = |row: &u32| given[*row as usize].0;
        for at in 0..supply {
            let mine = &mut rows[starts[at]..starts[at + 1]];
            if !mine.is_sorted_by_key(place) {
                mine.sort_by_key(place);
            }
            if let Some(twice) = mine.windows(2).find(|pair| place(&pair[0]) == place(&pair[1])) {
                return Err(Problem::Twice { row: twice[1] as usize, first: twice[0] as usize });
            }
        }
        Ok(Costs {
            demand,
            starts,
            who: rows.iter().map(place).collect(),
            cost: rows.iter().map(|row| given[*row as usize].2).collect(),
            threads: share::cores(),
            level: Level::new(),
        })
    }

    /// How many threads may work; without it as many as there are cores. The results are the same to the bit.
    pub fn with_threads(mut self, threads: usize) -> Costs {
        self.threads = threads.max(1);
        self
    }

    /// How many pairs were given.
    pub fn len(&self) -> usize {
        self.who.len()
    }

    pub fn is_empty(&self) -> bool {
        self.who.is_empty()
    }

    fn supply(&self) -> usize {
        self.starts.len() - 1
    }

    fn threads(&self) -> usize {
        if self.len() < 200_000 { 1 } else { self.threads }
    }

    /// A supply place's people and costs: whole eights, then the rest filled up with what is out of reach.
    #[inline(always)]
    fn of(&self, supply: usize) -> impl Iterator<Item = (&[u32], Eight)> {
        let span = self.starts[supply]..self.starts[supply + 1];
        let (who, costs) = (&self.who[span.clone()], &self.cost[span]);
        let (whole, rest) = costs.as_chunks::<LANES>();
        let mut last = [f64::INFINITY; LANES];
        last[..rest.len()].copy_from_slice(rest);
        who.chunks(LANES).zip(whole.iter().copied().chain([last]))
    }

    #[inline(always)]
    fn collect<S: Simd>(&self, simd: S, weigher: &Weigher<'_>, supply: usize, amounts: &[f64]) -> f64 {
        let mut sums = [0.0; LANES];
        for (who, costs) in self.of(supply) {
            let weights = weigher.weigh(simd, costs);
            for ((sum, who), weight) in sums.iter_mut().zip(who).zip(weights) {
                *sum += weight * amounts[*who as usize];
            }
        }
        sums.iter().sum()
    }

    #[inline(always)]
    fn strew<S: Simd>(&self, simd: S, weigher: &Weigher<'_>, supply: usize, value: f64, sums: &mut [f64]) {
        for (who, costs) in self.of(supply) {
            for (who, weight) in who.iter().zip(weigher.weigh(simd, costs)) {
                sums[*who as usize] += weight * value;
            }
        }
    }
}

/// A decay ready to weigh costs.
enum Weigher<'a> {
    Within(Zones<1>),
    Steps(Zones<4>),
    /// With the radius, beyond which nothing counts.
    Gaussian(f64, Curve<true>),
    Parabola(f64, Curve<false>),
    Slow(&'a Decay),
}

impl Weigher<'_> {
    fn new(decay: &Decay) -> Weigher<'_> {
        match decay {
            Decay::Within(radius) => Weigher::Within(Zones::new(&[(*radius, 1.0)])),
            Decay::Steps(steps) if steps.len() <= 4 => Weigher::Steps(Zones::new(steps)),
            Decay::Gaussian { sigma, radius } => {
                let factor = -0.5 / (sigma * sigma) * std::f64::consts::LOG2_E;
                if factor * radius * radius < LEAST_EXPONENT {
                    return Weigher::Slow(decay);
                }
                Weigher::Gaussian(*radius, Curve { factor })
            }
            Decay::Epanechnikov { radius } => {
                Weigher::Parabola(*radius, Curve { factor: -1.0 / (radius * radius) })
            }
            decay => Weigher::Slow(decay),
        }
    }

    #[inline(always)]
    fn weigh<S: Simd>(&self, simd: S, costs: Eight) -> Eight {
        let (cost, nothing) = (f64x8::load_array(simd, costs), f64x8::splat(simd, 0.0));
        let weights = match self {
            Weigher::Within(zones) => zones.weights(simd, cost),
            Weigher::Steps(zones) => zones.weights(simd, cost),
            Weigher::Gaussian(radius, curve) => {
                cost.simd_le(*radius).select(curve.at(simd, cost * cost), nothing)
            }
            Weigher::Parabola(radius, curve) => {
                cost.simd_le(*radius).select(curve.at(simd, cost * cost), nothing)
            }
            Weigher::Slow(decay) => return costs.map(|cost| decay.weight(cost)),
        };
        weights.to_array()
    }
}

impl Reach for Costs {
    fn demand_len(&self) -> usize {
        self.demand
    }

    fn supply_len(&self) -> usize {
        self.supply()
    }

    fn to_supply(&self, decay: &Decay, amounts: &[f64]) -> Vec<f64> {
        assert_eq!(amounts.len(), self.demand, "one amount per demand place");
        let weigher = Weigher::new(decay);
        let mut sums = vec![0.0; self.supply()];
        let parts: Vec<_> = sums.chunks_mut(64).enumerate().collect();
        share::out(self.threads(), parts, |(part, sums)| {
            dispatch!(self.level, simd => for (at, sum) in sums.iter_mut().enumerate() {
                *sum = self.collect(simd, &weigher, part * 64 + at, amounts);
            });
        });
        sums
    }

    fn to_demand(&self, decay: &Decay, layers: &[&[f64]]) -> Vec<Vec<f64>> {
        let weigher = Weigher::new(decay);
        let strew_layer = |values: &&[f64]| {
            assert_eq!(values.len(), self.supply(), "one value per supply place");
            let mut sums = vec![vec![0.0; self.demand]; PARTS];
            share::out(self.threads(), sums.iter_mut().enumerate().collect(), |(part, sums)| {
                // Halves by pairs, not by places.
                let cut =
                    |part: usize| self.starts.partition_point(|start| start * PARTS < self.len() * part);
                let mine = cut(part)..if part + 1 == PARTS { self.supply() } else { cut(part + 1) };
                dispatch!(self.level, simd => for supply in mine.clone() {
                    if values[supply] != 0.0 {
                        self.strew(simd, &weigher, supply, values[supply], sums);
                    }
                });
            });
            let mut parts = sums.into_iter();
            let first = parts.next().unwrap_or_default();
            parts.fold(first, |all, part| all.iter().zip(part).map(|(a, b)| a + b).collect())
        };
        layers.iter().map(strew_layer).collect()
    }

    fn each_pair(&self, decay: &Decay, visit: &mut dyn FnMut(usize, usize, f64, f64)) {
        for supply in 0..self.supply() {
            for at in self.starts[supply]..self.starts[supply + 1] {
                if self.cost[at] <= decay.radius() {
                    visit(self.who[at] as usize, supply, self.cost[at], decay.weight(self.cost[at]));
                }
            }
        }
    }
}
