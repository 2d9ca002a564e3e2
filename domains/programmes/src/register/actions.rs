//! What may be done with a register: closed once, recorded from elsewhere, corrected with a reason, frozen.
//!
//! Writers of one programme's registers wait for each other ([`hold_open`]), so of two that close one register at
//! once exactly one does, and none slips past the freezing of a year.

use std::collections::BTreeMap;

use base::{FieldProblem, Message, Problem};
use people::{Caller, PersonId, Role, person};
use store::Tx;

pub use super::freezing::{freeze_year, hold_open, is_frozen};
use super::{
    freezing::refuse_frozen,
    model::{Closing, Comparison, Correction, Counts, Line, Recorded, Standing, Submission, Whom},
    rules, store as table,
};
use crate::{
    circle::rules::{check_pseudonym, tidy_pseudonym},
    figures::actions as figures,
    model::{Attendance, CircleId, Kind, Meeting, MeetingId, MeetingStatus, Membership, Part, TopicId},
    records,
};

/// The meeting, for somebody who may write its register.
pub fn open(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Meeting, Problem> {
    crate::meeting::actions::mine(tx, caller, meeting)
}

/// Whom a register expects: everybody who belongs to the circle on that day, and whoever was planned by name. A
/// meeting of one person or a family expects only those planned.
pub fn expected(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<Vec<Line>, Problem> {
    let mut lines = table::lines(tx, caller, meeting)?;
    let personal = matches!(meeting.kind, Kind::Individual | Kind::Family);
    if let Some(circle) = meeting.circle.filter(|_| !personal) {
        for member in records::members_on(tx, caller, circle, meeting.day)? {
            if !lines.iter().any(|line| line.person == member.person) {
                lines.push(Line {
                    person: member.person,
                    pseudonym: member.pseudonym,
                    status: Attendance::Planned,
                    active: false,
                });
            }
        }
    }
    let t = caller.t();
    lines.sort_by(|a, b| t.compare(&a.pseudonym, &b.pseudonym).then(a.person.cmp(&b.person)));
    Ok(lines)
}

/// Closes a register, once. The same submission again gets the same answer; another one under the same id is a
/// conflict; another one altogether, after the register was closed, gets a comparison and changes nothing.
pub fn close(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    submission: &Submission,
) -> Result<Closing, Problem> {
    let found = open(tx, caller, meeting)?;
    table::hold(tx, caller, found.programme)?;
    // Only now, with everybody else waiting, is what we read what will be there when we write.
    let meeting = records::meeting(tx, caller, meeting)?;
    let hash = rules::body_hash(meeting.id, submission);
    if let Some((sent_for, sent_hash)) = table::sent(tx, caller, submission.id)? {
        if (sent_for, sent_hash) != (meeting.id, hash) {
            return Err(Problem::conflict("register-id-reused"));
        }
        return Ok(Closing::Closed(rules::counts(&table::lines(tx, caller, &meeting)?, meeting.minutes)));
    }
    refuse_frozen(tx, caller, meeting.programme, meeting.day)?;
    rules::may_close(&meeting, caller.now).map_err(Problem::Refused)?;
    let sheet = Sheet::read(tx, caller, &meeting, submission)?;
    if meeting.status == MeetingStatus::Closed {
        return sheet.compare(tx, caller, &meeting).map(|comparison| Closing::Already(Box::new(comparison)));
    }
    let minutes = submission.minutes.unwrap_or(meeting.minutes);
    if !table::close(tx, caller, meeting.id, minutes)? {
        return Err(Problem::conflict("register-try-again"));
    }
    let mut standings = sheet.standings;
    for (pseudonym, active) in &sheet.unknown {
        let person = newcomer(tx, caller, &meeting, pseudonym)?;
        standings.insert(person, (pseudonym.clone(), (Attendance::WalkIn, *active)));
    }
    table::record(
        tx,
        caller,
        meeting.id,
        standings.iter().map(|(person, (_, standing))| (person, standing)),
    )?;
    table::clear_topics(tx, caller, meeting.id)?;
    for topic in sheet.topics {
        table::touch_topic(tx, caller, meeting.id, topic)?;
    }
    add_topics(tx, caller, &meeting, &sheet.new_topics)?;
    table::keep_sent(tx, caller, submission.id, meeting.id, &hash)?;
    figures::register_closed(tx, caller, &meeting)?;
    Ok(Closing::Closed(rules::counts(&table::lines(tx, caller, &meeting)?, minutes)))
}

/// A submission, read against the circle.
struct Sheet {
    standings: BTreeMap<PersonId, (String, Standing)>,
    /// Pseudonyms that nobody has yet.
    unknown: Vec<(String, bool)>,
    topics: Vec<TopicId>,
    new_topics: Vec<String>,
}

impl Sheet {
    fn read(
        tx: &mut Tx<'_>,
        caller: &Caller,
        meeting: &Meeting,
        submission: &Submission,
    ) -> Result<Self, Problem> {
        let mut problems = Vec::new();
        let mut problem = |field: String, message| problems.push(FieldProblem { field, message });
        let members = match meeting.circle {
            Some(circle) => records::members(tx, caller, circle)?,
            None => Vec::new(),
        };
        let lines = table::lines(tx, caller, meeting)?;
        let known = |person: PersonId| {
            let line = lines.iter().find(|line| line.person == person).map(|line| line.pseudonym.as_str());
            let member = members.iter().find(|member| member.person == person);
            member.map(|member| member.pseudonym.as_str()).or(line).map(str::to_owned)
        };
        let mut standings = BTreeMap::new();
        for entry in &submission.entries {
            let field = format!("who-{}", entry.person);
            let Some(name) = known(entry.person) else {
                let message = Message::new("register-stranger").text("record", entry.person.to_string());
                problem(field, message.day("day", meeting.day));
                continue;
            };
            if entry.status == Attendance::Planned {
                problem(field, Message::new("register-unmarked").text("who", name));
                continue;
            }
            let standing = rules::sensible((entry.status, entry.active));
            if standings.insert(entry.person, (name.clone(), standing)).is_some() {
                problem(field, Message::new("register-twice").text("who", name));
            }
        }
        let mut unknown: Vec<(String, bool)> = Vec::new();
        for walk_in in &submission.walk_ins {
            let pseudonym = tidy_pseudonym(&walk_in.pseudonym);
            let key = texts::fold(&pseudonym);
            if key.is_empty() {
                continue;
            }
            // Those planned by name may have their pseudonym in another circle of the programme.
            let member = members.iter().find(|member| texts::fold(&member.pseudonym) == key);
            let line = lines.iter().find(|line| texts::fold(&line.pseudonym) == key);
            if member.is_some_and(|member| member.part == Part::Facilitator) {
                let message = Message::new("register-walk-in-facilitator").text("who", pseudonym);
                problem("walk-in".to_owned(), message);
            } else if let Some((person, name)) = member
                .map(|member| (member.person, &member.pseudonym))
                .or(line.map(|line| (line.person, &line.pseudonym)))
            {
                let belongs = line.is_some() || member.is_some_and(|member| member.belongs_on(meeting.day));
                let before = standings.get(&person).map(|(_, standing)| *standing);
                let standing = rules::came(before, walk_in.active, belongs);
                standings.insert(person, (name.clone(), standing));
            } else if meeting.circle.is_none() {
                let message = Message::new("register-walk-in-nowhere").text("who", pseudonym);
                problem("walk-in".to_owned(), message);
            } else if let Some(same) = unknown.iter_mut().find(|(name, _)| texts::fold(name) == key) {
                same.1 |= walk_in.active;
            } else if let Err(message) = check_pseudonym(&pseudonym) {
                problem("walk-in".to_owned(), message);
            } else {
                unknown.push((pseudonym, walk_in.active));
            }
        }
        let (topics, new_topics) = read_topics(tx, caller, meeting, submission, &mut problem)?;
        if problems.is_empty() {
            Ok(Sheet { standings, unknown, topics, new_topics })
        } else {
            Err(Problem::Invalid(problems))
        }
    }

    fn compare(&self, tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<Comparison, Problem> {
        let register = table::lines(tx, caller, meeting)?;
        let there = table::topics_of(tx, caller, meeting.id)?;
        let mut topics = self.new_topics.clone();
        if let Some(circle) = meeting.circle {
            let missing = table::topics(tx, caller, circle)?.into_iter().filter(|topic| {
                self.topics.contains(&topic.id) && !there.iter().any(|(id, _)| *id == topic.id)
            });
            topics.extend(missing.map(|topic| topic.name));
        }
        let mut differences = rules::differences(&register, &self.standings, &self.unknown);
        let t = caller.t();
        differences.sort_by(|a, b| t.compare(&a.name, &b.name));
        Ok(Comparison {
            closed_at: meeting.closed_at.unwrap_or(caller.now),
            closed_by: meeting.closed_by,
            differences,
            topics,
        })
    }
}

/// The ticked topics, and the new ones that the circle really does not have.
fn read_topics(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &Meeting,
    submission: &Submission,
    problem: &mut impl FnMut(String, Message),
) -> Result<(Vec<TopicId>, Vec<String>), Problem> {
    let known = match meeting.circle {
        Some(circle) => table::topics(tx, caller, circle)?,
        None => Vec::new(),
    };
    let mut topics = Vec::new();
    for topic in &submission.topics {
        if !known.iter().any(|known| known.id == *topic) {
            problem("topic".to_owned(), Message::new("register-topic-elsewhere"));
        } else if !topics.contains(topic) {
            topics.push(*topic);
        }
    }
    let mut new_topics: Vec<String> = Vec::new();
    for name in &submission.new_topics {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let key = texts::fold(&name);
        if key.is_empty() || new_topics.iter().any(|name| texts::fold(name) == key) {
            continue;
        }
        if name.chars().count() > rules::TOPIC_MOST {
            let message = Message::new("register-topic-long").number("most", rules::TOPIC_MOST as i64);
            problem("new-topic".to_owned(), message);
        } else if let Some(same) = known.iter().find(|known| texts::fold(&known.name) == key) {
            if !topics.contains(&same.id) {
                topics.push(same.id);
            }
        } else if meeting.circle.is_some() {
            new_topics.push(name);
        } else {
            problem("new-topic".to_owned(), Message::new("register-topic-elsewhere"));
        }
    }
    Ok((topics, new_topics))
}

fn add_topics(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting, names: &[String]) -> Result<(), Problem> {
    for topic in topics_named(tx, caller, meeting, names)? {
        table::touch_topic(tx, caller, meeting.id, topic)?;
    }
    Ok(())
}

/// The circle's topics of these names; those it did not have, it has now.
fn topics_named(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &Meeting,
    names: &[String],
) -> Result<Vec<TopicId>, Problem> {
    let Some(circle) = meeting.circle.filter(|_| !names.is_empty()) else { return Ok(Vec::new()) };
    let known = table::topics(tx, caller, circle)?;
    let mut named = Vec::new();
    let mut ids: BTreeMap<String, TopicId> =
        known.iter().rev().map(|topic| (texts::fold(&topic.name), topic.id)).collect();
    for name in names {
        let key = texts::fold(name);
        let topic = match ids.get(&key) {
            Some(topic) => *topic,
            None => table::add_topic(tx, caller, circle, name, ids.len() as i64 + 1)?,
        };
        ids.insert(key, topic);
        named.push(topic);
    }
    Ok(named)
}

fn newcomer(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &Meeting,
    pseudonym: &str,
) -> Result<PersonId, Problem> {
    let nowhere =
        || Problem::field("walk-in", Message::new("register-walk-in-nowhere").text("who", pseudonym));
    let circle: CircleId = meeting.circle.ok_or_else(nowhere)?;
    let member: Membership = table::newcomer(tx, caller, circle, pseudonym, meeting.day)?;
    Ok(member.person)
}

/// Takes in a register that was written down elsewhere, for a meeting that already took place. The same entries
/// again change nothing; others are a conflict that names the meeting.
pub fn record_closed(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    entries: &[(PersonId, Attendance, bool)],
    topics: &[String],
) -> Result<Recorded, Problem> {
    let found = open(tx, caller, meeting)?;
    table::hold(tx, caller, found.programme)?;
    let meeting = records::meeting(tx, caller, meeting)?;
    let sent: BTreeMap<PersonId, Standing> = entries
        .iter()
        .map(|(person, status, active)| (*person, rules::sensible((*status, *active))))
        .collect();
    if meeting.status == MeetingStatus::Closed {
        let lines = table::lines(tx, caller, &meeting)?;
        let mut stands: BTreeMap<PersonId, Standing> = lines
            .iter()
            .filter(|line| line.status != Attendance::Planned)
            .map(|line| (line.person, line.standing()))
            .collect();
        if rules::same_register(&stands, &sent) {
            return Ok(Recorded::Unchanged);
        }
        // What was corrected since is not what the file must say again.
        for correction in table::corrections(tx, caller, meeting.id)?.into_iter().rev() {
            match correction.before.filter(|(status, _)| *status != Attendance::Planned) {
                Some(before) => stands.insert(correction.person, before),
                None => stands.remove(&correction.person),
            };
        }
        if rules::same_register(&stands, &sent) {
            return Ok(Recorded::Unchanged);
        }
        let name = meeting_name(tx, caller, &meeting)?;
        return Err(Problem::Conflict(
            Message::new("register-recorded-otherwise").text("name", name).day("day", meeting.day),
        ));
    }
    refuse_frozen(tx, caller, meeting.programme, meeting.day)?;
    rules::may_close(&meeting, caller.now).map_err(Problem::Refused)?;
    if sent.values().any(|(status, _)| *status == Attendance::Planned) {
        return Err(Problem::internal("a register that took place has no planned entries"));
    }
    if !table::close(tx, caller, meeting.id, meeting.minutes)? {
        return Err(Problem::conflict("register-try-again"));
    }
    table::record(tx, caller, meeting.id, sent.iter())?;
    add_topics(tx, caller, &meeting, topics)?;
    figures::register_closed(tx, caller, &meeting)?;
    Ok(Recorded::Closed)
}

/// As what somebody did something, as a key: a name is nobody's business here.
pub fn as_whom(tx: &mut Tx<'_>, caller: &Caller, person: Option<PersonId>) -> Result<&'static str, Problem> {
    let Some(person) = person else { return Ok("register-by-office") };
    if caller.by() == Some(person) {
        return Ok("register-by-you");
    }
    let roles = person::roles(tx, caller, person)?;
    let words = [
        (Role::Facilitator, "register-by-facilitator"),
        (Role::Supervisor, "register-by-supervisor"),
        (Role::Coordinator, "register-by-coordinator"),
        (Role::Admin, "register-by-admin"),
    ];
    Ok(words.iter().find(|(role, _)| roles.has(*role)).map_or("register-by-office", |(_, key)| key))
}

/// How a sentence names a meeting: its own title, or its circle's name.
pub fn meeting_name(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<String, Problem> {
    match meeting.circle {
        Some(circle) if meeting.title.is_empty() => Ok(records::circle_by_id(tx, caller, circle)?.name),
        _ => Ok(meeting.title.clone()),
    }
}

/// What a closed register adds up to.
pub fn counts(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<Counts, Problem> {
    Ok(rules::counts(&table::lines(tx, caller, meeting)?, meeting.minutes))
}

/// Enters changes of a closed register, each with its reason; answers how many were new. A correction that was
/// entered before, by its id, is passed over, and so is a topic that the register has by now.
pub fn correct(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    corrections: &[Correction],
    topics: &TopicsLater,
) -> Result<usize, Problem> {
    let found = open(tx, caller, meeting)?;
    table::hold(tx, caller, found.programme)?;
    let meeting = records::meeting(tx, caller, meeting)?;
    refuse_frozen(tx, caller, meeting.programme, meeting.day)?;
    if meeting.status != MeetingStatus::Closed {
        return Err(Problem::refused("register-correct-open"));
    }
    let mut entered = 0;
    for correction in corrections {
        if table::is_corrected(tx, caller, correction)? {
            continue;
        }
        check_reason(&correction.reason)?;
        let lines = table::lines(tx, caller, &meeting)?;
        let (person, name) = whom(tx, caller, &meeting, &lines, &correction.whom)?;
        let before = lines
            .iter()
            .find(|line| line.person == person && line.status != Attendance::Planned)
            .map(Line::standing);
        let becomes = rules::sensible(correction.becomes);
        if becomes.0 == Attendance::Planned {
            return Err(Problem::field("status", Message::new("web-field-choose")));
        }
        if before == Some(becomes) {
            return Err(Problem::field("status", Message::new("register-correct-same").text("who", name)));
        }
        if before != correction.seen {
            return Err(Problem::Conflict(Message::new("register-correct-stale").text("who", name)));
        }
        let correction =
            Correction { becomes, reason: correction.reason.trim().to_owned(), ..correction.clone() };
        table::correct(tx, caller, meeting.id, person, before, &correction)?;
        entered += 1;
    }
    if entered > 0 {
        figures::register_corrected(tx, caller, &meeting)?;
    }
    Ok(entered + enter_topics(tx, caller, &meeting, topics)?)
}

/// Topics that somebody saw missing in a closed register, and why they are entered now.
#[derive(Clone, Debug, Default)]
pub struct TopicsLater {
    pub names: Vec<String>,
    pub reason: String,
}

fn enter_topics(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &Meeting,
    later: &TopicsLater,
) -> Result<usize, Problem> {
    let there = table::topics_of(tx, caller, meeting.id)?;
    let mut topics = topics_named(tx, caller, meeting, &later.names)?;
    topics.retain(|topic| !there.iter().any(|(id, _)| id == topic));
    topics.dedup();
    if topics.is_empty() {
        return Ok(0);
    }
    check_reason(&later.reason)?;
    for topic in &topics {
        table::correct_topic(tx, caller, meeting.id, *topic, later.reason.trim())?;
    }
    Ok(topics.len())
}

fn check_reason(reason: &str) -> Result<(), Problem> {
    let length = reason.trim().chars().count();
    if length == 0 {
        return Err(Problem::field("reason", Message::new("register-reason-missing")));
    }
    if length > rules::REASON_MOST {
        let message = Message::new("web-field-long").number("most", rules::REASON_MOST as i64);
        return Err(Problem::field("reason", message.number("length", length as i64)));
    }
    Ok(())
}

/// The person a correction means; a pseudonym that nobody has yet becomes somebody.
fn whom(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: &Meeting,
    lines: &[Line],
    whom: &Whom,
) -> Result<(PersonId, String), Problem> {
    match whom {
        Whom::Person(person) => {
            if let Some(line) = lines.iter().find(|line| line.person == *person) {
                return Ok((*person, line.pseudonym.clone()));
            }
            let member = match meeting.circle {
                Some(circle) => records::membership(tx, caller, circle, *person)?,
                None => None,
            };
            let stranger = Message::new("register-stranger").text("record", person.to_string());
            member
                .map(|member| (member.person, member.pseudonym))
                .ok_or_else(|| Problem::field("person", stranger.day("day", meeting.day)))
        }
        Whom::Pseudonym(pseudonym) => {
            let pseudonym = tidy_pseudonym(pseudonym);
            let key = texts::fold(&pseudonym);
            if key.is_empty() {
                return Err(Problem::field("walk-in", Message::new("web-field-empty")));
            }
            if let Some(line) = lines.iter().find(|line| texts::fold(&line.pseudonym) == key) {
                return Ok((line.person, line.pseudonym.clone()));
            }
            let known = match meeting.circle {
                Some(circle) => table::by_pseudonym(tx, caller, circle, &pseudonym)?,
                None => None,
            };
            let person = match known {
                Some(person) => person,
                None => {
                    check_pseudonym(&pseudonym).map_err(|message| Problem::field("walk-in", message))?;
                    newcomer(tx, caller, meeting, &pseudonym)?
                }
            };
            Ok((person, pseudonym))
        }
    }
}
