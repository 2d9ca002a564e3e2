//! The few types that every storey of Ostoja shares: ids, time, chance, and the ways a request can fail.
//!
//! * [`Id`] is a UUIDv7 made by the program, typed by what it names, so that a circle's id cannot be
//!   passed where a person's is wanted.
//! * [`Instant`] and [`Day`] are the two times we store: a moment in UTC with a fixed-length text
//!   (so that text order is time order) and a civil date.
//! * [`Clock`] and [`Entropy`] are handed down from the binary. Nothing below it may ask the machine
//!   for the time or for chance, so every test can fix both.
//! * [`Problem`] is how an action says no. It carries the key of a sentence, never the sentence: the
//!   page translates it.

mod entropy;
mod id;
mod problem;
mod time;

pub use entropy::Entropy;
pub use id::Id;
pub use problem::{FieldProblem, Message, Problem, Value as MessageValue};
pub use time::{Clock, Day, Instant, Period};
