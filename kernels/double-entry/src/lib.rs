//! Append-only double entry as a pure state machine. No clock, no chance, no input or output: time comes with every
//! request, and the caller keeps the journal.
//!
//! A [`Ledger`] takes requests of one or more [`Step`]s. All steps of a request are carried out, or none. What was
//! decided is an [`Entry`]; the entries in their order are the journal, and [`Ledger::replay`] makes the same ledger from them.
//!
//! ```
//! use double_entry::{Account, Act, Amount, Commodity, Id, Kind, Ledger, Limits, Moment, Step};
//!
//! let hours = Commodity(1);
//! let (town, fund, peer) = (Id(1), Id(2), Id(3));
//! let now = Moment(0);
//! let mut ledger = Ledger::new();
//! for (account, kind) in [(town, Kind::Community), (fund, Kind::Fund), (peer, Kind::Peer)] {
//!     let act = Act::Open { account, kind, commodity: hours, limits: kind.usual_limits() };
//!     ledger.ask(now, &[Step { id: Id(100 + account.0), act }]).verdict?;
//! }
//! let amount = Amount::new(60).unwrap();
//! let grant = Act::Transfer { from: town, to: fund, amount, category: 1 };
//! ledger.ask(now, &[Step { id: Id(10), act: grant }]).verdict?;
//! let hold = Act::Hold { from: fund, to: peer, amount, category: 2, expires_in: None };
//! ledger.ask(now, &[Step { id: Id(11), act: hold }]).verdict?;
//! assert_eq!(ledger.account(fund).unwrap().available(), 0);
//!
//! // three quarters of an hour were given; the rest of the hold goes back
//! let settle = Act::Settle { hold: Id(11), amount: Amount::new(45) };
//! ledger.ask(now, &[Step { id: Id(12), act: settle }]).verdict?;
//! assert_eq!(ledger.account(fund).unwrap().available(), 15);
//! assert_eq!(ledger.account(peer).unwrap().posted(), 45);
//! # Ok::<(), double_entry::Refusal>(())
//! ```
//!
//! # What always holds
//!
//! 1. **Every commodity sums to zero**: a transfer takes from one account what it gives to another.
//! 2. **A step moves one positive whole amount between two different accounts of one commodity.**
//! 3. `posted` is the sum of posted steps; `held_out` and `held_in` are the sums of open holds.
//! 4. **No floor is crossed**: `posted − held_out ≥ floor`, checked when the hold is made, so that settling it cannot fail
//!    for lack of cover; `posted + held_in ≤ ceiling` likewise.
//! 5. **Settled ≤ held**; what was not settled is free again at once.
//! 6. **A hold ends exactly once**: settled, released or expired. After its time it can no longer be settled, whether
//!    somebody has already written its expiry or not.
//! 7. **The id is made by the caller.** The same id with the same step gives the first answer again and changes nothing;
//!    with another step it is a [`Refusal::Conflict`]. A refused id stays refused.
//! 8. **Nothing is deleted or edited.** [`Act::Reverse`] moves the amount back, once, by an entry of its own.
//! 9. **The ledger's clock never goes back**: a request from the past happens at the latest time seen.
//! 10. **Replay** of the journal gives the same balances, holds and answers.
//!
//! [`Ledger::audit`] proves 1 and 3–5 of a ledger as it stands; the tests hold all of them over random histories.
//!
//! The vocabulary (pending, posted, linked, two-phase) is TigerBeetle's, in words a town hall uses: hold, settle, release.

mod account;
mod audit;
mod ledger;
mod lots;
mod refusal;
mod step;

pub use account::{Account, Commodity, Kind, Limits};
pub use audit::Fault;
pub use ledger::{Done, Entry, HoldState, Ledger, Warning};
pub use lots::{Lot, Lots};
pub use refusal::Refusal;
pub use step::{Act, Amount, Id, Moment, Step};
