//! What we keep about somebody, in plain words, and who looked.

use askama::Template;
use web::{
    Answer, Page,
    pieces::{self, Event},
};

use super::store;
use crate::{Role, Roles, Visit, access, passkey, person, session, signin};

#[derive(Template)]
#[template(path = "account-me.html")]
struct MePage {
    page: Page,
    anonymous: bool,
    facts: Vec<pieces::Answer>,
    notes: String,
    doors: Vec<pieces::Answer>,
}

/// `GET /me`
pub async fn me(visit: Visit) -> Answer {
    let (profile, password, receipt, keys, sessions, looks) = visit
        .read(|tx, caller| {
            let me = caller.person()?;
            let access = access::own(tx, caller)?;
            Ok((
                person::profile(tx, caller, &access)?,
                signin::password_of(tx, caller, me)?.map(|(_, since)| since),
                store::receipt_since(tx, caller, me)?,
                passkey::list(tx, caller)?.len(),
                session::of_person(tx, caller)?.len(),
                access::looks(tx, caller, me, 1000)?.len(),
            ))
        })
        .await?;
    let t = visit.t();
    let row = |label: &str, value: String, path: &str| pieces::Answer {
        label: t.get(label),
        value,
        href: visit.to(path),
    };
    let given = |text: &str| if text.is_empty() { t.get("account-not-given") } else { text.to_owned() };
    let since = |at: Option<base::Instant>| match at {
        Some(at) => t.one("account-since", "when", visit.when(at)),
        None => t.get("account-none"),
    };
    let details = profile.details;
    let facts = vec![
        row("account-name", given(&details.name), "/me/details"),
        row("signin-email", given(&details.email), "/me/details"),
        row("account-phone", given(&details.phone), "/me/details"),
        row("web-language", profile.lang.own_name().to_owned(), "/me/details"),
    ];
    let doors = vec![
        row("signin-password", since(password), "/me/password"),
        row("account-passkeys-title", t.number(keys), "/me/passkeys"),
        row("account-phrase-title", since(receipt), "/me/phrase"),
        row("account-sessions-title", t.number(sessions), "/me/sessions"),
        row("account-looks-title", t.number(looks), "/me/looks"),
    ];
    let anonymous = details.name.is_empty() && details.email.is_empty() && details.phone.is_empty();
    let page = visit.page("member", "web-my-account");
    visit.html(&MePage { page, anonymous, facts, notes: details.notes, doors })
}

#[derive(Template)]
#[template(path = "account-looks.html")]
struct LooksPage {
    page: Page,
    looks: Vec<Event>,
}

/// `GET /me/looks`
pub async fn looks(visit: Visit) -> Answer {
    let looks = visit
        .read(|tx, caller| {
            let me = caller.person()?;
            let mut looks = Vec::new();
            for look in access::looks(tx, caller, me, 200)? {
                let roles = person::roles(tx, caller, look.actor)?;
                looks.push((look, roles));
            }
            Ok(looks)
        })
        .await?;
    let t = visit.t();
    let looks = looks
        .into_iter()
        .map(|(look, roles)| Event {
            datetime: look.at.to_string(),
            when: visit.when(look.at),
            title: look.purpose.sentence(t),
            text: t.one("account-looks-by", "role", role_label(t, roles)),
            current: false,
        })
        .collect();
    visit.html(&LooksPage { page: visit.page("member", "account-looks-title"), looks })
}

/// The one role that says most about why somebody may look.
fn role_label(t: texts::T, roles: Roles) -> String {
    roles
        .iter()
        .find(|role| *role != Role::Member)
        .map_or_else(|| t.get("people-role-former"), |role| role.label(t))
}
