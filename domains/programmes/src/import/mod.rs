//! Importers: circles, people, meetings and attendance from a town's own spreadsheets.
//!
//! A file goes one way: [`read`] turns a workbook or a CSV into typed rows and says what does not read; [`plan`]
//! compares the rows with what is known and says what would be added, changed or left alone; [`actions`] shows that
//! as a rehearsal or carries it out in one transaction, all of it or nothing.
//!
//! * Rows are recognised by natural keys, so the same file twice changes nothing: a circle's short name; circle and
//!   pseudonym; circle, day and hour; meeting and pseudonym; the office's own reference. A file that was taken in is known by its hash as well.
//! * People with names come in a file of their own, never with a register: see [`office`].
//! * Attendance closes the meeting it belongs to. What is closed, or lies in a frozen year, no file changes.
//! * Between the rehearsal and the confirmation the file waits in the database, sealed with a key that only the page
//!   holds: nothing has to be chosen twice, any node can go on, and a backup of the database cannot read it.
//! * Columns and words are accepted in all five languages: the table of aliases is the messages of the templates.

pub mod actions;
mod columns;
pub mod export;
mod files;
pub mod model;
mod office;
mod pages;
pub mod parcel;
mod plan;
mod read;
mod refusal;
mod store;
mod words;

use people::{Door, NavEntry, Roles, Routes};

pub use files::{Annotated, annotated, error_file, is_problem_column, send, template};
pub use model::{Counts, FileFormat, Finding, Outcome, Place, Table};
pub use refusal::message as refusal;

const DOOR: Door = Door::Of(Roles::MANAGE);

pub fn routes() -> Routes {
    Routes::new()
        .get("/work/import", DOOR, pages::start)
        .post("/work/import", DOOR, pages::rehearse)
        .post("/work/import/confirm", DOOR, pages::confirm)
        .post("/work/import/errors", DOOR, pages::errors)
        .get("/work/import/template/{table}/{format}", DOOR, pages::template)
}

pub const NAV: &[NavEntry] =
    &[NavEntry { path: "/work/import", key: "import-nav", door: DOOR, area: "work" }];
