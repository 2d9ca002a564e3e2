//! Lots: what ends soonest is used first, and nothing is lost between them.

use double_entry::{Amount, Id, Lot, Lots, Moment};
use proptest::prelude::*;

fn lot(from: u128, units: i64, until: Option<i64>) -> Lot {
    Lot { from: Id(from), amount: Amount::new(units).unwrap(), until: until.map(Moment) }
}

#[test]
fn what_ends_soonest_is_used_first() {
    let mut lots = Lots::default();
    lots.put(lot(1, 10, None));
    lots.put(lot(2, 10, Some(50)));
    lots.put(lot(3, 10, Some(20)));
    lots.put(lot(4, 10, Some(20)));
    let taken = lots.take(Amount::new(25).unwrap()).unwrap();
    assert_eq!(taken, [lot(3, 10, Some(20)), lot(4, 10, Some(20)), lot(2, 5, Some(50))]);
    assert_eq!(lots.ending_by(Moment(50)), 5);
    assert_eq!(lots.expire(Moment(50)), [lot(2, 5, Some(50))]);
    assert_eq!(lots.sum(), 10);
    assert_eq!(lots.take(Amount::new(11).unwrap()), None);
    assert_eq!(lots.sum(), 10);
}

proptest! {
    #[test]
    fn the_sum_of_lots_is_the_balance(moves in prop::collection::vec((any::<bool>(), 1i64..50, prop::option::of(0i64..100)), 0..60)) {
        let (mut lots, mut balance) = (Lots::default(), 0i128);
        for (place, (put, units, until)) in moves.into_iter().enumerate() {
            if put {
                lots.put(lot(place as u128, units, until));
                balance += i128::from(units);
            } else if let Some(taken) = lots.take(Amount::new(units).unwrap()) {
                let sum: i64 = taken.iter().map(|lot| lot.amount.units()).sum();
                prop_assert_eq!(sum, units);
                balance -= i128::from(units);
            } else {
                prop_assert!(balance < i128::from(units));
            }
            prop_assert_eq!(lots.sum(), balance);
        }
        let ended: i128 = lots.expire(Moment(60)).iter().map(|lot| i128::from(lot.amount.units())).sum();
        prop_assert_eq!(lots.sum(), balance - ended);
        prop_assert_eq!(lots.ending_by(Moment(60)), 0);
    }
}
