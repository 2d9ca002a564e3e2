use base::{Message, Problem};

use super::{LINE, Sent, TEXT};
use crate::{
    model::{House, Kind},
    venue::model::{Card, Venue},
};

impl Sent<'_, '_> {
    pub(super) fn venue(&mut self, old: Card) -> Result<Card, Problem> {
        let row = old.venue;
        let organisation = self.organisation_named(row.organisation)?;
        if self.values.get("location").trim().is_empty() {
            self.reader.problem("location", Message::new("web-field-empty"));
        }
        let known = Some(row.location).filter(|location| !location.uuid().is_nil());
        let location = self.entry_named("location", Kind::Location, known)?.unwrap_or(row.location);
        let mut parts = old.parts;
        self.phones(&mut parts);
        Ok(Card {
            name: self.name.clone(),
            town: old.town,
            venue: Venue {
                // A room that moved is another place for circles.
                place: if location == row.location { row.place } else { None },
                location,
                organisation,
                house: self.reader.word("house", House::Other),
                description: self.text("description", TEXT),
                seats: self.reader.optional_number("seats", 1..=10_000),
                hours: self.text("hours", LINE),
                cost: self.text("cost", LINE),
                equipment: self.text("equipment", LINE),
                ..row
            },
            parts,
        })
    }
}
