//! The office's list of funds, one fund, and the entries behind its figures.

use askama::Template;
use people::{Caller, Roles, Visit};
use serde::Deserialize;
use texts::T;
use web::{
    Answer, Ask, At, Page, Problems,
    pieces::{Cell, Head, Pages, Row},
};

use super::{AtFund, day, services_label};
use crate::{
    fund::{
        Report,
        actions::{self, Counted},
        model::{Allocation, Grant},
        report,
        rules::Figure,
        whom::{self, Known},
    },
    ledger::Act,
};

/// A figure of a fund's page.
pub struct Stat {
    pub href: String,
    pub figure: String,
    pub label: String,
    pub note: String,
}

#[derive(Template)]
#[template(path = "fund-list.html")]
struct List {
    page: Page,
    stats: Vec<Stat>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    manages: bool,
}

pub(super) fn heads(t: T, keys: &[(&str, bool)]) -> Vec<Head> {
    keys.iter().map(|(key, numeric)| Head { label: t.get(key), numeric: *numeric }).collect()
}

/// `GET /work/credits`
pub async fn list(visit: Visit) -> Answer {
    let reports = visit
        .read(|tx, caller| {
            let funds = actions::all(tx, caller)?;
            funds.iter().map(|fund| report(tx, caller, fund.id)).collect::<Result<Vec<Report>, _>>()
        })
        .await?;
    let t = visit.t();
    let sum = |of: fn(&Report) -> i64| clock(reports.iter().map(of).sum::<i64>());
    let stat = |figure, key: &str| Stat {
        href: String::new(),
        figure,
        label: t.get(key),
        note: t.get("fund-in-hours"),
    };
    let rows = reports.iter().map(|report| Row {
        cells: vec![
            Cell::text(&report.fund.name).link(visit.to(&format!("/work/credits/funds/{}", report.fund.id))),
            Cell::number(t.duration(report.granted)),
            Cell::number(t.duration(report.delivered)),
            Cell::number(t.duration(report.held)),
            Cell::number(t.duration(report.free)),
            Cell::text(day(t, report.fund.until)),
        ],
    });
    visit.html(&List {
        page: visit.page("work", "fund-list-title"),
        stats: vec![
            stat(sum(|report| report.granted), "fund-granted"),
            stat(sum(|report| report.delivered), "fund-delivered"),
            stat(sum(|report| report.held), "fund-held"),
            stat(sum(|report| report.free), "fund-free"),
        ],
        heads: heads(
            t,
            &[
                ("fund-name", false),
                ("fund-granted", true),
                ("fund-delivered", true),
                ("fund-held", true),
                ("fund-free", true),
                ("fund-until", false),
            ],
        ),
        rows: rows.collect(),
        manages: visit.caller()?.has(Roles::MANAGE),
    })
}

/// An allocation as the page shows it.
struct Shown {
    id: String,
    /// Names the request of its form.
    request: String,
    whom: String,
    what: String,
    minutes: String,
    left: String,
    held: String,
    until: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "fund-show.html")]
struct Show {
    page: Page,
    problems: Problems,
    fund: String,
    purpose: Vec<web::pieces::Answer>,
    stats: Vec<Stat>,
    money: Vec<web::pieces::Answer>,
    sum: String,
    agrees: bool,
    services: Vec<Row>,
    service_heads: Vec<Head>,
    grants: Vec<Row>,
    grant_heads: Vec<Head>,
    allocations: Vec<Shown>,
    vouchers: i64,
    manages: bool,
}

/// Large figures stand without their unit, which would break their line: 258:30.
pub(crate) fn clock(minutes: i64) -> String {
    if minutes % 60 == 0 {
        (minutes / 60).to_string()
    } else {
        format!("{}:{:02}", minutes / 60, minutes % 60)
    }
}

/// The figures of a fund, each with a way to its entries where there is one.
pub(super) fn stats(t: T, report: &Report, entries: Option<&str>) -> Vec<Stat> {
    let stat = |figure: i64, key: &str, what: &str| Stat {
        href: entries.map(|base| format!("{base}?what={what}")).unwrap_or_default(),
        figure: clock(figure),
        label: t.get(key),
        note: t.get("fund-in-hours"),
    };
    vec![
        stat(report.granted, "fund-granted", "granted"),
        stat(report.free, "fund-free", "free"),
        stat(report.allocated, "fund-allocated", "allocated"),
        stat(report.held, "fund-held", "held"),
        stat(report.delivered, "fund-delivered", "delivered"),
        stat(report.ended, "fund-ended", "ended"),
    ]
}

pub(super) fn line(t: T, key: &str, value: String) -> web::pieces::Answer {
    web::pieces::Answer { label: t.get(key), value, href: String::new() }
}

pub(super) fn money(t: T, report: &Report) -> Vec<web::pieces::Answer> {
    let currency = report.fund.currency.as_str();
    let each = report.per_hour.map_or_else(|| t.get("fund-no-price"), |each| t.money(each, currency));
    vec![
        line(t, "fund-money", t.money(report.money, currency)),
        line(t, "fund-money-delivered", t.money(report.money_delivered, currency)),
        line(t, "fund-per-hour", each),
    ]
}

pub(super) fn purpose(t: T, report: &Report) -> Vec<web::pieces::Answer> {
    let fund = &report.fund;
    let said = |text: &str| if text.is_empty() { t.get("fund-not-said") } else { text.to_owned() };
    vec![
        line(t, "fund-whom", said(&fund.whom)),
        line(t, "fund-area", said(&fund.area)),
        line(t, "fund-what", services_label(t, &fund.categories)),
        line(t, "fund-until", day(t, fund.until)),
    ]
}

pub(super) fn sum(t: T, report: &Report) -> String {
    let hours = |minutes: i64| t.duration(minutes);
    t.with(
        "fund-sum",
        texts::args! {
            "granted" => hours(report.granted), "free" => hours(report.free),
            "allocated" => hours(report.allocated), "held" => hours(report.held),
            "delivered" => hours(report.delivered), "ended" => hours(report.ended),
        },
    )
}

pub(super) fn service_rows(t: T, report: &Report) -> Vec<Row> {
    let row = |(category, times, minutes): &(crate::ledger::Category, i64, i64)| Row {
        cells: vec![
            Cell::text(category.label(t)),
            Cell::number(t.number(*times)),
            Cell::number(t.duration(*minutes)),
        ],
    };
    report.services.iter().map(row).collect()
}

struct Around {
    report: Report,
    grants: Vec<Grant>,
    allocations: Vec<Allocation>,
    people: Vec<Known>,
    programmes: Vec<(programmes::model::ProgrammeId, String)>,
}

/// `GET /work/credits/funds/{fund}`
pub async fn show(visit: Visit, At(at): At<AtFund>) -> Answer {
    let around = visit
        .read(move |tx, caller| {
            let allocations = actions::allocations(tx, caller, at.fund)?;
            let mut people: Vec<_> = allocations.iter().filter_map(|one| one.person).collect();
            people.sort_unstable();
            people.dedup();
            let named = programmes::programme::actions::named(tx, caller)?;
            Ok(Around {
                report: report(tx, caller, at.fund)?,
                grants: actions::grants(tx, caller, at.fund)?,
                people: whom::names(tx, caller, &people)?,
                programmes: named.into_iter().map(|(programme, name)| (programme.id, name)).collect(),
                allocations,
            })
        })
        .await?;
    visit.html(&show_page(&visit, &around, Problems::default())?)
}

fn show_page(visit: &Visit, around: &Around, problems: Problems) -> Result<Show, web::Failure> {
    let (t, report) = (visit.t(), &around.report);
    let here = visit.to(&format!("/work/credits/funds/{}", report.fund.id));
    let mut stats = stats(t, report, Some(&format!("{here}/entries")));
    stats.push(Stat {
        href: String::new(),
        figure: t.number(report.persons),
        label: t.get("fund-persons"),
        note: t.get("fund-persons-note"),
    });
    let grants = around.grants.iter().map(|grant| Row {
        cells: vec![
            Cell::text(t.date(grant.given_on.0)),
            Cell::text(&grant.source),
            Cell::number(t.duration(grant.minutes)),
            Cell::number(t.money(grant.money, &report.fund.currency)),
        ],
    });
    let vouchers = around.allocations.iter().filter(|one| one.voucher).count();
    Ok(Show {
        page: visit.page_titled("work", report.fund.name.clone()),
        problems,
        fund: report.fund.id.to_string(),
        purpose: purpose(t, report),
        stats,
        money: money(t, report),
        sum: sum(t, report),
        agrees: report.agrees,
        services: service_rows(t, report),
        service_heads: heads(t, &[("fund-service", false), ("fund-times", true), ("fund-delivered", true)]),
        grants: grants.collect(),
        grant_heads: heads(
            t,
            &[("fund-given-on", false), ("fund-source", false), ("fund-hours", true), ("fund-money", true)],
        ),
        allocations: around
            .allocations
            .iter()
            .filter(|one| !one.voucher)
            .map(|one| shown(visit.caller(), t, around, one))
            .collect::<Result<_, _>>()?,
        vouchers: i64::try_from(vouchers).unwrap_or_default(),
        manages: visit.caller()?.has(Roles::MANAGE),
    })
}

fn shown(
    caller: Result<&Caller, base::Problem>,
    t: T,
    around: &Around,
    one: &Allocation,
) -> Result<Shown, base::Problem> {
    // An auditor checks sums; who received something is the office's to know.
    let caller = caller?;
    let manages = caller.has(Roles::MANAGE);
    let person = one.person.and_then(|id| around.people.iter().find(|known| known.id == id));
    let programme = one.programme.and_then(|id| around.programmes.iter().find(|(known, _)| *known == id));
    let whom = match (person, programme) {
        (Some(person), _) if manages => person.name.clone(),
        (_, Some((_, name))) => name.clone(),
        _ => t.get("fund-one-person"),
    };
    Ok(Shown {
        id: one.id.to_string(),
        request: caller.new_id::<()>().to_string(),
        whom,
        what: services_label(t, &one.categories),
        minutes: t.duration(one.minutes),
        left: t.duration(one.available),
        held: t.duration(one.held),
        until: day(t, one.until),
        open: one.closed_at.is_none(),
    })
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    what: String,
    page: String,
}

#[derive(Template)]
#[template(path = "fund-entries.html")]
struct Entries {
    page: Page,
    fund: String,
    name: String,
    tabs: Vec<web::pieces::Link>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    pages: Pages,
    sum: String,
}

/// `GET /work/credits/funds/{fund}/entries`: the entries a figure was counted from.
pub async fn entries(visit: Visit, At(at): At<AtFund>, Ask(wish): Ask<Wish>) -> Answer {
    let figure: Option<Figure> = wish.what.parse().ok();
    let (fund, (mut lines, whole)) = visit
        .read(move |tx, caller| {
            Ok((actions::one(tx, caller, at.fund)?, actions::entries(tx, caller, at.fund, figure)?))
        })
        .await?;
    let t = visit.t();
    let here = visit.to(&format!("/work/credits/funds/{}/entries", fund.id));
    let total: i64 = lines.iter().map(|one| one.adds).sum();
    let word = figure.map_or("", Figure::as_str);
    let address = web::pieces::asking(&here, &[("what", word)]);
    let pages = Pages::of(t, &mut lines, 100, &wish.page, &address);
    let row = |one: &Counted| {
        let line = &one.line;
        let shown = if figure.is_some() { one.adds } else { line.amount.unwrap_or_default() };
        Row {
            cells: vec![
                Cell::text(visit.when(line.at)),
                Cell::text(act(t, line.act)),
                Cell::text(line.category.label(t)),
                Cell::number(if shown < 0 {
                    format!("−{}", t.duration(-shown))
                } else {
                    t.duration(shown)
                }),
                Cell::text(line.id.to_string()),
            ],
        }
    };
    let chosen = word;
    let tab = |key: &str, word: &str| web::pieces::Link {
        href: web::pieces::asking(&here, &[("what", word)]),
        label: t.get(key),
        current: word == chosen,
    };
    visit.html(&Entries {
        page: visit.page("work", "fund-entries-title"),
        fund: fund.id.to_string(),
        name: fund.name,
        tabs: vec![
            tab("fund-entries-all", ""),
            tab("fund-granted", "granted"),
            tab("fund-free", "free"),
            tab("fund-allocated", "allocated"),
            tab("fund-held", "held"),
            tab("fund-delivered", "delivered"),
            tab("fund-ended", "ended"),
        ],
        heads: heads(
            t,
            &[
                ("fund-entry-at", false),
                ("fund-entry-act", false),
                ("fund-entry-category", false),
                ("fund-hours", true),
                ("fund-entry-id", false),
            ],
        ),
        rows: lines.iter().map(row).collect(),
        pages,
        sum: if figure.is_some() && whole {
            t.one("fund-entries-sum", "hours", t.duration(total))
        } else {
            String::new()
        },
    })
}

fn act(t: T, act: Act) -> String {
    t.get(match act {
        Act::Open => texts::key!("fund-act-open"),
        Act::Limit => texts::key!("fund-act-limit"),
        Act::Transfer => texts::key!("fund-act-transfer"),
        Act::Hold => texts::key!("fund-act-hold"),
        Act::Settle => texts::key!("fund-act-settle"),
        Act::Release => texts::key!("fund-act-release"),
        Act::Expire => texts::key!("fund-act-expire"),
        Act::Reverse => texts::key!("fund-act-reverse"),
    })
}
