//! What owners would change, and the town's answer.

use askama::Template;
use base::{Message, Problem};
use people::Visit;
use serde::Deserialize;
use web::{
    Answer, Ask, At, Failure, Form, Page, Problems, Values,
    pieces::{Cell, Head, Link, Row},
};

use super::{desk::PAGE, path, tabs};
use crate::{
    entry::{
        owner::{self, ProposalId, Review},
        words::{self, Differs, Names},
    },
    model::Verdict,
};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct From {
    at: String,
    after: String,
}

#[derive(Template)]
#[template(path = "directory-reviews.html")]
struct Queue {
    page: Page,
    tabs: Vec<Link>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    next: String,
}

/// `GET /work/directory/review`
pub async fn queue(visit: Visit, Ask(from): Ask<From>) -> Answer {
    let after = from.at.parse().ok().zip(from.after.parse().ok());
    let mut waiting = visit.read(move |tx, caller| owner::waiting(tx, caller, after, PAGE + 1)).await?;
    let more = waiting.len() as i64 > PAGE;
    waiting.truncate(PAGE as usize);
    let t = visit.t();
    let next = match waiting.last().filter(|_| more) {
        Some(last) => visit.to(&format!("/work/directory/review?at={}&after={}", last.sent_at, last.id)),
        None => String::new(),
    };
    let head = |key: &str| Head { label: t.get(key), numeric: false };
    let rows = waiting
        .iter()
        .map(|one| Row {
            cells: vec![
                Cell::text(one.name.clone()).link(visit.to(&format!("/work/directory/review/{}", one.id))),
                Cell::text(words::kind(t, one.kind)),
                Cell::text(one.town.clone()),
                Cell::text(visit.when(one.sent_at)),
            ],
        })
        .collect();
    visit.html(&Queue {
        page: visit.page("work", "directory-review-title"),
        tabs: tabs(&visit, None),
        heads: vec![
            head("directory-fact-name"),
            head("directory-kind"),
            head("directory-fact-town"),
            head("directory-sent"),
        ],
        rows,
        next,
    })
}

#[derive(Deserialize)]
pub struct OfProposal {
    proposal: ProposalId,
}

#[derive(Template)]
#[template(path = "directory-review.html")]
struct One {
    page: Page,
    problems: Problems,
    name: String,
    entry: String,
    id: ProposalId,
    seen: i64,
    sent: String,
    note: String,
    differences: Vec<Differs>,
    /// Why it cannot be read any more.
    broken: String,
    decided: String,
    reason: String,
}

async fn find(visit: &Visit, id: ProposalId) -> Result<(Review, Names), Failure> {
    visit
        .read(move |tx, caller| {
            let review = owner::review(tx, caller, id)?;
            let texts: Vec<&str> = match &review.differences {
                Ok(list) => list.iter().flat_map(|one| [one.old.as_str(), one.new.as_str()]).collect(),
                Err(_) => Vec::new(),
            };
            let names = Names::of(tx, caller, caller.t(), texts.into_iter())?;
            Ok((review, names))
        })
        .await
}

fn page_of(visit: &Visit, (review, names): (Review, Names), values: &Values, problems: Problems) -> One {
    let t = visit.t();
    let say = |problem: &Problem| match problem {
        Problem::Invalid(fields) => {
            fields.iter().map(|field| web::say(t, &field.message)).collect::<Vec<_>>().join(" ")
        }
        _ => t.get("directory-review-broken"),
    };
    One {
        page: visit.page("work", "directory-review-one"),
        problems,
        name: review.entry.name.clone(),
        entry: visit.to(&format!("/work/directory/{}/{}", path(review.entry.kind), review.entry.id)),
        id: review.proposal.id,
        seen: review.entry.version,
        sent: visit.when(review.proposal.sent_at),
        note: review.proposal.note.clone(),
        broken: review.differences.as_ref().err().map(say).unwrap_or_default(),
        differences: match &review.differences {
            Ok(list) => words::differences(t, &names, list),
            Err(_) => Vec::new(),
        },
        decided: match review.proposal.verdict {
            None => String::new(),
            Some(Verdict::Accepted) => t.get("directory-accepted"),
            Some(Verdict::Declined) => t.one("directory-declined-because", "reason", &review.proposal.reason),
        },
        reason: values.get("reason").to_owned(),
    }
}

/// `GET /work/directory/review/{proposal}`
pub async fn show(visit: Visit, At(at): At<OfProposal>) -> Answer {
    let found = find(&visit, at.proposal).await?;
    visit.html(&page_of(&visit, found, &Values::default(), Problems::default()))
}

/// `POST /work/directory/review/{proposal}`
pub async fn decide(visit: Visit, At(at): At<OfProposal>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let broken = || Problem::Refused(Message::new("directory-form-broken"));
            let verdict: Verdict = sent.get("verdict").parse().map_err(|()| broken())?;
            let seen = sent.get("seen").parse().map_err(|_| broken())?;
            owner::decide(tx, caller, at.proposal, verdict, sent.get("reason"), seen)?;
            Ok(verdict)
        })
        .await;
    match tried {
        Ok(Verdict::Accepted) => visit.done("/work/directory/review", "directory-accepted"),
        Ok(Verdict::Declined) => visit.done("/work/directory/review", "directory-declined"),
        Err(failure) => {
            let found = find(&visit, at.proposal).await?;
            visit.again(failure, |problems| page_of(&visit, found, &values, problems))
        }
    }
}
