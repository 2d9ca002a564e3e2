//! Full-text search in memory, for lists of some hundred thousand short documents that change now and then.
//!
//! A [`Builder`] takes documents: their texts by field, their values by facet, where they are. It makes an [`Index`],
//! which never changes; when the list changes, another one is built and takes its place. An index answers a [`Query`]:
//!
//! * **Words** are compared folded ([`words`]): case, accents, `ł`, `ё`, `ґ`, `œ`, stress marks and apostrophes make no
//!   difference. A word of the query matches a word of a document in one of the ways of [`Kind`]: it is the same; it is
//!   its beginning; both begin alike and only end otherwise (which is how Polish, Russian, Ukrainian and French inflect);
//!   or, where the very word stands nowhere, one letter is missing, too many, another, or two are swapped.
//! * A **[`Group`]** is something that was asked for: a word, or whatever else would do in its place, other words and
//!   whole facet values (a synonym). A document must match every group. If none does, one group is enough, the more the
//!   better, and the answer says so ([`Found::relaxed`]). What no document could match is left out and named.
//! * **Filters**: within a facet any chosen value will do, and every facet with a choice must be met. The counts of a
//!   facet are counted as if nothing were chosen in that facet: they say what choosing would give.
//! * **Distance** is to the nearest place of a document; what is reached from anywhere is never too far,
//!   unless one wants to go there.
//! * **Ranking** is a sum of whole points that can be said in a sentence: for each group, the best way it matched times
//!   the weight of the field; plus what the caller adds for reasons of its own. Equal points: the nearer first, then the
//!   order in which documents were added. So an order is total, the same at every call, and pages never overlap.
//! * Each [`Hit`] carries its reasons ([`Why`]): which word was typed, which word of the document met it, in which field,
//!   and how.
//!
//! Typing errors are found by comparing what is left of two words when one letter is taken away: no automaton, a sorted
//! table of 8 bytes per letter of the vocabulary, and a transposition costs no more than any other slip.
//!
//! This crate knows no domain. Texts come from `texts::fold`, so a word is here what it is in the rest of the house.

mod bits;
mod index;
mod query;
mod terms;
mod words;

pub use bits::Bits;
pub use index::{Builder, Document, Index};
pub use query::{Alternative, Found, Group, Hit, Kind, Near, Query, Why};
pub use terms::{Terms, one_slip};
pub use words::words;
