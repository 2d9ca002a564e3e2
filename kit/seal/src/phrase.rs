use base::Entropy;

/// Seven words of two syllables each. The words are made by rule, so no list of one language has to be known,
/// typed with its accents, or shipped: every word is readable aloud in all our languages and fits a 2016 phone.
pub const PHRASE_WORDS: usize = 7;

/// 18 consonants that Polish, English, French and the usual Latin transcriptions of Russian and Ukrainian
/// all tell apart. With 5 vowels: 90 syllables, 8,100 words, 7 words = 90.9 bits.
const CONSONANTS: &[u8; 18] = b"bcdfghjklmnprstvwz";
const VOWELS: &[u8; 5] = b"aeiou";

/// A new receipt phrase, `baku-limo-…`.
pub fn new_phrase(entropy: &Entropy) -> String {
    let mut words = Vec::with_capacity(PHRASE_WORDS);
    for _ in 0..PHRASE_WORDS {
        let mut word = String::with_capacity(4);
        for _ in 0..2 {
            word.push(CONSONANTS[entropy.below(CONSONANTS.len() as u32) as usize].into());
            word.push(VOWELS[entropy.below(VOWELS.len() as u32) as usize].into());
        }
        words.push(word);
    }
    words.join("-")
}

/// The phrase as somebody typed it, in its one spelling: case, spaces, commas and hyphens do not matter.
/// `None` when it cannot be a phrase of ours, so that no slow hash is spent on it.
pub fn normal_phrase(typed: &str) -> Option<String> {
    let letters: Vec<u8> = typed
        .chars()
        .filter(|character| character.is_alphabetic())
        .flat_map(char::to_lowercase)
        .map(|character| u8::try_from(character).unwrap_or(0))
        .collect();
    let sound = letters.len() == PHRASE_WORDS * 4
        && letters.chunks(2).all(|pair| CONSONANTS.contains(&pair[0]) && VOWELS.contains(&pair[1]));
    let text = String::from_utf8(letters).ok().filter(|_| sound)?;
    let words: Vec<&str> = (0..PHRASE_WORDS).map(|word| &text[word * 4..word * 4 + 4]).collect();
    Some(words.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_again_however_it_is_typed() {
        let phrase = new_phrase(&Entropy::seeded(5));
        assert_eq!(phrase.len(), PHRASE_WORDS * 5 - 1);
        assert_eq!(normal_phrase(&phrase).as_deref(), Some(phrase.as_str()));
        let typed = phrase.to_uppercase().replace('-', " , ");
        assert_eq!(normal_phrase(&typed).as_deref(), Some(phrase.as_str()));
        assert_eq!(normal_phrase(&phrase.replace('-', "")).as_deref(), Some(phrase.as_str()));
    }

    #[test]
    fn what_is_no_phrase_is_told_apart_without_a_slow_hash() {
        for typed in ["", "baku", "żółw", &"ab".repeat(14), &"ba".repeat(13)] {
            assert_eq!(normal_phrase(typed), None, "{typed}");
        }
    }

    #[test]
    fn phrases_carry_ninety_bits() {
        let words = (CONSONANTS.len() * VOWELS.len()).pow(2);
        assert!(words >= 7_600);
        assert!((words as f64).log2() * PHRASE_WORDS as f64 > 90.0);
    }
}
