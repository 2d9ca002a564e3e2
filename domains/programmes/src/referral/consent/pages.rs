//! The staff's pages: a person's consents, one written down, the words to sign.

use askama::Template;
use base::{Day, Problem};
use people::Visit;
use serde::Deserialize;
use texts::{Lang, T};
use web::{
    Answer, Ask, Failure, Form, Page, Problems, Values,
    pieces::{Choice, Link},
};

use super::{Channel, Consent, ConsentId, NewConsent, Standing, Wording, actions, rules};
use crate::model::MembershipId;
use crate::referral::actions::form_id;
use crate::referral::pages::{subject_label, target_choices, target_heading, target_label};
use crate::referral::{Subject, Target};

/// Makes sure that the words of this release are published before a page shows any.
pub(super) async fn publish_words(visit: &Visit) -> Result<(), Failure> {
    if !visit.read(actions::wordings_are_current).await? {
        visit.write(actions::ensure_wordings).await?;
    }
    Ok(())
}

/// A consent as a line of somebody's history.
pub(super) struct Line {
    pub title: String,
    pub standing: String,
    pub tone: &'static str,
    pub text: String,
    pub words: String,
}

/// `words` is the address of the exact words.
pub(super) fn line(t: T, consent: &Consent, today: Day, words: String) -> Line {
    let (standing, tone) = match consent.standing(today) {
        Standing::Valid => (t.get("referral-standing-valid"), "good"),
        Standing::NotYet => (t.get("referral-standing-not-yet"), ""),
        Standing::Expired(on) => (t.one("referral-standing-expired", "on", t.date(on.0)), ""),
        Standing::Withdrawn(on) => (t.one("referral-standing-withdrawn", "on", t.date(on.0)), ""),
    };
    let channel = t.get(&format!("referral-channel-{}", consent.channel));
    let given = t.date(consent.given_on.0);
    let text = match consent.expires_on {
        Some(until) => {
            t.three("referral-given-until", "given", given, "channel", channel, "until", t.date(until.0))
        }
        None => t.two("referral-given", "given", given, "channel", channel),
    };
    Line { title: target_heading(t, consent.purpose), standing, tone, text, words }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Whose {
    person: String,
    purpose: String,
}

fn membership(text: &str) -> Result<MembershipId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

/// What may be taken back now.
struct Live {
    purpose: &'static str,
    name: String,
}

#[derive(Template)]
#[template(path = "referral-consents.html")]
struct PersonPage {
    page: Page,
    person: String,
    membership: MembershipId,
    lines: Vec<Line>,
    live: Vec<Live>,
}

/// `GET /work/referrals/consent?person=…`: what somebody agreed to, and took back.
pub async fn of_person(visit: Visit, Ask(whose): Ask<Whose>) -> Answer {
    let person = membership(&whose.person)?;
    let (subject, consents) = visit.read(move |tx, caller| actions::of_subject(tx, caller, person)).await?;
    let (t, today) = (visit.t(), visit.caller()?.today());
    let page = visit.page("work", "referral-title-consents");
    let lines = consents.iter().map(|consent| {
        let words = format!(
            "{}/work/referrals/consent/print?purpose={}&version={}&lang={}",
            page.base, consent.purpose, consent.version, consent.lang
        );
        line(t, consent, today, words)
    });
    let live = Target::ALL.iter().filter(|purpose| rules::valid(&consents, **purpose, today).is_ok());
    visit.html(&PersonPage {
        person: subject_label(&subject),
        membership: subject.membership,
        lines: lines.collect(),
        live: live.map(|of| Live { purpose: of.as_str(), name: target_label(t, *of) }).collect(),
        page,
    })
}

/// `POST /work/referrals/consent/withdraw`
pub async fn withdraw(visit: Visit, Form(values): Form) -> Answer {
    let person = membership(values.get("person"))?;
    let purpose: Target = values.get("purpose").parse().map_err(|()| Problem::NotFound)?;
    visit.write(move |tx, caller| actions::withdraw(tx, caller, person, purpose)).await?;
    visit.done(&format!("/work/referrals/consent?person={person}"), "referral-flash-withdrawn")
}

#[derive(Template)]
#[template(path = "referral-consent-new.html")]
struct NewPage {
    page: Page,
    problems: Problems,
    values: Values,
    person: String,
    membership: MembershipId,
    purposes: Vec<Choice>,
    channels: Vec<Choice>,
    versions: Vec<Choice>,
    languages: Vec<Choice>,
    /// The newest words of the chosen purpose, and where to print them in each language.
    wording: Option<Wording>,
    prints: Vec<Link>,
}

async fn new_page(visit: &Visit, person: MembershipId, values: Values) -> Result<NewPage, Failure> {
    publish_words(visit).await?;
    let (lang, chosen) = (visit.lang, values.get("purpose").parse::<Target>().ok());
    type Found = (Subject, Vec<i64>, Option<Wording>);
    let (subject, versions, wording): Found = visit
        .read(move |tx, caller| {
            let subject = crate::referral::actions::subject(tx, caller, person)?;
            let Some(purpose) = chosen else { return Ok((subject, Vec::new(), None)) };
            let versions = actions::versions(tx, caller, purpose)?;
            let wording = actions::wording(tx, caller, purpose, None, lang)?;
            Ok((subject, versions, Some(wording)))
        })
        .await?;
    let t = visit.t();
    let page = visit.page("work", "referral-title-consent-new");
    let channel = |channel: &Channel| {
        let label = t.get(&format!("referral-channel-{channel}"));
        Choice::new(channel.as_str(), label, values.get("channel") == channel.as_str())
    };
    let version = |version: &i64| {
        let text = version.to_string();
        Choice::new(text.as_str(), t.one("referral-version", "n", *version), values.get("version") == text)
    };
    let language = |of: Lang| Choice::new(of.code(), of.own_name(), values.get("lang") == of.code());
    let print = |purpose: Target| {
        let path = format!("{}/work/referrals/consent/print?purpose={purpose}&lang=", page.base);
        let link =
            |of: Lang| Link { href: format!("{path}{of}"), label: of.own_name().to_owned(), current: false };
        Lang::ALL.map(link).to_vec()
    };
    let prints = chosen.map(print).unwrap_or_default();
    Ok(NewPage {
        problems: Problems::default(),
        person: subject_label(&subject),
        membership: subject.membership,
        purposes: target_choices(t, values.get("purpose")),
        channels: [Channel::Paper, Channel::Spoken].iter().map(channel).collect(),
        versions: versions.iter().map(version).collect(),
        languages: Lang::ALL.into_iter().map(language).collect(),
        prints,
        wording,
        values,
        page,
    })
}

/// `GET /work/referrals/consent/new?person=…&purpose=…`: first what for, then the words and the form.
pub async fn ask(visit: Visit, Ask(whose): Ask<Whose>) -> Answer {
    let person = membership(&whose.person)?;
    let caller = visit.caller()?;
    let (id, today): (ConsentId, Day) = (caller.new_id(), caller.today());
    let values = Values::default()
        .with("id", id.to_string())
        .with("purpose", whose.purpose)
        .with("lang", visit.lang.code())
        .with("channel", Channel::Paper.as_str())
        .with("given_on", today.to_string())
        .with("expires_on", rules::usual_expiry(today).to_string());
    let page = new_page(&visit, person, values).await?;
    visit.html(&page)
}

fn read_new(values: &Values) -> Result<NewConsent, Problem> {
    let id = form_id(values.get("id"))?;
    let membership = membership(values.get("person"))?;
    let mut reader = values.reader();
    let new = NewConsent {
        id,
        membership,
        purpose: reader.word("purpose", Target::TherapyGroup),
        version: reader.number("version", 1..=i64::MAX),
        lang: Lang::from_code(values.get("lang")).unwrap_or_default(),
        channel: reader.word("channel", Channel::Paper),
        given_on: reader.day("given_on"),
        expires_on: reader.optional_day("expires_on"),
    };
    reader.finish()?;
    Ok(new)
}

/// `POST /work/referrals/consent/new`
pub async fn record(visit: Visit, Form(values): Form) -> Answer {
    let person = membership(values.get("person"))?;
    let result = match read_new(&values) {
        Ok(new) => visit.write(move |tx, caller| actions::record(tx, caller, &new)).await,
        Err(problem) => Err(problem.into()),
    };
    match result {
        Ok(()) => visit.done(&format!("/work/referrals/consent?person={person}"), "referral-flash-given"),
        Err(failure) => {
            let page = new_page(&visit, person, values).await?;
            visit.again(failure, |problems| NewPage { problems, ..page })
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Which {
    purpose: String,
    version: String,
    lang: String,
}

#[derive(Template)]
#[template(path = "referral-consent-print.html")]
struct Sheet {
    page: Page,
    community: String,
    wording: Wording,
}

/// `GET /work/referrals/consent/print?purpose=…&version=…&lang=…`: the words, with a place to sign. Nobody's name
/// is on it: the person writes it.
pub async fn sheet(visit: Visit, Ask(which): Ask<Which>) -> Answer {
    let purpose: Target = which.purpose.parse().map_err(|()| Problem::NotFound)?;
    let version: Option<i64> = which.version.parse().ok();
    let lang = Lang::from_code(&which.lang).unwrap_or(visit.lang);
    publish_words(&visit).await?;
    let wording = visit.read(move |tx, caller| actions::wording(tx, caller, purpose, version, lang)).await?;
    // The sheet speaks the language of its words.
    let mut page = visit.page("print", "referral-title-consent");
    page.t = page.t.other(lang);
    page.lang = lang;
    page.title = page.t.get("referral-title-consent");
    visit.html(&Sheet { page, community: visit.caller()?.community.name.clone(), wording })
}
