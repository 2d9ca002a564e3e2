use std::collections::{BTreeMap, BTreeSet};

use crate::exact::Fraction;

/// Whom exact figures of one kind were already published about. Somebody who asks for the same figure with one filter after
/// another learns differences; the register refuses the group whose figure would complete one about a few people.
///
/// People always counted together make one lump. Every publication is a sum of lumps. The rule: no combination of
/// publications, added and subtracted in any way, may be left with lumps below the limit only. That is decided exactly,
/// by elimination over fractions.
#[derive(Clone, Debug, Default)]
pub struct Register<P> {
    published: Vec<BTreeSet<P>>,
    limit: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// the group itself is below the limit
    TooFew,
    /// together with what was published before it would say something about a few people
    Differencing,
}

impl<P: Ord + Clone> Register<P> {
    /// Fewer people than `limit` are few.
    pub fn new(limit: usize) -> Self {
        Register { published: Vec::new(), limit }
    }

    pub fn published(&self) -> &[BTreeSet<P>] {
        &self.published
    }

    /// Whether a figure about these people may be published; nobody at all may, and a group that was may again.
    pub fn allows(&self, people: &BTreeSet<P>) -> Result<(), Refusal> {
        if people.is_empty() || self.published.contains(people) {
            return Ok(());
        }
        if people.len() < self.limit {
            return Err(Refusal::TooFew);
        }
        let mut groups: Vec<&BTreeSet<P>> = self.published.iter().collect();
        groups.push(people);
        if isolates(&groups, self.limit) { Err(Refusal::Differencing) } else { Ok(()) }
    }

    /// Notes the group when it is allowed.
    pub fn publish(&mut self, people: BTreeSet<P>) -> Result<(), Refusal> {
        self.allows(&people)?;
        if !people.is_empty() && !self.published.contains(&people) {
            self.published.push(people);
        }
        Ok(())
    }

    /// Notes what was published elsewhere or before, whatever it gives away.
    pub fn note(&mut self, people: BTreeSet<P>) {
        self.published.push(people);
    }
}

fn isolates<P: Ord>(groups: &[&BTreeSet<P>], limit: usize) -> bool {
    let mut lumps: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
    let everybody: BTreeSet<&P> = groups.iter().flat_map(|group| group.iter()).collect();
    for person in everybody {
        *lumps.entry(groups.iter().map(|group| group.contains(person)).collect()).or_default() += 1;
    }
    // large lumps first: once they are eliminated, a row that is left speaks of small ones only
    let mut columns: Vec<(Vec<bool>, usize)> = lumps.into_iter().collect();
    columns.sort_by_key(|(_, size)| *size < limit);
    let large = columns.iter().filter(|(_, size)| *size >= limit).count();
    let mut rows: Vec<Vec<Fraction>> = (0..groups.len())
        .map(|group| columns.iter().map(|(inside, _)| Fraction::whole(i64::from(inside[group]))).collect())
        .collect();
    let mut used = 0;
    for column in 0..large {
        let Some(pivot) = (used..rows.len()).find(|row| !rows[*row][column].is_nought()) else { continue };
        rows.swap(used, pivot);
        let (above, below) = rows.split_at_mut(used + 1);
        let pivot = &above[used];
        for row in below {
            // numbers too large to go on with: nothing is proven, so it is refused
            let Ok(factor) = row[column].by(pivot[column]) else { return true };
            if factor.is_nought() {
                continue;
            }
            for (slot, value) in row.iter_mut().zip(pivot) {
                match factor.times(*value).and_then(|part| slot.minus(part)) {
                    Ok(value) => *slot = value,
                    Err(_) => return true,
                }
            }
        }
        used += 1;
    }
    rows[used..].iter().any(|row| row.iter().any(|value| !value.is_nought()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(range: std::ops::Range<u32>) -> BTreeSet<u32> {
        range.collect()
    }

    #[test]
    fn one_filter_after_another_is_stopped() {
        let mut register = Register::new(8);
        assert_eq!(register.publish(people(0..20)), Ok(()));
        assert_eq!(register.publish(people(0..20)), Ok(()));
        assert_eq!(register.publish(people(0..19)), Err(Refusal::Differencing));
        assert_eq!(register.publish(people(0..5)), Err(Refusal::TooFew));
        assert_eq!(register.publish(people(0..12)), Ok(()));
        assert_eq!(register.published().len(), 2);
        assert_eq!(register.publish(BTreeSet::new()), Ok(()));
    }

    #[test]
    fn three_publications_together_are_seen_through() {
        // halves that are fine on their own: all − left − right leaves the one who is in neither
        let mut register = Register::new(8);
        register.publish(people(0..31)).unwrap();
        register.publish(people(0..15)).unwrap();
        assert_eq!(register.publish(people(15..30)), Err(Refusal::Differencing));
        assert_eq!(register.publish(people(15..31)), Ok(()));
    }

    #[test]
    fn one_out_and_one_in_is_a_difference_too() {
        let mut register = Register::new(8);
        register.publish(people(0..12)).unwrap();
        assert_eq!(register.publish(people(1..13)), Err(Refusal::Differencing));
        assert_eq!(register.publish(people(20..32)), Ok(()));
    }
}
