//! Signing in and out: by password, by a link sent by mail, by receipt phrase. Passkeys have a room of their own.
//!
//! Nothing here tells whether somebody has an account: a wrong password and an unknown address take the same time
//! and get the same sentence; asking for a link is answered alike in every case, after the same time, and writes as
//! much in every case. `cargo xtask bench` measures that.
//! Everything that guesses is counted, per account and per neighbourhood.

mod actions;
mod demo;
mod pages;
mod rules;
mod store;

pub use actions::link_for;
pub(crate) use actions::{SignedIn, begin, end_sessions_but_this};
pub(crate) use pages::{go_on, signed_out, wanted, with_session};
pub(crate) use rules::check_new_password;
pub(crate) use store::{password_of, set_password, set_receipt};

use crate::{Door, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-in", Door::Everyone, pages::sign_in)
        .post("/sign-in", Door::Everyone, pages::by_password)
        .post("/sign-in/link", Door::Everyone, pages::ask_for_link)
        .get("/sign-in/sent", Door::Everyone, pages::link_sent)
        .get("/sign-in/link/{token}", Door::Everyone, pages::link)
        .post("/sign-in/link/{token}", Door::Everyone, pages::by_link)
        .get("/sign-in/phrase", Door::Everyone, pages::phrase)
        .post("/sign-in/phrase", Door::Everyone, pages::by_phrase)
        .post("/sign-out", Door::SignedIn, pages::leave)
        .get("/demo/{role}", Door::Everyone, demo::enter)
}
