//! Referrals with consent: without a valid consent nothing leaves, and the refusal says why.

use people::{NavEntry, Routes};

pub fn routes() -> Routes {
    Routes::new()
}

pub const NAV: &[NavEntry] = &[];
