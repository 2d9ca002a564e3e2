//! The lines that public sources name, as `data/crisis-lines.json` has them.

use base::Problem;
use serde::Deserialize;

use super::{
    model::{Audience, Draft},
    rules::Place,
};

const FILE: &str = include_str!("../../data/crisis-lines.json");

#[derive(Deserialize)]
struct Known {
    lines: Vec<KnownLine>,
}

#[derive(Deserialize)]
struct KnownLine {
    country: String,
    number: String,
    dial: String,
    name: String,
    audience: String,
    hours: String,
    languages: Vec<String>,
    free: bool,
    anonymous: bool,
    web: String,
    note: String,
    source: String,
    source_date: String,
}

/// The known lines that can be called from a place.
pub fn known(place: Place) -> Result<Vec<Draft>, Problem> {
    let known: Known = serde_json::from_str(FILE)
        .map_err(|error| Problem::internal(format!("crisis-lines.json: {error}")))?;
    let here = known.lines.into_iter().filter(|line| place.reaches(&line.country));
    here.map(|line| {
        let audience: Audience = line
            .audience
            .parse()
            .map_err(|()| Problem::internal(format!("crisis-lines.json: {}", line.audience)))?;
        Ok(Draft {
            country: line.country,
            number: line.number,
            dial: line.dial,
            name: line.name,
            audience,
            hours: line.hours,
            languages: line.languages.join(" "),
            free: line.free,
            anonymous: line.anonymous,
            web: line.web,
            note: line.note,
            source: line.source,
            source_date: line.source_date,
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crisis::rules::dial;

    #[test]
    fn every_known_line_can_be_called_and_names_its_source() {
        let all = known(Place::Unknown).unwrap();
        assert!(all.len() > 10);
        for line in &all {
            assert!(!line.name.is_empty() && !line.source.is_empty(), "{}", line.number);
            assert_eq!(dial(&line.dial).as_deref(), Some(line.dial.as_str()));
            assert!(line.web.is_empty() || line.web.starts_with("https://"));
            assert_ne!(line.dial, "112", "it is always shown");
        }
        let poland = known(Place::Country("PL")).unwrap();
        assert!(poland.len() > 4 && poland.iter().all(|line| line.country == "PL"));
    }
}
