//! All programmes, a new one, and one with its texts side by side, its money and its circles.

use std::collections::HashSet;

use askama::Template;
use base::Problem;
use people::{Caller, Roles, Visit};
use texts::Lang;
use web::{
    Answer, At, Choice, Form, Page, Problems, Values,
    pieces::{Cell, Head, Row},
};

use super::{Guide, OfProgramme, field_word, find, guide};
use crate::{
    circle,
    model::Programme,
    programme::{
        actions,
        model::{Draft, Field, GROUPS},
    },
};

#[derive(Template)]
#[template(path = "programme-list.html")]
struct List {
    page: Page,
    heads: Vec<Head>,
    rows: Vec<Row>,
    guide: Guide,
    manages: bool,
}

/// `GET /work/programmes`: the list, or how to begin.
pub async fn list(visit: Visit) -> Answer {
    let (t, base) = (visit.t(), visit.to(""));
    let found = visit
        .read(|tx, caller| {
            let circles = circle::actions::count_of_programmes(tx, caller)?;
            let found = actions::named(tx, caller)?.into_iter().map(|(programme, name)| {
                let circles = circles.get(&programme.id).copied().unwrap_or_default();
                (programme, name, circles)
            });
            Ok(found.collect::<Vec<_>>())
        })
        .await?;
    let head = |label: String, numeric: bool| Head { label, numeric };
    let heads = vec![
        head(t.get("programme-name"), false),
        head(t.get("programme-when"), false),
        head(t.get("programme-circles"), true),
    ];
    let rows = found
        .iter()
        .map(|(programme, name, circles)| Row {
            cells: vec![
                Cell::text(name.clone()).link(format!("{base}/work/programmes/{}", programme.slug)),
                Cell::text(when(&visit, programme)),
                Cell::number(t.number(*circles)),
            ],
        })
        .collect();
    let manages = visit.caller()?.has(Roles::MANAGE);
    let page = visit.page("work", "programme-list-title");
    visit.html(&List { page, heads, rows, guide: Guide::empty(t, &base), manages })
}

fn when(visit: &Visit, programme: &Programme) -> String {
    let t = visit.t();
    let from = t.date(programme.started_on.0);
    match programme.ended_on {
        Some(ended) => t.two("programme-from-to", "from", from, "to", t.date(ended.0)),
        None => t.one("programme-since", "from", from),
    }
}

// ---- a new one, and its days

#[derive(Template)]
#[template(path = "programme-new.html")]
struct New {
    page: Page,
    problems: Problems,
    values: Values,
    id: String,
    languages: Vec<Choice>,
}

fn new_page(visit: &Visit, caller: &Caller, values: Values, problems: Problems) -> New {
    let id = values.get("id").to_owned();
    let lang = super::written_lang(values.get("lang"), caller.community.lang);
    New {
        page: visit.page("work", "programme-new-title"),
        id: if id.is_empty() { caller.new_id::<()>().to_string() } else { id },
        languages: Lang::ALL
            .iter()
            .map(|other| Choice::new(other.code(), other.own_name(), *other == lang))
            .collect(),
        values,
        problems,
    }
}

/// `GET /work/programmes/new`
pub async fn new_form(visit: Visit) -> Answer {
    let caller = visit.caller()?;
    let values = Values::default().with("started_on", caller.today().to_string());
    visit.html(&new_page(&visit, caller, values, Problems::default()))
}

/// `POST /work/programmes/new`
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let name = reader.text("name", Field::Name.most());
            let (started_on, ended_on) = (reader.day("started_on"), reader.optional_day("ended_on"));
            reader.finish()?;
            let draft = Draft {
                id: sent.get("id").parse().map_err(|_| Problem::refused("circle-form-broken"))?,
                slug: sent.get("slug").to_owned(),
                name,
                lang: super::written_lang(sent.get("lang"), caller.community.lang),
                started_on,
                ended_on,
            };
            actions::create(tx, caller, &draft)
        })
        .await;
    match tried {
        Ok(programme) => visit.done(&format!("/work/programmes/{}", programme.slug), "programme-created"),
        Err(failure) => {
            let caller = visit.caller()?.clone();
            visit.again(failure, |problems| new_page(&visit, &caller, values, problems))
        }
    }
}

#[derive(Template)]
#[template(path = "programme-days.html")]
struct Days {
    page: Page,
    problems: Problems,
    values: Values,
    slug: String,
    name: String,
}

/// `GET /work/programmes/{programme}/days`
pub async fn days_form(visit: Visit, At(at): At<OfProgramme>) -> Answer {
    let headed = super::headed(&visit, at.programme).await?;
    let ended = headed.programme.ended_on.map(|ended| ended.to_string()).unwrap_or_default();
    let values =
        Values::default().with("started_on", headed.programme.started_on.to_string()).with("ended_on", ended);
    visit.html(&days_page(&visit, headed, values, Problems::default()))
}

fn days_page(visit: &Visit, headed: super::Headed, values: Values, problems: Problems) -> Days {
    let page = visit.page("work", "programme-days-title");
    Days { page, problems, values, slug: headed.programme.slug, name: headed.name }
}

/// `POST /work/programmes/{programme}/days`
pub async fn days(visit: Visit, At(at): At<OfProgramme>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.programme.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            let programme = find(tx, caller, &slug)?.programme;
            let mut reader = sent.reader();
            let (from, to) = (reader.day("started_on"), reader.optional_day("ended_on"));
            reader.finish()?;
            actions::set_days(tx, caller, programme.id, from, to)
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/programmes/{}", at.programme), "programme-saved"),
        Err(failure) => {
            let headed = super::headed(&visit, at.programme).await?;
            visit.again(failure, |problems| days_page(&visit, headed, values, problems))
        }
    }
}

// ---- one programme

/// A field: how it begins in the reader's language or the next best one, and in which languages it is written.
pub struct TextLine {
    pub label: String,
    pub beginning: String,
    /// The code and the name of the language it begins in, where that is not the reader's.
    pub told: Option<(&'static str, &'static str)>,
    pub href: String,
    /// An address, a number or a day: nothing to translate.
    pub same_everywhere: bool,
    pub written: Vec<Side>,
    pub open: Vec<Side>,
}

/// One language of a field, and where it is written.
pub struct Side {
    pub lang: &'static str,
    pub name: &'static str,
    pub href: String,
}

pub struct Group {
    pub title: String,
    pub lines: Vec<TextLine>,
}

#[derive(Template)]
#[template(path = "programme-show.html")]
struct Show {
    page: Page,
    slug: String,
    when: String,
    manages: bool,
    guide: Guide,
    filled: String,
    groups: Vec<Group>,
    next_year: i16,
    funding: Vec<Row>,
    funding_heads: Vec<Head>,
    circles: Vec<(String, String)>,
}

/// `GET /work/programmes/{programme}`
pub async fn show(visit: Visit, At(at): At<OfProgramme>) -> Answer {
    let (t, base) = (visit.t(), visit.to(""));
    let slug = at.programme.clone();
    let (headed, guide, texts, written, funding, circles) = visit
        .read(move |tx, caller| {
            let headed = find(tx, caller, &slug)?;
            let id = headed.programme.id;
            let texts = actions::texts(tx, caller, id, caller.lang)?;
            let guide = guide(tx, caller, t, &base, &headed.programme, &texts)?;
            let written = actions::texts_written(tx, caller, id)?;
            let funding = actions::funding(tx, caller, id)?;
            // Who may read the programme may not always enter its circles: then there is a name and no link.
            let run: HashSet<_> =
                circle::actions::circles_run(tx, caller)?.into_iter().map(|circle| circle.id).collect();
            let circles = circle::actions::circles_of_programme(tx, caller, id)?.into_iter().map(|circle| {
                let may = run.contains(&circle.id);
                (circle, may)
            });
            Ok((headed, guide, texts, written, funding, circles.collect::<Vec<_>>()))
        })
        .await?;
    let programme = &headed.programme;
    let here = visit.to(&format!("/work/programmes/{}", programme.slug));
    let line = |field: Field, year: i64| {
        let side = |lang: Lang| {
            let year = if year == 0 { String::new() } else { format!("&year={year}") };
            let href = format!("{here}/text/{field}?lang={}{year}", lang.code());
            Side { lang: lang.code(), name: lang.own_name(), href }
        };
        let is_written = |lang: &Lang| {
            written.iter().any(|(slot, _)| (slot.field, slot.year, slot.lang) == (field, year, *lang))
        };
        let needed = Lang::ALL.into_iter().filter(|_| field.told_in_a_language());
        let (has, lacks): (Vec<Lang>, Vec<Lang>) = needed.partition(is_written);
        let told = texts.lang_of(field, year);
        TextLine {
            label: match year {
                0 => field_word(t, field),
                year => format!("{}, {year}", field_word(t, field)),
            },
            beginning: beginning(texts.of_year(field, year)),
            told: told
                .filter(|lang| *lang != visit.lang && field.told_in_a_language())
                .map(|lang| (lang.code(), lang.own_name())),
            href: side(told.unwrap_or(visit.lang)).href,
            same_everywhere: !field.told_in_a_language(),
            written: has.into_iter().map(side).collect(),
            open: lacks.into_iter().map(side).collect(),
        }
    };
    let mut years: Vec<i64> =
        written.iter().filter(|(slot, _)| slot.field == Field::Effects).map(|(slot, _)| slot.year).collect();
    years.sort_unstable();
    years.dedup();
    let this_year = visit.caller()?.today().year();
    let next_year = (programme.started_on.year()..=this_year)
        .find(|year| !years.contains(&i64::from(*year)))
        .unwrap_or(this_year);
    let groups: Vec<Group> = GROUPS
        .iter()
        .map(|(key, fields)| Group {
            title: t.get(key),
            lines: fields
                .iter()
                .flat_map(|field| {
                    let slots = if field.yearly() { years.clone() } else { vec![0] };
                    slots.into_iter().map(move |year| (*field, year))
                })
                .map(|(field, year)| line(field, year))
                .collect(),
        })
        .collect();
    let all: usize = Field::ALL.len();
    let written_fields =
        Field::ALL.iter().filter(|field| written.iter().any(|(slot, _)| slot.field == **field)).count();
    let page = visit.page_titled("work", headed.name.clone());
    visit.html(&Show {
        page,
        slug: programme.slug.clone(),
        when: when(&visit, programme),
        manages: visit.caller()?.has(Roles::MANAGE),
        guide,
        filled: t.two("programme-filled", "n", written_fields, "of", all),
        groups,
        next_year,
        funding_heads: super::money::heads(t),
        funding: super::money::rows(t, &funding),
        circles: circles
            .into_iter()
            .map(|(circle, may)| {
                let href = may.then(|| visit.to(&format!("/work/circles/{}", circle.slug)));
                (href.unwrap_or_default(), circle.name)
            })
            .collect(),
    })
}

/// Enough of a text to know it by.
fn beginning(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= 90 {
        return text;
    }
    let cut: String = text.chars().take(90).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}
