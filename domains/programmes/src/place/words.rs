//! Places in the reader's words.

use texts::T;

use crate::model::{Ease, Place};

pub fn ease(t: T, ease: Ease) -> String {
    match ease {
        Ease::StepFree => t.get("circle-ease-step-free"),
        Ease::Lift => t.get("circle-ease-lift"),
        Ease::Toilet => t.get("circle-ease-toilet"),
        Ease::Parking => t.get("circle-ease-parking"),
        Ease::InductionLoop => t.get("circle-ease-induction-loop"),
        Ease::Quiet => t.get("circle-ease-quiet"),
        Ease::NearStop => t.get("circle-ease-near-stop"),
    }
}

/// The words that the table keeps separated by spaces.
pub fn eases(words: &str) -> Vec<Ease> {
    words.split_whitespace().filter_map(|word| word.parse().ok()).collect()
}

/// "Wyszyńskiego 31, 41-943 Piekary Śląskie"
pub fn address(place: &Place) -> String {
    let town = format!("{} {}", place.postcode, place.town);
    [place.street.trim(), town.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// "Biblioteka, sala 12"
pub fn room(place: &Place) -> String {
    match place.room.trim() {
        "" => place.name.clone(),
        room => format!("{}, {room}", place.name),
    }
}
