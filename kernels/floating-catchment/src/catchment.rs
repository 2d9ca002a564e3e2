//! The methods. Each is a few products with the matrix of weights, which nobody ever writes down: `to_supply` sums
//! weight × people over demand, `to_demand` sums weight × ratio over supply.

use crate::{Decay, Problem};

/// Who reaches whom at what cost.
pub trait Reach {
    fn demand_len(&self) -> usize;
    fn supply_len(&self) -> usize;

    /// For every supply place the sum of weight × amount over demand.
    fn to_supply(&self, decay: &Decay, amounts: &[f64]) -> Vec<f64>;

    /// For every demand place the sum of weight × value over supply, for several layers of values at once.
    fn to_demand(&self, decay: &Decay, layers: &[&[f64]]) -> Vec<Vec<f64>>;

    /// Every pair within the radius of a decay, as `(demand, supply, cost, weight)`; each supply place's pairs together.
    fn each_pair(&self, decay: &Decay, visit: &mut dyn FnMut(usize, usize, f64, f64));
}

/// What a method found.
#[derive(Clone, Debug, PartialEq)]
pub struct Access {
    /// Per demand place: supply per person (in M2SFCA and BFCA on scales of their own).
    pub access: Vec<f64>,
    /// Per supply place: supply per weighted person within reach; 0 where nobody is.
    pub ratio: Vec<f64>,
}

pub(crate) fn amounts(what: &'static str, values: &[f64], places: usize) -> Result<(), Problem> {
    if values.len() != places {
        return Err(Problem::Length { wanted: places, found: values.len() });
    }
    match values.iter().position(|value| !(*value >= 0.0 && value.is_finite())) {
        Some(row) => Err(Problem::Value { what, row }),
        None => Ok(()),
    }
}

fn check(reach: &impl Reach, decay: &Decay, people: &[f64], supply: &[f64]) -> Result<(), Problem> {
    decay.check()?;
    amounts("population", people, reach.demand_len())?;
    amounts("supply", supply, reach.supply_len())
}

/// `a / b`, and 0 where nobody is.
fn per(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| if *b > 0.0 { a / b } else { 0.0 }).collect()
}

fn one_layer(reach: &impl Reach, decay: &Decay, values: &[f64]) -> Vec<f64> {
    reach.to_demand(decay, &[values]).pop().unwrap_or_default()
}

/// Two-step floating catchment area: 2SFCA with [`Decay::Within`] (Luo and Wang 2003), E2SFCA with
/// [`Decay::Steps`] (Luo and Qi 2009) or [`Decay::Gaussian`], KD2SFCA with [`Decay::Epanechnikov`] (Dai and Wang 2011).
///
/// `ratio_j = S_j / Σ_i W_ij P_i`, `access_i = Σ_j W_ij ratio_j`. Then `Σ_i P_i access_i` is the supply that anybody
/// reaches, and access is linear in supply.
///
/// ```
/// use floating_catchment::{Decay, Near, Point, two_step};
/// let homes = [Point { lat: 50.38, lon: 18.95 }, Point { lat: 50.45, lon: 18.86 }];
/// let clinics = [Point { lat: 50.35, lon: 18.92 }];
/// let near = Near::new(&homes, &clinics, 30.0)?;
/// let zones = Decay::Steps(vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)]);
/// let found = two_step(&near, &zones, &[52_000.0, 61_000.0], &[420.0])?;
/// let used: f64 = 52_000.0 * found.access[0] + 61_000.0 * found.access[1];
/// assert!((used - 420.0).abs() < 1e-9);
/// # Ok::<(), floating_catchment::Problem>(())
/// ```
pub fn two_step(
    reach: &impl Reach,
    decay: &Decay,
    people: &[f64],
    supply: &[f64],
) -> Result<Access, Problem> {
    check(reach, decay, people, supply)?;
    let ratio = per(supply, &reach.to_supply(decay, people));
    let access = one_layer(reach, decay, &ratio);
    Ok(Access { access, ratio })
}

/// [`two_step`] for several layers of supply at the same places at once: hours by kind of help, by who pays. The layers
/// share the crowd and add up.
pub fn two_step_layers(
    reach: &impl Reach,
    decay: &Decay,
    people: &[f64],
    layers: &[&[f64]],
) -> Result<Vec<Access>, Problem> {
    for layer in layers {
        check(reach, decay, people, layer)?;
    }
    let crowd = reach.to_supply(decay, people);
    let ratios: Vec<Vec<f64>> = layers.iter().map(|layer| per(layer, &crowd)).collect();
    let views: Vec<&[f64]> = ratios.iter().map(Vec::as_slice).collect();
    let access = reach.to_demand(decay, &views);
    Ok(access.into_iter().zip(ratios).map(|(access, ratio)| Access { access, ratio }).collect())
}

/// People of one kind at every demand place, who travel in their own way.
pub struct Group<'a> {
    /// How many of them, weighted by need where need differs.
    pub people: &'a [f64],
    pub decay: Decay,
}

/// [`two_step`] for groups that share the supply but not their reach (with and without a car; Mao and Nekorchuk 2013).
/// Access comes per group; the ratios are the same for all.
///
/// ```
/// use floating_catchment::{Costs, Decay, Group, two_step_groups};
/// let minutes = Costs::new(2, 1, [(0, 0, 10.0), (1, 0, 40.0)])?;
/// let drivers = Group { people: &[100.0, 300.0], decay: Decay::Within(60.0) };
/// let walkers = Group { people: &[100.0, 100.0], decay: Decay::Within(15.0) };
/// let found = two_step_groups(&minutes, &[drivers, walkers], &[25.0])?;
/// assert_eq!(found[0].access, [0.05, 0.05]);
/// assert_eq!(found[1].access, [0.05, 0.0]);
/// # Ok::<(), floating_catchment::Problem>(())
/// ```
pub fn two_step_groups(
    reach: &impl Reach,
    groups: &[Group<'_>],
    supply: &[f64],
) -> Result<Vec<Access>, Problem> {
    let mut crowd = vec![0.0; reach.supply_len()];
    for group in groups {
        check(reach, &group.decay, group.people, supply)?;
        for (all, these) in crowd.iter_mut().zip(reach.to_supply(&group.decay, group.people)) {
            *all += these;
        }
    }
    let ratio = per(supply, &crowd);
    let of_group = |group: &Group<'_>| {
        let access = one_layer(reach, &group.decay, &ratio);
        Access { access, ratio: ratio.clone() }
    };
    Ok(groups.iter().map(of_group).collect())
}

/// Three-step floating catchment area (Wan, Zou and Sternberg 2012): people divide themselves among the supply places in
/// their reach first, `G_ij = W_ij / Σ_k W_ik`, so that choice is not counted as demand twice.
pub fn three_step(
    reach: &impl Reach,
    decay: &Decay,
    people: &[f64],
    supply: &[f64],
) -> Result<Access, Problem> {
    check(reach, decay, people, supply)?;
    let choice = one_layer(reach, decay, &vec![1.0; supply.len()]);
    // G × W = W² / Σ W: the square of the weights does both products at once.
    let squared = decay.squared();
    let ratio = per(supply, &reach.to_supply(&squared, &per(people, &choice)));
    let access = per(&one_layer(reach, &squared, &ratio), &choice);
    Ok(Access { access, ratio })
}

/// Modified 2SFCA (Delamater 2013): weights count twice in the second step, so that where all travel far some supply is
/// lost to distance. The sum over people is at most the supply.
pub fn modified(
    reach: &impl Reach,
    decay: &Decay,
    people: &[f64],
    supply: &[f64],
) -> Result<Access, Problem> {
    check(reach, decay, people, supply)?;
    let ratio = per(supply, &reach.to_supply(decay, people));
    let access = one_layer(reach, &decay.squared(), &ratio);
    Ok(Access { access, ratio })
}

/// Balanced floating catchment area (Paez, Higgins and Vivona 2019): weights are made to sum to one over supply for
/// people and over demand for supply, so that neither is counted more than once. Then `Σ_i access_i = Σ_j ratio_j`.
pub fn balanced(
    reach: &impl Reach,
    decay: &Decay,
    people: &[f64],
    supply: &[f64],
) -> Result<Access, Problem> {
    check(reach, decay, people, supply)?;
    let choice = one_layer(reach, decay, &vec![1.0; supply.len()]);
    let ratio = per(supply, &reach.to_supply(decay, &per(people, &choice)));
    let seen = reach.to_supply(decay, &vec![1.0; people.len()]);
    let access = one_layer(reach, decay, &per(&ratio, &seen));
    Ok(Access { access, ratio })
}

/// Access to supply that needs no travel but a connection: hours are shared by everybody who has one. `gate` is the
/// share of each place's people who do.
///
/// ```
/// use floating_catchment::tele;
/// assert_eq!(tele(&[100.0, 100.0], &[0.5, 0.0], 10.0)?, [0.1, 0.0]);
/// # Ok::<(), floating_catchment::Problem>(())
/// ```
pub fn tele(people: &[f64], gate: &[f64], hours: f64) -> Result<Vec<f64>, Problem> {
    amounts("population", people, people.len())?;
    amounts("gate", gate, people.len())?;
    amounts("supply", &[hours], 1)?;
    if let Some(row) = gate.iter().position(|share| *share > 1.0) {
        return Err(Problem::Value { what: "gate", row });
    }
    let connected: f64 = people.iter().zip(gate).map(|(people, share)| people * share).sum();
    let each = if connected > 0.0 { hours / connected } else { 0.0 };
    Ok(gate.iter().map(|share| share * each).collect())
}
