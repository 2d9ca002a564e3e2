use crate::Problem;

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// fewer points, fewer difficulties
    LowerIsBetter,
    HigherIsBetter,
}

/// Mean and standard deviation of a population, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reference {
    pub mean: f64,
    pub sd: f64,
}

/// How sure a difference of two scores of one person is (Jacobson and Truax 1991). All in points of the scale but `r`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReliableChange {
    direction: Direction,
    sd: f64,
    r: f64,
    cutoff: Option<f64>,
}

/// Where the two populations part: two standard deviations from the clinical mean (a), within two of the general
/// one (b), or as near to one as to the other (c). In points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cutoffs {
    pub a: Option<f64>,
    pub b: Option<f64>,
    pub c: Option<f64>,
}

impl Cutoffs {
    pub fn new(direction: Direction, general: Option<Reference>, clinical: Option<Reference>) -> Self {
        let better = match direction {
            Direction::LowerIsBetter => -1.0,
            Direction::HigherIsBetter => 1.0,
        };
        Cutoffs {
            a: clinical.map(|clinical| clinical.mean + better * 2.0 * clinical.sd),
            b: general.map(|general| general.mean - better * 2.0 * general.sd),
            c: general.zip(clinical).map(|(general, clinical)| {
                (general.sd * clinical.mean + clinical.sd * general.mean) / (general.sd + clinical.sd)
            }),
        }
    }

    /// c is preferred where both populations are known, as the authors do; else b.
    pub fn preferred(&self) -> Option<f64> {
        self.c.or(self.b)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moved {
    /// reliably better, and over the cut-off
    Recovered,
    /// reliably better
    Improved,
    /// no more than the scale itself wavers
    Unchanged,
    /// reliably worse
    Deteriorated,
}

impl ReliableChange {
    /// `sd` of the scores before, `r` the scale's reliability; without a cut-off nobody is [`Moved::Recovered`].
    pub fn new(direction: Direction, sd: f64, r: f64, cutoff: Option<f64>) -> Result<Self, Problem> {
        if !(sd > 0.0 && sd.is_finite()) {
            return Err(Problem::Value { what: "sd" });
        }
        if !(0.0..1.0).contains(&r) {
            return Err(Problem::Value { what: "r" });
        }
        if cutoff.is_some_and(|cutoff| !cutoff.is_finite()) {
            return Err(Problem::Value { what: "cutoff" });
        }
        Ok(ReliableChange { direction, sd, r, cutoff })
    }

    /// Standard error of one measurement, in points.
    pub fn standard_error(&self) -> f64 {
        self.sd * (1.0 - self.r).sqrt()
    }

    /// Standard error of a difference of two, in points.
    pub fn standard_error_of_difference(&self) -> f64 {
        self.sd * (2.0 * (1.0 - self.r)).sqrt()
    }

    /// A change has to be larger than this many points.
    pub fn threshold(&self) -> f64 {
        1.96 * self.standard_error_of_difference()
    }

    /// The index RC, in standard errors of a difference: after − before.
    pub fn index(&self, before: f64, after: f64) -> f64 {
        (after - before) / self.standard_error_of_difference()
    }

    pub fn classify(&self, before: f64, after: f64) -> Moved {
        // upwards is better from here on
        let turn = |points: f64| match self.direction {
            Direction::LowerIsBetter => -points,
            Direction::HigherIsBetter => points,
        };
        let index = turn(self.index(before, after));
        if index < -1.96 {
            return Moved::Deteriorated;
        }
        if index <= 1.96 {
            return Moved::Unchanged;
        }
        let crossed = |cutoff: f64| turn(before) <= turn(cutoff) && turn(after) > turn(cutoff);
        if self.cutoff.is_some_and(crossed) { Moved::Recovered } else { Moved::Improved }
    }
}

/// One measure of several, lower being better, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    pub before: u32,
    pub after: u32,
    /// from so many points on
    pub case: u32,
    /// so many points count as reliable
    pub reliable: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Several {
    pub case_before: bool,
    pub case_after: bool,
    pub reliably_better: bool,
    pub reliably_worse: bool,
    pub recovered: bool,
    pub reliably_recovered: bool,
}

/// Several measures of one person together (Gyani and others 2013): better when one falls reliably and none rises
/// reliably; recovered when a case before on any and on none after.
pub fn several(measures: &[Measured]) -> Several {
    let falls = measures.iter().any(|one| one.before.saturating_sub(one.after) >= one.reliable);
    let rises = measures.iter().any(|one| one.after.saturating_sub(one.before) >= one.reliable);
    let case_before = measures.iter().any(|one| one.before >= one.case);
    let case_after = measures.iter().any(|one| one.after >= one.case);
    let reliably_better = falls && !rises;
    let recovered = case_before && !case_after;
    Several {
        case_before,
        case_after,
        reliably_better,
        reliably_worse: rises && !falls,
        recovered,
        reliably_recovered: recovered && reliably_better,
    }
}
