//! Facts, ages and changes in the reader's words.

use std::collections::HashMap;

use ::store::Tx;
use base::{Day, Id, Problem};
use people::Caller;
use texts::T;
use web::pieces::Event;

use super::{
    model::{Age, Change, Difference, Keeping, Limits},
    rules, store,
};
use crate::{
    form::fields::fact_label,
    model::{Fact, Kind, OriginKind},
    taxonomy::{self, model::Ours},
};

pub fn kind(t: T, kind: Kind) -> String {
    t.get(&format!("directory-kind-{kind}"))
}

/// "Checked on 3 May 2026", or a warning in words that grows with the age. For every page that shows a fact.
pub fn age_line(t: T, keeping: &Keeping, today: Day, limits: Limits) -> String {
    let Some(day) = keeping.checked_on else { return t.get("directory-age-unknown") };
    let date = t.date(day.0);
    match rules::age(keeping.checked_on, today, limits) {
        Age::Fresh | Age::Unknown => t.one("directory-age-fresh", "day", date),
        Age::Stale => t.one("directory-age-stale", "day", date),
        Age::VeryStale => t.one("directory-age-very-stale", "day", date),
    }
}

/// The tone of a tag or notice for an age: empty while all is well.
pub fn age_tone(age: Age) -> &'static str {
    match age {
        Age::Fresh => "",
        Age::Stale | Age::Unknown => "warn",
        Age::VeryStale => "bad",
    }
}

pub fn age_word(t: T, age: Age) -> String {
    t.get(match age {
        Age::Fresh => texts::key!("directory-age-word-fresh"),
        Age::Stale => texts::key!("directory-age-word-stale"),
        Age::VeryStale => texts::key!("directory-age-word-very-stale"),
        Age::Unknown => texts::key!("directory-age-word-unknown"),
    })
}

/// Where a fact is from: ours in words, a file or an address as it is.
pub fn source(t: T, source: &str) -> String {
    match source {
        "town" => t.get("directory-source-town"),
        "demo" => t.get("directory-source-demo"),
        "owner" => t.get("directory-source-owner"),
        other => other.to_owned(),
    }
}

/// Names of the entries and terms that facts point at by their ids.
pub struct Names(HashMap<String, String>);

impl Names {
    /// Reads the names of whatever ids stand in these texts.
    pub fn of<'a>(
        tx: &mut Tx<'_>,
        caller: &Caller,
        t: T,
        values: impl Iterator<Item = &'a str>,
    ) -> Result<Names, Problem> {
        let mut names = HashMap::new();
        for word in values.flat_map(words) {
            let Ok(id) = word.parse::<Id<()>>() else { continue };
            if names.contains_key(word) {
                continue;
            }
            let name = match Ours::find(id.cast()) {
                Some((_, code)) => Some(taxonomy::words::term(t, code)),
                None => match store::by_id(tx, caller, id.cast())? {
                    Some(entry) => Some(crate::form::card::named(&entry.name, &entry.town)),
                    None => taxonomy::actions::term(tx, caller, id.cast())?.map(|term| term.name),
                },
            };
            names.insert(word.to_owned(), name.unwrap_or_else(|| t.get("directory-something")));
        }
        Ok(Names(names))
    }

    fn say(&self, t: T, field: &str, line: &str) -> String {
        if field == "texts" {
            return translation(t, line);
        }
        let said: Vec<String> = line
            .split(" · ")
            // What nearly every number is need not be said.
            .filter(|word| !(field == "phones" && *word == "voice"))
            .map(|word| match self.0.get(word) {
                Some(name) => name.clone(),
                None => stored_word(t, field, word),
            })
            .collect();
        said.join(" · ")
    }
}

/// `name (en): Haven` with the name of the field and of the language.
fn translation(t: T, line: &str) -> String {
    let parts = line.split_once(" (").and_then(|(field, rest)| Some((field, rest.split_once("): ")?)));
    match parts {
        Some((field, (code, text))) => {
            let lang = texts::Lang::from_code(code).map_or(code, |lang| lang.own_name());
            format!("{} ({lang}): {text}", fact_label(t, field))
        }
        None => line.to_owned(),
    }
}

fn words(value: &str) -> impl Iterator<Item = &str> {
    value.lines().flat_map(|line| line.split(" · "))
}

/// A word of a closed list in the reader's language; any other text as it is.
fn stored_word(t: T, field: &str, word: &str) -> String {
    let prefix = match field {
        "status" => "directory-status-",
        "location_type" => "directory-location-",
        "profession" => "directory-profession-",
        "house" => "directory-house-",
        "costs" => "directory-cost-",
        "funding" => "directory-payer-",
        "accessibility" => "circle-ease-",
        "confidential" | "tele" | "retired" if word == "yes" => return t.get("web-yes"),
        "confidential" | "tele" | "retired" if word == "no" => return t.get("web-no"),
        "languages" => {
            return texts::Lang::from_code(word)
                .map_or_else(|| word.to_owned(), |lang| lang.own_name().to_owned());
        }
        _ => return word.to_owned(),
    };
    let key = format!("{prefix}{}", word.replace(['_', ' '], "-"));
    if !word.is_empty() && t.has(&key) { t.get(&key) } else { word.to_owned() }
}

/// A fact as a page shows it: its label and its lines.
pub struct Said {
    pub label: String,
    pub lines: Vec<String>,
}

/// The facts that are there, those of one field together.
pub fn facts(t: T, names: &Names, facts: &[Fact]) -> Vec<Said> {
    let mut said: Vec<(&str, Said)> = Vec::new();
    for fact in facts.iter().filter(|fact| !fact.value.trim().is_empty()) {
        // Terms of ours stand under the question that they answer.
        let ours = fact.value.parse::<Id<()>>().ok().and_then(|id| Ours::find(id.cast()));
        let field = match ours {
            Some((ours, _)) if fact.field == "terms" => ours.as_str(),
            _ => fact.field,
        };
        let lines = fact.value.lines().map(|line| names.say(t, fact.field, line));
        match said.iter_mut().find(|(known, _)| *known == field) {
            Some((_, one)) => one.lines.extend(lines),
            None => said.push((field, Said { label: fact_label(t, field), lines: lines.collect() })),
        }
    }
    said.into_iter().map(|(_, one)| one).collect()
}

/// One difference as a page shows it.
pub struct Differs {
    pub label: String,
    pub old: Vec<String>,
    pub new: Vec<String>,
}

pub fn differences(t: T, names: &Names, differences: &[Difference]) -> Vec<Differs> {
    let lines = |field: &str, text: &str| {
        text.lines().map(|line| names.say(t, field, line)).filter(|line| !line.is_empty()).collect()
    };
    differences
        .iter()
        .map(|one| Differs {
            label: fact_label(t, &one.field),
            old: lines(&one.field, &one.old),
            new: lines(&one.field, &one.new),
        })
        .collect()
}

/// The history as a timeline: when, what fields, on whose word.
pub fn timeline(t: T, when: impl Fn(base::Instant) -> String, changes: &[Change]) -> Vec<Event> {
    changes
        .iter()
        .map(|change| {
            let labels: Vec<String> =
                change.differences.iter().map(|one| fact_label(t, &one.field)).collect();
            let title = match (change.version, labels.is_empty()) {
                (1, _) => t.get("directory-history-new"),
                (_, true) => t.get("directory-history-confirmed"),
                _ => labels.join(", "),
            };
            let origin = t.get(&format!("directory-origin-{}", change.origin));
            Event {
                datetime: change.at.to_string(),
                when: when(change.at),
                title,
                text: match change.origin {
                    OriginKind::Demo | OriginKind::Staff => source(t, &change.source),
                    _ => format!("{origin} · {}", source(t, &change.source)),
                },
                current: false,
            }
        })
        .collect()
}
