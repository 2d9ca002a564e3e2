//! One place: what is measured of it, what it was, and whether it is improving.

use askama::Template;
use documents::tables::{ColumnOut, CsvStyle, SheetOut};
use people::Visit;
use serde::Deserialize;
use texts::T;
use web::{
    Answer, Ask, At, Failure, Page,
    pieces::{Cell, Head, Row},
};

use super::{
    asked::{Wish, month_path, place_path},
    chart::Lines,
    files::{number, text},
    frame::{based_on, credits, edition_label, head, number_head, row},
    month::{month_lines, place_name, verdict_name},
};
use crate::{
    edition::{
        actions::{self, PlaceView},
        trend::{DECIDING, Direction, Finding, Verdict},
    },
    model::{Measure, Month},
};

#[derive(Deserialize)]
pub struct OfPlace {
    place: String,
}

struct Reason {
    measure: String,
    direction: String,
    tone: &'static str,
    text: String,
}

struct Card {
    name: String,
    figure: String,
    compared: String,
    meaning: String,
}

#[derive(Template)]
#[template(path = "observatory-place.html")]
struct PlacePage {
    page: Page,
    back: String,
    name: String,
    where_it_is: String,
    month_name: String,
    edition_label: String,
    superseded: bool,
    newest_href: String,
    permanent: String,
    verdict: String,
    verdict_tone: &'static str,
    verdict_text: String,
    reasons: Vec<Reason>,
    beside: Vec<Reason>,
    cards: Vec<Card>,
    chart: Lines,
    chart_title: String,
    rupture: bool,
    heads: Vec<Head>,
    rows: Vec<Row>,
    based_on: Vec<String>,
    method_href: String,
    csv: String,
    credits: String,
    counts: String,
}

async fn found(visit: &Visit, at: OfPlace, wish: &Wish) -> Result<PlaceView, Failure> {
    let (month, edition) = (wish.of_month(), wish.asked().edition);
    // A number alone would be of some month, and which one changes.
    let edition = edition.filter(|_| month.is_some());
    visit.read(move |tx, caller| actions::place(tx, caller, &at.place, month, edition)).await
}

/// `GET /observatory/places/{place}`
pub async fn show(visit: Visit, At(at): At<OfPlace>, Ask(wish): Ask<Wish>) -> Answer {
    let view = found(&visit, at, &wish).await?;
    let t = visit.t();
    let asked = wish.asked();
    let place = &view.set.places[view.place];
    let (month, number) = (view.edition.month, view.edition.number);
    let points = |measure: Measure| -> Vec<(Month, f64)> {
        view.series.iter().filter_map(|(month, measured)| Some((*month, measured.get(measure)?))).collect()
    };
    let (chart, rupture) = month_lines(t, &points(asked.measure), asked.measure);
    let finding = |measure: Measure| view.line.findings.iter().find(|f| f.measure() == Some(measure));
    let reason = |measure: Measure| reason(t, measure, finding(measure), &view);
    let shown = [Measure::Access, Measure::Public, Measure::Waiting, Measure::Nearest, Measure::Admissions];
    let mut heads = vec![head(t.get("common-month"))];
    heads.extend(shown.iter().map(|measure| number_head(measure.name(t))));
    let rows = view
        .series
        .iter()
        .rev()
        .map(|(month, measured)| {
            let href = place_path(&visit, &place.code, *month, None);
            let mut cells = vec![Cell::text(t.month_year(month.first().0)).link(href)];
            cells.extend(shown.iter().map(|measure| Cell::number(measure.shown(t, measured.get(*measure)))));
            row(cells)
        })
        .collect();
    let cards = Measure::ALL
        .iter()
        .map(|measure| Card {
            name: measure.name(t),
            figure: match view.line.measured.get(*measure) {
                Some(value) => measure.shown(t, Some(value)),
                None => t.get("observatory-not-known"),
            },
            compared: compared(t, &view, *measure),
            meaning: measure.meaning(t),
        })
        .collect();
    let mut region = asked.clone();
    region.region.clone_from(&place.region);
    let verdict = view.line.verdict;
    let beside = Measure::ALL.iter().filter(|measure| !DECIDING.contains(measure));
    visit.html(&PlacePage {
        page: visit.page("public", "observatory-place-title"),
        back: month_path(&visit, month, "", &region),
        name: place_name(place),
        where_it_is: t.three(
            "observatory-place-where",
            "region",
            if place.region.is_empty() { t.get("observatory-everywhere") } else { place.region.clone() },
            "size",
            place.size().label(t),
            "n",
            place.population,
        ),
        month_name: t.month_year(month.first().0),
        edition_label: edition_label(&visit, &view.edition),
        superseded: view.superseded,
        newest_href: place_path(&visit, &place.code, month, None),
        permanent: place_path(&visit, &place.code, month, Some(number)),
        verdict: verdict_name(t, verdict),
        verdict_tone: match verdict {
            Verdict::Improving => "good",
            Verdict::NotImproving => "warn",
            Verdict::CannotSay => "",
        },
        verdict_text: verdict_text(t, &view),
        reasons: DECIDING.iter().map(|measure| reason(*measure)).collect(),
        beside: beside.map(|measure| reason(*measure)).collect(),
        cards,
        chart,
        chart_title: t.one("observatory-trend-chart", "measure", asked.measure.name(t)),
        rupture,
        heads,
        rows,
        based_on: based_on(t, &view.edition.sources),
        method_href: visit.to("/observatory/method"),
        csv: visit
            .to(&format!("/observatory/places/{}/months.csv?month={month}&edition={number}", place.code)),
        credits: credits(t, &view.set, &view.edition.sources),
        counts: counts(t, &view),
    })
}

/// How many practitioners and queues stand behind the figures; nothing where the directory does not know the region, for
/// then nought would not be a finding.
fn counts(t: T, view: &PlaceView) -> String {
    let measured = &view.line.measured;
    if measured.get(Measure::Access).is_none() {
        return String::new();
    }
    t.two("observatory-place-counts", "practitioners", measured.practitioners, "queues", measured.queues)
}

/// Against the mean of the region's people.
fn compared(t: T, view: &PlaceView, measure: Measure) -> String {
    let region = &view.set.places[view.place].region;
    match view.edition.sources.mean(region, measure) {
        Some(mean) if view.line.measured.get(measure).is_some() => {
            t.one("observatory-region-mean", "value", measure.shown(t, Some(mean)))
        }
        _ => String::new(),
    }
}

fn reason(t: T, measure: Measure, finding: Option<&Finding>, view: &PlaceView) -> Reason {
    let direction = finding.map_or(Direction::Unknown, |finding| finding.direction);
    let (word, tone) = match direction {
        Direction::Better => (t.get("observatory-better"), "good"),
        Direction::Worse => (t.get("observatory-worse"), "warn"),
        Direction::Level => (t.get("observatory-level"), ""),
        Direction::Unknown => (t.get("observatory-unknown"), ""),
    };
    let text = match finding.and_then(|finding| finding.per_year) {
        Some([slope, low, high]) => {
            let signed = |value: f64| {
                let number = measure.number(t, value.abs());
                match value {
                    value if value > 0.0 => format!("+{number}"),
                    value if value < 0.0 => format!("−{number}"),
                    _ => number,
                }
            };
            let months = finding.map_or(0, |finding| finding.months) as i64;
            t.with(
                "observatory-slope",
                &[
                    ("slope", signed(slope).into()),
                    ("low", signed(low).into()),
                    ("high", signed(high).into()),
                    ("n", months.into()),
                ],
            )
        }
        None => t.two(
            "observatory-too-few",
            "n",
            finding.map_or(0, |finding| finding.months) as i64,
            "least",
            view.edition.parameters.trend_least as i64,
        ),
    };
    Reason { measure: measure.name(t), direction: word, tone, text }
}

/// Why this verdict, in one sentence.
fn verdict_text(t: T, view: &PlaceView) -> String {
    let directions: Vec<Direction> = DECIDING
        .iter()
        .map(|measure| {
            let found = view.line.findings.iter().find(|finding| finding.measure() == Some(*measure));
            found.map_or(Direction::Unknown, |finding| finding.direction)
        })
        .collect();
    let has = |direction| directions.contains(&direction);
    let key = match view.line.verdict {
        Verdict::Improving => texts::key!("observatory-why-improving"),
        Verdict::NotImproving if has(Direction::Worse) => texts::key!("observatory-why-worse"),
        Verdict::NotImproving => texts::key!("observatory-why-level"),
        Verdict::CannotSay if has(Direction::Better) => texts::key!("observatory-why-mixed"),
        Verdict::CannotSay => texts::key!("observatory-why-unknown"),
    };
    t.get(key)
}

/// `GET /observatory/places/{place}/months.csv`
pub async fn csv(visit: Visit, At(at): At<OfPlace>, Ask(wish): Ask<Wish>) -> Answer {
    let view = found(&visit, at, &wish).await?;
    let t = visit.t();
    let place = &view.set.places[view.place];
    let credit = credits(t, &view.set, &view.edition.sources);
    let edition = format!("{} / {}", view.edition.month, view.edition.number);
    let titles = [t.get("common-month")]
        .into_iter()
        .chain(Measure::ALL.iter().map(|measure| measure.name(t)))
        .chain([t.get("observatory-edition-word"), t.get("observatory-source")]);
    let rows = view.series.iter().map(|(month, measured)| {
        let mut cells = vec![text(month.to_string())];
        cells.extend(Measure::ALL.iter().map(|measure| number(measured.get(*measure))));
        cells.extend([text(edition.clone()), text(credit.clone())]);
        cells
    });
    let sheet = SheetOut::table(&place.name, titles.map(ColumnOut::new).collect(), rows.collect());
    let name = format!("ostoja-{}-{}.csv", place.code, view.edition.month);
    web::file("text/csv; charset=utf-8", &name, documents::tables::csv(&sheet, CsvStyle::default()), false)
}
