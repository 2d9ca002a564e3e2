//! The page of one's gifts.

use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use web::{Answer, At, Failure, Form, Page, Problems, Values};

use super::actions::{self, Gift, GiftId, GiftState};
use crate::{fund, hours};

/// A gift in the list.
struct Line {
    id: String,
    text: String,
    state: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "gift.html")]
struct GiftPage {
    page: Page,
    problems: Problems,
    values: Values,
    id: String,
    own: String,
    some: bool,
    /// The code of a gift just made.
    code: String,
    gifts: Vec<Line>,
}

async fn page(visit: &Visit, values: Values, code: String) -> Result<GiftPage, Failure> {
    let (own, gifts) =
        visit.read(|tx, caller| Ok((hours::actions::own(tx, caller)?, actions::mine(tx, caller)?))).await?;
    let t = visit.t();
    let line = |gift: &Gift| Line {
        id: gift.id.to_string(),
        text: t.two("gift-line", "hours", t.duration(gift.minutes), "day", visit.when(gift.made_at)),
        state: match gift.state {
            GiftState::Open => t.one("gift-open-until", "day", t.date(gift.until.0)),
            GiftState::Taken => t.get("gift-taken"),
            GiftState::Returned => t.get("gift-returned"),
        },
        open: gift.state == GiftState::Open,
    };
    let id = match values.get("id") {
        "" => visit.caller()?.new_id::<()>().to_string(),
        id => id.to_owned(),
    };
    Ok(GiftPage {
        page: visit.page("member", "gift-title"),
        problems: Problems::default(),
        values,
        id,
        own: t.duration(own),
        some: own > 0,
        code,
        gifts: gifts.iter().map(line).collect(),
    })
}

/// `GET /me/hours/gift`
pub async fn form(visit: Visit) -> Answer {
    visit.html(&page(&visit, Values::default(), String::new()).await?)
}

/// `POST /me/hours/gift`: the answer shows the code, once.
pub async fn give(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let id: GiftId = sent.get("id").parse().map_err(|_| Problem::refused("web-form-too-old"))?;
            let mut reader = sent.reader();
            let minutes = fund::read_hours(&mut reader, &sent);
            reader.finish()?;
            actions::give(tx, caller, id, minutes)
        })
        .await;
    match tried {
        Ok(Some(code)) => visit.html(&page(&visit, Values::default(), code).await?),
        Ok(None) => visit.done("/me/hours/gift", "gift-made-before"),
        Err(failure) => {
            let again = page(&visit, values, String::new()).await?;
            visit.again(failure, |problems| GiftPage { problems, ..again })
        }
    }
}

/// `POST /me/hours/gift/take`
pub async fn take(visit: Visit, Form(values): Form) -> Answer {
    let code = values.get("code").to_owned();
    match visit.write(move |tx, caller| actions::take(tx, caller, &code)).await {
        Ok(_) => visit.done("/me/hours", "gift-received"),
        Err(failure) => {
            let again = page(&visit, values, String::new()).await?;
            visit.again(failure, |problems| GiftPage { problems, ..again })
        }
    }
}

#[derive(Deserialize)]
pub struct AtGift {
    id: GiftId,
}

/// `POST /me/hours/gift/{id}/back`
pub async fn take_back(visit: Visit, At(at): At<AtGift>) -> Answer {
    visit.write(move |tx, caller| actions::take_back(tx, caller, at.id)).await?;
    visit.done("/me/hours/gift", "gift-came-back")
}
