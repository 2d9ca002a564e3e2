//! The three tables. What is wrong is told by file, row and column, several problems at once, and then nothing is computed.
//! Rows count as a spreadsheet shows them: the head is row 1.

use std::{collections::HashMap, fmt::Display, fs::File, path::Path};

use anyhow::{Context, anyhow};
use csv::{ByteRecord, Reader, ReaderBuilder};
use floating_catchment::{Costs, Point, Problem};

use super::point;

/// Demand or supply.
pub(super) struct Places {
    /// All ids one after the other.
    text: String,
    ends: Vec<usize>,
    rows: Vec<u64>,
    /// Empty where coordinates are not asked for.
    pub at: Vec<Point>,
    /// People or capacity.
    pub amount: Vec<f64>,
}

impl Places {
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        let begin = |at: usize| if at == 0 { 0 } else { self.ends[at - 1] };
        self.ends.iter().enumerate().map(move |(at, end)| &self.text[begin(at)..*end])
    }

    fn id(&self, at: usize) -> &str {
        &self.text[if at == 0 { 0 } else { self.ends[at - 1] }..self.ends[at]]
    }
}

/// As many problems are told as fit a screen.
const TOLD: usize = 10;

/// What is wrong with a file, so far.
struct Problems<'a> {
    file: &'a Path,
    told: Vec<String>,
    more: usize,
}

impl<'a> Problems<'a> {
    fn new(file: &'a Path) -> Problems<'a> {
        Problems { file, told: Vec::new(), more: 0 }
    }

    fn tell(&mut self, row: u64, column: &str, what: impl Display) {
        if self.told.len() == TOLD {
            self.more += 1;
            return;
        }
        let column = if column.is_empty() { String::new() } else { format!(", column {column}") };
        self.told.push(format!("{}, row {row}{column}: {what}", self.file.display()));
    }

    fn none(mut self) -> anyhow::Result<()> {
        if self.more > 0 {
            self.told.push(format!("{}: and {} more like these", self.file.display(), self.more));
        }
        if self.told.is_empty() { Ok(()) } else { Err(anyhow!(self.told.join("\nostoja: "))) }
    }
}

/// An open table with its columns found.
struct Table<'a, const N: usize> {
    file: &'a Path,
    names: [&'static str; N],
    columns: [usize; N],
    reader: Reader<File>,
}

impl<'a, const N: usize> Table<'a, N> {
    fn open(file: &'a Path, names: [&'static str; N]) -> anyhow::Result<Table<'a, N>> {
        let about = || file.display().to_string();
        let open = File::open(file).with_context(about)?;
        let mut reader = ReaderBuilder::new().flexible(true).buffer_capacity(1 << 18).from_reader(open);
        let heads = reader.byte_headers().with_context(about)?.clone();
        let head = |cell: &[u8]| {
            let text = String::from_utf8_lossy(cell);
            text.trim_start_matches('\u{feff}').trim().to_lowercase()
        };
        let heads: Vec<String> = heads.iter().map(head).collect();
        let mut columns = [0; N];
        for (column, name) in columns.iter_mut().zip(names) {
            let found: Vec<usize> = (0..heads.len()).filter(|at| heads[*at] == name).collect();
            *column = match found[..] {
                [one] => one,
                [] => {
                    let heads = heads.join(", ");
                    return Err(anyhow!("{}: there is no column {name}; the columns are: {heads}", about()));
                }
                _ => return Err(anyhow!("{}: there are several columns {name}", about())),
            };
        }
        Ok(Table { file, names, columns, reader })
    }

    /// Row after row as text cells; empty rows do not count.
    fn each(mut self, mut row: impl FnMut(u64, [&str; N], &mut Problems<'a>)) -> anyhow::Result<()> {
        let mut problems = Problems::new(self.file);
        let mut record = ByteRecord::new();
        loop {
            let more = self.reader.read_byte_record(&mut record);
            if !more.with_context(|| self.file.display().to_string())? {
                break;
            }
            let line = record.position().map_or(0, csv::Position::line);
            let mut cells = [""; N];
            let mut whole = true;
            for at in 0..N {
                match record.get(self.columns[at]).map(std::str::from_utf8) {
                    Some(Ok(cell)) => cells[at] = cell.trim(),
                    Some(Err(_)) => {
                        problems.tell(line, self.names[at], "this is not UTF-8 text");
                        whole = false;
                    }
                    None if record.iter().all(|cell| cell.trim_ascii().is_empty()) => {
                        whole = false;
                        break;
                    }
                    None => {
                        problems.tell(line, self.names[at], "the row ends before this column");
                        whole = false;
                    }
                }
            }
            if whole {
                row(line, cells, &mut problems);
            }
        }
        problems.none()
    }
}

fn number(cell: &str) -> Result<f64, String> {
    match cell.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ if cell.is_empty() => Err("a number is missing".to_owned()),
        _ => Err(format!("“{cell}” is not a number")),
    }
}

fn not_negative(cell: &str) -> Result<f64, String> {
    let number = number(cell)?;
    if number < 0.0 { Err(format!("{cell} is below 0")) } else { Ok(number) }
}

/// A table of places; `amount` is the column of people or capacity.
pub(super) fn places(file: &Path, amount: &'static str, sphere: bool) -> anyhow::Result<Places> {
    let mut places = Places {
        text: String::new(),
        ends: Vec::new(),
        rows: Vec::new(),
        at: Vec::new(),
        amount: Vec::new(),
    };
    let mut take = |row: u64, id: &str, cell: &str, problems: &mut Problems<'_>| {
        if id.is_empty() {
            problems.tell(row, "id", "an id is missing");
        }
        let value = not_negative(cell).unwrap_or_else(|what| {
            problems.tell(row, amount, what);
            0.0
        });
        places.text.push_str(id);
        places.ends.push(places.text.len());
        places.rows.push(row);
        places.amount.push(value);
    };
    if sphere {
        let mut at = Vec::new();
        Table::open(file, ["id", amount, "lat", "lon"])?.each(|row, [id, cell, lat, lon], problems| {
            take(row, id, cell, problems);
            match located(lat, lon) {
                Ok(point) => at.push(point),
                Err((column, what)) => problems.tell(row, column, what),
            }
        })?;
        places.at = at;
    } else {
        Table::open(file, ["id", amount])?.each(|row, [id, cell], problems| take(row, id, cell, problems))?;
    }
    if places.ends.is_empty() {
        return Err(anyhow!("{}: there is no row below the head", file.display()));
    }
    let mut problems = Problems::new(file);
    let mut known = HashMap::with_capacity(places.ends.len());
    for (at, id) in places.ids().enumerate() {
        if let Some(first) = known.insert(id, at) {
            let first = places.rows[first];
            problems.tell(places.rows[at], "id", format!("“{id}” was already in row {first}"));
        }
    }
    drop(known);
    problems.none()?;
    Ok(places)
}

fn located(lat: &str, lon: &str) -> Result<Point, (&'static str, String)> {
    let north = number(lat).map_err(|what| ("lat", what))?;
    let east = number(lon).map_err(|what| ("lon", what))?;
    if north == 0.0 && east == 0.0 {
        return Err(("lat", "lat and lon are both 0, which is in the ocean".to_owned()));
    }
    point(north, east).ok_or_else(|| match point(east, north) {
        Some(_) => ("lat", format!("{lat} is no latitude; lat and lon look swapped")),
        None if (-90.0..=90.0).contains(&north) => ("lon", format!("{lon} is no longitude")),
        None => ("lat", format!("{lat} is no latitude")),
    })
}

fn middle(points: &[Point]) -> Point {
    let median = |of: fn(&Point) -> f64| {
        let mut values: Vec<f64> = points.iter().map(of).collect();
        let half = values.len() / 2;
        *values.select_nth_unstable_by(half, f64::total_cmp).1
    };
    Point { lat: median(|point| point.lat), lon: median(|point| point.lon) }
}

/// Far from the others, and with lat and lon exchanged among them.
fn looks_swapped(one: Point, others: Point) -> bool {
    const FAR: f64 = 1500.0;
    const AMONG: f64 = 700.0;
    one.km(others) > FAR && point(one.lon, one.lat).is_some_and(|turned| turned.km(others) < AMONG)
}

/// Swapped coordinates are on the globe all the same; they show when most places are elsewhere.
pub(super) fn not_swapped(
    demand_file: &Path,
    demand: &Places,
    supply_file: &Path,
    supply: &Places,
) -> anyhow::Result<()> {
    let (homes, sites) = (middle(&demand.at), middle(&supply.at));
    if looks_swapped(homes, sites) {
        let (demand, supply) = (demand_file.display(), supply_file.display());
        return Err(anyhow!("lat and lon look swapped either in {demand} or in {supply}, in every row"));
    }
    for (file, places, centre) in [(demand_file, demand, homes), (supply_file, supply, sites)] {
        let mut problems = Problems::new(file);
        for (point, row) in places.at.iter().zip(&places.rows) {
            if looks_swapped(*point, centre) {
                let Point { lat, lon } = point;
                problems.tell(
                    *row,
                    "lat",
                    format!("{lat}, {lon} is far from all others; lat and lon look swapped"),
                );
            }
        }
        problems.none()?;
    }
    Ok(())
}

/// Travel times by the rows of both tables.
pub(super) struct Ways {
    pairs: Vec<(u32, u32, f64)>,
    /// Rows whose minutes are empty, rising: to find a pair's row again.
    rows: Vec<u64>,
    pub remark: Option<String>,
}

/// A table of travel times. Ways without minutes, or not given at all, are out of reach, and that is said.
pub(super) fn ways(file: &Path, demand: (&Path, &Places), supply: (&Path, &Places)) -> anyhow::Result<Ways> {
    fn known(places: &Places) -> HashMap<&str, u32> {
        places.ids().enumerate().map(|(at, id)| (id, at as u32)).collect()
    }
    let (homes, sites) = (known(demand.1), known(supply.1));
    let (mut pairs, mut rows, mut empty) = (Vec::new(), Vec::new(), 0_usize);
    // Matrices come origin by origin.
    let mut last = (String::new(), None);
    Table::open(file, ["origin", "dest", "minutes"])?.each(|row, [origin, dest, minutes], problems| {
        if last.1.is_none() || last.0 != origin {
            last = (origin.to_owned(), homes.get(origin).copied());
        }
        let to = sites.get(dest).copied();
        if last.1.is_none() {
            problems.tell(row, "origin", format!("there is no “{origin}” in {}", demand.0.display()));
        }
        if to.is_none() {
            problems.tell(row, "dest", format!("there is no “{dest}” in {}", supply.0.display()));
        }
        if minutes.is_empty() {
            empty += 1;
            return;
        }
        match (not_negative(minutes), last.1, to) {
            (Ok(minutes), Some(from), Some(to)) => {
                pairs.push((from, to, minutes));
                rows.push(row);
            }
            (Err(what), ..) => problems.tell(row, "minutes", what),
            _ => {}
        }
    })?;
    let all = demand.1.ends.len() as u128 * supply.1.ends.len() as u128;
    let remark = (pairs.len() as u128 != all).then(|| {
        let empty = if empty > 0 { format!(", {empty} rows have no minutes") } else { String::new() };
        format!(
            "{}: {} of {all} ways are given{empty}; the others are out of reach",
            file.display(),
            pairs.len()
        )
    });
    Ok(Ways { pairs, rows, remark })
}

impl Ways {
    pub(super) fn costs(self, file: &Path, demand: &Places, supply: &Places) -> anyhow::Result<Costs> {
        let (homes, sites) = (demand.ends.len(), supply.ends.len());
        Costs::new(homes, sites, self.pairs.iter().copied()).map_err(|problem| match problem {
            Problem::Twice { row, first } => {
                let (from, to, _) = self.pairs[row];
                let way =
                    format!("the way from “{}” to “{}”", demand.id(from as usize), supply.id(to as usize));
                let mut problems = Problems::new(file);
                problems.tell(self.rows[row], "", format!("{way} was already in row {}", self.rows[first]));
                problems.none().err().unwrap_or_else(|| anyhow!(problem))
            }
            problem => anyhow!(problem),
        })
    }
}
