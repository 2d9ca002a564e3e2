//! Messages: registration from another crate, plurals, numbers inside, what is missing.

use texts::{Area, Lang, T, Texts, args};

texts::register!("sample", "texts/sample");

fn t(lang: Lang) -> T {
    Texts::load().expect("all texts parse").of(lang)
}

/// `~` stands for a no-break space, `_` for the narrow one.
fn visible(text: String) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "_")
}

#[test]
fn every_linked_area_is_loaded() {
    let texts = Texts::load().expect("all texts parse");
    let names: Vec<&str> = texts.areas().iter().map(|area| area.name).collect();
    assert_eq!(names, ["common", "sample"]);
    assert!(std::ptr::eq(texts, Texts::load().expect("the same again")));
}

#[test]
fn plurals() {
    let table: [(Lang, [&str; 7]); 5] = [
        (Lang::Pl, ["0 kręgów", "1 krąg", "2 kręgi", "5 kręgów", "21 kręgów", "22 kręgi", "1,5 kręgu"]),
        (
            Lang::En,
            ["0 circles", "1 circle", "2 circles", "5 circles", "21 circles", "22 circles", "1.5 circles"],
        ),
        (
            Lang::Fr,
            ["0 cercle", "1 cercle", "2 cercles", "5 cercles", "21 cercles", "22 cercles", "1,5 cercle"],
        ),
        (Lang::Ru, ["0 кругов", "1 круг", "2 круга", "5 кругов", "21 круг", "22 круга", "1,5 круга"]),
        (Lang::Uk, ["0 кіл", "1 коло", "2 кола", "5 кіл", "21 коло", "22 кола", "1,5 кола"]),
    ];
    for (lang, expected) in table {
        let written = [0, 1, 2, 5, 21, 22]
            .map(|n| t(lang).one("sample-circles", "n", n))
            .into_iter()
            .chain([t(lang).one("sample-circles", "n", 1.5)]);
        assert_eq!(written.collect::<Vec<_>>(), expected, "{lang}");
    }
}

#[test]
fn numbers_in_messages_are_written_by_the_language() {
    let table = [
        (Lang::Pl, "Liczba: 12~345,5", "Rok 2026", "12~345,50"),
        (Lang::En, "Number: 12,345.5", "Year 2026", "12,345.50"),
        (Lang::Fr, "Nombre~: 12_345,5", "Année 2026", "12_345,50"),
        (Lang::Ru, "Число: 12~345,5", "Год 2026", "12~345,50"),
        (Lang::Uk, "Число: 12~345,5", "Рік 2026", "12~345,50"),
    ];
    for (lang, plain, year, fixed) in table {
        assert_eq!(visible(t(lang).one("sample-plain", "n", 12345.5)), plain);
        assert_eq!(visible(t(lang).one("sample-year", "n", 2026)), year);
        assert_eq!(visible(t(lang).one("sample-fixed", "n", 12345.5)), fixed);
    }
}

#[test]
#[expect(clippy::needless_borrows_for_generic_args, reason = "references are what is tried")]
fn values_and_references_of_every_kind_are_taken() {
    let t = t(Lang::En);
    let (text, owned, int, size, float) = ("three", String::from("three"), 3_i64, 3_usize, 3.0_f64);
    for written in [
        t.one("sample-plain", "n", text),
        t.one("sample-plain", "n", &text),
        t.one("sample-plain", "n", &owned),
        t.one("sample-plain", "n", &&owned),
        t.one("sample-plain", "n", owned.clone()),
    ] {
        assert_eq!(written, "Number: three");
    }
    for written in [
        t.one("sample-plain", "n", int),
        t.one("sample-plain", "n", &int),
        t.one("sample-plain", "n", size),
        t.one("sample-plain", "n", &&size),
        t.one("sample-plain", "n", float),
        t.with("sample-plain", args! { "n" => 3 }),
    ] {
        assert_eq!(written, "Number: 3");
    }
    assert_eq!(t.two("common-page-of", "page", 2, "pages", &size), "Page 2 of 3");
    assert_eq!(t.with("common-from-to", args! { "from" => "1 May", "to" => &owned }), "from 1 May to three");
}

#[test]
fn no_isolation_marks() {
    let written = t(Lang::Pl).two("common-from-to", "from", "a", "to", "b");
    assert_eq!(written, "od a do b");
}

#[test]
fn attributes_are_keys_after_a_dot() {
    assert_eq!(t(Lang::Uk).get("sample-field.hint"), "Як до вас звертатися");
    assert!(t(Lang::Pl).has("sample-field.hint"));
    assert!(!t(Lang::Pl).has("sample-field.title"));
}

#[test]
fn what_is_missing_shows() {
    for lang in Lang::ALL {
        assert_eq!(t(lang).get("sample-nowhere"), "⟦sample-nowhere⟧");
        assert_eq!(t(lang).get("sample-field.title"), "⟦sample-field.title⟧");
        assert_eq!(t(lang).one("sample-nowhere", "n", 1), "⟦sample-nowhere⟧");
    }
    assert_eq!(t(Lang::Pl).get("sample-plain"), "⟦sample-plain: Liczba: {$n}⟧");
}

#[test]
fn another_language_for_another_reader() {
    let polish = t(Lang::Pl);
    assert_eq!(polish.other(Lang::Fr).get("common-yes"), "Oui");
    assert_eq!((polish.lang(), polish.get("common-yes").as_str()), (Lang::Pl, "Tak"));
}

#[test]
fn loading_names_area_language_and_line() {
    let good = "one = 1\n";
    let first = Area { name: "first", sources: ["one = 1\ntwo = 2\n", good, good, good, good] };
    let second = Area {
        name: "second",
        sources: ["three = 3\n\ntwo = again\n", "a = 1\n\nb = { $x\n", "a = 1", "a = 1", "a = 1"],
    };
    let Err(errors) = Texts::from_areas(&[second, first]) else { panic!("two defects were planted") };
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert_eq!(errors[0], "second.pl.ftl, line 3: two is defined already in first.pl.ftl, line 2");
    // The parser misses the brace where the next line begins.
    assert_eq!(errors[1], "second.en.ftl, line 4: Expected a token starting with \"}\"");

    let Err(errors) = Texts::from_areas(&[first, first]) else { panic!("one area was given twice") };
    assert_eq!(errors[0], "the area first is registered twice");
}

#[test]
fn many_readers_at_once() {
    std::thread::scope(|scope| {
        for lang in Lang::ALL {
            scope.spawn(move || {
                for n in 0..200 {
                    assert!(!t(lang).one("sample-circles", "n", n).contains('⟦'));
                }
            });
        }
    });
}
