//! One form for every kind: adding an entry, changing one.

use askama::Template;
use base::{Id, Problem};
use people::{Caller, Roles, Visit};
use serde::Deserialize;
use web::{Answer, Ask, At, Failure, Form, Page, Problems, Values};

use super::{OfEntry, OfKind, kind_of, path};
use crate::{
    entry::{
        self, actions,
        words::{Names, Said},
    },
    form::{
        self, Card,
        view::{self, Section},
    },
    model::{EntryId, Fact, Kind, Origin},
};

/// How many names a list offers; any other can be typed.
const OFFERED: i64 = 300;

#[derive(Template)]
#[template(path = "directory-form.html")]
struct Edit {
    page: Page,
    problems: Problems,
    fields: Vec<Section>,
    action: String,
    back: String,
    /// For a new entry.
    id: String,
    seen: i64,
    /// What is saved now, when somebody was quicker.
    saved: Vec<Said>,
    organisations: Vec<String>,
    locations: Vec<String>,
}

/// What a form of the desk needs beside its values.
struct Around {
    organisations: Vec<String>,
    locations: Vec<String>,
    saved: Option<(i64, Values, Vec<Fact>, Names)>,
}

fn around(
    tx: &mut store::Tx<'_>,
    caller: &Caller,
    kind: Kind,
    id: Option<EntryId>,
) -> Result<Around, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut names = |kind| -> Result<Vec<String>, Problem> {
        let names = entry::store::names(tx, caller, kind, OFFERED)?;
        Ok(names.into_iter().map(|(name, town)| form::card::named(&name, &town)).collect())
    };
    let (organisations, locations) = (names(Kind::Organisation)?, names(Kind::Location)?);
    let saved = match id {
        Some(id) => {
            let entry = actions::entry(tx, caller, id, kind)?;
            let card = Card::load(tx, caller, kind, id)?;
            let facts = card.facts();
            let names = Names::of(tx, caller, caller.t(), facts.iter().map(|fact| fact.value.as_str()))?;
            Some((entry.version, card.values(tx, caller)?, facts, names))
        }
        None => None,
    };
    Ok(Around { organisations, locations, saved })
}

fn page_of(
    visit: &Visit,
    kind: Kind,
    id: Option<EntryId>,
    around: Around,
    sent: Option<&Values>,
    problems: Problems,
) -> Edit {
    let t = visit.t();
    let town = visit.caller.as_ref().map_or(visit.lang, |caller| caller.community.lang);
    let new = form::card::first(kind);
    let (version, saved_values) = match &around.saved {
        Some((version, values, ..)) => (*version, values.clone()),
        None => (0, new),
    };
    let values = sent.cloned().unwrap_or(saved_values);
    let stale = sent.is_some_and(|sent| around.saved.is_some() && sent.get("seen").parse() != Ok(version));
    let saved = match &around.saved {
        Some((_, _, facts, names)) if stale => entry::words::facts(t, names, facts),
        _ => Vec::new(),
    };
    let base = visit.to(&format!("/work/directory/{}", path(kind)));
    let fresh: Option<EntryId> = values.get("id").parse().ok();
    let new_id = visit.caller.as_ref().map(|caller| caller.new_id::<()>().to_string());
    let (title, action, back) = match id {
        Some(id) => {
            (t.get(&format!("directory-edit-{kind}")), format!("{base}/{id}/edit"), format!("{base}/{id}"))
        }
        None => (t.get(&format!("directory-add-{kind}")), format!("{base}/new"), base),
    };
    Edit {
        page: visit.page_titled("work", title),
        fields: view::of(kind, t, town, &values, &problems, true),
        problems,
        action,
        back,
        id: match id {
            Some(_) => String::new(),
            None => fresh.map(|id| id.to_string()).or(new_id).unwrap_or_default(),
        },
        // After a conflict both are on the page, so the next sending is made from what is saved now.
        seen: version,
        saved,
        organisations: around.organisations,
        locations: around.locations,
    }
}

async fn load(visit: &Visit, kind: Kind, id: Option<EntryId>) -> Result<Around, Failure> {
    visit.read(move |tx, caller| around(tx, caller, kind, id)).await
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Under {
    organisation: String,
    location: String,
}

/// `GET /work/directory/{kind}/new?organisation=…`
pub async fn new_form(visit: Visit, At(at): At<OfKind>, Ask(under): Ask<Under>) -> Answer {
    let kind = kind_of(&at.kind)?;
    let around = load(&visit, kind, None).await?;
    let mut values = form::card::first(kind);
    let short = |text: String| text.chars().take(500).collect::<String>();
    if !under.organisation.is_empty() {
        values = values.with("organisation", short(under.organisation));
    }
    if !under.location.is_empty() {
        let location = short(under.location);
        values = values.with("location", &*location).with("site_1", location);
    }
    visit.html(&page_of(&visit, kind, None, around, Some(&values), Problems::default()))
}

/// `GET /work/directory/{kind}/{id}/edit`
pub async fn edit_form(visit: Visit, At(at): At<OfEntry>) -> Answer {
    let kind = at.kind()?;
    let around = load(&visit, kind, Some(at.id)).await?;
    visit.html(&page_of(&visit, kind, Some(at.id), around, None, Problems::default()))
}

/// `POST /work/directory/{kind}/new`
pub async fn create(visit: Visit, At(at): At<OfKind>, Form(values): Form) -> Answer {
    let kind = kind_of(&at.kind)?;
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let id: Id<_> = sent.get("id").parse().map_err(|_| Problem::refused("directory-form-broken"))?;
            let before = match Card::load(tx, caller, kind, id) {
                Ok(card) => Some(card),
                Err(Problem::NotFound) => None,
                Err(problem) => return Err(problem),
            };
            let card = Card::read(tx, caller, kind, id, &sent, before.as_ref())?;
            // The same form once more changes nothing; another one under its id is a mistake.
            card.save(tx, caller, &Origin::staff(caller), Some(0))?;
            Ok(id)
        })
        .await;
    match tried {
        Ok(id) => visit.done(&format!("/work/directory/{}/{id}", path(kind)), "directory-saved"),
        Err(failure) => {
            let around = load(&visit, kind, None).await?;
            visit.again(failure, |problems| page_of(&visit, kind, None, around, Some(&values), problems))
        }
    }
}

/// `POST /work/directory/{kind}/{id}/edit`
pub async fn save(visit: Visit, At(at): At<OfEntry>, Form(values): Form) -> Answer {
    let (kind, id) = (at.kind()?, at.id);
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            actions::entry(tx, caller, id, kind)?;
            let seen = sent.get("seen").parse().map_err(|_| Problem::refused("directory-form-broken"))?;
            let before = Card::load(tx, caller, kind, id)?;
            let card = Card::read(tx, caller, kind, id, &sent, Some(&before))?;
            card.save(tx, caller, &Origin::staff(caller), Some(seen))
        })
        .await;
    match tried {
        Ok(_) => visit.done(&at.path(), "directory-saved"),
        Err(failure) => {
            let around = load(&visit, kind, Some(id)).await?;
            visit.again(failure, |problems| page_of(&visit, kind, Some(id), around, Some(&values), problems))
        }
    }
}
