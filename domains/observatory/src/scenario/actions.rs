use std::sync::Arc;

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles};

use super::{
    model::{Outcome, Wish},
    rules,
};
use crate::{
    edition::{actions as editions, gather, inputs::Inputs, model::EditionId},
    model::{Measure, Month, Parameters},
    place::PlaceSet,
};

/// What a wish is tried on: the newest edition, and today's directory at its month's end.
pub struct Ground {
    pub set: Arc<PlaceSet>,
    pub edition: EditionId,
    pub month: Month,
    pub rules: Parameters,
    pub(crate) inputs: Inputs,
    pub(crate) known: Vec<bool>,
}

/// `None` while nothing has been computed yet.
pub fn ground(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<Ground>, Problem> {
    caller.must(Roles::MANAGE)?;
    let Some(view) = editions::view(tx, caller, None, None)? else { return Ok(None) };
    let known = view.lines.iter().map(|line| line.measured.get(Measure::Access).is_some()).collect();
    let (set, edition, rules) = (view.set, view.edition.id, view.edition.parameters);
    let month = view.edition.month;
    let map = gather::Map::read(tx, caller, &set)?;
    let inputs = gather::month(tx, caller, &map, month)?;
    Ok(Some(Ground { set, edition, month, rules, inputs, known }))
}

pub fn attempt(ground: &Ground, wish: &Wish) -> Result<Outcome, Problem> {
    if !ground.known.iter().any(|known| *known) {
        return Err(Problem::Refused(Message::new("observatory-nothing-known")));
    }
    rules::attempt(&ground.set.places, &ground.known, ground.month, &ground.inputs, &ground.rules, wish)
}

/// The place somebody wrote: by its code, or by a name that only one has.
pub fn find_place(set: &PlaceSet, field: &'static str, written: &str) -> Result<usize, Problem> {
    let wanted = texts::fold(written.trim());
    if wanted.is_empty() {
        return Err(Problem::field(field, Message::new("web-field-empty")));
    }
    let by_code = set.number(written.trim());
    // "Name (county)" is what the list offers.
    let called = |at: &usize| {
        let place = &set.places[*at];
        texts::fold(&place.name) == wanted || texts::fold(&crate::view::place_name(place)) == wanted
    };
    let named: Vec<usize> = (0..set.places.len()).filter(called).collect();
    match (by_code, named.as_slice()) {
        (Some(place), _) => Ok(place),
        (None, [place]) => Ok(*place),
        (None, []) => {
            let message = Message::new("observatory-place-unknown").text("given", written.trim());
            Err(Problem::field(field, message))
        }
        (None, several) => {
            let choices: Vec<String> = several
                .iter()
                .take(6)
                .map(|at| format!("{} {}", crate::view::place_name(&set.places[*at]), set.places[*at].code))
                .collect();
            let message = Message::new("observatory-place-several").text("choices", choices.join(", "));
            Err(Problem::field(field, message))
        }
    }
}

impl Ground {
    pub fn is_known(&self, place: usize) -> bool {
        self.known.get(place).copied().unwrap_or(false)
    }
    /// Places whose access is known.
    pub fn known(&self) -> impl Iterator<Item = usize> {
        (0..self.known.len()).filter(|at| self.known[*at])
    }
}
