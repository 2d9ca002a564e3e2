//! A vocabulary, and the ways to find a word in it.

use std::ops::Range;

/// Shorter words are too easily another word: no typing errors are forgiven in them.
const SHORTEST_WITH_A_SLIP: usize = 4;

/// The different words of an index, sorted. A word is named by its place.
#[derive(Default)]
pub struct Terms {
    text: String,
    ends: Vec<u32>,
    /// `hash << 32 | term` of each word and of each word with one letter left out, sorted.
    shortened: Vec<u64>,
}

impl Terms {
    /// From sorted words without repetition.
    pub fn new<'w>(sorted: impl Iterator<Item = &'w str>) -> Self {
        let mut terms = Terms::default();
        let mut letters = Vec::new();
        for (number, word) in sorted.enumerate() {
            debug_assert!(number == 0 || terms.word(number as u32 - 1) < word);
            terms.text.push_str(word);
            terms.ends.push(terms.text.len() as u32);
            letters.clear();
            letters.extend(word.chars());
            if letters.len() >= SHORTEST_WITH_A_SLIP {
                for_each_shortened(&letters, |hash| {
                    terms.shortened.push(u64::from(hash) << 32 | number as u64);
                });
            }
        }
        terms.shortened.sort_unstable();
        terms.shortened.dedup();
        terms.shortened.shrink_to_fit();
        terms.text.shrink_to_fit();
        terms
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
    pub fn bytes(&self) -> usize {
        self.text.len() + 4 * self.ends.len() + 8 * self.shortened.len()
    }

    pub fn word(&self, term: u32) -> &str {
        let term = term as usize;
        let begin = if term == 0 { 0 } else { self.ends[term - 1] as usize };
        &self.text[begin..self.ends[term] as usize]
    }

    /// The first term for which `before` no longer holds.
    fn boundary(&self, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len() as u32);
        while low < high {
            let middle = low.midpoint(high);
            if before(self.word(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    pub fn exact(&self, word: &str) -> Option<u32> {
        let at = self.boundary(|term| term < word);
        ((at as usize) < self.len() && self.word(at) == word).then_some(at)
    }

    /// All that begin so.
    pub fn beginning(&self, prefix: &str) -> Range<u32> {
        let first = self.boundary(|term| term < prefix);
        let last = self.boundary(|term| term < prefix || term.starts_with(prefix));
        first..last
    }

    /// Words that begin as this one and end otherwise: probably other forms of it.
    pub fn forms(&self, word: &str) -> impl Iterator<Item = u32> + '_ {
        let letters = word.chars().count();
        let ending = match letters {
            0..5 => 0,
            5..7 => 1,
            7..9 => 2,
            _ => 3,
        };
        let stem_letters = letters - ending;
        let stem = word.char_indices().nth(stem_letters).map_or(word, |(at, _)| &word[..at]);
        let range = if ending == 0 { 0..0 } else { self.beginning(stem) };
        range.filter(move |term| self.word(*term).chars().count() <= stem_letters + 4)
    }

    /// Words that are one slip away: a letter too many, missing, another, or two neighbours swapped.
    pub fn slips(&self, word: &str) -> Vec<u32> {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST_WITH_A_SLIP {
            return Vec::new();
        }
        let mut found = Vec::new();
        for_each_shortened(&letters, |hash| {
            let first = self.shortened.partition_point(|entry| (entry >> 32) < u64::from(hash));
            let same = self.shortened[first..].iter().take_while(|entry| (*entry >> 32) == u64::from(hash));
            found.extend(same.map(|entry| *entry as u32));
        });
        found.sort_unstable();
        found.dedup();
        found.retain(|term| one_slip(word, self.word(*term)));
        found
    }
}

fn for_each_shortened(letters: &[char], mut visit: impl FnMut(u32)) {
    for left_out in 0..=letters.len() {
        // The same letter twice: leaving out either gives one word.
        if left_out > 0 && left_out < letters.len() && letters[left_out] == letters[left_out - 1] {
            continue;
        }
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for (at, letter) in letters.iter().enumerate() {
            if at != left_out {
                hash = (hash ^ u64::from(u32::from(*letter))).wrapping_mul(0x0100_0000_01b3);
            }
        }
        visit((hash ^ (hash >> 32)) as u32);
    }
}

/// Exactly one letter added, left out or changed, or two neighbours swapped.
pub fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a.len(), b.len()) {
        (0, 0) => false,
        (one, other) if one == other => {
            a[1..] == b[1..] || (one >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..])
        }
        (one, other) if one == other + 1 => a[1..] == *b,
        (one, other) if one + 1 == other => *a == b[1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn terms(words: &[&str]) -> Terms {
        let sorted: BTreeSet<&str> = words.iter().copied().collect();
        Terms::new(sorted.into_iter())
    }

    fn names(terms: &Terms, found: impl IntoIterator<Item = u32>) -> Vec<String> {
        found.into_iter().map(|term| terms.word(term).to_owned()).collect()
    }

    #[test]
    fn a_word_is_found_exactly_by_its_beginning_and_in_another_form() {
        let terms = terms(&["grupa", "grupowa", "grupowej", "lek", "leki", "psycholog", "psychoterapii"]);
        assert_eq!(terms.exact("lek").map(|term| terms.word(term)), Some("lek"));
        assert_eq!(terms.exact("leka"), None);
        assert_eq!(names(&terms, terms.beginning("lek")), ["lek", "leki"]);
        assert_eq!(names(&terms, terms.forms("psychoterapia")), ["psychoterapii"]);
        assert_eq!(names(&terms, terms.forms("grupowe")), ["grupowa", "grupowej"]);
        assert!(names(&terms, terms.forms("leku")).is_empty());
    }

    /// The plain definition: a table of distances with transpositions of neighbours.
    fn distance(a: &str, b: &str) -> usize {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = match (i, j) {
                    (0, j) => j,
                    (i, 0) => i,
                    _ => {
                        let change = usize::from(a[i - 1] != b[j - 1]);
                        let mut best =
                            (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(table[i - 1][j - 1] + change);
                        if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                            best = best.min(table[i - 2][j - 2] + 1);
                        }
                        best
                    }
                };
            }
        }
        table[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn one_slip_is_a_distance_of_one(a in "[abł]{0,7}", b in "[abł]{0,7}") {
            prop_assert_eq!(one_slip(&a, &b), distance(&a, &b) == 1);
        }

        #[test]
        fn slips_are_all_words_one_slip_away(
            vocabulary in prop::collection::btree_set("[abcд]{1,7}", 1..60),
            word in "[abcд]{4,7}",
        ) {
            let terms = Terms::new(vocabulary.iter().map(String::as_str));
            let expected: Vec<String> = vocabulary
                .iter()
                .filter(|term| term.chars().count() >= 4 && distance(term, &word) == 1)
                .cloned()
                .collect();
            prop_assert_eq!(names(&terms, terms.slips(&word)), expected);
        }

        #[test]
        fn beginnings_are_a_range(vocabulary in prop::collection::btree_set("[abж]{1,6}", 0..40), prefix in "[abж]{0,3}") {
            let terms = Terms::new(vocabulary.iter().map(String::as_str));
            let expected: Vec<String> =
                vocabulary.iter().filter(|word| word.starts_with(&prefix)).cloned().collect();
            prop_assert_eq!(names(&terms, terms.beginning(&prefix)), expected);
        }
    }
}
