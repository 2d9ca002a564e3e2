//! Reads the inputs of months from the directory and the register of queues.
//!
//! Of a practitioner nothing comes along but a number that means nothing outside one list. Places that must not be found
//! (a shelter) give their hours to no place, only to a sum.

use std::collections::HashMap;

use ::store::Tx;
use base::{Day, Problem};
use directory::{
    location::spots::{self, Spot},
    model::{LocationId, Payer, PractitionerId},
    practitioner::capacity::{self, Supply},
    waiting::month as queues,
};
use floating_catchment::Point;
use people::Caller;

use super::{
    inputs::{Hours, Inputs, Queue},
    model::YearCount,
};
use crate::{
    model::{Group, Month},
    place::PlaceSet,
};

/// Where a location lies in the list of places.
enum Lies {
    At { lat: f64, lon: f64, place: usize },
    Confidential,
    Nowhere,
}

/// The map under a gathering: every location once.
pub struct Map<'s> {
    set: &'s PlaceSet,
    locations: HashMap<LocationId, Lies>,
}

impl<'s> Map<'s> {
    pub fn read(tx: &mut Tx<'_>, caller: &Caller, set: &'s PlaceSet) -> Result<Map<'s>, Problem> {
        let locations = spots::all(tx, caller)?.into_iter().map(|(id, spot)| (id, lies(set, spot))).collect();
        Ok(Map { set, locations })
    }

    /// Where a location lies and in which place; nothing of one that must not be found.
    pub fn at(&self, location: LocationId) -> Option<(Point, usize)> {
        match self.locations.get(&location)? {
            Lies::At { lat, lon, place } => Some((Point { lat: *lat, lon: *lon }, *place)),
            Lies::Confidential | Lies::Nowhere => None,
        }
    }

    fn of(&self, supply: &Supply) -> &Lies {
        supply.location.and_then(|id| self.locations.get(&id)).unwrap_or(&Lies::Nowhere)
    }
}

fn lies(set: &PlaceSet, spot: Option<Spot>) -> Lies {
    let Some(spot) = spot else { return Lies::Confidential };
    let by_code = set.number_of(&spot.place_code);
    match spot.position {
        Some((lat, lon)) => match by_code.or_else(|| set.nearest(lat, lon)) {
            Some(place) => Lies::At { lat, lon, place },
            None => Lies::Nowhere,
        },
        None => by_code.map_or(Lies::Nowhere, |place| {
            let at = &set.places[place];
            Lies::At { lat: at.lat, lon: at.lon, place }
        }),
    }
}

/// Paid by somebody else than the person who comes.
fn is_public(payer: Payer) -> bool {
    !matches!(payer, Payer::Residents | Payer::Other)
}

/// What was known at a month's end.
pub fn month(tx: &mut Tx<'_>, caller: &Caller, map: &Map<'_>, month: Month) -> Result<Inputs, Problem> {
    let mut inputs = Inputs::default();
    let mut numbers: HashMap<PractitionerId, u32> = HashMap::new();
    for supply in capacity::at(tx, caller, month.last())? {
        if supply.location.is_none() {
            inputs.tele_minutes += supply.weekly_minutes;
            continue;
        }
        match map.of(&supply) {
            Lies::At { lat, lon, place } => {
                let next = numbers.len() as u32;
                inputs.hours.push(Hours {
                    lat: *lat,
                    lon: *lon,
                    place: *place,
                    weekly_minutes: supply.weekly_minutes,
                    public: is_public(supply.payer),
                    practitioner: *numbers.entry(supply.practitioner).or_insert(next),
                });
            }
            Lies::Confidential => inputs.confidential_minutes += supply.weekly_minutes,
            Lies::Nowhere => inputs.unplaced_minutes += supply.weekly_minutes,
        }
    }
    let told = queues::read_between(tx, caller, month.first(), month.last())?;
    for queue in told.queues {
        if let Some(place) = map.set.number_of(&queue.commune) {
            inputs.queues.push(Queue { place, wait_days: queue.wait_days, removed: queue.removed });
        }
    }
    inputs.queues_as_at = told.situation_as_at.map(|day| day.to_string());
    inputs.definition = told.definition.map(|definition| definition.to_string());
    Ok(inputs)
}

/// Practitioners with hours on a day, by group of places. Who works in two groups counts in both.
fn count(tx: &mut Tx<'_>, caller: &Caller, map: &Map<'_>, on: Day) -> Result<Vec<YearCount>, Problem> {
    let mut seen: Vec<(Group, PractitionerId)> = Vec::new();
    for supply in capacity::at(tx, caller, on)? {
        if let Lies::At { place, .. } = map.of(&supply) {
            seen.push((Group::All, supply.practitioner));
            seen.push((map.set.places[*place].size().group(), supply.practitioner));
        }
    }
    seen.sort_unstable();
    seen.dedup();
    let of = |group: Group| YearCount {
        year: on.year(),
        on,
        group,
        practitioners: seen.iter().filter(|(of, _)| *of == group).count() as i64,
    };
    Ok(Group::ALL.iter().map(|group| of(*group)).collect())
}

/// The ends of all years that have passed before a month, from the first day anybody's hours are known.
pub fn past_years(
    tx: &mut Tx<'_>,
    caller: &Caller,
    map: &Map<'_>,
    before: Month,
) -> Result<Vec<YearCount>, Problem> {
    let mut counts = Vec::new();
    if let Some(first) = capacity::first_day(tx, caller)? {
        // A slip of the pen in a date must not make a thousand years.
        let first = first.year().max(before.year() - 50);
        for year in first..before.year() {
            if let Some(on) = Day::new(year, 12, 31) {
                counts.extend(count(tx, caller, map, on)?);
            }
        }
    }
    Ok(counts)
}

/// The running year as it stands at a month's end.
pub fn running_year(
    tx: &mut Tx<'_>,
    caller: &Caller,
    map: &Map<'_>,
    month: Month,
) -> Result<Vec<YearCount>, Problem> {
    count(tx, caller, map, month.last())
}
