//! One's own secret addresses, and the calendars they show.

use askama::Template;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use base::{Message, Problem};
use people::{Roles, Visit};
use seal::token_hash;
use serde::Deserialize;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values};

use super::{
    actions,
    model::{Address, AddressKind, Subject},
};
use crate::{circle, place};

/// An address in the list of one's own.
struct Line {
    hash: String,
    label: String,
    since: String,
}

/// A new address, shown this once.
struct Fresh {
    address: String,
    webcal: String,
}

#[derive(Template)]
#[template(path = "feed-mine.html")]
struct Mine {
    page: Page,
    problems: Problems,
    id: String,
    choices: Vec<Choice>,
    lines: Vec<Line>,
    fresh: Option<Fresh>,
}

/// What the page is made of.
struct Around {
    addresses: Vec<Address>,
    /// Staff choose among these.
    choices: Vec<(String, AddressKind, String)>,
}

async fn around(visit: &Visit) -> Result<Around, Failure> {
    visit
        .read(|tx, caller| {
            let mut choices = Vec::new();
            if caller.has(Roles::RUN) {
                for circle in circle::actions::circles_run(tx, caller)? {
                    choices.push((format!("circle:{}", circle.id), AddressKind::Circle, circle.name));
                }
                for place in place::actions::places(tx, caller)? {
                    choices.push((format!("place:{}", place.id), AddressKind::Place, place.name));
                }
            }
            Ok(Around { addresses: actions::addresses(tx, caller)?, choices })
        })
        .await
}

fn label(visit: &Visit, kind: AddressKind, name: &str) -> String {
    let t = visit.t();
    match kind {
        AddressKind::Person => t.get("feed-of-me"),
        AddressKind::Circle => t.one("feed-of-circle", "name", name),
        AddressKind::Place => t.one("feed-of-place", "name", name),
    }
}

fn page(visit: &Visit, around: &Around, values: &Values, problems: Problems) -> Result<Mine, Failure> {
    let caller = visit.caller()?;
    let t = visit.t();
    let mut choices = Vec::new();
    if !around.choices.is_empty() {
        let chosen = values.get("what");
        choices.push(Choice::new("me", t.get("feed-of-me"), chosen.is_empty() || chosen == "me"));
        choices.extend(
            around
                .choices
                .iter()
                .map(|(value, kind, name)| Choice::new(value, label(visit, *kind, name), value == chosen)),
        );
    }
    let lines = around.addresses.iter().map(|address| Line {
        hash: address.hash.clone(),
        label: label(visit, address.kind, &address.name),
        since: t.one("feed-since", "day", t.date(address.created_at.day_in(&caller.community.zone).0)),
    });
    let area = if caller.has(Roles::STAFF) { "work" } else { "member" };
    let id: base::Id<()> = caller.new_id();
    Ok(Mine {
        page: visit.page(area, "feed-title"),
        problems,
        id: id.to_string(),
        choices,
        lines: lines.collect(),
        fresh: None,
    })
}

/// `GET /me/calendar`
pub async fn mine(visit: Visit) -> Answer {
    let around = around(&visit).await?;
    visit.html(&page(&visit, &around, &Values::default(), Problems::default())?)
}

/// `POST /me/calendar`: the answer shows the address, once. Sent again, the form gives the same one.
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let made = visit
        .write(move |tx, caller| {
            let form = sent.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
            let subject = match sent.get("what") {
                "" => Subject::Me,
                text => actions::subject(text)
                    .ok_or_else(|| Problem::field("what", Message::new("web-field-choose")))?,
            };
            actions::create(tx, caller, form, subject)
        })
        .await;
    let around = around(&visit).await?;
    match made {
        Ok(token) => {
            let address = visit.site.url(&visit.to(&format!("/calendar/{token}")));
            let webcal = match address.split_once("://") {
                Some((_, rest)) => format!("webcal://{rest}"),
                None => address.clone(),
            };
            let mut page = page(&visit, &around, &Values::default(), Problems::default())?;
            page.fresh = Some(Fresh { address, webcal });
            visit.html(&page)
        }
        Err(failure) => {
            let mut shown = page(&visit, &around, &values, Problems::default())?;
            visit.again(failure, |problems| {
                shown.problems = problems;
                shown
            })
        }
    }
}

/// `POST /me/calendar/revoke`
pub async fn revoke(visit: Visit, Form(values): Form) -> Answer {
    visit.write(move |tx, caller| actions::revoke(tx, caller, values.get("address"))).await?;
    visit.done("/me/calendar", "feed-revoked")
}

#[derive(Deserialize)]
pub struct Token {
    token: String,
}

/// `GET /calendar/{token}`: what a calendar program subscribes to.
pub async fn calendar(visit: Visit, At(at): At<Token>, headers: HeaderMap) -> Answer {
    let shown = visit
        .read(move |tx, caller| {
            actions::follow(tx, caller, at.token.strip_suffix(".ics").unwrap_or(&at.token))
        })
        .await?;
    // Made of the words alone: a meeting that fell out of the past changes it too.
    let tag = format!("\"{}\"", &token_hash(&shown.text)[..32]);
    let modified = shown.changed_at.timestamp().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let value = |text: String| {
        HeaderValue::try_from(text).map_err(|_| Problem::internal("a header that cannot be written"))
    };
    let same = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|asked| asked.to_str().ok())
        .is_some_and(|asked| asked.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let about = [
        (header::ETAG, value(tag)?),
        (header::LAST_MODIFIED, value(modified)?),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    if same {
        return Ok((StatusCode::NOT_MODIFIED, about).into_response());
    }
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"))];
    Ok((about, kind, shown.text).into_response())
}
