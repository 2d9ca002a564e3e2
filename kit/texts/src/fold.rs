//! Text reduced to what one types when searching.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// Lower case without diacritics: "Łódź" and "lodz", "ёлка" and "елка", "cœur" and "coeur" fold alike, as do
/// full-width letters and the different apostrophes. Also for telling whether a pseudonym is taken.
/// Whitespace is trimmed and runs of it become one space. Letters of different scripts stay different.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        // Most of what is folded is plain letters, and those need no tables.
        let plain = rest.bytes().take_while(u8::is_ascii).count();
        for c in rest[..plain].chars() {
            match c {
                '`' => folded.push('\''),
                c if c.is_whitespace() => space(&mut folded),
                c => folded.push(c.to_ascii_lowercase()),
            }
        }
        rest = &rest[plain..];
        let other = rest.bytes().take_while(|byte| !byte.is_ascii()).count();
        fold_run(&rest[..other], &mut folded);
        rest = &rest[other..];
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

fn space(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// Marks are dropped, so it does not matter that a run may begin with one.
fn fold_run(run: &str, folded: &mut String) {
    const DECOMPOSE: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
    const CLASS: CanonicalCombiningClassMapBorrowed<'static> = CanonicalCombiningClassMapBorrowed::new();
    for c in DECOMPOSE.normalize_iter(run.chars()).flat_map(char::to_lowercase) {
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
            c if c.is_whitespace() => space(folded),
            c if CLASS.get_u8(c) == 0 => folded.push(c),
            _ => {}
        }
    }
}
