use std::fmt;

/// What is wrong with an input. No prose: [`Problem::code`] is the key under which the caller keeps its sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A rule without FREQ.
    NoFrequency,
    /// A part of the standard that this crate does not expand, such as BYWEEKNO or FREQ=HOURLY.
    Unsupported(String),
    /// A rule part that the standard does not know.
    UnknownPart(String),
    /// A rule part given twice.
    RepeatedPart(String),
    /// A part with a value that cannot be read or is out of its range.
    BadValue {
        part: &'static str,
        value: String,
    },
    /// COUNT and UNTIL in one rule.
    CountAndUntil,
    /// "The second Tuesday" in a daily or weekly rule.
    NthOutsideMonth,
    /// BYMONTHDAY in a weekly rule.
    MonthDayInWeekly,
    /// BYSETPOS without a set to choose from.
    SetPosAlone,
    /// An interval of zero, or longer than 999 periods.
    Interval(u32),
    /// No weekday chosen for a weekly pattern.
    NoWeekdays,
    /// An nth weekday other than 1 to 4 or the last.
    Nth(i8),
    /// A day of the month other than 1 to 31 or the last.
    MonthDay(i8),
    /// A series of zero occurrences.
    Count,
    /// The series ends before it begins.
    EndsBeforeStart,
    /// The rule never happens at all, such as 30 February.
    NeverHappens,
    UnknownZone(String),
    BadDateTime(String),
    BadDuration(String),
    /// The end is not after the start.
    EndsTooEarly,
    /// A line of an iCalendar document that is not `NAME:value`.
    BadLine,
    /// The text is not an iCalendar document, or it is cut off.
    NotCalendar,
    /// A component closed by another's END.
    BadNesting,
    /// An event without a property that it needs.
    Missing(&'static str),
}

impl Problem {
    /// A stable name of the kind, fit for a message key.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::NoFrequency => "no-frequency",
            Problem::Unsupported(_) => "unsupported",
            Problem::UnknownPart(_) => "unknown-part",
            Problem::RepeatedPart(_) => "repeated-part",
            Problem::BadValue { .. } => "bad-value",
            Problem::CountAndUntil => "count-and-until",
            Problem::NthOutsideMonth => "nth-outside-month",
            Problem::MonthDayInWeekly => "month-day-in-weekly",
            Problem::SetPosAlone => "set-pos-alone",
            Problem::Interval(_) => "interval",
            Problem::NoWeekdays => "no-weekdays",
            Problem::Nth(_) => "nth",
            Problem::MonthDay(_) => "month-day",
            Problem::Count => "count",
            Problem::EndsBeforeStart => "ends-before-start",
            Problem::NeverHappens => "never-happens",
            Problem::UnknownZone(_) => "unknown-zone",
            Problem::BadDateTime(_) => "bad-date-time",
            Problem::BadDuration(_) => "bad-duration",
            Problem::EndsTooEarly => "ends-too-early",
            Problem::BadLine => "bad-line",
            Problem::NotCalendar => "not-calendar",
            Problem::BadNesting => "bad-nesting",
            Problem::Missing(_) => "missing",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Problem {}
