use base::Problem;

use super::{LINE, Sent, TEXT};
use crate::{
    entry::actions::NAME_MOST,
    organisation::model::{Card, Organisation},
};

impl Sent<'_, '_> {
    pub(super) fn organisation(&mut self, old: Card) -> Result<Card, Problem> {
        let mut parts = old.parts;
        self.phones(&mut parts);
        self.funding(&mut parts);
        self.translations(&mut parts);
        Ok(Card {
            name: self.name.clone(),
            town: self.text("town", LINE),
            organisation: Organisation {
                alternate_name: self.text("alternate_name", NAME_MOST),
                description: self.text("description", TEXT),
                email: self.email(),
                website: self.url(),
                legal_status: self.text("legal_status", LINE),
                tax_id: self.text("tax_id", LINE),
                ..old.organisation
            },
            parts,
        })
    }
}
