//! A member's own choice.

use askama::Template;
use people::Visit;
use web::{Answer, Form, Page};

use super::actions;

#[derive(Template)]
#[template(path = "letters-mine.html")]
struct Mine {
    page: Page,
    wanted: bool,
    has_address: bool,
}

/// `GET /me/letters`
pub async fn show(visit: Visit) -> Answer {
    let choice = visit.read(actions::choice).await?;
    let page = visit.page("member", "letters-title");
    visit.html(&Mine { page, wanted: choice.wanted, has_address: choice.has_address })
}

/// `POST /me/letters`
pub async fn save(visit: Visit, Form(values): Form) -> Answer {
    let wanted = values.get("wanted") == "yes";
    visit.write(move |tx, caller| actions::choose(tx, caller, wanted)).await?;
    visit.done("/me/letters", if wanted { "letters-now-on" } else { "letters-now-off" })
}
