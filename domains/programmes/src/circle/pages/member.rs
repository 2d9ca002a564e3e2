//! A member's own pages: when we meet, what we agreed, what I am called here, and the way out.

use askama::Template;
use base::Problem;
use people::Visit;
use web::{Answer, At, Form, Page, Problems, Values};

use super::{
    CircleCard, MeetingLine, OfCircle, PlaceLine, card, language_names, lines, meeting_line, place_line,
};
use crate::{
    circle::{actions, model::View, rules},
    model::{CircleFormat, Part},
    records,
};

#[derive(Template)]
#[template(path = "circle-mine.html")]
struct Mine {
    page: Page,
    circles: Vec<CircleCard>,
}

/// `GET /me/circles`
pub async fn list(visit: Visit) -> Answer {
    let found = visit.read(actions::my_circles).await?;
    let (t, base) = (visit.t(), visit.to("/me"));
    let circles = found
        .iter()
        .map(|found| card(t, &base, &found.circle, found.place.as_ref(), found.next.as_ref()))
        .collect();
    let page = visit.page("member", "circle-mine-title");
    visit.html(&Mine { page, circles })
}

#[derive(Template)]
#[template(path = "circle-member.html")]
struct Member {
    page: Page,
    problems: Problems,
    slug: String,
    name: String,
    pseudonym: String,
    typed: String,
    ask_name: bool,
    since: String,
    runs: bool,
    next: Vec<MeetingLine>,
    place: Option<PlaceLine>,
    languages: String,
    online_address: String,
    rules: Vec<String>,
    rules_version: i64,
    rules_day: String,
    /// New rules wait to be accepted.
    rules_new: bool,
    topics: Vec<String>,
    ended: bool,
}

async fn load(visit: &Visit, slug: String) -> Result<View, web::Failure> {
    visit
        .read(move |tx, caller| {
            let view = actions::view(tx, caller, &slug)?;
            // Only those who belong now: a circle's address in somebody's history says nothing.
            if view.belongs() { Ok(view) } else { Err(Problem::NotFound) }
        })
        .await
}

fn page_of(visit: &Visit, view: View, values: &Values, problems: Problems) -> Member {
    let t = visit.t();
    let zone =
        visit.caller.as_ref().map(|caller| caller.community.zone.clone()).unwrap_or(jiff::tz::TimeZone::UTC);
    let mine = view.mine.as_ref();
    let pseudonym = mine.map(|mine| mine.pseudonym.clone()).unwrap_or_default();
    let sent = values.get("pseudonym");
    let current = view.rules.as_ref().map(|rules| rules.version);
    let circle = &view.circle;
    let online = circle.format != CircleFormat::InPerson;
    let runs = mine.is_some_and(|mine| mine.part == Part::Facilitator);
    Member {
        page: visit.page("member", "circle-show-title"),
        slug: circle.slug.clone(),
        name: circle.name.clone(),
        typed: if sent.is_empty() { pseudonym.clone() } else { sent.to_owned() },
        ask_name: rules::looks_like_a_name(sent),
        pseudonym,
        since: mine.map(|mine| t.date(mine.joined_on.0)).unwrap_or_default(),
        runs,
        next: view.next.iter().map(|next| meeting_line(t, next)).collect(),
        place: place_line(t, &view),
        languages: language_names(&circle.languages),
        online_address: circle.online_address.clone().filter(|_| online).unwrap_or_default(),
        rules: view.rules.as_ref().map(|rules| lines(&rules.body)).unwrap_or_default(),
        rules_version: current.unwrap_or_default(),
        rules_day: view
            .rules
            .as_ref()
            .map(|rules| t.date(rules.published_at.day_in(&zone).0))
            .unwrap_or_default(),
        rules_new: !runs && current.is_some() && mine.is_some_and(|mine| mine.rules_version != current),
        topics: view.topics.iter().map(|topic| topic.name.clone()).collect(),
        ended: circle.ended_at.is_some(),
        problems,
    }
}

/// `GET /me/circles/{circle}`
pub async fn show(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let view = load(&visit, at.circle).await?;
    visit.html(&page_of(&visit, view, &Values::default(), Problems::default()))
}

/// `POST /me/circles/{circle}/rules`: agreeing to the rules in force.
pub async fn accept(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, version) = (at.circle.clone(), values.get("version").parse().unwrap_or_default());
    let tried = visit
        .write(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            actions::accept_rules(tx, caller, circle.id, version)
        })
        .await;
    after(&visit, at.circle, &values, tried, "circle-rules-accepted").await
}

/// `POST /me/circles/{circle}/pseudonym`
pub async fn rename(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.circle.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            let (person, not_a_name) = (caller.person()?, sent.ticked("not_a_name"));
            actions::change_pseudonym(tx, caller, circle.id, person, sent.get("pseudonym"), not_a_name)
        })
        .await;
    after(&visit, at.circle, &values, tried, "circle-renamed").await
}

async fn after(
    visit: &Visit,
    slug: String,
    values: &Values,
    tried: Result<(), web::Failure>,
    flash: &str,
) -> Answer {
    match tried {
        Ok(()) => visit.done(&format!("/me/circles/{slug}"), flash),
        Err(failure) => {
            let view = load(visit, slug).await?;
            visit.again(failure, |problems| page_of(visit, view, values, problems))
        }
    }
}

/// `POST /me/circles/{circle}/leave`: no reason is asked.
pub async fn leave(visit: Visit, At(at): At<OfCircle>, Form(_): Form) -> Answer {
    visit
        .write(move |tx, caller| {
            let circle = records::circle(tx, caller, &at.circle)?;
            actions::leave(tx, caller, circle.id)
        })
        .await?;
    visit.done("/me/circles", "circle-left")
}
