//! Every SQL statement about places.

use ::store::{Error, Row, Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::{PlaceDraft, Used};
use crate::{
    model::{Place, PlaceId},
    records::{place_columns, read_place},
};

statement! {
    ALL = concat!("SELECT ", place_columns!(), " FROM place WHERE community_id = $1 ORDER BY town, name");
    NAMED = concat!("SELECT ", place_columns!(), " FROM place WHERE community_id = $1 AND name = $2 AND town = $3");
    ADD = "INSERT INTO place (community_id, id, name, street, postcode, town, room, accessibility, note, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    CHANGE = "UPDATE place SET name = $4, street = $5, postcode = $6, town = $7, room = $8, accessibility = $9, \
        note = $10, version = version + 1 WHERE community_id = $1 AND id = $2 AND version = $3";
    RETIRE = "UPDATE place SET retired_at = $3, version = version + 1 WHERE community_id = $1 AND id = $2";
    // Calendars that were fetched before see another version.
    TOUCH = "UPDATE meeting SET sequence = sequence + 1, changed_at = $3 WHERE community_id = $1 AND place_id = $2 \
        AND status = 'planned' AND starts_at > $3";
    CIRCLES = "SELECT place_id, name FROM circle WHERE community_id = $1 AND place_id IS NOT NULL AND ended_at IS NULL \
        ORDER BY name";
    AHEAD = "SELECT place_id, COUNT(*) FROM meeting WHERE community_id = $1 AND place_id IS NOT NULL \
        AND status = 'planned' AND starts_at > $2 GROUP BY place_id";
    // Changes nothing and holds the row: nobody gives it up while somebody moves in.
    HOLD = "UPDATE place SET version = version WHERE community_id = $1 AND id = $2";
    SERIES_THERE = "SELECT 1 FROM series WHERE community_id = $1 AND place_id = $2 \
        AND (until_day IS NULL OR until_day >= $3) LIMIT 1";
}

pub fn all(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Place>, Problem> {
    Ok(tx.query(&ALL, values![caller.community.id], read_place)?)
}

pub fn named(tx: &mut Tx<'_>, caller: &Caller, name: &str, town: &str) -> Result<Option<Place>, Problem> {
    Ok(tx.first(&NAMED, values![caller.community.id, name, town], read_place)?)
}

/// False when a place of this name is in this town already, or the id is known.
pub fn add(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId, place: &PlaceDraft) -> Result<bool, Problem> {
    let written = tx.execute(
        &ADD,
        values![
            caller.community.id,
            id,
            place.name.trim(),
            place.street.trim(),
            place.postcode.trim(),
            place.town.trim(),
            place.room.trim(),
            place.eases(),
            place.note.trim(),
            caller.now
        ],
    )?;
    Ok(written == 1)
}

/// What became of a change.
pub enum Change {
    Done,
    /// The row has moved on.
    Stale,
    /// Another place has this name in this town.
    Taken,
}

pub fn change(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: PlaceId,
    version: i64,
    place: &PlaceDraft,
) -> Result<Change, Problem> {
    let written = tx.savepoint(|tx| {
        tx.execute(
            &CHANGE,
            values![
                caller.community.id,
                id,
                version,
                place.name.trim(),
                place.street.trim(),
                place.postcode.trim(),
                place.town.trim(),
                place.room.trim(),
                place.eases(),
                place.note.trim()
            ],
        )
    });
    match written {
        Ok(1) => Ok(Change::Done),
        Ok(_) => Ok(Change::Stale),
        Err(Error::Constraint(_)) => Ok(Change::Taken),
        Err(error) => Err(error.into()),
    }
}

pub fn retire(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId, retired: bool) -> Result<(), Problem> {
    let at = retired.then_some(caller.now);
    tx.execute(&RETIRE, values![caller.community.id, id, at])?;
    Ok(())
}

/// The meetings still planned there have changed with their place.
pub fn touch_meetings(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId) -> Result<(), Problem> {
    tx.execute(&TOUCH, values![caller.community.id, id, caller.now])?;
    Ok(())
}

pub fn hold(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId) -> Result<(), Problem> {
    tx.execute(&HOLD, values![caller.community.id, id])?;
    Ok(())
}

/// Whether a series that goes on names this place itself.
pub fn series_there(tx: &mut Tx<'_>, caller: &Caller, id: PlaceId) -> Result<bool, Problem> {
    Ok(tx.first(&SERIES_THERE, values![caller.community.id, id, caller.today()], |_| Ok(()))?.is_some())
}

/// Places with what happens there, in their order.
pub fn with_use(tx: &mut Tx<'_>, caller: &Caller, places: Vec<Place>) -> Result<Vec<Used>, Problem> {
    let community = caller.community.id;
    let pair = |row: &Row<'_>| Ok((row.get::<PlaceId>(0)?, row.get::<String>(1)?));
    let circles = tx.query(&CIRCLES, values![community], pair)?;
    let ahead =
        tx.query(&AHEAD, values![community, caller.now], |row| Ok((row.get::<PlaceId>(0)?, row.get(1)?)))?;
    Ok(places
        .into_iter()
        .map(|place| Used {
            circles: circles.iter().filter(|(at, _)| *at == place.id).map(|(_, name)| name.clone()).collect(),
            ahead: ahead.iter().find(|(at, _)| *at == place.id).map_or(0, |(_, count)| *count),
            place,
        })
        .collect())
}
