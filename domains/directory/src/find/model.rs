use base::{Day, Id};
use texts::Lang;

use crate::{entry::model::Age, model::CostKind, taxonomy::model::Ours, waiting::model::Wait};

store::words! {
    /// In what ways a search can be narrowed.
    pub enum Facet {
        Need = "need",
        Help = "help",
        Approach = "approach",
        Format = "format",
        Language = "language",
        Cost = "cost",
        Audience = "audience",
        Ease = "ease",
    }
}

/// Languages that can be asked for, BCP 47; `pso` is Polish Sign Language.
pub const LANGUAGES: &[(&str, &str)] = &[
    ("pl", "Polski"),
    ("uk", "Українська"),
    ("en", "English"),
    ("ru", "Русский"),
    ("fr", "Français"),
    ("de", "Deutsch"),
    ("be", "Беларуская"),
    ("cs", "Čeština"),
    ("sk", "Slovenčina"),
    ("rom", "Romani"),
    ("pso", "PJM"),
];

/// What it costs, the cheapest first.
pub const COSTS: &[CostKind] = &[
    CostKind::Free,
    CostKind::Nfz,
    CostKind::Commune,
    CostKind::Sliding,
    CostKind::Stipend,
    CostKind::Refund,
    CostKind::Paid,
];

pub const AUDIENCES: &[&str] = &["children", "young", "adults", "seniors", "couples", "families"];

pub const EASES: &[&str] =
    &["step_free", "lift", "toilet", "parking", "induction_loop", "quiet", "near_stop"];

/// Distances that can be chosen, kilometres.
pub const BANDS: [f64; 5] = [5.0, 15.0, 30.0, 60.0, 120.0];

impl Facet {
    pub fn number(self) -> usize {
        Facet::ALL.iter().position(|facet| *facet == self).unwrap_or(0)
    }

    /// The words of its values, in order: as they stand in addresses and forms.
    pub fn values(self) -> Vec<&'static str> {
        match self {
            Facet::Need => Ours::Need.codes().to_vec(),
            Facet::Help => Ours::Help.codes().to_vec(),
            Facet::Approach => Ours::Approach.codes().to_vec(),
            Facet::Format => Ours::Format.codes().to_vec(),
            Facet::Language => LANGUAGES.iter().map(|(code, _)| *code).collect(),
            Facet::Cost => COSTS.iter().map(|cost| cost.as_str()).collect(),
            Facet::Audience => AUDIENCES.to_vec(),
            Facet::Ease => EASES.to_vec(),
        }
    }

    pub fn value(self, word: &str) -> Option<u16> {
        self.values().iter().position(|value| *value == word).map(|at| at as u16)
    }

    pub fn word(self, value: u16) -> &'static str {
        self.values().get(usize::from(value)).copied().unwrap_or_default()
    }

    /// Choosing it says something about whoever searches: it stays out of plain addresses.
    pub fn is_private(self) -> bool {
        matches!(self, Facet::Need | Facet::Help | Facet::Approach | Facet::Audience)
    }
}

/// What a document of the catalogue is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Service(String),
    Circle(String),
    Practitioner(String),
    /// A queue of the public health fund.
    Queue(String),
}

/// What a list shows of something that was found.
#[derive(Clone, Debug)]
pub struct Doc {
    pub what: What,
    pub name: String,
    /// In other languages than the town's own, where somebody wrote it.
    pub names: Vec<(Lang, String)>,
    pub organisation: String,
    pub about: String,
    pub abouts: Vec<(Lang, String)>,
    /// Where: the nearest is shown, with what it is called and how to get there.
    pub sites: Vec<Spot>,
    pub hidden_site: bool,
    pub area: String,
    pub price: Option<(i64, String)>,
    /// As whoever keeps the entry wrote it.
    pub wait: String,
    pub wait_days: Option<i64>,
    pub wait_as_at: Option<Day>,
    /// How long one waits as the public health fund says.
    pub queue: Option<Wait>,
    /// Local time of a circle's next meeting.
    pub next: Option<String>,
    pub phone: String,
    pub checked_on: Option<Day>,
    pub age: Age,
}

#[derive(Clone, Debug, Default)]
pub struct Spot {
    pub name: String,
    pub line: String,
    pub town: String,
    pub transport: String,
    pub at: Option<(f64, f64)>,
}

impl Doc {
    pub fn name_in(&self, lang: Lang) -> &str {
        self.names.iter().find(|(other, _)| *other == lang).map_or(&self.name, |(_, name)| name)
    }
    pub fn about_in(&self, lang: Lang) -> &str {
        self.abouts.iter().find(|(other, _)| *other == lang).map_or(&self.about, |(_, about)| about)
    }
    pub fn path(&self) -> String {
        match &self.what {
            What::Service(id) => format!("/find/services/{id}"),
            What::Circle(slug) => format!("/circles/{slug}"),
            What::Practitioner(id) => format!("/find/practitioners/{id}"),
            What::Queue(id) => format!("/waiting/{id}"),
        }
    }
}

pub type ListId = Id<WordList>;

/// The town's own list of words for one thing in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordList {
    pub lang: String,
    pub target: String,
    /// One phrase in a line.
    pub body: String,
    pub version: i64,
}
