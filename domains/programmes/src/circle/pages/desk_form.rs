//! Founding a circle and changing it: one form for both.

use ::store::Tx;
use askama::Template;
use base::{Message, Problem};
use people::{Caller, Roles, Visit};
use serde::Deserialize;
use web::{Answer, Ask, At, Choice, Form, Page, Problems, Values, pieces::Answer as Line};

use super::{OfCircle, format_word, language_choices, language_names, openness_word};
use crate::{
    circle::{
        actions,
        model::{Draft, Followed},
        rules,
    },
    model::{Circle, CircleFormat, Openness, Place},
    place::{self, PlaceFields, draft_of},
    programme, records,
};

#[derive(Template)]
#[template(path = "circle-form.html")]
struct Edit {
    page: Page,
    problems: Problems,
    values: Values,
    /// Empty for a new circle.
    slug: String,
    id: String,
    seen: String,
    programmes: Vec<Choice>,
    openness: Vec<Choice>,
    formats: Vec<Choice>,
    languages: Vec<Choice>,
    places: Vec<Choice>,
    fields: PlaceFields,
    /// What is saved now, when somebody was quicker.
    saved: Vec<Line>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Under {
    programme: String,
}

struct Lists {
    programmes: Vec<(String, String)>,
    places: Vec<Place>,
    circle: Option<Circle>,
}

/// What the form chooses from. For a change the circle itself comes along.
async fn lists(visit: &Visit, circle: Option<String>) -> Result<Lists, web::Failure> {
    visit
        .read(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let circle = match &circle {
                Some(slug) => Some(records::circle(tx, caller, slug)?),
                None => None,
            };
            let programmes = programme::actions::named(tx, caller)?;
            let programmes = programmes.into_iter().map(|(programme, name)| (programme.slug, name)).collect();
            Ok(Lists { programmes, places: place::actions::every(tx, caller)?, circle })
        })
        .await
}

/// The values of a form that shows a circle as it is.
fn values_of(circle: &Circle, programme: &str) -> Values {
    let mut values = Values::default()
        .with("programme", programme)
        .with("name", &*circle.name)
        .with("about", &*circle.about)
        .with("openness", circle.openness.as_str())
        .with("format", circle.format.as_str())
        .with("place", circle.place.map(|place| place.to_string()).unwrap_or_default())
        .with("online_address", circle.online_address.clone().unwrap_or_default())
        .with("capacity", circle.capacity.map(|capacity| capacity.to_string()).unwrap_or_default());
    for lang in rules::languages(&circle.languages) {
        values = values.with("languages", lang.code());
    }
    values
}

fn page_of(visit: &Visit, caller: &Caller, lists: Lists, values: Values, problems: Problems) -> Edit {
    let t = visit.t();
    let chosen = |field: &str, word: &str| values.has(field, word);
    let title = if lists.circle.is_some() { "circle-edit-title" } else { "circle-new-title" };
    let mut places = vec![Choice::new("", t.get("circle-place-none"), values.get("place").is_empty())];
    // A place that was given up is offered only where it is chosen already.
    let offered = |place: &&Place| place.retired_at.is_none() || values.get("place") == place.id.to_string();
    places.extend(lists.places.iter().filter(offered).map(|place| {
        let id = place.id.to_string();
        let selected = values.get("place") == id;
        Choice::new(id, format!("{}, {}", place.name, place.town), selected)
    }));
    places.push(Choice::new("new", t.get("circle-place-new"), values.get("place") == "new"));
    let id = values.get("id").to_owned();
    let sent_seen = values.get("seen").to_owned();
    let stamp = lists.circle.as_ref().map(rules::stamp).unwrap_or_default();
    let stale = !sent_seen.is_empty() && sent_seen != stamp;
    let line = |label: String, value: String| Line { label, value, href: String::new() };
    let saved = match &lists.circle {
        Some(circle) if stale => {
            let place = lists.places.iter().find(|place| Some(place.id) == circle.place);
            vec![
                line(t.get("circle-name"), circle.name.clone()),
                line(t.get("circle-about"), circle.about.clone()),
                line(t.get("circle-openness"), openness_word(t, circle.openness)),
                line(t.get("circle-format"), format_word(t, circle.format)),
                line(t.get("circle-languages"), language_names(&circle.languages)),
                line(t.get("circle-place"), place.map(|place| place.name.clone()).unwrap_or_default()),
                line(t.get("circle-online-address"), circle.online_address.clone().unwrap_or_default()),
                line(
                    t.get("circle-capacity"),
                    circle.capacity.map(|most| t.number(most)).unwrap_or_default(),
                ),
            ]
        }
        _ => Vec::new(),
    };
    Edit {
        page: visit.page("work", title),
        slug: lists.circle.as_ref().map(|circle| circle.slug.clone()).unwrap_or_default(),
        id: if id.is_empty() { caller.new_id::<()>().to_string() } else { id },
        // After a conflict both are on the page, so the next sending is made from what is saved now.
        seen: stamp,
        programmes: lists
            .programmes
            .into_iter()
            .map(|(slug, name)| {
                let selected = chosen("programme", &slug);
                Choice::new(slug, name, selected)
            })
            .collect(),
        openness: Openness::ALL
            .iter()
            .map(|word| {
                let hint = match word {
                    Openness::Open => t.get("circle-open-hint"),
                    Openness::Closed => t.get("circle-closed-hint"),
                };
                Choice::new(word.as_str(), openness_word(t, *word), chosen("openness", word.as_str()))
                    .hint(hint)
            })
            .collect(),
        formats: CircleFormat::ALL
            .iter()
            .map(|word| {
                let hint = match word {
                    CircleFormat::InPerson => t.get("circle-format-in-person-hint"),
                    CircleFormat::Online => t.get("circle-format-online-hint"),
                    CircleFormat::Hybrid => t.get("circle-format-hybrid-hint"),
                };
                Choice::new(word.as_str(), format_word(t, *word), chosen("format", word.as_str())).hint(hint)
            })
            .collect(),
        languages: language_choices(|lang| chosen("languages", lang.code())),
        fields: PlaceFields::new(t, &values),
        places,
        saved,
        values,
        problems,
    }
}

/// `GET /work/circles/new?programme=…`
pub async fn new_form(visit: Visit, Ask(under): Ask<Under>) -> Answer {
    let lists = lists(&visit, None).await?;
    if lists.programmes.is_empty() {
        return visit.go("/work/programmes");
    }
    let only = match &lists.programmes[..] {
        [(slug, _)] => slug.clone(),
        _ => under.programme,
    };
    let caller = visit.caller()?.clone();
    let values = Values::default()
        .with("programme", only)
        .with("openness", "open")
        .with("format", "in_person")
        .with("place", if lists.places.is_empty() { "new" } else { "" })
        .with("languages", caller.community.lang.code());
    visit.html(&page_of(&visit, &caller, lists, values, Problems::default()))
}

/// `GET /work/circles/{circle}/edit`
pub async fn edit_form(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let lists = lists(&visit, Some(at.circle)).await?;
    let caller = visit.caller()?.clone();
    let programme = programme_of(&visit, &lists).await?;
    let values = lists.circle.as_ref().map(|circle| values_of(circle, &programme)).unwrap_or_default();
    visit.html(&page_of(&visit, &caller, lists, values, Problems::default()))
}

async fn programme_of(visit: &Visit, lists: &Lists) -> Result<String, web::Failure> {
    let Some(id) = lists.circle.as_ref().map(|circle| circle.programme) else { return Ok(String::new()) };
    visit.read(move |tx, caller| Ok(records::programme_by_id(tx, caller, id)?.slug)).await
}

/// Reads the form; a new place is added on the way.
fn read(
    tx: &mut Tx<'_>,
    caller: &Caller,
    values: &Values,
    circle: Option<&Circle>,
) -> Result<Draft, Problem> {
    let mut reader = values.reader();
    let name = reader.text("name", 120);
    let about = reader.optional_text("about", 4_000);
    let openness = reader.word("openness", Openness::Open);
    let format = reader.word("format", CircleFormat::InPerson);
    let capacity = reader.optional_number("capacity", 1..=10_000);
    let online_address = reader.optional_text("online_address", 500);
    let programme = match records::programme(tx, caller, values.get("programme").trim()) {
        Ok(programme) => Some(programme.id),
        Err(Problem::NotFound) => {
            reader.problem("programme", Message::new("web-field-choose"));
            None
        }
        Err(problem) => return Err(problem),
    };
    reader.finish()?;
    let described = draft_of(values);
    let place = match values.get("place") {
        // Whoever describes a place means it, also without choosing "new" above.
        "" if described.name.is_empty() => None,
        "new" if described.name.is_empty() && format == CircleFormat::Online => None,
        "" | "new" => Some(place::actions::find_or_add(tx, caller, &described)?),
        // Two answers to one question: the form must not choose for its reader.
        _ if !described.name.is_empty() => {
            return Err(Problem::field("place", Message::new("circle-place-two")));
        }
        id => {
            let chosen = || Problem::field("place", Message::new("web-field-choose"));
            let id = id.parse().map_err(|_| chosen())?;
            match records::place(tx, caller, id) {
                Ok(place) => Some(place.id),
                Err(Problem::NotFound) => return Err(chosen()),
                Err(problem) => return Err(problem),
            }
        }
    };
    let id = match circle {
        Some(circle) => circle.id,
        None => values.get("id").parse().map_err(|_| Problem::refused("circle-form-broken"))?,
    };
    Ok(Draft {
        id,
        programme: programme.ok_or(Problem::NotFound)?,
        slug: values.get("slug").trim().to_owned(),
        name,
        about,
        openness,
        format,
        languages: texts::Lang::ALL.into_iter().filter(|lang| values.has("languages", lang.code())).collect(),
        place,
        online_address: (!online_address.is_empty()).then_some(online_address),
        capacity,
    })
}

/// `POST /work/circles/new`
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let draft = read(tx, caller, &sent, None)?;
            let id = actions::create(tx, caller, &draft)?;
            Ok(records::circle_by_id(tx, caller, id)?.slug)
        })
        .await;
    match tried {
        Ok(slug) => visit.done(&format!("/work/circles/{slug}"), "circle-created"),
        Err(failure) => {
            let lists = lists(&visit, None).await?;
            let caller = visit.caller()?.clone();
            visit.again(failure, |problems| page_of(&visit, &caller, lists, values, problems))
        }
    }
}

/// `POST /work/circles/{circle}/edit`
pub async fn save(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.circle.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let circle = records::circle(tx, caller, &slug)?;
            let draft = read(tx, caller, &sent, Some(&circle))?;
            actions::update(tx, caller, &draft, Some(sent.get("seen")))
        })
        .await;
    match tried {
        Ok(followed) => {
            let said = match followed {
                Followed { moved: 0, stay: 0 } => Message::new("circle-saved"),
                Followed { moved, stay: 0 } => Message::new("circle-saved-moved").number("n", moved),
                Followed { moved, stay } => {
                    Message::new("circle-saved-some").number("n", moved).number("stay", stay)
                }
            };
            visit.done_saying(&format!("/work/circles/{}", at.circle), &said)
        }
        Err(failure) => {
            let lists = lists(&visit, Some(at.circle)).await?;
            let caller = visit.caller()?.clone();
            visit.again(failure, |problems| page_of(&visit, &caller, lists, values, problems))
        }
    }
}
