use axum::{http::header, response::IntoResponse};
use base::{Id, Problem};
use web::{Answer, Form, Values};

use super::{Ceremony, actions};
use crate::{
    Visit, account,
    network::{Network, counts},
    session, signin,
};

fn json(value: &impl serde::Serialize) -> Answer {
    let text = serde_json::to_string(value).map_err(|error| Problem::internal(error.to_string()))?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// Which ceremony a form goes on with. What is no id of ours is a ceremony that is over.
fn ceremony(values: &Values) -> Result<Id<Ceremony>, Problem> {
    values.get("id").parse().map_err(|_| Problem::refused("signin-passkey-broken"))
}

/// `POST /sign-in/passkey/start`
pub async fn start_sign_in(visit: Visit, network: Network, Form(_): Form) -> Answer {
    network.counts(&visit.site, "passkey", 60, 15, visit.caller()?.now)?;
    json(&visit.write(actions::start_sign_in).await?)
}

/// `POST /sign-in/passkey`
pub async fn finish_sign_in(visit: Visit, network: Network, Form(values): Form) -> Answer {
    network.counts(&visit.site, "passkey", 60, 15, visit.caller()?.now)?;
    let (id, sent) = (ceremony(&values)?, values.get("credential").to_owned());
    let device = session::device(&visit.user_agent);
    let signed =
        visit.write(move |tx, caller| actions::finish_sign_in(tx, caller, id, &sent, device)).await?;
    let to = signin::wanted(&visit).unwrap_or_else(|| visit.to(signed.home));
    let mut response = json(&serde_json::json!({ "to": to }))?;
    signin::with_session(&visit, &signed.token, &mut response)?;
    for name in ["next", "visitor"] {
        response.headers_mut().append(header::SET_COOKIE, visit.site.cookies.set(name, "", Some(0)));
    }
    Ok(response)
}

/// `POST /me/passkeys/start`
pub async fn start_adding(visit: Visit, Form(_): Form) -> Answer {
    let caller = visit.caller()?;
    let me = caller.person()?.to_string();
    counts(&visit.site, "add passkey", &me, 30, 15, caller.now)?;
    json(&visit.write(actions::start_adding).await?)
}

/// `POST /me/passkeys`
pub async fn finish_adding(visit: Visit, Form(values): Form) -> Answer {
    let mut reader = values.reader();
    let label = reader.optional_text("label", 60);
    reader.finish()?;
    let (id, sent) = (ceremony(&values)?, values.get("credential").to_owned());
    // An unnamed key is called after the kind of device it was added on.
    let label = if label.is_empty() {
        account::device_label(visit.t(), session::device(&visit.user_agent))
    } else {
        label
    };
    visit.write(move |tx, caller| actions::finish_adding(tx, caller, id, &sent, &label)).await?;
    json(&serde_json::json!({ "to": visit.to("/me/passkeys") }))
}
