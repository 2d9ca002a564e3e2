//! Text reduced to what one types when searching.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// Lower case without diacritics: "Łódź" and "lodz", "ёлка" and "елка", "cœur" and "coeur" fold alike, as do
/// full-width letters and the different apostrophes. Also for telling whether a pseudonym is taken.
/// Whitespace is trimmed and runs of it become one space. Letters of different scripts stay different.
pub fn fold(text: &str) -> String {
    const DECOMPOSE: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
    const CLASS: CanonicalCombiningClassMapBorrowed<'static> = CanonicalCombiningClassMapBorrowed::new();
    let mut folded = String::with_capacity(text.len());
    for c in DECOMPOSE.normalize_iter(text.chars()).flat_map(char::to_lowercase) {
        // These have no decomposition in Unicode, and people type them so.
        match c {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            'ґ' => folded.push('г'),
            '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => folded.push('\''),
            // Invisible: would let two equal-looking names differ.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            c if c.is_whitespace() => {
                folded.push_str(if folded.is_empty() || folded.ends_with(' ') { "" } else { " " });
            }
            c if CLASS.get_u8(c) == 0 => folded.push(c),
            _ => {}
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}
