use crate::rule::{Frequency, Rule, RuleEnd};
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};

/// Days looked at in vain after which a rule is held to have no more: 164 years of them. Bounds the work that a
/// hostile document can ask for; the rarest honest rule, 29 February on a given weekday, waits 40 years.
const PATIENCE: usize = 60_000;

/// The wall-clock times a rule gives, in order, before exceptions and UNTIL.
///
/// Every frequency is the same: walk the days of a period, keep those that match. The defaults that the standard
/// takes from the start are written into the rule first, so that matching needs no cases.
pub(crate) struct Slots {
    rule: Rule,
    start: DateTime,
    period: i64,
    last_day: Date,
    left: Option<u32>,
    found: std::vec::IntoIter<Date>,
    in_vain: usize,
}

impl Slots {
    /// Slots up to the day `last_day`. Those before the day `from` may be left out, when they need not be counted.
    pub fn new(rule: &Rule, start: DateTime, from: Option<Date>, last_day: Date) -> Slots {
        let mut rule = rule.clone();
        rule.interval = rule.interval.max(1);
        if rule.weekdays.is_empty() && rule.month_days.is_empty() {
            match rule.frequency {
                Frequency::Daily => {}
                Frequency::Weekly => {
                    rule.weekdays.push(crate::NthWeekday { nth: None, weekday: start.weekday() });
                }
                Frequency::Monthly => rule.month_days.push(start.day()),
                Frequency::Yearly => {
                    rule.month_days.push(start.day());
                    if rule.months.is_empty() {
                        rule.months.push(start.month());
                    }
                }
            }
        }
        let left = match rule.end {
            RuleEnd::Count(count) => Some(count),
            _ => None,
        };
        let mut slots =
            Slots { rule, start, period: 0, last_day, left, found: vec![].into_iter(), in_vain: 0 };
        if let (None, Some(from)) = (left, from) {
            slots.period = slots.period_before(from);
        }
        slots
    }

    /// A period that ends no later than `day` begins, as near as is cheap to say.
    fn period_before(&self, day: Date) -> i64 {
        let start = self.start.date();
        let days = || start.duration_until(day).as_hours() / 24;
        let months = || i64::from(day.year() - start.year()) * 12 + i64::from(day.month() - start.month());
        let units = match self.rule.frequency {
            Frequency::Daily => days(),
            Frequency::Weekly => days() / 7,
            Frequency::Monthly => months(),
            Frequency::Yearly => months() / 12,
        };
        (units / i64::from(self.rule.interval) - 2).max(0)
    }

    /// The first and the last day of the current period.
    fn days_of_period(&self) -> Option<(Date, Date)> {
        let start = self.start.date();
        let steps = self.period.checked_mul(i64::from(self.rule.interval))?;
        let after = |first: Date, days: i64| first.checked_add(days.min(7_000_000).days()).ok();
        match self.rule.frequency {
            Frequency::Daily => {
                let day = after(start, steps)?;
                Some((day, day))
            }
            Frequency::Weekly => {
                let back = i64::from(start.weekday().since(self.rule.week_start));
                // Only the edges of jiff's calendar clip a week.
                let first = after(start, steps.saturating_mul(7).saturating_sub(back))
                    .or((steps == 0).then_some(start))?;
                Some((first, after(first, 6).unwrap_or(Date::MAX)))
            }
            Frequency::Monthly => {
                let month = i64::from(start.year()) * 12 + i64::from(start.month()) - 1 + steps;
                let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
                let first = Date::new(year.try_into().ok()?, month.try_into().ok()?, 1).ok()?;
                Some((first, first.last_of_month()))
            }
            Frequency::Yearly => {
                let first = Date::new((i64::from(start.year()) + steps).try_into().ok()?, 1, 1).ok()?;
                Some((first, first.last_of_year()))
            }
        }
    }

    fn matches(&self, day: Date) -> bool {
        let rule = &self.rule;
        let from_end = day.day() - day.days_in_month() - 1;
        (rule.months.is_empty() || rule.months.contains(&day.month()))
            && (rule.month_days.is_empty()
                || rule.month_days.contains(&day.day())
                || rule.month_days.contains(&from_end))
            && (rule.weekdays.is_empty()
                || rule.weekdays.iter().any(|which| {
                    which.weekday == day.weekday() && which.nth.is_none_or(|nth| self.is_nth(day, nth))
                }))
    }

    /// Whether it is the nth of its weekday in the month, or in the year when a yearly rule names no months.
    fn is_nth(&self, day: Date, nth: i8) -> bool {
        let (at, of) = if self.rule.frequency == Frequency::Yearly && self.rule.months.is_empty() {
            (day.day_of_year(), day.days_in_year())
        } else {
            (day.day().into(), day.days_in_month().into())
        };
        let position = if nth > 0 { (at - 1) / 7 + 1 } else { -((of - at) / 7 + 1) };
        position == i16::from(nth)
    }

    fn chosen(&self, first: Date, last: Date) -> Vec<Date> {
        let mut days = Vec::new();
        let mut day = first;
        loop {
            if self.matches(day) {
                days.push(day);
            }
            match day.tomorrow() {
                Ok(next) if next <= last => day = next,
                _ => break,
            }
        }
        if self.rule.set_positions.is_empty() {
            return days;
        }
        let size = i64::try_from(days.len()).unwrap_or(i64::MAX);
        let mut places: Vec<usize> = self
            .rule
            .set_positions
            .iter()
            .map(|at| i64::from(*at))
            .map(|at| if at > 0 { at - 1 } else { size + at })
            .filter_map(|at| usize::try_from(at).ok().filter(|at| *at < days.len()))
            .collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|at| days[at]).collect()
    }
}

impl Iterator for Slots {
    type Item = DateTime;

    fn next(&mut self) -> Option<DateTime> {
        loop {
            if self.left == Some(0) {
                return None;
            }
            for day in self.found.by_ref() {
                if day >= self.start.date() {
                    self.in_vain = 0;
                    self.left = self.left.map(|left| left - 1);
                    return Some(DateTime::from_parts(day, self.start.time()));
                }
            }
            let (first, last) = self.days_of_period()?;
            if first > self.last_day || self.in_vain > PATIENCE {
                return None;
            }
            self.in_vain += match self.rule.frequency {
                Frequency::Daily => 1,
                Frequency::Weekly => 7,
                Frequency::Monthly => 31,
                Frequency::Yearly => 366,
            };
            self.found = self.chosen(first, last).into_iter();
            self.period += 1;
        }
    }
}
