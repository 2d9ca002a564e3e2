use crate::Problem;

/// Adjusted p-values in the order given: the chance of even one false finding stays below the level (Holm 1979).
pub fn holm(p: &[f64]) -> Result<Vec<f64>, Problem> {
    let order = ranked(p)?;
    let mut adjusted = vec![0.0; p.len()];
    let mut so_far = 0.0_f64;
    for (rank, row) in order.iter().enumerate() {
        so_far = so_far.max((p[*row] * (p.len() - rank) as f64).min(1.0));
        adjusted[*row] = so_far;
    }
    Ok(adjusted)
}

/// Adjusted p-values in the order given: the expected share of false findings stays below the level (1995).
pub fn benjamini_hochberg(p: &[f64]) -> Result<Vec<f64>, Problem> {
    let order = ranked(p)?;
    let mut adjusted = vec![0.0; p.len()];
    let mut so_far = 1.0_f64;
    for (rank, row) in order.iter().enumerate().rev() {
        so_far = so_far.min(p[*row] * p.len() as f64 / (rank + 1) as f64);
        adjusted[*row] = so_far;
    }
    Ok(adjusted)
}

fn ranked(p: &[f64]) -> Result<Vec<usize>, Problem> {
    if let Some(row) = p.iter().position(|p| !(0.0..=1.0).contains(p)) {
        return Err(Problem::Row { row });
    }
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    Ok(order)
}
