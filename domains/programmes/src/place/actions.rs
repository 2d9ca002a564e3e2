//! What may be done with a place.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles};

use super::{
    model::{PlaceDraft, Used},
    rules,
    store::{self, Change},
};
use crate::{
    model::{Place, PlaceId},
    records,
};

/// The places that are offered, by town and name.
pub fn places(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Place>, Problem> {
    let mut places = every(tx, caller)?;
    places.retain(|place| place.retired_at.is_none());
    Ok(places)
}

/// Every place there ever was, for public pages that say where a circle meets.
pub fn known(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Place>, Problem> {
    store::all(tx, caller)
}

/// Retired ones too.
pub fn every(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Place>, Problem> {
    caller.must(Roles::RUN)?;
    store::all(tx, caller)
}

pub fn with_use(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Used>, Problem> {
    let places = every(tx, caller)?;
    store::with_use(tx, caller, places)
}

/// One place with what happens there.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId) -> Result<Used, Problem> {
    caller.must(Roles::MANAGE)?;
    let place = records::place(tx, caller, id)?;
    store::with_use(tx, caller, vec![place])?.pop().ok_or(Problem::NotFound)
}

/// Adds a place under the id that the form brought; sent twice, it is there once. One of this name in this town must
/// not be there yet.
pub fn add(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId, place: &PlaceDraft) -> Result<PlaceId, Problem> {
    caller.must(Roles::MANAGE)?;
    rules::check(place)?;
    if store::add(tx, caller, id, place)? {
        return Ok(id);
    }
    match store::named(tx, caller, place.name.trim(), place.town.trim())? {
        Some(known) if known.id == id => Ok(id),
        _ => Err(taken(place)),
    }
}

fn taken(place: &PlaceDraft) -> Problem {
    Problem::field("place_name", Message::new("place-taken").text("given", place.name.trim()))
}

/// The place of this name in this town, added when it is not there yet and taken up again when it was given up. What
/// is known of it is not changed.
pub fn find_or_add(tx: &mut Tx<'_>, caller: &Caller, place: &PlaceDraft) -> Result<PlaceId, Problem> {
    match store::named(tx, caller, place.name.trim(), place.town.trim())? {
        Some(found) => {
            if found.retired_at.is_some() {
                caller.must(Roles::MANAGE)?;
                store::retire(tx, caller, found.id, false)?;
            }
            Ok(found.id)
        }
        None => add(tx, caller, caller.new_id(), place),
    }
}

/// Changes a place. `version` is the one that the form was made from. Everything that happens there reads the new
/// words at once; planned meetings get a new version, so that calendars do too.
pub fn change(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: PlaceId,
    version: i64,
    draft: &PlaceDraft,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    rules::check(draft)?;
    let place = records::place(tx, caller, id)?;
    if draft.says(&place) {
        return Ok(());
    }
    match store::change(tx, caller, id, version, draft)? {
        Change::Done if draft.leads_elsewhere(&place) => store::touch_meetings(tx, caller, id),
        Change::Done => Ok(()),
        Change::Stale => Err(Problem::conflict("place-stale")),
        Change::Taken => Err(taken(draft)),
    }
}

/// Gives a place up, or takes it up again. Where a circle meets or a meeting is planned, it is still needed.
pub fn set_retired(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId, retired: bool) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    store::hold(tx, caller, id)?;
    let used = one(tx, caller, id)?;
    if used.place.retired_at.is_some() == retired {
        return Ok(());
    }
    if retired {
        if let [first, ..] = &used.circles[..] {
            return Err(Problem::Refused(Message::new("place-has-circle").text("circle", first)));
        }
        if used.ahead > 0 {
            return Err(Problem::Refused(Message::new("place-has-meetings").number("n", used.ahead)));
        }
        if store::series_there(tx, caller, id)? {
            return Err(Problem::refused("place-has-series"));
        }
    }
    store::retire(tx, caller, id, retired)
}
