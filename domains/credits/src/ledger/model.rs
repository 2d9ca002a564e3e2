//! The words of the ledger.

use base::Id;
use texts::{T, key};

pub struct Account;
pub type AccountId = Id<Account>;
pub struct Entry;
pub type EntryId = Id<Entry>;
/// Names a request: the form that somebody sent, made when the form was shown.
pub struct RequestKind;
pub type RequestId = Id<RequestKind>;
/// need → booking → meeting → transfer → answer carry one.
pub struct Journey;
pub type JourneyId = Id<Journey>;

store::words! {
    /// What an account is for.
    pub enum Kind {
        /// Where everything comes from
        Community = "community",
        Fund = "fund",
        /// A part of a fund for a programme, a person or a voucher
        Allocation = "allocation",
        /// A person's own hours, earned or given to them
        Member = "member",
        /// An entry of the directory that gives hours and is paid otherwise
        Helper = "helper",
        /// Own hours that somebody gives away and nobody has taken yet
        Gift = "gift",
        /// Another community
        Neighbour = "neighbour",
        /// What nobody used in time
        Expired = "expired",
        /// What is not going to be used any more
        Retired = "retired",
    }
}

store::words! {
    /// What an entry does.
    pub enum Act {
        Open = "open",
        Limit = "limit",
        Transfer = "transfer",
        Hold = "hold",
        Settle = "settle",
        Release = "release",
        Expire = "expire",
        Reverse = "reverse",
    }
}

store::words! {
    /// What hours are for. The first six are services; the rest is bookkeeping.
    pub enum Category {
        /// An hour with a peer
        Support = "support",
        /// An hour with a professional
        Session = "session",
        Group = "group",
        Workshop = "workshop",
        Childcare = "childcare",
        Travel = "travel",
        Grant = "grant",
        Allocation = "allocation",
        /// Back to where it came from, unused
        Return = "return",
        Gift = "gift",
        Expiry = "expiry",
        Correction = "correction",
        Leaving = "leaving",
        /// An account was opened
        Opening = "opening",
    }
}

impl Category {
    pub const SERVICES: &[Category] = &[
        Category::Support,
        Category::Session,
        Category::Group,
        Category::Workshop,
        Category::Childcare,
        Category::Travel,
    ];

    pub fn is_service(self) -> bool {
        Category::SERVICES.contains(&self)
    }

    pub fn label(self, t: T) -> String {
        t.get(match self {
            Category::Support => key!("credits-category-support"),
            Category::Session => key!("credits-category-session"),
            Category::Group => key!("credits-category-group"),
            Category::Workshop => key!("credits-category-workshop"),
            Category::Childcare => key!("credits-category-childcare"),
            Category::Travel => key!("credits-category-travel"),
            Category::Grant => key!("credits-category-grant"),
            Category::Allocation => key!("credits-category-allocation"),
            Category::Return => key!("credits-category-return"),
            Category::Gift => key!("credits-category-gift"),
            Category::Expiry => key!("credits-category-expiry"),
            Category::Correction => key!("credits-category-correction"),
            Category::Leaving => key!("credits-category-leaving"),
            Category::Opening => key!("credits-category-opening"),
        })
    }

    /// The kernel numbers purposes.
    pub fn number(self) -> u32 {
        self as u32
    }
}

impl Kind {
    /// Nobody falls below zero but the community, which issues, and what other communities agreed on.
    pub(crate) fn floor(self) -> Option<i64> {
        match self {
            Kind::Community | Kind::Neighbour => None,
            _ => Some(0),
        }
    }
}

/// More minutes than this in one entry are a slip of the keyboard: eleven thousand hours.
pub const MOST: i64 = 660_000;
