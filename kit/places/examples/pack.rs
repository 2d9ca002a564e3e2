//! Packs what comes with the product, from the files named in `data/README.md`:
//! `cargo run -p places --example pack -- gminy.csv places.csv gminy.geojson`, in the folder `kit/places`.
//!
//! The same files always give the same bytes. Borders become arcs between the points where three or more communes
//! meet, so that neighbours share one line; each point of an arc carries the size of the triangle that leaving it out
//! would cut off (Visvalingam and Whyatt 1993), so that any map can be simplified by a threshold.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    io::Write as _,
};

use flate2::{Compression, GzBuilder};
use serde_json::Value;

type Point = (i32, i32);

/// Ten-thousandths of a degree: about ten metres.
const GRID: f64 = 10_000.0;

fn main() {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [communes, places, borders] = paths.as_slice() else {
        panic!("three files: gminy.csv places.csv gminy.geojson");
    };
    // A commune's kind changes now and then, its first six digits do not: the files are joined by them.
    let rows = table(communes);
    let mut text = String::new();
    let mut order: Vec<(String, &BTreeMap<String, String>)> =
        rows.iter().map(|row| (row["terc"][..6].to_owned(), row)).collect();
    order.sort();
    for (_, row) in &order {
        let line = ["terc", "name", "powiat", "voivodeship", "population", "area_km2", "lat", "lon"]
            .map(|column| row[column].as_str());
        text.push_str(&line.join("\t"));
        text.push('\n');
    }
    write("communes.tsv.gz", text.as_bytes());

    let mut text = String::new();
    let rows = table(places);
    // Sections of bigger towns would be counted twice.
    for row in rows.iter().filter(|row| row["section"] == "0") {
        let line = ["geonameid", "name", "lat", "lon", "pop_best", "town"].map(|column| row[column].as_str());
        text.push_str(&line.join("\t"));
        text.push('\t');
        text.push_str(&row["gmina_terc"][..6]);
        text.push('\n');
    }
    write("places.tsv.gz", text.as_bytes());

    let codes: Vec<&str> = order.iter().map(|(code, _)| code.as_str()).collect();
    write("borders.gz", &pack_borders(borders, &codes));
}

fn table(path: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).expect("a CSV file");
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

fn write(name: &str, bytes: &[u8]) {
    let file = fs::File::create(format!("data/{name}")).expect("a file in data/");
    let mut packed = GzBuilder::new().mtime(0).write(file, Compression::best());
    packed.write_all(bytes).and_then(|()| packed.finish().map(drop)).expect("a written file");
}

fn pack_borders(path: &str, codes: &[&str]) -> Vec<u8> {
    let collection: Value = serde_json::from_slice(&fs::read(path).expect("the borders")).expect("GeoJSON");
    let mut rings: Vec<Vec<Vec<Point>>> = vec![Vec::new(); codes.len()];
    for feature in collection["features"].as_array().expect("features") {
        let code = &feature["properties"]["terc"].as_str().expect("a code")[..6];
        let commune = codes.binary_search(&code).expect("a commune that is in the list");
        let coordinates = feature["geometry"]["coordinates"].as_array().expect("coordinates");
        let several = feature["geometry"]["type"] == "MultiPolygon";
        let polygons: Vec<&Value> =
            if several { coordinates.iter().collect() } else { vec![&feature["geometry"]["coordinates"]] };
        for ring in polygons.iter().flat_map(|polygon| polygon.as_array().expect("rings")) {
            let mut points: Vec<Point> = ring.as_array().expect("points").iter().map(point).collect();
            points.dedup();
            points.pop();
            if points.len() >= 3 {
                rings[commune].push(points);
            }
        }
    }
    let mut neighbours: HashMap<Point, BTreeSet<Point>> = HashMap::new();
    for ring in rings.iter().flatten() {
        for (at, point) in ring.iter().enumerate() {
            let next = ring[(at + 1) % ring.len()];
            neighbours.entry(*point).or_default().insert(next);
            neighbours.entry(next).or_default().insert(*point);
        }
    }
    let meets = |point: &Point| neighbours[point].len() != 2;
    let mut arcs: Vec<Vec<Point>> = Vec::new();
    let mut numbers: HashMap<Vec<Point>, usize> = HashMap::new();
    let mut outlines: Vec<Vec<Vec<i64>>> = vec![Vec::new(); codes.len()];
    for (commune, rings) in rings.iter().enumerate() {
        for ring in rings {
            let start = ring.iter().position(meets).unwrap_or_else(|| {
                // An island or an enclave: begin where everybody who walks round it would.
                (0..ring.len()).min_by_key(|at| ring[*at]).unwrap_or(0)
            });
            let mut closed: Vec<Point> = ring[start..].iter().chain(&ring[..=start]).copied().collect();
            let mut outline = Vec::new();
            while closed.len() > 1 {
                let end =
                    (1..closed.len()).find(|at| *at == closed.len() - 1 || meets(&closed[*at])).unwrap_or(1);
                let arc = closed[..=end].to_vec();
                let mut back = arc.clone();
                back.reverse();
                let turned = back < arc;
                let canonical = if turned { back } else { arc };
                let number = *numbers.entry(canonical.clone()).or_insert_with(|| {
                    arcs.push(canonical);
                    arcs.len() - 1
                });
                outline.push((number as i64) << 1 | i64::from(turned));
                closed.drain(..end);
            }
            outlines[commune].push(outline);
        }
    }
    let mut packed = Vec::new();
    put(&mut packed, arcs.len() as i64);
    for arc in &arcs {
        put(&mut packed, arc.len() as i64);
        let mut last = (0, 0);
        for point in arc {
            put(&mut packed, i64::from(point.0 - last.0));
            put(&mut packed, i64::from(point.1 - last.1));
            last = *point;
        }
        packed.extend(weights(arc));
    }
    for outline in &outlines {
        put(&mut packed, outline.len() as i64);
        for ring in outline {
            put(&mut packed, ring.len() as i64);
            ring.iter().for_each(|arc| put(&mut packed, *arc));
        }
    }
    eprintln!("{} arcs, {} points", arcs.len(), arcs.iter().map(Vec::len).sum::<usize>());
    packed
}

fn point(value: &Value) -> Point {
    let degree = |at: usize| (value[at].as_f64().expect("a number") * GRID).round() as i32;
    (degree(0), degree(1))
}

/// A whole number in base 128, small ones of either sign short.
fn put(out: &mut Vec<u8>, number: i64) {
    let mut left = ((number << 1) ^ (number >> 63)) as u64;
    while left >= 0x80 {
        out.push(left as u8 | 0x80);
        left >>= 7;
    }
    out.push(left as u8);
}

/// For every point how much it matters: eight times the binary logarithm of its triangle's square metres.
fn weights(arc: &[Point]) -> Vec<u8> {
    let area = |a: Point, b: Point, c: Point| {
        let metres = |p: Point| (f64::from(p.0) * 6.85, f64::from(p.1) * 11.12);
        let (a, b, c) = (metres(a), metres(b), metres(c));
        ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
    };
    let mut weight = vec![255_u8; arc.len()];
    let mut left: Vec<usize> = (0..arc.len()).collect();
    // A closed line keeps enough of itself to be a shape.
    let least = if arc.first() == arc.last() { 5 } else { 2 };
    let mut highest = 0_f64;
    while left.len() > least {
        let (at, smallest) = (1..left.len() - 1)
            .map(|at| (at, area(arc[left[at - 1]], arc[left[at]], arc[left[at + 1]])))
            .min_by(|a, b| a.1.total_cmp(&b.1))
            .expect("an inner point");
        // What goes later matters at least as much as what went before.
        highest = highest.max(smallest);
        weight[left[at]] = (8.0 * highest.max(1.0).log2()).min(250.0) as u8;
        left.remove(at);
    }
    weight
}
