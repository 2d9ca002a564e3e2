//! The desk, a circle's meetings, one meeting.

use askama::Template;
use base::{Day, Problem};
use jiff::civil::Date;
use people::{Roles, Visit};
use serde::Deserialize;
use texts::T;
use web::{Answer, Ask, At, Page, pieces};

use super::{
    actions,
    lists::{self, Listed},
    rules, store, words,
};
use crate::{
    model::{Kind, MeetingId, MeetingStatus},
    place, records,
};

/// A meeting as a line of a list.
pub struct Line {
    pub href: String,
    pub register: String,
    pub datetime: String,
    pub day: String,
    pub hours: String,
    pub name: String,
    pub note: String,
    pub status: String,
    pub tone: &'static str,
    pub open: bool,
}

impl Line {
    pub fn new(t: T, base: &str, listed: &Listed) -> Line {
        let meeting = &listed.meeting;
        let (status, tone) = words::status(t, meeting.status);
        Line {
            href: format!("{base}/work/meetings/{}", meeting.id),
            register: format!("{base}/work/meetings/{}/register", meeting.id),
            datetime: meeting.starts_local.clone(),
            day: t.weekday_date(meeting.day.0),
            hours: words::hours(t, listed),
            name: words::name(t, listed),
            note: words::note(t, listed),
            status,
            tone,
            open: meeting.status == MeetingStatus::Planned,
        }
    }

    pub fn all(t: T, base: &str, listed: &[Listed]) -> Vec<Line> {
        listed.iter().map(|one| Line::new(t, base, one)).collect()
    }
}

#[derive(Template)]
#[template(path = "meeting-desk.html")]
struct Desk {
    page: Page,
    runs: bool,
    today_is: String,
    today: Vec<Line>,
    open: Vec<Line>,
    next: Vec<Line>,
    /// How many more there are in the week.
    more: i64,
    any_programme: bool,
    manages: bool,
}

/// More meetings of the week than this stand in the month.
const NEXT_AT_ONCE: usize = 30;

/// `GET /work`: today first, then what waits, then the next seven days.
pub async fn desk(visit: Visit) -> Answer {
    let page = visit.page("work", "meeting-desk-title");
    let (t, base) = (visit.t(), visit.to(""));
    let caller = visit.caller()?;
    let (runs, manages, day) = (caller.has(Roles::RUN), caller.has(Roles::MANAGE), caller.today());
    let (today, open, next, any_programme) = visit
        .read(move |tx, caller| {
            let any = lists::any_programme(tx, caller)?;
            if !runs {
                return Ok((vec![], vec![], vec![], any));
            }
            let today = lists::between(tx, caller, day, day, None)?;
            let next = lists::between(tx, caller, day.plus_days(1), day.plus_days(7), None)?;
            Ok((today, lists::still_open(tx, caller, 20)?, next, any))
        })
        .await?;
    visit.html(&Desk {
        page,
        runs,
        today_is: t.weekday_date(day.0),
        today: Line::all(t, &base, &today),
        open: Line::all(t, &base, &open),
        next: Line::all(t, &base, &next[..next.len().min(NEXT_AT_ONCE)]),
        more: next.len().saturating_sub(NEXT_AT_ONCE) as i64,
        any_programme,
        manages,
    })
}

#[derive(Deserialize)]
pub struct OfCircle {
    pub circle: String,
}

#[derive(Deserialize, Default)]
pub struct Earlier {
    before: Option<Day>,
}

/// One series of a circle, in words.
struct SeriesLine {
    href: String,
    words: String,
    length: String,
    since: String,
    until: String,
}

#[derive(Template)]
#[template(path = "meeting-circle.html")]
struct CircleMeetings {
    page: Page,
    name: String,
    slug: String,
    ended: bool,
    series: Vec<SeriesLine>,
    upcoming: Vec<Line>,
    past: Vec<Line>,
    older: String,
    month: String,
}

const PAST_AT_ONCE: i64 = 20;

/// `GET /work/circles/{circle}/meetings`
pub async fn of_circle(visit: Visit, At(at): At<OfCircle>, Ask(asked): Ask<Earlier>) -> Answer {
    let (t, base) = (visit.t(), visit.to(""));
    let today = visit.caller()?.today();
    let before = asked.before.unwrap_or(today).min(today);
    let (circle, series, upcoming, past) = visit
        .read(move |tx, caller| {
            let circle = records::circle(tx, caller, &at.circle)?;
            records::must_run(tx, caller, Some(circle.id))?;
            let series = store::series_of(tx, caller, circle.id)?;
            let far = rules::horizon(today).plus_days(366);
            let upcoming = lists::between(tx, caller, today, far, Some(circle.id))?;
            let past = lists::before(tx, caller, circle.id, before, PAST_AT_ONCE)?;
            Ok((circle, series, upcoming, past))
        })
        .await?;
    let older = match past.last() {
        Some(last) if past.len() as i64 == PAST_AT_ONCE => {
            format!("{base}/work/circles/{}/meetings?before={}", circle.slug, last.meeting.day)
        }
        _ => String::new(),
    };
    let series = series
        .into_iter()
        .filter(|one| one.until.is_none_or(|until| until >= today && until.0 >= one.starts_local.date()))
        .map(|one| SeriesLine {
            href: format!("{base}/work/series/{}", one.id),
            words: words::series(t, &one),
            length: t.duration(one.minutes),
            since: if one.starts_local.date() > today.0 {
                t.one("meeting-series-from", "day", t.date(one.starts_local))
            } else {
                String::new()
            },
            until: one
                .until
                .map_or(String::new(), |until| t.one("meeting-series-until", "day", t.date(until.0))),
        })
        .collect();
    let page = visit.page_titled("work", t.one("meeting-circle-title", "circle", &circle.name));
    visit.html(&CircleMeetings {
        page,
        name: circle.name,
        month: format!("{base}/work/month?circle={}", circle.slug),
        slug: circle.slug,
        ended: circle.ended_at.is_some(),
        series,
        upcoming: Line::all(t, &base, &upcoming),
        past: Line::all(t, &base, &past),
        older,
    })
}

#[derive(Deserialize)]
pub struct OfMeeting {
    pub meeting: MeetingId,
}

#[derive(Template)]
#[template(path = "meeting-one.html")]
struct One {
    page: Page,
    line: Line,
    id: MeetingId,
    version: i64,
    facts: Vec<pieces::Answer>,
    cancelled: bool,
    reason: String,
    closed: bool,
    back: String,
    series: String,
    /// Where the record of somebody without a pseudonym is, for those who may open it.
    office: String,
}

/// `GET /work/meetings/{meeting}`
pub async fn one(visit: Visit, At(at): At<OfMeeting>) -> Answer {
    let (t, base) = (visit.t(), visit.to(""));
    let (listed, whom, office, topics, series) = visit
        .read(move |tx, caller| {
            let listed = lists::one(tx, caller, at.meeting)?;
            let individual = listed.meeting.kind == Kind::Individual;
            let whom = if individual { lists::whom(tx, caller, at.meeting)? } else { None };
            let office = match &whom {
                None if individual => lists::person_of(tx, caller, at.meeting)?,
                _ => None,
            };
            let topics = match listed.meeting.circle {
                Some(circle) => store::topics(tx, caller, at.meeting, circle)?,
                None => Vec::new(),
            };
            let series = match listed.meeting.series {
                Some(series) => Some(actions::my_series(tx, caller, series)?.0),
                None => None,
            };
            Ok((listed, whom, office, topics, series))
        })
        .await?;
    let manages = visit.caller()?.has(Roles::MANAGE);
    let meeting = &listed.meeting;
    let open = meeting.status == MeetingStatus::Planned;
    let to = |what: &str| {
        if open { format!("{base}/work/meetings/{}/{what}", meeting.id) } else { String::new() }
    };
    let mut facts = Vec::new();
    let mut fact = |label: &str, value: String, href: String| {
        if !value.is_empty() {
            facts.push(pieces::Answer { label: t.get(label), value, href });
        }
    };
    fact("meeting-day", t.weekday_date(meeting.day.0), to("move"));
    let hours = format!("{} ({})", words::hours(t, &listed), t.duration(meeting.minutes));
    fact("meeting-hours", hours, to("move"));
    fact("meeting-place", listed.place_name.clone().unwrap_or_default(), to("move"));
    fact("meeting-kind", words::kind(t, meeting.kind), to("edit"));
    fact("meeting-format", words::format(t, meeting.format), to("edit"));
    let unnamed = office.map(|_| t.get("meeting-office-person"));
    fact("meeting-whom", whom.or(unnamed).unwrap_or_default(), String::new());
    fact("meeting-title", meeting.title.clone(), to("edit"));
    fact("meeting-guest", meeting.guest.clone(), to("edit"));
    let chosen: Vec<&str> =
        topics.iter().filter(|topic| topic.chosen).map(|topic| topic.name.as_str()).collect();
    fact("meeting-topics", t.list(&chosen), to("edit"));
    if let (Some(_), Some(was)) = (&series, moved_from(meeting)) {
        fact("meeting-moved-from", t.weekday_date(was), String::new());
    }
    let page = visit.page_titled("work", words::name(t, &listed));
    visit.html(&One {
        page,
        line: Line::new(t, &base, &listed),
        id: meeting.id,
        version: meeting.sequence,
        facts,
        cancelled: meeting.status == MeetingStatus::Cancelled,
        reason: meeting.cancel_reason.clone().unwrap_or_default(),
        closed: meeting.status == MeetingStatus::Closed,
        back: match &listed.circle_slug {
            Some(slug) => format!("{base}/work/circles/{slug}/meetings"),
            None => format!("{base}/work"),
        },
        series: series.map_or(String::new(), |series| words::series(t, &series)),
        office: office
            .filter(|_| manages)
            .map(|person| format!("{base}/work/people/{person}"))
            .unwrap_or_default(),
    })
}

fn moved_from(meeting: &crate::model::Meeting) -> Option<Date> {
    let was: jiff::civil::DateTime = meeting.occurrence_local.as_deref()?.parse().ok()?;
    (was != meeting.local_start()).then(|| was.date())
}

/// The places of the community, the circle's own first.
pub(super) fn place_choices(
    t: T,
    places: &[crate::model::Place],
    chosen: &str,
    none: &str,
) -> Vec<web::Choice> {
    let mut choices = vec![web::Choice::new("", t.get(none), chosen.is_empty())];
    choices.extend(places.iter().map(|place| {
        let id = place.id.to_string();
        let label = format!("{}, {}", place.name, place.town);
        let selected = id == chosen;
        web::Choice::new(id, label, selected)
    }));
    choices
}

pub(super) fn places(
    tx: &mut ::store::Tx<'_>,
    caller: &people::Caller,
) -> Result<Vec<crate::model::Place>, Problem> {
    place::actions::places(tx, caller)
}
