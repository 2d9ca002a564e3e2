//! The map of a month: every commune in the colour of its fifth, drawn here. A list without borders is drawn as dots.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock},
};

use people::Visit;
use places::{Borders, Shape, Sheet, View as Extent};

use super::{
    asked::{Asked, place_path},
    rules::{class, fifths},
};
use crate::{edition::model::View, place::PlaceSet};

/// Classes of a map, the lowest first.
const CLASSES: usize = 5;
const WIDTH: u32 = 640;
/// Bytes of all outlines together, before compression.
const BUDGET: usize = 170_000;
/// More places than this are drawn class by class: their names are in the table.
const SINGLY: usize = 400;

/// A place that can be pointed at and opened.
pub struct Spot {
    pub href: String,
    pub title: String,
    pub class: String,
    pub path: String,
    /// Without borders: a dot.
    pub dot: Option<(String, String, String)>,
}

pub struct Legend {
    pub class: String,
    pub text: String,
}

#[derive(Default)]
pub struct Map {
    pub width: u32,
    pub height: u32,
    pub title: String,
    /// Colour and outline of many places at once.
    pub areas: Vec<(String, String)>,
    pub spots: Vec<Spot>,
    pub legend: Vec<Legend>,
}

impl Map {
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty() && self.spots.is_empty()
    }
}

/// Outlines of a region of Poland, drawn once: neither borders nor the picture ever change.
fn outlines(region: &str, sheet: &Sheet) -> Arc<Vec<Shape>> {
    static DRAWN: OnceLock<Mutex<HashMap<String, Arc<Vec<Shape>>>>> = OnceLock::new();
    let drawn = DRAWN.get_or_init(Mutex::default);
    let known = drawn.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).get(region).cloned();
    if let Some(known) = known {
        return known;
    }
    let shapes = Arc::new(Borders::poland().shapes(sheet, BUDGET));
    drawn
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
        .insert(region.to_owned(), Arc::clone(&shapes));
    shapes
}

/// The part of the earth where a region lies.
fn extent(set: &PlaceSet, inside: &[usize]) -> Option<Extent> {
    if set.is_poland() {
        let borders = Borders::poland();
        return inside
            .iter()
            .map(|at| borders.view(*at))
            .reduce(Extent::with)
            .map(|view| view.roomy(0.01, 10.0));
    }
    let points = inside.iter().map(|at| (set.places[*at].lat, set.places[*at].lon));
    Extent::around(points).map(|view| view.roomy(0.04, 20.0))
}

pub fn draw(visit: &Visit, view: &View, asked: &Asked) -> Map {
    let t = visit.t();
    let measure = asked.measure;
    let inside: Vec<usize> = inside(&view.set, &asked.region);
    let values: Vec<Option<f64>> = view.lines.iter().map(|line| line.measured.get(measure)).collect();
    let bounds = fifths(inside.iter().filter_map(|at| values[*at]).collect());
    let used = bounds.len() + 1;
    // The darkest colour is the most help: where less is better, the order turns.
    let shade = |at: usize| {
        let rank = values[at].map(|value| class(&bounds, value));
        rank.map_or_else(|| "map-none".to_owned(), |rank| shade(rank, used, measure.more_is_better()))
    };
    let title = |at: usize| {
        let value = values[at].map_or_else(|| t.get("observatory-not-known"), |v| measure.shown(t, Some(v)));
        format!("{}: {value}", view.set.places[at].name)
    };
    let href = |at: usize| place_path(visit, &view.set.places[at].code, view.edition.month, asked.edition);
    let Some((map, _)) = paint(&view.set, &asked.region, Paint { shade: &shade, title: &title, href: &href })
    else {
        return Map::default();
    };
    Map {
        title: t.two(
            "observatory-map-title",
            "measure",
            measure.name(t),
            "month",
            t.month_year(view.edition.month.first().0),
        ),
        legend: legend(visit, asked, &bounds, &inside, &values),
        ..map
    }
}

/// Places of a region; of everywhere where it is empty.
fn inside(set: &PlaceSet, region: &str) -> Vec<usize> {
    (0..set.places.len()).filter(|at| region.is_empty() || set.places[*at].region == region).collect()
}

/// How each place of a map is shown.
pub struct Paint<'a> {
    pub shade: &'a dyn Fn(usize) -> String,
    pub title: &'a dyn Fn(usize) -> String,
    pub href: &'a dyn Fn(usize) -> String,
}

/// The places of a region in their colours, and the sheet they are drawn on; nothing where there is no place.
pub fn paint(set: &PlaceSet, region: &str, paint: Paint<'_>) -> Option<(Map, Sheet)> {
    let inside = inside(set, region);
    let sheet = Sheet::new(extent(set, &inside)?, WIDTH, 1.6);
    let mut map = Map { width: sheet.width, height: sheet.height, ..Map::default() };
    if set.is_poland() {
        let shapes = outlines(region, &sheet);
        // The places of the list stand in the order of the communes: both are sorted by code.
        let mine = shapes.iter().filter(|shape| inside.binary_search(&shape.commune).is_ok());
        if inside.len() > SINGLY {
            let mut areas: Vec<(String, String)> = Vec::new();
            for shape in mine {
                let shade = (paint.shade)(shape.commune);
                match areas.iter_mut().find(|(of, _)| *of == shade) {
                    Some((_, path)) => path.push_str(&shape.path),
                    None => areas.push((shade, shape.path.clone())),
                }
            }
            map.areas = areas;
        } else {
            map.spots = mine
                .map(|shape| Spot {
                    href: (paint.href)(shape.commune),
                    title: (paint.title)(shape.commune),
                    class: (paint.shade)(shape.commune),
                    path: shape.path.clone(),
                    dot: None,
                })
                .collect();
        }
        return Some((map, sheet));
    }
    // Large places first, so that small ones lie above them.
    let mut dots = inside;
    dots.sort_by_key(|at| std::cmp::Reverse(set.places[*at].population));
    dots.truncate(SINGLY);
    map.spots = dots
        .into_iter()
        .map(|at| {
            let place = &set.places[at];
            let (x, y) = sheet.xy(place.lat, place.lon);
            let radius = (place.population as f64).max(1.0).log10() * 1.6;
            let radius = radius.clamp(2.5, 11.0);
            let dot = Some((format!("{x:.0}"), format!("{y:.0}"), format!("{radius:.1}")));
            Spot {
                href: (paint.href)(at),
                title: (paint.title)(at),
                class: (paint.shade)(at),
                path: String::new(),
                dot,
            }
        })
        .collect();
    Some((map, sheet))
}

/// Of five colours those at both ends are always used.
pub fn shade(rank: usize, used: usize, more_is_better: bool) -> String {
    let rank = if more_is_better { rank } else { used - 1 - rank };
    let colour = if used > 1 { (rank * (CLASSES - 1) + (used - 1) / 2) / (used - 1) } else { CLASSES / 2 };
    format!("map-{}", colour + 1)
}

fn legend(
    visit: &Visit,
    asked: &Asked,
    bounds: &[f64],
    inside: &[usize],
    values: &[Option<f64>],
) -> Vec<Legend> {
    let t = visit.t();
    let measure = asked.measure;
    let known: Vec<f64> = inside.iter().filter_map(|at| values[*at]).collect();
    let mut legend = Vec::new();
    if !known.is_empty() {
        let least = known.iter().copied().fold(f64::INFINITY, f64::min);
        let most = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut edges = vec![least];
        edges.extend(bounds);
        edges.push(most);
        let used = bounds.len() + 1;
        for rank in 0..used {
            let from = measure.number(t, edges[rank]);
            // The last class holds its end, the others stop before it.
            let to = measure.number(t, edges[rank + 1]);
            let text = if from == to { from } else { format!("{from} – {to}") };
            legend.push(Legend { class: shade(rank, used, measure.more_is_better()), text });
        }
    }
    if known.len() < inside.len() {
        legend.push(Legend { class: "map-none".to_owned(), text: t.get("observatory-not-known") });
    }
    legend
}

#[cfg(test)]
mod tests {
    use super::shade;

    #[test]
    fn the_darkest_colour_is_the_most_help() {
        let all = |used: usize, more| (0..used).map(|rank| shade(rank, used, more)).collect::<Vec<_>>();
        assert_eq!(all(5, true), ["map-1", "map-2", "map-3", "map-4", "map-5"]);
        assert_eq!(all(3, true), ["map-1", "map-3", "map-5"]);
        assert_eq!(all(2, false), ["map-5", "map-1"]);
        assert_eq!(all(1, true), ["map-3"]);
    }
}
