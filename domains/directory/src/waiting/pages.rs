use askama::Template;
use people::Visit;
use places::Gazetteer;
use serde::Deserialize;
use texts::T;
use web::{
    Answer, Ask, At, Choice, Page,
    pieces::{Answer as Line, Cell, Head, Row},
};

use super::{
    actions::{self, Search},
    client::CREDIT,
    model::{Definition, Kind, Queue, QueueId, Reading, Run, RunId, RunStatus, Wait, Why},
};

fn head(label: String, numeric: bool) -> Head {
    Head { label, numeric }
}

fn kind_word(t: T, kind: Kind) -> String {
    t.get(match kind {
        Kind::Outpatient => texts::key!("waiting-kind-outpatient"),
        Kind::Psychology => texts::key!("waiting-kind-psychology"),
        Kind::Neurosis => texts::key!("waiting-kind-neurosis"),
        Kind::Addiction => texts::key!("waiting-kind-addiction"),
        Kind::OtherOutpatient => texts::key!("waiting-kind-other"),
        Kind::Community => texts::key!("waiting-kind-community"),
        Kind::DayWard => texts::key!("waiting-kind-day-ward"),
        Kind::Inpatient => texts::key!("waiting-kind-inpatient"),
    })
}

/// Whom a queue is for, where the register says so.
pub(super) fn whom(t: T, queue: &Queue) -> String {
    let kind = kind_word(t, queue.kind);
    if queue.children == Some(true) { t.one("waiting-for-children", "kind", kind) } else { kind }
}

pub(super) fn case_word(t: T, queue: &Queue) -> String {
    t.get(if queue.case == 2 {
        texts::key!("waiting-case-urgent")
    } else {
        texts::key!("waiting-case-stable")
    })
}

/// "psychological clinic, urgent"
pub fn queue_words(t: T, queue: &Queue) -> String {
    match queue.case {
        2 => format!("{} ({})", whom(t, queue), case_word(t, queue)),
        _ => whom(t, queue),
    }
}

/// How long one waits, in words. What is not known is said, never shown as a number.
pub fn wait_words(t: T, wait: Wait) -> String {
    match wait {
        Wait::Days(0) => t.get("waiting-no-days"),
        Wait::Days(days) => t.one("waiting-days", "n", days),
        Wait::NotApplicable => t.get("waiting-not-applicable"),
        Wait::NotReported => t.get("waiting-not-reported"),
    }
}

/// "situation as at 7 August 2026"
pub fn as_at_words(t: T, reading: &Reading) -> String {
    match reading.situation_as_at {
        Some(day) => t.one("waiting-as-at", "day", t.date(day.0)),
        None => t.get("waiting-as-at-unknown"),
    }
}

fn day_words(t: T, reading: &Reading) -> String {
    reading.situation_as_at.map_or_else(|| t.get("waiting-not-told"), |day| t.date(day.0))
}

// ---- for everybody

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    town: String,
    kind: String,
    #[serde(rename = "for")]
    whom: String,
    case: String,
    km: String,
    page: String,
}

#[derive(Template)]
#[template(path = "waiting-list.html")]
struct List {
    page: Page,
    town: String,
    towns: Vec<String>,
    kinds: Vec<Choice>,
    whom: Vec<Choice>,
    cases: Vec<Choice>,
    distances: Vec<Choice>,
    wished: bool,
    caption: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    previous: String,
    position: String,
    next: String,
    credit: &'static str,
}

const SHOWN: i64 = 25;
/// Kilometres in a straight line.
const DISTANCES: [f64; 3] = [10.0, 25.0, 50.0];

fn suits(queue: &Queue, search: &Search) -> bool {
    search.kind.is_none_or(|kind| kind == queue.kind)
        && search.children.is_none_or(|children| Some(children) == queue.children)
        && search.case.is_none_or(|case| case == queue.case)
}

/// `GET /waiting`
pub async fn list(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let number = wish.page.parse::<i64>().unwrap_or(1).clamp(1, 10_000);
    let town: String = wish.town.replace('\0', "").trim().chars().take(80).collect();
    let search = Search {
        locality: town.clone(),
        kind: wish.kind.parse().ok(),
        children: match &*wish.whom {
            "children" => Some(true),
            "adults" => Some(false),
            _ => None,
        },
        case: Some(if wish.case == "2" { 2 } else { 1 }),
        skip: (number - 1) * SHOWN,
        most: SHOWN,
    };
    // A distance needs a place that the gazetteer knows; the likeliest of its name, as on a signpost.
    let km = wish.km.parse::<f64>().ok().filter(|km| DISTANCES.contains(km));
    let candidates = if km.is_some() { Gazetteer::poland().find(&town, None) } else { Vec::new() };
    let centre = candidates.first().map(|candidate| Gazetteer::poland().place(candidate.place).at());
    let asked = search.clone();
    let (found, count, towns) = visit
        .read(move |tx, caller| {
            let (found, count) = match centre.zip(km) {
                None => {
                    let (found, count) = actions::find(tx, caller, &asked)?;
                    (found.into_iter().map(|queue| (queue, None)).collect(), count)
                }
                Some((at, km)) => {
                    let mut near = actions::near(tx, caller, at, km)?;
                    near.retain(|near| suits(&near.queue, &asked));
                    let count = near.len() as i64;
                    let here = near.into_iter().skip(asked.skip as usize).take(asked.most as usize);
                    (here.map(|near| (near.queue, Some(near.km))).collect::<Vec<_>>(), count)
                }
            };
            Ok((found, count, actions::localities(tx, caller)?))
        })
        .await?;
    let t = visit.t();
    let rows = found
        .iter()
        .map(|(queue, km)| Row {
            cells: vec![
                Cell::text(&*queue.provider).link(visit.to(&format!("/waiting/{}", queue.id))),
                Cell::text(whom(t, queue)),
                Cell::text(match km {
                    Some(km) => t.two("waiting-where-km", "where", address(queue), "km", km.round() as i64),
                    None => address(queue),
                }),
                Cell::text(wait_words(t, queue.newest.wait)),
                Cell::text(day_words(t, &queue.newest)),
            ],
        })
        .collect();
    let any = |chosen: bool| Choice::new("", t.get("waiting-any"), chosen);
    let mut kinds = vec![any(search.kind.is_none())];
    kinds.extend(
        Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), kind_word(t, *kind), search.kind == Some(*kind))),
    );
    let whom = vec![
        any(search.children.is_none()),
        Choice::new("adults", t.get("waiting-whom-adults"), search.children == Some(false)),
        Choice::new("children", t.get("waiting-whom-children"), search.children == Some(true)),
    ];
    let cases = vec![
        Choice::new("1", t.get("waiting-case-stable"), search.case == Some(1)),
        Choice::new("2", t.get("waiting-case-urgent"), search.case == Some(2)),
    ];
    let mut distances = vec![Choice::new("", t.get("waiting-only-here"), km.is_none())];
    distances.extend(DISTANCES.iter().map(|one| {
        Choice::new(one.to_string(), t.one("waiting-within", "km", *one as i64), km == Some(*one))
    }));
    let pages = (count + SHOWN - 1) / SHOWN;
    let page_address = |page: i64| -> String {
        let query = query_of(&[
            ("town", &town),
            ("kind", &wish.kind),
            ("for", &wish.whom),
            ("case", &wish.case),
            ("km", &wish.km),
            ("page", &page.to_string()),
        ]);
        visit.to(&format!("/waiting?{query}"))
    };
    visit.html(&List {
        page: visit.page("public", "waiting-title"),
        wished: !town.is_empty()
            || search.kind.is_some()
            || search.children.is_some()
            || search.case == Some(2),
        towns,
        kinds,
        whom,
        cases,
        distances,
        caption: t.one("waiting-count", "n", count),
        heads: vec![
            head(t.get("waiting-head-provider"), false),
            head(t.get("waiting-head-kind"), false),
            head(t.get("waiting-head-where"), false),
            head(t.get("waiting-head-wait"), false),
            head(t.get("waiting-head-as-at"), false),
        ],
        rows,
        previous: if number > 1 { page_address(number - 1) } else { String::new() },
        position: t.two("common-page-of", "page", number, "pages", pages.max(1)),
        next: if number < pages { page_address(number + 1) } else { String::new() },
        town,
        credit: CREDIT,
    })
}

fn query_of(pairs: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()));
    query.finish()
}

pub(super) fn address(queue: &Queue) -> String {
    [&*queue.address, &*queue.locality]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ")
}

#[derive(Deserialize)]
pub struct OfQueue {
    queue: QueueId,
}

#[derive(Template)]
#[template(path = "waiting-show.html")]
struct Show {
    page: Page,
    wait: String,
    as_at: String,
    facts: Vec<Line>,
    phone: String,
    dial: String,
    parts: Vec<(String, String, Vec<Row>)>,
    heads: Vec<Head>,
    back: String,
    credit: &'static str,
}

/// `GET /waiting/{queue}`: one queue with its series, a table for each definition.
pub async fn show(visit: Visit, At(at): At<OfQueue>) -> Answer {
    let (queue, series, service) = visit
        .read(move |tx, caller| {
            let (queue, series) = actions::queue(tx, caller, at.queue)?;
            let service = match queue.service {
                Some(id) => crate::service::actions::living(tx, caller, id).ok(),
                None => None,
            };
            Ok((queue, series, service))
        })
        .await?;
    let t = visit.t();
    let line = |key: &'static str, value: &str| Line {
        label: t.get(key),
        value: value.to_owned(),
        href: String::new(),
    };
    let mut facts = vec![
        line(texts::key!("waiting-head-provider"), &queue.provider),
        line(texts::key!("waiting-head-kind"), &whom(t, &queue)),
        line(texts::key!("waiting-benefit"), &queue.benefit),
        line(texts::key!("waiting-place"), &queue.place),
        line(texts::key!("waiting-head-where"), &address(&queue)),
        line(texts::key!("waiting-case"), &case_word(t, &queue)),
    ];
    facts.extend(service.map(|shown| Line {
        label: t.get("waiting-service"),
        href: visit.to(&format!("/find/services/{}", shown.card.service.id)),
        value: shown.card.name,
    }));
    facts.retain(|fact| !fact.value.is_empty());
    let parts = [Definition::Forecast, Definition::FirstFreeDate]
        .into_iter()
        .filter_map(|definition| {
            let rows: Vec<Row> = series
                .iter()
                .filter(|one| one.definition == definition)
                .map(|one| series_row(t, one))
                .collect();
            if rows.is_empty() {
                return None;
            }
            let (title, id) = match definition {
                Definition::Forecast => ("waiting-series-forecast", "forecast"),
                Definition::FirstFreeDate => ("waiting-series-first-free", "first-free"),
            };
            Some((id.to_owned(), t.get(title), rows))
        })
        .collect();
    visit.html(&Show {
        page: visit.page("public", "waiting-show-title"),
        wait: wait_words(t, queue.newest.wait),
        as_at: as_at_words(t, &queue.newest),
        facts,
        dial: queue.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
        phone: queue.phone,
        parts,
        heads: vec![
            head(t.get("waiting-head-as-at"), false),
            head(t.get("waiting-head-wait"), false),
            head(t.get("waiting-head-verbatim"), false),
            head(t.get("waiting-head-awaiting"), true),
            head(t.get("waiting-head-removed"), true),
            head(t.get("waiting-head-average"), true),
            head(t.get("waiting-head-month"), false),
        ],
        back: visit.to("/waiting"),
        credit: CREDIT,
    })
}

fn series_row(t: T, reading: &Reading) -> Row {
    let number = |value: Option<i64>| match value {
        Some(value) => Cell::number(t.number(value)),
        None => Cell::number(t.get("waiting-not-told")),
    };
    let text =
        |value: &Option<String>| Cell::text(value.clone().unwrap_or_else(|| t.get("waiting-not-told")));
    Row {
        cells: vec![
            Cell::text(day_words(t, reading)),
            Cell::text(wait_words(t, reading.wait)),
            text(&reading.wait_text),
            number(reading.awaiting),
            number(reading.removed),
            number(reading.average_days),
            text(&reading.stats_month),
        ],
    }
}

// ---- at the desk

#[derive(Template)]
#[template(path = "waiting-runs.html")]
struct Runs {
    page: Page,
    state: String,
    tone: &'static str,
    heads: Vec<Head>,
    rows: Vec<Row>,
    list: String,
    credit: &'static str,
}

fn status_word(t: T, run: &Run) -> String {
    match run.status {
        RunStatus::Finished => t.get("waiting-status-finished"),
        RunStatus::Running => t.get("waiting-status-running"),
        RunStatus::Stopped => t.get("waiting-status-stopped"),
    }
}

/// Why a run stopped or found nothing, in one sentence.
pub fn note_words(t: T, run: &Run) -> String {
    run.note
        .as_ref()
        .filter(|(key, _)| t.has(key))
        .map_or_else(String::new, |(key, given)| t.one(key, "given", given.as_str()))
}

/// `GET /work/waiting`
pub async fn runs(visit: Visit) -> Answer {
    let runs = visit.read(actions::runs).await?;
    let t = visit.t();
    let state = runs.first().map_or_else(String::new, |run| {
        let note = note_words(t, run);
        let when = visit.when(run.finished_at.unwrap_or(run.touched_at));
        let word = status_word(t, run);
        let told = t.three("waiting-last-run", "status", word, "when", when, "n", run.tally.kept);
        if note.is_empty() { told } else { format!("{told} {note}") }
    });
    let rows = runs
        .iter()
        .map(|run| Row {
            cells: vec![
                Cell::text(visit.when(run.started_at)).link(visit.to(&format!("/work/waiting/{}", run.id))),
                Cell::text(&*run.wish.branch),
                Cell::text(status_word(t, run)),
                Cell::number(t.number(run.tally.kept)),
                Cell::number(t.number(run.tally.changed)),
                Cell::number(t.number(run.tally.passed_over)),
                Cell::number(t.number(run.tally.refused)),
            ],
        })
        .collect();
    visit.html(&Runs {
        page: visit.page("work", "waiting-desk-title"),
        tone: match runs.first().map(|run| run.status) {
            Some(RunStatus::Stopped) => "warn",
            Some(RunStatus::Finished) => "good",
            _ => "",
        },
        state,
        heads: vec![
            head(t.get("waiting-head-started"), false),
            head(t.get("waiting-head-branch"), false),
            head(t.get("common-status"), false),
            head(t.get("waiting-head-kept"), true),
            head(t.get("waiting-head-changed"), true),
            head(t.get("waiting-head-passed"), true),
            head(t.get("waiting-head-refused"), true),
        ],
        rows,
        list: visit.to("/waiting"),
        credit: CREDIT,
    })
}

#[derive(Deserialize)]
pub struct OfRun {
    run: RunId,
}

#[derive(Template)]
#[template(path = "waiting-run.html")]
struct OneRun {
    page: Page,
    note: String,
    facts: Vec<Line>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    back: String,
}

/// Why a record was kept out.
pub fn why_word(t: T, why: Why) -> String {
    t.get(match why {
        Why::Missing => texts::key!("waiting-why-missing"),
        Why::Changed => texts::key!("waiting-why-changed"),
        Why::Unreadable => texts::key!("waiting-why-unreadable"),
        Why::Twice => texts::key!("waiting-why-twice"),
        Why::NoRecord => texts::key!("waiting-why-no-record"),
    })
}

/// `GET /work/waiting/{run}`: what a run read, and what it kept out.
pub async fn run(visit: Visit, At(at): At<OfRun>) -> Answer {
    let (run, refused) = visit.read(move |tx, caller| actions::run(tx, caller, at.run)).await?;
    let t = visit.t();
    let line = |key: &'static str, value: String| Line { label: t.get(key), value, href: String::new() };
    let of_pages = run.pages.unwrap_or(run.next_page - 1);
    let mut facts = vec![
        line(texts::key!("common-status"), status_word(t, &run)),
        line(texts::key!("waiting-head-source"), run.wish.source.clone()),
        line(texts::key!("waiting-head-branch"), run.wish.branch.clone()),
        line(texts::key!("waiting-benefit"), run.wish.benefit.clone()),
        line(texts::key!("waiting-head-started"), visit.when(run.started_at)),
        line(
            texts::key!("waiting-head-recorded"),
            run.wish.recorded_at.map_or_else(String::new, |at| visit.when(at)),
        ),
        line(
            texts::key!("waiting-head-pages"),
            t.two("waiting-pages-of", "done", run.next_page - 1, "all", of_pages.max(run.next_page - 1)),
        ),
        line(texts::key!("waiting-head-kept"), t.number(run.tally.kept)),
        line(texts::key!("waiting-head-changed"), t.number(run.tally.changed)),
        line(texts::key!("waiting-head-passed"), t.number(run.tally.passed_over)),
        line(texts::key!("waiting-head-refused"), t.number(run.tally.refused)),
    ];
    facts.retain(|fact| !fact.value.is_empty());
    let rows = refused
        .iter()
        .map(|one| Row {
            cells: vec![
                Cell::text(t.two("waiting-refused-at", "page", one.page, "position", one.position)),
                Cell::text(&*one.nfz_id),
                Cell::text(&*one.field),
                Cell::text(why_word(t, one.why)),
                Cell::text(&*one.given),
            ],
        })
        .collect();
    visit.html(&OneRun {
        page: visit.page("work", "waiting-run-title"),
        note: note_words(t, &run),
        facts,
        heads: vec![
            head(t.get("waiting-head-at"), false),
            head(t.get("waiting-head-record"), false),
            head(t.get("waiting-head-field"), false),
            head(t.get("common-reason"), false),
            head(t.get("waiting-head-given"), false),
        ],
        rows,
        back: visit.to("/work/waiting"),
    })
}
