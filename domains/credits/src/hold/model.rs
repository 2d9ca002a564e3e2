//! What the rooms above say and hear.

use base::{Id, Instant};
use people::PersonId;
use programmes::model::ProgrammeId;
use uuid::Uuid;

pub use crate::ledger::{Category, JourneyId, RequestId};

pub struct HoldKind;
pub type HoldId = Id<HoldKind>;

/// Who gives an hour and earns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payee {
    /// A peer supporter, or anybody with a record
    Person(PersonId),
    /// An entry of the directory: what it gives is counted, and paid otherwise
    Practitioner(Uuid),
    Organisation(Uuid),
}

impl Payee {
    pub fn practitioner<K>(id: Id<K>) -> Payee {
        Payee::Practitioner(id.uuid())
    }
    pub fn organisation<K>(id: Id<K>) -> Payee {
        Payee::Organisation(id.uuid())
    }

    /// The owner of its account.
    pub(crate) fn owner(self) -> String {
        match self {
            Payee::Person(person) => person.to_string(),
            Payee::Practitioner(id) => format!("practitioner:{id}"),
            Payee::Organisation(id) => format!("organisation:{id}"),
        }
    }
}

/// What somebody wants to book.
#[derive(Clone, Copy, Debug)]
pub struct Want<'a> {
    /// Names the request: the same one again gives the same answer, another one under this id is a conflict.
    pub id: RequestId,
    /// Who receives. Nobody only with a voucher.
    pub person: Option<PersonId>,
    pub programme: Option<ProgrammeId>,
    pub payee: Payee,
    /// Minutes of the service.
    pub minutes: i64,
    pub category: Category,
    pub journey: JourneyId,
    /// The hold is void after it.
    pub until: Instant,
    /// The code as it was typed. Then nothing else pays.
    pub voucher: Option<&'a str>,
}

impl Want<'_> {
    /// Everything that is asked, in one line.
    pub(crate) fn body(&self) -> String {
        format!(
            "hold|{:?}|{:?}|{}|{}|{}|{}|{}|{:?}",
            self.person,
            self.programme,
            self.payee.owner(),
            self.minutes,
            self.category,
            self.journey,
            self.until,
            self.voucher.map(crate::voucher::normal)
        )
    }
}

/// Whether something can be paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// This town has granted nothing yet: it costs nothing.
    Free,
    /// So many minutes of credit would be set aside.
    Covered { minutes: i64 },
    /// So many would be needed, and they are not there.
    Short { minutes: i64 },
}

/// What was set aside; no id where nothing had to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    pub id: Option<HoldId>,
    pub minutes: i64,
    pub until: Instant,
}

/// What was given in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Minutes of credit.
    pub minutes: i64,
}

store::words! {
    pub enum HoldState {
        Open = "open",
        Settled = "settled",
        Released = "released",
        Expired = "expired",
        Reversed = "reversed",
    }
}

store::words! {
    /// Why a hold was given up.
    pub enum Why {
        Cancelled = "cancelled",
        Moved = "moved",
        NoShow = "no_show",
        Refused = "refused",
        Correction = "correction",
    }
}
