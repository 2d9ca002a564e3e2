use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use web::{
    Answer, At, Choice, Failure, Form, Page, Problems, Upload, Values,
    pieces::{self, Cell, Head, Row, Step},
};

use super::{
    actions::{self, File, Ticket},
    files,
    model::{FileFormat, Outcome, Table},
    parcel::{self, TakenIn},
};

struct TemplateLink {
    label: String,
    href: String,
    csv: String,
}

#[derive(Template)]
#[template(path = "import-start.html")]
struct Start {
    page: Page,
    problems: Problems,
    steps: Vec<Step>,
    about: Vec<Choice>,
    templates: Vec<TemplateLink>,
    heads: Vec<Head>,
    history: Vec<Row>,
}

#[derive(Template)]
#[template(path = "import-outcome.html")]
struct Rehearsal {
    page: Page,
    problems: Problems,
    steps: Vec<Step>,
    outcome: Outcome,
    ticket: Ticket,
    heads: Vec<Head>,
    rows: Vec<Row>,
    caption: String,
    sentences: Vec<pieces::Problem>,
    more: usize,
    warnings: Vec<String>,
    problem_count: usize,
    known: String,
    back: String,
    downloads: Vec<(FileFormat, String)>,
}

/// How many sentences a page shows; all of them are in the file with errors.
const SHOWN: usize = 50;

fn steps(visit: &Visit, at: usize) -> Vec<Step> {
    let t = visit.t();
    [t.get("import-step-choose"), t.get("import-step-rehearse"), t.get("import-step-done")]
        .into_iter()
        .enumerate()
        .map(|(index, label)| Step { label, done: index < at, current: index == at })
        .collect()
}

fn head(label: String, numeric: bool) -> Head {
    Head { label, numeric }
}

fn start_page(visit: &Visit, problems: Problems, chosen: &str, history: Vec<TakenIn>) -> Start {
    let t = visit.t();
    let mut about = vec![Choice::new("", t.get("import-about-auto"), chosen.is_empty())];
    about.extend(
        Table::ALL
            .iter()
            .map(|table| Choice::new(table.as_str(), t.get(table.title()), chosen == table.as_str())),
    );
    let link = |name: &str, format: FileFormat| visit.to(&format!("/work/import/template/{name}/{format}"));
    let mut templates = vec![TemplateLink {
        label: t.get("import-template-workbook"),
        href: link("workbook", FileFormat::Xlsx),
        csv: String::new(),
    }];
    templates.extend(Table::ALL.iter().map(|table| TemplateLink {
        label: t.get(table.title()),
        href: link(table.as_str(), FileFormat::Xlsx),
        csv: link(table.as_str(), FileFormat::Csv),
    }));
    let history = history
        .into_iter()
        .map(|taken| {
            let name = match taken.kind.parse::<Table>() {
                Ok(table) => t.get(table.title()),
                Err(()) if taken.kind == "directory" => t.get("import-kind-directory"),
                Err(()) => t.get("import-template-workbook"),
            };
            let count = |n: i64| Cell::number(t.number(n));
            Row {
                cells: vec![
                    Cell::text(t.date(taken.on.0)),
                    Cell::text(name),
                    count(taken.counts.added),
                    count(taken.counts.changed),
                    count(taken.counts.unchanged),
                ],
            }
        })
        .collect();
    Start {
        page: visit.page("work", "import-title"),
        problems,
        steps: steps(visit, 0),
        about,
        templates,
        heads: vec![
            head(t.get("import-head-when"), false),
            head(t.get("import-head-file"), false),
            head(t.get("import-head-added"), true),
            head(t.get("import-head-changed"), true),
            head(t.get("import-head-unchanged"), true),
        ],
        history,
    }
}

/// `GET /work/import`: choose a file, or take a template away.
pub async fn start(visit: Visit) -> Answer {
    let history = visit.read(|tx, caller| parcel::history(tx, caller, None)).await?;
    visit.html(&start_page(&visit, Problems::default(), "", history))
}

async fn start_again(visit: &Visit, failure: Failure, chosen: &str) -> Answer {
    let history = visit.read(|tx, caller| parcel::history(tx, caller, None)).await?;
    visit.again(failure, |problems| start_page(visit, problems, chosen, history))
}

/// `POST /work/import`: what would happen. The file waits for the answer.
pub async fn rehearse(visit: Visit, upload: Upload) -> Answer {
    let chosen = upload.values.get("about").to_owned();
    let file = File { bytes: upload.bytes, name: upload.file_name, only: chosen.parse().ok() };
    let trying = file.clone();
    match visit.read(move |tx, caller| actions::rehearse(tx, caller, &trying)).await {
        Ok(outcome) => {
            let name = file.name.clone();
            let ticket = visit.write(move |tx, caller| actions::hold(tx, caller, &file)).await?;
            visit.html(&rehearsal(&visit, outcome, ticket, &name, Problems::default()))
        }
        Err(failure) => start_again(&visit, failure, &chosen).await,
    }
}

fn rehearsal(visit: &Visit, outcome: Outcome, ticket: Ticket, name: &str, problems: Problems) -> Rehearsal {
    let t = visit.t();
    let rows = outcome
        .counts
        .iter()
        .map(|(table, counts)| Row {
            cells: vec![
                Cell::text(t.get(table.title())),
                Cell::number(t.number(counts.added)),
                Cell::number(t.number(counts.changed)),
                Cell::number(t.number(counts.unchanged)),
            ],
        })
        .collect();
    let reading = &outcome.reading;
    let sentence = |finding| pieces::Problem { field: String::new(), text: reading.sentence(t, finding) };
    let problem_count = reading.problems().count();
    let mut warnings: Vec<String> = reading
        .findings
        .iter()
        .filter(|finding| finding.warning)
        .map(|finding| reading.sentence(t, finding))
        .collect();
    if !reading.passed_over.is_empty() {
        let sheets: Vec<String> = reading.passed_over.iter().map(|name| format!("„{name}”")).collect();
        warnings.push(t.one("import-passed-over", "sheets", sheets.join(", ")));
    }
    let known =
        outcome.known_since.map_or_else(String::new, |day| t.one("import-known", "day", t.date(day.0)));
    Rehearsal {
        page: visit.page("work", "import-outcome-title"),
        problems,
        steps: steps(visit, 1),
        ticket,
        heads: vec![
            head(t.get("import-head-table"), false),
            head(t.get("import-head-added"), true),
            head(t.get("import-head-changed"), true),
            head(t.get("import-head-unchanged"), true),
        ],
        rows,
        caption: t.one("import-outcome-caption", "file", name),
        sentences: reading.problems().take(SHOWN).map(sentence).collect(),
        more: problem_count.saturating_sub(SHOWN),
        warnings,
        problem_count,
        known,
        back: visit.to("/work/import"),
        downloads: vec![
            (FileFormat::Xlsx, t.get("import-errors-xlsx")),
            (FileFormat::Csv, t.get("import-errors-csv")),
        ],
        outcome,
    }
}

fn ticket(values: &Values) -> Ticket {
    Ticket { id: values.get("id").to_owned(), key: values.get("key").to_owned() }
}

/// `POST /work/import/confirm`: take the waiting file in.
pub async fn confirm(visit: Visit, Form(values): Form) -> Answer {
    let ticket = ticket(&values);
    let confirmed = ticket.clone();
    match visit.write(move |tx, caller| actions::confirm(tx, caller, &confirmed)).await {
        Ok((_, outcome)) if outcome.is_sound() => visit.done("/work/import", "import-done"),
        // Since the rehearsal something changed here, and now it does not fit.
        Ok((file, outcome)) => {
            let page = rehearsal(&visit, outcome, ticket, &file.name, Problems::default());
            web::html_with(axum::http::StatusCode::CONFLICT, &page)
        }
        Err(failure) => start_again(&visit, failure, "").await,
    }
}

/// `POST /work/import/errors`: the sender's rows with what is wrong beside them.
pub async fn errors(visit: Visit, Form(values): Form) -> Answer {
    let format: FileFormat = values.get("format").parse().map_err(|()| Problem::NotFound)?;
    let ticket = ticket(&values);
    let file = visit
        .read(move |tx, caller| {
            let file = actions::waiting(tx, caller, &ticket)?;
            let outcome = actions::rehearse(tx, caller, &file)?;
            files::error_file(caller.t(), &file, &outcome.reading, format)
        })
        .await;
    match file {
        Ok(bytes) => files::send(format, "errors", bytes),
        Err(failure) => start_again(&visit, failure, "").await,
    }
}

#[derive(Deserialize)]
pub struct Which {
    table: String,
    format: String,
}

/// `GET /work/import/template/{table}/{format}`
pub async fn template(visit: Visit, At(which): At<Which>) -> Answer {
    let format: FileFormat = which.format.parse().map_err(|()| Problem::NotFound)?;
    let table = match which.table.as_str() {
        "workbook" => None,
        name => Some(name.parse::<Table>().map_err(|()| Problem::NotFound)?),
    };
    files::send(format, &which.table, files::template(visit.t(), table, format)?)
}
