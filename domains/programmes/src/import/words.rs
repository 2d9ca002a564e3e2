//! The words of closed lists as people write them. As with columns, every language's word is accepted.

use std::collections::HashMap;

use texts::{Lang, T, fold, key};

use super::model::{Basis, Held};
use crate::model::{Attendance, CircleFormat, Ease, Format, Kind, Openness};

/// A closed list: each word with the message that writes it, and what people write besides.
pub(super) trait Worded: Copy + PartialEq + 'static {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])];
}

/// How to read one closed list in any language, and how to write it in one.
pub(super) struct Lexicon<W: Worded>(HashMap<String, W>);

impl<W: Worded> Lexicon<W> {
    pub fn new(t: T) -> Self {
        let mut words = HashMap::new();
        for lang in Lang::ALL {
            for (word, key, _) in W::WORDS {
                words.entry(fold(&t.other(lang).get(key))).or_insert(*word);
            }
        }
        for (word, _, also) in W::WORDS {
            for name in *also {
                words.entry(fold(name)).or_insert(*word);
            }
        }
        Lexicon(words)
    }
    pub fn read(&self, text: &str) -> Option<W> {
        self.0.get(&fold(text)).copied()
    }
    /// The word as this language writes it.
    pub fn write(t: T, word: W) -> String {
        W::WORDS
            .iter()
            .find(|(known, _, _)| *known == word)
            .map_or_else(String::new, |(_, key, _)| t.get(key))
    }
    /// The words as they are offered to choose from.
    pub fn choices(t: T) -> Vec<String> {
        W::WORDS.iter().map(|(_, key, _)| t.get(key)).collect()
    }
}

impl Worded for Openness {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Openness::Open, key!("import-word-open"), &["open", "otwarty", "otwarte"]),
        (Openness::Closed, key!("import-word-closed"), &["closed", "zamkniety", "zamkniete"]),
    ];
}

impl Worded for CircleFormat {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (
            CircleFormat::InPerson,
            key!("import-word-circle-in-person"),
            &["in_person", "stacjonarnie", "stacjonarny", "na miejscu"],
        ),
        (CircleFormat::Online, key!("import-word-online"), &["online", "on-line", "zdalna", "zdalnie"]),
        (CircleFormat::Hybrid, key!("import-word-circle-hybrid"), &["hybrid", "hybrydowo"]),
    ];
}

impl Worded for Kind {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Kind::Group, key!("import-word-group"), &["group", "grupa", "grupowa"]),
        (Kind::Individual, key!("import-word-individual"), &["individual", "indywidualna"]),
        (Kind::Outing, key!("import-word-outing"), &["outing", "wycieczka"]),
        (Kind::Workshop, key!("import-word-workshop"), &["workshop", "warsztaty"]),
        (Kind::Guest, key!("import-word-guest"), &["guest", "gosc"]),
        (Kind::Family, key!("import-word-family"), &["family", "rodzina"]),
    ];
}

impl Worded for Format {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (
            Format::InPerson,
            key!("import-word-in-person"),
            &["in_person", "stacjonarna", "stacjonarne", "na miejscu"],
        ),
        (Format::Video, key!("import-word-online"), &["video", "wideo", "online", "on-line", "zdalnie"]),
        (Format::Phone, key!("import-word-phone"), &["phone", "telefon"]),
        (Format::Hybrid, key!("import-word-hybrid"), &["hybrid", "hybrydowe", "hybrydowa"]),
    ];
}

impl Worded for Held {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Held::Held, key!("import-word-held"), &["held", "tak", "closed", "zamkniete"]),
        (Held::Planned, key!("import-word-planned"), &["planned", "zaplanowane", "plan"]),
        (Held::Cancelled, key!("import-word-cancelled"), &["cancelled", "canceled", "odwolano"]),
    ];
}

impl Worded for Attendance {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Attendance::Attended, key!("import-word-attended"), &["attended", "obecna", "ob", "+"]),
        (Attendance::Late, key!("import-word-late"), &["late", "spozniona", "sp"]),
        (
            Attendance::Excused,
            key!("import-word-excused"),
            &["excused", "usprawiedliwiona", "nieobecny usprawiedliwiony", "us"],
        ),
        (Attendance::Absent, key!("import-word-absent"), &["absent", "nieobecna", "nb", "-"]),
        (Attendance::WalkIn, key!("import-word-walk-in"), &["walk_in", "walk in", "dodatkowo"]),
    ];
}

impl Worded for Basis {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Basis::Written, key!("import-word-written"), &["written", "pisemna", "zgoda pisemna", "tak"]),
        (Basis::Spoken, key!("import-word-spoken"), &["spoken", "ustna", "zgoda ustna", "telefoniczna"]),
        (Basis::Law, key!("import-word-law"), &["law", "ustawa", "przepis prawa", "obowiazek prawny"]),
    ];
}

impl Worded for bool {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (true, key!("web-yes"), &["true", "1", "t", "y", "x", "yes"]),
        (false, key!("web-no"), &["false", "0", "n", "no"]),
    ];
}

impl Worded for Ease {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Ease::StepFree, key!("import-word-step-free"), &["step_free"]),
        (Ease::Lift, key!("import-word-lift"), &["lift", "elevator"]),
        (Ease::Toilet, key!("import-word-toilet"), &["toilet", "wc"]),
        (Ease::Parking, key!("import-word-parking"), &["parking"]),
        (Ease::InductionLoop, key!("import-word-induction-loop"), &["induction_loop"]),
        (Ease::Quiet, key!("import-word-quiet"), &["quiet"]),
        (Ease::NearStop, key!("import-word-near-stop"), &["near_stop"]),
    ];
}
