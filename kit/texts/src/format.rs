//! Dates, numbers, lists and order, as a reader of the language expects them.

use std::cmp::Ordering;

use fixed_decimal::Decimal;
use jiff::civil::{Date, Time};

use crate::cldr::{Cldr, Digits, decimal, gregorian};
use crate::{Lang, Own, T, money};

/// Shown for a value that is not a number.
const NO_VALUE: &str = "–";

impl T {
    /// "25 listopada 2026"
    pub fn date(&self, date: impl Own<Date>) -> String {
        let date = date.own();
        self.first(date, self.cldr().date.format(&gregorian(date)).to_string())
    }

    /// "25.11.2026"
    pub fn date_short(&self, date: impl Own<Date>) -> String {
        self.cldr().date_short.format(&gregorian(date.own())).to_string()
    }

    /// "środa, 25 listopada 2026"
    pub fn weekday_date(&self, date: impl Own<Date>) -> String {
        let date = date.own();
        self.first(date, self.cldr().weekday_date.format(&gregorian(date)).to_string())
    }

    /// "środa"
    pub fn weekday(&self, date: impl Own<Date>) -> String {
        self.cldr().weekday.format(&gregorian(date.own())).to_string()
    }

    /// "listopad 2026": the month by its own name, not in the genitive of a date.
    pub fn month_year(&self, date: impl Own<Date>) -> String {
        self.cldr().month_year.format(&gregorian(date.own())).to_string()
    }

    /// "25 listopada"
    pub fn day_month(&self, date: impl Own<Date>) -> String {
        let date = date.own();
        self.first(date, self.cldr().day_month.format(&gregorian(date)).to_string())
    }

    /// "13:30". CLDR writes the 24-hour clock alike in all five languages.
    pub fn time(&self, time: impl Own<Time>) -> String {
        let time = time.own();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// "13:30–15:30"
    pub fn time_range(&self, from: impl Own<Time>, to: impl Own<Time>) -> String {
        format!("{}–{}", self.time(from), self.time(to))
    }

    /// "12 345"
    pub fn number(&self, n: impl Own<i64>) -> String {
        self.cldr().number.format_to_string(&Decimal::from(n.own()))
    }

    /// "12 345,50" with exactly so many digits after the mark, halves rounded away from zero.
    pub fn decimal(&self, x: impl Own<f64>, digits: u8) -> String {
        match decimal(x.own(), Digits { at_least: digits, at_most: Some(digits) }) {
            Some(x) => self.cldr().number.format_to_string(&x),
            None => NO_VALUE.to_owned(),
        }
    }

    /// "12,5%" for the fraction 0.125.
    pub fn percent(&self, fraction: impl Own<f64>, digits: u8) -> String {
        let fraction = fraction.own();
        // Shifted as a decimal: 0.145 × 100 as floats is 14.499….
        let Some(mut exact) = decimal(fraction, Digits { at_least: 0, at_most: None }) else {
            return NO_VALUE.to_owned();
        };
        exact.multiply_pow10(2);
        let Some(x) = exact
            .to_string()
            .parse()
            .ok()
            .and_then(|x| decimal(x, Digits { at_least: digits, at_most: Some(digits) }))
        else {
            return NO_VALUE.to_owned();
        };
        let number = self.cldr().number.format_to_string(&x);
        match self.lang() {
            Lang::Fr | Lang::Ru => format!("{number}\u{a0}%"),
            Lang::Pl | Lang::En | Lang::Uk => format!("{number}%"),
        }
    }

    /// "56 godz.", "1,5 godz.": an amount of time counted in hours, at most two digits after the mark.
    pub fn hours(&self, minutes: impl Own<i64>) -> String {
        self.one("common-hours", "n", in_hours(minutes.own()))
    }

    /// "56 godzin", "1,5 godziny": the same in whole words.
    pub fn hours_long(&self, minutes: impl Own<i64>) -> String {
        self.one("common-hours-long", "n", in_hours(minutes.own()))
    }

    /// "2 godz. 30 min", "45 min", "2 godz.": how long one thing lasts.
    pub fn duration(&self, minutes: impl Own<i64>) -> String {
        let minutes = minutes.own();
        let (hours, rest) = (minutes / 60, minutes % 60);
        match (hours, rest) {
            (0, rest) => self.one("common-minutes", "n", rest),
            (hours, 0) => self.one("common-hours", "n", hours),
            (hours, rest) => format!(
                "{}\u{a0}{}",
                self.one("common-hours", "n", hours),
                self.one("common-minutes", "n", rest.abs())
            ),
        }
    }

    /// "1 234,50 zł" from hundredths and an ISO 4217 code.
    pub fn money(&self, minor: impl Own<i64>, currency: &str) -> String {
        money::money(self.lang(), minor.own(), currency)
    }

    /// "a, b i c"
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.cldr().list.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// The order of an alphabetical list in this language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.cldr().collator.compare(a, b)
    }

    fn cldr(&self) -> &'static Cldr {
        Cldr::of(self.lang())
    }

    /// French says « 1er » for the first of a month; CLDR's patterns do not.
    fn first(&self, date: Date, written: String) -> String {
        if self.lang() != Lang::Fr || date.day() != 1 {
            return written;
        }
        match written.strip_prefix("1 ") {
            Some(rest) => format!("1er {rest}"),
            None => written.replacen(" 1 ", " 1er ", 1),
        }
    }
}

fn in_hours(minutes: i64) -> f64 {
    (minutes as f64 / 60.0 * 100.0).round() / 100.0
}
