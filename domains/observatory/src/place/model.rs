use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use floating_catchment::Point;
use places::{CommuneKind, Gazetteer};

use crate::model::Place;

/// The list that comes with the program: communes and borders of 2021.
pub const POLAND: &str = "pl-2021";

/// A list of places, in the order of their codes.
#[derive(Debug)]
pub struct PlaceSet {
    pub id: String,
    pub name: String,
    /// Who gave the figures; shown wherever they are.
    pub source: String,
    pub places: Vec<Place>,
    by_code: HashMap<String, usize>,
}

impl PlaceSet {
    pub fn new(id: &str, name: &str, source: &str, mut places: Vec<Place>) -> Self {
        places.sort_by(|a, b| a.code.cmp(&b.code));
        let by_code = places.iter().enumerate().map(|(at, place)| (place.code.clone(), at)).collect();
        PlaceSet { id: id.to_owned(), name: name.to_owned(), source: source.to_owned(), places, by_code }
    }

    /// Poland, made once: it never changes while the program runs.
    pub fn poland() -> Arc<PlaceSet> {
        static POLAND_SET: OnceLock<Arc<PlaceSet>> = OnceLock::new();
        POLAND_SET.get_or_init(|| Arc::new(from_gazetteer(Gazetteer::poland()))).clone()
    }

    pub fn is_poland(&self) -> bool {
        self.id == POLAND
    }

    pub fn number(&self, code: &str) -> Option<usize> {
        self.by_code.get(code).copied()
    }

    /// The place of a code from another register: TERYT's seventh digit is the kind of a commune and changes.
    pub fn number_of(&self, code: &str) -> Option<usize> {
        self.number(code).or_else(|| self.is_poland().then(|| self.number(code.get(..6)?))?)
    }

    /// The place whose centre is nearest to a point.
    pub fn nearest(&self, lat: f64, lon: f64) -> Option<usize> {
        let at = Point::new(lat, lon)?;
        let far = |place: &Place| at.km(Point { lat: place.lat, lon: place.lon });
        let nearest = self.places.iter().enumerate().min_by(|a, b| far(a.1).total_cmp(&far(b.1)));
        nearest.map(|(number, _)| number)
    }

    pub fn regions(&self) -> Vec<&str> {
        let mut regions: Vec<&str> = self.places.iter().map(|place| place.region.as_str()).collect();
        regions.sort_unstable();
        regions.dedup();
        regions.retain(|region| !region.is_empty());
        regions
    }
}

fn from_gazetteer(gazetteer: &Gazetteer) -> PlaceSet {
    let mut centres: Vec<Option<(u32, f64, f64)>> = vec![None; gazetteer.communes().len()];
    let mut towns = vec![0; gazetteer.communes().len()];
    for place in gazetteer.places() {
        let Some(commune) = place.commune.map(usize::from) else { continue };
        if centres[commune].is_none_or(|centre| centre.0 < place.population) {
            centres[commune] = Some((place.population, place.lat, place.lon));
        }
        if place.town {
            towns[commune] = towns[commune].max(i64::from(place.population));
        }
    }
    let place = |(number, commune): (usize, &places::Commune)| {
        let (lat, lon) = centres[number].map_or((commune.lat, commune.lon), |(_, lat, lon)| (lat, lon));
        let population = i64::from(commune.population);
        let town = match commune.kind() {
            CommuneKind::Urban => Some(population),
            // Where the seat is not in the list its people are not known: the smallest class is the likeliest.
            CommuneKind::UrbanRural => Some(towns[number].min(population)),
            CommuneKind::Rural => None,
        };
        Place {
            code: commune.code.get(..6).unwrap_or_default().to_owned(),
            name: commune.name.clone(),
            county: commune.county.clone(),
            region: commune.region.clone(),
            lat,
            lon,
            population,
            town,
        }
    };
    let places = gazetteer.communes().iter().enumerate().map(place).collect();
    PlaceSet::new(POLAND, "Polska", places::CREDITS, places)
}

/// A list as it is told about.
#[derive(Clone, Debug)]
pub struct SetLine {
    pub id: String,
    pub name: String,
    pub source: String,
    pub places: i64,
    pub loaded_at: Option<base::Instant>,
    pub in_use: bool,
}
