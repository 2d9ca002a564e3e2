//! The ledger: accounts, and a journal that is only added to.
//!
//! The database does what `kernels/double-entry` does, one step at a time under the engine's own locks: every entry takes
//! from one account what it gives to another, an account's row is changed by guarded updates only, and its checks stand
//! in the schema too. The kernel is the referee: [`replay`] reads the journal into it and compares every answer,
//! every balance and every hold.
//!
//! Two things are written so that this can be done without a lock over everything. Each account counts the entries that
//! touched it (`from_line`, `to_line`), and an entry's time is never before the newest one of its accounts. So the entries by
//! time, and those of one moment by their lines, are an order in which they might all have happened one after the other.
//!
//! One thing differs from the kernel: a refused request leaves nothing here, not even its id, because it is the form
//! that somebody mends and sends again.

pub mod model;
pub mod replay;
mod store;
mod write;

pub(crate) use replay::in_order;
pub(crate) use store::{accounts, lines_of, read_line};
pub(crate) use write::{Refusal, Step, account, available, begin, make, open, open_singles};

pub use model::{AccountId, Act, Category, EntryId, JourneyId, Kind, RequestId};
pub use store::{Line, Standing};
