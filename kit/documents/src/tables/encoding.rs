//! Which encoding a text is in.
//!
//! A byte order mark or valid UTF-8 settles it. Otherwise each encoding that offices in this part of the world
//! have used is tried, and the one under which the letters make the most sense wins: letters of the language the
//! encoding is for count for it; letters of no such language, stray signs, Cyrillic next to Latin inside a word and
//! a capital after a small letter count against it.

use encoding_rs::{
    Encoding, IBM866, ISO_8859_2, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
};

pub(super) struct Decoded {
    pub text: String,
    pub encoding: &'static str,
}

const POLISH: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
const FRENCH: &str = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ";
const CYRILLIC: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ";
/// Signs that plain text may hold in any of the languages.
const COMMON_SIGNS: &str = "„”“’‘»«–—…§°№€·\u{A0}²³½";

/// In order of preference: a tie goes to the first.
const CANDIDATES: &[(&Encoding, &str)] = &[
    (WINDOWS_1250, POLISH),
    (ISO_8859_2, POLISH),
    (WINDOWS_1252, FRENCH),
    (WINDOWS_1251, CYRILLIC),
    (KOI8_U, CYRILLIC),
    (IBM866, CYRILLIC),
];

/// Enough to be sure, little enough to be quick on twenty megabytes.
const SAMPLE: usize = 256 * 1024;

/// The text and its encoding, or nothing when the bytes are not text.
pub(super) fn decode(bytes: &[u8]) -> Option<Decoded> {
    if let Some((encoding, bom)) = Encoding::for_bom(bytes) {
        return whole(encoding, &bytes[bom..]);
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return whole(encoding, bytes);
    }
    if bytes.contains(&0) {
        return None;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return printable(text, false).then(|| Decoded { text: text.to_owned(), encoding: UTF_8.name() });
    }
    let sample = sample(bytes);
    let mut best: Option<(&'static Encoding, i64)> = None;
    for (encoding, letters) in CANDIDATES {
        let (text, _) = encoding.decode_without_bom_handling(sample);
        let score = score(&text, letters);
        if best.is_none_or(|(_, top)| score > top) {
            best = Some((encoding, score));
        }
    }
    let (encoding, _) = best?;
    whole(encoding, bytes)
}

fn whole(encoding: &'static Encoding, bytes: &[u8]) -> Option<Decoded> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    printable(&text, true).then(|| Decoded { text: text.into_owned(), encoding: encoding.name() })
}

/// Lines around the bytes that tell the encodings apart: everything that is not ASCII may come late in a file.
fn sample(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let start = first.saturating_sub(64);
    &bytes[start..bytes.len().min(start + SAMPLE)]
}

/// Without a mark, UTF-16 shows by its zero bytes: spaces, separators and line ends have one in a fixed half.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    if head.len() < 4 {
        return None;
    }
    let pairs = head.len() / 2;
    let even = head.iter().step_by(2).filter(|byte| **byte == 0).count();
    let odd = head.iter().skip(1).step_by(2).filter(|byte| **byte == 0).count();
    // Cyrillic has few zeros; still nearly every line has a separator, and the other half has none at all.
    if odd > 0 && even == 0 && odd * 20 >= pairs {
        Some(UTF_16LE)
    } else if even > 0 && odd == 0 && even * 20 >= pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Text has no control characters but tab and line ends; a rare stray one is let through. A replacement character
/// is the trace of a byte that could not be decoded, unless the file really holds one.
fn printable(text: &str, decoded: bool) -> bool {
    let mut characters = 0usize;
    let mut controls = 0usize;
    for c in text.chars().take(SAMPLE) {
        characters += 1;
        if (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}')) || (decoded && c == '\u{FFFD}') {
            controls += 1;
        }
    }
    controls <= 2 || controls * 50 <= characters
}

fn score(text: &str, letters: &str) -> i64 {
    let mut score = 0;
    let mut before = ' ';
    for c in text.chars() {
        if !c.is_ascii() {
            score += if letters.contains(c) {
                2
            } else if COMMON_SIGNS.contains(c) {
                0
            } else if c.is_control() || c == '\u{FFFD}' {
                -6
            } else if c.is_alphabetic() {
                -1
            } else {
                -3
            };
        }
        if before.is_alphabetic() && c.is_alphabetic() {
            if cyrillic(before) != cyrillic(c) {
                score -= 3;
            }
            if before.is_lowercase() && c.is_uppercase() {
                score -= 2;
            }
        }
        before = c;
    }
    score
}

fn cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52F}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PL: &str = "pseudonim;temat\nWierzba;Jak zadbać o siebie, gdy wszędzie ślisko\nŻuraw;Źródła siły\n";
    const RU: &str = "псевдоним;тема\nИва;Как заботиться о себе\n";
    const UK: &str = "псевдонім;тема\nЛелека;Її ґанок і щирі розмови є опорою\n";
    const FR: &str = "pseudonyme;thème\nSaule;L’écoute à côté de chez soi, ça compte où que l’on soit\n";

    #[track_caller]
    fn reads(text: &str, encoding: &'static Encoding) {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy);
        let decoded = decode(&bytes).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.encoding), (text, encoding.name()));
    }

    #[test]
    fn each_language_in_its_old_encodings() {
        reads(PL, WINDOWS_1250);
        reads(PL, ISO_8859_2);
        reads(RU, WINDOWS_1251);
        reads(RU, KOI8_U);
        reads(RU, IBM866);
        reads(UK, WINDOWS_1251);
        reads(UK, KOI8_U);
        reads(FR, WINDOWS_1252);
    }

    /// The letters that Windows and ISO place differently, one at a time inside an otherwise plain word.
    #[test]
    fn one_polish_letter_is_enough() {
        for word in ["mąż", "ślub", "źle", "ŚLUB", "Źle", "MĄŻ", "łódź", "święto"] {
            for encoding in [WINDOWS_1250, ISO_8859_2] {
                let text = format!("nazwa\n{word}\n");
                let (bytes, _, _) = encoding.encode(&text);
                assert_eq!(decode(&bytes).unwrap().text, text, "{word} in {}", encoding.name());
            }
        }
    }

    #[test]
    fn letters_that_both_share_read_alike() {
        for word in ["żółw", "Łęczyca", "koń", "ÓW"] {
            for encoding in [WINDOWS_1250, ISO_8859_2] {
                let (bytes, _, _) = encoding.encode(word);
                assert_eq!(decode(&bytes).unwrap().text, word);
            }
        }
    }

    #[test]
    fn unicode_with_and_without_mark() {
        for text in [PL, RU, UK, FR] {
            assert_eq!(decode(text.as_bytes()).unwrap().text, text);
            let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
            assert_eq!(decode(&marked).unwrap().text, text);
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&little).unwrap().text, text);
            assert_eq!(decode(&big).unwrap().text, text);
            assert_eq!(decode(&[b"\xFF\xFE", &little[..]].concat()).unwrap().text, text);
            assert_eq!(decode(&[b"\xFE\xFF", &big[..]].concat()).unwrap().text, text);
        }
    }

    #[test]
    fn noise_is_not_text() {
        let noise: Vec<u8> = (0..2000u32).map(|n| (n * 7919 % 251) as u8).collect();
        assert!(decode(&noise).is_none());
    }
}
