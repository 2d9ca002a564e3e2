//! Pure decisions about funds.

use base::{Day, FieldProblem, Message, Problem};

use super::model::{Draft, Fund, Share};
use crate::ledger::{Act, Category, Line, model::MOST};

/// How many people stand behind a figure, as somebody outside the office may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    Nobody,
    /// So few that somebody could be found among them: fewer than this.
    Few(i64),
    /// To the nearest five.
    About(i64),
}

/// Seven and fewer are not told; more are rounded, so that two reports do not tell who came in between.
pub fn heads(persons: i64) -> Heads {
    match persons {
        ..=0 => Heads::Nobody,
        1..=7 => Heads::Few(8),
        more => Heads::About((more + 2) / 5 * 5),
    }
}

store::words! {
    /// The figures of a fund. Together they are what was granted.
    pub enum Figure {
        Granted = "granted",
        Free = "free",
        Allocated = "allocated",
        Held = "held",
        Delivered = "delivered",
        Ended = "ended",
    }
}

/// What an entry adds to a figure; nothing where it has no part in it. `held` is what the hold was of that it settles.
pub fn adds(figure: Figure, line: &Line, held: i64) -> i64 {
    let amount = line.amount.unwrap_or_default();
    match (figure, line.act, line.category) {
        (Figure::Granted | Figure::Free, Act::Transfer, Category::Grant) => amount,
        (Figure::Free, Act::Transfer, Category::Allocation) => -amount,
        (Figure::Free, Act::Transfer, Category::Return) => amount,
        (Figure::Free, Act::Transfer, Category::Expiry) => -amount,
        (Figure::Ended, Act::Transfer, Category::Expiry) => amount,
        (Figure::Allocated, Act::Transfer, Category::Allocation) => amount,
        (Figure::Allocated, Act::Transfer, Category::Return) => -amount,
        (Figure::Allocated, Act::Hold, _) => -amount,
        (Figure::Allocated, Act::Release | Act::Expire | Act::Reverse, _) => amount,
        (Figure::Allocated, Act::Settle, _) => held - amount,
        (Figure::Held, Act::Hold, _) => amount,
        (Figure::Held, Act::Release | Act::Expire, _) => -amount,
        (Figure::Held, Act::Settle, _) => -held,
        (Figure::Delivered, Act::Settle, _) => amount,
        (Figure::Delivered, Act::Reverse, _) => -amount,
        _ => 0,
    }
}

/// Hundredths of money for an hour; nothing where there are no hours.
pub fn per_hour(money: i64, minutes: i64) -> Option<i64> {
    let (money, minutes) = (i128::from(money), i128::from(minutes));
    let each = (minutes > 0).then(|| (money * 120 + minutes) / (minutes * 2))?;
    i64::try_from(each).ok()
}

/// The part of a grant's money that these minutes of it stand for.
pub fn money_of(minutes: i64, granted: i64, money: i64) -> i64 {
    if granted <= 0 {
        return 0;
    }
    let part =
        (i128::from(money) * i128::from(minutes) * 2 + i128::from(granted)) / (i128::from(granted) * 2);
    i64::try_from(part).unwrap_or(i64::MAX)
}

/// Currencies an amount is written in; all have hundredths.
pub const CURRENCIES: &[&str] = &["PLN", "EUR", "UAH", "CZK"];

pub fn check(draft: &Draft) -> Result<(), Problem> {
    let mut problems = Vec::new();
    let mut say = |field: &str, message: Message| {
        problems.push(FieldProblem { field: field.to_owned(), message });
    };
    if draft.name.trim().is_empty() {
        say("name", Message::new("web-field-empty"));
    }
    for (field, text, most) in
        [("name", &draft.name, 120), ("whom", &draft.whom, 400), ("area", &draft.area, 400)]
    {
        let length = text.chars().count();
        if length > most {
            let message =
                Message::new("web-field-long").number("most", most as i64).number("length", length as i64);
            say(field, message);
        }
    }
    if !CURRENCIES.contains(&draft.currency.as_str()) || draft.categories.iter().any(|one| !one.is_service())
    {
        say("currency", Message::new("web-field-choose"));
    }
    if problems.is_empty() { Ok(()) } else { Err(Problem::Invalid(problems)) }
}

/// Whether a part may be taken from a fund on a day.
pub fn check_share(fund: &Fund, share: &Share, today: Day) -> Result<(), Problem> {
    let field = |name: &str, message: Message| Err(Problem::field(name, message));
    if !(1..=MOST).contains(&share.minutes) {
        return field("hours", Message::new("credits-amount"));
    }
    if let Some(until) = share.until
        && until < today
    {
        return field("until", Message::new("fund-until-past"));
    }
    if let Some(end) = fund.until {
        if end < today {
            return field("until", Message::new("fund-over").day("day", end));
        }
        if share.until.is_none_or(|until| until > end) {
            return field("until", Message::new("fund-until-after").day("day", end));
        }
    }
    let allowed = |one: &Category| fund.categories.split(' ').any(|word| word == one.as_str());
    let narrower = !share.categories.is_empty() && share.categories.iter().all(allowed);
    if !fund.categories.is_empty() && !narrower {
        return field("categories", Message::new("fund-not-for-this"));
    }
    Ok(())
}

/// Hours as somebody types them, in minutes: 5, 2.5, 2,5, 2:30, "2 h 30".
pub fn hours(typed: &str) -> Option<i64> {
    let text: String = typed.trim().to_lowercase().replace(',', ".").replace(' ', "");
    let number = |part: &str| -> Option<i64> {
        (!part.is_empty() && part.len() <= 6 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse().ok())?
    };
    let minutes = if let Some((whole, rest)) = text.split_once([':', 'h']) {
        let rest = if rest.is_empty() { 0 } else { number(rest.trim_end_matches("min"))? };
        if rest > 59 {
            return None;
        }
        number(whole)?.checked_mul(60)?.checked_add(rest)?
    } else if let Some((whole, part)) = text.split_once('.') {
        let whole = if whole.is_empty() { 0 } else { number(whole)? };
        if part.len() > 2 {
            return None;
        }
        let hundredths = number(part)? * if part.len() == 1 { 10 } else { 1 };
        // A part of an hour has to be whole minutes, or somebody meant something else.
        if hundredths * 60 % 100 != 0 {
            return None;
        }
        whole.checked_mul(60)?.checked_add(hundredths * 60 / 100)?
    } else {
        number(&text)?.checked_mul(60)?
    };
    (1..=MOST).contains(&minutes).then_some(minutes)
}

/// An amount of money as somebody types it, in hundredths: 12000, 12 000,50, 12000.5.
pub fn money(typed: &str) -> Option<i64> {
    let text: String =
        typed.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let part = format!("{part:0<2}");
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(part.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (typed, minutes) in [
            ("5", 300),
            ("2.5", 150),
            ("2,5", 150),
            (" 2:30 ", 150),
            ("2 h 30", 150),
            ("0,25", 15),
            ("0:01", 1),
            ("1h", 60),
            ("2.75", 165),
            ("1h30min", 90),
        ] {
            assert_eq!(hours(typed), Some(minutes), "{typed}");
        }
        for typed in ["", "0", "-1", "1.234", "2:75", "1e9", "99999999999", "0.01", "12000", "x", "1.5h", "٣"]
        {
            assert_eq!(hours(typed), None, "{typed}");
        }
    }

    #[test]
    fn money_is_read_as_people_write_it() {
        assert_eq!(money("12 000,50"), Some(1_200_050));
        assert_eq!(money("0"), Some(0));
        assert_eq!(money("7.5"), Some(750));
        for typed in ["", "-1", "1.234", "9999999999", "1e3", ",5", "1,2,3"] {
            assert_eq!(money(typed), None, "{typed}");
        }
    }

    #[test]
    fn few_people_are_not_told_and_more_are_rounded() {
        assert_eq!(heads(0), Heads::Nobody);
        assert_eq!([1, 7].map(heads), [Heads::Few(8); 2]);
        assert_eq!([8, 12, 13, 22].map(heads), [10, 10, 15, 20].map(Heads::About));
        assert_eq!((8..=12).map(heads).collect::<Vec<_>>(), vec![Heads::About(10); 5]);
    }

    #[test]
    fn an_hour_has_a_price() {
        assert_eq!(per_hour(5_000_000, 30_000), Some(10_000));
        assert_eq!(per_hour(100, 0), None);
        assert_eq!(money_of(60, 30_000, 5_000_000), 10_000);
        assert_eq!(money_of(30_000, 30_000, 4_999_999), 4_999_999);
        assert_eq!(money_of(1, 0, 5), 0);
    }
}
