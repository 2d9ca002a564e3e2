//! The promises every answer makes.

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};

/// Only our own files, no inline code, no frames, forms only to ourselves.
pub const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'";

const PROMISES: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(self), microphone=(self), geolocation=(), browsing-topics=(), publickey-credentials-get=(self)",
    ),
    // Nothing of a page stays in a shared browser's cache unless the answer says otherwise.
    ("cache-control", "no-store"),
];

/// Carried by an answer that others may put into a frame on their own pages: it sets no cookie ([`crate::visitor_layer`]
/// looks for it too), and nothing on it is more than a link or a question.
#[derive(Clone, Copy, Debug)]
pub struct Framed;

/// What a frame on somebody else's page may do: nothing but look like ours and ask.
const FRAMED_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
    frame-ancestors *; base-uri 'none'";

pub async fn headers_layer(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let framed = response.extensions().get::<Framed>().is_some();
    for (name, value) in PROMISES {
        let value = match *name {
            // Frames are forbidden by two headers and by one that separates windows; the policy says it once more.
            "x-frame-options" | "cross-origin-opener-policy" | "cross-origin-resource-policy" if framed => {
                continue;
            }
            "content-security-policy" if framed => FRAMED_POLICY,
            _ => value,
        };
        if !response.headers().contains_key(*name) {
            response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
    response
}
