//! What a person reads, in the five languages of the house, and how dates, numbers, money, lists and
//! names look and sort in each of them.
//!
//! **Messages** are [Fluent](https://projectfluent.org) files. A crate that has something to say keeps
//! five of them side by side and registers them with one line, so that a forgotten language does not
//! compile:
//!
//! ```ignore
//! texts::register!("people", "../texts/people"); // people.pl.ftl, .en.ftl, .fr.ftl, .ru.ftl, .uk.ftl
//! ```
//!
//! The lines of every linked crate are gathered by the linker; [`Texts::load`] parses them once, and
//! names every syntax error and every key defined twice. Keys of an area start with its name
//! (`people-sign-in`). A page holds a [`T`]: a language and all messages, cheap to copy.
//!
//! ```ignore
//! let t = Texts::load()?.of(Lang::Pl);
//! t.get("common-save");                        // a word
//! t.one("circle-members", "n", 5);             // a plural, its number written by CLDR
//! t.with("circle-about", texts::args! { "name" => name, "since" => t.date(day) });
//! ```
//!
//! All methods take values and references alike, because askama hands variables over by reference. A
//! missing key, or a missing variable, shows as `⟦…⟧`, in every build: tests look for that bracket. Text
//! carries no bidirectional marks, since all five languages run left to right. A number given to a
//! message is grouped as the language groups it, so a year goes in as text.
//!
//! **Formats** come from CLDR through the ICU4X crates, with the data of this library compiled in: English
//! is British (25 November 2026, a 24-hour clock). Where the house differs from CLDR it is said at the place:
//! four-digit years everywhere, « 1er » in French dates, `zł` also in French, Russian and Ukrainian text.
//!
//! **Checks**: [`lint`] compares the five files of every area with each other (keys, variables, plural
//! forms, stray letters) and, with [`lint::usage`], with the keys that code and templates use.
//!
//! This crate knows no domain. Its own area, `common`, has the words every page needs.

mod area;
mod arg;
mod cldr;
mod fold;
mod format;
mod lang;
pub mod lint;
mod money;
mod t;

pub use area::{AREAS, Area, Texts};
pub use arg::{Arg, Own};
pub use fold::fold;
pub use lang::Lang;
pub use t::T;

/// For [`register!`], which expands in crates that do not depend on linkme themselves.
#[doc(hidden)]
pub use linkme;
