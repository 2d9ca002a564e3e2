//! Weekly capacity with its history, for the desk and for practitioners themselves; and their own entry.

use askama::Template;
use base::{Day, Id, Message, Problem};
use people::{Caller, Roles, Visit};
use serde::Deserialize;
use web::{
    Answer, At, Failure, Form, Page, Problems, Values,
    pieces::{Cell, Choice, Head, Row},
};

use super::{
    actions,
    capacity::{self, Draft, Line, Supply},
};
use crate::{
    entry::{self, model::Limits, words},
    form::{
        self, Card,
        view::{self, Section},
    },
    model::{Kind, LocationId, Origin, OriginKind, Payer, PractitionerId},
};

#[derive(Deserialize)]
pub struct OfPractitioner {
    kind: String,
    id: PractitionerId,
}

#[derive(Template)]
#[template(path = "directory-capacity.html")]
struct Capacity {
    page: Page,
    problems: Problems,
    name: String,
    here: String,
    back: String,
    id: String,
    now: String,
    heads: Vec<Head>,
    supply: Vec<Row>,
    lines: Vec<Row>,
    line_heads: Vec<Head>,
    places: Vec<Choice>,
    payers: Vec<Choice>,
    values: Values,
    day: String,
}

struct Found {
    id: PractitionerId,
    name: String,
    lines: Vec<Line>,
    supply: Vec<Supply>,
    places: Vec<(LocationId, String)>,
}

/// The places offered: where the practitioner already is, and those of their organisation's town.
fn find(tx: &mut store::Tx<'_>, caller: &Caller, id: PractitionerId) -> Result<Found, Problem> {
    actions::may_edit(tx, caller, id)?;
    let shown = actions::one(tx, caller, id)?;
    let lines = capacity::lines(tx, caller, id, 200)?;
    let supply = capacity::of(tx, caller, id, caller.today())?;
    let mut places: Vec<(LocationId, String)> = Vec::new();
    for location in lines.iter().filter_map(|line| line.draft.location) {
        if !places.iter().any(|(known, _)| *known == location) {
            places.push((location, form::card::label(tx, caller, Some(location.cast()))?));
        }
    }
    for (location, name, town) in super::store::places_of_town(tx, caller, &shown.card.town)? {
        if !places.iter().any(|(known, _)| *known == location) {
            places.push((location, form::card::named(&name, &town)));
        }
    }
    Ok(Found { id, name: shown.card.name, lines, supply, places })
}

fn payer(t: texts::T, payer: Payer) -> String {
    t.get(&format!("directory-payer-{payer}"))
}

fn page_of(visit: &Visit, mine: bool, found: Found, values: Values, problems: Problems) -> Capacity {
    let t = visit.t();
    let place = |location: Option<LocationId>| match location {
        None => t.get("directory-capacity-online"),
        Some(id) => {
            let known = found.places.iter().find(|(known, _)| *known == id);
            known.map(|(_, name)| name.clone()).unwrap_or_default()
        }
    };
    let head = |key: &str, numeric: bool| Head { label: t.get(key), numeric };
    let total: i64 = found.supply.iter().map(|one| one.weekly_minutes).sum();
    let mut places =
        vec![Choice::new("", t.get("directory-capacity-online"), values.get("place").is_empty())];
    places.extend(found.places.iter().map(|(id, name)| {
        let id = id.to_string();
        let selected = values.get("place") == id;
        Choice::new(id, name.clone(), selected)
    }));
    let here = if mine {
        "/me/practice".to_owned()
    } else {
        format!("/work/directory/practitioners/{}/capacity", found.id)
    };
    let back = if mine {
        "/me/practice/entry".to_owned()
    } else {
        format!("/work/directory/practitioners/{}", found.id)
    };
    let today = visit.caller.as_ref().map(|caller| caller.today().to_string()).unwrap_or_default();
    let fresh = visit.caller.as_ref().map(|caller| caller.new_id::<Line>().to_string());
    let id = values.get("id").parse::<Id<Line>>().map(|id| id.to_string());
    Capacity {
        page: visit.page(if mine { "member" } else { "work" }, "directory-capacity-title"),
        problems,
        name: found.name.clone(),
        here: visit.to(&here),
        back: visit.to(&back),
        id: id.unwrap_or_else(|_| fresh.unwrap_or_default()),
        now: t.one("directory-capacity-now", "hours", t.hours(total)),
        heads: vec![
            head("directory-capacity-place", false),
            head("directory-capacity-payer", false),
            head("directory-capacity-hours", true),
            head("directory-capacity-since", false),
        ],
        supply: found
            .supply
            .iter()
            .map(|one| Row {
                cells: vec![
                    Cell::text(place(one.location)),
                    Cell::text(payer(t, one.payer)),
                    Cell::number(t.hours(one.weekly_minutes)),
                    Cell::text(t.date(one.since.0)),
                ],
            })
            .collect(),
        line_heads: vec![
            head("directory-capacity-from", false),
            head("directory-capacity-place", false),
            head("directory-capacity-payer", false),
            head("directory-capacity-hours", true),
            head("directory-capacity-recorded", false),
        ],
        lines: found
            .lines
            .iter()
            .map(|line| Row {
                cells: vec![
                    Cell::text(t.date(line.draft.from.0)),
                    Cell::text(place(line.draft.location)),
                    Cell::text(payer(t, line.draft.payer)),
                    Cell::number(t.hours(line.draft.weekly_minutes)),
                    Cell::text(visit.when(line.recorded_at)),
                ],
            })
            .collect(),
        places,
        payers: Payer::ALL
            .iter()
            .map(|one| Choice::new(one.as_str(), payer(t, *one), values.get("payer") == one.as_str()))
            .collect(),
        day: if values.get("from").is_empty() { today } else { values.get("from").to_owned() },
        values,
    }
}

/// Hours a week as people write them: `12`, `12,5`, `12.5`, `12:30`.
fn minutes(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Some((hours, minutes)) = text.split_once(':') {
        let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
        return ((0..=168).contains(&hours) && (0..60).contains(&minutes)).then_some(hours * 60 + minutes);
    }
    let hours: f64 = text.replace(',', ".").parse().ok()?;
    (0.0..=168.0).contains(&hours).then_some((hours * 60.0).round() as i64)
}

fn draft(sent: &Values, practitioner: PractitionerId, today: Day) -> Result<Draft, Problem> {
    let mut reader = sent.reader();
    let from = reader.day("from");
    let oldest = Day::new(1990, 1, 1).unwrap_or(today);
    if from > today.plus_days(730) || from < oldest {
        reader.problem("from", Message::new("directory-day-far"));
    }
    let hours = sent.get("hours");
    let weekly = minutes(hours).unwrap_or_else(|| {
        reader.problem("hours", Message::new("directory-hours-number"));
        0
    });
    let payer = reader.word("payer", Payer::Other);
    let note = reader.optional_text("note", 500);
    let location = match sent.get("place") {
        "" => None,
        id => {
            let id = id.parse().ok();
            if id.is_none() {
                reader.problem("place", Message::new("web-field-choose"));
            }
            id
        }
    };
    reader.finish()?;
    let id = sent.get("id").parse().map_err(|_| Problem::refused("directory-form-broken"))?;
    Ok(Draft { id, practitioner, location, payer, from, weekly_minutes: weekly, note })
}

fn record(tx: &mut store::Tx<'_>, caller: &Caller, sent: &Values, id: PractitionerId) -> Result<(), Problem> {
    actions::may_edit(tx, caller, id)?;
    let draft = draft(sent, id, caller.today())?;
    match capacity::record(tx, caller, &draft) {
        // A place that is not there was not among the choices.
        Err(Problem::NotFound) => Err(Problem::field("place", Message::new("web-field-choose"))),
        other => other,
    }
}

/// `GET /work/directory/practitioners/{id}/capacity`
pub async fn show(visit: Visit, At(at): At<OfPractitioner>) -> Answer {
    let found = of_desk(&visit, &at).await?;
    visit.html(&page_of(&visit, false, found, Values::default(), Problems::default()))
}

async fn of_desk(visit: &Visit, at: &OfPractitioner) -> Result<Found, Failure> {
    if at.kind != "practitioners" {
        return Err(Problem::NotFound.into());
    }
    let id = at.id;
    visit
        .read(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            find(tx, caller, id)
        })
        .await
}

/// `POST /work/directory/practitioners/{id}/capacity`
pub async fn add(visit: Visit, At(at): At<OfPractitioner>, Form(values): Form) -> Answer {
    of_desk(&visit, &at).await?;
    let (sent, id) = (values.clone(), at.id);
    match visit.write(move |tx, caller| record(tx, caller, &sent, id)).await {
        Ok(()) => {
            visit.done(&format!("/work/directory/practitioners/{id}/capacity"), "directory-capacity-saved")
        }
        Err(failure) => {
            let found = of_desk(&visit, &at).await?;
            visit.again(failure, |problems| page_of(&visit, false, found, values, problems))
        }
    }
}

// ---- practitioners themselves

#[derive(Template)]
#[template(path = "directory-no-practice.html")]
struct NoPractice {
    page: Page,
}

async fn of_me(visit: &Visit) -> Result<Option<Found>, Failure> {
    visit
        .read(|tx, caller| match actions::mine(tx, caller)? {
            Some(id) => find(tx, caller, id).map(Some),
            None => Ok(None),
        })
        .await
}

fn none_yet(visit: &Visit) -> Answer {
    visit.html(&NoPractice { page: visit.page("member", "directory-mine-title") })
}

/// `GET /me/practice`
pub async fn mine(visit: Visit) -> Answer {
    match of_me(&visit).await? {
        Some(found) => visit.html(&page_of(&visit, true, found, Values::default(), Problems::default())),
        None => none_yet(&visit),
    }
}

/// `POST /me/practice`
pub async fn add_mine(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let id = actions::mine(tx, caller)?.ok_or(Problem::NotFound)?;
            record(tx, caller, &sent, id)
        })
        .await;
    match tried {
        Ok(()) => visit.done("/me/practice", "directory-capacity-saved"),
        Err(failure) => match of_me(&visit).await? {
            Some(found) => visit.again(failure, |problems| page_of(&visit, true, found, values, problems)),
            None => none_yet(&visit),
        },
    }
}

#[derive(Template)]
#[template(path = "directory-mine.html")]
struct Mine {
    page: Page,
    problems: Problems,
    fields: Vec<Section>,
    seen: i64,
    age: String,
}

struct Own {
    entry: entry::model::Entry,
    values: Values,
    limits: Limits,
}

async fn own(visit: &Visit) -> Result<Option<Own>, Failure> {
    visit
        .read(|tx, caller| {
            let Some(id) = actions::mine(tx, caller)? else { return Ok(None) };
            let entry = entry::actions::find(tx, caller, id.cast(), Kind::Practitioner)?;
            let values = Card::load(tx, caller, Kind::Practitioner, id.cast())?.values(tx, caller)?;
            Ok(Some(Own { entry, values, limits: entry::store::limits(tx, caller)? }))
        })
        .await
}

fn own_page(visit: &Visit, own: Own, sent: Option<&Values>, problems: Problems) -> Mine {
    let t = visit.t();
    let (lang, today) = match &visit.caller {
        Some(caller) => (caller.community.lang, caller.today()),
        None => (visit.lang, Day(jiff::civil::Date::ZERO)),
    };
    let values = sent.unwrap_or(&own.values);
    Mine {
        page: visit.page("member", "directory-mine-title"),
        fields: view::of(Kind::Practitioner, t, lang, values, &problems, false),
        problems,
        seen: own.entry.version,
        age: words::age_line(t, &own.entry.keeping(), today, own.limits),
    }
}

/// `GET /me/practice/entry`
pub async fn own_form(visit: Visit) -> Answer {
    match own(&visit).await? {
        Some(own) => visit.html(&own_page(&visit, own, None, Problems::default())),
        None => none_yet(&visit),
    }
}

/// `POST /me/practice/entry`
pub async fn own_save(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let id = actions::mine(tx, caller)?.ok_or(Problem::NotFound)?;
            let kind = Kind::Practitioner;
            let seen = sent.get("seen").parse().map_err(|_| Problem::refused("directory-form-broken"))?;
            let before = Card::load(tx, caller, kind, id.cast())?;
            let saved = before.values(tx, caller)?;
            let lang = caller.community.lang;
            let merged = view::merged(kind, caller.t(), lang, &saved, &sent);
            let card = Card::read(tx, caller, kind, id.cast(), &merged, Some(&before))?;
            let origin = Origin {
                kind: OriginKind::Practitioner,
                source: "owner".to_owned(),
                ..Origin::staff(caller)
            };
            card.save(tx, caller, &origin, Some(seen))
        })
        .await;
    match tried {
        Ok(_) => visit.done("/me/practice/entry", "directory-saved"),
        Err(failure) => match own(&visit).await? {
            Some(own) => visit.again(failure, |problems| own_page(&visit, own, Some(&values), problems)),
            None => none_yet(&visit),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn hours_a_week_are_read_as_people_write_them() {
        for (text, wanted) in
            [("12", 720), ("12,5", 750), ("12.25", 735), (" 7:30 ", 450), ("0", 0), ("168", 10_080)]
        {
            assert_eq!(minutes(text), Some(wanted), "{text}");
        }
        for wrong in ["", "169", "-1", "NaN", "inf", "1e309", "7:60", "x", "-1:30"] {
            assert_eq!(minutes(wrong), None, "{wrong}");
        }
    }
}
