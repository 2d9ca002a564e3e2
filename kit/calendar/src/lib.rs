//! Things that happen again, and telling other calendars about them.
//!
//! The crate knows no domain. It answers three questions:
//!
//! * *When does this happen?* A [`Recurrence`] is a start on the wall clock, a time zone, a [`Rule`] and the
//!   exceptions to it; [`Recurrence::expand`] lists the occurrences inside a window. A form speaks the smaller
//!   language of [`Pattern`], which turns into a rule and back.
//! * *How do we tell others?* [`ics`] writes an iCalendar document (RFC 5545, with NAME and REFRESH-INTERVAL of
//!   RFC 7986, and METHOD of RFC 5546); [`read`] reads one back, ours or somebody else's.
//! * *How does a month look on paper?* [`month::weeks`].
//!
//! # How time is understood
//!
//! A rule repeats a time on the wall clock, so a circle at 18:00 stays at 18:00 when summer time comes. Where the clock
//! skips that time, the offset before the gap is used (02:30 becomes 03:30); where it shows it twice, the first is
//! meant. COUNT counts excluded occurrences too, and a month without a 31st is skipped. An exception names the
//! occurrence by the time at which the rule would have put it, [`Occurrence::id`], which no later move changes.
//!
//! ```
//! use calendar::{Recurrence, Rule};
//! use jiff::civil::date;
//!
//! let rule: Rule = "FREQ=MONTHLY;BYDAY=-1TU".parse()?;
//! let mut meetings = Recurrence::new(date(2026, 1, 27).at(17, 30, 0, 0), "Europe/Warsaw", Some(rule))?;
//! meetings.cancel(date(2026, 2, 24).at(17, 30, 0, 0));
//! meetings.move_to(date(2026, 3, 31).at(17, 30, 0, 0), date(2026, 4, 1).at(11, 0, 0, 0));
//!
//! let spring = "2026-01-01T00:00Z".parse().unwrap().."2026-05-01T00:00Z".parse().unwrap();
//! let dates: Vec<String> = meetings.expand(spring, 100).iter().map(|o| o.local.to_string()).collect();
//! assert_eq!(dates, ["2026-01-27T17:30:00", "2026-04-01T11:00:00", "2026-04-28T17:30:00"]);
//! # Ok::<(), calendar::Problem>(())
//! ```
//!
//! # Why the expansion is our own
//!
//! The `rrule` crate gives the same answers, but brings chrono, chrono-tz and regex: a dozen crates, some twenty
//! seconds of building, and a second time zone table which may disagree with jiff's about next year's clocks. The part
//! of the RFC that people's calendars use (DAILY to YEARLY with BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, COUNT, UNTIL
//! and WKST) is one filter over the days of a period, short enough to be read in full. What is outside it is refused
//! as [`Problem::Unsupported`], never guessed at.
//!
//! # Problems
//!
//! Whatever is wrong with an input is a [`Problem`]: a kind with its data and a stable [`Problem::code`]. The crate
//! has no sentences for users; whoever shows a problem writes them in the user's language.

pub mod ics;
pub mod month;
pub mod read;

mod line;
mod pattern;
mod problem;
mod recurrence;
mod rule;
mod slots;
mod time;
mod zone;

pub use pattern::{Ends, Pattern};
pub use problem::Problem;
pub use recurrence::{Occurrence, Override, Recurrence};
pub use rule::{Frequency, NthWeekday, Rule, RuleEnd, Until};
pub use zone::{find_zone, vtimezone};
