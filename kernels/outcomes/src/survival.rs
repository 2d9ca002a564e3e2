use crate::{Interval, Problem, special::z_of, sure};

/// How long somebody was followed, and whether what is waited for happened then (else they were last seen then).
/// Time in any unit, not below nought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spell {
    pub time: f64,
    pub event: bool,
}

/// One moment at which something changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    pub time: f64,
    /// just before; who was last seen at this very moment still counts
    pub at_risk: u32,
    pub events: u32,
    pub censored: u32,
    /// the share still without the event after this moment, a fraction of one
    pub survival: f64,
    /// Greenwood's sum of d / (n (n − d)) so far
    greenwood: f64,
}

impl Step {
    /// Greenwood's, a fraction of one.
    pub fn standard_error(&self) -> f64 {
        if self.survival > 0.0 { self.survival * self.greenwood.sqrt() } else { 0.0 }
    }

    /// Limits on the scale of log(−log S), so that they stay between 0 and 1.
    pub fn interval(&self, confidence: f64) -> Result<Interval, Problem> {
        sure(confidence)?;
        Ok(self.limits(z_of(confidence)))
    }

    fn limits(&self, z: f64) -> Interval {
        if self.survival <= 0.0 || self.greenwood <= 0.0 {
            return Interval { low: self.survival, high: self.survival };
        }
        let log = self.survival.ln();
        let spread = z * self.greenwood.sqrt() / log;
        let limit = |by: f64| (log * by.exp()).exp();
        Interval { low: limit(-spread), high: limit(spread) }
    }
}

/// The curve of those still without the event.
#[derive(Clone, Debug, PartialEq)]
pub struct KaplanMeier {
    pub steps: Vec<Step>,
}

/// The mean time without the event up to a limit, in the unit of the spells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Restricted {
    pub mean: f64,
    pub standard_error: f64,
}

impl KaplanMeier {
    /// Steps begin at time 0 and name every time at which somebody had the event or was last seen.
    pub fn new(spells: &[Spell]) -> Result<Self, Problem> {
        if spells.is_empty() {
            return Err(Problem::TooFew { wanted: 1, found: 0 });
        }
        if u32::try_from(spells.len()).is_err() {
            return Err(Problem::Value { what: "the number of spells" });
        }
        let keys = sorted(spells)?;
        let mut at_risk = keys.len() as u32;
        let mut steps: Vec<Step> = Vec::new();
        let first = Step { time: 0.0, at_risk, events: 0, censored: 0, survival: 1.0, greenwood: 0.0 };
        if keys[0] >> 1 != 0 {
            steps.push(first);
        }
        let (mut survival, mut greenwood) = (1.0, 0.0);
        let mut row = 0;
        while row < keys.len() {
            let time = keys[row] >> 1;
            let (mut events, start) = (0, row);
            while row < keys.len() && keys[row] >> 1 == time {
                events += (keys[row] & 1) as u32;
                row += 1;
            }
            let all = (row - start) as u32;
            if events > 0 {
                let (n, d) = (f64::from(at_risk), f64::from(events));
                survival *= (n - d) / n;
                greenwood += d / (n * (n - d));
            }
            let censored = all - events;
            steps.push(Step { time: f64::from_bits(time), at_risk, events, censored, survival, greenwood });
            at_risk -= all;
        }
        Ok(KaplanMeier { steps })
    }

    /// The share still without the event just after `time`.
    pub fn at(&self, time: f64) -> f64 {
        let after = self.steps.partition_point(|step| step.time <= time);
        after.checked_sub(1).map_or(1.0, |row| self.steps[row].survival)
    }

    /// The first time at which at most half are left; `None` while more are.
    pub fn median(&self) -> Option<f64> {
        self.first(|step| step.survival)
    }

    /// Brookmeyer and Crowley 1982, doi:10.2307/2530286, with log-log limits: where the limits of the curve pass a half.
    pub fn median_interval(&self, confidence: f64) -> Result<(Option<f64>, Option<f64>), Problem> {
        sure(confidence)?;
        let z = z_of(confidence);
        Ok((self.first(|step| step.limits(z).low), self.first(|step| step.limits(z).high)))
    }

    fn first(&self, value: impl Fn(&Step) -> f64) -> Option<f64> {
        // a product of fractions that is a half may come out a hair above it
        self.steps.iter().find(|step| value(step) <= 0.5 + 1e-12).map(|step| step.time)
    }

    /// The area under the curve from 0 to `until` (Irwin 1949; its error as in Klein and Moeschberger 2003, 4.5). After
    /// the last time the curve is taken to stay as it was.
    pub fn restricted_mean(&self, until: f64) -> Result<Restricted, Problem> {
        if !(until >= 0.0 && until.is_finite()) {
            return Err(Problem::Value { what: "until" });
        }
        let steps = &self.steps[..self.steps.partition_point(|step| step.time < until)];
        let (mut area, mut variance, mut end) = (0.0, 0.0, until);
        for step in steps.iter().rev() {
            area += step.survival * (end - step.time);
            let (n, d) = (f64::from(step.at_risk), f64::from(step.events));
            if step.events > 0 && step.events < step.at_risk {
                variance += area * area * d / (n * (n - d));
            }
            end = step.time;
        }
        Ok(Restricted { mean: area, standard_error: variance.sqrt() })
    }
}

/// Times not below nought keep their order as bit patterns; the sign bit, always clear, makes room for the event.
fn sorted(spells: &[Spell]) -> Result<Vec<u64>, Problem> {
    let mut keys = Vec::with_capacity(spells.len());
    for (row, spell) in spells.iter().enumerate() {
        if !(spell.time >= 0.0 && spell.time.is_finite()) {
            return Err(Problem::Row { row });
        }
        // −0 is 0
        keys.push((spell.time + 0.0).to_bits() << 1 | u64::from(spell.event));
    }
    keys.sort_unstable();
    Ok(keys)
}
