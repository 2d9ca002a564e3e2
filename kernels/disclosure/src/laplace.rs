//! Noise in whole numbers: P(k) = (1 − q) / (1 + q) · q^|k| with q = e^(−1/scale). A count that one person changes by at most
//! `sensitivity` is published with ε = sensitivity / scale.

use crate::Problem;

/// The scale as a fraction, so that sampling is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    pub over: u64,
    pub under: u64,
}

/// Uniform 64 bits at each call.
pub trait Chance: FnMut() -> u64 {}

impl<F: FnMut() -> u64> Chance for F {}

pub fn probability(k: i64, scale: f64) -> f64 {
    let q = (-1.0 / scale).exp();
    (1.0 - q) / (1.0 + q) * (-(k.unsigned_abs() as f64) / scale).exp()
}

/// ε for a count that one person changes by at most `sensitivity`.
pub fn epsilon(scale: f64, sensitivity: f64) -> f64 {
    sensitivity / scale
}

/// The a with P(|noise| ≥ a) = `alpha`: 2 q^a / (1 + q) = α.
pub fn accuracy(scale: f64, alpha: f64) -> Result<f64, Problem> {
    if !(scale > 0.0 && scale.is_finite()) {
        return Err(Problem::Value { what: "scale" });
    }
    if !(alpha > 0.0 && alpha < 1.0) {
        return Err(Problem::Value { what: "alpha" });
    }
    let q = (-1.0 / scale).exp();
    Ok(-scale * (alpha * (1.0 + q) / 2.0).ln())
}

/// One draw, exact in the sense of Canonne, Kamath and Steinke 2020, algorithm 2: only whole numbers are compared.
pub fn noise(scale: Scale, chance: &mut impl Chance) -> Result<i64, Problem> {
    // so that k · under below stays far from the end of 64 bits
    let fits = |part: u64| (1..=1_000_000_000).contains(&part);
    if !fits(scale.over) || !fits(scale.under) {
        return Err(Problem::Value { what: "scale" });
    }
    loop {
        let part = below(scale.over, chance);
        if !decays(part, scale.over, chance) {
            continue;
        }
        let mut wholes: u64 = 0;
        while decays(1, 1, chance) {
            wholes += 1;
        }
        let size = (part + scale.over * wholes) / scale.under;
        let negative = below(2, chance) == 1;
        if negative && size == 0 {
            continue;
        }
        let size = size as i64;
        return Ok(if negative { -size } else { size });
    }
}

/// Uniform from 0 to n − 1.
fn below(n: u64, chance: &mut impl Chance) -> u64 {
    // the odd rest at the top is thrown away
    let top = u64::MAX - u64::MAX % n;
    loop {
        let bits = chance();
        if bits < top {
            return bits % n;
        }
    }
}

/// True with probability e^(−over/under), over ≤ under: the first k at which a chance of over/(under·k) fails is odd.
fn decays(over: u64, under: u64, chance: &mut impl Chance) -> bool {
    let mut k = 1;
    while below(under * k, chance) < over {
        k += 1;
    }
    k % 2 == 1
}
