//! Adding tallies up. Pure: no database, no clock.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasherDefault, Hasher},
};

use base::{Day, Period};

use super::{
    model::{Figures, Filter, Report, Year},
    tally::Tally,
};
use crate::model::{CircleId, Format, Kind};

/// Adds up the tallies of a period, one month of a circle after the other.
pub(super) struct Counter {
    filter: Filter,
    period: Period,
    people: People,
    total: Sum,
    years: BTreeMap<i16, Sum>,
    months: BTreeMap<(i16, i8), Sum>,
    circles: BTreeMap<Option<CircleId>, Sum>,
    kinds: BTreeMap<Kind, Sum>,
    formats: BTreeMap<Format, Sum>,
    lengths: Option<(i64, i64)>,
    days: Option<(Day, Day)>,
    /// For the month at hand: whom its dictionary names, and who of them was there in the period.
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
            months: BTreeMap::new(),
            circles: BTreeMap::new(),
            kinds: BTreeMap::new(),
            formats: BTreeMap::new(),
            lengths: None,
            days: None,
            numbers: Vec::new(),
        }
    }

    /// One month of one circle. Whether the circle and programme are wanted was decided before.
    pub fn add(&mut self, circle: Option<CircleId>, year: i16, month: i8, tally: &Tally) {
        self.numbers.clear();
        self.numbers.resize(tally.people.len(), None);
        let mut sum = Figures::default();
        for meeting in &tally.meetings {
            let Some(day) = Day::new(year, month, meeting.day) else { continue };
            let wanted = self.period.contains(day)
                && self.filter.kind.is_none_or(|kind| kind == meeting.kind)
                && self.filter.format.is_none_or(|format| format == meeting.format);
            if !wanted {
                continue;
            }
            let one = Figures {
                persons: 0,
                meetings: 1,
                minutes: meeting.minutes,
                attendances: meeting.there.len() as i64,
                contact_minutes: meeting.there.len() as i64 * meeting.minutes,
            };
            add(&mut sum, &one);
            let kind = self.kinds.entry(meeting.kind).or_default();
            let format = self.formats.entry(meeting.format).or_default();
            add(&mut kind.figures, &one);
            add(&mut format.figures, &one);
            for place in &meeting.there {
                let place = usize::from(*place);
                let number =
                    *self.numbers[place].get_or_insert_with(|| self.people.number(tally.people[place]));
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
        for part in [
            &mut self.total,
            self.years.entry(year).or_default(),
            self.months.entry((year, month)).or_default(),
            self.circles.entry(circle).or_default(),
        ] {
            add(&mut part.figures, &sum);
            for number in self.numbers.iter().flatten() {
                part.seen.insert(*number);
            }
        }
    }

    pub fn finish(self) -> Report {
        let year = |(year, sum): (i16, Sum)| Year { year, frozen: false, figures: sum.finish() };
        let first_day = |(year, month)| Day::new(year, month, 1);
        Report {
            total: self.total.finish(),
            frozen: false,
            by_year: self.years.into_iter().map(year).collect(),
            by_month: (self.months.into_iter())
                .filter_map(|(month, sum)| Some((first_day(month)?, sum.finish())))
                .collect(),
            by_circle: finished(self.circles),
            by_kind: finished(self.kinds),
            by_format: finished(self.formats),
            each_minutes: self.lengths.filter(|(least, most)| least == most).map(|(least, _)| least),
            days: self.days,
        }
    }
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

/// The month a day belongs to: `2024-06`.
pub(super) fn month_of(day: Day) -> String {
    day.to_string()[..7].to_owned()
}

/// `2024-06` as numbers.
pub(super) fn read_month(month: &str) -> Option<(i16, i8)> {
    let (year, month) = month.split_once('-')?;
    Some((year.parse().ok()?, month.parse().ok()?))
}

/// The calendar year that a period is, if it is one.
pub(super) fn whole_year(period: Period) -> Option<i16> {
    let year = period.from.year();
    (Period::year(year) == Some(period)).then_some(year)
}
