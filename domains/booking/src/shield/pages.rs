//! One's own shield.

use askama::Template;
use base::Problem;
use people::Visit;
use web::{Answer, Failure, Form, Page, Problems, Values};

use super::{actions, model::Shield, rules};
use crate::{model::OfferId, offer};

#[derive(Template)]
#[template(path = "shield.html")]
struct Show {
    page: Page,
    problems: Problems,
    towns: String,
    people: String,
    helpers: i64,
    version: i64,
}

async fn page_of(visit: &Visit, values: &Values) -> Result<Show, Failure> {
    let kept = visit.read(actions::mine).await?;
    let sent = !values.get("version").is_empty();
    let typed =
        |field: &str, kept: &[String]| if sent { values.get(field).to_owned() } else { kept.join("\n") };
    Ok(Show {
        page: visit.page("member", "shield-title"),
        problems: Problems::default(),
        towns: typed("towns", &kept.shield.towns),
        people: typed("people", &kept.shield.people),
        helpers: kept.shield.helpers.len() as i64,
        version: kept.version,
    })
}

/// `GET /me/shield`
pub async fn show(visit: Visit) -> Answer {
    visit.html(&page_of(&visit, &Values::default()).await?)
}

/// `POST /me/shield`
pub async fn save(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let now = actions::mine(tx, caller)?;
            let towns = rules::lines("towns", sent.get("towns"))?;
            let people = rules::lines("people", sent.get("people"))?;
            let helpers = if sent.ticked("forget") { Vec::new() } else { now.shield.helpers };
            let seen = sent.get("version").parse().unwrap_or_default();
            actions::save(tx, caller, &Shield { towns, people, helpers }, seen)
        })
        .await;
    match tried {
        Ok(()) => visit.done("/me/shield", "shield-saved"),
        Err(failure) => {
            let page = page_of(&visit, &values).await?;
            visit.again(failure, |problems| Show { problems, ..page })
        }
    }
}

/// `POST /me/shield/not-them`: from a page of somebody who helps.
pub async fn not_them(visit: Visit, Form(values): Form) -> Answer {
    let id: OfferId = values.get("offer").parse().map_err(|_| Problem::NotFound)?;
    visit
        .write(move |tx, caller| {
            let helper = offer::actions::shown_one(tx, caller, id)?.offer.person();
            actions::not_them(tx, caller, helper.ok_or(Problem::NotFound)?)
        })
        .await?;
    visit.done("/book", "shield-not-them-done")
}
