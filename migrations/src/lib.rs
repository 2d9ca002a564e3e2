//! The numbered list of schema changes, one SQL text for both engines (see the ADR on the dialect).
//! A released file is never edited; a new one is added.

use store::Migration;

macro_rules! list {
    ($($number:literal $name:literal),* $(,)?) => {
        pub const ALL: &[Migration] = &[$(Migration {
            number: $number,
            name: $name,
            sql: include_str!(concat!("../", $name, ".sql")),
        }),*];
    };
}

list! {
    1 "0001_people",
    2 "0002_programmes",
    3 "0003_directory",
    4 "0004_people",
    5 "0005_programmes",
    6 "0006_observatory",
    8 "0008_quick_lists",
    9 "0009_waiting",
    10 "0010_search",
    11 "0011_credits",
    12 "0012_booking",
    13 "0013_directory",
    14 "0014_planner",
    15 "0015_measures",
    16 "0016_places_ahead",
}
