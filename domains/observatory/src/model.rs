//! What the nouns of this room share: months, places, what is measured, and the rules it is measured by.

use std::{fmt, str::FromStr};

use base::Day;
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use texts::{T, key};

/// A calendar month, written `2026-08`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month(Date);

impl Month {
    pub fn new(year: i16, month: i8) -> Option<Self> {
        // Wide enough for any record, narrow enough for every sum below.
        (1900..=2200).contains(&year).then(|| Date::new(year, month, 1).ok().map(Month))?
    }
    pub fn of(day: Day) -> Self {
        Month(day.0.first_of_month())
    }
    pub fn first(self) -> Day {
        Day(self.0)
    }
    pub fn last(self) -> Day {
        Day(self.0.last_of_month())
    }
    pub fn year(self) -> i16 {
        self.0.year()
    }
    pub fn plus(self, months: i64) -> Self {
        Month(self.0.saturating_add(months.months()).first_of_month())
    }
    /// Months since year 0: distances on the axis of a trend.
    pub fn index(self) -> i64 {
        i64::from(self.0.year()) * 12 + i64::from(self.0.month()) - 1
    }
    /// Every month from this one to another, both included.
    pub fn to(self, last: Month) -> Vec<Month> {
        (0..=(last.index() - self.index()).max(-1)).map(|n| self.plus(n)).collect()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}
impl FromStr for Month {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("not a month: {text}");
        let (year, month) = text.split_once('-').ok_or_else(wrong)?;
        let digits = |part: &str, n| part.len() == n && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(wrong());
        }
        let numbers = year.parse().ok().zip(month.parse().ok());
        numbers.and_then(|(year, month)| Month::new(year, month)).ok_or_else(wrong)
    }
}
impl TryFrom<String> for Month {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}
impl From<Month> for String {
    fn from(month: Month) -> String {
        month.to_string()
    }
}
impl store::Read for Month {
    fn read(cell: store::Cell<'_>) -> Result<Self, String> {
        String::read(cell)?.parse()
    }
}
impl From<Month> for store::Value<'_> {
    fn from(month: Month) -> Self {
        store::Value::from(month.to_string())
    }
}

/// A place whose access is measured: a commune, or a row of a town's own list.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub code: String,
    pub name: String,
    pub county: String,
    pub region: String,
    pub lat: f64,
    pub lon: f64,
    pub population: i64,
    /// People of its town, `None` where there is none.
    pub town: Option<i64>,
}

impl Place {
    pub fn size(&self) -> Size {
        Size::of(self.town)
    }
}

store::words! {
    /// The classes in which Statistics Poland counts towns, by inhabitants.
    pub enum Size {
        Village = "village",
        Below5k = "below_5k",
        Below20k = "below_20k",
        Below50k = "below_50k",
        Below100k = "below_100k",
        Below200k = "below_200k",
        Below500k = "below_500k",
        Large = "large",
    }
}

impl Size {
    pub fn of(town: Option<i64>) -> Self {
        match town {
            None => Size::Village,
            Some(..5_000) => Size::Below5k,
            Some(..20_000) => Size::Below20k,
            Some(..50_000) => Size::Below50k,
            Some(..100_000) => Size::Below100k,
            Some(..200_000) => Size::Below200k,
            Some(..500_000) => Size::Below500k,
            Some(_) => Size::Large,
        }
    }
    pub fn label(self, t: T) -> String {
        t.get(match self {
            Size::Village => key!("observatory-size-village"),
            Size::Below5k => key!("observatory-size-below-5k"),
            Size::Below20k => key!("observatory-size-below-20k"),
            Size::Below50k => key!("observatory-size-below-50k"),
            Size::Below100k => key!("observatory-size-below-100k"),
            Size::Below200k => key!("observatory-size-below-200k"),
            Size::Below500k => key!("observatory-size-below-500k"),
            Size::Large => key!("observatory-size-large"),
        })
    }
    pub fn group(self) -> Group {
        match self {
            Size::Village => Group::Village,
            Size::Below5k | Size::Below20k => Group::Small,
            _ => Group::Large,
        }
    }
}

store::words! {
    /// The places that the practitioners of a year are counted in.
    pub enum Group {
        All = "all",
        /// Towns below 20,000.
        Small = "small",
        Village = "village",
        Large = "large",
    }
}

impl Group {
    pub fn label(self, t: T) -> String {
        t.get(match self {
            Group::All => key!("observatory-group-all"),
            Group::Small => key!("observatory-group-small"),
            Group::Village => key!("observatory-group-village"),
            Group::Large => key!("observatory-group-large"),
        })
    }
}

store::words! {
    /// What is measured of a place, side by side and never added into one number.
    pub enum Measure {
        /// Hours a week per 10,000 people in reach (E2SFCA).
        Access = "access",
        /// The same of what is free or publicly paid.
        Public = "public",
        /// People admitted from NFZ queues in the month per 10,000 (E2SFCA): a proxy.
        Admissions = "admissions",
        /// Median days of waiting in NFZ queues within reach.
        Waiting = "waiting",
        /// Kilometres to the nearest help.
        Nearest = "nearest",
        /// Hours a week given here per 10,000 residents.
        Capacity = "capacity",
        /// Share of reachable hours that are free or publicly paid.
        Funded = "funded",
        /// Hours a week online or by phone per 10,000.
        Tele = "tele",
    }
}

impl Measure {
    pub const COUNT: usize = Measure::ALL.len();

    pub fn name(self, t: T) -> String {
        t.get(match self {
            Measure::Access => key!("observatory-access"),
            Measure::Public => key!("observatory-public"),
            Measure::Admissions => key!("observatory-admissions"),
            Measure::Waiting => key!("observatory-waiting"),
            Measure::Nearest => key!("observatory-nearest"),
            Measure::Capacity => key!("observatory-capacity"),
            Measure::Funded => key!("observatory-funded"),
            Measure::Tele => key!("observatory-tele"),
        })
    }
    /// One sentence on what the number says.
    pub fn meaning(self, t: T) -> String {
        t.get(match self {
            Measure::Access => key!("observatory-access-means"),
            Measure::Public => key!("observatory-public-means"),
            Measure::Admissions => key!("observatory-admissions-means"),
            Measure::Waiting => key!("observatory-waiting-means"),
            Measure::Nearest => key!("observatory-nearest-means"),
            Measure::Capacity => key!("observatory-capacity-means"),
            Measure::Funded => key!("observatory-funded-means"),
            Measure::Tele => key!("observatory-tele-means"),
        })
    }
    pub fn more_is_better(self) -> bool {
        !matches!(self, Measure::Waiting | Measure::Nearest)
    }
    /// The number alone, with as many digits as its sources bear.
    pub fn number(self, t: T, value: f64) -> String {
        match self {
            Measure::Waiting => t.number(value.round() as i64),
            Measure::Funded => t.percent(value, 0),
            Measure::Access | Measure::Public | Measure::Admissions | Measure::Tele | Measure::Capacity => {
                t.decimal(value, 2)
            }
            Measure::Nearest => t.decimal(value, 1),
        }
    }
    /// The number with its unit, or a dash where there is none.
    pub fn shown(self, t: T, value: Option<f64>) -> String {
        let Some(value) = value else { return "–".to_owned() };
        let number = self.number(t, value);
        match self {
            Measure::Waiting => t.one("common-days", "n", value.round() as i64),
            Measure::Nearest => format!("{number}\u{a0}km"),
            _ => number,
        }
    }
}

/// What was measured of one place in one month.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Measured {
    pub(crate) parts: [Option<f64>; Measure::COUNT],
    pub population: i64,
    /// Practitioners with hours here at the month's end.
    pub practitioners: i64,
    /// Queues behind the median.
    pub queues: i64,
}

impl Measured {
    pub fn get(&self, measure: Measure) -> Option<f64> {
        self.parts[measure as usize]
    }
    pub fn set(&mut self, measure: Measure, value: Option<f64>) {
        self.parts[measure as usize] = value.filter(|value| value.is_finite());
    }
}

/// The rules by which a month was computed: kept with every edition, so that each number says how it came about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameters {
    /// Zones of E2SFCA: kilometres and weight, nearest first.
    pub zones: Vec<(f64, f64)>,
    /// Roads are longer than straight lines by this factor.
    pub detour: f64,
    /// A region with fewer practitioners than this is not known well enough to be told about.
    pub least_practitioners: i64,
    /// A trend looks back over so many months…
    pub trend_months: i64,
    /// … and needs values in at least so many of them.
    pub trend_least: usize,
    /// Two-sided confidence of the test for a trend: the quantile of the normal distribution.
    pub trend_z: f64,
    /// A change smaller than this share of the usual level is level.
    pub material: f64,
}

impl Default for Parameters {
    fn default() -> Self {
        Parameters {
            zones: vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)],
            detour: 1.3,
            least_practitioners: 5,
            trend_months: 12,
            trend_least: 6,
            trend_z: 1.645,
            material: 0.05,
        }
    }
}

impl Parameters {
    pub fn reach_km(&self) -> f64 {
        self.zones.last().map_or(0.0, |zone| zone.0)
    }
}

/// From this month on NFZ says how long one waits in another way; the two are never one series.
pub const NFZ_BREAK: Month = Month(Date::constant(2026, 7, 1));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_one_spelling_and_knows_its_days() {
        let month: Month = "2026-02".parse().unwrap();
        assert_eq!((month.to_string().as_str(), month.last()), ("2026-02", Day::new(2026, 2, 28).unwrap()));
        assert_eq!(month.plus(-2).to_string(), "2025-12");
        assert_eq!(month.plus(-2).to(month).len(), 3);
        assert!(month.to(month.plus(-1)).is_empty());
        for wrong in ["2026-13", "2026-2", "26-02", "2026", "", "2026-02-01", "9999-01", "+026-02"] {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn classes_begin_where_the_office_says() {
        let sizes = [4_999, 5_000, 19_999, 20_000, 499_999, 500_000].map(|people| Size::of(Some(people)));
        use Size::{Below5k, Below20k, Below50k, Below500k, Large};
        assert_eq!(sizes, [Below5k, Below20k, Below20k, Below50k, Below500k, Large]);
        assert_eq!(Size::of(None), Size::Village);
    }
}
