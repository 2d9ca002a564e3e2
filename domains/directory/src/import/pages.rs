use askama::Template;
use base::Problem;
use people::Visit;
use programmes::import::{
    FileFormat,
    parcel::{TakenIn, Ticket},
    send,
};
use serde::Deserialize;
use web::{
    Answer, At, Choice as Pick, Failure, Form, Page, Problems, Upload, Values,
    pieces::{self, Cell, Head, Link, Row, Step},
};

use super::{
    actions::{self, File},
    files,
    model::{ORDER, Outcome},
};
use crate::{
    entry::{kind_of, path, tabs},
    hsds::take::Choice,
};

struct TemplateLink {
    label: String,
    href: String,
    csv: String,
}

#[derive(Template)]
#[template(path = "directory-import.html")]
struct Start {
    page: Page,
    problems: Problems,
    tabs: Vec<Link>,
    steps: Vec<Step>,
    about: Vec<Pick>,
    templates: Vec<TemplateLink>,
    heads: Vec<Head>,
    history: Vec<Row>,
}

#[derive(Template)]
#[template(path = "directory-import-outcome.html")]
struct Rehearsal {
    page: Page,
    problems: Problems,
    steps: Vec<Step>,
    ticket: Ticket,
    heads: Vec<Head>,
    rows: Vec<Row>,
    caption: String,
    sentences: Vec<pieces::Problem>,
    wrong: u64,
    more: u64,
    warnings: Vec<String>,
    known: String,
    /// Whether there is anything to take in.
    changes: bool,
    back: String,
    downloads: Vec<(FileFormat, String)>,
}

/// How many sentences a page shows; all of them are in the file with errors.
const SHOWN: usize = 50;

fn steps(visit: &Visit, at: usize) -> Vec<Step> {
    let t = visit.t();
    ["import-step-choose", "import-step-rehearse", "import-step-done"]
        .into_iter()
        .enumerate()
        .map(|(index, key)| Step { label: t.get(key), done: index < at, current: index == at })
        .collect()
}

fn heads(visit: &Visit, first: &str) -> Vec<Head> {
    let t = visit.t();
    let counts = ["import-head-added", "import-head-changed", "import-head-unchanged"];
    let first = Head { label: t.get(first), numeric: false };
    [first].into_iter().chain(counts.map(|key| Head { label: t.get(key), numeric: true })).collect()
}

fn row(visit: &Visit, first: String, counts: programmes::import::Counts) -> Row {
    let numbers = [counts.added, counts.changed, counts.unchanged];
    let cells = numbers.map(|number| Cell::number(visit.t().number(number)));
    Row { cells: [Cell::text(first)].into_iter().chain(cells).collect() }
}

fn start_page(visit: &Visit, problems: Problems, chosen: &str, history: Vec<TakenIn>) -> Start {
    let t = visit.t();
    let title = |kind| t.get(&format!("directory-kinds-{kind}"));
    let mut about = vec![Pick::new("", t.get("import-about-auto"), chosen.is_empty())];
    about.extend(ORDER.map(|kind| Pick::new(kind.as_str(), title(kind), chosen == kind.as_str())));
    let link = |name: &str, format: FileFormat| {
        visit.to(&format!("/work/directory/import/template/{name}/{format}"))
    };
    let mut templates = vec![TemplateLink {
        label: t.get("import-template-workbook"),
        href: link("workbook", FileFormat::Xlsx),
        csv: String::new(),
    }];
    templates.extend(ORDER.map(|kind| TemplateLink {
        label: title(kind),
        href: link(path(kind), FileFormat::Xlsx),
        csv: link(path(kind), FileFormat::Csv),
    }));
    let history = history.into_iter().map(|taken| row(visit, t.date(taken.on.0), taken.counts)).collect();
    Start {
        page: visit.page("work", "intake-title"),
        problems,
        tabs: tabs(visit, None),
        steps: steps(visit, 0),
        about,
        templates,
        heads: heads(visit, "import-head-when"),
        history,
    }
}

/// `GET /work/directory/import`: choose a file, or take a template away.
pub async fn start(visit: Visit) -> Answer {
    let history = visit.read(actions::history).await?;
    visit.html(&start_page(&visit, Problems::default(), "", history))
}

async fn start_again(visit: &Visit, failure: Failure, chosen: &str) -> Answer {
    let history = visit.read(actions::history).await?;
    visit.again(failure, |problems| start_page(visit, problems, chosen, history))
}

/// `POST /work/directory/import`: what would happen. The file waits for the answer.
pub async fn rehearse(visit: Visit, upload: Upload) -> Answer {
    let chosen = upload.values.get("about").to_owned();
    let file =
        File { bytes: upload.bytes, name: upload.file_name.replace('\0', ""), only: chosen.parse().ok() };
    let trying = file.clone();
    match visit.read(move |tx, caller| actions::rehearse(tx, caller, &trying)).await {
        Ok(outcome) => {
            let name = file.name.clone();
            let ticket = visit.write(move |tx, caller| actions::hold(tx, caller, &file)).await?;
            visit.html(&rehearsal(&visit, &outcome, ticket, &name))
        }
        Err(failure) => start_again(&visit, failure, &chosen).await,
    }
}

fn rehearsal(visit: &Visit, outcome: &Outcome, ticket: Ticket, name: &str) -> Rehearsal {
    let t = visit.t();
    let title = |kind| t.get(&format!("directory-kinds-{kind}"));
    let sentence = |text| pieces::Problem { field: String::new(), text };
    let known = outcome.known_since.map(|day| t.one("import-known", "day", t.date(day.0)));
    Rehearsal {
        page: visit.page("work", "import-outcome-title"),
        problems: Problems::default(),
        steps: steps(visit, 1),
        ticket,
        heads: heads(visit, "import-head-table"),
        rows: outcome.counts.iter().map(|(kind, counts)| row(visit, title(*kind), *counts)).collect(),
        caption: t.one("import-outcome-caption", "file", name),
        sentences: outcome.sentences(t, SHOWN).into_iter().map(sentence).collect(),
        wrong: outcome.wrong(),
        more: outcome.wrong().saturating_sub(SHOWN as u64),
        warnings: outcome.warnings(t),
        changes: outcome.changes_anything() && known.is_none(),
        known: known.unwrap_or_default(),
        back: visit.to("/work/directory/import"),
        downloads: vec![
            (FileFormat::Xlsx, t.get("import-errors-xlsx")),
            (FileFormat::Csv, t.get("import-errors-csv")),
        ],
    }
}

fn ticket(values: &Values) -> Ticket {
    Ticket { id: values.get("id").to_owned(), key: values.get("key").to_owned() }
}

/// `POST /work/directory/import/confirm`: take the waiting file in, or its good rows.
pub async fn confirm(visit: Visit, Form(values): Form) -> Answer {
    let ticket = ticket(&values);
    let choice = if values.get("choice") == "good" { Choice::SkipBad } else { Choice::NothingIfBad };
    let confirmed = ticket.clone();
    match visit.write(move |tx, caller| actions::confirm(tx, caller, &confirmed, choice)).await {
        Ok((_, outcome)) if outcome.done && outcome.wrong() > 0 => {
            visit.done("/work/directory/import", "intake-done-in-part")
        }
        Ok((_, outcome)) if outcome.done || outcome.known_since.is_some() => {
            visit.done("/work/directory/import", "import-done")
        }
        // Since the rehearsal something changed here, and now it does not fit.
        Ok((file, outcome)) => {
            let page = rehearsal(&visit, &outcome, ticket, &file.name);
            web::html_with(axum::http::StatusCode::CONFLICT, &page)
        }
        Err(failure) => start_again(&visit, failure, "").await,
    }
}

/// `POST /work/directory/import/errors`: what is wrong, as a file.
pub async fn errors(visit: Visit, Form(values): Form) -> Answer {
    let format: FileFormat = values.get("format").parse().map_err(|()| Problem::NotFound)?;
    let ticket = ticket(&values);
    let file = visit
        .read(move |tx, caller| {
            let file = actions::waiting(tx, caller, &ticket)?;
            let outcome = actions::rehearse(tx, caller, &file)?;
            files::errors(caller.t(), &file, &outcome, format)
        })
        .await;
    match file {
        Ok(bytes) => send(format, "errors", bytes),
        Err(failure) => start_again(&visit, failure, "").await,
    }
}

#[derive(Deserialize)]
pub struct Which {
    table: String,
    format: String,
}

/// `GET /work/directory/import/template/{table}/{format}`
pub async fn template(visit: Visit, At(which): At<Which>) -> Answer {
    let format: FileFormat = which.format.parse().map_err(|()| Problem::NotFound)?;
    let kind = match which.table.as_str() {
        "workbook" => None,
        name => Some(kind_of(name)?),
    };
    let town = visit.caller()?.community.lang;
    let bytes = files::template(visit.t(), town, kind, format)?;
    // The sheet of a CSV is known by the name of its file.
    send(format, &which.table, bytes)
}
