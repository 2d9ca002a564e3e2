use base::{Message, Problem};
use people::person;

use super::{LINE, Sent, TEXT};
use crate::{
    model::Profession,
    practitioner::{
        model::{Card, Practitioner},
        store,
    },
    taxonomy::model::Ours,
};

impl Sent<'_, '_> {
    pub(super) fn practitioner(&mut self, old: Card) -> Result<Card, Problem> {
        let row = old.practitioner;
        let organisation = self.organisation_named(row.organisation)?;
        // An empty field keeps the account, a hyphen takes it away.
        let account = match self.values.get("account").trim() {
            "" => row.person,
            "-" | "–" => None,
            email => {
                let found = person::by_email(self.tx, self.caller, email)?;
                if found.is_none() {
                    self.reader.problem("account", Message::new("directory-account-unknown"));
                }
                if let Some(found) = found
                    && store::of_person(self.tx, self.caller, found)?.is_some_and(|own| own != row.id)
                {
                    self.reader.problem("account", Message::new("directory-account-taken"));
                }
                found
            }
        };
        let mut parts = old.parts;
        self.phones(&mut parts);
        self.languages(&mut parts);
        self.terms(&mut parts, &[Ours::Approach, Ours::Setting, Ours::Need]);
        Ok(Card {
            name: self.name.clone(),
            town: self.text("town", LINE),
            practitioner: Practitioner {
                person: account,
                organisation,
                profession: self.reader.word("profession", Profession::Other),
                about: self.text("description", TEXT),
                url: self.url(),
                tele: self.values.ticked("tele"),
                ..row
            },
            parts,
        })
    }
}
