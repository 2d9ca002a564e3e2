//! Borders of communes: lines shared by neighbours, each point with how much it matters.

use crate::{Sheet, View, map::Pen};

/// Between what a line is a border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Commune,
    County,
    Region,
}

struct Arc {
    /// Ten-thousandths of a degree, longitude first.
    points: Vec<(i32, i32)>,
    weights: Vec<u8>,
    view: View,
    /// The highest level it parts; the edge of the country parts everything.
    level: Level,
}

/// Borders of all communes of a country.
pub struct Borders {
    arcs: Vec<Arc>,
    /// For each commune its rings; for each ring its arcs, the number doubled, odd when walked backwards.
    rings: Vec<Vec<Vec<u32>>>,
    views: Vec<View>,
}

/// One commune on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// By number, as in [`crate::Gazetteer::communes`].
    pub commune: usize,
    /// The `d` of an SVG path, to be filled by the even-odd rule.
    pub path: String,
}

impl Borders {
    /// `codes` are the communes' own, in their order: the first two digits are the region, the first four the county.
    pub(crate) fn read(bytes: &[u8], codes: &[&str]) -> Option<Borders> {
        let mut bytes = Reader(bytes);
        let mut arcs = (0..bytes.number()?)
            .map(|_| {
                let count = usize::try_from(bytes.number()?).ok()?;
                let mut last = (0_i32, 0_i32);
                let mut points = Vec::with_capacity(count);
                for _ in 0..count {
                    last.0 += i32::try_from(bytes.number()?).ok()?;
                    last.1 += i32::try_from(bytes.number()?).ok()?;
                    points.push(last);
                }
                let weights = bytes.take(count)?.to_vec();
                let view = View::around(points.iter().map(|point| degrees(*point)))?;
                Some(Arc { points, weights, view, level: Level::Region })
            })
            .collect::<Option<Vec<_>>>()?;
        let rings = (0..codes.len())
            .map(|_| {
                let rings = bytes.number()?;
                (0..rings)
                    .map(|_| {
                        let count = bytes.number()?;
                        (0..count)
                            .map(|_| {
                                let arc = u32::try_from(bytes.number()?).ok()?;
                                ((arc >> 1) < arcs.len() as u32).then_some(arc)
                            })
                            .collect()
                    })
                    .collect()
            })
            .collect::<Option<Vec<Vec<Vec<u32>>>>>()?;
        let views = rings
            .iter()
            .map(|rings| {
                let arcs = rings.iter().flatten().map(|arc| arcs[(*arc >> 1) as usize].view);
                arcs.reduce(View::with)
            })
            .collect::<Option<_>>()?;
        let mut sides: Vec<Vec<&str>> = vec![Vec::new(); arcs.len()];
        for (code, rings) in codes.iter().zip(&rings) {
            rings.iter().flatten().for_each(|arc| sides[(*arc >> 1) as usize].push(code));
        }
        for (arc, sides) in arcs.iter_mut().zip(&sides) {
            arc.level = match sides.as_slice() {
                [a, b] if a[..4] == b[..4] => Level::Commune,
                [a, b] if a[..2] == b[..2] => Level::County,
                _ => Level::Region,
            };
        }
        Some(Borders { arcs, rings, views })
    }

    /// The extent of a commune.
    pub fn view(&self, commune: usize) -> View {
        self.views[commune]
    }

    /// The commune a point lies in. On a border it is one of the neighbours.
    pub fn commune_at(&self, lat: f64, lon: f64) -> Option<usize> {
        (0..self.rings.len()).filter(|commune| self.views[*commune].has(lat, lon)).find(|commune| {
            let rings = self.rings[*commune].iter().flatten();
            let crossings = rings.flat_map(|arc| {
                let points = &self.arcs[(*arc >> 1) as usize].points;
                points.windows(2)
            });
            let (x, y) = (lon * GRID, lat * GRID);
            let odd = crossings.filter(|pair| {
                let ((x1, y1), (x2, y2)) = (float(pair[0]), float(pair[1]));
                (y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
            });
            odd.count() % 2 == 1
        })
    }

    /// Every border on a map once, as the `d` of one path of at most `budget` bytes: points that matter least on this
    /// scale are left out, and where that is not enough, borders between communes, then those between counties.
    pub fn lines(&self, sheet: &Sheet, budget: usize) -> String {
        let seen: Vec<&Arc> = self.arcs.iter().filter(|arc| arc.view.meets(&sheet.view())).collect();
        for level in [Level::Commune, Level::County, Level::Region] {
            let arcs: Vec<&Arc> = seen.iter().copied().filter(|arc| arc.level >= level).collect();
            for threshold in sheet.thresholds() {
                let mut pen = Pen::default();
                for arc in &arcs {
                    pen.line(arc.kept(threshold, false).map(|point| sheet.grid_xy(point)));
                }
                let path = pen.done();
                if path.len() <= budget {
                    return path;
                }
            }
        }
        String::new()
    }

    /// The communes on a map, each as a shape of its own, together in `budget` bytes if their corners alone allow it.
    pub fn shapes(&self, sheet: &Sheet, budget: usize) -> Vec<Shape> {
        let seen: Vec<usize> =
            (0..self.rings.len()).filter(|commune| self.views[*commune].meets(&sheet.view())).collect();
        let draw = |threshold| {
            seen.iter()
                .map(|commune| Shape { commune: *commune, path: self.shape(sheet, *commune, threshold) })
                .collect::<Vec<_>>()
        };
        let mut shapes = Vec::new();
        for threshold in sheet.thresholds() {
            shapes = draw(threshold);
            if shapes.iter().map(|shape| shape.path.len()).sum::<usize>() <= budget {
                break;
            }
        }
        shapes
    }

    fn shape(&self, sheet: &Sheet, commune: usize, threshold: u8) -> String {
        let mut pen = Pen::default();
        for ring in &self.rings[commune] {
            let points =
                ring.iter().flat_map(|arc| self.arcs[(*arc >> 1) as usize].kept(threshold, arc & 1 == 1));
            pen.line(points.map(|point| sheet.grid_xy(point)));
            pen.close();
        }
        pen.done()
    }
}

const GRID: f64 = 10_000.0;

fn float(point: (i32, i32)) -> (f64, f64) {
    (f64::from(point.0), f64::from(point.1))
}

/// Latitude and longitude.
pub(crate) fn degrees(point: (i32, i32)) -> (f64, f64) {
    (f64::from(point.1) / GRID, f64::from(point.0) / GRID)
}

impl Arc {
    /// The points that matter at least so much, from either end.
    fn kept(&self, threshold: u8, backwards: bool) -> Box<dyn Iterator<Item = (i32, i32)> + '_> {
        let kept = self
            .points
            .iter()
            .zip(&self.weights)
            .filter(move |(_, weight)| **weight >= threshold)
            .map(|(point, _)| *point);
        if backwards { Box::new(kept.rev()) } else { Box::new(kept) }
    }
}

struct Reader<'b>(&'b [u8]);

impl Reader<'_> {
    fn number(&mut self) -> Option<i64> {
        let (mut value, mut shift) = (0_u64, 0);
        loop {
            let (first, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(first & 0x7f) << shift;
            shift += 7;
            if first & 0x80 == 0 {
                return Some((value >> 1) as i64 ^ -((value & 1) as i64));
            }
            if shift > 56 {
                return None;
            }
        }
    }
    fn take(&mut self, count: usize) -> Option<&[u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }
}
