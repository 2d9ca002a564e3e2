use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use base::{Message, Problem};

use crate::{Failure, Reader, Shared, Visitor};

/// The fields of a form as they were sent, in order; also what a form shows again after a problem.
#[derive(Clone, Debug, Default)]
pub struct Values(pub Vec<(String, String)>);

impl Values {
    /// What was typed into a field; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
    /// Every value of a field that may be ticked more than once.
    pub fn all<'v>(&'v self, name: &'v str) -> impl Iterator<Item = &'v str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|sent| sent == value)
    }
    pub fn ticked(&self, name: &str) -> bool {
        matches!(self.get(name), "yes" | "on" | "true" | "1")
    }
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(self)
    }
}

/// A form that our own page sent: the token was right and the browser did not say it came from elsewhere.
pub struct Form(pub Values);

/// A form that only asks and changes nothing: it needs no token and no cookie, so that it works from a page that a town
/// put into its own website.
pub struct Question(pub Values);

/// Nobody asks more than that.
const LONGEST_QUESTION: usize = 16 * 1024;

impl FromRequest<Shared> for Question {
    type Rejection = Failure;
    async fn from_request(request: Request, _: &Shared) -> Result<Self, Failure> {
        Ok(Question(Values(parse(&read_body(request, LONGEST_QUESTION).await?))))
    }
}

/// The largest plain form: far above any text of ours, far below a nuisance.
const LARGEST: usize = 512 * 1024;

impl FromRequest<Shared> for Form {
    type Rejection = Failure;
    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        let visitor = request.extensions().get::<Visitor>().cloned();
        from_our_site(request.headers())?;
        let ours = surely_ours(site, request.headers());
        let bytes = read_body(request, LARGEST).await?;
        let values = Values(parse(&bytes));
        match check_token(site, visitor.as_ref(), values.get("csrf")) {
            Ok(()) => Ok(Form(values)),
            Err(failure) if ours => Err(failure.keeping(values)),
            Err(_) => Err(Problem::refused("web-form-unsure").into()),
        }
    }
}

/// What a form carried that never reached its handler, so that the page which says why can offer it back.
/// Only for a request that surely came from our own page: another site must not get its words into a form of ours.
pub async fn salvage(site: &Shared, request: Request) -> Option<Values> {
    let kind = request.headers().get(header::CONTENT_TYPE)?;
    if !kind.as_bytes().starts_with(b"application/x-www-form-urlencoded")
        || !surely_ours(site, request.headers())
    {
        return None;
    }
    let bytes = read_body(request, LARGEST).await.ok()?;
    Some(Values(parse(&bytes)))
}

fn surely_ours(site: &Shared, headers: &HeaderMap) -> bool {
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match value("sec-fetch-site") {
        Some(from) => from == "same-origin",
        None => value("origin") == Some(site.settings.base_url.as_str()),
    }
}

pub(crate) async fn read_body(request: Request, limit: usize) -> Result<Bytes, Failure> {
    let too_large = || {
        Failure::from(Problem::TooLarge(
            Message::new("web-too-large").number("megabytes", (limit / 1_000_000).max(1) as i64),
        ))
    };
    let announced = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    axum::body::to_bytes(request.into_body(), limit).await.map_err(|_| too_large())
}

/// Browsers say where a request comes from; those that do not are caught by the token.
pub(crate) fn from_our_site(headers: &HeaderMap) -> Result<(), Failure> {
    match headers.get("sec-fetch-site").map(|value| value.as_bytes()) {
        Some(b"cross-site") => Err(Problem::refused("web-form-from-elsewhere").into()),
        _ => Ok(()),
    }
}

pub(crate) fn check_token(site: &Shared, visitor: Option<&Visitor>, token: &str) -> Result<(), Failure> {
    let right = visitor.is_some_and(|visitor| visitor.accepts(site, token));
    if right { Ok(()) } else { Err(Problem::refused("web-form-too-old").into()) }
}

/// `application/x-www-form-urlencoded` (WHATWG URL, section 5.1).
fn parse(bytes: &[u8]) -> Vec<(String, String)> {
    let decode = |part: &[u8]| {
        let mut out = Vec::with_capacity(part.len());
        let mut at = 0;
        while at < part.len() {
            let hex = |offset: usize| part.get(at + offset).and_then(|digit| (*digit as char).to_digit(16));
            match (part[at], hex(1), hex(2)) {
                (b'+', _, _) => out.push(b' '),
                (b'%', Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    at += 2;
                }
                (byte, _, _) => out.push(byte),
            }
            at += 1;
        }
        // A browser ends lines with CR LF; a NUL has no place in any text of ours.
        String::from_utf8_lossy(&out).replace("\r\n", "\n").replace('\0', "")
    };
    bytes
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            (decode(&pair[..at]), decode(pair.get(at + 1..).unwrap_or_default()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_browsers_write_it() {
        let values = Values(parse(
            "name=%C5%BB%C3%B3%C5%82w+zielony&tick=a&tick=b&text=1%0D%0A2&odd=%zz&&x".as_bytes(),
        ));
        assert_eq!(values.get("name"), "Żółw zielony");
        assert_eq!(values.all("tick").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(values.get("text"), "1\n2");
        assert_eq!(values.get("odd"), "%zz");
        assert_eq!((values.get("x"), values.get("missing")), ("", ""));
    }
}
