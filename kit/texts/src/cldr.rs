//! The formatters of each language, made once.

use std::str::FromStr;
use std::sync::OnceLock;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, MD, YM, YMD, YMDE};
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;

use crate::Lang;

pub(crate) struct Cldr {
    pub date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub date_short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub weekday_date: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    pub weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    pub month_year: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    pub day_month: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    pub number: DecimalFormatter,
    pub ungrouped: DecimalFormatter,
    pub list: ListFormatter,
    pub collator: CollatorBorrowed<'static>,
}

/// British English: its order of day and month is the one people in Poland expect.
fn locale(lang: Lang) -> Locale {
    let tag = if lang == Lang::En { "en-GB" } else { lang.code() };
    Locale::from_str(tag).expect("our own tags are well formed")
}

impl Cldr {
    pub fn of(lang: Lang) -> &'static Cldr {
        static ALL: [OnceLock<Cldr>; 5] = [const { OnceLock::new() }; 5];
        ALL[lang as usize].get_or_init(|| Cldr::new(&locale(lang)))
    }

    fn new(locale: &Locale) -> Cldr {
        const DATA: &str = "the data of our five languages is compiled in";
        macro_rules! dates {
            ($fields:expr) => {
                FixedCalendarDateTimeFormatter::try_new(locale.into(), $fields).expect(DATA)
            };
        }
        let number = |strategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(locale.into(), options).expect(DATA)
        };
        Cldr {
            date: dates!(YMD::long()),
            // CLDR shortens the year in Ukrainian; a birth year must not be guessed.
            date_short: dates!(YMD::short().with_year_style(YearStyle::Full)),
            weekday_date: dates!(YMDE::long()),
            weekday: dates!(E::long()),
            month_year: dates!(YM::long()),
            day_month: dates!(MD::long()),
            number: number(GroupingStrategy::Auto),
            ungrouped: number(GroupingStrategy::Never),
            list: ListFormatter::try_new_and(
                locale.into(),
                ListFormatterOptions::default().with_length(ListLength::Wide),
            )
            .expect(DATA),
            collator: Collator::try_new(locale.into(), CollatorOptions::default()).expect(DATA),
        }
    }
}

pub(crate) fn gregorian(date: jiff::civil::Date) -> Date<Gregorian> {
    Date::try_new_gregorian(date.year().into(), date.month() as u8, date.day() as u8)
        .expect("a civil date is a Gregorian date")
}

/// How many digits after the decimal mark.
#[derive(Clone, Copy)]
pub(crate) struct Digits {
    pub at_least: u8,
    pub at_most: Option<u8>,
}

/// The decimal a person would write: `1.005` to two digits is 1.01, and there is no minus before zero.
/// None for what is not a number.
pub(crate) fn decimal(x: f64, digits: Digits) -> Option<Decimal> {
    let mut decimal = Decimal::from_str(&x.to_string()).ok()?;
    if let Some(most) = digits.at_most {
        let away_from_zero = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        decimal.round_with_mode(-i16::from(most), away_from_zero);
        decimal.absolute.trim_end();
    }
    decimal.absolute.pad_end(-i16::from(digits.at_least));
    if decimal.absolute.is_zero() {
        decimal.sign = fixed_decimal::Sign::None;
    }
    Some(decimal)
}

/// Writes numbers inside messages; `L` is the language, because Fluent takes a bare function.
pub(crate) fn message_number<const L: usize, M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digit = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let at_least = number.options.minimum_fraction_digits.map_or(0, digit);
    let at_most = number.options.maximum_fraction_digits.map(|n| digit(n).max(at_least));
    let decimal = decimal(number.value, Digits { at_least, at_most })?;
    let cldr = Cldr::of(Lang::ALL[L]);
    let formatter = if number.options.use_grouping { &cldr.number } else { &cldr.ungrouped };
    Some(formatter.format_to_string(&decimal))
}
