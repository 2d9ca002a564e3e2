use askama::Template;
use base::{Day, Problem};
use people::{Caller, Visit};
use serde::Deserialize;
use store::Tx;
use texts::T;
use web::{
    Answer, Ask, At, Failure, Form, Page, Problems, Values,
    pieces::{Cell, Choice, Event, Head, Row},
    say,
};

use super::actions::{self, Filter, Listed, NewStep, Opened, form_id};
use super::consent::{Consent, Lack};
use super::{NewReferral, Reason, ReferralId, Status, Subject, Target, rules};
use crate::model::{Circle, MeetingId, MembershipId};
use crate::records;

pub(super) fn target_label(t: T, target: Target) -> String {
    t.get(target.key())
}

/// The same with a capital, where it is a heading.
pub(super) fn target_heading(t: T, target: Target) -> String {
    let label = target_label(t, target);
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn status_label(t: T, status: Status) -> String {
    t.get(&format!("referral-status-{status}"))
}

pub(super) fn tone(status: Status) -> &'static str {
    match status {
        Status::Open => "warn",
        Status::Accepted => "pine",
        Status::Done => "good",
        Status::Declined | Status::Ended => "",
    }
}

/// `pseudonym (circle)`
pub(super) fn subject_label(subject: &Subject) -> String {
    format!("{} ({})", subject.pseudonym, subject.circle_name)
}

pub(super) fn target_choices(t: T, chosen: &str) -> Vec<Choice> {
    let choice =
        |target: &Target| Choice::new(target.as_str(), target_label(t, *target), chosen == target.as_str());
    Target::ALL.iter().map(choice).collect()
}

// ---- the list

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wanted {
    status: String,
    target: String,
    page: String,
}

#[derive(Template)]
#[template(path = "referral-list.html")]
struct ListPage {
    page: Page,
    statuses: Vec<Choice>,
    targets: Vec<Choice>,
    filtered: bool,
    heads: Vec<Head>,
    rows: Vec<Row>,
    previous: String,
    next: String,
    position: String,
}

/// `GET /work/referrals?status=open&target=psychiatrist`: open ones first.
pub async fn list(visit: Visit, Ask(wanted): Ask<Wanted>) -> Answer {
    let number = wanted.page.parse::<i64>().unwrap_or(1).clamp(1, 100_000);
    let filter = Filter {
        status: wanted.status.parse().ok(),
        target: wanted.target.parse().ok(),
        skipped: (number - 1) * actions::PAGE,
    };
    let (listed, more) = visit.read(move |tx, caller| actions::list(tx, caller, filter)).await?;
    let (t, page) = (visit.t(), visit.page("work", "referral-title-list"));
    let zone = visit.caller()?.community.zone.clone();
    let row = |listed: Listed| {
        let Listed { referral, subject, lack } = listed;
        let mut status = status_label(t, referral.status);
        if let Some(lack) = lack {
            status = format!("{status} – {}", short_lack(t, lack));
        }
        let href = format!("{}/work/referrals/{}", page.base, referral.id);
        Row {
            cells: vec![
                Cell::text(subject_label(&subject)).link(href),
                Cell::text(target_label(t, referral.target)),
                Cell::text(referral.receiver),
                Cell::text(status),
                Cell::text(t.date_short(referral.created_at.day_in(&zone).0)),
            ],
        }
    };
    let rows = listed.into_iter().map(row).collect();
    let head = |key: &str| Head { label: t.get(key), numeric: false };
    let (status, target) = (wanted.status.as_str(), wanted.target.as_str());
    let any = |key: &str| vec![Choice::new("", t.get(key), false)];
    let statuses =
        Status::ALL.iter().map(|of| Choice::new(of.as_str(), status_label(t, *of), status == of.as_str()));
    let to =
        |number: i64| format!("{}/work/referrals?status={status}&target={target}&page={number}", page.base);
    // What is not one of our words must not travel on in a link of ours.
    let known = filter.status.is_some() || status.is_empty();
    let known = known && (filter.target.is_some() || target.is_empty());
    visit.html(&ListPage {
        statuses: any("referral-any-status").into_iter().chain(statuses).collect(),
        targets: any("referral-any-target").into_iter().chain(target_choices(t, target)).collect(),
        filtered: filter.status.is_some() || filter.target.is_some(),
        heads: vec![
            head("referral-person"),
            head("referral-target"),
            head("referral-receiver"),
            head("referral-status"),
            head("referral-since"),
        ],
        rows,
        previous: if number > 1 && known { to(number - 1) } else { String::new() },
        next: if more && known { to(number + 1) } else { String::new() },
        position: t.one("referral-page-number", "n", number),
        page,
    })
}

fn short_lack(t: T, lack: Lack) -> String {
    match lack {
        Lack::NoneGiven | Lack::OtherPurpose(_) => t.get("referral-consent-missing"),
        Lack::Expired(_) => t.get("referral-consent-expired"),
        Lack::Withdrawn(_) => t.get("referral-consent-withdrawn"),
    }
}

// ---- a new one

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    person: String,
    circle: String,
    meeting: String,
    target: String,
}

/// What the form needs to be shown.
struct Ground {
    circles: Vec<Circle>,
    circle: Option<Circle>,
    people: Vec<Subject>,
    /// Whom the address means, by name or by an individual meeting.
    person: Option<MembershipId>,
}

/// Where the person comes from: named in the address, or from a circle that is named, met or the only one.
fn ground(tx: &mut Tx<'_>, caller: &Caller, asked: &Asked) -> Result<Ground, Problem> {
    let circles = actions::circles(tx, caller)?;
    let named = match asked.person.parse::<MembershipId>() {
        Ok(person) => Some(actions::subject(tx, caller, person)?),
        Err(_) => None,
    };
    let (met, named) = match asked.meeting.parse::<MeetingId>() {
        Ok(meeting) => {
            let supported = match named {
                None => actions::subject_of_meeting(tx, caller, meeting)?,
                named => named,
            };
            (actions::circle_of_meeting(tx, caller, meeting)?, supported)
        }
        Err(_) => (None, named),
    };
    let person = named.as_ref().map(|subject| subject.membership);
    let wanted = named.as_ref().map(|subject| subject.circle).or(met);
    let circle = match wanted {
        Some(id) => Some(records::circle_by_id(tx, caller, id)?),
        None => match &circles[..] {
            [only] => Some(only.clone()),
            _ => circles.iter().find(|circle| circle.slug == asked.circle).cloned(),
        },
    };
    let mut people = match &circle {
        Some(circle) => actions::people_of(tx, caller, circle.id)?,
        None => Vec::new(),
    };
    // Somebody who left the circle may be named all the same.
    people.extend(named.filter(|named| people.iter().all(|other| other.membership != named.membership)));
    Ok(Ground { circles, circle, people, person })
}

#[derive(Template)]
#[template(path = "referral-new.html")]
struct NewPage {
    page: Page,
    problems: Problems,
    values: Values,
    circles: Vec<Choice>,
    circle: Option<Circle>,
    several: bool,
    people: Vec<Choice>,
    targets: Vec<Choice>,
    /// Where to record the consent that was missing; empty when nothing was missing.
    consent: String,
}

fn new_page(visit: &Visit, ground: Ground, values: Values, problems: Problems, consent: String) -> NewPage {
    let t = visit.t();
    let person = values.get("person");
    let people = ground.people.iter().map(|subject| {
        let value = subject.membership.to_string();
        let chosen = value == person || subject.person.to_string() == person;
        Choice::new(value, subject.pseudonym.clone(), chosen)
    });
    let people: Vec<Choice> =
        std::iter::once(Choice::new("", t.get("common-choose"), false)).chain(people).collect();
    NewPage {
        page: visit.page("work", "referral-title-new"),
        problems,
        circles: ground.circles.iter().map(|circle| Choice::new(&circle.slug, &circle.name, false)).collect(),
        several: ground.circles.len() > 1,
        circle: ground.circle,
        people,
        targets: target_choices(t, values.get("target")),
        values,
        consent,
    }
}

/// `GET /work/referrals/new?person=…&meeting=…&target=…`: first the circle, where there are several, then the form.
pub async fn ask(visit: Visit, Ask(asked): Ask<Asked>) -> Answer {
    let for_ground = asked.clone();
    let ground = visit.read(move |tx, caller| ground(tx, caller, &for_ground)).await?;
    let id: ReferralId = visit.caller()?.new_id();
    let person = ground.person.map_or(asked.person, |person| person.to_string());
    let values = Values::default()
        .with("id", id.to_string())
        .with("person", person)
        .with("target", asked.target)
        .with("meeting", asked.meeting);
    visit.html(&new_page(&visit, ground, values, Problems::default(), String::new()))
}

fn read_new(values: &Values) -> Result<NewReferral, Problem> {
    let id = form_id(values.get("id"))?;
    let mut reader = values.reader();
    let membership = values.get("person").parse::<MembershipId>();
    if membership.is_err() {
        reader.problem("person", base::Message::new("web-field-choose"));
    }
    let target = reader.word("target", Target::TherapyGroup);
    let receiver = reader.text("receiver", 200);
    let note = reader.optional_text("note", 4000);
    reader.finish()?;
    let membership = membership.map_err(|_| Problem::NotFound)?;
    Ok(NewReferral { id, membership, target, receiver, note, meeting: values.get("meeting").parse().ok() })
}

/// `POST /work/referrals/new`
pub async fn open(visit: Visit, Form(values): Form) -> Answer {
    let result: Result<ReferralId, Failure> = match read_new(&values) {
        Ok(new) => visit.write(move |tx, caller| actions::open(tx, caller, &new).map(|()| new.id)).await,
        Err(problem) => Err(problem.into()),
    };
    match result {
        Ok(id) => visit.done(&format!("/work/referrals/{id}"), "referral-flash-opened"),
        Err(failure) => {
            let lacks = matches!(&*failure.0, Problem::Refused(why) if why.key.starts_with("referral-lack-"));
            let consent = format!(
                "/work/referrals/consent/new?person={}&purpose={}",
                values.get("person"),
                values.get("target")
            );
            // Both were read as an id and a word, or nothing could have lacked.
            let consent = if lacks { visit.to(&consent) } else { String::new() };
            let asked = Asked {
                person: values.get("person").to_owned(),
                circle: values.get("circle").to_owned(),
                meeting: values.get("meeting").to_owned(),
                target: String::new(),
            };
            let ground = visit.read(move |tx, caller| ground(tx, caller, &asked)).await?;
            visit.again(failure, |problems| new_page(&visit, ground, values, problems, consent))
        }
    }
}

// ---- one of them

#[derive(Deserialize)]
pub struct AtReferral {
    referral: ReferralId,
}

/// A step that is offered, as a form of its own.
struct Offer {
    to: &'static str,
    label: String,
    reason_name: String,
    why: String,
    reasons: Vec<Choice>,
    error: String,
    /// Shown without being asked for: it is the only step, or has something to mend.
    unfolded: bool,
}

#[derive(Template)]
#[template(path = "referral-one.html")]
struct OnePage {
    page: Page,
    problems: Problems,
    id: ReferralId,
    person: String,
    membership: MembershipId,
    target_name: String,
    receiver: String,
    status: &'static str,
    status_name: String,
    tone: &'static str,
    /// Why it stands on no consent; empty while it does.
    lack: String,
    consent: Option<Consent>,
    live: bool,
    erased: bool,
    has_note: bool,
    note: String,
    step: String,
    offers: Vec<Offer>,
    events: Vec<Event>,
}

fn one_page(
    visit: &Visit,
    opened: Opened,
    note: String,
    values: &Values,
    problems: Problems,
) -> Result<OnePage, Problem> {
    let t = visit.t();
    let caller = visit.caller()?;
    let Opened { referral, subject, steps, cover, erased } = opened;
    let offered = rules::offered(referral.status, cover.is_ok());
    let only = offered.len() == 1;
    let offer = |to: Status| {
        let reason_name = format!("reason-{to}");
        let chosen = values.get(&reason_name);
        let reason = |reason: &Reason| {
            Choice::new(
                reason.as_str(),
                t.get(&format!("referral-reason-{reason}")),
                chosen == reason.as_str(),
            )
        };
        let mut reasons: Vec<Choice> = rules::reasons(to).iter().map(reason).collect();
        if !reasons.is_empty() {
            reasons.insert(0, Choice::new("", t.get("common-choose"), false));
        }
        Offer {
            to: to.as_str(),
            label: t.get(&format!("referral-step-{to}")),
            why: if reasons.is_empty() { String::new() } else { t.get(&format!("referral-why-{to}")) },
            error: problems.of(&reason_name).to_owned(),
            unfolded: only || !problems.of(&reason_name).is_empty(),
            reason_name,
            reasons,
        }
    };
    let offers = offered.into_iter().map(offer).collect();
    let last = steps.last().map(|step| step.id);
    let events = steps
        .iter()
        .map(|step| {
            let local = step.at.timestamp().to_zoned(caller.community.zone.clone()).datetime();
            Event {
                datetime: step.at.to_string(),
                when: format!("{}, {}", t.date(local), t.time(local)),
                title: status_label(t, step.status),
                text: step
                    .reason
                    .map(|reason| t.get(&format!("referral-reason-{reason}")))
                    .unwrap_or_default(),
                current: last == Some(step.id),
            }
        })
        .collect();
    let lack = cover.as_ref().err().map(|lack| say(t, &lack.message(referral.target))).unwrap_or_default();
    let step: super::StepId = caller.new_id();
    Ok(OnePage {
        page: visit.page("work", "referral-title-one"),
        id: referral.id,
        person: subject_label(&subject),
        membership: subject.membership,
        target_name: target_label(t, referral.target),
        receiver: referral.receiver,
        status: referral.status.as_str(),
        status_name: status_label(t, referral.status),
        tone: tone(referral.status),
        lack,
        consent: cover.ok(),
        live: !rules::is_closed(referral.status) && !erased,
        has_note: referral.note.is_some() && !erased,
        erased,
        note,
        step: step.to_string(),
        offers,
        events,
        problems,
    })
}

impl OnePage {
    fn day(&self, day: &Day) -> String {
        self.page.t.date(day.0)
    }
}

/// `GET /work/referrals/{referral}`
pub async fn show(visit: Visit, At(at): At<AtReferral>) -> Answer {
    let opened = visit.read(move |tx, caller| actions::one(tx, caller, at.referral)).await?;
    visit.html(&one_page(&visit, opened, String::new(), &Values::default(), Problems::default())?)
}

/// `GET /work/referrals/{referral}/note` opens the sealed note and writes down who did.
pub async fn note(visit: Visit, At(at): At<AtReferral>) -> Answer {
    let (opened, note) = visit.write(move |tx, caller| actions::read_note(tx, caller, at.referral)).await?;
    let note = note.unwrap_or_default();
    visit.html(&one_page(&visit, opened, note, &Values::default(), Problems::default())?)
}

fn read_step(values: &Values) -> Result<NewStep, Problem> {
    let id = form_id(values.get("id"))?;
    let word = |field: &str| {
        values.get(field).parse::<Status>().map_err(|()| Problem::refused("referral-problem-no-way"))
    };
    let (from, to) = (word("from")?, word("to")?);
    Ok(NewStep { id, from, to, reason: values.get(&format!("reason-{to}")).parse().ok() })
}

/// `POST /work/referrals/{referral}/step`
pub async fn step(visit: Visit, At(at): At<AtReferral>, Form(values): Form) -> Answer {
    let id = at.referral;
    let result = match read_step(&values) {
        Ok(new) => visit.write(move |tx, caller| actions::step(tx, caller, id, &new)).await,
        Err(problem) => Err(problem.into()),
    };
    match result {
        Ok(()) => visit.done(&format!("/work/referrals/{id}"), "referral-flash-moved"),
        Err(failure) => {
            let opened = visit.read(move |tx, caller| actions::one(tx, caller, id)).await?;
            let status = failure.status();
            // The page as it stands now, with the sentence above it.
            let problems = problems_of(&visit, &failure)?;
            web::html_with(status, &one_page(&visit, opened, String::new(), &values, problems)?)
        }
    }
}

/// The sentences of a failure that belongs on the page; any other goes on its way.
fn problems_of(visit: &Visit, failure: &Failure) -> Result<Problems, Failure> {
    match &*failure.0 {
        Problem::Invalid(problems) => Ok(Problems::new(visit.t(), problems)),
        Problem::Refused(message) | Problem::Conflict(message) => {
            let text = say(visit.t(), message);
            Ok(Problems(vec![web::pieces::Problem { field: String::new(), text }]))
        }
        _ => Err(failure.clone()),
    }
}

// ---- the person's own

struct Own {
    title: String,
    status_name: String,
    tone: &'static str,
    text: String,
    events: Vec<Event>,
}

#[derive(Template)]
#[template(path = "referral-mine.html")]
struct MinePage {
    page: Page,
    own: Vec<Own>,
}

/// `GET /me/referrals`: whom the team asked for me, and what came of it.
pub async fn mine(visit: Visit) -> Answer {
    let own = visit.read(actions::own).await?;
    let t = visit.t();
    let zone = visit.caller()?.community.zone.clone();
    let own = own
        .into_iter()
        .map(|(referral, steps)| Own {
            title: target_heading(t, referral.target),
            status_name: t.get(&format!("referral-mine-tag-{}", referral.status)),
            tone: tone(referral.status),
            text: t.one(&format!("referral-mine-{}", referral.status), "receiver", referral.receiver),
            events: steps
                .iter()
                .map(|step| {
                    let day = step.at.day_in(&zone);
                    Event {
                        datetime: day.to_string(),
                        when: t.date(day.0),
                        title: match step.status {
                            Status::Open => t.get("referral-mine-begun"),
                            other => t.get(&format!("referral-mine-tag-{other}")),
                        },
                        text: step
                            .reason
                            .map(|of| t.get(&format!("referral-reason-{of}")))
                            .unwrap_or_default(),
                        current: false,
                    }
                })
                .collect(),
        })
        .collect();
    visit.html(&MinePage { page: visit.page("member", "referral-title-mine"), own })
}
