//! How the will to travel falls with distance or time.

use std::sync::Arc;

use crate::Problem;

/// Weight of a pair by its cost (kilometres or minutes). Beyond its reach the weight is 0; thresholds are inclusive.
#[derive(Clone)]
pub enum Decay {
    /// 1 up to the radius, as in 2SFCA.
    Within(f64),
    /// Zones with falling weights, nearest first: `(threshold, weight)`, as in E2SFCA.
    Steps(Vec<(f64, f64)>),
    /// `exp(−c² / 2σ²)` up to the radius.
    Gaussian { sigma: f64, radius: f64 },
    /// `¾ (1 − (c / r)²)`: the kernel of KD2SFCA.
    Epanechnikov { radius: f64 },
    /// Anything else, up to a radius. Several times slower than the ones above.
    Any { radius: f64, weight: Arc<dyn Fn(f64) -> f64 + Send + Sync> },
}

impl std::fmt::Debug for Decay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Decay::Within(radius) => write!(f, "Within({radius})"),
            Decay::Steps(steps) => write!(f, "Steps({steps:?})"),
            Decay::Gaussian { sigma, radius } => write!(f, "Gaussian {{ sigma: {sigma}, radius: {radius} }}"),
            Decay::Epanechnikov { radius } => write!(f, "Epanechnikov {{ radius: {radius} }}"),
            Decay::Any { radius, .. } => write!(f, "Any {{ radius: {radius} }}"),
        }
    }
}

impl Decay {
    /// Any weight function.
    ///
    /// ```
    /// use floating_catchment::Decay;
    /// let inverse_square = Decay::any(30.0, |km| 1.0 / (1.0 + km * km));
    /// assert_eq!(inverse_square.weight(3.0), 0.1);
    /// assert_eq!(inverse_square.weight(30.1), 0.0);
    /// ```
    pub fn any(radius: f64, weight: impl Fn(f64) -> f64 + Send + Sync + 'static) -> Decay {
        Decay::Any { radius, weight: Arc::new(weight) }
    }

    /// The weight at a cost.
    ///
    /// ```
    /// use floating_catchment::Decay;
    /// let zones = Decay::Steps(vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)]);
    /// assert_eq!([10.0, 10.1, 30.0, 30.1].map(|cost| zones.weight(cost)), [1.0, 0.68, 0.22, 0.0]);
    /// ```
    pub fn weight(&self, cost: f64) -> f64 {
        match self {
            Decay::Within(radius) => f64::from(u8::from(cost <= *radius)),
            Decay::Steps(steps) => {
                steps.iter().find(|(threshold, _)| cost <= *threshold).map_or(0.0, |step| step.1)
            }
            _ if cost.is_nan() || cost > self.radius() => 0.0,
            Decay::Gaussian { sigma, .. } => (-cost * cost / (2.0 * sigma * sigma)).exp(),
            Decay::Epanechnikov { radius } => 0.75 * (1.0 - (cost / radius) * (cost / radius)),
            Decay::Any { weight, .. } => weight(cost),
        }
    }

    /// The cost beyond which the weight is 0.
    pub fn radius(&self) -> f64 {
        match self {
            Decay::Steps(steps) => steps.last().map_or(0.0, |step| step.0),
            Decay::Within(radius)
            | Decay::Gaussian { radius, .. }
            | Decay::Epanechnikov { radius }
            | Decay::Any { radius, .. } => *radius,
        }
    }

    /// The decay whose weights are the squares of these.
    pub fn squared(&self) -> Decay {
        match self {
            Decay::Within(radius) => Decay::Within(*radius),
            Decay::Steps(steps) => Decay::Steps(steps.iter().map(|(at, w)| (*at, w * w)).collect()),
            Decay::Gaussian { sigma, radius } => {
                Decay::Gaussian { sigma: sigma / std::f64::consts::SQRT_2, radius: *radius }
            }
            Decay::Epanechnikov { radius } => {
                let radius = *radius;
                Decay::any(radius, move |cost| {
                    let weight = 0.75 * (1.0 - (cost / radius) * (cost / radius));
                    weight * weight
                })
            }
            Decay::Any { radius, weight } => {
                let weight = Arc::clone(weight);
                Decay::any(*radius, move |cost| weight(cost) * weight(cost))
            }
        }
    }

    /// Thresholds that rise, weights that are numbers and not below 0.
    pub fn check(&self) -> Result<(), Problem> {
        let radius = self.radius();
        if radius.is_nan() || radius < 0.0 {
            return Err(Problem::Decay("a radius is 0 or more"));
        }
        match self {
            Decay::Steps(steps) if steps.is_empty() => Err(Problem::Decay("there are no zones")),
            Decay::Steps(steps) if !steps.windows(2).all(|pair| pair[0].0 < pair[1].0) => {
                Err(Problem::Decay("each zone is wider than the one before"))
            }
            Decay::Steps(steps)
                if steps.iter().any(|(at, w)| !(*at >= 0.0 && *w >= 0.0 && w.is_finite())) =>
            {
                Err(Problem::Decay("thresholds and weights are numbers, 0 or more"))
            }
            Decay::Gaussian { sigma, .. } if !(*sigma > 0.0 && sigma.is_finite()) => {
                Err(Problem::Decay("sigma is above 0"))
            }
            Decay::Epanechnikov { radius } if *radius <= 0.0 || radius.is_infinite() => {
                Err(Problem::Decay("this kernel needs a radius above 0"))
            }
            _ => Ok(()),
        }
    }
}
