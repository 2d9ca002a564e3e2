use std::ops::RangeInclusive;

use crate::Problem;

/// A questionnaire as data: how many items, which answers it knows, what is added up.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    values: RangeInclusive<u8>,
    reversed: Vec<bool>,
    subscales: Vec<Subscale>,
}

/// A sum of its own. A scale with one total has one subscale with all items.
#[derive(Clone, Debug, PartialEq)]
pub struct Subscale {
    /// as printed, from 1
    pub items: Vec<usize>,
    /// raw × multiplier = scaled
    pub multiplier: u32,
    /// up to so many unanswered items are made up for by the mean of the others; more, and there is no score
    pub most_missing: usize,
    /// of the scaled score, lowest first; may be empty
    pub bands: Vec<Band>,
}

/// Both ends count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    pub from: u32,
    pub to: u32,
}

/// An item whose answer calls for a person at once, whatever the sum is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// as printed, from 1
    pub item: usize,
    /// this answer and every higher one
    pub from: u8,
}

impl Alarm {
    pub fn rings(&self, answers: &[Option<u8>]) -> bool {
        let answer = self.item.checked_sub(1).and_then(|at| answers.get(at)).copied().flatten();
        answer.is_some_and(|answer| answer >= self.from)
    }
}

/// Points of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    pub raw: u32,
    pub scaled: u32,
    /// row in [`Subscale::bands`]
    pub band: Option<usize>,
    /// how many answers were made up for
    pub missing: usize,
}

impl Scale {
    /// `reversed` items count as lowest + highest − answer.
    pub fn new(
        items: usize,
        values: RangeInclusive<u8>,
        reversed: &[usize],
        subscales: Vec<Subscale>,
    ) -> Result<Self, Problem> {
        if values.is_empty() {
            return Err(Problem::Value { what: "the range of answers" });
        }
        let mut turned = vec![false; items];
        for item in reversed {
            *turned.get_mut(item.wrapping_sub(1)).ok_or(Problem::Item { item: *item, items })? = true;
        }
        for subscale in &subscales {
            let mut seen = vec![false; items];
            for item in &subscale.items {
                let slot = seen.get_mut(item.wrapping_sub(1)).ok_or(Problem::Item { item: *item, items })?;
                if std::mem::replace(slot, true) {
                    return Err(Problem::Items);
                }
            }
            if subscale.items.is_empty() || subscale.most_missing >= subscale.items.len() {
                return Err(Problem::Items);
            }
            covered(subscale, &values)?;
        }
        Ok(Scale { values, reversed: turned, subscales })
    }

    pub fn items(&self) -> usize {
        self.reversed.len()
    }

    pub fn values(&self) -> RangeInclusive<u8> {
        self.values.clone()
    }

    pub fn subscales(&self) -> &[Subscale] {
        &self.subscales
    }

    /// One score for each subscale, `None` where too much is missing.
    pub fn score(&self, answers: &[Option<u8>]) -> Result<Vec<Option<Score>>, Problem> {
        let mut scores = Vec::with_capacity(self.subscales.len());
        self.score_into(answers, &mut scores)?;
        Ok(scores)
    }

    /// As [`Scale::score`], into a vector that is used again for the next person.
    pub fn score_into(&self, answers: &[Option<u8>], scores: &mut Vec<Option<Score>>) -> Result<(), Problem> {
        scores.clear();
        if answers.len() != self.reversed.len() {
            return Err(Problem::Answers { wanted: self.reversed.len(), found: answers.len() });
        }
        // all at once, which is quick; which one it was is looked for only then
        let strange = |answer: &Option<u8>| answer.is_some_and(|value| !self.values.contains(&value));
        if answers.iter().fold(false, |any, answer| any | strange(answer)) {
            for (at, answer) in answers.iter().enumerate() {
                if let Some(value) = answer.filter(|_| strange(answer)) {
                    return Err(Problem::Answer { item: at + 1, value });
                }
            }
        }
        let ends = u32::from(*self.values.start()) + u32::from(*self.values.end());
        for subscale in &self.subscales {
            let (mut sum, mut answered) = (0, 0);
            for item in &subscale.items {
                if let Some(value) = answers[item - 1] {
                    let value = u32::from(value);
                    sum += if self.reversed[item - 1] { ends - value } else { value };
                    answered += 1;
                }
            }
            scores.push(subscale.scored(sum, answered));
        }
        Ok(())
    }
}

impl Subscale {
    fn scored(&self, sum: u32, answered: usize) -> Option<Score> {
        let missing = self.items.len() - answered;
        if missing > self.most_missing {
            return None;
        }
        // the mean of what was answered, times all items, halves rounded up
        let raw = if missing == 0 {
            sum
        } else {
            let answered = answered as u32;
            (2 * sum * self.items.len() as u32 + answered) / (2 * answered)
        };
        let scaled = raw * self.multiplier;
        let band = self.bands.iter().position(|band| (band.from..=band.to).contains(&scaled));
        Some(Score { raw, scaled, band, missing })
    }
}

/// Bands follow one another and hold every score that can be.
fn covered(subscale: &Subscale, values: &RangeInclusive<u8>) -> Result<(), Problem> {
    let (Some(first), Some(last)) = (subscale.bands.first(), subscale.bands.last()) else { return Ok(()) };
    let items = subscale.items.len() as u32 * subscale.multiplier;
    let (low, high) = (u32::from(*values.start()) * items, u32::from(*values.end()) * items);
    let joined = subscale.bands.windows(2).all(|pair| pair[0].to + 1 == pair[1].from);
    let ordered = subscale.bands.iter().all(|band| band.from <= band.to);
    if first.from <= low && last.to >= high && joined && ordered { Ok(()) } else { Err(Problem::Bands) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subscale(items: &[usize], bands: &[(u32, u32)]) -> Subscale {
        let bands = bands.iter().map(|&(from, to)| Band { from, to }).collect();
        Subscale { items: items.to_vec(), multiplier: 1, most_missing: 0, bands }
    }

    #[test]
    fn a_key_that_cannot_be_right_is_refused() {
        let scale = |items: &[usize], bands: &[(u32, u32)]| {
            Scale::new(2, 0..=3, &[], vec![subscale(items, bands)]).unwrap_err()
        };
        assert_eq!(scale(&[1, 3], &[]), Problem::Item { item: 3, items: 2 });
        assert_eq!(scale(&[0], &[]), Problem::Item { item: 0, items: 2 });
        assert_eq!(scale(&[1, 1], &[]), Problem::Items);
        assert_eq!(scale(&[], &[]), Problem::Items);
        assert_eq!(scale(&[1, 2], &[(0, 2), (4, 6)]), Problem::Bands);
        assert_eq!(scale(&[1, 2], &[(0, 3), (3, 6)]), Problem::Bands);
        assert_eq!(scale(&[1, 2], &[(0, 5)]), Problem::Bands);
    }

    #[test]
    fn answers_out_of_range_and_a_missing_page_are_named() {
        let scale = Scale::new(2, 0..=3, &[], vec![subscale(&[1, 2], &[])]).unwrap();
        assert_eq!(scale.score(&[Some(0), Some(4)]), Err(Problem::Answer { item: 2, value: 4 }));
        assert_eq!(scale.score(&[Some(0)]), Err(Problem::Answers { wanted: 2, found: 1 }));
        assert_eq!(scale.score(&[Some(0), None]), Ok(vec![None]));
    }

    #[test]
    fn an_alarm_rings_from_its_answer_on() {
        let alarm = Alarm { item: 2, from: 1 };
        assert!(
            !alarm.rings(&[Some(3), Some(0)]) && !alarm.rings(&[Some(3), None]) && !alarm.rings(&[Some(3)])
        );
        assert!(alarm.rings(&[None, Some(1)]) && alarm.rings(&[None, Some(3)]));
    }
}
