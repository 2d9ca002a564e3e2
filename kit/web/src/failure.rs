use std::sync::Arc;

use askama::Template;
use axum::{
    body::Body,
    extract::{FromRequestParts, Path, Query},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use base::{Message, MessageValue, Problem};
use serde::de::DeserializeOwned;
use texts::{Arg, T};

use crate::Values;

/// What a handler answers.
pub type Answer = Result<Response, Failure>;

/// A problem on its way out. The response carries it as an extension; the layer that knows the visitor's
/// language renders the page.
///
/// The second part is what was typed, where a form could not even be tried (its token was too old, or the session
/// had ended): the page offers it back, so nothing is lost.
#[derive(Clone, Debug)]
pub struct Failure(pub Arc<Problem>, pub Option<Arc<Values>>);

impl Failure {
    #[must_use]
    pub fn keeping(mut self, values: Values) -> Self {
        self.1 = Some(Arc::new(values));
        self
    }

    pub fn status(&self) -> StatusCode {
        match &*self.0 {
            Problem::NotFound => StatusCode::NOT_FOUND,
            Problem::SignIn => StatusCode::UNAUTHORIZED,
            Problem::Invalid(_) | Problem::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Problem::Conflict(_) => StatusCode::CONFLICT,
            Problem::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Problem::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Failure(Arc::new(problem), None)
    }
}
impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Problem::from(error).into()
    }
}
impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Problem::internal(format!("template: {error}")).into()
    }
}
impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Problem::Internal(error).into()
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        if let Problem::Internal(error) = &*self.0 {
            tracing::error!("{error:#}");
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The sentence of a message in a language.
pub fn say(t: T, message: &Message) -> String {
    let args: Vec<(&str, Arg)> = message
        .args
        .iter()
        .map(|(name, value)| {
            let arg = match value {
                MessageValue::Text(text) => Arg::from(text.as_str()),
                MessageValue::Number(number) => Arg::from(*number),
                MessageValue::Day(day) => Arg::from(t.date(day.0)),
                MessageValue::Key(key) => Arg::from(t.get(key)),
            };
            (*name, arg)
        })
        .collect();
    t.with(message.key, &args)
}

pub fn html(template: &impl Template) -> Answer {
    html_with(StatusCode::OK, template)
}

pub fn html_with(status: StatusCode, template: &impl Template) -> Answer {
    let text = template.render()?;
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Ok(response)
}

/// 303: whatever was sent, the browser now gets `to`.
pub fn redirect(to: &str) -> Answer {
    let to =
        HeaderValue::try_from(to).map_err(|_| Problem::internal("a redirect to an impossible address"))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
}

/// A file to keep. `name` is ours, never a visitor's.
pub fn file(content_type: &'static str, name: &str, bytes: Vec<u8>, inline: bool) -> Answer {
    let kind = if inline { "inline" } else { "attachment" };
    let disposition = HeaderValue::try_from(format!("{kind}; filename=\"{name}\""))
        .map_err(|_| Problem::internal("a file name that no header can carry"))?;
    Ok((
        [
            (header::CONTENT_TYPE, HeaderValue::from_static(content_type)),
            (header::CONTENT_DISPOSITION, disposition),
        ],
        bytes,
    )
        .into_response())
}

/// The named parts of the path. What does not parse is not found: it names nothing of ours, and neither does a NUL,
/// which no text in PostgreSQL may hold.
pub struct At<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for At<T> {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let nul = parts.uri.path().contains("%00");
        match Path::<T>::from_request_parts(parts, state).await {
            Ok(Path(value)) if !nul => Ok(At(value)),
            _ => Err(Problem::NotFound.into()),
        }
    }
}

/// The query of the address. What does not parse counts as not asked.
pub struct Ask<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Default + Send> FromRequestParts<S> for Ask<T> {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let asked = Query::<T>::from_request_parts(parts, state).await;
        Ok(Ask(asked.map(|Query(value)| value).unwrap_or_default()))
    }
}
