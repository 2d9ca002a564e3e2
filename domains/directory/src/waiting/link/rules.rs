//! How alike a queue and a service are.

use std::collections::BTreeSet;

use texts::fold;

/// Why two could be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    Phone,
    Address,
    Name,
}

/// What is known of one of the two.
#[derive(Clone, Debug, Default)]
pub struct Side {
    pub names: Vec<String>,
    pub streets: Vec<String>,
    pub phones: Vec<String>,
    /// The town says nothing: both are in it.
    pub town: String,
}

/// Legal forms and words that half of all clinics have in their names.
const COMMON: &[&str] = &[
    "sp",
    "z",
    "o",
    "oo",
    "zoo",
    "spolka",
    "ograniczona",
    "odpowiedzialnoscia",
    "sa",
    "sc",
    "spj",
    "spzoz",
    "nzoz",
    "zoz",
    "samodzielny",
    "publiczny",
    "publiczna",
    "niepubliczny",
    "niepubliczna",
    "zaklad",
    "zespol",
    "opieki",
    "zdrowotnej",
    "leczniczy",
    "lecznictwa",
    "podmiot",
    "im",
    "w",
    "we",
    "i",
    "dla",
    "ul",
    "przychodnia",
    "poradnia",
    "poradnie",
    "zdrowia",
    "psychicznego",
    "psychologiczna",
    "psychiatryczna",
    "lekarska",
    "lekarski",
    "specjalistyczna",
    "specjalistyczny",
    "specjalistyczne",
    "specjalistycznych",
    "centrum",
    "medyczne",
    "medyczna",
    "miejski",
    "miejska",
    "miejskie",
    "powiatowy",
    "wojewodzki",
    "szpital",
    "szpitala",
    "oddzial",
    "osrodek",
    "gabinet",
    "gabinety",
    "praktyka",
    "indywidualna",
    "grupowa",
    "leczenia",
    "uzaleznien",
    "terapii",
    "nerwic",
    "doroslych",
    "dzieci",
    "mlodziezy",
    "uslugi",
    "uslug",
    "grupa",
    "fundacja",
    "stowarzyszenie",
];

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let folded = fold(text);
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

/// The words of a name that set it apart.
fn telling(name: &str, town: &BTreeSet<String>) -> BTreeSet<String> {
    words(name).filter(|word| word.len() > 2 && !COMMON.contains(&&**word) && !town.contains(word)).collect()
}

fn alike_by_name(a: &Side, b: &Side) -> bool {
    let town: BTreeSet<String> = words(&a.town).chain(words(&b.town)).collect();
    a.names.iter().any(|one| {
        let one = telling(one, &town);
        b.names.iter().any(|other| {
            let other = telling(other, &town);
            let common = one.intersection(&other).count();
            // At least half of the shorter name.
            common > 0 && 2 * common >= one.len().min(other.len())
        })
    })
}

/// "ul. Szpitalna 11" and "SZPITALNA 11/2": the same number on the same street.
fn alike_by_address(a: &Side, b: &Side) -> bool {
    let numbers = |text: &str| -> Option<(BTreeSet<String>, String)> {
        let all: Vec<String> = words(text).collect();
        let number = all.iter().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?.clone();
        let street =
            all.into_iter().filter(|word| word.len() > 3 && word.chars().all(char::is_alphabetic)).collect();
        Some((street, number))
    };
    a.streets.iter().filter_map(|street| numbers(street)).any(|(one, number)| {
        b.streets
            .iter()
            .filter_map(|street| numbers(street))
            .any(|(other, same)| number == same && one.intersection(&other).next().is_some())
    })
}

fn alike_by_phone(a: &Side, b: &Side) -> bool {
    // Without the country, and without what is said after the number.
    let digits = |text: &String| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let from = digits.len().checked_sub(9)?;
        Some(digits[from..].to_owned())
    };
    let known: BTreeSet<String> = a.phones.iter().filter_map(digits).collect();
    b.phones.iter().filter_map(digits).any(|phone| known.contains(&phone))
}

/// Why a queue and a service of one town could be one; empty when nothing says so.
pub fn likeness(queue: &Side, service: &Side) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if alike_by_phone(queue, service) {
        reasons.push(Reason::Phone);
    }
    if alike_by_address(queue, service) {
        reasons.push(Reason::Address);
    }
    if alike_by_name(queue, service) {
        reasons.push(Reason::Name);
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(name: &str, street: &str, phone: &str) -> Side {
        Side {
            names: vec![name.to_owned()],
            streets: vec![street.to_owned()],
            phones: vec![phone.to_owned()],
            town: "Tarnowskie Góry".to_owned(),
        }
    }

    #[test]
    fn reasons_are_found_and_common_words_are_none() {
        let queue = side(
            "NIEPUBLICZNY ZAKŁAD OPIEKI ZDROWOTNEJ \"FENIKS\" SP. Z O.O.",
            "UL. SZPITALNA 11",
            "+48 32 285 00 11",
        );
        assert_eq!(likeness(&queue, &side("Feniks", "", "")), [Reason::Name]);
        assert_eq!(likeness(&queue, &side("Poradnia", "Szpitalna 11/2", "")), [Reason::Address]);
        assert_eq!(likeness(&queue, &side("", "Szpitalna 1", "32 2850011")), [Reason::Phone]);
        for other in [
            side("Niepubliczny Zakład Opieki Zdrowotnej Tarnowskie Góry", "Rynek 11", "32 285 00 12"),
            side("Poradnia Zdrowia Psychicznego", "Szpitalna", "112"),
            Side::default(),
        ] {
            assert_eq!(likeness(&queue, &other), [], "{other:?}");
        }
        let long = side("Centrum Psychiatrii Feniks i Partnerzy Rodzinni", "", "");
        assert_eq!(likeness(&queue, &long), [Reason::Name]);
        let other = side("Wielospecjalistyczny Szpital Powiatowy", "", "");
        assert_eq!(
            likeness(&other, &side("WIELOSPECJALISTYCZNY SZPITAL POWIATOWY S.A.", "", "")),
            [Reason::Name]
        );
    }
}
