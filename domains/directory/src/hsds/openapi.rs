//! What the API says of itself.

use serde_json::{Map, Value as Json, json};

const SCHEMAS: &str = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema";

/// Lists, what one of them is called, and what a list may be asked for besides `page`, `per_page` and `search`.
const LISTS: &[(&str, &str, &[&str])] = &[
    (
        "services",
        "service",
        &["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "minimal", "full"],
    ),
    ("organizations", "organization", &["taxonomy_term_id", "taxonomy_id", "full", "full_service"]),
    (
        "service_at_locations",
        "service_at_location",
        &["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "full", "postcode"],
    ),
    ("taxonomies", "taxonomy", &[]),
    ("taxonomy_terms", "taxonomy_term", &["taxonomy_id", "parent_id", "top_only"]),
];

fn parameter(name: &str) -> Json {
    let schema = match name {
        "page" | "per_page" => json!({ "type": "integer", "minimum": 1 }),
        "minimal" | "full" | "full_service" | "top_only" => json!({ "type": "boolean" }),
        "modified_after" => json!({ "type": "string", "format": "date-time" }),
        name if name.ends_with("_id") => json!({ "type": "string", "format": "uuid" }),
        _ => json!({ "type": "string" }),
    };
    json!({ "name": name, "in": "query", "required": false, "schema": schema })
}

fn answers(schema: Json) -> Json {
    let error = json!({ "type": "object", "properties": { "error": { "type": "string" } } });
    let error =
        json!({ "description": "Said in `error`", "content": { "application/json": { "schema": error } } });
    json!({
        "200": { "description": "Found", "content": { "application/json": { "schema": schema } } },
        "400": error,
        "404": error,
    })
}

pub fn document(server: &str) -> Json {
    let mut paths = Map::new();
    let about = json!({ "type": "object", "properties": {
        "version": { "type": "string" }, "profile": { "type": "string" }, "openapi_url": { "type": "string" } } });
    paths.insert("/".to_owned(), json!({ "get": { "operationId": "about", "responses": answers(about) } }));
    for (list, one, also) in LISTS {
        let schema = json!({ "$ref": format!("{SCHEMAS}/{one}.json") });
        let page = json!({ "type": "object", "required": ["empty"], "properties": {
            "total_items": { "type": "integer" }, "total_pages": { "type": "integer" },
            "page_number": { "type": "integer" }, "size": { "type": "integer" },
            "first_page": { "type": "boolean" }, "last_page": { "type": "boolean" }, "empty": { "type": "boolean" },
            "contents": { "type": "array", "items": schema } } });
        let parameters: Vec<Json> =
            ["page", "per_page", "search"].iter().chain(*also).map(|name| parameter(name)).collect();
        paths.insert(
            format!("/{list}"),
            json!({ "get": { "operationId": list, "parameters": parameters, "responses": answers(page) } }),
        );
        let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
        paths.insert(
            format!("/{list}/{{id}}"),
            json!({ "get": { "operationId": one, "parameters": [id], "responses": answers(schema) } }),
        );
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "HSDS 3.1, the reading half", "version": "3.1" },
        "servers": [{ "url": server }],
        "paths": paths,
    })
}
