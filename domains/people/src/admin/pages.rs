use askama::Template;
use base::{Message, Problem};
use mail::is_address;
use serde::Deserialize;
use texts::{Lang, T};
use web::{
    Answer, Ask, Choice, Failure, Form, Page, Problems, Values,
    pieces::{Cell, Head, Row},
};

use super::{
    actions::{self, Card},
    store::{COUNTED, PAGE},
};
use crate::{
    PersonId, PersonKind, Role, Visit,
    account::begin::languages,
    network::counts,
    person::{self, Details},
};

#[derive(Template)]
#[template(path = "people-list.html")]
struct ListPage {
    page: Page,
    problems: Problems,
    /// What was looked for; empty on the whole list.
    who: String,
    found: bool,
    roles: Vec<Choice>,
    role: bool,
    heads: Vec<Head>,
    rows: Vec<Row>,
    caption: String,
    more: bool,
    next: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    role: String,
    after: String,
}

/// What somebody is called in lists: their pseudonyms, or else since when they are here.
pub fn label(visit: &Visit, card: &Card) -> String {
    if card.known_as.is_empty() {
        visit.t().one("people-since", "when", visit.when(card.basics.created_at))
    } else {
        card.known_as.join(", ")
    }
}

pub fn roles_label(t: T, roles: crate::Roles) -> String {
    let labels: Vec<String> = roles.iter().map(|role| role.label(t)).collect();
    if labels.is_empty() { t.get("account-none") } else { labels.join(", ") }
}

impl ListPage {
    fn new(visit: &Visit, people: &[Card], caption: String) -> ListPage {
        let t = visit.t();
        let rows = people
            .iter()
            .map(|card| Row {
                cells: vec![
                    Cell::text(label(visit, card)).link(visit.to(&format!("/work/people/{}", card.id))),
                    Cell::text(roles_label(t, card.roles)),
                    Cell::text(card.basics.kind.label(t)),
                ],
            })
            .collect();
        let head = |key: &str| Head { label: t.get(key), numeric: false };
        ListPage {
            page: visit.page("work", "people-nav"),
            problems: Problems::default(),
            who: String::new(),
            found: false,
            roles: role_choices(t, None),
            role: false,
            heads: vec![head("people-known-as"), head("people-roles"), head("people-kind")],
            rows,
            caption,
            more: false,
            next: String::new(),
        }
    }
}

fn role_choices(t: T, chosen: Option<Role>) -> Vec<Choice> {
    let mut roles = vec![Choice::new("", t.get("people-role-any"), chosen.is_none())];
    roles.extend(Role::ALL.iter().map(|one| Choice::new(one.as_str(), one.label(t), chosen == Some(*one))));
    roles
}

async fn list_page(visit: &Visit, wish: Wish) -> Result<ListPage, Failure> {
    let t = visit.t();
    let role: Option<Role> = wish.role.parse().ok();
    let after: Option<PersonId> = wish.after.parse().ok();
    let listing = visit.read(move |tx, caller| actions::list(tx, caller, after, role)).await?;
    let caption = match listing.count {
        Some(count) => t.one("people-count", "count", count),
        None => t.one("people-count-more", "count", COUNTED),
    };
    let word = role.map_or("", Role::as_str);
    let next = listing
        .next
        .map(|after| visit.to(&format!("/work/people?role={word}&after={after}")))
        .unwrap_or_default();
    let (roles, role) = (role_choices(t, role), role.is_some());
    Ok(ListPage { roles, role, next, ..ListPage::new(visit, &listing.people, caption) })
}

/// `GET /work/people`
pub async fn list(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    visit.html(&list_page(&visit, wish).await?)
}

/// `POST /work/people/find`: by the beginning of a pseudonym or the whole address; neither travels in the page's address.
pub async fn find(visit: Visit, Form(values): Form) -> Answer {
    match try_find(&visit, &values).await {
        Ok(Hit::One(person)) => visit.go(&format!("/work/people/{person}")),
        Ok(Hit::Several(page)) => visit.html(&*page),
        Err(failure) => {
            let page = list_page(&visit, Wish::default()).await?;
            let who = values.get("who").to_owned();
            visit.again(failure, |problems| ListPage { problems, who, ..page })
        }
    }
}

enum Hit {
    One(PersonId),
    Several(Box<ListPage>),
}

async fn try_find(visit: &Visit, values: &Values) -> Result<Hit, Failure> {
    let mut reader = values.reader();
    let who = reader.text("who", 254);
    reader.finish()?;
    let caller = visit.caller()?;
    counts(&visit.site, "find person", &caller.person()?.to_string(), 60, 60, caller.now)?;
    let nobody = || Problem::field("who", Message::new("people-not-found").text("given", &who));
    if who.contains('@') {
        let email = who.clone();
        let found = visit.read(move |tx, caller| person::by_email(tx, caller, &email)).await?;
        return Ok(Hit::One(found.ok_or_else(nobody)?));
    }
    let beginning = who.clone();
    let (people, more) = visit.read(move |tx, caller| actions::called(tx, caller, &beginning)).await?;
    if people.is_empty() {
        return Err(nobody().into());
    }
    let caption = match more {
        true => visit.t().one("people-count-more", "count", PAGE),
        false => visit.t().two("people-found", "given", &who, "count", people.len()),
    };
    let page = ListPage { who, found: true, more, ..ListPage::new(visit, &people, caption) };
    Ok(Hit::Several(Box::new(page)))
}

#[derive(Template)]
#[template(path = "people-new.html")]
struct NewPage {
    page: Page,
    problems: Problems,
    values: Values,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    roles: Vec<Choice>,
}

impl NewPage {
    fn new(visit: &Visit, values: Values, problems: Problems) -> Self {
        let t = visit.t();
        let admin = visit.caller.as_ref().is_some_and(|caller| caller.roles().has(Role::Admin));
        let named = values.get("kind") == PersonKind::Named.as_str();
        let kinds = vec![
            Choice::new("named", t.get("people-new-named"), named).hint(t.get("people-new-named-hint")),
            Choice::new("office", t.get("people-new-office"), !named).hint(t.get("people-new-office-hint")),
        ];
        let roles = Role::ALL
            .iter()
            .filter(|role| admin || **role != Role::Admin)
            .map(|role| Choice::new(role.as_str(), role.label(t), values.has("roles", role.as_str())))
            .collect();
        let lang = Lang::from_code(values.get("lang")).unwrap_or(visit.lang);
        let page = visit.page("work", "people-new-title");
        NewPage { page, problems, values, kinds, languages: languages(lang), roles }
    }
}

/// `GET /work/people/new`
pub async fn new_form(visit: Visit) -> Answer {
    let id: PersonId = visit.caller()?.new_id();
    let values = Values::default().with("id", id.to_string()).with("roles", "member");
    visit.html(&NewPage::new(&visit, values, Problems::default()))
}

/// Reads name, address, telephone and notes of a form.
pub fn read_details(values: &Values) -> Result<Details, Problem> {
    let mut reader = values.reader();
    let details = Details {
        name: reader.optional_text("name", 120),
        email: reader.optional_text("email", 254),
        phone: reader.optional_text("phone", 40),
        notes: reader.optional_text("notes", 4000),
    };
    if !details.email.is_empty() && !is_address(&details.email) {
        reader.problem("email", Message::new("signin-email-shape").text("given", &details.email));
    }
    reader.finish()?;
    Ok(details)
}

/// `POST /work/people/new`
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    match try_create(&visit, &values).await {
        Ok(id) => visit.done(&format!("/work/people/{id}"), "people-added"),
        Err(failure) => visit.again(failure, |problems| NewPage::new(&visit, values, problems)),
    }
}

async fn try_create(visit: &Visit, values: &Values) -> Result<PersonId, Failure> {
    let details = read_details(values)?;
    let mut reader = values.reader();
    let kind = reader.word("kind", PersonKind::Office);
    if details == Details::default() {
        reader.problem("name", Message::new("people-new-empty"));
    }
    if kind == PersonKind::Named && details.email.is_empty() {
        reader.problem("email", Message::new("people-new-needs-mail"));
    }
    if kind == PersonKind::Anonymous {
        reader.problem("kind", Message::new("web-field-choose"));
    }
    let lang = Lang::from_code(values.get("lang")).unwrap_or(visit.lang);
    reader.finish()?;
    let id: PersonId = values.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
    let roles: Vec<Role> = values.all("roles").filter_map(|word| word.parse().ok()).collect();
    visit.write(move |tx, caller| actions::create(tx, caller, id, kind, lang, &details, &roles)).await?;
    Ok(id)
}
