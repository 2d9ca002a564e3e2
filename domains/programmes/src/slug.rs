//! The part of an address that names a programme or a circle.

use base::{Message, Problem};

/// Longer ones are cut: an address is also read aloud on the telephone.
const MOST: usize = 48;

/// Whether a typed address is sound: small Latin letters, digits, single hyphens inside.
pub fn is_sound(slug: &str) -> bool {
    (2..=MOST).contains(&slug.len())
        && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !slug.starts_with('-')
        && !slug.ends_with('-')
        && !slug.contains("--")
        // `/work/circles/new` and its like are pages of ours.
        && slug != "new"
}

/// An address made of a name: "Razem Łatwiej!" gives "razem-latwiej", "Поруч" gives "poruch".
pub fn from_name(name: &str, otherwise: &str) -> String {
    let mut slug = String::new();
    for letter in texts::fold(name).chars() {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            '\'' | 'ь' | 'ъ' => {}
            other => match latin(other) {
                Some(latin) => slug.push_str(latin),
                None if slug.is_empty() || slug.ends_with('-') => {}
                None => slug.push('-'),
            },
        }
        if slug.len() >= MOST - 4 {
            break;
        }
    }
    let slug = slug.trim_matches('-').to_owned();
    if is_sound(&slug) { slug } else { otherwise.to_owned() }
}

/// The address somebody typed, when it is sound and free; or, when they typed none, one made of the name.
pub fn chosen(
    typed: &str,
    name: &str,
    otherwise: &str,
    mut find: impl FnMut(&str) -> Result<(), Problem>,
) -> Result<String, Problem> {
    let mut taken = |slug: &str| match find(slug) {
        Ok(()) => Ok(true),
        Err(Problem::NotFound) => Ok(false),
        Err(problem) => Err(problem),
    };
    let typed = typed.trim();
    if typed.is_empty() {
        return free(&from_name(name, otherwise), taken);
    }
    if !is_sound(typed) {
        return Err(Problem::field("slug", Message::new("programme-slug-shape").text("given", typed)));
    }
    if taken(typed)? { Err(is_taken(typed)) } else { Ok(typed.to_owned()) }
}

/// Somebody has it; perhaps since a moment ago.
pub fn is_taken(slug: &str) -> Problem {
    Problem::field("slug", Message::new("programme-slug-taken").text("given", slug))
}

/// The first of `slug`, `slug-2`, `slug-3` … that `taken` does not hold.
pub fn free<E>(slug: &str, mut taken: impl FnMut(&str) -> Result<bool, E>) -> Result<String, E> {
    let mut candidate = slug.to_owned();
    let mut number = 2;
    while taken(&candidate)? {
        candidate = format!("{slug}-{number}");
        number += 1;
    }
    Ok(candidate)
}

fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "h",
        'д' => "d",
        'е' | 'є' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'ы' => "y",
        'і' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "iu",
        'я' => "ia",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_addresses() {
        for (name, slug) in [
            ("Razem Łatwiej!", "razem-latwiej"),
            ("  Kobiety – po 60.  ", "kobiety-po-60"),
            ("Поруч", "poruch"),
            ("Cercle d'été", "cercle-dete"),
            ("!!!", "circle"),
            ("new", "circle"),
        ] {
            assert_eq!(from_name(name, "circle"), slug, "{name}");
            assert!(is_sound(&from_name(name, "circle")));
        }
        assert!(is_sound(&from_name(&"Ścieżka ".repeat(40), "circle")));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for slug in ["", "a", "Razem", "a--b", "-ab", "ab-", "a b", "ą-b", "new", "a/b"] {
            assert!(!is_sound(slug), "{slug}");
        }
    }

    #[test]
    fn a_taken_address_gets_a_number() {
        let taken = ["a", "a-2"];
        let found = free("a", |slug| Ok::<_, ()>(taken.contains(&slug)));
        assert_eq!(found, Ok("a-3".to_owned()));
    }
}
