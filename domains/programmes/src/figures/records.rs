//! The records behind a figure, for those who may check it.

use askama::Template;
use people::{Roles, Visit};
use texts::T;
use web::{
    Answer, Ask, Page,
    pieces::{Cell, Head, Link, Row},
};

use super::{
    actions,
    model::{CountedMeeting, Rows, Which},
    pages::{format_name, kind_name},
    wish::{self, Wish},
};
use crate::model::{Attendance, Circle, CircleId};

#[derive(Template)]
#[template(path = "figures-records.html")]
struct Behind {
    page: Page,
    back: String,
    views: Vec<Link>,
    total: String,
    note: String,
    caption: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    first: String,
    next: String,
}

pub async fn show(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let which: Which = wish.which.parse().unwrap_or(Which::Meetings);
    let after = wish.after.clone();
    let (asked, circles, found) = visit
        .read(move |tx, caller| {
            let asked = wish::read(tx, caller, &wish)?;
            let records = actions::records(tx, caller, &asked.filter, asked.period, which, &wish.after)?;
            Ok((asked, actions::circles(tx, caller)?, records))
        })
        .await?;
    let t = visit.t();
    let query = asked.query();
    let here = |which: Which, after: &str| {
        let after = if after.is_empty() { String::new() } else { format!("&after={after}") };
        visit.to(&format!("/work/figures/records{query}&which={which}{after}"))
    };
    let label = |which| {
        t.get(match which {
            Which::Meetings => "figures-meetings",
            Which::Attendances => "figures-attendances",
            Which::Persons => "figures-persons",
        })
    };
    let views = [Which::Persons, Which::Meetings, Which::Attendances].map(|one| Link {
        href: here(one, ""),
        label: label(one),
        current: one == which,
    });
    // Those who only check have no desk of meetings.
    let runs = visit.caller()?.has(Roles::RUN);
    let meeting = |one: &CountedMeeting| {
        if runs { visit.to(&format!("/work/meetings/{}/register", one.id)) } else { String::new() }
    };
    let (heads, rows) = match &found.rows {
        Rows::Meetings(rows) => (
            heads(
                t,
                &["common-date", "figures-circle", "figures-kind", "figures-format"],
                &["figures-length", "figures-there"],
            ),
            rows.iter()
                .map(|one| {
                    let mut cells = cells_of(t, one, meeting(one), &circles);
                    cells.push(Cell::number(t.duration(one.minutes)));
                    cells.push(Cell::number(t.number(one.there)));
                    Row { cells }
                })
                .collect(),
        ),
        Rows::Attendances(rows) => (
            heads(
                t,
                &[
                    "common-date",
                    "figures-circle",
                    "figures-kind",
                    "figures-format",
                    "figures-who",
                    "figures-mark",
                ],
                &["figures-length"],
            ),
            rows.iter()
                .map(|one| {
                    let mut cells = cells_of(t, &one.meeting, meeting(&one.meeting), &circles);
                    let who = if one.pseudonym.is_empty() {
                        t.get("figures-unnamed")
                    } else {
                        one.pseudonym.clone()
                    };
                    cells.push(Cell::text(who));
                    cells.push(Cell::text(mark_name(t, one.status)));
                    cells.push(Cell::number(t.duration(one.meeting.minutes)));
                    Row { cells }
                })
                .collect(),
        ),
        Rows::Persons(rows) => (
            heads(
                t,
                &["figures-who", "figures-circle", "figures-first", "figures-last"],
                &["figures-times", "figures-contact-hours"],
            ),
            rows.iter()
                .zip(after.parse::<i64>().unwrap_or(0).max(0) + 1..)
                .map(|(one, number)| {
                    let who = if one.pseudonym.is_empty() {
                        t.one("figures-person-number", "n", number)
                    } else {
                        one.pseudonym.clone()
                    };
                    let circle = match one.circles[..] {
                        [only] => circle_name(t, &circles, only),
                        _ => t.one("figures-in-circles", "n", one.circles.len()),
                    };
                    let cells = vec![
                        Cell::text(who),
                        Cell::text(circle),
                        Cell::text(t.date_short(one.first.0)),
                        Cell::text(t.date_short(one.last.0)),
                        Cell::number(t.number(one.times)),
                        Cell::number(t.hours(one.minutes)),
                    ];
                    Row { cells }
                })
                .collect(),
        ),
    };
    visit.html(&Behind {
        page: visit.page("work", "figures-records-title"),
        back: visit.to(&format!("/work/figures{query}")),
        views: views.to_vec(),
        total: format!("{}: {}", label(which), t.number(found.total)),
        note: t.get(match which {
            Which::Meetings => "figures-meetings-means",
            Which::Attendances => "figures-attendances-means",
            Which::Persons => "figures-persons-note",
        }),
        caption: label(which),
        heads,
        rows,
        first: if after.is_empty() { String::new() } else { here(which, "") },
        next: found.next.map(|next| here(which, &next)).unwrap_or_default(),
    })
}

fn heads(t: T, words: &[&str], numbers: &[&str]) -> Vec<Head> {
    let words = words.iter().map(|key| Head { label: t.get(key), numeric: false });
    words.chain(numbers.iter().map(|key| Head { label: t.get(key), numeric: true })).collect()
}

fn circle_name(t: T, circles: &[Circle], id: Option<CircleId>) -> String {
    let known = circles.iter().find(|circle| Some(circle.id) == id);
    known.map_or_else(|| t.get("figures-no-circle"), |circle| circle.name.clone())
}

fn cells_of(t: T, one: &CountedMeeting, href: String, circles: &[Circle]) -> Vec<Cell> {
    let time = one.starts_local.get(11..16).unwrap_or_default();
    vec![
        Cell::text(format!("{} {time}", t.date_short(one.day.0))).link(href),
        Cell::text(circle_name(t, circles, one.circle)),
        Cell::text(kind_name(t, one.kind)),
        Cell::text(format_name(t, one.format)),
    ]
}

fn mark_name(t: T, status: Attendance) -> String {
    t.get(match status {
        Attendance::Late => "figures-mark-late",
        Attendance::WalkIn => "figures-mark-walk-in",
        _ => "figures-mark-attended",
    })
}
