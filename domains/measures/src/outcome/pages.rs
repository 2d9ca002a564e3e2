//! The evaluator's pages.

use askama::Template;
use disclosure::Shown;
use outcomes::Interval;
use people::Visit;
use serde::Deserialize;
use texts::T;
use web::{Answer, At, Page, pieces};

use super::{
    actions::{self, Outcomes},
    rules::{self, Group},
};
use crate::scale::pages::part_name;

struct Line {
    href: String,
    name: String,
}

#[derive(Template)]
#[template(path = "outcome-list.html")]
struct List {
    page: Page,
    circles: Vec<Line>,
    programmes: Vec<Line>,
}

/// `GET /work/outcomes`
pub async fn list(visit: Visit) -> Answer {
    let base = visit.to("/work/outcomes");
    let (circles, programmes) = visit.read(actions::list).await?;
    let circles = circles
        .into_iter()
        .map(|one| Line { href: format!("{base}/circles/{}", one.slug), name: one.name })
        .collect();
    let programmes = programmes
        .into_iter()
        .map(|(one, name)| Line { href: format!("{base}/programmes/{}", one.slug), name })
        .collect();
    visit.html(&List { page: visit.page("work", "outcome-title"), circles, programmes })
}

#[derive(Template)]
#[template(path = "outcome-show.html")]
struct Show {
    page: Page,
    name: String,
    facts: Vec<String>,
    staying_heads: Vec<pieces::Head>,
    staying: Vec<pieces::Row>,
    change_heads: Vec<pieces::Head>,
    changes: Vec<pieces::Row>,
    /// Scales with too few pairs.
    few: String,
}

fn about(t: T, shown: Shown) -> String {
    match shown {
        Shown::Hidden => t.get("outcome-few"),
        Shown::About(0) => t.number(0_i64),
        Shown::About(count) => t.one("outcome-about", "count", count as i64),
    }
}

fn between(t: T, middle: String, interval: Interval, show: impl Fn(f64) -> String) -> String {
    t.three("outcome-between", "value", middle, "low", show(interval.low), "high", show(interval.high))
}

fn grouped(t: T, group: Option<Group>) -> String {
    let Some(group) = group else { return "–".to_owned() };
    match group.share {
        Some((share, interval)) => between(t, t.percent(share, 0), interval, |share| t.percent(share, 0)),
        None => about(t, group.count),
    }
}

fn show(visit: &Visit, name: String, found: &Outcomes) -> Show {
    let t = visit.t();
    let head = |key: &str, numeric| pieces::Head { label: t.get(key), numeric };
    let mut facts = Vec::new();
    let mut staying = Vec::new();
    if let Some(found) = &found.staying {
        facts.push(t.one("outcome-people", "count", about(t, found.people)));
        facts.push(t.one("outcome-active", "share", t.percent(found.active, 0)));
        facts.push(match found.median {
            Some(days) => t.one("outcome-median", "weeks", (days + 3) / 7),
            None => t.get("outcome-median-none"),
        });
        staying.extend(found.weeks.iter().map(|(weeks, share, interval)| pieces::Row {
            cells: vec![
                pieces::Cell::text(t.one("outcome-weeks", "count", *weeks)),
                pieces::Cell::number(between(t, t.percent(*share, 0), *interval, |share| {
                    t.percent(share, 0)
                })),
            ],
        }));
    }
    let (mut changes, mut few) = (Vec::new(), Vec::new());
    for (scale, part, change) in &found.changes {
        let name = part_label(t, scale, part);
        let Some(change) = change else {
            few.push(name);
            continue;
        };
        let points = |value: f64| t.decimal(value, 1);
        let effect = |value: f64| t.decimal(value, 2);
        let mut cells = vec![
            pieces::Cell::text(name),
            pieces::Cell::number(about(t, change.paired)),
            pieces::Cell::number(about(t, change.once)),
        ];
        cells.extend(
            [change.better, change.same, change.worse].map(|group| pieces::Cell::number(grouped(t, group))),
        );
        let show = |value: Option<(f64, Interval)>, with: &dyn Fn(f64) -> String| {
            value
                .map_or_else(|| "–".to_owned(), |(middle, interval)| between(t, with(middle), interval, with))
        };
        cells.push(pieces::Cell::number(show(change.mean, &points)));
        cells.push(pieces::Cell::number(show(change.effect, &effect)));
        changes.push(pieces::Row { cells });
    }
    Show {
        page: visit.page("work", "outcome-title"),
        name,
        facts,
        staying_heads: vec![head("outcome-after", false), head("outcome-still", true)],
        staying,
        change_heads: vec![
            head("outcome-scale", false),
            head("outcome-twice", true),
            head("outcome-once", true),
            head("outcome-better", true),
            head("outcome-same", true),
            head("outcome-worse", true),
            head("outcome-mean", true),
            head("outcome-effect", true),
        ],
        changes,
        few: t.list(&few),
    }
}

/// Parts of one scale are told apart by the scale's own short name.
fn part_label(t: T, scale: &str, part: &str) -> String {
    format!("{} ({})", part_name(t, scale, part), scale.to_uppercase())
}

#[derive(Deserialize)]
pub struct OfCircle {
    circle: String,
}

/// `GET /work/outcomes/circles/{circle}`
pub async fn circle(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let (circle, found) = visit.read(move |tx, caller| actions::of_circle(tx, caller, &at.circle)).await?;
    visit.html(&show(&visit, circle.name, &found))
}

#[derive(Deserialize)]
pub struct OfProgramme {
    programme: String,
}

/// `GET /work/outcomes/programmes/{programme}`
pub async fn programme(visit: Visit, At(at): At<OfProgramme>) -> Answer {
    let (name, found) =
        visit.read(move |tx, caller| actions::of_programme(tx, caller, &at.programme)).await?;
    visit.html(&show(&visit, name, &found))
}

/// Said beside the figures: after how long somebody counts as gone.
impl Show {
    fn away(&self) -> i64 {
        rules::AWAY_DAYS / 7
    }
}
