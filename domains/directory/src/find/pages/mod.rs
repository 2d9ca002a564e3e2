//! Pages of finding help: the list with its map, one entry, a town's page, the lists of words.

pub mod card;
pub mod entry;
pub mod list;
pub mod town;
pub mod words;

use texts::T;

use super::model::{Facet, LANGUAGES};
use crate::taxonomy::words::term;

/// What a value of a facet is called.
pub fn value_name(t: T, facet: Facet, word: &str) -> String {
    match facet {
        Facet::Need | Facet::Help | Facet::Approach | Facet::Format => capital(&term(t, word)),
        Facet::Language => {
            LANGUAGES.iter().find(|(code, _)| *code == word).map_or(word, |(_, own)| own).to_owned()
        }
        Facet::Cost => capital(&t.get(&format!("directory-cost-{word}"))),
        Facet::Audience => match word {
            "children" => t.get("find-for-children"),
            "young" => t.get("find-for-young"),
            "adults" => t.get("find-for-adults"),
            "seniors" => t.get("find-for-seniors"),
            "couples" => t.get("find-for-couples"),
            _ => t.get("find-for-families"),
        },
        Facet::Ease => match word {
            "step_free" => t.get("circle-ease-step-free"),
            "lift" => t.get("circle-ease-lift"),
            "toilet" => t.get("circle-ease-toilet"),
            "parking" => t.get("circle-ease-parking"),
            "induction_loop" => t.get("circle-ease-induction-loop"),
            "quiet" => t.get("circle-ease-quiet"),
            _ => t.get("circle-ease-near-stop"),
        },
    }
}

/// With a capital, for what stands alone.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

pub fn facet_name(t: T, facet: Facet) -> String {
    match facet {
        Facet::Need => t.get("find-facet-need"),
        Facet::Help => t.get("find-facet-help"),
        Facet::Approach => t.get("find-facet-approach"),
        Facet::Format => t.get("find-facet-format"),
        Facet::Language => t.get("find-facet-language"),
        Facet::Cost => t.get("find-facet-cost"),
        Facet::Audience => t.get("find-facet-audience"),
        Facet::Ease => t.get("find-facet-ease"),
    }
}

/// The beginning of a text, cut between words.
pub fn short(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', '–']))
}

/// Kilometres as people say them: halves close by, whole ones further on.
pub fn distance(t: T, km: f32) -> String {
    let km = f64::from(km);
    if km < 1.0 {
        t.get("find-km-below-one")
    } else if km < 10.0 {
        t.one("find-km", "km", t.decimal((km * 2.0).round() / 2.0, 1))
    } else {
        t.one("find-km", "km", t.number(km.round() as i64))
    }
}

/// "41 20-30 40" as a telephone dials it.
pub fn dial(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}
