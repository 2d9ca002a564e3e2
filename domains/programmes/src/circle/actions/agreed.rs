//! What a circle agreed on: its rules, version by version, and its topics.

use ::store::Tx;
use base::{Message, Problem};
use people::Caller;

use super::super::{
    model::{Agreement, CircleTopic},
    store,
};
use crate::{
    model::{CircleId, TopicId},
    records,
};

/// The rules in force.
pub fn current_rules(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
) -> Result<Option<Agreement>, Problem> {
    Ok(store::rules(tx, caller, circle)?.into_iter().next())
}

/// Every version, newest first.
pub fn rules_history(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Agreement>, Problem> {
    store::rules(tx, caller, circle)
}

/// Puts new rules in force and answers their version. `seen` is the version the writer had before them (0 for none).
/// Members accept them at their next visit. The same words again are no new version.
pub fn publish_rules(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    body: &str,
    seen: Option<i64>,
) -> Result<i64, Problem> {
    records::must_run(tx, caller, Some(circle))?;
    records::circle_by_id(tx, caller, circle)?;
    let body = body.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned();
    let length = body.chars().count();
    if length == 0 {
        return Err(Problem::field("body", Message::new("web-field-empty")));
    }
    if length > 8_000 {
        let message = Message::new("web-field-long").number("most", 8_000).number("length", length as i64);
        return Err(Problem::field("body", message));
    }
    let current = current_rules(tx, caller, circle)?;
    let version = current.as_ref().map_or(0, |rules| rules.version);
    if current.is_some_and(|rules| rules.body == body) {
        return Ok(version);
    }
    if seen.is_some_and(|seen| seen != version) || !store::publish(tx, caller, circle, version + 1, &body)? {
        return Err(Problem::conflict("circle-rules-stale"));
    }
    Ok(version + 1)
}

/// A member agrees to the rules in force.
pub fn accept_rules(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, version: i64) -> Result<(), Problem> {
    let person = caller.person()?;
    super::members::own_seat(tx, caller, circle)?;
    let current = current_rules(tx, caller, circle)?.ok_or(Problem::NotFound)?;
    if current.version != version {
        return Err(Problem::conflict("circle-rules-changed"));
    }
    store::accept(tx, caller, circle, person, version)
}

/// Topics in their order, retired ones too.
pub fn topics(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<CircleTopic>, Problem> {
    store::topics(tx, caller, circle)
}

/// Adds a topic. One that was there is taken up again, so a name has one topic.
pub fn add_topic(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, name: &str) -> Result<TopicId, Problem> {
    records::must_run(tx, caller, Some(circle))?;
    records::circle_by_id(tx, caller, circle)?;
    let name = topic_name(name)?;
    let topics = store::topics(tx, caller, circle)?;
    if let Some(topic) = topics.iter().find(|topic| texts::fold(&topic.name) == texts::fold(&name)) {
        store::retire_topic(tx, caller, circle, topic.id, None)?;
        return Ok(topic.id);
    }
    let id = caller.new_id();
    store::add_topic(tx, caller, circle, id, &name)?;
    Ok(id)
}

fn topic_name(name: &str) -> Result<String, Problem> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    let wrong = |message| Err(Problem::field("topic", message));
    match length {
        0 => wrong(Message::new("web-field-empty")),
        1..=200 => Ok(name),
        _ => wrong(Message::new("web-field-long").number("most", 200).number("length", length as i64)),
    }
}

pub fn rename_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    topic: TopicId,
    name: &str,
) -> Result<(), Problem> {
    records::must_run(tx, caller, Some(circle))?;
    let name = topic_name(name)?;
    let topics = store::topics(tx, caller, circle)?;
    if !topics.iter().any(|other| other.id == topic) {
        return Err(Problem::NotFound);
    }
    if topics.iter().any(|other| other.id != topic && texts::fold(&other.name) == texts::fold(&name)) {
        return Err(Problem::field("topic", Message::new("circle-topic-taken").text("given", name)));
    }
    store::rename_topic(tx, caller, circle, topic, &name)
}

/// Takes a topic out of use, or takes it up again. Registers that name it keep it.
pub fn retire_topic(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    topic: TopicId,
    retired: bool,
) -> Result<(), Problem> {
    records::must_run(tx, caller, Some(circle))?;
    store::retire_topic(tx, caller, circle, topic, retired.then_some(caller.now))
}
