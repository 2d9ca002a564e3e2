//! Checks over all messages, for tests: each returns sentences a person can act on, none when all is well.
//!
//! [`all`] is what a workspace test calls; [`usage`] compares the messages with the keys in code and
//! templates below a folder. An area lists keys that are put together at run time, or are there for
//! others to use, by a comment line in one of its files: `# dynamic: people-role-`.

mod letters;
mod plurals;
mod shape;
mod usage;

use crate::{Area, Lang, Texts};

pub use usage::{dynamic_prefixes, keys_used, usage};

/// Everything that can be said from the messages alone.
pub fn all(texts: &Texts) -> Vec<String> {
    areas(texts.areas())
}

/// The same for areas that are not registered.
pub fn areas(areas: &[Area]) -> Vec<String> {
    let shapes: Vec<shape::AreaShape> = areas.iter().map(shape::AreaShape::read).collect();
    let mut found = Vec::new();
    for shape in &shapes {
        found.extend(shape.compare());
        found.extend(plurals::check(shape));
        found.extend(letters::check(shape));
    }
    found.extend(shape::unknown_references(&shapes));
    found
}

/// Messages that contain one of the words (compared in lower case): a house keeps its voice with it.
pub fn forbidden(texts: &Texts, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for area in texts.areas() {
        for lang in Lang::ALL {
            for message in shape::AreaShape::read(area).messages(lang) {
                let text = message.text.to_lowercase();
                for word in words.iter().filter(|word| text.contains(&word.to_lowercase())) {
                    found.push(format!("{}: “{word}” is not a word of ours", message.place(area.name, lang)));
                }
            }
        }
    }
    found
}
