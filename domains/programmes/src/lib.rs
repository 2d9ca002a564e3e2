//! Programmes, from the first circle to the card that proves them.
//!
//! A **programme** has aims, people it is for, and money; it runs **circles**; a circle meets, by a **series** or
//! once; who came is in the **register** of the **meeting**. **Figures** are counted from the registers in one place.
//! A person may be **referred** further, with consent. The **card** tells it all to a region.
//!
//! One folder per noun; inside each the same few files (`model`, `rules`, `store`, `actions`, `pages`).
//! What several nouns share is in [`model`] and [`records`].

pub mod model;
pub mod records;

use people::{NavEntry, Routes};

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    Routes::new()
}

/// This room's part of the main navigation.
pub const NAV: &[NavEntry] = &[];
