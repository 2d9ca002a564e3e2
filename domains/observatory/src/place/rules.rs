//! Reading a list of places from a table.

use std::collections::HashMap;

use base::Message;
use documents::tables::{Row, Workbook};

use crate::model::Place;

/// Names of columns, our own first; the others are those of GeoNames and its tools.
const COLUMNS: [(&str, &[&str]); 8] = [
    ("code", &["code", "id", "geonameid", "teryt", "insee", "koatuu", "katottg", "oktmo"]),
    ("name", &["name", "nazwa", "nom"]),
    ("lat", &["lat", "latitude"]),
    ("lon", &["lon", "lng", "longitude"]),
    ("population", &["population", "pop", "people"]),
    ("region", &["region", "voivodeship", "admin1_code", "admin1"]),
    ("county", &["county", "powiat", "admin2_code", "admin2"]),
    ("town", &["town", "town_population"]),
];
const NEEDED: usize = 5;

/// A row that cannot be used, with the sentence that says why.
#[derive(Clone, Debug, PartialEq)]
pub struct RowProblem {
    pub row: u32,
    pub column: &'static str,
    pub given: String,
    pub message: Message,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub places: Vec<Place>,
    pub problems: Vec<RowProblem>,
}

/// The places of a table's first sheet, and every row that is none. Columns that are missing altogether come as an error.
pub fn read(book: &Workbook) -> Result<Reading, Message> {
    let rows = book.sheets.first().map(|sheet| sheet.rows.as_slice()).unwrap_or_default();
    let Some((head, rows)) = rows.split_first() else { return Err(Message::new("observatory-places-empty")) };
    let named = |name: &str, others: &[&str]| {
        head.cells.iter().position(|cell| {
            let title = cell.text.trim().to_lowercase();
            title == name || others.contains(&title.as_str())
        })
    };
    let columns: Vec<Option<usize>> = COLUMNS.iter().map(|(name, others)| named(name, others)).collect();
    let missing: Vec<&str> =
        (0..NEEDED).filter(|at| columns[*at].is_none()).map(|at| COLUMNS[at].0).collect();
    if !missing.is_empty() {
        return Err(Message::new("observatory-places-columns").text("columns", missing.join(", ")));
    }
    let mut reading = Reading::default();
    let mut seen: HashMap<String, u32> = HashMap::new();
    for row in rows {
        match place(row, &columns) {
            Ok(place) => match seen.get(&place.code) {
                Some(first) => {
                    let message = Message::new("observatory-places-twice").number("first", i64::from(*first));
                    reading.problems.push(problem(row, 0, &place.code, message));
                }
                None => {
                    seen.insert(place.code.clone(), row.number);
                    reading.places.push(place);
                }
            },
            Err(problem) => reading.problems.push(*problem),
        }
    }
    if reading.places.is_empty() && reading.problems.is_empty() {
        return Err(Message::new("observatory-places-empty"));
    }
    Ok(reading)
}

fn problem(row: &Row, column: usize, given: &str, message: Message) -> RowProblem {
    let given = given.chars().take(60).collect();
    RowProblem { row: row.number, column: COLUMNS[column].0, given, message }
}

fn place(row: &Row, columns: &[Option<usize>]) -> Result<Place, Box<RowProblem>> {
    let text = |column: usize| columns[column].map_or("", |at| row.text(at)).trim();
    let wrong =
        |column: usize, key: &'static str| Box::new(problem(row, column, text(column), Message::new(key)));
    let needed = |column: usize, most: usize| match text(column) {
        "" => Err(wrong(column, "observatory-places-missing")),
        long if long.chars().count() > most => Err(wrong(column, "observatory-places-long")),
        text => Ok(text.to_owned()),
    };
    let degrees = |column: usize, most: f64| {
        let value = text(column).replace(',', ".").parse::<f64>().ok().filter(|value| value.is_finite());
        match value {
            Some(value) if value.abs() <= most => Ok(value),
            _ => Err(wrong(column, "observatory-places-degrees")),
        }
    };
    let people = |column: usize| {
        let digits: String = text(column).chars().filter(|c| !c.is_whitespace()).collect();
        match digits.parse::<i64>() {
            Ok(people @ 0..=100_000_000) => Ok(people),
            _ => Err(wrong(column, "observatory-places-people")),
        }
    };
    let code = needed(0, 40)?;
    // The code stands in addresses of pages.
    if !code.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)) {
        return Err(wrong(0, "observatory-places-code"));
    }
    let name = needed(1, 120)?;
    let (lat, lon) = (degrees(2, 90.0)?, degrees(3, 180.0)?);
    if lat == 0.0 && lon == 0.0 {
        return Err(wrong(2, "observatory-places-nowhere"));
    }
    let population = people(4)?;
    let town = if text(7).is_empty() { None } else { Some(people(7)?) };
    // A list that knows no towns at all counts every place as one.
    let town = town.or_else(|| columns[7].is_none().then_some(population));
    let short = |column: usize| text(column).chars().take(80).collect::<String>();
    Ok(Place { code, name, county: short(6), region: short(5), lat, lon, population, town })
}

#[cfg(test)]
mod tests {
    use documents::tables::{Limits, read as table};

    use super::*;

    fn reading(text: &str) -> Result<Reading, Message> {
        read(&table(text.as_bytes(), "places.csv", &Limits::default()).unwrap())
    }

    #[test]
    fn a_list_of_another_country_is_read_by_its_own_titles() {
        let found = reading(
            "geonameid,name,lat,lon,population,admin1_code\n2988507,Paris,48.85341,2.3488,2138551,11\n3,Épinal,\"48,17\",6.45,\"31 740\",44\n",
        )
        .unwrap();
        assert_eq!(found.problems, []);
        assert_eq!(found.places.len(), 2);
        assert_eq!((found.places[1].lat, found.places[1].population), (48.17, 31_740));
        assert_eq!((found.places[0].region.as_str(), found.places[0].town), ("11", Some(2_138_551)));
    }

    #[test]
    fn every_bad_row_is_named_and_the_others_are_read() {
        let found = reading(
            "code;name;lat;lon;population;town\na;A;50;19;100;\nb;B;190;19;5;\nc;C;0;0;5;\nd;;50;19;5;\ne;E;50;19;-3;\n\
             a;Again;50;19;7;\nf;F;50;19;x;\ng/h;G;50;19;1;\ni;I;50;19;9000;4000\nj;J;nan;19;1;\n",
        )
        .unwrap();
        let told: Vec<_> = found.problems.iter().map(|p| (p.row, p.column, p.message.key)).collect();
        let wanted = [
            (3, "lat", "observatory-places-degrees"),
            (4, "lat", "observatory-places-nowhere"),
            (5, "name", "observatory-places-missing"),
            (6, "population", "observatory-places-people"),
            (7, "code", "observatory-places-twice"),
            (8, "population", "observatory-places-people"),
            (9, "code", "observatory-places-code"),
            (11, "lat", "observatory-places-degrees"),
        ];
        assert_eq!(told, wanted);
        let read: Vec<_> = found.places.iter().map(|place| (place.code.as_str(), place.town)).collect();
        assert_eq!(read, [("a", None), ("i", Some(4_000))]);
    }

    #[test]
    fn a_table_without_its_columns_says_which() {
        let Err(message) = reading("code;nazwa;lat\na;A;50\n") else { panic!("two columns are missing") };
        assert_eq!(message, Message::new("observatory-places-columns").text("columns", "lon, population"));
        assert_eq!(reading("code,name,lat,lon,pop\n").unwrap_err().key, "observatory-places-empty");
    }
}
