//! The list of places, and one of them.

use askama::Template;
use people::{Roles, Visit};
use serde::Deserialize;
use texts::T;
use web::{
    Answer, At, Choice, Form, Page, Problems, Values,
    pieces::{Answer as Line, Cell, Head, Row},
};

use super::{
    actions,
    model::{PlaceDraft, Used},
    words::{self, eases},
};
use crate::model::{Ease, Place, PlaceId};

/// The fields of a place as a form shows them, here and in the form of a circle.
pub struct PlaceFields {
    pub eases: Vec<Choice>,
}

impl PlaceFields {
    pub fn new(t: T, values: &Values) -> Self {
        let choice = |ease: &Ease| {
            Choice::new(ease.as_str(), words::ease(t, *ease), values.has("eases", ease.as_str()))
        };
        PlaceFields { eases: Ease::ALL.iter().map(choice).collect() }
    }
}

/// What a form says of a place.
pub fn draft_of(values: &Values) -> PlaceDraft {
    let text = |field: &str| values.get(field).trim().to_owned();
    PlaceDraft {
        name: text("place_name"),
        street: text("street"),
        postcode: text("postcode"),
        town: text("town"),
        room: text("room"),
        accessibility: Ease::ALL.iter().copied().filter(|ease| values.has("eases", ease.as_str())).collect(),
        note: text("place_note"),
    }
}

fn values_of(place: &Place) -> Values {
    let mut values = Values::default()
        .with("place_name", &place.name)
        .with("street", &place.street)
        .with("postcode", &place.postcode)
        .with("town", &place.town)
        .with("room", &place.room)
        .with("place_note", &place.note)
        .with("version", place.version.to_string());
    for ease in eases(&place.accessibility) {
        values = values.with("eases", ease.as_str());
    }
    values
}

/// Places stand behind circles: that is the part of the desk they belong to.
fn page(visit: &Visit, title: &str) -> Page {
    let mut page = visit.page("work", title);
    let circles = visit.to("/work/circles");
    page.nav.iter_mut().for_each(|item| item.current = item.href == circles);
    page
}

#[derive(Template)]
#[template(path = "place-list.html")]
struct List {
    page: Page,
    heads: Vec<Head>,
    rows: Vec<Row>,
    retired: Vec<(String, String)>,
    manages: bool,
}

/// `GET /work/places`
pub async fn list(visit: Visit) -> Answer {
    let used = visit.read(actions::with_use).await?;
    let t = visit.t();
    let manages = visit.caller()?.has(Roles::MANAGE);
    let href = |place: &Place| {
        if manages { visit.to(&format!("/work/places/{}", place.id)) } else { String::new() }
    };
    let head = |key: &str, numeric: bool| Head { label: t.get(key), numeric };
    let row = |used: &Used| Row {
        cells: vec![
            Cell::text(words::room(&used.place)).link(href(&used.place)),
            Cell::text(words::address(&used.place)),
            Cell::text(if used.circles.is_empty() { t.get("circle-none") } else { t.list(&used.circles) }),
            Cell::number(t.number(used.ahead)),
        ],
    };
    visit.html(&List {
        page: page(&visit, "place-list-title"),
        heads: vec![
            head("place-name", false),
            head("place-address", false),
            head("place-circles", false),
            head("place-ahead", true),
        ],
        rows: used.iter().filter(|used| used.place.retired_at.is_none()).map(row).collect(),
        retired: used
            .iter()
            .filter(|used| used.place.retired_at.is_some())
            .map(|used| (href(&used.place), format!("{}, {}", used.place.name, used.place.town)))
            .collect(),
        manages,
    })
}

#[derive(Deserialize)]
pub struct AtPlace {
    place: PlaceId,
}

#[derive(Template)]
#[template(path = "place-edit.html")]
struct Edit {
    page: Page,
    problems: Problems,
    values: Values,
    /// Empty for a new place.
    place: String,
    id: String,
    version: i64,
    fields: PlaceFields,
    circles: String,
    ahead: i64,
    retired: bool,
    /// What is saved now, when somebody was quicker.
    saved: Vec<Line>,
}

fn edit_page(visit: &Visit, used: &Used, values: Values, problems: Problems) -> Edit {
    let t = visit.t();
    let place = &used.place;
    let stale = values.get("version") != place.version.to_string();
    let line = |key: &str, value: String| Line { label: t.get(key), value, href: String::new() };
    let ease: Vec<String> =
        eases(&place.accessibility).into_iter().map(|ease| words::ease(t, ease)).collect();
    let saved = vec![
        line("place-name", place.name.clone()),
        line("place-room", place.room.clone()),
        line("place-address", words::address(place)),
        line("circle-ease", ease.join(", ")),
        line("circle-place-note", place.note.clone()),
    ];
    Edit {
        page: page(visit, "place-edit-title"),
        place: place.id.to_string(),
        id: String::new(),
        // After a conflict both are on the page, so the next sending is made from what is saved now.
        version: place.version,
        fields: PlaceFields::new(t, &values),
        circles: t.list(&used.circles),
        ahead: used.ahead,
        retired: place.retired_at.is_some(),
        saved: if stale { saved } else { Vec::new() },
        problems,
        values,
    }
}

fn new_page(visit: &Visit, values: Values, problems: Problems) -> Edit {
    let id = match (values.get("id"), &visit.caller) {
        ("", Some(caller)) => caller.new_id::<()>().to_string(),
        (id, _) => id.to_owned(),
    };
    Edit {
        page: page(visit, "place-new-title"),
        place: String::new(),
        id,
        version: 0,
        fields: PlaceFields::new(visit.t(), &values),
        circles: String::new(),
        ahead: 0,
        retired: false,
        saved: Vec::new(),
        problems,
        values,
    }
}

/// `GET /work/places/new`
pub async fn new_form(visit: Visit) -> Answer {
    visit.html(&new_page(&visit, Values::default(), Problems::default()))
}

/// `POST /work/places/new`
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let id = sent.get("id").parse().map_err(|_| base::Problem::refused("circle-form-broken"))?;
            actions::add(tx, caller, id, &draft_of(&sent))
        })
        .await;
    match tried {
        Ok(_) => visit.done("/work/places", "place-added"),
        Err(failure) => visit.again(failure, |problems| new_page(&visit, values, problems)),
    }
}

async fn used(visit: &Visit, place: PlaceId) -> Result<Used, web::Failure> {
    visit.read(move |tx, caller| actions::one(tx, caller, place)).await
}

/// `GET /work/places/{place}`
pub async fn edit_form(visit: Visit, At(at): At<AtPlace>) -> Answer {
    let used = used(&visit, at.place).await?;
    let values = values_of(&used.place);
    visit.html(&edit_page(&visit, &used, values, Problems::default()))
}

/// `POST /work/places/{place}`
pub async fn save(visit: Visit, At(at): At<AtPlace>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let version = sent.get("version").parse().unwrap_or(-1);
            actions::change(tx, caller, at.place, version, &draft_of(&sent))
        })
        .await;
    match tried {
        Ok(()) => visit.done("/work/places", "place-saved"),
        Err(failure) => {
            let used = used(&visit, at.place).await?;
            visit.again(failure, |problems| edit_page(&visit, &used, values, problems))
        }
    }
}

/// `POST /work/places/{place}/retire`: gives a place up, or takes it up again.
pub async fn retire(visit: Visit, At(at): At<AtPlace>, Form(values): Form) -> Answer {
    let retired = values.get("retired") == "yes";
    let tried = visit.write(move |tx, caller| actions::set_retired(tx, caller, at.place, retired)).await;
    match tried {
        Ok(()) => visit.done("/work/places", if retired { "place-retired" } else { "place-again" }),
        Err(failure) => {
            let used = used(&visit, at.place).await?;
            let values = values_of(&used.place);
            visit.again(failure, |problems| edit_page(&visit, &used, values, problems))
        }
    }
}
