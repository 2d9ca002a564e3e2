//! The office's side: everything that is offered, and what those who help have learnt.

use askama::Template;
use base::Problem;
use people::{PersonId, Visit};
use serde::Deserialize;
use texts::T;
use web::{Answer, At, Failure, Form, Page, Problems, Values};

use super::own::{Line, form_id, line};
use crate::offer::{
    actions::{self, Helper},
    model::{Gate, Learnt},
    words,
};

/// Somebody who helps, in the office's list.
struct HelperLine {
    href: String,
    name: String,
    roles: String,
    gate: String,
    good: bool,
}

/// What somebody without a pseudonym is called in a list: what they do, and a piece of their number.
pub fn unnamed(t: T, helper: &Helper) -> String {
    let roles: Vec<String> = helper.roles.iter().map(|role| role.label(t)).collect();
    let number = helper.person.to_string();
    format!("{} {}", t.list(&roles), &number[number.len() - 4..])
}

fn name(t: T, helper: &Helper) -> String {
    if helper.known_as.is_empty() { unnamed(t, helper) } else { helper.known_as.join(", ") }
}

#[derive(Template)]
#[template(path = "offer-desk.html")]
struct Desk {
    page: Page,
    offers: Vec<Line>,
    helpers: Vec<HelperLine>,
}

/// `GET /work/offers`
pub async fn list(visit: Visit) -> Answer {
    let t = visit.t();
    let (offers, helpers) =
        visit.read(|tx, caller| Ok((actions::desk(tx, caller)?, actions::helpers(tx, caller)?))).await?;
    let helpers = helpers.iter().map(|helper| HelperLine {
        href: visit.to(&format!("/work/helpers/{}", helper.person)),
        name: name(t, helper),
        roles: t.list(&helper.roles.iter().map(|role| role.label(t)).collect::<Vec<_>>()),
        gate: words::gate(t, helper.gate),
        good: matches!(helper.gate, Gate::Open { .. }),
    });
    visit.html(&Desk {
        page: visit.page("work", "offer-desk-title"),
        offers: offers.iter().map(|one| line(&visit, one)).collect(),
        helpers: helpers.collect(),
    })
}

#[derive(Deserialize)]
pub struct OfPerson {
    person: PersonId,
}

struct LearntLine {
    id: String,
    title: String,
    since: String,
    until: String,
    withdrawn: bool,
}

#[derive(Template)]
#[template(path = "offer-helper.html")]
struct HelperPage {
    page: Page,
    problems: Problems,
    values: Values,
    person: PersonId,
    name: String,
    gate: String,
    good: bool,
    learnt: Vec<LearntLine>,
    form_id: String,
    record: String,
}

async fn helper_page(visit: &Visit, person: PersonId, values: Values) -> Result<HelperPage, Failure> {
    let t = visit.t();
    let helper = visit.read(move |tx, caller| actions::helper(tx, caller, person)).await?;
    let learnt = helper.learnt.iter().map(|one| LearntLine {
        id: one.id.to_string(),
        title: one.title.clone(),
        since: t.date(one.obtained_on.0),
        until: one.expires_on.map(|day| t.date(day.0)).unwrap_or_default(),
        withdrawn: one.withdrawn,
    });
    let form_id = match values.get("id") {
        "" => visit.caller()?.new_id::<()>().to_string(),
        id => id.to_owned(),
    };
    Ok(HelperPage {
        page: visit.page("work", "offer-helper-title"),
        problems: Problems::default(),
        person,
        name: name(t, &helper),
        gate: words::gate(t, helper.gate),
        good: matches!(helper.gate, Gate::Open { .. }),
        learnt: learnt.collect(),
        form_id,
        record: visit.to(&format!("/work/people/{person}")),
        values,
    })
}

/// `GET /work/helpers/{person}`
pub async fn helper(visit: Visit, At(at): At<OfPerson>) -> Answer {
    visit.html(&helper_page(&visit, at.person, Values::default()).await?)
}

/// `POST /work/helpers/{person}`: a training that somebody finished.
pub async fn record(visit: Visit, At(at): At<OfPerson>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let learnt = Learnt {
                id: form_id(&mut reader, &sent, caller).cast(),
                person: at.person,
                title: reader.text("title", 200),
                obtained_on: reader.day("obtained_on"),
                expires_on: reader.optional_day("expires_on"),
                withdrawn: false,
            };
            reader.finish()?;
            actions::record(tx, caller, &learnt)
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/helpers/{}", at.person), "offer-learnt-added"),
        Err(failure) => {
            let page = helper_page(&visit, at.person, values).await?;
            visit.again(failure, |problems| HelperPage { problems, ..page })
        }
    }
}

/// `POST /work/helpers/{person}/withdraw`
pub async fn withdraw(visit: Visit, At(at): At<OfPerson>, Form(values): Form) -> Answer {
    let id = values.get("learnt").parse().map_err(|_| Problem::NotFound)?;
    visit.write(move |tx, caller| actions::withdraw(tx, caller, at.person, id)).await?;
    visit.done(&format!("/work/helpers/{}", at.person), "offer-learnt-withdrawn")
}
