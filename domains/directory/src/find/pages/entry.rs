//! Pages of one service, organisation, practitioner, and of the forms of help.

use askama::Template;
use base::Problem;
use people::{Caller, Visit};
use serde::Deserialize;
use store::Tx;
use texts::T;
use web::{Answer, At, Page};

use super::{capital, card::place_line, dial, value_name};
use crate::{
    entry::{
        self,
        model::{Age, Keeping},
    },
    find::model::Facet,
    listing,
    model::{OrganisationId, PractitionerId, ServiceId},
    organisation,
    part::model::{Parts, Schedule},
    practitioner, service, support,
    taxonomy::{
        model::Ours,
        words::{about, term},
    },
    waiting::{self, as_at_words, wait_words},
};

/// Something that is said with its name.
pub struct Named {
    pub name: String,
    pub text: String,
    pub href: String,
}

pub struct PhoneLine {
    pub number: String,
    pub dial: String,
    pub note: String,
}

pub struct SiteView {
    pub line: String,
    pub eases: Vec<String>,
    pub transport: String,
    pub hours: Vec<String>,
    pub phones: Vec<PhoneLine>,
}

/// A page of one entry; what it does not have stays empty.
#[derive(Template)]
#[template(path = "find-entry.html")]
struct EntryPage {
    page: Page,
    /// The same for search engines, in JSON-LD.
    machine: String,
    name: String,
    kicker: String,
    tags: Vec<String>,
    organisation: Option<Named>,
    about: Vec<String>,
    good: Vec<Named>,
    needs: String,
    sites: Vec<SiteView>,
    hidden_site: bool,
    area: String,
    costs: Vec<String>,
    wait: String,
    queues: Vec<Named>,
    who_for: String,
    how: String,
    languages: String,
    hours: Vec<String>,
    phones: Vec<PhoneLine>,
    email: String,
    website: String,
    services: Vec<Named>,
    gives: Vec<Named>,
    alert: String,
    source: String,
    checked: String,
    old: bool,
}

#[derive(Deserialize)]
pub struct OfService {
    service: ServiceId,
}
#[derive(Deserialize)]
pub struct OfOrganisation {
    organisation: OrganisationId,
}
#[derive(Deserialize)]
pub struct OfPractitioner {
    practitioner: PractitionerId,
}
#[derive(Deserialize)]
pub struct OfKind {
    kind: String,
}

fn blank(visit: &Visit, name: String) -> EntryPage {
    EntryPage {
        // The name stays out of the title: titles are kept in browser histories.
        page: visit.page("public", "find-entry-title"),
        machine: String::new(),
        name,
        kicker: String::new(),
        tags: Vec::new(),
        organisation: None,
        about: Vec::new(),
        good: Vec::new(),
        needs: String::new(),
        sites: Vec::new(),
        hidden_site: false,
        area: String::new(),
        costs: Vec::new(),
        wait: String::new(),
        queues: Vec::new(),
        who_for: String::new(),
        how: String::new(),
        languages: String::new(),
        hours: Vec::new(),
        phones: Vec::new(),
        email: String::new(),
        website: String::new(),
        services: Vec::new(),
        gives: Vec::new(),
        alert: String::new(),
        source: String::new(),
        checked: String::new(),
        old: false,
    }
}

/// The terms of ours that something carries.
fn terms(parts: &Parts, ours: Ours) -> Vec<&'static str> {
    let all = parts.terms().filter_map(Ours::find);
    all.filter(|(of, _)| *of == ours).map(|(_, code)| code).collect()
}

impl EntryPage {
    /// What every kind of entry tells by its parts.
    fn parts(&mut self, t: T, parts: &Parts) {
        for ours in [Ours::Help, Ours::Setting, Ours::Format] {
            self.tags.extend(terms(parts, ours).into_iter().map(|code| capital(&term(t, code))));
        }
        for ours in [Ours::Help, Ours::Approach] {
            for code in terms(parts, ours) {
                let href = format!("{}/find/kinds/{code}", self.page.base);
                let text = about(t, code);
                self.good.push(Named { name: capital(&term(t, code)), text, href });
            }
        }
        let needs: Vec<String> = terms(parts, Ours::Need).into_iter().map(|code| term(t, code)).collect();
        self.needs = t.list(&needs);
        let languages: Vec<String> =
            parts.codes().into_iter().map(|code| value_name(t, Facet::Language, code)).collect();
        self.languages = t.list(&languages);
        self.hours = hours(t, &parts.schedules);
        self.phones = phones(parts);
    }

    fn keeping(
        &mut self,
        visit: &Visit,
        keeping: &Keeping,
        limits: entry::model::Limits,
    ) -> Result<(), Problem> {
        let (t, today) = (visit.t(), visit.caller()?.today());
        self.old = entry::rules::age(keeping.checked_on, today, limits) != Age::Fresh;
        self.checked = match keeping.checked_on {
            Some(day) => t.one("find-checked-on", "day", t.date(day.0)),
            None => t.get("find-never-checked"),
        };
        self.source = match &*keeping.source {
            "town" => t.get("find-source-town"),
            "demo" => t.get("find-source-demo"),
            source => t.one("find-source", "source", source),
        };
        Ok(())
    }
}

fn phones(parts: &Parts) -> Vec<PhoneLine> {
    let all = parts.phones.iter().filter(|phone| !phone.number.trim().is_empty());
    all.map(|phone| PhoneLine {
        number: phone.number.clone(),
        dial: dial(&phone.number),
        note: phone.description.clone(),
    })
    .collect()
}

/// Hours as people read them: the days, from when to when, and what was written.
fn hours(t: T, schedules: &[Schedule]) -> Vec<String> {
    let day = |code: &str| {
        let number = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].iter().position(|day| code.ends_with(day))?;
        // 5 January 2026 was a Monday.
        jiff::civil::Date::new(2026, 1, 5 + number as i8).ok().map(|date| t.weekday(date))
    };
    let lines = schedules.iter().map(|schedule| {
        let days: Vec<String> = schedule.byday.split(',').filter_map(|code| day(code.trim())).collect();
        let clock = |text: &str| text.parse::<jiff::civil::Time>().ok().map(|time| t.time(time));
        let time = match (clock(&schedule.opens_at), clock(&schedule.closes_at)) {
            (Some(opens), Some(closes)) => format!("{opens}–{closes}"),
            _ => String::new(),
        };
        let when =
            [t.list(&days), time].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        [when, schedule.description.trim().to_owned()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(": ")
    });
    lines.filter(|line| !line.is_empty()).collect()
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn own(parts: &Parts, t: T, field: &str, text: &str) -> String {
    parts.text(field, t.lang()).unwrap_or(text).to_owned()
}

/// `GET /find/services/{service}`
pub async fn service(visit: Visit, At(at): At<OfService>) -> Answer {
    let (listing, queues, limits) = visit
        .read(move |tx, caller| {
            let listing = listing::actions::one(tx, caller, at.service)?;
            let queues = waiting::actions::of_service(tx, caller, at.service)?;
            Ok((listing, queues, entry::actions::limits(tx, caller)?))
        })
        .await?;
    let (t, base) = (visit.t(), visit.to(""));
    let (row, parts) = (&listing.card.service, listing.parts());
    let mut page = blank(&visit, own(parts, t, "name", &listing.card.name));
    page.kicker = t.get("find-kicker-service");
    page.machine = format!("{base}/api/schema.org/services/{}", row.id);
    page.parts(t, parts);
    page.keeping(&visit, &listing.keeping, limits)?;
    page.about = lines(&own(parts, t, "description", &row.description));
    page.organisation = listing.organisation.as_ref().map(|(id, name)| Named {
        name: name.clone(),
        text: String::new(),
        href: format!("{base}/find/organisations/{id}"),
    });
    page.sites = listing
        .sites
        .iter()
        .map(|site| {
            let place = &site.place;
            let line = place.address().map(|address| address.line()).unwrap_or_default();
            let mut all = hours(t, &site.given.parts.schedules);
            all.extend(hours(t, &place.parts().schedules));
            let mut numbers = phones(&site.given.parts);
            numbers.extend(phones(place.parts()));
            SiteView {
                line: place_line(place.name(), &line, place.town()),
                eases: place
                    .accessibility()
                    .iter()
                    .map(|ease| {
                        if ease.ease.is_empty() {
                            ease.description.clone()
                        } else {
                            value_name(t, Facet::Ease, &ease.ease)
                        }
                    })
                    .filter(|ease| !ease.is_empty())
                    .collect(),
                transport: place.location().transportation.clone(),
                hours: all,
                phones: numbers,
            }
        })
        .collect();
    page.hidden_site = listing.hidden_site;
    if page.sites.is_empty() && !listing.hidden_site {
        page.area.clone_from(&listing.card.town);
    }
    for cost in &listing.card.costs {
        let amount = cost.amount.filter(|amount| *amount > 0).map(|amount| t.money(amount, &cost.currency));
        let parts = [
            Some(value_name(t, Facet::Cost, cost.kind.as_str())),
            amount,
            Some(cost.option.clone()),
            Some(cost.amount_description.clone()),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
        page.costs.push(parts.join(", "));
    }
    if !row.fees_description.is_empty() {
        page.costs.push(row.fees_description.clone());
    }
    page.wait = match (&*row.wait_time, listing.keeping.checked_on) {
        ("", _) => String::new(),
        (wait, Some(day)) => t.two("find-wait-as-at", "wait", wait, "day", t.date(day.0)),
        (wait, None) => t.one("find-wait", "wait", wait),
    };
    page.queues = queues
        .iter()
        .map(|queue| Named {
            name: waiting::queue_words(t, queue),
            text: format!("{}, {}", wait_words(t, queue.newest.wait), as_at_words(t, &queue.newest)),
            href: format!("{base}/waiting/{}", queue.id),
        })
        .collect();
    page.who_for = who_for(t, row.minimum_age, row.maximum_age, &row.eligibility_description);
    page.how.clone_from(&row.application_process);
    page.email.clone_from(&row.email);
    page.website = safe(&row.url);
    page.alert.clone_from(&row.alert);
    visit.html(&page)
}

fn who_for(t: T, from: Option<i64>, to: Option<i64>, words: &str) -> String {
    let ages = match (from, to) {
        (Some(from), Some(to)) => t.two("find-ages", "from", from, "to", to),
        (Some(from), None) => t.one("find-ages-from", "from", from),
        (None, Some(to)) => t.one("find-ages-to", "to", to),
        (None, None) => String::new(),
    };
    [ages, words.trim().to_owned()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// A web address that may become a link.
fn safe(address: &str) -> String {
    let address = address.trim();
    if address.starts_with("https://") || address.starts_with("http://") {
        address.to_owned()
    } else {
        String::new()
    }
}

/// `GET /find/organisations/{organisation}`
pub async fn organisation(visit: Visit, At(at): At<OfOrganisation>) -> Answer {
    let read = move |tx: &mut Tx<'_>, caller: &Caller| {
        let id = at.organisation;
        let found = entry::actions::find(tx, caller, id.cast(), crate::model::Kind::Organisation)?;
        if found.retired_at.is_some() {
            return Err(Problem::NotFound);
        }
        Ok((
            organisation::actions::one(tx, caller, id)?,
            service::actions::of_organisation(tx, caller, id, 100)?,
            support::actions::list(tx, caller, Some(id), 100)?,
            entry::actions::limits(tx, caller)?,
        ))
    };
    let (shown, services, supports, limits) = visit.read(read).await?;
    let (t, base) = (visit.t(), visit.to(""));
    let (card, parts) = (&shown.card, &shown.card.parts);
    let mut page = blank(&visit, own(parts, t, "name", &card.name));
    page.kicker = t.get("find-kicker-organisation");
    page.parts(t, parts);
    page.keeping(&visit, &shown.keeping, limits)?;
    page.about = lines(&own(parts, t, "description", &card.organisation.description));
    page.email.clone_from(&card.organisation.email);
    page.website = safe(&card.organisation.website);
    page.services = services
        .into_iter()
        .map(|(id, name)| Named { name, text: String::new(), href: format!("{base}/find/services/{id}") })
        .collect();
    page.gives = supports
        .into_iter()
        .map(|support| Named {
            name: t.get(&format!("directory-gives-{}", support.support.kind)),
            text: support.support.description,
            href: String::new(),
        })
        .collect();
    visit.html(&page)
}

/// `GET /find/practitioners/{practitioner}`
pub async fn practitioner(visit: Visit, At(at): At<OfPractitioner>) -> Answer {
    let read = move |tx: &mut Tx<'_>, caller: &Caller| {
        let id = at.practitioner;
        let found = entry::actions::find(tx, caller, id.cast(), crate::model::Kind::Practitioner)?;
        if found.retired_at.is_some() {
            return Err(Problem::NotFound);
        }
        let shown = practitioner::actions::one(tx, caller, id)?;
        let organisation = match shown.card.practitioner.organisation {
            Some(id) => Some((id, organisation::actions::name(tx, caller, id)?)),
            None => None,
        };
        Ok((shown, organisation, entry::actions::limits(tx, caller)?))
    };
    let (shown, organisation, limits) = visit.read(read).await?;
    let (t, base) = (visit.t(), visit.to(""));
    let (card, row) = (&shown.card, &shown.card.practitioner);
    let mut page = blank(&visit, card.name.clone());
    page.kicker =
        capital(&t.get(&format!("directory-profession-{}", row.profession.as_str().replace('_', "-"))));
    page.parts(t, &card.parts);
    if row.tele {
        page.tags.push(capital(&term(t, "online")));
    }
    page.keeping(&visit, &shown.keeping, limits)?;
    page.about = lines(&own(&card.parts, t, "description", &row.about));
    page.area.clone_from(&card.town);
    page.website = safe(&row.url);
    page.organisation = organisation.map(|(id, name)| Named {
        name,
        text: String::new(),
        href: format!("{base}/find/organisations/{id}"),
    });
    visit.html(&page)
}

#[derive(Template)]
#[template(path = "find-kinds.html")]
struct Kinds {
    page: Page,
    help: Vec<Named>,
    approaches: Vec<Named>,
}

fn kinds_of(t: T, base: &str, ours: Ours) -> Vec<Named> {
    let all = ours.codes().iter().map(|code| Named {
        name: capital(&term(t, code)),
        text: about(t, code),
        href: format!("{base}/find/kinds/{code}"),
    });
    all.collect()
}

/// `GET /find/kinds`: what each form of help is good for.
pub async fn kinds(visit: Visit) -> Answer {
    let (t, base) = (visit.t(), visit.to(""));
    let page = visit.page("public", "find-kinds-title");
    visit.html(&Kinds {
        page,
        help: kinds_of(t, &base, Ours::Help),
        approaches: kinds_of(t, &base, Ours::Approach),
    })
}

#[derive(Template)]
#[template(path = "find-kind.html")]
struct KindPage {
    page: Page,
    name: String,
    good: String,
    facet: &'static str,
    code: &'static str,
    others: Vec<Named>,
}

/// `GET /find/kinds/{kind}`
pub async fn kind(visit: Visit, At(at): At<OfKind>) -> Answer {
    let (t, base) = (visit.t(), visit.to(""));
    let found = [Ours::Help, Ours::Approach].into_iter().find_map(|ours| {
        let code = ours.codes().iter().find(|code| **code == at.kind)?;
        Some((ours, *code))
    });
    let (ours, code) = found.ok_or(Problem::NotFound)?;
    let others =
        kinds_of(t, &base, ours).into_iter().filter(|other| !other.href.ends_with(&format!("/{code}")));
    visit.html(&KindPage {
        page: visit.page("public", "find-kinds-title"),
        name: capital(&term(t, code)),
        good: about(t, code),
        facet: ours.as_str(),
        code,
        others: others.collect(),
    })
}
