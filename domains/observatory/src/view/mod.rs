//! What anybody may see: a month on a map, in towns small and big, over time, how evenly, where the gaps are; one place;
//! and how it is all computed.
//!
//! Every chart stands above its table, every table can be taken along as CSV, and every page has a permanent link that
//! names the edition and shows the same for ever. Measures stand side by side. Nothing here is about one person: what goes
//! in are published hours and published queues.

mod asked;
mod chart;
pub(crate) mod files;
pub(crate) mod frame;
pub(crate) mod map;
mod method;
mod month;
mod place;
pub mod rules;

pub use month::place_name;

use people::{Door, NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .get("/observatory", Door::Everyone, month::newest)
        .get("/observatory/method", Door::Everyone, method::show)
        .get("/observatory/places/{place}", Door::Everyone, place::show)
        .get("/observatory/places/{place}/months.csv", Door::Everyone, place::csv)
        .get("/observatory/{month}", Door::Everyone, month::map)
        .get("/observatory/{month}/towns", Door::Everyone, month::towns)
        .get("/observatory/{month}/trend", Door::Everyone, month::trend)
        .get("/observatory/{month}/evenness", Door::Everyone, month::evenness_page)
        .get("/observatory/{month}/gaps", Door::Everyone, month::gaps_page)
        .get("/observatory/{month}/data/{file}", Door::Everyone, files::csv)
}

pub const NAV: &[NavEntry] = &[NavEntry {
    path: "/observatory",
    key: texts::key!("observatory-nav"),
    door: Door::Everyone,
    area: "public",
}];
