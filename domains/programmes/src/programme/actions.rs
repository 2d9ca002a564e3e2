//! What may be done with a programme.

use std::collections::HashMap;

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles, person};
use texts::Lang;

use super::model::{Draft, Field, Funding, FundingId, ProgrammeTexts, Slot, Text, Version};
use super::{rules, store};
use crate::{
    model::{Programme, ProgrammeId},
    records, slug,
};

/// Begins a programme with its name. The same id once more changes nothing.
pub fn create(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<Programme, Problem> {
    caller.must(Roles::MANAGE)?;
    match records::programme_by_id(tx, caller, draft.id) {
        Ok(programme) => return Ok(programme),
        Err(Problem::NotFound) => {}
        Err(problem) => return Err(problem),
    }
    let name = rules::tidy(Field::Name, &draft.name);
    let slot = Slot { field: Field::Name, year: 0, lang: draft.lang };
    rules::check(slot, &name).map_err(|problem| renamed(problem, "name"))?;
    days_in_order(draft.started_on, draft.ended_on)?;
    let slug =
        slug::chosen(&draft.slug, &name, "programme", |slug| records::programme(tx, caller, slug).map(drop))?;
    if !store::insert(tx, caller, draft, &slug)? {
        return Err(slug::is_taken(&slug));
    }
    store::write(tx, caller, draft.id, slot, 1, &name)?;
    records::programme_by_id(tx, caller, draft.id)
}

fn renamed(problem: Problem, field: &str) -> Problem {
    match problem {
        Problem::Invalid(mut problems) => {
            problems.iter_mut().for_each(|problem| problem.field = field.to_owned());
            Problem::Invalid(problems)
        }
        other => other,
    }
}

fn days_in_order(from: base::Day, to: Option<base::Day>) -> Result<(), Problem> {
    match to {
        Some(to) if to < from => Err(Problem::field(
            "ended_on",
            Message::new("programme-ends-early").day("started", from).day("ended", to),
        )),
        _ => Ok(()),
    }
}

/// When a programme began and, once it is over, when it ended.
pub fn set_days(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    from: base::Day,
    to: Option<base::Day>,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    records::programme_by_id(tx, caller, programme)?;
    days_in_order(from, to)?;
    store::set_days(tx, caller, programme, from, to)
}

/// Writes a new version of a text and answers its number. `seen` is the version the writer had before them (0 for
/// none); `None` writes over whatever is there, for files that are read in. The same text again is no new version.
pub fn set_text(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    slot: Slot,
    value: &str,
    seen: Option<i64>,
) -> Result<i64, Problem> {
    caller.must(Roles::MANAGE)?;
    records::programme_by_id(tx, caller, programme)?;
    let value = rules::tidy(slot.field, value);
    rules::check(slot, &value)?;
    let newest = store::history(tx, caller, programme, slot)?.into_iter().next();
    let (version, current) = newest.map_or((0, String::new()), |newest| (newest.version, newest.value));
    if value == current {
        return Ok(version);
    }
    if seen.is_some_and(|seen| seen != version)
        || !store::write(tx, caller, programme, slot, version + 1, &value)?
    {
        return Err(Problem::conflict("programme-text-stale"));
    }
    Ok(version + 1)
}

/// Makes an older version the newest; nothing is lost on the way.
pub fn restore_text(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    slot: Slot,
    version: i64,
    seen: i64,
) -> Result<i64, Problem> {
    caller.must(Roles::MANAGE)?;
    let history = store::history(tx, caller, programme, slot)?;
    let old = history.into_iter().find(|old| old.version == version).ok_or(Problem::NotFound)?;
    set_text(tx, caller, programme, slot, &old.value, Some(seen))
}

/// The current texts, each in `lang` or else in the next best language. They are no secret: the card prints them.
pub fn texts(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    lang: Lang,
) -> Result<ProgrammeTexts, Problem> {
    let order = rules::order_of(lang);
    let rank = |lang: Lang| order.iter().position(|other| *other == lang);
    let mut best = ProgrammeTexts::default();
    for (slot, version, value) in store::current(tx, caller, programme)? {
        if value.is_empty() {
            continue;
        }
        let key = (slot.field, slot.year);
        let better = best.0.get(&key).is_none_or(|found| rank(slot.lang) < rank(found.lang));
        if better {
            best.0.insert(key, Text { lang: slot.lang, version, value });
        }
    }
    Ok(best)
}

/// The texts of exactly one language, for those who write them.
pub fn texts_written(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
) -> Result<Vec<(Slot, String)>, Problem> {
    let mut written = store::current(tx, caller, programme)?;
    written.retain(|(_, _, value)| !value.is_empty());
    written.sort_by_key(|(slot, _, _)| *slot);
    Ok(written.into_iter().map(|(slot, _, value)| (slot, value)).collect())
}

/// The name of a programme in the caller's language.
pub fn name(tx: &mut Tx<'_>, caller: &Caller, programme: &Programme) -> Result<String, Problem> {
    let texts = texts(tx, caller, programme.id, caller.lang)?;
    let name = texts.get(Field::Name);
    Ok(if name.is_empty() { programme.slug.clone() } else { name.to_owned() })
}

/// Every programme with its name in the caller's language, in their order.
pub fn named(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Programme, String)>, Problem> {
    let order = rules::order_of(caller.lang);
    let rank = |lang: Lang| order.iter().position(|other| *other == lang);
    let mut best: HashMap<ProgrammeId, (Lang, String)> = HashMap::new();
    for (programme, lang, name) in store::names(tx, caller)? {
        if best.get(&programme).is_none_or(|(found, _)| rank(lang) < rank(*found)) {
            best.insert(programme, (lang, name));
        }
    }
    let named = records::programmes(tx, caller)?.into_iter().map(|programme| {
        let name = best.remove(&programme.id).map_or_else(|| programme.slug.clone(), |(_, name)| name);
        (programme, name)
    });
    Ok(named.collect())
}

/// A version and what the one who wrote it is here: a role, never a name.
pub struct Edition {
    pub version: Version,
    pub role: Option<people::Role>,
}

/// Every version of a text, newest first.
pub fn text_history(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    slot: Slot,
) -> Result<Vec<Edition>, Problem> {
    caller.must(super::READ)?;
    let mut editions = Vec::new();
    for version in store::history(tx, caller, programme, slot)? {
        let role = match version.edited_by {
            Some(person) => person::roles(tx, caller, person)?.iter().next(),
            None => None,
        };
        editions.push(Edition { version, role });
    }
    Ok(editions)
}

pub fn funding(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId) -> Result<Vec<Funding>, Problem> {
    store::funding(tx, caller, programme)
}

/// Adds a source of money. The same id once more changes nothing.
pub fn add_funding(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    funding: &Funding,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    records::programme_by_id(tx, caller, programme)?;
    if funding.source.trim().is_empty() {
        return Err(Problem::field("source", Message::new("web-field-empty")));
    }
    if funding.amount.is_some_and(|amount| amount < 0) {
        return Err(Problem::field("amount", Message::new("programme-amount-wrong")));
    }
    store::add_funding(tx, caller, programme, funding)
}

/// Takes a source off the list; its row stays for the books.
pub fn remove_funding(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    funding: FundingId,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    // Removing twice is the same as once: a double tap is no error.
    store::remove_funding(tx, caller, programme, funding)?;
    Ok(())
}
