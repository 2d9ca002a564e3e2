//! Consent: for one kind of receiver, in words of a known version, until a day, and taken back at any time.
//!
//! The words are the house's own texts, stored per community with a version when first used; when a release
//! changes them, the next version is published and older consents keep pointing to what was read. Nothing here is
//! ever edited: a withdrawal is a row of its own, and so is a consent given anew.

pub mod actions;
mod mine;
mod model;
mod pages;
pub mod rules;
mod store;

use people::{Door, Roles, Routes};

pub use model::{Channel, Consent, ConsentId, NewConsent, Standing, Wording};
pub use rules::Lack;

pub fn routes() -> Routes {
    let work = Door::Of(Roles::RUN);
    Routes::new()
        .get("/work/referrals/consent", work, pages::of_person)
        .get("/work/referrals/consent/new", work, pages::ask)
        .post("/work/referrals/consent/new", work, pages::record)
        .post("/work/referrals/consent/withdraw", work, pages::withdraw)
        .get("/work/referrals/consent/print", work, pages::sheet)
        .get("/me/consents", Door::SignedIn, mine::list)
        .get("/me/consents/{purpose}", Door::SignedIn, mine::read)
        .post("/me/consents/{purpose}", Door::SignedIn, mine::give)
        .post("/me/consents/{purpose}/withdraw", Door::SignedIn, mine::withdraw)
}
