//! A member answers, and reads what the circle made of it.

use askama::Template;
use people::Visit;
use programmes::model::MeetingId;
use serde::Deserialize;
use web::{Answer, At, Form, Page, Problems, Values};

use super::{Item, Question, Shown, TALL, questions, read, shown};
use crate::feedback::{actions, model::Asked};

#[derive(Deserialize)]
pub struct OfMeeting {
    pub meeting: MeetingId,
}

#[derive(Deserialize)]
pub struct OfCircle {
    pub circle: String,
}

struct Waiting {
    href: String,
    circle: String,
    day: String,
}

#[derive(Template)]
#[template(path = "feedback-mine.html")]
struct Mine {
    page: Page,
    waiting: Vec<Waiting>,
    /// Name and address of what each circle was told.
    circles: Vec<(String, String)>,
}

/// `GET /me/feedback`
pub async fn list(visit: Visit) -> Answer {
    let (t, base) = (visit.t(), visit.to("/me"));
    let (waiting, circles) = visit
        .read(|tx, caller| {
            Ok((actions::waiting(tx, caller)?, programmes::circle::actions::my_circles(tx, caller)?))
        })
        .await?;
    let waiting = waiting
        .into_iter()
        .map(|asked| Waiting {
            href: format!("{base}/feedback/{}", asked.meeting),
            circle: asked.circle_name,
            day: t.weekday_date(asked.day.0),
        })
        .collect();
    let circles = circles
        .into_iter()
        .map(|found| (found.circle.name, format!("{base}/circles/{}/feedback", found.circle.slug)))
        .collect();
    let page = visit.page("member", "feedback-mine-title");
    visit.html(&Mine { page, waiting, circles })
}

/// The form, in an account and from a slip.
#[derive(Template)]
#[template(path = "feedback-form.html")]
pub struct Asking {
    page: Page,
    problems: Problems,
    circle: String,
    day: String,
    questions: Vec<Question>,
    suggestion: String,
    /// From a printed slip: who it is, nobody knows.
    slip: bool,
    back: String,
}

impl Asking {
    pub fn new(visit: &Visit, asked: &Asked, values: &Values, problems: Problems, slip: bool) -> Asking {
        let t = visit.t();
        Asking {
            page: visit.page(if slip { "public" } else { "member" }, "feedback-form-title"),
            problems,
            circle: asked.circle_name.clone(),
            day: t.weekday_date(asked.day.0),
            questions: questions(t, values),
            suggestion: values.get("suggestion").to_owned(),
            slip,
            back: visit.to(if slip { "/feedback" } else { "/me/feedback" }),
        }
    }
}

/// `GET /me/feedback/{meeting}`
pub async fn show(visit: Visit, At(at): At<OfMeeting>) -> Answer {
    match visit.read(move |tx, caller| actions::ask(tx, caller, at.meeting)).await? {
        Some(asked) => {
            visit.html(&Asking::new(&visit, &asked, &Values::default(), Problems::default(), false))
        }
        None => visit.done("/me/feedback", "feedback-already"),
    }
}

/// `POST /me/feedback/{meeting}`
pub async fn answer(visit: Visit, At(at): At<OfMeeting>, Form(values): Form) -> Answer {
    let meeting = at.meeting;
    let tried = match read(&values) {
        Ok(reply) => visit.write(move |tx, caller| actions::answer(tx, caller, meeting, &reply)).await,
        Err(problem) => Err(problem.into()),
    };
    let Err(failure) = tried else { return visit.done("/me/feedback", "feedback-thanks") };
    match visit.read(move |tx, caller| actions::ask(tx, caller, meeting)).await? {
        Some(asked) => visit.again(failure, |problems| Asking::new(&visit, &asked, &values, problems, false)),
        None => visit.done("/me/feedback", "feedback-already"),
    }
}

#[derive(Template)]
#[template(path = "feedback-told.html")]
struct Told {
    page: Page,
    name: String,
    shown: Shown,
    items: Vec<Item>,
    tall: i64,
}

/// `GET /me/circles/{circle}/feedback`
pub async fn circle(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let t = visit.t();
    let found = visit.read(move |tx, caller| actions::told(tx, caller, &at.circle)).await?;
    let page = visit.page("member", "feedback-told-title");
    visit.html(&Told {
        page,
        shown: shown(t, &found.batches),
        items: found.suggestions.iter().map(|one| Item::new(t, "", one)).collect(),
        name: found.circle.name,
        tall: TALL,
    })
}
