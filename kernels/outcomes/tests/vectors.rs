//! Against shared vectors that independent software computed.

use std::{fs, path::PathBuf};

use outcomes::{
    AalenJohansen, Alarm, Band, Cutoffs, Direction, KaplanMeier, Measured, Moved, Reference, ReliableChange,
    Scale, Spell, Subscale, benjamini_hochberg, clopper_pearson, cronbach, garwood, holm, independent,
    log_rank, mean, newcombe, paired, quantile, recommendation, recommendation_of, several, wilson,
};
use serde_json::Value;

/// Beside the workspace, or where `OSTOJA_SHARED_DATA` says.
fn file(folder: &str, name: &str) -> Option<Value> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = std::env::var_os("OSTOJA_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let path = data.join(folder).join(name);
    match fs::read_to_string(&path) {
        Ok(text) => Some(serde_json::from_str(&text).unwrap()),
        Err(_) => {
            eprintln!(
                "NOT CHECKED: no vectors in {} (set OSTOJA_SHARED_DATA to the folder that has {folder}/)",
                path.display()
            );
            None
        }
    }
}

fn number(value: &Value) -> f64 {
    match value {
        Value::String(text) if text == "inf" => f64::INFINITY,
        other => other.as_f64().unwrap_or_else(|| panic!("{other} is no number")),
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

#[track_caller]
fn close(found: f64, expected: &Value, tolerance: f64) {
    let expected = number(expected);
    let same = found == expected || (found - expected).abs() <= tolerance * expected.abs().max(1.0);
    assert!(same, "found {found}, expected {expected}");
}

const CLOSED: f64 = 1e-9;
const NONCENTRAL: f64 = 1e-6;

/// A scale from its shipped description.
fn scale(instrument: &Value) -> (Scale, Vec<(String, Vec<String>)>) {
    let options = instrument.get("response_options").map(|options| {
        list(options).iter().map(|option| option["value"].as_u64().unwrap() as u8).collect::<Vec<_>>()
    });
    let values = options.unwrap_or_else(|| {
        list(&instrument["response_values"]).iter().map(|value| value.as_u64().unwrap() as u8).collect()
    });
    let values = *values.iter().min().unwrap()..=*values.iter().max().unwrap();
    let items = list(&instrument["items"]).len();
    let scoring = &instrument["scoring"];
    let multiplier = scoring["multiplier"].as_u64().unwrap_or(1) as u32;
    let most_missing = scoring["missing"]["max_missing"]
        .as_u64()
        .or(scoring["missing"]["max_missing_per_subscale"].as_u64())
        .unwrap() as usize;
    let reversed: Vec<usize> = scoring
        .get("reverse")
        .map_or(Vec::new(), |items| list(items).iter().map(|item| item.as_u64().unwrap() as usize).collect());
    let bands = |value: &Value| -> (Vec<Band>, Vec<String>) {
        let band = |band: &Value| Band {
            from: band["min"].as_u64().unwrap() as u32,
            to: band["max"].as_u64().unwrap() as u32,
        };
        let label = |band: &Value| band["label"].as_str().unwrap().to_owned();
        (list(value).iter().map(band).collect(), list(value).iter().map(label).collect())
    };
    let (mut subscales, mut names) = (Vec::new(), Vec::new());
    if let Some(parts) = scoring.get("subscales").and_then(Value::as_object) {
        for (name, part) in parts {
            let (bands, labels) = bands(&part["bands_scaled"]);
            let items = list(&part["items"]).iter().map(|item| item.as_u64().unwrap() as usize).collect();
            subscales.push(Subscale { items, multiplier, most_missing, bands });
            names.push((name.clone(), labels));
        }
    } else {
        let (bands, labels) = bands(scoring.get("bands").unwrap_or(&scoring["bands_scaled"]));
        subscales.push(Subscale { items: (1..=items).collect(), multiplier, most_missing, bands });
        names.push(("total".to_owned(), labels));
    }
    (Scale::new(items, values, &reversed, subscales).unwrap(), names)
}

#[test]
fn scores_of_every_scale() {
    for (name, vectors) in [
        ("dass-21.json", "vectors-dass21-scoring.json"),
        ("phq-9.json", "vectors-phq9-scoring.json"),
        ("gad-7.json", "vectors-gad7-scoring.json"),
        ("who-5.json", "vectors-who5-scoring.json"),
    ] {
        let (Some(instrument), Some(vectors)) = (file("instruments", name), file("instruments", vectors))
        else {
            return;
        };
        let (scale, names) = scale(&instrument);
        for case in list(&vectors["cases"]) {
            let answers: Vec<Option<u8>> =
                list(&case["answers"]).iter().map(|answer| answer.as_u64().map(|one| one as u8)).collect();
            let scores = scale.score(&answers).unwrap();
            for ((part, labels), score) in names.iter().zip(scores) {
                let expected = if names.len() > 1 { &case["expect"][part] } else { &case["expect"] };
                let Some(score) = score else {
                    assert!(expected.is_null(), "{name} {answers:?}");
                    continue;
                };
                let total = expected.get("scaled").or(expected.get("total")).unwrap();
                assert_eq!(u64::from(score.scaled), total.as_u64().unwrap(), "{name} {answers:?}");
                if let Some(raw) = expected.get("raw") {
                    assert_eq!(u64::from(score.raw), raw.as_u64().unwrap());
                }
                assert_eq!(labels[score.band.unwrap()], expected["band"].as_str().unwrap());
                if let Some(prorated) = expected.get("prorated") {
                    assert_eq!(score.missing > 0, prorated.as_bool().unwrap());
                }
            }
            if let Some(alert) = case.get("safety_alert") {
                let safety = &instrument["safety_items"][0];
                let alarm = Alarm {
                    item: safety["item"].as_u64().unwrap() as usize,
                    from: safety["trigger_min"].as_u64().unwrap() as u8,
                };
                assert_eq!(alarm.rings(&answers), alert.as_bool().unwrap(), "{answers:?}");
            }
        }
    }
}

/// A page in circulation prints the keys of depression and anxiety the wrong way round; the vectors notice.
#[test]
fn swapped_keys_do_not_pass() {
    let (Some(mut instrument), Some(vectors)) =
        (file("instruments", "dass-21.json"), file("instruments", "vectors-dass21-scoring.json"))
    else {
        return;
    };
    let parts = &mut instrument["scoring"]["subscales"];
    let (depression, anxiety) = (parts["depression"]["items"].clone(), parts["anxiety"]["items"].clone());
    parts["depression"]["items"] = anxiety;
    parts["anxiety"]["items"] = depression;
    let (scale, names) = scale(&instrument);
    let wrong = list(&vectors["cases"]).iter().any(|case| {
        let answers: Vec<Option<u8>> =
            list(&case["answers"]).iter().map(|answer| answer.as_u64().map(|one| one as u8)).collect();
        scale.score(&answers).unwrap().iter().zip(&names).any(|(score, (part, _))| {
            score.map(|score| u64::from(score.scaled)) != case["expect"][part]["scaled"].as_u64()
        })
    });
    assert!(wrong);
}

#[test]
fn reliable_change() {
    let Some(vectors) = file("instruments", "vectors-reliable-change.json") else { return };
    for case in list(&vectors["jacobson_truax"]) {
        let (params, expect) = (&case["params"], &case["expect"]);
        let direction = match case["lower_is_better"].as_bool().unwrap() {
            true => Direction::LowerIsBetter,
            false => Direction::HigherIsBetter,
        };
        let reference = |mean: &str, sd: &str| {
            Some(Reference { mean: params.get(mean)?.as_f64()?, sd: params.get(sd)?.as_f64()? })
        };
        let cutoffs = Cutoffs::new(direction, reference("m_norm", "sd_norm"), reference("m_clin", "sd_clin"));
        for (name, found) in [("a", cutoffs.a), ("b", cutoffs.b), ("c", cutoffs.c)] {
            assert_eq!(found.is_some(), expect["cutoffs"].get(name).is_some());
            if let Some(found) = found {
                close(found, &expect["cutoffs"][name], CLOSED);
            }
        }
        close(cutoffs.preferred().unwrap(), &expect["cutoff_used"], CLOSED);
        let rule =
            ReliableChange::new(direction, number(&params["sd"]), number(&params["r"]), cutoffs.preferred())
                .unwrap();
        let (before, after) = (number(&case["pre"]), number(&case["post"]));
        close(rule.standard_error(), &expect["sem"], CLOSED);
        close(rule.standard_error_of_difference(), &expect["sdiff"], CLOSED);
        close(rule.threshold(), &expect["threshold"], CLOSED);
        close(rule.index(before, after), &expect["rc"], CLOSED);
        let class = match rule.classify(before, after) {
            Moved::Recovered => "recovered",
            Moved::Improved => "improved",
            Moved::Unchanged => "unchanged",
            Moved::Deteriorated => "deteriorated",
        };
        assert_eq!(class, expect["class"], "{case}");
    }
    for case in list(&vectors["iapt"]) {
        let measure = |name: &str, case_from: u32, reliable: u32| {
            let both = numbers(&case[name]);
            Measured { before: both[0] as u32, after: both[1] as u32, case: case_from, reliable }
        };
        let found = several(&[measure("phq9", 10, 6), measure("gad7", 8, 4)]);
        for (name, found) in [
            ("caseness_start", found.case_before),
            ("caseness_end", found.case_after),
            ("reliable_improvement", found.reliably_better),
            ("reliable_deterioration", found.reliably_worse),
            ("recovery", found.recovered),
            ("reliable_recovery", found.reliably_recovered),
        ] {
            assert_eq!(found, case["expect"][name], "{name} {case}");
        }
    }
}

#[test]
fn effect_sizes() {
    let Some(vectors) = file("stat-vectors", "effect-sizes.json") else { return };
    for case in list(&vectors["cases"]) {
        if case["design"] == "paired" {
            let found = paired(&numbers(&case["pre"]), &numbers(&case["post"]), 0.95).unwrap();
            for (name, found) in [
                ("mean_change", found.mean_change),
                ("sd_change", found.sd_change),
                ("t", found.t),
                ("df", found.df),
                ("p", found.p),
                ("r_pre_post", found.r.unwrap()),
                ("dz", found.dz),
                ("hedges_gz", found.hedges_gz),
                ("d_av_mean_sd", found.d_av),
                ("d_av_rms_sd", found.d_av_rms),
                ("hedges_gav_rms", found.hedges_gav),
                ("glass_delta_pre_sd", found.glass.unwrap()),
                ("J", found.j),
            ] {
                close(found, &case[name], CLOSED);
            }
            close(found.interval.low, &case["ci95_mean_change"][0], CLOSED);
            close(found.interval.high, &case["ci95_mean_change"][1], CLOSED);
            close(found.dz_interval.low, &case["dz_ci95_noncentral_t"][0], NONCENTRAL);
            close(found.dz_interval.high, &case["dz_ci95_noncentral_t"][1], NONCENTRAL);
        } else {
            let found = independent(&numbers(&case["a"]), &numbers(&case["b"]), 0.95).unwrap();
            for (name, found) in [
                ("cohen_d", found.cohen_d),
                ("hedges_g_exact", found.hedges_g),
                ("se_d_normal", found.standard_error),
                ("t", found.t),
                ("p", found.p),
                ("welch_t", found.welch_t),
                ("welch_df", found.welch_df),
                ("welch_p", found.welch_p),
            ] {
                close(found, &case[name], CLOSED);
            }
            close(found.d_interval.low, &case["d_ci95_noncentral_t"][0], NONCENTRAL);
            close(found.d_interval.high, &case["d_ci95_noncentral_t"][1], NONCENTRAL);
            close(found.d_interval_normal.low, &case["d_ci95_normal"][0], CLOSED);
            close(found.d_interval_normal.high, &case["d_ci95_normal"][1], CLOSED);
        }
    }
}

#[test]
fn proportions_and_rates() {
    let Some(vectors) = file("stat-vectors", "proportions.json") else { return };
    for case in list(&vectors["wilson"]) {
        let (x, n) = (case["x"].as_u64().unwrap(), case["n"].as_u64().unwrap());
        let confidence = number(&case["conf"]);
        let found = wilson(x, n, confidence).unwrap();
        close(found.low, &case["wilson"][0], CLOSED);
        close(found.high, &case["wilson"][1], CLOSED);
        let found = clopper_pearson(x, n, confidence).unwrap();
        close(found.low, &case["clopper_pearson"][0], CLOSED);
        close(found.high, &case["clopper_pearson"][1], CLOSED);
    }
    for case in list(&vectors["difference_newcombe"]) {
        let share = |x: &str, n: &str| (case[x].as_u64().unwrap(), case[n].as_u64().unwrap());
        let found = newcombe(share("x1", "n1"), share("x2", "n2"), 0.95).unwrap();
        close(found.low, &case["newcombe95"][0], CLOSED);
        close(found.high, &case["newcombe95"][1], CLOSED);
    }
    let rates = file("stat-vectors", "rates-poisson.json").unwrap();
    for case in list(&rates["cases"]) {
        let found = garwood(case["events"].as_u64().unwrap(), number(&case["exposure"]), 0.95).unwrap();
        close(found.rate, &case["rate"], CLOSED);
        close(found.interval.low, &case["ci95_exact"][0], CLOSED);
        close(found.interval.high, &case["ci95_exact"][1], CLOSED);
    }
}

fn spells(case: &Value) -> Vec<Spell> {
    let times = numbers(&case["durations"]);
    times
        .iter()
        .zip(numbers(&case["events"]))
        .map(|(time, event)| Spell { time: *time, event: event > 0.0 })
        .collect()
}

#[test]
fn survival_curves() {
    let Some(vectors) = file("stat-vectors", "kaplan-meier.json") else { return };
    for case in list(&vectors["cases"]) {
        let curve = KaplanMeier::new(&spells(case)).unwrap();
        let table = list(&case["table"]);
        assert_eq!(curve.steps.len(), table.len(), "{}", case["name"]);
        for (step, row) in curve.steps.iter().zip(table) {
            close(step.time, &row["time"], CLOSED);
            assert_eq!(u64::from(step.at_risk), row["at_risk"].as_u64().unwrap());
            assert_eq!(u64::from(step.events), row["events"].as_u64().unwrap());
            assert_eq!(u64::from(step.censored), row["censored"].as_u64().unwrap());
            close(step.survival, &row["survival"], CLOSED);
            close(curve.at(step.time), &row["survival"], CLOSED);
            close(step.standard_error(), &row["greenwood_se"], CLOSED);
            let limits = step.interval(0.95).unwrap();
            close(limits.low, &row["ci95_loglog"][0], CLOSED);
            close(limits.high, &row["ci95_loglog"][1], CLOSED);
        }
        close(curve.median().unwrap_or(f64::INFINITY), &case["median"], CLOSED);
        let (low, high) = curve.median_interval(0.95).unwrap();
        close(low.unwrap_or(f64::INFINITY), &case["median_ci95_loglog"][0], CLOSED);
        close(high.unwrap_or(f64::INFINITY), &case["median_ci95_loglog"][1], CLOSED);
        close(curve.restricted_mean(number(&case["rmst_tau"])).unwrap().mean, &case["rmst"], CLOSED);
    }
}

#[test]
fn finishing_against_leaving() {
    let Some(vectors) = file("stat-vectors", "competing-risks-aalen-johansen.json") else { return };
    let times = numbers(&vectors["durations"]);
    let spells: Vec<(f64, u8)> =
        times.iter().zip(numbers(&vectors["types"])).map(|(time, cause)| (*time, cause as u8)).collect();
    let found = AalenJohansen::new(&spells, 2).unwrap();
    let points = list(&vectors["points"]);
    assert_eq!(found.shares.len(), points.len());
    for (share, point) in found.shares.iter().zip(points) {
        close(share.time, &point["time"], CLOSED);
        close(share.incidence[0], &point["cif_dropout"], CLOSED);
        close(share.incidence[1], &point["cif_completed"], CLOSED);
        close(share.event_free, &point["event_free"], CLOSED);
    }
}

#[test]
fn curves_compared() {
    let (Some(vectors), Some(curves)) =
        (file("stat-vectors", "logrank.json"), file("stat-vectors", "kaplan-meier.json"))
    else {
        return;
    };
    for case in list(&vectors["cases"]) {
        let groups: Vec<Vec<Spell>> = if let Some(a) = case.get("a") {
            let named = |name: &Value| {
                spells(list(&curves["cases"]).iter().find(|case| &case["name"] == name).unwrap())
            };
            vec![named(a), named(&case["b"])]
        } else {
            let all = spells(case);
            let group = numbers(&case["groups"]);
            (0..3)
                .map(|one| {
                    all.iter()
                        .zip(&group)
                        .filter(|(_, of)| **of as usize == one)
                        .map(|(spell, _)| *spell)
                        .collect()
                })
                .collect()
        };
        let groups: Vec<&[Spell]> = groups.iter().map(Vec::as_slice).collect();
        let found = log_rank(&groups).unwrap();
        close(found.statistic, &case["chi2"], CLOSED);
        close(found.p, &case["p"], CLOSED);
        assert_eq!(u64::from(found.df), case["df"].as_u64().unwrap());
    }
}

#[test]
fn the_rest() {
    let Some(vectors) = file("stat-vectors", "recommendation-nps.json") else { return };
    for case in list(&vectors["cases"]) {
        let count = |name: &str| case[name].as_u64().unwrap();
        let found = recommendation(count("promoters"), count("passives"), count("detractors"), 0.95).unwrap();
        close(found.score, &case["nps"], CLOSED);
        if let Some(scores) = case.get("scores") {
            let scores: Vec<u8> = numbers(scores).iter().map(|score| *score as u8).collect();
            assert_eq!(recommendation_of(&scores, 0.95).unwrap(), found);
        } else {
            close(found.standard_error, &case["se"], CLOSED);
            close(found.interval.low, &case["ci95_wald"][0], CLOSED);
            close(found.interval.high, &case["ci95_wald"][1], CLOSED);
        }
    }
    let vectors = file("stat-vectors", "reliability.json").unwrap();
    let case = &vectors["cronbach"];
    let rows: Vec<Vec<f64>> = list(&case["items"]).iter().map(numbers).collect();
    let found = cronbach(&rows, 0.95).unwrap();
    close(found.alpha, &case["alpha"], CLOSED);
    // the reference prints three places
    close(found.interval.low, &case["ci95_feldt"][0], 5.1e-4);
    close(found.interval.high, &case["ci95_feldt"][1], 5.1e-4);

    let vectors = file("stat-vectors", "multiple-testing.json").unwrap();
    let p = numbers(&vectors["p"]);
    for (found, expected) in holm(&p).unwrap().iter().zip(list(&vectors["holm"])) {
        close(*found, expected, CLOSED);
    }
    for (found, expected) in benjamini_hochberg(&p).unwrap().iter().zip(list(&vectors["bh"])) {
        close(*found, expected, CLOSED);
    }

    let vectors = file("stat-vectors", "summaries.json").unwrap();
    for case in list(&vectors["cases"]) {
        let x = numbers(&case["x"]);
        let found = mean(&x, 0.95).unwrap();
        close(found.mean, &case["mean"], CLOSED);
        assert_eq!(found.sd.is_none(), case["sd"].is_null());
        if let Some(sd) = found.sd {
            close(sd, &case["sd"], CLOSED);
        }
        for (p, name) in [(0.25, "q25_type7"), (0.5, "median"), (0.75, "q75_type7")] {
            close(quantile(&x, p).unwrap(), &case[name], CLOSED);
        }
    }
}
