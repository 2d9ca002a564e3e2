use crate::{Problem, Spell, special::chi_square_p};

/// A statistic that follows χ² when nothing differs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Test {
    pub statistic: f64,
    pub df: u32,
    pub p: f64,
}

/// Do the curves of two or more groups differ? Mantel's test with the hypergeometric variance.
pub fn log_rank(groups: &[&[Spell]]) -> Result<Test, Problem> {
    if groups.len() < 2 {
        return Err(Problem::TooFew { wanted: 2, found: groups.len() });
    }
    let mut spells = Vec::new();
    for (group, members) in groups.iter().enumerate() {
        for (row, spell) in members.iter().enumerate() {
            if !(spell.time >= 0.0 && spell.time.is_finite()) {
                return Err(Problem::Row { row });
            }
            spells.push((spell.time, group, spell.event));
        }
    }
    spells.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let k = groups.len();
    let mut at_risk: Vec<f64> = groups.iter().map(|members| members.len() as f64).collect();
    // of all groups but the last, which follows from them
    let mut excess = vec![0.0; k - 1];
    let mut variance = vec![vec![0.0; k - 1]; k - 1];
    for moment in spells.chunk_by(|a, b| a.0 == b.0) {
        let n: f64 = at_risk.iter().sum();
        let d = moment.iter().filter(|(_, _, event)| *event).count() as f64;
        if d > 0.0 {
            for a in 0..k - 1 {
                let seen = moment.iter().filter(|(_, group, event)| *event && *group == a).count() as f64;
                excess[a] += seen - d * at_risk[a] / n;
                if n > 1.0 {
                    let scale = d * (n - d) / (n - 1.0) * at_risk[a] / n;
                    for b in 0..k - 1 {
                        variance[a][b] += scale * (f64::from(u8::from(a == b)) - at_risk[b] / n);
                    }
                }
            }
        }
        for (_, group, _) in moment {
            at_risk[*group] -= 1.0;
        }
    }
    let solved = solve(variance, excess.clone()).ok_or(Problem::NoSpread)?;
    let statistic: f64 = excess.iter().zip(&solved).map(|(a, b)| a * b).sum();
    let df = (k - 1) as u32;
    Ok(Test { statistic, df, p: chi_square_p(statistic, f64::from(df)) })
}

/// Gauss with pivots; `None` when the matrix is singular.
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Option<Vec<f64>> {
    let n = right.len();
    for column in 0..n {
        let pivot =
            (column..n).max_by(|a, b| matrix[*a][column].abs().total_cmp(&matrix[*b][column].abs()))?;
        if matrix[pivot][column].abs() < 1e-12 {
            return None;
        }
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        for row in 0..n {
            if row != column {
                let by = matrix[row][column] / matrix[column][column];
                let pivot = matrix[column].clone();
                matrix[row].iter_mut().zip(&pivot).for_each(|(slot, value)| *slot -= by * value);
                right[row] -= by * right[column];
            }
        }
    }
    Some((0..n).map(|row| right[row] / matrix[row][row]).collect())
}
