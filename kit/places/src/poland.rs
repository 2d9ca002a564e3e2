//! What comes with the product.

use std::{io::Read as _, sync::LazyLock};

use flate2::read::GzDecoder;

use crate::{
    Borders, Commune, Gazetteer, Place,
    names::slug,
    table::{Row, rows},
};

const COMMUNES: &[u8] = include_bytes!("../data/communes.tsv.gz");
const PLACES: &[u8] = include_bytes!("../data/places.tsv.gz");
const BORDERS: &[u8] = include_bytes!("../data/borders.gz");

/// To be shown wherever the data is: names of sources and licences, the same in every language.
pub const CREDITS: &str = "© GeoNames (CC BY 4.0) · GUS · GUGiK, PRG";

static POLAND: LazyLock<Gazetteer> = LazyLock::new(load);
static POLISH_BORDERS: LazyLock<Borders> = LazyLock::new(|| {
    let codes: Vec<&str> = POLAND.communes().iter().map(|commune| commune.code.as_str()).collect();
    Borders::read(&unpack(BORDERS), &codes).expect("the borders are whole: a test reads them")
});

impl Gazetteer {
    /// Poland's places and communes, unpacked at the first call.
    pub fn poland() -> &'static Gazetteer {
        &POLAND
    }
}

impl Borders {
    /// Poland's communes, in the order of [`Gazetteer::communes`].
    pub fn poland() -> &'static Borders {
        &POLISH_BORDERS
    }
}

fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut bytes).expect("our own files unpack: a test does it");
    bytes
}

fn load() -> Gazetteer {
    let text = |packed| String::from_utf8(unpack(packed)).expect("our own files are UTF-8");
    let communes: Vec<Commune> = rows(&text(COMMUNES))
        .map(|row: Row<'_>| Commune {
            code: row.text(0),
            name: row.text(1),
            county: row.text(2),
            region: row.text(3),
            population: row.number(4),
            area_km2: row.number(5),
            lat: row.number(6),
            lon: row.number(7),
        })
        .collect();
    let commune_of = |code: &str| {
        communes.binary_search_by(|commune| commune.code[..6].cmp(code)).ok().map(|at| at as u16)
    };
    let mut places: Vec<Place> = rows(&text(PLACES))
        .map(|row: Row<'_>| Place {
            id: row.text(0),
            slug: String::new(),
            name: row.text(1),
            lat: row.number(2),
            lon: row.number(3),
            population: row.number(4),
            town: row.text(5) == "1",
            commune: commune_of(&row.text(6)),
        })
        .collect();
    for place in &mut places {
        // The source's only English name, and its spellings without accents: the office knows better.
        if place.name == "Warsaw" {
            "Warszawa".clone_into(&mut place.name);
        }
        let official = place.commune.map(|commune| communes[usize::from(commune)].name.as_str());
        if let Some(official) = official.filter(|official| slug(official) == slug(&place.name)) {
            official.clone_into(&mut place.name);
        }
    }
    // A commune without a place of its own name can still be asked for.
    let mut named: Vec<(u16, String)> =
        places.iter().filter_map(|place| Some((place.commune?, slug(&place.name)))).collect();
    named.sort_unstable();
    for (number, commune) in communes.iter().enumerate() {
        let key = (number as u16, slug(&commune.name));
        if named.binary_search(&key).is_err() {
            places.push(Place {
                id: format!("gmina-{}", &commune.code[..6]),
                slug: String::new(),
                name: commune.name.clone(),
                lat: commune.lat,
                lon: commune.lon,
                population: commune.population,
                town: false,
                commune: Some(key.0),
            });
        }
    }
    Gazetteer::new(places, communes)
}
