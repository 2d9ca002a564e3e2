//! Rules, exceptions and clocks.

use calendar::{Override, Problem, Recurrence, Rule};
use jiff::civil::{Date, DateTime, Weekday, date};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use std::ops::Range;

const WARSAW: &str = "Europe/Warsaw";

fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn window(from: &str, to: &str) -> Range<Timestamp> {
    format!("{from}T00:00Z").parse().unwrap()..format!("{to}T00:00Z").parse().unwrap()
}

fn series(start: &str, rule: &str) -> Recurrence {
    Recurrence::parse(at(start), WARSAW, rule).unwrap()
}

fn dates(recurrence: &Recurrence, from: &str, to: &str) -> Vec<String> {
    recurrence
        .expand(window(from, to), 1000)
        .iter()
        .map(|o| o.local.strftime("%y-%m-%d %H:%M").to_string())
        .collect()
}

#[test]
fn every_other_week() {
    let weekly = series("2026-03-04T13:30", "FREQ=WEEKLY;INTERVAL=2");
    let found = dates(&weekly, "2026-03-01", "2026-04-16");
    assert_eq!(found, ["26-03-04 13:30", "26-03-18 13:30", "26-04-01 13:30", "26-04-15 13:30"]);
    // Far on, the phase is kept.
    assert_eq!(dates(&weekly, "2036-03-01", "2036-03-14"), ["36-03-05 13:30"]);
}

#[test]
fn moved_and_cancelled() {
    let mut weekly = series("2026-03-02T09:00", "FREQ=WEEKLY;COUNT=4");
    weekly.move_to(at("2026-03-09T09:00"), at("2026-05-05T11:00")).cancel(at("2026-03-16T09:00"));
    assert_eq!(dates(&weekly, "2026-03-01", "2026-04-01"), ["26-03-02 09:00", "26-03-23 09:00"]);
    let moved = weekly.expand(window("2026-05-01", "2026-06-01"), 10);
    assert_eq!((moved[0].id, moved[0].local), (at("2026-03-09T09:00"), at("2026-05-05T11:00")));
    let cancelled = weekly.cancelled(window("2026-03-01", "2026-04-01"));
    assert_eq!(cancelled.iter().map(|o| o.id).collect::<Vec<_>>(), [at("2026-03-16T09:00")]);
    assert_eq!(weekly.cancelled(window("2026-04-01", "2026-05-01")), []);

    weekly.restore(at("2026-03-16T09:00"));
    assert_eq!(
        dates(&weekly, "2026-03-01", "2026-04-01"),
        ["26-03-02 09:00", "26-03-16 09:00", "26-03-23 09:00"]
    );
    assert_eq!(
        weekly.overrides().collect::<Vec<_>>(),
        [(at("2026-03-09T09:00"), Override::Moved(at("2026-05-05T11:00")))]
    );
}

#[test]
fn an_override_of_what_is_not_there_changes_nothing() {
    let mut weekly = series("2026-03-02T09:00", "FREQ=WEEKLY;COUNT=2");
    let before = dates(&weekly, "2026-01-01", "2027-01-01");
    weekly.move_to(at("2026-03-03T09:00"), at("2026-03-05T09:00")).cancel(at("2026-03-16T09:00"));
    assert_eq!(dates(&weekly, "2026-01-01", "2027-01-01"), before);
    assert_eq!(weekly.cancelled(window("2026-01-01", "2027-01-01")), []);
    assert_eq!(weekly.orphans(), [at("2026-03-03T09:00"), at("2026-03-16T09:00")]);
}

#[test]
fn a_moved_one_takes_its_place_in_order_and_under_the_cap() {
    let mut daily = series("2026-03-02T09:00", "FREQ=DAILY;COUNT=5");
    daily.move_to(at("2026-03-06T09:00"), at("2026-03-02T08:00"));
    let first: Vec<DateTime> =
        daily.expand(window("2026-03-01", "2026-04-01"), 2).iter().map(|o| o.local).collect();
    assert_eq!(first, [at("2026-03-02T08:00"), at("2026-03-02T09:00")]);
}

#[test]
fn extra_and_excluded() {
    let mut weekly = series("2026-03-02T09:00", "FREQ=WEEKLY;COUNT=3");
    weekly.exclude(at("2026-03-09T09:00")).add(at("2026-03-11T11:00")).add(at("2026-03-16T09:00"));
    let found = dates(&weekly, "2026-03-01", "2026-04-01");
    assert_eq!(found, ["26-03-02 09:00", "26-03-11 11:00", "26-03-16 09:00"]);
    weekly.cancel(at("2026-03-11T11:00"));
    assert_eq!(dates(&weekly, "2026-03-01", "2026-04-01").len(), 2);
}

#[test]
fn days_that_not_every_month_has() {
    let month_end = series("2026-01-31T12:00", "FREQ=MONTHLY;COUNT=3");
    assert_eq!(
        dates(&month_end, "2026-01-01", "2027-01-01"),
        ["26-01-31 12:00", "26-03-31 12:00", "26-05-31 12:00"]
    );
    let last_day = series("2026-01-31T12:00", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3");
    assert_eq!(
        dates(&last_day, "2026-01-01", "2027-01-01"),
        ["26-01-31 12:00", "26-02-28 12:00", "26-03-31 12:00"]
    );
    let leap = series("2024-02-29T12:00", "FREQ=YEARLY");
    assert_eq!(
        dates(&leap, "2024-01-01", "2033-01-01"),
        ["24-02-29 12:00", "28-02-29 12:00", "32-02-29 12:00"]
    );
    let monday = series("2024-01-01T12:00", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=2");
    assert_eq!(dates(&monday, "2024-01-01", "2080-01-01"), ["44-02-29 12:00", "72-02-29 12:00"]);
    let century = series("2096-02-29T12:00", "FREQ=YEARLY;COUNT=2");
    assert_eq!(dates(&century, "2096-01-01", "2105-01-01"), ["96-02-29 12:00", "04-02-29 12:00"]);
}

#[test]
fn nth_weekdays() {
    let dates_of = |start: &str, rule: &str| dates(&series(start, rule), "2026-01-01", "2030-01-01");
    assert_eq!(
        dates_of("2026-01-27T17:30", "FREQ=MONTHLY;BYDAY=-1TU;COUNT=3"),
        ["26-01-27 17:30", "26-02-24 17:30", "26-03-31 17:30"]
    );
    assert_eq!(
        dates_of("2026-01-30T08:00", "FREQ=MONTHLY;BYDAY=5FR;COUNT=2"),
        ["26-01-30 08:00", "26-05-29 08:00"]
    );
    // Friday the 13th; the 20th Monday of the year; the fourth Thursday of November; the last working day.
    assert_eq!(
        dates_of("2026-01-01T08:00", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2"),
        ["26-02-13 08:00", "26-03-13 08:00"]
    );
    assert_eq!(
        dates_of("2026-01-01T08:00", "FREQ=YEARLY;BYDAY=20MO;COUNT=2"),
        ["26-05-18 08:00", "27-05-17 08:00"]
    );
    assert_eq!(
        dates_of("2026-01-01T08:00", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2"),
        ["26-11-26 08:00", "27-11-25 08:00"]
    );
    assert_eq!(
        dates_of("2026-01-01T08:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2"),
        ["26-01-30 08:00", "26-02-27 08:00"]
    );
}

#[test]
fn until_in_utc_and_on_the_wall() {
    let last = |until: &str| {
        let weekly = series("2026-03-17T18:00", &format!("FREQ=WEEKLY;UNTIL={until}"));
        dates(&weekly, "2026-03-01", "2026-05-01").pop().unwrap()
    };
    // 31 March 18:00 in summer time is 16:00 UTC, inclusive to the second.
    assert_eq!(last("20260331T160000Z"), "26-03-31 18:00");
    assert_eq!(last("20260331T155959Z"), "26-03-24 18:00");
    assert_eq!(last("20260331T180000"), "26-03-31 18:00");
    assert_eq!(last("20260331T175959"), "26-03-24 18:00");
    assert_eq!(last("20260331"), "26-03-31 18:00");
    assert_eq!(last("20260330"), "26-03-24 18:00");
}

#[test]
fn the_clock_change_itself() {
    // Spring: 02:30 is skipped; the occurrence keeps its name and begins at 03:30.
    let night = series("2026-03-28T02:30", "FREQ=DAILY;COUNT=3");
    let gap = night.expand(window("2026-03-29", "2026-03-30"), 9)[0];
    assert_eq!((gap.id, gap.local), (at("2026-03-29T02:30"), at("2026-03-29T03:30")));
    assert_eq!(gap.start.to_string(), "2026-03-29T01:30:00Z");
    // It is found by its name and by the time on the wall.
    for name in ["2026-03-29T02:30", "2026-03-29T03:30"] {
        let mut other = night.clone();
        other.cancel(at(name));
        assert_eq!(other.expand(window("2026-03-28", "2026-04-01"), 9).len(), 2, "{name}");
        let mut other = night.clone();
        other.exclude(at(name));
        assert_eq!(other.expand(window("2026-03-28", "2026-04-01"), 9).len(), 2, "{name}");
    }
    // Autumn: of two 02:30 the first.
    let fold =
        series("2026-10-24T02:30", "FREQ=DAILY;COUNT=3").expand(window("2026-10-25", "2026-10-26"), 9)[0];
    assert_eq!(fold.start.to_string(), "2026-10-25T00:30:00Z");
}

#[test]
fn a_start_outside_its_rule() {
    let tuesdays = series("2026-03-04T18:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2");
    assert_eq!(tuesdays.first(), at("2026-03-17T18:00"));
    assert_eq!(dates(&tuesdays, "2026-01-01", "2027-01-01"), ["26-03-17 18:00", "26-03-31 18:00"]);
}

#[test]
fn refused_at_once() {
    let new = |start: &str, zone: &str, rule: &str| Recurrence::parse(at(start), zone, rule).map(|_| ());
    assert_eq!(
        new("2026-03-04T18:00", WARSAW, "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"),
        Err(Problem::NeverHappens)
    );
    assert_eq!(
        new("2026-03-04T18:00", WARSAW, "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        Err(Problem::NeverHappens)
    );
    assert_eq!(new("2026-03-04T18:00", WARSAW, "FREQ=DAILY;UNTIL=20260303"), Err(Problem::EndsBeforeStart));
    assert_eq!(
        new("2026-03-04T18:00", WARSAW, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260305"),
        Err(Problem::NeverHappens)
    );
    assert_eq!(
        new("2026-03-04T18:00", "Mars/Base", "FREQ=DAILY"),
        Err(Problem::UnknownZone("Mars/Base".into()))
    );
}

#[test]
fn once() {
    let once = Recurrence::new(at("2026-03-04T18:00"), WARSAW, None).unwrap();
    assert_eq!(dates(&once, "2026-01-01", "2027-01-01"), ["26-03-04 18:00"]);
    assert_eq!(dates(&once, "2026-01-01", "2026-03-04"), [""; 0]);
    assert!(once.has(at("2026-03-04T18:00")));
}

fn any_rule() -> impl Strategy<Value = String> {
    let ends = prop_oneof![
        Just(String::new()),
        (1u32..60).prop_map(|n| format!(";COUNT={n}")),
        (2024i16..2034).prop_map(|y| format!(";UNTIL={y}0615T120000Z")),
    ];
    let body = prop_oneof![
        Just("FREQ=DAILY".to_owned()),
        Just("FREQ=DAILY;BYDAY=MO,WE,FR".to_owned()),
        Just("FREQ=WEEKLY".to_owned()),
        Just("FREQ=WEEKLY;BYDAY=SU,TU;WKST=SU".to_owned()),
        Just("FREQ=WEEKLY;BYDAY=SU,TU".to_owned()),
        Just("FREQ=MONTHLY;BYDAY=-1TU,2FR".to_owned()),
        Just("FREQ=MONTHLY;BYMONTHDAY=31,15,-1".to_owned()),
        Just("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-2".to_owned()),
        Just("FREQ=YEARLY".to_owned()),
        Just("FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU".to_owned()),
    ];
    (body, 1u32..6, ends).prop_map(|(body, interval, ends)| format!("{body};INTERVAL={interval}{ends}"))
}

proptest! {
    /// A window shows exactly what the whole series shows there: no skipping ahead loses or invents one.
    #[test]
    fn a_window_is_a_part_of_the_whole(
        rule in any_rule(), day in 0i64..3650, minute in 0i64..1440, from in -400i64..5000, length in 1i64..900,
    ) {
        let start = date(2024, 1, 1).at(0, 0, 0, 0)
            + SignedDuration::from_hours(24 * day) + SignedDuration::from_mins(minute);
        let Ok(recurrence) = Recurrence::parse(start, WARSAW, &rule) else { return Ok(()) };
        let begin: Timestamp = "2024-01-01T00:00Z".parse().unwrap();
        let from = begin + SignedDuration::from_hours(24 * from);
        let window = from..from + SignedDuration::from_hours(24 * length);
        let whole = recurrence.expand(begin..window.end, usize::MAX);
        let part = recurrence.expand(window.clone(), usize::MAX);
        let wanted: Vec<_> = whole.into_iter().filter(|o| window.contains(&o.start)).collect();
        prop_assert_eq!(&part, &wanted);
        prop_assert!(part.windows(2).all(|two| two[0].start < two[1].start));
        prop_assert!(part.iter().all(|o| o.id.time() == start.time() && o.id >= start && recurrence.has(o.id)));
        prop_assert_eq!(recurrence.expand(window, 3), part[..part.len().min(3)].to_vec());
    }

    /// Printing and reading a rule changes nothing, and no text makes the reader fall over.
    #[test]
    fn rules_survive_print(rule in any_rule(), noise in "[A-Z=;,0-9+-]{0,60}") {
        let parsed: Rule = rule.parse().unwrap();
        prop_assert_eq!(parsed.to_string().parse::<Rule>(), Ok(parsed));
        if let Ok(odd) = format!("FREQ=YEARLY;{noise}").parse::<Rule>() {
            prop_assert_eq!(odd.to_string().parse::<Rule>(), Ok(odd));
        }
    }

    /// Whatever survives the check expands without trouble, at the calendar's edges too.
    #[test]
    fn edges_are_quiet(rule in any_rule(), last in any::<bool>(), back in 0i64..40) {
        let edge = if last { Date::MAX - SignedDuration::from_hours(24 * (back + 3)) }
            else { Date::MIN + SignedDuration::from_hours(24 * (back + 3)) };
        if let Ok(recurrence) = Recurrence::parse(edge.at(12, 0, 0, 0), WARSAW, &rule) {
            let all = recurrence.expand(Timestamp::MIN..Timestamp::MAX, 5);
            prop_assert!(all.len() <= 5);
        }
    }
}

#[test]
fn weeks_begin_where_the_rule_says() {
    let week_start = |text: &str| text.parse::<Rule>().unwrap().week_start;
    assert_eq!(week_start("FREQ=WEEKLY;WKST=SU"), Weekday::Sunday);
    assert_eq!(week_start("FREQ=WEEKLY"), Weekday::Monday);
}
