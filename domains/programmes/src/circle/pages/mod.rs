//! Pages over circles: what anybody sees, what a member sees, what the desk sees.

pub mod desk;
pub mod desk_agreed;
pub mod desk_form;
pub mod desk_members;
pub mod home;
pub mod member;
pub mod public;

use serde::Deserialize;
use texts::{Lang, T};
use web::Choice;

use super::{
    model::{NextMeeting, View},
    rules,
};
use crate::{
    model::{Circle, CircleFormat, Openness, Place},
    place::words::{eases, room},
};

pub use crate::place::words::{address, ease as ease_word};

/// The circle that an address names.
#[derive(Deserialize)]
pub struct OfCircle {
    pub circle: String,
}

/// A meeting to come, in words.
pub struct MeetingLine {
    pub datetime: String,
    pub day: String,
    pub time: String,
    /// Why it will not take place; empty for one that will.
    pub cancelled: String,
}

pub fn meeting_line(t: T, meeting: &NextMeeting) -> MeetingLine {
    let starts: jiff::civil::DateTime = meeting.starts_local.parse().unwrap_or_default();
    let ends = starts.saturating_add(jiff::Span::new().minutes(meeting.minutes));
    MeetingLine {
        datetime: meeting.starts_local.clone(),
        day: t.weekday_date(starts.date()),
        time: t.time_range(starts.time(), ends.time()),
        cancelled: meeting.cancelled.clone().unwrap_or_default(),
    }
}

pub fn format_word(t: T, format: CircleFormat) -> String {
    match format {
        CircleFormat::InPerson => t.get("circle-format-in-person"),
        CircleFormat::Online => t.get("circle-format-online"),
        CircleFormat::Hybrid => t.get("circle-format-hybrid"),
    }
}

pub fn openness_word(t: T, openness: Openness) -> String {
    match openness {
        Openness::Open => t.get("circle-open"),
        Openness::Closed => t.get("circle-closed-word"),
    }
}

/// "Polski, Українська": everybody finds their own.
pub fn language_names(words: &str) -> String {
    rules::languages(words).into_iter().map(Lang::own_name).collect::<Vec<_>>().join(", ")
}

/// Text as it was typed, line by line.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A place as a page shows it.
pub struct PlaceLine {
    pub name: String,
    pub address: String,
    pub eases: Vec<String>,
    pub note: String,
}

pub fn place_line(t: T, view: &View) -> Option<PlaceLine> {
    let place = view.place.as_ref().filter(|_| view.circle.format != CircleFormat::Online)?;
    Some(PlaceLine {
        name: room(place),
        address: address(place),
        eases: eases(&place.accessibility).into_iter().map(|ease| ease_word(t, ease)).collect(),
        note: place.note.clone(),
    })
}

/// A circle in a list that anybody may read.
pub struct CircleCard {
    pub href: String,
    pub title: String,
    pub about: String,
    pub tags: Vec<String>,
    pub place: String,
    pub next: Option<MeetingLine>,
}

pub fn card(
    t: T,
    base: &str,
    circle: &Circle,
    place: Option<&Place>,
    next: Option<&NextMeeting>,
) -> CircleCard {
    let place = place.filter(|_| circle.format != CircleFormat::Online);
    CircleCard {
        href: format!("{base}/circles/{}", circle.slug),
        title: circle.name.clone(),
        about: short(&circle.about),
        tags: vec![
            openness_word(t, circle.openness),
            format_word(t, circle.format),
            language_names(&circle.languages),
        ],
        place: place.map(|place| format!("{}, {}", place.name, place.town)).unwrap_or_default(),
        next: next.map(|next| meeting_line(t, next)),
    }
}

/// The beginning of a text, cut between words.
fn short(text: &str) -> String {
    const MOST: usize = 180;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST {
        return text;
    }
    let cut: String = text.chars().take(MOST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', '–']))
}

pub fn language_choices(chosen: impl Fn(Lang) -> bool) -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name(), chosen(*lang))).collect()
}
