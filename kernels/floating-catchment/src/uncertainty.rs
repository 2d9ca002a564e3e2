//! How sure one can be of a result.
//!
//! Supply is rarely known exactly (hours announced, hours kept). Access is linear in it, so its error follows without any
//! simulation: [`supply_error`]. For everything that is not linear (Gini, quantiles, shares under a target) there is the
//! bootstrap over places (Efron 1979): [`bootstrap`]. Chance comes from the caller, so a seed gives the same answer again.

use crate::{Decay, Problem, Reach, catchment::amounts};

/// Standard error of every demand place's two-step access when each supply place's amount has an independent standard
/// error: `√ Σ_j (W_ij / Σ_k W_kj P_k)² σ_j²`.
///
/// ```
/// use floating_catchment::{Costs, Decay, uncertainty::supply_error};
/// let minutes = Costs::new(1, 2, [(0, 0, 5.0), (0, 1, 5.0)])?;
/// let error = supply_error(&minutes, &Decay::Within(30.0), &[100.0], &[3.0, 4.0])?;
/// assert!((error[0] - 0.05).abs() < 1e-12);
/// # Ok::<(), floating_catchment::Problem>(())
/// ```
pub fn supply_error(
    reach: &impl Reach,
    decay: &Decay,
    people: &[f64],
    errors: &[f64],
) -> Result<Vec<f64>, Problem> {
    decay.check()?;
    amounts("population", people, reach.demand_len())?;
    amounts("error", errors, reach.supply_len())?;
    let crowd = reach.to_supply(decay, people);
    let variance = |(error, crowd): (&f64, &f64)| if *crowd > 0.0 { (error / crowd).powi(2) } else { 0.0 };
    let ratios: Vec<f64> = errors.iter().zip(&crowd).map(variance).collect();
    let sums = reach.to_demand(&decay.squared(), &[&ratios]).pop().unwrap_or_default();
    Ok(sums.into_iter().map(f64::sqrt).collect())
}

/// What repeated drawing gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    pub mean: f64,
    pub error: f64,
    /// The statistic of every drawing, rising.
    pub drawn: Vec<f64>,
}

impl Spread {
    /// The percentile interval that holds this share of the drawings, such as 0.95.
    pub fn interval(&self, share: f64) -> Option<(f64, f64)> {
        let last = self.drawn.len().checked_sub(1)?;
        let outside = (1.0 - share.clamp(0.0, 1.0)) / 2.0;
        let at = |part: f64| self.drawn[((part * last as f64).round() as usize).min(last)];
        Some((at(outside), at(1.0 - outside)))
    }
}

/// Draws as many places as there are, with repetition, `rounds` times, and computes a statistic of each drawing. The
/// statistic gets everybody's weights: people times how often their place was drawn. `chance` gives random 64-bit numbers.
///
/// ```
/// use floating_catchment::{inequality::gini, uncertainty::bootstrap};
/// let (access, people) = ([0.1, 0.2, 0.4], [500.0, 300.0, 200.0]);
/// let mut state = 1_u64;
/// let mut chance = || {
///     state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
///     state ^ (state >> 31)
/// };
/// let spread = bootstrap(&people, 200, &mut chance, |weights| gini(&access, weights));
/// let (low, high) = spread.interval(0.95).unwrap();
/// assert!(low <= gini(&access, &people) && gini(&access, &people) <= high);
/// ```
pub fn bootstrap(
    people: &[f64],
    rounds: usize,
    chance: &mut impl FnMut() -> u64,
    statistic: impl Fn(&[f64]) -> f64,
) -> Spread {
    let mut weights = vec![0.0; people.len()];
    let mut drawn: Vec<f64> = (0..rounds)
        .map(|_| {
            weights.fill(0.0);
            for _ in 0..people.len() {
                // The high half of a product spreads 64 bits evenly over the places.
                let at = (u128::from(chance()) * people.len() as u128 >> 64) as usize;
                weights[at] += people[at];
            }
            statistic(&weights)
        })
        .collect();
    drawn.sort_by(f64::total_cmp);
    let count = rounds.max(1) as f64;
    let mean = drawn.iter().sum::<f64>() / count;
    let squares: f64 = drawn.iter().map(|one| (one - mean) * (one - mean)).sum();
    Spread { mean, error: (squares / (count - 1.0).max(1.0)).sqrt(), drawn }
}
