//! Against shared vectors that independent software computed.

use std::{fs, path::PathBuf};

use disclosure::{Margins, Shown, SmallNumbers, Table, laplace, may_publish_sum, protect, ranges};
use serde_json::Value;

/// Beside the workspace, or where `OSTOJA_SHARED_DATA` says.
fn file(name: &str) -> Option<Value> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = std::env::var_os("OSTOJA_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let path = data.join("privacy").join(name);
    match fs::read_to_string(&path) {
        Ok(text) => Some(serde_json::from_str(&text).unwrap()),
        Err(_) => {
            eprintln!(
                "NOT CHECKED: no vectors in {} (set OSTOJA_SHARED_DATA to the folder that has privacy/)",
                path.display()
            );
            None
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn close(found: f64, expected: &Value) {
    let expected = expected.as_f64().unwrap();
    assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "found {found}, expected {expected}");
}

#[test]
fn small_numbers() {
    let Some(vectors) = file("hes-rounding.json") else { return };
    for case in list(&vectors["cases"]) {
        let shown = match SmallNumbers::default().show(case["x"].as_u64().unwrap()) {
            Shown::Hidden => "*".to_owned(),
            Shown::About(count) => count.to_string(),
        };
        assert_eq!(shown, case["shown"], "{case}");
    }
}

#[test]
fn few_and_large_parts() {
    let Some(vectors) = file("dominance-gus.json") else { return };
    for case in list(&vectors["cases"]) {
        let parts: Vec<u64> = list(&case["parts"]).iter().map(|part| part.as_u64().unwrap()).collect();
        assert_eq!(may_publish_sum(&parts), case["publish"], "{case}");
    }
}

#[test]
fn noise_has_the_shape_it_says() {
    let Some(vectors) = file("dp-discrete-laplace.json") else { return };
    for case in list(&vectors["accuracy"]) {
        let (scale, alpha) = (case["scale"].as_f64().unwrap(), case["alpha"].as_f64().unwrap());
        close(laplace::accuracy(scale, alpha).unwrap(), &case["discrete_laplace_accuracy"]);
    }
    for case in list(&vectors["epsilon"]) {
        close(
            laplace::epsilon(case["scale"].as_f64().unwrap(), case["sensitivity"].as_f64().unwrap()),
            &case["epsilon"],
        );
    }
    for (k, expected) in vectors["pmf_scale_2"].as_object().unwrap() {
        close(laplace::probability(k.parse().unwrap(), 2.0), expected);
    }
}

#[test]
fn suppression() {
    let Some(vectors) = file("suppression.json") else { return };
    let (mut found, mut cheapest) = (0, 0);
    for case in list(&vectors["cases"]) {
        let rows = list(&case["table"]);
        let columns = list(&rows[0]).len();
        let counts: Vec<u64> =
            rows.iter().flat_map(|row| list(row).iter().map(|count| count.as_u64().unwrap())).collect();
        let limit = case["k"].as_u64().unwrap();
        let table = Table::new(rows.len(), columns, counts.clone()).unwrap();
        let at =
            |cell: &Value| (cell[0].as_u64().unwrap() * columns as u64 + cell[1].as_u64().unwrap()) as usize;
        let named = |name: &str| {
            let cell: Vec<usize> =
                name.trim_matches(['(', ')']).split(", ").map(|part| part.parse().unwrap()).collect();
            cell[0] * columns + cell[1]
        };
        // what leaks when only the small ones are hidden
        let primary: Vec<usize> = list(&case["primary"]).iter().map(at).collect();
        let hidden: Vec<bool> = (0..counts.len()).map(|cell| primary.contains(&cell)).collect();
        for (name, interval) in case["naive_leaks"].as_object().into_iter().flatten() {
            let range = ranges(&table, Margins::Both, &hidden, &[named(name)]).unwrap()[0];
            close(range.low as f64, &interval[0]);
            close(range.high.unwrap() as f64, &interval[1]);
        }
        // the yardstick's own intervals
        let yardstick: Vec<usize> = list(&case["minimal_cost_solution"]).iter().map(at).collect();
        let hidden: Vec<bool> = (0..counts.len()).map(|cell| yardstick.contains(&cell)).collect();
        for (name, interval) in case["intervals"].as_object().into_iter().flatten() {
            let range = ranges(&table, Margins::Both, &hidden, &[named(name)]).unwrap()[0];
            close(range.low as f64, &interval[0]);
            close(range.high.unwrap() as f64, &interval[1]);
        }
        let protected = protect(&table, Margins::Both, limit).unwrap();
        for (cell, count) in counts.iter().enumerate() {
            if primary.contains(&cell) {
                assert!(protected.ranges[cell].unwrap().spans(limit), "{}", case["name"]);
            }
            assert!(*count > 0 || protected.shown[cell] == Some(0), "noughts are shown");
        }
        let extra = |hidden: &dyn Fn(usize) -> bool| -> u64 {
            (0..counts.len())
                .filter(|cell| hidden(*cell) && !primary.contains(cell))
                .map(|cell| counts[cell])
                .sum()
        };
        found += extra(&|cell| protected.shown[cell].is_none());
        cheapest += case["minimal_cost_sum_of_extra_cells"].as_u64().unwrap();
    }
    assert!(found * 4 <= cheapest * 5, "hidden beside: {found} people, where {cheapest} would do");
}
