use std::{ops::RangeInclusive, str::FromStr};

use base::{Day, FieldProblem, Message, Problem};
use jiff::civil::Time;

use crate::Values;

/// Reads a form field by field and collects one sentence per field to mend.
///
/// A field that does not read gives a placeholder; [`Reader::finish`] comes before any value is used, so no
/// placeholder ever gets further.
pub struct Reader<'v> {
    values: &'v Values,
    problems: Vec<FieldProblem>,
}

impl<'v> Reader<'v> {
    pub fn new(values: &'v Values) -> Self {
        Reader { values, problems: Vec::new() }
    }

    pub fn problem(&mut self, field: &str, message: Message) {
        self.problems.push(FieldProblem { field: field.to_owned(), message });
    }

    pub fn finish(self) -> Result<(), Problem> {
        if self.problems.is_empty() { Ok(()) } else { Err(Problem::Invalid(self.problems)) }
    }

    fn trimmed(&self, field: &str) -> &'v str {
        self.values.get(field).trim()
    }

    /// A text that must be there, of at most `most` characters.
    pub fn text(&mut self, field: &str, most: usize) -> String {
        if self.trimmed(field).is_empty() {
            self.problem(field, Message::new("web-field-empty"));
        }
        self.optional_text(field, most)
    }

    /// A text that may be missing.
    pub fn optional_text(&mut self, field: &str, most: usize) -> String {
        let text = self.trimmed(field);
        let length = text.chars().count();
        if length > most {
            let message =
                Message::new("web-field-long").number("most", most as i64).number("length", length as i64);
            self.problem(field, message);
        }
        text.to_owned()
    }

    /// A date: what the browser's picker sends, or 25.11.2026, 25/11/2026, 25-11-2026.
    pub fn day(&mut self, field: &str) -> Day {
        self.optional_day(field).unwrap_or_else(|| {
            if self.trimmed(field).is_empty() {
                self.problem(field, Message::new("web-field-empty"));
            }
            Day(jiff::civil::Date::constant(1970, 1, 1))
        })
    }

    pub fn optional_day(&mut self, field: &str) -> Option<Day> {
        let text = self.trimmed(field);
        if text.is_empty() {
            return None;
        }
        let day = parse_day(text);
        if day.is_none() {
            self.problem(field, Message::new("web-field-day").text("given", text));
        }
        day
    }

    /// A time of day: 13:30, 13.30, 1330 or 13.
    pub fn time(&mut self, field: &str) -> Time {
        let text = self.trimmed(field);
        parse_time(text).unwrap_or_else(|| {
            let message = if text.is_empty() {
                Message::new("web-field-empty")
            } else {
                Message::new("web-field-time").text("given", text)
            };
            self.problem(field, message);
            Time::midnight()
        })
    }

    pub fn number(&mut self, field: &str, range: RangeInclusive<i64>) -> i64 {
        if self.trimmed(field).is_empty() {
            self.problem(field, Message::new("web-field-empty"));
        }
        self.optional_number(field, range.clone()).unwrap_or(*range.start())
    }

    pub fn optional_number(&mut self, field: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let text: String =
            self.trimmed(field).chars().filter(|character| !character.is_whitespace()).collect();
        if text.is_empty() {
            return None;
        }
        match text.parse::<i64>() {
            Ok(number) if range.contains(&number) => Some(number),
            _ => {
                let message = Message::new("web-field-number")
                    .number("least", *range.start())
                    .number("most", *range.end());
                self.problem(field, message);
                None
            }
        }
    }

    /// One of a closed list of words.
    pub fn word<W: FromStr + Copy>(&mut self, field: &str, placeholder: W) -> W {
        self.trimmed(field).parse().unwrap_or_else(|_| {
            self.problem(field, Message::new("web-field-choose"));
            placeholder
        })
    }

    pub fn ticked(&self, field: &str) -> bool {
        self.values.ticked(field)
    }
}

pub fn parse_day(text: &str) -> Option<Day> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts[..] else { return None };
    if year.len() != 4 {
        return None;
    }
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

pub fn parse_time(text: &str) -> Option<Time> {
    let (hour, minute) = match text.split_once([':', '.', ' ', 'h']) {
        Some((hour, minute)) => (hour, if minute.is_empty() { "0" } else { minute }),
        None if text.len() > 2 => text.split_at_checked(text.len() - 2)?,
        None => (text, "0"),
    };
    // Some pickers send seconds too.
    let minute = minute.split(':').next().unwrap_or(minute);
    if ![hour, minute].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        let day = Day::new(2026, 11, 25);
        for text in ["2026-11-25", "25.11.2026", "25/11/2026", "25-11-2026", "25. 11. 2026"] {
            assert_eq!(parse_day(text), day, "{text}");
        }
        for text in ["30.02.2026", "2026-02-30", "25.11.26", "x", ""] {
            assert_eq!(parse_day(text), None, "{text}");
        }
        for text in ["13:30", "13.30", "1330", "13:30:00", "13h30"] {
            assert_eq!(parse_time(text), Time::new(13, 30, 0, 0).ok(), "{text}");
        }
        assert_eq!(parse_time("9"), Time::new(9, 0, 0, 0).ok());
        for text in ["25:00", "12:61", "", "ab", "-1:20", "żółw", "1ż"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn every_wrong_field_gets_its_sentence_at_once() {
        let values = Values::default().with("day", "30.02.2026").with("n", "900").with("name", "  ");
        let mut reader = values.reader();
        reader.day("day");
        reader.number("n", 1..=500);
        reader.text("name", 10);
        assert_eq!(reader.optional_text("missing", 10), "");
        let Err(Problem::Invalid(problems)) = reader.finish() else { panic!("three fields are wrong") };
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["day", "n", "name"]);
    }
}
