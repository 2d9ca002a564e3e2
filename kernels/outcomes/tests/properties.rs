//! What must hold for any input.

use outcomes::{
    AalenJohansen, Direction, Interval, KaplanMeier, Moved, Problem, ReliableChange, Scale, Spell, Subscale,
    benjamini_hochberg, clopper_pearson, cronbach, garwood, holm, independent, log_rank, mean, newcombe,
    paired, recommendation, wilson,
};
use proptest::prelude::*;

fn spells(most: usize) -> impl Strategy<Value = Vec<Spell>> {
    let spell = (0..40_u8, any::<bool>()).prop_map(|(time, event)| Spell { time: f64::from(time), event });
    prop::collection::vec(spell, 1..most)
}

fn holds(interval: Interval, value: f64) -> bool {
    interval.low <= value + 1e-12 && value <= interval.high + 1e-12
}

proptest! {
    #[test]
    fn intervals_hold_their_estimate_and_stay_in_range(n in 1..500_u64, x in 0..500_u64, m in 1..500_u64, y in 0..500_u64) {
        let (x, y) = (x.min(n), y.min(m));
        let p = x as f64 / n as f64;
        for found in [wilson(x, n, 0.95).unwrap(), clopper_pearson(x, n, 0.95).unwrap()] {
            prop_assert!(holds(found, p) && found.low >= 0.0 && found.high <= 1.0);
        }
        // exact limits of the one are those of its mirror
        let (here, there) = (clopper_pearson(x, n, 0.9).unwrap(), clopper_pearson(n - x, n, 0.9).unwrap());
        prop_assert!((here.low + there.high - 1.0).abs() < 1e-9);
        let difference = newcombe((x, n), (y, m), 0.95).unwrap();
        prop_assert!(holds(difference, p - y as f64 / m as f64));
        prop_assert!(difference.low >= -1.0 - 1e-12 && difference.high <= 1.0 + 1e-12);
        let rate = garwood(x, 12.5, 0.95).unwrap();
        prop_assert!(holds(rate.interval, rate.rate));
    }

    #[test]
    fn curves_fall_and_their_limits_hold_them(spells in spells(60)) {
        let curve = KaplanMeier::new(&spells).unwrap();
        prop_assert_eq!(curve.steps[0].time, 0.0);
        for pair in curve.steps.windows(2) {
            prop_assert!(pair[0].survival >= pair[1].survival && pair[0].time < pair[1].time);
        }
        for step in &curve.steps {
            prop_assert!(holds(step.interval(0.95).unwrap(), step.survival));
        }
        let mean = curve.restricted_mean(30.0).unwrap();
        prop_assert!((0.0..=30.0 + 1e-9).contains(&mean.mean) && mean.standard_error >= 0.0);
    }

    #[test]
    fn with_one_cause_the_two_curves_agree(spells in spells(60)) {
        let curve = KaplanMeier::new(&spells).unwrap();
        let causes: Vec<(f64, u8)> = spells.iter().map(|spell| (spell.time, u8::from(spell.event))).collect();
        let found = AalenJohansen::new(&causes, 1).unwrap();
        for share in found.shares {
            prop_assert!((share.event_free - curve.at(share.time)).abs() < 1e-12);
            prop_assert!((share.incidence[0] + share.event_free - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn order_of_groups_does_not_matter(a in spells(40), b in spells(40), c in spells(40)) {
        let (Ok(one), Ok(two)) = (log_rank(&[&a, &b, &c]), log_rank(&[&c, &a, &b])) else { return Ok(()) };
        prop_assert!((one.statistic - two.statistic).abs() < 1e-6 * one.statistic.max(1.0));
    }

    #[test]
    fn standardised_change_does_not_know_its_unit(
        rows in prop::collection::vec((0..40_i32, 0..40_i32), 3..30), scale in 0.1..50.0_f64, shift in -90.0..90.0_f64,
    ) {
        let before: Vec<f64> = rows.iter().map(|row| f64::from(row.0)).collect();
        let after: Vec<f64> = rows.iter().map(|row| f64::from(row.1)).collect();
        let other = |values: &[f64]| -> Vec<f64> { values.iter().map(|value| value * scale + shift).collect() };
        let Ok(here) = paired(&before, &after, 0.95) else { return Ok(()) };
        let there = paired(&other(&before), &other(&after), 0.95).unwrap();
        prop_assert!((here.dz - there.dz).abs() < 1e-8);
        prop_assert!((here.dz_interval.low - there.dz_interval.low).abs() < 1e-7);
        prop_assert!(holds(here.dz_interval, here.dz));
        let turned = paired(&after, &before, 0.95).unwrap();
        prop_assert!((here.dz_interval.low + turned.dz_interval.high).abs() < 1e-8);
    }

    #[test]
    fn a_change_turned_round_is_the_other_one(before in 0..42_u8, after in 0..42_u8) {
        let rule = |direction| ReliableChange::new(direction, 7.74, 0.88, None).unwrap();
        let (before, after) = (f64::from(before), f64::from(after));
        let lower = rule(Direction::LowerIsBetter).classify(before, after);
        let higher = rule(Direction::HigherIsBetter).classify(before, after);
        match lower {
            Moved::Improved => prop_assert_eq!(higher, Moved::Deteriorated),
            Moved::Deteriorated => prop_assert_eq!(higher, Moved::Improved),
            other => prop_assert_eq!(higher, other),
        }
    }

    #[test]
    fn a_made_up_answer_keeps_a_score_in_range(answers in prop::collection::vec(prop::option::of(1..=3_u8), 7)) {
        let part = Subscale { items: (1..=7).collect(), multiplier: 2, most_missing: 6, bands: vec![] };
        let scale = Scale::new(7, 1..=3, &[2, 5], vec![part]).unwrap();
        match scale.score(&answers).unwrap()[0] {
            Some(score) => prop_assert!((14..=42).contains(&score.scaled)),
            None => prop_assert!(answers.iter().all(Option::is_none)),
        }
    }

    #[test]
    fn adjusted_p_only_grow_and_keep_their_order(p in prop::collection::vec(0.0..=1.0_f64, 0..40)) {
        for adjusted in [holm(&p).unwrap(), benjamini_hochberg(&p).unwrap()] {
            for (row, value) in adjusted.iter().enumerate() {
                prop_assert!(*value >= p[row] - 1e-15 && *value <= 1.0);
                for (other, against) in adjusted.iter().enumerate() {
                    prop_assert!(p[row] > p[other] || *value <= *against + 1e-15);
                }
            }
        }
    }
}

#[test]
fn nothing_is_computed_from_nothing() {
    let none = Problem::TooFew { wanted: 1, found: 0 };
    assert_eq!(wilson(0, 0, 0.95), Err(none.clone()));
    assert_eq!(wilson(2, 1, 0.95), Err(Problem::More));
    assert_eq!(wilson(1, 2, 1.0), Err(Problem::Confidence));
    assert_eq!(wilson(1, 2, f64::NAN), Err(Problem::Confidence));
    assert_eq!(recommendation(0, 0, 0, 0.95), Err(none.clone()));
    assert_eq!(mean(&[], 0.95), Err(none.clone()));
    assert_eq!(mean(&[1.0, f64::NAN], 0.95), Err(Problem::Row { row: 1 }));
    assert_eq!(KaplanMeier::new(&[]), Err(none));
    assert_eq!(KaplanMeier::new(&[Spell { time: -1.0, event: true }]), Err(Problem::Row { row: 0 }));
    assert_eq!(paired(&[1.0], &[2.0], 0.95), Err(Problem::TooFew { wanted: 2, found: 1 }));
    assert_eq!(paired(&[1.0, 2.0], &[2.0], 0.95), Err(Problem::Lengths { left: 2, right: 1 }));
    assert_eq!(paired(&[1.0, 2.0], &[2.0, 3.0], 0.95), Err(Problem::NoSpread));
    assert_eq!(independent(&[1.0, 1.0], &[1.0, 1.0], 0.95), Err(Problem::NoSpread));
    assert_eq!(cronbach(&[vec![1.0, 1.0], vec![1.0, 1.0]], 0.95), Err(Problem::NoSpread));
    assert_eq!(garwood(1, 0.0, 0.95), Err(Problem::Value { what: "exposure" }));
    assert_eq!(holm(&[0.2, 1.2]), Err(Problem::Row { row: 1 }));
    let bad = |sd, r| ReliableChange::new(Direction::LowerIsBetter, sd, r, None).is_err();
    assert!(bad(0.0, 0.9) && bad(f64::NAN, 0.9) && bad(1.0, 1.0) && bad(1.0, -0.1));
}
