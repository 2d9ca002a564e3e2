use people::PersonId;
use serde::{Deserialize, Serialize};

use crate::model::Shown;

/// What somebody keeps away from, as they wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shield {
    /// A town a line.
    pub towns: Vec<String>,
    /// A first name and a surname, or a name seen here, a line.
    pub people: Vec<String>,
    /// Whoever helps and was sent away by a button.
    #[serde(default)]
    pub helpers: Vec<PersonId>,
}

impl Shield {
    pub fn is_empty(&self) -> bool {
        self.towns.is_empty() && self.people.is_empty() && self.helpers.is_empty()
    }
}

/// Somebody who helps, as far as a shield looks at them.
#[derive(Clone, Debug)]
pub struct Known {
    pub person: PersonId,
    /// The name they are shown by.
    pub name: String,
    pub town: String,
    pub shown: Shown,
}

/// A shield with the version a form was made from; nought where there is none yet.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    pub shield: Shield,
    pub version: i64,
}
