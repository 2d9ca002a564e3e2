//! Funds, grants and allocations.

use base::{Day, Id, Instant};
use people::PersonId;
use programmes::model::ProgrammeId;

use crate::ledger::{AccountId, Category};

pub struct FundKind;
pub type FundId = Id<FundKind>;
pub struct GrantKind;
pub type GrantId = Id<GrantKind>;
pub struct AllocationKind;
pub type AllocationId = Id<AllocationKind>;

/// Money and hours for a purpose.
#[derive(Clone, Debug)]
pub struct Fund {
    pub id: FundId,
    pub account: AccountId,
    pub name: String,
    pub whom: String,
    pub area: String,
    /// [`Category`] words of services, separated by spaces; none is all.
    pub categories: String,
    pub until: Option<Day>,
    pub currency: String,
    /// Grows with every change.
    pub version: i64,
}

/// A fund as a form describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: FundId,
    pub name: String,
    pub whom: String,
    pub area: String,
    pub categories: Vec<Category>,
    pub until: Option<Day>,
    pub currency: String,
}

impl Draft {
    pub fn words(&self) -> String {
        words(&self.categories)
    }

    /// Whether it says what is there already: sent twice, it is no conflict.
    pub fn says(&self, fund: &Fund) -> bool {
        (&self.name, &self.whom, &self.area, &self.words(), self.until, &self.currency)
            == (&fund.name, &fund.whom, &fund.area, &fund.categories, fund.until, &fund.currency)
    }
}

pub fn words(categories: &[Category]) -> String {
    categories.iter().map(|category| category.as_str()).collect::<Vec<_>>().join(" ")
}

/// Money given on a day and the hours it buys.
#[derive(Clone, Debug)]
pub struct Grant {
    pub id: GrantId,
    pub minutes: i64,
    /// Hundredths of the fund's currency.
    pub money: i64,
    pub given_on: Day,
    pub source: String,
}

/// Whom a part of a fund is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    Programme(ProgrammeId),
    Person(PersonId),
    /// Whoever shows a voucher
    Bearer,
}

/// A part of a fund as a form describes it.
#[derive(Clone, Debug)]
pub struct Share {
    pub id: AllocationId,
    pub whom: For,
    pub minutes: i64,
    pub categories: Vec<Category>,
    pub until: Option<Day>,
}

/// A part of a fund as it stands.
#[derive(Clone, Debug)]
pub struct Allocation {
    pub id: AllocationId,
    pub fund: FundId,
    pub account: AccountId,
    pub programme: Option<ProgrammeId>,
    pub person: Option<PersonId>,
    pub voucher: bool,
    pub minutes: i64,
    pub categories: String,
    pub until: Option<Day>,
    pub closed_at: Option<Instant>,
    /// What may still be booked, and what is held.
    pub available: i64,
    pub held: i64,
}
