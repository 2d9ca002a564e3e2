//! The forms by which hours come into a fund and parts of it are set apart.

use askama::Template;
use base::{Message, Problem};
use people::{PersonId, Visit};
use programmes::model::ProgrammeId;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values};

use super::{AtAllocation, AtFund, chosen, read_hours, services};
use crate::fund::{
    actions,
    model::{AllocationId, For, Fund, FundId, Grant, GrantId, Share},
    report, rules,
    whom::{self, Known},
};

#[derive(Template)]
#[template(path = "fund-grant.html")]
struct GrantPage {
    page: Page,
    problems: Problems,
    values: Values,
    fund: String,
    name: String,
    currency: String,
    id: String,
}

fn new_id(visit: &Visit, values: &Values) -> Result<String, Failure> {
    Ok(match values.get("id") {
        "" => visit.caller()?.new_id::<()>().to_string(),
        id => id.to_owned(),
    })
}

async fn fund_of(visit: &Visit, id: FundId) -> Result<Fund, Failure> {
    visit.read(move |tx, caller| actions::one(tx, caller, id)).await
}

fn grant_page(visit: &Visit, fund: Fund, values: Values) -> Result<GrantPage, Failure> {
    Ok(GrantPage {
        page: visit.page("work", "fund-grant-title"),
        problems: Problems::default(),
        fund: fund.id.to_string(),
        name: fund.name,
        currency: fund.currency,
        id: new_id(visit, &values)?,
        values,
    })
}

/// `GET /work/credits/funds/{fund}/grant`
pub async fn grant_form(visit: Visit, At(at): At<AtFund>) -> Answer {
    let today = visit.caller()?.today().to_string();
    let fund = fund_of(&visit, at.fund).await?;
    visit.html(&grant_page(&visit, fund, Values::default().with("given_on", today))?)
}

/// `POST /work/credits/funds/{fund}/grant`
pub async fn grant(visit: Visit, At(at): At<AtFund>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let id: GrantId = sent.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
            let mut reader = sent.reader();
            let minutes = read_hours(&mut reader, &sent);
            let typed = sent.get("money").trim();
            let money = if typed.is_empty() { Some(0) } else { rules::money(typed) };
            if money.is_none() {
                reader.problem("money", Message::new("fund-money-unread").text("given", typed));
            }
            let source = reader.text("source", 200);
            let given_on = reader.day("given_on");
            reader.finish()?;
            let grant = Grant { id, minutes, money: money.unwrap_or_default(), given_on, source };
            actions::grant(tx, caller, at.fund, &grant)
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/credits/funds/{}", at.fund), "fund-grant-done"),
        Err(failure) => {
            let again = grant_page(&visit, fund_of(&visit, at.fund).await?, values)?;
            visit.again(failure, |problems| GrantPage { problems, ..again })
        }
    }
}

#[derive(Template)]
#[template(path = "fund-allocate.html")]
struct AllocatePage {
    page: Page,
    problems: Problems,
    values: Values,
    fund: String,
    name: String,
    id: String,
    left: String,
    programmes: Vec<Choice>,
    services: Vec<Choice>,
    /// Those who are called as it was typed; one of them has to be chosen.
    found: Vec<Choice>,
}

async fn allocate_page(visit: &Visit, id: FundId, values: Values) -> Result<AllocatePage, Failure> {
    let (report, programmes) = visit
        .read(move |tx, caller| {
            Ok((report(tx, caller, id)?, programmes::programme::actions::named(tx, caller)?))
        })
        .await?;
    let t = visit.t();
    let chosen = values.get("programme").to_owned();
    let mut choices =
        vec![Choice::new("person", t.get("fund-for-person"), matches!(chosen.as_str(), "" | "person"))];
    choices.extend(programmes.into_iter().filter(|(programme, _)| programme.ended_on.is_none()).map(
        |(programme, name)| {
            let id = programme.id.to_string();
            let selected = id == chosen;
            Choice::new(id, name, selected)
        },
    ));
    Ok(AllocatePage {
        page: visit.page("work", "fund-allocate-title"),
        problems: Problems::default(),
        left: t.duration(report.free),
        id: new_id(visit, &values)?,
        programmes: choices,
        services: services(t, &values, &report.fund.categories),
        found: Vec::new(),
        fund: report.fund.id.to_string(),
        name: report.fund.name,
        values,
    })
}

/// `GET /work/credits/funds/{fund}/allocate`
pub async fn allocate_form(visit: Visit, At(at): At<AtFund>) -> Answer {
    let fund = fund_of(&visit, at.fund).await?;
    let mut values =
        Values::default().with("until", fund.until.map(|day| day.to_string()).unwrap_or_default());
    for word in fund.categories.split(' ') {
        values = values.with("categories", word);
    }
    visit.html(&allocate_page(&visit, at.fund, values).await?)
}

/// Whom it is for as the form says: somebody, or those it may be.
enum Whom {
    Known(For),
    OneOf(Vec<Known>),
}

/// `POST /work/credits/funds/{fund}/allocate`
pub async fn allocate(visit: Visit, At(at): At<AtFund>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let id: AllocationId =
                sent.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
            let mut reader = sent.reader();
            let minutes = read_hours(&mut reader, &sent);
            let until = reader.optional_day("until");
            reader.finish()?;
            let whom = match (sent.get("programme"), sent.get("person")) {
                ("" | "person", "") => Whom::OneOf(whom::called(tx, caller, sent.get("who"))?),
                ("" | "person", person) => Whom::Known(For::Person(
                    person
                        .parse::<PersonId>()
                        .map_err(|_| Problem::field("person", Message::new("web-field-choose")))?,
                )),
                (programme, _) => Whom::Known(For::Programme(
                    programme
                        .parse::<ProgrammeId>()
                        .map_err(|_| Problem::field("programme", Message::new("web-field-choose")))?,
                )),
            };
            let whom = match whom {
                Whom::Known(whom) => whom,
                Whom::OneOf(found) => match &found[..] {
                    [only] => For::Person(only.id),
                    _ => return Ok(Some(found)),
                },
            };
            let share = Share { id, whom, minutes, categories: chosen(&sent), until };
            actions::allocate(tx, caller, at.fund, &share)?;
            Ok(None)
        })
        .await;
    match tried {
        Ok(None) => visit.done(&format!("/work/credits/funds/{}", at.fund), "fund-allocate-done"),
        Ok(Some(found)) => {
            let page = allocate_page(&visit, at.fund, values).await?;
            let found = found.into_iter().map(|known| Choice::new(known.id.to_string(), known.name, false));
            visit.html(&AllocatePage { found: found.collect(), ..page })
        }
        Err(failure) => {
            let again = allocate_page(&visit, at.fund, values).await?;
            visit.again(failure, |problems| AllocatePage { problems, ..again })
        }
    }
}

/// `POST /work/credits/funds/{fund}/allocations/{id}/close`
pub async fn close(visit: Visit, At(at): At<AtAllocation>, Form(values): Form) -> Answer {
    visit
        .write(move |tx, caller| {
            let request = values.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
            actions::close(tx, caller, at.id, request)
        })
        .await?;
    visit.done(&format!("/work/credits/funds/{}", at.fund), "fund-closed")
}
