//! Whom individual support is for: one of a few in a list, or somebody found by the beginning of a pseudonym.

use ::store::Tx;
use base::{Message, Problem};
use people::Caller;

use super::lists::{self, Known};

/// More than this nobody reads through.
const FEW: usize = 40;

pub struct Whom {
    pub people: Vec<Known>,
    /// Whether these are all there are.
    pub few: bool,
    /// Whether more were found than are here.
    pub more: bool,
}

/// Everybody the caller may choose while they are few; of many, those whose pseudonym begins as it was typed.
pub fn whom(tx: &mut Tx<'_>, caller: &Caller, typed: &str) -> Result<Whom, Problem> {
    let most = FEW as i64 + 1;
    let mut people = lists::people(tx, caller, most)?;
    let few = people.len() <= FEW;
    if !few {
        let beginning = texts::fold(typed);
        people = match beginning.chars().count() {
            0 | 1 => Vec::new(),
            _ => lists::called(tx, caller, &beginning, most)?,
        };
    }
    let more = people.len() > FEW;
    people.truncate(FEW);
    let t = caller.t();
    people
        .sort_by(|a, b| t.compare(&a.circle, &b.circle).then_with(|| t.compare(&a.pseudonym, &b.pseudonym)));
    Ok(Whom { people, few, more })
}

/// What is wrong with the letters somebody is looked for by.
pub fn check(typed: &str, found: &Whom) -> Result<(), Problem> {
    if found.few || !found.people.is_empty() {
        return Ok(());
    }
    let message = match texts::fold(typed).chars().count() {
        0 | 1 => Message::new("people-find-short"),
        _ => Message::new("meeting-whom-nobody").text("given", typed.trim()),
    };
    Err(Problem::field("whom", message))
}
