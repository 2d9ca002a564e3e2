//! The desk's list of alerts, one of them, and who is on duty.

use askama::Template;
use people::{PersonId, Visit, person::Details};
use serde::Deserialize;
use web::{Answer, At, Choice, Form, Page, Problems, Values};

use super::{
    actions,
    model::{AlertId, Named},
    rules,
};

struct Line {
    href: String,
    who: String,
    raised: String,
    state: String,
    tone: &'static str,
}

fn who(visit: &Visit, named: &Named) -> String {
    let t = visit.t();
    if named.known_as.is_empty() { t.get("alert-somebody") } else { t.list(&named.known_as) }
}

fn line(visit: &Visit, named: &Named) -> Line {
    let t = visit.t();
    let alert = &named.alert;
    let (state, tone) = match (alert.closed_at, alert.taken_at) {
        (Some(at), _) => (t.one("alert-closed", "when", visit.when(at)), "good"),
        (None, Some(at)) => (t.one("alert-taken", "when", visit.when(at)), "pine"),
        (None, None) => (t.one("alert-waits", "rounds", alert.rounds), "bad"),
    };
    Line {
        href: visit.to(&format!("/work/alerts/{}", alert.id)),
        who: who(visit, named),
        raised: visit.when(alert.raised_at),
        state,
        tone,
    }
}

#[derive(Template)]
#[template(path = "alert-list.html")]
struct List {
    page: Page,
    open: Vec<Line>,
    closed: Vec<Line>,
    manages: bool,
    on_duty: bool,
}

/// `GET /work/alerts`
pub async fn list(visit: Visit) -> Answer {
    let seen = visit.read(actions::list).await?;
    let on_duty = seen.is_some();
    let (open, closed) = seen.unwrap_or_default();
    let manages = visit.caller()?.has(people::Roles::MANAGE);
    visit.html(&List {
        page: visit.page("work", "alert-title"),
        open: open.iter().map(|one| line(&visit, one)).collect(),
        closed: closed.iter().map(|one| line(&visit, one)).collect(),
        manages,
        on_duty,
    })
}

#[derive(Deserialize)]
pub struct OfAlert {
    alert: AlertId,
}

#[derive(Template)]
#[template(path = "alert-one.html")]
struct One {
    page: Page,
    problems: Problems,
    line: Line,
    here: String,
    next: String,
    taken: bool,
    mine: bool,
    closed: bool,
    note: String,
    /// Once asked for: how to reach them.
    contact: Option<Details>,
}

fn page_of(
    visit: &Visit,
    named: &Named,
    contact: Option<Details>,
    values: &Values,
    problems: Problems,
) -> One {
    let alert = &named.alert;
    One {
        page: visit.page("work", "alert-one-title"),
        problems,
        line: line(visit, named),
        here: visit.to(&format!("/work/alerts/{}", alert.id)),
        next: alert.next_at.map(|at| visit.when(at)).unwrap_or_default(),
        taken: alert.taken_at.is_some(),
        mine: named.mine,
        closed: alert.closed_at.is_some(),
        note: values.get("note").to_owned(),
        contact,
    }
}

/// `GET /work/alerts/{alert}`
pub async fn one(visit: Visit, At(at): At<OfAlert>) -> Answer {
    let named = visit.read(move |tx, caller| actions::one(tx, caller, at.alert)).await?;
    visit.html(&page_of(&visit, &named, None, &Values::default(), Problems::default()))
}

/// `POST /work/alerts/{alert}/take`
pub async fn take(visit: Visit, At(at): At<OfAlert>, Form(values): Form) -> Answer {
    let id = at.alert;
    match visit.write(move |tx, caller| actions::take(tx, caller, id)).await {
        Ok(()) => visit.done(&format!("/work/alerts/{id}"), "alert-yours"),
        Err(failure) => again(visit, id, failure, values).await,
    }
}

async fn again(visit: Visit, id: AlertId, failure: web::Failure, values: Values) -> Answer {
    let named = visit.read(move |tx, caller| actions::one(tx, caller, id)).await?;
    visit.again(failure, |problems| page_of(&visit, &named, None, &values, problems))
}

/// `POST /work/alerts/{alert}/contact`: a form, not a link, because it is a look at somebody's record.
pub async fn contact(visit: Visit, At(at): At<OfAlert>, Form(values): Form) -> Answer {
    let id = at.alert;
    match visit.write(move |tx, caller| actions::contact(tx, caller, id)).await {
        Ok((named, details)) => {
            visit.html(&page_of(&visit, &named, Some(details), &Values::default(), Problems::default()))
        }
        Err(failure) => again(visit, id, failure, values).await,
    }
}

/// `POST /work/alerts/{alert}/close`
pub async fn close(visit: Visit, At(at): At<OfAlert>, Form(values): Form) -> Answer {
    let id = at.alert;
    let mut reader = values.reader();
    let note = reader.text("note", rules::NOTE_MOST);
    let tried = match reader.finish() {
        Ok(()) => visit.write(move |tx, caller| actions::close(tx, caller, id, &note)).await,
        Err(problem) => Err(problem.into()),
    };
    match tried {
        Ok(()) => visit.done("/work/alerts", "alert-closed-now"),
        Err(failure) => again(visit, id, failure, values).await,
    }
}

#[derive(Template)]
#[template(path = "alert-duty.html")]
struct Duty {
    page: Page,
    people: Vec<Choice>,
}

/// `GET /work/alerts/duty`
pub async fn duty(visit: Visit) -> Answer {
    let all = visit.write(actions::duty).await?;
    let people = all
        .into_iter()
        .map(|one| {
            let name = if one.name.is_empty() { visit.t().get("alert-unnamed") } else { one.name };
            Choice::new(one.person.to_string(), name, one.on)
        })
        .collect();
    visit.html(&Duty { page: visit.page("work", "alert-duty-title"), people })
}

/// `POST /work/alerts/duty`
pub async fn set_duty(visit: Visit, Form(values): Form) -> Answer {
    let people: Vec<PersonId> = values.all("person").filter_map(|person| person.parse().ok()).collect();
    visit.write(move |tx, caller| actions::set_duty(tx, caller, &people)).await?;
    visit.done("/work/alerts", "alert-duty-saved")
}
