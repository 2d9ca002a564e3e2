//! The table of rates.

use askama::Template;
use people::Visit;
use web::{Answer, Failure, Form, Page, Problems, Values};

use super::actions::{self, RANGE, Rate};

/// A service in the form.
struct Field {
    name: &'static str,
    label: String,
    value: String,
    version: i64,
    /// What is saved now, when somebody was quicker.
    saved: String,
}

#[derive(Template)]
#[template(path = "credit-rates.html")]
struct Rates {
    page: Page,
    problems: Problems,
    fields: Vec<Field>,
}

async fn page(visit: &Visit, values: Option<&Values>) -> Result<Rates, Failure> {
    let rates = visit.read(actions::rates).await?;
    let t = visit.t();
    let field = |rate: &Rate| {
        let name = rate.category.as_str();
        let now = rate.minutes.to_string();
        let value = values.map_or_else(|| now.clone(), |values| values.get(name).to_owned());
        let stale = values.is_some_and(|values| {
            values.get(&format!("{name}-version")) != rate.version.to_string() && value != now
        });
        Field {
            name,
            label: rate.category.label(t),
            saved: if stale { t.one("fund-rate-saved", "n", rate.minutes) } else { String::new() },
            value,
            version: rate.version,
        }
    };
    Ok(Rates {
        page: visit.page("work", "fund-rates-title"),
        problems: Problems::default(),
        fields: rates.iter().map(field).collect(),
    })
}

/// `GET /work/credits/rates`
pub async fn form(visit: Visit) -> Answer {
    visit.html(&page(&visit, None).await?)
}

/// `POST /work/credits/rates`
pub async fn save(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let mut wanted = actions::rates(tx, caller)?;
            for rate in &mut wanted {
                let name = rate.category.as_str();
                rate.minutes = reader.number(name, RANGE);
                rate.version = sent.get(&format!("{name}-version")).parse().unwrap_or(-1);
            }
            reader.finish()?;
            actions::decide(tx, caller, &wanted)
        })
        .await;
    match tried {
        Ok(()) => visit.done("/work/credits", "fund-rates-saved"),
        Err(failure) => {
            let again = page(&visit, Some(&values)).await?;
            visit.again(failure, |problems| Rates { problems, ..again })
        }
    }
}
