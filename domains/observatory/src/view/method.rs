//! How it is all computed: formulas, rules and sources, written out for anybody who wants to check.

use askama::Template;
use people::Visit;
use web::{Answer, Page, pieces::Definition};

use crate::model::{Measure, Parameters};

#[derive(Template)]
#[template(path = "observatory-method.html")]
struct Method {
    page: Page,
    back: String,
    measures: Vec<Definition>,
    zones: String,
    detour: String,
    least: i64,
    window: i64,
    trend_least: i64,
    material: String,
}

/// `GET /observatory/method`
pub async fn show(visit: Visit) -> Answer {
    let t = visit.t();
    let rules = Parameters::default();
    let zones: Vec<String> = rules
        .zones
        .iter()
        .map(|(km, weight)| {
            t.two("observatory-zone", "km", t.decimal(*km, 0), "weight", t.decimal(*weight, 2))
        })
        .collect();
    visit.html(&Method {
        page: visit.page("public", "observatory-method-title"),
        back: visit.to("/observatory"),
        measures: Measure::ALL
            .iter()
            .map(|measure| Definition { term: measure.name(t), text: measure.meaning(t) })
            .collect(),
        zones: t.list(&zones),
        detour: t.decimal(rules.detour, 1),
        least: rules.least_practitioners,
        window: rules.trend_months,
        trend_least: rules.trend_least as i64,
        material: t.percent(rules.material, 0),
    })
}
