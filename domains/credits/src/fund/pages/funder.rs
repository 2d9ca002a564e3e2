//! What a funder reads: sums, and people only as a number nobody can be found in.

use askama::Template;
use people::Visit;
use texts::T;
use web::{
    Answer, At, Page,
    pieces::{Cell, Head, Row},
};

use super::{
    AtFund, day,
    desk::{Stat, heads, money, purpose, service_rows, stats, sum},
};
use crate::fund::{
    actions, report,
    rules::{Heads, heads as told},
};

#[derive(Template)]
#[template(path = "funder-list.html")]
struct List {
    page: Page,
    heads: Vec<Head>,
    rows: Vec<Row>,
}

/// `GET /work/funds`
pub async fn list(visit: Visit) -> Answer {
    let reports = visit
        .read(|tx, caller| {
            let funds = actions::of_funder(tx, caller)?;
            funds.iter().map(|fund| report(tx, caller, fund.id)).collect::<Result<Vec<_>, _>>()
        })
        .await?;
    let t = visit.t();
    let rows = reports.iter().map(|report| Row {
        cells: vec![
            Cell::text(&report.fund.name).link(visit.to(&format!("/work/funds/{}", report.fund.id))),
            Cell::number(t.duration(report.granted)),
            Cell::number(t.duration(report.delivered)),
            Cell::text(day(t, report.fund.until)),
        ],
    });
    visit.html(&List {
        page: visit.page("work", "fund-funder-title"),
        heads: heads(
            t,
            &[("fund-name", false), ("fund-granted", true), ("fund-delivered", true), ("fund-until", false)],
        ),
        rows: rows.collect(),
    })
}

/// How many people, as somebody outside the office may know it.
fn persons(t: T, persons: i64) -> String {
    match told(persons) {
        Heads::Nobody => t.number(0),
        Heads::Few(limit) => t.one("fund-heads-few", "n", limit),
        Heads::About(about) => t.one("fund-heads-about", "n", about),
    }
}

#[derive(Template)]
#[template(path = "funder-show.html")]
struct Show {
    page: Page,
    purpose: Vec<web::pieces::Answer>,
    stats: Vec<Stat>,
    money: Vec<web::pieces::Answer>,
    sum: String,
    services: Vec<Row>,
    service_heads: Vec<Head>,
}

/// `GET /work/funds/{fund}`
pub async fn show(visit: Visit, At(at): At<AtFund>) -> Answer {
    let report = visit.read(move |tx, caller| report(tx, caller, at.fund)).await?;
    let t = visit.t();
    let mut stats = stats(t, &report, None);
    stats.push(Stat {
        href: String::new(),
        figure: persons(t, report.persons),
        label: t.get("fund-persons"),
        note: t.get("fund-persons-told"),
    });
    // How often a service was given says too much where few people were.
    let few = matches!(told(report.persons), Heads::Few(_));
    visit.html(&Show {
        page: visit.page_titled("work", report.fund.name.clone()),
        purpose: purpose(t, &report),
        stats,
        money: money(t, &report),
        sum: sum(t, &report),
        services: if few { Vec::new() } else { service_rows(t, &report) },
        service_heads: heads(t, &[("fund-service", false), ("fund-times", true), ("fund-delivered", true)]),
    })
}
