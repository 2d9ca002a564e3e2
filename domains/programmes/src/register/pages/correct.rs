//! Changing a closed register: one person at a time, or what a second register said otherwise.

use askama::Template;
use base::{Message, Problem};
use people::{PersonId, Visit};
use serde::Deserialize;
use web::{Answer, Ask, At, Failure, Form, Page, Problems, Values, pieces};

use super::{
    AtMeeting, Head, fresh_id, kept_id, named, read_standing,
    show::{ComparePage, Differs},
    stands, statuses, write_standing,
};
use crate::{
    model::{Attendance, MeetingId, MeetingStatus},
    register::{
        actions::{self, TopicsLater},
        model::{Correction, CorrectionId, Difference, Line, Whom},
    },
};

#[derive(Deserialize, Default)]
pub struct Wish {
    #[serde(default)]
    person: String,
}

#[derive(Template)]
#[template(path = "register-correct.html")]
struct CorrectPage {
    page: Page,
    problems: Problems,
    head: Head,
    action: String,
    id: String,
    /// Empty when somebody is added who was not in the register.
    person: String,
    name: String,
    now: String,
    seen: String,
    pseudonym: String,
    statuses: Vec<pieces::Choice>,
    active: bool,
    reason: String,
}

/// `GET /work/meetings/{meeting}/correct?person=…`
pub async fn open(visit: Visit, At(at): At<AtMeeting>, Ask(wish): Ask<Wish>) -> Answer {
    let values = Values::default().with("person", wish.person);
    let page = page(&visit, at.meeting, &values, true, Problems::default()).await?;
    visit.html(&page)
}

async fn page(
    visit: &Visit,
    meeting: MeetingId,
    values: &Values,
    fresh: bool,
    problems: Problems,
) -> Result<CorrectPage, Failure> {
    let asked: Option<PersonId> = values.get("person").parse().ok();
    let (meeting, name, line) = visit
        .read(move |tx, caller| {
            let (meeting, name) = named(tx, caller, meeting)?;
            if meeting.status != MeetingStatus::Closed {
                return Err(Problem::refused("register-correct-open"));
            }
            let lines = actions::expected(tx, caller, &meeting)?;
            let line = lines.into_iter().find(|line| Some(line.person) == asked);
            if asked.is_some() && line.is_none() {
                return Err(Problem::NotFound);
            }
            Ok((meeting, name, line))
        })
        .await?;
    let t = visit.t();
    // Somebody who belongs and was not written down is in the same case as somebody unknown.
    let standing = line.as_ref().filter(|line| was_written(line)).map(Line::standing);
    let (chosen, active) = if fresh {
        let chosen = standing.map_or("attended", |(status, _)| match status {
            Attendance::WalkIn => "attended",
            status => status.as_str(),
        });
        (chosen.to_owned(), standing.is_some_and(|(_, active)| active))
    } else {
        (values.get("status").to_owned(), values.ticked("active"))
    };
    Ok(CorrectPage {
        page: visit.page("work", "register-correct-title"),
        problems,
        head: Head::of(visit, &meeting, &name),
        action: visit.to(&format!("/work/meetings/{}/correct", meeting.id)),
        id: if fresh { fresh_id(visit) } else { kept_id(visit, values) },
        person: line.as_ref().map(|line| line.person.to_string()).unwrap_or_default(),
        name: line.as_ref().map(|line| line.pseudonym.clone()).unwrap_or_default(),
        now: stands(t, standing),
        seen: write_standing(standing),
        pseudonym: values.get("walk-in").to_owned(),
        statuses: statuses(t, &chosen),
        active,
        reason: values.get("reason").to_owned(),
    })
}

/// Being planned is not standing in the register.
fn was_written(line: &Line) -> bool {
    line.status != Attendance::Planned
}

/// `POST /work/meetings/{meeting}/correct`
pub async fn enter(visit: Visit, At(at): At<AtMeeting>, Form(values): Form) -> Answer {
    let several = values.ticked("several");
    let read = if several { read_several(&values) } else { read_one(&values).map(|one| vec![one]) };
    let names = values.all("new-topic").filter(|name| several && !name.trim().is_empty());
    let topics = TopicsLater {
        names: names.map(str::to_owned).collect(),
        reason: values.get("reason").trim().to_owned(),
    };
    let result = match read {
        Ok(corrections) => {
            visit
                .write(move |tx, caller| actions::correct(tx, caller, at.meeting, &corrections, &topics))
                .await
        }
        Err(problem) => Err(problem.into()),
    };
    match result {
        Ok(_) => visit.done(&format!("/work/meetings/{}/register", at.meeting), "register-corrected"),
        Err(failure)
            if !matches!(&*failure.0, Problem::Invalid(_) | Problem::Refused(_) | Problem::Conflict(_)) =>
        {
            Err(failure)
        }
        Err(failure) if several => {
            let page = several_again(&visit, at.meeting, &values).await?;
            visit.again(failure, |problems| ComparePage { problems, ..page })
        }
        Err(failure) => {
            let page = page(&visit, at.meeting, &values, false, Problems::default()).await?;
            visit.again(failure, |problems| CorrectPage { problems, ..page })
        }
    }
}

fn read_one(values: &Values) -> Result<Correction, Problem> {
    let mut reader = values.reader();
    let status = reader.word("status", Attendance::Attended);
    let reason = reader.optional_text("reason", crate::register::rules::REASON_MOST);
    reader.finish()?;
    Ok(Correction {
        id: id(values.get("id"))?,
        whom: whom(values.get("person"), values.get("walk-in"))?,
        seen: read_standing(values.get("seen")),
        becomes: (status, values.ticked("active")),
        reason,
    })
}

fn id(text: &str) -> Result<CorrectionId, Problem> {
    text.parse().map_err(|_| Problem::conflict("register-id-missing"))
}

fn whom(person: &str, pseudonym: &str) -> Result<Whom, Problem> {
    if person.is_empty() {
        return Ok(Whom::Pseudonym(pseudonym.to_owned()));
    }
    person.parse().map(Whom::Person).map_err(|_| Problem::NotFound)
}

/// The rows of a comparison, by their numbers.
fn rows(values: &Values) -> Vec<(usize, Difference, String)> {
    values
        .all("row")
        .filter_map(|at| {
            let field = |name: &str| values.get(&format!("{name}-{at}"));
            let difference = Difference {
                whom: whom(field("person"), field("pseudonym")).ok()?,
                name: field("name").to_owned(),
                register: read_standing(field("seen")),
                yours: read_standing(field("becomes"))?,
            };
            Some((at.parse().ok()?, difference, field("id").to_owned()))
        })
        .collect()
}

fn read_several(values: &Values) -> Result<Vec<Correction>, Problem> {
    let reason = values.get("reason").trim().to_owned();
    let mut corrections = Vec::new();
    for (at, difference, own_id) in rows(values) {
        if values.has("take", &at.to_string()) {
            corrections.push(Correction {
                id: id(&own_id)?,
                whom: difference.whom,
                seen: difference.register,
                becomes: difference.yours,
                reason: reason.clone(),
            });
        }
    }
    if !corrections.is_empty() && reason.is_empty() {
        return Err(Problem::field("reason", Message::new("register-reason-missing")));
    }
    Ok(corrections)
}

/// The comparison once more, against the register as it stands by now.
async fn several_again(visit: &Visit, meeting: MeetingId, values: &Values) -> Result<ComparePage, Failure> {
    let (found, name, lines) = visit
        .read(move |tx, caller| {
            let (meeting, name) = named(tx, caller, meeting)?;
            let lines = crate::register::store::lines(tx, caller, &meeting)?;
            Ok((meeting, name, lines))
        })
        .await?;
    let mut differences = Vec::new();
    for (at, mut difference, own_id) in rows(values) {
        let line = lines.iter().find(|line| match &difference.whom {
            Whom::Person(person) => line.person == *person,
            Whom::Pseudonym(pseudonym) => texts::fold(&line.pseudonym) == texts::fold(pseudonym),
        });
        difference.register = line.filter(|line| was_written(line)).map(Line::standing);
        let take = values.has("take", &at.to_string());
        differences.push(Differs::new(visit, at, &difference, own_id, take));
    }
    Ok(ComparePage {
        page: visit.page("work", "register-already-title"),
        problems: Problems::default(),
        head: Head::of(visit, &found, &name),
        closed: String::new(),
        differences,
        topics: values.all("new-topic").map(str::to_owned).collect(),
        reason: values.get("reason").to_owned(),
        correct: visit.to(&format!("/work/meetings/{meeting}/correct")),
    })
}
