use std::collections::BTreeMap;

use crate::{account::Commodity, ledger::Ledger, step::Id};

/// A promise that a ledger breaks. None is reachable through [`Ledger::ask`]; a journal that was tampered with is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    NotZero { commodity: Commodity, sum: i128 },
    Posted { account: Id, kept: i64, counted: i128 },
    HeldOut { account: Id, kept: i64, counted: i128 },
    HeldIn { account: Id, kept: i64, counted: i128 },
    BelowFloor(Id),
    AboveCeiling(Id),
}

impl Ledger {
    /// Counts everything anew from the steps and compares.
    pub fn audit(&self) -> Result<(), Fault> {
        let accounts = self.accounts();
        let mut posted = vec![0i128; accounts.len()];
        let mut held_out = vec![0i128; accounts.len()];
        let mut held_in = vec![0i128; accounts.len()];
        for (from, to, amount) in self.postings() {
            posted[from] -= i128::from(amount);
            posted[to] += i128::from(amount);
        }
        for (from, to, amount) in self.open_holds() {
            held_out[from] += i128::from(amount);
            held_in[to] += i128::from(amount);
        }
        let mut sums: BTreeMap<Commodity, i128> = BTreeMap::new();
        for (place, account) in accounts.iter().enumerate() {
            *sums.entry(account.commodity).or_default() += i128::from(account.posted);
            if posted[place] != i128::from(account.posted) {
                return Err(Fault::Posted {
                    account: account.id,
                    kept: account.posted,
                    counted: posted[place],
                });
            }
            if held_out[place] != i128::from(account.held_out) {
                return Err(Fault::HeldOut {
                    account: account.id,
                    kept: account.held_out,
                    counted: held_out[place],
                });
            }
            if held_in[place] != i128::from(account.held_in) {
                return Err(Fault::HeldIn {
                    account: account.id,
                    kept: account.held_in,
                    counted: held_in[place],
                });
            }
            if account.limits.floor.is_some_and(|floor| account.posted - account.held_out < floor) {
                return Err(Fault::BelowFloor(account.id));
            }
            if account.limits.ceiling.is_some_and(|ceiling| account.posted + account.held_in > ceiling) {
                return Err(Fault::AboveCeiling(account.id));
            }
        }
        match sums.into_iter().find(|(_, sum)| *sum != 0) {
            Some((commodity, sum)) => Err(Fault::NotZero { commodity, sum }),
            None => Ok(()),
        }
    }
}
