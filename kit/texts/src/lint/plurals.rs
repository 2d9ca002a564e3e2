//! Does a choice by number have every form its language needs, and none it never uses?

use super::shape::{AreaShape, Select};
use crate::Lang;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories of CLDR for the language. French `many` (a million of something) may be left
/// out: it falls to `other`, which is written alike.
fn needed(lang: Lang, ordinal: bool) -> &'static [&'static str] {
    match (lang, ordinal) {
        (Lang::Pl | Lang::Ru | Lang::Uk, false) => &["one", "few", "many", "other"],
        (Lang::En | Lang::Fr, false) | (Lang::Fr, true) => &["one", "other"],
        (Lang::En, true) => &["one", "two", "few", "other"],
        (Lang::Uk, true) => &["few", "other"],
        (Lang::Pl | Lang::Ru, true) => &["other"],
    }
}

pub(super) fn check(area: &AreaShape) -> Vec<String> {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for message in area.messages(lang) {
            for select in &message.selects {
                let place = message.place(area.name, lang);
                let missing = missing(lang, select);
                if !missing.is_empty() {
                    found.push(format!("{place}: the choice by ${} lacks {}", select.on, missing.join(", ")));
                }
                for key in unused(lang, select) {
                    found.push(format!("{place}: the choice by ${} never comes to {key}", select.on));
                }
            }
        }
    }
    found
}

fn missing(lang: Lang, select: &Select) -> Vec<&'static str> {
    let has = |key: &str| select.keys.iter().any(|k| k == key);
    needed(lang, select.ordinal)
        .iter()
        .copied()
        // Exactly 1 is all of `one` in Polish and English, but not in the others (0 and 1.5; 21).
        .filter(|category| {
            !(has(category)
                || *category == "one" && has("1") && !select.ordinal && matches!(lang, Lang::Pl | Lang::En))
        })
        .collect()
}

fn unused(lang: Lang, select: &Select) -> Vec<&str> {
    let needed = needed(lang, select.ordinal);
    select
        .keys
        .iter()
        .map(String::as_str)
        .filter(|key| CATEGORIES.contains(key) && !needed.contains(key))
        .filter(|key| !(lang == Lang::Fr && *key == "many" && !select.ordinal))
        .collect()
}
