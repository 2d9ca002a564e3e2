//! Which signs a load shows.

use base::{Day, Message, Problem};

use super::model::{Given, Load, Sign};
use crate::{model::Status, offer::model::Care, slot::rules::monday};

/// Weeks in a row from which on somebody is asked how they are.
const WEEKS: i64 = 6;
const HARD: i64 = 2;
const NO_SHOWS: i64 = 3;
/// How many weeks back a look goes.
pub const LOOKS_BACK: i64 = 12;

pub fn load(given: &[Given], care: &Care, today: Day) -> Load {
    let counts =
        |one: &&Given| one.status.is_open() || matches!(one.status, Status::Happened | Status::Settled);
    let this_week = monday(today.0);
    let minutes = |from: Day, to: Day| -> i64 {
        given.iter().filter(counts).filter(|one| from <= one.day && one.day < to).map(|one| one.minutes).sum()
    };
    let week_at = |back: i64| {
        let from = Day(this_week).plus_days(-7 * back);
        minutes(from, from.plus_days(7))
    };
    let week = week_at(0);
    let (first, next) = (Day(today.0.first_of_month()), Day(today.0.last_of_month()).plus_days(1));
    let month = minutes(first, next);
    let mut signs = Vec::new();
    if care.paused_at.is_some() {
        signs.push(Sign::Paused);
    }
    if care.weekly_minutes.is_some_and(|most| week > most)
        || care.monthly_minutes.is_some_and(|most| month > most)
    {
        signs.push(Sign::OverLimit);
    }
    let row = (0..LOOKS_BACK).take_while(|back| week_at(*back) > 0).count() as i64;
    if row >= WEEKS {
        signs.push(Sign::WeeksInARow(row));
    }
    let before: i64 = (1..=4).map(week_at).sum::<i64>() / 4;
    if before > 0 && week >= 2 * before && week - before >= 120 {
        signs.push(Sign::Sudden);
    }
    let count = |days: i64, of: fn(&Given) -> bool| {
        given.iter().filter(|one| one.day > today.plus_days(-days) && one.day <= today && of(one)).count()
            as i64
    };
    let hard = count(14, |one| one.hard);
    if hard >= HARD {
        signs.push(Sign::Hard(hard));
    }
    let missed = count(30, |one| one.status == Status::Missed);
    if missed >= NO_SHOWS {
        signs.push(Sign::NoShows(missed));
    }
    Load { week, month, signs }
}

/// Whether somebody can give so much and rest so long.
pub fn check(care: &Care, today: Day) -> Result<(), Problem> {
    if care.weekly_minutes.is_some_and(|most| !(0..=10_080).contains(&most)) {
        return Err(Problem::field(
            "weekly",
            Message::new("web-field-number").number("least", 0).number("most", 60),
        ));
    }
    if care.monthly_minutes.is_some_and(|most| !(0..=44_640).contains(&most)) {
        return Err(Problem::field(
            "monthly",
            Message::new("web-field-number").number("least", 0).number("most", 240),
        ));
    }
    if !(0..=30).contains(&care.rest_days) {
        return Err(Problem::field(
            "rest",
            Message::new("web-field-number").number("least", 0).number("most", 30),
        ));
    }
    if care.paused_at.is_some() && care.back_on.is_some_and(|back| back <= today) {
        return Err(Problem::field("back_on", Message::new("care-back-past")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }
    fn gave(on: &str, minutes: i64) -> Given {
        Given { day: day(on), minutes, status: Status::Happened, hard: false }
    }
    const TODAY: &str = "2026-11-25";

    #[test]
    fn a_quiet_week_shows_no_sign_and_a_full_row_does() {
        let care = Care::default();
        let quiet = load(&[gave("2026-11-24", 60), gave("2026-11-03", 60)], &care, day(TODAY));
        assert_eq!((quiet.week, quiet.month, quiet.signs.len()), (60, 120, 0));
        let row: Vec<Given> = (0..7)
            .map(|week| Given { day: day("2026-11-24").plus_days(-7 * week), ..gave(TODAY, 60) })
            .collect();
        assert_eq!(load(&row, &care, day(TODAY)).signs, [Sign::WeeksInARow(7)]);
        let mut broken = row;
        broken.remove(3);
        assert!(load(&broken, &care, day(TODAY)).signs.is_empty());
    }

    #[test]
    fn limits_hard_talks_no_shows_and_sudden_weeks_are_noticed() {
        let care = Care { weekly_minutes: Some(60), ..Care::default() };
        assert_eq!(load(&[gave("2026-11-24", 90)], &care, day(TODAY)).signs, [Sign::OverLimit]);
        let hard = |on| Given { hard: true, ..gave(on, 30) };
        let free = Care::default();
        assert_eq!(load(&[hard("2026-11-24"), hard("2026-11-16")], &free, day(TODAY)).signs, [Sign::Hard(2)]);
        assert!(load(&[hard("2026-11-24"), hard("2026-10-16")], &free, day(TODAY)).signs.is_empty());
        let missed = |on| Given { status: Status::Missed, ..gave(on, 60) };
        let many = [missed("2026-11-20"), missed("2026-11-10"), missed("2026-11-02")];
        let load_ = load(&many, &free, day(TODAY));
        assert_eq!((load_.signs, load_.week), (vec![Sign::NoShows(3)], 0));
        let sudden = [gave("2026-11-24", 300), gave("2026-11-17", 60), gave("2026-11-03", 60)];
        assert_eq!(load(&sudden, &free, day(TODAY)).signs, [Sign::Sudden]);
        let paused = Care { paused_at: Some("2026-11-20T10:00:00Z".parse().unwrap()), ..Care::default() };
        assert_eq!(load(&[], &paused, day(TODAY)).signs, [Sign::Paused]);
    }
}
