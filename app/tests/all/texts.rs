//! The words of the whole program.

use texts::{Texts, lint};

fn all() -> &'static Texts {
    // The rooms register their words where they are linked: name them, so that they are.
    let _ = ostoja::routes();
    Texts::load().unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

#[test]
fn texts_agree_in_all_languages() {
    let found = lint::all(all());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A sentence nobody reads costs five translations; one that is missing shows its key.
#[test]
fn texts_are_all_used_and_none_is_missing() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let found = lint::usage(all(), root);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn texts_keep_the_voice_of_the_house() {
    let words = ["!", "patient", "pacjent", "пациент", "пацієнт", "lorem"];
    let found = lint::forbidden(all(), &words);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
