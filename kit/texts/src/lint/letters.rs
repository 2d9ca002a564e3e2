//! Letters that do not belong: Russian ones in Ukrainian text and the reverse, and words that mix Latin with
//! Cyrillic look-alikes, which nobody sees and no search finds.

use super::shape::AreaShape;
use crate::Lang;

pub(super) fn check(area: &AreaShape) -> Vec<String> {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for message in area.messages(lang) {
            let place = || message.place(area.name, lang);
            if let Some(c) = message.text.chars().find(|c| foreign(lang, *c)) {
                found.push(format!("{}: “{c}” is not a letter of this language", place()));
            }
            for word in message.text.split(|c: char| !c.is_alphabetic()) {
                if word.chars().any(cyrillic) && word.chars().any(|c| !cyrillic(c)) {
                    found.push(format!("{}: “{word}” mixes Latin and Cyrillic letters", place()));
                }
            }
        }
    }
    found
}

fn cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

fn foreign(lang: Lang, c: char) -> bool {
    match lang {
        Lang::Uk => "ыэъёЫЭЪЁ".contains(c),
        Lang::Ru => "іїєґІЇЄҐ".contains(c),
        Lang::Pl | Lang::En | Lang::Fr => cyrillic(c),
    }
}
