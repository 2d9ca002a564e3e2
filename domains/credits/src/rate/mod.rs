//! Rates: how many minutes of credit an hour of a service is. An hour is an hour unless the community decides otherwise.
//!
//! What was decided before stays written down; what was booked keeps the rate of its day.

pub mod actions;
mod pages;
mod store;

use people::{Door, Roles, Routes};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    Routes::new().get("/work/credits/rates", manage, pages::form).post(
        "/work/credits/rates",
        manage,
        pages::save,
    )
}
