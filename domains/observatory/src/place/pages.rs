//! Lists of places: which is in use, and bringing another country's.

use askama::Template;
use base::{Id, Message, Problem};
use documents::tables::{Limits, TableProblem, read as read_table};
use people::Visit;
use web::{
    Answer, Choice, Failure, Form, Page, Problems, Upload, Values,
    pieces::{Cell, Head, Row},
    say,
};

use super::{
    PlaceSet,
    actions::{self, Draft},
    model::SetLine,
    rules::{self, Reading},
};

#[derive(Template)]
#[template(path = "observatory-places.html")]
struct Places {
    page: Page,
    problems: Problems,
    values: Values,
    sets: Vec<Choice>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    bad_heads: Vec<Head>,
    bad: Vec<Row>,
    bad_more: i64,
    id: String,
}

/// How many bad rows a page names; the file has them all, so the same file can be mended and sent again.
const SHOWN: usize = 100;

async fn page(visit: &Visit, values: Values, reading: &Reading) -> Result<Places, Failure> {
    let sets = visit.read(actions::sets).await?;
    let t = visit.t();
    let head = |key: &str, numeric| Head { label: t.get(key), numeric };
    let row = |set: &SetLine| {
        let loaded = set.loaded_at.map_or_else(|| t.get("observatory-comes-with"), |at| visit.when(at));
        let in_use = if set.in_use { t.get("common-yes") } else { String::new() };
        Row {
            cells: vec![
                Cell::text(&set.name),
                Cell::number(t.number(set.places)),
                Cell::text(&set.source),
                Cell::text(loaded),
                Cell::text(in_use),
            ],
        }
    };
    let bad = reading.problems.iter().take(SHOWN).map(|problem| Row {
        cells: vec![
            Cell::text(t.number(i64::from(problem.row))),
            Cell::text(problem.column),
            Cell::text(&problem.given),
            Cell::text(say(t, &problem.message)),
        ],
    });
    Ok(Places {
        page: visit.page("work", "observatory-places-title"),
        problems: Problems::default(),
        values,
        rows: sets.iter().map(row).collect(),
        sets: sets.iter().map(|set| Choice::new(&set.id, &set.name, set.in_use)).collect(),
        heads: vec![
            head(texts::key!("common-name"), false),
            head(texts::key!("observatory-places"), true),
            head(texts::key!("observatory-source"), false),
            head(texts::key!("observatory-loaded"), false),
            head(texts::key!("observatory-in-use"), false),
        ],
        bad_heads: vec![
            head(texts::key!("observatory-row"), false),
            head(texts::key!("observatory-column"), false),
            head(texts::key!("observatory-given"), false),
            head(texts::key!("observatory-why"), false),
        ],
        bad: bad.collect(),
        bad_more: reading.problems.len().saturating_sub(SHOWN) as i64,
        id: visit.caller()?.new_id::<PlaceSet>().to_string(),
    })
}

/// `GET /work/observatory/places`
pub async fn show(visit: Visit) -> Answer {
    let page = page(&visit, Values::default(), &Reading::default()).await?;
    visit.html(&page)
}

/// What a file of a wrong kind is told.
fn wrong_file(problem: &TableProblem) -> Message {
    match problem {
        TableProblem::TooManyBytes { .. } | TableProblem::TooManyRows { .. } => {
            Message::new("observatory-places-large")
        }
        TableProblem::Empty => Message::new("observatory-places-empty"),
        _ => Message::new("observatory-places-unreadable"),
    }
}

/// `POST /work/observatory/places`
pub async fn load(visit: Visit, upload: Upload) -> Answer {
    let values = upload.values;
    let mut reader = values.reader();
    let id: Id<PlaceSet> = reader.word("id", visit.caller()?.new_id());
    let name = reader.text("name", 80);
    let source = reader.text("source", 200);
    let limits = Limits { rows: 100_001, columns: 40, ..Limits::default() };
    let mut reading = Reading::default();
    match read_table(&upload.bytes, &upload.file_name, &limits) {
        Err(problem) => reader.problem("file", wrong_file(&problem)),
        Ok(book) => match rules::read(&book) {
            Err(message) => reader.problem("file", message),
            Ok(read) => reading = read,
        },
    }
    let outcome: Result<(), Failure> = match reader.finish() {
        Err(problem) => Err(problem.into()),
        Ok(()) => {
            let draft = Draft { id, name, source, skip: values.ticked("skip"), reading: reading.clone() };
            visit.write(move |tx, caller| actions::load(tx, caller, &draft)).await
        }
    };
    match outcome {
        Ok(()) => visit.done("/work/observatory/places", "observatory-places-loaded"),
        Err(failure) => {
            let mut page = page(&visit, values, &reading).await?;
            visit.again(failure, |problems| {
                page.problems = problems;
                page
            })
        }
    }
}

/// `POST /work/observatory/places/use`
pub async fn choose(visit: Visit, Form(values): Form) -> Answer {
    let set = values.get("set").to_owned();
    match visit.write(move |tx, caller| actions::choose(tx, caller, &set)).await {
        Ok(()) => visit.done("/work/observatory/places", "observatory-places-chosen"),
        Err(failure) if matches!(&*failure.0, Problem::NotFound) => {
            let mut page = page(&visit, values, &Reading::default()).await?;
            let failure = Problem::field("set", Message::new("web-field-choose")).into();
            visit.again(failure, |problems| {
                page.problems = problems;
                page
            })
        }
        Err(failure) => Err(failure),
    }
}
