use crate::Problem;
use crate::time::{self, Moment};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use std::fmt;
use std::str::FromStr;

/// How often, before the interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// A weekday, or the nth of its kind in the month or year, counted from the end when negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NthWeekday {
    pub nth: Option<i8>,
    pub weekday: Weekday,
}

/// The last moment at which an occurrence may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// An instant, the only spelling that RFC 5545 allows beside a zoned start.
    Utc(Timestamp),
    /// A time on the wall clock of the recurrence's own zone; forms and older calendars say this.
    Local(DateTime),
    /// That whole day in the recurrence's own zone.
    Date(Date),
}

/// When a rule stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleEnd {
    Never,
    Count(u32),
    Until(Until),
}

/// An RRULE. [`str::parse`] reads and checks one, [`fmt::Display`] prints it in one fixed order of parts.
///
/// ```
/// use calendar::{Problem, Rule};
///
/// let rule: Rule = "INTERVAL=2;FREQ=WEEKLY;BYDAY=TH,MO".parse()?;
/// assert_eq!(rule.to_string(), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO");
/// assert_eq!("FREQ=WEEKLY;BYDAY=2TU".parse::<Rule>(), Err(Problem::NthOutsideMonth));
/// # Ok::<(), Problem>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub frequency: Frequency,
    pub interval: u32,
    pub months: Vec<i8>,
    pub month_days: Vec<i8>,
    pub weekdays: Vec<NthWeekday>,
    pub set_positions: Vec<i16>,
    pub week_start: Weekday,
    pub end: RuleEnd,
}

impl Rule {
    pub fn new(frequency: Frequency, interval: u32) -> Rule {
        Rule {
            frequency,
            interval,
            months: vec![],
            month_days: vec![],
            weekdays: vec![],
            set_positions: vec![],
            week_start: Weekday::Monday,
            end: RuleEnd::Never,
        }
    }

    /// Whether the parts fit together; a parsed rule always does.
    pub fn check(&self) -> Result<(), Problem> {
        let out_of_range = |part, value: i64| Err(Problem::BadValue { part, value: value.to_string() });
        if !(1..=999).contains(&self.interval) {
            return Err(Problem::Interval(self.interval));
        }
        if self.end == RuleEnd::Count(0) {
            return Err(Problem::Count);
        }
        if let Some(month) = self.months.iter().find(|m| !(1..=12).contains(*m)) {
            return out_of_range("BYMONTH", (*month).into());
        }
        if let Some(day) = self.month_days.iter().find(|d| !(1..=31).contains(&d.unsigned_abs())) {
            return out_of_range("BYMONTHDAY", (*day).into());
        }
        if let Some(at) = self.set_positions.iter().find(|p| !(1..=366).contains(&p.unsigned_abs())) {
            return out_of_range("BYSETPOS", (*at).into());
        }
        let most = match self.frequency {
            Frequency::Monthly => 5,
            Frequency::Yearly => 53,
            _ if self.weekdays.iter().any(|day| day.nth.is_some()) => return Err(Problem::NthOutsideMonth),
            _ => 0,
        };
        if let Some(nth) =
            self.weekdays.iter().filter_map(|d| d.nth).find(|n| !(1..=most).contains(&n.unsigned_abs()))
        {
            return out_of_range("BYDAY", nth.into());
        }
        if self.frequency == Frequency::Weekly && !self.month_days.is_empty() {
            return Err(Problem::MonthDayInWeekly);
        }
        let nothing_chosen = self.months.is_empty() && self.month_days.is_empty() && self.weekdays.is_empty();
        if !self.set_positions.is_empty() && nothing_chosen {
            return Err(Problem::SetPosAlone);
        }
        Ok(())
    }
}

impl FromStr for Rule {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Rule, Problem> {
        let text = text.trim().to_ascii_uppercase();
        let text = text.strip_prefix("RRULE:").unwrap_or(&text);
        let mut rule = Rule::new(Frequency::Daily, 1);
        let (mut seen, mut count, mut until) = (Vec::new(), None, None);
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(|| Problem::UnknownPart(part.to_owned()))?;
            if seen.contains(&name) {
                return Err(Problem::RepeatedPart(name.to_owned()));
            }
            seen.push(name);
            match name {
                "FREQ" => {
                    rule.frequency = match value {
                        "DAILY" => Frequency::Daily,
                        "WEEKLY" => Frequency::Weekly,
                        "MONTHLY" => Frequency::Monthly,
                        "YEARLY" => Frequency::Yearly,
                        "HOURLY" | "MINUTELY" | "SECONDLY" => {
                            return Err(Problem::Unsupported(part.to_owned()));
                        }
                        _ => return Err(Problem::BadValue { part: "FREQ", value: value.to_owned() }),
                    }
                }
                "INTERVAL" => rule.interval = number("INTERVAL", value)?,
                "COUNT" => count = Some(number("COUNT", value)?),
                "UNTIL" => {
                    until = Some(match Moment::parse(value) {
                        Some(Moment::Date(date)) => Until::Date(date),
                        Some(Moment::Local(local)) => Until::Local(local),
                        Some(Moment::Utc(at)) => Until::Utc(at),
                        None => return Err(Problem::BadValue { part: "UNTIL", value: value.to_owned() }),
                    })
                }
                "BYMONTH" => rule.months = list("BYMONTH", value, |v| number("BYMONTH", v))?,
                "BYMONTHDAY" => rule.month_days = list("BYMONTHDAY", value, |v| number("BYMONTHDAY", v))?,
                "BYSETPOS" => rule.set_positions = list("BYSETPOS", value, |v| number("BYSETPOS", v))?,
                "BYDAY" => rule.weekdays = list("BYDAY", value, nth_weekday)?,
                "WKST" => {
                    rule.week_start = weekday(value)
                        .ok_or_else(|| Problem::BadValue { part: "WKST", value: value.to_owned() })?;
                }
                "BYWEEKNO" | "BYYEARDAY" | "BYHOUR" | "BYMINUTE" | "BYSECOND" | "RSCALE" | "SKIP" => {
                    return Err(Problem::Unsupported(name.to_owned()));
                }
                _ => return Err(Problem::UnknownPart(name.to_owned())),
            }
        }
        if !seen.contains(&"FREQ") {
            return Err(Problem::NoFrequency);
        }
        rule.end = match (count, until) {
            (Some(_), Some(_)) => return Err(Problem::CountAndUntil),
            (Some(count), None) => RuleEnd::Count(count),
            (None, Some(until)) => RuleEnd::Until(until),
            (None, None) => RuleEnd::Never,
        };
        rule.check()?;
        Ok(rule)
    }
}

fn number<T: FromStr>(part: &'static str, value: &str) -> Result<T, Problem> {
    value.parse().map_err(|_| Problem::BadValue { part, value: value.to_owned() })
}

fn list<T>(
    part: &'static str,
    value: &str,
    one: impl Fn(&str) -> Result<T, Problem>,
) -> Result<Vec<T>, Problem> {
    // No honest list is longer than the days of a year.
    if value.split(',').count() > 400 {
        return Err(Problem::BadValue { part, value: value.chars().take(40).collect() });
    }
    value.split(',').map(one).collect()
}

fn nth_weekday(text: &str) -> Result<NthWeekday, Problem> {
    let bad = || Problem::BadValue { part: "BYDAY", value: text.to_owned() };
    let at = text.len().checked_sub(2).filter(|at| text.is_char_boundary(*at)).ok_or_else(bad)?;
    let (nth, day) = text.split_at(at);
    let nth = if nth.is_empty() { None } else { Some(nth.parse().map_err(|_| bad())?) };
    Ok(NthWeekday { nth, weekday: weekday(day).ok_or_else(bad)? })
}

const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "MO"),
    (Weekday::Tuesday, "TU"),
    (Weekday::Wednesday, "WE"),
    (Weekday::Thursday, "TH"),
    (Weekday::Friday, "FR"),
    (Weekday::Saturday, "SA"),
    (Weekday::Sunday, "SU"),
];

fn weekday(code: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, other)| *other == code).map(|(day, _)| *day)
}

pub(crate) fn weekday_code(day: Weekday) -> &'static str {
    WEEKDAYS[usize::from(day.to_monday_zero_offset().unsigned_abs())].1
}

impl fmt::Display for NthWeekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(nth) = self.nth {
            write!(f, "{nth}")?;
        }
        f.write_str(weekday_code(self.weekday))
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.frequency {
            Frequency::Daily => "FREQ=DAILY",
            Frequency::Weekly => "FREQ=WEEKLY",
            Frequency::Monthly => "FREQ=MONTHLY",
            Frequency::Yearly => "FREQ=YEARLY",
        })?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        fn part<T: fmt::Display>(f: &mut fmt::Formatter<'_>, name: &str, values: &[T]) -> fmt::Result {
            for (at, value) in values.iter().enumerate() {
                if at == 0 { write!(f, ";{name}={value}")? } else { write!(f, ",{value}")? }
            }
            Ok(())
        }
        part(f, "BYMONTH", &self.months)?;
        part(f, "BYMONTHDAY", &self.month_days)?;
        part(f, "BYDAY", &self.weekdays)?;
        part(f, "BYSETPOS", &self.set_positions)?;
        match self.end {
            RuleEnd::Never => {}
            RuleEnd::Count(count) => write!(f, ";COUNT={count}")?,
            RuleEnd::Until(Until::Utc(at)) => write!(f, ";UNTIL={}", time::utc(at))?,
            RuleEnd::Until(Until::Local(at)) => write!(f, ";UNTIL={}", time::date_time(at))?,
            RuleEnd::Until(Until::Date(day)) => write!(f, ";UNTIL={}", time::date(day))?,
        }
        if self.week_start != Weekday::Monday {
            write!(f, ";WKST={}", weekday_code(self.week_start))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_what_it_read() {
        for text in [
            "FREQ=DAILY",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=8;WKST=SU",
            "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231T225959Z",
            "FREQ=MONTHLY;BYMONTHDAY=31,-1;UNTIL=20261231",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1;UNTIL=20261231T120000",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        ] {
            assert_eq!(text.parse::<Rule>().unwrap().to_string(), text);
        }
        assert_eq!("rrule:freq=daily;".parse::<Rule>().unwrap().to_string(), "FREQ=DAILY");
    }

    #[test]
    fn refuses() {
        let bad = |part, value: &str| Problem::BadValue { part, value: value.into() };
        for (text, problem) in [
            ("", Problem::NoFrequency),
            ("INTERVAL=2", Problem::NoFrequency),
            ("FREQ=HOURLY", Problem::Unsupported("FREQ=HOURLY".into())),
            ("FREQ=FORTNIGHTLY", bad("FREQ", "FORTNIGHTLY")),
            ("FREQ=YEARLY;BYWEEKNO=3", Problem::Unsupported("BYWEEKNO".into())),
            ("FREQ=DAILY;COUNT=0", Problem::Count),
            ("FREQ=DAILY;COUNT=-3", bad("COUNT", "-3")),
            ("FREQ=DAILY;INTERVAL=0", Problem::Interval(0)),
            ("FREQ=DAILY;COUNT=3;UNTIL=20260101", Problem::CountAndUntil),
            ("FREQ=DAILY;COUNT=3;COUNT=4", Problem::RepeatedPart("COUNT".into())),
            ("FREQ=DAILY;UNTIL=20260230", bad("UNTIL", "20260230")),
            ("FREQ=WEEKLY;BYMONTHDAY=3", Problem::MonthDayInWeekly),
            ("FREQ=DAILY;BYDAY=1MO", Problem::NthOutsideMonth),
            ("FREQ=MONTHLY;BYDAY=6MO", bad("BYDAY", "6")),
            ("FREQ=MONTHLY;BYDAY=0MO", bad("BYDAY", "0")),
            ("FREQ=MONTHLY;BYDAY=ŁO", bad("BYDAY", "ŁO")),
            ("FREQ=MONTHLY;BYDAY=Ł", bad("BYDAY", "Ł")),
            ("FREQ=MONTHLY;BYDAY=", bad("BYDAY", "")),
            ("FREQ=MONTHLY;BYMONTHDAY=32", bad("BYMONTHDAY", "32")),
            ("FREQ=MONTHLY;BYMONTHDAY=-128", bad("BYMONTHDAY", "-128")),
            ("FREQ=YEARLY;BYMONTH=13", bad("BYMONTH", "13")),
            ("FREQ=MONTHLY;BYSETPOS=1", Problem::SetPosAlone),
            ("FREQ=MONTHLY;COLOUR=RED", Problem::UnknownPart("COLOUR".into())),
            ("FREQ=MONTHLY;OFTEN", Problem::UnknownPart("OFTEN".into())),
        ] {
            assert_eq!(text.parse::<Rule>(), Err(problem), "{text}");
        }
    }
}
