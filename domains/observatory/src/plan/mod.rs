//! Where would a budget go? So many therapist days, circles, bus days or hours online, and which places get them.
//!
//! Every barrier that keeps people from help has its lever, and each lever is planned for one of three aims:
//!
//! | barrier | lever | one of it is | candidate sites |
//! |---|---|---|---|
//! | shortage | therapist | a day a week | the largest town or village of each place |
//! | infrastructure | room | a therapist's day in a room | rooms that libraries, schools and centres of the directory lend |
//! | infrastructure | circle | a weekly circle | places, as above |
//! | funding | free | paid hours that become free | where hours are paid for today |
//! | transport | bus | a day on which people are taken to the place near them with most help | places |
//! | transport, stigma | tele | hours online kept for the people of a place | places |
//! | stigma | entry | an anonymous way in, made known around a place | places |
//!
//! The aims are most people reached, the worst-off first, and the shortest ways ([`floating_catchment::plan`]). A quick plan
//! stands at once; a better one is looked for while the page counts along. Beside each stands the bound that no plan of
//! the budget exceeds, and what every lever is measured by: the same figures of today and then, so that plans of different
//! levers can be laid side by side. A finished plan is never changed; its address shows the same for ever.

pub mod actions;
pub mod board;
pub mod job;
pub mod model;
mod pages;
mod show;
pub mod solve;
mod store;

use people::{Door, Roles, Routes};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    Routes::new()
        .get("/work/observatory/plans", manage, pages::list)
        .post("/work/observatory/plans", manage, pages::create)
        .get("/work/observatory/plans/new", manage, pages::new)
        .get("/work/observatory/plans/compare", manage, show::compare)
        .get("/work/observatory/plans/{plan}", manage, show::show)
        .post("/work/observatory/plans/{plan}", manage, pages::go_on)
        .get("/work/observatory/plans/{plan}/{file}", manage, show::csv)
}
