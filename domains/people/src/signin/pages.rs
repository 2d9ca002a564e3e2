use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use base::{Message, Problem};
use serde::Deserialize;
use web::{Answer, At, Failure, Form, Page, Problems, Values, assets};

use super::{
    actions::{self, SignedIn},
    rules, store,
};
use crate::{
    Visit,
    network::{Network, counts},
    passkey, person, session,
    slow::slow,
};

#[derive(Template)]
#[template(path = "signin-page.html")]
struct SignInPage {
    page: Page,
    problems: Problems,
    email: String,
    /// The host passkeys work on; empty where they cannot.
    passkey_host: String,
    passkey_js: &'static str,
}

impl SignInPage {
    fn new(visit: &Visit, values: &Values, problems: Problems) -> Self {
        SignInPage {
            page: visit.page("public", "signin-title"),
            problems,
            email: values.get("email").to_owned(),
            passkey_host: passkey::host(&visit.site),
            passkey_js: assets::url("passkey.js"),
        }
    }
}

/// `GET /sign-in`
pub async fn sign_in(visit: Visit) -> Answer {
    if visit.caller()?.actor().is_some() {
        return visit.go("/me");
    }
    visit.html(&SignInPage::new(&visit, &Values::default(), Problems::default()))
}

/// `POST /sign-in`
pub async fn by_password(visit: Visit, network: Network, Form(values): Form) -> Answer {
    match check_password(&visit, &network, &values).await {
        Ok(signed) => signed_in(&visit, &signed),
        Err(failure) => visit.again(failure, |problems| SignInPage::new(&visit, &values, problems)),
    }
}

async fn check_password(visit: &Visit, network: &Network, values: &Values) -> Result<SignedIn, Failure> {
    let mut reader = values.reader();
    let email = reader.text("email", 254);
    let password = values.get("password").to_owned();
    if password.is_empty() {
        reader.problem("password", Message::new("web-field-empty"));
    }
    reader.finish()?;
    let caller = visit.caller()?;
    let lookup = person::email_lookup(caller, &email);
    network.counts(&visit.site, "password", 30, 15, caller.now)?;
    counts(&visit.site, "password", &lookup, 10, 15, caller.now)?;
    let found = visit.read(move |tx, caller| store::password_by_email(tx, caller, &lookup)).await?;
    let hash =
        found.as_ref().and_then(|(_, hash)| hash.clone()).filter(|_| password.len() <= 4 * rules::LONGEST);
    let checked = hash.clone();
    let right = slow(&visit.site, move |site| match checked {
        Some(hash) => seal::verify(&hash, &password),
        None => seal::verify_nobody(site.settings.password_strength, &password),
    })
    .await?;
    let (Some((person, _)), Some(hash), true) = (found, hash, right) else {
        return Err(Problem::refused("signin-wrong").into());
    };
    let device = session::device(&visit.user_agent);
    visit.write(move |tx, caller| actions::begin_with_password(tx, caller, person, &hash, device)).await
}

/// `POST /sign-in/link`: the same form, its other button.
pub async fn ask_for_link(visit: Visit, network: Network, Form(values): Form) -> Answer {
    match send_link(&visit, &network, &values).await {
        Ok(()) => visit.go("/sign-in/sent"),
        Err(failure) => visit.again(failure, |problems| SignInPage::new(&visit, &values, problems)),
    }
}

async fn send_link(visit: &Visit, network: &Network, values: &Values) -> Result<(), Failure> {
    let mut reader = values.reader();
    let email = reader.text("email", 254);
    if !email.is_empty() && !mail::is_address(&email) {
        reader.problem("email", Message::new("signin-email-shape").text("given", &email));
    }
    reader.finish()?;
    let caller = visit.caller()?;
    network.counts(&visit.site, "link", 20, 15, caller.now)?;
    let lookup = person::email_lookup(caller, &email);
    // Too many for one address: answered as ever, and nobody's mailbox is flooded.
    let enough = counts(&visit.site, "link", &lookup, 3, 15, caller.now).is_err();
    let sending = visit.write(move |tx, caller| actions::send_link(tx, caller, &email, enough));
    let pause = tokio::time::sleep(rules::link_pause(visit.site.settings.password_strength));
    tokio::join!(sending, pause).0
}

#[derive(Template)]
#[template(path = "signin-sent.html")]
struct SentPage {
    page: Page,
}

/// `GET /sign-in/sent`
pub async fn link_sent(visit: Visit) -> Answer {
    visit.html(&SentPage { page: visit.page("public", "signin-sent-title") })
}

#[derive(Deserialize)]
pub struct Token {
    token: String,
}

#[derive(Template)]
#[template(path = "signin-link.html")]
struct LinkPage {
    page: Page,
    lives: bool,
}

fn link_page(visit: &Visit, lives: bool) -> Answer {
    let (status, title) = if lives {
        (StatusCode::OK, "signin-link-title")
    } else {
        (StatusCode::GONE, "signin-link-dead-title")
    };
    web::html_with(status, &LinkPage { page: visit.page("public", title), lives })
}

/// `GET /sign-in/link/{token}`: one button. Programs that open the links of a mail press none, so they use none up.
pub async fn link(visit: Visit, At(at): At<Token>) -> Answer {
    let lives = visit.read(move |tx, caller| store::link_lives(tx, caller, &at.token)).await?;
    link_page(&visit, lives)
}

/// `POST /sign-in/link/{token}`
pub async fn by_link(visit: Visit, network: Network, At(at): At<Token>, Form(_): Form) -> Answer {
    network.counts(&visit.site, "use link", 30, 15, visit.caller()?.now)?;
    let device = session::device(&visit.user_agent);
    let signed = visit.write(move |tx, caller| actions::begin_with_link(tx, caller, &at.token, device)).await;
    match signed {
        Ok(signed) => signed_in(&visit, &signed),
        Err(failure) if matches!(&*failure.0, Problem::Refused(_)) => link_page(&visit, false),
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "signin-phrase.html")]
struct PhrasePage {
    page: Page,
    problems: Problems,
    phrase: String,
}

impl PhrasePage {
    fn new(visit: &Visit, values: &Values, problems: Problems) -> Self {
        let phrase = values.get("phrase").to_owned();
        PhrasePage { page: visit.page("public", "signin-phrase-title"), problems, phrase }
    }
}

/// `GET /sign-in/phrase`
pub async fn phrase(visit: Visit) -> Answer {
    visit.html(&PhrasePage::new(&visit, &Values::default(), Problems::default()))
}

/// `POST /sign-in/phrase`
pub async fn by_phrase(visit: Visit, network: Network, Form(values): Form) -> Answer {
    match check_phrase(&visit, &network, &values).await {
        Ok(signed) => signed_in(&visit, &signed),
        Err(failure) => visit.again(failure, |problems| PhrasePage::new(&visit, &values, problems)),
    }
}

async fn check_phrase(visit: &Visit, network: &Network, values: &Values) -> Result<SignedIn, Failure> {
    let mut reader = values.reader();
    let typed = reader.text("phrase", 300);
    reader.finish()?;
    network.counts(&visit.site, "phrase", 10, 15, visit.caller()?.now)?;
    let phrase = seal::normal_phrase(&typed).ok_or_else(|| {
        let words = seal::PHRASE_WORDS as i64;
        Problem::field("phrase", Message::new("signin-phrase-shape").number("words", words))
    })?;
    let looked_for = phrase.clone();
    let found = visit.read(move |tx, caller| store::receipt(tx, caller, &looked_for)).await?;
    let hash = found.map(|(_, hash)| hash);
    let (checked, tried) = (hash.clone(), phrase.clone());
    let right = slow(&visit.site, move |site| match checked {
        Some(hash) => seal::verify(&hash, &tried),
        None => seal::verify_nobody(site.settings.password_strength, &tried),
    })
    .await?;
    let Some(hash) = hash.filter(|_| right) else {
        return Err(Problem::field("phrase", Message::new("signin-phrase-wrong")).into());
    };
    let device = session::device(&visit.user_agent);
    visit.write(move |tx, caller| actions::begin_with_phrase(tx, caller, &phrase, &hash, device)).await
}

/// The answer that carries a new session's cookie and goes where one wanted to go. The visitor cookie is new too: a
/// form shown before signing in is not accepted afterwards.
pub(crate) fn signed_in(visit: &Visit, signed: &SignedIn) -> Answer {
    let mut response = go_on(visit, signed.home, "")?;
    with_session(visit, &signed.token, &mut response)?;
    response.headers_mut().append(header::SET_COOKIE, visit.site.cookies.set("visitor", "", Some(0)));
    Ok(response)
}

pub(crate) fn with_session(
    visit: &Visit,
    token: &str,
    response: &mut axum::response::Response,
) -> Result<(), Problem> {
    let slug = &visit.caller()?.community.slug;
    let age = session::LIMIT_DAYS * 24 * 3600;
    let cookies = visit.site.cookies;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, cookies.set(&format!("session-{slug}"), token, Some(age)));
    Ok(())
}

/// To the page somebody wanted before they were asked who they are, or else `home`.
pub(crate) fn go_on(visit: &Visit, home: &str, flash: &str) -> Answer {
    match wanted(visit) {
        Some(path) => {
            let mut response = web::redirect(&path)?;
            response.headers_mut().append(header::SET_COOKIE, visit.site.cookies.set("next", "", Some(0)));
            Ok(response)
        }
        None => visit.done(home, flash),
    }
}

pub(crate) fn wanted(visit: &Visit) -> Option<String> {
    rules::wanted(visit.next.as_deref()?, &visit.caller.as_ref()?.community.slug)
}

/// `POST /sign-out` ends this session and asks the browser to forget what it kept.
pub async fn leave(visit: Visit, Form(_): Form) -> Answer {
    if let Some(actor) = visit.caller()?.actor().copied() {
        visit.write(move |tx, caller| session::end(tx, caller, actor.session)).await?;
    }
    signed_out(&visit, "/")
}

/// The answer that takes the session's cookie away.
pub(crate) fn signed_out(visit: &Visit, path: &str) -> Answer {
    let mut response = visit.go(path)?;
    let slug = &visit.caller()?.community.slug;
    let cookies = visit.site.cookies;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, cookies.set(&format!("session-{slug}"), "", Some(0)));
    headers.append(header::SET_COOKIE, cookies.set("visitor", "", Some(0)));
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}
