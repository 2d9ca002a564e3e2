//! Pages over entries: the desk's lists, forms, reviews; and the owner's page.

pub mod desk;
pub mod edit;
pub mod keeping;
pub mod review;
pub mod show;
pub mod yours;

use base::Problem;
use serde::Deserialize;
use web::pieces::Link;

use crate::model::{EntryId, Kind};

/// The addresses of kinds are plural.
pub fn path(kind: Kind) -> &'static str {
    match kind {
        Kind::Organisation => "organisations",
        Kind::Service => "services",
        Kind::Location => "locations",
        Kind::Practitioner => "practitioners",
        Kind::Venue => "venues",
    }
}

pub fn kind_of(path_of: &str) -> Result<Kind, Problem> {
    Kind::ALL.iter().copied().find(|kind| path(*kind) == path_of).ok_or(Problem::NotFound)
}

#[derive(Deserialize)]
pub struct OfKind {
    pub kind: String,
}

#[derive(Deserialize)]
pub struct OfEntry {
    pub kind: String,
    pub id: EntryId,
}

impl OfEntry {
    pub fn kind(&self) -> Result<Kind, Problem> {
        kind_of(&self.kind)
    }
    pub fn path(&self) -> String {
        format!("/work/directory/{}/{}", self.kind, self.id)
    }
}

/// The tabs of the desk: the overview, then one for each kind.
pub fn tabs(visit: &people::Visit, current: Option<Kind>) -> Vec<Link> {
    let t = visit.t();
    let mut tabs = vec![Link {
        href: visit.to("/work/directory"),
        label: t.get("directory-overview"),
        current: current.is_none(),
    }];
    tabs.extend(Kind::ALL.iter().map(|kind| Link {
        href: visit.to(&format!("/work/directory/{}", path(*kind))),
        label: t.get(&format!("directory-kinds-{kind}")),
        current: current == Some(*kind),
    }));
    tabs
}
