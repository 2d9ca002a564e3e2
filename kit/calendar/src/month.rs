//! The grid of a printed month.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// The weeks that touch a month, each of seven days, with the days of the neighbouring months that fill them.
/// `None` for a month that does not exist, or at the very edge of the calendar (year 9999).
///
/// ```
/// use calendar::month;
/// use jiff::civil::{Weekday, date};
///
/// let weeks = month::weeks(2026, 11, Weekday::Monday).unwrap();
/// assert_eq!(weeks.len(), 6);
/// assert_eq!(weeks[0][0], date(2026, 10, 26));
/// assert_eq!(weeks[5][6], date(2026, 12, 6));
/// ```
pub fn weeks(year: i16, month: i8, first_weekday: Weekday) -> Option<Vec<[Date; 7]>> {
    let first = Date::new(year, month, 1).ok()?;
    let last = first.last_of_month();
    let mut monday = first.checked_sub(i64::from(first.weekday().since(first_weekday)).days()).ok()?;
    let mut weeks = Vec::with_capacity(6);
    loop {
        let mut week = [monday; 7];
        for (day, slot) in (0i64..).zip(week.iter_mut()) {
            *slot = monday.checked_add(day.days()).ok()?;
        }
        weeks.push(week);
        if week[6] >= last {
            return Some(weeks);
        }
        monday = week[6].tomorrow().ok()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_month_is_covered_once_and_no_week_is_idle() {
        for year in [1999, 2024, 2026, 2027, 2100] {
            for month in 1..=12 {
                for first in [Weekday::Monday, Weekday::Sunday, Weekday::Saturday] {
                    let grid = weeks(year, month, first).unwrap();
                    let days: Vec<Date> = grid.concat();
                    assert!(days.windows(2).all(|two| two[0].tomorrow().unwrap() == two[1]));
                    assert!(grid.iter().all(|week| week[0].weekday() == first));
                    assert!(grid.iter().all(|week| week.iter().any(|day| day.month() == month)));
                    let own = days.iter().filter(|day| day.month() == month).count();
                    assert_eq!(own, usize::try_from(date(year, month, 1).days_in_month()).unwrap());
                }
            }
        }
    }

    #[test]
    fn four_weeks_when_february_fits() {
        assert_eq!(weeks(2027, 2, Weekday::Monday).unwrap().len(), 4);
        assert_eq!(weeks(2026, 13, Weekday::Monday), None);
        assert_eq!(weeks(9999, 12, Weekday::Monday), None);
    }
}
