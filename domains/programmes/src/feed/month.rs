//! A month on one page: a grid for paper and wide screens, a list for phones.

use askama::Template;
use base::{Day, Problem};
use jiff::civil::{Date, Weekday};
use people::Visit;
use serde::Deserialize;
use web::{Answer, Ask, Choice, Page};

use crate::{
    circle,
    meeting::{
        lists::{self, Listed},
        words,
    },
    model::MeetingStatus,
};

#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    month: String,
    #[serde(default)]
    circle: String,
}

struct Entry {
    href: String,
    hours: String,
    name: String,
    cancelled: bool,
}

struct Cell {
    number: i8,
    said: String,
    outside: bool,
    today: bool,
    entries: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "feed-month.html")]
struct Month {
    page: Page,
    heading: String,
    month: String,
    previous: String,
    next: String,
    heads: Vec<String>,
    weeks: Vec<Vec<Cell>>,
    circles: Vec<Choice>,
    none: bool,
}

/// `GET /work/month?month=2026-11&circle=sroda`
pub async fn month(visit: Visit, Ask(asked): Ask<Asked>) -> Answer {
    let t = visit.t();
    let today = visit.caller()?.today();
    let first = first_of(&asked.month).unwrap_or_else(|| today.0.first_of_month());
    let weeks =
        calendar::month::weeks(first.year(), first.month(), Weekday::Monday).ok_or(Problem::NotFound)?;
    let (from, to) = (Day(weeks[0][0]), Day(weeks[weeks.len() - 1][6]));
    let wanted = asked.circle.clone();
    let (circles, listed) = visit
        .read(move |tx, caller| {
            let circles = circle::actions::circles_run(tx, caller)?;
            let chosen = circles.iter().find(|circle| circle.slug == wanted).map(|circle| circle.id);
            if !wanted.is_empty() && chosen.is_none() {
                return Err(Problem::NotFound);
            }
            let listed = lists::between(tx, caller, from, to, chosen)?;
            Ok((circles, listed))
        })
        .await?;
    let base = visit.to("");
    let entries = |day: Date| {
        let on = |one: &&Listed| one.meeting.day.0 == day;
        let entry = |one: &Listed| Entry {
            href: format!("{base}/work/meetings/{}", one.meeting.id),
            hours: words::hours(t, one),
            name: words::name(t, one),
            cancelled: one.meeting.status == MeetingStatus::Cancelled,
        };
        listed.iter().filter(on).map(entry).collect::<Vec<_>>()
    };
    let cell = |day: &Date| Cell {
        number: day.day(),
        said: t.weekday_date(*day),
        outside: day.month() != first.month(),
        today: *day == today.0,
        entries: entries(*day),
    };
    let heads = weeks[0].iter().map(|day| t.weekday(*day)).collect();
    let grid: Vec<Vec<Cell>> = weeks.iter().map(|week| week.iter().map(cell).collect()).collect();
    let mut choices = vec![Choice::new("", t.get("feed-all-circles"), asked.circle.is_empty())];
    choices.extend(
        circles.iter().map(|circle| Choice::new(&circle.slug, &circle.name, circle.slug == asked.circle)),
    );
    let link = |day: Option<Date>| {
        day.map_or(String::new(), |day| {
            format!("{base}/work/month?month={}&circle={}", spelled(day), asked.circle)
        })
    };
    visit.html(&Month {
        page: visit.page("work", "feed-nav-month"),
        heading: t.month_year(first),
        month: spelled(first),
        previous: link(first.yesterday().ok()),
        next: link(first.last_of_month().tomorrow().ok()),
        heads,
        none: !grid.iter().flatten().any(|cell| !cell.outside && !cell.entries.is_empty()),
        weeks: grid,
        circles: choices,
    })
}

fn spelled(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}

/// `2026-11`; anything else is no month.
fn first_of(text: &str) -> Option<Date> {
    let (year, month) = text.split_once('-')?;
    if year.len() != 4 || month.len() != 2 {
        return None;
    }
    let year: i16 = year.parse().ok()?;
    Date::new(year, month.parse().ok()?, 1).ok().filter(|_| (1990..=2200).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_months_are_months() {
        assert_eq!(first_of("2026-11").map(spelled).as_deref(), Some("2026-11"));
        for odd in ["", "2026", "2026-13", "2026-1", "26-11", "9999-12", "2026-11-01", "-026-11", "łódź-11"]
        {
            assert_eq!(first_of(odd), None, "{odd}");
        }
    }
}
