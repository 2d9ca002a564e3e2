//! Occurrences of shared vectors that independent software computed.

use calendar::{Occurrence, find_zone, read};
use jiff::Timestamp;
use std::path::PathBuf;

/// Beside the workspace, or where `OSTOJA_SHARED_DATA` says.
fn vectors() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = std::env::var_os("OSTOJA_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let folder = data.join("ical");
    if folder.join("expected.json").is_file() {
        return Some(folder);
    }
    eprintln!(
        "NOT CHECKED: no vectors in {} (set OSTOJA_SHARED_DATA to the folder that has ical/)",
        folder.display()
    );
    None
}

#[test]
fn all_cases_agree() {
    let Some(folder) = vectors() else { return };
    let expected = std::fs::read_to_string(folder.join("expected.json")).unwrap();
    let expected: serde_json::Value = serde_json::from_str(&expected).unwrap();
    let cases = expected["cases"].as_array().unwrap();
    assert!(cases.len() >= 12);
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let text = std::fs::read_to_string(folder.join(case["file"].as_str().unwrap())).unwrap();
        let document = read::document(&text, &find_zone("Europe/Warsaw").unwrap()).unwrap();
        assert_eq!(document.problems, [], "{name}");
        let series = read::series(document.events);
        assert_eq!(series.len(), 1, "{name}");
        let when = &series[0].master.when;

        let bound = |at: usize| case["window_utc"][at].as_str().unwrap().parse::<Timestamp>().unwrap();
        let window = bound(0)..bound(1);
        let starts =
            |found: Vec<Occurrence>| found.into_iter().map(|o| o.start.to_string()).collect::<Vec<_>>();
        let mut found = starts(when.expand(window.clone(), 1000));
        // The vectors' software lists what is cancelled; we keep it apart.
        let cancelled = starts(when.cancelled(window));
        assert_eq!(cancelled.len(), usize::from(name == "override-and-cancel"), "{name}");
        assert!(cancelled.iter().all(|gone| !found.contains(gone)), "{name}");
        found.extend(cancelled);
        found.sort();
        let wanted: Vec<&str> =
            case["occurrences_utc"].as_array().unwrap().iter().map(|at| at.as_str().unwrap()).collect();
        assert_eq!(found, wanted, "{name}");
    }
}
