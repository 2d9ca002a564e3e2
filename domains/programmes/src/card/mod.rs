//! The card of good practice, as page, PDF and DOCX, from the records.
//!
//! A region asks for a programme in the form of a "Karta dobrej praktyki": A about the practice, B what was done and
//! with what effect, C who hands it in, D who carries it out. Here nobody writes that form. [`actions::build`] gathers
//! the programme's texts and, year by year, the figures that everything else shows too, into a [`model::CardData`];
//! [`render`] draws it as a tagged PDF, as DOCX and as a page. The three come from the same blocks, so they cannot tell
//! different stories.
//!
//! What nobody wrote yet is marked and never stands in the way. A town may draw the PDF by a template of its own,
//! `templates/card.typ` in its data directory; one with a mistake is reported, and the built-in one used meanwhile.

pub mod actions;
mod build;
pub mod model;
mod pages;
pub mod render;

use people::{Door, NavEntry, Role, Roles, Routes};

/// Who may read a card. A funder too: it holds aggregates only.
pub const READ: Roles = Roles::of(&[
    Role::Admin,
    Role::Coordinator,
    Role::Supervisor,
    Role::Evaluator,
    Role::Auditor,
    Role::Funder,
]);

/// The languages that the region's form is known in.
const LANGS: [texts::Lang; 2] = [texts::Lang::Pl, texts::Lang::En];

pub fn routes() -> Routes {
    let door = Door::Of(READ);
    Routes::new()
        .get("/work/programmes/{programme}/card", door, pages::show)
        .get("/work/programmes/{programme}/card.pdf", door, pages::pdf)
        .get("/work/programmes/{programme}/card.docx", door, pages::docx)
        .get("/work/programmes/{programme}/card.html", door, pages::html)
}

pub const NAV: &[NavEntry] = &[];
