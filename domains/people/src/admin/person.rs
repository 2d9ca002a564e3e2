//! One person, from the office's side.

use askama::Template;
use base::{Message, Problem};
use serde::Deserialize;
use web::{
    Answer, At, Choice, Failure, Form, Page, Problems, Values,
    pieces::{self, Event},
};

use super::{actions, pages};
use crate::{PersonId, Role, Visit, access::Purpose, erase as erasing};

#[derive(Deserialize)]
pub struct Of {
    person: PersonId,
}

/// Why the office may open a record by hand. Other purposes belong to other pages.
const PURPOSES: &[Purpose] = &[Purpose::Contact, Purpose::Support, Purpose::Profile];

/// A role with a button that gives or takes it.
struct RoleLine {
    word: &'static str,
    label: String,
    held: bool,
    mine_to_change: bool,
}

#[derive(Template)]
#[template(path = "people-person.html")]
struct PersonPage {
    page: Page,
    problems: Problems,
    id: String,
    facts: Vec<pieces::Answer>,
    roles: Vec<RoleLine>,
    history: Vec<Event>,
    purposes: Vec<Choice>,
    /// The sealed fields, once they were opened.
    opened: Option<Values>,
    /// What the record says now, where the form was made from an older one.
    stored: Vec<pieces::Answer>,
}

async fn page(visit: &Visit, person: PersonId, problems: Problems) -> Result<PersonPage, Failure> {
    let t = visit.t();
    let (card, held, changers) = visit
        .read(move |tx, caller| {
            let card = actions::card(tx, caller, person)?;
            let held = actions::history(tx, caller, person)?;
            let mut changers = Vec::new();
            for id in held.iter().flat_map(|held| [held.granted_by, held.revoked_by]).flatten() {
                // Somebody erased since has no card any more.
                match actions::card(tx, caller, id) {
                    Ok(card) => changers.push(card),
                    Err(Problem::NotFound) => {}
                    Err(problem) => return Err(problem),
                }
            }
            Ok((card, held, changers))
        })
        .await?;
    let by = |id: Option<PersonId>| match (id, id.and_then(|id| changers.iter().find(|card| card.id == id))) {
        (Some(_), Some(card)) => {
            format!("{} ({})", pages::roles_label(t, card.roles), pages::label(visit, card))
        }
        (Some(_), None) => t.get("people-role-former"),
        (None, _) => t.get("people-by-operator"),
    };
    let mut history: Vec<(base::Instant, Event)> = Vec::new();
    for held in &held {
        let mut add = |at: base::Instant, key: &str, who: Option<PersonId>| {
            let event = Event {
                datetime: at.to_string(),
                when: visit.when(at),
                title: t.one(key, "role", held.role.label(t)),
                text: t.one("people-role-by", "who", by(who)),
                current: false,
            };
            history.push((at, event));
        };
        add(held.granted_at, "people-role-given", held.granted_by);
        if let Some(at) = held.revoked_at {
            add(at, "people-role-taken", held.revoked_by);
        }
    }
    history.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let admin = visit.caller()?.roles().has(Role::Admin);
    let roles = Role::ALL
        .iter()
        .map(|role| RoleLine {
            word: role.as_str(),
            label: role.label(t),
            held: card.roles.has(*role),
            mine_to_change: admin || *role != Role::Admin,
        })
        .collect();
    let row = |key: &str, value: String| pieces::Answer { label: t.get(key), value, href: String::new() };
    Ok(PersonPage {
        page: visit.page("work", "people-person-title"),
        problems,
        id: person.to_string(),
        facts: vec![
            row("people-known-as", pages::label(visit, &card)),
            row("people-kind", card.basics.kind.label(t)),
            row("web-language", card.basics.lang.own_name().to_owned()),
            row("people-here-since", visit.when(card.basics.created_at)),
        ],
        roles,
        history: history.into_iter().map(|(_, event)| event).collect(),
        purposes: PURPOSES
            .iter()
            .map(|purpose| Choice::new(purpose.as_str(), purpose.sentence(t), false))
            .collect(),
        opened: None,
        stored: Vec::new(),
    })
}

/// `GET /work/people/{person}`
pub async fn show(visit: Visit, At(at): At<Of>) -> Answer {
    visit.html(&page(&visit, at.person, Problems::default()).await?)
}

fn read_purpose(values: &Values) -> Result<Purpose, Problem> {
    let purpose = values.get("purpose").parse().ok().filter(|purpose| PURPOSES.contains(purpose));
    purpose.ok_or_else(|| Problem::field("purpose", Message::new("people-purpose-missing")))
}

/// Opens the record, which writes the line the person will read, and gives the fields of the form.
async fn open_for(visit: &Visit, person: PersonId, values: &Values) -> Result<Values, Failure> {
    let purpose = read_purpose(values)?;
    let (profile, version) =
        visit.write(move |tx, caller| actions::open(tx, caller, person, purpose)).await?;
    Ok(Values::default()
        .with("name", profile.details.name)
        .with("email", profile.details.email)
        .with("phone", profile.details.phone)
        .with("notes", profile.details.notes)
        .with("purpose", purpose.as_str())
        .with("version", version))
}

/// `POST /work/people/{person}/open`
pub async fn open(visit: Visit, At(at): At<Of>, Form(values): Form) -> Answer {
    let opened = open_for(&visit, at.person, &values).await;
    let page = page(&visit, at.person, Problems::default()).await?;
    match opened {
        Ok(values) => visit.html(&PersonPage { opened: Some(values), ..page }),
        Err(failure) => visit.again(failure, |problems| PersonPage { problems, ..page }),
    }
}

/// `POST /work/people/{person}/details`
pub async fn save(visit: Visit, At(at): At<Of>, Form(values): Form) -> Answer {
    let version = values.get("version").to_owned();
    let saved = match pages::read_details(&values) {
        Ok(details) => {
            visit.write(move |tx, caller| actions::save(tx, caller, at.person, &details, &version)).await
        }
        Err(problem) => Err(problem.into()),
    };
    let Err(failure) = saved else {
        return visit.done(&format!("/work/people/{}", at.person), "account-saved");
    };
    let (mut typed, mut stored) = (values, Vec::new());
    if matches!(&*failure.0, Problem::Conflict(_)) {
        // Both texts: the record is opened once more, for the same purpose, and the person reads that too.
        let (now, t) = (open_for(&visit, at.person, &typed).await?, visit.t());
        let keys = [
            ("account-name", "name"),
            ("signin-email", "email"),
            ("account-phone", "phone"),
            ("people-notes", "notes"),
        ];
        for (key, field) in keys {
            let value = now.get(field).to_owned();
            stored.push(pieces::Answer { label: t.get(key), value, href: String::new() });
        }
        typed.0.retain(|(name, _)| name != "version");
        typed = typed.with("version", now.get("version"));
    }
    let page = page(&visit, at.person, Problems::default()).await?;
    visit.again(failure, |problems| PersonPage { problems, opened: Some(typed), stored, ..page })
}

/// `POST /work/people/{person}/roles`
pub async fn set_role(visit: Visit, At(at): At<Of>, Form(values): Form) -> Answer {
    let held = values.ticked("held");
    let changed = match values.get("role").parse::<Role>() {
        Ok(role) => visit.write(move |tx, caller| actions::set_role(tx, caller, at.person, role, held)).await,
        Err(()) => Err(Problem::field("role", Message::new("web-field-choose")).into()),
    };
    match changed {
        Ok(()) => visit.done(&format!("/work/people/{}", at.person), "account-saved"),
        Err(failure) => {
            let page = page(&visit, at.person, Problems::default()).await?;
            visit.again(failure, |problems| PersonPage { problems, ..page })
        }
    }
}

#[derive(Template)]
#[template(path = "people-erase.html")]
struct ErasePage {
    page: Page,
    problems: Problems,
    id: String,
    who: String,
    word: String,
    typed: String,
}

async fn erase_page(visit: &Visit, person: PersonId, typed: &str) -> Result<ErasePage, Failure> {
    let card = visit.read(move |tx, caller| actions::card(tx, caller, person)).await?;
    Ok(ErasePage {
        page: visit.page("work", "people-erase-title"),
        problems: Problems::default(),
        id: person.to_string(),
        who: pages::label(visit, &card),
        word: visit.t().get("account-erase-word"),
        typed: typed.to_owned(),
    })
}

/// `GET /work/people/{person}/erase`
pub async fn erase_form(visit: Visit, At(at): At<Of>) -> Answer {
    visit.html(&erase_page(&visit, at.person, "").await?)
}

/// `POST /work/people/{person}/erase`
pub async fn erase(visit: Visit, At(at): At<Of>, Form(values): Form) -> Answer {
    let page = erase_page(&visit, at.person, values.get("word")).await?;
    let erased = if crate::account::confirms(values.get("word"), &page.word) {
        visit.write(move |tx, caller| actions::erase(tx, caller, at.person)).await
    } else {
        let word = page.word.clone();
        Err(Problem::field("word", Message::new("account-erase-type").text("word", word)).into())
    };
    match erased {
        Ok(()) => {
            erasing::forget(&visit.site).await;
            visit.done("/work/people", "people-erased")
        }
        Err(failure) => visit.again(failure, |problems| ErasePage { problems, ..page }),
    }
}
