//! Distribution functions. Quantiles come from bisection down to the last bit: slower than a rational fit, and
//! there is nothing to mistype.

use std::f64::consts::{PI, SQRT_2};

/// Where a function that rises from below to above nought crosses it.
pub(crate) fn crossing(mut low: f64, mut high: f64, rising: impl Fn(f64) -> f64) -> f64 {
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return middle;
        }
        if rising(middle) < 0.0 { low = middle } else { high = middle }
    }
}

pub(crate) fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z / SQRT_2)
}

/// z with `confidence` of the standard normal between −z and z.
pub(crate) fn z_of(confidence: f64) -> f64 {
    let tail = (1.0 - confidence) / 2.0;
    // the upper tail, where nothing cancels
    crossing(0.0, 40.0, |z| tail - 0.5 * libm::erfc(z / SQRT_2))
}

/// Regularised incomplete beta I_x(a, b) by its continued fraction (DLMF 8.17.22), evaluated by Lentz's method.
pub(crate) fn beta_inc(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    // the fraction converges quickly left of the mean
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta_inc(b, a, 1.0 - x);
    }
    let front =
        a * x.ln() + b * libm::log1p(-x) + libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b) - a.ln();
    let small = 1e-300;
    let guard = |value: f64| if value.abs() < small { small } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / guard(1.0 - (a + b) * x / (a + 1.0));
    let mut fraction = d;
    // about √max(a, b) rounds near the mean
    for m in 1..100_000 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / guard(1.0 + even * d);
        c = guard(1.0 + even / c);
        fraction *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / guard(1.0 + odd * d);
        c = guard(1.0 + odd / c);
        fraction *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    front.exp() * fraction
}

pub(crate) fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    crossing(0.0, 1.0, |x| beta_inc(a, b, x) - p)
}

/// Regularised incomplete gamma, lower P(a, x): its series (DLMF 8.11.4) or, further right, one minus the upper.
pub(crate) fn gamma_lower(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= a + 1.0 {
        return 1.0 - gamma_upper(a, x);
    }
    let front = (a * x.ln() - x - libm::lgamma(a + 1.0)).exp();
    let (mut term, mut sum) = (1.0, 1.0);
    for n in 1..1_000_000 {
        term *= x / (a + f64::from(n));
        sum += term;
        if term < sum * 1e-17 {
            break;
        }
    }
    front * sum
}

/// Upper Q(a, x) by its continued fraction (DLMF 8.9.2), evaluated by Lentz's method.
pub(crate) fn gamma_upper(a: f64, x: f64) -> f64 {
    if x < a + 1.0 {
        return 1.0 - gamma_lower(a, x);
    }
    let front = (a * x.ln() - x - libm::lgamma(a)).exp();
    let small = 1e-300;
    let guard = |value: f64| if value.abs() < small { small } else { value };
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / small;
    let mut d = 1.0 / guard(b);
    let mut fraction = d;
    for n in 1..1_000_000 {
        let n = f64::from(n);
        let term = -n * (n - a);
        b += 2.0;
        d = 1.0 / guard(b + term * d);
        c = guard(b + term / c);
        fraction *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    front * fraction
}

pub(crate) fn gamma_quantile(p: f64, a: f64) -> f64 {
    let mut high = a + 1.0;
    while gamma_lower(a, high) < p {
        high *= 2.0;
    }
    crossing(0.0, high, |x| gamma_lower(a, x) - p)
}

pub(crate) fn chi_square_p(statistic: f64, df: f64) -> f64 {
    gamma_upper(df / 2.0, statistic / 2.0)
}

/// Two-sided.
pub(crate) fn student_p(t: f64, df: f64) -> f64 {
    beta_inc(df / 2.0, 0.5, df / (df + t * t))
}

/// t with `confidence` of Student's distribution between −t and t.
pub(crate) fn student_of(confidence: f64, df: f64) -> f64 {
    let outside = 1.0 - confidence;
    let mut high = 2.0;
    while student_p(high, df) > outside {
        high *= 2.0;
    }
    crossing(0.0, high, |t| outside - student_p(t, df))
}

/// x with P(F ≤ x) = p.
pub(crate) fn f_quantile(p: f64, df1: f64, df2: f64) -> f64 {
    let share = beta_quantile(p, df1 / 2.0, df2 / 2.0);
    df2 * share / (df1 * (1.0 - share))
}

const NODES: usize = 16;

/// Gauss–Legendre on [−1, 1]: roots of the Legendre polynomial by Newton's method.
fn gauss_legendre() -> [(f64, f64); NODES] {
    std::array::from_fn(|i| {
        let mut x = (PI * (i as f64 + 0.75) / (NODES as f64 + 0.5)).cos();
        let mut slope = 0.0;
        for _ in 0..8 {
            let (mut before, mut here) = (1.0, x);
            for k in 2..=NODES {
                let k = k as f64;
                (before, here) = (here, ((2.0 * k - 1.0) * x * here - (k - 1.0) * before) / k);
            }
            slope = NODES as f64 * (x * here - before) / (x * x - 1.0);
            x -= here / slope;
        }
        (x, 2.0 / ((1.0 - x * x) * slope * slope))
    })
}

/// P(T ≤ t) for noncentral t: the normal probability averaged over the distribution of u = χ/√df,
/// P = ∫ Φ(t·u − δ) f(u) du. f is divided by its own integral over the same nodes, so no constant loses digits, and the
/// step of Φ has panels of its own, so neither large t nor large df hides it.
pub(crate) struct NoncentralT {
    /// u, its weight
    nodes: Vec<(f64, f64)>,
    t: f64,
}

impl NoncentralT {
    pub(crate) fn new(t: f64, df: f64) -> Self {
        NoncentralT { nodes: Self::nodes(df, &[]), t }.refined(df)
    }

    fn nodes(df: f64, at: &[f64]) -> Vec<(f64, f64)> {
        let reach = 10.0 / (2.0 * df).sqrt();
        let (low, high) = ((1.0 - reach).max(0.0), 1.0 + reach);
        let mut edges = vec![low, high];
        edges.extend(at.iter().filter(|edge| **edge > low && **edge < high));
        edges.sort_by(f64::total_cmp);
        let rule = gauss_legendre();
        let mut nodes = Vec::new();
        for pair in edges.windows(2) {
            let panels = 8;
            let half = (pair[1] - pair[0]) / f64::from(2 * panels);
            for panel in 0..panels {
                let middle = pair[0] + half * f64::from(2 * panel + 1);
                for (x, weight) in rule {
                    let u = middle + half * x;
                    let density = ((df - 1.0) * u.ln() - df * (u * u - 1.0) / 2.0).exp();
                    nodes.push((u, half * weight * density));
                }
            }
        }
        let all: f64 = nodes.iter().map(|(_, weight)| weight).sum();
        nodes.iter_mut().for_each(|(_, weight)| *weight /= all);
        nodes
    }

    /// The step stands at u = δ/t and is 1/|t| wide. δ is looked for near t, so u near one: panels as narrow as the step
    /// wherever it can stand.
    fn refined(mut self, df: f64) -> Self {
        let width = 4.0 / self.t.abs().max(1.0);
        let reach = 10.0 / (2.0 * df).sqrt();
        if width < reach {
            let steps = (2.0 * reach / width).ceil().min(400.0);
            let edges: Vec<f64> =
                (1..steps as usize).map(|k| 1.0 - reach + 2.0 * reach * k as f64 / steps).collect();
            self.nodes = Self::nodes(df, &edges);
        }
        self
    }

    fn below(&self, delta: f64) -> f64 {
        self.nodes.iter().map(|(u, weight)| weight * normal_cdf(self.t * u - delta)).sum()
    }

    /// The noncentralities that leave (1 − confidence)/2 on either side of t.
    pub(crate) fn limits(&self, confidence: f64) -> (f64, f64) {
        let tail = (1.0 - confidence) / 2.0;
        let mut reach = 4.0 + self.t.abs();
        while self.below(self.t - reach) < 1.0 - tail || self.below(self.t + reach) > tail {
            reach *= 2.0;
        }
        let at = |p: f64| crossing(self.t - reach, self.t + reach, |delta| p - self.below(delta));
        (at(1.0 - tail), at(tail))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64, by: f64) {
        assert!((a - b).abs() <= by, "{a} {b}");
    }

    #[test]
    fn quantiles_known_from_tables() {
        close(z_of(0.95), 1.959_963_984_540_054, 1e-14);
        close(student_of(0.95, 11.0), 2.200_985_160, 1e-9);
        close(gamma_quantile(0.95, 0.5) * 2.0, 3.841_458_820_694_124, 1e-12);
        close(f_quantile(0.95, 1.0, 11.0), student_of(0.95, 11.0).powi(2), 1e-12);
    }

    #[test]
    fn halves_meet() {
        for (a, b) in [(0.5, 0.5), (3.0, 99_998.0), (5e5, 5e5), (1.0, 40.0)] {
            let middle = beta_quantile(0.5, a, b);
            close(beta_inc(a, b, middle), 0.5, 1e-8);
            close(beta_inc(a, b, middle) + beta_inc(b, a, 1.0 - middle), 1.0, 1e-8);
        }
        for (a, x) in [(0.5, 0.1), (3.0, 4.0), (1e4, 1.001e4)] {
            close(gamma_lower(a, x) + gamma_upper(a, x), 1.0, 1e-12);
        }
    }

    #[test]
    fn without_a_shift_noncentral_t_is_students() {
        for (t, df) in [(0.7, 1.0), (-2.5, 2.0), (3.0, 11.0), (1.9, 400.0), (-40.0, 3.0), (2.0, 1e6)] {
            let below = NoncentralT::new(t, df).below(0.0);
            let expected = if t < 0.0 { student_p(t, df) / 2.0 } else { 1.0 - student_p(t, df) / 2.0 };
            close(below, expected, 1e-9);
        }
    }

    #[test]
    fn a_large_t_has_limits_that_match_the_normal_ones() {
        // n = 10 000 pairs with d = 0.5: t = 50
        let (low, high) = NoncentralT::new(50.0, 9_999.0).limits(0.95);
        let se = (1.0_f64 + 0.125).sqrt();
        close(low, 50.0 - 1.96 * se, 0.02);
        close(high, 50.0 + 1.96 * se, 0.02);
    }
}
