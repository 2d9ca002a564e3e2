//! The desk of the directory: where to begin, and the list of each kind.

use askama::Template;
use people::Visit;
use serde::Deserialize;
use web::{
    Answer, Ask, At, Page,
    pieces::{Cell, Head, Link, Row, Task},
};

use super::{OfKind, kind_of, path, tabs};
use crate::{
    entry::{actions, inventory, model::Filter, owner, rules, words},
    model::{EntryId, Kind},
};

/// How many lines a page of a list has.
pub const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "directory-desk.html")]
struct Desk {
    page: Page,
    tabs: Vec<Link>,
    empty: bool,
    first: Vec<Task>,
    stats: Vec<Stat>,
    waiting: i64,
    stale: i64,
    import: String,
}

struct Stat {
    href: String,
    figure: String,
    label: String,
}

/// `GET /work/directory`
pub async fn overview(visit: Visit) -> Answer {
    let (counts, waiting, stale) = visit
        .read(|tx, caller| {
            let limits = actions::limits(tx, caller)?;
            let since = caller.today().plus_days(-limits.stale);
            let stale = inventory::stale_count(tx, caller, since)?;
            Ok((actions::counts(tx, caller)?, owner::waiting_count(tx, caller)?, stale))
        })
        .await?;
    let t = visit.t();
    let count = |kind: Kind| counts.iter().find(|(of, _)| *of == kind).map_or(0, |(_, count)| *count);
    let order = [Kind::Organisation, Kind::Location, Kind::Service, Kind::Practitioner, Kind::Venue];
    let first = order
        .iter()
        .map(|kind| {
            let done = count(*kind) > 0;
            Task {
                href: visit.to(&format!("/work/directory/{}/new", path(*kind))),
                label: t.get(&format!("directory-add-{kind}")),
                hint: t.get(&format!("directory-add-hint-{kind}")),
                status: t.get(if done { "directory-step-done" } else { "directory-step-open" }),
                tone: if done { "good" } else { "" }.to_owned(),
            }
        })
        .collect();
    let stats = Kind::ALL
        .iter()
        .map(|kind| Stat {
            href: visit.to(&format!("/work/directory/{}", path(*kind))),
            figure: t.number(count(*kind)),
            label: t.get(&format!("directory-kinds-{kind}")),
        })
        .collect();
    visit.html(&Desk {
        page: visit.page("work", "directory-desk-title"),
        tabs: tabs(&visit, None),
        empty: count(Kind::Organisation) + count(Kind::Service) == 0,
        first,
        stats,
        waiting,
        stale,
        import: visit.to("/work/directory/import"),
    })
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Wanted {
    q: String,
    town: String,
    /// `yes`: entries that were taken out.
    gone: String,
    /// The name and id that the page before ended with.
    after: String,
    from: String,
}

#[derive(Template)]
#[template(path = "directory-list.html")]
struct List {
    page: Page,
    tabs: Vec<Link>,
    path: &'static str,
    q: String,
    town: String,
    gone: bool,
    wished: bool,
    heads: Vec<Head>,
    rows: Vec<Row>,
    next: String,
    add: String,
    empty_title: String,
    empty_text: String,
}

/// `GET /work/directory/{kind}?q=…&town=…`
pub async fn list(visit: Visit, At(at): At<OfKind>, Ask(wanted): Ask<Wanted>) -> Answer {
    let kind = kind_of(&at.kind)?;
    let filter = Filter {
        text: wanted.q.chars().take(120).collect(),
        town: wanted.town.chars().take(120).collect(),
        retired: wanted.gone == "yes",
    };
    let (asked, from) = (filter.clone(), wanted.clone());
    let (mut entries, limits) = visit
        .read(move |tx, caller| {
            let after = from.from.parse::<EntryId>().ok().map(|id| (from.after.as_str(), id));
            let entries = actions::list(tx, caller, kind, &asked, after, PAGE + 1)?;
            Ok((entries, actions::limits(tx, caller)?))
        })
        .await?;
    let more = entries.len() as i64 > PAGE;
    entries.truncate(PAGE as usize);
    let (t, today) = (visit.t(), visit.caller()?.today());
    let next = match entries.last().filter(|_| more) {
        Some(last) => {
            let query = |name: &str, value: &str| format!("{name}={}", escaped(value));
            let pairs = [
                query("q", &filter.text),
                query("town", &filter.town),
                query("gone", &wanted.gone),
                query("after", &last.name),
                query("from", &last.id.to_string()),
            ];
            visit.to(&format!("/work/directory/{}?{}", path(kind), pairs.join("&")))
        }
        None => String::new(),
    };
    let head = |key: &str| Head { label: t.get(key), numeric: false };
    let rows = entries
        .iter()
        .map(|entry| {
            let age = rules::age(entry.checked_on, today, limits);
            let checked = entry.checked_on.map(|day| t.date_short(day.0)).unwrap_or_default();
            let name = if entry.name.is_empty() { t.get("directory-nameless") } else { entry.name.clone() };
            Row {
                cells: vec![
                    Cell::text(name).link(visit.to(&format!("/work/directory/{}/{}", path(kind), entry.id))),
                    Cell::text(entry.town.clone()),
                    Cell::text(checked),
                    Cell::text(words::age_word(t, age)),
                ],
            }
        })
        .collect();
    visit.html(&List {
        page: visit.page_titled("work", t.get(&format!("directory-kinds-{kind}"))),
        tabs: tabs(&visit, Some(kind)),
        path: path(kind),
        wished: !filter.text.is_empty() || !filter.town.is_empty() || filter.retired,
        q: filter.text,
        town: filter.town,
        gone: filter.retired,
        heads: vec![
            head("directory-fact-name"),
            head("directory-fact-town"),
            head("directory-checked-on"),
            head("directory-age"),
        ],
        rows,
        next,
        add: t.get(&format!("directory-add-{kind}")),
        empty_title: t.get(&format!("directory-empty-{kind}")),
        empty_text: t.get(&format!("directory-add-hint-{kind}")),
    })
}

/// A text in the query of an address: everything but plain letters and digits as its bytes.
pub fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
