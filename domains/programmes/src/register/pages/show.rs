//! A closed register, and the comparison for whoever closed it second.

use askama::Template;
use axum::http::StatusCode;
use base::Problem;
use people::{Caller, PersonId, Visit};
use store::Tx;
use web::{Answer, Page, Problems, pieces};

use super::{Head, fresh_id, named, stands, status_key, tone, write_standing};
use crate::{
    meeting::{self as meetings, lists::Listed},
    model::{Attendance, Meeting, MeetingId},
    register::{
        actions,
        model::{Comparison, Corrected, Counts, Difference, Line, TopicEntered, Whom},
        rules, store as table,
    },
};

struct Closed {
    meeting: Meeting,
    name: String,
    listed: Listed,
    lines: Vec<Line>,
    /// Belongs to the circle and is not in the register.
    missing: Vec<Line>,
    counts: Counts,
    topics: Vec<String>,
    history: Vec<(Corrected, &'static str)>,
    topics_later: Vec<(TopicEntered, &'static str)>,
    closed_by: &'static str,
    frozen: bool,
    next: Option<(Meeting, String)>,
}

fn load(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId) -> Result<Closed, Problem> {
    let (meeting, name) = named(tx, caller, id)?;
    let listed = meetings::lists::one(tx, caller, id)?;
    let lines = table::lines(tx, caller, &meeting)?;
    let expected = actions::expected(tx, caller, &meeting)?;
    let missing = expected.into_iter().filter(|line| line.status == Attendance::Planned).collect();
    let mut history = Vec::new();
    for correction in table::corrections(tx, caller, meeting.id)? {
        let by = actions::as_whom(tx, caller, Some(correction.by))?;
        history.push((correction, by));
    }
    let mut topics_later = Vec::new();
    for entry in table::topic_corrections(tx, caller, meeting.id)? {
        let by = actions::as_whom(tx, caller, Some(entry.by))?;
        topics_later.push((entry, by));
    }
    let next = match meeting.circle {
        Some(circle) => table::next_open(tx, caller, circle)?,
        None => None,
    };
    let next = match next {
        Some(next) => {
            let name = actions::meeting_name(tx, caller, &next)?;
            Some((next, name))
        }
        None => None,
    };
    Ok(Closed {
        counts: rules::counts(&lines, meeting.minutes),
        topics: table::topics_of(tx, caller, meeting.id)?.into_iter().map(|(_, name)| name).collect(),
        closed_by: actions::as_whom(tx, caller, meeting.closed_by)?,
        frozen: actions::is_frozen(tx, caller, meeting.programme, meeting.day)?,
        lines,
        missing,
        history,
        topics_later,
        next,
        listed,
        meeting,
        name,
    })
}

struct Stood {
    pseudonym: String,
    status: String,
    tone: &'static str,
    active: bool,
    correct: String,
}

#[derive(Template)]
#[template(path = "register-closed.html")]
struct ClosedPage {
    page: Page,
    head: Head,
    /// Kind, title, guest and place.
    note: String,
    closed: String,
    people: Vec<Stood>,
    missing: Vec<Stood>,
    there: String,
    excused: String,
    absent: String,
    contact: String,
    topics: String,
    history: Vec<pieces::Event>,
    frozen: String,
    correct_other: String,
    figures: String,
    next: Option<(String, String)>,
}

fn when(visit: &Visit, at: base::Instant) -> Result<String, Problem> {
    let (t, zone) = (visit.t(), &visit.caller()?.community.zone);
    let local = at.timestamp().to_zoned(zone.clone()).datetime();
    Ok(format!("{}, {}", t.date(local), t.time(local)))
}

fn pseudonym(visit: &Visit, line: &Line) -> String {
    if line.pseudonym.is_empty() { visit.t().get("register-no-pseudonym") } else { line.pseudonym.clone() }
}

pub async fn closed(visit: &Visit, meeting: MeetingId) -> Answer {
    let found = visit.read(move |tx, caller| load(tx, caller, meeting)).await?;
    let t = visit.t();
    let correct = |person: PersonId| {
        let path = format!("/work/meetings/{meeting}/correct?person={person}");
        if found.frozen { String::new() } else { visit.to(&path) }
    };
    let stood = |line: &Line| Stood {
        pseudonym: pseudonym(visit, line),
        status: t.get(status_key(line.status)),
        tone: tone(line.status),
        active: line.active,
        correct: correct(line.person),
    };
    let recorded = found.lines.iter().filter(|line| line.status != Attendance::Planned);
    let name_of = |person: PersonId| {
        let line = found.lines.iter().find(|line| line.person == person);
        line.map(|line| pseudonym(visit, line)).unwrap_or_default()
    };
    let mut history = Vec::new();
    for (correction, by) in &found.history {
        history.push(pieces::Event {
            datetime: correction.at.to_string(),
            when: t.two("register-corrected-by", "who", t.get(by), "when", when(visit, correction.at)?),
            title: t.three(
                "register-corrected-what",
                "name",
                name_of(correction.person),
                "before",
                stands(t, correction.before),
                "after",
                stands(t, Some(correction.after)),
            ),
            text: correction.reason.clone(),
            current: false,
        });
    }
    for (entry, by) in &found.topics_later {
        history.push(pieces::Event {
            datetime: entry.at.to_string(),
            when: t.two("register-corrected-by", "who", t.get(by), "when", when(visit, entry.at)?),
            title: t.one("register-topic-entered", "name", &entry.name),
            text: entry.reason.clone(),
            current: false,
        });
    }
    // Newest first; instants as text sort as instants.
    history.sort_by(|a, b| b.datetime.cmp(&a.datetime));
    let closed_at = found.meeting.closed_at.map(|at| when(visit, at)).transpose()?.unwrap_or_default();
    let frozen = if found.frozen {
        t.one("register-year-frozen", "year", found.meeting.day.year().to_string())
    } else {
        String::new()
    };
    let now = visit.caller()?.now;
    let next = found.next.as_ref().map(|(next, name)| {
        let day = t.day_month(next.day.0);
        let waits = rules::may_close(next, now).is_ok();
        let (path, key) = if waits { ("/register", "register-next-open") } else { ("", "register-next") };
        (visit.to(&format!("/work/meetings/{}{path}", next.id)), t.two(key, "name", name, "day", day))
    });
    visit.html(&ClosedPage {
        page: visit.page("work", "register-title"),
        head: Head::of(visit, &found.meeting, &found.name),
        note: meetings::words::note(t, &found.listed),
        closed: t.two("register-closed-by", "who", t.get(found.closed_by), "when", closed_at),
        people: recorded.map(stood).collect(),
        missing: found.missing.iter().map(stood).collect(),
        there: t.number(found.counts.there),
        excused: t.number(found.counts.excused),
        absent: t.number(found.counts.absent),
        contact: t.hours(found.counts.contact_minutes),
        topics: t.list(&found.topics),
        history,
        frozen,
        correct_other: visit.to(&format!("/work/meetings/{meeting}/correct")),
        figures: visit.to("/work/figures"),
        next,
    })
}

/// One difference on its way through a form.
pub struct Differs {
    pub at: usize,
    pub id: String,
    pub name: String,
    pub person: String,
    pub pseudonym: String,
    pub register: String,
    pub yours: String,
    pub seen: String,
    pub becomes: String,
    pub take: bool,
}

impl Differs {
    pub fn new(visit: &Visit, at: usize, difference: &Difference, id: String, take: bool) -> Self {
        let t = visit.t();
        let (person, pseudonym) = match &difference.whom {
            Whom::Person(person) => (person.to_string(), String::new()),
            Whom::Pseudonym(pseudonym) => (String::new(), pseudonym.clone()),
        };
        Differs {
            at,
            id,
            name: difference.name.clone(),
            person,
            pseudonym,
            register: stands(t, difference.register),
            yours: stands(t, Some(difference.yours)),
            seen: write_standing(difference.register),
            becomes: write_standing(Some(difference.yours)),
            take,
        }
    }
}

#[derive(Template)]
#[template(path = "register-compare.html")]
pub struct ComparePage {
    pub page: Page,
    pub problems: Problems,
    pub head: Head,
    pub closed: String,
    pub differences: Vec<Differs>,
    pub topics: Vec<String>,
    pub reason: String,
    pub correct: String,
}

pub async fn compare(visit: &Visit, meeting: MeetingId, comparison: &Comparison) -> Answer {
    let by = comparison.closed_by;
    let (found, name, who) = visit
        .read(move |tx, caller| {
            let (meeting, name) = named(tx, caller, meeting)?;
            Ok((meeting, name, actions::as_whom(tx, caller, by)?))
        })
        .await?;
    let t = visit.t();
    let at = when(visit, comparison.closed_at)?;
    let differences = comparison
        .differences
        .iter()
        .enumerate()
        .map(|(at, difference)| Differs::new(visit, at, difference, fresh_id(visit), true))
        .collect();
    let page = ComparePage {
        page: visit.page("work", "register-already-title"),
        problems: Problems::default(),
        head: Head::of(visit, &found, &name),
        closed: t.two("register-already", "who", t.get(who), "when", at),
        differences,
        topics: comparison.topics.clone(),
        reason: t.get("register-already-reason"),
        correct: visit.to(&format!("/work/meetings/{meeting}/correct")),
    };
    web::html_with(StatusCode::CONFLICT, &page)
}
