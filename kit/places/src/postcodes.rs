use std::collections::HashMap;

/// Postcodes that somebody supplied. No free list of Polish postcodes exists, so a town brings its own: from the
/// addresses it keeps, or a table.
#[derive(Clone, Debug, Default)]
pub struct Postcodes(HashMap<String, (f64, f64)>);

impl Postcodes {
    /// The first point given for a code stays.
    pub fn add(&mut self, postcode: &str, at: (f64, f64)) {
        if let Some(code) = normal(postcode) {
            self.0.entry(code).or_insert(at);
        }
    }
    pub fn get(&self, postcode: &str) -> Option<(f64, f64)> {
        self.0.get(&normal(postcode)?).copied()
    }
}

/// `41-940` in whatever way it was typed; other countries' codes of four to six digits as they are.
fn normal(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let only = text.trim().chars().all(|c| c.is_ascii_digit() || c == '-' || c == ' ');
    match (only, digits.len()) {
        (true, 5) if text.contains('-') => Some(format!("{}-{}", &digits[..2], &digits[2..])),
        (true, 4..=6) => Some(digits),
        _ => None,
    }
}

/// A Polish postcode somewhere in a text, and where it stands.
pub fn postcode_in(text: &str) -> Option<(std::ops::Range<usize>, String)> {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(5)).find_map(|at| {
        let end = at + 6;
        let shape = bytes[at..end]
            .iter()
            .enumerate()
            .all(|(place, byte)| if place == 2 { *byte == b'-' } else { byte.is_ascii_digit() });
        let alone = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at)).is_none_or(|byte| !byte.is_ascii_alphanumeric())
        };
        (shape && alone(at.checked_sub(1)) && alone(Some(end))).then(|| (at..end, text[at..end].to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_known_when_somebody_supplied_it() {
        let mut codes = Postcodes::default();
        codes.add("41-940", (50.38, 18.95));
        codes.add("dom 5", (1.0, 1.0));
        assert_eq!(codes.get(" 41-940 "), Some((50.38, 18.95)));
        assert_eq!(codes.get("41-941"), None);
        assert_eq!(codes.get("tel. 41940"), None);
    }

    #[test]
    fn a_postcode_is_seen_in_a_sentence_and_a_telephone_is_not() {
        assert_eq!(postcode_in("nie śpię, 41-940").map(|(_, code)| code).as_deref(), Some("41-940"));
        assert_eq!(postcode_in("tel. 132-41-9407"), None);
        assert_eq!(postcode_in("ż1-940"), None);
    }
}
