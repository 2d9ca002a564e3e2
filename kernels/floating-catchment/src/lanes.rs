//! Weights of eight pairs at once. For places that are points, a decay is first ground into a [`Lens`] over the squared
//! chord of the unit sphere: no root, no arc sine. Where costs are given, [`Zones`] and [`Curve`] weigh them as they are.

use fearless_simd::{Select, Simd, f32x8, f64x8, mask64x8, prelude::*};

use crate::grid::{Block, Centre, Coarse, Grid};

/// As many pairs as are weighed together.
pub(crate) const LANES: usize = 8;
pub(crate) type Eight = [f64; LANES];

/// A measure between `low` and `high` may lie on either side of the threshold; outside that band it is certain.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Threshold {
    pub low: f64,
    pub high: f64,
}

impl Threshold {
    /// Around a squared chord, as wide as its rounding errors can be and then some.
    pub(crate) fn fine(chord2: f64) -> Threshold {
        let band = 1e-13 * chord2 + 1e-14 * chord2.sqrt() + 1e-30;
        Threshold { low: chord2 - band, high: chord2 + band }
    }

    /// The same in single precision: coordinates are off by 6e-8 together, which is some forty centimetres.
    pub(crate) fn coarse(chord2: f64) -> Threshold {
        let band = 1e-6 * chord2 + 2.5e-7 * chord2.sqrt() + 3e-14;
        Threshold { low: f64::from((chord2 - band) as f32), high: f64::from((chord2 + band) as f32) }
    }
}

/// A decay over squared chords.
pub(crate) trait Lens: Sync {
    /// Eight places.
    type Block;
    /// The lens and a circle's centre spread over all lanes, so that the innermost loop finds them in registers.
    type Ready<S: Simd>: Copy;
    /// Eight squared chords.
    type Chords<S: Simd>: Copy;
    /// Sum so far of weight × amount, eight sums side by side.
    type Sum<S: Simd>: Copy;

    fn thresholds(&self) -> &[Threshold];
    fn blocks<'g>(&self, grid: &'g Grid) -> &'g [Self::Block];
    fn ready<S: Simd>(&self, simd: S, centre: &Centre) -> Self::Ready<S>;
    fn look<S: Simd>(simd: S, ready: &Self::Ready<S>, block: &Self::Block) -> Self::Chords<S>;
    /// Lanes that no one can be sure of, as bits.
    fn unsure<S: Simd>(ready: &Self::Ready<S>, chords: Self::Chords<S>) -> u64;
    fn to_eight<S: Simd>(chords: Self::Chords<S>) -> Eight;
    fn of_eight<S: Simd>(simd: S, eight: Eight) -> Self::Chords<S>;
    fn nothing<S: Simd>(simd: S) -> Self::Sum<S>;
    fn add<S: Simd>(
        simd: S,
        ready: &Self::Ready<S>,
        sum: Self::Sum<S>,
        chords: Self::Chords<S>,
        amount: f64x8<S>,
    ) -> Self::Sum<S>;
    fn total<S: Simd>(&self, sum: Self::Sum<S>) -> f64;
    fn weights<S: Simd>(simd: S, ready: &Self::Ready<S>, chords: Self::Chords<S>) -> f64x8<S>;

    /// The widest squared chord that may count.
    fn reach(&self) -> f64 {
        self.thresholds().last().map_or(-1.0, |threshold| threshold.high)
    }
}

/// Up to `K` zones, told apart in single precision. People are summed zone by zone before any weight touches them, so that
/// whole numbers of people give the same sum in every order.
pub(crate) struct Rings<const K: usize> {
    thresholds: [Threshold; K],
    weights: [f64; K],
}

impl<const K: usize> Rings<K> {
    /// `zones` are at most `K`; the rest repeats the last.
    pub(crate) fn new(zones: &[(Threshold, f64)]) -> Rings<K> {
        let zone = |at: usize| zones[at.min(zones.len() - 1)];
        Rings {
            thresholds: std::array::from_fn(|at| zone(at).0),
            weights: std::array::from_fn(|at| zone(at).1),
        }
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ReadyRings<S: Simd, const K: usize> {
    centre: [f32x8<S>; 3],
    low: [f32x8<S>; K],
    high: [f32x8<S>; K],
    weights: [f64x8<S>; K],
}

impl<S: Simd, const K: usize> ReadyRings<S, K> {
    /// Which of eight are within a zone.
    #[inline(always)]
    fn within(&self, simd: S, zone: usize, chords: f32x8<S>) -> mask64x8<S> {
        mask64x8::from_bitmask(simd, chords.simd_le(self.high[zone]).to_bitmask())
    }
}

impl<const K: usize> Lens for Rings<K> {
    type Block = Coarse;
    type Ready<S: Simd> = ReadyRings<S, K>;
    type Chords<S: Simd> = f32x8<S>;
    type Sum<S: Simd> = [f64x8<S>; K];

    fn thresholds(&self) -> &[Threshold] {
        &self.thresholds
    }

    #[inline(always)]
    fn blocks<'g>(&self, grid: &'g Grid) -> &'g [Coarse] {
        &grid.coarse
    }

    #[inline(always)]
    fn ready<S: Simd>(&self, simd: S, centre: &Centre) -> ReadyRings<S, K> {
        let single = |value: f64| f32x8::splat(simd, value as f32);
        ReadyRings {
            centre: centre.unit.map(single),
            low: self.thresholds.map(|threshold| single(threshold.low)),
            high: self.thresholds.map(|threshold| single(threshold.high)),
            weights: self.weights.map(|weight| f64x8::splat(simd, weight)),
        }
    }

    #[inline(always)]
    fn look<S: Simd>(simd: S, ready: &ReadyRings<S, K>, block: &Coarse) -> f32x8<S> {
        let x = f32x8::load_array_ref(simd, &block.x) - ready.centre[0];
        let y = f32x8::load_array_ref(simd, &block.y) - ready.centre[1];
        let z = f32x8::load_array_ref(simd, &block.z) - ready.centre[2];
        x.mul_add(x, y.mul_add(y, z * z))
    }

    #[inline(always)]
    fn unsure<S: Simd>(ready: &ReadyRings<S, K>, chords: f32x8<S>) -> u64 {
        let mut odd = 0;
        for zone in 0..K {
            odd |= (chords.simd_le(ready.high[zone]) ^ chords.simd_le(ready.low[zone])).to_bitmask();
        }
        odd
    }

    #[inline(always)]
    fn to_eight<S: Simd>(chords: f32x8<S>) -> Eight {
        chords.to_array().map(f64::from)
    }

    #[inline(always)]
    fn of_eight<S: Simd>(simd: S, eight: Eight) -> f32x8<S> {
        f32x8::load_array(simd, eight.map(|chord| chord as f32))
    }

    #[inline(always)]
    fn nothing<S: Simd>(simd: S) -> [f64x8<S>; K] {
        [f64x8::splat(simd, 0.0); K]
    }

    #[inline(always)]
    fn add<S: Simd>(
        simd: S,
        ready: &ReadyRings<S, K>,
        mut sum: [f64x8<S>; K],
        chords: f32x8<S>,
        amount: f64x8<S>,
    ) -> [f64x8<S>; K] {
        let nobody = f64x8::splat(simd, 0.0);
        for (zone, sum) in sum.iter_mut().enumerate() {
            *sum += ready.within(simd, zone, chords).select(amount, nobody);
        }
        sum
    }

    #[inline(always)]
    fn total<S: Simd>(&self, sum: [f64x8<S>; K]) -> f64 {
        let mut nearer = 0.0;
        let mut total = 0.0;
        for (lanes, weight) in sum.iter().zip(&self.weights) {
            let within: f64 = lanes.as_slice().iter().sum();
            total += weight * (within - nearer);
            nearer = within;
        }
        total
    }

    #[inline(always)]
    fn weights<S: Simd>(simd: S, ready: &ReadyRings<S, K>, chords: f32x8<S>) -> f64x8<S> {
        let mut weights = f64x8::splat(simd, 0.0);
        for zone in (0..K).rev() {
            weights = ready.within(simd, zone, chords).select(ready.weights[zone], weights);
        }
        weights
    }
}

/// The square of the arc over a squared chord `q`: `4 asin²(√q / 2)` as a series of `TERMS`.
#[inline(always)]
fn arc2<S: Simd, const TERMS: usize>(simd: S, q: f64x8<S>) -> f64x8<S> {
    const SERIES: [f64; 6] = [1.0, 1.0 / 12.0, 1.0 / 90.0, 1.0 / 560.0, 1.0 / 3150.0, 1.0 / 16_632.0];
    let mut sum = f64x8::splat(simd, SERIES[TERMS - 1]);
    for term in (0..TERMS - 1).rev() {
        sum = sum.mul_add(q, f64x8::splat(simd, SERIES[term]));
    }
    sum * q
}

/// Squared chord up to which three terms of the series hold to the last bit: 38 km.
pub(crate) const SHORT: f64 = 3.6e-5;
/// Likewise six: 637 km.
pub(crate) const LONG: f64 = 0.01;

/// A weight that is a function of the squared cost: `2^(factor × square)` with `EXP`, else `¾ (1 + factor × square)`.
#[derive(Clone, Copy)]
pub(crate) struct Curve<const EXP: bool> {
    pub factor: f64,
}

/// Exponents beyond this have no room in a double.
pub(crate) const LEAST_EXPONENT: f64 = -1020.0;

impl<const EXP: bool> Curve<EXP> {
    #[inline(always)]
    pub(crate) fn at<S: Simd>(&self, simd: S, square: f64x8<S>) -> f64x8<S> {
        if EXP {
            exp2(simd, square * self.factor)
        } else {
            square.mul_add(f64x8::splat(simd, 0.75 * self.factor), f64x8::splat(simd, 0.75))
        }
    }
}

/// A smooth decay on the sphere.
pub(crate) struct Smooth<const EXP: bool, const TERMS: usize> {
    threshold: [Threshold; 1],
    curve: Curve<EXP>,
}

impl<const EXP: bool, const TERMS: usize> Smooth<EXP, TERMS> {
    pub(crate) fn new(threshold: Threshold, factor: f64) -> Self {
        Smooth { threshold: [threshold], curve: Curve { factor } }
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ReadySmooth<S: Simd, const EXP: bool> {
    centre: [f64x8<S>; 3],
    low: f64x8<S>,
    high: f64x8<S>,
    curve: Curve<EXP>,
}

impl<const EXP: bool, const TERMS: usize> Lens for Smooth<EXP, TERMS> {
    type Block = Block;
    type Ready<S: Simd> = ReadySmooth<S, EXP>;
    type Chords<S: Simd> = f64x8<S>;
    type Sum<S: Simd> = f64x8<S>;

    fn thresholds(&self) -> &[Threshold] {
        &self.threshold
    }

    #[inline(always)]
    fn blocks<'g>(&self, grid: &'g Grid) -> &'g [Block] {
        &grid.blocks
    }

    #[inline(always)]
    fn ready<S: Simd>(&self, simd: S, centre: &Centre) -> ReadySmooth<S, EXP> {
        let Threshold { low, high } = self.threshold[0];
        let [low, high] = [low, high].map(|value| f64x8::splat(simd, value));
        ReadySmooth {
            centre: centre.unit.map(|value| f64x8::splat(simd, value)),
            low,
            high,
            curve: self.curve,
        }
    }

    #[inline(always)]
    fn look<S: Simd>(simd: S, ready: &ReadySmooth<S, EXP>, block: &Block) -> f64x8<S> {
        let x = f64x8::load_array_ref(simd, &block.x) - ready.centre[0];
        let y = f64x8::load_array_ref(simd, &block.y) - ready.centre[1];
        let z = f64x8::load_array_ref(simd, &block.z) - ready.centre[2];
        x.mul_add(x, y.mul_add(y, z * z))
    }

    #[inline(always)]
    fn unsure<S: Simd>(ready: &ReadySmooth<S, EXP>, chords: f64x8<S>) -> u64 {
        (chords.simd_le(ready.high) ^ chords.simd_le(ready.low)).to_bitmask()
    }

    #[inline(always)]
    fn to_eight<S: Simd>(chords: f64x8<S>) -> Eight {
        chords.to_array()
    }

    #[inline(always)]
    fn of_eight<S: Simd>(simd: S, eight: Eight) -> f64x8<S> {
        f64x8::load_array(simd, eight)
    }

    #[inline(always)]
    fn nothing<S: Simd>(simd: S) -> f64x8<S> {
        f64x8::splat(simd, 0.0)
    }

    #[inline(always)]
    fn add<S: Simd>(
        simd: S,
        ready: &ReadySmooth<S, EXP>,
        sum: f64x8<S>,
        chords: f64x8<S>,
        amount: f64x8<S>,
    ) -> f64x8<S> {
        Self::weights(simd, ready, chords).mul_add(amount, sum)
    }

    #[inline(always)]
    fn total<S: Simd>(&self, sum: f64x8<S>) -> f64 {
        sum.as_slice().iter().sum()
    }

    #[inline(always)]
    fn weights<S: Simd>(simd: S, ready: &ReadySmooth<S, EXP>, chords: f64x8<S>) -> f64x8<S> {
        let weight = ready.curve.at(simd, arc2::<S, TERMS>(simd, chords));
        chords.simd_le(ready.high).select(weight, f64x8::splat(simd, 0.0))
    }
}

/// Up to `K` zones of costs as they are.
pub(crate) struct Zones<const K: usize> {
    zones: [(f64, f64); K],
}

impl<const K: usize> Zones<K> {
    /// `zones` are at most `K`; the rest repeats the last.
    pub(crate) fn new(zones: &[(f64, f64)]) -> Zones<K> {
        Zones { zones: std::array::from_fn(|at| zones[at.min(zones.len() - 1)]) }
    }

    #[inline(always)]
    pub(crate) fn weights<S: Simd>(&self, simd: S, costs: f64x8<S>) -> f64x8<S> {
        let mut weights = f64x8::splat(simd, 0.0);
        for (threshold, weight) in self.zones.iter().rev() {
            weights = costs.simd_le(*threshold).select(f64x8::splat(simd, *weight), weights);
        }
        weights
    }
}

/// `2^x` for `x` not above 0 nor below [`LEAST_EXPONENT`], to about one unit in the last place.
#[inline(always)]
fn exp2<S: Simd>(simd: S, x: f64x8<S>) -> f64x8<S> {
    // Added and taken off again it leaves a whole number, whose low bits stay readable in the sum.
    const ROUND: f64 = 6_755_399_441_055_744.0; // 1.5 × 2^52
    // Interpolates 2^r at the twelve Chebyshev nodes of −½ … ½; off by 4e-18.
    const SERIES: [f64; 12] = [
        1.0,
        0.693_147_180_559_945_3,
        0.240_226_506_959_101_58,
        0.055_504_108_664_821_625,
        0.009_618_129_107_587_256,
        0.001_333_355_814_640_647,
        0.000_154_035_304_637_243_53,
        1.525_273_384_155_677_3e-5,
        1.321_543_253_591_237_5e-6,
        1.017_805_708_773_394_1e-7,
        7.074_194_297_288_521e-9,
        4.455_817_908_336_064_5e-10,
    ];
    let splat = |value: f64| f64x8::splat(simd, value);
    let shifted = x + ROUND;
    let r = x - (shifted - ROUND);
    let mut sum = splat(SERIES[11]);
    for at in (0..11).rev() {
        sum = sum.mul_add(r, splat(SERIES[at]));
    }
    // 2^k by adding k to the exponent.
    f64x8::from_bits(sum.to_bits() + (shifted.to_bits() << 52))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fearless_simd::{Level, dispatch};

    fn eight(x: Eight) -> Eight {
        dispatch!(Level::new(), simd => exp2(simd, f64x8::load_array(simd, x)).to_array())
    }

    #[test]
    fn powers_of_two_are_exact_to_a_unit_or_two() {
        for step in 0..40_000 {
            let x: Eight = std::array::from_fn(|lane| -(f64::from(step * 8 + lane as i32)) * 0.003_187);
            for (x, found) in x.into_iter().zip(eight(x)) {
                let wanted = x.exp2();
                assert!(((found - wanted) / wanted).abs() < 4.5e-16, "{x}: {found} {wanted}");
            }
        }
        assert_eq!(eight([0.0; 8]), [1.0; 8]);
        assert_eq!(eight([LEAST_EXPONENT; 8]), [LEAST_EXPONENT.exp2(); 8]);
    }

    #[test]
    fn the_series_is_the_arc() {
        for step in 1..=1000 {
            let km = f64::from(step) * 0.637;
            let angle = km / crate::EARTH_KM;
            let half = (angle / 2.0).sin();
            let q = 4.0 * half * half;
            let found = |found: Eight| (found[0] / (angle * angle) - 1.0).abs();
            let six = dispatch!(Level::new(), simd => arc2::<_, 6>(simd, f64x8::splat(simd, q)).to_array());
            assert!(q > LONG || found(six) < 2e-15, "{km}");
            let three = dispatch!(Level::new(), simd => arc2::<_, 3>(simd, f64x8::splat(simd, q)).to_array());
            assert!(q > SHORT || found(three) < 2e-15, "{km}");
        }
    }
}
