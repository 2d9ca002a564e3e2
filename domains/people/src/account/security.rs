//! The ways into one's account: password, passkeys, words, and the devices that are in.

use askama::Template;
use base::{Id, Message, Problem};
use serde::Deserialize;
use web::{Answer, At, Failure, Form, Page, Problems, Values, assets};

use super::{begin, rules, store};
use crate::{SessionId, Visit, access, network::counts, passkey, person, session, signin, slow::slow};

#[derive(Template)]
#[template(path = "account-password.html")]
struct PasswordPage {
    page: Page,
    problems: Problems,
    has: bool,
    has_mail: bool,
}

async fn password_page(visit: &Visit, problems: Problems) -> Result<PasswordPage, Failure> {
    let (has, has_mail) = visit
        .read(|tx, caller| {
            let access = access::own(tx, caller)?;
            let mail = person::profile(tx, caller, &access)?.details.email;
            Ok((signin::password_of(tx, caller, caller.person()?)?.is_some(), !mail.is_empty()))
        })
        .await?;
    Ok(PasswordPage { page: visit.page("member", "signin-password"), problems, has, has_mail })
}

/// `GET /me/password`
pub async fn password(visit: Visit) -> Answer {
    visit.html(&password_page(&visit, Problems::default()).await?)
}

/// `POST /me/password`: a new one ends every other session.
pub async fn set_password(visit: Visit, Form(values): Form) -> Answer {
    match try_set_password(&visit, &values).await {
        Ok(()) => visit.done("/me", "account-password-set"),
        Err(failure) => {
            let page = password_page(&visit, Problems::default()).await?;
            visit.again(failure, |problems| PasswordPage { problems, ..page })
        }
    }
}

async fn try_set_password(visit: &Visit, values: &Values) -> Result<(), Failure> {
    let caller = visit.caller()?;
    let me = caller.person()?;
    counts(&visit.site, "change password", &me.to_string(), 10, 15, caller.now)?;
    let new = values.get("new").to_owned();
    signin::check_new_password("new", &new)?;
    let old =
        visit.read(move |tx, caller| Ok(signin::password_of(tx, caller, me)?.map(|(hash, _)| hash))).await?;
    if let Some(hash) = old.clone() {
        let current = values.get("current").to_owned();
        if !slow(&visit.site, move |_| seal::verify(&hash, &current)).await? {
            return Err(Problem::field("current", Message::new("account-password-current-wrong")).into());
        }
    }
    let hash =
        slow(&visit.site, move |site| seal::hash(site.settings.password_strength, &new, &site.entropy))
            .await?;
    visit
        .write(move |tx, caller| {
            // Somebody else with this account open may have been quicker.
            if signin::password_of(tx, caller, me)?.map(|(hash, _)| hash) != old {
                return Err(Problem::conflict("account-stale"));
            }
            signin::set_password(tx, caller, me, &hash)?;
            signin::end_sessions_but_this(tx, caller)?;
            Ok(())
        })
        .await
}

/// A passkey in the list.
struct ShownKey {
    id: String,
    label: String,
    about: String,
}

#[derive(Template)]
#[template(path = "account-passkeys.html")]
struct PasskeysPage {
    page: Page,
    problems: Problems,
    keys: Vec<ShownKey>,
    host: String,
    js: &'static str,
}

async fn passkeys_page(visit: &Visit, problems: Problems) -> Result<PasskeysPage, Failure> {
    let t = visit.t();
    let keys = visit.read(passkey::list).await?;
    let keys = keys
        .into_iter()
        .map(|key| ShownKey {
            id: key.id.to_string(),
            label: key.label,
            about: match key.used_at {
                Some(used) => t.two(
                    "account-passkey-used",
                    "since",
                    visit.when(key.created_at),
                    "used",
                    visit.when(used),
                ),
                None => t.one("account-since", "when", visit.when(key.created_at)),
            },
        })
        .collect();
    Ok(PasskeysPage {
        page: visit.page("member", "account-passkeys-title"),
        problems,
        keys,
        host: passkey::host(&visit.site),
        js: assets::url("passkey.js"),
    })
}

/// `GET /me/passkeys`
pub async fn passkeys(visit: Visit) -> Answer {
    visit.html(&passkeys_page(&visit, Problems::default()).await?)
}

#[derive(Deserialize)]
pub struct OfPasskey {
    passkey: Id<passkey::Passkey>,
}

/// `POST /me/passkeys/{passkey}/remove`
pub async fn remove_passkey(visit: Visit, At(at): At<OfPasskey>, Form(_): Form) -> Answer {
    let removed = visit
        .write(move |tx, caller| {
            passkey::remove(tx, caller, at.passkey)?;
            rules::leaves_a_way(store::ways(tx, caller)?)
        })
        .await;
    match removed {
        Ok(()) => visit.done("/me/passkeys", "account-passkey-removed"),
        Err(failure) => {
            let page = passkeys_page(&visit, Problems::default()).await?;
            visit.again(failure, |problems| PasskeysPage { problems, ..page })
        }
    }
}

/// A session in the list.
struct ShownSession {
    id: String,
    title: String,
    about: String,
    this: bool,
}

#[derive(Template)]
#[template(path = "account-sessions.html")]
struct SessionsPage {
    page: Page,
    sessions: Vec<ShownSession>,
}

/// `GET /me/sessions`
pub async fn sessions(visit: Visit) -> Answer {
    let t = visit.t();
    let this = visit.caller()?.actor().map(|actor| actor.session);
    let sessions = visit.read(session::of_person).await?;
    let sessions = sessions
        .into_iter()
        .map(|session| ShownSession {
            this: Some(session.id) == this,
            id: session.id.to_string(),
            title: format!("{} · {}", device_label(t, &session.device), session.method.label(t)),
            about: t.two(
                "account-session-about",
                "since",
                visit.when(session.created_at),
                "seen",
                visit.when(session.seen_at),
            ),
        })
        .collect();
    visit.html(&SessionsPage { page: visit.page("member", "account-sessions-title"), sessions })
}

pub(crate) fn device_label(t: texts::T, device: &str) -> String {
    match device {
        "phone" => t.get("account-device-phone"),
        "tablet" => t.get("account-device-tablet"),
        _ => t.get("account-device-computer"),
    }
}

#[derive(Deserialize)]
pub struct OfSession {
    session: SessionId,
}

/// `POST /me/sessions/{session}/end`
pub async fn end_session(visit: Visit, At(at): At<OfSession>, Form(_): Form) -> Answer {
    visit.write(move |tx, caller| session::end(tx, caller, at.session)).await?;
    visit.done("/me/sessions", "account-session-ended")
}

/// `POST /me/sessions/end-others`
pub async fn end_others(visit: Visit, Form(_): Form) -> Answer {
    visit.write(signin::end_sessions_but_this).await?;
    visit.done("/me/sessions", "account-session-ended")
}

#[derive(Template)]
#[template(path = "account-new-phrase.html")]
struct NewPhrasePage {
    page: Page,
    has: bool,
}

/// `GET /me/phrase`
pub async fn phrase(visit: Visit) -> Answer {
    let has =
        visit.read(|tx, caller| Ok(store::receipt_since(tx, caller, caller.person()?)?.is_some())).await?;
    visit.html(&NewPhrasePage { page: visit.page("member", "account-phrase-title"), has })
}

/// `POST /me/phrase` shows new words once; the old ones stop working.
pub async fn new_phrase(visit: Visit, Form(_): Form) -> Answer {
    let caller = visit.caller()?;
    let me = caller.person()?;
    counts(&visit.site, "new phrase", &me.to_string(), 10, 60, caller.now)?;
    let (phrase, hash) = begin::new_phrase(&visit).await?;
    let kept = phrase.clone();
    visit.write(move |tx, caller| signin::set_receipt(tx, caller, me, &kept, &hash)).await?;
    visit.html(&begin::PhrasePage::new(&visit, &phrase, false))
}
