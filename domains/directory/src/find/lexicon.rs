//! What words mean: lists of phrases in every language, ours until the town writes its own.

use std::collections::HashMap;

use search::{Terms, words};
use texts::Lang;

use super::model::{Facet, WordList};

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    Value(Facet, u16),
    /// A word that says nothing here: "i", "szukam", "help".
    Noise,
}

impl Target {
    pub fn parse(text: &str) -> Option<Target> {
        if text == "noise" {
            return Some(Target::Noise);
        }
        let (facet, value) = text.split_once('.')?;
        let facet: Facet = facet.parse().ok()?;
        Some(Target::Value(facet, facet.value(value)?))
    }

    /// As it stands in addresses: `need.insomnia`.
    pub fn key(self) -> String {
        match self {
            Target::Noise => "noise".to_owned(),
            Target::Value(facet, value) => format!("{facet}.{}", facet.word(value)),
        }
    }

    pub fn all() -> Vec<Target> {
        let values = Facet::ALL.iter().flat_map(|facet| {
            (0..facet.values().len() as u16).map(move |value| Target::Value(*facet, value))
        });
        values.chain([Target::Noise]).collect()
    }
}

/// Our own lists: `target: phrase, phrase`, a line for each target.
fn ours(lang: Lang) -> &'static str {
    match lang {
        Lang::Pl => include_str!("words/pl.txt"),
        Lang::En => include_str!("words/en.txt"),
        Lang::Fr => include_str!("words/fr.txt"),
        Lang::Ru => include_str!("words/ru.txt"),
        Lang::Uk => include_str!("words/uk.txt"),
    }
}

/// Our phrases for a target.
pub fn default_phrases(lang: Lang, target: Target) -> Vec<&'static str> {
    let lines = ours(lang).lines().filter_map(|line| line.split_once(':'));
    lines
        .filter(|(key, _)| Target::parse(key.trim()) == Some(target))
        .flat_map(|(_, phrases)| phrases.split(','))
        .map(str::trim)
        .filter(|phrase| !phrase.is_empty())
        .collect()
}

/// All phrases of a community, ready to be recognised.
pub struct Lexicon {
    terms: Terms,
    /// By the term of its first word: the rest of the phrase, and what it means.
    phrases: HashMap<u32, Vec<(Vec<u32>, Target)>>,
    longest: usize,
}

impl Lexicon {
    pub fn new(own: &[WordList]) -> Self {
        let mut all: Vec<(Vec<String>, Target)> = Vec::new();
        for lang in Lang::ALL {
            for target in Target::all() {
                let list = own
                    .iter()
                    .find(|list| list.lang == lang.code() && Target::parse(&list.target) == Some(target));
                match list {
                    Some(list) => all.extend(list.body.lines().map(|line| (words(line), target))),
                    None => all.extend(
                        default_phrases(lang, target).into_iter().map(|phrase| (words(phrase), target)),
                    ),
                }
            }
        }
        all.retain(|(phrase, _)| !phrase.is_empty());
        let mut vocabulary: Vec<&str> =
            all.iter().flat_map(|(phrase, _)| phrase.iter().map(String::as_str)).collect();
        vocabulary.sort_unstable();
        vocabulary.dedup();
        let terms = Terms::new(vocabulary.into_iter());
        let longest = all.iter().map(|(phrase, _)| phrase.len()).max().unwrap_or(0);
        let mut phrases: HashMap<u32, Vec<(Vec<u32>, Target)>> = HashMap::new();
        for (phrase, target) in all {
            let mut phrase = phrase.iter().filter_map(|word| terms.exact(word));
            if let Some(first) = phrase.next() {
                phrases.entry(first).or_default().push((phrase.collect(), target));
            }
        }
        Lexicon { terms, phrases, longest }
    }

    /// What the words mean that stand at the beginning, and how many they are: the longest phrase that is there.
    /// One phrase may mean several things.
    pub fn meaning(&self, words: &[String]) -> Option<(usize, Vec<Target>)> {
        let heard: Vec<Vec<u32>> = words.iter().take(self.longest).map(|word| self.heard(word)).collect();
        let mut best: Option<(usize, Vec<Target>)> = None;
        for first in heard.first()? {
            for (rest, target) in self.phrases.get(first).into_iter().flatten() {
                let length = rest.len() + 1;
                let there = length <= heard.len()
                    && rest.iter().zip(&heard[1..]).all(|(term, heard)| heard.contains(term));
                match &mut best {
                    _ if !there => {}
                    Some((longest, _)) if length < *longest => {}
                    Some((longest, targets)) if length == *longest => {
                        if !targets.contains(target) {
                            targets.push(*target);
                        }
                    }
                    _ => best = Some((length, vec![*target])),
                }
            }
        }
        best.map(|(length, mut targets)| {
            targets.sort_unstable();
            (length, targets)
        })
    }

    /// The words of the lists that a typed word may be: itself, else another form of it, else one slip away.
    fn heard(&self, word: &str) -> Vec<u32> {
        if let Some(term) = self.terms.exact(word) {
            return vec![term];
        }
        let forms: Vec<u32> = self.terms.forms(word).collect();
        if forms.is_empty() && word.chars().count() >= 5 { self.terms.slips(word) } else { forms }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_lists_name_only_what_there_is_and_every_need_in_every_language() {
        for lang in Lang::ALL {
            for line in ours(lang).lines().filter(|line| !line.trim().is_empty()) {
                let (key, _) = line.split_once(':').unwrap_or_else(|| panic!("{}: {line}", lang.code()));
                assert!(Target::parse(key.trim()).is_some(), "{}: {key}", lang.code());
            }
            for facet in [Facet::Need, Facet::Help, Facet::Format, Facet::Audience] {
                for value in 0..facet.values().len() as u16 {
                    let target = Target::Value(facet, value);
                    assert!(!default_phrases(lang, target).is_empty(), "{} {}", lang.code(), target.key());
                }
            }
        }
    }

    #[test]
    fn a_town_s_own_list_takes_the_place_of_ours() {
        let list = WordList {
            lang: "pl".into(),
            target: "need.insomnia".into(),
            body: "liczę barany\n".into(),
            version: 1,
        };
        let lexicon = Lexicon::new(&[list]);
        let insomnia = Target::parse("need.insomnia");
        let meaning = |text: &str| {
            lexicon.meaning(&words(text)).map(|(length, targets)| (length, targets.first().copied()))
        };
        assert_eq!(meaning("licze barany w nocy"), Some((2, insomnia)));
        assert_ne!(meaning("bezsenność").and_then(|(_, target)| target), insomnia);
        assert_eq!(Lexicon::new(&[]).meaning(&words("bezsenność")).map(|(length, _)| length), Some(1));
    }

    #[test]
    fn targets_have_names_for_addresses() {
        for target in Target::all() {
            assert_eq!(Target::parse(&target.key()), Some(target));
        }
        assert_eq!(Target::parse("need.nothing"), None);
    }
}
