//! Parts as facts: one line of text each, so that two states of an entry can be compared and read.

use serde_json::Value;

use super::model::{Parts, Schedule};
use crate::{model::Fact, row::Extra};

pub fn extra(extra: &Extra) -> String {
    if extra.0.is_empty() { String::new() } else { Value::from(extra.0.clone()).to_string() }
}

/// The words of a line that are there, with ` · ` between.
pub fn line<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(str::trim).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// `MO,WE 08:00–16:00`, and what else a schedule says.
pub fn schedule_line(schedule: &Schedule) -> String {
    let hours = match (schedule.opens_at.as_str(), schedule.closes_at.as_str()) {
        ("", "") => String::new(),
        (opens, closes) => format!("{opens}–{closes}"),
    };
    let every = schedule.every.map(|every| every.to_string()).unwrap_or_default();
    let occurrences = schedule.occurrences.map(|count| count.to_string()).unwrap_or_default();
    line([
        schedule.byday.as_str(),
        &hours,
        &schedule.freq,
        &every,
        &occurrences,
        &schedule.wkst,
        &schedule.byweekno,
        &schedule.bymonthday,
        &schedule.byyearday,
        &schedule.valid_from,
        &schedule.valid_to,
        &schedule.dtstart,
        &schedule.until,
        &schedule.timezone,
        &schedule.attending_type,
        &schedule.description,
        &schedule.schedule_link,
        &schedule.notes,
        &extra(&schedule.extra),
    ])
}

/// Every part as a fact, in the order in which it was written.
pub fn facts(parts: &Parts) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |field: &'static str, value: String| {
        if !value.is_empty() {
            facts.push(Fact { field, value });
        }
    };
    for phone in &parts.phones {
        let words = [&*phone.number, &phone.extension, &phone.kind, &phone.description, &extra(&phone.extra)];
        add("phones", line(words));
    }
    for language in &parts.languages {
        add("languages", line([&*language.code, &language.name, &language.note, &extra(&language.extra)]));
    }
    for schedule in &parts.schedules {
        add("schedules", schedule_line(schedule));
    }
    for attribute in &parts.attributes {
        let term = attribute.term.map(|term| term.to_string()).unwrap_or_default();
        let words =
            [&*term, &attribute.value, &attribute.label, &attribute.link_type, &extra(&attribute.extra)];
        add("terms", line(words));
    }
    for area in &parts.areas {
        let words = [
            &*area.name,
            &area.description,
            &area.extent,
            &area.extent_type,
            &area.uri,
            &area.place_code,
            &extra(&area.extra),
        ];
        add("areas", line(words));
    }
    for funding in &parts.funding {
        add("funding", line([funding.payer.as_str(), &funding.source, &extra(&funding.extra)]));
    }
    for text in &parts.texts {
        if !text.value.trim().is_empty() {
            add("texts", format!("{} ({}): {}", text.field, text.lang, text.value.trim()));
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part::model::{Phone, Schedule};
    use base::Id;

    fn id<K>() -> Id<K> {
        Id::from_uuid(uuid::Uuid::nil())
    }

    #[test]
    fn parts_read_as_one_line_each() {
        let phone =
            Phone { number: "32 287 95 03".to_owned(), kind: "voice".to_owned(), ..Phone::blank(id()) };
        let hours = Schedule {
            byday: "MO,WE".to_owned(),
            opens_at: "08:00".to_owned(),
            closes_at: "16:00".to_owned(),
            ..Schedule::blank(id())
        };
        let parts = Parts { phones: vec![phone], schedules: vec![hours], ..Parts::default() };
        let lines: Vec<String> = facts(&parts).into_iter().map(|fact| fact.value).collect();
        assert_eq!(lines, ["32 287 95 03 · voice", "MO,WE · 08:00–16:00"]);
    }
}
