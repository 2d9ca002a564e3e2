use ::store::Tx;
use base::Problem;

use super::store;
use crate::{Authority, Caller, Method, PersonId, Roles, person, post, session};

/// A link sent by mail works this long.
pub const LINK_MINUTES: i64 = 15;

/// What a browser gets when it is let in: a token for its cookie, and where people like this one begin.
pub struct SignedIn {
    pub token: String,
    pub home: &'static str,
}

/// Begins a session. Whoever was signed in with this browser before no longer is.
pub fn begin(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    method: Method,
    device: &str,
) -> Result<SignedIn, Problem> {
    if let Some(actor) = caller.actor() {
        session::end(tx, caller, actor.session)?;
    }
    let home = if person::roles(tx, caller, person)?.any(Roles::STAFF) { "/work" } else { "/me" };
    Ok(SignedIn { token: session::begin(tx, caller, person, method, device)?, home })
}

/// After the slow check: lets in if what was checked is still what is stored.
pub fn begin_with_password(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    checked: &str,
    device: &str,
) -> Result<SignedIn, Problem> {
    match store::password_of(tx, caller, person)? {
        Some((hash, _)) if hash == checked => begin(tx, caller, person, Method::Password, device),
        _ => Err(Problem::refused("signin-wrong")),
    }
}

pub fn begin_with_phrase(
    tx: &mut Tx<'_>,
    caller: &Caller,
    phrase: &str,
    checked: &str,
    device: &str,
) -> Result<SignedIn, Problem> {
    match store::receipt(tx, caller, phrase)? {
        Some((person, hash)) if hash == checked => begin(tx, caller, person, Method::Receipt, device),
        _ => Err(Problem::refused("signin-phrase-wrong")),
    }
}

/// Sends a link to whoever has this address. The caller learns nothing of whether anybody has.
pub fn send_link(tx: &mut Tx<'_>, caller: &Caller, email: &str, enough: bool) -> Result<(), Problem> {
    let Some(person) = person::by_email(tx, caller, email)?.filter(|_| !enough) else {
        return store::shadow_link(tx, caller);
    };
    let token = caller.site.entropy.token();
    store::new_link(tx, caller, person, &token, caller.now.plus_minutes(LINK_MINUTES))?;
    let t = caller.t().other(person::lang(tx, caller, person)?);
    let address = caller.site.url(&format!("/{}/sign-in/link/{token}", caller.community.slug));
    let body = t.with(
        "signin-mail-body",
        &[
            ("address", (&address).into()),
            ("minutes", LINK_MINUTES.into()),
            ("town", (&caller.community.name).into()),
        ],
    );
    post::queue(tx, caller, person, &t.get("signin-mail-subject"), &body)
}

/// A link for somebody without mail, made by the operator of the server and handed over by hand.
pub fn link_for(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<String, Problem> {
    if !matches!(caller.authority, Authority::Operator) {
        return Err(Problem::NotFound);
    }
    let token = caller.site.entropy.token();
    store::new_link(tx, caller, person, &token, caller.now.plus_minutes(LINK_MINUTES))?;
    Ok(caller.site.url(&format!("/{}/sign-in/link/{token}", caller.community.slug)))
}

pub fn begin_with_link(
    tx: &mut Tx<'_>,
    caller: &Caller,
    token: &str,
    device: &str,
) -> Result<SignedIn, Problem> {
    let person = store::use_link(tx, caller, token)?.ok_or(Problem::refused("signin-link-dead"))?;
    begin(tx, caller, person, Method::Link, device)
}

/// Ends every session of the caller but the one that asks.
pub fn end_sessions_but_this(tx: &mut Tx<'_>, caller: &Caller) -> Result<u64, Problem> {
    let actor = *caller.actor().ok_or(Problem::SignIn)?;
    session::end_others(tx, caller, actor.person, actor.session)
}
