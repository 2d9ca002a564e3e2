//! One entry with everything that is known of it and can be done with it.

use askama::Template;
use base::{Message, Problem};
use people::{Roles, Visit};
use texts::Lang;
use web::{
    Answer, At, Failure, Form, Page, Problems, Values,
    pieces::{Choice, Event},
};

use super::{OfEntry, path};
use crate::{
    entry::{
        actions,
        model::{Change, Entry, Limits},
        owner, rules,
        words::{self, Names, Said},
    },
    form::Card,
    model::{Fact, Kind},
};

#[derive(Template)]
#[template(path = "directory-entry.html")]
struct Show {
    page: Page,
    problems: Problems,
    here: String,
    back: String,
    back_label: String,
    kind_word: String,
    facts: Vec<Said>,
    age: String,
    age_word: String,
    age_tone: &'static str,
    source: String,
    retired: bool,
    confidential: bool,
    has_owner: bool,
    /// Just made, shown once.
    link: String,
    email: String,
    langs: Vec<Choice>,
    history: Vec<Event>,
    capacity: bool,
    gives: bool,
    today: String,
}

struct Found {
    entry: Entry,
    facts: Vec<Fact>,
    confidential: bool,
    names: Names,
    history: Vec<Change>,
    limits: Limits,
}

async fn find(visit: &Visit, kind: Kind, id: crate::model::EntryId) -> Result<Found, Failure> {
    visit
        .read(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let entry = actions::entry(tx, caller, id, kind)?;
            let card = Card::load(tx, caller, kind, id)?;
            let facts = card.facts();
            let names = Names::of(tx, caller, caller.t(), facts.iter().map(|fact| fact.value.as_str()))?;
            Ok(Found {
                history: actions::history(tx, caller, id, 30)?,
                limits: actions::limits(tx, caller)?,
                confidential: card.confidential(),
                entry,
                facts,
                names,
            })
        })
        .await
}

fn page_of(
    visit: &Visit,
    at: &OfEntry,
    found: Found,
    link: String,
    values: &Values,
    problems: Problems,
) -> Show {
    let (t, entry) = (visit.t(), &found.entry);
    let today =
        visit.caller.as_ref().map(|caller| caller.today()).unwrap_or(base::Day(jiff::civil::Date::ZERO));
    let keeping = entry.keeping();
    let age = rules::age(entry.checked_on, today, found.limits);
    let name = if entry.name.is_empty() { t.get("directory-nameless") } else { entry.name.clone() };
    Show {
        page: visit.page_titled("work", name),
        problems,
        here: visit.to(&at.path()),
        back: visit.to(&format!("/work/directory/{}", path(entry.kind))),
        back_label: t.get(&format!("directory-kinds-{}", entry.kind)),
        kind_word: words::kind(t, entry.kind),
        facts: words::facts(t, &found.names, &found.facts),
        age: words::age_line(t, &keeping, today, found.limits),
        age_word: words::age_word(t, age),
        age_tone: words::age_tone(age),
        source: words::source(t, &entry.source),
        retired: entry.retired_at.is_some(),
        confidential: found.confidential,
        has_owner: entry.owner.is_some(),
        link,
        email: values.get("email").to_owned(),
        langs: Lang::ALL
            .iter()
            .map(|lang| Choice::new(lang.code(), lang.own_name(), *lang == visit.lang))
            .collect(),
        history: words::timeline(t, |at| visit.when(at), &found.history),
        capacity: entry.kind == Kind::Practitioner,
        gives: entry.kind == Kind::Organisation,
        today: today.to_string(),
    }
}

/// `GET /work/directory/{kind}/{id}`
pub async fn show(visit: Visit, At(at): At<OfEntry>) -> Answer {
    let found = find(&visit, at.kind()?, at.id).await?;
    visit.html(&page_of(&visit, &at, found, String::new(), &Values::default(), Problems::default()))
}

/// `POST /work/directory/{kind}/{id}`: confirms it, takes it out or puts it back, makes a link, writes to an owner.
pub async fn act(visit: Visit, At(at): At<OfEntry>, Form(values): Form) -> Answer {
    let (kind, id) = (at.kind()?, at.id);
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            actions::entry(tx, caller, id, kind)?;
            match sent.get("do") {
                "confirm" => {
                    let mut reader = sent.reader();
                    let day = reader.day("checked_on");
                    reader.finish()?;
                    actions::confirm(tx, caller, id, day)?;
                    Ok(("directory-confirmed", String::new()))
                }
                "retire" => {
                    actions::set_retired(tx, caller, id, true)?;
                    Ok(("directory-retired", String::new()))
                }
                "return" => {
                    actions::set_retired(tx, caller, id, false)?;
                    Ok(("directory-returned", String::new()))
                }
                "link" => Ok(("", owner::link(tx, caller, id)?)),
                "invite" => {
                    let lang = Lang::from_code(sent.get("lang")).unwrap_or(caller.community.lang);
                    owner::invite(tx, caller, id, sent.get("email"), lang)?;
                    Ok(("directory-invited", String::new()))
                }
                "forget" => {
                    actions::set_owner(tx, caller, id, None)?;
                    Ok(("directory-owner-gone", String::new()))
                }
                _ => Err(Problem::Refused(Message::new("directory-form-broken"))),
            }
        })
        .await;
    match tried {
        Ok((flash, link)) if link.is_empty() => visit.done(&at.path(), flash),
        // Shown once: only its hash is kept.
        Ok((_, link)) => {
            let found = find(&visit, kind, id).await?;
            visit.html(&page_of(&visit, &at, found, link, &values, Problems::default()))
        }
        Err(failure) => {
            let found = find(&visit, kind, id).await?;
            visit.again(failure, |problems| page_of(&visit, &at, found, String::new(), &values, problems))
        }
    }
}
