//! Name, address, telephone, language: all of it optional, and changed by oneself.

use ::store::Tx;
use askama::Template;
use base::{Message, Problem};
use mail::is_address;
use serde::Deserialize;
use texts::Lang;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values, pieces};

use super::{begin, rules, store};
use crate::{
    Caller, PersonKind, Visit, access,
    network::counts,
    person::{self, Details},
    post,
};

/// A link to a new address works this long.
const MINUTES: i64 = 60;

#[derive(Template)]
#[template(path = "account-details.html")]
struct DetailsPage {
    page: Page,
    problems: Problems,
    values: Values,
    languages: Vec<Choice>,
    /// What the record says now, where the form was made from an older one.
    stored: Vec<pieces::Answer>,
}

fn values_of(details: &Details, lang: Lang, stamp: &str) -> Values {
    Values::default()
        .with("name", &details.name)
        .with("email", &details.email)
        .with("phone", &details.phone)
        .with("lang", lang.code())
        .with("version", stamp)
}

async fn now(visit: &Visit) -> Result<Values, Failure> {
    visit
        .read(|tx, caller| {
            let access = access::own(tx, caller)?;
            let profile = person::profile(tx, caller, &access)?;
            Ok(values_of(&profile.details, profile.lang, &person::stamp(tx, caller, profile.id)?))
        })
        .await
}

fn page(visit: &Visit, values: Values, problems: Problems, stored: Vec<pieces::Answer>) -> DetailsPage {
    let chosen = Lang::from_code(values.get("lang")).unwrap_or(visit.lang);
    let page = visit.page("member", "account-details-title");
    DetailsPage { page, problems, values, languages: begin::languages(chosen), stored }
}

/// `GET /me/details`
pub async fn form(visit: Visit) -> Answer {
    let values = now(&visit).await?;
    visit.html(&page(&visit, values, Problems::default(), Vec::new()))
}

/// `POST /me/details`
pub async fn save(visit: Visit, Form(values): Form) -> Answer {
    match try_save(&visit, &values).await {
        Ok((asked, lang)) => {
            let flash = if asked { "account-mail-asked" } else { "account-saved" };
            let mut response = visit.done("/me", flash)?;
            let cookie = visit.site.cookies.set("lang", lang.code(), Some(365 * 24 * 3600));
            response.headers_mut().append(axum::http::header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(failure) if matches!(&*failure.0, Problem::Conflict(_)) => {
            // Both texts: what was typed stays in the form, what is stored stands above it.
            let (now, t) = (now(&visit).await?, visit.t());
            let row = |label: &str, field: &str| pieces::Answer {
                label: t.get(label),
                value: now.get(field).to_owned(),
                href: String::new(),
            };
            let stored = vec![
                row("account-name", "name"),
                row("signin-email", "email"),
                row("account-phone", "phone"),
            ];
            let mut typed = values.clone();
            typed.0.retain(|(name, _)| name != "version");
            let typed = typed.with("version", now.get("version"));
            visit.again(failure, |problems| page(&visit, typed, problems, stored))
        }
        Err(failure) => visit.again(failure, |problems| page(&visit, values, problems, Vec::new())),
    }
}

/// Answers whether a letter was sent to a new address, and the language to go on in.
async fn try_save(visit: &Visit, values: &Values) -> Result<(bool, Lang), Failure> {
    let mut reader = values.reader();
    let (name, email) = (reader.optional_text("name", 120), reader.optional_text("email", 254));
    let phone = reader.optional_text("phone", 40);
    if !email.is_empty() && !is_address(&email) {
        reader.problem("email", Message::new("signin-email-shape").text("given", &email));
    }
    let lang = Lang::from_code(values.get("lang"));
    if lang.is_none() {
        reader.problem("lang", Message::new("web-field-choose"));
    }
    reader.finish()?;
    let lang = lang.unwrap_or_default();
    let caller = visit.caller()?;
    let me = caller.person()?.to_string();
    // Only a new address is written to; the count is taken before we know, so it is generous.
    counts(&visit.site, "details", &me, 30, 60, caller.now)?;
    let version = values.get("version").to_owned();
    let asked = visit
        .write(move |tx, caller| {
            let wished = Details {
                name: name.clone(),
                email: email.clone(),
                phone: phone.clone(),
                notes: String::new(),
            };
            change(tx, caller, wished, lang, &version)
        })
        .await?;
    Ok((asked, lang))
}

fn change(
    tx: &mut Tx<'_>,
    caller: &Caller,
    wished: Details,
    lang: Lang,
    version: &str,
) -> Result<bool, Problem> {
    let me = caller.person()?;
    if person::stamp(tx, caller, me)? != version {
        return Err(Problem::conflict("account-stale"));
    }
    let access = access::own(tx, caller)?;
    let profile = person::profile(tx, caller, &access)?;
    let old = profile.details;
    let asked = !wished.email.is_empty() && wished.email != old.email;
    if wished.email.is_empty() && !old.email.is_empty() {
        rules::leaves_a_way(rules::Ways { mail: false, ..store::ways(tx, caller)? })?;
    }
    if asked {
        ask(tx, caller, &wished.email, lang)?;
    }
    let email = if asked { old.email } else { wished.email };
    let nameless = wished.name.is_empty() && email.is_empty();
    let details = Details { name: wished.name, email, phone: wished.phone, notes: old.notes };
    person::set_details(tx, caller, me, &details)?;
    person::set_lang(tx, caller, me, lang)?;
    match profile.kind {
        PersonKind::Anonymous if !nameless => person::set_kind(tx, caller, me, PersonKind::Named)?,
        PersonKind::Named if nameless => person::set_kind(tx, caller, me, PersonKind::Anonymous)?,
        _ => {}
    }
    Ok(asked)
}

/// Writes to a new address. What the letter says does not depend on whether somebody else has it.
fn ask(tx: &mut Tx<'_>, caller: &Caller, address: &str, lang: Lang) -> Result<(), Problem> {
    let token = caller.site.entropy.token();
    store::ask_mail_change(tx, caller, &token, address, caller.now.plus_minutes(MINUTES))?;
    let t = caller.t().other(lang);
    let link = caller.site.url(&format!("/{}/me/mail/{token}", caller.community.slug));
    let body = t.with(
        "account-mail-body",
        &[
            ("address", (&link).into()),
            ("minutes", MINUTES.into()),
            ("town", (&caller.community.name).into()),
        ],
    );
    post::queue_to(tx, caller, caller.person()?, address, &t.get("account-mail-subject"), &body)
}

#[derive(Deserialize)]
pub struct Token {
    token: String,
}

#[derive(Template)]
#[template(path = "account-mail.html")]
struct MailPage {
    page: Page,
    problems: Problems,
    /// Empty when the link no longer works.
    address: String,
}

/// `GET /me/mail/{token}`: the link in a letter to a new address.
pub async fn mail(visit: Visit, At(at): At<Token>) -> Answer {
    let address = visit.read(move |tx, caller| store::mail_change(tx, caller, &at.token)).await?;
    let page = visit.page("member", "account-mail-title");
    visit.html(&MailPage { page, problems: Problems::default(), address: address.unwrap_or_default() })
}

/// `POST /me/mail/{token}`
pub async fn confirm_mail(visit: Visit, At(at): At<Token>, Form(_): Form) -> Answer {
    let confirmed = visit
        .write(move |tx, caller| {
            let address =
                store::mail_change(tx, caller, &at.token)?.ok_or(Problem::refused("account-mail-dead"))?;
            let access = access::own(tx, caller)?;
            let profile = person::profile(tx, caller, &access)?;
            person::set_details(tx, caller, profile.id, &Details { email: address, ..profile.details })?;
            if profile.kind == PersonKind::Anonymous {
                person::set_kind(tx, caller, profile.id, PersonKind::Named)?;
            }
            store::drop_mail_change(tx, caller, &at.token)
        })
        .await;
    match confirmed {
        Ok(()) => visit.done("/me", "account-saved"),
        Err(failure) => visit.again(failure, |problems| MailPage {
            page: visit.page("member", "account-mail-title"),
            problems,
            address: String::new(),
        }),
    }
}
