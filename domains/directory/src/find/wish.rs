//! All that somebody asked for, and how it travels in an address.

use base::{Entropy, Instant};
use jiff::SignedDuration;
use seal::Secret;
use serde::{Deserialize, Serialize};

use super::model::{BANDS, Facet};

/// How long a note in an address can be read.
const LIFE: SignedDuration = SignedDuration::from_hours(2);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// As typed.
    pub words: String,
    /// The slug of a place, or a postcode.
    pub place: String,
    /// Which of the distances.
    pub within: Option<u8>,
    /// For each facet the chosen values.
    pub chosen: Vec<Vec<u16>>,
}

/// The query of a list's address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    pub s: String,
    pub place: String,
    pub km: String,
    pub need: String,
    pub help: String,
    pub approach: String,
    pub format: String,
    pub language: String,
    pub cost: String,
    pub audience: String,
    pub ease: String,
    pub page: String,
    pub map: String,
}

/// What a note says besides the wish.
#[derive(Serialize, Deserialize)]
struct Note {
    at: i64,
    community: String,
    wish: Wish,
}

const USE: &str = "find";

impl Wish {
    pub fn of(&self, facet: Facet) -> &[u16] {
        self.chosen.get(facet.number()).map_or(&[], Vec::as_slice)
    }

    pub fn choose(&mut self, facet: Facet, value: u16) {
        self.chosen.resize(Facet::ALL.len(), Vec::new());
        let values = &mut self.chosen[facet.number()];
        if !values.contains(&value) {
            values.push(value);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.place.is_empty() && self.chosen.iter().all(Vec::is_empty)
    }

    /// It says something about whoever asks.
    fn is_private(&self) -> bool {
        !self.words.trim().is_empty()
            || Facet::ALL.iter().any(|facet| facet.is_private() && !self.of(*facet).is_empty())
    }

    /// Only places to go to were asked for: then what is also given online has to be near like everything else.
    pub fn goes_there(&self) -> bool {
        let formats = self.of(Facet::Format);
        !formats.is_empty() && formats.iter().all(|format| Facet::Format.word(*format) == "in-person")
    }

    pub fn km(&self) -> Option<f64> {
        self.within.and_then(|within| BANDS.get(usize::from(within)).copied())
    }

    /// The query of its address: plain where it says nothing about anybody, else a note.
    pub fn query(&self, community: &str, secret: &Secret, entropy: &Entropy, now: Instant) -> String {
        if self.is_private() {
            let note = Note { at: now.millis(), community: community.to_owned(), wish: self.clone() };
            let text = serde_json::to_string(&note).unwrap_or_default();
            return format!("s={}", secret.seal_note(USE, &text, entropy));
        }
        self.plain()
    }

    /// The query that anybody can read; for links that a town gives away.
    pub fn plain(&self) -> String {
        let mut parts: Vec<(&str, String)> = Vec::new();
        if !self.place.is_empty() {
            parts.push(("place", self.place.clone()));
        }
        if let Some(km) = self.km() {
            parts.push(("km", km.to_string()));
        }
        for facet in Facet::ALL {
            let words: Vec<&str> = self.of(*facet).iter().map(|value| facet.word(*value)).collect();
            if !words.is_empty() {
                parts.push((facet.as_str(), words.join("+")));
            }
        }
        parts.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }
}

/// A list's address read back; `Err` for a note that is too old or not ours.
pub fn read(query: &Query, community: &str, secret: &Secret, now: Instant) -> Result<Wish, ()> {
    if !query.s.is_empty() {
        let text = secret.open_note(USE, &query.s).map_err(drop)?;
        let note: Note = serde_json::from_str(&text).map_err(drop)?;
        let made = now.millis().checked_sub(note.at).ok_or(())?;
        let fresh = (0..=LIFE.as_millis() as i64).contains(&made);
        return if fresh && note.community == community { Ok(note.wish) } else { Err(()) };
    }
    let mut wish = Wish { place: query.place.chars().take(80).collect(), ..Wish::default() };
    wish.within = query.km.parse().ok().and_then(band);
    for facet in Facet::ALL {
        let words = match facet {
            Facet::Need => &query.need,
            Facet::Help => &query.help,
            Facet::Approach => &query.approach,
            Facet::Format => &query.format,
            Facet::Language => &query.language,
            Facet::Cost => &query.cost,
            Facet::Audience => &query.audience,
            Facet::Ease => &query.ease,
        };
        for value in words.split([' ', ',']).filter_map(|word| facet.value(word)) {
            wish.choose(*facet, value);
        }
    }
    Ok(wish)
}

/// The smallest distance that can be chosen and holds so many kilometres.
pub fn band(km: f64) -> Option<u8> {
    BANDS.iter().position(|band| km <= *band).map(|at| at as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query_of(text: &str) -> Query {
        let mut query = Query::default();
        for (name, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
            let value = value.replace('+', " ");
            match name {
                "s" => query.s = value,
                "place" => query.place = value,
                "km" => query.km = value,
                "format" => query.format = value,
                "language" => query.language = value,
                other => panic!("{other}"),
            }
        }
        query
    }

    #[test]
    fn what_says_nothing_about_anybody_is_a_plain_address() {
        let (secret, entropy) = (Secret::generate(&Entropy::seeded(1)), Entropy::seeded(2));
        let now: Instant = "2026-11-25T10:00:00Z".parse().unwrap();
        let mut wish = Wish { place: "bytom".to_owned(), within: Some(2), ..Wish::default() };
        wish.choose(Facet::Format, 1);
        wish.choose(Facet::Format, 2);
        wish.choose(Facet::Language, 4);
        let query = wish.query("c", &secret, &entropy, now);
        assert_eq!(query, "place=bytom&km=30&format=online+phone&language=fr");
        assert_eq!(read(&query_of(&query), "c", &secret, now), Ok(wish));
    }

    #[test]
    fn what_was_typed_travels_in_a_note_that_ends() {
        let (secret, entropy) = (Secret::generate(&Entropy::seeded(1)), Entropy::seeded(2));
        let now: Instant = "2026-11-25T10:00:00Z".parse().unwrap();
        let mut need = Wish::default();
        need.choose(Facet::Need, 2);
        for wish in [Wish { words: "nie śpię".to_owned(), ..Wish::default() }, need] {
            let query = wish.query("c", &secret, &entropy, now);
            assert!(query.starts_with("s=") && !query.contains("insomnia"), "{query}");
            let back = |community: &str, at| read(&query_of(&query), community, &secret, at);
            assert_eq!(back("c", now), Ok(wish.clone()));
            assert_eq!(back("c", now.plus_minutes(119)), Ok(wish));
            assert_eq!(back("c", now.plus_minutes(121)), Err(()));
            assert_eq!(back("d", now), Err(()));
            let other = Secret::generate(&Entropy::seeded(3));
            assert_eq!(read(&query_of(&query), "c", &other, now), Err(()));
        }
    }

    #[test]
    fn distances_are_rounded_up_to_one_that_can_be_chosen() {
        assert_eq!(
            (band(1.0), band(5.0), band(16.0), band(500.0), band(f64::NAN)),
            (Some(0), Some(0), Some(2), None, None)
        );
    }
}
