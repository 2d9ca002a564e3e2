//! Every table of a month as CSV, by a permanent address.

use base::Problem;
use documents::tables::{CellOut, ColumnOut, CsvStyle, SheetOut};
use people::Visit;
use serde::Deserialize;
use texts::T;
use web::{Answer, Ask, At};

use super::{
    asked::{Asked, Wish},
    month::verdict_name,
    rules::{evenness, gaps},
};
use crate::{
    edition::{
        actions,
        model::{Line, View},
        sizes::{self, by_class},
    },
    model::{Group, Measure, Month},
};

const FILES: [&str; 6] = ["places", "towns", "years", "trend", "evenness", "gaps"];

/// The address of a file; always of this very edition.
pub fn csv_path(visit: &Visit, view: &View, asked: &Asked, file: &str) -> String {
    let query = asked.with_edition(view.edition.number).on_page(1).query();
    visit.to(&format!("/observatory/{}/data/{file}.csv{query}", view.edition.month))
}

#[derive(Deserialize)]
pub struct OfFile {
    month: String,
    file: String,
}

type Sheet = (Vec<String>, Vec<Vec<CellOut>>);

pub fn text(text: impl Into<String>) -> CellOut {
    CellOut::Text(text.into())
}
pub fn number(value: Option<f64>) -> CellOut {
    value.map_or_else(|| CellOut::Text(String::new()), CellOut::Number)
}

/// `GET /observatory/{month}/data/{file}`
pub async fn csv(visit: Visit, At(at): At<OfFile>, Ask(wish): Ask<Wish>) -> Answer {
    let month: Month = at.month.parse().map_err(|_| Problem::NotFound)?;
    let file = FILES.iter().find(|file| at.file == format!("{file}.csv")).ok_or(Problem::NotFound)?;
    let asked = wish.asked();
    let its = asked.clone();
    let (view, series) = visit
        .read(move |tx, caller| {
            let view = actions::view(tx, caller, Some(month), its.edition)?.ok_or(Problem::NotFound)?;
            let series = actions::mean_series(tx, caller, &view.edition, &its.region, its.measure)?;
            Ok((view, series))
        })
        .await?;
    let t = visit.t();
    let inside: Vec<&Line> = view
        .lines
        .iter()
        .filter(|line| asked.region.is_empty() || view.set.places[line.place].region == asked.region)
        .collect();
    let (titles, rows) = match *file {
        "places" => places(t, &view, &inside),
        "towns" => towns(t, &view, &inside),
        "years" => years(t, &view),
        "trend" => {
            let rows =
                series.iter().map(|(month, value)| vec![text(month.to_string()), number(Some(*value))]);
            (vec![t.get("common-month"), asked.measure.name(t)], rows.collect())
        }
        "evenness" => {
            let spread = evenness(inside.into_iter(), asked.measure);
            let tenths = spread.iter().flat_map(|spread| &spread.tenths).enumerate();
            let rows = tenths.map(|(at, share)| vec![CellOut::Number(at as f64 + 1.0), number(Some(*share))]);
            (vec![t.get("observatory-tenths"), t.get("observatory-share")], rows.collect())
        }
        _ => ranking(t, &view, &inside),
    };
    answer(t, &view, file, titles, rows)
}

fn answer(t: T, view: &View, file: &str, titles: Vec<String>, mut rows: Vec<Vec<CellOut>>) -> Answer {
    let credit = super::frame::credits(t, &view.set, &view.edition.sources);
    let edition = format!("{} / {}", view.edition.month, view.edition.number);
    let titles = titles.into_iter().chain([t.get("observatory-edition-word"), t.get("observatory-source")]);
    for row in &mut rows {
        row.extend([text(edition.clone()), text(credit.clone())]);
    }
    let sheet = SheetOut::table(t.get("observatory-title"), titles.map(ColumnOut::new).collect(), rows);
    let name = format!("ostoja-{}-{}-{file}.csv", view.edition.month, view.edition.number);
    web::file("text/csv; charset=utf-8", &name, documents::tables::csv(&sheet, CsvStyle::default()), false)
}

fn places(t: T, view: &View, inside: &[&Line]) -> Sheet {
    let keys = [
        "observatory-code",
        "observatory-place",
        "observatory-county",
        "observatory-region",
        "observatory-population",
    ];
    let mut titles: Vec<String> = keys.iter().map(|key| t.get(key)).collect();
    titles.extend(Measure::ALL.iter().map(|measure| measure.name(t)));
    titles.extend(
        ["observatory-practitioners", "observatory-queues", "observatory-verdict"].map(|key| t.get(key)),
    );
    let rows = inside.iter().map(|line| {
        let place = &view.set.places[line.place];
        let mut cells = vec![text(&place.code), text(&place.name), text(&place.county), text(&place.region)];
        cells.push(CellOut::Number(line.measured.population as f64));
        cells.extend(Measure::ALL.iter().map(|measure| number(line.measured.get(*measure))));
        // A count is told where its source knows the place: nought is a finding too.
        let counted = |count: i64, by: Measure| number(line.measured.get(by).map(|_| count as f64));
        cells.push(counted(line.measured.practitioners, Measure::Access));
        cells.push(counted(line.measured.queues, Measure::Admissions));
        cells.push(text(verdict_name(t, line.verdict)));
        cells
    });
    (titles, rows.collect())
}

fn towns(t: T, view: &View, inside: &[&Line]) -> Sheet {
    let lines: Vec<Line> = inside.iter().map(|line| (*line).clone()).collect();
    let mut titles =
        vec![t.get("observatory-size"), t.get("observatory-places"), t.get("observatory-population")];
    titles.extend(Measure::ALL.iter().map(|measure| measure.name(t)));
    titles.push(t.get("observatory-improving"));
    let rows = by_class(&view.set.places, &lines).into_iter().map(|class| {
        let mut cells = vec![
            text(class.size.label(t)),
            CellOut::Number(class.places as f64),
            CellOut::Number(class.population as f64),
        ];
        cells.extend(class.means.iter().map(|(_, mean, _)| number(*mean)));
        cells.push(CellOut::Number(class.improving as f64));
        cells
    });
    (titles, rows.collect())
}

fn years(t: T, view: &View) -> Sheet {
    let keys = [
        "common-year",
        "observatory-counted-on",
        "observatory-group",
        "observatory-practitioners",
        "observatory-growth",
    ];
    let rows = Group::ALL.iter().flat_map(|group| sizes::growth(&view.years, *group)).map(|grown| {
        vec![
            CellOut::Number(f64::from(grown.count.year)),
            text(grown.count.on.to_string()),
            text(grown.count.group.label(t)),
            CellOut::Number(grown.count.practitioners as f64),
            number(grown.growth),
        ]
    });
    (keys.iter().map(|key| t.get(key)).collect(), rows.collect())
}

fn ranking(t: T, view: &View, inside: &[&Line]) -> Sheet {
    let (_, ranking) = gaps(&view.set.places, inside);
    let mut titles = vec![t.get("observatory-code"), t.get("observatory-place"), t.get("observatory-county")];
    titles.extend([t.get("observatory-gap-hours"), Measure::Access.name(t), t.get("observatory-population")]);
    let rows = ranking.iter().map(|gap| {
        let place = &view.set.places[gap.place];
        vec![
            text(&place.code),
            text(&place.name),
            text(&place.county),
            number(Some(gap.hours)),
            number(Some(gap.access)),
            CellOut::Number(place.population as f64),
        ]
    });
    (titles, rows.collect())
}
