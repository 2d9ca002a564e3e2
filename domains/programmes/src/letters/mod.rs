//! Letters to members: a meeting is cancelled, moved, or takes place after all.
//!
//! Whoever gave a mail address gets a short letter in their own language, queued in the transaction that changed the
//! plan, so that it exists exactly when the change does. Someone else may see a mailbox over a shoulder: the subject
//! says only that a calendar changed, and no letter names a circle, its place's name, or a reason. Everybody can switch
//! their letters off. Nobody is told who gets one: not having an address is nobody's business.

pub mod actions;
mod model;
mod pages;
mod store;

use people::{Door, Routes};

pub use actions::{of_meeting, reader, to_circle};
pub use model::{News, When, Where};

pub fn routes() -> Routes {
    Routes::new().get("/me/letters", Door::SignedIn, pages::show).post(
        "/me/letters",
        Door::SignedIn,
        pages::save,
    )
}
