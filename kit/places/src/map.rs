//! Maps drawn on the server: from degrees to whole numbers of a picture.

use std::fmt::Write as _;

use crate::{Gazetteer, borders::degrees};

const KM_PER_DEGREE: f64 = 111.195_08;

/// A part of the country, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub south: f64,
    pub west: f64,
    pub north: f64,
    pub east: f64,
}

impl View {
    /// The smallest that holds all points; none for no points.
    pub fn around(points: impl Iterator<Item = (f64, f64)>) -> Option<View> {
        points.map(|(lat, lon)| View { south: lat, west: lon, north: lat, east: lon }).reduce(View::with)
    }
    /// Everything within so many kilometres.
    pub fn circle(at: (f64, f64), km: f64) -> View {
        let (north, east) = (km / KM_PER_DEGREE, km / KM_PER_DEGREE / at.0.to_radians().cos().max(0.01));
        View { south: at.0 - north, west: at.1 - east, north: at.0 + north, east: at.1 + east }
    }
    #[must_use]
    pub fn with(self, other: View) -> View {
        View {
            south: self.south.min(other.south),
            west: self.west.min(other.west),
            north: self.north.max(other.north),
            east: self.east.max(other.east),
        }
    }
    /// Wider by a part of itself on every side, and at least so many kilometres across.
    #[must_use]
    pub fn roomy(self, part: f64, least_km: f64) -> View {
        let middle = ((self.south + self.north) / 2.0, (self.west + self.east) / 2.0);
        let (high, wide) = ((self.north - self.south) * part, (self.east - self.west) * part);
        let wider = View {
            south: self.south - high,
            west: self.west - wide,
            north: self.north + high,
            east: self.east + wide,
        };
        wider.with(View::circle(middle, least_km / 2.0))
    }
    pub fn has(&self, lat: f64, lon: f64) -> bool {
        (self.south..=self.north).contains(&lat) && (self.west..=self.east).contains(&lon)
    }
    pub fn meets(&self, other: &View) -> bool {
        self.south <= other.north
            && other.south <= self.north
            && self.west <= other.east
            && other.west <= self.east
    }
}

/// A picture of a view: as wide as asked, as high as the view needs, within bounds. North is up; a degree of longitude
/// is as long as it is in the middle of the view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    view: View,
    pub width: u32,
    pub height: u32,
    /// Picture units per kilometre.
    scale: f64,
    shrink: f64,
}

impl Sheet {
    /// The view is widened where it is too narrow or too flat for a picture between `wide : 1` and `1 : wide`.
    pub fn new(view: View, width: u32, wide: f64) -> Sheet {
        let shrink = ((view.south + view.north) / 2.0).to_radians().cos().max(0.01);
        let mut across = ((view.east - view.west) * shrink * KM_PER_DEGREE).max(0.1);
        let mut along = ((view.north - view.south) * KM_PER_DEGREE).max(0.1);
        along = along.max(across / wide);
        across = across.max(along / wide);
        let middle = ((view.south + view.north) / 2.0, (view.west + view.east) / 2.0);
        let (high, half) = (along / KM_PER_DEGREE / 2.0, across / KM_PER_DEGREE / shrink / 2.0);
        let view = View {
            south: middle.0 - high,
            west: middle.1 - half,
            north: middle.0 + high,
            east: middle.1 + half,
        };
        let scale = f64::from(width) / across;
        Sheet { view, width, height: (along * scale).round() as u32, scale, shrink }
    }

    pub fn view(&self) -> View {
        self.view
    }

    /// Where a point is in the picture: right and down from the upper left corner.
    pub fn xy(&self, lat: f64, lon: f64) -> (f64, f64) {
        let unit = self.scale * KM_PER_DEGREE;
        ((lon - self.view.west) * self.shrink * unit, (self.view.north - lat) * unit)
    }
    /// Kilometres as a length in the picture.
    pub fn length(&self, km: f64) -> f64 {
        km * self.scale
    }
    /// A round number of kilometres that makes a good scale bar, and its length.
    pub fn bar(&self) -> (u32, f64) {
        let km = [1, 2, 5, 10, 20, 50, 100, 200]
            .into_iter()
            .rev()
            .find(|km| self.length(f64::from(*km)) <= f64::from(self.width) / 4.0);
        let km = km.unwrap_or(1);
        (km, self.length(f64::from(km)))
    }

    pub(crate) fn grid_xy(&self, point: (i32, i32)) -> (i32, i32) {
        let (lat, lon) = degrees(point);
        let (x, y) = self.xy(lat, lon);
        (x.round() as i32, y.round() as i32)
    }

    /// How much a point has to matter, growing. It begins where a triangle is half a square unit of the picture: what
    /// is smaller cannot be seen.
    pub(crate) fn thresholds(&self) -> impl Iterator<Item = u8> + use<> {
        let unit = 1000.0 / self.scale;
        let first = (8.0 * (unit * unit / 2.0).max(1.0).log2()).clamp(0.0, 240.0) as u8;
        (first..=250).step_by(10)
    }
}

/// Writes the `d` of a path: whole numbers, each step from the last point.
#[derive(Default)]
pub struct Pen {
    path: String,
    last: (i32, i32),
}

impl Pen {
    pub fn line(&mut self, points: impl Iterator<Item = (i32, i32)>) {
        let mut begun = false;
        let mut from = (0, 0);
        for point in points {
            let step = (point.0 - self.last.0, point.1 - self.last.1);
            if !begun {
                from = self.last;
                self.put('m', step);
                begun = true;
            } else if step != (0, 0) {
                self.put('l', step);
            } else {
                continue;
            }
            self.last = point;
        }
        // A line that shrank to a point is not drawn.
        if begun && self.path.rfind('m').is_some_and(|at| !self.path[at..].contains('l')) {
            let at = self.path.rfind('m').unwrap_or(0);
            self.path.truncate(at);
            self.last = from;
        }
    }
    pub fn close(&mut self) {
        // After closing, the pen is where the ring began; the next ring begins with an absolute step.
        if !self.path.is_empty() && !self.path.ends_with('z') {
            self.path.push('z');
        }
    }
    fn put(&mut self, letter: char, step: (i32, i32)) {
        if letter == 'm' && (self.path.is_empty() || self.path.ends_with('z')) {
            let at = (self.last.0 + step.0, self.last.1 + step.1);
            let _ = write!(self.path, "M{} {}", at.0, at.1);
            return;
        }
        let between = if step.1 < 0 { "" } else { " " };
        let _ = write!(self.path, "{letter}{}{between}{}", step.0, step.1);
    }
    pub fn done(self) -> String {
        self.path
    }
}

/// Points of a map that lie too close to each other to be touched one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    pub x: f64,
    pub y: f64,
    /// By their numbers in what was given.
    pub members: Vec<usize>,
}

impl Cluster {
    /// Points in the picture, put together where they are nearer than `reach`; the first of them says where.
    pub fn of(sheet: &Sheet, points: &[(f64, f64)], reach: f64) -> Vec<Cluster> {
        let mut clusters: Vec<Cluster> = Vec::new();
        for (number, (lat, lon)) in points.iter().enumerate() {
            if !sheet.view.has(*lat, *lon) {
                continue;
            }
            let (x, y) = sheet.xy(*lat, *lon);
            match clusters.iter_mut().find(|cluster| (cluster.x - x).hypot(cluster.y - y) < reach) {
                Some(cluster) => cluster.members.push(number),
                None => clusters.push(Cluster { x, y, members: vec![number] }),
            }
        }
        clusters
    }
}

/// The name of a place on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub x: f64,
    pub y: f64,
    pub place: u32,
}

impl Label {
    /// The largest places of a sheet whose names do not lie over each other, at most `most`; a letter is about `letter`
    /// wide.
    pub fn of(gazetteer: &Gazetteer, sheet: &Sheet, most: usize, letter: f64) -> Vec<Label> {
        let mut inside: Vec<u32> = (0..gazetteer.places().len() as u32)
            .filter(|number| {
                let place = gazetteer.place(*number);
                sheet.view.has(place.lat, place.lon)
            })
            .collect();
        inside.sort_by_key(|number| {
            (!gazetteer.place(*number).town, std::cmp::Reverse(gazetteer.place(*number).population), *number)
        });
        let mut labels: Vec<(Label, f64)> = Vec::new();
        for number in inside {
            if labels.len() >= most {
                break;
            }
            let place = gazetteer.place(number);
            let half = place.name.chars().count() as f64 * letter / 2.0;
            let (x, y) = sheet.xy(place.lat, place.lon);
            let fits = x - half > 0.0
                && x + half < f64::from(sheet.width)
                && y > 2.0 * letter
                && y < f64::from(sheet.height) - letter;
            let free = labels.iter().all(|(other, width)| {
                (other.x - x).abs() > half + width || (other.y - y).abs() > 3.0 * letter
            });
            if fits && free {
                labels.push((Label { x, y, place: number }, half));
            }
        }
        labels.into_iter().map(|(label, _)| label).collect()
    }
}
