//! Opening hours as people write them, one field for each weekday.

use base::Message;
use jiff::civil::Date;
use web::parse_time;

use crate::part::model::Schedule;

/// iCalendar's codes, Monday first, each with some day that it was.
pub const DAYS: [(&str, Date); 7] = [
    ("MO", Date::constant(2024, 1, 1)),
    ("TU", Date::constant(2024, 1, 2)),
    ("WE", Date::constant(2024, 1, 3)),
    ("TH", Date::constant(2024, 1, 4)),
    ("FR", Date::constant(2024, 1, 5)),
    ("SA", Date::constant(2024, 1, 6)),
    ("SU", Date::constant(2024, 1, 7)),
];

pub fn field(code: &str) -> String {
    format!("hours_{}", code.to_lowercase())
}

/// Whether a schedule is one that the form can show: every week, on weekdays, from and to.
pub fn is_plain(schedule: &Schedule) -> bool {
    let plain = Schedule {
        byday: schedule.byday.clone(),
        freq: "WEEKLY".to_owned(),
        opens_at: schedule.opens_at.clone(),
        closes_at: schedule.closes_at.clone(),
        link: schedule.link,
        ..Schedule::blank(schedule.id)
    };
    *schedule == plain
        && !schedule.opens_at.is_empty()
        && !schedule.closes_at.is_empty()
        && schedule.byday.split(',').all(|day| DAYS.iter().any(|(code, _)| *code == day.trim()))
}

/// What the field of a weekday says: `08:00–12:00, 14:00–18:00`.
pub fn shown(schedules: &[Schedule], code: &str) -> String {
    let mut ranges: Vec<String> = schedules
        .iter()
        .filter(|schedule| is_plain(schedule) && schedule.byday.split(',').any(|day| day.trim() == code))
        .map(|schedule| format!("{}–{}", short(&schedule.opens_at), short(&schedule.closes_at)))
        .collect();
    ranges.sort();
    ranges.join(", ")
}

fn short(time: &str) -> &str {
    time.get(..5).unwrap_or(time)
}

/// Reads the field of a weekday: ranges of two times each, in any usual spelling.
pub fn parse(text: &str) -> Result<Vec<(String, String)>, Message> {
    let wrong =
        || Message::new("directory-hours-wrong").text("given", text.chars().take(60).collect::<String>());
    text.split([',', ';'])
        .map(str::trim)
        .filter(|range| !range.is_empty())
        .map(|range| {
            let (from, to) = range.split_once(['–', '-', '—']).ok_or_else(wrong)?;
            let (from, to) = (parse_time(from.trim()), parse_time(to.trim()));
            let (Some(from), Some(to)) = (from, to) else { return Err(wrong()) };
            if from >= to {
                return Err(wrong());
            }
            Ok((from.strftime("%H:%M").to_string(), to.strftime("%H:%M").to_string()))
        })
        .collect()
}

/// The schedules of a week: days with the same hours are one line, and what the form cannot show stays as it is.
pub fn merged(
    week: &[(&'static str, Vec<(String, String)>)],
    before: &[Schedule],
    mut new_id: impl FnMut() -> base::Id<Schedule>,
) -> Vec<Schedule> {
    let mut lines: Vec<((String, String), Vec<&str>)> = Vec::new();
    for (code, ranges) in week {
        for range in ranges {
            match lines.iter_mut().find(|(known, _)| known == range) {
                Some((_, days)) => days.push(code),
                None => lines.push((range.clone(), vec![code])),
            }
        }
    }
    let mut schedules: Vec<Schedule> =
        before.iter().filter(|schedule| !is_plain(schedule)).cloned().collect();
    for ((opens_at, closes_at), days) in lines {
        let byday = days.join(",");
        let known = before.iter().find(|old| {
            is_plain(old)
                && (&old.byday, short(&old.opens_at), short(&old.closes_at))
                    == (&byday, &*opens_at, &*closes_at)
        });
        schedules.push(known.cloned().unwrap_or_else(|| Schedule {
            byday,
            freq: "WEEKLY".to_owned(),
            opens_at,
            closes_at,
            ..Schedule::blank(new_id())
        }));
    }
    schedules
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let range = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        assert_eq!(parse("8-16"), Ok(vec![range("08:00", "16:00")]));
        assert_eq!(parse("8:00–12.30; 14–18"), Ok(vec![range("08:00", "12:30"), range("14:00", "18:00")]));
        assert_eq!(parse("  "), Ok(Vec::new()));
        for wrong in ["8", "16-8", "rano", "8–8", "25-26", "8-9-10"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn days_alike_are_one_line_and_come_back() {
        let id = || base::Id::from_uuid(uuid::Uuid::nil());
        let eight = vec![("08:00".to_owned(), "16:00".to_owned())];
        let other = Schedule { notes: "co drugi tydzień".to_owned(), ..Schedule::blank(id()) };
        let week = [("MO", eight.clone()), ("TU", Vec::new()), ("WE", eight)];
        let found = merged(&week, std::slice::from_ref(&other), id);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].notes.as_str(), found[1].byday.as_str()), ("co drugi tydzień", "MO,WE"));
        assert_eq!(shown(&found, "WE"), "08:00–16:00");
        assert_eq!(shown(&found, "TU"), "");
        assert_eq!(merged(&week, &found, id), found);
    }
}
