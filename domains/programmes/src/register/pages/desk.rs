//! Filling in a register and closing it: the form, what it sends, and the answer to a phone.

use askama::Template;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{FieldProblem, Message, Problem};
use people::{Caller, Visit};
use store::Tx;
use web::{Answer, At, Failure, Form, Page, Problems, Values, pieces};

use super::{AtMeeting, Head, Row, fresh_id, kept_id, named, show, wants_json};
use crate::{
    model::{Attendance, Meeting, MeetingId, MeetingStatus},
    register::{
        actions,
        model::{Closing, Entry, Line, SendingId, Submission, WalkIn},
        rules, store as table,
    },
};

/// What the form is made from.
struct Desk {
    meeting: Meeting,
    name: String,
    expected: Vec<Line>,
    topics: Vec<(String, String)>,
    touched: Vec<String>,
    /// Why it cannot be closed now; the form is shown all the same.
    not_now: Option<Message>,
}

fn load(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId) -> Result<Desk, Problem> {
    let (meeting, name) = named(tx, caller, id)?;
    let expected = actions::expected(tx, caller, &meeting)?;
    let mut topics = Vec::new();
    if let Some(circle) = meeting.circle {
        for topic in table::topics(tx, caller, circle)?.into_iter().filter(|topic| !topic.retired) {
            topics.push((topic.id.to_string(), topic.name));
        }
    }
    let touched = table::topics_of(tx, caller, meeting.id)?;
    let touched = touched.into_iter().map(|(id, _)| id.to_string()).collect();
    let frozen = || Message::new("register-year-frozen").text("year", meeting.day.year().to_string());
    let not_now = match rules::may_close(&meeting, caller.now) {
        Err(message) => Some(message),
        Ok(()) if actions::is_frozen(tx, caller, meeting.programme, meeting.day)? => Some(frozen()),
        Ok(()) => None,
    };
    Ok(Desk { meeting, name, expected, topics, touched, not_now })
}

#[derive(Template)]
#[template(path = "register-desk.html")]
struct DeskPage {
    page: Page,
    problems: Problems,
    head: Head,
    id: String,
    /// Whose sign-in marks this register: what a phone keeps is sent by nobody else.
    by: String,
    rows: Vec<Row>,
    walk_ins: Vec<(String, bool)>,
    new_walk_in: String,
    topics: Vec<pieces::Choice>,
    new_topic: String,
    minutes: String,
    in_circle: bool,
    not_now: String,
    sheet: String,
    signed_out: String,
    worker: String,
}

impl DeskPage {
    fn new(visit: &Visit, desk: Desk, values: Option<&Values>, id: String, problems: Problems) -> Self {
        let typed = |name: &str| values.map_or(String::new(), |values| values.get(name).to_owned());
        let rows = desk.expected.iter().map(|line| {
            let person = line.person.to_string();
            let field = format!("who-{person}");
            let (checked, active) = match values {
                Some(values) => (values.get(&field).to_owned(), values.has("active", &person)),
                // Filled in as attended; written down only when somebody closes the register.
                None => ("attended".to_owned(), false),
            };
            let pseudonym = if line.pseudonym.is_empty() {
                visit.t().get("register-no-pseudonym")
            } else {
                line.pseudonym.clone()
            };
            Row { field, person, pseudonym, note: String::new(), checked, active }
        });
        let rows = rows.collect();
        let mut walk_ins: Vec<(String, bool)> = Vec::new();
        let mut new_walk_in = typed("new-walk-in");
        if let Some(values) = values {
            for name in values.all("walk-in").filter(|name| !name.trim().is_empty()) {
                walk_ins.push((name.to_owned(), values.has("active-walk-in", name)));
            }
            if values.get("do") == "add" && problems.is_empty() && !new_walk_in.trim().is_empty() {
                walk_ins.push((std::mem::take(&mut new_walk_in), false));
            }
        }
        let topics = desk.topics.iter().map(|(id, name)| {
            let ticked = values.map_or(desk.touched.contains(id), |values| values.has("topic", id));
            pieces::Choice::new(id, name, ticked)
        });
        let meeting = &desk.meeting;
        let minutes = values.map_or(meeting.minutes.to_string(), |values| values.get("minutes").to_owned());
        let by = visit.caller.as_ref().and_then(Caller::by).map(|by| by.to_string()).unwrap_or_default();
        DeskPage {
            page: visit.page("work", "register-title"),
            problems,
            head: Head::of(visit, meeting, &desk.name),
            id,
            by,
            rows,
            walk_ins,
            new_walk_in,
            topics: topics.collect(),
            new_topic: typed("new-topic"),
            minutes,
            in_circle: meeting.circle.is_some(),
            not_now: desk.not_now.map(|message| web::say(visit.t(), &message)).unwrap_or_default(),
            sheet: visit.to(&format!("/work/meetings/{}/sheet", meeting.id)),
            signed_out: visit.to("/sign-in"),
            worker: visit.to("/register-worker.js"),
        }
    }
}

/// `GET /work/meetings/{meeting}/register`
pub async fn open(visit: Visit, At(at): At<AtMeeting>) -> Answer {
    let desk = visit.read(move |tx, caller| load(tx, caller, at.meeting)).await?;
    if desk.meeting.status == MeetingStatus::Closed {
        return show::closed(&visit, at.meeting).await;
    }
    let id = fresh_id(&visit);
    visit.html(&DeskPage::new(&visit, desk, None, id, Problems::default()))
}

/// `POST /work/meetings/{meeting}/register`
pub async fn close(visit: Visit, At(at): At<AtMeeting>, headers: HeaderMap, Form(values): Form) -> Answer {
    let json = wants_json(&headers);
    if values.get("do") == "add" && !json {
        // Without a script: one more row, nothing written.
        let desk = visit.read(move |tx, caller| load(tx, caller, at.meeting)).await?;
        let id = kept_id(&visit, &values);
        return visit.html(&DeskPage::new(&visit, desk, Some(&values), id, Problems::default()));
    }
    let result = match read(&values) {
        Ok(submission) => {
            let sent = submission.clone();
            visit.write(move |tx, caller| actions::close(tx, caller, at.meeting, &sent)).await
        }
        Err(problem) => Err(problem.into()),
    };
    match result {
        Ok(Closing::Closed(counts)) if json => {
            let go = visit.to(&format!("/work/meetings/{}/register", at.meeting));
            Ok(axum::Json(serde_json::json!({"state": "closed", "go": go, "there": counts.there}))
                .into_response())
        }
        Ok(Closing::Closed(_)) => {
            visit.done(&format!("/work/meetings/{}/register", at.meeting), "register-closed-now")
        }
        Ok(Closing::Already(_)) if json => {
            let body = axum::Json(serde_json::json!({"state": "already"}));
            Ok((StatusCode::CONFLICT, body).into_response())
        }
        Ok(Closing::Already(comparison)) => show::compare(&visit, at.meeting, &comparison).await,
        Err(failure) if json => Err(failure),
        Err(failure) => again(&visit, at.meeting, failure, &values).await,
    }
}

async fn again(visit: &Visit, meeting: MeetingId, failure: Failure, values: &Values) -> Answer {
    if !matches!(&*failure.0, Problem::Invalid(_) | Problem::Refused(_) | Problem::Conflict(_)) {
        return Err(failure);
    }
    let desk = visit.read(move |tx, caller| load(tx, caller, meeting)).await?;
    // A used id would be refused for ever; any other form keeps its own, so that sending it twice is sending it once.
    let used = matches!(&*failure.0, Problem::Conflict(_));
    let id = if used { fresh_id(visit) } else { kept_id(visit, values) };
    visit.again(failure, |problems| DeskPage::new(visit, desk, Some(values), id, problems))
}

/// A form as a submission. What does not parse is named; nothing is guessed.
fn read(values: &Values) -> Result<Submission, Problem> {
    let mut reader = values.reader();
    let minutes = reader.optional_number("minutes", 5..=1440);
    let mut problems = match reader.finish() {
        Err(Problem::Invalid(problems)) => problems,
        _ => Vec::new(),
    };
    let mut problem = |field: &str, key| {
        problems.push(FieldProblem { field: field.to_owned(), message: Message::new(key) });
    };
    let id: Option<SendingId> = values.get("id").parse().ok();
    if id.is_none() {
        problem("", "register-id-missing");
    }
    let mut entries = Vec::new();
    for (field, value) in &values.0 {
        let Some(person) = field.strip_prefix("who-") else { continue };
        match (person.parse(), value.parse()) {
            (
                Ok(id),
                Ok(
                    status @ (Attendance::Attended
                    | Attendance::Late
                    | Attendance::Excused
                    | Attendance::Absent),
                ),
            ) => entries.push(Entry { person: id, status, active: values.has("active", person) }),
            _ => problem(field, "web-field-choose"),
        }
    }
    let walk_ins = values
        .all("walk-in")
        .chain([values.get("new-walk-in")])
        .filter(|name| !name.trim().is_empty())
        .map(|name| WalkIn { pseudonym: name.to_owned(), active: values.has("active-walk-in", name) })
        .collect();
    let mut topics = Vec::new();
    for topic in values.all("topic") {
        match topic.parse() {
            Ok(topic) => topics.push(topic),
            Err(_) => problem("topic", "register-topic-elsewhere"),
        }
    }
    let new_topics =
        values.all("new-topic").filter(|name| !name.trim().is_empty()).map(str::to_owned).collect();
    match id {
        Some(id) if problems.is_empty() => {
            Ok(Submission { id, entries, walk_ins, topics, new_topics, minutes })
        }
        _ => Err(Problem::Invalid(problems)),
    }
}

/// `GET /work/register/token`: what a phone asks for before it sends a register it kept.
///
/// The visitor cookie may be gone by then (it ends with the browser), so it is set again with the token it belongs to.
pub async fn token(visit: Visit) -> Answer {
    let csrf = visit.visitor.form_token(&visit.site);
    let by = visit.caller()?.person()?.to_string();
    let mut response = axum::Json(serde_json::json!({"csrf": csrf, "by": by})).into_response();
    let cookie = visit.site.cookies.set("visitor", &visit.visitor.0, None);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// `GET /register-worker.js`: lies below the community, so that it can serve no page of another one.
pub async fn worker() -> Response {
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], include_str!("../worker.js")).into_response()
}
