//! The register's pages: filling in and closing, the closed register, correcting, the sheet on paper, years.

pub mod correct;
pub mod desk;
pub mod paper;
mod show;
pub mod years;

use axum::http::{HeaderMap, header};
use base::Problem;
use people::{Caller, Visit};
use serde::Deserialize;
use store::Tx;
use texts::T;
use web::{Values, pieces};

use super::{actions, model::Standing};
use crate::model::{Attendance, Meeting, MeetingId};

#[derive(Deserialize)]
pub struct AtMeeting {
    meeting: MeetingId,
}

/// What stands above every page of one register.
struct Head {
    name: String,
    when: String,
    /// The address of the register, and of the meeting.
    here: String,
    meeting: String,
}

impl Head {
    fn of(visit: &Visit, meeting: &Meeting, name: &str) -> Self {
        let (t, start) = (visit.t(), meeting.local_start());
        let end = start.saturating_add(jiff::Span::new().minutes(meeting.minutes));
        let name = if name.is_empty() { t.get(kind_key(meeting)) } else { name.to_owned() };
        Head {
            name,
            // Word joiners: no line ends between the two hours.
            when: format!("{}, {}", t.weekday_date(start), t.time_range(start, end))
                .replace('–', "\u{2060}–\u{2060}"),
            here: visit.to(&format!("/work/meetings/{}/register", meeting.id)),
            meeting: visit.to(&format!("/work/meetings/{}", meeting.id)),
        }
    }
}

fn kind_key(meeting: &Meeting) -> &'static str {
    use crate::model::Kind;
    match meeting.kind {
        Kind::Group => "register-kind-group",
        Kind::Individual => "register-kind-individual",
        Kind::Outing => "register-kind-outing",
        Kind::Workshop => "register-kind-workshop",
        Kind::Guest => "register-kind-guest",
        Kind::Family => "register-kind-family",
    }
}

fn named(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<(Meeting, String), Problem> {
    let meeting = actions::open(tx, caller, meeting)?;
    let name = actions::meeting_name(tx, caller, &meeting)?;
    Ok((meeting, name))
}

fn status_key(status: Attendance) -> &'static str {
    match status {
        Attendance::Planned => "register-was-planned",
        Attendance::Attended => "register-was-attended",
        Attendance::Late => "register-was-late",
        Attendance::Excused => "register-was-excused",
        Attendance::Absent => "register-was-absent",
        Attendance::WalkIn => "register-was-walk-in",
    }
}

/// "was there, took an active part"; for nobody: "not in the register".
fn stands(t: T, standing: Option<Standing>) -> String {
    match standing {
        None => t.get("register-not-in-it"),
        Some((status, false)) => t.get(status_key(status)),
        Some((status, true)) => t.one("register-was-active", "status", t.get(status_key(status))),
    }
}

fn tone(status: Attendance) -> &'static str {
    if status.was_there() { "good" } else { "" }
}

/// A standing on its way through a hidden field: `late yes`; empty for nobody.
fn write_standing(standing: Option<Standing>) -> String {
    standing
        .map_or(String::new(), |(status, active)| format!("{status} {}", if active { "yes" } else { "no" }))
}

fn read_standing(text: &str) -> Option<Standing> {
    let (status, active) = text.split_once(' ')?;
    Some((status.parse().ok()?, active == "yes"))
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"))
}

/// One person of the form with four choices.
struct Row {
    field: String,
    person: String,
    pseudonym: String,
    note: String,
    checked: String,
    active: bool,
}

fn statuses(t: T, chosen: &str) -> Vec<pieces::Choice> {
    [
        ("attended", "register-was-attended"),
        ("late", "register-was-late"),
        ("excused", "register-was-excused"),
        ("absent", "register-was-absent"),
    ]
    .into_iter()
    .map(|(value, key)| pieces::Choice::new(value, t.get(key), value == chosen))
    .collect()
}

/// A fresh id for a form, made when the form is shown.
fn fresh_id(visit: &Visit) -> String {
    visit.site.entropy.uuid(visit.site.clock.now()).to_string()
}

/// The id a form was sent with, or a fresh one where it had none.
fn kept_id(visit: &Visit, values: &Values) -> String {
    let id = values.get("id");
    if id.is_empty() { fresh_id(visit) } else { id.to_owned() }
}
