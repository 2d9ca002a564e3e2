//! Whether a shield hides somebody.

use base::{Message, Problem};
use texts::fold;

use super::model::{Known, Shield};
use crate::model::Shown;

const MOST_LINES: usize = 40;
const MOST_LETTERS: usize = 80;

/// Whether somebody who helps is hidden. `real` is their own name, where they gave one; it is compared by the machine
/// and shown to nobody.
pub fn hides(shield: &Shield, known: &Known, real: &str) -> bool {
    shield.helpers.contains(&known.person)
        || near(shield, known)
        || shield.people.iter().any(|name| is_called(name, &known.name, real))
}

/// Who is not openly from elsewhere counts as near: hiding them always says nothing about where they are.
fn near(shield: &Shield, known: &Known) -> bool {
    if shield.towns.is_empty() {
        return false;
    }
    let town = fold(&known.town);
    known.shown == Shown::Nothing || town.is_empty() || shield.towns.iter().any(|one| fold(one) == town)
}

/// The name shown here, or a whole real name in any order: a first name alone would hide half a town, and tell of it.
pub fn is_called(name: &str, shown: &str, real: &str) -> bool {
    let wanted = fold(name);
    if wanted.is_empty() {
        return false;
    }
    if wanted == fold(shown) {
        return true;
    }
    let (wanted, real) = (words(&wanted), words(&fold(real)));
    wanted.len() >= 2 && wanted.iter().all(|word| real.contains(word))
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| letter.is_whitespace() || letter == '-');
    parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The lines of a field, tidied.
pub fn lines(field: &str, text: &str) -> Result<Vec<String>, Problem> {
    let mut all: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() || all.contains(&line) {
            continue;
        }
        let length = line.chars().count();
        if length > MOST_LETTERS {
            let long = Message::new("web-field-long");
            return Err(Problem::field(
                field,
                long.number("most", MOST_LETTERS as i64).number("length", length as i64),
            ));
        }
        all.push(line);
    }
    if all.len() > MOST_LINES {
        return Err(Problem::field(field, Message::new("shield-many").number("most", MOST_LINES as i64)));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: &str = "01890000-0000-7000-8000-000000000001";

    fn known(town: &str, shown: Shown) -> Known {
        Known { person: SOME.parse().unwrap(), name: "Kalina".to_owned(), town: town.to_owned(), shown }
    }
    fn shield(towns: &[&str], people: &[&str]) -> Shield {
        let own = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
        Shield { towns: own(towns), people: own(people), helpers: Vec::new() }
    }

    #[test]
    fn towns_hide_who_is_there_and_who_does_not_say() {
        let away = shield(&["piekary slaskie"], &[]);
        assert!(hides(&away, &known("Piekary Śląskie", Shown::Town), ""));
        assert!(!hides(&away, &known("Bytom", Shown::Town), ""));
        // Whatever somebody's unsaid town is, the answer is the same: there is nothing to find out.
        for town in ["Piekary Śląskie", "Bytom", ""] {
            assert!(hides(&away, &known(town, Shown::Nothing), ""), "{town}");
            assert!(
                !hides(&shield(&[], &["Jan Nowak"]), &known(town, Shown::Nothing), "Ewa Kowal"),
                "{town}"
            );
        }
    }

    #[test]
    fn only_a_whole_name_hides() {
        for (name, real, hidden) in [
            ("kalina", "Jan Nowak", true),
            ("nowak JAN", "Jan Nowak", true),
            ("Jan Nowak", "Jan Maria Nowak-Kowal", true),
            ("Nowak", "Jan Nowak", false),
            ("Jan", "Jan Nowak", false),
            ("Jan Kowal", "Jan Nowak", false),
            ("", "Jan Nowak", false),
        ] {
            assert_eq!(hides(&shield(&[], &[name]), &known("Bytom", Shown::Town), real), hidden, "{name}");
        }
    }

    #[test]
    fn lines_are_tidied_and_bounded() {
        assert_eq!(lines("towns", " Bytom \n\nBytom\n  Nowa   Sól").unwrap(), ["Bytom", "Nowa Sól"]);
        assert!(lines("towns", &"x".repeat(81)).is_err());
        let many: String = (0..41).map(|n| format!("{n}\n")).collect();
        assert!(lines("towns", &many).is_err());
    }
}
