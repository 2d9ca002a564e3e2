//! What somebody offers, with its times and days off.

use askama::Template;
use base::{Message, Problem};
use calendar::{Ends, Pattern};
use jiff::civil::Weekday;
use people::{Caller, Roles, Visit};
use programmes::meeting::words::{WEEKDAYS, weekday, weekday_code};
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Reader, Values, pieces};

use super::OfOffer;
use crate::{
    model::{OfferId, OfferStatus},
    offer::{
        actions::{self, DaysOff, View},
        model::{Gate, Times},
        words,
    },
};

/// An offer as a line of a list.
pub struct Line {
    pub href: String,
    pub name: String,
    pub kind: String,
    pub status: String,
    pub tone: &'static str,
    pub next: String,
}

#[derive(Template)]
#[template(path = "offer-list.html")]
struct List {
    page: Page,
    offers: Vec<Line>,
    blocked: String,
}

/// `GET /me/offers`
pub async fn list(visit: Visit) -> Answer {
    let found = visit.read(actions::mine).await?;
    let t = visit.t();
    let blocked = found.iter().map(|one| one.gate).find(|gate| !matches!(gate, Gate::Open { .. }));
    visit.html(&List {
        page: visit.page("member", "offer-mine-title"),
        offers: found.iter().map(|one| line(&visit, one)).collect(),
        blocked: blocked.map(|gate| words::gate(t, gate)).unwrap_or_default(),
    })
}

pub fn line(visit: &Visit, one: &crate::offer::roster::Rostered) -> Line {
    let t = visit.t();
    let (status, tone) = words::standing(t, &one.offer, one.gate);
    let next = visit.caller.as_ref().and_then(|caller| one.ahead(caller).first().copied());
    Line {
        href: visit.to(&format!("/me/offers/{}", one.offer.id())),
        name: one.offer.draft.name.clone(),
        kind: words::kind(t, one.offer.draft.kind),
        status,
        tone,
        next: next.map(|slot| words::slot(t, &slot)).unwrap_or_default(),
    }
}

/// Times or days off, with the button that takes them away.
struct Kept {
    id: String,
    text: String,
    until: String,
}

#[derive(Template)]
#[template(path = "offer-show.html")]
struct Show {
    page: Page,
    problems: Problems,
    values: Values,
    id: OfferId,
    version: i64,
    back: String,
    name: String,
    status: String,
    tone: &'static str,
    open: bool,
    paused: bool,
    facts: Vec<pieces::Answer>,
    about: Vec<String>,
    times: Vec<Kept>,
    away: Vec<Kept>,
    next: Vec<String>,
    rhythms: Vec<Choice>,
    weekdays: Vec<Choice>,
    form_id: String,
}

async fn load(visit: &Visit, id: OfferId) -> Result<View, Failure> {
    visit.read(move |tx, caller| actions::view(tx, caller, id)).await
}

fn page_of(visit: &Visit, caller: &Caller, view: &View, values: Values, problems: Problems) -> Show {
    let t = visit.t();
    let offer = &view.rostered.offer;
    let draft = &offer.draft;
    let (status, tone) = words::standing(t, offer, view.rostered.gate);
    let edit = visit.to(&format!("/me/offers/{}/edit", offer.id()));
    let mut facts = Vec::new();
    let mut fact = |label: &str, value: String| {
        if !value.is_empty() {
            facts.push(pieces::Answer { label: t.get(label), value, href: edit.clone() });
        }
    };
    let list = |all: Vec<String>| t.list(&all);
    fact("offer-topics", list(draft.topics.iter().map(|topic| words::topic(t, topic)).collect()));
    fact("offer-languages", words::languages(&draft.languages));
    fact("offer-formats", list(draft.formats.iter().map(|one| words::format(t, *one)).collect()));
    fact("offer-minutes", t.duration(draft.minutes));
    fact("offer-notice", t.hours_long(draft.notice_hours * 60));
    fact("offer-cancel", t.hours_long(draft.cancel_hours * 60));
    let times = view.times.iter().map(|times| Kept {
        id: times.id.to_string(),
        text: words::times(t, times),
        until: times.until.map(|day| t.one("offer-until-day", "day", t.date(day.0))).unwrap_or_default(),
    });
    let moment = |at| {
        let local = words::local(visit, at);
        format!("{}, {}", t.date(local), t.time(local))
    };
    let away = view.away.iter().map(|away| Kept {
        id: away.id.to_string(),
        text: format!("{} – {}", moment(away.from), moment(away.to)),
        until: String::new(),
    });
    let manages = caller.has(Roles::MANAGE) && caller.by() != offer.person();
    let form_id = values.get("id").to_owned();
    let chosen = if values.get("repeats").is_empty() { "weekly" } else { values.get("repeats") };
    Show {
        page: visit.page(if manages { "work" } else { "member" }, "offer-one-title"),
        problems,
        id: offer.id(),
        version: offer.version,
        back: visit.to(if manages { "/work/offers" } else { "/me/offers" }),
        name: draft.name.clone(),
        status,
        tone,
        open: offer.status == OfferStatus::Open,
        paused: offer.status == OfferStatus::Paused,
        facts,
        about: draft
            .about
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        times: times.collect(),
        away: away.collect(),
        next: view.rostered.ahead(caller).iter().take(5).map(|slot| words::slot(t, slot)).collect(),
        rhythms: [
            ("weekly", "offer-repeats-weekly"),
            ("fortnightly", "offer-repeats-fortnightly"),
            ("once", "offer-repeats-once"),
        ]
        .into_iter()
        .map(|(value, key)| Choice::new(value, t.get(key), value == chosen))
        .collect(),
        weekdays: weekday_choices(visit, &values),
        form_id: if form_id.is_empty() { caller.new_id::<()>().to_string() } else { form_id },
        values,
    }
}

fn weekday_choices(visit: &Visit, values: &Values) -> Vec<Choice> {
    let monday = base::Day(jiff::civil::Date::constant(2024, 1, 1));
    WEEKDAYS
        .into_iter()
        .enumerate()
        .map(|(at, day)| {
            let (code, date) = (weekday_code(day), monday.plus_days(at as i64));
            Choice::new(code, visit.t().weekday(date.0), values.has("weekdays", code))
        })
        .collect()
}

/// `GET /me/offers/{offer}`
pub async fn show(visit: Visit, At(at): At<OfOffer>) -> Answer {
    let view = load(&visit, at.offer).await?;
    let caller = visit.caller()?;
    visit.html(&page_of(&visit, caller, &view, Values::default(), Problems::default()))
}

async fn after(
    visit: &Visit,
    id: OfferId,
    values: Values,
    tried: Result<(), Failure>,
    flash: &str,
) -> Answer {
    match tried {
        Ok(()) => visit.done(&format!("/me/offers/{id}"), flash),
        Err(failure) => {
            let view = load(visit, id).await?;
            let caller = visit.caller()?.clone();
            visit.again(failure, |problems| page_of(visit, &caller, &view, values, problems))
        }
    }
}

fn read_times(values: &Values, offer: OfferId, caller: &Caller) -> Result<Times, Problem> {
    let mut reader = values.reader();
    let id = form_id(&mut reader, values, caller);
    let first = reader.day("first");
    let (from, to) = (reader.time("from"), reader.time("to"));
    let mut minutes = programmes::meeting::rules::minutes_between(from, to);
    if minutes <= 0 && to == jiff::civil::Time::midnight() {
        // Until midnight.
        minutes += 24 * 60;
    }
    let mut weekdays: Vec<Weekday> = values.all("weekdays").filter_map(weekday).collect();
    if weekdays.is_empty() {
        weekdays.push(first.0.weekday());
    }
    let pattern = match values.get("repeats") {
        "weekly" => Pattern::Weekly { interval: 1, weekdays },
        "fortnightly" => Pattern::Weekly { interval: 2, weekdays },
        "once" => Pattern::Once,
        _ => {
            reader.problem("repeats", Message::new("web-field-choose"));
            Pattern::Once
        }
    };
    let until = if pattern == Pattern::Once { None } else { reader.optional_day("until") };
    reader.finish()?;
    let rule = pattern.rule(Ends::Never).map_err(|problem| Problem::internal(format!("{problem:?}")))?;
    Ok(Times { id: id.cast(), offer, rule, starts_local: first.0.to_datetime(from), minutes, until })
}

/// The id a form brought, which only our own pages write.
pub fn form_id(reader: &mut Reader<'_>, values: &Values, caller: &Caller) -> base::Id<()> {
    values.get("id").parse().unwrap_or_else(|_| {
        if !values.get("id").is_empty() {
            reader.problem("", Message::new("offer-form-broken"));
        }
        caller.new_id()
    })
}

/// `POST /me/offers/{offer}/times`
pub async fn add_times(visit: Visit, At(at): At<OfOffer>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            actions::own(tx, caller, at.offer)?;
            let times = read_times(&sent, at.offer, caller)?;
            actions::add_times(tx, caller, &times)
        })
        .await;
    after(&visit, at.offer, values, tried, "offer-times-added").await
}

/// `POST /me/offers/{offer}/times/remove`
pub async fn drop_times(visit: Visit, At(at): At<OfOffer>, Form(values): Form) -> Answer {
    let id = values.get("times").parse().map_err(|_| Problem::NotFound)?;
    let tried = visit.write(move |tx, caller| actions::drop_times(tx, caller, at.offer, id)).await;
    after(&visit, at.offer, Values::default(), tried, "offer-times-removed").await
}

/// `POST /me/offers/{offer}/away`
pub async fn add_away(visit: Visit, At(at): At<OfOffer>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            actions::own(tx, caller, at.offer)?;
            let mut reader = sent.reader();
            let id = form_id(&mut reader, &sent, caller).cast();
            let first = reader.day("off_first");
            let last = reader.optional_day("off_last").unwrap_or(first);
            reader.finish()?;
            let off = DaysOff { id, first, last };
            actions::add_away(tx, caller, at.offer, &off)
        })
        .await;
    after(&visit, at.offer, values, tried, "offer-away-added").await
}

/// `POST /me/offers/{offer}/away/remove`
pub async fn drop_away(visit: Visit, At(at): At<OfOffer>, Form(values): Form) -> Answer {
    let id = values.get("away").parse().map_err(|_| Problem::NotFound)?;
    let tried = visit.write(move |tx, caller| actions::drop_away(tx, caller, at.offer, id)).await;
    after(&visit, at.offer, Values::default(), tried, "offer-away-removed").await
}

/// `POST /me/offers/{offer}/status`: pausing, going on, ending.
pub async fn status(visit: Visit, At(at): At<OfOffer>, Form(values): Form) -> Answer {
    let status: OfferStatus = values.get("status").parse().map_err(|()| Problem::NotFound)?;
    let seen = values.get("version").parse().unwrap_or_default();
    let tried = visit.write(move |tx, caller| actions::set_status(tx, caller, at.offer, seen, status)).await;
    if tried.is_ok() && status == OfferStatus::Ended {
        let own = visit.caller()?.has(actions::HELPERS);
        return visit.done(if own { "/me/offers" } else { "/work/offers" }, "offer-ended");
    }
    after(&visit, at.offer, Values::default(), tried, "offer-saved").await
}
