//! What a circle agreed on: its rules, version by version, and what it talks about.

use askama::Template;
use base::Problem;
use people::Visit;
use web::{Answer, At, Failure, Form, Page, Problems, Values};

use super::{OfCircle, lines};
use crate::{
    circle::{
        actions,
        model::{Agreement, CircleTopic},
    },
    model::Circle,
    records,
};

// ---- rules

struct OldRules {
    title: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "circle-rules.html")]
struct Rules {
    page: Page,
    problems: Problems,
    slug: String,
    name: String,
    body: String,
    seen: i64,
    /// What is in force, when somebody was quicker.
    saved: Vec<String>,
    history: Vec<OldRules>,
}

async fn agreements(visit: &Visit, slug: String) -> Result<(Circle, Vec<Agreement>), Failure> {
    visit
        .read(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            records::must_run(tx, caller, Some(circle.id))?;
            let history = actions::rules_history(tx, caller, circle.id)?;
            Ok((circle, history))
        })
        .await
}

fn rules_page(
    visit: &Visit,
    (circle, history): (Circle, Vec<Agreement>),
    values: &Values,
    problems: Problems,
) -> Rules {
    let t = visit.t();
    let current = history.first();
    let version = current.map_or(0, |rules| rules.version);
    let in_force = current.map(|rules| rules.body.clone()).unwrap_or_default();
    let sent = values.0.iter().any(|(name, _)| name == "body");
    let stale = sent && values.get("seen").parse() != Ok(version);
    let zone = visit.caller.as_ref().map(|caller| caller.community.zone.clone());
    let day = |rules: &Agreement| match &zone {
        Some(zone) => t.date(rules.published_at.day_in(zone).0),
        None => String::new(),
    };
    Rules {
        page: visit.page("work", "circle-rules-title"),
        slug: circle.slug,
        name: circle.name,
        saved: if stale { lines(&in_force) } else { Vec::new() },
        body: if sent { values.get("body").to_owned() } else { in_force },
        seen: version,
        history: history
            .iter()
            .map(|rules| OldRules {
                title: t.two("circle-rules-version", "version", rules.version, "day", day(rules)),
                lines: lines(&rules.body),
            })
            .collect(),
        problems,
    }
}

/// `GET /work/circles/{circle}/rules`
pub async fn rules(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let found = agreements(&visit, at.circle).await?;
    visit.html(&rules_page(&visit, found, &Values::default(), Problems::default()))
}

/// `POST /work/circles/{circle}/rules`
pub async fn publish(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.circle.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            let seen = sent.get("seen").parse().map_err(|_| Problem::refused("circle-form-broken"))?;
            actions::publish_rules(tx, caller, circle.id, sent.get("body"), Some(seen))
        })
        .await;
    match tried {
        Ok(_) => visit.done(&format!("/work/circles/{}", at.circle), "circle-rules-published"),
        Err(failure) => {
            let found = agreements(&visit, at.circle).await?;
            visit.again(failure, |problems| rules_page(&visit, found, &values, problems))
        }
    }
}

// ---- topics

#[derive(Template)]
#[template(path = "circle-topics.html")]
struct Topics {
    page: Page,
    problems: Problems,
    slug: String,
    name: String,
    topics: Vec<CircleTopic>,
    retired: Vec<CircleTopic>,
    typed: String,
}

async fn load(visit: &Visit, slug: String) -> Result<(Circle, Vec<CircleTopic>), Failure> {
    visit
        .read(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            records::must_run(tx, caller, Some(circle.id))?;
            let topics = actions::topics(tx, caller, circle.id)?;
            Ok((circle, topics))
        })
        .await
}

fn topics_page(
    visit: &Visit,
    (circle, topics): (Circle, Vec<CircleTopic>),
    values: &Values,
    problems: Problems,
) -> Topics {
    let (topics, retired) = topics.into_iter().partition(|topic| topic.retired_at.is_none());
    Topics {
        page: visit.page("work", "circle-topics-title"),
        slug: circle.slug,
        name: circle.name,
        topics,
        retired,
        typed: values.get("topic").to_owned(),
        problems,
    }
}

/// `GET /work/circles/{circle}/topics`
pub async fn topics(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let found = load(&visit, at.circle).await?;
    visit.html(&topics_page(&visit, found, &Values::default(), Problems::default()))
}

/// `POST /work/circles/{circle}/topics`: `do` says what.
pub async fn change(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.circle.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?.id;
            let which = || sent.get("id").parse().map_err(|_| Problem::NotFound);
            match sent.get("do") {
                "rename" => actions::rename_topic(tx, caller, circle, which()?, sent.get("topic")),
                "retire" => actions::retire_topic(tx, caller, circle, which()?, true),
                "again" => actions::retire_topic(tx, caller, circle, which()?, false),
                _ => actions::add_topic(tx, caller, circle, sent.get("topic")).map(drop),
            }
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/circles/{}/topics", at.circle), "circle-saved"),
        Err(failure) => {
            let found = load(&visit, at.circle).await?;
            visit.again(failure, |problems| topics_page(&visit, found, &values, problems))
        }
    }
}
