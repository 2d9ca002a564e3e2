//! An account without a name: a language, and a phrase that is shown once.

use askama::Template;
use base::{Message, Problem};
use texts::Lang;
use web::{Answer, Choice, Failure, Form, Page, Problems, Values};

use crate::{Method, PersonKind, Role, Visit, network::Network, person, session, signin, slow::slow};

#[derive(Template)]
#[template(path = "account-begin.html")]
struct BeginPage {
    page: Page,
    problems: Problems,
    languages: Vec<Choice>,
}

impl BeginPage {
    fn new(visit: &Visit, values: &Values, problems: Problems) -> Self {
        let chosen = Lang::from_code(values.get("lang")).unwrap_or(visit.lang);
        BeginPage {
            page: visit.page("public", "account-begin-title"),
            problems,
            languages: languages(chosen),
        }
    }
}

/// The five languages, each in its own words.
pub fn languages(chosen: Lang) -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name(), *lang == chosen)).collect()
}

/// Reads the language of a form.
pub fn read_lang(values: &Values) -> Result<Lang, Problem> {
    Lang::from_code(values.get("lang"))
        .ok_or_else(|| Problem::field("lang", Message::new("web-field-choose")))
}

/// A new phrase and its slow hash.
pub async fn new_phrase(visit: &Visit) -> Result<(String, String), Failure> {
    slow(&visit.site, |site| {
        let phrase = seal::new_phrase(&site.entropy);
        let hash = seal::hash(site.settings.password_strength, &phrase, &site.entropy);
        (phrase, hash)
    })
    .await
}

#[derive(Template)]
#[template(path = "account-phrase.html")]
pub struct PhrasePage {
    page: Page,
    words: Vec<String>,
    fresh: bool,
}

impl PhrasePage {
    /// `fresh`: the account was made just now.
    pub fn new(visit: &Visit, phrase: &str, fresh: bool) -> Self {
        let words = phrase.split('-').map(str::to_owned).collect();
        PhrasePage { page: visit.page("member", "account-phrase-title"), words, fresh }
    }
}

/// `GET /begin`
pub async fn form(visit: Visit) -> Answer {
    if visit.caller()?.actor().is_some() {
        return visit.go("/me");
    }
    visit.html(&BeginPage::new(&visit, &Values::default(), Problems::default()))
}

/// `POST /begin` answers with the phrase at once, because it is kept nowhere that a second page could read it from.
/// Sent twice, it makes two accounts of which one is never used: better than a phrase that nobody saw.
pub async fn create(visit: Visit, network: Network, Form(values): Form) -> Answer {
    if visit.caller()?.actor().is_some() {
        return visit.go("/me");
    }
    match try_create(&visit, &network, &values).await {
        Ok(response) => Ok(response),
        Err(failure) => visit.again(failure, |problems| BeginPage::new(&visit, &values, problems)),
    }
}

async fn try_create(visit: &Visit, network: &Network, values: &Values) -> Answer {
    let lang = read_lang(values)?;
    network.counts(&visit.site, "begin", 20, 60, visit.caller()?.now)?;
    let (phrase, hash) = new_phrase(visit).await?;
    let device = session::device(&visit.user_agent);
    let kept = phrase.clone();
    let token = visit
        .write(move |tx, caller| {
            let person = person::create(tx, caller, PersonKind::Anonymous, lang)?;
            person::grant(tx, caller, person, Role::Member)?;
            signin::set_receipt(tx, caller, person, &kept, &hash)?;
            session::begin(tx, caller, person, Method::Receipt, device)
        })
        .await?;
    let mut response = visit.html(&PhrasePage::new(visit, &phrase, true))?;
    signin::with_session(visit, &token, &mut response)?;
    Ok(response)
}

#[derive(Template)]
#[template(path = "account-kept.html")]
struct KeptPage {
    page: Page,
}

/// `POST /begin/kept`: the box says that the phrase is on paper. Without the tick we can only offer a new phrase.
pub async fn kept(visit: Visit, Form(values): Form) -> Answer {
    if values.ticked("kept") {
        return signin::go_on(&visit, "/me", "account-kept-done");
    }
    web::html_with(
        axum::http::StatusCode::UNPROCESSABLE_ENTITY,
        &KeptPage { page: visit.page("member", "account-kept-title") },
    )
}
