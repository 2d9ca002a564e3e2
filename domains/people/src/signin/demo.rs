//! One link per role, in a demonstration only.

use axum::{extract::State, http::header};
use base::Problem;
use serde::Deserialize;
use web::{Answer, At, Form, Shared};

use crate::{Method, Role, Roles, Visit, person, session};

#[derive(Deserialize)]
pub struct AsRole {
    role: String,
}

/// `GET /demo/{role}` signs in as the demonstration's person of that role.
pub async fn enter(State(site): State<Shared>, visit: Visit, At(at): At<AsRole>) -> Answer {
    if !site.settings.demo {
        return Err(Problem::NotFound.into());
    }
    let role: Role = at.role.parse().map_err(|()| Problem::NotFound)?;
    let device = session::device(&visit.user_agent);
    let token = visit
        .write(move |tx, caller| {
            let person = person::with_role(tx, caller, role)?.into_iter().next().ok_or(Problem::NotFound)?;
            session::begin(tx, caller, person, Method::Demo, device)
        })
        .await?;
    let staff = Roles::of(&[role]).any(Roles::STAFF);
    signed_in(&visit, &token, if staff { "/work" } else { "/me" })
}

/// The answer that carries a new session's cookie. The visitor cookie is new too: a form shown before signing
/// in is not accepted afterwards.
pub fn signed_in(visit: &Visit, token: &str, path: &str) -> Answer {
    let mut response = visit.go(path)?;
    let slug = &visit.caller()?.community.slug;
    let age = session::LIMIT_DAYS * 24 * 3600;
    let cookies = visit.site.cookies;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, cookies.set(&format!("session-{slug}"), token, Some(age)));
    headers.append(header::SET_COOKIE, cookies.set("visitor", "", Some(0)));
    Ok(response)
}

/// `POST /sign-out` ends this session and asks the browser to forget what it kept.
pub async fn leave(visit: Visit, Form(_): Form) -> Answer {
    if let Some(actor) = visit.caller()?.actor().copied() {
        visit.write(move |tx, caller| session::end(tx, caller, actor.session)).await?;
    }
    let mut response = visit.go("/")?;
    let slug = &visit.caller()?.community.slug;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, visit.site.cookies.set(&format!("session-{slug}"), "", Some(0)));
    headers.insert("clear-site-data", axum::http::HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}
