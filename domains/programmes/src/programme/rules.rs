//! Pure decisions about programmes.

use base::{Message, Problem};
use texts::Lang;

use super::model::{Field, Shape, Slot};

/// The languages in which a text is looked for, best first.
pub fn order_of(lang: Lang) -> Vec<Lang> {
    let mut order = vec![lang];
    // Readers of Russian or Ukrainian here read Polish more often than English; readers of French do not.
    let others = if lang == Lang::Fr { [Lang::En, Lang::Pl] } else { [Lang::Pl, Lang::En] };
    order.extend(others.into_iter().chain(Lang::ALL));
    let mut seen = Vec::new();
    order.retain(|lang| {
        !seen.contains(lang) && {
            seen.push(*lang);
            true
        }
    });
    order
}

/// Text as it is kept: lines without trailing spaces, lists without empty lines, one line where one is meant.
pub fn tidy(field: Field, value: &str) -> String {
    let lines = value.lines().map(str::trim_end);
    match field.shape() {
        Shape::List => lines
            .map(|line| without_bullet(line.trim()))
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n"),
        Shape::Prose => lines.collect::<Vec<_>>().join("\n").trim().to_owned(),
        Shape::Line | Shape::Day | Shape::Email => value.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// People type "- aim" or "• aim" into a list; the page draws the bullets itself.
fn without_bullet(line: &str) -> &str {
    for bullet in ["- ", "– ", "• ", "* ", "· "] {
        if let Some(rest) = line.strip_prefix(bullet) {
            return rest.trim_start();
        }
    }
    line
}

/// Whether a text may stand in a field. `value` is tidy already.
pub fn check(slot: Slot, value: &str) -> Result<(), Problem> {
    let wrong = |message| Err(Problem::field("value", message));
    let length = value.chars().count();
    if length > slot.field.most() {
        let message = Message::new("web-field-long")
            .number("most", slot.field.most() as i64)
            .number("length", length as i64);
        return wrong(message);
    }
    if slot.field.yearly() != (slot.year != 0) || (slot.year != 0 && !(1990..=2100).contains(&slot.year)) {
        return Err(Problem::field("year", Message::new("programme-year-wrong")));
    }
    match slot.field.shape() {
        _ if slot.field == Field::Name && value.is_empty() => wrong(Message::new("web-field-empty")),
        Shape::Day if !value.is_empty() && value.parse::<base::Day>().is_err() => {
            wrong(Message::new("web-field-day").text("given", value))
        }
        Shape::Email if !value.is_empty() && !like_an_address(value) => {
            wrong(Message::new("programme-email-wrong").text("given", value))
        }
        _ => Ok(()),
    }
}

pub(crate) fn like_an_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    }) && !text.contains(char::is_whitespace)
}

/// An amount of money as people write it: 12 500, 12500,50, 12.500,50 zł. In the smallest unit.
pub fn amount(text: &str) -> Option<i64> {
    let text: String = text
        .trim()
        .trim_end_matches(|character: char| character.is_alphabetic() || character == '.')
        .chars()
        .filter(|character| !character.is_whitespace() && *character != '\'')
        .collect();
    let (whole, part) = match text.rfind([',', '.']) {
        // Two digits at most behind the last mark are hundredths; three are a group of thousands.
        Some(at) if text.len() - at - 1 <= 2 => (&text[..at], &text[at + 1..]),
        _ => (&text[..], ""),
    };
    let mut groups = whole.split([',', '.']);
    let first = groups.next().unwrap_or_default().to_owned();
    let whole = groups.try_fold(first, |whole, group| (group.len() == 3).then(|| whole + group))?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || !digits(&whole) || !digits(part) {
        return None;
    }
    let hundredths: i64 = format!("{part:0<2}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(hundredths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, amount_wanted) in [
            ("12 500", Some(1_250_000)),
            ("12500,5", Some(1_250_050)),
            ("12.500,50 zł", Some(1_250_050)),
            ("12,500.50", Some(1_250_050)),
            ("12.500", Some(1_250_000)),
            ("0", Some(0)),
            ("1 000 000 PLN", Some(100_000_000)),
            ("-5", None),
            ("dużo", None),
            ("", None),
            ("1e9", None),
            ("12,5,5", None),
            ("9999999999999", None),
        ] {
            let read = amount(text);
            assert_eq!(read, amount_wanted, "{text}");
        }
    }

    #[test]
    fn a_list_loses_its_bullets_and_empty_lines() {
        assert_eq!(tidy(Field::OperationalAims, "- jeden \n\n• dwa\n  trzy"), "jeden\ndwa\ntrzy");
        assert_eq!(tidy(Field::Name, "  Razem \n Łatwiej! "), "Razem Łatwiej!");
        assert_eq!(tidy(Field::Description, "\na  \n\nb\n\n"), "a\n\nb");
    }

    #[test]
    fn fields_say_what_they_cannot_hold() {
        let slot = |field, year| Slot { field, year, lang: Lang::Pl };
        assert!(check(slot(Field::Name, 0), "").is_err());
        assert!(check(slot(Field::Name, 0), &"ż".repeat(201)).is_err());
        assert!(check(slot(Field::Name, 0), &"ż".repeat(200)).is_ok());
        assert!(check(slot(Field::Effects, 0), "x").is_err());
        assert!(check(slot(Field::Name, 2024), "x").is_err());
        assert!(check(slot(Field::Effects, 2024), "x").is_ok());
        assert!(check(slot(Field::CardDate, 0), "2024-02-30").is_err());
        assert!(check(slot(Field::CardDate, 0), "").is_ok());
        assert!(check(slot(Field::ContactEmail, 0), "zps@mopr").is_err());
        assert!(check(slot(Field::ContactEmail, 0), "zps@mopr.piekary.pl").is_ok());
    }

    #[test]
    fn every_language_ends_with_all_of_them() {
        for lang in Lang::ALL {
            let order = order_of(lang);
            assert_eq!((order[0], order.len()), (lang, Lang::ALL.len()));
        }
        assert_eq!(order_of(Lang::En)[1], Lang::Pl);
        assert_eq!(order_of(Lang::Pl)[1], Lang::En);
    }
}
