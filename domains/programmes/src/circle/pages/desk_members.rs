//! Members and facilitators of a circle, by pseudonym.

use askama::Template;
use base::{Message, Problem};
use people::{Roles, Visit, access::Purpose, finding};
use serde::Deserialize;
use texts::Lang;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values};

use super::{OfCircle, language_choices};
use crate::{
    circle::{actions, model::Enrolment, rules},
    model::{Circle, Membership, MembershipId, Part},
    records,
};

/// The circle, for those who run it.
async fn circle(visit: &Visit, slug: String) -> Result<Circle, Failure> {
    visit
        .read(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            records::must_run(tx, caller, Some(circle.id))?;
            Ok(circle)
        })
        .await
}

// ---- somebody new

#[derive(Template)]
#[template(path = "circle-enrol.html")]
struct Enrol {
    page: Page,
    problems: Problems,
    values: Values,
    slug: String,
    name: String,
    id: String,
    languages: Vec<Choice>,
}

fn enrol_page(visit: &Visit, circle: Circle, values: Values, problems: Problems) -> Enrol {
    let id = match (values.get("id"), &visit.caller) {
        ("", Some(caller)) => caller.new_id::<()>().to_string(),
        (id, _) => id.to_owned(),
    };
    Enrol {
        page: visit.page("work", "circle-enrol-title"),
        slug: circle.slug,
        name: circle.name,
        id,
        languages: language_choices(|lang| values.get("lang") == lang.code()),
        values,
        problems,
    }
}

/// `GET /work/circles/{circle}/members/new`
pub async fn enrol_form(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let circle = circle(&visit, at.circle).await?;
    let caller = visit.caller()?;
    let lang = rules::languages(&circle.languages).first().copied().unwrap_or(caller.community.lang);
    let values = Values::default().with("joined_on", caller.today().to_string()).with("lang", lang.code());
    visit.html(&enrol_page(&visit, circle, values, Problems::default()))
}

/// `POST /work/circles/{circle}/members/new`
pub async fn enrol(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.circle.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            records::must_run(tx, caller, Some(circle.id))?;
            let mut reader = sent.reader();
            let pseudonym = reader.text("pseudonym", rules::PSEUDONYM_MOST);
            let joined_on = reader.day("joined_on");
            if joined_on > caller.today() {
                reader.problem("joined_on", Message::new("circle-joined-future"));
            }
            if rules::looks_like_a_name(&rules::tidy_pseudonym(&pseudonym)) && !sent.ticked("not_a_name") {
                reader.problem("pseudonym", Message::new("circle-enrol-name"));
            }
            reader.finish()?;
            let enrolment = Enrolment {
                id: sent.get("id").parse().map_err(|_| Problem::refused("circle-form-broken"))?,
                pseudonym,
                joined_on,
                lang: Lang::from_code(sent.get("lang")).unwrap_or(caller.community.lang),
            };
            actions::enrol(tx, caller, circle.id, &enrolment)
        })
        .await;
    match tried {
        Ok(_) => visit.done(&format!("/work/circles/{}", at.circle), "circle-enrolled"),
        Err(failure) => {
            let circle = circle(&visit, at.circle).await?;
            visit.again(failure, |problems| enrol_page(&visit, circle, values, problems))
        }
    }
}

// ---- one member

#[derive(Deserialize)]
pub struct OfMember {
    circle: String,
    member: MembershipId,
}

#[derive(Template)]
#[template(path = "circle-desk-member.html")]
struct OneMember {
    page: Page,
    problems: Problems,
    slug: String,
    circle: String,
    id: String,
    typed: String,
    ask_name: bool,
    since: String,
    until: String,
    left_on: String,
    may_end: bool,
}

async fn member(visit: &Visit, at: &OfMember) -> Result<(Circle, Membership), Failure> {
    let (slug, id) = (at.circle.clone(), at.member);
    visit
        .read(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            records::must_run(tx, caller, Some(circle.id))?;
            let members = records::members(tx, caller, circle.id)?;
            let member = members.into_iter().find(|member| member.id == id).ok_or(Problem::NotFound)?;
            Ok((circle, member))
        })
        .await
}

fn member_page(
    visit: &Visit,
    circle: Circle,
    member: &Membership,
    values: &Values,
    problems: Problems,
) -> OneMember {
    let t = visit.t();
    let typed = values.get("pseudonym");
    let left_on = values.get("left_on");
    let manages = visit.caller.as_ref().is_some_and(|caller| caller.has(Roles::MANAGE));
    let today = visit.caller.as_ref().map(|caller| caller.today().to_string()).unwrap_or_default();
    OneMember {
        page: visit.page_titled("work", member.pseudonym.clone()),
        slug: circle.slug,
        circle: circle.name,
        id: member.id.to_string(),
        ask_name: rules::looks_like_a_name(typed),
        typed: if typed.is_empty() { member.pseudonym.clone() } else { typed.to_owned() },
        since: t.date(member.joined_on.0),
        until: member.left_on.map(|left| t.date(left.0)).unwrap_or_default(),
        left_on: if left_on.is_empty() { today } else { left_on.to_owned() },
        may_end: member.left_on.is_none() && (member.part == Part::Member || manages),
        problems,
    }
}

/// `GET /work/circles/{circle}/members/{member}`
pub async fn show(visit: Visit, At(at): At<OfMember>) -> Answer {
    let (circle, member) = member(&visit, &at).await?;
    visit.html(&member_page(&visit, circle, &member, &Values::default(), Problems::default()))
}

/// `POST /work/circles/{circle}/members/{member}`: `do` says what.
pub async fn change(visit: Visit, At(at): At<OfMember>, Form(values): Form) -> Answer {
    let (circle, member) = member(&visit, &at).await?;
    let (sent, person) = (values.clone(), member.person);
    let (circle_id, id) = (circle.id, member.id);
    let tried = visit
        .write(move |tx, caller| match sent.get("do") {
            "leave" => {
                let mut reader = sent.reader();
                let left_on = reader.day("left_on");
                if left_on > caller.today() {
                    reader.problem("left_on", Message::new("circle-left-future"));
                }
                reader.finish()?;
                actions::end_membership(tx, caller, circle_id, id, left_on)
            }
            _ => {
                let not_a_name = sent.ticked("not_a_name");
                actions::change_pseudonym(tx, caller, circle_id, person, sent.get("pseudonym"), not_a_name)
            }
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/circles/{}", at.circle), "circle-saved"),
        Err(failure) => {
            visit.again(failure, |problems| member_page(&visit, circle, &member, &values, problems))
        }
    }
}

// ---- those who run it

#[derive(Template)]
#[template(path = "circle-facilitators.html")]
struct Facilitators {
    page: Page,
    problems: Problems,
    values: Values,
    slug: String,
    name: String,
    running: Vec<(String, String)>,
    who: Vec<Choice>,
}

async fn running(visit: &Visit, slug: String) -> Result<(Circle, Vec<(String, String)>), Failure> {
    visit
        .read(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let circle = records::circle(tx, caller, &slug)?;
            let running = records::members(tx, caller, circle.id)?
                .into_iter()
                .filter(|member| member.part == Part::Facilitator && member.left_on.is_none())
                .map(|member| (member.id.to_string(), member.pseudonym))
                .collect();
            Ok((circle, running))
        })
        .await
}

fn facilitators_page(
    visit: &Visit,
    (circle, running): (Circle, Vec<(String, String)>),
    values: Values,
    problems: Problems,
) -> Facilitators {
    let t = visit.t();
    let myself = values.get("who") != "other";
    Facilitators {
        page: visit.page("work", "circle-facilitators-title"),
        slug: circle.slug,
        name: circle.name,
        running,
        who: vec![
            Choice::new("me", t.get("circle-facilitator-me"), myself),
            Choice::new("other", t.get("circle-facilitator-other"), !myself)
                .hint(t.get("circle-facilitator-other-hint")),
        ],
        values,
        problems,
    }
}

/// `GET /work/circles/{circle}/facilitators`
pub async fn facilitators(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let running = running(&visit, at.circle).await?;
    visit.html(&facilitators_page(&visit, running, Values::default(), Problems::default()))
}

/// `POST /work/circles/{circle}/facilitators`
pub async fn add_facilitator(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.circle.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let circle = records::circle(tx, caller, &slug)?;
            let person = if sent.get("who") == "other" {
                let few = finding::who_runs(tx, caller)?;
                let typed = sent.get("email");
                match &finding::by_name(tx, caller, typed, &few, Purpose::Contact)?[..] {
                    [only] => only.subject(),
                    [] => return Err(Problem::field("email", Message::new("circle-no-facilitator"))),
                    _ => return Err(Problem::field("email", Message::new("circle-facilitator-two"))),
                }
            } else {
                caller.person()?
            };
            actions::add_facilitator(tx, caller, circle.id, person, sent.get("pseudonym"))
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/circles/{}", at.circle), "circle-saved"),
        Err(failure) => {
            let running = running(&visit, at.circle).await?;
            visit.again(failure, |problems| facilitators_page(&visit, running, values, problems))
        }
    }
}
