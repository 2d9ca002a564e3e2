//! What may be done with scales, all of it by the person themselves.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, PersonId, access};
use programmes::{
    model::{CircleId, Part},
    records,
};

use super::{
    model::{self, Beginning, Filled, Known, SheetId},
    rules, store,
};
use crate::alert;

pub fn known(id: &str) -> Result<&'static Known, Problem> {
    model::instrument(id).ok_or(Problem::NotFound)
}

/// What stands for a person in the evaluation of one circle; another word in another circle.
pub(crate) fn participant(caller: &Caller, circle: CircleId, person: PersonId) -> String {
    let hash = caller.site.secret.lookup(
        &caller.community.id.to_string(),
        "participant",
        &format!("{circle} {person}"),
    );
    hash[..32].to_owned()
}

/// Circles for whose evaluation the caller may have a score counted.
pub fn circles(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(CircleId, String)>, Problem> {
    let mine = programmes::circle::actions::my_circles(tx, caller)?;
    Ok(mine.into_iter().map(|found| (found.circle.id, found.circle.name)).collect())
}

/// Everything of the caller's own, oldest first; of one instrument, or of all.
pub fn mine(tx: &mut Tx<'_>, caller: &Caller, instrument: Option<&str>) -> Result<Vec<Filled>, Problem> {
    let access = access::own(tx, caller)?;
    store::mine(tx, caller, &access, instrument)
}

/// Begins a sheet; the same form again changes nothing.
pub fn begin(
    tx: &mut Tx<'_>,
    caller: &Caller,
    instrument: &str,
    beginning: &Beginning,
) -> Result<(), Problem> {
    let known = known(instrument)?;
    if !known.languages().contains(&beginning.lang) {
        return Err(Problem::field("lang", Message::new("web-field-choose")));
    }
    if let Some(circle) = beginning.circle {
        let mine = records::membership(tx, caller, circle, caller.person()?)?;
        if !mine.is_some_and(|mine| mine.left_on.is_none() && mine.part == Part::Member) {
            return Err(Problem::field("circle", Message::new("web-field-choose")));
        }
    }
    store::begin(tx, caller, &known.instrument, beginning)?;
    // an id that somebody else's form brought is not theirs to go on with
    one(tx, caller, beginning.id).map(drop)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: SheetId) -> Result<(Filled, &'static Known), Problem> {
    let access = access::own(tx, caller)?;
    let mut filled = store::one(tx, caller, &access, id)?;
    let known = known(&filled.instrument)?;
    filled.answers.resize(known.instrument.items.len(), None);
    Ok((filled, known))
}

/// The same, still to be filled in. A sheet of an older edition is not mixed with a newer one.
pub fn open(tx: &mut Tx<'_>, caller: &Caller, id: SheetId) -> Result<(Filled, &'static Known), Problem> {
    let (filled, known) = one(tx, caller, id)?;
    if filled.edition != known.instrument.edition {
        return Err(Problem::refused("scale-edition-changed"));
    }
    if filled.finished_on.is_some() {
        return Err(Problem::refused("scale-finished"));
    }
    Ok((filled, known))
}

/// What came of saving a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Next,
    /// An answer calls for a person: numbers first.
    Help,
    Finished,
}

/// Saves the answers of one page, item by item from 0; with the last page the sheet is finished.
pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: SheetId,
    answers: &[(usize, Option<u8>)],
    finish: bool,
) -> Result<Saved, Problem> {
    let (mut filled, known) = open(tx, caller, id)?;
    let rang = rules::rings(known, &filled.answers);
    for (item, answer) in answers {
        let slot = filled.answers.get_mut(*item).ok_or(Problem::NotFound)?;
        if answer.is_some_and(|answer| !known.scale.values().contains(&answer)) {
            return Err(Problem::field(format!("item-{}", item + 1), Message::new("web-field-choose")));
        }
        *slot = *answer;
    }
    let person = caller.person()?;
    let sealer = access::sealer(tx, caller, person)?;
    if !store::save(tx, caller, &sealer, id, &filled.answers)? {
        return Err(Problem::refused("scale-finished"));
    }
    let rings = rules::rings(known, &filled.answers);
    if rings {
        alert::actions::raise(tx, caller, person, id)?;
    }
    if finish {
        if filled.answers.iter().all(Option::is_none) {
            return Err(Problem::refused("scale-empty"));
        }
        store::finish(tx, caller, id)?;
        count(tx, caller, &filled, known)?;
    }
    Ok(match (rings && !rang, finish) {
        (true, _) => Saved::Help,
        (false, true) => Saved::Finished,
        (false, false) => Saved::Next,
    })
}

fn count(tx: &mut Tx<'_>, caller: &Caller, filled: &Filled, known: &Known) -> Result<(), Problem> {
    let Some(circle) = filled.circle else { return Ok(()) };
    let participant = participant(caller, circle, caller.person()?);
    let scores =
        known.scale.score(&filled.answers).map_err(|problem| Problem::internal(problem.to_string()))?;
    for (part, score) in known.instrument.parts.iter().zip(scores) {
        let Some(score) = score else { continue };
        let counted = store::Score {
            circle,
            participant: &participant,
            instrument: &filled.instrument,
            part: &part.id,
            day: caller.today(),
            score: score.scaled,
        };
        store::count(tx, caller, &counted)?;
    }
    Ok(())
}

/// Forgets a sheet and whatever was counted of it.
pub fn forget(tx: &mut Tx<'_>, caller: &Caller, id: SheetId) -> Result<(), Problem> {
    let (filled, _) = one(tx, caller, id)?;
    let person = caller.person()?;
    if let (Some(circle), Some(day)) = (filled.circle, filled.finished_on) {
        store::uncount(tx, caller, circle, &filled.instrument, &participant(caller, circle, person), day)?;
    }
    store::forget(tx, caller, person, id)
}
