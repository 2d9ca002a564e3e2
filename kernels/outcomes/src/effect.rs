use crate::{
    Interval, Problem, finite,
    special::{NoncentralT, student_of, student_p, z_of},
    summary::moments,
    sure,
};

/// The same people twice. Means are in points, effect sizes in standard deviations (whose, the name says), and all are
/// after − before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paired {
    pub n: usize,
    pub mean_change: f64,
    pub sd_change: f64,
    /// of the mean change, Student's
    pub interval: Interval,
    pub t: f64,
    pub df: f64,
    /// two-sided
    pub p: f64,
    /// Pearson's, before with after; unknown when one of them does not vary
    pub r: Option<f64>,
    /// in standard deviations of the change
    pub dz: f64,
    /// by inverting the noncentral t
    pub dz_interval: Interval,
    /// d_z times J
    pub hedges_gz: f64,
    /// in the mean of the two standard deviations
    pub d_av: f64,
    /// in the root of the mean of the two variances
    pub d_av_rms: f64,
    pub hedges_gav: f64,
    /// in standard deviations before; unknown when those do not vary
    pub glass: Option<f64>,
    /// Hedges' exact correction for few people
    pub j: f64,
}

pub fn paired(before: &[f64], after: &[f64], confidence: f64) -> Result<Paired, Problem> {
    sure(confidence)?;
    if before.len() != after.len() {
        return Err(Problem::Lengths { left: before.len(), right: after.len() });
    }
    finite(before)?;
    finite(after)?;
    if before.len() < 2 {
        return Err(Problem::TooFew { wanted: 2, found: before.len() });
    }
    let changes: Vec<f64> = before.iter().zip(after).map(|(before, after)| after - before).collect();
    let n = changes.len() as f64;
    let df = n - 1.0;
    let (mean_change, square) = moments(&changes);
    if square <= 0.0 {
        return Err(Problem::NoSpread);
    }
    let sd_change = (square / df).sqrt();
    let se = sd_change / n.sqrt();
    let t = mean_change / se;
    let half = student_of(confidence, df) * se;
    let (mean_before, square_before) = moments(before);
    let (mean_after, square_after) = moments(after);
    let products: f64 = before.iter().zip(after).map(|(x, y)| (x - mean_before) * (y - mean_after)).sum();
    let r =
        (square_before > 0.0 && square_after > 0.0).then(|| products / (square_before * square_after).sqrt());
    let (sd_before, sd_after) = ((square_before / df).sqrt(), (square_after / df).sqrt());
    let (low, high) = NoncentralT::new(t, df).limits(confidence);
    let dz = mean_change / sd_change;
    let d_av_rms = mean_change / ((sd_before * sd_before + sd_after * sd_after) / 2.0).sqrt();
    let j = correction(df);
    Ok(Paired {
        n: changes.len(),
        mean_change,
        sd_change,
        interval: Interval { low: mean_change - half, high: mean_change + half },
        t,
        df,
        p: student_p(t, df),
        r,
        dz,
        dz_interval: Interval { low: low / n.sqrt(), high: high / n.sqrt() },
        hedges_gz: dz * j,
        d_av: mean_change / ((sd_before + sd_after) / 2.0),
        d_av_rms,
        hedges_gav: d_av_rms * j,
        glass: (sd_before > 0.0).then(|| mean_change / sd_before),
        j,
    })
}

/// Two groups of different people: first − second, effect sizes in pooled standard deviations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Independent {
    pub cohen_d: f64,
    /// by inverting the noncentral t
    pub d_interval: Interval,
    /// with the exact correction
    pub hedges_g: f64,
    /// of d, large-sample
    pub standard_error: f64,
    /// d ± z · standard error
    pub d_interval_normal: Interval,
    /// with pooled variance, two-sided p
    pub t: f64,
    pub p: f64,
    /// Welch's, which does not ask for equal variances
    pub welch_t: f64,
    pub welch_df: f64,
    pub welch_p: f64,
}

pub fn independent(first: &[f64], second: &[f64], confidence: f64) -> Result<Independent, Problem> {
    sure(confidence)?;
    finite(first)?;
    finite(second)?;
    for group in [first, second] {
        if group.len() < 2 {
            return Err(Problem::TooFew { wanted: 2, found: group.len() });
        }
    }
    let (n1, n2) = (first.len() as f64, second.len() as f64);
    let ((mean1, square1), (mean2, square2)) = (moments(first), moments(second));
    let df = n1 + n2 - 2.0;
    let pooled = ((square1 + square2) / df).sqrt();
    if pooled <= 0.0 {
        return Err(Problem::NoSpread);
    }
    let difference = mean1 - mean2;
    let cohen_d = difference / pooled;
    let root = (n1 * n2 / (n1 + n2)).sqrt();
    let t = cohen_d * root;
    let (low, high) = NoncentralT::new(t, df).limits(confidence);
    let standard_error = ((n1 + n2) / (n1 * n2) + cohen_d * cohen_d / (2.0 * (n1 + n2))).sqrt();
    let half = z_of(confidence) * standard_error;
    let (part1, part2) = (square1 / (n1 - 1.0) / n1, square2 / (n2 - 1.0) / n2);
    let welch_t = difference / (part1 + part2).sqrt();
    let welch_df =
        (part1 + part2) * (part1 + part2) / (part1 * part1 / (n1 - 1.0) + part2 * part2 / (n2 - 1.0));
    Ok(Independent {
        cohen_d,
        d_interval: Interval { low: low / root, high: high / root },
        hedges_g: cohen_d * correction(df),
        standard_error,
        d_interval_normal: Interval { low: cohen_d - half, high: cohen_d + half },
        t,
        p: student_p(t, df),
        welch_t,
        welch_df,
        welch_p: student_p(welch_t, welch_df),
    })
}

/// J = Γ(df/2) / (√(df/2) Γ((df − 1)/2)) (Hedges 1981); nought for one degree of freedom, where Γ(0) has no value.
fn correction(df: f64) -> f64 {
    if df <= 1.0 {
        return 0.0;
    }
    (libm::lgamma(df / 2.0) - libm::lgamma((df - 1.0) / 2.0)).exp() / (df / 2.0).sqrt()
}
