use axum::{
    extract::{Request, State},
    http::header,
    middleware::Next,
    response::Response,
};

use crate::Shared;

/// A browser, known only for the time it is open, and only to tie its forms to it.
#[derive(Clone, Debug)]
pub struct Visitor(pub String);

impl Visitor {
    /// The token for a form. Each page hides it under fresh chance, so that compression gives nothing away
    /// (the BREACH attack).
    pub fn form_token(&self, site: &crate::Site) -> String {
        let token = unhex(&site.secret.form_token(&self.0));
        let mask: [u8; 16] = site.entropy.bytes();
        let masked = token.iter().zip(mask).map(|(byte, mask)| byte ^ mask);
        mask.into_iter().chain(masked).map(|byte| format!("{byte:02x}")).collect()
    }

    pub fn accepts(&self, site: &crate::Site, sent: &str) -> bool {
        let bytes = unhex(sent);
        let Some((mask, masked)) = bytes.split_at_checked(16).filter(|(_, masked)| masked.len() == 16) else {
            return false;
        };
        let token: String =
            mask.iter().zip(masked).map(|(mask, byte)| format!("{:02x}", mask ^ byte)).collect();
        seal::same(&token, &site.secret.form_token(&self.0))
    }
}

fn unhex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// Gives every browser its visitor cookie, once.
pub async fn visitor_layer(State(site): State<Shared>, mut request: Request, next: Next) -> Response {
    let known = site
        .cookies
        .get(request.headers(), "visitor")
        .filter(|value| value.len() == 32 && value.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .map(str::to_owned);
    let fresh = known.is_none();
    let visitor = Visitor(known.unwrap_or_else(|| site.entropy.token()[..32].to_owned()));
    request.extensions_mut().insert(visitor.clone());
    let mut response = next.run(request).await;
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let framed = response.extensions().get::<crate::Framed>().is_some();
    if fresh && is_page && !framed {
        response.headers_mut().append(header::SET_COOKIE, site.cookies.set("visitor", &visitor.0, None));
    }
    response
}
