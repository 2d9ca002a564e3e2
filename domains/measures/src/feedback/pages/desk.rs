//! The desk: slips to print, figures to read, suggestions to decide on.

use askama::Template;
use people::Visit;
use serde::Deserialize;
use web::{Answer, At, Choice, Form, Page, Problems, Values};

use super::{
    Item, Shown, TALL,
    member::{OfCircle, OfMeeting},
    shown,
};
use crate::feedback::{
    actions::{self, Slips},
    model::{Decision, Status, Suggested, SuggestionId},
    rules,
};

struct CircleLine {
    href: String,
    name: String,
    waiting: String,
    /// Day and address of meetings for which slips may be printed.
    open: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "feedback-desk.html")]
struct Desk {
    page: Page,
    circles: Vec<CircleLine>,
}

/// `GET /work/feedback`
pub async fn list(visit: Visit) -> Answer {
    let (t, base) = (visit.t(), visit.to("/work"));
    let desk = visit.read(actions::desk).await?;
    let circles = desk
        .into_iter()
        .map(|one| CircleLine {
            href: format!("{base}/circles/{}/feedback", one.circle.slug),
            name: one.circle.name,
            waiting: match one.waiting {
                Some(waiting) if waiting > 0 => t.one("feedback-waiting", "count", waiting),
                _ => String::new(),
            },
            open: one
                .open
                .iter()
                .map(|asked| {
                    (t.weekday_date(asked.day.0), format!("{base}/meetings/{}/feedback", asked.meeting))
                })
                .collect(),
        })
        .collect();
    visit.html(&Desk { page: visit.page("work", "feedback-desk-title"), circles })
}

#[derive(Template)]
#[template(path = "feedback-slips.html")]
struct SlipsForm {
    page: Page,
    problems: Problems,
    circle: String,
    day: String,
    id: String,
    count: String,
    left: i64,
    there: i64,
    enter: String,
}

fn form(visit: &Visit, slips: &Slips, values: &Values, problems: Problems) -> SlipsForm {
    let left = (slips.there - slips.printed).max(0);
    let sent = |name: &str, otherwise: String| match values.get(name) {
        "" => otherwise,
        sent => sent.to_owned(),
    };
    SlipsForm {
        page: visit.page("work", "feedback-slips-title"),
        problems,
        circle: slips.asked.circle_name.clone(),
        day: visit.t().weekday_date(slips.asked.day.0),
        id: sent("id", visit.site.entropy.token()),
        count: sent("count", left.to_string()),
        left,
        there: slips.there,
        enter: visit.to("/feedback"),
    }
}

/// `GET /work/meetings/{meeting}/feedback`
pub async fn slips(visit: Visit, At(at): At<OfMeeting>) -> Answer {
    let slips = visit.read(move |tx, caller| actions::slips(tx, caller, at.meeting)).await?;
    visit.html(&form(&visit, &slips, &Values::default(), Problems::default()))
}

#[derive(Template)]
#[template(path = "feedback-print.html")]
struct Printed {
    page: Page,
    day: String,
    address: String,
    /// One slip: the code as it is typed.
    codes: Vec<String>,
    questions: Vec<super::Question>,
    back: String,
}

/// `POST /work/meetings/{meeting}/feedback`: makes codes and shows them once, to be printed.
pub async fn print(visit: Visit, At(at): At<OfMeeting>, Form(values): Form) -> Answer {
    let meeting = at.meeting;
    let mut reader = values.reader();
    let count = reader.number("count", 1..=100);
    let id = reader.text("id", 64);
    let tried = match reader.finish() {
        Ok(()) => visit.write(move |tx, caller| actions::print(tx, caller, meeting, &id, count)).await,
        Err(problem) => Err(problem.into()),
    };
    match tried {
        Ok((slips, codes)) => visit.html(&Printed {
            page: visit.page("print", "feedback-slips-title"),
            day: visit.t().weekday_date(slips.asked.day.0),
            address: visit.site.url(&visit.to("/feedback")),
            codes: codes.iter().map(|code| rules::spaced(code)).collect(),
            questions: super::questions(visit.t(), &Values::default()),
            back: visit.to("/work/feedback"),
        }),
        Err(failure) => {
            let slips = visit.read(move |tx, caller| actions::slips(tx, caller, meeting)).await?;
            visit.again(failure, |problems| form(&visit, &slips, &values, problems))
        }
    }
}

#[derive(Template)]
#[template(path = "feedback-circle.html")]
struct CirclePage {
    page: Page,
    name: String,
    shown: Shown,
    new: Vec<Item>,
    decided: Vec<Item>,
    decides: bool,
    tall: i64,
}

/// `GET /work/circles/{circle}/feedback`
pub async fn circle(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let t = visit.t();
    let found = visit.read(move |tx, caller| actions::results(tx, caller, &at.circle)).await?;
    let here = visit.to(&format!("/work/circles/{}/feedback", found.circle.slug));
    let items = |new: bool| {
        let of = found.suggestions.iter().filter(|one| (one.status == Status::New) == new);
        of.map(|one| Item::new(t, &here, one)).collect()
    };
    let page = visit.page("work", "feedback-circle-title");
    visit.html(&CirclePage {
        page,
        shown: shown(t, &found.batches),
        new: items(true),
        decided: items(false),
        decides: found.decides,
        name: found.circle.name.clone(),
        tall: TALL,
    })
}

#[derive(Deserialize)]
pub struct OfSuggestion {
    circle: String,
    suggestion: SuggestionId,
}

#[derive(Template)]
#[template(path = "feedback-decide.html")]
struct Deciding {
    page: Page,
    problems: Problems,
    words: String,
    statuses: Vec<Choice>,
    asked: String,
    decision: String,
    version: i64,
    /// What somebody else saved meanwhile: the two sentences.
    saved: Option<(String, String)>,
    back: String,
}

fn deciding(visit: &Visit, slug: &str, one: &Suggested, values: &Values, problems: Problems) -> Deciding {
    let t = visit.t();
    let sent = values.0.iter().any(|(name, _)| name == "version");
    let stale = sent && values.get("version") != one.version.to_string();
    let chosen: Status = if sent { values.get("status").parse().unwrap_or(one.status) } else { one.status };
    let choice = |status: Status, hint: &str| {
        Choice::new(status.as_str(), super::status(t, status).0, status == chosen).hint(t.get(hint))
    };
    let or = |name: &str, kept: &str| if sent { values.get(name).to_owned() } else { kept.to_owned() };
    // the suggestion itself is where the facilitator's own wording begins
    let begin = if one.asked.is_empty() { &one.words } else { &one.asked };
    Deciding {
        page: visit.page("work", "feedback-decide-title"),
        problems,
        words: one.words.clone(),
        statuses: vec![
            choice(Status::Doing, "feedback-status-doing-hint"),
            choice(Status::Done, "feedback-status-done-hint"),
            choice(Status::NotNow, "feedback-status-not-now-hint"),
            choice(Status::Kept, "feedback-status-kept-hint"),
        ],
        asked: or("asked", begin),
        decision: or("decision", &one.decision),
        version: one.version,
        saved: stale.then(|| (one.asked.clone(), one.decision.clone())),
        back: visit.to(&format!("/work/circles/{slug}/feedback")),
    }
}

/// `GET /work/circles/{circle}/feedback/{suggestion}`
pub async fn suggestion(visit: Visit, At(at): At<OfSuggestion>) -> Answer {
    let (circle, one) =
        visit.read(move |tx, caller| actions::suggestion(tx, caller, &at.circle, at.suggestion)).await?;
    visit.html(&deciding(&visit, &circle.slug, &one, &Values::default(), Problems::default()))
}

/// `POST /work/circles/{circle}/feedback/{suggestion}`
pub async fn decide(visit: Visit, At(at): At<OfSuggestion>, Form(values): Form) -> Answer {
    let (slug, id) = (at.circle, at.suggestion);
    let mut reader = values.reader();
    let status = reader.word("status", Status::Doing);
    // what is kept between us needs no words for the circle
    let silent = status == Status::Kept;
    let text = |reader: &mut web::Reader<'_>, name: &str| {
        if silent {
            reader.optional_text(name, rules::DECISION_MOST)
        } else {
            reader.text(name, rules::DECISION_MOST)
        }
    };
    let decision = Decision {
        status,
        asked: text(&mut reader, "asked"),
        decision: text(&mut reader, "decision"),
        version: values.get("version").parse().unwrap_or_default(),
    };
    let circle = slug.clone();
    let tried = match reader.finish() {
        Ok(()) => visit.write(move |tx, caller| actions::decide(tx, caller, &circle, id, &decision)).await,
        Err(problem) => Err(problem.into()),
    };
    let path = format!("/work/circles/{slug}/feedback");
    let Err(failure) = tried else { return visit.done(&path, "feedback-decided") };
    let circle = slug.clone();
    let (_, one) = visit.read(move |tx, caller| actions::suggestion(tx, caller, &circle, id)).await?;
    visit.again(failure, |problems| deciding(&visit, &slug, &one, &values, problems))
}
