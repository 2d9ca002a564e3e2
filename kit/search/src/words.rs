//! Text taken apart into folded words.

/// What French puts before an apostrophe: articles and small words that belong to no search.
const ELIDED: &[&str] =
    &["l", "d", "j", "n", "s", "t", "m", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu"];

/// The words of a text, folded: letters and digits, without accents, lower case. An apostrophe inside a word
/// disappears (`здоров'я`), except after a French elision, which disappears itself (`l'anxiété` is `anxiete`).
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words
}

pub(crate) fn each_word(text: &str, mut visit: impl FnMut(&str)) {
    let folded = texts::fold(text);
    for token in folded.split(|c: char| !c.is_alphanumeric() && c != '\'') {
        if !token.contains('\'') {
            if !token.is_empty() {
                visit(token);
            }
            continue;
        }
        let token = token.trim_matches('\'');
        let token = match token.split_once('\'') {
            Some((before, after)) if ELIDED.contains(&before) => after,
            _ => token,
        };
        let word = token.replace('\'', "");
        if !word.is_empty() {
            visit(&word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_languages_of_the_house_fold() {
        assert_eq!(words("Łódź, ŻÓŁĆ"), ["lodz", "zolc"]);
        assert_eq!(words("ещё зёрна; тревога́"), ["еще", "зерна", "тревога"]);
        assert_eq!(words("ґрунт, здоров’я, мʼята"), ["грунт", "здоровя", "мята"]);
        assert_eq!(words("l’anxiété, d'un cœur; aujourd'hui"), ["anxiete", "un", "coeur", "aujourdhui"]);
        assert_eq!(words("Straße – naïve 24/7"), ["strasse", "naive", "24", "7"]);
        assert!(words("… – !").is_empty());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = words(&text);
            prop_assert_eq!(words(&once.join(" ")), once);
        }
    }
}
