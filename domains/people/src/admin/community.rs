//! The name and the language of the community.

use askama::Template;
use base::{Message, Problem};
use texts::Lang;
use web::{Answer, Choice, Failure, Form, Page, Problems, Values};

use super::actions;
use crate::{Visit, account::begin::languages};

#[derive(Template)]
#[template(path = "people-community.html")]
struct CommunityPage {
    page: Page,
    problems: Problems,
    values: Values,
    languages: Vec<Choice>,
    slug: String,
    zone: String,
}

impl CommunityPage {
    fn new(visit: &Visit, values: Values, problems: Problems) -> Result<Self, Problem> {
        let community = &visit.caller()?.community;
        let chosen = Lang::from_code(values.get("lang")).unwrap_or(community.lang);
        Ok(CommunityPage {
            page: visit.page("work", "people-community-title"),
            problems,
            values,
            languages: languages(chosen),
            slug: community.slug.clone(),
            zone: community.zone.iana_name().unwrap_or_default().to_owned(),
        })
    }
}

/// `GET /work/community`
pub async fn form(visit: Visit) -> Answer {
    let community = &visit.caller()?.community;
    let values = Values::default()
        .with("name", &community.name)
        .with("lang", community.lang.code())
        .with("seen_name", &community.name)
        .with("seen_lang", community.lang.code());
    visit.html(&CommunityPage::new(&visit, values, Problems::default())?)
}

/// `POST /work/community`
pub async fn save(visit: Visit, Form(values): Form) -> Answer {
    match try_save(&visit, &values).await {
        Ok(()) => visit.done("/work/community", "account-saved"),
        Err(failure) => {
            let mut typed = values;
            if matches!(&*failure.0, Problem::Conflict(_)) {
                // The visit read the community when it began: that is what is stored now.
                let community = &visit.caller()?.community;
                typed.0.retain(|(name, _)| !name.starts_with("seen-"));
                typed = typed.with("seen_name", &community.name).with("seen_lang", community.lang.code());
            }
            let page = CommunityPage::new(&visit, typed, Problems::default())?;
            visit.again(failure, |problems| CommunityPage { problems, ..page })
        }
    }
}

async fn try_save(visit: &Visit, values: &Values) -> Result<(), Failure> {
    let mut reader = values.reader();
    let name = reader.text("name", 80);
    let lang = Lang::from_code(values.get("lang"));
    if lang.is_none() {
        reader.problem("lang", Message::new("web-field-choose"));
    }
    reader.finish()?;
    let lang = lang.unwrap_or_default();
    let seen = (values.get("seen_name").to_owned(), values.get("seen_lang").to_owned());
    visit.write(move |tx, caller| actions::set_community(tx, caller, &name, lang, (&seen.0, &seen.1))).await
}
