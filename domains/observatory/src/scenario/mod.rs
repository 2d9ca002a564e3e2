//! What would change it? One lever at a time, against each barrier that keeps people from help.
//!
//! | barrier | lever | what is computed |
//! |---|---|---|
//! | shortage | hours of a practitioner in a place | access is linear in hours: what the hours give is added to today's |
//! | infrastructure | a room: hours move from one place to another | the same, with a minus where they come from |
//! | funding | paid hours become free | the same, for what is free or publicly paid |
//! | transport | a bus on some days from a place to a centre | on those days its people reach what the centre reaches |
//! | distance and shame | online hours kept for a place | online hours per person, kilometres not travelled |
//! | stigma | a campaign: more people ask | hours per person who asks, and the hours that keep the level |
//!
//! Both results stand side by side. A wish is an address: it can be kept, sent and opened again, and changes nothing.

pub mod actions;
pub mod model;
mod pages;
pub mod rules;

use people::{Door, Roles, Routes};

pub fn routes() -> Routes {
    Routes::new().get("/work/observatory/what-if", Door::Of(Roles::MANAGE), pages::show)
}
