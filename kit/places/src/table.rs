//! Tables read: our own, which are whole, and others', which may not be.

use std::str::FromStr;

use crate::{Gazetteer, Place};

/// A line of one of our own files.
pub struct Row<'t>(Vec<&'t str>);

pub fn rows(text: &str) -> impl Iterator<Item = Row<'_>> {
    text.lines().map(|line| Row(line.split('\t').collect()))
}

impl Row<'_> {
    pub fn text(&self, column: usize) -> String {
        self.0.get(column).copied().unwrap_or_default().to_owned()
    }
    pub fn number<T: FromStr + Default>(&self, column: usize) -> T {
        self.0.get(column).and_then(|text| text.parse().ok()).unwrap_or_default()
    }
}

/// Why a row was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The line of the file; the head is line 1.
    pub line: u64,
    pub column: &'static str,
    pub value: String,
    /// `missing`, `not-a-number`, `out-of-range`, `nowhere` or `unreadable`.
    pub why: &'static str,
}

const COLUMNS: [&str; 5] = ["id", "name", "lat", "lon", "pop"];

impl Gazetteer {
    /// Any country's places from a table with the columns `id,name,lat,lon,pop` in any order; further columns are
    /// ignored, an empty population counts as unknown (0). Rows that cannot be used are left out and named.
    pub fn from_csv(text: &str) -> (Gazetteer, Vec<RowProblem>) {
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let (mut places, mut problems) = (Vec::new(), Vec::new());
        let head = reader.headers().cloned().unwrap_or_default();
        let at = COLUMNS.map(|column| head.iter().position(|name| name.eq_ignore_ascii_case(column)));
        for (column, at) in COLUMNS.iter().zip(at) {
            if at.is_none() {
                problems.push(RowProblem { line: 1, column, value: String::new(), why: "missing" });
            }
        }
        if !problems.is_empty() {
            return (Gazetteer::new(Vec::new(), Vec::new()), problems);
        }
        for record in reader.records() {
            match record {
                Ok(record) => match read(&record, &at) {
                    Ok(place) => places.push(place),
                    Err(problem) => problems.push(problem),
                },
                Err(error) => problems.push(RowProblem {
                    line: error.position().map_or(0, csv::Position::line),
                    column: "id",
                    value: String::new(),
                    why: "unreadable",
                }),
            }
        }
        (Gazetteer::new(places, Vec::new()), problems)
    }
}

fn read(record: &csv::StringRecord, at: &[Option<usize>; 5]) -> Result<Place, RowProblem> {
    let line = record.position().map_or(0, csv::Position::line);
    let cell = |column: usize| at[column].and_then(|at| record.get(at)).unwrap_or_default();
    let problem = |column: usize, why| RowProblem {
        line,
        column: COLUMNS[column],
        value: cell(column).chars().take(60).collect(),
        why,
    };
    let needed = |column: usize| match cell(column) {
        "" => Err(problem(column, "missing")),
        text => Ok(text.to_owned()),
    };
    let degree = |column: usize, limit: f64| {
        let degree: f64 = needed(column)?.parse().map_err(|_| problem(column, "not-a-number"))?;
        if degree.is_finite() && degree.abs() <= limit {
            Ok(degree)
        } else {
            Err(problem(column, "out-of-range"))
        }
    };
    let (lat, lon) = (degree(2, 90.0)?, degree(3, 180.0)?);
    if lat == 0.0 && lon == 0.0 {
        return Err(problem(2, "nowhere"));
    }
    let population = match cell(4) {
        "" => 0,
        text => text.parse().map_err(|_| problem(4, "not-a-number"))?,
    };
    Ok(Place {
        id: needed(0)?,
        slug: String::new(),
        name: needed(1)?,
        lat,
        lon,
        population,
        town: false,
        commune: None,
    })
}
