//! One's own bounds, and the page that warns early.

use askama::Template;
use base::Problem;
use people::{Caller, Visit};
use texts::T;
use web::{Answer, Failure, Form, Page, Problems, Values};

use super::{actions, model::Sign};
use crate::offer::model::Care;

#[derive(Template)]
#[template(path = "care-mine.html")]
struct Mine {
    page: Page,
    problems: Problems,
    values: Values,
    week: String,
    month: String,
    paused: bool,
}

fn filled(care: &Care) -> Values {
    let hours = |minutes: Option<i64>| minutes.map(|minutes| (minutes / 60).to_string()).unwrap_or_default();
    Values::default()
        .with("version", care.version.to_string())
        .with("weekly", hours(care.weekly_minutes))
        .with("monthly", hours(care.monthly_minutes))
        .with("rest", care.rest_days.to_string())
        .with("pause", if care.paused_at.is_some() { "yes" } else { "" })
        .with("back_on", care.back_on.map(|day| day.to_string()).unwrap_or_default())
}

async fn page_of(visit: &Visit, values: Option<Values>) -> Result<Mine, Failure> {
    let (care, load) = visit.read(actions::mine).await?;
    let t = visit.t();
    Ok(Mine {
        page: visit.page("member", "care-mine-title"),
        problems: Problems::default(),
        values: values.unwrap_or_else(|| filled(&care)),
        week: t.hours(load.week),
        month: t.hours(load.month),
        paused: care.paused_at.is_some(),
    })
}

/// `GET /me/care`
pub async fn mine(visit: Visit) -> Answer {
    visit.html(&page_of(&visit, None).await?)
}

fn read(values: &Values, caller: &Caller) -> Result<Care, Problem> {
    let mut reader = values.reader();
    let weekly = reader.optional_number("weekly", 0..=60);
    let monthly = reader.optional_number("monthly", 0..=240);
    let rest_days = reader.optional_number("rest", 0..=30).unwrap_or(0);
    let back_on = reader.optional_day("back_on");
    reader.finish()?;
    Ok(Care {
        weekly_minutes: weekly.map(|hours| hours * 60),
        monthly_minutes: monthly.map(|hours| hours * 60),
        rest_days,
        paused_at: values.ticked("pause").then_some(caller.now),
        back_on,
        version: 0,
    })
}

/// `POST /me/care`
pub async fn save(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let care = read(&sent, caller)?;
            actions::save(tx, caller, &care, sent.get("version").parse().unwrap_or_default())
        })
        .await;
    match tried {
        Ok(()) => visit.done("/me/care", "care-saved"),
        Err(failure) => {
            let page = page_of(&visit, Some(values)).await?;
            visit.again(failure, |problems| Mine { problems, ..page })
        }
    }
}

struct Line {
    name: String,
    href: String,
    week: String,
    month: String,
    share: String,
    signs: Vec<String>,
}

#[derive(Template)]
#[template(path = "care-desk.html")]
struct Desk {
    page: Page,
    lines: Vec<Line>,
}

fn sign(t: T, sign: Sign) -> String {
    match sign {
        Sign::OverLimit => t.get("care-sign-limit"),
        Sign::WeeksInARow(n) => t.one("care-sign-weeks", "n", n),
        Sign::Hard(n) => t.one("care-sign-hard", "n", n),
        Sign::NoShows(n) => t.one("care-sign-missed", "n", n),
        Sign::Sudden => t.get("care-sign-sudden"),
        Sign::Paused => t.get("care-sign-paused"),
    }
}

/// `GET /work/care`
pub async fn desk(visit: Visit) -> Answer {
    let all = visit.read(actions::desk).await?;
    let t = visit.t();
    let manages = visit.caller()?.has(people::Roles::MANAGE);
    let lines = all.iter().map(|one| {
        let number = one.person.to_string();
        Line {
            name: match &one.names[..] {
                [] => t.one("care-unnamed", "number", &number[number.len() - 4..]),
                names => names.join(", "),
            },
            href: if manages { visit.to(&format!("/work/helpers/{}", one.person)) } else { String::new() },
            week: t.hours(one.load.week),
            month: t.hours(one.load.month),
            share: t.percent(one.share as f64 / 100.0, 0),
            signs: one.load.signs.iter().map(|one| sign(t, *one)).collect(),
        }
    });
    visit.html(&Desk { page: visit.page("work", "care-title"), lines: lines.collect() })
}
