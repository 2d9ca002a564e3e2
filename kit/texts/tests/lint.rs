//! The lint catches each defect planted for it, and finds none in our own words.

use std::fs;
use std::path::{Path, PathBuf};

use texts::{Area, Lang, Texts, lint};

/// The same source in all languages.
fn area(source: &'static str) -> Area {
    Area { name: "planted", sources: [source; 5] }
}

fn with(lang: Lang, source: &'static str, others: &'static str) -> Area {
    let mut area = area(others);
    area.sources[lang as usize] = source;
    area
}

#[track_caller]
fn finds(area: Area, expected: &[&str]) {
    assert_eq!(lint::areas(&[area]), expected);
}

#[test]
fn our_own_words_are_clean() {
    let texts = Texts::load().expect("all texts parse");
    assert_eq!(lint::all(texts), Vec::<String>::new());
    assert_eq!(lint::forbidden(texts, &["!"]), Vec::<String>::new());
    let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert_eq!(lint::usage(texts, sources), Vec::<String>::new());
}

#[test]
fn missing_keys() {
    finds(with(Lang::Ru, "a = x\n", "a = x\nb = y\n"), &["planted: b is missing in ru"]);
    finds(with(Lang::Pl, "a = x\nb = y\n", "a = x\n"), &["planted: b is missing in en, fr, ru, uk"]);
    finds(with(Lang::Fr, "a = x\n", "a = x\n    .hint = y\n"), &["planted: a.hint is missing in fr"]);
    finds(with(Lang::Fr, "a = x\n", "-only-here = z\na = x\n"), &[]);
}

#[test]
fn different_variables() {
    finds(
        with(Lang::En, "\na = { $n } people\n", "a = { $n } { $place }\n"),
        &["planted.en.ftl, line 2: a does not use $place, other languages do"],
    );
    finds(
        with(Lang::Uk, "a = x\n", "a = { $sex ->\n    [female] f\n   *[male] { NUMBER($n) }\n}\n"),
        &[
            "planted.uk.ftl, line 1: a does not use $n, other languages do",
            "planted.uk.ftl, line 1: a does not use $sex, other languages do",
        ],
    );
}

#[test]
fn plural_forms() {
    let two_forms = "a = { $n ->\n    [one] x\n   *[other] y\n}\n";
    finds(
        area(two_forms),
        &[
            "planted.pl.ftl, line 1: a: the choice by $n lacks few, many",
            "planted.ru.ftl, line 1: a: the choice by $n lacks few, many",
            "planted.uk.ftl, line 1: a: the choice by $n lacks few, many",
        ],
    );
    let four_forms = "a = { $n ->\n    [one] x\n    [few] x\n    [many] x\n   *[other] y\n}\n";
    finds(
        area(four_forms),
        &[
            "planted.en.ftl, line 1: a: the choice by $n never comes to few",
            "planted.en.ftl, line 1: a: the choice by $n never comes to many",
            "planted.fr.ftl, line 1: a: the choice by $n never comes to few",
        ],
    );
    let no_other = "a = { $n ->\n    [one] x\n    [few] x\n   *[many] x\n}\n";
    finds(
        Area { name: "planted", sources: [no_other, two_forms, two_forms, four_forms, four_forms] },
        &["planted.pl.ftl, line 1: a: the choice by $n lacks other"],
    );
    let unfinished = "a = { $n ->\n   *[other] x\n}\n";
    finds(
        Area { name: "planted", sources: [four_forms, unfinished, two_forms, four_forms, four_forms] },
        &["planted.en.ftl, line 1: a: the choice by $n lacks one"],
    );
    let by_call = "a = { NUMBER($n) ->\n   *[other] x\n}\n";
    finds(
        Area { name: "planted", sources: [four_forms, two_forms, by_call, four_forms, four_forms] },
        &["planted.fr.ftl, line 1: a: the choice by $n lacks one"],
    );
}

#[test]
fn exactly_one_is_all_of_one_in_some_languages_only() {
    let digits = "a = { $n ->\n    [0] none\n    [1] x\n    [few] x\n    [many] x\n   *[other] y\n}\n";
    let two = "a = { $n ->\n    [1] x\n   *[other] y\n}\n";
    finds(
        Area { name: "planted", sources: [digits, two, two, digits, digits] },
        &[
            "planted.fr.ftl, line 1: a: the choice by $n lacks one",
            "planted.ru.ftl, line 1: a: the choice by $n lacks one",
            "planted.uk.ftl, line 1: a: the choice by $n lacks one",
        ],
    );
}

#[test]
fn a_choice_by_a_word_is_not_a_plural() {
    finds(area("a = { $kind ->\n    [online] x\n   *[other] y\n}\n"), &[]);
}

#[test]
fn ordinals_have_their_own_forms() {
    let one = "a = { NUMBER($n, type: \"ordinal\") ->\n   *[other] x\n}\n";
    finds(
        area(one),
        &[
            "planted.en.ftl, line 1: a: the choice by $n lacks one, two, few",
            "planted.fr.ftl, line 1: a: the choice by $n lacks one",
            "planted.uk.ftl, line 1: a: the choice by $n lacks few",
        ],
    );
}

#[test]
fn nested_choices_are_seen() {
    let good = "a = { $n } { $kind }\n";
    let nested = "a = { $kind ->\n    [x] { $n ->\n        [one] y\n       *[other] z\n    }\n   *[w] w\n}\n";
    finds(with(Lang::Pl, nested, good), &["planted.pl.ftl, line 1: a: the choice by $n lacks few, many"]);
}

#[test]
fn references_exist() {
    finds(
        with(Lang::Fr, "a = { gone } { -lost }\n", "a = x\n"),
        &[
            "planted.fr.ftl, line 1: a includes -lost, which does not exist",
            "planted.fr.ftl, line 1: a includes gone, which does not exist",
        ],
    );
    finds(area("-term = y\na = { b } { -term }\nb = x\n"), &[]);
}

#[test]
fn stray_letters() {
    finds(
        with(Lang::Uk, "a = мы\n", "a = x\n"),
        &["planted.uk.ftl, line 1: a: “ы” is not a letter of this language"],
    );
    finds(
        with(Lang::Ru, "a = їх\n", "a = x\n"),
        &["planted.ru.ftl, line 1: a: “ї” is not a letter of this language"],
    );
    // The first letter is a Latin c.
    finds(
        with(Lang::Ru, "a = cлово\n", "a = x\n"),
        &["planted.ru.ftl, line 1: a: “cлово” mixes Latin and Cyrillic letters"],
    );
    finds(with(Lang::Ru, "a = файл PDF{ $n }слово\n", "a = { $n }\n"), &[]);
}

#[test]
fn forbidden_words() {
    let texts = Texts::from_areas(&[with(Lang::Fr, "a = Bravo !\n", "a = good\n")]).expect("it parses");
    assert_eq!(
        lint::forbidden(&texts, &["!", "patient"]),
        ["planted.fr.ftl, line 1: a: “!” is not a word of ours"]
    );
}

/// A little workspace below the target folder.
fn workspace(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if root.exists() {
        fs::remove_dir_all(&root).expect("our own folder");
    }
    for (path, content) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("inside root")).expect("our own folder");
        fs::write(path, content).expect("our own folder");
    }
    root
}

#[test]
fn keys_are_found_in_code_and_templates() {
    let code = r#"
fn page(t: T, map: Map) {
    let _ = (t.get("a-get"), self.t.get("a-self"), page.t().get("a-call"), t.one("a-one", "n", 1));
    map.get("a-map"); text.get("a-text"); t.get(key); builder.with("Not A Key");
    t.with(
        "a-with",
        args! { "n" => 1 },
    );
    // t.get("a-comment")
    const LABEL: &str = texts::key!("a-label");
}"#;
    let template = r#"<h1>{{ t.get("a-title.hint") }}</h1> {{ t.two("a-two", "a", x, "b", y) }} {{ t.three("a-three", "a", 1, "b", 2, "c", 3) }}"#;
    let root = workspace(
        "keys",
        &[
            ("src/page.rs", code),
            ("templates/page.html", template),
            ("tests/page.rs", r#"t.get("a-test")"#),
            ("target/debug/gen.rs", r#"t.get("a-built")"#),
            ("notes.md", r#"t.get("a-notes")"#),
        ],
    );
    let mut found: Vec<(String, String)> = lint::keys_used(&root)
        .into_iter()
        .map(|(file, key)| (file.to_string_lossy().into_owned(), key))
        .collect();
    found.sort();
    let code = ["a-call", "a-get", "a-label", "a-one", "a-self", "a-with"];
    let html = ["a-three", "a-title.hint", "a-two"];
    let expected: Vec<(String, String)> = code
        .map(|key| ("src/page.rs".to_owned(), key.to_owned()))
        .into_iter()
        .chain(html.map(|key| ("templates/page.html".to_owned(), key.to_owned())))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn unknown_and_unused_keys() {
    let code = r#"t.get("a-used"); t.get("a-gone"); page("work", "a-title"); Message::new("a-lost");"#;
    let root = workspace("usage", &[("src/a.rs", code)]);
    let source = "# dynamic: a-role-, a-kind-\n\na-used = { a-inner }\na-inner = x\na-unused = y\na-title = t\na-role-x = z\na-kind-y = z\n";
    let texts = Texts::from_areas(&[area(source)]).expect("it parses");
    assert_eq!(
        lint::usage(&texts, &root),
        [
            "src/a.rs: a-gone is used and does not exist",
            "src/a.rs: a-lost is used and does not exist",
            "planted: a-unused is defined and never used"
        ]
    );
}
