//! Amounts of money by the patterns of CLDR.

use fixed_decimal::Decimal;

use crate::Lang;
use crate::cldr::Cldr;

const NO_BREAK: char = '\u{a0}';

/// `minor` in hundredths (all currencies used here have them). Digits are grouped from the first thousand
/// on, as in price lists: 1 234,50 zł.
pub(crate) fn money(lang: Lang, minor: i64, currency: &str) -> String {
    let mut amount = Decimal::from(minor.unsigned_abs());
    amount.multiply_pow10(-2);
    amount.absolute.pad_end(-2);
    let mut digits = Cldr::of(lang).number.format_to_string(&amount);
    // Polish running text leaves four digits together, and ICU4X cannot be told otherwise.
    if lang == Lang::Pl && digits.find(',') == Some(4) {
        digits.insert(1, NO_BREAK);
    }
    let sign = if minor < 0 { "-" } else { "" };
    let symbol = symbol(lang, currency);
    match lang {
        // A symbol that ends in a letter is kept apart from the digits.
        Lang::En if symbol.ends_with(char::is_alphabetic) => format!("{sign}{symbol}{NO_BREAK}{digits}"),
        Lang::En => format!("{sign}{symbol}{digits}"),
        _ => format!("{sign}{digits}{NO_BREAK}{symbol}"),
    }
}

/// CLDR's symbol, but signs rather than codes where a reader in Poland knows them from the shop.
fn symbol(lang: Lang, currency: &str) -> &str {
    match (currency, lang) {
        ("EUR", _) => "€",
        ("PLN", Lang::En) => "PLN",
        ("PLN", _) => "zł",
        ("CZK", Lang::En) => "CZK",
        ("CZK", _) => "Kč",
        ("UAH", Lang::Ru | Lang::Uk) => "₴",
        ("USD", Lang::En) => "US$",
        ("USD", Lang::Fr) => "$US",
        ("USD", Lang::Ru) => "$",
        ("GBP", Lang::En | Lang::Ru) => "£",
        ("GBP", Lang::Fr) => "£GB",
        (code, _) => code,
    }
}
