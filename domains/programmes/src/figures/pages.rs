//! The page of the figures and its downloads.

use askama::Template;
use base::{Period, Problem};
use documents::tables::CellOut;
use people::{Caller, Roles, Visit};
use store::Tx;
use texts::T;
use web::{
    Answer, Ask, Choice, Failure, Page, Problems,
    pieces::{Cell, Definition, Head, Link, Row},
};

use super::{
    actions,
    chart::Chart,
    files::{self, Part},
    model::{Figures, Hours, Report},
    rules::few,
    shown::{MEANINGS, NAMES, Sight, shown},
    wish::{self, Asked, Span, Wish},
};
use crate::{
    card,
    model::{Circle, Format, Kind},
    programme,
};

/// Everything the page and its files need.
struct Found {
    asked: Asked,
    report: Report,
    circles: Vec<Circle>,
    /// Slug and name.
    programmes: Vec<(String, String)>,
    sight: Sight,
}

fn find(tx: &mut Tx<'_>, caller: &Caller, wish: &Wish) -> Result<Found, Problem> {
    let asked = wish::read(tx, caller, wish)?;
    let report = actions::report(tx, caller, &asked.filter, asked.period)?;
    let circles = actions::circles(tx, caller)?;
    let programmes = programme::actions::named(tx, caller)?;
    let programmes = programmes.into_iter().map(|(programme, name)| (programme.slug, name)).collect();
    let aggregates_only = actions::aggregates_only(caller);
    let marks = asked.span.is_whole_years() && !asked.is_filtered();
    Ok(Found { asked, report, circles, programmes, sight: Sight { aggregates_only, marks } })
}

async fn found(visit: &Visit, wish: Wish) -> Result<Found, Failure> {
    visit.read(move |tx, caller| find(tx, caller, &wish)).await
}

/// A breakdown: what it is by, and its lines with the query that asks for one of them alone.
struct Breakdown {
    id: &'static str,
    name: String,
    of: String,
    lines: Vec<Broken>,
}

struct Broken {
    label: String,
    figures: Figures,
    note: String,
    query: Option<String>,
}

impl Found {
    fn period_label(&self, t: T) -> String {
        match self.asked.span {
            Span::Everything => t.get("figures-all-years"),
            Span::Year(year) => year.to_string(),
            Span::Quarter(year, quarter) => {
                t.two("figures-quarter-of", "quarter", i64::from(quarter), "year", year.to_string())
            }
            Span::Own => {
                let Period { from, to } = self.asked.period;
                t.two("common-from-to", "from", t.date(from.0), "to", t.date(to.0))
            }
        }
    }

    fn breakdowns(&self, t: T) -> Vec<Breakdown> {
        let (report, asked) = (&self.report, &self.asked);
        let mut all = Vec::new();
        let mut add = |id, key: &str, of: &str, lines: Vec<Broken>, least| {
            if lines.len() >= least {
                all.push(Breakdown { id, name: t.get(key), of: t.get(of), lines });
            }
        };
        let years = report.by_year.iter().map(|line| Broken {
            label: line.year.to_string(),
            figures: line.figures,
            note: if line.frozen { t.get("figures-frozen-tag") } else { String::new() },
            query: Period::year(line.year).map(|year| {
                let within =
                    Period { from: year.from.max(asked.period.from), to: year.to.min(asked.period.to) };
                let span = if within == year { Span::Year(line.year) } else { Span::Own };
                Asked { span, period: within, ..asked.clone() }.query()
            }),
        });
        add("by-year", "figures-by-year", "common-year", years.collect(), 2);
        // A month is too short a time to be told of to those who read aggregates only, and too many are no help.
        if !self.sight.aggregates_only && report.by_month.len() <= 24 {
            let months = report.by_month.iter().map(|(first, figures)| {
                let month = Period { from: *first, to: base::Day(first.0.last_of_month()) };
                let within =
                    Period { from: month.from.max(asked.period.from), to: month.to.min(asked.period.to) };
                Broken {
                    label: t.month_year(first.0),
                    figures: *figures,
                    note: String::new(),
                    query: Some(asked.for_days(within)),
                }
            });
            add("by-month", "figures-by-month", "common-month", months.collect(), 1);
        }
        let mut circles: Vec<Broken> = report
            .by_circle
            .iter()
            .map(|(id, figures)| {
                let circle = self.circles.iter().find(|circle| Some(circle.id) == *id);
                Broken {
                    label: circle.map_or_else(|| t.get("figures-no-circle"), |circle| circle.name.clone()),
                    figures: *figures,
                    note: String::new(),
                    query: circle
                        .map(|circle| Asked { circle: Some(circle.clone()), ..asked.clone() }.query()),
                }
            })
            .collect();
        circles.sort_by(|a, b| t.compare(&a.label, &b.label));
        add("by-circle", "figures-by-circle", "figures-circle", circles, 2);
        let kinds = report.by_kind.iter().map(|(kind, figures)| {
            let mut asked = asked.clone();
            asked.filter.kind = Some(*kind);
            Broken {
                label: kind_name(t, *kind),
                figures: *figures,
                note: String::new(),
                query: Some(asked.query()),
            }
        });
        add("by-kind", "figures-by-kind", "figures-kind", kinds.collect(), 2);
        let formats = report.by_format.iter().map(|(format, figures)| {
            let mut asked = asked.clone();
            asked.filter.format = Some(*format);
            Broken {
                label: format_name(t, *format),
                figures: *figures,
                note: String::new(),
                query: Some(asked.query()),
            }
        });
        add("by-format", "figures-by-format", "figures-format", formats.collect(), 2);
        all
    }

    /// What may be seen of the lines of a breakdown: marks of its parts would add up to hidden ones.
    fn sight_of(&self, part: &Breakdown) -> Sight {
        Sight { marks: self.sight.marks && part.id == "by-year", ..self.sight }
    }

    fn parts(&self, t: T) -> Vec<Part> {
        let line = |label: &str, figures: &Figures, sight: Sight| {
            let hide = sight.aggregates_only && few(figures);
            let text = shown(t, figures, sight);
            let number = |value: f64, at: usize| match text[at].as_str() {
                hidden @ "–" => CellOut::Text(hidden.to_owned()),
                _ => CellOut::Number(value),
            };
            let persons =
                if hide { CellOut::Text(text[0].clone()) } else { CellOut::Number(figures.persons as f64) };
            let cells = [
                persons,
                CellOut::Number(figures.meetings as f64),
                CellOut::Number(Hours(figures.minutes).value()),
                number(figures.attendances as f64, 3),
                number(Hours(figures.contact_minutes).value(), 4),
            ];
            (label.to_owned(), cells)
        };
        let total = Part {
            name: t.get("common-total"),
            of: t.get("figures-period"),
            lines: vec![line(&self.period_label(t), &self.report.total, self.sight)],
        };
        let parts = self.breakdowns(t).into_iter().map(|part| {
            let sight = self.sight_of(&part);
            let lines = part.lines.iter().map(|one| line(&one.label, &one.figures, sight)).collect();
            Part { name: part.name, of: part.of, lines }
        });
        std::iter::once(total).chain(parts).collect()
    }

    /// Neutral, with the period: `figures-2024`.
    fn file_name(&self, ending: &str) -> String {
        let Period { from, to } = self.asked.period;
        let when = match self.asked.span {
            Span::Year(year) => year.to_string(),
            _ => format!("{from}-{to}"),
        };
        format!("ostoja-{when}.{ending}")
    }
}

pub(super) fn kind_name(t: T, kind: Kind) -> String {
    t.get(match kind {
        Kind::Group => texts::key!("figures-kind-group"),
        Kind::Individual => texts::key!("figures-kind-individual"),
        Kind::Outing => texts::key!("figures-kind-outing"),
        Kind::Workshop => texts::key!("figures-kind-workshop"),
        Kind::Guest => texts::key!("figures-kind-guest"),
        Kind::Family => texts::key!("figures-kind-family"),
    })
}

pub(super) fn format_name(t: T, format: Format) -> String {
    t.get(match format {
        Format::InPerson => texts::key!("figures-format-in-person"),
        Format::Phone => texts::key!("figures-format-phone"),
        Format::Video => texts::key!("figures-format-video"),
        Format::Hybrid => texts::key!("figures-format-hybrid"),
    })
}

struct Tile {
    href: String,
    figure: String,
    label: String,
}

struct TableView {
    id: &'static str,
    caption: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "figures-show.html")]
struct Show {
    page: Page,
    problems: Problems,
    here: String,
    all_href: String,
    csv_href: String,
    xlsx_href: String,
    period: String,
    frozen: bool,
    empty: bool,
    ever: bool,
    may_choose_days: bool,
    aggregates_only: bool,
    own_circles: bool,
    years: Vec<Choice>,
    quarters: Vec<Choice>,
    from: String,
    to: String,
    programmes: Vec<Choice>,
    circles: Vec<Choice>,
    kinds: Vec<Choice>,
    formats: Vec<Choice>,
    more_open: bool,
    tiles: Vec<Tile>,
    chart: Chart,
    chart_title: String,
    tables: Vec<TableView>,
    definitions: Vec<Definition>,
    cards: Vec<Link>,
}

pub async fn show(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let found = found(&visit, wish.clone()).await?;
    let t = visit.t();
    let caller = visit.caller()?;
    let asked = &found.asked;
    let behind = caller.has(Roles::COUNT);
    let query = asked.query();
    let tiles = (0..5)
        .map(|at| {
            let which = ["persons", "meetings", "meetings", "attendances", "attendances"][at];
            Tile {
                href: if behind {
                    visit.to(&format!("/work/figures/records{query}&which={which}"))
                } else {
                    String::new()
                },
                figure: shown(t, &found.report.total, found.sight)[at].clone(),
                label: t.get(NAMES[at]),
            }
        })
        .collect();
    let breakdowns = found.breakdowns(t);
    let tables = breakdowns.iter().map(|part| table(&visit, t, part, found.sight_of(part))).collect();
    let (chart, chart_title) = chart(t, &found);
    let cards = found.programmes.iter().filter(|_| caller.has(card::READ)).map(|(slug, name)| Link {
        href: visit.to(&format!("/work/programmes/{slug}/card")),
        label: name.clone(),
        current: false,
    });
    let cards = cards.collect();
    let page = visit.page("work", "figures-title");
    visit.html(&Show {
        page,
        problems: Problems::new(t, &asked.problems),
        here: visit.to("/work/figures"),
        all_href: visit.to("/work/figures?year=all"),
        csv_href: visit.to(&format!("/work/figures.csv{query}")),
        xlsx_href: visit.to(&format!("/work/figures.xlsx{query}")),
        period: found.period_label(t),
        frozen: found.report.frozen,
        empty: found.report.total.meetings == 0,
        ever: asked.years.is_some(),
        may_choose_days: !found.sight.aggregates_only,
        aggregates_only: found.sight.aggregates_only,
        own_circles: !behind && !found.sight.aggregates_only,
        years: years(t, asked),
        quarters: quarters(t, asked),
        from: if asked.span == Span::Own || !asked.problems.is_empty() { wish.from } else { String::new() },
        to: if asked.span == Span::Own || !asked.problems.is_empty() { wish.to } else { String::new() },
        programmes: chosen(
            t.get("figures-every-programme"),
            found.programmes.iter().map(|(slug, name)| (slug.clone(), name.clone())),
            asked.programme.as_ref().map_or("", |programme| &programme.slug),
        ),
        circles: chosen(
            t.get("figures-every-circle"),
            found.circles.iter().map(|circle| (circle.slug.clone(), circle.name.clone())),
            asked.circle.as_ref().map_or("", |circle| &circle.slug),
        ),
        kinds: chosen(
            t.get("figures-every-kind"),
            Kind::ALL.iter().map(|kind| (kind.to_string(), kind_name(t, *kind))),
            asked.filter.kind.map_or("", Kind::as_str),
        ),
        formats: chosen(
            t.get("figures-every-format"),
            Format::ALL.iter().map(|format| (format.to_string(), format_name(t, *format))),
            asked.filter.format.map_or("", Format::as_str),
        ),
        more_open: asked.span == Span::Own || !asked.problems.is_empty(),
        tiles,
        chart,
        chart_title,
        tables,
        definitions: NAMES
            .iter()
            .zip(MEANINGS)
            .map(|(name, meaning)| Definition { term: t.get(name), text: t.get(meaning) })
            .collect(),
        cards,
    })
}

fn chosen(every: String, of: impl Iterator<Item = (String, String)>, now: &str) -> Vec<Choice> {
    let all = std::iter::once(Choice::new("", every, now.is_empty()));
    all.chain(of.map(|(value, label)| {
        let selected = value == now;
        Choice::new(value, label, selected)
    }))
    .collect()
}

fn years(t: T, asked: &Asked) -> Vec<Choice> {
    let now = match asked.span {
        Span::Year(year) | Span::Quarter(year, _) => Some(year),
        Span::Everything => None,
        Span::Own => Some(asked.period.to.year()),
    };
    let (first, last) = asked.years.unwrap_or((asked.period.from.year(), asked.period.to.year()));
    let listed = (first.min(now.unwrap_or(first))..=last.max(now.unwrap_or(last))).rev();
    let all = Choice::new("all", t.get("figures-all-years"), asked.span == Span::Everything);
    listed
        .map(|year| Choice::new(year.to_string(), year.to_string(), Some(year) == now))
        .chain(std::iter::once(all))
        .collect()
}

fn quarters(t: T, asked: &Asked) -> Vec<Choice> {
    let now = match asked.span {
        Span::Quarter(_, quarter) => quarter,
        _ => 0,
    };
    let whole = Choice::new("", t.get("figures-whole-year"), now == 0);
    let each = (1..=4).map(|quarter: i8| {
        Choice::new(
            quarter.to_string(),
            t.one("figures-quarter", "quarter", i64::from(quarter)),
            quarter == now,
        )
    });
    std::iter::once(whole).chain(each).collect()
}

fn table(visit: &Visit, t: T, part: &Breakdown, sight: Sight) -> TableView {
    let heads = std::iter::once(Head { label: part.of.clone(), numeric: false })
        .chain(NAMES.map(|key| Head { label: t.get(key), numeric: true }))
        .collect();
    let rows = part.lines.iter().map(|line| {
        let label =
            if line.note.is_empty() { line.label.clone() } else { format!("{} ({})", line.label, line.note) };
        let href = line.query.as_ref().map(|query| visit.to(&format!("/work/figures{query}")));
        let first = Cell::text(label).link(href.unwrap_or_default());
        let numbers = shown(t, &line.figures, sight).map(Cell::number);
        Row { cells: std::iter::once(first).chain(numbers).collect() }
    });
    TableView { id: part.id, caption: part.name.clone(), heads, rows: rows.collect() }
}

/// Meetings by year when there are several, else by month; a figure that gives nobody away.
fn chart(t: T, found: &Found) -> (Chart, String) {
    let report = &found.report;
    let (title, bars): (String, Vec<(i64, String, String)>) = if report.by_year.len() > 1 {
        let bars = report.by_year.iter().map(|line| {
            let year = line.year.to_string();
            let title = t.two("figures-bar", "when", &year, "n", line.figures.meetings);
            (line.figures.meetings, year, title)
        });
        (t.get("figures-chart-by-year"), bars.collect())
    } else if found.sight.aggregates_only {
        return (Chart::default(), String::new());
    } else {
        let bars = report.by_month.iter().map(|(first, figures)| {
            let title = t.two("figures-bar", "when", t.month_year(first.0), "n", figures.meetings);
            (figures.meetings, format!("{:02}", first.0.month()), title)
        });
        (t.get("figures-chart-by-month"), bars.collect())
    };
    if bars.len() < 2 {
        return (Chart::default(), String::new());
    }
    let most = bars.iter().map(|(value, ..)| *value).max().unwrap_or(0);
    (Chart::new(bars, t.number(most)), title)
}

pub async fn csv(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let found = found(&visit, wish).await?;
    let t = visit.t();
    web::file("text/csv; charset=utf-8", &found.file_name("csv"), files::csv(t, &found.parts(t)), false)
}

pub async fn xlsx(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let found = found(&visit, wish).await?;
    let t = visit.t();
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    web::file(kind, &found.file_name("xlsx"), files::xlsx(t, &found.parts(t))?, false)
}
