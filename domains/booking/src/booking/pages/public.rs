//! What anybody can book, and booking it.

use askama::Template;
use axum::http::header;
use base::{Day, Message, Problem};
use credits::model::Cover;
use jiff::civil::Date;
use people::{Caller, PersonId, PersonKind, Roles, Visit, person};
use programmes::{
    meeting::office::{self, Office},
    model::Place,
    place,
};
use serde::Deserialize;
use texts::Lang;
use web::{
    Answer, Ask, At, Choice, Failure, Form, Page, Problems, Values,
    pieces::{self, Pages},
};

use super::{OfOffer, OfSlot, moment, suggestion};
use crate::{
    booking::{
        actions,
        model::{Whom, Wish},
        rules,
    },
    model::{Format, Kind, OfferId},
    offer::{actions as offers, roster::Rostered, words},
    slot::{
        Slot,
        rules::{from_minutes, to_minutes},
    },
};

// ---- the list

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct ListWish {
    lang: String,
    format: String,
    kind: String,
    page: String,
}

const AT_ONCE: usize = 20;

/// Somebody who helps, as a stranger sees them.
pub struct Card {
    pub href: String,
    pub name: String,
    pub about: String,
    pub tags: Vec<String>,
    pub topics: String,
    pub place: String,
    pub next: String,
}

pub fn card(visit: &Visit, one: &Rostered, next: Option<Slot>, places: &[Place]) -> Card {
    let (t, draft) = (visit.t(), &one.offer.draft);
    let place = draft.place.and_then(|id| places.iter().find(|place| place.id == id));
    let mut tags = vec![words::kind(t, draft.kind)];
    if draft.kind != Kind::Room {
        tags.extend(draft.formats.iter().map(|format| words::format(t, *format)));
        tags.push(words::languages(&draft.languages));
    }
    let topics: Vec<String> = draft.topics.iter().map(|topic| words::topic(t, topic)).collect();
    Card {
        href: visit.to(&format!("/book/{}", one.offer.id())),
        name: draft.name.clone(),
        about: draft.about.lines().next().unwrap_or_default().to_owned(),
        tags,
        topics: t.list(&topics),
        place: words::public_place(&one.offer, place),
        next: next.map(|slot| words::slot(t, &slot)).unwrap_or_default(),
    }
}

#[derive(Template)]
#[template(path = "booking-list.html")]
struct List {
    page: Page,
    cards: Vec<Card>,
    languages: Vec<Choice>,
    formats: Vec<Choice>,
    kinds: Vec<Choice>,
    wished: bool,
    count: i64,
    pages: Pages,
}

/// `GET /book`: whoever has a free time soonest stands first.
pub async fn list(visit: Visit, Ask(wish): Ask<ListWish>) -> Answer {
    let (all, places) =
        visit.read(|tx, caller| Ok((offers::shown(tx, caller)?, place::actions::known(tx, caller)?))).await?;
    let t = visit.t();
    let caller = visit.caller()?;
    let lang = Lang::from_code(&wish.lang);
    let format: Option<Format> = wish.format.parse().ok();
    let kind: Option<Kind> = wish.kind.parse().ok();
    let mut found: Vec<(Rostered, Option<Slot>)> = all
        .into_iter()
        .filter(|one| {
            let draft = &one.offer.draft;
            lang.is_none_or(|lang| draft.languages.contains(&lang))
                && format.is_none_or(|format| draft.formats.contains(&format))
                && kind.is_none_or(|kind| draft.kind == kind)
        })
        .map(|one| {
            let next = one.ahead(caller).first().copied();
            (one, next)
        })
        .collect();
    found.sort_by_key(|(one, next)| {
        (next.is_none(), next.map(|slot| slot.at), one.offer.draft.name.clone(), one.offer.id())
    });
    let count = found.len() as i64;
    let address = pieces::asking(
        &visit.to("/book"),
        &[("lang", &wish.lang), ("format", &wish.format), ("kind", &wish.kind)],
    );
    let pages = Pages::of(t, &mut found, AT_ONCE, &wish.page, &address);
    let any = |chosen: bool| Choice::new("", t.get("booking-any"), chosen);
    let mut languages = vec![any(lang.is_none())];
    languages.extend(Lang::ALL.iter().map(|one| Choice::new(one.code(), one.own_name(), lang == Some(*one))));
    let mut formats = vec![any(format.is_none())];
    formats.extend(
        [Format::InPerson, Format::Phone, Format::Video]
            .iter()
            .map(|one| Choice::new(one.as_str(), words::format(t, *one), format == Some(*one))),
    );
    let mut kinds = vec![any(kind.is_none())];
    kinds.extend(
        Kind::ALL
            .iter()
            .filter(|one| **one != Kind::Room || caller.has(offers::ROOMS))
            .map(|one| Choice::new(one.as_str(), words::kind(t, *one), kind == Some(*one))),
    );
    visit.html(&List {
        page: visit.page("public", "booking-list-title"),
        cards: found.iter().map(|(one, next)| card(&visit, one, *next, &places)).collect(),
        languages,
        formats,
        kinds,
        wished: lang.is_some() || format.is_some() || kind.is_some(),
        count,
        pages,
    })
}

// ---- the days of one offer

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct From {
    from: String,
}

/// The free times of one day.
struct DayOfSlots {
    day: String,
    slots: Vec<pieces::Link>,
}

#[derive(Template)]
#[template(path = "booking-days.html")]
struct Days {
    page: Page,
    id: OfferId,
    /// Somebody who is known may send this person away.
    may_avoid: bool,
    card: Card,
    about: Vec<String>,
    minutes: String,
    eases: Vec<String>,
    first: String,
    days: Vec<DayOfSlots>,
    earlier: String,
    later: String,
    zone: String,
}

/// Days shown at once.
const DAYS_AT_ONCE: usize = 7;

/// `GET /book/{offer}`
pub async fn days(visit: Visit, At(at): At<OfOffer>, Ask(asked): Ask<From>) -> Answer {
    let (one, places) = visit
        .read(move |tx, caller| {
            Ok((offers::shown_one(tx, caller, at.offer)?, place::actions::known(tx, caller)?))
        })
        .await?;
    let t = visit.t();
    let caller = visit.caller()?;
    let slots = one.ahead(caller);
    let first = slots.first().copied();
    let from: Option<Day> = asked.from.parse().ok();
    let mut by_day: Vec<(Date, Vec<Slot>)> = Vec::new();
    for slot in slots {
        match by_day.last_mut() {
            Some((day, all)) if *day == slot.local.date() => all.push(slot),
            _ => by_day.push((slot.local.date(), vec![slot])),
        }
    }
    let begin = by_day.iter().position(|(day, _)| from.is_none_or(|from| *day >= from.0));
    let begin = begin.unwrap_or(0);
    let here = visit.to(&format!("/book/{}", at.offer));
    let link = |day: Option<&(Date, Vec<Slot>)>| {
        day.map(|(day, _)| format!("{here}?from={day}")).unwrap_or_default()
    };
    let earlier =
        if begin > 0 { link(by_day.get(begin.saturating_sub(DAYS_AT_ONCE))) } else { String::new() };
    let later = link(by_day.get(begin + DAYS_AT_ONCE));
    let days = by_day
        .iter()
        .skip(begin)
        .take(DAYS_AT_ONCE)
        .map(|(day, slots)| DayOfSlots {
            day: t.weekday_date(*day),
            slots: slots
                .iter()
                .map(|slot| pieces::Link {
                    href: format!("{here}/{}", to_minutes(slot.at)),
                    label: t.time(slot.local),
                    current: false,
                })
                .collect(),
        })
        .collect();
    let place = one.offer.draft.place.and_then(|id| places.iter().find(|place| place.id == id));
    let shows_place = one.offer.draft.shown == crate::model::Shown::Place;
    let eases = place.filter(|_| shows_place).map(|place| place::words::eases(&place.accessibility));
    visit.html(&Days {
        page: visit.page("public", "booking-days-title"),
        id: at.offer,
        may_avoid: caller.by().is_some() && one.offer.person().is_some_and(|one| caller.by() != Some(one)),
        about: one
            .offer
            .draft
            .about
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        minutes: t.duration(one.offer.draft.minutes),
        eases: eases.unwrap_or_default().into_iter().map(|ease| place::words::ease(t, ease)).collect(),
        first: first.map(|slot| words::slot(t, &slot)).unwrap_or_default(),
        card: card(&visit, &one, first, &places),
        days,
        earlier,
        later,
        zone: caller.community.name.clone(),
    })
}

// ---- booking

#[derive(Template)]
#[template(path = "booking-form.html")]
struct BookForm {
    page: Page,
    problems: Problems,
    values: Values,
    back: String,
    action: String,
    name: String,
    when: String,
    minutes: String,
    place: String,
    /// The time was taken while somebody thought; empty when it is free.
    gone: bool,
    next: Vec<pieces::Link>,
    signed_in: bool,
    id: String,
    formats: Vec<Choice>,
    times: Vec<Choice>,
    every: Vec<Choice>,
    asks: bool,
    free_until: String,
    always_free: bool,
    /// Paid for by the community, or not enough is there; neither where it costs nothing.
    covered: bool,
    short: bool,
    manages: bool,
    several: Vec<Choice>,
}

struct Facts {
    one: Rostered,
    cover: Option<Cover>,
    places: Vec<Place>,
}

async fn facts(visit: &Visit, offer: OfferId, at: base::Instant) -> Result<Facts, Failure> {
    visit
        .read(move |tx, caller| {
            let one = offers::shown_one(tx, caller, offer)?;
            let cover = actions::cover(tx, caller, &one.offer, at)?;
            Ok(Facts { one, cover, places: place::actions::known(tx, caller)? })
        })
        .await
}

fn form_of(
    visit: &Visit,
    caller: &Caller,
    facts: &Facts,
    at: base::Instant,
    values: Values,
    problems: Problems,
    several: Vec<(PersonId, String)>,
) -> BookForm {
    let (t, one) = (visit.t(), &facts.one);
    let draft = &one.offer.draft;
    let here = visit.to(&format!("/book/{}", one.offer.id()));
    let gone = !one.slots(caller, at, at.plus_minutes(1)).iter().any(|slot| slot.at == at);
    let next = match gone {
        true => one.ahead(caller).into_iter().take(4).collect(),
        false => Vec::new(),
    };
    let id = values.get("id").to_owned();
    let format = values.get("format").to_owned();
    let times = if values.get("times").is_empty() { "1" } else { values.get("times") };
    let every = if values.get("every").is_empty() { "1" } else { values.get("every") };
    let place = draft.place.and_then(|id| facts.places.iter().find(|place| place.id == id));
    let chosen = values.get("office").to_owned();
    BookForm {
        page: visit.page("public", "booking-form-title"),
        problems,
        back: here.clone(),
        action: format!("{here}/{}", to_minutes(at)),
        name: draft.name.clone(),
        when: moment(visit, at),
        minutes: t.duration(draft.minutes),
        place: words::public_place(&one.offer, place),
        gone,
        next: next
            .iter()
            .map(|slot: &Slot| pieces::Link {
                href: format!("{here}/{}", to_minutes(slot.at)),
                label: words::slot(t, slot),
                current: false,
            })
            .collect(),
        signed_in: caller.actor().is_some(),
        id: if id.is_empty() { caller.new_id::<()>().to_string() } else { id },
        formats: draft
            .formats
            .iter()
            .enumerate()
            .map(|(number, one)| {
                let selected = one.as_str() == format || (format.is_empty() && number == 0);
                Choice::new(one.as_str(), words::format(t, *one), selected)
            })
            .collect(),
        times: (1..=rules::SERIES_MOST)
            .map(|n| Choice::new(n.to_string(), t.one("booking-times-n", "n", n), n.to_string() == times))
            .collect(),
        every: [("1", "booking-every-week"), ("2", "booking-every-fortnight")]
            .into_iter()
            .map(|(value, key)| Choice::new(value, t.get(key), value == every))
            .collect(),
        asks: draft.asks,
        free_until: moment(visit, rules::free_until(at, draft.cancel_hours)),
        always_free: draft.cancel_hours == 0,
        covered: matches!(facts.cover, Some(Cover::Covered { .. })),
        short: matches!(facts.cover, Some(Cover::Short { .. })),
        manages: caller.has(Roles::MANAGE),
        several: several
            .into_iter()
            .map(|(person, name)| {
                let id = person.to_string();
                let selected = id == chosen;
                Choice::new(id, name, selected)
            })
            .collect(),
        values,
    }
}

fn moment_of(at: &OfSlot) -> Result<base::Instant, Problem> {
    from_minutes(&at.at).ok_or(Problem::NotFound)
}

/// `GET /book/{offer}/{at}`
pub async fn form(visit: Visit, At(at): At<OfSlot>) -> Answer {
    let moment = moment_of(&at)?;
    let facts = facts(&visit, at.offer, moment).await?;
    let caller = visit.caller()?;
    let values = Values::default().with("called", suggestion(&visit)).with("whom", "me");
    let page = form_of(&visit, caller, &facts, moment, values, Problems::default(), Vec::new());
    let stranger = !page.signed_in && !page.gone;
    let mut response = visit.html(&page)?;
    if stranger {
        // Whoever comes back with an account goes on here; an address is kept in histories, a cookie ends.
        let path = visit.to(&format!("/book/{}/{}", at.offer, at.at));
        response.headers_mut().append(header::SET_COOKIE, visit.site.cookies.set("next", &path, Some(900)));
    }
    Ok(response)
}

/// For whom the form books: the caller, somebody of the office's records, or somebody written down just now.
async fn whom(visit: &Visit, values: &Values) -> Result<Result<Whom, Vec<(PersonId, String)>>, Failure> {
    if values.get("whom") != "office" || !visit.caller()?.has(Roles::MANAGE) {
        return Ok(Ok(Whom::Me));
    }
    let typed = values.get("office_name").trim().to_owned();
    if typed.is_empty() {
        return Err(Problem::field("office_name", Message::new("web-field-empty")).into());
    }
    if values.ticked("office_new") {
        let mut reader = values.reader();
        let name = reader.text("office_name", 120);
        let form: base::Id<()> =
            values.get("id").parse().map_err(|_| Problem::refused("booking-form-broken"))?;
        reader.finish()?;
        let person = visit
            .write(move |tx, caller| {
                caller.must(Roles::MANAGE)?;
                // The form's own id names the person too: sent twice, they are written down once.
                let id: PersonId = form.cast();
                if person::create_as(tx, caller, id, PersonKind::Office, caller.community.lang)? {
                    let details = person::Details { name: name.clone(), ..person::Details::default() };
                    person::set_details(tx, caller, id, &details)?;
                }
                Ok(id)
            })
            .await?;
        return Ok(Ok(Whom::Office(person)));
    }
    match office::found(visit, values).await? {
        Office::One(person) => Ok(Ok(Whom::Office(person))),
        Office::Several(several) if !several.is_empty() => Ok(Err(several)),
        _ => {
            let nobody = Message::new("booking-office-nobody").text("given", typed);
            Err(Problem::field("office_name", nobody).into())
        }
    }
}

fn code_of(values: &Values, field: &str) -> String {
    values.get(field).trim().chars().take(60).collect()
}

fn wish(values: &Values, offer: OfferId, at: base::Instant) -> Result<Wish, Problem> {
    let mut reader = values.reader();
    let format = reader.word("format", Format::Video);
    let times = reader.optional_number("times", 1..=rules::SERIES_MOST).unwrap_or(1);
    let every_weeks = reader.optional_number("every", 1..=4).unwrap_or(1);
    let called = reader.text("called", 60);
    reader.finish()?;
    Ok(Wish {
        id: values.get("id").parse().map_err(|_| Problem::refused("booking-form-broken"))?,
        offer,
        at,
        format,
        called,
        times,
        every_weeks,
        voucher: Some(code_of(values, "voucher")).filter(|code| !code.is_empty()),
        skip_taken: values.ticked("skip_taken"),
    })
}

/// `POST /book/{offer}/{at}`
pub async fn book(visit: Visit, At(at): At<OfSlot>, Form(values): Form) -> Answer {
    let moment = moment_of(&at)?;
    let mut several = Vec::new();
    let tried = match whom(&visit, &values).await {
        Ok(Ok(whom)) => {
            let sent = values.clone();
            visit
                .write(move |tx, caller| {
                    let wish = wish(&sent, at.offer, moment)?;
                    Ok((actions::book(tx, caller, whom, &wish)?, whom))
                })
                .await
        }
        Ok(Err(found)) => {
            several = found;
            Err(Problem::field("office", Message::new("booking-office-several")).into())
        }
        Err(failure) => Err(failure),
    };
    match tried {
        Ok((booked, whom)) => {
            let path = match booked.first() {
                Some(first) => format!("/me/bookings/{first}"),
                None => "/me/bookings".to_owned(),
            };
            let flash = match whom {
                Whom::Me => "booking-done",
                Whom::Office(_) => "booking-done-office",
            };
            visit.done(&path, flash)
        }
        Err(failure) => {
            let facts = facts(&visit, at.offer, moment).await?;
            let caller = visit.caller()?.clone();
            visit.again(failure, |problems| {
                form_of(&visit, &caller, &facts, moment, values, problems, several)
            })
        }
    }
}
