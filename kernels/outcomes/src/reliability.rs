use crate::{Interval, Problem, finite, special::f_quantile, summary::moments, sure};

/// A number without unit, at most one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    pub alpha: f64,
    pub interval: Interval,
}

/// Cronbach's α of complete answers: one row a person, one column an item (reversed items already turned round), with
/// Feldt's interval.
pub fn cronbach(rows: &[Vec<f64>], confidence: f64) -> Result<Alpha, Problem> {
    sure(confidence)?;
    let people = rows.len();
    let items = rows.first().map_or(0, Vec::len);
    if people < 2 {
        return Err(Problem::TooFew { wanted: 2, found: people });
    }
    if items < 2 {
        return Err(Problem::TooFew { wanted: 2, found: items });
    }
    for row in rows {
        if row.len() != items {
            return Err(Problem::Lengths { left: items, right: row.len() });
        }
        finite(row)?;
    }
    let spread = |values: Vec<f64>| moments(&values).1;
    let each: f64 = (0..items).map(|item| spread(rows.iter().map(|row| row[item]).collect())).sum();
    let total = spread(rows.iter().map(|row| row.iter().sum()).collect());
    if total <= 0.0 {
        return Err(Problem::NoSpread);
    }
    let k = items as f64;
    let alpha = k / (k - 1.0) * (1.0 - each / total);
    let df1 = people as f64 - 1.0;
    let df2 = df1 * (k - 1.0);
    let tail = (1.0 - confidence) / 2.0;
    let limit = |p: f64| 1.0 - (1.0 - alpha) * f_quantile(p, df1, df2);
    Ok(Alpha { alpha, interval: Interval { low: limit(1.0 - tail), high: limit(tail) } })
}
