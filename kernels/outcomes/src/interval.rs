use crate::{
    Problem,
    special::{beta_quantile, gamma_quantile, z_of},
    sure,
};

/// Two limits in the unit of what they enclose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// Wilson's score interval of the share `events / of`, without continuity correction. Fractions of one.
pub fn wilson(events: u64, of: u64, confidence: f64) -> Result<Interval, Problem> {
    share(events, of, confidence)?;
    Ok(wilson_with(events, of, z_of(confidence)))
}

fn wilson_with(events: u64, of: u64, z: f64) -> Interval {
    let n = of as f64;
    let p = events as f64 / n;
    let z2 = z * z;
    let middle = p + z2 / (2.0 * n);
    let half = z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let by = 1.0 + z2 / n;
    Interval {
        low: if events == 0 { 0.0 } else { ((middle - half) / by).max(0.0) },
        high: if events == of { 1.0 } else { ((middle + half) / by).min(1.0) },
    }
}

/// The exact interval of the share `events / of`: never covers less than it says. Fractions of one.
pub fn clopper_pearson(events: u64, of: u64, confidence: f64) -> Result<Interval, Problem> {
    share(events, of, confidence)?;
    let tail = (1.0 - confidence) / 2.0;
    let (x, n) = (events as f64, of as f64);
    Ok(Interval {
        low: if events == 0 { 0.0 } else { beta_quantile(tail, x, n - x + 1.0) },
        high: if events == of { 1.0 } else { beta_quantile(1.0 - tail, x + 1.0, n - x) },
    })
}

/// Newcombe's hybrid score interval of `first − second`, two shares of different people. Fractions of one.
pub fn newcombe(first: (u64, u64), second: (u64, u64), confidence: f64) -> Result<Interval, Problem> {
    share(first.0, first.1, confidence)?;
    share(second.0, second.1, confidence)?;
    let z = z_of(confidence);
    let (p1, p2) = (first.0 as f64 / first.1 as f64, second.0 as f64 / second.1 as f64);
    let (one, two) = (wilson_with(first.0, first.1, z), wilson_with(second.0, second.1, z));
    let difference = p1 - p2;
    Ok(Interval {
        low: difference - (p1 - one.low).hypot(two.high - p2),
        high: difference + (one.high - p1).hypot(p2 - two.low),
    })
}

fn share(events: u64, of: u64, confidence: f64) -> Result<(), Problem> {
    sure(confidence)?;
    if of == 0 {
        return Err(Problem::TooFew { wanted: 1, found: 0 });
    }
    if events > of { Err(Problem::More) } else { Ok(()) }
}

/// Events per unit of exposure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    pub rate: f64,
    pub interval: Interval,
}

/// A Poisson rate with Garwood's exact interval, per unit of `exposure` (weeks, hours, 1000 inhabitants: the caller's).
pub fn garwood(events: u64, exposure: f64, confidence: f64) -> Result<Rate, Problem> {
    sure(confidence)?;
    if !(exposure > 0.0 && exposure.is_finite()) {
        return Err(Problem::Value { what: "exposure" });
    }
    let tail = (1.0 - confidence) / 2.0;
    let x = events as f64;
    let low = if events == 0 { 0.0 } else { gamma_quantile(tail, x) };
    let high = gamma_quantile(1.0 - tail, x + 1.0);
    Ok(Rate { rate: x / exposure, interval: Interval { low: low / exposure, high: high / exposure } })
}
