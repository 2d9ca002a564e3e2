//! Choosing a language, and folding text for search.

use texts::{Lang, fold};

#[test]
fn codes() {
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(lang));
        assert_eq!(lang.to_string(), lang.code());
        assert_eq!(serde_json::to_string(&lang).expect("a unit variant"), format!("\"{lang}\""));
        assert_eq!(serde_json::from_str::<Lang>(&format!("\"{lang}\"")).expect("our own code"), lang);
    }
    for other in ["de", "PL", "", "pl-PL", "polski"] {
        assert_eq!(Lang::from_code(other), None, "{other}");
    }
    assert_eq!(Lang::default(), Lang::Pl);
}

#[test]
fn negotiation() {
    let table = [
        ("pl", Some(Lang::Pl)),
        ("uk-UA,uk;q=0.9,ru;q=0.8,en-US;q=0.7,en;q=0.6", Some(Lang::Uk)),
        ("de-DE, de;q=0.9, fr;q=0.4, en;q=0.5", Some(Lang::En)),
        ("en;q=0.5, fr;q=0.5", Some(Lang::En)),
        ("fr-CH", Some(Lang::Fr)),
        ("RU-ru", Some(Lang::Ru)),
        ("be, ru;q=0.1", Some(Lang::Ru)),
        ("en ; q=0.1 , pl ; Q=0.2", Some(Lang::Pl)),
        ("en_GB", Some(Lang::En)),
        ("pl;q=0, en;q=0.001", Some(Lang::En)),
        ("pl;q=0", None),
        ("pl;q=2, fr;q=0.1", Some(Lang::Fr)),
        ("pl;q=abc", None),
        ("pl;q=NaN", None),
        ("*", None),
        ("de, be", None),
        ("plx", None),
        ("", None),
        (",;,;q=1,", None),
    ];
    for (header, expected) in table {
        assert_eq!(Lang::negotiate(header), expected, "{header}");
    }
}

#[test]
fn folding() {
    let table = [
        ("Łódź", "lodz"),
        ("ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn"),
        ("Ёлка", "елка"),
        ("Їжак і ґанок", "іжак і ганок"),
        ("Cœur à l’été", "coeur a l'ete"),
        ("Mʼята", "mʼята".replace('ʼ', "'").leak()),
        ("Straße, Ærø", "strasse, aero"),
        ("e\u{301}te\u{301}", "ete"),
        ("Ｋａｓｉａ", "kasia"),
        ("  Cicha \t\u{a0} Woda ", "cicha woda"),
        ("so\u{200b}wa\u{ad}", "sowa"),
        ("İstanbul", "istanbul"),
        ("", ""),
        (" ", ""),
    ];
    for (text, expected) in table {
        assert_eq!(fold(text), expected, "{text}");
        assert_eq!(fold(&fold(text)), fold(text), "folding twice changes nothing: {text}");
    }
    assert_ne!(fold("Sowa"), fold("Сова"), "scripts stay apart");
}
