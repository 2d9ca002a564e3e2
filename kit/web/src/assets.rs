//! The files the face is made of, embedded and served under names made of their content, so that a browser may
//! keep them for good.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

struct Asset {
    url: String,
    file: String,
    content_type: &'static str,
    plain: &'static [u8],
    gzip: Vec<u8>,
}

macro_rules! assets {
    ($($name:literal, $kind:literal;)*) => {
        static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| vec![
            $(asset($name, $kind, include_bytes!(concat!("../assets/", $name)))),*
        ]);
    };
}

assets! {
    "ostoja.css", "text/css; charset=utf-8";
    "ostoja.js", "text/javascript; charset=utf-8";
    "register.js", "text/javascript; charset=utf-8";
    "passkey.js", "text/javascript; charset=utf-8";
    "map.js", "text/javascript; charset=utf-8";
    "favicon.svg", "image/svg+xml";
    "mark.svg", "image/svg+xml";
}

fn asset(name: &str, content_type: &'static str, plain: &'static [u8]) -> Asset {
    let hash: String = Sha256::digest(plain)[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let file = format!("{stem}.{hash}.{ending}");
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let gzip = std::io::Write::write_all(&mut encoder, plain)
        .and_then(|()| encoder.finish())
        .expect("writing to memory does not fail");
    Asset { url: format!("/assets/{file}"), file, content_type, plain, gzip }
}

/// The address of an embedded file by its plain name.
pub fn url(name: &str) -> &'static str {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    ASSETS
        .iter()
        .find(|asset| {
            asset.file.starts_with(&format!("{stem}.")) && asset.file.ends_with(&format!(".{ending}"))
        })
        .map_or("", |asset| asset.url.as_str())
}

/// `GET /assets/{file}`
pub async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    match ASSETS.iter().find(|asset| asset.file == file) {
        Some(asset) => answer(asset, &headers, "public, max-age=31536000, immutable"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `GET /favicon.svg`, a fixed name for browsers that ask for one.
pub async fn favicon(headers: HeaderMap) -> Response {
    match ASSETS.iter().find(|asset| asset.file.starts_with("favicon.")) {
        Some(asset) => answer(asset, &headers, "public, max-age=86400"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn answer(asset: &Asset, headers: &HeaderMap, cache: &'static str) -> Response {
    let gzip = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("gzip"));
    let common = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static(cache)),
        (header::VARY, HeaderValue::from_static("accept-encoding")),
    ];
    if gzip {
        (common, [(header::CONTENT_ENCODING, "gzip")], asset.gzip.clone()).into_response()
    } else {
        (common, asset.plain).into_response()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_asset_has_a_name_made_of_its_content() {
        assert!(
            super::url("ostoja.css").starts_with("/assets/ostoja.")
                && super::url("ostoja.css").ends_with(".css")
        );
        assert_ne!(super::url("ostoja.css"), super::url("ostoja.js"));
        assert_eq!(super::url("missing.css"), "");
    }
}
