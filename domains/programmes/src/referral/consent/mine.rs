//! The person's own pages: what I agreed to, the exact words, one button to agree and one to take it back.

use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use texts::Lang;
use web::{Answer, Ask, At, Form, Page, Problems};

use super::pages::{Line, line, publish_words};
use super::{ConsentId, Lack, Wording, actions, rules};
use crate::referral::Target;
use crate::referral::actions::form_id;
use crate::referral::pages::target_heading;

struct Purpose {
    word: &'static str,
    name: String,
    given: bool,
    text: String,
}

#[derive(Template)]
#[template(path = "referral-my-consents.html")]
struct ListPage {
    page: Page,
    purposes: Vec<Purpose>,
    history: Vec<Line>,
}

/// `GET /me/consents`
pub async fn list(visit: Visit) -> Answer {
    let consents = visit.read(actions::own).await?;
    let (t, today) = (visit.t(), visit.caller()?.today());
    let page = visit.page("member", "referral-title-my-consents");
    let purpose = |purpose: &Target| {
        let standing = rules::valid(&consents, *purpose, today);
        let text = match &standing {
            Ok(consent) => match consent.expires_on {
                Some(until) => t.one("referral-my-given-until", "until", t.date(until.0)),
                None => t.get("referral-my-given"),
            },
            Err(Lack::Expired(on)) => t.one("referral-standing-expired", "on", t.date(on.0)),
            Err(Lack::Withdrawn(on)) => t.one("referral-standing-withdrawn", "on", t.date(on.0)),
            Err(Lack::NoneGiven | Lack::OtherPurpose(_)) => t.get("referral-my-not-given"),
        };
        Purpose { word: purpose.as_str(), name: target_heading(t, *purpose), given: standing.is_ok(), text }
    };
    let purposes = Target::ALL.iter().map(purpose).collect();
    let history = consents.iter().map(|consent| {
        let words = format!(
            "{}/me/consents/{}?version={}&lang={}",
            page.base, consent.purpose, consent.version, consent.lang
        );
        line(t, consent, today, words)
    });
    visit.html(&ListPage { history: history.collect(), purposes, page })
}

#[derive(Deserialize)]
pub struct AtPurpose {
    purpose: String,
}

impl AtPurpose {
    fn purpose(&self) -> Result<Target, Problem> {
        self.purpose.parse().map_err(|()| Problem::NotFound)
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Which {
    version: String,
    lang: String,
}

#[derive(Template)]
#[template(path = "referral-my-consent.html")]
struct ReadPage {
    page: Page,
    problems: Problems,
    id: ConsentId,
    purpose: &'static str,
    name: String,
    wording: Wording,
    newest: bool,
    given: bool,
}

async fn page(visit: &Visit, purpose: Target, which: Which) -> Result<ReadPage, web::Failure> {
    publish_words(visit).await?;
    let version: Option<i64> = which.version.parse().ok();
    let lang = Lang::from_code(&which.lang).unwrap_or(visit.lang);
    let (wording, newest, consents) = visit
        .read(move |tx, caller| {
            let wording = actions::wording(tx, caller, purpose, version, lang)?;
            let newest = actions::versions(tx, caller, purpose)?.first() == Some(&wording.version);
            Ok((wording, newest, actions::own(tx, caller)?))
        })
        .await?;
    let caller = visit.caller()?;
    Ok(ReadPage {
        page: visit.page("member", "referral-title-consent"),
        problems: Problems::default(),
        id: caller.new_id(),
        purpose: purpose.as_str(),
        name: target_heading(visit.t(), purpose),
        given: rules::valid(&consents, purpose, caller.today()).is_ok(),
        wording,
        newest,
    })
}

/// `GET /me/consents/{purpose}`: the words, and the one thing to do about them.
pub async fn read(visit: Visit, At(at): At<AtPurpose>, Ask(which): Ask<Which>) -> Answer {
    let page = page(&visit, at.purpose()?, which).await?;
    visit.html(&page)
}

/// `POST /me/consents/{purpose}` agrees to the version that was shown.
pub async fn give(visit: Visit, At(at): At<AtPurpose>, Form(values): Form) -> Answer {
    let purpose = at.purpose()?;
    let id = form_id(values.get("id"))?;
    let version: i64 = values.get("version").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
    let lang = Lang::from_code(values.get("lang")).unwrap_or(visit.lang);
    match visit.write(move |tx, caller| actions::give(tx, caller, id, purpose, version, lang)).await {
        Ok(()) => visit.done("/me/consents", "referral-flash-given"),
        Err(failure) => {
            let page = page(&visit, purpose, Which::default()).await?;
            visit.again(failure, |problems| ReadPage { problems, ..page })
        }
    }
}

/// `POST /me/consents/{purpose}/withdraw`: as easy as giving it, and no reason is asked.
pub async fn withdraw(visit: Visit, At(at): At<AtPurpose>, Form(_): Form) -> Answer {
    let purpose = at.purpose()?;
    visit.write(move |tx, caller| actions::withdraw_own(tx, caller, purpose)).await?;
    visit.done("/me/consents", "referral-flash-withdrawn")
}
