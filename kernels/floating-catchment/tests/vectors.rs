//! Against shared vectors that independent software computed.

use std::{collections::HashMap, fs, path::PathBuf};

use floating_catchment::{
    Access, Costs, Decay, balanced,
    inequality::{concentration, gini, lorenz, mean, shortfall, theil},
    modified, raam, tele, three_step, two_step,
};

/// Beside the workspace, or where `OSTOJA_SHARED_DATA` says.
fn vectors() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = std::env::var_os("OSTOJA_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let folder = data.join("access-vectors");
    if folder.join("expected.json").is_file() {
        return Some(folder);
    }
    eprintln!(
        "NOT CHECKED: no vectors in {} (set OSTOJA_SHARED_DATA to the folder that has access-vectors/)",
        folder.display()
    );
    None
}

/// Columns by title.
fn table(folder: &std::path::Path, name: &str) -> HashMap<String, Vec<String>> {
    let text = fs::read_to_string(folder.join(name)).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let heads = lines.next().unwrap();
    let rows: Vec<Vec<String>> = lines.collect();
    let column = |at: usize| rows.iter().map(|row| row[at].clone()).collect();
    heads.into_iter().enumerate().map(|(at, head)| (head, column(at))).collect()
}

fn numbers(column: &[String]) -> Vec<f64> {
    column.iter().map(|text| text.parse().unwrap_or(f64::NAN)).collect()
}

struct Case {
    costs: Costs,
    people: Vec<f64>,
    hours: Vec<f64>,
    expected: HashMap<String, Vec<String>>,
    supply: HashMap<String, Vec<String>>,
    json: serde_json::Value,
}

fn case() -> Option<Case> {
    let folder = vectors()?;
    let (demand, supply, cost) =
        (table(&folder, "demand.csv"), table(&folder, "supply.csv"), table(&folder, "cost.csv"));
    let at = |ids: &[String], id: &String| ids.iter().position(|one| one == id).unwrap() as u32;
    let pairs = (0..cost["origin"].len()).map(|row| {
        let (from, to) = (at(&demand["id"], &cost["origin"][row]), at(&supply["id"], &cost["dest"][row]));
        (from, to, cost["minutes"][row].parse().unwrap())
    });
    let costs = Costs::new(demand["id"].len(), supply["id"].len(), pairs.collect::<Vec<_>>()).unwrap();
    let json = fs::read_to_string(folder.join("expected.json")).unwrap();
    Some(Case {
        costs,
        people: numbers(&demand["pop"]),
        hours: numbers(&supply["capacity_h_week"]),
        expected: table(&folder, "expected.csv"),
        supply: table(&folder, "expected_supply.csv"),
        json: serde_json::from_str(&json).unwrap(),
    })
}

#[track_caller]
fn same(found: &[f64], wanted: &[f64], tolerance: f64) {
    assert_eq!(found.len(), wanted.len());
    for (row, (found, wanted)) in found.iter().zip(wanted).enumerate() {
        let off = (found - wanted).abs() / wanted.abs().max(1e-300);
        assert!(off <= tolerance || found == wanted, "row {row}: {found}, not {wanted}");
    }
}

fn steps() -> Decay {
    Decay::Steps(vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)])
}

#[test]
fn every_method_agrees() {
    let Some(case) = case() else { return };
    let Case { costs, people, hours, .. } = &case;
    let four = Decay::Steps(vec![(10.0, 0.962), (20.0, 0.704), (30.0, 0.377), (60.0, 0.042)]);
    let gauss = Decay::Gaussian { sigma: 15.0, radius: 30.0 };
    let plain = two_step(costs, &Decay::Within(30.0), people, hours).unwrap();
    let stepped = two_step(costs, &steps(), people, hours).unwrap();
    let kernel = Decay::Epanechnikov { radius: 30.0 };
    let columns: [(&str, Access); 7] = [
        ("2sfca_30", plain.clone()),
        ("e2sfca_step", stepped.clone()),
        ("e2sfca_gauss15_cut30", two_step(costs, &gauss, people, hours).unwrap()),
        ("kd2sfca_epanechnikov_30", two_step(costs, &kernel, people, hours).unwrap()),
        ("3sfca", three_step(costs, &four, people, hours).unwrap()),
        ("m2sfca_step", modified(costs, &steps(), people, hours).unwrap()),
        ("bfca_step", balanced(costs, &steps(), people, hours).unwrap()),
    ];
    for (column, found) in &columns {
        println!("{column}");
        same(&found.access, &numbers(&case.expected[*column]), 3e-14);
    }
    same(&plain.ratio, &numbers(&case.supply["ratio_2sfca_30"]), 3e-14);
    same(&stepped.ratio, &numbers(&case.supply["ratio_e2sfca_step"]), 3e-14);
    let gate = numbers(&case.expected["internet_share"]);
    let afar = tele(people, &gate, 80.0).unwrap();
    let both: Vec<f64> = stepped.access.iter().zip(afar).map(|(near, afar)| near + afar).collect();
    same(&both, &numbers(&case.expected["e2sfca_step_plus_tele"]), 3e-14);

    let number = |at: &str| case.json.pointer(at).and_then(serde_json::Value::as_f64).unwrap();
    let list = |at: &str| -> Vec<f64> {
        case.json.pointer(at).unwrap().as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
    };
    let measured = [
        ("2sfca_30", &columns[0].1.access),
        ("e2sfca_step", &columns[1].1.access),
        ("3sfca", &columns[4].1.access),
        ("e2sfca_step_plus_tele", &both),
    ];
    for (name, access) in measured {
        println!("{name}");
        let at = |what: &str| format!("/inequality/{name}/{what}");
        same(&[gini(access, people)], &[number(&at("gini"))], 1e-12);
        same(&[theil(access, people)], &[number(&at("theil_T"))], 1e-12);
        same(&[mean(access, people)], &[number(&at("mean_weighted"))], 1e-12);
        same(&[concentration(access, people, people)], &[number(&at("concentration_by_pop_size"))], 1e-12);
        let (people_share, had): (Vec<f64>, Vec<f64>) = lorenz(access, people).into_iter().unzip();
        same(&people_share, &list(&at("lorenz_F")), 1e-12);
        same(&had, &list(&at("lorenz_L")), 1e-12);
        if name != "3sfca" {
            same(
                &[shortfall(access, people, 0.006)],
                &[number(&format!("/gap_hours_to_target/{name}"))],
                1e-12,
            );
        }
    }
}

#[test]
fn the_equilibrium_agrees() {
    let Some(case) = case() else { return };
    let settings = raam::Settings { tau: 60.0, gap: 1e-14, ..raam::Settings::default() };
    let found = raam::equilibrium(&case.costs, &case.people, &case.hours, settings).unwrap();
    assert!(found.gap <= 1e-14, "{} after {}", found.gap, found.rounds);
    let wanted: Vec<Option<f64>> =
        case.expected["raam_exact_tau60"].iter().map(|text| text.parse().ok()).collect();
    for (row, (found, wanted)) in found.cost.iter().zip(&wanted).enumerate() {
        match (found, wanted) {
            (Some(found), Some(wanted)) => {
                assert!((found - wanted).abs() < 1e-9, "row {row}: {found} {wanted}")
            }
            _ => assert_eq!(found, wanted, "row {row}"),
        }
    }
    same(&found.load, &numbers(&case.supply["raam_exact_demand"]), 1e-6);
}
