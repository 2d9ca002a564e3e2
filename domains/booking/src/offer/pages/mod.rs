//! Pages over offers: one's own, the form, the desk.

pub mod desk;
pub mod edit;
pub mod own;

use serde::Deserialize;

use crate::model::OfferId;

/// The offer that an address names.
#[derive(Deserialize)]
pub struct OfOffer {
    pub offer: OfferId,
}
