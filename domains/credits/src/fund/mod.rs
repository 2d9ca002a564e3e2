//! Funds: somebody puts money behind hours, for a purpose; the office sets parts apart for programmes and people.
//!
//! A grant brings hours into the ledger. An allocation moves a part of them aside, with its own last day; what nobody used
//! by then goes back to the fund, after a word to the person. Who else got something is shown to nobody but the office. No
//! reason is asked for and none is kept: nobody here proves that they are poor.
//!
//! A report says what became of every minute: granted = not yet set apart + set apart and free + held + delivered +
//! ended unused. Each figure is a sum over the journal and opens the entries it was counted from. Funders read the
//! same sums; people are told to them only in numbers that nobody can be found in.

pub mod actions;
mod clock;
pub mod model;
mod pages;
mod report;
pub mod rules;
mod store;
mod whom;

use people::{Door, NavEntry, Roles, Routes};

pub use clock::expire_due;
pub(crate) use model::words;
pub(crate) use pages::{chosen, day, desk::clock, read_hours, services, services_label};
pub use report::{Report, report};
pub(crate) use store::labels;

/// The office and those who check its books.
const READ: Roles = Roles::of(&[people::Role::Admin, people::Role::Coordinator, people::Role::Auditor]);

pub fn routes() -> Routes {
    let (manage, read) = (Door::Of(Roles::MANAGE), Door::Of(READ));
    Routes::new()
        .get("/work/credits", read, pages::desk::list)
        .get("/work/credits/funds/new", manage, pages::edit::new_form)
        .post("/work/credits/funds/new", manage, pages::edit::create)
        .get("/work/credits/funds/{fund}", read, pages::desk::show)
        .get("/work/credits/funds/{fund}/entries", read, pages::desk::entries)
        .get("/work/credits/funds/{fund}/edit", manage, pages::edit::edit_form)
        .post("/work/credits/funds/{fund}/edit", manage, pages::edit::save)
        .get("/work/credits/funds/{fund}/grant", manage, pages::give::grant_form)
        .post("/work/credits/funds/{fund}/grant", manage, pages::give::grant)
        .get("/work/credits/funds/{fund}/allocate", manage, pages::give::allocate_form)
        .post("/work/credits/funds/{fund}/allocate", manage, pages::give::allocate)
        .post("/work/credits/funds/{fund}/allocations/{id}/close", manage, pages::give::close)
        .get("/work/credits/funds/{fund}/readers", manage, pages::edit::readers)
        .post("/work/credits/funds/{fund}/readers", manage, pages::edit::set_reader)
        .get("/work/funds", Door::Of(Roles::of(&[people::Role::Funder])), pages::funder::list)
        .get("/work/funds/{fund}", Door::Of(Roles::of(&[people::Role::Funder])), pages::funder::show)
}

pub const NAV: &[NavEntry] = &[
    NavEntry {
        path: "/work/credits",
        key: texts::key!("fund-list-title"),
        door: Door::Of(READ),
        area: "work",
    },
    NavEntry {
        path: "/work/credits/rates",
        key: texts::key!("fund-rates-title"),
        door: Door::Of(Roles::MANAGE),
        area: "work",
    },
    NavEntry {
        path: "/work/funds",
        key: texts::key!("fund-nav-funder"),
        door: Door::Of(Roles::of(&[people::Role::Funder])),
        area: "work",
    },
];
