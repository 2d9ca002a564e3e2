//! What is old, what there is and what is missing, and from when on something counts as old.

use askama::Template;
use people::{Roles, Visit};
use serde::Deserialize;
use web::{
    Answer, Ask, Failure, Form, Page, Problems, Values,
    pieces::{Cell, Head, Link, Row},
};

use super::{
    desk::{PAGE, escaped},
    path, tabs,
};
use crate::{
    entry::{
        actions, inventory,
        model::{Entry, Limits},
        words,
    },
    model::Kind,
    taxonomy::{self, model::Ours},
};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct From {
    at: String,
    after: String,
}

#[derive(Template)]
#[template(path = "directory-stale.html")]
struct Stale {
    page: Page,
    tabs: Vec<Link>,
    lead: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    next: String,
}

/// `GET /work/directory/stale`
pub async fn stale(visit: Visit, Ask(from): Ask<From>) -> Answer {
    let (mut entries, limits) = visit
        .read(move |tx, caller| {
            let limits = actions::limits(tx, caller)?;
            let since = caller.today().plus_days(-limits.stale);
            let entries = inventory::stale(tx, caller, since, (&from.at, &from.after), PAGE + 1)?;
            Ok::<(Vec<Entry>, Limits), _>((entries, limits))
        })
        .await?;
    let more = entries.len() as i64 > PAGE;
    entries.truncate(PAGE as usize);
    let (t, today) = (visit.t(), visit.caller()?.today());
    let next = match entries.last().filter(|_| more) {
        Some(last) => {
            let day = last.checked_on.map(|day| day.to_string()).unwrap_or_default();
            visit.to(&format!("/work/directory/stale?at={day}&after={}", last.id))
        }
        None => String::new(),
    };
    let head = |key: &str| Head { label: t.get(key), numeric: false };
    let rows = entries
        .iter()
        .map(|entry| Row {
            cells: vec![
                Cell::text(if entry.name.is_empty() {
                    t.get("directory-nameless")
                } else {
                    entry.name.clone()
                })
                .link(visit.to(&format!(
                    "/work/directory/{}/{}",
                    path(entry.kind),
                    entry.id
                ))),
                Cell::text(words::kind(t, entry.kind)),
                Cell::text(entry.town.clone()),
                Cell::text(words::age_line(t, &entry.keeping(), today, limits)),
                Cell::text(match (entry.owner, entry.chased_at) {
                    (None, _) => t.get("directory-asked-nobody"),
                    (Some(_), None) => t.get("directory-asked-not-yet"),
                    (Some(_), Some(at)) => t.one("directory-asked", "when", visit.when(at)),
                }),
            ],
        })
        .collect();
    visit.html(&Stale {
        page: visit.page("work", "directory-stale-title"),
        tabs: tabs(&visit, None),
        lead: t.two("directory-stale-lead", "stale", limits.stale, "very", limits.very_stale),
        heads: vec![
            head("directory-fact-name"),
            head("directory-kind"),
            head("directory-fact-town"),
            head("directory-age"),
            head("directory-asked-head"),
        ],
        rows,
        next,
    })
}

#[derive(Template)]
#[template(path = "directory-inventory.html")]
struct Inventory {
    page: Page,
    tabs: Vec<Link>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    next: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct AfterTown {
    after: String,
}

/// How many towns one page of the inventory shows.
const TOWNS: i64 = 50;

/// `GET /work/directory/inventory`
pub async fn inventory(visit: Visit, Ask(from): Ask<AfterTown>) -> Answer {
    let mut towns =
        visit.read(move |tx, caller| inventory::towns(tx, caller, &from.after, TOWNS + 1)).await?;
    let more = towns.len() as i64 > TOWNS;
    towns.truncate(TOWNS as usize);
    let t = visit.t();
    let next = match towns.last().filter(|_| more) {
        Some(last) => visit.to(&format!("/work/directory/inventory?after={}", escaped(&last.key))),
        None => String::new(),
    };
    let list =
        |kind: Kind, town: &str| visit.to(&format!("/work/directory/{}?town={}", path(kind), escaped(town)));
    let rows = towns
        .iter()
        .map(|town| {
            let mut cells = vec![Cell::text(town.name.clone())];
            cells.extend(Kind::ALL.iter().map(|kind| match town.kinds.get(kind) {
                Some(count) => Cell::number(t.number(*count)).link(list(*kind, &town.name)),
                None => Cell::number("–"),
            }));
            let help = Ours::Help.codes().iter().filter_map(|code| {
                let word = taxonomy::words::term(t, code);
                Some(match town.help.get(*code)? {
                    1 => word,
                    count => format!("{word} ({})", t.number(*count)),
                })
            });
            cells.push(Cell::text(help.collect::<Vec<_>>().join(", ")));
            let missing = town.missing().into_iter().map(|code| taxonomy::words::term(t, code));
            cells.push(Cell::text(missing.collect::<Vec<_>>().join(", ")));
            Row { cells }
        })
        .collect();
    let head = |label: String, numeric: bool| Head { label, numeric };
    let mut heads = vec![head(t.get("directory-fact-town"), false)];
    heads.extend(Kind::ALL.iter().map(|kind| head(t.get(&format!("directory-kinds-{kind}")), true)));
    heads.push(head(t.get("directory-inventory-help"), false));
    heads.push(head(t.get("directory-inventory-missing"), false));
    visit.html(&Inventory {
        page: visit.page("work", "directory-inventory-title"),
        tabs: tabs(&visit, None),
        heads,
        rows,
        next,
    })
}

#[derive(Template)]
#[template(path = "directory-settings.html")]
struct Settings {
    page: Page,
    problems: Problems,
    stale: String,
    very_stale: String,
}

async fn limits(visit: &Visit) -> Result<Limits, Failure> {
    visit
        .read(|tx, caller| {
            caller.must(Roles::MANAGE)?;
            actions::limits(tx, caller)
        })
        .await
}

/// `GET /work/directory/settings`
pub async fn settings(visit: Visit) -> Answer {
    let limits = limits(&visit).await?;
    visit.html(&Settings {
        page: visit.page("work", "directory-settings-title"),
        problems: Problems::default(),
        stale: limits.stale.to_string(),
        very_stale: limits.very_stale.to_string(),
    })
}

/// `POST /work/directory/settings`
pub async fn set(visit: Visit, Form(values): Form) -> Answer {
    let sent: Values = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let limits = Limits {
                stale: reader.number("stale", 7..=3650),
                very_stale: reader.number("very_stale", 8..=7300),
            };
            reader.finish()?;
            actions::set_limits(tx, caller, limits)
        })
        .await;
    match tried {
        Ok(()) => visit.done("/work/directory/stale", "directory-saved"),
        Err(failure) => visit.again(failure, |problems| Settings {
            page: visit.page("work", "directory-settings-title"),
            problems,
            stale: values.get("stale").to_owned(),
            very_stale: values.get("very_stale").to_owned(),
        }),
    }
}
