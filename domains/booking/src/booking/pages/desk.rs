//! The office's desk: what waits for a word, and the next fortnight.

use askama::Template;
use people::Visit;
use web::{Answer, Page};

use super::mine::{Line, line};
use crate::booking::{actions, rules};

#[derive(Template)]
#[template(path = "booking-desk.html")]
struct Desk {
    page: Page,
    differ: Vec<Line>,
    waiting: Vec<Line>,
    ahead: Vec<Line>,
}

/// `GET /work/bookings`
pub async fn list(visit: Visit) -> Answer {
    let desk = visit.read(actions::desk).await?;
    let (differ, waiting): (Vec<_>, Vec<_>) =
        desk.waiting.iter().partition(|view| rules::differ(&view.booking));
    visit.html(&Desk {
        page: visit.page("work", "booking-desk-title"),
        differ: differ.into_iter().map(|view| line(&visit, view)).collect(),
        waiting: waiting.into_iter().map(|view| line(&visit, view)).collect(),
        ahead: desk.ahead.iter().map(|view| line(&visit, view)).collect(),
    })
}
