use ::store::Tx;
use base::{Id, Problem};
use serde::Serialize;
use url::{Host, Url};
use web::Site;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey as Credential, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::{Ceremony, store};
use crate::{
    Caller, Method,
    signin::{self, SignedIn},
};

/// Most passkeys one account may hold: more than anybody's devices, fewer than a nuisance.
const MOST: usize = 20;

fn origin(site: &Site) -> Option<Url> {
    let mut origin = Url::parse(&site.settings.base_url).ok()?;
    match origin.host()? {
        Host::Domain(_) => {}
        // Passkeys belong to a name, never to a number; a demonstration on this machine has one.
        Host::Ipv4(address) if address.is_loopback() => origin.set_host(Some("localhost")).ok()?,
        _ => return None,
    }
    Some(origin)
}

/// The host passkeys belong to; empty where there can be none.
pub fn host(site: &Site) -> String {
    origin(site).and_then(|origin| origin.host_str().map(str::to_owned)).unwrap_or_default()
}

fn party(caller: &Caller) -> Result<Webauthn, Problem> {
    let origin = origin(&caller.site).ok_or(Problem::NotFound)?;
    let host = origin.host_str().unwrap_or_default().to_owned();
    WebauthnBuilder::new(&host, &origin)
        .and_then(|builder| builder.rp_name(&caller.community.name).build())
        .map_err(|error| Problem::internal(format!("passkeys at {host}: {error}")))
}

fn write(value: &impl Serialize) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(|error| Problem::internal(error.to_string()))
}

fn broken() -> Problem {
    Problem::refused("signin-passkey-broken")
}

/// What the browser needs to begin, and the id under which we remember the rest.
#[derive(Serialize)]
pub struct Begun {
    id: Id<Ceremony>,
    options: serde_json::Value,
}

fn options(value: &impl Serialize) -> Result<serde_json::Value, Problem> {
    serde_json::to_value(value).map_err(|error| Problem::internal(error.to_string()))
}

pub fn start_sign_in(tx: &mut Tx<'_>, caller: &Caller) -> Result<Begun, Problem> {
    let (challenge, state) = party(caller)?
        .start_discoverable_authentication()
        .map_err(|error| Problem::internal(format!("passkey challenge: {error}")))?;
    let mut options = options(&challenge)?;
    // Ours is asked for by a button, not offered beside a field.
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation");
    }
    Ok(Begun { id: store::begin(tx, caller, None, &write(&state)?)?, options })
}

pub fn finish_sign_in(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ceremony: Id<Ceremony>,
    sent: &str,
    device: &str,
) -> Result<SignedIn, Problem> {
    let answer: PublicKeyCredential = serde_json::from_str(sent).map_err(|_| broken())?;
    let state = store::take(tx, caller, ceremony, None)?.ok_or_else(broken)?;
    let state: DiscoverableAuthentication = serde_json::from_str(&state).map_err(|_| broken())?;
    let credential_id = hex(answer.get_credential_id());
    let (id, person, stored) = store::by_credential(tx, caller, &credential_id)?
        .ok_or_else(|| Problem::refused("signin-passkey-unknown"))?;
    let mut credential: Credential = serde_json::from_str(&stored)
        .map_err(|error| Problem::internal(format!("a stored passkey: {error}")))?;
    let party = party(caller)?;
    let (claimed, _) = party.identify_discoverable_authentication(&answer).map_err(|_| broken())?;
    if claimed != person.uuid() {
        return Err(broken());
    }
    let result =
        party.finish_discoverable_authentication_v2(&answer, state, &credential).map_err(|_| broken())?;
    if result.needs_update() {
        credential.update_credential(&result);
    }
    store::used(tx, caller, id, &write(&credential)?)?;
    signin::begin(tx, caller, person, Method::Passkey, device)
}

pub fn start_adding(tx: &mut Tx<'_>, caller: &Caller) -> Result<Begun, Problem> {
    let person = caller.person()?;
    let keys = store::list(tx, caller)?;
    if keys.len() >= MOST {
        return Err(Problem::refused("account-passkeys-most"));
    }
    let known = keys
        .iter()
        .filter_map(|key| serde_json::from_str::<Credential>(&key.credential).ok())
        .map(|credential| credential.cred_id().clone())
        .collect();
    let town = &caller.community.name;
    let (challenge, state) = party(caller)?
        .start_passkey_registration(person.uuid(), town, town, Some(known))
        .map_err(|error| Problem::internal(format!("passkey challenge: {error}")))?;
    let mut options = options(&challenge)?;
    // The device must be able to find the key without being told a name.
    options["publicKey"]["authenticatorSelection"]["residentKey"] = "required".into();
    options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = true.into();
    Ok(Begun { id: store::begin(tx, caller, Some(person), &write(&state)?)?, options })
}

pub fn finish_adding(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ceremony: Id<Ceremony>,
    sent: &str,
    label: &str,
) -> Result<(), Problem> {
    let answer: RegisterPublicKeyCredential = serde_json::from_str(sent).map_err(|_| broken())?;
    let state = store::take(tx, caller, ceremony, Some(caller.person()?))?.ok_or_else(broken)?;
    let state: PasskeyRegistration = serde_json::from_str(&state).map_err(|_| broken())?;
    let credential = party(caller)?.finish_passkey_registration(&answer, &state).map_err(|_| broken())?;
    let id = hex(credential.cred_id().as_ref());
    if store::insert(tx, caller, &id, &write(&credential)?, label)? { Ok(()) } else { Err(broken()) }
}

/// A credential's id as the table has it: hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
