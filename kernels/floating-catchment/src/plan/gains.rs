use crate::{Decay, Problem, Reach, catchment::amounts};

/// What every place would gain from every site over what it has today; a pair that gains nothing is not kept.
#[derive(Clone, Debug)]
pub struct Gains {
    by_site: Side,
    /// The best site of each place first.
    by_place: Side,
}

/// The pairs of one side, one row after the other.
#[derive(Clone, Debug)]
pub(super) struct Side {
    starts: Vec<usize>,
    other: Vec<u32>,
    value: Vec<f64>,
}

impl Side {
    /// Sorted by row, and within a row in the order the pairs were given.
    pub(super) fn new(rows: usize, pairs: &[(u32, u32, f64)]) -> Side {
        let mut starts = vec![0_usize; rows + 1];
        for (row, ..) in pairs {
            starts[*row as usize + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        let mut next = starts.clone();
        let (mut other, mut value) = (vec![0; pairs.len()], vec![0.0; pairs.len()]);
        for (row, column, gain) in pairs {
            let at = &mut next[*row as usize];
            (other[*at], value[*at]) = (*column, *gain);
            *at += 1;
        }
        Side { starts, other, value }
    }

    pub(super) fn rows(&self) -> usize {
        self.starts.len() - 1
    }

    pub(super) fn row(&self, row: usize) -> impl ExactSizeIterator<Item = (usize, f64)> + '_ {
        let span = self.starts[row]..self.starts[row + 1];
        let others = self.other[span.clone()].iter().map(|other| *other as usize);
        others.zip(self.value[span].iter().copied())
    }

    pub(super) fn is_empty(&self, row: usize) -> bool {
        self.starts[row] == self.starts[row + 1]
    }

    /// Σ over a row of value × a vector of the other side.
    pub(super) fn times(&self, row: usize, vector: &[f64]) -> f64 {
        self.row(row).map(|(other, value)| value * vector[other]).sum()
    }

    pub(super) fn sum(&self, row: usize) -> f64 {
        self.value[self.starts[row]..self.starts[row + 1]].iter().sum()
    }
}

impl Gains {
    /// From triples of place, site and gain; gains that are not above 0 are left out, of a pair given twice the larger
    /// counts.
    pub fn new(
        places: usize,
        sites: usize,
        pairs: impl IntoIterator<Item = (u32, u32, f64)>,
    ) -> Result<Gains, Problem> {
        let mut kept = Vec::new();
        for (row, (place, site, gain)) in pairs.into_iter().enumerate() {
            if place as usize >= places || site as usize >= sites {
                return Err(Problem::Unknown { row });
            }
            if !gain.is_finite() {
                return Err(Problem::Value { what: "gain", row });
            }
            if gain > 0.0 {
                kept.push((place, site, gain));
            }
        }
        if u32::try_from(kept.len()).is_err() {
            return Err(Problem::TooMany);
        }
        kept.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(b.2.total_cmp(&a.2)));
        kept.dedup_by_key(|(place, site, _)| (*place, *site));
        // Within a site places stand in their order, within a place the best site first.
        let turned: Vec<(u32, u32, f64)> =
            kept.iter().map(|(place, site, gain)| (*site, *place, *gain)).collect();
        let by_site = Side::new(sites, &turned);
        kept.sort_unstable_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
        Ok(Gains { by_site, by_place: Side::new(places, &kept) })
    }

    /// People that a site within reach would serve. `today` is the weight at which a place is served already, 0 where it
    /// is not; with [`Decay::Within`] this is maximal covering, with zones a person far away counts in part.
    pub fn cover(reach: &impl Reach, decay: &Decay, people: &[f64], today: &[f64]) -> Result<Gains, Problem> {
        decay.check()?;
        amounts("population", people, reach.demand_len())?;
        amounts("today", today, reach.demand_len())?;
        let mut pairs = Vec::new();
        reach.each_pair(decay, &mut |place, site, _, weight| {
            pairs.push((place as u32, site as u32, people[place] * (weight - today[place])));
        });
        Gains::new(reach.demand_len(), reach.supply_len(), pairs)
    }

    /// Distance that people would be spared: people × (today's cost − the cost of the site). Whoever has further than
    /// `radius`, or nothing at all (`f64::INFINITY`), counts as if at the radius.
    pub fn distance(
        reach: &impl Reach,
        radius: f64,
        people: &[f64],
        today: &[f64],
    ) -> Result<Gains, Problem> {
        if !radius.is_finite() {
            return Err(Problem::Decay("distances are compared up to a radius"));
        }
        let within = Decay::Within(radius);
        within.check()?;
        amounts("population", people, reach.demand_len())?;
        let today: Vec<f64> = today.iter().map(|cost| cost.min(radius)).collect();
        amounts("today", &today, reach.demand_len())?;
        let mut pairs = Vec::new();
        reach.each_pair(&within, &mut |place, site, cost, _| {
            pairs.push((place as u32, site as u32, people[place] * (today[place] - cost)));
        });
        Gains::new(reach.demand_len(), reach.supply_len(), pairs)
    }

    pub fn places(&self) -> usize {
        self.by_place.rows()
    }

    pub fn sites(&self) -> usize {
        self.by_site.rows()
    }

    /// Pairs that gain anything.
    pub fn pairs(&self) -> usize {
        self.by_site.other.len()
    }

    /// What sites gain together: every place takes the best of them.
    pub fn value(&self, sites: &[usize]) -> f64 {
        let mut best = vec![0.0_f64; self.places()];
        for (place, gain) in sites.iter().flat_map(|site| self.by_site.row(*site)) {
            best[place] = best[place].max(gain);
        }
        best.iter().sum()
    }

    pub(super) fn of_site(&self, site: usize) -> impl ExactSizeIterator<Item = (usize, f64)> + '_ {
        self.by_site.row(site)
    }

    pub(super) fn of_place(&self, place: usize) -> impl ExactSizeIterator<Item = (usize, f64)> + '_ {
        self.by_place.row(place)
    }
}
