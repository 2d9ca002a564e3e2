//! Finding help: one box that understands a sentence, filters with counts, a list and a map on one page.
//!
//! The **catalogue** ([`catalogue`]) is the directory as the search needs it, kept in memory for each community and made
//! anew when the directory changes: a counter in the database says so to every node. What was typed is taken apart by the
//! **sentence** ([`sentence`]) with the town's own **lexicon** ([`lexicon`]), lists of words in every language that staff
//! edit: "nie śpię" is a need, "en ligne" a format, "Tarnowskie Góry" a place. What is left are words to look for.
//! A **wish** ([`wish`]) is all that somebody asked for.
//!
//! **What somebody types is nobody's business.** A need that stands in an address stays in the history of a shared phone and
//! in the log of every box on the way. So the form is sent by POST, and what comes back is an address with a note that
//! only this program can read, and only for two hours (ADR 12). Going back, the next page and printing work as
//! anywhere; nothing is stored. Wishes that tell nothing about anybody, a place, a language, a format, are plain
//! addresses that can be passed on. Titles are neutral.
//!
//! **Ranking** is a sum of points that the page explains: words and needs met, nearness, whether it is free, when the next
//! date is; old entries lose some. The weights stand in [`rules`].

pub mod actions;
pub mod catalogue;
pub mod lexicon;
mod making;
pub mod map;
pub mod model;
mod pages;
pub mod rules;
pub mod sentence;
mod store;
pub mod wish;

use people::{Door, NavEntry, Roles, Routes};

use pages::{entry, list, town, words};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    Routes::new()
        .get("/find", Door::Everyone, list::show)
        .post("/find", Door::Everyone, list::ask)
        .get("/find/print", Door::Everyone, list::print)
        .get("/find/services/{service}", Door::Everyone, entry::service)
        .get("/find/organisations/{organisation}", Door::Everyone, entry::organisation)
        .get("/find/practitioners/{practitioner}", Door::Everyone, entry::practitioner)
        .get("/find/kinds", Door::Everyone, entry::kinds)
        .get("/find/kinds/{kind}", Door::Everyone, entry::kind)
        .get("/help/{place}", Door::Everyone, town::show)
        .get("/help/{place}/embed", Door::Everyone, town::embed)
        .get("/work/find-words", manage, words::list)
        .get("/work/find-words/{lang}/{target}", manage, words::edit)
        .post("/work/find-words/{lang}/{target}", manage, words::save)
}

pub const NAV: &[NavEntry] = &[
    NavEntry { path: "/find", key: texts::key!("find-nav"), door: Door::Everyone, area: "public" },
    NavEntry {
        path: "/work/find-words",
        key: texts::key!("find-nav-words"),
        door: Door::Of(Roles::MANAGE),
        area: "work",
    },
];
