//! What stands around every page of a month: what was asked, what it is based on, where else to go.

use people::Visit;
use texts::T;
use web::{
    Choice,
    pieces::{Cell, Head, Link, Row},
};

use super::asked::{Asked, month_path};
use crate::{
    edition::model::{Edition, Sources, View},
    model::{Measure, Month},
    place::PlaceSet,
};

/// The part of a month a page shows; empty is the map.
pub const PARTS: [&str; 5] = ["", "towns", "trend", "evenness", "gaps"];

pub struct Frame {
    pub here: String,
    pub tabs: Vec<Link>,
    pub months: Vec<Choice>,
    pub regions: Vec<Choice>,
    pub measures: Vec<Choice>,
    /// Kept by the form.
    pub part: String,
    pub month_name: String,
    pub region_name: String,
    /// "23 practitioners with 410 hours a week …"
    pub based_on: Vec<String>,
    pub permanent: String,
    pub newest_href: String,
    pub superseded: bool,
    pub edition_label: String,
    pub method_href: String,
    pub credits: String,
    pub meaning: String,
}

pub fn part_name(t: T, part: &str) -> String {
    t.get(match part {
        "towns" => texts::key!("observatory-part-towns"),
        "trend" => texts::key!("observatory-part-trend"),
        "evenness" => texts::key!("observatory-part-evenness"),
        "gaps" => texts::key!("observatory-part-gaps"),
        _ => texts::key!("observatory-part-map"),
    })
}

pub fn frame(visit: &Visit, view: &View, months: &[(Month, i64)], asked: &Asked, part: &str) -> Frame {
    let t = visit.t();
    let month = view.edition.month;
    let first_page = asked.on_page(1);
    let tabs = PARTS
        .iter()
        .map(|other| Link {
            href: month_path(visit, month, other, &first_page),
            label: part_name(t, other),
            current: *other == part,
        })
        .collect();
    let months = months
        .iter()
        .rev()
        .map(|(other, _)| Choice::new(other.to_string(), t.month_year(other.first().0), *other == month))
        .collect();
    let everywhere = Choice::new("", t.get("observatory-everywhere"), asked.region.is_empty());
    let mut regions: Vec<&str> = view.set.regions();
    regions.sort_by(|a, b| t.compare(a, b));
    let regions = std::iter::once(everywhere)
        .chain(regions.into_iter().map(|region| Choice::new(region, region, region == asked.region)))
        .collect();
    let measures = Measure::ALL
        .iter()
        .map(|measure| Choice::new(measure.as_str(), measure.name(t), *measure == asked.measure))
        .collect();
    let fixed = asked.with_edition(view.edition.number);
    Frame {
        here: visit.to("/observatory"),
        tabs,
        months,
        regions,
        measures,
        part: part.to_owned(),
        month_name: t.month_year(month.first().0),
        region_name: if asked.region.is_empty() {
            t.get("observatory-everywhere")
        } else {
            asked.region.clone()
        },
        based_on: based_on(t, &view.edition.sources),
        permanent: month_path(visit, month, part, &fixed),
        newest_href: month_path(visit, month, part, &Asked { edition: None, ..asked.clone() }),
        superseded: view.superseded,
        edition_label: edition_label(visit, &view.edition),
        method_href: visit.to("/observatory/method"),
        credits: credits(t, &view.set, &view.edition.sources),
        meaning: asked.measure.meaning(t),
    }
}

/// "Edition 2, computed on …"
pub fn edition_label(visit: &Visit, edition: &Edition) -> String {
    let t = visit.t();
    t.two("observatory-edition", "number", edition.number, "when", visit.when(edition.computed_at))
}

/// What went in, and what is missing, in sentences.
pub fn based_on(t: T, sources: &Sources) -> Vec<String> {
    let mut told = Vec::new();
    if sources.directory_regions.is_empty() {
        told.push(t.get("observatory-from-no-directory"));
    } else {
        told.push(t.three(
            "observatory-from-directory",
            "n",
            sources.practitioners,
            "hours",
            t.hours_long(sources.weekly_minutes),
            "regions",
            t.list(&sources.directory_regions),
        ));
    }
    match &sources.queues_as_at {
        _ if sources.queues == 0 => told.push(t.get("observatory-from-no-queues")),
        as_at => {
            let day = as_at.as_deref().and_then(|day| day.parse::<base::Day>().ok());
            let when = day.map_or_else(|| t.get("observatory-not-known"), |day| t.date(day.0));
            told.push(t.three(
                "observatory-from-queues",
                "n",
                sources.queues,
                "when",
                when,
                "regions",
                t.list(&sources.queue_regions),
            ));
        }
    }
    if sources.confidential_minutes + sources.unplaced_minutes > 0 {
        let hours = t.hours_long(sources.confidential_minutes + sources.unplaced_minutes);
        told.push(t.one("observatory-from-unplaced", "hours", hours));
    }
    told
}

/// Whose figures these are; the terms of NFZ ask for its address.
pub fn credits(t: T, set: &PlaceSet, sources: &Sources) -> String {
    let nfz = "NFZ, https://api.nfz.gov.pl";
    let mut credits = vec![set.source.clone()];
    if sources.queues > 0 || set.is_poland() {
        credits.insert(0, nfz.to_owned());
    }
    t.one("observatory-credits", "sources", credits.join(" · "))
}

pub fn head(label: impl Into<String>) -> Head {
    Head { label: label.into(), numeric: false }
}
pub fn number_head(label: impl Into<String>) -> Head {
    Head { label: label.into(), numeric: true }
}
pub fn row(cells: Vec<Cell>) -> Row {
    Row { cells }
}
