//! Weights of eight pairs at once. A decay is first ground into a [`Lens`], which sees a *measure* instead of a cost:
//! the squared chord of the unit sphere where places are points (no root, no arc sine), the cost itself or its square
//! where costs are given.

use fearless_simd::{Select, Simd, f64x8, mask64x8, prelude::*};

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
    /// Where the measure is exact.
    pub(crate) fn sharp(at: f64) -> Threshold {
        Threshold { low: at, high: at }
    }

    /// Around a squared chord, as wide as its rounding errors can be and then some.
    pub(crate) fn around(chord2: f64) -> Threshold {
        let band = 1e-13 * chord2 + 1e-14 * chord2.sqrt() + 1e-30;
        Threshold { low: chord2 - band, high: chord2 + band }
    }
}

pub(crate) trait Lens: Sync {
    /// Sum so far of weight × amount, eight sums side by side.
    type Sum<S: Simd>: Copy;

    fn thresholds(&self) -> &[Threshold];
    fn nothing<S: Simd>(&self, simd: S) -> Self::Sum<S>;
    fn add<S: Simd>(&self, simd: S, sum: Self::Sum<S>, measure: f64x8<S>, amount: f64x8<S>) -> Self::Sum<S>;
    fn total<S: Simd>(&self, sum: Self::Sum<S>) -> f64;
    fn weights<S: Simd>(&self, simd: S, measure: f64x8<S>) -> f64x8<S>;

    /// Lanes that no one can be sure of, as bits.
    #[inline(always)]
    fn unsure<S: Simd>(&self, simd: S, measure: f64x8<S>) -> u64 {
        let mut odd = mask64x8::splat(simd, false);
        for threshold in self.thresholds() {
            odd |= measure.simd_le(threshold.high) & measure.simd_gt(threshold.low);
        }
        odd.to_bitmask()
    }

    /// The widest measure that may count.
    fn reach(&self) -> f64 {
        self.thresholds().last().map_or(-1.0, |threshold| threshold.high)
    }
}

/// Up to `K` zones. People are summed zone by zone before any weight touches them, so that whole numbers of people
/// give the same sum in every order.
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

impl<const K: usize> Lens for Rings<K> {
    type Sum<S: Simd> = [f64x8<S>; K];

    fn thresholds(&self) -> &[Threshold] {
        &self.thresholds
    }

    #[inline(always)]
    fn nothing<S: Simd>(&self, simd: S) -> [f64x8<S>; K] {
        [f64x8::splat(simd, 0.0); K]
    }

    #[inline(always)]
    fn add<S: Simd>(
        &self,
        simd: S,
        mut sum: [f64x8<S>; K],
        measure: f64x8<S>,
        amount: f64x8<S>,
    ) -> [f64x8<S>; K] {
        let nobody = f64x8::splat(simd, 0.0);
        for (sum, threshold) in sum.iter_mut().zip(&self.thresholds) {
            *sum += measure.simd_le(threshold.high).select(amount, nobody);
        }
        sum
    }

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
    fn weights<S: Simd>(&self, simd: S, measure: f64x8<S>) -> f64x8<S> {
        let mut weights = f64x8::splat(simd, 0.0);
        for (threshold, weight) in self.thresholds.iter().zip(&self.weights).rev() {
            weights = measure.simd_le(threshold.high).select(f64x8::splat(simd, *weight), weights);
        }
        weights
    }
}

/// The square of the arc over a squared chord `q`: `4 asin²(√q / 2)` as a series, to the last bit up to [`ARC2_LIMIT`].
#[inline(always)]
fn arc2<S: Simd>(simd: S, q: f64x8<S>) -> f64x8<S> {
    let mut series = f64x8::splat(simd, 1.0 / 16_632.0);
    for term in [1.0 / 3150.0, 1.0 / 560.0, 1.0 / 90.0, 1.0 / 12.0, 1.0] {
        series = series.mul_add(q, f64x8::splat(simd, term));
    }
    series * q
}

/// Squared chord up to which the series holds: 637 km.
pub(crate) const ARC2_LIMIT: f64 = 0.01;

/// A weight that is a function of the squared cost.
pub(crate) struct Smooth<const ARC: bool, const EXP: bool> {
    threshold: [Threshold; 1],
    factor: f64,
}

impl<const ARC: bool, const EXP: bool> Smooth<ARC, EXP> {
    /// The weight is `exp(factor × square)` with `EXP`, else `¾ (1 + factor × square)`.
    pub(crate) fn new(threshold: Threshold, factor: f64) -> Self {
        Smooth { threshold: [threshold], factor }
    }
}

impl<const ARC: bool, const EXP: bool> Lens for Smooth<ARC, EXP> {
    type Sum<S: Simd> = f64x8<S>;

    fn thresholds(&self) -> &[Threshold] {
        &self.threshold
    }

    #[inline(always)]
    fn nothing<S: Simd>(&self, simd: S) -> f64x8<S> {
        f64x8::splat(simd, 0.0)
    }

    #[inline(always)]
    fn add<S: Simd>(&self, simd: S, sum: f64x8<S>, measure: f64x8<S>, amount: f64x8<S>) -> f64x8<S> {
        self.weights(simd, measure).mul_add(amount, sum)
    }

    fn total<S: Simd>(&self, sum: f64x8<S>) -> f64 {
        sum.as_slice().iter().sum()
    }

    #[inline(always)]
    fn weights<S: Simd>(&self, simd: S, measure: f64x8<S>) -> f64x8<S> {
        let square = if ARC { arc2(simd, measure) } else { measure };
        let weight = if EXP {
            exp(simd, square * self.factor)
        } else {
            square.mul_add(f64x8::splat(simd, 0.75 * self.factor), f64x8::splat(simd, 0.75))
        };
        measure.simd_le(self.threshold[0].high).select(weight, f64x8::splat(simd, 0.0))
    }
}

/// `e^x` for `x` not above 0, to about one unit in the last place; what would be subnormal is what is just not.
#[inline(always)]
fn exp<S: Simd>(simd: S, x: f64x8<S>) -> f64x8<S> {
    // Added and taken off again it leaves a whole number, whose low bits stay readable in the sum.
    const ROUND: f64 = 6_755_399_441_055_744.0; // 1.5 × 2^52
    const LN2_HIGH: f64 = f64::from_bits(0x3fe6_2e42_fee0_0000);
    const LN2_LOW: f64 = f64::from_bits(0x3dea_39ef_3579_3c76);
    let splat = |value: f64| f64x8::splat(simd, value);
    let x = x.max(splat(-708.0));
    let shifted = x.mul_add(splat(std::f64::consts::LOG2_E), splat(ROUND));
    let k = shifted - splat(ROUND);
    let r = k.mul_add(splat(-LN2_LOW), k.mul_add(splat(-LN2_HIGH), x));
    // The series up to the thirteenth power: |r| ≤ ln 2 / 2 leaves 4e-18.
    let mut series = splat(1.0 / 6_227_020_800.0);
    for factorial in [
        479_001_600.0,
        39_916_800.0,
        3_628_800.0,
        362_880.0,
        40_320.0,
        5_040.0,
        720.0,
        120.0,
        24.0,
        6.0,
        2.0,
        1.0,
        1.0,
    ] {
        series = series.mul_add(r, splat(1.0 / factorial));
    }
    // 2^k by adding k to the exponent.
    f64x8::from_bits(series.to_bits() + (shifted.to_bits() << 52))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fearless_simd::{Level, dispatch};

    fn eight_exps(x: Eight) -> Eight {
        dispatch!(Level::new(), simd => exp(simd, f64x8::load_array(simd, x)).to_array())
    }

    #[test]
    fn exponentials_are_exact_to_a_unit_or_two() {
        for step in 0..40_000 {
            let x: Eight = std::array::from_fn(|lane| -(f64::from(step * 8 + lane as i32)) * 0.002_2);
            for (x, found) in x.into_iter().zip(eight_exps(x)) {
                let wanted = x.max(-708.0).exp();
                assert!(((found - wanted) / wanted).abs() < 4.5e-16, "{x}: {found} {wanted}");
            }
        }
        assert_eq!(eight_exps([0.0; 8]), [1.0; 8]);
    }

    #[test]
    fn the_series_is_the_arc() {
        for step in 1..=1000 {
            let km = f64::from(step) * 0.637;
            let angle = km / crate::EARTH_KM;
            let half = (angle / 2.0).sin();
            let q: Eight = [4.0 * half * half; 8];
            let found = dispatch!(Level::new(), simd => arc2(simd, f64x8::load_array(simd, q)).to_array());
            assert!((found[0] / (angle * angle) - 1.0).abs() < 2e-15, "{km}");
        }
    }
}
