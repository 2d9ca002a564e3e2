//! Opening and changing a fund, and who reads its report.

use askama::Template;
use base::{Id, Message, Problem};
use people::{PersonId, Visit};
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values, pieces::Answer as Line};

use super::{AtFund, chosen, day, desk::line, services, services_label};
use crate::fund::{
    actions,
    model::{Draft, Fund, FundId},
    rules::CURRENCIES,
    whom::{self, Known},
};

#[derive(Template)]
#[template(path = "fund-edit.html")]
struct Edit {
    page: Page,
    problems: Problems,
    values: Values,
    /// Empty for a new fund.
    fund: String,
    id: String,
    version: i64,
    services: Vec<Choice>,
    currencies: Vec<Choice>,
    /// What is saved now, when somebody was quicker.
    saved: Vec<Line>,
}

fn page(visit: &Visit, fund: Option<&Fund>, values: Values, problems: Problems) -> Result<Edit, Failure> {
    let (t, caller) = (visit.t(), visit.caller()?);
    let id = match values.get("id") {
        "" => caller.new_id::<()>().to_string(),
        id => id.to_owned(),
    };
    let stale = fund.filter(|fund| values.get("version") != fund.version.to_string());
    let saved = stale.map(|fund| {
        vec![
            line(t, "fund-name", fund.name.clone()),
            line(t, "fund-whom", fund.whom.clone()),
            line(t, "fund-area", fund.area.clone()),
            line(t, "fund-what", services_label(t, &fund.categories)),
            line(t, "fund-until", day(t, fund.until)),
            line(t, "fund-currency", fund.currency.clone()),
        ]
    });
    Ok(Edit {
        page: visit.page("work", if fund.is_some() { "fund-edit-title" } else { "fund-new-title" }),
        fund: fund.map(|fund| fund.id.to_string()).unwrap_or_default(),
        id,
        version: fund.map_or(0, |fund| fund.version),
        services: services(t, &values, ""),
        currencies: CURRENCIES
            .iter()
            .map(|code| Choice::new(*code, *code, values.get("currency") == *code))
            .collect(),
        saved: saved.unwrap_or_default(),
        problems,
        values,
    })
}

fn draft(values: &Values, id: FundId) -> Result<Draft, Problem> {
    let mut reader = values.reader();
    let draft = Draft {
        id,
        name: reader.text("name", 120),
        whom: reader.optional_text("whom", 400),
        area: reader.optional_text("area", 400),
        categories: chosen(values),
        until: reader.optional_day("until"),
        currency: values.get("currency").to_owned(),
    };
    if !CURRENCIES.contains(&draft.currency.as_str()) {
        reader.problem("currency", Message::new("web-field-choose"));
    }
    reader.finish()?;
    Ok(draft)
}

/// `GET /work/credits/funds/new`
pub async fn new_form(visit: Visit) -> Answer {
    let values = Values::default().with("currency", "PLN");
    visit.html(&page(&visit, None, values, Problems::default())?)
}

/// `POST /work/credits/funds/new`
pub async fn create(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let id: FundId = sent.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
            actions::create(tx, caller, &draft(&sent, id)?)?;
            Ok(id)
        })
        .await;
    match tried {
        Ok(id) => visit.done(&format!("/work/credits/funds/{id}"), "fund-created"),
        Err(failure) => {
            let again = page(&visit, None, values, Problems::default())?;
            visit.again(failure, |problems| Edit { problems, ..again })
        }
    }
}

/// `GET /work/credits/funds/{fund}/edit`
pub async fn edit_form(visit: Visit, At(at): At<AtFund>) -> Answer {
    let fund = visit.read(move |tx, caller| actions::one(tx, caller, at.fund)).await?;
    let mut values = Values::default()
        .with("name", &fund.name)
        .with("whom", &fund.whom)
        .with("area", &fund.area)
        .with("until", fund.until.map(|day| day.to_string()).unwrap_or_default())
        .with("currency", &fund.currency)
        .with("version", fund.version.to_string());
    for word in fund.categories.split(' ') {
        values = values.with("categories", word);
    }
    visit.html(&page(&visit, Some(&fund), values, Problems::default())?)
}

/// `POST /work/credits/funds/{fund}/edit`
pub async fn save(visit: Visit, At(at): At<AtFund>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let version = sent.get("version").parse().unwrap_or(-1);
            actions::change(tx, caller, &draft(&sent, at.fund)?, version)
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/credits/funds/{}", at.fund), "fund-saved"),
        Err(failure) => {
            let fund = visit.read(move |tx, caller| actions::one(tx, caller, at.fund)).await?;
            let again = page(&visit, Some(&fund), values, Problems::default())?;
            visit.again(failure, |problems| Edit { problems, ..again })
        }
    }
}

#[derive(Template)]
#[template(path = "fund-readers.html")]
struct Readers {
    page: Page,
    problems: Problems,
    fund: String,
    name: String,
    readers: Vec<Known>,
    /// Funders who do not read it yet.
    others: Vec<Choice>,
}

async fn readers_page(visit: &Visit, fund: FundId) -> Result<Readers, Failure> {
    let (fund, readers, others) = visit
        .read(move |tx, caller| {
            let readers = actions::readers(tx, caller, fund)?;
            let mut others = people::person::with_role(tx, caller, people::Role::Funder)?;
            others.retain(|person| !readers.contains(person));
            let fund = actions::one(tx, caller, fund)?;
            Ok((fund, whom::names(tx, caller, &readers)?, whom::names(tx, caller, &others)?))
        })
        .await?;
    let others = others.into_iter().map(|known| Choice::new(known.id.to_string(), known.name, false));
    Ok(Readers {
        page: visit.page("work", "fund-readers-title"),
        problems: Problems::default(),
        fund: fund.id.to_string(),
        name: fund.name,
        readers,
        others: others.collect(),
    })
}

/// `GET /work/credits/funds/{fund}/readers`
pub async fn readers(visit: Visit, At(at): At<AtFund>) -> Answer {
    visit.html(&readers_page(&visit, at.fund).await?)
}

/// `POST /work/credits/funds/{fund}/readers`
pub async fn set_reader(visit: Visit, At(at): At<AtFund>, Form(values): Form) -> Answer {
    let reads = values.get("reads") == "yes";
    let tried = visit
        .write(move |tx, caller| {
            let person: PersonId = values
                .get("person")
                .parse::<Id<people::Person>>()
                .map_err(|_| Problem::field("person", Message::new("web-field-choose")))?;
            actions::set_reader(tx, caller, at.fund, person, reads)
        })
        .await;
    match tried {
        Ok(()) => visit.done(
            &format!("/work/credits/funds/{}/readers", at.fund),
            if reads { "fund-reader-added" } else { "fund-reader-removed" },
        ),
        Err(failure) => {
            let again = readers_page(&visit, at.fund).await?;
            visit.again(failure, |problems| Readers { problems, ..again })
        }
    }
}
