//! How names of places are written: folded, in other cases, by their sound in another script.

use search::words;

/// For addresses: "Tarnowskie Góry" is `tarnowskie-gory`.
pub fn slug(name: &str) -> String {
    words(name).join("-")
}

/// Small words that stand before a place.
const BEFORE: &[&str] = &[
    "w",
    "we",
    "z",
    "ze",
    "do",
    "kolo",
    "obok",
    "okolice",
    "okolicach",
    "pod",
    "blisko",
    "gmina",
    "gminie",
    "miasto",
    "in",
    "near",
    "around",
    "a",
    "en",
    "pres",
    "de",
    "dans",
    "vers",
    "в",
    "во",
    "из",
    "у",
    "біля",
    "около",
    "возле",
    "коло",
    "із",
    "місто",
    "город",
];

/// Whether a word says that a place follows.
pub fn announces(word: &str) -> bool {
    BEFORE.contains(&word)
}

/// Words of a name without what stands before it.
pub fn core(text: &str) -> Vec<String> {
    let mut words = words(text);
    while words.len() > 1 && announces(&words[0]) {
        words.remove(0);
    }
    words
}

/// The same with the spelling left as it was, for listening to it.
pub fn core_of_text(text: &str) -> String {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let skip = parts
        .iter()
        .take(parts.len().saturating_sub(1))
        .take_while(|part| words(part).first().is_none_or(|word| announces(word)));
    let skip = skip.count();
    parts[skip..].join(" ")
}

/// Names that are nothing like their own in another language.
pub const ALIASES: &[(&str, &str)] = &[
    ("warsaw", "warszawa"),
    ("varsovie", "warszawa"),
    ("cracow", "krakow"),
    ("cracovie", "krakow"),
    ("danzig", "gdansk"),
    ("breslau", "wroclaw"),
    ("белосток", "bialystok"),
    ("билосток", "bialystok"),
    ("лодзь", "lodz"),
    ("хожув", "chorzow"),
];

/// What a folded word of a name has in common with its other cases. Not grammar: two words of names that differ only
/// in what usually changes get one stem, and the few that meet by accident are candidates side by side.
pub fn stem(word: &str) -> String {
    const ENDINGS: &[&str] = &[
        "iego", "iemu", "ach", "iej", "ich", "ych", "ego", "emu", "ami", "iem", "owi", "ie", "iu", "ia",
        "ej", "em", "ah", "ih", "u", "y", "i", "e", "a", "o",
    ];
    let letters = word.chars().count();
    let mut stem = word;
    for ending in ENDINGS {
        if let Some(short) = word.strip_suffix(ending)
            && letters - ending.chars().count() >= 3
        {
            stem = short;
            break;
        }
    }
    // zlotoryja, zlotoryi
    if let Some(short) = stem.strip_suffix('j').filter(|short| short.len() >= 3) {
        return short.to_owned();
    }
    // sosnowiec, sosnowcu; rzeszowek, rzeszowku
    if let Some(short) =
        stem.strip_suffix("iec").or_else(|| stem.strip_suffix("ec")).filter(|short| short.len() >= 3)
    {
        return format!("{short}c");
    }
    if let Some(short) = stem.strip_suffix("ek").filter(|short| short.len() >= 3) {
        return format!("{short}k");
    }
    // Consonants that soften before an ending: gora, gorze; ruda, rudzie; sosnowka, sosnowce (but sosnowiec, sosnowcu).
    let ending = &word[stem.len()..];
    for (soft, hard) in [("rz", "r"), ("dz", "d"), ("sc", "st"), ("c", "k")] {
        if let Some(short) = stem.strip_suffix(soft)
            && matches!(ending, "e" | "ie")
            && short.len() >= 2
            && !(soft == "c" && short.ends_with(|c: char| "aeiouy".contains(c)))
        {
            return format!("{short}{hard}");
        }
    }
    stem.to_owned()
}

pub fn stems(words: &[String]) -> String {
    words.iter().map(|word| stem(word)).collect::<Vec<_>>().join(" ")
}

pub fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c))
}

/// How a name sounds, roughly the same from Polish and from Cyrillic spelling; several where Polish spelling and
/// foreign custom disagree (ó is heard as u, written as о).
pub fn sounds(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|c: char| !c.is_alphabetic() && c != '\u{301}').filter(|part| !part.is_empty()).collect();
    let key = |o: &str| {
        let heard = parts.iter().map(|part| if is_cyrillic(part) { cyrillic(part) } else { latin(part, o) });
        heard.map(|word| stem(&hard(&word))).collect::<Vec<_>>().join(" ")
    };
    let mut keys = vec![key("u"), key("o")];
    keys.dedup();
    keys
}

/// An i that only softens what stands before it is not heard as a letter.
fn hard(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let heard = letters.iter().enumerate().filter(|(at, letter)| {
        !(**letter == 'i' && letters.get(at + 1).is_some_and(|next| "aeou".contains(*next)))
    });
    heard.map(|(_, letter)| *letter).collect()
}

fn latin(word: &str, o: &str) -> String {
    const TOGETHER: &[(&str, &str)] = &[
        ("rz", "z"),
        ("sz", "s"),
        ("cz", "c"),
        ("ch", "h"),
        ("dź", "dz"),
        ("dż", "dz"),
        ("ąb", "omb"),
        ("ąp", "omp"),
        ("ęb", "emb"),
        ("ęp", "emp"),
    ];
    let mut sound = String::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        if let Some((letters, heard)) = TOGETHER.iter().find(|(letters, _)| rest.starts_with(letters)) {
            sound.push_str(heard);
            rest = &rest[letters.len()..];
            continue;
        }
        match letter {
            'ą' => sound.push_str("on"),
            'ę' => sound.push_str("en"),
            'ó' => sound.push_str(o),
            'w' => sound.push('v'),
            'y' | 'j' => sound.push('i'),
            other => sound.push_str(&texts::fold(other.encode_utf8(&mut [0; 4]))),
        }
        rest = &rest[letter.len_utf8()..];
    }
    sound
}

fn cyrillic(word: &str) -> String {
    word.chars()
        .map(|letter| match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' | 'ґ' => "g",
            'д' => "d",
            'е' | 'э' | 'є' => "e",
            'ё' => "o",
            'ж' | 'з' => "z",
            'и' | 'і' | 'ї' | 'й' | 'ы' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' | 'ш' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' | 'ч' => "c",
            'щ' => "sc",
            'ю' => "iu",
            'я' => "ia",
            _ => "",
        })
        .collect()
}
