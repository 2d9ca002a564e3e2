//! The register: who was planned and who came; closed once, corrected with a reason, frozen with its year.
//!
//! Being expected is not having come. Until somebody closes the register nothing of it is written down, however the
//! form is filled in beforehand; from then on a change is a new entry beside the old one, with a reason. A year that
//! was frozen does not change at all. Whoever writes attendance, from whatever room, asks
//! [`actions::hold_open`] first.
//!
//! A phone without a connection keeps the marks and sends them later (`register.js`, `worker.js`). Each sending
//! carries an id made before it left, so that however often it arrives, it counts once.

pub mod actions;
mod freezing;
pub mod model;
pub mod pages;
pub mod presence;
pub mod rules;
pub mod store;

use pages::{correct, desk, paper, years};
use people::{Door, NavEntry, Roles, Routes};

pub fn routes() -> Routes {
    let run = Door::Of(Roles::RUN);
    let manage = Door::Of(Roles::MANAGE);
    Routes::new()
        .get("/work/meetings/{meeting}/register", run, desk::open)
        .post("/work/meetings/{meeting}/register", run, desk::close)
        .get("/work/meetings/{meeting}/correct", run, correct::open)
        .post("/work/meetings/{meeting}/correct", run, correct::enter)
        .get("/work/meetings/{meeting}/sheet", run, paper::open)
        .post("/work/meetings/{meeting}/sheet", run, paper::with_names)
        .get("/work/register/token", run, desk::token)
        .get("/register-worker.js", Door::Everyone, desk::worker)
        .get("/work/programmes/{programme}/years", manage, years::open)
        .post("/work/programmes/{programme}/years", manage, years::freeze)
}

pub const NAV: &[NavEntry] = &[];
