//! The page of whoever looks after an entry, opened by a secret link: still so, or what has changed.

use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use web::{Answer, At, Failure, Form, Page, Problems, Values};

use crate::{
    entry::{
        model::{Entry, Limits},
        owner, store, words,
    },
    form::{
        Card,
        view::{self, Section},
    },
};

#[derive(Deserialize)]
pub struct OfLink {
    token: String,
}

#[derive(Template)]
#[template(path = "directory-yours.html")]
struct Yours {
    page: Page,
    problems: Problems,
    /// Used up, run out, or never made.
    gone: bool,
    action: String,
    id: String,
    name: String,
    age: String,
    fields: Vec<Section>,
    note: String,
}

#[derive(Template)]
#[template(path = "directory-thanks.html")]
struct Thanks {
    page: Page,
}

type Found = Option<(Entry, Values, Limits)>;

async fn find(visit: &Visit, token: String) -> Result<Found, Failure> {
    visit
        .read(move |tx, caller| {
            let Some(entry) = owner::by_token(tx, caller, &token)? else { return Ok(None) };
            let values = Card::load(tx, caller, entry.kind, entry.id)?.values(tx, caller)?;
            Ok(Some((entry, values, store::limits(tx, caller)?)))
        })
        .await
}

fn page_of(visit: &Visit, token: &str, found: Found, sent: Option<&Values>, problems: Problems) -> Yours {
    let t = visit.t();
    let action = visit.to(&format!("/directory/yours/{token}"));
    let page = visit.page("public", "directory-yours-title");
    let (Some((entry, saved, limits)), Some(caller)) = (found, &visit.caller) else {
        return Yours {
            page,
            problems,
            gone: true,
            action,
            id: String::new(),
            name: String::new(),
            age: String::new(),
            fields: Vec::new(),
            note: String::new(),
        };
    };
    let values = sent.unwrap_or(&saved);
    let id = values.get("id").parse::<base::Id<()>>().map(|id| id.to_string());
    Yours {
        page,
        gone: false,
        action,
        id: id.unwrap_or_else(|_| caller.new_id::<()>().to_string()),
        age: words::age_line(t, &entry.keeping(), caller.today(), limits),
        name: entry.name,
        fields: view::of(entry.kind, t, caller.community.lang, values, &problems, false),
        note: values.get("note").to_owned(),
        problems,
    }
}

/// `GET /directory/yours/{token}`
pub async fn show(visit: Visit, At(at): At<OfLink>) -> Answer {
    let found = find(&visit, at.token.clone()).await?;
    visit.html(&page_of(&visit, &at.token, found, None, Problems::default()))
}

/// `POST /directory/yours/{token}`
pub async fn send(visit: Visit, At(at): At<OfLink>, Form(values): Form) -> Answer {
    let (token, sent) = (at.token.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            if sent.get("do") == "confirm" {
                return owner::confirm(tx, caller, &token);
            }
            let id = sent.get("id").parse().map_err(|_| Problem::refused("directory-form-broken"))?;
            owner::propose(tx, caller, &token, id, &sent)
        })
        .await;
    match tried {
        Ok(()) => visit.go("/directory/thanks"),
        Err(failure) => {
            let found = find(&visit, at.token.clone()).await?;
            visit.again(failure, |problems| page_of(&visit, &at.token, found, Some(&values), problems))
        }
    }
}

/// `GET /directory/thanks`
pub async fn thanks(visit: Visit) -> Answer {
    visit.html(&Thanks { page: visit.page("public", "directory-thanks-title") })
}
