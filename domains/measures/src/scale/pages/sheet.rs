//! A sheet, a few questions at a time: every page is saved when it is left.

use askama::Template;
use base::Message;
use people::{Visit, crisis};
use texts::Lang;
use web::{Answer, At, Choice, CrisisLine, Form, Page, Problems, Values};

use super::{OfPage, OfSheet};
use crate::scale::{
    actions::{self, Saved},
    model::{Filled, Known},
    rules,
};

struct Item {
    name: String,
    text: String,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "scale-sheet.html")]
struct SheetPage {
    page: Page,
    problems: Problems,
    title: String,
    instructions: String,
    /// The language of the scale's own words, where it is not the reader's.
    spoken: String,
    items: Vec<Item>,
    number: usize,
    pages: usize,
    action: String,
    back: String,
    must_show: String,
}

fn words<'w>(words: &'w std::collections::BTreeMap<String, String>, lang: Lang) -> &'w str {
    words.get(lang.code()).map_or("", String::as_str)
}

fn page_of(
    visit: &Visit,
    (filled, known): (&Filled, &Known),
    number: usize,
    values: &Values,
    problems: Problems,
) -> Option<SheetPage> {
    let one = &known.instrument;
    let items = rules::items_of(known, number)?
        .map(|item| {
            let name = format!("item-{}", item + 1);
            let kept = filled.answers[item].map(|answer| answer.to_string()).unwrap_or_default();
            let sent = values.get(&name);
            let chosen = if values.0.is_empty() { kept.as_str() } else { sent };
            let choices = one
                .options
                .iter()
                .map(|option| {
                    let value = option.value.to_string();
                    let selected = value == chosen;
                    Choice::new(value, words(&option.text, filled.lang), selected)
                })
                .collect();
            let text = format!("{}. {}", item + 1, words(&one.items[item], filled.lang));
            Item { name, text, choices }
        })
        .collect();
    let here = visit.to(&format!("/me/scales/sheets/{}/pages", filled.id));
    let pages = rules::pages(known);
    Some(SheetPage {
        page: visit.page_titled("member", super::name(visit.t(), &one.id)),
        problems,
        title: super::name(visit.t(), &one.id),
        instructions: words(&one.instructions, filled.lang).to_owned(),
        spoken: if filled.lang == visit.lang { String::new() } else { filled.lang.code().to_owned() },
        items,
        number,
        pages,
        action: format!("{here}/{number}"),
        back: if number > 1 { format!("{here}/{}", number - 1) } else { visit.to("/me/scales") },
        must_show: one.must_show.clone(),
    })
}

/// `GET /me/scales/sheets/{sheet}/pages/{number}`
pub async fn sheet(visit: Visit, At(at): At<OfPage>) -> Answer {
    let (filled, known) = visit.read(move |tx, caller| actions::open(tx, caller, at.sheet)).await?;
    let page = page_of(&visit, (&filled, known), at.number, &Values::default(), Problems::default());
    visit.html(&page.ok_or(base::Problem::NotFound)?)
}

/// `POST /me/scales/sheets/{sheet}/pages/{number}`
pub async fn save(visit: Visit, At(at): At<OfPage>, Form(values): Form) -> Answer {
    let (id, number) = (at.sheet, at.number);
    let (filled, known) = visit.read(move |tx, caller| actions::open(tx, caller, id)).await?;
    let items = rules::items_of(known, number).ok_or(base::Problem::NotFound)?;
    let mut reader = values.reader();
    let mut answers = Vec::new();
    for item in items {
        let name = format!("item-{}", item + 1);
        match values.get(&name) {
            "" => answers.push((item, None)),
            sent => match sent.parse() {
                Ok(answer) => answers.push((item, Some(answer))),
                Err(_) => reader.problem(&name, Message::new("web-field-choose")),
            },
        }
    }
    let last = number == rules::pages(known);
    let tried = match reader.finish() {
        Ok(()) => visit.write(move |tx, caller| actions::save(tx, caller, id, &answers, last)).await,
        Err(problem) => Err(problem.into()),
    };
    match tried {
        Ok(Saved::Help) => visit.go(&format!("/me/scales/sheets/{id}/help")),
        Ok(Saved::Next) => visit.go(&format!("/me/scales/sheets/{id}/pages/{}", number + 1)),
        Ok(Saved::Finished) => visit.go(&format!("/me/scales/sheets/{id}")),
        Err(failure) => {
            let Some(page) = page_of(&visit, (&filled, known), number, &values, Problems::default()) else {
                return Err(failure);
            };
            visit.again(failure, |problems| SheetPage { problems, ..page })
        }
    }
}

#[derive(Template)]
#[template(path = "scale-help.html")]
struct Help {
    page: Page,
    lines: Vec<CrisisLine>,
    go_on: String,
}

/// `GET /me/scales/sheets/{sheet}/help`: numbers to call, before anything else.
pub async fn help(visit: Visit, At(at): At<OfSheet>) -> Answer {
    let id = at.sheet;
    let ((filled, known), lines) = visit
        .read(move |tx, caller| Ok((actions::one(tx, caller, id)?, crisis::actions::shown(tx, caller)?)))
        .await?;
    let t = visit.t();
    // back to the first page with something left out, or to the result
    let open = filled.answers.iter().position(Option::is_none).map(|item| item / rules::PER_PAGE + 1);
    let go_on = match (filled.finished_on, open) {
        (None, open) => {
            visit.to(&format!("/me/scales/sheets/{id}/pages/{}", open.unwrap_or_else(|| rules::pages(known))))
        }
        (Some(_), _) => visit.to(&format!("/me/scales/sheets/{id}")),
    };
    let lines = lines
        .into_iter()
        .take(8)
        .map(|line| CrisisLine {
            label: format!("{}: {}", line.draft.audience.label(t), line.draft.name),
            number: line.draft.number,
            dial: line.draft.dial,
        })
        .collect();
    visit.html(&Help { page: visit.page("member", "scale-help-title"), lines, go_on })
}
