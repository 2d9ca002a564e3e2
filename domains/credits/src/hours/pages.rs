//! My hours.

use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use web::{
    Answer, Ask, Page,
    pieces::{Cell, Head, Pages, Row},
};

use super::{actions, model::Statement, paper};
use crate::fund::{clock, services_label};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    page: String,
}

#[derive(Template)]
#[template(path = "hours.html")]
struct Show {
    page: Page,
    may_receive: String,
    given: String,
    received: String,
    own: String,
    set_apart: Vec<String>,
    waiting: Vec<String>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    pages: Pages,
}

/// `GET /me/hours`
pub async fn show(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let mut statement = visit.read(actions::mine).await?;
    let t = visit.t();
    let (may_receive, given, received) = (statement.may_receive(), statement.given(), statement.received());
    let set_apart = statement.set_apart.iter().map(|one| {
        let hours = t.duration(one.minutes);
        let said = match one.until {
            Some(until) => t.two("hours-set-apart-until", "hours", hours, "day", t.date(until.0)),
            None => t.one("hours-set-apart-open", "hours", hours),
        };
        format!("{said} {}", t.one("hours-set-apart-for", "what", services_label(t, &one.categories)))
    });
    let waiting = statement.waiting.iter().map(|one| {
        t.three(
            "hours-waiting-line",
            "hours",
            t.duration(one.minutes),
            "what",
            one.category.label(t),
            "day",
            visit.when(one.booked_at),
        )
    });
    let (set_apart, waiting) = (set_apart.collect(), waiting.collect());
    let pages = Pages::of(t, &mut statement.lines, 50, &wish.page, &visit.to("/me/hours"));
    let row = |line: &super::model::Line| Row {
        cells: vec![
            Cell::text(visit.when(line.at)),
            Cell::text(paper::said(t, line.what)),
            Cell::number(t.duration(line.minutes)),
        ],
    };
    let head = |key: &str, numeric: bool| Head { label: t.get(key), numeric };
    visit.html(&Show {
        page: visit.page("member", "hours-title"),
        may_receive: clock(may_receive),
        given: clock(given),
        received: clock(received),
        own: t.duration(statement.own),
        set_apart,
        waiting,
        heads: vec![head("hours-day", false), head("hours-what", false), head("hours-how-long", true)],
        rows: statement.lines.iter().map(row).collect(),
        pages,
    })
}

async fn statement(visit: &Visit) -> Result<Statement, web::Failure> {
    visit.read(actions::mine).await
}

/// `GET /me/hours.pdf`
pub async fn pdf(visit: Visit) -> Answer {
    let (statement, caller) = (statement(&visit).await?, visit.caller()?.clone());
    let bytes = tokio::task::spawn_blocking(move || paper::pdf(&caller, &statement))
        .await
        .map_err(|error| Problem::internal(error.to_string()))??;
    web::file("application/pdf", "ostoja.pdf", bytes, true)
}

/// `GET /me/hours.xlsx`
pub async fn xlsx(visit: Visit) -> Answer {
    let statement = statement(&visit).await?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    web::file(kind, "ostoja.xlsx", paper::xlsx(visit.caller()?, &statement)?, false)
}
