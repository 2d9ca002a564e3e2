//! One link per role, in a demonstration only.

use axum::extract::State;
use base::Problem;
use serde::Deserialize;
use web::{Answer, At, Shared};

use super::{actions, pages};
use crate::{Method, Role, Visit, person, session};

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
    let signed = visit
        .write(move |tx, caller| {
            let person = person::with_role(tx, caller, role)?.into_iter().next().ok_or(Problem::NotFound)?;
            actions::begin(tx, caller, person, Method::Demo, device)
        })
        .await?;
    pages::signed_in(&visit, &signed)
}
