//! A directory that already exists somewhere comes in: a spreadsheet, or a package of HSDS.
//!
//! * A **spreadsheet** has a sheet for each kind of entry. Its columns are the fields of the form of that kind
//!   ([`lexicon`]), and a row is read as if somebody had sent that form: the same rules, the same sentences. An entry is
//!   recognised by its name with its town, its organisation or its location, so the same file twice changes nothing. An
//!   empty cell leaves what is known.
//! * A **package** goes the way of [`take`](crate::hsds::take).
//!
//! First a rehearsal says what would happen and changes nothing; then whoever sent the file decides. With something
//! wrong they may take the good rows, or mend the file and send it again.

pub mod actions;
mod files;
mod lexicon;
mod model;
mod pages;
mod plan;
mod read;

use people::{Door, Roles, Routes};

pub use model::{Outcome, What};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    Routes::new()
        .get("/work/directory/import", manage, pages::start)
        .post("/work/directory/import", manage, pages::rehearse)
        .post("/work/directory/import/confirm", manage, pages::confirm)
        .post("/work/directory/import/errors", manage, pages::errors)
        .get("/work/directory/import/template/{table}/{format}", manage, pages::template)
}
