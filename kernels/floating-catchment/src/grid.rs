//! Points sorted by rows of latitude and cells of longitude.

use std::ops::Range;

use crate::{
    Point,
    lanes::{Eight, LANES},
};

/// Eight places as points of the unit sphere. Filling is infinitely far away.
#[derive(Clone, Copy)]
pub(crate) struct Block {
    pub x: Eight,
    pub y: Eight,
    pub z: Eight,
}

/// The same in single precision.
#[derive(Clone, Copy)]
pub(crate) struct Coarse {
    pub x: [f32; LANES],
    pub y: [f32; LANES],
    pub z: [f32; LANES],
}

impl Coarse {
    fn of(block: &Block) -> Coarse {
        let single = |eight: &Eight| eight.map(|value| value as f32);
        Coarse { x: single(&block.x), y: single(&block.y), z: single(&block.z) }
    }
}

const FILLING: Block =
    Block { x: [f64::INFINITY; LANES], y: [f64::INFINITY; LANES], z: [f64::INFINITY; LANES] };

pub(crate) struct Grid {
    south: f64,
    west: f64,
    east: f64,
    row_height: f64,
    cell_width: f64,
    pub rows: usize,
    cells: usize,
    /// Least cosine of latitude in each row.
    narrow: Vec<f64>,
    /// Where each cell of each row begins, with one more to close the row.
    starts: Vec<u32>,
    pub blocks: Vec<Block>,
    pub coarse: Vec<Coarse>,
    /// The place in each lane; `NOBODY` in filling.
    pub who: Vec<[u32; LANES]>,
}

pub(crate) const NOBODY: u32 = u32::MAX;

/// Where a circle may have people: its centre and the square of its chord.
#[derive(Clone, Copy)]
pub(crate) struct Circle {
    pub centre: Centre,
    pub chord2: f64,
}

#[derive(Clone, Copy)]
pub(crate) struct Centre {
    lat: f64,
    lon: f64,
    cos_lat: f64,
    pub unit: [f64; 3],
}

impl Centre {
    pub(crate) fn new(point: Point) -> Centre {
        let cos_lat = point.lat.to_radians().cos().max(0.0);
        Centre { lat: point.lat, lon: point.turned(), cos_lat, unit: point.on_unit_sphere() }
    }
}

/// Half the height in degrees of a circle, a little too much.
pub(crate) fn half_height(chord2: f64) -> f64 {
    (2.0 * (chord2.clamp(0.0, 4.0) / 4.0).sqrt().asin()).to_degrees() + 1e-9
}

/// An upper bound of the arc sine without calling it.
#[inline(always)]
fn asin_at_most(x: f64) -> f64 {
    x + 0.571 * x * x * x + 1e-12
}

impl Grid {
    /// `radius` in degrees and the number of circles' rows decide how fine it is.
    pub(crate) fn new(points: &[Point], radius: f64) -> Grid {
        let (mut south, mut north, mut west, mut east) = (90.0_f64, -90.0_f64, 180.0_f64, -180.0_f64);
        for point in points {
            (south, north) = (south.min(point.lat), north.max(point.lat));
            (west, east) = (west.min(point.turned()), east.max(point.turned()));
        }
        if points.is_empty() {
            (south, north, west, east) = (0.0, 0.0, 0.0, 0.0);
        }
        let (height, width) = ((north - south).max(1e-6), (east - west).max(1e-6));
        let shrink = ((south + north) / 2.0).to_radians().cos().max(0.05);
        // How many people a circle holds decides into how many rows it is worth cutting.
        let held = points.len() as f64 * (std::f64::consts::PI * radius * radius) / (height * width * shrink);
        let rows_of_circle = (held.sqrt() * 0.6).clamp(4.0, 64.0);
        let row_height = (2.0 * radius / rows_of_circle).max(height / 4000.0);
        let rows = (height / row_height) as usize + 1;
        let budget = (points.len() / rows + 1) as f64;
        let cell_width =
            (0.5 * row_height / shrink).max(width / (2.0 * budget).max(8.0)).max(width / 20_000.0);
        let cells = (width / cell_width) as usize + 1;
        let narrow = (0..rows).map(|row| {
            let cos = |lat: f64| lat.clamp(-90.0, 90.0).to_radians().cos().max(0.0);
            let from = south + row as f64 * row_height;
            cos(from - 1e-9).min(cos(from + row_height + 1e-9))
        });
        let mut grid = Grid {
            narrow: narrow.collect(),
            south,
            west,
            east,
            row_height,
            cell_width,
            rows,
            cells,
            starts: vec![0; rows * (cells + 1)],
            blocks: Vec::new(),
            coarse: Vec::new(),
            who: Vec::new(),
        };
        grid.fill(points);
        grid
    }

    fn row(&self, lat: f64) -> usize {
        // A negative number becomes 0, one too large is cut.
        (((lat - self.south) / self.row_height) as usize).min(self.rows - 1)
    }

    fn cell(&self, lon: f64) -> usize {
        (((lon - self.west) / self.cell_width) as usize).min(self.cells - 1)
    }

    pub(crate) fn key(&self, point: Point) -> usize {
        self.row(point.lat) * (self.cells + 1) + self.cell(point.turned())
    }

    /// Sorts by counting; every row begins a block of its own.
    fn fill(&mut self, points: &[Point]) {
        let keys: Vec<u32> = points.iter().map(|point| self.key(*point) as u32).collect();
        for key in &keys {
            self.starts[*key as usize] += 1;
        }
        let mut at = 0_u32;
        for row in self.starts.chunks_exact_mut(self.cells + 1) {
            for start in row {
                let count = *start;
                *start = at;
                at += count;
            }
            at = at.next_multiple_of(LANES as u32);
        }
        self.blocks = vec![FILLING; at as usize / LANES];
        self.who = vec![[NOBODY; LANES]; at as usize / LANES];
        let mut next = self.starts.clone();
        for (index, (point, key)) in points.iter().zip(&keys).enumerate() {
            let at = next[*key as usize] as usize;
            next[*key as usize] += 1;
            let (block, lane) = (at / LANES, at % LANES);
            let [x, y, z] = point.on_unit_sphere();
            let target = &mut self.blocks[block];
            (target.x[lane], target.y[lane], target.z[lane]) = (x, y, z);
            self.who[block][lane] = index as u32;
        }
        self.coarse = self.blocks.iter().map(Coarse::of).collect();
    }

    /// A value per place, sorted into lanes.
    pub(crate) fn spread(&self, values: &[f64]) -> Vec<Eight> {
        let lane = |who: &u32| if *who == NOBODY { 0.0 } else { values[*who as usize] };
        self.who.iter().map(|who| std::array::from_fn(|at| lane(&who[at]))).collect()
    }

    pub(crate) fn gather_back(&self, lanes: &[Eight], places: usize) -> Vec<f64> {
        let mut values = vec![0.0; places];
        for (who, eight) in self.who.iter().zip(lanes) {
            for (who, value) in who.iter().zip(eight) {
                if *who != NOBODY {
                    values[*who as usize] = *value;
                }
            }
        }
        values
    }

    /// The first block of a row; of the row after the last, the end.
    pub(crate) fn row_block(&self, row: usize) -> usize {
        if row == self.rows {
            self.blocks.len()
        } else {
            self.starts[row * (self.cells + 1)] as usize / LANES
        }
    }

    /// The rows within `half` degrees of a centre.
    pub(crate) fn rows_of(&self, circle: &Circle, half: f64) -> Range<usize> {
        let top = self.south + self.row_height * self.rows as f64;
        if circle.centre.lat + half < self.south || circle.centre.lat - half > top {
            return 0..0;
        }
        self.row(circle.centre.lat - half)..self.row(circle.centre.lat + half) + 1
    }

    /// Blocks that hold all of a circle's people in a row: two spans (one over the date line) that share no block.
    #[inline(always)]
    pub(crate) fn spans(&self, circle: &Circle, row: usize) -> [Range<usize>; 2] {
        let Centre { lat, lon, cos_lat, .. } = circle.centre;
        let from = self.south + row as f64 * self.row_height;
        let apart = (from - lat).max(lat - from - self.row_height).max(0.0);
        // At least this much of the squared chord is north and south: sin x ≥ x − x³/6.
        let half = 0.5 * (apart - 1e-9).max(0.0).to_radians();
        let tall = (half - half * half * half / 6.0).max(0.0);
        let rest = (circle.chord2 / 4.0 - tall * tall).max(0.0);
        let wide = rest / (cos_lat * self.narrow[row]);
        if wide < 0.9 {
            let half_width = (2.0 * asin_at_most(wide.sqrt())).to_degrees() + 1e-9;
            let (west, east) = (lon - half_width, lon + half_width);
            if west >= -180.0 && east <= 180.0 {
                return [self.cut(row, west, east), 0..0];
            }
            if east - west < 360.0 {
                return self.over_the_date_line(row, west, east);
            }
        }
        // The circle holds the pole, or the division gave no number there.
        [self.cut(row, -180.0, 180.0), 0..0]
    }

    #[cold]
    fn over_the_date_line(&self, row: usize, west: f64, east: f64) -> [Range<usize>; 2] {
        let (west, east) = if west < -180.0 { (west + 360.0, east) } else { (west, east - 360.0) };
        let (left, right) = (self.cut(row, -180.0, east), self.cut(row, west, 180.0));
        if left.is_empty() || right.is_empty() || left.end <= right.start {
            [left, right]
        } else {
            [left.start.min(right.start)..left.end.max(right.end), 0..0]
        }
    }

    /// The blocks of a row between two longitudes.
    #[inline(always)]
    fn cut(&self, row: usize, west: f64, east: f64) -> Range<usize> {
        if west > self.east || east < self.west {
            return 0..0;
        }
        let first = row * (self.cells + 1);
        let from = self.starts[first + self.cell(west)] as usize;
        let to = self.starts[first + self.cell(east) + 1] as usize;
        if to > from { from / LANES..to.div_ceil(LANES) } else { 0..0 }
    }
}
