//! Referrals with consent: without a valid consent nothing leaves, and the refusal says why.
//!
//! A **referral** asks somebody else to help: a therapy group, a care service, an assistant, a psychiatrist. It is
//! open until they accept or decline; an accepted one is done, or ended with a reason. What leaves is a letter with
//! exactly what the person consented to: a name, or a pseudonym where no name is known, and a way to call back.
//! The note of a referral is for the team; it is sealed with the person's key and never part of the letter.
//!
//! A [`consent`] is for one kind of receiver, in words of a known version and language, and may be withdrawn by
//! the person with one button. From then on a referral that stood on it can only be ended.
//!
//! Reasons are words of closed lists, not free text, so that no table tells in the clear how somebody is.

pub mod actions;
pub mod consent;
mod letter;
mod model;
mod pages;
pub mod rules;
mod store;

use people::{Door, NavEntry, Roles, Routes};

pub use model::{NewReferral, Reason, Referral, ReferralId, Status, Step, StepId, Subject, Target};

pub fn routes() -> Routes {
    let work = Door::Of(Roles::RUN);
    consent::routes()
        .get("/work/referrals", work, pages::list)
        .get("/work/referrals/new", work, pages::ask)
        .post("/work/referrals/new", work, pages::open)
        .get("/work/referrals/{referral}", work, pages::show)
        .post("/work/referrals/{referral}/step", work, pages::step)
        .get("/work/referrals/{referral}/note", work, pages::note)
        .get("/work/referrals/{referral}/letter", work, letter::show)
        .get("/me/referrals", Door::SignedIn, pages::mine)
}

pub const NAV: &[NavEntry] = &[
    NavEntry {
        path: "/work/referrals",
        key: "referral-nav-referrals",
        door: Door::Of(Roles::RUN),
        area: "work",
    },
    NavEntry { path: "/me/consents", key: "referral-nav-consents", door: Door::SignedIn, area: "member" },
];
