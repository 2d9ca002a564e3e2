//! Pure decisions about circles and pseudonyms.

use base::{Message, Problem};
use sha2::{Digest, Sha256};
use texts::Lang;

use super::model::Draft;
use crate::{
    model::{Circle, CircleFormat, Ease, Openness, Place},
    place::words::eases,
};

/// The longest pseudonym: it stands in a narrow register on a phone.
pub const PSEUDONYM_MOST: usize = 40;

/// A pseudonym as it is kept: no spaces around, single ones inside, nothing invisible.
pub fn tidy_pseudonym(text: &str) -> String {
    let visible: String = text.chars().filter(|character| !is_invisible(*character)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a tidy pseudonym may be one at all. What gives somebody away is no pseudonym.
pub fn check_pseudonym(pseudonym: &str) -> Result<(), Message> {
    let length = pseudonym.chars().count();
    if length == 0 {
        return Err(Message::new("web-field-empty"));
    }
    if length > PSEUDONYM_MOST {
        return Err(Message::new("web-field-long")
            .number("most", PSEUDONYM_MOST as i64)
            .number("length", length as i64));
    }
    if length < 2 || !pseudonym.chars().any(char::is_alphabetic) {
        return Err(Message::new("circle-pseudonym-short"));
    }
    if pseudonym.contains('@') || pseudonym.chars().filter(char::is_ascii_digit).count() >= 6 {
        return Err(Message::new("circle-pseudonym-contact"));
    }
    Ok(())
}

/// Two or three words with capitals, as people write a name and a surname: worth a gentle question.
pub fn looks_like_a_name(pseudonym: &str) -> bool {
    let words: Vec<&str> = pseudonym.split_whitespace().collect();
    let like_a_name = |word: &&str| {
        word.split('-').all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_uppercase)
                && part.chars().count() >= 2
                && letters.all(|letter| letter.is_lowercase() || letter == '\'' || letter == '’')
        })
    };
    (2..=3).contains(&words.len()) && words.iter().all(like_a_name)
}

/// Why somebody cannot join now, or nothing. `members` counts those who belong.
pub fn may_join(circle: &Circle, members: i64) -> Result<(), Message> {
    if circle.ended_at.is_some() {
        return Err(Message::new("circle-ended"));
    }
    if circle.openness == Openness::Closed {
        return Err(Message::new("circle-closed"));
    }
    if circle.capacity.is_some_and(|capacity| members >= capacity) {
        return Err(Message::new("circle-full"));
    }
    Ok(())
}

/// Whether a circle can be as it is described; one sentence per field to mend.
pub fn check_draft(draft: &Draft) -> Result<(), Problem> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, message: Message| {
        problems.push(base::FieldProblem { field: field.to_owned(), message });
    };
    for (field, text, most) in [("name", &draft.name, 120), ("about", &draft.about, 4_000)] {
        let length = text.chars().count();
        if length > most {
            let message =
                Message::new("web-field-long").number("most", most as i64).number("length", length as i64);
            wrong(field, message);
        }
    }
    if draft.name.trim().is_empty() {
        wrong("name", Message::new("web-field-empty"));
    }
    if draft.languages.is_empty() {
        wrong("languages", Message::new("circle-languages-none"));
    }
    match draft.format {
        CircleFormat::InPerson if draft.place.is_none() => {
            wrong("place", Message::new("circle-place-needed"))
        }
        CircleFormat::Hybrid if draft.place.is_none() => {
            wrong("place", Message::new("circle-hybrid-place-needed"));
        }
        _ => {}
    }
    if draft.capacity.is_some_and(|capacity| !(1..=10_000).contains(&capacity)) {
        wrong("capacity", Message::new("web-field-number").number("least", 1).number("most", 10_000));
    }
    if let Some(address) = &draft.online_address
        && !is_web_address(address)
    {
        wrong("online_address", Message::new("circle-online-address-wrong"));
    }
    if problems.is_empty() { Ok(()) } else { Err(Problem::Invalid(problems)) }
}

fn is_web_address(text: &str) -> bool {
    text.len() <= 500
        && !text.contains(char::is_whitespace)
        && !text.contains(char::is_control)
        && text
            .strip_prefix("https://")
            .is_some_and(|rest| rest.contains('.') && !rest.starts_with(['.', '/']))
}

/// What a form was made from. A form that comes back with another stamp is older than the record.
pub fn stamp(circle: &Circle) -> String {
    let mut hash = Sha256::new();
    let place = circle.place.map(|place| place.to_string()).unwrap_or_default();
    let capacity = circle.capacity.map(|capacity| capacity.to_string()).unwrap_or_default();
    for part in [
        circle.name.as_str(),
        circle.about.as_str(),
        circle.openness.as_str(),
        circle.format.as_str(),
        circle.languages.as_str(),
        place.as_str(),
        circle.online_address.as_deref().unwrap_or_default(),
        capacity.as_str(),
        if circle.ended_at.is_some() { "ended" } else { "" },
    ] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a circle is what somebody looks for. A hybrid circle can be come to in both ways.
pub fn suits(
    circle: &Circle,
    place: Option<&Place>,
    lang: Option<Lang>,
    format: Option<CircleFormat>,
    ease: Option<Ease>,
) -> bool {
    let speaks = lang.is_none_or(|lang| languages(&circle.languages).contains(&lang));
    let meets = format.is_none_or(|format| circle.format == format || circle.format == CircleFormat::Hybrid);
    let easy = ease.is_none_or(|ease| {
        circle.format != CircleFormat::Online
            && place.is_some_and(|place| eases(&place.accessibility).contains(&ease))
    });
    speaks && meets && easy
}

/// Whether every word somebody looks for is in the name, the description or the place of a circle.
pub fn speaks_of(circle: &Circle, place: Option<&Place>, sought: &str) -> bool {
    let sought = texts::fold(sought);
    if sought.is_empty() {
        return true;
    }
    let (name, town) = place.map_or(("", ""), |place| (&*place.name, &*place.town));
    let said = texts::fold(&format!("{} {} {name} {town}", circle.name, circle.about));
    sought.split(' ').all(|word| said.contains(word))
}

pub fn languages(words: &str) -> Vec<Lang> {
    words.split_whitespace().filter_map(Lang::from_code).collect()
}

/// Three words of the list that nobody in the circle has; with a number once all are taken.
pub fn suggestions(words: &[&str], taken: &[String], mut below: impl FnMut(u32) -> u32) -> Vec<String> {
    let is_free = |word: &str, chosen: &[String]| {
        let key = texts::fold(word);
        !taken.contains(&key) && !chosen.iter().any(|other| texts::fold(other) == key)
    };
    let mut chosen: Vec<String> = Vec::new();
    if words.is_empty() {
        return chosen;
    }
    let start = below(words.len() as u32) as usize;
    let mut free: Vec<&str> = words.iter().copied().filter(|word| is_free(word, &[])).collect();
    while chosen.len() < 3 && !free.is_empty() {
        chosen.push(free.swap_remove(below(free.len() as u32) as usize).to_owned());
    }
    let mut number = 2;
    while chosen.len() < 3 {
        let word = format!("{} {number}", words[start]);
        if is_free(&word, &chosen) {
            chosen.push(word);
        }
        number += 1;
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pseudonyms_are_words_that_give_nobody_away() {
        for good in ["Brzoza", "Cicha brzoza", "Żuraw 2", "Дуб", "O'k", "R2D2"] {
            assert_eq!(check_pseudonym(good), Ok(()), "{good}");
        }
        for bad in ["", "B", "12", "…", "ola@wp.pl", "Ola 600100200", &"ż".repeat(41)] {
            assert!(check_pseudonym(bad).is_err(), "{bad}");
        }
        assert_eq!(tidy_pseudonym("  Cicha \u{200b} \t brzoza\u{0} "), "Cicha brzoza");
    }

    #[test]
    fn a_name_and_a_surname_are_noticed() {
        for name in ["Jan Kowalski", "Anna Maria Nowak", "Olena Шевченко", "Ewa Nowak-Wójcik", "Łucja Żak"]
        {
            assert!(looks_like_a_name(name), "{name}");
        }
        for word in ["Brzoza", "Cicha brzoza", "brzoza sosna", "DUB", "Żuraw 2", "A B", "Ja i Ty"] {
            assert!(!looks_like_a_name(word), "{word}");
        }
    }

    #[test]
    fn suggestions_are_three_and_free() {
        let words = ["Brzoza", "Dąb", "Jawor", "Klon"];
        let taken = vec!["dab".to_owned()];
        let mut turn = 0;
        let mut below = |bound: u32| {
            turn += 1;
            turn % bound
        };
        let mut found = suggestions(&words, &taken, &mut below);
        found.sort();
        assert_eq!(found, ["Brzoza", "Jawor", "Klon"]);
        let all: Vec<String> = words.iter().map(|word| texts::fold(word)).collect();
        let found = suggestions(&words, &all, &mut below);
        assert_eq!(found.len(), 3);
        assert!(found.iter().all(|word| !all.contains(&texts::fold(word))));
    }
}
