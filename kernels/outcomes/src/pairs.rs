use std::{collections::BTreeMap, ops::RangeInclusive};

/// One score of one person. `at` in whole days (or whatever unit the caller counts moments in).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taken<P> {
    pub person: P,
    pub at: i64,
    pub score: f64,
}

/// Which two scores of a person are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moments {
    /// the earliest and the latest, when they are two
    FirstAndLast,
    /// the earliest within `from` and the latest within `to`
    Between { from: RangeInclusive<i64>, to: RangeInclusive<i64> },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair<P> {
    pub person: P,
    pub before: f64,
    pub after: f64,
    /// from the one to the other
    pub apart: i64,
}

/// Only people seen at both moments say anything about change; how many were lost is said beside.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs<P> {
    pub pairs: Vec<Pair<P>>,
    /// seen at the first moment and not at the second
    pub lost: usize,
    /// seen at the second moment only
    pub came_later: usize,
}

impl<P> Pairs<P> {
    /// The share of those seen at first who were not seen again, a fraction of one.
    pub fn attrition(&self) -> Option<f64> {
        let started = self.pairs.len() + self.lost;
        (started > 0).then(|| self.lost as f64 / started as f64)
    }
}

/// In the order of persons. Two scores of one person at one moment: the one given later counts.
pub fn pair<P: Copy + Ord>(taken: &[Taken<P>], moments: &Moments) -> Pairs<P> {
    let mut people: BTreeMap<P, BTreeMap<i64, f64>> = BTreeMap::new();
    for one in taken {
        people.entry(one.person).or_default().insert(one.at, one.score);
    }
    let mut found = Pairs { pairs: Vec::new(), lost: 0, came_later: 0 };
    for (person, scores) in people {
        let (before, after) = match moments {
            Moments::FirstAndLast => {
                let last = scores.last_key_value().filter(|_| scores.len() > 1);
                (scores.first_key_value(), last)
            }
            Moments::Between { from, to } => {
                let before = scores.iter().find(|(at, _)| from.contains(at));
                let later = |at: i64| to.contains(&at) && before.is_none_or(|(first, _)| at > *first);
                (before, scores.iter().rev().find(|(at, _)| later(**at)))
            }
        };
        match (before, after) {
            (Some((from, before)), Some((to, after))) => {
                found.pairs.push(Pair { person, before: *before, after: *after, apart: to - from });
            }
            (Some(_), None) => found.lost += 1,
            (None, Some(_)) => found.came_later += 1,
            (None, None) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken() -> Vec<Taken<u8>> {
        let row = |(person, at, score)| Taken { person, at, score };
        [(1, 0, 20.0), (1, 56, 12.0), (1, 112, 8.0), (2, 3, 14.0), (3, 60, 9.0), (3, 118, 9.0)]
            .map(row)
            .into()
    }

    #[test]
    fn the_first_and_the_last_are_paired_and_the_lost_are_counted() {
        let found = pair(&taken(), &Moments::FirstAndLast);
        assert_eq!(found.pairs.len(), 2);
        assert_eq!(found.pairs[0], Pair { person: 1, before: 20.0, after: 8.0, apart: 112 });
        assert_eq!((found.lost, found.came_later, found.attrition()), (1, 0, Some(1.0 / 3.0)));
    }

    #[test]
    fn any_two_moments_may_be_asked_for() {
        let found = pair(&taken(), &Moments::Between { from: 0..=14, to: 42..=70 });
        assert_eq!(found.pairs, [Pair { person: 1, before: 20.0, after: 12.0, apart: 56 }]);
        assert_eq!((found.lost, found.came_later), (1, 1));
        assert_eq!(pair::<u8>(&[], &Moments::FirstAndLast).attrition(), None);
    }

    #[test]
    fn one_score_is_never_compared_with_itself() {
        let found = pair(&taken()[3..4], &Moments::Between { from: 0..=9, to: 0..=9 });
        assert_eq!((found.pairs.len(), found.lost), (0, 1));
    }
}
