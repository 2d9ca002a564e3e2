//! A sentence taken apart: needs, a place, formats, languages, and the words that are left.

use places::{Gazetteer, How, postcode_in};
use search::{Alternative, Group, words};

use super::{
    lexicon::{Lexicon, Target},
    model::Facet,
    rules,
};

/// What was understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understood {
    /// What to look for: needs and kinds of help, and plain words.
    pub groups: Vec<Group>,
    /// Filters that the sentence asks for.
    pub chosen: Vec<(Facet, u16)>,
    /// Places it may name, the likeliest first, by number.
    pub places: Vec<u32>,
    pub postcode: Option<String>,
    /// Whether the sentence asked for something other than coming: then a place is no limit.
    pub from_afar: bool,
}

struct Word {
    folded: String,
    /// As it was written, with its capital.
    written: String,
}

/// A town of so many people is meant even when its name is written small.
const KNOWN_TOWN: u32 = 5_000;

/// Nobody types more; the rest is not read.
const LONGEST: usize = 400;

pub fn understand(
    text: &str,
    lexicon: &Lexicon,
    gazetteer: &Gazetteer,
    home: Option<(f64, f64)>,
) -> Understood {
    let mut text: String = text.chars().take(LONGEST).collect();
    let mut understood = Understood::default();
    if let Some((range, code)) = postcode_in(&text) {
        understood.postcode = Some(code);
        text.replace_range(range, ",");
    }
    for part in text.split([',', ';', '.', '\n', '?', '!', '(', ')', '/']) {
        let words = written(part);
        if words.is_empty() {
            continue;
        }
        let folded: Vec<String> = words.iter().map(|word| word.folded.clone()).collect();
        let known = lexicon.meaning(&folded).is_some_and(|(length, _)| length == folded.len());
        if !known && understood.places.is_empty() {
            let whole = gazetteer.find(part, home);
            // A slip is too easily made of an everyday word.
            let sure = whole.first().is_some_and(|found| found.how != How::Slip || words[0].is_capital());
            if sure {
                understood.places = whole.iter().map(|found| found.place).collect();
                continue;
            }
        }
        take_apart(&words, &folded, lexicon, gazetteer, home, &mut understood);
    }
    let format = Facet::Format;
    let coming = format.value("in-person");
    understood.from_afar =
        understood.chosen.iter().any(|(facet, value)| *facet == format && Some(*value) != coming);
    understood
}

fn take_apart(
    words: &[Word],
    folded: &[String],
    lexicon: &Lexicon,
    gazetteer: &Gazetteer,
    home: Option<(f64, f64)>,
    understood: &mut Understood,
) {
    let mut at = 0;
    while at < words.len() {
        let meaning = lexicon.meaning(&folded[at..]);
        let place = if understood.places.is_empty() { place_at(words, at, gazetteer, home) } else { None };
        let means_something = |targets: &[Target]| targets.iter().any(|target| *target != Target::Noise);
        // A longer name wins over a shorter phrase ("w Nowej Soli"), a phrase that means something over a village.
        match (meaning, place) {
            (Some((length, targets)), place)
                if means_something(&targets)
                    && place.as_ref().is_none_or(|(longer, _)| *longer <= length) =>
            {
                note(&targets, &words[at..at + length], understood);
                at += length;
            }
            (_, Some((length, places))) => {
                understood.places = places;
                at += length;
            }
            (Some((length, _)), None) => at += length,
            (None, None) => {
                let word = &words[at];
                if word.folded.chars().count() >= 3 {
                    let mut group = Group::word(&word.folded);
                    group.typed.clone_from(&word.written);
                    understood.groups.push(group);
                }
                at += 1;
            }
        }
    }
}

/// Needs and kinds of help are looked for; the rest of what a phrase can mean is a filter.
fn note(targets: &[Target], said: &[Word], understood: &mut Understood) {
    let typed = said.iter().map(|word| word.written.as_str()).collect::<Vec<_>>().join(" ");
    let mut group = Group { typed, any_of: Vec::new() };
    for target in targets {
        match target {
            Target::Value(facet @ (Facet::Need | Facet::Help | Facet::Approach), value) => {
                group.any_of.push(Alternative::Value {
                    facet: facet.number() as u8,
                    value: *value,
                    weight: rules::MEANING,
                });
            }
            Target::Value(facet, value) if !understood.chosen.contains(&(*facet, *value)) => {
                understood.chosen.push((*facet, *value));
            }
            Target::Value(..) | Target::Noise => {}
        }
    }
    if !group.any_of.is_empty() {
        // The word itself may stand in a name: that is met too.
        if let [word] = said {
            group.any_of.push(Alternative::Word(word.folded.clone()));
        }
        understood.groups.push(group);
    }
}

/// The longest name of a place that begins here, and how many words it takes.
fn place_at(
    all: &[Word],
    at: usize,
    gazetteer: &Gazetteer,
    home: Option<(f64, f64)>,
) -> Option<(usize, Vec<u32>)> {
    // "w", "near", "у": a name follows.
    let announced = is_announcement(&all[at].folded) && at + 1 < all.len();
    let begin = if announced { at + 1 } else { at };
    let most = gazetteer.longest_name().min(all.len() - begin);
    (1..=most).rev().find_map(|length| {
        let name = &all[begin..begin + length];
        let written = name.iter().map(|word| word.written.as_str()).collect::<Vec<_>>().join(" ");
        let found = gazetteer.find(&written, home);
        let first = found.first()?;
        let capital = name[0].is_capital() && (begin > 0 || length > 1);
        let town = gazetteer.place(first.place).population >= KNOWN_TOWN;
        let sure = match first.how {
            How::Name => length > 1 || announced || capital || town,
            How::Inflected | How::Sound => length > 1 || announced || capital,
            How::Short => announced || capital,
            How::Slip => announced && capital,
        };
        sure.then(|| (begin - at + length, found.iter().map(|found| found.place).collect()))
    })
}

fn is_announcement(word: &str) -> bool {
    places::announces(word)
}

impl Word {
    fn is_capital(&self) -> bool {
        self.written.chars().next().is_some_and(char::is_uppercase)
    }
}

fn written(part: &str) -> Vec<Word> {
    part.split(|c: char| c.is_whitespace() || c == '-' || c == '–')
        .flat_map(|piece| {
            words(piece).into_iter().map(move |folded| Word {
                folded,
                written: piece.trim_matches(|c: char| !c.is_alphanumeric()).to_owned(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a sentence is taken to say, in short.
    fn said(text: &str) -> String {
        let (lexicon, poland) = (Lexicon::new(&[]), Gazetteer::poland());
        let understood = understand(text, &lexicon, poland, Some((50.38, 18.95)));
        let mut said: Vec<String> = Vec::new();
        for group in &understood.groups {
            let meant: Vec<&str> = group
                .any_of
                .iter()
                .map(|one| match one {
                    Alternative::Value { facet, value, .. } => Facet::ALL[usize::from(*facet)].word(*value),
                    Alternative::Word(_) => "word",
                    Alternative::Synonym(_) => "synonym",
                })
                .collect();
            said.push(format!("{}={}", group.typed, meant.join("|")));
        }
        said.extend(understood.chosen.iter().map(|(facet, value)| format!("{facet}:{}", facet.word(*value))));
        said.extend(understood.places.first().map(|place| format!("@{}", poland.place(*place).name)));
        said.extend(understood.postcode.map(|code| format!("@{code}")));
        said.join("; ")
    }

    #[test]
    fn sentences_are_understood_as_they_are_typed() {
        for (text, meaning) in [
            ("nie śpię, Tarnowskie Góry", "nie śpię=anxiety|insomnia; @Tarnowskie Góry"),
            ("nie spie tarnowskie gory", "nie spie=anxiety|insomnia; @Tarnowskie Góry"),
            ("nie śpię w Tarnowskich Górach", "nie śpię=anxiety|insomnia; @Tarnowskie Góry"),
            ("anxiété, en ligne, en français", "anxiété=anxiety|word; format:online; language:fr"),
            ("l’anxiété en ligne en français", "l’anxiété=anxiety|word; format:online; language:fr"),
            ("тревога, онлайн, Катовице", "тревога=anxiety|word; format:online; @Katowice"),
            ("не могу спать", "не могу спать=insomnia"),
            ("не сплю, Пекари-Шльонські", "не сплю=anxiety|insomnia; @Piekary Śląskie"),
            ("I can't sleep, near Bytom", "can't sleep=insomnia; @Bytom"),
            ("Kowalska 41-940", "Kowalska=word; @41-940"),
            ("psychoterpia", "psychoterpia=psychotherapy|word"),
            ("", ""),
            ("?!, …", ""),
        ] {
            assert_eq!(said(text), meaning, "{text}");
        }
    }

    #[test]
    fn nothing_typed_breaks_it() {
        let (lexicon, poland) = (Lexicon::new(&[]), Gazetteer::poland());
        for text in [
            "a".repeat(100_000),
            "ż, ".repeat(5_000),
            "\u{202e}\u{0}'''\u{301}".to_owned(),
            "41-94041-940".to_owned(),
        ] {
            understand(&text, &lexicon, poland, None);
        }
    }
}
