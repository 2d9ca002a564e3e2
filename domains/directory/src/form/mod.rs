//! Forms of entries: one description of the fields for each kind, one template for all.
//!
//! A form is a list of [`Field`]s. The same list serves the desk and the owner who comes by a link; fields that are the
//! town's business (`staff`) are left out for the owner and keep what is saved. [`Card`] is an entry of any kind: it is
//! loaded, turned into the values of a form, read from what was sent, compared by its facts and saved, always in this
//! one way, whoever sent the form and whenever it is accepted.

pub mod card;
pub mod fields;
pub mod hours;
mod parts;
pub(crate) mod read;
pub mod view;

pub use card::Card;
pub use fields::{Field, Input};
