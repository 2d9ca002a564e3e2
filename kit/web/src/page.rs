use base::FieldProblem;
use texts::{Lang, T};

use crate::{pieces, say};

/// What the layout needs to draw a page around the main part.
#[derive(Clone)]
pub struct Page {
    pub t: T,
    pub lang: Lang,
    pub title: String,
    pub community: Option<CommunityLabel>,
    /// The address every link of this community begins with: `/piekary`, or empty outside a community.
    pub base: String,
    pub actor: Option<ActorLabel>,
    pub csrf: String,
    pub path: String,
    /// `public`, `member`, `work` or `print`.
    pub area: &'static str,
    pub flash: Option<Flash>,
    pub css: &'static str,
    pub js: &'static str,
    pub nav: Vec<NavItem>,
    pub crisis: Vec<CrisisLine>,
    pub languages: Vec<Language>,
    pub demo: bool,
}

#[derive(Clone, Debug)]
pub struct CommunityLabel {
    pub slug: String,
    pub name: String,
}
#[derive(Clone, Debug)]
pub struct ActorLabel {
    pub label: String,
    pub staff: bool,
}
#[derive(Clone, Debug)]
pub struct Flash {
    /// `good`, `warn` or `bad`.
    pub tone: &'static str,
    pub text: String,
}
#[derive(Clone, Debug)]
pub struct NavItem {
    pub href: String,
    pub label: String,
    pub current: bool,
    /// What a group leads to; empty for an entry that stands alone.
    pub entries: Vec<NavItem>,
}
#[derive(Clone, Debug)]
pub struct CrisisLine {
    pub number: String,
    pub dial: String,
    pub label: String,
}
#[derive(Clone, Debug)]
pub struct Language {
    pub code: &'static str,
    pub name: &'static str,
    pub current: bool,
}

impl Language {
    pub fn all(current: Lang) -> Vec<Language> {
        Lang::ALL
            .iter()
            .map(|lang| Language { code: lang.code(), name: lang.own_name(), current: *lang == current })
            .collect()
    }
}

/// The problems of a form, in the visitor's language.
#[derive(Clone, Debug, Default)]
pub struct Problems(pub Vec<pieces::Problem>);

impl Problems {
    pub fn new(t: T, problems: &[FieldProblem]) -> Self {
        Problems(
            problems
                .iter()
                .map(|problem| pieces::Problem {
                    field: problem.field.clone(),
                    text: say(t, &problem.message),
                })
                .collect(),
        )
    }
    /// The sentence for a field; empty when it is fine.
    pub fn of(&self, field: &str) -> &str {
        self.0.iter().find(|problem| problem.field == field).map_or("", |problem| &problem.text)
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    pub fn iter(&self) -> impl Iterator<Item = &pieces::Problem> {
        self.0.iter()
    }
}
