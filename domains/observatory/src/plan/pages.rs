//! Plans that are kept, and asking for another one.

use std::sync::Arc;

use askama::Template;
use base::{Message, Problem};
use people::Visit;
use serde::Deserialize;
use web::{
    Answer, Ask, At, Choice, Form, Page, Problems, Values,
    pieces::{Cell, Head, Row},
};

use super::{
    actions::{self, Country, Draft},
    job,
    model::{Aim, Lever, Plan, PlanId, Request, Status},
};
use crate::place::PlaceSet;

#[derive(Template)]
#[template(path = "observatory-plans.html")]
struct List {
    page: Page,
    ready: bool,
    heads: Vec<Head>,
    rows: Vec<Row>,
    plans: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "observatory-plan-new.html")]
struct New {
    page: Page,
    problems: Problems,
    values: Values,
    ready: bool,
    levers: Vec<Choice>,
    aims: Vec<Choice>,
    regions: Vec<Choice>,
    month_name: String,
    id: String,
}

/// `GET /work/observatory/plans`
pub async fn list(visit: Visit) -> Answer {
    let t = visit.t();
    let (plans, ready) = visit
        .read(|tx, caller| {
            let ready = crate::edition::actions::edition(tx, caller, None, None)?.is_some();
            Ok((actions::recent(tx, caller)?, ready))
        })
        .await?;
    let head = |key: &str, numeric| Head { label: t.get(key), numeric };
    let row = |plan: &Plan| {
        let status = match plan.status {
            Status::Running => t.get("observatory-plan-looking"),
            _ => super::show::gap_words(t, plan),
        };
        Row {
            cells: vec![
                Cell::text(&plan.name).link(visit.to(&format!("/work/observatory/plans/{}", plan.id))),
                Cell::text(plan.lever.units(t, i64::from(plan.request.units))),
                Cell::text(plan.aim.name(t)),
                Cell::text(super::show::region_name(t, &plan.request.region)),
                Cell::text(t.month_year(plan.month.first().0)),
                Cell::text(status),
            ],
        }
    };
    let choice = |plan: &Plan| Choice {
        value: plan.id.to_string(),
        label: plan.name.clone(),
        hint: plan.lever.units(t, i64::from(plan.request.units)),
        selected: false,
    };
    visit.html(&List {
        page: visit.page("work", "observatory-plans-title"),
        ready,
        heads: vec![
            head(texts::key!("common-name"), false),
            head(texts::key!("observatory-plan-budget"), false),
            head(texts::key!("observatory-plan-aim"), false),
            head(texts::key!("observatory-region"), false),
            head(texts::key!("common-month"), false),
            head(texts::key!("observatory-plan-how-good"), false),
        ],
        rows: plans.iter().map(row).collect(),
        plans: plans.iter().map(choice).collect(),
    })
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Copied {
    /// A plan to begin from.
    from: String,
    region: String,
}

/// What somebody who plans for the first time finds in the fields.
fn usual() -> Values {
    Values::default()
        .with("lever", Lever::Therapist.as_str())
        .with("aim", Aim::Reached.as_str())
        .with("units", "5")
        .with("near", "15")
        .with("most", "5")
        .with("before", "4")
        .with("after", "6")
}

fn copied(plan: &Plan) -> Values {
    let request = &plan.request;
    let money =
        |part: fn((i64, i64)) -> i64| request.money.map(part).map(|n| n.to_string()).unwrap_or_default();
    let units = if request.money.is_some() { String::new() } else { request.units.to_string() };
    Values::default()
        .with("name", plan.name.as_str())
        .with("lever", plan.lever.as_str())
        .with("aim", plan.aim.as_str())
        .with("region", request.region.as_str())
        .with("units", units)
        .with("money", money(|(money, _)| money))
        .with("price", money(|(_, price)| price))
        .with("hours", (request.minutes / 60).to_string())
        .with("near", request.near_km.to_string())
        .with("most", request.most_each.to_string())
        .with("before", request.asking.0.to_string())
        .with("after", request.asking.1.to_string())
}

fn page(visit: &Visit, country: Option<&Country>, values: Values) -> Result<New, Problem> {
    let t = visit.t();
    let levers = Lever::ALL
        .iter()
        .map(|lever| Choice {
            value: lever.as_str().to_owned(),
            label: lever.name(t),
            hint: t.two("observatory-plan-against", "barrier", lever.barrier(t), "what", lever.meaning(t)),
            selected: values.get("lever") == lever.as_str(),
        })
        .collect();
    let aims = Aim::ALL
        .iter()
        .map(|aim| Choice {
            value: aim.as_str().to_owned(),
            label: aim.name(t),
            hint: aim.meaning(t),
            selected: values.get("aim") == aim.as_str(),
        })
        .collect();
    let mut regions: Vec<&str> = country
        .iter()
        .flat_map(|country| country.ground.known().map(|at| country.ground.set.places[at].region.as_str()))
        .filter(|region| !region.is_empty())
        .collect();
    regions.sort_by(|a, b| t.compare(a, b));
    regions.dedup();
    let everywhere = Choice::new("", t.get("observatory-everywhere"), values.get("region").is_empty());
    let regions = std::iter::once(everywhere)
        .chain(regions.into_iter().map(|region| Choice::new(region, region, region == values.get("region"))))
        .collect();
    Ok(New {
        page: visit.page("work", "observatory-plan-new-title"),
        problems: Problems::default(),
        ready: country.is_some(),
        levers,
        aims,
        regions,
        month_name: country.map(|country| t.month_year(country.ground.month.first().0)).unwrap_or_default(),
        id: match values.get("id") {
            "" => visit.caller()?.new_id::<Plan>().to_string(),
            id => id.to_owned(),
        },
        values,
    })
}

/// `GET /work/observatory/plans/new`
pub async fn new(visit: Visit, Ask(asked): Ask<Copied>) -> Answer {
    let from: Option<PlanId> = asked.from.parse().ok();
    let (country, plan) = visit
        .read(move |tx, caller| {
            let plan: Option<(Plan, Arc<PlaceSet>)> = match from {
                Some(id) => Some(actions::one(tx, caller, id)?),
                None => None,
            };
            Ok((actions::country(tx, caller)?, plan))
        })
        .await?;
    let values = plan.map_or_else(|| usual().with("region", asked.region), |(plan, _)| copied(&plan));
    let page = page(&visit, country.as_ref(), values)?;
    visit.html(&page)
}

fn draft(visit: &Visit, values: &Values) -> Result<Draft, Problem> {
    let mut reader = values.reader();
    let id = reader.word("id", visit.caller()?.new_id());
    let name = reader.text("name", 80);
    let lever = reader.word("lever", Lever::Therapist);
    let aim = reader.word("aim", Aim::Reached);
    let units = reader.optional_number("units", 1..=MOST_UNITS);
    let money = reader.optional_number("money", 1..=1_000_000_000);
    let price = reader.optional_number("price", 1..=1_000_000);
    let hours = reader.optional_number("hours", 1..=40);
    let request = Request {
        region: values.get("region").trim().chars().take(80).collect(),
        units: 0,
        most_each: reader.number("most", 1..=100) as u32,
        minutes: 60
            * match lever {
                Lever::Free => 1,
                Lever::Circle => hours.unwrap_or(2),
                _ => hours.unwrap_or(8),
            },
        near_km: reader.number("near", 1..=100),
        money: if units.is_none() { money.zip(price) } else { None },
        asking: (reader.number("before", 0..=100), reader.number("after", 0..=100)),
    };
    let units = match (units, money, price) {
        (Some(units), ..) => units,
        (None, Some(money), Some(price)) => {
            if money < price {
                reader.problem("money", Message::new("observatory-plan-too-little"));
            }
            (money / price).min(MOST_UNITS)
        }
        (None, Some(_), None) => {
            reader.problem("price", Message::new("observatory-plan-no-price"));
            0
        }
        _ => {
            reader.problem("units", Message::new("observatory-plan-no-budget"));
            0
        }
    };
    if lever == Lever::Entry && request.asking.1 <= request.asking.0 {
        reader.problem("after", Message::new("observatory-plan-asking-less"));
    }
    reader.finish()?;
    Ok(Draft { id, name, lever, aim, request: Request { units: units as u32, ..request } })
}

/// More than this no town gives out in a week.
const MOST_UNITS: i64 = 5_000;

/// `POST /work/observatory/plans`: a quick plan at once, a better one after the answer.
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    let begun = match draft(&visit, &values) {
        Err(problem) => Err(problem.into()),
        Ok(draft) => begin(&visit, draft).await,
    };
    match begun {
        Ok(id) => visit.go(&format!("/work/observatory/plans/{id}")),
        Err(failure) => {
            let country = visit.read(actions::country).await?;
            let mut page = page(&visit, country.as_ref(), values)?;
            visit.again(failure, |problems| {
                page.problems = problems;
                page
            })
        }
    }
}

async fn begin(visit: &Visit, draft: Draft) -> Result<PlanId, web::Failure> {
    let (id, asked) = (draft.id, draft.clone());
    let (country, plan) = visit
        .read(move |tx, caller| {
            let country = actions::country(tx, caller)?
                .ok_or_else(|| Problem::Refused(Message::new("observatory-nothing-known")))?;
            let plan = actions::quick(caller, &country, &asked)?;
            Ok((country, plan))
        })
        .await?;
    if visit.write(move |tx, caller| actions::begin(tx, caller, &plan)).await? {
        job::start(visit.caller()?.clone(), country, draft);
    }
    Ok(id)
}

#[derive(Deserialize)]
pub struct OfPlan {
    pub plan: PlanId,
}

/// `POST /work/observatory/plans/{plan}`: goes on with a search that stopped.
pub async fn go_on(visit: Visit, At(at): At<OfPlan>, Form(_): Form) -> Answer {
    let taken = visit
        .write(move |tx, caller| {
            let (plan, _) = actions::one(tx, caller, at.plan)?;
            if !actions::resume(tx, caller, at.plan)? {
                return Ok(None);
            }
            let country =
                actions::country(tx, caller)?.filter(|country| country.ground.edition == plan.edition);
            Ok(Some((plan, country)))
        })
        .await?;
    if let Some((plan, country)) = taken {
        let draft =
            Draft { id: plan.id, name: plan.name, lever: plan.lever, aim: plan.aim, request: plan.request };
        match country {
            Some(country) => job::start(visit.caller()?.clone(), country, draft),
            // The month it was made on is not the newest any more: the quick plan is what there is.
            None => job::settle(visit.caller()?.clone(), plan.id),
        }
    }
    visit.go(&format!("/work/observatory/plans/{}", at.plan))
}
