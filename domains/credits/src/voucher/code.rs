//! The code on a voucher.

use base::Entropy;

/// Digits and letters without those that look like another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 16;

/// A new code: `7K2M-9QXA-0F3B-TT81`.
pub fn new(entropy: &Entropy) -> String {
    let bytes: [u8; LENGTH] = entropy.bytes();
    let letters = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
    let mut code = String::new();
    for (at, letter) in letters.enumerate() {
        if at > 0 && at % 4 == 0 {
            code.push('-');
        }
        code.push(letter);
    }
    code
}

/// A code as somebody typed it, without what does not count.
pub fn normal(typed: &str) -> String {
    typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            'U' => 'V',
            other => other,
        })
        .take(64)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = new(&Entropy::seeded(1));
        assert_eq!(code.len(), LENGTH + 3);
        assert_eq!(normal(&code.to_lowercase().replace('-', " ")), normal(&code));
        assert_eq!(normal("o1il-Üu"), "0111V");
        assert_ne!(new(&Entropy::seeded(1)), new(&Entropy::seeded(2)));
    }
}
