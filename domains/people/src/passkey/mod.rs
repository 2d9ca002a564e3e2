//! Passkeys: a key that lives in somebody's phone or computer and signs in by itself (W3C Web Authentication, level 3).
//!
//! Two ceremonies of two requests each. What must be remembered between the two stays here, in `passkey_ceremony`, for
//! five minutes and one use. Signing in asks for no name: the device knows which account it holds a key for. The name
//! a device keeps with the key is that of the town, never of the person.
//!
//! The pages' part is `passkey.js`. Without a script the other ways in remain.

mod actions;
mod pages;
mod store;

pub(crate) use actions::host;
pub(crate) use store::{list, remove};

use crate::{Door, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .post("/sign-in/passkey/start", Door::Everyone, pages::start_sign_in)
        .post("/sign-in/passkey", Door::Everyone, pages::finish_sign_in)
        .post("/me/passkeys/start", Door::SignedIn, pages::start_adding)
        .post("/me/passkeys", Door::SignedIn, pages::finish_adding)
}

/// Names the rows of `passkey` and `passkey_ceremony`.
pub(crate) struct Passkey;
pub(crate) struct Ceremony;
