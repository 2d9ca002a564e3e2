use crate::rule::{Frequency, NthWeekday, Rule, RuleEnd, Until};
use crate::{Problem, Recurrence};
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;

/// How often something happens, in the words of a form.
///
/// ```
/// use calendar::{Ends, Pattern, Problem};
/// use jiff::civil::{Weekday, date};
///
/// let last_tuesday = Pattern::MonthlyNth { nth: -1, weekday: Weekday::Tuesday, interval: 1 };
/// let rule = last_tuesday.rule(Ends::After(12))?.unwrap();
/// assert_eq!(rule.to_string(), "FREQ=MONTHLY;BYDAY=-1TU;COUNT=12");
/// assert_eq!(Pattern::of(Some(&rule), date(2026, 1, 27)), Some(last_tuesday));
/// assert_eq!(Pattern::Daily { interval: 0 }.rule(Ends::Never), Err(Problem::Interval(0)));
/// # Ok::<(), Problem>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    Once,
    Daily {
        interval: u32,
    },
    Weekly {
        interval: u32,
        weekdays: Vec<Weekday>,
    },
    /// The first to the fourth, or with -1 the last such weekday of the month.
    MonthlyNth {
        nth: i8,
        weekday: Weekday,
        interval: u32,
    },
    /// A day of the month, where the month has it, or with -1 its last day.
    MonthlyDay {
        day: i8,
        interval: u32,
    },
}

/// When it stops, in the words of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    Never,
    After(u32),
    /// That day is still in.
    On(Date),
}

impl Pattern {
    /// The rule; `None` for [`Pattern::Once`].
    pub fn rule(&self, ends: Ends) -> Result<Option<Rule>, Problem> {
        let mut rule = match self {
            Pattern::Once => return Ok(None),
            Pattern::Daily { interval } => Rule::new(Frequency::Daily, *interval),
            Pattern::Weekly { interval, weekdays } => {
                if weekdays.is_empty() {
                    return Err(Problem::NoWeekdays);
                }
                let mut rule = Rule::new(Frequency::Weekly, *interval);
                rule.weekdays = in_order(weekdays).map(|weekday| NthWeekday { nth: None, weekday }).collect();
                rule
            }
            Pattern::MonthlyNth { nth, weekday, interval } => {
                if !matches!(nth, 1..=4 | -1) {
                    return Err(Problem::Nth(*nth));
                }
                let mut rule = Rule::new(Frequency::Monthly, *interval);
                rule.weekdays = vec![NthWeekday { nth: Some(*nth), weekday: *weekday }];
                rule
            }
            Pattern::MonthlyDay { day, interval } => {
                if !matches!(day, 1..=31 | -1) {
                    return Err(Problem::MonthDay(*day));
                }
                let mut rule = Rule::new(Frequency::Monthly, *interval);
                rule.month_days = vec![*day];
                rule
            }
        };
        rule.end = match ends {
            Ends::Never => RuleEnd::Never,
            Ends::After(count) => RuleEnd::Count(count),
            Ends::On(day) => RuleEnd::Until(Until::Date(day)),
        };
        rule.check()?;
        Ok(Some(rule))
    }

    /// A whole recurrence in one step, with a check that it does not end before it begins.
    pub fn recurrence(&self, start: DateTime, zone: &str, ends: Ends) -> Result<Recurrence, Problem> {
        Recurrence::new(start, zone, self.rule(ends)?)
    }

    /// The pattern that a rule starting on `start` says, or `None` where a form has no words for it.
    pub fn of(rule: Option<&Rule>, start: Date) -> Option<Pattern> {
        let Some(rule) = rule else { return Some(Pattern::Once) };
        if !rule.months.is_empty() || !rule.set_positions.is_empty() {
            return None;
        }
        let interval = rule.interval;
        match (rule.frequency, &rule.month_days[..], &rule.weekdays[..]) {
            (Frequency::Daily, [], []) => Some(Pattern::Daily { interval }),
            // Where weeks begin matters only when some are skipped and more than one day is meant.
            (Frequency::Weekly, [], days)
                if interval == 1 || days.len() <= 1 || rule.week_start == Weekday::Monday =>
            {
                let days: Vec<Weekday> = days.iter().map(|day| day.weekday).collect();
                let weekdays =
                    if days.is_empty() { vec![start.weekday()] } else { in_order(&days).collect() };
                // With one day that is not the start's own, the beginning of the week decides which week is the first.
                let plain =
                    interval == 1 || rule.week_start == Weekday::Monday || weekdays == [start.weekday()];
                plain.then_some(Pattern::Weekly { interval, weekdays })
            }
            (Frequency::Monthly, [], [NthWeekday { nth: Some(nth @ (1..=4 | -1)), weekday }]) => {
                Some(Pattern::MonthlyNth { nth: *nth, weekday: *weekday, interval })
            }
            (Frequency::Monthly, [day @ (1..=31 | -1)], []) => {
                Some(Pattern::MonthlyDay { day: *day, interval })
            }
            (Frequency::Monthly, [], []) => Some(Pattern::MonthlyDay { day: start.day(), interval }),
            _ => None,
        }
    }
}

impl Ends {
    /// How a rule ends, as a form shows it; an instant becomes its day in the zone.
    pub fn of(rule: &Rule, zone: &TimeZone) -> Ends {
        match rule.end {
            RuleEnd::Never => Ends::Never,
            RuleEnd::Count(count) => Ends::After(count),
            RuleEnd::Until(Until::Utc(at)) => Ends::On(zone.to_datetime(at).date()),
            RuleEnd::Until(Until::Local(local)) => Ends::On(local.date()),
            RuleEnd::Until(Until::Date(day)) => Ends::On(day),
        }
    }
}

/// From Monday on, each once.
fn in_order(days: &[Weekday]) -> impl Iterator<Item = Weekday> + '_ {
    Weekday::Monday.cycle_forward().take(7).filter(|day| days.contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn there_and_back() {
        let start = date(2026, 3, 4);
        for (pattern, text) in [
            (Pattern::Daily { interval: 3 }, "FREQ=DAILY;INTERVAL=3"),
            (
                Pattern::Weekly { interval: 2, weekdays: vec![Weekday::Monday, Weekday::Wednesday] },
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
            ),
            (Pattern::MonthlyNth { nth: 2, weekday: Weekday::Friday, interval: 1 }, "FREQ=MONTHLY;BYDAY=2FR"),
            (Pattern::MonthlyDay { day: 31, interval: 1 }, "FREQ=MONTHLY;BYMONTHDAY=31"),
            (Pattern::MonthlyDay { day: -1, interval: 2 }, "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1"),
        ] {
            let rule = pattern.rule(Ends::Never).unwrap().unwrap();
            assert_eq!(rule.to_string(), text);
            assert_eq!(Pattern::of(Some(&rule), start), Some(pattern));
        }
        assert_eq!(Pattern::Once.rule(Ends::Never), Ok(None));
        assert_eq!(Pattern::of(None, start), Some(Pattern::Once));
    }

    #[test]
    fn bare_rules_take_the_day_of_the_start() {
        let of = |text: &str| Pattern::of(Some(&text.parse().unwrap()), date(2026, 3, 4));
        assert_eq!(
            of("FREQ=WEEKLY"),
            Some(Pattern::Weekly { interval: 1, weekdays: vec![Weekday::Wednesday] })
        );
        assert_eq!(of("FREQ=MONTHLY"), Some(Pattern::MonthlyDay { day: 4, interval: 1 }));
        for wordless in [
            "FREQ=YEARLY",
            "FREQ=DAILY;BYDAY=MO",
            "FREQ=MONTHLY;BYDAY=TU,WE",
            "FREQ=MONTHLY;BYDAY=5TU",
            "FREQ=MONTHLY;BYMONTHDAY=-2",
            "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU",
        ] {
            assert_eq!(of(wordless), None, "{wordless}");
        }
    }

    #[test]
    fn problems() {
        let start = date(2026, 3, 4).at(18, 0, 0, 0);
        let weekly = |interval| Pattern::Weekly { interval, weekdays: vec![Weekday::Wednesday] };
        let try_it = |pattern: &Pattern, ends| pattern.recurrence(start, "Europe/Warsaw", ends).map(|_| ());
        assert_eq!(try_it(&weekly(1), Ends::On(date(2026, 3, 3))), Err(Problem::EndsBeforeStart));
        assert_eq!(try_it(&weekly(1), Ends::On(date(2026, 3, 4))), Ok(()));
        assert_eq!(try_it(&weekly(1), Ends::After(0)), Err(Problem::Count));
        assert_eq!(try_it(&weekly(1000), Ends::Never), Err(Problem::Interval(1000)));
        assert_eq!(
            try_it(&Pattern::Weekly { interval: 1, weekdays: vec![] }, Ends::Never),
            Err(Problem::NoWeekdays)
        );
        let nth = Pattern::MonthlyNth { nth: 5, weekday: Weekday::Friday, interval: 1 };
        assert_eq!(try_it(&nth, Ends::Never), Err(Problem::Nth(5)));
        assert_eq!(
            try_it(&Pattern::MonthlyDay { day: 0, interval: 1 }, Ends::Never),
            Err(Problem::MonthDay(0))
        );
    }
}
