//! One text of a programme: writing it, and every version it ever had.

use askama::Template;
use base::Problem;
use people::{Roles, Visit};
use serde::Deserialize;
use texts::Lang;
use web::{Answer, Ask, At, Failure, Form, Page, Problems, Values, pieces::Link};

use super::{Headed, field_hint, field_word, find, role_word, written_lang};
use crate::programme::{
    actions::{self, Edition},
    model::{Field, Shape, Slot},
};

#[derive(Deserialize)]
pub struct OfText {
    programme: String,
    field: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Which {
    lang: String,
    year: String,
}

struct Old {
    version: i64,
    title: String,
    lines: Vec<String>,
    current: bool,
}

#[derive(Template)]
#[template(path = "programme-text.html")]
struct Edit {
    page: Page,
    problems: Problems,
    slug: String,
    name: String,
    /// Where the form goes, and what every link of the page begins with.
    here: String,
    hint: String,
    shape: Shape,
    most: usize,
    value: String,
    seen: i64,
    lang: &'static str,
    year: i64,
    tabs: Vec<Link>,
    /// What is saved now, when somebody was quicker.
    saved: Vec<String>,
    stale: bool,
    /// The text in the next best language, while there is none in this one: its code, its name, its lines.
    other: Option<(&'static str, &'static str, Vec<String>)>,
    history: Vec<Old>,
    may_write: bool,
}

fn slot(at: &OfText, which: &Which, visit: &Visit) -> Result<Slot, Problem> {
    let field: Field = at.field.parse().map_err(|()| Problem::NotFound)?;
    let caller = visit.caller()?;
    let year = match which.year.as_str() {
        "" if field.yearly() => i64::from(caller.today().year()),
        "" => 0,
        year => year.parse().map_err(|_| Problem::NotFound)?,
    };
    if field.yearly() != (year != 0) || (year != 0 && !(1990..=2100).contains(&year)) {
        return Err(Problem::NotFound);
    }
    Ok(Slot { field, year, lang: written_lang(&which.lang, visit.lang) })
}

/// A text with its history, and what another language has of it.
struct Found {
    headed: Headed,
    history: Vec<Edition>,
    other: Option<(Lang, String)>,
}

async fn load(visit: &Visit, slug: String, slot: Slot) -> Result<Found, Failure> {
    visit
        .read(move |tx, caller| {
            let headed = find(tx, caller, &slug)?;
            let history = actions::text_history(tx, caller, headed.programme.id, slot)?;
            let texts = actions::texts(tx, caller, headed.programme.id, slot.lang)?;
            let told = texts.lang_of(slot.field, slot.year).filter(|lang| *lang != slot.lang);
            let other = told.map(|lang| (lang, texts.of_year(slot.field, slot.year).to_owned()));
            Ok(Found { headed, history, other })
        })
        .await
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn page_of(
    visit: &Visit,
    Found { headed, history, other }: Found,
    slot: Slot,
    values: &Values,
    problems: Problems,
) -> Edit {
    let t = visit.t();
    let current = history.first().map(|edition| &edition.version);
    let version = current.map_or(0, |current| current.version);
    let saved = current.map(|current| current.value.clone()).unwrap_or_default();
    let sent = values.0.iter().any(|(name, _)| name == "value");
    let stale = sent && values.get("seen").parse() != Ok(version);
    let slug = headed.programme.slug.clone();
    let here = visit.to(&format!("/work/programmes/{slug}/text/{}", slot.field));
    let query = |lang: Lang| match slot.year {
        0 => format!("{here}?lang={}", lang.code()),
        year => format!("{here}?lang={}&year={year}", lang.code()),
    };
    let title = match slot.year {
        0 => field_word(t, slot.field),
        year => format!("{}, {year}", field_word(t, slot.field)),
    };
    let caller = visit.caller.as_ref();
    let zone = caller.map_or(jiff::tz::TimeZone::UTC, |caller| caller.community.zone.clone());
    Edit {
        page: visit.page_titled("work", title),
        name: headed.name,
        hint: field_hint(t, slot.field),
        shape: slot.field.shape(),
        most: slot.field.most(),
        value: if sent { values.get("value").to_owned() } else { saved.clone() },
        // After a conflict both are on the page, so the next sending is made from what is saved now.
        seen: version,
        lang: slot.lang.code(),
        year: slot.year,
        tabs: Lang::ALL
            .iter()
            .map(|lang| Link {
                href: query(*lang),
                label: lang.own_name().to_owned(),
                current: *lang == slot.lang,
            })
            .collect(),
        saved: if stale { lines(&saved) } else { Vec::new() },
        stale,
        other: other.map(|(lang, value)| (lang.code(), lang.own_name(), lines(&value))),
        history: history
            .iter()
            .map(|edition| {
                let at = edition.version.edited_at.timestamp().to_zoned(zone.clone());
                let when = format!("{}, {}", t.date(at.date()), t.time(at.time()));
                let who = role_word(t, edition.role);
                Old {
                    version: edition.version.version,
                    title: t.three(
                        "programme-version",
                        "version",
                        edition.version.version,
                        "when",
                        when,
                        "who",
                        who,
                    ),
                    lines: lines(&edition.version.value),
                    current: edition.version.version == version,
                }
            })
            .collect(),
        may_write: caller.is_some_and(|caller| caller.has(Roles::MANAGE)),
        here,
        slug,
        problems,
    }
}

/// `GET /work/programmes/{programme}/text/{field}?lang=&year=`
pub async fn form(visit: Visit, At(at): At<OfText>, Ask(which): Ask<Which>) -> Answer {
    let slot = slot(&at, &which, &visit)?;
    let found = load(&visit, at.programme, slot).await?;
    visit.html(&page_of(&visit, found, slot, &Values::default(), Problems::default()))
}

/// `POST` to the same: a new version, or an older one made the newest.
pub async fn save(visit: Visit, At(at): At<OfText>, Form(values): Form) -> Answer {
    let year = match values.get("year") {
        // A text that is not about one year.
        "0" => "",
        year => year,
    };
    let which = Which { lang: values.get("lang").to_owned(), year: year.to_owned() };
    let slot = slot(&at, &which, &visit)?;
    let (slug, sent) = (at.programme.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let programme = find(tx, caller, &slug)?.programme.id;
            let broken = || Problem::refused("circle-form-broken");
            let seen = sent.get("seen").parse().map_err(|_| broken())?;
            match sent.get("restore") {
                "" => actions::set_text(tx, caller, programme, slot, sent.get("value"), Some(seen)),
                version => {
                    let version = version.parse().map_err(|_| broken())?;
                    actions::restore_text(tx, caller, programme, slot, version, seen)
                }
            }
        })
        .await;
    match tried {
        Ok(_) => visit.done(&format!("/work/programmes/{}", at.programme), "programme-saved"),
        Err(failure) => {
            let found = load(&visit, at.programme, slot).await?;
            visit.again(failure, |problems| page_of(&visit, found, slot, &values, problems))
        }
    }
}
