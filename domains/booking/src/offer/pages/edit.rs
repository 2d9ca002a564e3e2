//! The form of an offer.

use askama::Template;
use base::{Message, Problem};
use directory::taxonomy::model::Ours;
use people::{Caller, Role, Roles, Visit};
use programmes::model::Place;
use texts::Lang;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values};

use super::{OfOffer, own::form_id};
use crate::{
    model::{Format, Gender, Kind, OfferId, Shown},
    offer::{
        actions,
        model::{Draft, Offer, Whose, whose},
        words,
    },
};

const FORMATS: [Format; 3] = [Format::InPerson, Format::Phone, Format::Video];

#[derive(Template)]
#[template(path = "offer-form.html")]
struct OfferForm {
    page: Page,
    problems: Problems,
    values: Values,
    action: String,
    back: String,
    /// Whose it is; empty where it is one's own, or known.
    whose: Vec<Choice>,
    kinds: Vec<Choice>,
    topics: Vec<Choice>,
    languages: Vec<Choice>,
    formats: Vec<Choice>,
    genders: Vec<Choice>,
    places: Vec<Choice>,
    shown: Vec<Choice>,
    lengths: Vec<Choice>,
    fresh: bool,
}

/// What the form needs besides what was typed.
struct Around {
    places: Vec<Place>,
    helpers: Vec<(String, String)>,
}

async fn around(visit: &Visit, fresh: bool) -> Result<Around, Failure> {
    let t = visit.t();
    let named = visit.read(move |tx, caller| {
        let places = actions::places(tx, caller)?;
        let mut helpers = Vec::new();
        if fresh && caller.has(Roles::MANAGE) {
            for helper in actions::helpers(tx, caller)? {
                let name = match &helper.known_as[..] {
                    [] => super::desk::unnamed(t, &helper),
                    names => names.join(", "),
                };
                helpers.push((format!("person:{}", helper.person), name));
            }
            let room = |place: &Place| {
                let name = format!("{}, {}", place.name, place.town);
                (format!("place:{}", place.id), t.one("offer-whose-room", "name", name))
            };
            helpers.extend(places.iter().map(room));
        }
        Ok(Around { places, helpers })
    });
    named.await
}

fn page_of(
    visit: &Visit,
    around: &Around,
    action: String,
    back: String,
    values: Values,
    problems: Problems,
    fresh: bool,
) -> OfferForm {
    let t = visit.t();
    let roles = visit.caller.as_ref().map(Caller::roles).unwrap_or_default();
    let mut whose: Vec<Choice> = Vec::new();
    if !around.helpers.is_empty() {
        if roles.any(actions::HELPERS) {
            whose.push(Choice::new("me", t.get("offer-whose-me"), values.get("whose") == "me"));
        }
        whose.extend(
            around.helpers.iter().map(|(value, name)| Choice::new(value, name, values.get("whose") == value)),
        );
    }
    let both = roles.has(Role::PeerSupporter) && roles.has(Role::Practitioner);
    let kinds =
        if fresh && (both || !whose.is_empty()) { &[Kind::Peer, Kind::Practitioner][..] } else { &[] };
    let mut places = vec![Choice::new("", t.get("offer-place-none"), values.get("place").is_empty())];
    places.extend(around.places.iter().map(|place| {
        let id = place.id.to_string();
        let chosen = values.get("place") == id;
        Choice::new(id, format!("{}, {}", place.name, place.town), chosen)
    }));
    OfferForm {
        page: visit.page(
            if whose.is_empty() { "member" } else { "work" },
            if fresh { "offer-new-title" } else { "offer-edit-title" },
        ),
        problems,
        action,
        back,
        whose,
        kinds: kinds
            .iter()
            .map(|kind| {
                Choice::new(kind.as_str(), words::kind(t, *kind), values.get("kind") == kind.as_str())
            })
            .collect(),
        topics: Ours::Need
            .codes()
            .iter()
            // Whoever thinks of death needs more than an hour next Tuesday; the crisis lines stand above every page.
            .filter(|code| **code != "thoughts-of-death")
            .map(|code| Choice::new(*code, words::topic(t, code), values.has("topics", code)))
            .collect(),
        languages: Lang::ALL
            .iter()
            .map(|lang| Choice::new(lang.code(), lang.own_name(), values.has("languages", lang.code())))
            .collect(),
        formats: FORMATS
            .iter()
            .map(|one| Choice::new(one.as_str(), words::format(t, *one), values.has("formats", one.as_str())))
            .collect(),
        genders: Gender::ALL
            .iter()
            .map(|one| {
                Choice::new(one.as_str(), words::gender(t, *one), values.get("gender") == one.as_str())
            })
            .collect(),
        places,
        shown: Shown::ALL
            .iter()
            .map(|one| Choice::new(one.as_str(), words::shown(t, *one), values.get("shown") == one.as_str()))
            .collect(),
        lengths: [30, 45, 50, 60, 90, 120]
            .iter()
            .map(|minutes: &i64| {
                let value = minutes.to_string();
                let chosen = values.get("minutes") == value;
                Choice::new(value, t.duration(*minutes), chosen)
            })
            .collect(),
        values,
        fresh,
    }
}

fn read(values: &Values, caller: &Caller) -> Result<Draft, Problem> {
    let mut reader = values.reader();
    let id: OfferId = form_id(&mut reader, values, caller).cast();
    let whose = match values.get("whose") {
        "" | "me" => Whose::Person(caller.person()?),
        chosen => match whose(chosen) {
            Some(whose) => whose,
            None => {
                reader.problem("whose", Message::new("web-field-choose"));
                Whose::Person(caller.person()?)
            }
        },
    };
    let own = if caller.roles().has(Role::PeerSupporter) { Kind::Peer } else { Kind::Practitioner };
    let kind = match whose {
        Whose::Room(_) => Kind::Room,
        Whose::Person(_) => values.get("kind").parse().unwrap_or(own),
    };
    let number = |reader: &mut web::Reader<'_>, field: &str, most: i64, usual: i64| {
        reader.optional_number(field, 0..=most).unwrap_or(usual)
    };
    let draft = Draft {
        id,
        whose,
        kind,
        name: reader.text("name", 60),
        about: reader.optional_text("about", 1_500),
        topics: values.all("topics").map(str::to_owned).collect(),
        languages: values.all("languages").filter_map(Lang::from_code).collect(),
        formats: match kind {
            Kind::Room => vec![Format::InPerson],
            _ => values.all("formats").filter_map(|word| word.parse().ok()).collect(),
        },
        gender: values.get("gender").parse().unwrap_or(Gender::Unsaid),
        place: values.get("place").parse().ok(),
        town: reader.optional_text("town", 80),
        shown: values.get("shown").parse().unwrap_or(Shown::Town),
        online_address: reader.optional_text("online_address", 500),
        minutes: number(&mut reader, "minutes", 480, 60),
        before: number(&mut reader, "before", 120, 0),
        after: number(&mut reader, "after", 120, 15),
        notice_hours: number(&mut reader, "notice_hours", 336, 12),
        horizon_days: number(&mut reader, "horizon_days", 180, 60),
        cancel_hours: number(&mut reader, "cancel_hours", 168, 24),
        asks: reader.ticked("asks"),
    };
    reader.finish()?;
    Ok(draft)
}

/// `GET /me/offers/new`
pub async fn new_form(visit: Visit) -> Answer {
    let around = around(&visit, true).await?;
    let caller = visit.caller()?;
    let mut values = Values::default()
        .with("id", caller.new_id::<()>().to_string())
        .with("languages", visit.lang.code())
        .with("gender", Gender::Unsaid.as_str())
        .with("shown", Shown::Town.as_str())
        .with("minutes", "60")
        .with("before", "0")
        .with("after", "15")
        .with("notice_hours", "12")
        .with("horizon_days", "60")
        .with("cancel_hours", "24");
    if caller.has(actions::HELPERS) {
        values = values.with("whose", "me");
    }
    let (action, back) = new_way(&visit);
    visit.html(&page_of(&visit, &around, action, back, values, Problems::default(), true))
}

fn new_way(visit: &Visit) -> (String, String) {
    let helps = visit.caller.as_ref().is_some_and(|caller| caller.roles().any(actions::HELPERS));
    (visit.to("/me/offers/new"), visit.to(if helps { "/me/offers" } else { "/work/offers" }))
}

/// `POST /me/offers/new`
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let draft = read(&sent, caller)?;
            actions::create(tx, caller, &draft)
        })
        .await;
    match tried {
        Ok(id) => visit.done(&format!("/me/offers/{id}"), "offer-created"),
        Err(failure) => {
            let around = around(&visit, true).await?;
            let (action, back) = new_way(&visit);
            visit.again(failure, |problems| page_of(&visit, &around, action, back, values, problems, true))
        }
    }
}

fn filled(offer: &Offer) -> Values {
    let draft = &offer.draft;
    let mut values = Values::default()
        .with("id", draft.id.to_string())
        .with("version", offer.version.to_string())
        .with("name", &draft.name)
        .with("about", &draft.about)
        .with("gender", draft.gender.as_str())
        .with("place", draft.place.map(|place| place.to_string()).unwrap_or_default())
        .with("town", &draft.town)
        .with("shown", draft.shown.as_str())
        .with("online_address", &draft.online_address)
        .with("minutes", draft.minutes.to_string())
        .with("before", draft.before.to_string())
        .with("after", draft.after.to_string())
        .with("notice_hours", draft.notice_hours.to_string())
        .with("horizon_days", draft.horizon_days.to_string())
        .with("cancel_hours", draft.cancel_hours.to_string())
        .with("asks", if draft.asks { "yes" } else { "" });
    for topic in &draft.topics {
        values = values.with("topics", topic);
    }
    for lang in &draft.languages {
        values = values.with("languages", lang.code());
    }
    for format in &draft.formats {
        values = values.with("formats", format.as_str());
    }
    values
}

fn edit_way(visit: &Visit, id: OfferId) -> (String, String) {
    (visit.to(&format!("/me/offers/{id}/edit")), visit.to(&format!("/me/offers/{id}")))
}

/// `GET /me/offers/{offer}/edit`
pub async fn form(visit: Visit, At(at): At<OfOffer>) -> Answer {
    let offer = visit.read(move |tx, caller| actions::own(tx, caller, at.offer)).await?;
    let around = around(&visit, false).await?;
    let (action, back) = edit_way(&visit, at.offer);
    visit.html(&page_of(&visit, &around, action, back, filled(&offer), Problems::default(), false))
}

/// `POST /me/offers/{offer}/edit`
pub async fn save(visit: Visit, At(at): At<OfOffer>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let now = actions::own(tx, caller, at.offer)?;
            let seen = sent.get("version").parse().unwrap_or_default();
            let draft = Draft { id: at.offer, whose: now.draft.whose, ..read(&sent, caller)? };
            let formats = match now.draft.kind {
                Kind::Room => now.draft.formats,
                _ => draft.formats,
            };
            actions::update(tx, caller, &Draft { formats, ..draft }, seen)
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/me/offers/{}", at.offer), "offer-saved"),
        Err(failure) => {
            let around = around(&visit, false).await?;
            let (action, back) = edit_way(&visit, at.offer);
            visit.again(failure, |problems| page_of(&visit, &around, action, back, values, problems, false))
        }
    }
}
