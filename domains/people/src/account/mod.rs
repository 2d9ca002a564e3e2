//! One's own account: begun without a name, looked at, changed, taken along and erased.
//!
//! Everything here is about the person who asks, so nothing is logged as a look. An address of mail is written into the
//! record only after its owner opened the link that was sent there: nobody can find out whose address is known here,
//! and nobody can sit on somebody else's.

pub(crate) mod begin;
mod details;
mod leaving;
mod overview;
mod rules;
mod security;
mod store;

pub(crate) use rules::confirms;
pub(crate) use security::device_label;

use crate::{Door, NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .get("/begin", Door::Everyone, begin::form)
        .post("/begin", Door::Everyone, begin::create)
        .post("/begin/kept", Door::SignedIn, begin::kept)
        .get("/me", Door::SignedIn, overview::me)
        .get("/me/looks", Door::SignedIn, overview::looks)
        .get("/me/details", Door::SignedIn, details::form)
        .post("/me/details", Door::SignedIn, details::save)
        .get("/me/mail/{token}", Door::SignedIn, details::mail)
        .post("/me/mail/{token}", Door::SignedIn, details::confirm_mail)
        .get("/me/password", Door::SignedIn, security::password)
        .post("/me/password", Door::SignedIn, security::set_password)
        .get("/me/passkeys", Door::SignedIn, security::passkeys)
        .post("/me/passkeys/{passkey}/remove", Door::SignedIn, security::remove_passkey)
        .get("/me/sessions", Door::SignedIn, security::sessions)
        .post("/me/sessions/{session}/end", Door::SignedIn, security::end_session)
        .post("/me/sessions/end-others", Door::SignedIn, security::end_others)
        .get("/me/phrase", Door::SignedIn, security::phrase)
        .post("/me/phrase", Door::SignedIn, security::new_phrase)
        .get("/me/export", Door::SignedIn, leaving::export)
        .get("/me/erase", Door::SignedIn, leaving::erase_form)
        .post("/me/erase", Door::SignedIn, leaving::erase)
        .get("/goodbye", Door::Everyone, leaving::goodbye)
}

pub const NAV: &[NavEntry] =
    &[NavEntry { path: "/me", key: "web-my-account", door: Door::SignedIn, area: "member" }];
