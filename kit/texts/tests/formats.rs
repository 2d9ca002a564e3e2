//! Dates, numbers, money, lists, order: tables of what a reader of each language expects.
//! Most were first written down from ECMAScript's Intl (V8 with ICU 78 and CLDR 48), a separate implementation;
//! it shows a plain space where CLDR, and so this crate, has a narrow no-break one before "г." and "р.".

use jiff::civil::{Date, Time, date, time};
use texts::{Lang, T, Texts};

fn t(lang: Lang) -> T {
    Texts::load().expect("all texts parse").of(lang)
}

fn visible(text: String) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "_")
}

const DAY: Date = date(2026, 11, 25);

/// Runs a row per language.
fn each<X: Copy, const N: usize>(values: [X; N], write: impl Fn(T, X) -> String, rows: [[&str; N]; 5]) {
    for (lang, row) in Lang::ALL.into_iter().zip(rows) {
        assert_eq!(values.map(|x| visible(write(t(lang), x))), row, "{lang}");
    }
}

#[test]
fn dates() {
    each(
        [DAY, date(2026, 5, 1)],
        |t, day| t.date(day),
        [
            ["25 listopada 2026", "1 maja 2026"],
            ["25 November 2026", "1 May 2026"],
            ["25 novembre 2026", "1er mai 2026"],
            ["25 ноября 2026_г.", "1 мая 2026_г."],
            ["25 листопада 2026_р.", "1 травня 2026_р."],
        ],
    );
}

#[test]
fn short_dates() {
    each(
        [DAY, date(1957, 5, 1)],
        |t, day| t.date_short(day),
        [
            ["25.11.2026", "01.05.1957"],
            ["25/11/2026", "01/05/1957"],
            ["25/11/2026", "01/05/1957"],
            ["25.11.2026", "01.05.1957"],
            ["25.11.2026", "01.05.1957"],
        ],
    );
}

#[test]
fn dates_with_weekday() {
    each(
        [DAY, date(2026, 5, 1)],
        |t, day| t.weekday_date(day),
        [
            ["środa, 25 listopada 2026", "piątek, 1 maja 2026"],
            ["Wednesday, 25 November 2026", "Friday, 1 May 2026"],
            ["mercredi 25 novembre 2026", "vendredi 1er mai 2026"],
            ["среда, 25 ноября 2026_г.", "пятница, 1 мая 2026_г."],
            ["середа, 25 листопада 2026_р.", "пʼятниця, 1 травня 2026_р."],
        ],
    );
}

#[test]
fn parts_of_dates() {
    each(
        [DAY],
        |t, day| format!("{}|{}|{}", t.weekday(day), t.month_year(day), t.day_month(day)),
        [
            ["środa|listopad 2026|25 listopada"],
            ["Wednesday|November 2026|25 November"],
            ["mercredi|novembre 2026|25 novembre"],
            ["среда|ноябрь 2026_г.|25 ноября"],
            ["середа|листопад 2026_р.|25 листопада"],
        ],
    );
    assert_eq!(t(Lang::Fr).day_month(date(2026, 2, 1)), "1er février");
    assert_eq!(t(Lang::Fr).day_month(date(2026, 2, 11)), "11 février");
}

#[test]
fn every_day_of_a_year_in_every_language() {
    for lang in Lang::ALL {
        let months: std::collections::BTreeSet<String> =
            (1..=12).map(|month| t(lang).month_year(date(2024, month, 1))).collect();
        assert_eq!(months.len(), 12, "{lang}");
        let days: std::collections::BTreeSet<String> = date(2024, 1, 1)
            .series(jiff::Span::new().days(1))
            .take(366)
            .map(|day| t(lang).date(day))
            .collect();
        assert_eq!(days.len(), 366, "{lang}");
    }
}

#[test]
fn times() {
    for lang in Lang::ALL {
        assert_eq!(t(lang).time(time(9, 5, 0, 0)), "09:05");
        assert_eq!(t(lang).time(time(13, 30, 59, 0)), "13:30");
        assert_eq!(t(lang).time(Time::midnight()), "00:00");
        assert_eq!(t(lang).time_range(time(13, 30, 0, 0), time(15, 30, 0, 0)), "13:30–15:30");
        assert_eq!(t(lang).time(DAY.at(13, 30, 0, 0)), "13:30");
    }
}

#[test]
fn numbers() {
    each(
        [0, 1234, 12345, -1234567],
        |t, n: i64| t.number(n),
        [
            ["0", "1234", "12~345", "-1~234~567"],
            ["0", "1,234", "12,345", "-1,234,567"],
            ["0", "1_234", "12_345", "-1_234_567"],
            ["0", "1~234", "12~345", "-1~234~567"],
            ["0", "1~234", "12~345", "-1~234~567"],
        ],
    );
    assert_eq!(visible(t(Lang::Ru).number(i64::MIN)), "-9~223~372~036~854~775~808");
}

#[test]
fn decimals() {
    each(
        [(12345.5, 1), (2.0, 1), (1.005, 2), (-0.004, 2), (f64::NAN, 1), (f64::INFINITY, 0)],
        |t, (x, digits)| t.decimal(x, digits),
        [
            ["12~345,5", "2,0", "1,01", "0,00", "–", "–"],
            ["12,345.5", "2.0", "1.01", "0.00", "–", "–"],
            ["12_345,5", "2,0", "1,01", "0,00", "–", "–"],
            ["12~345,5", "2,0", "1,01", "0,00", "–", "–"],
            ["12~345,5", "2,0", "1,01", "0,00", "–", "–"],
        ],
    );
}

#[test]
fn percentages() {
    each(
        [(0.125, 1), (0.3, 0), (-0.25, 0), (0.145, 0), (12.5, 0), (f64::NAN, 0)],
        |t, (x, digits)| t.percent(x, digits),
        [
            ["12,5%", "30%", "-25%", "15%", "1250%", "–"],
            ["12.5%", "30%", "-25%", "15%", "1,250%", "–"],
            ["12,5~%", "30~%", "-25~%", "15~%", "1_250~%", "–"],
            ["12,5~%", "30~%", "-25~%", "15~%", "1~250~%", "–"],
            ["12,5%", "30%", "-25%", "15%", "1~250%", "–"],
        ],
    );
}

#[test]
fn hours() {
    each(
        [60, 90, 120, 56 * 60, 50],
        |t, minutes: i64| t.hours(minutes),
        [
            ["1~godz.", "1,5~godz.", "2~godz.", "56~godz.", "0,83~godz."],
            ["1~hour", "1.5~hours", "2~hours", "56~hours", "0.83~hours"],
            ["1~h", "1,5~h", "2~h", "56~h", "0,83~h"],
            ["1~ч", "1,5~ч", "2~ч", "56~ч", "0,83~ч"],
            ["1~год", "1,5~год", "2~год", "56~год", "0,83~год"],
        ],
    );
    each(
        [60, 90, 120, 56 * 60, 21 * 60],
        |t, minutes: i64| t.hours_long(minutes),
        [
            ["1~godzina", "1,5~godziny", "2~godziny", "56~godzin", "21~godzin"],
            ["1~hour", "1.5~hours", "2~hours", "56~hours", "21~hours"],
            ["1~heure", "1,5~heure", "2~heures", "56~heures", "21~heures"],
            ["1~час", "1,5~часа", "2~часа", "56~часов", "21~час"],
            ["1~година", "1,5~години", "2~години", "56~годин", "21~година"],
        ],
    );
}

#[test]
fn durations() {
    each(
        [150, 45, 120, 0],
        |t, minutes: i64| t.duration(minutes),
        [
            ["2~godz.~30~min", "45~min", "2~godz.", "0~min"],
            ["2~hours~30~min", "45~min", "2~hours", "0~min"],
            ["2~h~30~min", "45~min", "2~h", "0~min"],
            ["2~ч~30~мин", "45~мин", "2~ч", "0~мин"],
            ["2~год~30~хв", "45~хв", "2~год", "0~хв"],
        ],
    );
}

#[test]
fn money() {
    each(
        [(123450, "PLN"), (-123450, "EUR"), (5, "USD"), (100, "UAH"), (100, "CZK"), (100, "CHF")],
        |t, (minor, currency): (i64, &str)| t.money(minor, currency),
        [
            ["1~234,50~zł", "-1~234,50~€", "0,05~USD", "1,00~UAH", "1,00~Kč", "1,00~CHF"],
            ["PLN~1,234.50", "-€1,234.50", "US$0.05", "UAH~1.00", "CZK~1.00", "CHF~1.00"],
            ["1_234,50~zł", "-1_234,50~€", "0,05~$US", "1,00~UAH", "1,00~Kč", "1,00~CHF"],
            ["1~234,50~zł", "-1~234,50~€", "0,05~$", "1,00~₴", "1,00~Kč", "1,00~CHF"],
            ["1~234,50~zł", "-1~234,50~€", "0,05~USD", "1,00~₴", "1,00~Kč", "1,00~CHF"],
        ],
    );
    assert_eq!(visible(t(Lang::Pl).money(i64::MIN, "PLN")), "-92~233~720~368~547~758,08~zł");
    assert_eq!(visible(t(Lang::Pl).money(0, "PLN")), "0,00~zł");
}

#[test]
fn lists() {
    let items = ["a", "b", "c"].map(String::from);
    each(
        [0, 1, 2, 3],
        |t, n| t.list(&items[..n]),
        [
            ["", "a", "a i b", "a, b i c"],
            ["", "a", "a and b", "a, b and c"],
            ["", "a", "a et b", "a, b et c"],
            ["", "a", "a и b", "a, b и c"],
            ["", "a", "a і b", "a, b і c"],
        ],
    );
}

#[test]
fn order() {
    let sorted = |lang: Lang, mut words: Vec<&'static str>| {
        words.sort_by(|a, b| t(lang).compare(a, b));
        words
    };
    assert_eq!(
        sorted(Lang::Pl, vec!["Żory", "Łódź", "Zabrze", "Lublin", "Ćmielów", "Cieszyn", "Źródło", "mak"]),
        ["Cieszyn", "Ćmielów", "Lublin", "Łódź", "mak", "Zabrze", "Źródło", "Żory"]
    );
    assert_eq!(
        sorted(Lang::Fr, vec!["été", "etc", "zèbre", "cœur", "corps"]),
        ["cœur", "corps", "etc", "été", "zèbre"]
    );
    assert_eq!(sorted(Lang::Ru, vec!["жук", "ёлка", "ель", "Анна"]), ["Анна", "ёлка", "ель", "жук"]);
    assert_eq!(
        sorted(Lang::Uk, vec!["ґанок", "дім", "гай", "їжак", "ім’я", "ибо"]),
        ["гай", "ґанок", "дім", "ибо", "ім’я", "їжак"]
    );
    assert_eq!(sorted(Lang::En, vec!["beta", "Alpha", "alpha"]), ["alpha", "Alpha", "beta"]);
}
