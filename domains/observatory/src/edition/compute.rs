//! From inputs to values: pure, for many months at once, because the geography is the same for all of them.

use base::Problem;
use floating_catchment::{Decay, Near, Point, Reach, two_step_layers};

use super::{inputs::Inputs, trend::median};
use crate::model::{Measure, Measured, Parameters, Place};

/// Per 10,000 people.
const PER: f64 = 10_000.0;

/// What was computed of one month: a line per place, and which regions are known.
#[derive(Clone, Debug)]
pub struct Computed {
    pub lines: Vec<Measured>,
    pub directory_regions: Vec<String>,
    pub queue_regions: Vec<String>,
}

pub fn zones(rules: &Parameters) -> Decay {
    Decay::Steps(rules.zones.clone())
}

pub fn kernel(problem: floating_catchment::Problem) -> Problem {
    Problem::internal(format!("floating catchment: {problem}"))
}

pub fn point(place: &Place) -> Point {
    Point { lat: place.lat, lon: place.lon }
}

pub fn people(places: &[Place]) -> Vec<f64> {
    places.iter().map(|place| place.population as f64).collect()
}

/// Which regions each source knows in a month, as a flag per place.
struct Known {
    directory: Vec<String>,
    queues: Vec<String>,
    of_directory: Vec<bool>,
    of_queues: Vec<bool>,
}

impl Known {
    fn of(places: &[Place], inputs: &Inputs, rules: &Parameters) -> Known {
        let mut per_region: Vec<(&str, u32)> = inputs
            .hours
            .iter()
            .map(|hours| (places[hours.place].region.as_str(), hours.practitioner))
            .collect();
        per_region.sort_unstable();
        per_region.dedup();
        let directory: Vec<String> = per_region
            .chunk_by(|a, b| a.0 == b.0)
            .filter(|these| these.len() as i64 >= rules.least_practitioners)
            .map(|these| these[0].0.to_owned())
            .collect();
        let mut queues: Vec<String> =
            inputs.queues.iter().map(|queue| places[queue.place].region.clone()).collect();
        queues.sort_unstable();
        queues.dedup();
        let within = |regions: &[String]| {
            places.iter().map(|place| regions.binary_search(&place.region).is_ok()).collect()
        };
        Known { of_directory: within(&directory), of_queues: within(&queues), directory, queues }
    }
}

/// Computes every month of `months` over the same places.
pub fn compute(places: &[Place], months: &[Inputs], rules: &Parameters) -> Result<Vec<Computed>, Problem> {
    let homes: Vec<Point> = places.iter().map(point).collect();
    let crowd = people(places);
    let access = access_layers(places, &homes, &crowd, months, rules)?;
    let mut computed = Vec::with_capacity(months.len());
    for (inputs, [hours, public, admissions]) in months.iter().zip(access) {
        let known = Known::of(places, inputs, rules);
        let mut lines: Vec<Measured> = places
            .iter()
            .map(|place| Measured { population: place.population, ..Measured::default() })
            .collect();
        local(places, inputs, &known, &mut lines);
        for (at, line) in lines.iter_mut().enumerate() {
            if known.of_directory[at] {
                line.set(Measure::Access, Some(hours[at] * PER));
                line.set(Measure::Public, Some(public[at] * PER));
                line.set(Measure::Funded, (hours[at] > 0.0).then(|| public[at] / hours[at]));
            }
            if known.of_queues[at] {
                line.set(Measure::Admissions, Some(admissions[at] * PER));
            }
        }
        waiting(places, &homes, inputs, rules, &known, &mut lines)?;
        nearest(places, &homes, inputs, rules, &known, &mut lines);
        computed.push(Computed { lines, directory_regions: known.directory, queue_regions: known.queues });
    }
    Ok(computed)
}

/// E2SFCA of hours, of publicly paid hours and of admissions for every month, in one sweep over the pairs.
fn access_layers(
    places: &[Place],
    homes: &[Point],
    crowd: &[f64],
    months: &[Inputs],
    rules: &Parameters,
) -> Result<Vec<[Vec<f64>; 3]>, Problem> {
    // Supply is summed by spot: the crowd around a spot is counted once, however many work there.
    let mut spots: Vec<(u64, u64)> = Vec::new();
    let key = |lat: f64, lon: f64| (lat.to_bits(), lon.to_bits());
    let at_place = |place: usize| key(places[place].lat, places[place].lon);
    for inputs in months {
        spots.extend(inputs.hours.iter().map(|hours| key(hours.lat, hours.lon)));
        spots.extend(inputs.queues.iter().map(|queue| at_place(queue.place)));
    }
    spots.sort_unstable();
    spots.dedup();
    let number = |key: (u64, u64)| spots.binary_search(&key).unwrap_or_default();
    let mut layers = vec![vec![0.0; spots.len()]; months.len() * 3];
    for (month, inputs) in months.iter().enumerate() {
        for hours in &inputs.hours {
            let spot = number(key(hours.lat, hours.lon));
            let weekly = hours.weekly_minutes as f64 / 60.0;
            layers[month * 3][spot] += weekly;
            if hours.public {
                layers[month * 3 + 1][spot] += weekly;
            }
        }
        for queue in &inputs.queues {
            layers[month * 3 + 2][number(at_place(queue.place))] += queue.removed.unwrap_or(0) as f64;
        }
    }
    let sites: Vec<Point> = spots
        .iter()
        .map(|(lat, lon)| Point { lat: f64::from_bits(*lat), lon: f64::from_bits(*lon) })
        .collect();
    let near = Near::new(homes, &sites, rules.reach_km())
        .and_then(|near| near.with_detour(rules.detour))
        .map_err(kernel)?;
    let views: Vec<&[f64]> = layers.iter().map(Vec::as_slice).collect();
    let found = two_step_layers(&near, &zones(rules), crowd, &views).map_err(kernel)?;
    let mut found = found.into_iter().map(|access| access.access);
    let mut next = || found.next().unwrap_or_default();
    Ok(months.iter().map(|_| [next(), next(), next()]).collect())
}

/// What is in the place itself, and what needs no way at all.
fn local(places: &[Place], inputs: &Inputs, known: &Known, lines: &mut [Measured]) {
    let mut minutes = vec![0; places.len()];
    let mut who: Vec<(usize, u32)> = Vec::with_capacity(inputs.hours.len());
    for hours in &inputs.hours {
        minutes[hours.place] += hours.weekly_minutes;
        who.push((hours.place, hours.practitioner));
    }
    who.sort_unstable();
    who.dedup();
    for (place, _) in who {
        lines[place].practitioners += 1;
    }
    let served: i64 = places
        .iter()
        .zip(&known.of_directory)
        .filter(|(_, known)| **known)
        .map(|(place, _)| place.population)
        .sum();
    let per = |minutes: i64, people: i64| (people > 0).then(|| minutes as f64 / 60.0 / people as f64 * PER);
    for (at, line) in lines.iter_mut().enumerate().filter(|(at, _)| known.of_directory[*at]) {
        line.set(Measure::Capacity, per(minutes[at], places[at].population));
        line.set(Measure::Tele, per(inputs.tele_minutes, served));
    }
}

/// The median over the queues in reach, each counted once.
fn waiting(
    places: &[Place],
    homes: &[Point],
    inputs: &Inputs,
    rules: &Parameters,
    known: &Known,
    lines: &mut [Measured],
) -> Result<(), Problem> {
    let mut told: Vec<(usize, f64)> =
        inputs.queues.iter().filter_map(|queue| Some((queue.place, queue.wait_days? as f64))).collect();
    told.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let groups: Vec<&[(usize, f64)]> = told.chunk_by(|a, b| a.0 == b.0).collect();
    let sites: Vec<Point> = groups.iter().map(|group| point(&places[group[0].0])).collect();
    let near = Near::new(homes, &sites, rules.reach_km())
        .and_then(|near| near.with_detour(rules.detour))
        .map_err(kernel)?;
    let mut days: Vec<Vec<f64>> = vec![Vec::new(); places.len()];
    near.each_pair(&Decay::Within(rules.reach_km()), &mut |home, site, _, _| {
        if known.of_queues[home] {
            days[home].extend(groups[site].iter().map(|(_, days)| days));
        }
    });
    for (line, mut days) in lines.iter_mut().zip(days) {
        line.queues = days.len() as i64;
        line.set(Measure::Waiting, (!days.is_empty()).then(|| median(&mut days)));
    }
    Ok(())
}

/// Kilometres to the nearest practitioner or queue that is known. Every spot is tried: chords on the unit sphere are
/// three products each, and there is no distance beyond which nobody wants to know.
fn nearest(
    places: &[Place],
    homes: &[Point],
    inputs: &Inputs,
    rules: &Parameters,
    known: &Known,
    lines: &mut [Measured],
) {
    let mut spots: Vec<Point> = inputs
        .hours
        .iter()
        .map(|hours| Point { lat: hours.lat, lon: hours.lon })
        .chain(inputs.queues.iter().map(|queue| point(&places[queue.place])))
        .collect();
    spots.sort_by(|a, b| a.lat.total_cmp(&b.lat).then(a.lon.total_cmp(&b.lon)));
    spots.dedup();
    let sphere = |at: &Point| {
        let (lat, lon) = (at.lat.to_radians(), at.lon.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    };
    let units: Vec<[f64; 3]> = spots.iter().map(sphere).collect();
    for (at, line) in lines.iter_mut().enumerate() {
        if !(known.of_directory[at] || known.of_queues[at]) {
            continue;
        }
        let [x, y, z] = sphere(&homes[at]);
        let mut best = (f64::NEG_INFINITY, 0);
        for (number, [a, b, c]) in units.iter().enumerate() {
            let cosine = x * a + y * b + z * c;
            if cosine > best.0 {
                best = (cosine, number);
            }
        }
        let km = spots.get(best.1).map(|spot| homes[at].km(*spot) * rules.detour);
        line.set(Measure::Nearest, km);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::inputs::{Hours, Queue};

    fn place(code: &str, region: &str, lat: f64, lon: f64, population: i64) -> Place {
        Place {
            code: code.to_owned(),
            name: code.to_owned(),
            county: String::new(),
            region: region.to_owned(),
            lat,
            lon,
            population,
            town: None,
        }
    }

    /// Four places on a line about 7.1 km apart, one far away, one in a region nobody knows.
    fn places() -> Vec<Place> {
        let mut places: Vec<Place> = (0..4)
            .map(|n| {
                place(&n.to_string(), "śląskie", 50.0, 19.0 + 0.1 * f64::from(n), 10_000 * (i64::from(n) + 1))
            })
            .collect();
        places.push(place("far", "śląskie", 51.5, 19.0, 5_000));
        places.push(place("elsewhere", "opolskie", 50.0, 18.9, 7_000));
        places
    }

    fn hours(place: usize, minutes: i64, public: bool, practitioner: u32) -> Hours {
        let at = &places()[place];
        Hours { lat: at.lat, lon: at.lon, place, weekly_minutes: minutes, public, practitioner }
    }

    fn inputs() -> Inputs {
        let mut hours_given: Vec<Hours> = (0..5).map(|n| hours(n as usize % 2, 600, n == 0, n)).collect();
        // The same person at a second place is still one.
        hours_given.push(hours(3, 60, false, 0));
        let queue = |place, wait_days, removed| Queue { place, wait_days, removed };
        Inputs {
            hours: hours_given,
            tele_minutes: 1_200,
            queues: vec![
                queue(0, Some(30), Some(4)),
                queue(0, Some(0), None),
                queue(1, Some(90), Some(2)),
                queue(2, None, Some(9)),
            ],
            ..Inputs::default()
        }
    }

    #[test]
    fn hours_are_neither_made_nor_lost() {
        let (places, inputs, rules) = (places(), inputs(), Parameters::default());
        let computed = compute(&places, std::slice::from_ref(&inputs), &rules).unwrap().remove(0);
        assert_eq!(computed.directory_regions, ["śląskie"]);
        assert_eq!(computed.queue_regions, ["śląskie"]);
        // E2SFCA hands out every hour: those in reach who live elsewhere get theirs, though it is not told.
        let known: f64 = computed
            .lines
            .iter()
            .filter_map(|line| Some(line.get(Measure::Access)? * line.population as f64 / PER))
            .sum();
        let all = inputs.weekly_minutes() as f64 / 60.0;
        assert!(known < all && known > 0.8 * all, "{known} of {all}");
        let lone = vec![place("one", "x", 50.0, 19.0, 20_000)];
        let mut given = inputs.clone();
        given.queues.clear();
        for hours in &mut given.hours {
            (hours.place, hours.lat, hours.lon) = (0, 50.0, 19.0);
        }
        let computed = compute(&lone, &[given], &rules).unwrap().remove(0);
        let access = computed.lines[0].get(Measure::Access).unwrap();
        assert!((access - all / 2.0).abs() < 1e-9, "{access}");
        assert_eq!(computed.lines[0].get(Measure::Capacity), Some(access));
        let funded = computed.lines[0].get(Measure::Funded).unwrap();
        assert!((funded - 10.0 / all).abs() < 1e-12);
    }

    #[test]
    fn what_is_not_known_is_not_nought() {
        let (places, rules) = (places(), Parameters::default());
        let mut inputs = inputs();
        let computed = compute(&places, std::slice::from_ref(&inputs), &rules).unwrap().remove(0);
        // Far away in a known region: really nothing in reach.
        assert_eq!(computed.lines[4].get(Measure::Access), Some(0.0));
        assert_eq!(computed.lines[4].get(Measure::Waiting), None);
        assert!(computed.lines[4].get(Measure::Nearest).is_some_and(|km| km > 150.0));
        // A region nobody told us about: nothing can be said, though help is near.
        for measure in Measure::ALL {
            assert_eq!(computed.lines[5].get(*measure), None, "{measure}");
        }
        // With four practitioners the region is not known well enough; its queues still are.
        inputs.hours.retain(|hours| hours.practitioner < 4);
        let computed = compute(&places, &[inputs], &rules).unwrap().remove(0);
        assert_eq!(computed.directory_regions, Vec::<String>::new());
        assert_eq!(computed.lines[0].get(Measure::Access), None);
        assert!(computed.lines[0].get(Measure::Admissions).is_some());
        let empty = compute(&places, &[Inputs::default()], &rules).unwrap().remove(0);
        assert!(empty.lines.iter().all(|line| Measure::ALL.iter().all(|m| line.get(*m).is_none())));
    }

    #[test]
    fn waiting_is_the_median_of_the_queues_in_reach() {
        let computed = compute(&places(), &[inputs()], &Parameters::default()).unwrap().remove(0);
        let line = &computed.lines[0];
        assert_eq!((line.get(Measure::Waiting), line.queues), (Some(30.0), 3));
        assert_eq!(line.get(Measure::Nearest), Some(0.0));
        assert_eq!(line.practitioners, 3);
        assert_eq!(computed.lines[3].practitioners, 1);
        // 20 hours online for the 105,000 people of the region.
        let tele = line.get(Measure::Tele).unwrap();
        assert!((tele - 20.0 / 10.5).abs() < 1e-9, "{tele}");
    }

    #[test]
    fn months_computed_together_are_the_same_as_alone() {
        let (places, rules) = (places(), Parameters::default());
        let mut later = inputs();
        later.hours.push(hours(2, 2_400, true, 9));
        let together = compute(&places, &[inputs(), later.clone(), Inputs::default()], &rules).unwrap();
        let alone = compute(&places, &[later], &rules).unwrap();
        assert_eq!(together[1].lines, alone[0].lines);
        assert!(together[1].lines[2].get(Measure::Access) > together[0].lines[2].get(Measure::Access));
    }
}
