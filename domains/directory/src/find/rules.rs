//! What counts how much. The page "how this is ordered" says the same in words; a test holds the two together.

use super::model::{Doc, What};
use crate::entry::model::Age;

/// Weights of the fields in which words are looked for.
pub const FIELDS: [u16; 4] = [4, 3, 2, 1];
/// A name; an organisation or another name; a town or house; what it says about itself.
pub const NAME: u8 = 0;
pub const ORGANISATION: u8 = 1;
pub const WHERE: u8 = 2;
pub const ABOUT: u8 = 3;

/// What a need or a kind of help counts that was meant by a word.
pub const MEANING: u16 = 4;

/// Points for nearness.
pub fn near(km: Option<f32>) -> i32 {
    match km {
        Some(km) if km <= 5.0 => 12,
        Some(km) if km <= 15.0 => 8,
        Some(km) if km <= 30.0 => 4,
        _ => 0,
    }
}

/// Points for coming soon: days to wait, where they are known.
pub fn soon(days: Option<i64>) -> i32 {
    match days {
        Some(..=14) => 6,
        Some(15..=30) => 4,
        Some(31..=90) => 2,
        _ => 0,
    }
}

/// Points for costing nothing.
pub fn free(costs_nothing: bool) -> i32 {
    if costs_nothing { 3 } else { 0 }
}

/// What an entry loses that nobody has looked at for long. Circles are kept every week.
pub fn age(doc: &Doc) -> i32 {
    match (&doc.what, doc.age) {
        (What::Circle(_), _) | (_, Age::Fresh) => 0,
        (_, Age::Stale | Age::Unknown) => -4,
        (_, Age::VeryStale) => -8,
    }
}

/// Whom ages speak of; somebody who sets no limits means everybody.
pub fn audiences(minimum: Option<i64>, maximum: Option<i64>) -> Vec<&'static str> {
    let (from, to) = (minimum.unwrap_or(0), maximum.unwrap_or(150));
    [("children", 0, 12), ("young", 13, 19), ("adults", 20, 64), ("seniors", 65, 150)]
        .into_iter()
        .filter(|(_, first, last)| from <= *last && *first <= to)
        .map(|(word, _, _)| word)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearer_sooner_and_younger_never_count_less() {
        let fall = |points: Vec<i32>| points.windows(2).all(|pair| pair[0] >= pair[1]);
        assert!(fall([0.0, 5.0, 5.1, 15.0, 15.1, 30.0, 31.0, 500.0].map(|km| near(Some(km))).to_vec()));
        assert!(fall([0, 14, 15, 30, 31, 90, 91, 4000].map(|days| soon(Some(days))).to_vec()));
        assert_eq!((near(None), soon(None), free(true)), (0, 0, 3));
    }

    #[test]
    fn ages_say_whom_it_is_for() {
        assert_eq!(audiences(None, None), ["children", "young", "adults", "seniors"]);
        assert_eq!(audiences(Some(18), None), ["young", "adults", "seniors"]);
        assert_eq!(audiences(Some(13), Some(17)), ["young"]);
        assert_eq!(audiences(None, Some(12)), ["children"]);
    }
}
