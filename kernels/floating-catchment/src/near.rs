//! Places as points: pairs are found by an index and weighed on the way, never written down.
//!
//! Demand is sorted by rows of latitude and, in a row, by cells of longitude, so that a circle's part of a row is one
//! contiguous span. The two sums of a catchment method run supply by supply over these spans: the first collects, the
//! second scatters.

use std::ops::Range;

use fearless_simd::{Level, Simd, dispatch, f64x8, prelude::*};

use crate::{
    Decay, EARTH_KM, Point, Problem, Reach,
    grid::{Centre, Circle, Grid, NOBODY, half_height},
    lanes::{Eight, LANES, LEAST_EXPONENT, LONG, Lens, Rings, SHORT, Smooth, Threshold},
    share,
    sphere::{check_points, chord2},
};

/// Demand and supply on the globe, travel by great circle times a detour factor.
pub struct Near {
    demand: Vec<Point>,
    supply: Vec<Point>,
    detour: f64,
    demand_stretch: Option<Vec<f64>>,
    supply_stretch: Option<Vec<f64>>,
    threads: usize,
    level: Level,
    grid: Grid,
    /// Supply places in the order of the grid, for the memory's sake.
    sites: Vec<(u32, Centre)>,
}

/// A decay ready to weigh squared chords.
enum Ground {
    Rings1(Rings<1>),
    Rings3(Rings<3>),
    Rings8(Rings<8>),
    Gaussian(Smooth<true, 6>),
    ShortGaussian(Smooth<true, 3>),
    Parabola(Smooth<false, 6>),
    /// Everything else, place by place, but not beyond this squared chord.
    Slow(f64),
}

/// Runs an expression with the lens of a ground and the widest vectors of this machine.
macro_rules! through {
    ($level:expr, $ground:expr, $simd:ident, $lens:ident => $quick:expr, $reach:ident => $slow:expr) => {
        match $ground {
            Ground::Rings1($lens) => dispatch!($level, $simd => $quick),
            Ground::Rings3($lens) => dispatch!($level, $simd => $quick),
            Ground::Rings8($lens) => dispatch!($level, $simd => $quick),
            Ground::Gaussian($lens) => dispatch!($level, $simd => $quick),
            Ground::ShortGaussian($lens) => dispatch!($level, $simd => $quick),
            Ground::Parabola($lens) => dispatch!($level, $simd => $quick),
            Ground::Slow($reach) => $slow,
        }
    };
}

impl Ground {
    fn reach(&self) -> f64 {
        match self {
            Ground::Rings1(lens) => lens.reach(),
            Ground::Rings3(lens) => lens.reach(),
            Ground::Rings8(lens) => lens.reach(),
            Ground::Gaussian(lens) => lens.reach(),
            Ground::ShortGaussian(lens) => lens.reach(),
            Ground::Parabola(lens) => lens.reach(),
            Ground::Slow(reach) => *reach,
        }
    }
}

/// One sweep's circle around each supply place, with its rows.
struct Round<'a> {
    near: &'a Near,
    decay: &'a Decay,
    /// One for all, or one per site.
    grounds: Vec<Ground>,
    circles: Vec<(Circle, Range<usize>)>,
}

impl Near {
    /// Places with coordinates. `usual_km` is the catchment that will be asked for most; it only decides how finely
    /// demand is sorted, any other works too.
    pub fn new(demand: &[Point], supply: &[Point], usual_km: f64) -> Result<Near, Problem> {
        check_points(demand, "demand")?;
        check_points(supply, "supply")?;
        if demand.len() >= NOBODY as usize || supply.len() >= NOBODY as usize {
            return Err(Problem::TooMany);
        }
        let usual = (usual_km / EARTH_KM).to_degrees();
        let grid = Grid::new(demand, if usual.is_finite() { usual.clamp(1e-4, 180.0) } else { 180.0 });
        let mut sites: Vec<(u32, Centre)> =
            supply.iter().enumerate().map(|(at, point)| (at as u32, Centre::new(*point))).collect();
        sites.sort_by_cached_key(|(at, _)| grid.key(supply[*at as usize]));
        Ok(Near {
            demand: demand.to_vec(),
            supply: supply.to_vec(),
            detour: 1.0,
            demand_stretch: None,
            supply_stretch: None,
            threads: share::cores(),
            level: Level::new(),
            grid,
            sites,
        })
    }

    /// Roads are longer than the straight line by this factor.
    pub fn with_detour(mut self, factor: f64) -> Result<Near, Problem> {
        if !(factor > 0.0 && factor.is_finite()) {
            return Err(Problem::Decay("a detour factor is above 0"));
        }
        self.detour = factor;
        Ok(self)
    }

    /// Variable catchments: each demand place's cost is divided by its factor before it is weighed, so 1.5 reaches half
    /// as far again. Leaves the quick way: every pair is measured by itself.
    pub fn with_demand_stretch(mut self, factors: Vec<f64>) -> Result<Near, Problem> {
        check_stretch(&factors, self.demand.len())?;
        self.demand_stretch = Some(factors);
        Ok(self)
    }

    /// Variable catchments of supply places, likewise.
    pub fn with_supply_stretch(mut self, factors: Vec<f64>) -> Result<Near, Problem> {
        check_stretch(&factors, self.supply.len())?;
        self.supply_stretch = Some(factors);
        Ok(self)
    }

    /// How many threads may work; without it as many as there are cores. The results are the same to the bit.
    pub fn with_threads(mut self, threads: usize) -> Near {
        self.threads = threads.max(1);
        self
    }

    /// Cost of one pair.
    pub fn cost(&self, demand: usize, supply: usize) -> f64 {
        let cost = self.detour * self.demand[demand].km(self.supply[supply]);
        let stretch = |of: &Option<Vec<f64>>, at: usize| of.as_ref().map_or(1.0, |factors| factors[at]);
        cost / (stretch(&self.demand_stretch, demand) * stretch(&self.supply_stretch, supply))
    }

    fn ground(&self, decay: &Decay, stretch: f64) -> Ground {
        let chord2 = |cost: f64| chord2(cost * stretch / self.detour);
        let radius = chord2(decay.radius());
        let widest = |factors: &Vec<f64>| factors.iter().fold(0.0_f64, |most, factor| most.max(*factor));
        if let Some(factors) = &self.demand_stretch {
            return Ground::Slow(Threshold::fine(chord2(decay.radius() * widest(factors))).high);
        }
        let slow = Ground::Slow(Threshold::fine(radius).high);
        // Cost of one radian: the square of the cost is this squared × the square of the arc.
        let radian = self.detour * EARTH_KM / stretch;
        match decay {
            Decay::Within(_) => Ground::Rings1(Rings::new(&[(Threshold::coarse(radius), 1.0)])),
            Decay::Steps(steps) => {
                let zone = |(at, weight): &(f64, f64)| (Threshold::coarse(chord2(*at)), *weight);
                let zones: Vec<(Threshold, f64)> = steps.iter().map(zone).collect();
                // Thresholds within metres of each other cannot be told apart in single precision.
                let apart = zones.windows(2).all(|pair| pair[0].0.high < pair[1].0.low);
                match zones.len() {
                    1 => Ground::Rings1(Rings::new(&zones)),
                    2..=3 if apart => Ground::Rings3(Rings::new(&zones)),
                    4..=8 if apart => Ground::Rings8(Rings::new(&zones)),
                    _ => slow,
                }
            }
            Decay::Gaussian { sigma, .. } => {
                let factor = -0.5 * (radian / sigma) * (radian / sigma) * std::f64::consts::LOG2_E;
                if factor * 2.0 * radius < LEAST_EXPONENT || radius > LONG {
                    slow
                } else if radius > SHORT {
                    Ground::Gaussian(Smooth::new(Threshold::fine(radius), factor))
                } else {
                    Ground::ShortGaussian(Smooth::new(Threshold::fine(radius), factor))
                }
            }
            Decay::Epanechnikov { radius: at } if radius <= LONG => {
                Ground::Parabola(Smooth::new(Threshold::fine(radius), -(radian / at) * (radian / at)))
            }
            _ => slow,
        }
    }

    fn round<'a>(&'a self, decay: &'a Decay) -> Round<'a> {
        let grounds: Vec<Ground> = match &self.supply_stretch {
            Some(factors) => {
                self.sites.iter().map(|(site, _)| self.ground(decay, factors[*site as usize])).collect()
            }
            None => vec![self.ground(decay, 1.0)],
        };
        let halves: Vec<f64> = grounds.iter().map(|ground| half_height(ground.reach())).collect();
        let circle = |(at, (_, centre)): (usize, &(u32, Centre))| {
            let ground = at.min(grounds.len() - 1);
            let circle = Circle { centre: *centre, chord2: grounds[ground].reach() };
            (circle, self.grid.rows_of(&circle, halves[ground]))
        };
        let circles = self.sites.iter().enumerate().map(circle).collect();
        Round { near: self, decay, grounds, circles }
    }

    /// Whether a sweep is worth a second thread.
    fn threads(&self) -> usize {
        if self.demand.len().saturating_mul(self.supply.len()) < 4_000_000 { 1 } else { self.threads }
    }
}

fn check_stretch(factors: &[f64], places: usize) -> Result<(), Problem> {
    if factors.len() != places {
        return Err(Problem::Length { wanted: places, found: factors.len() });
    }
    match factors.iter().position(|factor| !(*factor > 0.0 && factor.is_finite())) {
        Some(row) => Err(Problem::Value { what: "stretch", row }),
        None => Ok(()),
    }
}

impl Round<'_> {
    fn ground(&self, at: usize) -> &Ground {
        &self.grounds[at.min(self.grounds.len() - 1)]
    }

    /// The squared chords of pairs too close to a threshold, moved to where they belong by the yardstick.
    #[cold]
    #[inline(never)]
    fn decide(
        &self,
        supply: u32,
        block: usize,
        unsure: u64,
        thresholds: &[Threshold],
        chords: Eight,
    ) -> Eight {
        let mut chords = chords;
        for (lane, chord) in chords.iter_mut().enumerate() {
            let who = self.near.grid.who[block][lane];
            if unsure >> lane & 1 == 0 || who == NOBODY {
                continue;
            }
            let cost = self.near.cost(who as usize, supply as usize);
            let zone = match self.decay {
                Decay::Steps(steps) => steps.iter().position(|(at, _)| cost <= *at),
                decay => (cost <= decay.radius()).then_some(0),
            };
            *chord = zone.map_or(f64::INFINITY, |zone| thresholds[zone].low);
        }
        chords
    }

    #[inline(always)]
    fn sure<S: Simd, L: Lens>(
        &self,
        simd: S,
        (lens, site): (&L, usize),
        ready: &L::Ready<S>,
        (at, block): (usize, &L::Block),
    ) -> L::Chords<S> {
        let found = L::look(simd, ready, block);
        let unsure = L::unsure(ready, found);
        if unsure == 0 {
            return found;
        }
        let supply = self.near.sites[site].0;
        L::of_eight(simd, self.decide(supply, at, unsure, lens.thresholds(), L::to_eight(found)))
    }

    /// Sum over a circle of weight × amount.
    #[inline(always)]
    fn collect<S: Simd, L: Lens>(&self, simd: S, lens: &L, site: usize, amounts: &[Eight]) -> f64 {
        let mut sum = L::nothing(simd);
        let (circle, rows) = &self.circles[site];
        let (ready, blocks) = (lens.ready(simd, &circle.centre), lens.blocks(&self.near.grid));
        for row in rows.clone() {
            for span in self.near.grid.spans(circle, row) {
                let places = blocks[span.clone()].iter().zip(&amounts[span.clone()]);
                for (at, (block, amount)) in span.zip(places) {
                    let found = self.sure(simd, (lens, site), &ready, (at, block));
                    sum = L::add(simd, &ready, sum, found, f64x8::load_array_ref(simd, amount));
                }
            }
        }
        lens.total(sum)
    }

    /// Adds weight × value of every layer to everybody of a circle in these rows. `sums` begins with block `first`.
    #[inline(always)]
    fn strew<S: Simd, L: Lens>(
        &self,
        simd: S,
        (lens, site): (&L, usize),
        rows: Range<usize>,
        values: &[f64],
        (first, sums): (usize, &mut [Eight]),
    ) {
        let layers = values.len();
        let circle = &self.circles[site].0;
        let (ready, blocks) = (lens.ready(simd, &circle.centre), lens.blocks(&self.near.grid));
        for row in rows {
            for span in self.near.grid.spans(circle, row) {
                if span.is_empty() {
                    continue;
                }
                let mine = &mut sums[(span.start - first) * layers..(span.end - first) * layers];
                let places = blocks[span.clone()].iter().zip(mine.chunks_exact_mut(layers));
                for (at, (block, sums)) in span.zip(places) {
                    let found = self.sure(simd, (lens, site), &ready, (at, block));
                    let weights = L::weights(simd, &ready, found);
                    for (sum, value) in sums.iter_mut().zip(values) {
                        let value = f64x8::splat(simd, *value);
                        *sum = weights.mul_add(value, f64x8::load_array_ref(simd, sum)).to_array();
                    }
                }
            }
        }
    }

    /// Everybody of a circle within reach, one by one, with cost and weight.
    fn each(&self, site: usize, rows: Range<usize>, mut visit: impl FnMut(usize, usize, f64, f64)) {
        let (circle, _) = &self.circles[site];
        let [x, y, z] = circle.centre.unit;
        let supply = self.near.sites[site].0 as usize;
        for block in rows.flat_map(|row| self.near.grid.spans(circle, row)).flatten() {
            let places = &self.near.grid.blocks[block];
            for lane in 0..LANES {
                let (x, y, z) = (places.x[lane] - x, places.y[lane] - y, places.z[lane] - z);
                let who = self.near.grid.who[block][lane];
                if x * x + y * y + z * z > circle.chord2 || who == NOBODY {
                    continue;
                }
                let cost = self.near.cost(who as usize, supply);
                if cost <= self.decay.radius() {
                    visit(who as usize, block * LANES + lane, cost, self.decay.weight(cost));
                }
            }
        }
    }
}

impl Reach for Near {
    fn demand_len(&self) -> usize {
        self.demand.len()
    }

    fn supply_len(&self) -> usize {
        self.supply.len()
    }

    fn to_supply(&self, decay: &Decay, amounts: &[f64]) -> Vec<f64> {
        assert_eq!(amounts.len(), self.demand.len(), "one amount per demand place");
        let round = self.round(decay);
        let lanes = self.grid.spread(amounts);
        let mut sums = vec![0.0; self.sites.len()];
        let parts: Vec<_> = sums.chunks_mut(64).enumerate().collect();
        share::out(self.threads(), parts, |(part, sums)| {
            for (at, sum) in sums.iter_mut().enumerate() {
                let site = part * 64 + at;
                *sum = through!(self.level, round.ground(site), simd, lens =>
                    round.collect(simd, lens, site, &lanes),
                    _reach => {
                        let mut sum = 0.0;
                        round.each(site, round.circles[site].1.clone(), |who, _, _, weight| {
                            sum += weight * amounts[who];
                        });
                        sum
                    }
                );
            }
        });
        let mut by_supply = vec![0.0; sums.len()];
        for ((supply, _), sum) in self.sites.iter().zip(sums) {
            by_supply[*supply as usize] = sum;
        }
        by_supply
    }

    fn to_demand(&self, decay: &Decay, layers: &[&[f64]]) -> Vec<Vec<f64>> {
        for layer in layers {
            assert_eq!(layer.len(), self.supply.len(), "one value per supply place");
        }
        if layers.is_empty() {
            return Vec::new();
        }
        let round = self.round(decay);
        let mut sums = vec![[0.0; LANES]; self.grid.blocks.len() * layers.len()];
        // Every thread has rows of its own and goes through supply in the same order: nothing depends on their number.
        let bands = if self.threads() == 1 { 1 } else { self.threads() * 8 };
        let mut parts = Vec::with_capacity(bands);
        let (mut rest, mut row) = (&mut sums[..], 0);
        for band in 1..=bands {
            let aim = self.grid.blocks.len() * band / bands;
            let first = row;
            while row < self.grid.rows && (band == bands || self.grid.row_block(row + 1) <= aim) {
                row += 1;
            }
            let blocks = self.grid.row_block(row) - self.grid.row_block(first);
            let (mine, others) = rest.split_at_mut(blocks * layers.len());
            parts.push((first..row, mine));
            rest = others;
        }
        share::out(self.threads(), parts, |(band, sums)| {
            let first = self.grid.row_block(band.start);
            let mut values = vec![0.0; layers.len()];
            for (site, (supply, _)) in self.sites.iter().enumerate() {
                let rows = &round.circles[site].1;
                let rows = rows.start.max(band.start)..rows.end.min(band.end);
                for (value, layer) in values.iter_mut().zip(layers) {
                    *value = layer[*supply as usize];
                }
                if rows.is_empty() || values.iter().all(|value| *value == 0.0) {
                    continue;
                }
                through!(self.level, round.ground(site), simd, lens =>
                    round.strew(simd, (lens, site), rows.clone(), &values, (first, sums)),
                    _reach => round.each(site, rows, |_, at, _, weight| {
                        let (block, lane) = (at / LANES - first, at % LANES);
                        for (layer, value) in values.iter().enumerate() {
                            sums[block * layers.len() + layer][lane] += weight * value;
                        }
                    })
                );
            }
        });
        (0..layers.len())
            .map(|layer| {
                let lanes: Vec<Eight> = sums.iter().skip(layer).step_by(layers.len()).copied().collect();
                self.grid.gather_back(&lanes, self.demand.len())
            })
            .collect()
    }

    fn each_pair(&self, decay: &Decay, visit: &mut dyn FnMut(usize, usize, f64, f64)) {
        let round = self.round(decay);
        for (site, (supply, _)) in self.sites.iter().enumerate() {
            round.each(site, round.circles[site].1.clone(), |who, _, cost, weight| {
                visit(who, *supply as usize, cost, weight);
            });
        }
    }
}
