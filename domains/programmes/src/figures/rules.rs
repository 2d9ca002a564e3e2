//! Adding tallies up. Pure: no database, no clock.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasherDefault, Hasher},
};

use base::{Day, Period};

use super::{
    model::{Figures, Filter, Report, Year},
    tally::{MeetingTally, Tally},
};
use crate::model::{CircleId, Format, Kind};

/// Adds up the tallies of a period, one after the other.
pub(super) struct Counter {
    filter: Filter,
    period: Period,
    people: People,
    total: Sum,
    years: BTreeMap<i16, YearSum>,
    circles: BTreeMap<Option<CircleId>, Sum>,
    kinds: BTreeMap<Kind, Sum>,
    formats: BTreeMap<Format, Sum>,
    lengths: Option<(i64, i64)>,
    days: Option<(Day, Day)>,
    /// For the tally at hand: the numbers of those who were there in the period.
    numbers: Vec<Option<u32>>,
}

impl Counter {
    pub fn new(filter: Filter, period: Period) -> Self {
        Counter {
            filter,
            period,
            people: People::default(),
            total: Sum::default(),
            years: BTreeMap::new(),
            circles: BTreeMap::new(),
            kinds: BTreeMap::new(),
            formats: BTreeMap::new(),
            lengths: None,
            days: None,
            numbers: Vec::new(),
        }
    }

    /// One tally of a year. Whether its circle and programme are wanted was decided before.
    pub fn add(&mut self, circle: Option<CircleId>, year: i16, tally: &Tally) {
        self.numbers.clear();
        self.numbers.resize(tally.people.len(), None);
        let in_year = self.years.entry(year).or_insert_with(|| YearSum::new(year));
        let mut sum = Figures::default();
        for meeting in &tally.meetings {
            let place = usize::try_from(meeting.day - 1).unwrap_or(usize::MAX);
            let Some(day) = in_year.days.get(place).copied() else { continue };
            if !wanted(&self.filter, self.period, day, meeting) {
                continue;
            }
            let there = meeting.there.len() as i64;
            let one = Figures {
                persons: 0,
                meetings: 1,
                minutes: meeting.minutes,
                attendances: there,
                contact_minutes: there * meeting.minutes,
            };
            add(&mut sum, &one);
            let month = &mut in_year.months[day.0.month() as usize - 1];
            let kind = self.kinds.entry(meeting.kind).or_default();
            let format = self.formats.entry(meeting.format).or_default();
            add(&mut month.figures, &one);
            add(&mut kind.figures, &one);
            add(&mut format.figures, &one);
            for place in &meeting.there {
                let place = usize::from(*place);
                let number =
                    *self.numbers[place].get_or_insert_with(|| self.people.number(tally.people[place]));
                month.seen.insert(number);
                kind.seen.insert(number);
                format.seen.insert(number);
            }
            let (least, most) = self.lengths.unwrap_or((meeting.minutes, meeting.minutes));
            self.lengths = Some((least.min(meeting.minutes), most.max(meeting.minutes)));
            let (first, last) = self.days.unwrap_or((day, day));
            self.days = Some((first.min(day), last.max(day)));
        }
        if sum.meetings == 0 {
            return;
        }
        for part in [&mut self.total, &mut in_year.whole, self.circles.entry(circle).or_default()] {
            add(&mut part.figures, &sum);
            for number in self.numbers.iter().flatten() {
                part.seen.insert(*number);
            }
        }
    }

    pub fn finish(mut self) -> Report {
        self.years.retain(|_, year| year.whole.figures.meetings > 0);
        let (mut by_year, mut by_month) = (Vec::new(), Vec::new());
        for (year, sums) in self.years {
            by_year.push(Year { year, frozen: false, figures: sums.whole.finish() });
            for (month, sum) in (1..).zip(sums.months).filter(|(_, sum)| sum.figures.meetings > 0) {
                by_month.extend(Day::new(year, month, 1).map(|first| (first, sum.finish())));
            }
        }
        Report {
            total: self.total.finish(),
            frozen: false,
            by_year,
            by_month,
            by_circle: finished(self.circles),
            by_kind: finished(self.kinds),
            by_format: finished(self.formats),
            each_minutes: self.lengths.filter(|(least, most)| least == most).map(|(least, _)| least),
            days: self.days,
        }
    }
}

/// Whether a meeting of a tally is one of those asked for.
pub(super) fn wanted(filter: &Filter, period: Period, day: Day, meeting: &MeetingTally) -> bool {
    period.contains(day)
        && filter.kind.is_none_or(|kind| kind == meeting.kind)
        && filter.format.is_none_or(|format| format == meeting.format)
}

struct YearSum {
    whole: Sum,
    months: [Sum; 12],
    /// Looked up for each meeting, so reckoned once.
    days: Vec<Day>,
}

impl YearSum {
    fn new(year: i16) -> Self {
        YearSum { whole: Sum::default(), months: Default::default(), days: days_of(year) }
    }
}

/// Every day of a year, in order.
pub(super) fn days_of(year: i16) -> Vec<Day> {
    let first = Day::new(year, 1, 1).into_iter();
    first
        .flat_map(|first| (0..366).map(move |n| first.plus_days(n)))
        .filter(|day| day.year() == year)
        .collect()
}

fn finished<K>(sums: BTreeMap<K, Sum>) -> Vec<(K, Figures)> {
    sums.into_iter().map(|(key, sum)| (key, sum.finish())).collect()
}

/// Adds all but the persons, who do not add up.
fn add(sum: &mut Figures, more: &Figures) {
    sum.meetings += more.meetings;
    sum.minutes += more.minutes;
    sum.attendances += more.attendances;
    sum.contact_minutes += more.contact_minutes;
}

#[derive(Default)]
struct Sum {
    figures: Figures,
    seen: Numbers,
}

impl Sum {
    fn finish(self) -> Figures {
        Figures { persons: self.seen.count, ..self.figures }
    }
}

/// A set of small numbers, one bit each.
#[derive(Default)]
struct Numbers {
    bits: Vec<u64>,
    count: i64,
}

impl Numbers {
    fn insert(&mut self, number: u32) {
        let (word, bit) = ((number / 64) as usize, 1u64 << (number % 64));
        if word >= self.bits.len() {
            self.bits.resize(word + 1, 0);
        }
        self.count += i64::from(self.bits[word] & bit == 0);
        self.bits[word] |= bit;
    }
}

/// Everybody met so far, numbered in the order of meeting.
#[derive(Default)]
struct People(HashMap<u128, u32, BuildHasherDefault<LastBits>>);

impl People {
    fn number(&mut self, person: u128) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(person).or_insert(next)
    }
}

/// The last half of an id is chance already: nothing is left to mix.
#[derive(Default)]
struct LastBits(u64);

impl Hasher for LastBits {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }
    fn write_u128(&mut self, id: u128) {
        // The two bits of the variant are the same in every id; the map looks at the highest bits first.
        self.0 = (id as u64).rotate_left(8);
    }
}

/// Where the tally of a day is kept: a circle's by year, what has no circle by month.
pub(super) fn part_of(circle: Option<CircleId>, day: Day) -> String {
    let day = day.to_string();
    day[..if circle.is_some() { 4 } else { 7 }].to_owned()
}

/// The days that a part holds.
pub(super) fn days_of_part(circle: Option<CircleId>, day: Day) -> Period {
    match circle {
        Some(_) => Period { from: Day(day.0.first_of_year()), to: Day(day.0.last_of_year()) },
        None => Period { from: Day(day.0.first_of_month()), to: Day(day.0.last_of_month()) },
    }
}

/// The first and the last part that a period may touch, in their order as text.
pub(super) fn parts_of(period: Period) -> (String, String) {
    (period.from.to_string()[..4].to_owned(), period.to.to_string()[..7].to_owned())
}

/// The year of a part.
pub(super) fn year_of_part(part: &str) -> Option<i16> {
    part.get(..4)?.parse().ok()
}

/// The calendar year that a period is, if it is one.
pub(crate) fn whole_year(period: Period) -> Option<i16> {
    let year = period.from.year();
    (Period::year(year) == Some(period)).then_some(year)
}

/// The quarters that a period touches, whole.
pub(crate) fn whole_quarters(period: Period) -> Period {
    let month = |day: Day, of_quarter: i8| (day.0.month() - 1) / 3 * 3 + of_quarter;
    let first = Day::new(period.from.year(), month(period.from, 1), 1);
    let last = Day::new(period.to.year(), month(period.to, 3), 1).map(|day| Day(day.0.last_of_month()));
    Period { from: first.unwrap_or(period.from), to: last.unwrap_or(period.to) }
}

/// Below so many persons a reader of aggregates might recognise somebody.
pub(crate) const FEW: i64 = 5;

/// Whether so few came that only those who may see the records may see the figure.
pub(crate) fn few(figures: &Figures) -> bool {
    figures.meetings > 0 && figures.persons < FEW
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> Period {
        Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn quarters_are_made_whole() {
        for (given, whole) in [
            (period("2023-02-01", "2023-02-07"), period("2023-01-01", "2023-03-31")),
            (period("2023-12-31", "2024-04-01"), period("2023-10-01", "2024-06-30")),
            (period("2024-01-01", "2024-12-31"), period("2024-01-01", "2024-12-31")),
        ] {
            assert_eq!(whole_quarters(given), whole);
        }
    }

    #[test]
    fn a_year_has_all_its_days_and_a_part_holds_them() {
        assert_eq!((days_of(2023).len(), days_of(2024).len()), (365, 366));
        assert_eq!(days_of(2024)[59].to_string(), "2024-02-29");
        let (circle, day) = (Some(CircleId::from_uuid(uuid::Uuid::nil())), Day::new(2024, 2, 29).unwrap());
        assert_eq!((part_of(circle, day).as_str(), part_of(None, day).as_str()), ("2024", "2024-02"));
        for circle in [circle, None] {
            // Whatever day is asked for, the part of it lies between the first and the last part.
            let (first, last) = parts_of(Period { from: day, to: day });
            let part = part_of(circle, day);
            assert!(first <= part && part <= last, "{first} {part} {last}");
            assert_eq!(year_of_part(&part), Some(2024));
            assert!(days_of_part(circle, day).contains(day));
        }
        let (december, january) = (Day::new(2023, 12, 31).unwrap(), Day::new(2024, 1, 1).unwrap());
        let (first, last) = parts_of(Period { from: december, to: january });
        assert!(first <= part_of(None, december) && part_of(circle, january) <= last);
        assert!(part_of(None, Day::new(2024, 2, 1).unwrap()) > last);
    }
}
