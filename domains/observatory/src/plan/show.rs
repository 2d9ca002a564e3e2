//! One plan as it stands, several side by side, and both as CSV.

use askama::Template;
use base::Problem;
use documents::tables::{CellOut, ColumnOut, CsvStyle, SheetOut};
use people::Visit;
use serde::Deserialize;
use texts::{T, key};
use web::{
    Answer, Ask, At, Page,
    pieces::{Cell, Head, Row},
};

use super::{
    actions,
    model::{Aim, Figures, Lever, Moved, Outcome, Plan, PlanId, Status},
    pages::OfPlan,
};
use crate::{
    model::Place,
    place::PlaceSet,
    view::{
        files::{number, text},
        frame::{head, number_head, row},
        map::{Legend, Map, Paint, paint, shade},
        place_name,
        rules::{class, fifths},
    },
};

/// Rows of a table before the rest is left to the file.
const ROWS: usize = 20;
/// Plans that fit side by side.
const SIDE_BY_SIDE: usize = 6;

struct Progress {
    text: String,
    done: i64,
    total: i64,
}

/// A site on the map: as large as what it gets.
struct Mark {
    x: String,
    y: String,
    r: String,
    title: String,
}

#[derive(Template)]
#[template(path = "observatory-plan.html")]
struct Show {
    page: Page,
    summary: String,
    running: Option<Progress>,
    stalled: bool,
    sentence: String,
    bound: String,
    notes: Vec<String>,
    compared_heads: Vec<Head>,
    compared: Vec<Row>,
    site_heads: Vec<Head>,
    site_rows: Vec<Row>,
    sites_more: i64,
    heads: Vec<Head>,
    rows: Vec<Row>,
    more: i64,
    map: Map,
    marks: Vec<Mark>,
    here: String,
    again: String,
    credits: String,
}

pub fn region_name(t: T, region: &str) -> String {
    if region.is_empty() { t.get("observatory-everywhere") } else { region.to_owned() }
}

/// How good a plan is, in a few words.
pub fn gap_words(t: T, plan: &Plan) -> String {
    let gap = plan.outcome.gap(plan.aim);
    if gap < 0.0005 {
        return t.get("observatory-plan-best");
    }
    // Rounded up: what is promised has to hold.
    let percent = (gap * 1000.0).ceil() / 1000.0;
    t.one("observatory-plan-within", "gap", t.percent(percent, 1))
}

/// `GET /work/observatory/plans/{plan}`
pub async fn show(visit: Visit, At(at): At<OfPlan>) -> Answer {
    let t = visit.t();
    let (plan, set) = visit.read(move |tx, caller| actions::one(tx, caller, at.plan)).await?;
    let outcome = &plan.outcome;
    let stalled = plan.stalled(visit.caller()?);
    let running = (plan.status == Status::Running && !stalled).then(|| Progress {
        text: t.get("observatory-plan-looking"),
        done: plan.done,
        total: plan.total.max(1),
    });
    let (map, marks) = drawn(&visit, &plan, &set);
    let here = visit.to(&format!("/work/observatory/plans/{}", plan.id));
    let hours = plan.request.minutes;
    let site_rows = outcome.sites.iter().take(ROWS).map(|site| {
        let name = match site.to.as_str() {
            "" => site.name.clone(),
            to => format!("{} → {to}", site.name),
        };
        let given =
            if gives_hours(plan.lever) { t.hours(hours * i64::from(site.units)) } else { "–".to_owned() };
        row(vec![Cell::text(name), Cell::number(t.number(i64::from(site.units))), Cell::number(given)])
    });
    let mut moved: Vec<(&Moved, &Place)> =
        outcome.moved.iter().filter_map(|moved| Some((moved, &set.places[set.number(&moved.0)?]))).collect();
    let weight = |(moved, place): &(&Moved, &Place)| (moved.2 - moved.1).abs() * place.population as f64;
    moved.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let rows = moved.iter().take(ROWS).map(|(moved, place)| {
        row(vec![
            Cell::text(place_name(place)),
            Cell::number(t.decimal(moved.1, 2)),
            Cell::number(t.decimal(moved.2, 2)),
            Cell::number(signed(moved.2 - moved.1, t.decimal(moved.2 - moved.1, 2))),
            Cell::number(t.number(place.population)),
        ])
    });
    let show = Show {
        page: visit.page_titled("work", plan.name.clone()),
        summary: summary(t, &plan),
        running,
        stalled,
        sentence: sentence(t, &plan),
        bound: bound(t, &plan),
        notes: notes(t, &plan),
        compared_heads: vec![
            head(t.get("observatory-what")),
            number_head(t.get("observatory-today")),
            number_head(t.get("observatory-then")),
            number_head(t.get("observatory-difference")),
        ],
        compared: compared(t, &plan),
        site_heads: vec![
            head(t.get("observatory-plan-where")),
            number_head(t.get("observatory-plan-how-many")),
            number_head(t.get("observatory-hours-a-week")),
        ],
        site_rows: site_rows.collect(),
        sites_more: outcome.sites.len().saturating_sub(ROWS) as i64,
        heads: vec![
            head(t.get("observatory-place")),
            number_head(t.get("observatory-today")),
            number_head(t.get("observatory-then")),
            number_head(t.get("observatory-difference")),
            number_head(t.get("observatory-population")),
        ],
        rows: rows.collect(),
        more: moved.len().saturating_sub(ROWS) as i64,
        map,
        marks,
        again: visit.to(&format!("/work/observatory/plans/new?from={}", plan.id)),
        credits: t.one("observatory-credits", "sources", set.source.clone()),
        here,
    };
    visit.html(&show)
}

fn gives_hours(lever: Lever) -> bool {
    !matches!(lever, Lever::Bus | Lever::Entry)
}

/// "6 therapist days, most people reached: śląskie, August 2026"
fn summary(t: T, plan: &Plan) -> String {
    let what = format!(
        "{}, {}",
        plan.lever.units(t, i64::from(plan.request.units)),
        plan.aim.name(t).to_lowercase()
    );
    t.three(
        "observatory-plan-summary",
        "what",
        what,
        "region",
        region_name(t, &plan.request.region),
        "month",
        t.month_year(plan.month.first().0),
    )
}

fn people(t: T, value: f64) -> String {
    t.number(value.round() as i64)
}

/// What the plan does, in its aim's own words.
fn sentence(t: T, plan: &Plan) -> String {
    let (outcome, near) = (&plan.outcome, plan.request.near_km);
    match plan.aim {
        Aim::Reached if plan.lever == Lever::Entry => {
            t.one("observatory-plan-says-asking", "n", outcome.value.round() as i64)
        }
        Aim::Reached if outcome.value < 0.5 => t.one("observatory-plan-says-nobody", "km", near),
        Aim::Reached => t.two("observatory-plan-says-reached", "n", outcome.value.round() as i64, "km", near),
        // More places without anything than there is to give: somebody goes on having nothing.
        Aim::Worst if outcome.value * 100.0 < 0.5 => t.get("observatory-plan-says-not-all"),
        Aim::Worst => t.two(
            "observatory-plan-says-worst",
            "then",
            t.decimal(outcome.value, 2),
            "today",
            t.decimal(outcome.today.least, 2),
        ),
        Aim::Distance => t.two(
            "observatory-plan-says-distance",
            "then",
            t.decimal(outcome.value, 1),
            "today",
            t.decimal(outcome.today.km, 1),
        ),
    }
}

/// What no plan of the budget could do.
fn bound(t: T, plan: &Plan) -> String {
    let outcome = &plan.outcome;
    if outcome.gap(plan.aim) < 0.0005 {
        return t.get("observatory-plan-best");
    }
    let bound = match plan.aim {
        Aim::Reached => t.one("observatory-plan-bound-reached", "n", people(t, outcome.bound.floor())),
        Aim::Worst => t.one("observatory-plan-bound-worst", "hours", t.decimal(outcome.bound, 2)),
        Aim::Distance => t.one("observatory-plan-bound-distance", "km", t.decimal(outcome.bound, 1)),
    };
    format!("{bound} {}", gap_words(t, plan))
}

fn notes(t: T, plan: &Plan) -> Vec<String> {
    let outcome = &plan.outcome;
    let mut notes = Vec::new();
    if let Some((money, price)) = plan.request.money {
        notes.push(t.three(
            "observatory-plan-note-money",
            "money",
            t.number(money),
            "price",
            t.number(price),
            "what",
            plan.lever.units(t, i64::from(plan.request.units)),
        ));
    }
    if outcome.left > 0 {
        notes.push(t.one("observatory-plan-note-left", "n", i64::from(outcome.left)));
    }
    if outcome.beyond >= 1.0 {
        notes.push(t.one("observatory-plan-note-beyond", "n", outcome.beyond.round() as i64));
    }
    if outcome.unmapped > 0 {
        notes.push(t.one("observatory-plan-note-unmapped", "n", outcome.unmapped as i64));
    }
    notes.push(t.one("observatory-plan-note-candidates", "n", outcome.candidates as i64));
    notes.push(t.get(match plan.lever {
        Lever::Therapist | Lever::Room | Lever::Free => key!("observatory-assume-hours"),
        Lever::Circle => key!("observatory-plan-assume-circle"),
        Lever::Bus => key!("observatory-plan-assume-bus"),
        Lever::Tele => key!("observatory-plan-assume-tele"),
        Lever::Entry => key!("observatory-plan-assume-entry"),
    }));
    notes
}

fn signed(value: f64, number: String) -> String {
    if value > 0.0 { format!("+{number}") } else { number }
}

/// The figures that every plan is measured by: label, today, then, digits.
fn figures(t: T, plan: &Plan) -> Vec<(String, f64, f64, u8)> {
    let Outcome { today, then, .. } = &plan.outcome;
    let mut rows = Vec::new();
    if let (Some(today), Some(then)) = (today.asking, then.asking) {
        rows.push((t.get("observatory-plan-figure-asking"), today, then, 0));
    }
    rows.push((t.one("observatory-plan-figure-near", "km", plan.request.near_km), today.near, then.near, 0));
    rows.push((t.get("observatory-plan-figure-km"), today.km, then.km, 1));
    rows.push((t.get("observatory-plan-figure-least"), today.least, then.least, 2));
    rows.push((t.get("observatory-plan-figure-mean"), today.mean, then.mean, 2));
    rows.push((t.get("observatory-effect-below"), today.below, then.below, 0));
    if let (Some(today), Some(then)) = (today.gini, then.gini) {
        rows.push((t.get("observatory-effect-gini"), today, then, 3));
    }
    rows
}

fn compared(t: T, plan: &Plan) -> Vec<Row> {
    let line = |(label, before, after, digits): (String, f64, f64, u8)| {
        row(vec![
            Cell::text(label),
            Cell::number(t.decimal(before, digits)),
            Cell::number(t.decimal(after, digits)),
            Cell::number(signed(after - before, t.decimal(after - before, digits))),
        ])
    };
    figures(t, plan).into_iter().map(line).collect()
}

/// Places in the colour of what they gain, and the sites over them.
fn drawn(visit: &Visit, plan: &Plan, set: &PlaceSet) -> (Map, Vec<Mark>) {
    let t = visit.t();
    let mut gains: Vec<Option<f64>> = vec![None; set.places.len()];
    for moved in &plan.outcome.moved {
        if let Some(at) = set.number(&moved.0) {
            gains[at] = Some(moved.2 - moved.1).filter(|gain| *gain > 0.0);
        }
    }
    let known: Vec<f64> = gains.iter().flatten().copied().collect();
    let bounds = fifths(known.clone());
    let used = bounds.len() + 1;
    let colour = |at: usize| {
        let rank = gains[at].map(|gain| class(&bounds, gain));
        rank.map_or_else(|| "map-none".to_owned(), |rank| shade(rank, used, true))
    };
    let title = |at: usize| {
        let gain = gains[at]
            .map_or_else(|| t.get("observatory-plan-map-same"), |gain| format!("+{}", t.decimal(gain, 2)));
        format!("{}: {gain}", set.places[at].name)
    };
    let href =
        |at: usize| visit.to(&format!("/observatory/places/{}?month={}", set.places[at].code, plan.month));
    let painted = paint(set, &plan.request.region, Paint { shade: &colour, title: &title, href: &href });
    let Some((mut map, sheet)) = painted else { return (Map::default(), Vec::new()) };
    map.title = t.get("observatory-plan-map");
    if !known.is_empty() {
        let mut edges = vec![known.iter().copied().fold(f64::INFINITY, f64::min)];
        edges.extend(&bounds);
        edges.push(known.iter().copied().fold(0.0, f64::max));
        map.legend = (0..used)
            .map(|rank| {
                let [from, to] = [edges[rank], edges[rank + 1]].map(|edge| t.decimal(edge, 2));
                let text = if from == to { format!("+{from}") } else { format!("+{from} – {to}") };
                Legend { class: shade(rank, used, true), text }
            })
            .collect();
    }
    map.legend.push(Legend { class: "map-none".to_owned(), text: t.get("observatory-plan-map-same") });
    let marks = plan.outcome.sites.iter().map(|site| {
        let (x, y) = sheet.xy(site.lat, site.lon);
        let r = 4.0 + 2.0 * f64::from(site.units).sqrt();
        Mark {
            x: format!("{x:.0}"),
            y: format!("{y:.0}"),
            r: format!("{:.1}", r.min(16.0)),
            title: format!("{}: {}", site.name, plan.lever.units(t, i64::from(site.units))),
        }
    });
    (map, marks.collect())
}

#[derive(Template)]
#[template(path = "observatory-plan-compare.html")]
struct Compare {
    page: Page,
    heads: Vec<Head>,
    rows: Vec<Row>,
}

/// `GET /work/observatory/plans/compare?plan=…&plan=…`
pub async fn compare(visit: Visit, Ask(asked): Ask<Vec<(String, String)>>) -> Answer {
    let t = visit.t();
    let mut ids: Vec<PlanId> = Vec::new();
    for id in asked.iter().filter(|(name, _)| name == "plan").filter_map(|(_, id)| id.parse().ok()) {
        if !ids.contains(&id) && ids.len() < SIDE_BY_SIDE {
            ids.push(id);
        }
    }
    let plans = visit
        .read(move |tx, caller| {
            let mut plans = Vec::new();
            for id in &ids {
                plans.push(actions::one(tx, caller, *id)?.0);
            }
            Ok(plans)
        })
        .await?;
    let mut heads = vec![head(t.get("observatory-what"))];
    heads.extend(plans.iter().map(|plan| number_head(plan.name.clone())));
    let across = |label: String, cell: &dyn Fn(&Plan) -> Cell| {
        row(std::iter::once(Cell::text(label)).chain(plans.iter().map(cell)).collect())
    };
    let mut rows = vec![
        across(t.get("observatory-plan-budget"), &|plan| {
            let address = visit.to(&format!("/work/observatory/plans/{}", plan.id));
            Cell::number(plan.lever.units(t, i64::from(plan.request.units))).link(address)
        }),
        across(t.get("observatory-plan-aim"), &|plan| Cell::number(plan.aim.name(t))),
        across(t.get("observatory-region"), &|plan| Cell::number(region_name(t, &plan.request.region))),
        across(t.get("common-month"), &|plan| Cell::number(t.month_year(plan.month.first().0))),
    ];
    let both = |(before, after): (f64, f64), digits: u8| {
        Cell::number(format!("{} → {}", t.decimal(before, digits), t.decimal(after, digits)))
    };
    type Figure = fn(&Figures) -> f64;
    let measured: [(&str, Figure, u8); 5] = [
        (key!("observatory-plan-figure-near-short"), |figures| figures.near, 0),
        (key!("observatory-plan-figure-km"), |figures| figures.km, 1),
        (key!("observatory-plan-figure-least"), |figures| figures.least, 2),
        (key!("observatory-plan-figure-mean"), |figures| figures.mean, 2),
        (key!("observatory-effect-below"), |figures| figures.below, 0),
    ];
    for (label, of, digits) in measured {
        rows.push(across(t.get(label), &|plan| {
            both((of(&plan.outcome.today), of(&plan.outcome.then)), digits)
        }));
    }
    rows.push(across(t.get("observatory-effect-gini"), &|plan| {
        let gini = plan.outcome.today.gini.zip(plan.outcome.then.gini);
        gini.map_or_else(|| Cell::number("–"), |gini| both(gini, 3))
    }));
    rows.push(across(t.get("observatory-plan-how-good"), &|plan| Cell::number(gap_words(t, plan))));
    if plans.is_empty() {
        rows.clear();
    }
    visit.html(&Compare { page: visit.page("work", "observatory-plan-compare-title"), heads, rows })
}

#[derive(Deserialize)]
pub struct OfFile {
    plan: PlanId,
    file: String,
}

/// `GET /work/observatory/plans/{plan}/{file}`
pub async fn csv(visit: Visit, At(at): At<OfFile>) -> Answer {
    let t = visit.t();
    let sites = match at.file.as_str() {
        "sites.csv" => true,
        "places.csv" => false,
        _ => return Err(Problem::NotFound.into()),
    };
    let (plan, set) = visit.read(move |tx, caller| actions::one(tx, caller, at.plan)).await?;
    let (keys, rows): (Vec<&str>, Vec<Vec<CellOut>>) = if sites {
        let rows = plan.outcome.sites.iter().map(|site| {
            vec![
                text(&site.code),
                text(&site.name),
                text(&site.to),
                number(Some(site.lat)),
                number(Some(site.lon)),
                number(Some(f64::from(site.units))),
            ]
        });
        let keys = vec![
            key!("observatory-code"),
            key!("observatory-plan-where"),
            key!("observatory-bus-to"),
            key!("observatory-latitude"),
            key!("observatory-longitude"),
            key!("observatory-plan-how-many"),
        ];
        (keys, rows.collect())
    } else {
        let rows = plan.outcome.moved.iter().filter_map(|moved| {
            let place = &set.places[set.number(&moved.0)?];
            Some(vec![
                text(&place.code),
                text(&place.name),
                text(&place.county),
                number(Some(place.population as f64)),
                number(Some(moved.1)),
                number(Some(moved.2)),
            ])
        });
        let keys = vec![
            key!("observatory-code"),
            key!("observatory-place"),
            key!("observatory-county"),
            key!("observatory-population"),
            key!("observatory-today"),
            key!("observatory-then"),
        ];
        (keys, rows.collect())
    };
    let titles = keys.into_iter().map(|key| ColumnOut::new(t.get(key))).collect();
    let sheet = SheetOut::table(plan.name.clone(), titles, rows);
    let name = format!("ostoja-{}-{}", plan.month, at.file);
    web::file("text/csv; charset=utf-8", &name, documents::tables::csv(&sheet, CsvStyle::default()), false)
}
