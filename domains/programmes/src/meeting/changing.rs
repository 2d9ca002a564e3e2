//! The forms that change a plan: move, cancel, bring back, edit; and of a series, another hour and an end.

use askama::Template;
use jiff::civil::DateTime;
use people::Visit;
use serde::Deserialize;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values};

use super::{
    actions,
    lists::{self, Listed},
    model::{Edit, Move, OtherHour, Topic},
    pages::{OfMeeting, place_choices, places},
    planning::{INDIVIDUALLY, format_choices, hours, id, kind_choices},
    store, words,
};
use crate::model::{Circle, Format, Kind, MeetingId, Place, Series, SeriesId};

/// A meeting as a form that changes it needs to know it.
struct Known {
    listed: Listed,
    places: Vec<Place>,
    topics: Vec<Topic>,
}

async fn known(visit: &Visit, id: MeetingId) -> Result<Known, Failure> {
    visit
        .read(move |tx, caller| {
            let listed = lists::one(tx, caller, id)?;
            let topics = match listed.meeting.circle {
                Some(circle) => store::topics(tx, caller, id, circle)?,
                None => Vec::new(),
            };
            Ok(Known { places: places(tx, caller)?, topics, listed })
        })
        .await
}

/// Back to the meeting with a sentence; or the form again, beside what stands now.
async fn after<P: Template>(
    visit: &Visit,
    id: MeetingId,
    done: Result<(), Failure>,
    flash: &str,
    page: impl FnOnce(&Known, Problems) -> P,
) -> Answer {
    match done {
        Ok(()) => visit.done(&format!("/work/meetings/{id}"), flash),
        Err(failure) => {
            let known = known(visit, id).await?;
            visit.again(failure, |problems| page(&known, problems))
        }
    }
}

/// "Now: Wednesday, 25 November 2026, 13:30–15:30", so that a form that came too late shows both.
fn now(visit: &Visit, listed: &Listed) -> String {
    let t = visit.t();
    let day = t.weekday_date(listed.meeting.day.0);
    let place = listed.place_name.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
    t.one("meeting-stands-now", "when", format!("{day}, {}{place}", words::hours(t, listed)))
}

fn version(values: &Values) -> i64 {
    values.get("version").parse().unwrap_or(-1)
}

fn end_of(at: DateTime, minutes: i64) -> DateTime {
    at.saturating_add(jiff::Span::new().minutes(minutes))
}

#[derive(Template)]
#[template(path = "meeting-move.html")]
struct MovePage {
    page: Page,
    problems: Problems,
    values: Values,
    id: MeetingId,
    version: i64,
    name: String,
    now: String,
    places: Vec<Choice>,
}

impl MovePage {
    fn new(visit: &Visit, known: &Known, values: Values, problems: Problems) -> MovePage {
        let t = visit.t();
        MovePage {
            page: visit.page("work", "meeting-move-title"),
            problems,
            id: known.listed.meeting.id,
            version: known.listed.meeting.sequence,
            name: words::name(t, &known.listed),
            now: now(visit, &known.listed),
            places: place_choices(t, &known.places, values.get("place"), "meeting-place-of-circle"),
            values,
        }
    }
}

/// `GET /work/meetings/{meeting}/move`
pub async fn move_form(visit: Visit, At(at): At<OfMeeting>) -> Answer {
    let known = known(&visit, at.meeting).await?;
    let meeting = &known.listed.meeting;
    let start = meeting.local_start();
    let values = Values::default()
        .with("day", meeting.day.to_string())
        .with("from", start.strftime("%H:%M").to_string())
        .with("to", end_of(start, meeting.minutes).strftime("%H:%M").to_string())
        .with("place", meeting.place.map(|place| place.to_string()).unwrap_or_default());
    visit.html(&MovePage::new(&visit, &known, values, Problems::default()))
}

/// `POST /work/meetings/{meeting}/move`
pub async fn move_it(visit: Visit, At(at): At<OfMeeting>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let moved = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let day = reader.day("day");
            let (time, minutes) = hours(&mut reader);
            let place = id(&mut reader, &sent, "place");
            reader.finish()?;
            actions::move_to(tx, caller, at.meeting, version(&sent), Move { day, time, minutes, place })
        })
        .await;
    after(&visit, at.meeting, moved, "meeting-moved", |known, problems| {
        MovePage::new(&visit, known, values, problems)
    })
    .await
}

#[derive(Template)]
#[template(path = "meeting-cancel.html")]
struct CancelPage {
    page: Page,
    problems: Problems,
    values: Values,
    id: MeetingId,
    version: i64,
    name: String,
    now: String,
}

impl CancelPage {
    fn new(visit: &Visit, known: &Known, values: Values, problems: Problems) -> CancelPage {
        CancelPage {
            page: visit.page("work", "meeting-cancel-title"),
            problems,
            values,
            id: known.listed.meeting.id,
            version: known.listed.meeting.sequence,
            name: words::name(visit.t(), &known.listed),
            now: now(visit, &known.listed),
        }
    }
}

/// `GET /work/meetings/{meeting}/cancel`
pub async fn cancel_form(visit: Visit, At(at): At<OfMeeting>) -> Answer {
    let known = known(&visit, at.meeting).await?;
    visit.html(&CancelPage::new(&visit, &known, Values::default(), Problems::default()))
}

/// `POST /work/meetings/{meeting}/cancel`
pub async fn cancel(visit: Visit, At(at): At<OfMeeting>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let cancelled = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let reason = reader.optional_text("reason", 300);
            reader.finish()?;
            actions::cancel(tx, caller, at.meeting, version(&sent), &reason)
        })
        .await;
    after(&visit, at.meeting, cancelled, "meeting-cancelled-done", |known, problems| {
        CancelPage::new(&visit, known, values, problems)
    })
    .await
}

/// `POST /work/meetings/{meeting}/uncancel`
pub async fn uncancel(visit: Visit, At(at): At<OfMeeting>, Form(values): Form) -> Answer {
    visit.write(move |tx, caller| actions::uncancel(tx, caller, at.meeting, version(&values))).await?;
    visit.done(&format!("/work/meetings/{}", at.meeting), "meeting-back-done")
}

#[derive(Template)]
#[template(path = "meeting-edit.html")]
struct EditPage {
    page: Page,
    problems: Problems,
    values: Values,
    id: MeetingId,
    version: i64,
    name: String,
    now: String,
    individual: bool,
    kinds: Vec<Choice>,
    formats: Vec<Choice>,
    topics: Vec<Choice>,
}

impl EditPage {
    fn new(visit: &Visit, known: &Known, values: Values, problems: Problems) -> EditPage {
        let t = visit.t();
        let individual = known.listed.meeting.kind == Kind::Individual;
        let topics = known.topics.iter().map(|topic| {
            let id = topic.id.to_string();
            let selected = values.has("topics", &id);
            Choice::new(id, &topic.name, selected)
        });
        EditPage {
            page: visit.page("work", "meeting-edit-title"),
            problems,
            id: known.listed.meeting.id,
            version: known.listed.meeting.sequence,
            name: words::name(t, &known.listed),
            now: now(visit, &known.listed),
            individual,
            kinds: kind_choices(t, values.get("kind")),
            formats: format_choices(
                t,
                if individual { &INDIVIDUALLY } else { Format::ALL },
                values.get("format"),
            ),
            topics: topics.collect(),
            values,
        }
    }
}

/// `GET /work/meetings/{meeting}/edit`
pub async fn edit_form(visit: Visit, At(at): At<OfMeeting>) -> Answer {
    let known = known(&visit, at.meeting).await?;
    let meeting = &known.listed.meeting;
    let mut values = Values::default()
        .with("kind", meeting.kind.as_str())
        .with("format", meeting.format.as_str())
        .with("title", &meeting.title)
        .with("guest", &meeting.guest);
    for topic in known.topics.iter().filter(|topic| topic.chosen) {
        values = values.with("topics", topic.id.to_string());
    }
    visit.html(&EditPage::new(&visit, &known, values, Problems::default()))
}

/// `POST /work/meetings/{meeting}/edit`
pub async fn edit(visit: Visit, At(at): At<OfMeeting>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let edited = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let edit = Edit {
                kind: reader.word("kind", Kind::Group),
                format: reader.word("format", Format::InPerson),
                title: reader.optional_text("title", 200),
                guest: reader.optional_text("guest", 200),
                topics: sent.all("topics").filter_map(|topic| topic.parse().ok()).collect(),
            };
            reader.finish()?;
            actions::edit(tx, caller, at.meeting, version(&sent), &edit)
        })
        .await;
    after(&visit, at.meeting, edited, "meeting-edited", |known, problems| {
        EditPage::new(&visit, known, values, problems)
    })
    .await
}

#[derive(Deserialize)]
pub struct OfSeries {
    series: SeriesId,
}

#[derive(Template)]
#[template(path = "meeting-series.html")]
struct SeriesPage {
    page: Page,
    problems: Problems,
    values: Values,
    id: SeriesId,
    circle: String,
    slug: String,
    words: String,
    length: String,
    until: String,
    /// Of the series that some months would become.
    fresh: String,
    ending: bool,
}

impl SeriesPage {
    fn new(
        visit: &Visit,
        series: &Series,
        circle: &Circle,
        values: Values,
        ending: bool,
        problems: Problems,
    ) -> SeriesPage {
        let t = visit.t();
        let sent = values.get("id");
        let fresh = match (sent.is_empty(), &visit.caller) {
            (true, Some(caller)) => caller.new_id::<Series>().to_string(),
            _ => sent.to_owned(),
        };
        SeriesPage {
            page: visit.page("work", "meeting-series-title"),
            problems,
            id: series.id,
            circle: circle.name.clone(),
            slug: circle.slug.clone(),
            words: words::series(t, series),
            length: t.duration(series.minutes),
            until: series
                .until
                .map_or(String::new(), |until| t.one("meeting-series-until", "day", t.date(until.0))),
            fresh,
            ending,
            values,
        }
    }
}

async fn series_of(visit: &Visit, id: SeriesId) -> Result<(Series, Circle), Failure> {
    visit.read(move |tx, caller| actions::my_series(tx, caller, id)).await
}

/// `GET /work/series/{series}`
pub async fn series(visit: Visit, At(at): At<OfSeries>) -> Answer {
    let (series, circle) = series_of(&visit, at.series).await?;
    let start = series.starts_local;
    let values = Values::default()
        .with("from", start.strftime("%H:%M").to_string())
        .with("to", end_of(start, series.minutes).strftime("%H:%M").to_string());
    visit.html(&SeriesPage::new(&visit, &series, &circle, values, false, Problems::default()))
}

/// `POST /work/series/{series}/hour`
pub async fn other_hour(visit: Visit, At(at): At<OfSeries>, Form(values): Form) -> Answer {
    let (series, circle) = series_of(&visit, at.series).await?;
    let sent = values.clone();
    let changed = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let fresh = id(&mut reader, &sent, "id").unwrap_or_else(|| caller.new_id());
            let (first, until) = (reader.day("first"), reader.optional_day("until"));
            let (time, minutes) = hours(&mut reader);
            reader.finish()?;
            let other = OtherHour { id: fresh, from: first, to: until, time, minutes };
            actions::other_hour(tx, caller, at.series, other)
        })
        .await;
    match changed {
        Ok(()) => visit.done(&format!("/work/circles/{}/meetings", circle.slug), "meeting-hour-done"),
        Err(failure) => visit
            .again(failure, |problems| SeriesPage::new(&visit, &series, &circle, values, false, problems)),
    }
}

/// `POST /work/series/{series}/end`
pub async fn end(visit: Visit, At(at): At<OfSeries>, Form(values): Form) -> Answer {
    let (series, circle) = series_of(&visit, at.series).await?;
    let sent = values.clone();
    let ended = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let (last, reason) = (reader.day("last"), reader.optional_text("reason", 300));
            reader.finish()?;
            actions::end_series(tx, caller, at.series, last, &reason)
        })
        .await;
    match ended {
        Ok(_) => visit.done(&format!("/work/circles/{}/meetings", circle.slug), "meeting-end-done"),
        Err(failure) => {
            visit.again(failure, |problems| SeriesPage::new(&visit, &series, &circle, values, true, problems))
        }
    }
}
