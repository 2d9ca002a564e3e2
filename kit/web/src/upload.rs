use axum::{
    extract::{FromRequest, Multipart, Request, multipart::MultipartError},
    http::header,
};
use base::{Message, Problem};

use crate::{
    Failure, Shared, Values, Visitor,
    form::{check_token, from_our_site},
};

/// A form with one file.
pub struct Upload {
    pub values: Values,
    pub file_name: String,
    pub bytes: Vec<u8>,
}

/// The largest file somebody may send. More is answered before it is read.
pub const LARGEST: usize = 20 * 1_000_000;

impl FromRequest<Shared> for Upload {
    type Rejection = Failure;
    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        let visitor = request.extensions().get::<Visitor>().cloned();
        from_our_site(request.headers())?;
        let announced = request
            .headers()
            .get(header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
        // A little more for the form around the file.
        if announced.is_some_and(|length| length > LARGEST + 65_536) {
            return Err(too_large());
        }
        let broken = |_: MultipartError| Failure::from(Problem::refused("web-upload-broken"));
        let mut form = Multipart::from_request(request, site)
            .await
            .map_err(|_| Failure::from(Problem::refused("web-upload-broken")))?;
        let mut upload = Upload { values: Values::default(), file_name: String::new(), bytes: Vec::new() };
        while let Some(mut field) = form.next_field().await.map_err(broken)? {
            let name = field.name().unwrap_or_default().to_owned();
            let is_file = field.file_name().is_some();
            if is_file {
                upload.file_name = field.file_name().unwrap_or_default().to_owned();
            }
            let mut bytes = Vec::new();
            let limit = if is_file { LARGEST } else { 65_536 };
            while let Some(chunk) = field.chunk().await.map_err(broken)? {
                if bytes.len() + chunk.len() > limit {
                    return Err(too_large());
                }
                bytes.extend_from_slice(&chunk);
            }
            if is_file {
                upload.bytes = bytes;
            } else {
                upload.values.0.push((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        check_token(site, visitor.as_ref(), upload.values.get("csrf"))?;
        Ok(upload)
    }
}

fn too_large() -> Failure {
    Problem::TooLarge(Message::new("web-too-large").number("megabytes", (LARGEST / 1_000_000) as i64)).into()
}
