//! The first page of a community: what this is, three doors, and the circles anybody may come to.

use askama::Template;
use people::Visit;
use web::{Answer, Page};

use super::{CircleCard, card};
use crate::circle::actions;

#[derive(Template)]
#[template(path = "circle-home.html")]
struct Home {
    page: Page,
    town: String,
    circles: Vec<CircleCard>,
    more: bool,
}

/// `GET /`
pub async fn show(visit: Visit) -> Answer {
    const MOST: usize = 6;
    let open = visit.read(actions::open_circles).await?;
    let (t, base) = (visit.t(), visit.to(""));
    let circles: Vec<CircleCard> = open
        .iter()
        .take(MOST)
        .map(|found| card(t, &base, &found.circle, found.place.as_ref(), found.next.as_ref()))
        .collect();
    let town = visit.caller()?.community.name.clone();
    let page = visit.page("public", "circle-home-title");
    visit.html(&Home { page, town, more: open.len() > MOST, circles })
}
