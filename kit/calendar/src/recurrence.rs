use crate::rule::{Rule, RuleEnd, Until};
use crate::slots::Slots;
use crate::{Problem, find_zone};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// One time at which it happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// Where the rule put it on the wall clock: its name in exceptions (RECURRENCE-ID), stable when it is moved.
    pub id: DateTime,
    /// What the clock on the wall shows when it begins.
    pub local: DateTime,
    pub start: Timestamp,
}

/// What became of one occurrence of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Override {
    /// It begins then instead, on the wall clock of the series' zone.
    Moved(DateTime),
    Cancelled,
}

/// A start on the wall clock of a zone, the rule by which it repeats, and the exceptions.
///
/// Exceptions are named by the wall-clock time at which the rule puts the occurrence. An exception to an occurrence
/// that does not exist (any more) changes nothing; [`Recurrence::orphans`] lists such overrides.
#[derive(Debug, Clone, PartialEq)]
pub struct Recurrence {
    start: DateTime,
    zone: TimeZone,
    rule: Option<Rule>,
    excluded: BTreeSet<DateTime>,
    added: BTreeSet<DateTime>,
    overrides: BTreeMap<DateTime, Override>,
}

impl Recurrence {
    /// `rule` is `None` for what happens once. `zone` is an IANA name.
    pub fn new(start: DateTime, zone: &str, rule: Option<Rule>) -> Result<Recurrence, Problem> {
        Recurrence::in_zone(start, find_zone(zone)?, rule)
    }

    /// The same with the text of an RRULE.
    pub fn parse(start: DateTime, zone: &str, rrule: &str) -> Result<Recurrence, Problem> {
        Recurrence::new(start, zone, Some(rrule.parse()?))
    }

    pub(crate) fn in_zone(
        start: DateTime,
        zone: TimeZone,
        rule: Option<Rule>,
    ) -> Result<Recurrence, Problem> {
        // The format knows whole seconds; finer ones would make names of occurrences that cannot be written.
        let start =
            start.with().subsec_nanosecond(0).build().map_err(|_| Problem::BadDateTime(start.to_string()))?;
        zone.to_timestamp(start).map_err(|_| Problem::BadDateTime(start.to_string()))?;
        let recurrence = Recurrence {
            start,
            zone,
            rule,
            excluded: BTreeSet::new(),
            added: BTreeSet::new(),
            overrides: BTreeMap::new(),
        };
        if let Some(rule) = &recurrence.rule {
            rule.check()?;
            if recurrence.is_past_until(start) {
                return Err(Problem::EndsBeforeStart);
            }
            if recurrence.slots(None, Date::MAX).next().is_none() {
                return Err(Problem::NeverHappens);
            }
        }
        Ok(recurrence)
    }

    pub fn start(&self) -> DateTime {
        self.start
    }

    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    pub fn zone_name(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    pub fn rule(&self) -> Option<&Rule> {
        self.rule.as_ref()
    }

    pub fn excluded(&self) -> impl Iterator<Item = DateTime> + '_ {
        self.excluded.iter().copied()
    }

    pub fn added(&self) -> impl Iterator<Item = DateTime> + '_ {
        self.added.iter().copied()
    }

    pub fn overrides(&self) -> impl Iterator<Item = (DateTime, Override)> + '_ {
        self.overrides.iter().map(|(id, what)| (*id, *what))
    }

    /// Leave one occurrence out without a trace (EXDATE). To keep it visible as cancelled, see [`Recurrence::cancel`].
    pub fn exclude(&mut self, id: DateTime) -> &mut Self {
        self.excluded.insert(whole_second(id));
        self
    }

    /// One more occurrence beside the rule (RDATE).
    pub fn add(&mut self, local: DateTime) -> &mut Self {
        self.added.insert(whole_second(local));
        self
    }

    pub fn move_to(&mut self, id: DateTime, to: DateTime) -> &mut Self {
        self.overrides.insert(whole_second(id), Override::Moved(whole_second(to)));
        self
    }

    pub fn cancel(&mut self, id: DateTime) -> &mut Self {
        self.overrides.insert(whole_second(id), Override::Cancelled);
        self
    }

    /// Forget whatever was done to one occurrence.
    pub fn restore(&mut self, id: DateTime) -> &mut Self {
        self.overrides.remove(&whole_second(id));
        self.excluded.remove(&whole_second(id));
        self
    }

    pub(crate) fn forget_override(&mut self, id: DateTime) {
        self.overrides.remove(&id);
    }

    /// The occurrences that begin inside the window (its end not included), in order, at most `cap` of them.
    /// Cancelled ones are not among them. What began before the window and still lasts is not either: a caller who
    /// wants that widens the window by the length.
    pub fn expand(&self, window: Range<Timestamp>, cap: usize) -> Vec<Occurrence> {
        let mut found: Vec<Occurrence> =
            self.untouched(&window).filter(|slot| !self.is_overridden(slot.start)).take(cap).collect();
        for (id, what) in &self.overrides {
            if let Override::Moved(to) = what
                && let Some(moved) = self.occurrence(*id, *to)
                && window.contains(&moved.start)
                && self.has(*id)
            {
                found.push(moved);
            }
        }
        found.sort_by_key(|occurrence| (occurrence.start, occurrence.id));
        found.truncate(cap);
        found
    }

    /// The cancelled occurrences that would have begun inside the window, for whoever shows them struck out.
    pub fn cancelled(&self, window: Range<Timestamp>) -> Vec<Occurrence> {
        self.overrides
            .iter()
            .filter(|(_, what)| **what == Override::Cancelled)
            .filter_map(|(id, _)| self.occurrence(*id, *id))
            .filter(|gone| window.contains(&gone.start) && self.has(gone.id))
            .collect()
    }

    /// Overrides of occurrences that the rule no longer gives, after the rule was changed.
    pub fn orphans(&self) -> Vec<DateTime> {
        self.overrides.keys().copied().filter(|id| !self.has(*id)).collect()
    }

    /// Whether the rule and RDATE, less EXDATE, put an occurrence there.
    pub fn has(&self, id: DateTime) -> bool {
        let Ok(at) = self.zone.to_timestamp(id) else { return false };
        let Ok(after) = at.checked_add(1.second()) else { return false };
        self.untouched(&(at..after)).next().is_some()
    }

    /// The first time the rule gives, which differs from [`Recurrence::start`] when that does not fit the rule. Other
    /// programs disagree about such a start, so what is written begins here.
    pub fn first(&self) -> DateTime {
        self.slots(None, Date::MAX).next().unwrap_or(self.start)
    }

    /// The last moment of the rule as an instant, if it has one.
    pub(crate) fn until_instant(&self) -> Option<Timestamp> {
        match self.rule.as_ref()?.end {
            RuleEnd::Until(Until::Utc(at)) => Some(at),
            RuleEnd::Until(Until::Local(local)) => self.zone.to_timestamp(local).ok(),
            RuleEnd::Until(Until::Date(day)) => self.zone.to_timestamp(day.at(23, 59, 59, 0)).ok(),
            _ => None,
        }
    }

    /// The last instant the series names in any way, as far as it is known without counting.
    pub(crate) fn last_named(&self) -> DateTime {
        let moved = self.overrides.values().filter_map(|what| match what {
            Override::Moved(to) => Some(*to),
            Override::Cancelled => None,
        });
        let until = self.until_instant().map(|at| self.zone.to_datetime(at));
        self.added.iter().copied().chain(moved).chain(until).fold(self.start, DateTime::max)
    }

    /// Occurrences by rule and RDATE less EXDATE, in order, each instant once.
    fn untouched(&self, window: &Range<Timestamp>) -> impl Iterator<Item = Occurrence> + '_ {
        let from = self.zone.to_datetime(window.start).date().saturating_sub(2.days());
        let to = self.zone.to_datetime(window.end).date().saturating_add(2.days());
        let window = window.clone();
        let mut slots = self.slots(Some(from), to).filter_map(|id| self.occurrence(id, id)).peekable();
        let mut added: Vec<Occurrence> =
            self.added.iter().filter_map(|id| self.occurrence(*id, *id)).collect();
        added.sort_by_key(|occurrence| occurrence.start);
        let mut added = added.into_iter().peekable();
        let mut before = None;
        let excluded: BTreeSet<Timestamp> =
            self.excluded.iter().filter_map(|id| self.zone.to_timestamp(*id).ok()).collect();
        std::iter::from_fn(move || {
            loop {
                let next = match (slots.peek(), added.peek()) {
                    (Some(slot), Some(extra)) if extra.start < slot.start => added.next(),
                    (None, _) => added.next(),
                    _ => slots.next(),
                }?;
                if next.start >= window.end {
                    return None;
                }
                let again = before.replace(next.start) == Some(next.start);
                if !again && next.start >= window.start && !excluded.contains(&next.start) {
                    return Some(next);
                }
            }
        })
    }

    /// Overrides are matched as instants: a document may name an occurrence in UTC, or in the gap of a clock change.
    fn is_overridden(&self, start: Timestamp) -> bool {
        let id = self.zone.to_datetime(start);
        self.overrides.contains_key(&id)
            || self
                .overrides
                .range(id.saturating_sub(1.day())..=id)
                .any(|(id, _)| self.zone.to_timestamp(*id).is_ok_and(|at| at == start))
    }

    fn slots(&self, from: Option<Date>, last_day: Date) -> impl Iterator<Item = DateTime> + '_ {
        let by_rule = self.rule.as_ref().map(|rule| Slots::new(rule, self.start, from, last_day));
        let once = self.rule.is_none().then_some(self.start);
        by_rule.into_iter().flatten().take_while(|slot| !self.is_past_until(*slot)).chain(once)
    }

    fn is_past_until(&self, slot: DateTime) -> bool {
        match self.rule.as_ref().map(|rule| rule.end) {
            Some(RuleEnd::Until(Until::Utc(at))) => {
                self.zone.to_timestamp(slot).is_ok_and(|start| start > at)
            }
            Some(RuleEnd::Until(Until::Local(local))) => slot > local,
            Some(RuleEnd::Until(Until::Date(day))) => slot.date() > day,
            _ => false,
        }
    }

    fn occurrence(&self, id: DateTime, at: DateTime) -> Option<Occurrence> {
        let start = self.zone.to_timestamp(at).ok()?;
        Some(Occurrence { id, local: self.zone.to_datetime(start), start })
    }
}

fn whole_second(at: DateTime) -> DateTime {
    DateTime::new(at.year(), at.month(), at.day(), at.hour(), at.minute(), at.second(), 0).unwrap_or(at)
}
