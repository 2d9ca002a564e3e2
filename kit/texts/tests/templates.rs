//! Inside askama templates, where a variable arrives as a reference, at times to a reference.

use askama::Template;
use jiff::civil::{Date, Time, date, time};
use texts::{Lang, T, Texts};

#[derive(Template)]
#[template(
    source = r#"{{ t.get("common-save") }}; {{ t.one("common-days", "n", n) }}; {{ t.one("common-days", "n", names.len()) }}; {{ t.two("common-from-to", "from", t.time(from), "to", to) }}; {{ t.date(day) }}; {% for d in days %}{{ t.date_short(d) }} {{ t.weekday(*d) }}; {% endfor %}{{ t.list(names) }}; {{ t.number(n) }}; {{ t.number(5) }}; {{ t.decimal(half, 1) }}; {{ t.percent(half, 0) }}; {{ t.money(n, "PLN") }}; {{ t.hours(minutes) }}"#,
    ext = "html"
)]
struct Page<'a> {
    t: T,
    n: usize,
    names: Vec<String>,
    days: &'a [Date],
    day: Date,
    from: Time,
    to: &'a str,
    half: f64,
    minutes: &'a i64,
}

#[test]
fn a_page_renders_in_every_language() {
    let days = [date(2026, 11, 25)];
    let page = |lang| Page {
        t: Texts::load().expect("all texts parse").of(lang),
        n: 2,
        names: ["Sowa", "<Dąb>"].map(String::from).to_vec(),
        days: &days,
        day: date(2026, 5, 1),
        from: time(13, 30, 0, 0),
        to: "15:30",
        half: 0.5,
        minutes: &90,
    };
    for lang in Lang::ALL {
        assert!(!page(lang).render().expect("it renders").contains('⟦'), "{lang}");
    }
    assert_eq!(
        page(Lang::Pl).render().expect("it renders").replace('\u{a0}', "~"),
        "Zapisz; 2~dni; 2~dni; od 13:30 do 15:30; 1 maja 2026; 25.11.2026 środa; Sowa i &#60;Dąb&#62;; 2; 5; 0,5; 50%; \
         0,02~zł; 1,5~godz."
    );
}
