//! The directory to and from others: Human Services Data Specification (HSDS) 3.1.
//!
//! * The **API** ([`api`]) answers GET requests of anybody, page by page, in nested JSON ([`tree`]).
//! * The **package** ([`package`]) is every table as a CSV, with a description that validators read.
//! * Both are made of the same [`rows`], which can only be made of what may be shown, and pass the same gate
//!   ([`rows::valid`]) by the [`shape`] of the specification.

pub mod api;
mod openapi;
pub mod package;
pub mod rows;
pub mod shape;
mod store;
pub mod take;
pub mod tree;

use people::{Door, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .get("/api/hsds", Door::Everyone, api::about)
        .get("/api/hsds/", Door::Everyone, api::about)
        .get("/api/hsds/openapi.json", Door::Everyone, api::openapi)
        .get("/api/hsds/services", Door::Everyone, api::services)
        .get("/api/hsds/services/{id}", Door::Everyone, api::service)
        .get("/api/hsds/organizations", Door::Everyone, api::organizations)
        .get("/api/hsds/organizations/{id}", Door::Everyone, api::organization)
        .get("/api/hsds/service_at_locations", Door::Everyone, api::given)
        .get("/api/hsds/service_at_locations/{id}", Door::Everyone, api::one_of_given)
        .get("/api/hsds/taxonomies", Door::Everyone, api::taxonomies)
        .get("/api/hsds/taxonomies/{id}", Door::Everyone, api::taxonomy)
        .get("/api/hsds/taxonomy_terms", Door::Everyone, api::terms)
        .get("/api/hsds/taxonomy_terms/{id}", Door::Everyone, api::term)
}
