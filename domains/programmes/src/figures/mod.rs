//! Figures: counted from the registers in this one place, for every page, report and export.
//!
//! Only meetings whose register is closed count, on their local day. **Persons** are those who were there (attended,
//! late, walked in) at least once, each once; **attendances** are all marks of being there; **programme hours** add up
//! the durations of the meetings, **contact hours** the durations for everybody who was there.
//!
//! Counting a million marks for each page would be slow, so the table `counted` keeps a
//! [`tally::Tally`] of the closed registers of every circle and year. It is never adjusted, always written anew from the registers, in the
//! transaction that closes or corrects one ([`actions::register_closed`], [`actions::register_corrected`]).
//! [`actions::verify`] proves both equal. A report reads the tallies of its period once, whatever it breaks down by.
//!
//! A frozen year keeps the figures it was reported with; [`actions::verify_frozen`] compares them with the registers.

pub mod actions;
mod chart;
mod files;
pub mod model;
mod pages;
mod records;
pub(crate) mod rules;
mod shown;
mod store;
pub mod tally;
mod wish;

use people::{Door, NavEntry, Roles, Routes};

pub fn routes() -> Routes {
    let (figures, behind) = (Door::Of(Roles::FIGURES), Door::Of(Roles::COUNT));
    Routes::new()
        .get("/work/figures", figures, pages::show)
        .get("/work/figures.csv", figures, pages::csv)
        .get("/work/figures.xlsx", figures, pages::xlsx)
        .get("/work/figures/records", behind, records::show)
}

pub const NAV: &[NavEntry] = &[NavEntry {
    path: "/work/figures",
    key: texts::key!("figures-nav"),
    door: Door::Of(Roles::FIGURES),
    area: "work",
}];
