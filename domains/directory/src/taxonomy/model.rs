use sha2::{Digest, Sha256};

use crate::{
    model::{TaxonomyId, TermId},
    row::{Extra, row},
};

row! {
    Taxonomy {
        id: TaxonomyId,
        /// Ours have one.
        code: Option<String>,
        name: String,
        description: String,
        uri: String,
        version: String,
        extra: Extra,
    }
}

row! {
    Term {
        id: TermId,
        taxonomy: Option<TaxonomyId>,
        code: String,
        name: String,
        description: String,
        parent: Option<TermId>,
        language: String,
        term_uri: String,
        extra: Extra,
    }
}

store::words! {
    /// Our own taxonomies.
    pub enum Ours {
        /// What help it is.
        Help = "help",
        /// How a practitioner works.
        Approach = "approach",
        /// Alone, in a group, as a couple, as a family.
        Setting = "setting",
        /// In person, online, by telephone.
        Format = "format",
        /// What somebody comes with.
        Need = "need",
    }
}

impl Ours {
    /// The codes of its terms.
    pub const fn codes(self) -> &'static [&'static str] {
        match self {
            Ours::Help => &[
                "psychotherapy",
                "counselling",
                "psychiatry",
                "crisis-intervention",
                "helpline",
                "tele-advice",
                "support-group",
                "peer-support",
                "workshop",
                "addiction-help",
                "prevention",
                "day-centre",
                "family-help",
                "shelter",
            ],
            Ours::Approach => {
                &["cbt", "psychodynamic", "systemic", "group-therapy", "coaching", "motivational"]
            }
            Ours::Setting => &["individual", "group", "couple", "family"],
            Ours::Format => &["in-person", "online", "phone"],
            Ours::Need => &[
                "low-mood",
                "anxiety",
                "insomnia",
                "stress",
                "grief",
                "loneliness",
                "relationships",
                "parenting",
                "young-people",
                "addiction",
                "violence",
                "trauma",
                "caring",
                "thoughts-of-death",
            ],
        }
    }

    /// The same in every community, so that two directories laid together agree.
    pub fn id(self) -> TaxonomyId {
        TaxonomyId::from_uuid(named(self.as_str()))
    }

    pub fn term(self, code: &str) -> TermId {
        TermId::from_uuid(named(&format!("{self}/{code}")))
    }

    /// Which of our terms an id names.
    pub fn find(id: TermId) -> Option<(Ours, &'static str)> {
        Ours::ALL.iter().find_map(|ours| {
            let code = ours.codes().iter().find(|code| ours.term(code) == id)?;
            Some((*ours, *code))
        })
    }
}

/// An id made of a name, for what is the same everywhere (version 8 of RFC 9562).
fn named(name: &str) -> uuid::Uuid {
    let hash = Sha256::digest(format!("ostoja directory {name}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_terms_have_ids_of_their_own() {
        let mut ids = std::collections::HashSet::new();
        for ours in Ours::ALL {
            for code in ours.codes() {
                let id = ours.term(code);
                assert!(ids.insert(id), "{code}");
                assert_eq!(Ours::find(id), Some((*ours, *code)));
            }
        }
        assert_eq!(Ours::find(TermId::from_uuid(uuid::Uuid::nil())), None);
    }
}
