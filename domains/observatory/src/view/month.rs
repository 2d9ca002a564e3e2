//! The pages of a month.

use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use web::{
    Answer, Ask, At, Failure, Page,
    pieces::{Cell, Head, Row},
};

use super::{
    asked::{Asked, Wish, month_path, place_path},
    chart::{Column, Lines, SIDE, Square},
    files::csv_path,
    frame::{Frame, frame, head, number_head, row},
    map::{Map, draw},
    rules::{evenness, gaps},
};
use crate::{
    edition::{
        actions,
        model::{Line, View},
        sizes::{self, by_class},
        trend::Verdict,
    },
    model::{Group, Measure, Month, NFZ_BREAK},
};

#[derive(Deserialize)]
pub struct OfMonth {
    month: String,
}

/// Rows of one page of a table.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "observatory-empty.html")]
struct Empty {
    page: Page,
    method_href: String,
    staff_href: String,
}

/// What is read for every page of a month.
struct Found {
    asked: Asked,
    view: View,
    months: Vec<(Month, i64)>,
}

async fn find(visit: &Visit, month: Option<Month>, wish: &Wish) -> Result<Option<Found>, Failure> {
    let asked = wish.asked();
    let edition = asked.edition;
    let found = visit
        .read(move |tx, caller| {
            let months = actions::months(tx, caller)?;
            Ok(actions::view(tx, caller, month, edition)?.map(|view| (view, months)))
        })
        .await?;
    let Some((view, months)) = found else { return Ok(None) };
    // A region that this list does not know is no region.
    let known = asked.region.is_empty() || view.set.places.iter().any(|place| place.region == asked.region);
    if !known {
        return Err(Problem::NotFound.into());
    }
    Ok(Some(Found { asked, view, months }))
}

impl Found {
    fn inside(&self) -> Vec<&Line> {
        let region = &self.asked.region;
        let places = &self.view.set.places;
        self.view
            .lines
            .iter()
            .filter(|line| region.is_empty() || places[line.place].region == *region)
            .collect()
    }
    fn frame(&self, visit: &Visit, part: &str) -> Frame {
        frame(visit, &self.view, &self.months, &self.asked, part)
    }
}

async fn of_month(visit: &Visit, at: &OfMonth, wish: &Wish) -> Result<Found, Failure> {
    let month: Month = at.month.parse().map_err(|_| Problem::NotFound)?;
    Ok(find(visit, Some(month), wish).await?.ok_or(Problem::NotFound)?)
}

// ---- the map and the places

struct Tile {
    figure: String,
    label: String,
    note: String,
}

struct Pager {
    previous: String,
    position: String,
    next: String,
}

#[derive(Template)]
#[template(path = "observatory-map.html")]
struct MapPage {
    page: Page,
    frame: Frame,
    verdicts: Vec<Tile>,
    means: Vec<Tile>,
    map: Map,
    caption: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    pager: Pager,
    csv: String,
}

/// `GET /observatory`: the newest month, or what will stand here. The form of every page sends its choice here.
pub async fn newest(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    if let Some(month) = wish.of_month() {
        let part = super::frame::PARTS.iter().find(|part| **part == wish.part).unwrap_or(&"");
        let asked = Asked { page: 1, ..wish.asked() };
        return web::redirect(&month_path(&visit, month, part, &asked));
    }
    match find(&visit, None, &wish).await? {
        Some(found) => map_page(&visit, &found),
        None => visit.html(&Empty {
            page: visit.page("public", "observatory-title"),
            method_href: visit.to("/observatory/method"),
            staff_href: if visit.caller()?.has(people::Roles::MANAGE) {
                visit.to("/work/observatory")
            } else {
                String::new()
            },
        }),
    }
}

/// `GET /observatory/{month}`
pub async fn map(visit: Visit, At(at): At<OfMonth>, Ask(wish): Ask<Wish>) -> Answer {
    let found = of_month(&visit, &at, &wish).await?;
    map_page(&visit, &found)
}

fn map_page(visit: &Visit, found: &Found) -> Answer {
    let t = visit.t();
    let (view, asked) = (&found.view, &found.asked);
    let inside = found.inside();
    let verdict_tile = |verdict: Verdict| {
        let these = inside.iter().filter(|line| line.verdict == verdict);
        let people: i64 = these.clone().map(|line| line.measured.population).sum();
        Tile {
            figure: t.number(these.count() as i64),
            label: verdict_name(t, verdict),
            note: t.one("observatory-people", "n", people),
        }
    };
    let mean_tile = |measure: &Measure| {
        let (mean, places) = sizes::mean(inside.iter().copied(), *measure);
        Tile {
            figure: measure.shown(t, mean),
            label: measure.name(t),
            note: t.one("observatory-places-known", "n", places as i64),
        }
    };
    // The worst served first: they are what the page is for. Nothing known comes last.
    let mut ranked = inside.clone();
    let places = &view.set.places;
    ranked.sort_by(|a, b| {
        let value = |line: &Line| line.measured.get(asked.measure);
        let worse = match (value(a), value(b)) {
            (Some(a), Some(b)) if asked.measure.more_is_better() => a.total_cmp(&b),
            (Some(a), Some(b)) => b.total_cmp(&a),
            (a, b) => b.is_some().cmp(&a.is_some()),
        };
        worse.then_with(|| places[a.place].name.cmp(&places[b.place].name)).then(a.place.cmp(&b.place))
    });
    let pages = ranked.len().div_ceil(ROWS).max(1);
    let at = asked.page.min(pages);
    let shown = ranked.iter().skip((at - 1) * ROWS).take(ROWS);
    let columns = [Measure::Access, Measure::Waiting, Measure::Nearest, Measure::Funded];
    let mut columns = columns.to_vec();
    if !columns.contains(&asked.measure) {
        columns.insert(0, asked.measure);
    }
    let mut heads = vec![head(t.get("observatory-place")), head(t.get("observatory-verdict"))];
    heads.extend(columns.iter().map(|measure| number_head(measure.name(t))));
    heads.push(number_head(t.get("observatory-population")));
    let rows = shown
        .map(|line| {
            let place = &places[line.place];
            let href = place_path(visit, &place.code, view.edition.month, asked.edition);
            let mut cells =
                vec![Cell::text(place_name(place)).link(href), Cell::text(verdict_name(t, line.verdict))];
            cells.extend(
                columns.iter().map(|measure| Cell::number(measure.shown(t, line.measured.get(*measure)))),
            );
            cells.push(Cell::number(t.number(line.measured.population)));
            row(cells)
        })
        .collect();
    let to_page = |page: usize| month_path(visit, view.edition.month, "", &asked.on_page(page));
    let pager = Pager {
        previous: if at > 1 { to_page(at - 1) } else { String::new() },
        position: if pages > 1 {
            t.two("common-page-of", "page", at as i64, "pages", pages as i64)
        } else {
            String::new()
        },
        next: if at < pages { to_page(at + 1) } else { String::new() },
    };
    visit.html(&MapPage {
        page: visit.page("public", "observatory-title"),
        frame: found.frame(visit, ""),
        verdicts: Verdict::ALL.iter().map(|verdict| verdict_tile(*verdict)).collect(),
        means: [Measure::Access, Measure::Waiting, Measure::Nearest].iter().map(mean_tile).collect(),
        map: draw(visit, view, asked),
        caption: t.one("observatory-places-caption", "measure", asked.measure.name(t)),
        heads,
        rows,
        pager,
        csv: csv_path(visit, view, asked, "places"),
    })
}

pub fn verdict_name(t: texts::T, verdict: Verdict) -> String {
    t.get(match verdict {
        Verdict::Improving => texts::key!("observatory-improving"),
        Verdict::NotImproving => texts::key!("observatory-not-improving"),
        Verdict::CannotSay => texts::key!("observatory-cannot-say"),
    })
}

/// "Bolesławiec (bolesławiecki)": several communes share a name.
pub fn place_name(place: &crate::model::Place) -> String {
    if place.county.is_empty() || place.county == place.name {
        place.name.clone()
    } else {
        format!("{} ({})", place.name, place.county)
    }
}

// ---- small and big towns

#[derive(Template)]
#[template(path = "observatory-towns.html")]
struct TownsPage {
    page: Page,
    frame: Frame,
    heads: Vec<Head>,
    rows: Vec<Row>,
    classes_csv: String,
    chart: Lines,
    chart_title: String,
    year_heads: Vec<Head>,
    years: Vec<Row>,
    years_csv: String,
}

/// `GET /observatory/{month}/towns`
pub async fn towns(visit: Visit, At(at): At<OfMonth>, Ask(wish): Ask<Wish>) -> Answer {
    let found = of_month(&visit, &at, &wish).await?;
    let t = visit.t();
    let view = &found.view;
    let inside: Vec<Line> = found.inside().into_iter().cloned().collect();
    let shown = [Measure::Access, Measure::Waiting, Measure::Nearest, Measure::Capacity, Measure::Funded];
    let mut heads = vec![head(t.get("observatory-size")), number_head(t.get("observatory-places"))];
    heads.extend(shown.iter().map(|measure| number_head(measure.name(t))));
    heads.push(number_head(t.get("observatory-improving")));
    let rows = by_class(&view.set.places, &inside)
        .iter()
        .map(|class| {
            let mut cells =
                vec![Cell::text(class.size.label(t)), Cell::number(t.number(class.places as i64))];
            cells.extend(shown.iter().map(|measure| {
                let mean = class.means.iter().find(|(of, ..)| of == measure).and_then(|(_, mean, _)| *mean);
                Cell::number(measure.shown(t, mean))
            }));
            cells.push(Cell::number(t.number(class.improving as i64)));
            row(cells)
        })
        .collect();
    let all = sizes::growth(&view.years, Group::All);
    let columns: Vec<Column> = all
        .iter()
        .map(|grown| Column {
            label: grown.count.year.to_string(),
            title: t.two(
                "observatory-bar",
                "when",
                t.date(grown.count.on.0),
                "value",
                t.number(grown.count.practitioners),
            ),
            value: Some(grown.count.practitioners as f64),
        })
        .collect();
    let mut year_heads = vec![head(t.get("common-year"))];
    for group in Group::ALL {
        year_heads.push(number_head(group.label(t)));
        year_heads.push(number_head(t.get("observatory-growth")));
    }
    let by_group: Vec<_> = Group::ALL.iter().map(|group| sizes::growth(&view.years, *group)).collect();
    let years = all
        .iter()
        .map(|grown| {
            let year = grown.count.year;
            let running = grown.count.on.0.month() != 12 || grown.count.on.0.day() != 31;
            let label = if running {
                t.two("observatory-year-so-far", "year", year.to_string(), "day", t.date(grown.count.on.0))
            } else {
                year.to_string()
            };
            let mut cells = vec![Cell::text(label)];
            for group in &by_group {
                let of_year = group.iter().find(|grown| grown.count.year == year);
                cells.push(Cell::number(of_year.map_or("–".to_owned(), |g| t.number(g.count.practitioners))));
                cells.push(Cell::number(growth(t, of_year.and_then(|g| g.growth))));
            }
            row(cells)
        })
        .collect();
    visit.html(&TownsPage {
        page: visit.page("public", "observatory-title"),
        frame: found.frame(&visit, "towns"),
        heads,
        rows,
        classes_csv: csv_path(&visit, view, &found.asked, "towns"),
        chart: Lines::new(&columns, |value| t.number(value.round() as i64), None),
        chart_title: t.get("observatory-years-chart"),
        year_heads,
        years,
        years_csv: csv_path(&visit, view, &found.asked, "years"),
    })
}

/// "+30%"
pub fn growth(t: texts::T, growth: Option<f64>) -> String {
    match growth {
        None => "–".to_owned(),
        Some(growth) if growth > 0.0 => format!("+{}", t.percent(growth, 0)),
        Some(growth) => t.percent(growth, 0),
    }
}

// ---- over time

#[derive(Template)]
#[template(path = "observatory-trend.html")]
struct TrendPage {
    page: Page,
    frame: Frame,
    chart: Lines,
    chart_title: String,
    rupture: bool,
    heads: Vec<Head>,
    rows: Vec<Row>,
    csv: String,
}

/// `GET /observatory/{month}/trend`
pub async fn trend(visit: Visit, At(at): At<OfMonth>, Ask(wish): Ask<Wish>) -> Answer {
    let found = of_month(&visit, &at, &wish).await?;
    let t = visit.t();
    let measure = found.asked.measure;
    let (edition, region) = (found.view.edition.clone(), found.asked.region.clone());
    let series =
        visit.read(move |tx, caller| actions::mean_series(tx, caller, &edition, &region, measure)).await?;
    let (chart, rupture) = month_lines(t, &series, measure);
    let rows = series
        .iter()
        .rev()
        .map(|(month, value)| {
            let href = month_path(&visit, *month, "", &Asked { edition: None, ..found.asked.clone() });
            row(vec![
                Cell::text(t.month_year(month.first().0)).link(href),
                Cell::number(measure.shown(t, Some(*value))),
            ])
        })
        .collect();
    visit.html(&TrendPage {
        page: visit.page("public", "observatory-title"),
        frame: found.frame(&visit, "trend"),
        chart,
        chart_title: t.one("observatory-trend-chart", "measure", measure.name(t)),
        rupture,
        heads: vec![head(t.get("common-month")), number_head(measure.name(t))],
        rows,
        csv: csv_path(&visit, &found.view, &found.asked, "trend"),
    })
}

/// The chart of a series of months, and whether a change of definition lies in it.
pub fn month_lines(t: texts::T, series: &[(Month, f64)], measure: Measure) -> (Lines, bool) {
    let (Some((first, _)), Some((last, _))) = (series.first(), series.last()) else {
        return (Lines::default(), false);
    };
    let months = first.to(*last);
    let columns: Vec<Column> = months
        .iter()
        .map(|month| {
            let value = series.iter().find(|(of, _)| of == month).map(|(_, value)| *value);
            Column {
                label: month.to_string(),
                title: t.two(
                    "observatory-bar",
                    "when",
                    t.month_year(month.first().0),
                    "value",
                    measure.shown(t, value),
                ),
                value,
            }
        })
        .collect();
    let breaks = months.iter().position(|month| *month == NFZ_BREAK).filter(|at| *at > 0);
    let rupture = breaks.filter(|_| measure == Measure::Waiting);
    (Lines::new(&columns, |value| measure.number(t, value), rupture), rupture.is_some())
}

// ---- how evenly

#[derive(Template)]
#[template(path = "observatory-evenness.html")]
struct EvennessPage {
    page: Page,
    frame: Frame,
    known: bool,
    sentence: String,
    gini: String,
    side: f64,
    square: Square,
    chart_title: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    csv: String,
}

/// `GET /observatory/{month}/evenness`
pub async fn evenness_page(visit: Visit, At(at): At<OfMonth>, Ask(wish): Ask<Wish>) -> Answer {
    let found = of_month(&visit, &at, &wish).await?;
    let t = visit.t();
    let measure = found.asked.measure;
    let spread = evenness(found.inside().into_iter(), measure);
    let rows = spread.iter().flat_map(|spread| &spread.tenths).enumerate().map(|(at, share)| {
        row(vec![
            Cell::text(if at == 0 { t.get("observatory-tenth-first") } else { t.number(at as i64 + 1) }),
            Cell::number(t.percent(*share, 1)),
        ])
    });
    let rows = rows.collect();
    let sentence = spread.as_ref().map(|spread| {
        let half: f64 = spread.tenths[..5].iter().sum();
        t.three(
            "observatory-evenness-sentence",
            "measure",
            measure.name(t),
            "share",
            t.percent(half, 0),
            "places",
            spread.places as i64,
        )
    });
    visit.html(&EvennessPage {
        page: visit.page("public", "observatory-title"),
        frame: found.frame(&visit, "evenness"),
        known: spread.is_some(),
        sentence: sentence.unwrap_or_default(),
        gini: spread.as_ref().map(|spread| t.decimal(spread.gini, 3)).unwrap_or_default(),
        side: SIDE,
        square: spread.map(|spread| Square::new(&spread.lorenz)).unwrap_or_default(),
        chart_title: t.one("observatory-lorenz-chart", "measure", measure.name(t)),
        heads: vec![head(t.get("observatory-tenths")), number_head(t.get("observatory-share"))],
        rows,
        csv: csv_path(&visit, &found.view, &found.asked, "evenness"),
    })
}

// ---- where the gaps are

#[derive(Template)]
#[template(path = "observatory-gaps.html")]
struct GapsPage {
    page: Page,
    frame: Frame,
    lead: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    more: i64,
    csv: String,
    scenario_href: String,
}

/// `GET /observatory/{month}/gaps`
pub async fn gaps_page(visit: Visit, At(at): At<OfMonth>, Ask(wish): Ask<Wish>) -> Answer {
    let found = of_month(&visit, &at, &wish).await?;
    let t = visit.t();
    let view = &found.view;
    let (usual, ranking) = gaps(&view.set.places, &found.inside());
    let rows = ranking
        .iter()
        .take(ROWS)
        .enumerate()
        .map(|(at, gap)| {
            let place = &view.set.places[gap.place];
            let href = place_path(&visit, &place.code, view.edition.month, found.asked.edition);
            row(vec![
                Cell::text(format!("{}. {}", at + 1, place_name(place))).link(href),
                Cell::number(t.decimal(gap.hours, 1)),
                Cell::number(Measure::Access.shown(t, Some(gap.access))),
                Cell::number(t.number(place.population)),
            ])
        })
        .collect();
    visit.html(&GapsPage {
        page: visit.page("public", "observatory-title"),
        frame: found.frame(&visit, "gaps"),
        lead: t.one("observatory-gaps-lead", "usual", Measure::Access.shown(t, Some(usual))),
        heads: vec![
            head(t.get("observatory-place")),
            number_head(t.get("observatory-gap-hours")),
            number_head(Measure::Access.name(t)),
            number_head(t.get("observatory-population")),
        ],
        rows,
        more: ranking.len().saturating_sub(ROWS) as i64,
        csv: csv_path(&visit, view, &found.asked, "gaps"),
        scenario_href: if visit.caller()?.has(people::Roles::MANAGE) {
            visit.to("/work/observatory/what-if")
        } else {
            String::new()
        },
    })
}
