//! What an organisation gives, on one page.

use askama::Template;
use base::Message;
use people::{Roles, Visit};
use serde::Deserialize;
use web::{Answer, At, Failure, Form, Page, Problems, Values};

use super::{actions, model::Support};
use crate::{
    entry,
    model::{Gives, Kind, OrganisationId},
};

#[derive(Deserialize)]
pub struct OfOrganisation {
    kind: String,
    id: OrganisationId,
}

struct Line {
    name: String,
    label: String,
    value: String,
    error: String,
}

#[derive(Template)]
#[template(path = "directory-support.html")]
struct Edit {
    page: Page,
    problems: Problems,
    name: String,
    here: String,
    back: String,
    lines: Vec<Line>,
}

async fn find(visit: &Visit, at: &OfOrganisation) -> Result<(String, Vec<Support>), Failure> {
    if at.kind != "organisations" {
        return Err(base::Problem::NotFound.into());
    }
    let id = at.id;
    visit
        .read(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let entry = entry::actions::entry(tx, caller, id.cast(), Kind::Organisation)?;
            let lines = actions::list(tx, caller, Some(id), 200)?;
            Ok((entry.name, lines.into_iter().map(|line| line.support).collect()))
        })
        .await
}

fn page_of(visit: &Visit, id: OrganisationId, name: String, values: &Values, problems: Problems) -> Edit {
    let t = visit.t();
    let back = format!("/work/directory/organisations/{id}");
    Edit {
        page: visit.page("work", "directory-support-title"),
        name,
        here: visit.to(&format!("{back}/support")),
        back: visit.to(&back),
        lines: Gives::ALL
            .iter()
            .map(|gives| Line {
                name: gives.as_str().to_owned(),
                label: t.get(&format!("directory-gives-{gives}")),
                value: values.get(gives.as_str()).to_owned(),
                error: problems.of(gives.as_str()).to_owned(),
            })
            .collect(),
        problems,
    }
}

/// What is known as the values of the form: one field for each kind of support.
fn values_of(known: &[Support]) -> Values {
    let mut values = Values::default();
    for gives in Gives::ALL {
        let lines: Vec<&str> = known
            .iter()
            .filter(|support| support.kind == *gives)
            .map(|support| support.description.as_str())
            .collect();
        values = values.with(gives.as_str(), lines.join("\n"));
    }
    values
}

/// `GET /work/directory/organisations/{id}/support`
pub async fn show(visit: Visit, At(at): At<OfOrganisation>) -> Answer {
    let (name, known) = find(&visit, &at).await?;
    visit.html(&page_of(&visit, at.id, name, &values_of(&known), Problems::default()))
}

/// `POST /work/directory/organisations/{id}/support`
pub async fn save(visit: Visit, At(at): At<OfOrganisation>, Form(values): Form) -> Answer {
    let (name, known) = find(&visit, &at).await?;
    let (sent, id) = (values.clone(), at.id);
    let tried = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let mut list = Vec::new();
            for gives in Gives::ALL {
                let text = reader.optional_text(gives.as_str(), 2_000);
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                for (at, line) in lines.enumerate() {
                    if at == 20 {
                        let message = Message::new("directory-lines-many").number("most", 20);
                        reader.problem(gives.as_str(), message);
                        break;
                    }
                    let old = known.iter().find(|old| old.kind == *gives && old.description == line);
                    list.push(old.cloned().unwrap_or_else(|| Support {
                        kind: *gives,
                        description: line.to_owned(),
                        ..Support::blank(caller.new_id())
                    }));
                }
            }
            reader.finish()?;
            actions::set(tx, caller, id, &list)
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/directory/organisations/{id}"), "directory-saved"),
        Err(failure) => visit.again(failure, |problems| page_of(&visit, id, name, &values, problems)),
    }
}
