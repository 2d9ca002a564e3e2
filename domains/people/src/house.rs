use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::header,
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use base::Problem;
use serde::Deserialize;
use texts::Lang;
use tower_http::compression::CompressionLayer;
use web::{Answer, Ask, Failure, Shared, assets, headers::headers_layer, visitor_layer};

use crate::{NavGroup, Routes, Visit, community, visit_layer};

/// Puts the rooms' routes under their community and the layers around them. The program and the tests build
/// their server with this one function, so a test meets the same doors as a person.
pub fn house(site: Shared, routes: Routes, nav: &'static [NavGroup]) -> Router {
    let rooms = routes.into_router();
    Router::new()
        .route("/", get(front_door))
        .route("/language", get(language))
        .route("/design", get(design))
        .merge(rooms)
        .fallback(nothing_here)
        .method_not_allowed_fallback(nothing_here)
        .layer(middleware::from_fn_with_state((site.clone(), nav), visit_layer))
        .layer(middleware::from_fn_with_state(site.clone(), visitor_layer))
        .route("/assets/{file}", get(assets::serve))
        .route("/favicon.svg", get(assets::favicon))
        .route("/healthz", get(health))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(headers_layer))
        // The extractors of forms and files have limits of their own, which answer with a sentence.
        .layer(DefaultBodyLimit::disable())
        .with_state(site)
}

async fn nothing_here() -> Failure {
    Problem::NotFound.into()
}

/// One community: straight in. Several: a list to choose from.
async fn front_door(State(site): State<Shared>, visit: Visit) -> Answer {
    let all = site.db.read(community::all).await?;
    if let [only] = &all[..] {
        return web::redirect(&format!("/{}/", only.slug));
    }
    let page = visit.page("public", "web-communities-title");
    let list = all.iter().map(|community| (community.slug.clone(), community.name.clone())).collect();
    visit.html(&FrontDoor { page, list })
}

#[derive(askama::Template)]
#[template(path = "front-door.html")]
struct FrontDoor {
    page: web::Page,
    list: Vec<(String, String)>,
}

/// `GET /design` shows every component in every state.
async fn design(visit: Visit) -> Answer {
    let t = visit.t();
    let page = visit.page("public", "design-title");
    visit.html(&Design { page, d: web::design::Specimens::new(|key| t.get(key)) })
}

#[derive(askama::Template)]
#[template(path = "design.html")]
struct Design {
    page: web::Page,
    d: web::design::Specimens,
}

#[derive(Deserialize, Default)]
struct Wish {
    to: String,
    back: String,
}

/// `GET /language?to=uk&back=/piekary/` remembers a language without an account.
async fn language(State(site): State<Shared>, Ask(wish): Ask<Wish>) -> Answer {
    let lang = Lang::from_code(&wish.to).ok_or(Problem::NotFound)?;
    // Only our own pages: never "//elsewhere" nor "/\elsewhere". Browsers leave tabs and line ends out of an address,
    // so "/<tab>/elsewhere" would lead there too.
    let own = wish.back.starts_with('/')
        && !wish.back[1..].starts_with(['/', '\\'])
        && wish.back.bytes().all(|byte| byte.is_ascii_graphic());
    let mut response = web::redirect(if own { &wish.back } else { "/" })?;
    let year = Duration::from_secs(365 * 24 * 3600).as_secs() as i64;
    response.headers_mut().append(header::SET_COOKIE, site.cookies.set("lang", lang.code(), Some(year)));
    Ok(response)
}

/// `GET /healthz` answers 200 when the database answers.
async fn health(State(site): State<Shared>) -> Response {
    match site.db.read(community::all).await {
        Ok(_) => "ok\n".into_response(),
        Err(failure) => Failure::from(failure).into_response(),
    }
}
