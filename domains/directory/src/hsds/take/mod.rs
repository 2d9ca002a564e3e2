//! Bringing a directory in from HSDS: a folder or an archive of the specification's CSV files.
//!
//! A package goes one way. [`source`] finds its tables. [`check`] reads every row once, says what is wrong with file, row
//! and field, and remembers where the rows of each thing stand; it keeps ids and offsets, never the rows, so a million
//! of them fit. [`carry`] reads them again, thing by thing, and hands whole things to be saved, a few hundred to a
//! transaction. Whether a bad row is left out or stops everything, whoever brings it in decides before.
//!
//! * Ids stay: the same package twice changes nothing, and what leaves again is what came.
//! * What Ostoja has no field for stays in `extra`, or as a kept row, and leaves as it came.
//! * A location that is confidential here stays so, whatever a file says.
//! * HSDS 1.x is laid out as 3.1 first ([`legacy`]) and then goes the same way.

mod carry;
mod cells;
mod check;
mod legacy;
mod parts;
mod source;

use base::Message;
use texts::T;
use web::say;

use crate::model::Entity;

pub use carry::{Item, Tally, carry, save, weigh};
pub use check::{Checked, check, known};
pub use source::{Source, UNPACKED_OF_OTHERS};

/// What to do about bad rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Leave them out and take the rest.
    SkipBad,
    /// Take nothing if there is one.
    NothingIfBad,
}

/// One sentence about one place of a package.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub table: Entity,
    pub file: String,
    /// The number a spreadsheet shows; the header is row 1.
    pub row: u64,
    pub field: String,
    pub message: Message,
    /// Only this field is left out, the row comes in.
    pub field_only: bool,
}

impl Finding {
    /// The sentence with its place, in a language.
    pub fn sentence(&self, t: T) -> String {
        let args = texts::args! {
            "file" => self.file.as_str(),
            "row" => self.row.to_string(),
            "field" => self.field.as_str(),
            "text" => say(t, &self.message),
        };
        t.with("hsds-at", args)
    }
}
