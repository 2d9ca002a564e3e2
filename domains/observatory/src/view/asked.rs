//! What a visitor asks to see, and the addresses that ask for it again.

use people::Visit;
use serde::Deserialize;

use crate::model::{Measure, Month};

/// The query of every page of a month.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// The number of an edition; empty for the newest.
    pub edition: String,
    pub region: String,
    pub measure: String,
    /// On the page of one place.
    pub month: String,
    /// Sent by the form of a page of a month, so that it comes back to the same part.
    pub part: String,
    pub page: String,
}

/// The same, understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub edition: Option<i64>,
    /// Empty: everywhere.
    pub region: String,
    pub measure: Measure,
    pub page: usize,
}

impl Wish {
    pub fn asked(&self) -> Asked {
        Asked {
            edition: self.edition.parse().ok().filter(|number| *number > 0),
            region: self.region.trim().chars().take(80).collect(),
            measure: self.measure.parse().unwrap_or(Measure::Access),
            page: self.page.parse().unwrap_or(1).clamp(1, 100_000),
        }
    }
    /// The month of the page of a place.
    pub fn of_month(&self) -> Option<Month> {
        self.month.parse().ok()
    }
}

impl Asked {
    /// `?edition=2&region=…&measure=waiting`, without what goes without saying.
    pub fn query(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.edition.map(|number| format!("edition={number}")));
        if !self.region.is_empty() {
            parts.push(format!("region={}", encode(&self.region)));
        }
        if self.measure != Measure::Access {
            parts.push(format!("measure={}", self.measure));
        }
        if self.page > 1 {
            parts.push(format!("page={}", self.page));
        }
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
    #[must_use]
    pub fn with_edition(&self, number: i64) -> Asked {
        Asked { edition: Some(number), ..self.clone() }
    }
    #[must_use]
    pub fn on_page(&self, page: usize) -> Asked {
        Asked { page, ..self.clone() }
    }
}

fn encode(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(letter).collect()
}

/// The address of a page of a month; `part` is empty for the map.
pub fn month_path(visit: &Visit, month: Month, part: &str, asked: &Asked) -> String {
    let part = if part.is_empty() { String::new() } else { format!("/{part}") };
    visit.to(&format!("/observatory/{month}{part}{}", asked.query()))
}

/// The address of a place in a month; in a fixed edition where one was asked for.
pub fn place_path(visit: &Visit, code: &str, month: Month, edition: Option<i64>) -> String {
    let edition = edition.map(|number| format!("&edition={number}")).unwrap_or_default();
    visit.to(&format!("/observatory/places/{code}?month={month}{edition}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_asks_for_what_it_was_made_from() {
        let wish = Wish {
            edition: "2".to_owned(),
            region: "śląskie".to_owned(),
            measure: "waiting".to_owned(),
            ..Wish::default()
        };
        assert_eq!(wish.asked().query(), "?edition=2&region=%C5%9Bl%C4%85skie&measure=waiting");
        let odd = Wish {
            edition: "-1".to_owned(),
            measure: "x".to_owned(),
            page: "0".to_owned(),
            ..Wish::default()
        };
        assert_eq!(odd.asked(), Wish::default().asked());
        assert_eq!(odd.asked().query(), "");
    }
}
