use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::SetLine;
use crate::model::Place;

statement! {
    INSERT_SET = "INSERT INTO place_set (community_id, id, name, source, loaded_at, loaded_by) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    INSERT_PLACE = "INSERT INTO place_set_place (community_id, set_id, code, name, county, region, latitude, longitude, \
        population, town) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    SET = "SELECT name, source FROM place_set WHERE community_id = $1 AND id = $2";
    PLACES = "SELECT code, name, county, region, latitude, longitude, population, town FROM place_set_place \
        WHERE community_id = $1 AND set_id = $2 ORDER BY code";
    SETS = "SELECT s.id, s.name, s.source, s.loaded_at, (SELECT COUNT(*) FROM place_set_place p \
        WHERE p.community_id = s.community_id AND p.set_id = s.id) FROM place_set s WHERE s.community_id = $1 \
        ORDER BY s.loaded_at DESC, s.id DESC";
    CHOSEN = "SELECT set_id FROM observatory_setting WHERE community_id = $1";
    CHOOSE = "INSERT INTO observatory_setting (community_id, set_id, chosen_at, chosen_by) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (community_id) DO UPDATE SET set_id = excluded.set_id, chosen_at = excluded.chosen_at, \
        chosen_by = excluded.chosen_by";
}

/// Whether the list is new.
pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: &str,
    name: &str,
    source: &str,
    places: &[Place],
) -> Result<bool, Problem> {
    let community = caller.community.id;
    let written = tx.execute(&INSERT_SET, values![community, id, name, source, caller.now, caller.by()])?;
    if written == 0 {
        return Ok(false);
    }
    for place in places {
        tx.execute(
            &INSERT_PLACE,
            values![
                community,
                id,
                &place.code,
                &place.name,
                &place.county,
                &place.region,
                place.lat,
                place.lon,
                place.population,
                place.town
            ],
        )?;
    }
    Ok(true)
}

/// Name and source.
pub fn set(tx: &mut Tx<'_>, caller: &Caller, id: &str) -> Result<Option<(String, String)>, Problem> {
    Ok(tx.first(&SET, values![caller.community.id, id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn places(tx: &mut Tx<'_>, caller: &Caller, id: &str) -> Result<Vec<Place>, Problem> {
    Ok(tx.query(&PLACES, values![caller.community.id, id], |row| {
        Ok(Place {
            code: row.get(0)?,
            name: row.get(1)?,
            county: row.get(2)?,
            region: row.get(3)?,
            lat: row.get(4)?,
            lon: row.get(5)?,
            population: row.get(6)?,
            town: row.get(7)?,
        })
    })?)
}

pub fn sets(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<SetLine>, Problem> {
    Ok(tx.query(&SETS, values![caller.community.id], |row| {
        Ok(SetLine {
            id: row.get(0)?,
            name: row.get(1)?,
            source: row.get(2)?,
            loaded_at: Some(row.get(3)?),
            places: row.get(4)?,
            in_use: false,
        })
    })?)
}

pub fn chosen(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<String>, Problem> {
    Ok(tx.first(&CHOSEN, values![caller.community.id], |row| row.get(0))?)
}

pub fn choose(tx: &mut Tx<'_>, caller: &Caller, id: &str) -> Result<(), Problem> {
    tx.execute(&CHOOSE, values![caller.community.id, id, caller.now, caller.by()])?;
    Ok(())
}
