use crate::model::{Ease, Place};

/// A place as it is added or changed.
#[derive(Clone, Debug, Default)]
pub struct PlaceDraft {
    pub name: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub room: String,
    pub accessibility: Vec<Ease>,
    pub note: String,
}

impl PlaceDraft {
    /// The words as the table keeps them.
    pub fn eases(&self) -> String {
        self.accessibility.iter().map(|ease| ease.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Whether it says what is there already: sent twice, it is no conflict.
    pub fn says(&self, place: &Place) -> bool {
        let told = [&self.name, &self.street, &self.postcode, &self.town, &self.room, &self.note];
        let known = [&place.name, &place.street, &place.postcode, &place.town, &place.room, &place.note];
        told.iter().zip(known).all(|(told, known)| told.trim() == known)
            && self.eases() == place.accessibility
    }

    /// Whether somebody on the way there has to know: another name or another address.
    pub fn leads_elsewhere(&self, place: &Place) -> bool {
        let told = [&self.name, &self.street, &self.postcode, &self.town, &self.room];
        let known = [&place.name, &place.street, &place.postcode, &place.town, &place.room];
        told.iter().zip(known).any(|(told, known)| told.trim() != known)
    }
}

/// A place with what happens there.
pub struct Used {
    pub place: Place,
    /// Names of the circles that meet there.
    pub circles: Vec<String>,
    /// Meetings still planned there.
    pub ahead: i64,
}
