//! Where every location lies on a map, for whoever computes over all of them. No address and no name comes along, and of a
//! confidential location nothing at all.

use std::collections::HashMap;

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use crate::model::LocationId;

statement! {
    // Also locations that were retired since: hours of an earlier year were given there.
    SPOTS = "SELECT l.id, l.confidential, l.latitude, l.longitude, COALESCE((SELECT MIN(a.place_code) FROM address a \
        WHERE a.community_id = l.community_id AND a.location_id = l.id AND a.address_type = 'physical' \
        AND a.place_code <> ''), '') FROM location l WHERE l.community_id = $1";
}

#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Latitude and longitude.
    pub position: Option<(f64, f64)>,
    /// The code of its commune or place; empty when not known.
    pub place_code: String,
}

/// Every location there ever was; `None` for one that must not be found.
pub fn all(tx: &mut Tx<'_>, caller: &Caller) -> Result<HashMap<LocationId, Option<Spot>>, Problem> {
    let read = tx.query(&SPOTS, values![caller.community.id], |row| {
        let confidential: bool = row.get(1)?;
        let position = row.get::<Option<f64>>(2)?.zip(row.get(3)?);
        let spot = Spot { position, place_code: row.get(4)? };
        Ok((row.get(0)?, (!confidential).then_some(spot)))
    })?;
    Ok(read.into_iter().collect())
}
