//! How evenly something is spread over people. Every value counts as often as there are people at its place.
//!
//! Sources: Lorenz 1905; Gini 1912; Wagstaff, Paci and van Doorslaer 1991 (concentration index); Theil 1967.

/// The Lorenz curve: share of people, from the worst off, against their share of the total. Begins at (0, 0).
///
/// ```
/// use floating_catchment::inequality::lorenz;
/// assert_eq!(lorenz(&[3.0, 1.0], &[1.0, 1.0]), [(0.0, 0.0), (0.5, 0.25), (1.0, 1.0)]);
/// ```
pub fn lorenz(values: &[f64], people: &[f64]) -> Vec<(f64, f64)> {
    let order = sorted(values);
    let all: f64 = people.iter().sum();
    let total = total(values, people);
    let (mut counted, mut had) = (0.0, 0.0);
    let mut curve = vec![(0.0, 0.0)];
    for at in order {
        counted += people[at];
        had += people[at] * values[at];
        curve.push((share(counted, all), share(had, total)));
    }
    curve
}

/// Gini coefficient: 0 when all have the same, towards 1 when one has everything.
///
/// ```
/// use floating_catchment::inequality::gini;
/// assert_eq!(gini(&[1.0, 1.0], &[5.0, 7.0]), 0.0);
/// assert_eq!(gini(&[0.0, 1.0], &[3.0, 1.0]), 0.75);
/// ```
pub fn gini(values: &[f64], people: &[f64]) -> f64 {
    let curve = lorenz(values, people);
    let twice: f64 = curve.windows(2).map(|pair| (pair[1].0 - pair[0].0) * (pair[1].1 + pair[0].1)).sum();
    if total(values, people) > 0.0 { (1.0 - twice).max(0.0) } else { 0.0 }
}

/// Concentration index: like Gini, but people stand in the order of something else (`rank`: income, size of town). Above
/// 0 those who rank high have more, below 0 those who rank low. Equal ranks share their place.
///
/// ```
/// use floating_catchment::inequality::concentration;
/// assert!(concentration(&[1.0, 3.0], &[1.0, 1.0], &[100.0, 900.0]) > 0.0);
/// assert!(concentration(&[3.0, 1.0], &[1.0, 1.0], &[100.0, 900.0]) < 0.0);
/// ```
pub fn concentration(values: &[f64], people: &[f64], rank: &[f64]) -> f64 {
    let (all, total) = (people.iter().sum::<f64>(), total(values, people));
    if total <= 0.0 {
        return 0.0;
    }
    let order = sorted(rank);
    let (mut below, mut sum) = (0.0, 0.0);
    for equals in order.chunk_by(|a, b| rank[*a] == rank[*b]) {
        let here: f64 = equals.iter().map(|at| people[*at]).sum();
        let middle = (below + here / 2.0) / all;
        sum += equals.iter().map(|at| people[*at] * values[*at]).sum::<f64>() * middle;
        below += here;
    }
    2.0 * sum / total - 1.0
}

/// Theil's T: 0 when all have the same; adds up over groups of places.
pub fn theil(values: &[f64], people: &[f64]) -> f64 {
    let mean = mean(values, people);
    let all: f64 = people.iter().sum();
    let part = |(value, people): (&f64, &f64)| {
        let relative = value / mean;
        if relative > 0.0 { people / all * relative * relative.ln() } else { 0.0 }
    };
    if mean > 0.0 { values.iter().zip(people).map(part).sum() } else { 0.0 }
}

/// The mean over people.
pub fn mean(values: &[f64], people: &[f64]) -> f64 {
    share(total(values, people), people.iter().sum())
}

/// The share of people who have less than a target.
///
/// ```
/// use floating_catchment::inequality::share_under;
/// assert_eq!(share_under(&[0.2, 0.5], &[100.0, 300.0], 0.5), 0.25);
/// ```
pub fn share_under(values: &[f64], people: &[f64], target: f64) -> f64 {
    let under = values.iter().zip(people).filter(|(value, _)| **value < target).map(|(_, people)| people);
    share(under.sum(), people.iter().sum())
}

/// What it takes to lift everybody to a target, if it could be given to each alone.
pub fn shortfall(values: &[f64], people: &[f64], target: f64) -> f64 {
    values.iter().zip(people).map(|(value, people)| people * (target - value).max(0.0)).sum()
}

/// The least value that at least this share of people does not exceed, for every share asked; none without people.
///
/// ```
/// use floating_catchment::inequality::quantiles;
/// assert_eq!(quantiles(&[3.0, 1.0, 2.0], &[1.0, 1.0, 2.0], &[0.0, 0.5, 1.0]), Some(vec![1.0, 2.0, 3.0]));
/// ```
pub fn quantiles(values: &[f64], people: &[f64], shares: &[f64]) -> Option<Vec<f64>> {
    let all: f64 = people.iter().sum();
    let mut counted = 0.0;
    let mut steps = Vec::with_capacity(values.len());
    for at in sorted(values).into_iter().filter(|at| people[*at] > 0.0) {
        counted += people[at];
        steps.push((counted, values[at]));
    }
    let last = *steps.last()?;
    let quantile = |share: &f64| {
        let at = steps.partition_point(|(counted, _)| *counted < share * all);
        steps.get(at).unwrap_or(&last).1
    };
    Some(shares.iter().map(quantile).collect())
}

fn sorted(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    order
}

fn total(values: &[f64], people: &[f64]) -> f64 {
    values.iter().zip(people).map(|(value, people)| value * people).sum()
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
