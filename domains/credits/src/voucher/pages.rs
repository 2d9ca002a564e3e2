//! Making vouchers and printing them.

use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values};

use super::actions::{self, Fresh, Listed, State, VoucherId};
use crate::{
    fund::{
        self,
        model::{AllocationId, For, FundId, Share},
    },
    ledger::RequestId,
};

#[derive(Deserialize)]
pub struct AtFund {
    fund: FundId,
}

#[derive(Deserialize)]
pub struct AtVoucher {
    fund: FundId,
    id: VoucherId,
}

struct Line {
    id: String,
    hours: String,
    until: String,
    made: String,
    state: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "voucher-list.html")]
struct Vouchers {
    page: Page,
    problems: Problems,
    values: Values,
    fund: String,
    name: String,
    left: String,
    id: String,
    services: Vec<Choice>,
    lines: Vec<Line>,
}

/// A sheet of new vouchers; their codes are shown here and nowhere again.
#[derive(Template)]
#[template(path = "voucher-print.html")]
struct Sheet {
    page: Page,
    fund: String,
    codes: Vec<String>,
    hours: String,
    what: String,
    until: String,
    address: String,
}

async fn list_page(visit: &Visit, id: FundId, values: Values) -> Result<Vouchers, Failure> {
    let (report, listed) = visit
        .read(move |tx, caller| Ok((fund::report(tx, caller, id)?, actions::of_fund(tx, caller, id)?)))
        .await?;
    let t = visit.t();
    let line = |one: &Listed| Line {
        id: one.id.to_string(),
        hours: t.duration(one.minutes),
        until: fund::day(t, one.until),
        made: visit.when(one.made_at),
        state: t.get(match one.state {
            State::Open => texts::key!("voucher-open"),
            State::Used => texts::key!("voucher-used"),
            State::Withdrawn => texts::key!("voucher-withdrawn"),
            State::Ended => texts::key!("voucher-ended"),
        }),
        open: one.state == State::Open,
    };
    let id = match values.get("id") {
        "" => visit.caller()?.new_id::<()>().to_string(),
        id => id.to_owned(),
    };
    Ok(Vouchers {
        page: visit.page("work", "voucher-title"),
        problems: Problems::default(),
        services: fund::services(t, &values, &report.fund.categories),
        values,
        fund: report.fund.id.to_string(),
        left: t.duration(report.free),
        name: report.fund.name,
        id,
        lines: listed.iter().map(line).collect(),
    })
}

/// `GET /work/credits/funds/{fund}/vouchers`
pub async fn new_form(visit: Visit, At(at): At<AtFund>) -> Answer {
    let fund = visit.read(move |tx, caller| fund::actions::one(tx, caller, at.fund)).await?;
    let mut values = Values::default()
        .with("count", "1")
        .with("until", fund.until.map(|day| day.to_string()).unwrap_or_default());
    for word in fund.categories.split(' ') {
        values = values.with("categories", word);
    }
    visit.html(&list_page(&visit, at.fund, values).await?)
}

/// Vouchers on one sheet.
const MOST: i64 = 40;

/// `POST /work/credits/funds/{fund}/vouchers`: the answer is the sheet to print.
pub async fn make(visit: Visit, At(at): At<AtFund>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let form: RequestId = sent.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
            let mut reader = sent.reader();
            let minutes = fund::read_hours(&mut reader, &sent);
            let until = reader.optional_day("until");
            let count = reader.number("count", 1..=MOST);
            reader.finish()?;
            let categories = fund::chosen(&sent);
            let share = Share { id: form.cast(), whom: For::Bearer, minutes, categories, until };
            // The first has the form's own id: the same form again finds it there.
            let mut ids: Vec<AllocationId> = vec![form.cast()];
            ids.extend((1..count).map(|_| caller.new_id::<fund::model::AllocationKind>()));
            let made = actions::make(tx, caller, at.fund, &share, None, &ids)?;
            Ok((made, minutes, until))
        })
        .await;
    match tried {
        Ok((made, minutes, until)) => {
            let t = visit.t();
            visit.html(&Sheet {
                page: visit.page("work", "voucher-sheet-title"),
                fund: at.fund.to_string(),
                codes: made.into_iter().map(|Fresh { code, .. }| code).collect(),
                hours: t.duration(minutes),
                what: fund::services_label(t, &fund::words(&fund::chosen(&values))),
                until: fund::day(t, until),
                address: visit.site.url(&visit.to("/")),
            })
        }
        Err(failure) => {
            let again = list_page(&visit, at.fund, values).await?;
            visit.again(failure, |problems| Vouchers { problems, ..again })
        }
    }
}

/// `POST /work/credits/funds/{fund}/vouchers/{id}/withdraw`
pub async fn withdraw(visit: Visit, At(at): At<AtVoucher>) -> Answer {
    visit.write(move |tx, caller| actions::withdraw(tx, caller, at.id)).await?;
    visit.done(&format!("/work/credits/funds/{}/vouchers", at.fund), "voucher-withdrawn-done")
}
