//! The desk of the observatory: what was computed, and asking for more.

use askama::Template;
use base::Id;
use people::{Roles, Visit};
use web::{
    Answer, Failure, Form, Page, Problems, Values,
    pieces::{Cell, Head, Row},
};

use super::{
    actions, job,
    model::{Recomputation, Status},
};
use crate::model::Month;

struct Progress {
    text: String,
    done: i64,
    total: i64,
}

#[derive(Template)]
#[template(path = "observatory-desk.html")]
struct Desk {
    page: Page,
    problems: Problems,
    values: Values,
    manages: bool,
    running: Option<Progress>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    month_heads: Vec<Head>,
    months: Vec<Row>,
    id: String,
}

struct Known {
    recent: Vec<Recomputation>,
    months: Vec<(Month, i64)>,
}

async fn known(visit: &Visit) -> Result<Known, Failure> {
    visit
        .read(|tx, caller| {
            Ok(Known { recent: actions::recent(tx, caller)?, months: actions::months(tx, caller)? })
        })
        .await
}

fn page(visit: &Visit, known: Known, values: Values, problems: Problems) -> Result<Desk, Failure> {
    let t = visit.t();
    let caller = visit.caller()?;
    let name = |month: Month| t.month_year(month.first().0);
    let running = known.recent.iter().find(|one| one.status == Status::Running).map(|one| Progress {
        text: t.two("observatory-progress", "done", one.done, "total", one.total),
        done: one.done,
        total: one.total,
    });
    let head = |key: &str, numeric| Head { label: t.get(key), numeric };
    let rows = known.recent.iter().map(|one| {
        let status = t.get(match one.status {
            Status::Running => texts::key!("observatory-running"),
            Status::Finished => texts::key!("observatory-finished"),
            Status::Failed => texts::key!("observatory-failed"),
        });
        Row {
            cells: vec![
                Cell::text(visit.when(one.started_at)),
                Cell::text(t.two("observatory-span", "from", name(one.from), "to", name(one.to))),
                Cell::text(status),
                Cell::number(t.two("observatory-done-of", "done", one.done, "total", one.total)),
                Cell::number(t.number(one.unchanged)),
            ],
        }
    });
    let rows = rows.collect();
    let months = known.months.iter().rev().map(|(month, number)| Row {
        cells: vec![
            Cell::text(name(*month)).link(visit.to(&format!("/observatory/{month}"))),
            Cell::number(t.number(*number)),
        ],
    });
    let months = months.collect();
    Ok(Desk {
        page: visit.page("work", "observatory-desk-title"),
        problems,
        values,
        manages: caller.has(Roles::MANAGE),
        running,
        heads: vec![
            head(texts::key!("observatory-started"), false),
            head(texts::key!("observatory-months"), false),
            head(texts::key!("common-status"), false),
            head(texts::key!("observatory-done"), true),
            head(texts::key!("observatory-unchanged"), true),
        ],
        rows,
        month_heads: vec![
            head(texts::key!("common-month"), false),
            head(texts::key!("observatory-editions"), true),
        ],
        months,
        id: caller.new_id::<Recomputation>().to_string(),
    })
}

/// `GET /work/observatory`
pub async fn desk(visit: Visit) -> Answer {
    let known = known(&visit).await?;
    let this = Month::of(visit.caller()?.today());
    // The year that ends now: what a town wants to know first.
    let values = Values::default().with("from", this.plus(-11).to_string()).with("to", this.to_string());
    let desk = page(&visit, known, values, Problems::default())?;
    visit.html(&desk)
}

/// `POST /work/observatory`: begins at once and goes on after the answer.
pub async fn recompute(visit: Visit, Form(values): Form) -> Answer {
    let mut reader = values.reader();
    let id: Id<Recomputation> = reader.word("id", visit.caller()?.new_id());
    let this = Month::of(visit.caller()?.today());
    let from = month(&mut reader, &values, "from", this);
    let to = month(&mut reader, &values, "to", this);
    let begun = match reader.finish() {
        Err(problem) => Err(problem.into()),
        Ok(()) => visit.write(move |tx, caller| actions::begin(tx, caller, id, from, to)).await,
    };
    match begun {
        Ok(new) => {
            if new {
                start(visit.caller()?.clone(), id, from, to);
            }
            visit.done("/work/observatory", "observatory-begun")
        }
        Err(failure) => {
            let known = known(&visit).await?;
            let mut desk = page(&visit, known, values, Problems::default())?;
            visit.again(failure, |problems| {
                desk.problems = problems;
                desk
            })
        }
    }
}

fn month(reader: &mut web::Reader<'_>, values: &Values, field: &'static str, placeholder: Month) -> Month {
    values.get(field).trim().parse().unwrap_or_else(|_| {
        let message = base::Message::new("observatory-month-wrong").text("given", values.get(field).trim());
        reader.problem(field, message);
        placeholder
    })
}

/// Runs a computation beside everything else.
pub fn start(caller: people::Caller, id: Id<Recomputation>, from: Month, to: Month) {
    tokio::task::spawn_blocking(move || {
        if let Err(problem) = job::run(&caller, id, from, to) {
            tracing::error!("the observatory: {problem:#}");
        }
    });
}
