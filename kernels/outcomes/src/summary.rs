use crate::{Interval, Problem, finite, special::student_of, sure};

/// In the unit of the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    pub n: usize,
    pub mean: f64,
    /// with n − 1; unknown for one value
    pub sd: Option<f64>,
    /// Student's; unknown for one value
    pub interval: Option<Interval>,
}

pub fn mean(values: &[f64], confidence: f64) -> Result<Mean, Problem> {
    sure(confidence)?;
    finite(values)?;
    let n = values.len();
    if n == 0 {
        return Err(Problem::TooFew { wanted: 1, found: 0 });
    }
    let (mean, square) = moments(values);
    let sd = (n > 1).then(|| (square / (n as f64 - 1.0)).sqrt());
    let interval = sd.map(|sd| {
        let half = student_of(confidence, n as f64 - 1.0) * sd / (n as f64).sqrt();
        Interval { low: mean - half, high: mean + half }
    });
    Ok(Mean { n, mean, sd, interval })
}

/// The mean and the sum of squares about it, in two passes so that a large mean eats no digits.
pub(crate) fn moments(values: &[f64]) -> (f64, f64) {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    (mean, values.iter().map(|value| (value - mean) * (value - mean)).sum())
}

/// Type 7 (the usual one of R and numpy): `p` from 0 to 1.
pub fn quantile(values: &[f64], p: f64) -> Result<f64, Problem> {
    finite(values)?;
    if values.is_empty() {
        return Err(Problem::TooFew { wanted: 1, found: 0 });
    }
    if !(0.0..=1.0).contains(&p) {
        return Err(Problem::Value { what: "p" });
    }
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let at = p * (sorted.len() - 1) as f64;
    let (below, above) = (sorted[at.floor() as usize], sorted[at.ceil() as usize]);
    Ok(below + (above - below) * at.fract())
}
