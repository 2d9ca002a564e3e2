//! Where a programme's money comes from.

use askama::Template;
use base::{Message, Problem};
use people::{Caller, Roles, Visit};
use texts::T;
use web::{
    Answer, At, Choice, Form, Page, Problems, Values,
    pieces::{Cell, Head, Row},
};

use super::{Headed, OfProgramme, find};
use crate::programme::{actions, model::Funding, rules};

/// The currencies that towns of ours are paid in.
const CURRENCIES: [&str; 4] = ["PLN", "EUR", "UAH", "CZK"];

pub fn heads(t: T) -> Vec<Head> {
    let head = |label: String, numeric: bool| Head { label, numeric };
    vec![
        head(t.get("programme-source"), false),
        head(t.get("programme-year"), false),
        head(t.get("programme-amount"), true),
        head(t.get("programme-note"), false),
    ]
}

pub fn rows(t: T, funding: &[Funding]) -> Vec<Row> {
    let amount = |line: &Funding| match line.amount {
        Some(amount) => t.money(amount, &line.currency),
        None => t.get("programme-amount-unknown"),
    };
    funding
        .iter()
        .map(|line| Row {
            cells: vec![
                Cell::text(line.source.clone()),
                Cell::text(line.year.map(|year| year.to_string()).unwrap_or_default()),
                Cell::number(amount(line)),
                Cell::text(line.note.clone()),
            ],
        })
        .collect()
}

#[derive(Template)]
#[template(path = "programme-funding.html")]
struct Money {
    page: Page,
    problems: Problems,
    values: Values,
    slug: String,
    name: String,
    id: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    /// Id and words of every line, for taking it off.
    lines: Vec<(String, String)>,
    currencies: Vec<Choice>,
}

async fn load(visit: &Visit, slug: String) -> Result<(Headed, Vec<Funding>), web::Failure> {
    visit
        .read(move |tx, caller| {
            caller.must(Roles::MANAGE)?;
            let headed = find(tx, caller, &slug)?;
            let funding = actions::funding(tx, caller, headed.programme.id)?;
            Ok((headed, funding))
        })
        .await
}

fn page_of(
    visit: &Visit,
    caller: &Caller,
    (headed, funding): (Headed, Vec<Funding>),
    values: Values,
    problems: Problems,
) -> Money {
    let t = visit.t();
    let id = values.get("id").to_owned();
    let currency = match values.get("currency") {
        "" => CURRENCIES[0].to_owned(),
        currency => currency.to_owned(),
    };
    let line = |funding: &Funding| match funding.year {
        Some(year) => format!("{}, {year}", funding.source),
        None => funding.source.clone(),
    };
    Money {
        page: visit.page("work", "programme-funding-title"),
        slug: headed.programme.slug,
        name: headed.name,
        id: if id.is_empty() { caller.new_id::<()>().to_string() } else { id },
        heads: heads(t),
        rows: rows(t, &funding),
        lines: funding.iter().map(|funding| (funding.id.to_string(), line(funding))).collect(),
        currencies: CURRENCIES.iter().map(|code| Choice::new(*code, *code, currency == *code)).collect(),
        values,
        problems,
    }
}

/// `GET /work/programmes/{programme}/funding`
pub async fn form(visit: Visit, At(at): At<OfProgramme>) -> Answer {
    let found = load(&visit, at.programme).await?;
    let caller = visit.caller()?.clone();
    visit.html(&page_of(&visit, &caller, found, Values::default(), Problems::default()))
}

/// `POST /work/programmes/{programme}/funding`: adds a source, or takes one off when `remove` names it.
pub async fn change(visit: Visit, At(at): At<OfProgramme>, Form(values): Form) -> Answer {
    let (slug, sent) = (at.programme.clone(), values.clone());
    let tried = visit
        .write(move |tx, caller| {
            let programme = find(tx, caller, &slug)?.programme.id;
            let broken = |_| Problem::refused("circle-form-broken");
            if !sent.get("remove").is_empty() {
                let id = sent.get("remove").parse().map_err(broken)?;
                return actions::remove_funding(tx, caller, programme, id);
            }
            let mut reader = sent.reader();
            let source = reader.text("source", 200);
            let year = reader.optional_number("year", 1990..=2100);
            let note = reader.optional_text("note", 500);
            let typed = sent.get("amount").trim();
            let amount = rules::amount(typed);
            if !typed.is_empty() && amount.is_none() {
                reader.problem("amount", Message::new("programme-amount-wrong"));
            }
            let currency = sent.get("currency").to_owned();
            if !CURRENCIES.contains(&currency.as_str()) {
                reader.problem("currency", Message::new("web-field-choose"));
            }
            reader.finish()?;
            let id = sent.get("id").parse().map_err(broken)?;
            actions::add_funding(tx, caller, programme, &Funding { id, source, year, amount, currency, note })
        })
        .await;
    match tried {
        Ok(()) => visit.done(&format!("/work/programmes/{}/funding", at.programme), "programme-saved"),
        Err(failure) => {
            let found = load(&visit, at.programme).await?;
            let caller = visit.caller()?.clone();
            visit.again(failure, |problems| page_of(&visit, &caller, found, values, problems))
        }
    }
}
