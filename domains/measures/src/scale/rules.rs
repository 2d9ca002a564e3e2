use outcomes::Score;

use super::model::{Answers, Known, Part};

/// Questions at once: few enough for a phone, and for a page to be saved often.
pub const PER_PAGE: usize = 3;

pub fn pages(known: &Known) -> usize {
    known.instrument.items.len().div_ceil(PER_PAGE)
}

/// Which items stand on a page, from 0; pages count from 1.
pub fn items_of(known: &Known, page: usize) -> Option<std::ops::Range<usize>> {
    let from = page.checked_sub(1)?.checked_mul(PER_PAGE)?;
    let items = known.instrument.items.len();
    (from < items).then(|| from..(from + PER_PAGE).min(items))
}

/// Whether an answer calls for a person.
pub fn rings(known: &Known, answers: &Answers) -> bool {
    known.alarms.iter().any(|alarm| alarm.rings(answers))
}

/// What a score means, without the words of a clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Little,
    Some,
    Much,
}

/// The first band is little; the last two of four or more, and the last of fewer, are much.
pub fn meaning(part: &Part, score: &Score) -> Option<Meaning> {
    let (band, bands) = (score.band?, part.bands.len());
    let much = if bands >= 4 { bands - 2 } else { bands - 1 };
    Some(match band {
        0 => Meaning::Little,
        band if band >= much => Meaning::Much,
        _ => Meaning::Some,
    })
}

/// How somebody's score moved; fewer points are fewer difficulties in every scale that is shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    Better,
    Same,
    Worse,
}

/// `None` where nobody has measured how much the scale wavers by itself.
pub fn moved(part: &Part, before: u32, after: u32) -> Option<Moved> {
    let reliable = part.reliable?;
    Some(if before.saturating_sub(after) >= reliable {
        Moved::Better
    } else if after.saturating_sub(before) >= reliable {
        Moved::Worse
    } else {
        Moved::Same
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::model::instrument;

    #[test]
    fn pages_hold_every_item_once() {
        for id in ["phq-9", "gad-7", "dass-21", "ucla-3"] {
            let known = instrument(id).unwrap();
            let all: Vec<usize> =
                (1..=pages(known)).flat_map(|page| items_of(known, page).unwrap()).collect();
            assert_eq!(all, (0..known.instrument.items.len()).collect::<Vec<_>>(), "{id}");
            assert_eq!((items_of(known, 0), items_of(known, pages(known) + 1)), (None, None));
            assert_eq!(items_of(known, usize::MAX), None);
        }
    }

    #[test]
    fn five_points_of_nine_questions_may_be_chance_and_six_are_not() {
        let part = &instrument("phq-9").unwrap().instrument.parts[0];
        assert_eq!(moved(part, 15, 10), Some(Moved::Same));
        assert_eq!(moved(part, 15, 9), Some(Moved::Better));
        assert_eq!(moved(part, 9, 15), Some(Moved::Worse));
        assert_eq!(moved(&instrument("ucla-3").unwrap().instrument.parts[0], 3, 9), None);
    }

    #[test]
    fn a_meaning_has_no_severity_in_it() {
        let known = instrument("phq-9").unwrap();
        let of = |answers: [u8; 9]| {
            let answers: Answers = answers.into_iter().map(Some).collect();
            let score = known.scale.score(&answers).unwrap()[0].unwrap();
            meaning(&known.instrument.parts[0], &score)
        };
        assert_eq!(of([0; 9]), Some(Meaning::Little));
        assert_eq!(of([1; 9]), Some(Meaning::Some));
        assert_eq!(of([2; 9]), Some(Meaning::Much));
        let lonely = instrument("ucla-3").unwrap();
        let score = lonely.scale.score(&[Some(3); 3]).unwrap()[0].unwrap();
        assert_eq!(meaning(&lonely.instrument.parts[0], &score), Some(Meaning::Much));
    }
}
