//! The map beside the list: borders, names of towns, and what was found.

use places::{Borders, Cluster, Gazetteer, Label, Sheet, View};

use super::catalogue::Catalogue;

/// Bytes for borders: with the list, the page stays far below what an old phone loads in patience.
const BORDERS: usize = 40_000;
const WIDTH: u32 = 720;
/// How near two marks may be before they are one.
const REACH: f64 = 26.0;
/// More dots than that say nothing.
const DOTS: usize = 400;

/// A map, ready to be written as SVG.
pub struct Map {
    pub width: u32,
    pub height: u32,
    pub borders: String,
    pub towns: Vec<Town>,
    /// Everything that was found, small.
    pub dots: Vec<(i32, i32)>,
    /// What the list shows, each a link into the list.
    pub marks: Vec<Mark>,
    pub home: Option<(i32, i32)>,
    pub bar: f64,
    pub bar_km: u32,
    pub bar_y: u32,
}

pub struct Town {
    pub x: i32,
    pub y: i32,
    pub name: String,
}

pub struct Mark {
    pub x: i32,
    pub y: i32,
    /// Numbers in the list, from 1.
    pub first: usize,
    pub count: usize,
    pub names: String,
}

/// `shown` are the numbers in the list with their documents; `from` is where somebody asked from, and how far.
pub fn draw(
    catalogue: &Catalogue,
    shown: &[(usize, u32)],
    all: &search::Bits,
    from: Option<((f64, f64), Option<f64>)>,
    name: impl Fn(u32) -> String,
) -> Option<Map> {
    let nearest = |document: u32| {
        let points =
            catalogue.index.points(document).iter().map(|(lat, lon)| (f64::from(*lat), f64::from(*lon)));
        match from {
            Some((home, _)) => {
                points.min_by(|a, b| places::distance_km(home, *a).total_cmp(&places::distance_km(home, *b)))
            }
            None => points.into_iter().next(),
        }
    };
    let points: Vec<(usize, u32, (f64, f64))> = shown
        .iter()
        .filter_map(|(number, document)| Some((*number, *document, nearest(*document)?)))
        .collect();
    let found = View::around(points.iter().map(|(_, _, point)| *point));
    let view = match from {
        Some((home, Some(km))) => View::circle(home, km),
        Some((home, None)) => {
            // Somebody far away who works online would make the map of a town a map of the country.
            let close = points
                .iter()
                .map(|(_, _, point)| *point)
                .filter(|point| places::distance_km(home, *point) <= 60.0);
            View::around(close.chain([home]))?.roomy(0.15, 20.0)
        }
        None => found?.roomy(0.15, 20.0),
    };
    let sheet = Sheet::new(view, WIDTH, 1.4);
    let place = |at: (f64, f64)| {
        let (x, y) = sheet.xy(at.0, at.1);
        (x.round() as i32, y.round() as i32)
    };
    let gazetteer = Gazetteer::poland();
    let towns = Label::of(gazetteer, &sheet, 14, 8.0).into_iter().map(|label| Town {
        x: label.x.round() as i32,
        y: label.y.round() as i32,
        name: gazetteer.place(label.place).name.clone(),
    });
    let at: Vec<(f64, f64)> = points.iter().map(|(_, _, point)| *point).collect();
    let marks = Cluster::of(&sheet, &at, REACH).into_iter().map(|cluster| {
        let names: Vec<String> = cluster.members.iter().map(|member| name(points[*member].1)).collect();
        Mark {
            x: cluster.x.round() as i32,
            y: cluster.y.round() as i32,
            first: cluster.members.first().map_or(1, |member| points[*member].0),
            count: cluster.members.len(),
            names: names.join(" · "),
        }
    });
    let mut dots: Vec<(i32, i32)> = all
        .iter()
        .filter_map(|document| nearest(document as u32))
        .filter(|(lat, lon)| sheet.view().has(*lat, *lon))
        .take(DOTS)
        .map(place)
        .collect();
    dots.sort_unstable();
    dots.dedup();
    let (bar_km, bar) = sheet.bar();
    Some(Map {
        width: sheet.width,
        height: sheet.height,
        borders: Borders::poland().lines(&sheet, BORDERS),
        towns: towns.collect(),
        dots,
        marks: marks.collect(),
        home: from.map(|(home, _)| place(home)),
        bar: bar.round(),
        bar_km,
        bar_y: sheet.height.saturating_sub(16),
    })
}
