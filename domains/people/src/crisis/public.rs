use askama::Template;
use texts::{Lang, T};
use web::{Answer, Page};

use super::{actions, model::Line};
use crate::Visit;

/// A line as a reader sees it.
struct Shown {
    audience: String,
    name: String,
    /// The language of the name; empty when it cannot be told.
    spoken: String,
    number: String,
    dial: String,
    hours: String,
    languages: String,
    free: bool,
    anonymous: bool,
    web: String,
    called: String,
}

#[derive(Template)]
#[template(path = "crisis-list.html")]
struct ListPage {
    page: Page,
    lines: Vec<Shown>,
}

/// The languages of a line, each in its own words.
pub fn languages(t: T, codes: &str) -> String {
    if codes.split(' ').any(|code| code == "*") {
        return t.get("crisis-every-language");
    }
    let name =
        |code: &str| Lang::from_code(code).map_or_else(|| code.to_owned(), |lang| lang.own_name().to_owned());
    let names: Vec<String> = codes.split(' ').map(name).collect();
    names.join(", ")
}

/// `GET /numbers`: every number that somebody here called and was answered on.
pub async fn list(visit: Visit) -> Answer {
    let t = visit.t();
    let lines = visit.read(actions::shown).await?;
    let show = |line: Line| Shown {
        audience: line.draft.audience.label(t),
        languages: languages(t, &line.draft.languages),
        called: line
            .verified_on
            .map(|day| t.one("crisis-called-on", "day", t.date(day.0)))
            .unwrap_or_default(),
        spoken: line
            .draft
            .languages
            .split(' ')
            .next()
            .filter(|code| *code != "*")
            .unwrap_or_default()
            .to_owned(),
        name: line.draft.name,
        number: line.draft.number,
        dial: line.draft.dial,
        hours: line.draft.hours,
        free: line.draft.free,
        anonymous: line.draft.anonymous,
        web: line.draft.web,
    };
    visit.html(&ListPage {
        page: visit.page("public", "crisis-title"),
        lines: lines.into_iter().map(show).collect(),
    })
}
