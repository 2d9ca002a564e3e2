//! Programmes, from the first circle to the card that proves them.
//!
//! A **programme** has aims, people it is for, and money; it runs **circles**; a circle meets, by a **series** or
//! once; who came is in the **register** of the **meeting**. **Figures** are counted from the registers in one place.
//! A person may be **referred** further, with consent. The **card** tells it all to a region.
//!
//! One folder per noun; inside each the same few files (`model`, `rules`, `store`, `actions`, `pages`).
//! What several nouns share is in [`model`] and [`records`].

pub mod card;
pub mod circle;
pub mod feed;
pub mod figures;
pub mod import;
pub mod letters;
pub mod meeting;
pub mod model;
pub mod place;
pub mod programme;
pub mod records;
pub mod referral;
pub mod register;
pub mod slug;

use people::{NavGroup, Routes};

texts::register!("programme", "../texts/programme");
texts::register!("place", "../texts/place");
texts::register!("circle", "../texts/circle");
texts::register!("letters", "../texts/letters");
texts::register!("meeting", "../texts/meeting");
texts::register!("register", "../texts/register");
texts::register!("figures", "../texts/figures");
texts::register!("referral", "../texts/referral");
texts::register!("card", "../texts/card");
texts::register!("import", "../texts/import");
texts::register!("feed", "../texts/feed");

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    Routes::new()
        .and(programme::routes())
        .and(place::routes())
        .and(letters::routes())
        .and(circle::routes())
        .and(meeting::routes())
        .and(register::routes())
        .and(figures::routes())
        .and(referral::routes())
        .and(card::routes())
        .and(import::routes())
        .and(feed::routes())
}

/// This room's part of the main navigation, in the order it is shown.
pub fn nav() -> Vec<NavGroup> {
    vec![
        NavGroup::new("meeting-nav-desk", [meeting::NAV]),
        NavGroup::new(
            "programme-nav-group",
            [circle::NAV, programme::NAV, feed::NAV, figures::NAV, referral::NAV, import::NAV],
        ),
    ]
}
