//! Which scales there are, how one begins, and one's own line with what it means.

use askama::Template;
use base::{Id, Message};
use people::Visit;
use texts::{Lang, T};
use web::{Answer, At, Choice, Form, Page, Problems, Values, pieces};

use super::{OfInstrument, OfSheet, name, part_name};
use crate::scale::{
    actions,
    model::{Beginning, Filled, Known, SheetId, instruments},
    rules::{self, Meaning, Moved},
};

struct Line {
    href: String,
    title: String,
    own_name: String,
    questions: String,
    languages: String,
    /// Where to go on with one that was begun.
    go_on: String,
    last: String,
}

#[derive(Template)]
#[template(path = "scale-list.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
}

fn languages(known: &Known) -> String {
    known.languages().into_iter().map(Lang::own_name).collect::<Vec<_>>().join(", ")
}

fn open_page(filled: &Filled, known: &Known) -> usize {
    let open = filled.answers.iter().position(Option::is_none).unwrap_or(0);
    (open / rules::PER_PAGE + 1).min(rules::pages(known))
}

/// `GET /me/scales`
pub async fn list(visit: Visit) -> Answer {
    let (t, base) = (visit.t(), visit.to("/me/scales"));
    let mine = visit.read(|tx, caller| actions::mine(tx, caller, None)).await?;
    let lines = instruments()
        .iter()
        .map(|known| {
            let one = &known.instrument;
            let of = || mine.iter().rev().filter(|filled| filled.instrument == one.id);
            let begun = of().find(|filled| filled.finished_on.is_none() && filled.edition == one.edition);
            Line {
                href: format!("{base}/{}", one.id),
                title: name(t, &one.id),
                own_name: one.title.clone(),
                questions: t.one("scale-questions", "count", one.items.len()),
                languages: languages(known),
                go_on: begun.map_or(String::new(), |filled| {
                    format!("{base}/sheets/{}/pages/{}", filled.id, open_page(filled, known))
                }),
                last: of()
                    .find_map(|filled| filled.finished_on)
                    .map_or(String::new(), |day| t.one("scale-last", "day", t.date(day.0))),
            }
        })
        .collect();
    visit.html(&ListPage { page: visit.page("member", "scale-list-title"), lines })
}

/// One part of a scale over time.
pub struct Chart {
    title: String,
    label: String,
    points: String,
    dots: Vec<(i64, i64)>,
    width: i64,
    top: String,
    bottom: String,
    pub caption: String,
    heads: Vec<pieces::Head>,
    rows: Vec<pieces::Row>,
    meaning: String,
    moved: String,
}

pub const TALL: i64 = 120;
const STEP: i64 = 64;

/// Lines of everything finished, a chart for each part.
fn charts(t: T, base: &str, known: &Known, mine: &[Filled]) -> Vec<Chart> {
    let one = &known.instrument;
    let finished: Vec<&Filled> = mine.iter().filter(|filled| filled.finished_on.is_some()).collect();
    let scored: Vec<_> = finished.iter().map(|filled| known.scale.score(&filled.answers).ok()).collect();
    let head = |label: String, numeric| pieces::Head { label, numeric };
    let mut charts = Vec::new();
    for (at, part) in one.parts.iter().enumerate() {
        let title = part_name(t, &one.id, &part.id);
        let (least, most) = (known.least(at), known.most(at));
        let points: Vec<_> = finished
            .iter()
            .zip(&scored)
            .filter_map(|(filled, scores)| Some((filled, filled.finished_on?, scores.as_ref()?[at]?)))
            .collect();
        let up =
            |score: u32| TALL - i64::from(score - least.min(score)) * TALL / i64::from((most - least).max(1));
        let dots: Vec<(i64, i64)> = points
            .iter()
            .enumerate()
            .map(|(at, (_, _, score))| (at as i64 * STEP + STEP / 2, up(score.scaled)))
            .collect();
        let rows = points.iter().rev().map(|(filled, day, score)| pieces::Row {
            cells: vec![
                pieces::Cell::text(t.date(day.0)).link(format!("{base}/sheets/{}", filled.id)),
                pieces::Cell::number(t.number(i64::from(score.scaled))),
                pieces::Cell::text(
                    rules::meaning(part, score).map_or(String::new(), |found| meaning(t, found)),
                ),
            ],
        });
        let last = points.last();
        let found = match (points.first(), last) {
            (Some(first), Some(last)) if points.len() > 1 => {
                rules::moved(part, first.2.scaled, last.2.scaled).map(|found| moved(t, found, part.reliable))
            }
            _ => None,
        };
        charts.push(Chart {
            label: t.one("scale-chart", "part", &title),
            points: dots.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" "),
            width: (dots.len().max(2) as i64) * STEP,
            dots,
            top: t.number(i64::from(most)),
            bottom: t.number(i64::from(least)),
            caption: t.two("scale-table", "part", &title, "most", most),
            heads: vec![
                head(t.get("scale-day"), false),
                head(t.get("scale-points"), true),
                head(t.get("scale-means"), false),
            ],
            rows: rows.collect(),
            meaning: last
                .and_then(|(_, _, score)| rules::meaning(part, score))
                .map_or(String::new(), |found| meaning(t, found)),
            moved: found.unwrap_or_default(),
            title,
        });
    }
    charts
}

fn meaning(t: T, found: Meaning) -> String {
    t.get(match found {
        Meaning::Little => texts::key!("scale-means-little"),
        Meaning::Some => texts::key!("scale-means-some"),
        Meaning::Much => texts::key!("scale-means-much"),
    })
}

fn moved(t: T, found: Moved, reliable: Option<u32>) -> String {
    let key = match found {
        Moved::Better => texts::key!("scale-moved-better"),
        Moved::Same => texts::key!("scale-moved-same"),
        Moved::Worse => texts::key!("scale-moved-worse"),
    };
    t.one(key, "points", reliable.unwrap_or_default())
}

#[derive(Template)]
#[template(path = "scale-about.html")]
struct About {
    page: Page,
    problems: Problems,
    title: String,
    own_name: String,
    licence: String,
    must_show: String,
    days: String,
    questions: String,
    id: String,
    langs: Vec<Choice>,
    /// None of them is the reader's.
    foreign: bool,
    provisional: bool,
    circles: Vec<Choice>,
    rings: bool,
    charts: Vec<Chart>,
    tall: i64,
}

type Circles = Vec<(programmes::model::CircleId, String)>;

fn about_page(
    visit: &Visit,
    known: &Known,
    (mine, circles): (Vec<Filled>, Circles),
    values: &Values,
    problems: Problems,
) -> About {
    let t = visit.t();
    let one = &known.instrument;
    let mut langs = known.languages();
    langs.sort_by_key(|lang| *lang != visit.lang);
    let chosen = Lang::from_code(values.get("lang")).or(langs.first().copied());
    let mut choices = vec![Choice::new("", t.get("scale-count-nobody"), values.get("circle").is_empty())];
    choices.extend(circles.into_iter().map(|(id, name)| {
        let id = id.to_string();
        let selected = values.get("circle") == id;
        Choice::new(id, t.one("scale-count-circle", "circle", name), selected)
    }));
    let id = match values.get("id") {
        "" => visit.site.entropy.id::<crate::scale::model::Sheet>(visit.site.clock.now()).to_string(),
        sent => sent.to_owned(),
    };
    About {
        page: visit.page_titled("member", name(t, &one.id)),
        problems,
        title: name(t, &one.id),
        own_name: one.title.clone(),
        licence: one.licence.clone(),
        must_show: one.must_show.clone(),
        days: if one.days > 0 { t.one("scale-days", "count", one.days) } else { String::new() },
        questions: t.one("scale-questions", "count", one.items.len()),
        id,
        foreign: !langs.contains(&visit.lang),
        provisional: one.provisional.iter().any(|code| code == visit.lang.code()),
        langs: langs
            .iter()
            .map(|lang| Choice::new(lang.code(), lang.own_name(), Some(*lang) == chosen))
            .collect(),
        circles: choices,
        rings: !known.alarms.is_empty(),
        charts: charts(t, &visit.to("/me/scales"), known, &mine),
        tall: TALL,
    }
}

async fn about_what(visit: &Visit, instrument: String) -> Result<(Vec<Filled>, Circles), web::Failure> {
    visit
        .read(move |tx, caller| {
            Ok((actions::mine(tx, caller, Some(&instrument))?, actions::circles(tx, caller)?))
        })
        .await
}

/// `GET /me/scales/{instrument}`
pub async fn about(visit: Visit, At(at): At<OfInstrument>) -> Answer {
    let known = actions::known(&at.instrument)?;
    let found = about_what(&visit, at.instrument).await?;
    visit.html(&about_page(&visit, known, found, &Values::default(), Problems::default()))
}

/// `POST /me/scales/{instrument}`
pub async fn begin(visit: Visit, At(at): At<OfInstrument>, Form(values): Form) -> Answer {
    let known = actions::known(&at.instrument)?;
    let mut reader = values.reader();
    let id: Option<SheetId> = values.get("id").parse().ok();
    if id.is_none() {
        reader.problem("id", Message::new("web-field-empty"));
    }
    let lang = Lang::from_code(values.get("lang"));
    if lang.is_none() {
        reader.problem("lang", Message::new("web-field-choose"));
    }
    let circle = match values.get("circle") {
        "" => None,
        sent => {
            let circle = sent.parse().ok();
            if circle.is_none() {
                reader.problem("circle", Message::new("web-field-choose"));
            }
            circle
        }
    };
    let beginning = Beginning {
        id: id.unwrap_or(Id::from_uuid(uuid::Uuid::nil())),
        lang: lang.unwrap_or_default(),
        circle,
    };
    let (id, instrument) = (beginning.id, at.instrument.clone());
    let tried = match reader.finish() {
        Ok(()) => visit.write(move |tx, caller| actions::begin(tx, caller, &instrument, &beginning)).await,
        Err(problem) => Err(problem.into()),
    };
    let Err(failure) = tried else { return visit.go(&format!("/me/scales/sheets/{id}/pages/1")) };
    let found = about_what(&visit, at.instrument).await?;
    visit.again(failure, |problems| about_page(&visit, known, found, &values, problems))
}

#[derive(Template)]
#[template(path = "scale-result.html")]
struct Outcome {
    page: Page,
    title: String,
    lines: Vec<(String, String)>,
    missing: bool,
    rings: bool,
    counted: bool,
    all: String,
    forget: String,
}

/// `GET /me/scales/sheets/{sheet}`
pub async fn result(visit: Visit, At(at): At<OfSheet>) -> Answer {
    let (filled, known) = visit.read(move |tx, caller| actions::one(tx, caller, at.sheet)).await?;
    let t = visit.t();
    if filled.finished_on.is_none() {
        return visit.go(&format!("/me/scales/sheets/{}/pages/{}", filled.id, open_page(&filled, known)));
    }
    let one = &known.instrument;
    let scores =
        known.scale.score(&filled.answers).map_err(|problem| base::Problem::internal(problem.to_string()))?;
    let missing = scores.iter().any(Option::is_none);
    let lines = one
        .parts
        .iter()
        .zip(&scores)
        .enumerate()
        .filter_map(|(at, (part, score))| {
            let score = score.as_ref()?;
            let points = t.two("scale-points-of", "points", score.scaled, "most", known.most(at));
            let means = rules::meaning(part, score).map_or(String::new(), |found| meaning(t, found));
            Some((part_name(t, &one.id, &part.id), format!("{points} {means}")))
        })
        .collect();
    visit.html(&Outcome {
        page: visit.page("member", "scale-result-title"),
        title: name(t, &one.id),
        lines,
        missing,
        rings: rules::rings(known, &filled.answers),
        counted: filled.circle.is_some(),
        all: visit.to(&format!("/me/scales/{}", one.id)),
        forget: visit.to(&format!("/me/scales/sheets/{}/forget", filled.id)),
    })
}

#[derive(Template)]
#[template(path = "scale-forget.html")]
struct Forget {
    page: Page,
    here: String,
    back: String,
}

/// `GET /me/scales/sheets/{sheet}/forget`
pub async fn forget_form(visit: Visit, At(at): At<OfSheet>) -> Answer {
    let (filled, _) = visit.read(move |tx, caller| actions::one(tx, caller, at.sheet)).await?;
    visit.html(&Forget {
        page: visit.page("member", "scale-forget-title"),
        here: visit.to(&format!("/me/scales/sheets/{}/forget", filled.id)),
        back: visit.to(&format!("/me/scales/sheets/{}", filled.id)),
    })
}

/// `POST /me/scales/sheets/{sheet}/forget`
pub async fn forget(visit: Visit, At(at): At<OfSheet>, Form(_): Form) -> Answer {
    visit.write(move |tx, caller| actions::forget(tx, caller, at.sheet)).await?;
    visit.done("/me/scales", "scale-forgotten")
}
