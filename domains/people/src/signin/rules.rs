use std::time::Duration;

use base::{Message, Problem};
use seal::Strength;

/// Length is what makes a password hard to guess. There are no rules about digits or signs.
pub const SHORTEST: usize = 12;
/// Beyond this nobody types, and a hash of it only wastes time.
pub const LONGEST: usize = 400;

/// What people choose when they are made to choose.
const WEAK: &[&str] = &[
    "password",
    "passwort",
    "passw0rd",
    "haslo",
    "hasło",
    "qwertyuiop",
    "qwerty",
    "azerty",
    "asdfgh",
    "zxcvbn",
    "zaq12wsx",
    "zaq1",
    "xsw2",
    "motdepasse",
    "пароль",
    "йцукен",
    "фывапр",
    "letmein",
    "iloveyou",
    "kocham",
    "welcome",
    "witaj",
    "admin",
    "ostoja",
    "polska",
    "abcdefgh",
    "abcdef",
    "abcd",
    "1234567890",
    "0987654321",
    "123456",
    "654321",
    "1234",
    "4321",
    "2024",
    "2025",
    "2026",
    "2027",
];

/// Whoever asks for a link is answered after this long, whether a letter was written or not: far longer than writing one
/// takes, so that the time tells nothing. Tests do not wait.
pub fn link_pause(strength: Strength) -> Duration {
    match strength {
        Strength::Full => Duration::from_millis(250),
        Strength::Quick => Duration::ZERO,
    }
}

/// What is wrong with a new password, if anything.
pub fn password_problem(password: &str) -> Option<Message> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Some(
            Message::new("signin-password-short")
                .number("least", SHORTEST as i64)
                .number("length", length as i64),
        );
    }
    if length > LONGEST {
        return Some(
            Message::new("web-field-long").number("most", LONGEST as i64).number("length", length as i64),
        );
    }
    let mut rest: String =
        password.to_lowercase().chars().filter(|character| !character.is_whitespace()).collect();
    for weak in WEAK {
        rest = rest.replace(weak, "");
    }
    let mut kinds: Vec<char> = rest.chars().collect();
    kinds.sort_unstable();
    kinds.dedup();
    (kinds.len() < 4).then(|| Message::new("signin-password-weak"))
}

pub fn check_new_password(field: &str, password: &str) -> Result<(), Problem> {
    password_problem(password).map_or(Ok(()), |message| Err(Problem::field(field, message)))
}

/// Where somebody wanted to go before they were asked in: only a page of this community, never elsewhere.
pub fn wanted(cookie: &str, slug: &str) -> Option<String> {
    let path = decode(cookie)?;
    let inside = path.strip_prefix('/')?.strip_prefix(slug)?;
    let sound = inside.starts_with('/')
        && !inside.contains(['\\', '#'])
        && !inside.contains("//")
        && !inside.contains("/..")
        && path.chars().all(|character| character.is_ascii_graphic())
        && !inside.starts_with("/sign-")
        && path.len() <= 600;
    sound.then_some(path)
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'%' {
            let pair = tail.get(..2).filter(|pair| pair.iter().all(u8::is_ascii_hexdigit))?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_and_habits_do_not() {
        for good in ["cztery ciche sowy", "jasna lampa w oknie", "пять тихих речек", "xkq9vv7pplm2w"]
        {
            assert_eq!(password_problem(good), None, "{good}");
        }
        for weak in [
            "password1234",
            "Haslo 123456",
            "aaaaaaaaaaaaaaa",
            "qwerty qwerty",
            "ababababababab",
            "123456789012",
        ] {
            assert_eq!(
                password_problem(weak).map(|message| message.key),
                Some("signin-password-weak"),
                "{weak}"
            );
        }
        assert_eq!(password_problem("krótkie").map(|message| message.key), Some("signin-password-short"));
        assert_eq!(
            password_problem(&"ab cd ef".repeat(60)).map(|message| message.key),
            Some("web-field-long")
        );
    }

    #[test]
    fn one_returns_only_to_a_page_of_ones_own_town() {
        assert_eq!(wanted("/piekary/me%3Fa%3D1", "piekary").as_deref(), Some("/piekary/me?a=1"));
        assert_eq!(wanted("/piekary/", "piekary").as_deref(), Some("/piekary/"));
        for elsewhere in [
            "//evil.example/",
            "/piekary.evil.example/",
            "https%3A%2F%2Fevil.example",
            "/piekary/%2F/evil",
            "/other/me",
            "/piekary/%5Cevil",
            "/piekary/%0D%0ASet-Cookie%3Ax",
            "/piekary/../other",
            "/piekary/%zz",
            "/piekary/sign-in",
            "/piekary",
            "",
            "/piekary/%C5%82",
        ] {
            assert_eq!(wanted(elsewhere, "piekary"), None, "{elsewhere}");
        }
    }
}
