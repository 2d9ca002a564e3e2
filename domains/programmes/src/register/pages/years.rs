//! The years of a programme: what is still open, what is closed for good.

use std::collections::BTreeMap;

use askama::Template;
use base::{Message, Problem};
use people::{Caller, Roles, Visit};
use serde::Deserialize;
use store::Tx;
use web::{Answer, At, Form, Page, Problems};

use crate::{
    figures,
    model::{Meeting, MeetingStatus, Programme},
    records,
    register::{actions, store as table},
};

#[derive(Deserialize)]
pub struct AtProgramme {
    programme: String,
}

struct Year {
    year: String,
    closed: String,
    cancelled: String,
    open: String,
    /// Open registers: address and name.
    waiting: Vec<(String, String)>,
    more: String,
    /// When it was closed for good; empty while it is not.
    frozen: String,
    may_freeze: bool,
    confirm: String,
}

#[derive(Template)]
#[template(path = "register-years.html")]
struct YearsPage {
    page: Page,
    problems: Problems,
    years: Vec<Year>,
    action: String,
    back: String,
    meetings: String,
}

#[derive(Default)]
struct Counted {
    closed: i64,
    cancelled: i64,
    open: i64,
    waiting: Vec<(Meeting, String)>,
    frozen: Option<table::Frozen>,
}

type Years = (Programme, BTreeMap<i64, Counted>);

/// More open registers than this are a list of their own.
const SHOWN: usize = 12;

fn load(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<Years, Problem> {
    caller.must(Roles::MANAGE)?;
    let programme = records::programme(tx, caller, slug)?;
    let this_year = i64::from(caller.today().year());
    let mut years: BTreeMap<i64, Counted> = BTreeMap::new();
    for (year, status, meetings) in table::years(tx, caller, programme.id)? {
        // Meetings are planned ahead; a year that has not begun is nobody's worry here.
        if year > this_year {
            continue;
        }
        let counted = years.entry(year).or_default();
        match status {
            MeetingStatus::Closed => counted.closed = meetings,
            MeetingStatus::Cancelled => counted.cancelled = meetings,
            MeetingStatus::Planned => counted.open = meetings,
        }
    }
    for frozen in table::frozen(tx, caller, programme.id)? {
        let year = frozen.year;
        years.entry(year).or_default().frozen = Some(frozen);
    }
    for (year, counted) in &mut years {
        let Some(period) = i16::try_from(*year).ok().and_then(base::Period::year) else { continue };
        if counted.open == 0 || *year >= this_year {
            continue;
        }
        for meeting in table::open_in(tx, caller, programme.id, period, SHOWN)? {
            let name = actions::meeting_name(tx, caller, &meeting)?;
            counted.waiting.push((meeting, name));
        }
    }
    Ok((programme, years))
}

fn page(visit: &Visit, (programme, years): Years, problems: Problems) -> Result<YearsPage, Problem> {
    let (t, caller) = (visit.t(), visit.caller()?);
    let this_year = i64::from(caller.today().year());
    let years = years.into_iter().rev().map(|(year, counted)| {
        let shown = counted.waiting.iter().map(|(meeting, name)| {
            let path = format!("/work/meetings/{}/register", meeting.id);
            (visit.to(&path), format!("{} {name}", t.date_short(meeting.day.0)))
        });
        let more = if counted.waiting.len() == SHOWN { counted.open - SHOWN as i64 } else { 0 };
        let frozen = counted.frozen.as_ref().map(|frozen| {
            let day = t.date(frozen.at.day_in(&caller.community.zone).0);
            let figures: Option<figures::model::Figures> = serde_json::from_str(&frozen.figures).ok();
            figures.map_or(day.clone(), |figures| {
                let said = [
                    t.one("register-year-persons", "n", figures.persons),
                    t.one("register-year-meetings", "n", figures.meetings),
                    t.hours(figures.minutes),
                ];
                t.two("register-year-reported", "day", day, "figures", said.join(", "))
            })
        });
        let name = year.to_string();
        Year {
            closed: t.number(counted.closed),
            cancelled: t.number(counted.cancelled),
            open: t.number(counted.open),
            waiting: shown.collect(),
            more: if more > 0 { t.one("register-year-more", "n", more) } else { String::new() },
            may_freeze: frozen.is_none() && counted.open == 0 && year < this_year,
            frozen: frozen.unwrap_or_default(),
            confirm: t.one("register-year-confirm", "year", &name),
            year: name,
        }
    });
    Ok(YearsPage {
        page: visit.page("work", "register-years-title"),
        problems,
        years: years.collect(),
        action: visit.to(&format!("/work/programmes/{}/years", programme.slug)),
        back: visit.to(&format!("/work/programmes/{}", programme.slug)),
        meetings: visit.to("/work/meetings"),
    })
}

/// `GET /work/programmes/{programme}/years`
pub async fn open(visit: Visit, At(at): At<AtProgramme>) -> Answer {
    let years = visit.read(move |tx, caller| load(tx, caller, &at.programme)).await?;
    visit.html(&page(&visit, years, Problems::default())?)
}

/// `POST /work/programmes/{programme}/years` with a `year` and, because it cannot be undone, a tick.
pub async fn freeze(visit: Visit, At(at): At<AtProgramme>, Form(values): Form) -> Answer {
    let slug = at.programme.clone();
    let year: i16 = values.get("year").parse().map_err(|_| Problem::NotFound)?;
    let result = if values.ticked(&format!("sure-{year}")) {
        visit
            .write(move |tx, caller| {
                caller.must(Roles::MANAGE)?;
                let programme = records::programme(tx, caller, &slug)?;
                actions::freeze_year(tx, caller, programme.id, year)
            })
            .await
    } else {
        let message = Message::new("register-year-sure-missing").text("year", year.to_string());
        Err(Problem::field(format!("sure-{year}"), message).into())
    };
    match result {
        Ok(()) => visit.done(&format!("/work/programmes/{}/years", at.programme), "register-year-closed-now"),
        Err(failure) if matches!(&*failure.0, Problem::Invalid(_) | Problem::Refused(_)) => {
            let slug = at.programme;
            let years = visit.read(move |tx, caller| load(tx, caller, &slug)).await?;
            let page = page(&visit, years, Problems::default())?;
            visit.again(failure, |problems| YearsPage { problems, ..page })
        }
        Err(failure) => Err(failure),
    }
}
