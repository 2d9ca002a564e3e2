//! The program: the only place that knows every room.
//!
//! [`commands`] are what an operator types, [`settings`] what they decided; [`server`] answers people and [`jobs`] are
//! done by the clock; [`town`] is the demonstration.

pub mod commands;
pub mod jobs;
pub mod server;
pub mod settings;
pub mod town;

use people::{NavGroup, Routes};

/// Every address of the program below a community, with who may enter.
pub fn routes() -> Routes {
    people::routes()
        .and(programmes::routes())
        .and(measures::routes())
        .and(credits::routes())
        .and(directory::routes())
        .and(observatory::routes())
        .and(booking::routes())
}

/// The main navigation, room after room.
pub fn nav() -> &'static [NavGroup] {
    static NAV: std::sync::OnceLock<Vec<NavGroup>> = std::sync::OnceLock::new();
    NAV.get_or_init(|| {
        [
            programmes::nav(),
            measures::nav(),
            booking::nav(),
            credits::nav(),
            directory::nav(),
            observatory::nav(),
            people::nav(),
        ]
        .concat()
    })
}
