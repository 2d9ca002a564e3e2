//! Services for search engines: schema.org in JSON-LD, and the addresses of the pages anybody may read.

use ::store::Tx;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use base::{Id, Problem};
use people::{Caller, Door, Routes, Visit};
use programmes::model::Openness;
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};
use web::{Answer, At};

use crate::{
    hsds::api::open_json, listing, listing::model::Listing, location::model::Place, model::CostKind, service,
};

pub fn routes() -> Routes {
    Routes::new().get("/sitemap.xml", Door::Everyone, sitemap).get(
        "/api/schema.org/services/{id}",
        Door::Everyone,
        show,
    )
}

fn put(object: &mut Map<String, Json>, name: &str, text: &str) {
    if !text.trim().is_empty() {
        object.insert(name.to_owned(), Json::from(text));
    }
}

fn place(place: &Place) -> Json {
    let mut out = Map::new();
    out.insert("@type".to_owned(), json!("Place"));
    put(&mut out, "name", place.name());
    if let Some(known) = place.address() {
        let mut address = Map::new();
        address.insert("@type".to_owned(), json!("PostalAddress"));
        put(&mut address, "streetAddress", known.address_1());
        put(&mut address, "addressLocality", known.city());
        put(&mut address, "postalCode", known.postal_code());
        put(&mut address, "addressCountry", known.country());
        out.insert("address".to_owned(), Json::from(address));
    }
    if let Some((latitude, longitude)) = place.position() {
        let geo = json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude });
        out.insert("geo".to_owned(), geo);
    }
    Json::from(out)
}

/// A service as `schema.org/Service`. `page` is the address where a person reads about it.
pub fn of_service(listing: &Listing, page: &str) -> Json {
    let row = &listing.card.service;
    let mut out = Map::new();
    out.insert("@context".to_owned(), json!("https://schema.org"));
    out.insert("@type".to_owned(), json!("Service"));
    put(&mut out, "@id", page);
    put(&mut out, "url", page);
    put(&mut out, "name", &listing.card.name);
    put(&mut out, "description", &row.description);
    if let Some((_, name)) = &listing.organisation {
        out.insert("provider".to_owned(), json!({ "@type": "Organization", "name": name }));
    }
    let languages = listing.parts().codes();
    let mut channels: Vec<Json> = listing
        .sites
        .iter()
        .map(|site| {
            let mut channel = json!({ "@type": "ServiceChannel", "serviceLocation": place(&site.place) });
            if let Some(phone) = site.given.parts.phones.first() {
                channel["servicePhone"] = json!({ "@type": "ContactPoint", "telephone": phone.number });
            }
            channel
        })
        .collect();
    if channels.is_empty()
        && let Some(phone) = listing.parts().phones.first()
    {
        let phone = json!({ "@type": "ContactPoint", "telephone": phone.number });
        channels.push(json!({ "@type": "ServiceChannel", "servicePhone": phone }));
    }
    if !languages.is_empty() {
        channels.iter_mut().for_each(|channel| channel["availableLanguage"] = json!(languages));
    }
    if !channels.is_empty() {
        out.insert("availableChannel".to_owned(), Json::from(channels));
    }
    if listing
        .card
        .costs
        .iter()
        .any(|cost| matches!(cost.kind, CostKind::Free | CostKind::Nfz | CostKind::Commune))
    {
        out.insert("offers".to_owned(), json!({ "@type": "Offer", "price": 0, "priceCurrency": "PLN" }));
    }
    Json::from(out)
}

#[derive(Deserialize)]
struct Of {
    id: String,
}

/// `GET /api/schema.org/services/{id}`
async fn show(visit: Visit, At(of): At<Of>) -> Answer {
    const KIND: &str = "application/ld+json";
    let id: Id<crate::service::model::Service> = of.id.parse().map_err(|_| Problem::NotFound)?;
    let listing = visit.read(move |tx, caller| listing::actions::one(tx, caller, id)).await?;
    let page = format!("{}{}", visit.site.settings.base_url, visit.to(&format!("/find/services/{id}")));
    Ok(open_json(StatusCode::OK, KIND, &of_service(&listing, &page)))
}

/// The most addresses that a map of a site may have.
const MOST: usize = 50_000;

/// Pages that anybody may read and that lead to help.
fn addresses(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<String>, Problem> {
    let mut all: Vec<String> =
        ["/", "/find", "/find/kinds", "/circles", "/waiting", "/help"].map(str::to_owned).into();
    for found in listing::actions::circles(tx, caller)? {
        if found.circle.openness == Openness::Open {
            all.push(format!("/circles/{}", found.circle.slug));
        }
    }
    let mut after = None;
    while all.len() < MOST {
        let page = service::actions::page(tx, caller, after, 1000)?;
        let Some(last) = page.last() else { break };
        after = Some(last.card.service.id);
        all.extend(page.iter().map(|shown| format!("/find/services/{}", shown.card.service.id)));
    }
    all.truncate(MOST);
    Ok(all)
}

/// `GET /sitemap.xml`
async fn sitemap(visit: Visit) -> Answer {
    let pages = visit.read(addresses).await?;
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page in pages {
        let address = format!("{}{}", visit.site.settings.base_url, visit.to(&page));
        let address = address.replace('&', "&amp;").replace('<', "&lt;");
        xml.push_str(&format!("<url><loc>{address}</loc></url>\n"));
    }
    xml.push_str("</urlset>\n");
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"))];
    Ok((kind, xml).into_response())
}
