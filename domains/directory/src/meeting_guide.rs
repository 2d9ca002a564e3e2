//! The weekly meetings of open circles as Meeting Guide JSON, so that a finder of groups can show them.
//!
//! Only open circles, only what their public page says, and nothing of whoever comes: no names, no numbers, no address of
//! an online room. A finder leads to the circle's page; who wants to come, comes by it.

use std::collections::BTreeMap;

use ::store::Tx;
use axum::http::StatusCode;
use base::Problem;
use jiff::civil::DateTime;
use people::{Caller, Door, Routes, Visit};
use programmes::{
    circle::actions as circles,
    model::{CircleFormat, Ease, Openness},
};
use serde::Serialize;
use web::Answer;

use crate::{hsds::api::open_json, listing};

pub fn routes() -> Routes {
    Routes::new().get("/api/meeting-guide.json", Door::Everyone, show)
}

/// One weekly meeting.
#[derive(Clone, Debug, Serialize, PartialEq)]
pub struct Meeting {
    pub name: String,
    pub slug: String,
    /// 0 is Sunday.
    pub day: i8,
    pub time: String,
    pub end_time: String,
    pub timezone: String,
    pub types: Vec<&'static str>,
    pub url: String,
    pub notes: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub location: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub postal_code: String,
    pub entity: String,
    pub entity_website_url: String,
}

/// How many planned meetings tell when a circle usually meets.
const LOOKED_AT: i64 = 8;

pub fn meetings(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Meeting>, Problem> {
    let base = format!("{}/{}", caller.site.settings.base_url, caller.community.slug);
    let mut all = Vec::new();
    for found in listing::actions::circles(tx, caller)? {
        let circle = &found.circle;
        if circle.openness != Openness::Open {
            continue;
        }
        let mut hours: BTreeMap<(i8, String, String), ()> = BTreeMap::new();
        for next in circles::next_meetings(tx, caller, circle.id, LOOKED_AT)? {
            let Ok(starts) = next.starts_local.parse::<DateTime>() else { continue };
            let ends = starts.time().wrapping_add(jiff::Span::new().minutes(next.minutes));
            let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
            let day = starts.weekday().to_sunday_zero_offset();
            hours.insert((day, clock(starts.time()), clock(ends)), ());
        }
        let several = hours.len() > 1;
        for (day, time, end_time) in hours.into_keys() {
            let mut types = vec!["O"];
            if circle.format != CircleFormat::InPerson {
                types.push("ONL");
            }
            let place = found.place.as_ref().filter(|_| circle.format != CircleFormat::Online);
            if place.is_some_and(|place| {
                place.accessibility.split(' ').any(|word| word == Ease::StepFree.as_str())
            }) {
                types.push("X");
            }
            types.extend(circle.languages.split(' ').filter_map(language));
            let hour = time.replace(':', "");
            all.push(Meeting {
                name: circle.name.chars().take(64).collect(),
                slug: if several { format!("{}-{day}-{hour}", circle.slug) } else { circle.slug.clone() },
                day,
                time,
                end_time,
                timezone: caller.community.zone.iana_name().unwrap_or("Europe/Warsaw").to_owned(),
                types,
                url: format!("{base}/circles/{}", circle.slug),
                notes: circle.about.clone(),
                location: place.map_or_else(String::new, |place| place.name.clone()),
                address: place.map_or_else(String::new, |place| place.street.clone()),
                city: place.map_or_else(String::new, |place| place.town.clone()),
                postal_code: place.map_or_else(String::new, |place| place.postcode.clone()),
                entity: caller.community.name.clone(),
                entity_website_url: format!("{base}/"),
            });
        }
    }
    Ok(all)
}

/// The codes that the specification has for our languages; it has none for the others.
fn language(code: &str) -> Option<&'static str> {
    match code {
        "en" => Some("EN"),
        "fr" => Some("FR"),
        "pl" => Some("POL"),
        "ru" => Some("RUS"),
        _ => None,
    }
}

/// `GET /api/meeting-guide.json`
async fn show(visit: Visit) -> Answer {
    let meetings = visit.read(meetings).await?;
    let value = serde_json::to_value(meetings).map_err(|error| Problem::internal(error.to_string()))?;
    Ok(open_json(StatusCode::OK, "application/json", &value))
}
