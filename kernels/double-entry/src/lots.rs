use std::collections::VecDeque;

use crate::step::{Amount, Id, Moment};

/// Part of a balance that came at one time, from one source, and may have an end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lot {
    /// The step it came by
    pub from: Id,
    pub amount: Amount,
    pub until: Option<Moment>,
}

/// A balance as the lots it consists of: the one that ends soonest is used first, those without an end last, and among
/// equals the one that came first. The sum of lots is the balance.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lots(VecDeque<Lot>);

impl Lots {
    pub fn put(&mut self, lot: Lot) {
        let end = |until: Option<Moment>| until.unwrap_or(Moment(i64::MAX));
        let place = self.0.partition_point(|other| end(other.until) <= end(lot.until));
        self.0.insert(place, lot);
    }

    /// Takes an amount, part by part, or nothing at all when there is less.
    pub fn take(&mut self, amount: Amount) -> Option<Vec<Lot>> {
        if self.sum() < i128::from(amount.units()) {
            return None;
        }
        let mut rest = amount.units();
        let mut taken = Vec::new();
        while let Some(wanted) = Amount::new(rest) {
            let mut lot = self.0.pop_front()?;
            let part = lot.amount.min(wanted);
            taken.push(Lot { amount: part, ..lot });
            if let Some(left) = Amount::new(lot.amount.units() - part.units()) {
                lot.amount = left;
                self.0.push_front(lot);
            }
            rest -= part.units();
        }
        Some(taken)
    }

    /// Removes what has ended at this moment, and says what that was.
    pub fn expire(&mut self, at: Moment) -> Vec<Lot> {
        let ended = self.0.partition_point(|lot| lot.until.is_some_and(|until| until <= at));
        self.0.drain(..ended).collect()
    }

    /// What ends by this moment, for a word beforehand.
    pub fn ending_by(&self, at: Moment) -> i128 {
        let ending = self.0.iter().take_while(|lot| lot.until.is_some_and(|until| until <= at));
        ending.map(|lot| i128::from(lot.amount.units())).sum()
    }

    pub fn sum(&self) -> i128 {
        self.0.iter().map(|lot| i128::from(lot.amount.units())).sum()
    }
}
