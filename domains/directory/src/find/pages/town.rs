//! Help in one town: a page to link to, and the same without a frame for the town's own website.

use std::sync::Arc;

use askama::Template;
use axum::response::IntoResponse as _;
use base::Problem;
use people::Visit;
use places::Gazetteer;
use serde::Deserialize;
use web::{Answer, At, Framed, Page};

use super::{
    card::CardView,
    list::{Outcome, carry_out},
};
use crate::find::{
    catalogue,
    wish::{self, Wish},
};

#[derive(Deserialize)]
pub struct OfPlace {
    place: String,
}

/// How far around a town its page looks, and how much it shows.
const AROUND: f64 = 15.0;
const MOST: usize = 30;

#[derive(Template)]
#[template(path = "find-town.html")]
struct Town {
    page: Page,
    region: String,
    count: i64,
    cards: Vec<CardView>,
    more: String,
    embed: String,
    credits: &'static str,
}

#[derive(Template)]
#[template(path = "find-embed.html")]
struct Embed {
    page: Page,
    place: String,
    /// Addresses are whole: the frame stands on somebody else's page.
    site: String,
    cards: Vec<CardView>,
    count: i64,
    more: String,
    credits: &'static str,
}

async fn around(
    visit: &Visit,
    slug: &str,
) -> Result<(&'static places::Place, Outcome, String), web::Failure> {
    let place = Gazetteer::poland().by_slug(slug).ok_or(Problem::NotFound)?;
    let catalogue = catalogue::current(visit).await?;
    let wish = Wish { place: place.slug.clone(), within: wish::band(AROUND), ..Wish::default() };
    let more = visit.to(&format!("/find?{}", wish.plain()));
    Ok((place, carry_out(Arc::clone(&catalogue), &wish, 0, MOST), more))
}

/// `GET /help/{place}`
pub async fn show(visit: Visit, At(at): At<OfPlace>) -> Answer {
    let (place, outcome, more) = around(&visit, &at.place).await?;
    let (t, base) = (visit.t(), visit.to(""));
    let embed = visit.site.url(&visit.to(&format!("/help/{}/embed", place.slug)));
    visit.html(&Town {
        page: visit.page_titled("public", t.one("find-town-title", "place", &place.name)),
        region: Gazetteer::poland().region_of(place),
        count: i64::from(outcome.found.total),
        cards: outcome.cards(t, &base, 0),
        more,
        embed: format!(
            "<iframe src=\"{embed}\" title=\"{}\" width=\"100%\" height=\"600\"></iframe>",
            place.name
        ),
        credits: places::CREDITS,
    })
}

/// `GET /help/{place}/embed`: the one page that others may frame. It sets no cookie.
pub async fn embed(visit: Visit, At(at): At<OfPlace>) -> Answer {
    let (place, outcome, more) = around(&visit, &at.place).await?;
    let t = visit.t();
    let site = visit.site.url("");
    let mut response = visit.html(&Embed {
        page: visit.page_titled("public", t.one("find-town-title", "place", &place.name)),
        place: place.name.clone(),
        cards: outcome.cards(t, &visit.site.url(&visit.to("")), 0),
        count: i64::from(outcome.found.total),
        more: format!("{site}{more}"),
        site,
        credits: places::CREDITS,
    })?;
    response.extensions_mut().insert(Framed);
    Ok(response.into_response())
}
