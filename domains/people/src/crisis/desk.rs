//! The office's side: the list, a line, what came of calling it.

use askama::Template;
use base::{Day, Message, Problem};
use serde::Deserialize;
use texts::{Lang, T};
use web::{
    Answer, At, Choice, Failure, Form, Page, Problems, Values,
    pieces::{self, Cell, Head, Row},
};

use super::{
    actions,
    model::{Audience, Draft, Line, LineId},
    public,
    rules::{self, Place, Standing},
};
use crate::{Visit, admin};

#[derive(Template)]
#[template(path = "crisis-desk.html")]
struct DeskPage {
    page: Page,
    heads: Vec<Head>,
    waiting: Vec<Row>,
    shown: Vec<Row>,
}

fn sentence(t: T, standing: Standing) -> String {
    let day = |key: &str, day: Day| t.one(key, "day", t.date(day.0));
    match standing {
        Standing::Never => t.get("crisis-never"),
        Standing::Silent(on) => day("crisis-silent", on),
        Standing::Old(on) => day("crisis-old", on),
        Standing::Ageing(_, until) => day("crisis-ageing", until),
        Standing::Fresh(_, until) => day("crisis-fresh", until),
    }
}

/// `GET /work/numbers`
pub async fn list(visit: Visit) -> Answer {
    let t = visit.t();
    let today = visit.caller()?.today();
    let lines = visit.read(actions::list).await?;
    let (waiting, shown): (Vec<Line>, Vec<Line>) =
        lines.into_iter().partition(|line| rules::standing(line, today).waits());
    let rows = |lines: Vec<Line>| {
        let row = |line: Line| Row {
            cells: vec![
                Cell::text(&line.draft.number).link(visit.to(&format!("/work/numbers/{}", line.id))),
                Cell::text(&line.draft.name),
                Cell::text(line.draft.audience.label(t)),
                Cell::text(format!(
                    "{}, {}",
                    line.draft.country,
                    public::languages(t, &line.draft.languages)
                )),
                Cell::text(sentence(t, rules::standing(&line, today))),
            ],
        };
        lines.into_iter().map(row).collect::<Vec<Row>>()
    };
    let head = |key: &str| Head { label: t.get(key), numeric: false };
    visit.html(&DeskPage {
        page: visit.page("work", "crisis-nav"),
        heads: vec![
            head("crisis-number"),
            head("crisis-name"),
            head("crisis-audience"),
            head("crisis-where"),
            head("crisis-standing"),
        ],
        waiting: rows(waiting),
        shown: rows(shown),
    })
}

/// `POST /work/numbers/known`: what public sources name and the list has not.
pub async fn bring_in(visit: Visit, Form(_): Form) -> Answer {
    let brought = visit.write(actions::bring_in).await?;
    visit.done("/work/numbers", if brought == 0 { "crisis-brought-none" } else { "crisis-brought" })
}

fn audiences(t: T, chosen: &str) -> Vec<Choice> {
    let choice = |one: &Audience| Choice::new(one.as_str(), one.label(t), one.as_str() == chosen);
    Audience::ALL.iter().map(choice).collect()
}

fn spoken(t: T, values: &Values) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Lang::ALL
        .iter()
        .map(|lang| Choice::new(lang.code(), lang.own_name(), values.has("languages", lang.code())))
        .collect();
    choices.push(Choice::new("*", t.get("crisis-every-language"), values.has("languages", "*")));
    choices
}

fn read(values: &Values) -> Result<Draft, Problem> {
    let mut reader = values.reader();
    let (name, number) = (reader.text("name", 200), reader.text("number", 30));
    let dial = rules::dial(&number);
    if dial.is_none() && !number.is_empty() {
        reader.problem("number", Message::new("crisis-number-shape").text("given", &number));
    }
    let audience = reader.word("audience", Audience::Everyone);
    let known = |code: &&str| *code == "*" || Lang::from_code(code).is_some();
    let languages: Vec<&str> = values.all("languages").filter(known).collect();
    if languages.is_empty() {
        reader.problem("languages", Message::new("web-field-choose"));
    }
    let hours = reader.optional_text("hours", 80);
    let typed = reader.text("country", 2);
    let country = rules::country(&typed);
    if country.is_none() && !typed.is_empty() {
        reader.problem("country", Message::new("crisis-country-shape").text("given", &typed));
    }
    let web = reader.optional_text("web", 200);
    let sound = url::Url::parse(&web).is_ok_and(|url| url.scheme() == "https" && url.has_host());
    if !web.is_empty() && !sound {
        reader.problem("web", Message::new("crisis-web-shape"));
    }
    let (source, source_date) =
        (reader.optional_text("source", 200), reader.optional_text("source_date", 40));
    let note = reader.optional_text("note", 500);
    let (free, anonymous) = (reader.ticked("free"), reader.ticked("anonymous"));
    reader.finish()?;
    Ok(Draft {
        country: country.unwrap_or_default(),
        dial: dial.unwrap_or_default(),
        languages: languages.join(" "),
        number,
        name,
        audience,
        hours,
        free,
        anonymous,
        web,
        note,
        source,
        source_date,
    })
}

fn values_of(line: &Line) -> Values {
    let draft = &line.draft;
    let mut values = Values::default()
        .with("name", &draft.name)
        .with("number", &draft.number)
        .with("audience", draft.audience.as_str())
        .with("hours", &draft.hours)
        .with("country", &draft.country)
        .with("web", &draft.web)
        .with("source", &draft.source)
        .with("source_date", &draft.source_date)
        .with("note", &draft.note)
        .with("version", line.version.to_string());
    for code in draft.languages.split(' ') {
        values = values.with("languages", code);
    }
    for (name, ticked) in [("free", draft.free), ("anonymous", draft.anonymous)] {
        if ticked {
            values = values.with(name, "yes");
        }
    }
    values
}

#[derive(Template)]
#[template(path = "crisis-new.html")]
struct NewPage {
    page: Page,
    problems: Problems,
    audiences: Vec<Choice>,
    languages: Vec<Choice>,
    values: Values,
}

impl NewPage {
    fn new(visit: &Visit, values: Values, problems: Problems) -> Self {
        let t = visit.t();
        NewPage {
            page: visit.page("work", "crisis-new-title"),
            problems,
            audiences: audiences(t, values.get("audience")),
            languages: spoken(t, &values),
            values,
        }
    }
}

/// `GET /work/numbers/new`
pub async fn new_form(visit: Visit) -> Answer {
    let caller = visit.caller()?;
    let id: LineId = caller.new_id();
    let values = Values::default()
        .with("id", id.to_string())
        .with("country", Place::of(&caller.community).country())
        .with("languages", caller.community.lang.code());
    visit.html(&NewPage::new(&visit, values, Problems::default()))
}

/// `POST /work/numbers/new`
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    match try_create(&visit, &values).await {
        Ok(id) => visit.done(&format!("/work/numbers/{id}"), "crisis-added"),
        Err(failure) => visit.again(failure, |problems| NewPage::new(&visit, values, problems)),
    }
}

async fn try_create(visit: &Visit, values: &Values) -> Result<LineId, Failure> {
    let draft = read(values)?;
    let id: LineId = values.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
    visit.write(move |tx, caller| actions::add(tx, caller, id, &draft)).await?;
    Ok(id)
}

#[derive(Deserialize)]
pub struct OfLine {
    number: LineId,
}

#[derive(Template)]
#[template(path = "crisis-one.html")]
struct OnePage {
    page: Page,
    problems: Problems,
    id: String,
    name: String,
    number: String,
    dial: String,
    version: i64,
    facts: Vec<pieces::Answer>,
    /// What the record says now, where the form was made from an older one.
    stored: Vec<pieces::Answer>,
    audiences: Vec<Choice>,
    languages: Vec<Choice>,
    values: Values,
}

/// The page of a line; `typed` is a form that comes back.
async fn page(visit: &Visit, id: LineId, typed: Option<Values>) -> Result<OnePage, Failure> {
    let t = visit.t();
    let (line, by) = visit
        .read(move |tx, caller| {
            let line = actions::one(tx, caller, id)?;
            let by = match line.verified_by {
                Some(person) => Some(admin::card(tx, caller, person)),
                None => None,
            };
            match by {
                Some(Err(Problem::NotFound)) | None => Ok((line, None)),
                Some(card) => Ok((line, Some(card?))),
            }
        })
        .await?;
    let row = |key: &str, value: String| pieces::Answer { label: t.get(key), value, href: String::new() };
    let mut facts =
        vec![row("crisis-standing", sentence(t, rules::standing(&line, visit.caller()?.today())))];
    if let Some(day) = line.verified_on {
        let who = match &by {
            Some(card) => {
                format!("{} ({})", admin::roles_label(t, card.roles), admin::label(visit, card))
            }
            None => t.get("people-role-former"),
        };
        facts.push(row("crisis-confirmed", t.two("crisis-confirmed-by", "day", t.date(day.0), "who", who)));
    }
    for (key, value) in [
        ("crisis-audience", line.draft.audience.label(t)),
        ("crisis-hours", line.draft.hours.clone()),
        ("crisis-languages", public::languages(t, &line.draft.languages)),
        ("crisis-source", format!("{} {}", line.draft.source, line.draft.source_date).trim().to_owned()),
        ("crisis-note", line.draft.note.clone()),
    ] {
        if !value.is_empty() {
            facts.push(row(key, value));
        }
    }
    let now = values_of(&line);
    let stale = typed.as_ref().is_some_and(|typed| typed.get("version") != now.get("version"));
    let stored = if stale {
        let keys = [
            ("crisis-name", "name"),
            ("crisis-number", "number"),
            ("crisis-hours", "hours"),
            ("crisis-country", "country"),
            ("crisis-web", "web"),
            ("crisis-source", "source"),
            ("crisis-note", "note"),
        ];
        keys.iter().map(|(key, field)| row(key, now.get(field).to_owned())).collect()
    } else {
        Vec::new()
    };
    let values = match typed {
        Some(mut typed) => {
            typed.0.retain(|(name, _)| name != "version");
            typed.with("version", now.get("version"))
        }
        None => now,
    };
    Ok(OnePage {
        page: visit.page_titled("work", line.draft.number.clone()),
        problems: Problems::default(),
        id: line.id.to_string(),
        name: line.draft.name,
        number: line.draft.number,
        dial: line.draft.dial,
        version: line.version,
        facts,
        stored,
        audiences: audiences(t, values.get("audience")),
        languages: spoken(t, &values),
        values,
    })
}

/// `GET /work/numbers/{number}`
pub async fn show(visit: Visit, At(at): At<OfLine>) -> Answer {
    visit.html(&page(&visit, at.number, None).await?)
}

/// What a form of no version was made from is older than every version.
fn version(values: &Values) -> i64 {
    values.get("version").parse().unwrap_or(0)
}

/// `POST /work/numbers/{number}`
pub async fn save(visit: Visit, At(at): At<OfLine>, Form(values): Form) -> Answer {
    let seen = version(&values);
    let saved = match read(&values) {
        Ok(draft) => visit.write(move |tx, caller| actions::save(tx, caller, at.number, seen, &draft)).await,
        Err(problem) => Err(problem.into()),
    };
    match saved {
        Ok(()) => visit.done(&format!("/work/numbers/{}", at.number), "account-saved"),
        Err(failure) => {
            let page = page(&visit, at.number, Some(values)).await?;
            visit.again(failure, |problems| OnePage { problems, ..page })
        }
    }
}

/// `POST /work/numbers/{number}/called`
pub async fn called(visit: Visit, At(at): At<OfLine>, Form(values): Form) -> Answer {
    let (seen, word) = (version(&values), values.get("answered").to_owned());
    let noted = match word.as_str() {
        "yes" | "no" => {
            let answered = word == "yes";
            visit.write(move |tx, caller| actions::called(tx, caller, at.number, seen, answered)).await
        }
        _ => Err(Problem::field("answered", Message::new("web-field-choose")).into()),
    };
    match noted {
        Ok(()) => visit.done("/work/numbers", "crisis-noted"),
        Err(failure) => {
            let page = page(&visit, at.number, None).await?;
            visit.again(failure, |problems| OnePage { problems, ..page })
        }
    }
}

/// `POST /work/numbers/{number}/remove`
pub async fn remove(visit: Visit, At(at): At<OfLine>, Form(_): Form) -> Answer {
    visit.write(move |tx, caller| actions::remove(tx, caller, at.number)).await?;
    visit.done("/work/numbers", "crisis-removed")
}
